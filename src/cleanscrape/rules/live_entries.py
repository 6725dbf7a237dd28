"""live_entries: a live blog's entries, and the times that they stand below.

Catches: a clock alone on its line ("17.48", "9:05 a.m. GMT") with a sentence below it, or a heading and a sentence, if
there are three such in the densest run of text or right behind it. By its own words such a line is a stamp like a
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
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal
from cleanscrape.rules.coherence import core_of

_TIME, _SAID = 1, 2
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| uhr)?(?: [a-z]{2,4})?")
_CLOCK_CHARS = 16
_LEAST_ENTRIES, _MOST_SENTENCES, _HEAD_LINES, _BUTTONS = 3, 4, 2, 3


@dataclass(frozen=True)
class LiveEntries:
    """Finds a live blog's entries."""

    id: ClassVar[str] = "live_entries"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "live_entries.kind",
            ("", "the time of a live blog's entry", "said in a live blog's entry"),
            2,
            weights=(0.0, 3.0, 2.0),
            asides=(_TIME,),
        ),
    )

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a time, 2 a sentence of an entry."""
        kinds = bytearray(len(page))
        times = [b for b in compress(count(), page.digits) if _is_time(page, b)]
        entries = _entries(page, times) if len(times) >= _LEAST_ENTRIES else []
        for b, start in entries if len(entries) >= _LEAST_ENTRIES else ():
            kinds[b] = _TIME
            stop = _stop(page, start)
            kinds[b + 1 : stop] = bytes([_SAID]) * (stop - b - 1)
        return {"live_entries.kind": kinds}


def _entries(page: Page, times: list[int]) -> list[tuple[int, int]]:
    """The times in the densest run of text, on from it and up from it, each with the first sentence below.

    Up from it, no more than buttons stand between an entry and the next.
    """
    first, stop = core_of(page.prose)
    found = []
    for b in times:
        start = _sentence(page, b + 1)
        if first - _HEAD_LINES <= b <= stop and start < len(page):
            found.append((b, start))
            stop = max(stop, _stop(page, start))
    for b in reversed([b for b in times if found and b < found[0][0]]):
        start = _sentence(page, b + 1)
        if found[0][0] - _stop(page, start) > _BUTTONS:
            break
        found.insert(0, (b, start))
    return found


def _stop(page: Page, b: int) -> int:
    """Where the sentences end that start at a block."""
    most = min(b + _MOST_SENTENCES, len(page))
    return next((i for i in range(b, most) if page.ends[i] != SENTENCE), most)


def _is_time(page: Page, b: int) -> bool:
    return page.chars[b] <= _CLOCK_CHARS and _CLOCK.fullmatch(page.folded[b]) is not None


def _sentence(page: Page, b: int) -> int:
    """The first sentence of an entry: this block, or the next below a heading; past the page's end if there is none."""
    return next((i for i in range(b, min(b + _HEAD_LINES, len(page))) if page.ends[i] == SENTENCE), len(page))
