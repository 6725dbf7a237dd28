"""One page, one row: plain values, and never an exception."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from adapter_pages import TEXTS

from cleanscrape import Article, clean
from cleanscrape.adapters.rows import article_row, clean_row, error_row


def test_a_row_is_the_articles_json() -> None:
    """What a row says under a JSON key is what `to_json` says there, spans by name."""
    article = clean(str(TEXTS[0]), url="https://example.org/1")
    row = article_row(article)
    known = json.loads(article.to_json())
    spans = [{"start": start, "stop": stop} for start, stop in known.pop("paragraph_spans")]
    del known["paragraphs"], known["extra"]
    assert row == known | {"paragraph_spans": spans, "published_precision": "minute", "error": None}
    assert row == clean_row(TEXTS[0], "https://example.org/1")


@pytest.mark.parametrize(
    ("when", "text", "precision"),
    [
        (None, None, None),
        (date(2026, 11, 23), "2026-11-23", "day"),
        (datetime(2026, 11, 23, 9, 30), "2026-11-23T09:30:00", "minute"),
        (datetime(2026, 11, 23, 9, 30, 5, tzinfo=timezone.utc), "2026-11-23T09:30:05Z", "second"),
        (datetime(2026, 11, 23, tzinfo=timezone(timedelta(hours=-5))), "2026-11-23T00:00:00-05:00", "minute"),
    ],
)
def test_precision(when: Any, text: str | None, precision: str | None) -> None:
    """A date keeps how exactly the page told it."""
    row = article_row(Article(published=when))
    assert (row["published"], row["published_precision"]) == (text, precision)


def test_what_cannot_be_cleaned() -> None:
    """Null and what is no text are marked, with an empty Article's values; an odd url counts as unknown."""
    assert clean_row(None, "https://example.org/2") == error_row(
        "no text: the value is null", "https://example.org/2"
    )
    assert clean_row(b"page") == error_row(
        "TypeError: clean takes a page's text as a str, not bytes: decode them first, as in "
        "data.decode('utf-8', 'replace')"
    )
    assert clean_row("a", float("nan")) == clean_row("a")
    assert error_row("why \udce9") == article_row(Article()) | {"error": "why \ufffd"}


def test_every_row_can_be_written() -> None:
    """Lone surrogates in text and address come out as U+FFFD."""
    row = clean_row("The pool \udce9 closes.", "https://example.org/\udce9")
    assert row["url"] == "https://example.org/\ufffd"
    json.dumps(row, ensure_ascii=False).encode("utf-8")
