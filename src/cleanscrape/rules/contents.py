"""contents: the headings of a story's parts, told by the table of contents above them.

Catches: short lines that a run of three or more lines above says too, in the same order, each with running text right
below it, or below one more short line. "Overview" and "Conclusion" alone look like a menu's.
Leaves alone: the contents themselves; lines that the page has three times; runs of which less than half stand above
running text, as menus that a foot repeats.
Numbers: of headings so told that were dropped in doubt on labelled pages (news, publishers, a fifth of wcxb, two
flattenings) 28 are gold's and 8 are not, four of these headings too.

Hit: `Conclusion`, above a paragraph and in a list of four such. Miss: `Sport`, in a menu and at the page's foot.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal

_LEAST, _MOST_WORDS = 3, 14
_Places = list[tuple[int, int]]
"""Pairs of blocks: where the contents have a line, and where it stands again."""


@dataclass(frozen=True)
class Contents:
    """Finds the headings that a table of contents announces."""

    id: ClassVar[str] = "contents"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("contents.kind", ("", "a heading that the contents above announce"), 1, weights=(0.0, 1.5)),
    )

    def look(self, page: Page) -> Columns:
        """One entry a block: 1 for a heading so told."""
        kinds = bytearray(len(page))
        for run in _runs(_twice(page)) if len(page.copies) >= _LEAST else ():
            heads = [b for _, b in run if _heads_text(page, b)]
            if 2 * len(heads) >= len(run) and run[0][1] > run[-1][0]:
                for b in heads:
                    kinds[b] = 1
        return {"contents.kind": kinds}


def _twice(page: Page) -> _Places:
    """The short lines that the page has twice, by their first places."""
    twice = {line for line, count in page.copies.items() if count == 2}
    if len(twice) < _LEAST:
        return []
    first: dict[str, int] = {}
    found = []
    for b, line in enumerate(page.folded):
        if line in twice and not page.prose[b] and page.words[b] <= _MOST_WORDS:
            if line in first:
                found.append((first[line], b))
            else:
                first[line] = b
    return sorted(found)


def _runs(places: _Places) -> Iterator[_Places]:
    """Runs of three or more whose first places follow each other, and whose second places rise."""
    run: _Places = []
    for place in [*places, (-1, -1)]:
        if run and (place[0] != run[-1][0] + 1 or place[1] <= run[-1][1]):
            if len(run) >= _LEAST:
                yield run
            run = []
        run.append(place)


def _heads_text(page: Page, b: int) -> bool:
    """Does running text stand right below a block, or below one more short line?"""
    below = page.prose[b + 1 : b + 3]
    return any(below[:1]) or (any(below) and page.words[b + 1] <= _MOST_WORDS)
