"""extracted: a story that a program took out of its page, so that next to nothing stands beside it.

Catches: all lines of such a text that have no cue and are no address. The other weights were fitted on scraped pages,
whose first and last lines are a menu's and a footer's; here they are the story's, its short lines too: headings, lists.
Leaves alone: lines with a cue, for captions and calls are often taken out with a story; pages without running text.
Numbers: beside the story is what stands above the first running text (a headline, a byline, a date), what stands below
the last, and what has a cue. On one labelled page in thirty that is as little as here, and on 19 in 20 of their stories
cut out by hand, with headline, byline and date. The weight is no fit's: scraped pages say nothing of such texts.

Hit: `Opening hours until May` in a story alone. Miss: the same below a menu, above a footer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import not_, or_
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, cued

STORY_ALONE = "extracted.story"
WEIGHTS = (0.0, 1.5)
_FEW_BESIDE, _SHARE_BESIDE = 4, 0.1
"""At most so many blocks stand beside such a story, and such a share of all."""


@dataclass(frozen=True)
class Extracted:
    """Tells a story that stands alone."""

    id: ClassVar[str] = "extracted"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(STORY_ALONE, ("", "little stands beside the story"), 1, weights=WEIGHTS),
    )

    def look(self, page: Page) -> Columns:
        """Nothing yet: what stands beside the story is told by all cues."""
        return {STORY_ALONE: bytes(len(page))}

    def look_over(self, page: Page, columns: Columns) -> Columns:
        """One entry a block: 1 for the lines without a cue of a story that stands alone."""
        most = int(_FEW_BESIDE + _SHARE_BESIDE * len(page))
        start = len(page) - len(page.prose.lstrip(b"\0"))
        stop = len(page.prose.rstrip(b"\0"))
        beside = start + len(page) - stop
        if start >= stop or beside > most:
            return {STORY_ALONE: bytes(len(page))}
        cues = cued(columns, len(page))
        if beside + cues.count(1, start, stop) > most:
            return {STORY_ALONE: bytes(len(page))}
        return {STORY_ALONE: bytes(map(not_, map(or_, cues, columns.get("prose.address", cues))))}


def story_alone(columns: Columns) -> Sequence[int]:
    """1 for each line of a story that stands alone; empty on other pages. Whoever asks what the page is asks here."""
    column = columns.get(STORY_ALONE, b"")
    return column if any(column) else b""
