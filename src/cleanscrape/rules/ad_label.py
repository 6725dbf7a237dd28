"""Labels of advertisements.

Catches "Advertisement", "Anzeige", "Story continues below", "Sponsored content", "Remove ads".
Leaves alone "advertisement" inside a sentence, and stories about advertising.

Why these numbers: a label alone (1) says nothing of its neighbours; "continues below" (2) stands inside an article, so
the story goes on after it; paid content (3) heads a list, or a whole page of it; words of the ad machinery (4) are rare
and sure. `MAX_LABEL_WORDS` fits "Article continues below this advertisement" and its like.

Hit: "ADVERTISEMENT". Miss: "Advertisement spending fell for a third year."
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.rule import Columns, Signal, add_own, first_words, opening, whole_values

_SAID = tables("ad_label")
_VALUES = wholes(_SAID, paid=3, machinery=4, continues=2, labels=1)
_STARTS = {p: v for p, v in starts(_SAID, paid=3, machinery=4, continues=2).items() if " " in p}
_TABLE = first_words(_STARTS)
_WORDS = frozenset(
    "advertisement advertisements anzeige publicité publicidad reklama annons sponsored ad".split()
)
_HEADS = _WORDS | frozenset(_TABLE)
MAX_LABEL_WORDS = 12


@dataclass(frozen=True)
class AdLabel:
    """Labels of advertisements and paid content. `phrases` are starts of labels of your own."""

    id: ClassVar[str] = "ad_label"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "ad_label",
            ("", "an ad's label", "the story goes on after an ad", "paid content", "the ad machinery"),
            4,
            asides=(1, 2),
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a label, 2 "continues below", 3 paid content, 4 ad machinery."""
        column = whole_values(page, _VALUES)
        for b, head in page.headed(_HEADS):
            if page.words[b] <= MAX_LABEL_WORDS:
                column[b] = column[b] or _start(page.folded[b], _TABLE.get(head, ()))
        add_own(column, page, 1, starts=self.phrases)
        return {"ad_label": column}


def _start(folded: str, phrases: tuple[str, ...]) -> int:
    return _STARTS.get(opening(folded, phrases)) or int(_WORDS.issuperset(folded.split()))
