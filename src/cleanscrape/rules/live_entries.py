"""live_entries: the entries of a live blog, or the turns of a transcript, and the times that they stand below.

Catches: a clock alone on its line ("17.48", "9:05 a.m. GMT", "[00:12:33]") with a sentence below it, between them perhaps
a button to share, a name and a heading, if there are three such in the densest run of text or right behind it. In a
transcript who speaks stands before the clock ("Ada Park 03:15"), or on a line above it. By its own words such a line is
a stamp like a teaser's. The last entry ("The river is closed until this evening.") stands behind two short lines,
before the page's foot, and mostly speaks to the reader. Stamps stay with what is said.
Leaves alone: times in no order, as films' lengths; dates, with a clock or without, and ages ("2 hours ago"): of labelled pages that have three of them above
sentences nearly all have comments or teasers there; names before a clock where hardly one speaks twice, as in comments.
Numbers: four sentences make an entry that is seen without this.

Hit: `17.48` above `The bridge is in.`, one of three. Miss: `3 March 2026, 17:48`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import compress, count, pairwise
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal

_TIME, _SAID, _HEADING = 1, 2, 3
_BUTTONS = wholes(tables("share_bar"), shares=1, networks=1)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| uhr)?(?: [a-z]{2,4})?")
_TURN = re.compile(
    r"(?P<who>[^\W\d_a-zß-öø-ÿ][^\n\d:\[\]()]{1,32}?(?: \d{1,2}(?![\d:]))?)?[\s:,–-]{0,3}[\[(]?\d{1,3}:\d\d(?::\d\d)?[\])]?:?"
)
"""A transcript's stamp, behind who speaks or alone."""
_WHO = re.compile(r"[^\d.!?]+(?: \d{1,2})?:?")
_NUMBERS = re.compile(r"(\d{1,3})[:.h](\d\d)(?::(\d\d))?")
_AFTERNOON = re.compile(r" ?p\.?m")
_FOUR = 4
_CLOCK_CHARS, _TURN_CHARS, _WHO_WORDS = 16, 44, 4
_APART = 9
"""So many lines may stand between an entry's sentences and the next entry's time: more paragraphs, a form."""
_LEAST_ENTRIES, _MOST_SENTENCES, _HEAD_LINES, _HEAD_WORDS = 3, 4, 4, 20


@dataclass(frozen=True)
class LiveEntries:
    """Finds a live blog's entries."""

    id: ClassVar[str] = "live_entries"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "live_entries.kind",
            (
                "",
                "the time of a live blog's entry or a transcript's",
                "said in a live blog's entry or a transcript's",
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
        entries = _entries(page, times) if len(times) >= _LEAST_ENTRIES and _may_be_turns(page, times) else []
        if len(entries) >= _LEAST_ENTRIES and _in_order([_seconds(page.folded[b]) for b, _ in entries]):
            _mark(page, entries, kinds)
        return {"live_entries.kind": kinds}


def _mark(page: Page, entries: list[tuple[int, int]], kinds: bytearray) -> None:
    """Mark the entries' times, with who speaks above them, their sentences, and what stands between but for buttons and names."""
    speakers = _speakers(page, entries)
    heads = Counter(page.folded[i] for b, start in entries for i in range(b + 1, start))
    for b, start in entries:
        kinds[b] = _TIME
        if b and page.folded[b - 1] in speakers:
            kinds[b - 1] = kinds[b - 1] or _TIME
        for i in range(b + 1, start):
            once = heads[page.folded[i]] < _LEAST_ENTRIES and page.bare[i] not in _BUTTONS
            kinds[i] = _HEADING * (once and page.words[i] > 1)
        stop = _stop(page, start)
        kinds[start:stop] = bytes([_SAID]) * (stop - start)


def _entries(page: Page, times: list[int]) -> list[tuple[int, int]]:
    """The times of the entries that go on from each other, some of them in the densest run of text, each with the first
    sentence below."""
    first, stop = page.densest
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


def _in_order(times: list[int]) -> bool:
    """Do times rise, or fall, but for one step of four or more (midnight)? Films' lengths and other things' times do neither."""
    steps = list(pairwise(times))
    most = max(sum(a <= b for a, b in steps), sum(a >= b for a, b in steps))
    return most >= len(steps) - (len(steps) >= _FOUR)


def _seconds(stamp: str) -> int:
    """A stamp's clock as one number, to be held against others of its page: minutes where it has hours and no seconds."""
    clock = next(_NUMBERS.finditer(stamp))
    first, second = int(clock[1]), int(clock[2])
    if clock[3]:
        return 3600 * first + 60 * second + int(clock[3])
    return 60 * (first % 12 + 12 if _AFTERNOON.match(stamp, clock.end()) else first) + second


def _speakers(page: Page, entries: list[tuple[int, int]]) -> set[str]:
    """Who speaks, on lines above a transcript's stamps: two or more, each more than once."""
    above = Counter(page.folded[b - 1] for b, _ in entries if b and page.words[b - 1] <= _WHO_WORDS)
    often = {who for who, times in above.items() if times > 1 and _WHO.fullmatch(who)}
    return often if len(often) > 1 else set()


def _stop(page: Page, b: int) -> int:
    """Where the sentences end that start at a block."""
    most = min(b + _MOST_SENTENCES, len(page))
    return next((i for i in range(b, most) if page.ends[i] != SENTENCE), most)


def _is_time(page: Page, b: int) -> bool:
    if page.chars[b] > _TURN_CHARS:
        return False
    turn = _TURN.fullmatch(page.texts[b]) if ":" in page.texts[b] else None
    if turn:
        return (turn["who"] or "").count(" ") < _WHO_WORDS
    return page.chars[b] <= _CLOCK_CHARS and _CLOCK.fullmatch(page.folded[b]) is not None


def _may_be_turns(page: Page, times: list[int]) -> bool:
    """Do those who are named before these clocks, if any are, speak more than once?"""
    turns = [_TURN.fullmatch(page.texts[b]) for b in times]
    named = [turn["who"] for turn in turns if turn and turn["who"]]
    return 3 * len(set(named)) <= 2 * len(named)


def _sentence(page: Page, b: int) -> int:
    """The first sentence of an entry: this block, or one below its few short lines; past the page's end if there is none."""
    for i in range(b, min(b + _HEAD_LINES, len(page))):
        if page.ends[i] == SENTENCE:
            return i
        if page.words[i] > _HEAD_WORDS or _is_time(page, i):
            break
    return len(page)
