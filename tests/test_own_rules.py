"""Rules of a user's own: phrases, callables, rules that crash or say nonsense."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from own_rules import FOOTER, PAGE, STORY, Crash, CrashingLook, keep_sport, shun_works, verdicts

from cleanscrape import PhraseRule, Pipeline, RuleError, Signal, clean, explain
from cleanscrape.page import Page
from cleanscrape.rule_json import rule_id


def test_phrase_rule_never() -> None:
    """A phrase in one line removes its block, whatever else speaks for it, and the trace names the rule."""
    kept = verdicts(explain(PAGE))
    promo = PhraseRule("work_promo", starts=("WORK on a new",))
    gone = verdicts(Pipeline().with_rule(promo).explain(PAGE))
    assert kept[STORY[2]][0] == "body"
    assert gone.pop(STORY[2]) == ("removed", "work_promo")
    assert {line: v for line, (v, _) in gone.items()} == {
        line: v for line, (v, _) in kept.items() if line != STORY[2]
    }


def test_phrase_rule_always() -> None:
    """A phrase that must stay stays in the body, and the trace names the rule."""
    rights = PhraseRule("our_rights", anywhere=("all rights",), verdict="always")
    trace = Pipeline().with_rule(rights).explain(PAGE)
    assert verdicts(trace)[FOOTER] == ("body", "our_rights")
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
    assert (verdicts(trace)["Share this »"] == ("removed", "p")) is hits


def test_phrase_rule_looks_in_short_blocks_only() -> None:
    """A phrase looked for anywhere counts in blocks of at most so many words."""
    for max_words, hits in ((1, []), (2, ["Share this"]), (99, [STORY[3], "Share this"])):
        rule = PhraseRule("radio", anywhere=("Re th", "me fo"), max_words=max_words)
        trace = Pipeline().with_rule(rule).explain(PAGE)
        assert [text for text, (_, why) in verdicts(trace).items() if why == "radio"] == hits


def test_callables() -> None:
    """A user's functions keep and weigh; an object that can be called goes by its id."""
    trace = Pipeline().with_rule(keep_sport).with_rule(shun_works).explain(PAGE)
    found = verdicts(trace)
    assert found["Sport"] == ("body", "keep_sport")
    assert found[STORY[2]][0] == "removed"
    assert rule_id(Crash()) == "crash_test"


def test_a_weight_that_decides_is_named() -> None:
    """A block that a user's weight alone removed names the user's rule."""
    assert verdicts(Pipeline().explain(PAGE))[STORY[2]][0] == "body"
    assert verdicts(Pipeline().with_rule(shun_works).explain(PAGE))[STORY[2]] == ("removed", "shun_works")


def test_never_beats_always() -> None:
    """Where one rule says always and another never, the block goes."""
    never = PhraseRule("no_sport", whole=("sport",))
    for pipeline in (
        Pipeline().with_rule(keep_sport).with_rule(never),
        Pipeline().with_rule(never).with_rule(keep_sport),
    ):
        assert verdicts(pipeline.explain(PAGE))["Sport"] == ("removed", "no_sport")


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
        ([(0, float("nan"), "x")], "a finite number, not nan"),
        (None, "not iterable"),
    ],
)
def test_a_rule_that_says_nonsense(said: Any, message: str) -> None:
    """What a callable says is checked, and the error names it."""

    def nonsense(page: Page) -> Any:
        return said

    with pytest.raises(RuleError, match=rf"rule 'nonsense' failed: .*{message}"):
        Pipeline().with_rule(nonsense).clean(PAGE)


@pytest.mark.parametrize("columns", [{}, {"short_look": [0]}])
def test_a_column_that_does_not_fit(columns: dict[str, list[int]]) -> None:
    """A line rule that leaves a column out, or gives one of another length, is named, and its signal."""

    class ShortLook:
        id = "short_look"
        signals = (Signal("short_look", "{}", 1),)

        def look(self, page: Page) -> dict[str, list[int]]:
            return columns

    with pytest.raises(RuleError, match=r"rule 'short_look' failed: .*signal 'short_look': a column of"):
        clean(PAGE, pipeline=Pipeline().with_rule(ShortLook()))


@pytest.mark.parametrize("options", [{"id": 3}, {"max_words": "many"}])
def test_a_phrase_rule_of_wrong_types(options: dict[str, Any]) -> None:
    """What no page could be cleaned with is told when the rule is made."""
    with pytest.raises(TypeError, match="id is a str and max_words an int"):
        PhraseRule(**{"id": "x", "starts": ("share",)} | options)


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
