"""ending: a story's last sentences before the page's foot, and what is put between them and the paragraph above.

Catches: up to four sentences with a foot below (a heading of other stories, comments, buttons, a menu, rights), right behind the
densest run of text, or behind an insert (see `parts.inserts`): a credit, a form, a player, a poll, a box of headlines. Such a
sentence is short and stands before lines that are the page's, so that all other signs are against it. An insert's lines
are asides (see `asides`), those among them too that say nothing by themselves: "Yes", "The Morning Brief".
Leaves alone: inserts with no sentence behind them, or with one that speaks to the reader, as a form's own lines do;
questions, exclamations and what is cut off, which are headlines; inserts further up, which need no help.
Numbers: of five sentences the densest run of text takes in the last by itself. The weights are no fit's: labelled pages
have few such sentences, and most of them are gold's.

Hit: `Photo: Ada Park`, `A decision is expected in June.`, `Related stories`. Miss: the same without the last line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.parts.inserts import FORM, STORY, TO_READER, Letters, insert_before, letters
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal
from cleanscrape.rules.related_links import words_since
from cleanscrape.windows import blocks_of

_INSERT, _LAST = 1, 2
_FEET = {
    "author_box": (1, 2, 3, 4, 5),
    "comments": (1, 6),
    "legal_footer": (1, 2, 3),
    "nav_bar": (1, 2),
    "related_links": (2, 3, 5, 6, 7),
    "share_bar": (1, 2, 4),
}
"""The cues of what stands below a story ..."""
_UNSURE_FEET = {"promo_block": (1, 2, 3)}
"""... and of what stands below other sentences as often: it makes no last sentence of one."""
_HEADINGS = (("comments", 1), ("related_links", 2))
_MOST_SENTENCES, _FOOT_LINES = 4, 4
_NO_FOOT = frozenset((FORM, STORY, TO_READER))
"""Letters (see `parts.inserts`) of lines that a call's own sentence may stand above."""


@dataclass(frozen=True)
class Ending:
    """Finds a story's last sentences, and what is put before them."""

    id: ClassVar[str] = "ending"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "ending.kind",
            (
                "",
                "put between the story's last sentences",
                "the story's last sentence, before the page's foot",
            ),
            2,
            weights=(0.0, -4.0, 1.5),
            asides=(_INSERT,),
        ),
    )

    def look(self, page: Page) -> Columns:
        """Nothing yet: what a line is needs all cues."""
        return {"ending.kind": bytes(len(page))}

    def look_over(self, page: Page, columns: Columns) -> Columns:
        """One entry a block: 0 nothing, 1 in an insert, 2 a last sentence that the densest run of text leaves out."""
        kinds = bytearray(len(page))
        letter = letters(page, columns)
        feet = _feet(columns, _FEET) | _short_foot(page, letter)
        for foot in sorted(feet | _feet(columns, _UNSURE_FEET) | {len(page)}):
            start = _sentences_above(page, letter, foot)
            if start == foot:
                continue
            insert = insert_before(letter, start)
            if _ends_at(page.densest, insert, foot):
                kinds[insert.start : insert.stop] = bytes([_INSERT]) * len(insert)
                last = range(max(page.densest[1], insert.stop), foot) if foot in feet else range(0)
                kinds[last.start : last.stop] = bytes([_LAST]) * len(last)
        return {"ending.kind": kinds, **_since(page, columns, kinds)}


def _sentences_above(page: Page, letter: Letters, foot: int) -> int:
    """Where a story's sentences right above a foot start, a few at most; the foot itself if there are none."""
    start = foot
    while start and foot - start < _MOST_SENTENCES and page.ends[start - 1] == SENTENCE:
        if letter(start - 1) != STORY:
            break
        start -= 1
    return start


def _short_foot(page: Page, letter: Letters) -> set[int]:
    """Where the page's foot begins if it is short: nothing, or a few headlines, ads or rights; with sentences above it, right
    behind the densest run of text."""
    stop, foot = page.densest[1], len(page)
    if not stop or foot - stop > _MOST_SENTENCES + _FOOT_LINES:
        return set()
    while stop < foot and letter(stop) == STORY:
        stop += 1
    short = foot - stop <= _FOOT_LINES and _NO_FOOT.isdisjoint(map(letter, range(stop, foot)))
    return {stop} if short else set()


def _feet(columns: Columns, cues: Mapping[str, tuple[int, ...]]) -> set[int]:
    """The blocks with one of these cues, the page's first aside."""
    told = [(bytes(columns[name]), values) for name, values in cues.items() if name in columns]
    return {b for column, values in told for b in blocks_of(column, values, 1)}


def _ends_at(densest: tuple[int, int], insert: range, foot: int) -> bool:
    """Does the densest run of text end before a foot: at the insert above it or, if that is empty, there?"""
    first, stop = densest
    return stop <= foot and (first < insert.start if insert else insert.stop <= stop)


def _since(page: Page, columns: Columns, kinds: bytearray) -> Columns:
    """The words since a heading of comments or other stories, told as if none stood in an insert."""
    found = {}
    for name, heading in _HEADINGS if _INSERT in kinds else ():
        column = columns.get(name, b"")
        left = [value * (kind != _INSERT) for value, kind in zip(column, kinds, strict=False)]
        if left.count(heading) < list(column).count(heading):
            found[f"{name}.since"] = words_since(page, left, heading)
    return found
