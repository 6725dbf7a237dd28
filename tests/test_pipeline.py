"""Pipeline: built from rules, presets as one curve; a bad one fails when it is built."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from own_rules import FOOTER, PAGE, keep_sport, verdicts

from cleanscrape import PhraseRule, Pipeline, clean, explain
from cleanscrape.pipeline import PRESETS
from cleanscrape.rule_json import rule_id
from cleanscrape.rules.nav_bar import NavBar
from cleanscrape.rules.title import Title

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
FOLDERS = sorted(folder.name for folder in PAGES.iterdir() if folder.is_dir())


def _page(name: str) -> str:
    return (PAGES / name / "page.txt").read_bytes().decode("utf-8")


def test_default_has_every_rule() -> None:
    """A pipeline has one of each rule, in the order of their names, and is the balanced preset."""
    rules = {
        path.stem for path in (Path(__file__).parents[1] / "src" / "cleanscrape" / "rules").glob("[!_]*.py")
    }
    assert [rule_id(rule) for rule in Pipeline().rules] == sorted(rules)
    assert Pipeline() == Pipeline.preset() == Pipeline.preset("balanced")


def test_clean_takes_a_pipeline() -> None:
    """The pipeline's own clean and explain are those of the library with this pipeline."""
    pipeline = Pipeline.preset("recall").without("nav_bar")
    assert pipeline.clean(PAGE) == clean(PAGE, pipeline=pipeline) == explain(PAGE, pipeline=pipeline).article
    assert pipeline.explain(PAGE).article == pipeline.clean(PAGE)


@pytest.mark.parametrize("rules", [(), (NavBar(),), (Title(),), (PhraseRule("p", starts=("listen live",)),)])
def test_few_rules(rules: tuple[Any, ...]) -> None:
    """A pipeline of no rule or one works, and has just that one."""
    pipeline = Pipeline(rules=rules)
    assert pipeline.rules == rules
    trace = pipeline.explain(PAGE)
    ids = {"prior", "region", *(rule_id(rule) for rule in rules)}
    assert {evidence.rule for block in trace.blocks for evidence in block.evidence} <= ids


def test_rules_may_be_a_list() -> None:
    """Rules given as a list become a tuple, as a frozen value needs."""
    assert Pipeline(rules=[NavBar()]) == Pipeline(rules=(NavBar(),))  # type: ignore[arg-type]


def test_without() -> None:
    """A rule left out is gone, says nothing, and the pipeline it was left out of has it still."""
    whole = Pipeline()
    less = whole.without("legal_footer", "nav_bar")
    ids = [rule_id(rule) for rule in whole.rules]
    assert [rule_id(rule) for rule in less.rules] == [i for i in ids if i not in ("legal_footer", "nav_bar")]
    assert verdicts(whole.explain(PAGE))[FOOTER] == ("removed", "legal_footer")
    said = {evidence.rule for block in less.explain(PAGE).blocks for evidence in block.evidence}
    assert said & {"legal_footer", "nav_bar"} == set()


def test_without_an_unknown_rule() -> None:
    """Leaving out a rule that is not there is an error that names it, and those that are."""
    with pytest.raises(ValueError, match=r"no rule 'nav_baz' in this pipeline; it has .*nav_bar"):
        Pipeline().without("nav_bar", "nav_baz")


def test_with_rule_replaces_its_like() -> None:
    """A rule with an id that the pipeline has stands for that one; a new one is one more."""
    menu = NavBar(phrases=("sport",))
    pipeline = Pipeline().with_rule(menu).with_rule(keep_sport)
    assert [rule for rule in pipeline.rules if rule_id(rule) == "nav_bar"] == [menu]
    assert len(pipeline.rules) == len(Pipeline().rules) + 1
    assert pipeline.rules[-1] is keep_sport


@cache
def _lines(name: str, preset: str) -> tuple[frozenset[str], frozenset[str]]:
    """The lines of a page, in lower case, that a preset has in the body; and those, or such as a field."""
    trace = Pipeline.preset(preset).explain(_page(name))
    blocks = list(zip(trace.page.folded, trace.verdicts, strict=True))
    body = frozenset(text for text, verdict in blocks if verdict == "body")
    return body, body | {text for text, verdict in blocks if verdict != "removed"}


@pytest.mark.parametrize("name", FOLDERS)
def test_presets_are_one_curve(name: str) -> None:
    """On each page recall keeps at least what balanced keeps, and balanced what precision keeps."""
    precision, balanced, recall = (_lines(name, preset) for preset in PRESETS)
    assert (precision[0] - balanced[1], balanced[0] - recall[1]) == (set(), set())


def test_presets_differ() -> None:
    """Over all pages recall keeps more than balanced, and precision less."""
    precision, balanced, recall = (sum(len(_lines(name, p)[0]) for name in FOLDERS) for p in PRESETS)
    assert precision < balanced < recall


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: Pipeline(rules=(NavBar,)), TypeError, r"NavBar is a class: give an object, NavBar\(\)"),
        (lambda: Pipeline().with_rule(Title), TypeError, r"Title is a class: give an object, Title\(\)"),
        (lambda: Pipeline(rules=(NavBar(), NavBar())), ValueError, "two rules have the id 'nav_bar'"),
        (lambda: Pipeline(rules=("nav_bar",)), TypeError, "'nav_bar' is no rule: give a rule object"),
        (lambda: Pipeline().with_rule(3), TypeError, "3 is no rule"),
        (lambda: Pipeline.preset("fast"), ValueError, "precision, balanced, recall, not 'fast'"),
        (lambda: Pipeline(preset_name=""), ValueError, "preset is one of"),
        (lambda: PhraseRule("p"), ValueError, "at least one phrase"),
        (lambda: PhraseRule("", starts=("x",)), ValueError, "give an id"),
        (lambda: PhraseRule("p", starts="listen live"), TypeError, "starts is a tuple of phrases"),
        (lambda: PhraseRule("p", anywhere=("x", " ")), ValueError, "anywhere has ' ', which is no phrase"),
        (lambda: PhraseRule("p", whole=(3,)), ValueError, "whole has 3, which is no phrase"),
        (lambda: PhraseRule("p", starts=("x",), verdict="no"), ValueError, "'always' or 'never', not 'no'"),
        (lambda: PhraseRule("p", starts=("x",), verdict="never", weight=1), ValueError, "not both"),
        (lambda: PhraseRule("p", starts=("x",), weight=float("nan")), ValueError, "finite"),
        (lambda: NavBar(phrase=("x",)), TypeError, "phrase"),
    ],
)
def test_a_bad_pipeline_fails_when_it_is_built(
    build: Callable[[], Any], error: type[Exception], message: str
) -> None:
    """A class for an object, two of a kind, no rule, no such preset: an error at once that says what to do."""
    with pytest.raises(error, match=message):
        build()
