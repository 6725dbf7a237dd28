"""live_entries: a live blog's entries, and the times that they stand below.

Catches: a clock alone on its line ("17.48", "9:05 a.m. GMT") with a sentence below it, between them perhaps a button to
share, a name and a heading, if there are three such in the densest run of text or right behind it. By its own words such a line is a stamp like a
teaser's. The last entry ("The river is closed until this evening.") stands behind two short lines, before the page's
foot, and mostly speaks to the reader.
Leaves alone: dates, with a clock or without, and ages ("2 hours ago"): of labelled pages that have three of them above
sentences nearly all have comments or teasers there.
Numbers: four sentences make an entry that is seen without this.

Hit: `17.48` above `The bridge is in.`, one of three. Miss: `3 March 2026, 17:48`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal
from cleanscrape.rules.coherence import core_of

_TIME, _SAID, _HEADING = 1, 2, 3
_BUTTONS = wholes(tables("share_bar"), shares=1, networks=1)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| uhr)?(?: [a-z]{2,4})?")
_CLOCK_CHARS = 16
_APART = 9
"""So many lines may stand between an entry's sentences and the next entry's time: more paragraphs, a form."""
_LEAST_ENTRIES, _MOST_SENTENCES, _HEAD_LINES, _HEAD_WORDS = 3, 4, 4, 14


@dataclass(frozen=True)
class LiveEntries:
    """Finds a live blog's entries."""

    id: ClassVar[str] = "live_entries"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "live_entries.kind",
            (
                "",
                "the time of a live blog's entry",
                "said in a live blog's entry",
                "heads a live blog's entry",
            ),
            3,
            weights=(0.0, 4.5, 4.0, 4.0),
            asides=(_TIME,),
        ),
    )

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a time, 2 a sentence of an entry, 3 its heading."""
        kinds = bytearray(len(page))
        times = [b for b in compress(count(), page.digits) if _is_time(page, b)]
        entries = _entries(page, times) if len(times) >= _LEAST_ENTRIES else []
        for b, start in entries if len(entries) >= _LEAST_ENTRIES else ():
            kinds[b] = _TIME
            stop = _stop(page, start)
            kinds[start:stop] = bytes([_SAID]) * (stop - start)
            if start > b + 1 and page.words[start - 1] > 1 and page.bare[start - 1] not in _BUTTONS:
                kinds[start - 1] = _HEADING
        return {"live_entries.kind": kinds}


def _entries(page: Page, times: list[int]) -> list[tuple[int, int]]:
    """The times of the entries that go on from each other, some of them in the densest run of text, each with the first
    sentence below."""
    first, stop = core_of(page.prose)
    found: list[tuple[int, int]] = []
    inside, end = False, 0
    for b in times:
        start = _sentence(page, b + 1)
        if start == len(page):
            continue
        if found and b - end > _APART:
            if inside:
                break
            found.clear()
        found.append((b, start))
        end = _stop(page, start)
        inside = inside or first - _HEAD_LINES <= b <= stop
    return found if inside else []


def _stop(page: Page, b: int) -> int:
    """Where the sentences end that start at a block."""
    most = min(b + _MOST_SENTENCES, len(page))
    return next((i for i in range(b, most) if page.ends[i] != SENTENCE), most)


def _is_time(page: Page, b: int) -> bool:
    return page.chars[b] <= _CLOCK_CHARS and _CLOCK.fullmatch(page.folded[b]) is not None


def _sentence(page: Page, b: int) -> int:
    """The first sentence of an entry: this block, or one below its few short lines; past the page's end if there is none."""
    for i in range(b, min(b + _HEAD_LINES, len(page))):
        if page.ends[i] == SENTENCE:
            return i
        if page.words[i] > _HEAD_WORDS or _is_time(page, i):
            break
    return len(page)
