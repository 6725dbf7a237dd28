"""Rows of one table, items of a list, lines of code: told apart, decided together, printed close."""

import pytest

from cleanscrape import clean, explain
from cleanscrape.parts.table_rows import next_rows, runs
from cleanscrape.read import read_page

STORY = (
    "The port handled 412,000 passengers last year, a third more than in 2024, the authority said on Tuesday.",
    "Most of them took the boat to Santa Rell, which has run every hour since the road tunnel was closed in March.",
    "The rise on the Lisle route followed the opening of the Button Museum, which drew nine thousand visitors.",
    "The authority will spend 2.1 million on a second ramp at Lisle, where cars have had to wait for the tide.",
)
TABLES = {
    "tabs": ("Route\t2024\t2025\nVaro–Lisle\t21,000\t31,000\nVaro–Tolmin\t88,000\t121,000", [(2, 5)]),
    "bars, a rule below the heads": (
        "| Route | 2024 |\n| --- | --- |\n| Varo–Lisle | 21,000 |\n| Varo–Tolmin | 88,000 |",
        [(2, 5)],
    ),
    "two tables close to each other": (
        "Route\t2024\nLisle\t21\nRoute\t2024\t2025\nLisle\t21\t31",
        [(2, 4), (4, 6)],
    ),
    "two tables whose heads have no bar": (
        "Route  2024\nVaro–Lisle | 21,000\nThe ferry\nQuay  2025\nLisle Dock | 31,000",
        [(2, 4), (5, 7)],
    ),
    "a row alone": ("Varo–Lisle\t21,000", []),
    "as many bars, but a blank line between": ("Lisle | 21\n\nTolmin | 88", []),
    "a list": ("- Lisle | 21\n- Tolmin | 88", [(2, 4)]),
    "a list's items, with blank lines between": ("- Lisle\n\n- Tolmin", []),
}


@pytest.mark.parametrize("case", TABLES)
def test_runs(case: str) -> None:
    """Rows that stand close and have as many cells are of one table, items that do of one list."""
    table, ranges = TABLES[case]
    page = read_page("\n\n".join([*STORY[:2], table, *STORY[2:]]))
    assert list(runs(next_rows(page))) == ranges


def test_code_is_a_run() -> None:
    """Lines between two fences of a Markdown page are one piece, until a blank line."""
    page = read_page("# Pier\n\n# Quay\n\n```\na = 1\nb = 2\n\nc = 3\n```\nEnd.")
    assert list(runs(next_rows(page))) == [(2, 4)]


def test_a_table_stays_whole() -> None:
    """Its rows are kept together, each in its line."""
    rows = "Route 2024 2025\nVaro–Lisle 21,000 31,000\nVaro–Tolmin 88,000 121,000"
    page = "\n".join(
        [*STORY[:2], rows.replace(" ", "\t"), *STORY[2:], "Cookie settings", "© 2026 Varo Port Authority"]
    )
    assert clean(page).paragraphs == (*STORY[:2], rows, *STORY[2:])


def test_a_list_goes_or_stays_whole() -> None:
    """Each of its items scores what all do on average, however few words it has."""
    items = "* a ticket, to be had at the pier from nine in the morning\n* a hat\n* soap and a towel"
    trace = explain("\n\n".join([*STORY[:2], "Visitors should bring:", items, *STORY[2:], "Cookie settings"]))
    scores = {block.text: round(block.score, 6) for block in trace if block.number in range(3, 6)}
    assert len(scores) == 3
    assert len(set(scores.values())) == 1
