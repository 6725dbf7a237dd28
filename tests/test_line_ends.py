"""However a dump's lines end, and whatever stands before its first, the article is the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from cleanscrape import Article, clean
from cleanscrape.read import read_page

PAGES = {
    folder.parent.name: folder.read_bytes().decode("utf-8").replace("\r\n", "\n")
    for folder in sorted((Path(__file__).parents[1] / "fixtures" / "pages").glob("*/page.txt"))
}
FORMS: dict[str, Callable[[str], str]] = {
    "as on Windows": lambda text: text.replace("\n", "\r\n"),
    "as on Windows, twice": lambda text: text.replace("\n", "\r\r\n"),
    "as on old Macs": lambda text: text.replace("\n", "\r"),
    "Unicode's line separator": lambda text: text.replace("\n", "\u2028"),
    "Unicode's paragraph separator": lambda text: text.replace("\n", "\u2029"),
    "a vertical tab": lambda text: text.replace("\n", "\x0b"),
    "a form feed": lambda text: text.replace("\n", "\x0c"),
    "double-spaced": lambda text: text.replace("\n", "\n\n"),
    "blank lines before": lambda text: "\n" * 30 + text,
    "a byte order mark": lambda text: "\ufeff" + text,
    "escaped": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "line break tags": lambda text: text.replace("\n", "<br />"),
}


def applies(form: str, text: str) -> bool:
    """Not told apart: one line from none, and paragraphs from doubled lines."""
    if form == "double-spaced":
        return "\n\n" in text
    return form not in ("escaped", "line break tags") or text.count("\n") >= 3


CASES = [(name, form) for name, text in PAGES.items() for form in FORMS if applies(form, text)]


@cache
def cleaned(name: str) -> Article:
    """The article of a page whose lines end as usual."""
    return clean(PAGES[name])


def told(article: Article) -> tuple[object, ...]:
    """What the article says, without places in the input."""
    quotes = [(quote.text, quote.speaker) for quote in article.quotes]
    fields = (
        article.title,
        article.byline,
        article.authors,
        article.dateline,
        article.published,
        article.source,
    )
    return *fields, article.body, quotes


@pytest.mark.parametrize(("name", "form"), CASES)
def test_line_ends_make_no_difference(name: str, form: str) -> None:
    """Fields, body and quotations are those of the page as it came from its flattener."""
    text = FORMS[form](PAGES[name])
    article = clean(text)
    assert told(article) == told(cleaned(name))
    assert max((gone.stop for gone in article.removed), default=0) <= len(text)


def test_spans_are_of_what_came() -> None:
    """Where line ends were escaped or tags, a piece's span has none of them."""
    page = "Home\nShare\nThe harbour master closed the north pier for the winter, the port said on Monday."
    for text in (page.replace("\n", r"\n\n"), page.replace("\n", "<br><br>")):
        assert [text[gone.start : gone.stop] for gone in clean(text).removed][:2] == ["Home", "Share"]


def test_paragraphs_are_not_doubled_lines() -> None:
    """Where all lines are one blank line apart, as paragraphs are, nothing was doubled."""
    lines = [f"The boat to pier {n} left at noon, the harbour master said on Monday." for n in range(14)]
    assert read_page("\n\n".join(lines)).gaps == [0, *[1] * 13]
