"""Weights: what a plan adds up is what is said of a block; no rule is needed for a page to come out sensibly."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanscrape import Pipeline, clean, explain
from cleanscrape.read import read_page
from cleanscrape.rule import ContextRule, LineRule, Signal
from cleanscrape.rule_json import rule_id
from cleanscrape.running import all_signals, columns_of
from cleanscrape.weights import MAX_UNITS, UNIT, Plan, Weights, plan, said_about, shipped_weights

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
FOLDERS = sorted(folder.name for folder in PAGES.iterdir() if folder.is_dir())
IDS = [rule_id(rule) for rule in Pipeline().rules]
LINE_IDS = [rule_id(rule) for rule in Pipeline().rules if isinstance(rule, (LineRule, ContextRule))]
WIRE = "wire-ferry-inquiry"
SETTINGS = settings(max_examples=60, deadline=None, derandomize=True)

A, B, C = Signal("a", "a is {}", 5), Signal("b", "b is {}", 3), Signal("c", ("", "c", "very c"), 2)
UNFITTED = Signal("mine", "mine is {}", 3, (0.0, -1.5, 2.25))


def _page(name: str) -> str:
    return (PAGES / name / "page.txt").read_bytes().decode("utf-8")


@cache
def _body_words(name: str) -> frozenset[str]:
    return frozenset(clean(_page(name)).body.split())


def _weights(**changes: Any) -> Weights:
    """Three signals by hand: a and b crossed, c alone."""
    by_hand = {
        "version": "by hand",
        "bias": -1.0,
        "edges": {"a": (2, 4), "b": (1,), "c": (1, 2)},
        "single": {"a": (0.6, 0.3, -0.9), "b": (0.0, 2.1), "c": (0.0, 0.12, 3.6)},
        "crossed": {("a", "b"): ((0.0, 0.9), (0.6, 0.0), (-2.1, 0.3))},
    }
    return replace(shipped_weights(), **(by_hand | changes))


def test_plan_by_hand() -> None:
    """A block starts at the bias; each signal's bin and each pair of bins adds its weight, beyond the top the top's."""
    columns = {"a": [0, 2, 5, 900], "b": [0, 1, 3, 0], "c": [0, 1, 2, 7]}
    scores = plan(_weights(), (A, B, C)).scores(columns, 4)
    assert scores == pytest.approx(
        [
            -1.0 + (0.6 + 0.0 + 0.0) + 0.0,
            -1.0 + (0.3 + 2.1 + 0.12) + 0.0,
            -1.0 + (-0.9 + 2.1 + 3.6) + 0.3,
            -1.0 + (-0.9 + 0.0 + 3.6) + -2.1,
        ]
    )


def test_said_by_hand() -> None:
    """What is said of a block names signals, and their values in words."""
    columns = {"a": [9], "b": [0], "c": [2]}
    signals = {s.name: s for s in (A, B, C)}
    said = said_about(plan(_weights(), (A, B, C)), columns, 0)
    assert [(round(s.weight, 6), s.first, s.second, s.reason(signals, columns, 0)) for s in said] == [
        (-0.9, "a", None, "a is 5"),
        (0.0, "b", None, "b is 0"),
        (3.6, "c", None, "very c"),
        (-2.1, "a", "b", "a is 5, and b is 0"),
    ]


@pytest.mark.parametrize(
    ("signals", "score"),
    [((A, B, C), -0.4), ((A, C), 1.7), ((B, C), 2.6), ((C,), 2.6), ((A,), -1.9), ((), -1.0)],
)
def test_signals_left_out(signals: tuple[Signal, ...], score: float) -> None:
    """Without a signal its weights, and those of the pairs it is in, are left out, and no others."""
    columns = {name: [value] for name, value in (("a", 5), ("b", 0), ("c", 2))}
    assert plan(_weights(), signals).scores(columns, 1) == pytest.approx([score])


def test_unfitted_signal_weighs_what_its_rule_says() -> None:
    """A signal that the weights don't know has its own; one that they know has theirs alone."""
    columns = {"mine": [0, 1, 2, 3]}
    expected = [-1.0, -2.5, 1.25, 1.25]
    unfitted = plan(_weights(), (UNFITTED,))
    assert unfitted.scores(columns, 4) == pytest.approx(expected)
    assert [_said(unfitted, columns, b) for b in range(4)] == pytest.approx(expected)
    fitted = _weights(edges={"mine": (1,)}, single={"mine": (0.0, 3.0)}, crossed={})
    assert plan(fitted, (UNFITTED,)).scores(columns, 4) == pytest.approx([-1.0, 2.0, 2.0, 2.0])


def _said(made: Plan, columns: Any, block: int) -> float:
    """The bias and all that is said of a block."""
    return made.bias + sum(said.weight for said in said_about(made, columns, block))


@SETTINGS
@given(st.data())
def test_plan_is_what_is_said(data: st.DataObject) -> None:
    """Whatever the tables, a plan's sums are those of what is said, and the bias."""
    signals = (A, B, C)
    edges = {
        s.name: tuple(sorted(data.draw(st.sets(st.integers(1, s.top), max_size=s.top)))) for s in signals
    }
    rows = {name: len(cuts) + 1 for name, cuts in edges.items()}
    number = st.integers(-MAX_UNITS, MAX_UNITS).map(lambda n: n * UNIT)
    singles = data.draw(st.sets(st.sampled_from("abc")))
    pairs = data.draw(st.sets(st.sampled_from((("a", "b"), ("a", "c"), ("b", "c")))))

    def row(width: int) -> tuple[float, ...]:
        return tuple(data.draw(st.lists(number, min_size=width, max_size=width)))

    weights = _weights(
        edges=edges,
        single={name: row(rows[name]) for name in sorted(singles)},
        crossed={(one, two): tuple(row(rows[two]) for _ in range(rows[one])) for one, two in sorted(pairs)},
    )
    columns = {s.name: data.draw(st.lists(st.integers(0, 300), min_size=5, max_size=5)) for s in signals}
    made = plan(weights, signals)
    bins = {
        name: [bisect_right(edges[name], min(v, s.top)) for v in columns[name]]
        for name, s in zip("abc", signals, strict=True)
    }
    expected = [
        weights.bias
        + sum(table[bins[name][b]] for name, table in weights.single.items())
        + sum(table[bins[one][b]][bins[two][b]] for (one, two), table in weights.crossed.items())
        for b in range(5)
    ]
    assert made.scores(columns, 5) == pytest.approx(expected, abs=1e-6)
    assert [_said(made, columns, b) for b in range(5)] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    "single", [{"a": (4.0, 0.0, 0.0)}, {"a": (-4.0, 0.0, 0.0)}], ids=["too large", "too small"]
)
def test_weights_that_do_not_fit(single: dict[str, tuple[float, ...]]) -> None:
    """A weight beyond what a byte holds is an error, not another weight."""
    with pytest.raises(ValueError, match=r"at most 3\.81 either way"):
        plan(_weights(single=single), (A, B, C))


@pytest.mark.parametrize("left_out", [None, *LINE_IDS])
def test_shipped_plan_is_what_is_said(left_out: str | None) -> None:
    """With the shipped weights too, whole or without a rule."""
    pipeline = Pipeline().without(left_out) if left_out else Pipeline()
    page = read_page(_page(WIRE))
    lines = [rule for rule in pipeline.rules if isinstance(rule, LineRule)]
    again = [rule for rule in pipeline.rules if isinstance(rule, ContextRule)]
    columns = columns_of(page, lines, again)
    made = plan(shipped_weights(), all_signals(pipeline.rules))
    said = [_said(made, columns, b) for b in range(len(page))]
    assert made.scores(columns, len(page)) == pytest.approx(said, abs=1e-6)


@pytest.mark.parametrize("left_out", IDS)
def test_without_any_one_rule(left_out: str) -> None:
    """Whichever rule is left out, most of a wire story's body stays, and its menu goes."""
    whole = _body_words(WIRE)
    body = frozenset(Pipeline().without(left_out).clean(_page(WIRE)).body.split())
    assert len(whole & body) > 0.8 * len(whole)
    assert len(body - whole) < 0.2 * len(whole)
    assert "Horoscopes" not in body


def test_shipped_bins_fit_their_signals() -> None:
    """A signal's bins have rising edges, none beyond its top."""
    weights = shipped_weights()
    tops = {signal.name: signal.top for signal in all_signals(Pipeline().rules)}
    assert tops.keys() & weights.used
    for name, edges in weights.edges.items():
        assert list(edges) == sorted(set(edges)), name
        assert not edges or name not in tops or edges[-1] <= tops[name], name


def test_shipped_tables_have_a_weight_a_bin() -> None:
    """Each table is as long as its signal has bins, each pair's as wide."""
    weights = shipped_weights()
    bins = {name: len(edges) + 1 for name, edges in weights.edges.items()}
    assert {name: len(row) for name, row in weights.single.items()} == {
        name: bins[name] for name in weights.single
    }
    for (one, two), table in weights.crossed.items():
        assert (one, two, [len(row) for row in table]) == (one, two, [bins[two]] * bins[one])


def test_weights_that_lack_a_key() -> None:
    """Weights without a key are an error that names it."""
    with pytest.raises(KeyError, match="bias"):
        Weights.from_dict({"version": "1"})


def test_small_amounts_and_weights_read_well() -> None:
    """What is too little for one step is "fewer than" one, and weights have no more digits than they were given."""
    evidence = (
        explain("The ferry sank at dawn off Wendell Point, and all aboard were saved.").blocks[0].evidence
    )
    assert "a page of fewer than 100 words" in {e.reason for e in evidence}
    assert all(e.weight == round(e.weight, 3) for e in evidence if e.rule != "region")
