"""The tables that set our figures beside other programs'."""

from __future__ import annotations

import pytest

import beside

PEERS = {
    corpus: {
        "floor, inscriptis": "4-gram F1 0.700 (p 0.5 r 0.9)",
        "ceiling, inscriptis": "4-gram F1 0.980 (p 0.9 r 0.9)",
        "html: reader 1.0": "4-gram F1 0.900 (p 0.9 r 0.9)  title 0.50/0.60  date 0.80/0.90",
        "html: reader, strict": "4-gram F1 0.910 (p 0.9 r 0.9)",
        "text, inscriptis: sieve": "4-gram F1 0.850 (p 0.9 r 0.9)",
        "text, bs4: sieve": "4-gram F1 0.600 (p 0.9 r 0.9)",
    }
    for corpus in ("wcxb", "news", "publishers")
}
OURS = {f"{corpus}.inscriptis": {"body": {"f1": 0.9351}} for corpus in PEERS}


def test_the_best_mean_comes_first_and_other_flattenings_stay_out() -> None:
    rows = beside.body_table(PEERS, OURS, ["inscriptis"]).splitlines()[2:]
    assert [row.split(" | ")[0].strip("| ") for row in rows] == [
        "right lines alone",
        "**cleanscrape**",
        "reader, strict",
        "reader 1.0",
        "sieve",
        "every line",
    ]
    assert rows[1] == "| **cleanscrape** | text, inscriptis | .935 | .935 | .935 |"
    assert rows[3] == "| reader 1.0 | HTML | .900 | .900 | .900 |"


def test_fields_are_of_those_that_say_any() -> None:
    assert beside.fields_table(PEERS).splitlines()[2:] == [
        f"| reader 1.0 | {corpus} | 0.50 / 0.60 | – | 0.80 / 0.90 |" for corpus in PEERS
    ]


def test_a_program_without_a_figure_is_told() -> None:
    broken = PEERS | {"news": PEERS["news"] | {"html: reader 1.0": "crashed"}}
    with pytest.raises(ValueError, match=r"reader 1\.0"):
        beside.body_table(broken, OURS, ["inscriptis"])
