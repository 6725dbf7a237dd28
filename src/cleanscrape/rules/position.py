"""position: how far into the page a block stands, and how much running text the page has before and after it.

Catches: the menu at the top, the footer at the bottom, the teasers after most of the running text has passed.
Leaves alone: everything about the block itself.
Numbers: twentieths of the page's words; hundredths of its running text; tens of words, to 3,000.

Hit: a line with 1 % of the page's running text after it. Miss: the same line in the middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Signal
from cleanscrape.windows import running

_FAR_TENS = 300
_FAR_BLOCKS = 300


@dataclass(frozen=True)
class Position:
    """Looks at each block's place in the page, and at the page's size."""

    id: ClassVar[str] = "position"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("position.page_words", "a page of {} hundred words", 200),
        Signal("position.page_prose", "a page with {} tens of words of running text", 500),
        Signal("position.through", "{} twentieths into the page", 20),
        Signal("position.words_before", "{} tens of words before it", _FAR_TENS),
        Signal("position.words_after", "{} tens of words after it", _FAR_TENS),
        Signal("position.prose_before", "{} % of the running text before it", 100),
        Signal("position.prose_after", "{} % of the running text after it", 100),
        Signal("position.block", "{} blocks from the top", _FAR_BLOCKS),
        Signal("position.block_left", "{} blocks from the bottom", _FAR_BLOCKS),
    )

    def look(self, page: Page) -> dict[str, list[int]]:
        """One entry a block in each column."""
        count = len(page)
        words = page.words_before
        total = words[-1] or 1
        prose = running(page.prose)
        all_prose = prose[-1]
        scale = all_prose + 1
        return {
            "position.page_words": [total // 100] * count,
            "position.page_prose": [all_prose // 10] * count,
            "position.through": [20 * w // total for w in words[:-1]],
            "position.words_before": [w // 10 for w in words[:-1]],
            "position.words_after": [(total - w) // 10 for w in words[1:]],
            "position.prose_before": [100 * p // scale for p in prose[:-1]],
            "position.prose_after": [100 * (all_prose - p) // scale for p in prose[1:]],
            "position.block": list(range(count)),
            "position.block_left": list(range(count - 1, -1, -1)),
        }
