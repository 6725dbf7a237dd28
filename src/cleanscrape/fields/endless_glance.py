"""A first glance at every run of words that may be the headline of a page that came as one line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from operator import itemgetter

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.endless_words import (
    ABOVE,
    BELOW,
    FAR_EDGES,
    INNER_EDGES,
    LEAST,
    MAX_WORDS,
    MIN_WORDS,
    ODDS_EDGES,
    TOP,
    Words,
)
from cleanscrape.lazy import lazy
from cleanscrape.page import Page
from cleanscrape.reading.endless import FIRSTS, LASTS

GLANCE = ("begins", "ends", "inner", "inside", "words", "far", "before", "behind", "top", "again")
COARSE_EDGES = (-2.5, -1.0, 0.4, 2.0)
_COARSE = len(COARSE_EDGES) + 1
_WORD_EDGES = (3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24)
_WORD_BINS = [bisect_right(_WORD_EDGES, size) for size in range(MAX_WORDS + 1)]
_AGAIN = 4
"""How many ways there are to be said again."""
_STORY_CHARS = 2500
Span = tuple[int, int]
Bins = tuple[int, ...]
"""One bin a sign."""


@dataclass(frozen=True)
class Sight:
    """What every run of words is held against: the page's words, where the densest run of text begins, and the article."""

    page: Page
    words: Words
    main: int
    lede: int
    stop: int
    starts: dict[int, Bins] = field(default_factory=dict)
    """What a closer look has shown so far of the places where a run starts, and below where one stops."""
    stops: dict[int, Bins] = field(default_factory=dict)
    held: dict[str, tuple[bool, bool]] = field(default_factory=dict)
    """Do the story's first paragraphs hold a word, and those of its densest run?"""

    @lazy
    def opening(self) -> str:
        """The story's first paragraphs, in lower case."""
        return self._from(self.lede)

    @lazy
    def run(self) -> str:
        """The first paragraphs of its densest run."""
        return self._from(self.main)

    def _from(self, at: int) -> str:
        return " ".join(self.words.words[at : max(at, min(self.stop, at + 500))]).lower()[:_STORY_CHARS]

    @lazy
    def likely(self) -> list[int]:
        """The words with which a line likely begins."""
        return [at for at, odds in enumerate(self.words.begins) if odds > 0]

    @lazy
    def dated(self) -> list[int]:
        """The words near that are a month's name or a number that may be a year's."""
        folded = self.words.folded
        return [
            at
            for part in self.words.parts
            for at, word in enumerate(folded[part.start : part.stop], part.start)
            if word in MONTHS or (len(word) == 4 and word[:2] in ("19", "20") and word.isdecimal())
        ]


def limits(size: int, main: int, lede: int) -> tuple[range, range]:
    """Of so many words those with which a headline may begin: the page's first, and those around the story."""
    low = max(0, main - ABOVE)
    return range(min(TOP, low)), range(low, min(size, max(main, lede) + BELOW))


def runs(sight: Sight) -> Iterator[tuple[int, list[int]]]:
    """Every word with which a headline may begin, near the article or at the page's top, and where it may stop.

    None begins or ends with a separator.
    """
    begins, marks = sight.words.begins, sight.words.marks
    for part in sight.words.near:
        places = [at for at in range(part.start, part.stop + 1) if begins[at] > LEAST]
        stops = [at for at in places if at - 1 not in marks]
        first = last = 0
        for start in places:
            while first < len(stops) and stops[first] < start + MIN_WORDS:
                first += 1
            while last < len(stops) and stops[last] <= start + MAX_WORDS:
                last += 1
            if start not in marks:
                yield start, [at for at in stops[first:last] if begins[start] + begins[at] > LEAST]


def spans(sight: Sight) -> Iterator[Span]:
    """Every run of words that may be a line."""
    return ((start, stop) for start, stops in runs(sight) for stop in stops)


def glance(sight: Sight, span: Span) -> Bins:
    """What a glance shows: how likely the line's ends are, how long it is, how far above the story."""
    start, stop = span
    words = sight.words
    begin, before, top = _at_start(sight, start)
    end, far, behind = _at_stop(sight, stop)
    return (
        begin,
        end,
        bisect_right(INNER_EDGES, words.inner[stop] - words.inner[start + 1]),
        _COARSE * bisect_right(COARSE_EDGES, words.begins[start + 1])
        + bisect_right(COARSE_EDGES, words.begins[stop - 1]),
        _WORD_BINS[stop - start],
        far,
        before,
        behind,
        top,
        _AGAIN * words.again[start] + words.again_before[stop],
    )


def _at_start(sight: Sight, start: int) -> tuple[int, int, int]:
    """The bins of what the start alone shows: how likely it is, what is before it, whether it is the page's."""
    codes = sight.words.codes
    return (
        bisect_right(ODDS_EDGES, sight.words.begins[start]),
        FIRSTS * (codes[start - 1] if start else FIRSTS * LASTS) + codes[start] // LASTS,
        (start == 0) + 2 * (0 < start < TOP),
    )


def _at_stop(sight: Sight, stop: int) -> tuple[int, int, int]:
    """The bins of what the stop alone shows: how likely it is, how far above the story, what is behind it."""
    codes = sight.words.codes
    return (
        bisect_right(ODDS_EDGES, sight.words.begins[stop]),
        bisect_right(FAR_EDGES, sight.main - stop),
        FIRSTS * codes[stop - 1] + codes[stop] // LASTS if stop < len(codes) else FIRSTS * FIRSTS * LASTS,
    )


def likeliest(sight: Sight, rows: Sequence[Sequence[float]], most: int) -> list[Span]:
    """So many of the runs of words, the likeliest at a glance, by the weights of its signs (one row a sign, by bin).

    A page has thousands of runs, and hundreds of places where one begins or ends: what a place is worth is added up
    once, and a run adds what its two places show together.
    """
    begin_row, end_row, inner_row, inside_row, words_row = rows[:5]
    far_row, before_row, behind_row, top_row, again_row = rows[5:]
    words, inner = sight.words, sight.words.inner
    by_size = [words_row[size] for size in _WORD_BINS]
    ends = _ends(sight, end_row, far_row, behind_row)
    found: list[tuple[float, int, int]] = []
    for start, stops in runs(sight):
        if not stops:
            continue
        begin, before, top = _at_start(sight, start)
        worth, cost = begin_row[begin] + before_row[before] + top_row[top], inner[start + 1]
        inside = inside_row[_COARSE * bisect_right(COARSE_EDGES, words.begins[start + 1]) :]
        again = again_row[_AGAIN * words.again[start] :]
        found += [
            (
                worth + more + by_size[stop - start] + inside[coarse] + again[said]
                + inner_row[bisect_right(INNER_EDGES, upto - cost)],
                start,
                stop,
            )
            for stop, (more, coarse, said, upto) in zip(stops, map(ends.__getitem__, stops), strict=True)
        ]  # fmt: skip
    return [(start, stop) for _, start, stop in nlargest(most, found, key=itemgetter(0))]


def _ends(
    sight: Sight, end_row: Sequence[float], far_row: Sequence[float], behind_row: Sequence[float]
) -> dict[int, tuple[float, int, int, float]]:
    """For each place where a run may stop what that alone is worth, and what it shows of a run."""
    words, found = sight.words, {}
    for part in words.near:
        for stop in range(max(part.start, 1), part.stop + 1):
            if words.begins[stop] > LEAST:
                end, far, behind = _at_stop(sight, stop)
                found[stop] = (
                    end_row[end] + far_row[far] + behind_row[behind],
                    bisect_right(COARSE_EDGES, words.begins[stop - 1]),
                    words.again_before[stop],
                    words.inner[stop],
                )
    return found
