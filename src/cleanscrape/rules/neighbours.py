"""neighbours: how much text, and how much running text, stands close before and after a block.

Catches: the short line inside a story (text on both sides), the sentence alone among menus (nothing on either).
Leaves alone: the block's own shape (`prose`).
Numbers: sums of words over the 1 to 20 blocks before and after, a block counting 40 at most, so that no single block
speaks for its whole neighbourhood; `prose` sums count blocks of eight words or more that end like a sentence.

Hit: a subheading between two paragraphs. Miss: the same words between two menu entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal
from cleanscrape.windows import around, lanes, unlaned, unlaned_bytes

_CAP_WORDS, _BYTE = 40, 255
_CAPPED = bytes(min(value, _CAP_WORDS) for value in range(256))
_WORDS_NEAR = (1, 2, 4, 8, 20)
_PROSE_NEAR = (4, 12)


def _signals() -> tuple[Signal, ...]:
    found = []
    for prefix, sizes, what in (
        ("words", _WORDS_NEAR, "words"),
        ("prose", _PROSE_NEAR, "words of running text"),
    ):
        for n in sizes:
            found.append(
                Signal(f"neighbours.{prefix}_after_{n}", f"{{}} {what} in the next {n}", _CAP_WORDS * n)
            )
            found.append(
                Signal(f"neighbours.{prefix}_before_{n}", f"{{}} {what} in the last {n}", _CAP_WORDS * n)
            )
    return tuple(found)


@dataclass(frozen=True)
class Neighbours:
    """Looks at the words around each block."""

    id: ClassVar[str] = "neighbours"
    around: ClassVar[bool] = True
    signals: ClassVar[tuple[Signal, ...]] = _signals()

    def look(self, page: Page) -> Columns:
        """One entry a block in each column."""
        count = len(page)
        words = lanes(page.sizes.translate(_CAPPED))
        prose = lanes(page.prose)
        columns: dict[str, Sequence[int]] = {}
        for prefix, column, sizes in (("words", words, _WORDS_NEAR), ("prose", prose, _PROSE_NEAR)):
            for n in sizes:
                column_of = unlaned_bytes if n * _CAP_WORDS <= _BYTE else unlaned
                before, after = around(column, n, count)
                columns[f"neighbours.{prefix}_after_{n}"] = column_of(after, count)
                columns[f"neighbours.{prefix}_before_{n}"] = column_of(before, count)
        return columns
