"""Whole pages: what `clean` makes of each is compared, field by field, with what a person wrote down."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import cleanscrape

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
FOLDERS = sorted(folder for folder in PAGES.iterdir() if folder.is_dir())
FILES = ["article.json", "meta.toml", "page.txt"]
META_KEYS = {"what", "form", "language", "url", "known_failures"}
QUOTE_KEYS = ("text", "speaker", "cue", "kind")
MIN_QUOTE_WORDS = 4  # shorter ones are rarely worth a fixture's dispute
MIN_QUOTE_CHARS = 8  # where a script has no spaces


def _expected(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "article.json").read_text(encoding="utf-8"))
    return loaded


def _meta(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "meta.toml").read_text(encoding="utf-8"))


@cache
def _article(folder: Path) -> cleanscrape.Article:
    page = (folder / "page.txt").read_bytes().decode("utf-8")  # read_text would mend the line ends
    return cleanscrape.clean(page)


def _is_long(text: str) -> bool:
    if text.isascii() or " " in text:
        return len(text.split()) >= MIN_QUOTE_WORDS
    return len(text) >= MIN_QUOTE_CHARS


def _direct_quotes(article: cleanscrape.Article) -> list[dict[str, Any]]:
    kept = [q for q in article.quotes if q.kind == "direct" and _is_long(q.text)]
    return [{key: getattr(q, key) for key in QUOTE_KEYS} for q in kept]


def _missing_removed(article: cleanscrape.Article, strings: list[str]) -> list[str]:
    gone = " ".join(" ".join(removed.text for removed in article.removed).split())
    return [string for string in strings if string not in gone]


def _confidence_side(article: cleanscrape.Article, expected: dict[str, Any]) -> str:
    bound = expected.get("confidence_at_least", expected.get("confidence_below"))
    return "confidence_at_least" if article.confidence >= bound else "confidence_below"


# One entry a field: what the article gives and what was expected, both whole.
FIELDS: dict[str, Callable[[cleanscrape.Article, dict[str, Any]], tuple[Any, Any]]] = {
    "title": lambda a, e: (a.title, e["title"]),
    "source": lambda a, e: (a.source, e["source"]),
    "byline": lambda a, e: (a.byline, e["byline"]),
    "authors": lambda a, e: (list(a.authors), e["authors"]),
    "dateline": lambda a, e: (a.dateline, e["dateline"]),
    "published": lambda a, e: (a.published.isoformat() if a.published else None, e["published"]),
    "body": lambda a, e: (a.body, e["body"]),
    "removed": lambda a, e: (_missing_removed(a, e["removed_includes"]), []),
    "quotes": lambda a, e: (_direct_quotes(a), e["quotes"]),
    "confidence": lambda a, e: (_confidence_side(a, e), next(k for k in e if k.startswith("confidence_"))),
}


def _cases() -> Iterator[Any]:
    for folder in FOLDERS:
        failures = _meta(folder).get("known_failures", {})
        for field in FIELDS:
            reason = failures.get(field)
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(folder, field, id=f"{folder.name}-{field}", marks=marks)


@pytest.mark.parametrize(("folder", "field"), list(_cases()))
def test_field_equals_the_expected(folder: Path, field: str) -> None:
    """A page's field is, whole, what a person wrote down for it."""
    found, expected = FIELDS[field](_article(folder), _expected(folder))
    assert found == expected


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_folder_is_complete(folder: Path) -> None:
    """A page's folder has its three files, and its meta names all it must and only failures of known fields."""
    meta = _meta(folder)
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert set(meta) == META_KEYS
    assert [key for key in ("what", "form", "language", "url") if not meta[key]] == []
    assert set(meta["known_failures"]) - set(FIELDS) == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_expectation_agrees_with_itself(folder: Path) -> None:
    """An expected article's keys, quotations and removed strings fit its own body."""
    expected = _expected(folder)
    confidence = {"confidence_at_least", "confidence_below"} & set(expected)
    fields = {"title", "source", "byline", "authors", "dateline", "published", "body", "quotes"}
    assert set(expected) == fields | {"removed_includes"} | confidence
    assert len(confidence) == 1
    assert [q["text"] for q in expected["quotes"] if q["text"] not in expected["body"]] == []
    assert [string for string in expected["removed_includes"] if string in expected["body"]] == []


def test_there_are_enough_pages() -> None:
    """At least 18 pages stand in the folder, the ones without an article among them."""
    without = [folder.name for folder in FOLDERS if not _expected(folder)["body"]]
    assert len(FOLDERS) >= 18
    assert without == ["index-front-page", "not-found"]
