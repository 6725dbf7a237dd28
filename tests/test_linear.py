"""No pattern, rule or template takes more than linear time, whatever runs through it: 100 KB of one thing at a time."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cleanscrape import clean
from cleanscrape.fields import byline_hits
from limits import no_hang
from patterns import every_pattern, run

PATTERNS = every_pattern()
LARGE = 100_000
RUNS = (" ", "\n", "“", "(", ".", "-", "A", "1", "a", "“‘", "e\u0301", "Ab ", "By ", "© ", "a@b.", "U.S.")
"""Spaces, line ends, quotes, brackets, dots, capitals, digits, a run without a space, nested and combining marks."""
BOUNDED = {
    "quotes.cjk._JA_TOPIC": 120,
    "quotes.cjk._ZH_AFTER": 120,
    "quotes.cjk._ZH_BEFORE": 120,
    "reading.reflow._LAST_PART": 40,
    "rules.dateline._AGENCY": 96,
    "rules.dateline._DATE": 96,
}
"""Patterns that may look back and forth, since their callers show them so many characters at most."""


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_is_linear(name: str) -> None:
    """Each compiled pattern of the package gets through each run inside a hard limit of processor time.

    Where this fails: give the pattern one place to start at, as `(?<!\\\\s)\\\\s+` does, or bound its repeats.
    """
    pattern, methods = PATTERNS[name]
    size = BOUNDED.get(name, LARGE)
    with no_hang():
        for piece in RUNS:
            text = piece * (size // len(piece)) + "x"
            for method in methods:
                for _ in range(LARGE // size // 10 or 1):
                    run(pattern, method, text)


def test_patterns_are_found_wherever_they_stand() -> None:
    """The walk finds patterns by name, in tables, and in functions that compile them when asked."""
    assert {
        "repair._ENTITY",
        "rules.dateline._DASH",
        "repair._OPEN_MARKS[0]",
        "quotes.repairs._speaks()",
    } <= PATTERNS.keys()
    assert set(BOUNDED) - PATTERNS.keys() == set()
    assert len(PATTERNS) > 150


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"\s+By$", " "), (r"(?:a+)+b", "a"), (r"\S+@\S+", "a"), (r"\s*\|\s*", " ")]
)
def test_a_pattern_that_is_not_linear_is_noticed(pattern: str, text: str) -> None:
    """The limit stops what is quadratic or worse, in the midst of one search."""

    def search(compiled: Any) -> None:
        run(compiled, "finditer", text * LARGE + "x")

    with pytest.raises(TimeoutError, match="still running"), no_hang(0.5):
        search(re.compile(pattern))


def test_a_collection_of_letters_costs_no_search_a_byline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 300 signed letters on a page a few bylines are read: each is sought in the whole text."""
    read: list[int] = []
    read_at = byline_hits.read_at

    def counted(page: Any, b: int, high: int, outlet: str) -> Any:
        read.append(b)
        return read_at(page, b, high, outlet)

    monkeypatch.setattr(byline_hits, "read_at", counted)
    told = "told the harbour town what nobody had dared to say about its pool and its bridge that winter."
    letters = [f"Letter {i} {told}\n\nBy Ben Ruiz" for i in range(300)]
    assert clean("\n\n".join(["The year in letters", "By Ada Park", *letters])).authors == ("Ada Park",)
    assert len(read) < 60
