"""Labelled stories as a program hands them on that took them out of their pages: made from gold, or cut out of a page.

extracted   headline, byline, day and gold's body, parted by blank lines
markdown    the same with a `#` and a byline between stars
cut_out     the headline, and the page's text from the story's first line to its last, with all that stands within
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from labels import Row, block_labels, load
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.read import read_page

_NAME_WORDS = range(2, 5)
_MOST = 0.5
"""A block of which gold has more is the story's."""


def load_extracts(data: Path, corpus: str, name: str) -> list[Row]:
    """The articles of a corpus as such texts."""
    rows = (row for row in load(data, corpus, "inscriptis") if is_article(row))
    return [{**row, "text": text} for row in rows if (text := EXTRACTS[name](row))]


def _head(row: Row) -> tuple[str, str, str]:
    """Headline, byline and day; "" for what gold does not have, or not as a name."""
    gold = row["gold"]
    authors = gold.get("authors") or []
    names = [
        name for name in [authors, *authors][isinstance(authors, list) :] if len(name.split()) in _NAME_WORDS
    ]
    return (
        (gold.get("title") or "").strip(),
        f"By {names[0]}" if names else "",
        str(gold.get("date") or "")[:10],
    )


def _extracted(row: Row) -> str:
    return "\n\n".join([*filter(None, _head(row)), row["gold"]["body"].strip()])


def _markdown(row: Row) -> str:
    title, byline, day = _head(row)
    head = [title and f"# {title}", byline and f"*{byline}*", day]
    return "\n\n".join([*filter(None, head), row["gold"]["body"].strip()])


def _cut_out(row: Row) -> str:
    """ "" where gold's body is not found on the page."""
    page = read_page(row["text"])
    shares, _ = block_labels(page.texts, row["gold"]["body"])
    story = [b for b, share in enumerate(shares) if share > _MOST]
    if not story:
        return ""
    body = row["text"][page.spans[story[0]][0] : page.spans[story[-1]][1]]
    return "\n\n".join(filter(None, [_head(row)[0], body]))


EXTRACTS: dict[str, Callable[[Row], str]] = {
    "extracted": _extracted,
    "markdown": _markdown,
    "cut_out": _cut_out,
}
