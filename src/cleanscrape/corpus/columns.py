"""Which column of a record holds the page's text, its address, its id: named by the user, or found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

TEXT_COLUMNS = (
    "text", "content", "page_text", "raw_text", "plain_text", "text_content", "raw_content", "page_content", "body",
    "article_text", "full_text", "fulltext", "article", "markdown", "html", "raw_html", "page", "document", "maintext",
)  # fmt: skip
"""Names that dumps give their text, likeliest first. "body" stands behind names that say "text": some dumps have both,
the one cleaned already."""
URL_COLUMNS = ("url", "source_url", "page_url", "link", "uri", "href")
ID_COLUMNS = ("id", "_id", "doc_id", "docid", "page_id", "record_id", "uuid", "guid", "warc_record_id")

MIN_TEXT_CHARS = 120
"""A column without a telling name is taken for the text if the first record has so much in it: more than a title or an
address."""


class NoColumnError(Exception):
    """A record has no column that could be its text."""


def first_of(names: Iterable[str], wanted: Iterable[str]) -> str | None:
    """The first wanted name that is there, in any case; None if none is."""
    folded = {name.strip().lower(): name for name in reversed(list(names)) if isinstance(name, str)}
    return next((folded[name] for name in wanted if name in folded), None)


def names_apart(names: Iterable[str]) -> list[str]:
    """A name a column; a name that is taken gets its column's number, so that no cell covers another."""
    apart: dict[str, None] = {}
    for number, name in enumerate(names, start=1):
        while name in apart:
            name = f"{name}_{number}"
        apart[name] = None
    return list(apart)


def text_column(fields: Mapping[str, Any], named: str | None = None) -> str:
    """The column that holds the text. Raises NoColumnError, naming the columns there are."""
    if named is not None and named in fields:
        return named
    shown = ", ".join(map(str, fields)) or "none"
    if named is not None:
        raise NoColumnError(f"no column {named!r} in this record, which has: {shown[:300]}")
    if (known := first_of(fields, TEXT_COLUMNS)) is not None:
        return known
    raise NoColumnError(f"which column is the text? Name it with column=; this record has: {shown[:300]}")


def guessed_column(fields: Mapping[str, Any]) -> str | None:
    """The column to take where none has a name that says it: the longest text. None if a name says it, or no text is
    long."""
    if first_of(fields, TEXT_COLUMNS) is not None:
        return None
    lengths = {key: len(value) for key, value in fields.items() if isinstance(value, (str, bytes))}
    longest = max(lengths, key=lambda key: lengths[key], default=None)
    return longest if longest is not None and lengths[longest] >= MIN_TEXT_CHARS else None
