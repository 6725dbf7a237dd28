"""The headline of a page that came as one line: the likeliest run of words, by the sum of its signs.

Where lines ended is guessed on such a page, and often wrong within a headline ("Green v2 / Into a Home Server"). So every
run of words between two places where a line may have ended is weighed, not the lines that the page was cut into.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import getitem

from cleanscrape.fields.endless_glance import GLANCE, Sight, Span, glance, likeliest, limits
from cleanscrape.fields.endless_signs import CLOSER, closer_look
from cleanscrape.fields.endless_title_weights import WEIGHTS
from cleanscrape.fields.endless_words import words_of
from cleanscrape.fields.head import Spot
from cleanscrape.fields.headline import Candidate, told
from cleanscrape.fields.headline_view import main_lede
from cleanscrape.page import Page
from cleanscrape.reading.endless import FIRSTS, LASTS
from cleanscrape.reading.endless_weights import WORDS

LOOKED_AT = 100
"""So many runs of words, the likeliest at a glance, are looked at closely."""
NAMES = (*GLANCE, *CLOSER)
_MOST_OTHERS, _REACH = 3, 5
"""A block of the headline and so few other words ("Storm closes harbour By Ada Park") is the headline's."""
_BINS = max(FIRSTS * (FIRSTS * LASTS + 1), len(WORDS) + 2)
"""No sign has more."""


@dataclass(frozen=True)
class Guessed(Candidate):
    """A run of words that may be the headline."""

    def reason(self) -> str:
        """The signs that spoke most for it, as of other headlines."""
        return told(
            [(row[value], name, value) for row, (name, value) in zip(_ROWS, self.signals, strict=True)]
        )


def sight_of(page: Page, place: Spot) -> Sight:
    """A page's words, and where its story stands among them."""
    words = words_of(page)
    main, lede, stop = (
        bisect_left(words.blocks, block) for block in (main_lede(page, place), place.lede, place.stop)
    )
    near = limits(len(words.words), main, lede)
    return Sight(page, replace(words, near=near), main, lede, stop)


def best_of_endless(page: Page, place: Spot) -> Candidate | None:
    """The likeliest headline, or None where nothing may be one."""
    sight = sight_of(page, place)
    likely = likeliest(sight, _ROWS[: len(GLANCE)], LOOKED_AT)
    looked = {span: glance(sight, span) + closer_look(sight, span) for span in likely}
    if not looked:
        return None
    best = max(looked, key=lambda span: _weigh(looked[span]))
    return _candidate(sight, best, looked[best])


def rows_of(weights: Mapping[str, Sequence[float]]) -> list[list[float]]:
    """One row of weights a sign, by bin; a bin that no labelled page has weighs nothing."""
    return [[*weights.get(name, ()), *[0.0] * (_BINS - len(weights.get(name, ())))] for name in NAMES]


_ROWS = rows_of(WEIGHTS)


def _weigh(bins: Sequence[int]) -> float:
    """The sum of a run's signs, as many as it has been looked at for."""
    return sum(map(getitem, _ROWS, bins))


def _candidate(sight: Sight, span: Span, bins: tuple[int, ...]) -> Candidate:
    """A run of words as a headline; the blocks are found that say little else."""
    start, stop = span
    blocks = sight.words.blocks
    of = Counter(blocks[start:stop])
    said = Counter(blocks[max(0, start - _REACH) : stop + _REACH])
    whole = tuple([b for b in of if said[b] - of[b] <= _MOST_OTHERS and of[b] > said[b] - of[b]])
    return Guessed(
        sight.words.text(start, stop),
        blocks[start],
        whole,
        tuple(zip(NAMES, bins, strict=True)),
        _weigh(bins),
    )
