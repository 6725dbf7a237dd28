"""position: how far into the page a block stands, and how much running text the page has before and after it.

Catches: the menu at the top, the footer at the bottom, the teasers after most of the running text has passed.
Leaves alone: everything about the block itself.
Numbers: twentieths of the page's words; hundredths of its running text; tens of words, to 3,000.

Hit: a line with 1 % of the page's running text after it. Miss: the same line in the middle.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal
from cleanscrape.windows import running

_MAX_PAGE_WORDS = 200
_MAX_PAGE_PROSE = 500
_FAR_TENS = 300
_FAR_BLOCKS = 300


@dataclass(frozen=True)
class Position:
    """Looks at each block's place in the page, and at the page's size."""

    id: ClassVar[str] = "position"
    around: ClassVar[bool] = True
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("position.page_words", "a page of some {} words", _MAX_PAGE_WORDS, unit=100),
        Signal("position.page_prose", "a page with some {} words of running text", _MAX_PAGE_PROSE, unit=10),
        Signal("position.through", "{} % into the page", 20, unit=5),
        Signal("position.words_before", "some {} words before it", _FAR_TENS, unit=10),
        Signal("position.words_after", "some {} words after it", _FAR_TENS, unit=10),
        Signal("position.prose_before", "{} % of the running text before it", 100),
        Signal("position.prose_after", "{} % of the running text after it", 100),
        Signal("position.block", "{} blocks from the top", _FAR_BLOCKS),
        Signal("position.block_left", "{} blocks from the bottom", _FAR_BLOCKS),
    )

    def look(self, page: Page) -> Columns:
        """One entry a block in each column."""
        count = len(page)
        words = page.words_before
        total = words[-1] or 1
        prose = running(page.prose)
        all_prose = prose[-1]
        scale = all_prose + 1
        blocks = array("H", range(min(count, _FAR_BLOCKS))) + array("H", [_FAR_BLOCKS]) * (
            count - _FAR_BLOCKS
        )
        return {
            "position.page_words": bytes([min(total // 100, _MAX_PAGE_WORDS)]) * count,
            "position.page_prose": array("H", [min(all_prose // 10, _MAX_PAGE_PROSE)]) * count,
            "position.through": bytes([20 * w // total for w in words[:-1]]),
            "position.words_before": _tens(words[:-1]),
            "position.words_after": _tens([total - w for w in words[:0:-1]])[::-1],
            "position.prose_before": bytes([100 * p // scale for p in prose[:-1]]),
            "position.prose_after": bytes([100 * (all_prose - p) // scale for p in prose[1:]]),
            "position.block": blocks,
            "position.block_left": blocks[::-1],
        }


def _tens(rising: Sequence[int]) -> array[int]:
    """Tens of each number of a rising column, `_FAR_TENS` at most."""
    near = bisect_left(rising, 10 * _FAR_TENS)
    return array("H", [n // 10 for n in rising[:near]]) + array("H", [_FAR_TENS]) * (len(rising) - near)
