"""The page that the library was first asked to clean, beside the repository: what a careful person makes of it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import Article, clean

SEED = Path(__file__).parents[2] / "shared" / "seed"
pytestmark = pytest.mark.skipif(
    not (SEED / "article.json").is_file(),
    reason=f"NOT CHECKED: the page that it all began with is not at {SEED}",
)


@cache
def _article() -> Article:
    return clean((SEED / "page.txt").read_bytes().decode("utf-8"))


@cache
def _expected() -> dict[str, Any]:
    expected: dict[str, Any] = json.loads((SEED / "article.json").read_text(encoding="utf-8"))
    return expected


@pytest.mark.parametrize("field", ["title", "source", "byline", "published", "body"])
def test_field(field: str) -> None:
    """A field is, whole, what the person wrote."""
    assert getattr(_article(), field) == _expected()[field]


def test_authors() -> None:
    """The names are those that the person found."""
    assert list(_article().authors) == _expected()["authors"]


def test_removed() -> None:
    """What went is what the person struck out, in order."""
    assert [gone.text for gone in _article().removed] == _expected()["removed"]
