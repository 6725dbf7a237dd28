"""The arithmetic of a billion pages, and that the page in the docs shows what it gives."""

from __future__ import annotations

import json
from pathlib import Path

from docs_table import marks
from engine_plan import core_hours, plan_rate, plan_tables

ROOT = Path(__file__).parents[1]


def test_arithmetic() -> None:
    """3 MB a second are 200 pages of 15 kB; at 200 a second a billion take 1,736 paid core-hours."""
    assert plan_rate(3) == 200
    assert round(core_hours(200)) == 1736


def test_the_page_shows_the_figures() -> None:
    """Every table that the kept figures give stands in docs/billion.md, to the letter."""
    figures = json.loads((ROOT / "benchmarks" / "engine_figures.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "billion.md").read_text(encoding="utf-8")
    tables = plan_tables(figures)
    assert list(tables) == ["machine", "core", "engines", "plan", "templates"]
    for name, table in tables.items():
        assert "\n".join((marks(name)[0], table, marks(name)[1])) in page
