"""The yardstick itself: metrics by hand, floors that only rise, forms made from a page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import field_metrics
import forms
import gate
import metrics
import scoring

GOLD = "one two three four five six"


@pytest.mark.parametrize(
    ("gold", "body", "expected"),
    [
        (GOLD, GOLD, (1.0, 1.0)),
        (GOLD, "one two three four five", (1.0, 2 / 3)),
        (GOLD, "zero one two three four", (0.5, 1 / 3)),
        (GOLD, "", (None, 0.0)),
        ("", GOLD, (0.0, None)),
        ("two words", "two words", (1.0, 1.0)),
        ("北码头关", "北码头关", (1.0, 1.0)),
    ],
)
def test_precision_and_recall(gold: str, body: str, expected: tuple[float | None, float | None]) -> None:
    """Shingles of four words, those of a shorter text being one; a side without words has no figure."""
    assert metrics.precision_recall(gold, body) == expected


def test_body_score_is_of_means() -> None:
    """F1 is that of mean precision and mean recall, not the mean of pages' F1."""
    pairs = [(GOLD, GOLD), (GOLD, "one two three four five")]
    assert metrics.body_score(pairs) == {"p": 1.0, "r": pytest.approx(5 / 6), "f1": pytest.approx(10 / 11)}


@pytest.mark.parametrize(
    ("gold", "body", "expected"),
    [("", "", 1.0), ("a", "", 0.0), ("a b", "A c", 0.5), ("a a b", "a b b", 2 / 3)],
)
def test_word_f1(gold: str, body: str, expected: float) -> None:
    """Words count as often as they stand, in any case."""
    assert metrics.word_f1(gold, body) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("gold", "body", "expected"),
    [
        ("A b.\n\nC d.", "a  B.\n\nother", 0.5),
        ("A b.\n\nC d.", "A b. C d.", 0.0),
        ("Same.\n\nSame.", "Same.", 0.5),
        ("“Yes” – no.", '"Yes" - no.', 1.0),
        ("", "x", None),
    ],
)
def test_paragraph_share(gold: str, body: str, expected: float | None) -> None:
    """A paragraph counts where the body has it whole, folded; a joined or torn one does not."""
    assert metrics.paragraph_share(gold, body) == expected


def test_snippets() -> None:
    """Snippets that must stay and are there, against those missed and those that should be gone."""
    assert metrics.snippet_f1([(["Alpha", "beta"], ["Gamma"], "alpha gamma")]) == 0.5


@pytest.mark.parametrize(
    ("high", "low", "expected"),
    [
        ([0.9], [0.1], 1.0),
        ([0.1], [0.9], 0.0),
        ([0.5], [0.5], 0.5),
        ([1, 0.5], [0.5, 0], 0.875),
        ([], [1], None),
    ],
)
def test_rank_area(high: list[float], low: list[float], expected: float | None) -> None:
    """How often an article outranks another page; ties count half."""
    assert metrics.rank_area(high, low) == expected


def test_headline_is_dropped_where_it_leads() -> None:
    """A first line that is the title is no body; elsewhere it stays."""
    assert metrics.without_headline("# The “Pier”\nIt leans.", 'the "pier"') == "It leans."
    assert metrics.without_headline("It leans.\nThe Pier", "The Pier") == "It leans.\nThe Pier"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("By Ada Park, M.D., and Tom Ruiz", {"ada park", "tom ruiz"}),
        (["Ada Park", "Reuters", "Echo Staff"], {"ada park"}),
        ("The Associated Press", set()),
        (None, set()),
    ],
)
def test_names(value: object, expected: set[str]) -> None:
    """Persons alone: no degrees, agencies or desks."""
    assert field_metrics.names(value) == expected


@pytest.mark.parametrize(
    ("gold", "given", "expected"),
    [
        ("2025-11-16", "2025-11-16T08:00:00", True),
        ("2025-11-16", "2025-11-17", False),
        ("2025-11-16 23:30:00+00:00", "2025-11-17", True),
        ("2025-11-16", None, False),
    ],
)
def test_same_day(gold: str, given: str | None, expected: bool) -> None:
    """The same day, or one off where gold is in UTC."""
    assert field_metrics.same_day(gold, given) is expected


@pytest.mark.parametrize(
    ("gold", "given", "expected"),
    [
        (["The Marl Quay Echo", "echo.example"], "Marl Quay Echo", True),
        ("www.marlquayecho.co.uk", "The Marl Quay Echo", True),
        ("Marl Quay Echo", "Echo", False),
        ("Marl Quay Echo", "", False),
    ],
)
def test_same_outlet(gold: object, given: str, expected: bool) -> None:
    """An outlet by its name or its host, not by a word of it."""
    assert field_metrics.same_outlet(gold, given) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Posted Nov. 16, 2025", True),
        ("am 16. November 2025 um", True),
        ("16 de noviembre de 2025", True),
        ("2025年11月16日", True),
        ("11/16/25", True),
        ("16 November 2024", False),
        ("", False),
    ],
)
def test_shows_date(text: str, expected: bool) -> None:
    """Does a page print the 16th of November 2025?"""
    assert field_metrics.shows_date(text, "2025-11-16") is expected


def test_forms() -> None:
    """A page hard-wrapped keeps its blank lines and long words; endless, it is one line."""
    text = "one two three\n\nhttps://echo.example/a four"
    assert forms.wrapped(text, 10) == "one two\nthree\n\nhttps://echo.example/a\nfour"
    assert forms.in_form(text, "endless") == "one two three https://echo.example/a four"
    with pytest.raises(ValueError, match="no form 'folded'"):
        forms.in_form(text, "folded")


_MARKDOWN = "# Pier\n\n  * [News](/news)\n\nIt [leans](/l) | **badly** in _May_."


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("close_set", "# Pier\n* [News](/news)\nIt [leans](/l) | **badly** in _May_."),
        (
            "lynx",
            "Pier".center(75).rstrip() + "\n\n     * [1]News\n\n   It [2]leans | badly in May.\n\n"
            "References\n\n   1. /news\n   2. /l\n",
        ),
        ("w3m", "Pier\n\n  • News\n\nIt leans | badly in May."),
        ("unlinked", "# Pier\n\n  * News\n\nIt leans | **badly** in _May_."),
        (
            "referring",
            "# Pier\n\n  * [News][1]\n\nIt [leans][2] | **badly** in _May_.\n\n   [1]: /news\n   [2]: /l\n",
        ),
        ("underlined", "Pier\n====\n\n  * [News](/news)\n\nIt [leans](/l) | **badly** in _May_."),
        (
            "pandoc",
            "::: {.block}\n# Pier {#part .heading}\n:::\n\n  * [News](/news){.link}\n\n"
            "It [leans](/l){.link} \\| **badly** in _May_.",
        ),
    ],
)  # fmt: skip
def test_forms_of_markdown(form: str, expected: str) -> None:
    """A page in Markdown as other flatteners print it."""
    assert forms.in_form(_MARKDOWN, form) == expected


def test_a_crash_is_a_miss_and_is_told() -> None:
    """A cleaner that raises, or gives a str, scores as empty, with its error."""
    assert (
        scoring.give(lambda text: text, "x").error
        == "TypeError('a cleaner gives an Article or a dict, not a str')"
    )
    assert scoring.give(lambda text: 1 / 0, "x").body == ""
    assert scoring.give(lambda text: {"body": text, "confidence": 1}, "x")[:1] == ("x",)


def test_floors_only_rise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Raising sets floors a little below what was measured, and lowers none; a figure below its floor fails."""
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.json")

    def scores(body: float) -> dict[str, scoring.Score]:
        return {"news.bs4": {"errors": 0, "body": {"f1": body}, "paragraphs": 0.5}}

    assert gate.check(scores(0.9)) == 1  # no floors yet
    for body in (0.9, 0.8, 0.95):
        gate.raise_floors(scores(body))
    assert json.loads(gate.FLOORS.read_text("utf-8")) == {"news.bs4": {"body": 0.947, "paragraphs": 0.497}}
    assert gate.check(scores(0.947)) == 0
    assert gate.failures(scores(0.94), gate.read_floors()) == [
        "news.bs4: body 0.940 is below its floor 0.947"
    ]
    assert gate.failures({}, {"news.bs4": {"body": 0.9}}) == ["news.bs4: body 0.000 is below its floor 0.900"]
    assert gate.failures({"x": {"errors": 2}}, {"news.bs4": {}}) == ["x: 2 pages raised"]


def test_a_fields_floor_leaves_one_page() -> None:
    """A field's floor stands one page below what was measured, other figures' a little."""
    score = {"title": {"n": 50, "acc": 0.9}, "body": {"f1": 0.9}}
    assert [gate.slack(score, name) for name in ("title", "title precision", "body")] == [
        0.02,
        0.02,
        gate.FLOOR_SLACK,
    ]


def test_the_sample_is_the_same_everywhere() -> None:
    """The gate's pages are chosen by their ids alone."""
    assert [n for n in range(30) if gate.in_sample(f"page-{n}")] == [1, 4, 9, 15, 20, 21, 26, 27, 29]
