"""Lines in a story's way between two paragraphs: an ad's label, a caption with its credit, "Read more: ..." too.

Their own words tell what they are. What stands around them is told as if they were not there: else a sentence behind an
ad stands alone, far from the story, and one more before the page's end is taken for the page's foot.

Which values of which signals are such lines is the rules' to say (`Signal.asides`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from typing import Any, TypeVar, cast

from cleanscrape.page import Page
from cleanscrape.reading.blocks import Ranges
from cleanscrape.rule import Signal, is_cue

MAX_WORDS = 45
"""A picture's caption and its credit."""
_Columns = Mapping[str, Sequence[int]]
_Item = TypeVar("_Item")


def asides_of(page: Page, columns: _Columns, signals: Iterable[Signal]) -> list[int]:
    """The blocks that are asides by these signals, in order."""
    found: set[int] = set()
    for signal in signals:
        column = bytes(columns[signal.name])
        for value in signal.asides:
            b = column.find(value, page.front)
            while b >= 0:
                found.add(b)
                b = column.find(value, b + 1)
    return sorted([b for b in found if page.words[b] <= MAX_WORDS])


def past_asides(
    page: Page,
    columns: dict[str, Sequence[int]],
    asides: Sequence[int],
    look: Callable[[Page, _Columns], _Columns],
) -> dict[str, Sequence[int]]:
    """The columns, those of what stands around a block as `look` tells them of the page without asides.

    `look` gets that page and its cues, and gives these.
    """
    if not 0 < len(asides) < len(page):
        return columns
    kept = bytearray(b"\1") * len(page)
    for b in asides:
        kept[b] = 0
    known = {name: bytes(compress(column, kept)) for name, column in columns.items() if is_cue(name)}
    around = look(_without(page, kept), known)
    return columns | {name: _merged(columns[name], column, asides) for name, column in around.items()}


def _without(page: Page, kept: bytearray) -> Page:
    """The page of the blocks that are kept, with what is known of their words."""

    def of(column: Iterable[_Item]) -> list[_Item]:
        return list(compress(column, kept))

    inner = replace(
        page,
        texts=of(page.texts),
        spans=Ranges(of(page.spans.starts), of(page.spans.stops)),
        lines=Ranges(of(page.lines.starts), of(page.lines.stops)),
        marks=of(page.marks),
        indents=of(page.indents),
        gaps=of(page.gaps),
        links=of(page.links),
        glued=of(page.glued),
    )
    inner.__dict__.update(
        words=of(page.words),
        sizes=bytes(of(page.sizes)),
        ends=bytes(of(page.ends)),
        prose=bytes(of(page.prose)),
        _content=(of(page.content), page.vocabulary),
    )
    return inner


def _merged(column: Sequence[int], inner: Any, asides: Sequence[int]) -> Sequence[int]:
    """The inner column (bytes, an array or a list), and at the asides' places the outer one's values."""
    values = bytearray(inner) if isinstance(inner, (bytes, bytearray)) else inner[:]
    for b in asides:
        values.insert(b, column[b])
    return cast("Sequence[int]", values)
