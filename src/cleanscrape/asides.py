"""Lines in a story's way between two paragraphs: an ad's label, a caption with its credit, "Read more: ..." too.

Their own words tell what they are. What stands around them is told as if they were not there: else a sentence behind an
ad stands alone, far from the story, and one more before the page's end is taken for the page's foot.

Which values of which signals are such lines is the rules' to say (`Signal.asides`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from typing import TypeVar

from cleanscrape.blocks import Ranges
from cleanscrape.page import Page
from cleanscrape.rule import Signal

MAX_WORDS = 45
"""A picture's caption and its credit."""
_Columns = Mapping[str, Sequence[int]]
_Item = TypeVar("_Item")


def asides_of(page: Page, columns: _Columns, signals: Iterable[Signal]) -> list[int]:
    """The blocks that are asides, in order."""
    found: set[int] = set()
    for signal in signals:
        if signal.asides:
            column = bytes(columns[signal.name])
            for value in signal.asides:
                b = column.find(value, page.front)
                while b >= 0:
                    found.add(b)
                    b = column.find(value, b + 1)
    return sorted([b for b in found if page.words[b] <= MAX_WORDS])


def past_asides(
    page: Page, columns: dict[str, Sequence[int]], asides: Sequence[int], look: Callable[[Page], _Columns]
) -> dict[str, Sequence[int]]:
    """The columns with all other blocks as `look` sees them on the page without asides."""
    if not 0 < len(asides) < len(page):
        return columns
    kept = bytearray(b"\1") * len(page)
    for b in asides:
        kept[b] = 0
    inner = look(_without(page, kept))
    return {name: _merged(column, inner[name], kept) for name, column in columns.items()}


def _without(page: Page, kept: bytearray) -> Page:
    """The page of the blocks that are kept."""

    def of(column: Iterable[_Item]) -> list[_Item]:
        return list(compress(column, kept))

    return replace(
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


def _merged(column: Sequence[int], inner: Sequence[int], kept: bytearray) -> Sequence[int]:
    """The inner column's values at the kept places, the outer one's at the others."""
    values = iter(inner)
    return [next(values) if keep else value for keep, value in zip(kept, column, strict=True)]
