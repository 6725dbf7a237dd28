"""Quotations in languages that are read with lists of their own: each case alone, and behind a paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_quotes import written

from cleanscrape.quotes import extract_quotes

FOLDER = Path(__file__).parent.parent / "fixtures" / "languages"


def read_cases(path: Path) -> tuple[str, list[tuple[str, list[str]]]]:
    """The paragraph of a file, and its cases: a text and its quotations as written."""
    paragraph, cases = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(". "):
            cases.append((line[2:], []))
        elif line.startswith("> "):
            cases[-1][1].append(line[2:])
        elif line and not line.startswith("#"):
            paragraph = line
    return paragraph, cases


CASES = [
    pytest.param(before + text, expected, id=f"{path.stem} {number}{' behind a paragraph' if before else ''}")
    for path in sorted(FOLDER.glob("*.txt"))
    for paragraph, cases in [read_cases(path)]
    for number, (text, expected) in enumerate(cases, 1)
    for before in ("", f"{paragraph}\n\n")
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_case_gives_its_quotations(text: str, expected: list[str]) -> None:
    """A case gives just the quotations written below it, whatever stands before."""
    assert [written(quote) for quote in extract_quotes(text)] == expected
