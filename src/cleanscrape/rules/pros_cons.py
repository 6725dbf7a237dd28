"""pros_cons: what a review's box says for a thing and against it: "Pros", two short lines, "Cons", two more.

Catches: both headings, near each other, and the short lines below each. They stand above the text, beside prices and
promises to the reader, so that all other signs are against them.
Leaves alone: one heading without the other, lines that are running text, prices among them.
Numbers: a box's list has eight lines at most, of twenty words at most; the two headings stand within ten lines.

Hit: `Pros`, `Light`, `Cons`, `Dear`. Miss: `For`, above a list of names.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal

_PRO, _CON = 1, 2
_HEADINGS = wholes(tables("pros_cons"), pros=_PRO, cons=_CON)
_HEADING, _ITEM = 1, 2
_MOST_ITEMS, _ITEM_WORDS, _APART = 8, 20, 10


@dataclass(frozen=True)
class ProsCons:
    """Finds what speaks for and against a thing that is reviewed."""

    id: ClassVar[str] = "pros_cons"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "pros_cons.kind",
            ("", "heads what speaks for a thing, or against it", "speaks for a thing, or against it"),
            2,
            weights=(0.0, 2.5, 3.5),
        ),
    )
    whole_lines: ClassVar = (_HEADINGS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a heading, 2 an item."""
        kinds = bytearray(len(page))
        heads = sorted(page.whole_in(_HEADINGS))
        for (first, pro), (second, con) in pairwise(heads):
            if {_HEADINGS[pro], _HEADINGS[con]} != {_PRO, _CON} or second - first > _APART:
                continue
            for head, stop in ((first, second), (second, min(len(page), second + 1 + _MOST_ITEMS))):
                kinds[head] = _HEADING
                items = _items(page, head, stop)
                kinds[head + 1 : items] = bytes([_ITEM]) * (items - head - 1)
        return {"pros_cons.kind": kinds}


def _items(page: Page, head: int, stop: int) -> int:
    """Where the list below a heading ends: it goes on as its first line begins, with a mark or without, at one gap."""
    b = head + 1
    while b < stop and page.words[b] <= _ITEM_WORDS and not page.prose[b]:
        if b > head + 1 and (page.marks[b] != page.marks[head + 1] or page.gaps[b] > page.gaps[head + 1]):
            break
        b += 1
    return b
