"""Pipeline: built from rules, to JSON and back, pickled, fingerprinted; a bad one fails when it is built."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import Article, PhraseRule, Pipeline, RuleError, Trace, clean, explain
from cleanscrape.page import Page
from cleanscrape.pipeline import PRESETS
from cleanscrape.rule import Signal
from cleanscrape.rule_json import rule_id
from cleanscrape.rules.nav_bar import NavBar
from cleanscrape.rules.title import Title
from cleanscrape.weights import shipped_weights

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
FOLDERS = sorted(folder.name for folder in PAGES.iterdir() if folder.is_dir())
HEADLINE = "Harbour board closes the north pier"
STORY = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January. "
    "Divers found that two of its oak legs "
    "had rotted through, and a third had been gone for years without anybody noticing.",
    "Listen live: the board's chair speaks to the harbour radio about the pier and the storms at nine.",
    "Work on a new pier could begin as soon as next autumn, the board said, if the county pays half of it. "
    "Until then the ferry "
    "will leave from the fish market, where a wooden landing was built in a hurry over the weekend.",
    "The vote was five to two, after an evening in which some forty people who live by the water spoke. "
    "Most of them wanted to keep the old one, "
    "which their grandparents had paid for with a penny on every barrel of herring.",
)
FOOTER = "© 2025 The Marl Quay Echo. All rights reserved."
PAGE = "\n\n".join(["Home", "News", "Sport", HEADLINE, *STORY, "Share this", FOOTER])


def _page(name: str) -> str:
    return (PAGES / name / "page.txt").read_bytes().decode("utf-8")


def keep_sport(page: Page) -> Iterator[tuple[int, str, str]]:
    """A user's callable."""
    return ((b, "always", "sport is dear to us") for b, text in enumerate(page.texts) if text == "Sport")


def shun_works(page: Page) -> list[tuple[int, float, str]]:
    """A user's callable with a version."""
    return [(b, -50, "no new pier") for b, folded in enumerate(page.folded) if "new pier" in folded]


shun_works.version = "2"  # type: ignore[attr-defined]


class Crash:
    """A callable object that raises."""

    id = "crash_test"

    def __call__(self, page: Page) -> list[Any]:
        raise LookupError("no luck")


class CrashingLook:
    """A line rule of a user's own that raises."""

    id = "crash_look"
    signals = (Signal("crash_look", "{}", 1),)

    def look(self, page: Page) -> dict[str, list[int]]:
        raise LookupError("no luck")


def _verdicts(trace: Trace) -> dict[str, tuple[str, str]]:
    return {block.text: (block.verdict, block.rule) for block in trace.blocks}


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
    assert _verdicts(whole.explain(PAGE))[FOOTER] == ("removed", "legal_footer")
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


def test_phrase_rule_never() -> None:
    """A phrase in one line removes its block, whatever else speaks for it, and the trace names the rule."""
    kept = _verdicts(explain(PAGE))
    promo = PhraseRule("work_promo", starts=("WORK on a new",))
    gone = _verdicts(Pipeline().with_rule(promo).explain(PAGE))
    assert kept[STORY[2]][0] == "body"
    assert gone.pop(STORY[2]) == ("removed", "work_promo")
    assert {line: v for line, (v, _) in gone.items()} == {
        line: v for line, (v, _) in kept.items() if line != STORY[2]
    }


def test_phrase_rule_always() -> None:
    """A phrase that must stay stays in the body, and the trace names the rule."""
    rights = PhraseRule("our_rights", anywhere=("all rights",), verdict="always")
    trace = Pipeline().with_rule(rights).explain(PAGE)
    assert _verdicts(trace)[FOOTER] == ("body", "our_rights")
    assert trace.article.paragraphs[-1] == FOOTER


@pytest.mark.parametrize(("weight", "verdict"), [(-60.0, "removed"), (60.0, "body"), (-0.125, "body")])
def test_phrase_rule_weight(weight: float, verdict: str) -> None:
    """A phrase with a weight is evidence among the rest: it is in the score, and decides if it is strong."""
    rule = PhraseRule("radio", whole=(STORY[2],), weight=weight)
    block = next(b for b in Pipeline().with_rule(rule).explain(PAGE).blocks if b.text == STORY[2])
    assert [e.weight for e in block.evidence if e.rule == "radio"] == [weight]
    assert sum(e.weight for e in block.evidence) == pytest.approx(block.score, abs=1e-6)
    assert block.verdict == verdict


@pytest.mark.parametrize(
    ("phrase", "hits"),
    [("share this", True), ("Share this »", True), ("SHARE THIS", True), ("share", False), ("this »", False)],
)
def test_phrase_rule_whole(phrase: str, hits: bool) -> None:
    """A whole block's phrase is found with the marks around it or without."""
    rule = PhraseRule("p", whole=[phrase])  # type: ignore[arg-type]
    trace = Pipeline(rules=(rule,)).explain(PAGE.replace("Share this", "Share this »"))
    assert (_verdicts(trace)["Share this »"] == ("removed", "p")) is hits


def test_phrase_rule_looks_in_short_blocks_only() -> None:
    """A phrase looked for anywhere counts in blocks of at most so many words."""
    for max_words, hits in ((1, []), (2, ["Share this"]), (99, [STORY[3], "Share this"])):
        rule = PhraseRule("radio", anywhere=("Re th", "me fo"), max_words=max_words)
        trace = Pipeline().with_rule(rule).explain(PAGE)
        assert [text for text, (_, why) in _verdicts(trace).items() if why == "radio"] == hits


def test_callables() -> None:
    """A user's functions keep and weigh; an object that can be called goes by its id."""
    trace = Pipeline().with_rule(keep_sport).with_rule(shun_works).explain(PAGE)
    verdicts = _verdicts(trace)
    assert verdicts["Sport"] == ("body", "keep_sport")
    assert verdicts[STORY[2]][0] == "removed"
    assert rule_id(Crash()) == "crash_test"


def test_a_weight_that_decides_is_named() -> None:
    """A block that a user's weight alone removed names the user's rule."""
    assert _verdicts(Pipeline().explain(PAGE))[STORY[2]][0] == "body"
    assert _verdicts(Pipeline().with_rule(shun_works).explain(PAGE))[STORY[2]] == ("removed", "shun_works")


def test_never_beats_always() -> None:
    """Where one rule says always and another never, the block goes."""
    never = PhraseRule("no_sport", whole=("sport",))
    for pipeline in (
        Pipeline().with_rule(keep_sport).with_rule(never),
        Pipeline().with_rule(never).with_rule(keep_sport),
    ):
        assert _verdicts(pipeline.explain(PAGE))["Sport"] == ("removed", "no_sport")


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
    "pipeline",
    [
        Pipeline(),
        Pipeline.preset("recall"),
        Pipeline(rules=()),
        Pipeline().without("quotes"),
        Pipeline().with_rule(NavBar(phrases=("schaufenster", "買い物"))),
        Pipeline().with_rule(PhraseRule("radio", starts=("listen",), weight=-1.5, max_words=9)),
        Pipeline().with_rule(PhraseRule("radio", whole=("a", "b"), anywhere=("c",), verdict="always")),
    ],
    ids=["default", "recall", "empty", "without", "options", "phrase weight", "phrase always"],
)
def test_json_round_trip(pipeline: Pipeline) -> None:
    """A pipeline read back from its JSON is the same pipeline, with the same fingerprint and JSON."""
    again = Pipeline.from_json(pipeline.to_json())
    assert again == pipeline
    assert (again.fingerprint, again.to_json()) == (pipeline.fingerprint, pipeline.to_json())


def test_json_round_trip_with_callables() -> None:
    """JSON names a callable; from_json gives back the one that the caller names so, and imports nothing."""
    pipeline = Pipeline().with_rule(keep_sport).with_rule(shun_works)
    text = pipeline.to_json()
    assert json.loads(text)["rules"][-2:] == [
        {"callable": "keep_sport", "version": ""},
        {"callable": "shun_works", "version": "2"},
    ]
    again = Pipeline.from_json(text, rules={"keep_sport": keep_sport, "shun_works": shun_works})
    assert again == pipeline
    assert again.rules[-2] is keep_sport
    assert again.fingerprint == pipeline.fingerprint


@pytest.mark.parametrize("rule", [lambda page: [], partial(keep_sport)], ids=["lambda", "partial"])
def test_to_json_refuses_what_has_no_name(rule: Callable[..., Any]) -> None:
    """A lambda runs, but has no name that a file could ask for."""
    pipeline = Pipeline().with_rule(rule)
    assert isinstance(pipeline.clean(PAGE), Article)
    with pytest.raises(ValueError, match="has no name: give it an `id`, or use a def"):
        pipeline.to_json()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"version": 2}, "version"),
        ({"version": None}, "version"),
        ({"colour": "blue"}, "colour"),
        ({"rules": None}, "rules"),
        ({"rules": {"id": "nav_bar"}}, "rules"),
        ({"preset": "fast"}, "fast"),
        ({"rules": ["nav_bar"]}, "nav_bar"),
        ({"rules": [{"id": "nav_baz"}]}, "nav_baz"),
        ({"rules": [{}]}, "id and options"),
        ({"rules": [{"id": "nav_bar", "options": {"phrase": []}}]}, "phrase"),
        ({"rules": [{"id": "nav_bar", "options": ["x"]}]}, "x"),
        ({"rules": [{"phrases": {"id": "p", "start": ["x"]}}]}, "start"),
        ({"rules": [{"phrases": {"id": "p"}}]}, "starts"),
        ({"rules": [{"callable": "mine", "version": ""}]}, "mine"),
        ({"rules": [{"id": "nav_bar"}, {"id": "nav_bar"}]}, "nav_bar"),
        ({"rules": [{"id": "nav_bar", "optoins": {}}]}, "optoins"),
        ({"rules": [{"id": ["nav_bar"]}]}, "nav_bar"),
        ({"rules": [{"phrases": {"starts": ["x"]}}]}, "'id'"),
        ({"rules": [{"id": "nav_bar", "options": {"phrases": 5}}]}, "'phrases'"),
    ],
)
def test_from_json_names_what_is_wrong(change: dict[str, Any], named: str) -> None:
    """A wrong version, rule, option or key is an error that names it."""
    data = {"version": 1, "preset": "balanced", "rules": [{"id": "title"}]} | change
    with pytest.raises(ValueError, match=named):
        Pipeline.from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null", '"pipeline"'])
def test_from_json_of_something_else(text: str) -> None:
    """What is no JSON of a pipeline is a ValueError."""
    with pytest.raises(ValueError, match=r"Expecting|version"):
        Pipeline.from_json(text)


def test_pickles() -> None:
    """A pipeline, used or not, goes to another process and back, and cleans as before."""
    rules = (*Pipeline().rules, PhraseRule("radio", starts=("listen live",)), keep_sport)
    pipeline = Pipeline(rules=rules, preset_name="recall")
    fresh = pickle.loads(pickle.dumps(pipeline))
    article = pipeline.clean(PAGE)
    used = pickle.loads(pickle.dumps(pipeline))
    assert pipeline == fresh == used
    assert article == fresh.clean(PAGE) == used.clean(PAGE)
    assert fresh.fingerprint == pipeline.fingerprint


def test_pickle_is_the_same_after_use() -> None:
    """Use does not change a pipeline's pickle: caches that hash it keep their entries."""
    pipeline = Pipeline(weights=replace(shipped_weights()))
    before = pickle.dumps(pipeline)
    assert pipeline.clean(PAGE).body
    assert pipeline.fingerprint == Pipeline().fingerprint
    assert pickle.dumps(pipeline) == before


def test_fingerprint_is_the_same_in_another_process() -> None:
    """The fingerprint is that of a new process with other hash seeds."""
    code = (
        "from cleanscrape import Pipeline, PhraseRule\n"
        "print(Pipeline().fingerprint)\n"
        "print(Pipeline.preset('recall').with_rule(PhraseRule('p', starts=('é', 'b'))).fingerprint)"
    )
    here = [
        Pipeline().fingerprint,
        Pipeline.preset("recall").with_rule(PhraseRule("p", starts=("é", "b"))).fingerprint,
    ]
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert done.stdout.split() == here


def _with_version(version: str) -> Callable[..., Any]:
    def mine(page: Page) -> list[Any]:
        return []

    mine.version = version  # type: ignore[attr-defined]
    return mine


def test_fingerprint_tells_pipelines_apart() -> None:
    """Another preset, rule, option, phrase, weight or version of a callable is another fingerprint."""
    pipelines = [
        *(Pipeline.preset(name) for name in PRESETS),
        Pipeline().without("nav_bar"),
        Pipeline().with_rule(NavBar(phrases=("x",))),
        Pipeline().with_rule(NavBar(phrases=("y",))),
        Pipeline().with_rule(PhraseRule("p", starts=("x",))),
        Pipeline().with_rule(PhraseRule("p", whole=("x",))),
        Pipeline().with_rule(PhraseRule("p", starts=("x",), verdict="always")),
        Pipeline().with_rule(PhraseRule("p", starts=("x",), weight=1.0)),
        Pipeline().with_rule(keep_sport),
        Pipeline().with_rule(_with_version("1")),
        Pipeline().with_rule(_with_version("2")),
    ]
    assert len({pipeline.fingerprint for pipeline in pipelines}) == len(pipelines)
    assert Pipeline().with_rule(_with_version("1")).fingerprint == pipelines[-2].fingerprint


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


@pytest.mark.parametrize(("rule", "name"), [(Crash(), "crash_test"), (CrashingLook(), "crash_look")])
def test_a_crash_names_its_rule(rule: Any, name: str) -> None:
    """What a user's rule raises comes out as RuleError with the rule's id and the cause."""
    with pytest.raises(RuleError, match=rf"rule '{name}' failed: LookupError\('no luck'\)") as caught:
        clean(PAGE, pipeline=Pipeline().with_rule(rule))
    assert caught.value.rule == name
    assert isinstance(caught.value.__cause__, LookupError)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ([(10**6, "never", "x")], "the page has"),
        ([(-1, "never", "x")], "block -1"),
        ([(0, "maybe", "x")], "'always' or 'never', not 'maybe'"),
        ([(0, None, "x")], "NoneType"),
        ([(0, "never")], "unpack"),
        (None, "not iterable"),
    ],
)
def test_a_rule_that_says_nonsense(said: Any, message: str) -> None:
    """What a callable says is checked, and the error names it."""

    def nonsense(page: Page) -> Any:
        return said

    with pytest.raises(RuleError, match=rf"rule 'nonsense' failed: .*{message}"):
        Pipeline().with_rule(nonsense).clean(PAGE)


def test_rule_error_pickles() -> None:
    """A RuleError comes back from a worker with its rule and its words, and can go on to another."""
    with pytest.raises(RuleError) as caught:
        Pipeline().with_rule(Crash()).clean(PAGE)
    once = pickle.loads(pickle.dumps(caught.value))
    assert (once.rule, str(once)) == ("crash_test", str(caught.value))


def test_rule_error_pickles_twice() -> None:
    """A RuleError that came back from a worker can be handed on."""
    once = pickle.loads(pickle.dumps(RuleError("title", LookupError("no luck"))))
    assert str(pickle.loads(pickle.dumps(once))) == "rule 'title' failed: LookupError('no luck')"
