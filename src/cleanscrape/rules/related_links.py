"""Links to other stories: "Read more: ...", "Related stories", "Most read", "Next article".

Catches the asking line with its headline, the headings over lists of other stories, links to the stories before and
after, and "see all" links. `related_links.since` counts the words since the last heading of other stories, in bins:
what follows one closely is a list of headlines and teasers, however well its sentences are made. A box that three paragraphs
precede and two in a row follow opens none: the story goes on there.
`related_links.box` marks the line after a box's label, where the other story's headline stands.
Between two paragraphs a label and its headlines are one box (8; see `parts.boxes`).
Leaves alone other headlines (coherence and repeated shape tell those) and "related" inside a sentence.

Why these numbers: an asking line (1) stands inside articles, so it says nothing of its neighbours; a heading such as
"Related stories" (2) mostly stands below the article, and opens `since`. Lists of the site's news (5: "Latest news",
"Trending") stand above as often as below, and a box's label (6: "Related", "Read more:") stands inside; neither opens
`since`. Before-and-after links (3) and links to more (4) stand around teasers; a story's tags (7) at its end.
"More in" needs a name after it, for headlines start so too. The bins' edges, 30 to 1000 words, are about one teaser, a
box, a list and a page's foot.

Hit: "More in Science". Miss: "More in hope than in belief, they filed a second appeal."
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.parts.boxes import boxes
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.reading.line_kinds import EDGES
from cleanscrape.rule import Columns, Signal, add_inside, add_own, blocks_with, first_words, openings

_SAID = tables("related_links")
_ASK, _HEADING, _STEP, _MORE, _LIST, _BOX, _TAGS, _IN_BOX = range(1, 9)
_VALUES = wholes(_SAID, tags=_TAGS, more=_MORE, steps=_STEP, boxes=_BOX, lists=_LIST, headings=_HEADING)
_STARTS = starts(
    _SAID,
    tag_starts=_TAGS,
    more_starts=_MORE,
    steps=_STEP,
    list_starts=_LIST,
    heading_starts=_HEADING,
    asks=_ASK,
)
_TABLE = first_words(_STARTS)
_ALONE = frozenset(ask.strip(EDGES) for ask, value in _STARTS.items() if value == _ASK and " " in ask)
"""Asks that label a box where nothing follows on their line: "Leggi pure", "Read also"."""
_LABELS = frozenset(label for label, value in _VALUES.items() if value in (2, 6))
_LABEL_HEADS = first_words([*_LABELS, *(f"{label}:" for label in _LABELS if " " not in label)])
_LABELLED = re.compile(r"([^:：|»>]{3,48}?)\s?(?:[:：]\s?|[|»>–—-]\s)(?=\S)")
"""A label that heads a box or a list elsewhere, with a headline behind it: "Related: Market hall gets its roof"."""
_FULL_STOPS = (".", "。", "।")
"""What ends with one is the story's: "Next up: check out the quieter of the two."."""
_NEEDS_NAME = frozenset(
    ("more from", "more in", "more on", "more by", "más en", "más sobre", "mehr aus", "mehr von", "mehr zu")
)
_THIS = ("this ", "the ", "our ", "these ")
_IS_BOX = bytes(value == _BOX for value in range(256))
_AHEAD, _PARAGRAPH_WORDS = 4, 12
MAX_ASK_WORDS = 30
MAX_HEADING_WORDS = 7
SINCE_WORDS = (30, 100, 300, 1000)


@dataclass(frozen=True)
class RelatedLinks:
    """Lines and headings that lead to other stories. `phrases` are starts of your own asking lines."""

    id: ClassVar[str] = "related_links"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "related_links",
            ("", "asks to read another story", "heads a list of other stories", "the story before or after", "a link to more",
             "heads a list of the site's stories", "labels a box with another story", "the story's tags",
             "in a box between two paragraphs"),
            _IN_BOX,
            asides=(_ASK, _IN_BOX),
        ),
        Signal(
            "related_links.since",
            ("", "just after a heading of other stories", "soon after a heading of other stories",
             "some way after a heading of other stories", "long after a heading of other stories",
             "very long after a heading of other stories"),
            5,
        ),
        Signal("related_links.box", ("", "the line after a box's label"), 1),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE, _LABEL_HEADS)

    def look(self, page: Page) -> Columns:
        """The kind of each line, the binned words since a heading, and the line after a box's label; one entry a block."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            value = _VALUES[bare]
            column[b] = _BOX if value == _MORE and page.folded[b][-1] in ":：" else value
        for b, phrase in openings(page, _TABLE):
            if not column[b]:
                start = _start(page.texts[b], phrase, page.words[b])
                column[b] = _BOX if start == _ASK and page.bare[b] in _ALONE else start
        for b, _ in page.headed(_LABEL_HEADS):
            if not column[b] and page.words[b] <= MAX_ASK_WORDS and not page.folded[b].endswith(_FULL_STOPS):
                found = _LABELLED.match(page.folded[b])
                column[b] = found is not None and found[1].strip(EDGES) in _LABELS
        for b in blocks_with(page, "read more"):
            if not column[b] and page.bare[b].endswith("read more"):
                column[b] = _MORE
        if page.wide:
            add_inside(column, page, _ASK, _SAID["asks_inside"], most_words=MAX_ASK_WORDS)
        add_own(column, page, _ASK, starts=self.phrases)
        box = (b"\0" + column.translate(_IS_BOX))[: len(column)]
        between = list(boxes(page, column, one=_BOX, several=(_HEADING, _LIST)))
        opens = bytearray(column)
        for label, headlines in between:
            for b in (label, *headlines):
                column[b] = _IN_BOX
            if _is_told(page, label) and _goes_on(page, opens, headlines.stop):
                opens[label] = _IN_BOX
        return {
            "related_links": column,
            "related_links.since": words_since(page, opens, _HEADING),
            "related_links.box": box,
        }


def _is_told(page: Page, b: int) -> bool:
    """Has a story begun above a block: three paragraphs of its last six lines?"""
    return sum(words >= _PARAGRAPH_WORDS for words in page.prose[max(0, b - 6) : b]) >= 3


def _goes_on(page: Page, column: Sequence[int], b: int) -> bool:
    """Do two paragraphs stand at a block, one right below the other, and no label of other stories soon behind?"""
    both = page.prose[b : b + 2]
    return len(both) == 2 and min(both) >= _PARAGRAPH_WORDS and not any(column[b : b + _AHEAD])


def words_since(page: Page, column: Sequence[int], value: int) -> Sequence[int]:
    """Binned words between the last block before with this value and each block; 0 if there is none."""
    since = bytearray(len(column))
    if value not in column:
        return since
    first = column.index(value)
    before = page.words_before
    last = before[first + 1]
    for b in range(first + 1, len(column)):
        since[b] = bisect_right(SINCE_WORDS, before[b] - last) + 1
        if column[b] == value:
            last = before[b + 1]
    return since


def _start(text: str, phrase: str, words: int) -> int:
    """The kind of a line that opens with a phrase; headings and steps hold few words, no sentence."""
    kind = _STARTS[phrase]
    if kind in (_ASK, _TAGS):
        return kind if words <= MAX_ASK_WORDS else 0
    if phrase in _NEEDS_NAME and not _names(text[len(phrase) + 1 :]):
        return 0
    return kind if words <= MAX_HEADING_WORDS and text[-1] not in ".!?:" else 0


def _names(rest: str) -> bool:
    """Does "More in ..." go on with a section's name, as in "More in Science", and not as a sentence does?"""
    return rest.lower().startswith(_THIS) or not rest[:1].islower()
