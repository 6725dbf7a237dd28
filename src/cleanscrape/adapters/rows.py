"""An Article as one flat row, and a page that could not be cleaned as another: what every engine writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from cleanscrape.api import clean
from cleanscrape.article import Article
from cleanscrape.repair import SURROGATE

Row = dict[str, Any]
"""Plain values by column name: str, int, float, None, and lists of these or of dicts of these."""

ROW_KEYS = frozenset(Article.model_fields) - {"extra"} | {"published_precision", "error"}
"""The keys of every row."""
NO_TEXT = "no text: the value is null"
"""What `error` says of a page whose text is null."""


def clean_row(text: object, url: object = None, **options: Any) -> Row:
    """Clean one page and give its row. Never raises: what goes wrong with a page stands in its own `error`.

    `options` are those of `clean`. A `url` that is no str counts as unknown.
    """
    address = writable(url) if isinstance(url, str) else None
    if text is None:
        return error_row(NO_TEXT, address)
    try:
        return article_row(clean(text, url=address, **options))  # type: ignore[arg-type]
    except Exception as error:  # a user's rule may raise anything, and the neighbours must not pay for it
        return error_row(f"{type(error).__name__}: {error}", address)


def article_row(article: Article) -> Row:
    """The fields of an Article as its JSON has them, with `published_precision` and `error` (None).

    Two are left out: `paragraphs`, which is `body` split at blank lines, and `extra`, since the caller's own
    keys stay columns of their own.
    """
    row = article.model_dump(mode="json", exclude={"paragraphs", "extra"})
    row["paragraph_spans"] = [{"start": start, "stop": stop} for start, stop in article.paragraph_spans]
    return row | {"published_precision": precision(article), "error": None}


def error_row(error: str, url: str | None = None) -> Row:
    """The row of a page that could not be cleaned: an empty Article's, with `error` set."""
    return article_row(Article.model_validate({"url": url})) | {"error": writable(error)}


def precision(article: Article) -> str | None:
    """How exactly the page tells its date: "day", "minute" or "second"; None where it tells none."""
    when = article.published
    if when is None:
        return None
    if not isinstance(when, datetime):
        return "day"
    return "second" if when.second or when.microsecond else "minute"


def own_names(names: Sequence[str], prefix: str = "input_") -> list[str]:
    """Names for a caller's own columns beside a row's keys, one a name: those that a row has too get a prefix.

    They get it as often as it takes to be nobody else's name.
    """
    taken = {*names, *ROW_KEYS}
    result = list(names)
    for at, name in enumerate(names):
        if name in ROW_KEYS:
            while name in taken:
                name = f"{prefix}{name}"
            taken.add(name)
            result[at] = name
    return result


def writable(text: str) -> str:
    """The text with lone surrogates replaced, which no UTF-8 writer takes."""
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
