"""What a block must score to stay: the threshold of each page, from all of its scores."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import compress
from operator import mul

_BINS_A_UNIT, _BINS_EITHER_WAY = 4, 24
"""Scores are counted in quarters of log-odds, up to six either way: finer ones change no page."""
_LOWEST, _HIGHEST = -2.5, 0.0
"""The threshold's limits: what is likelier the article's than not is never dropped for the page's sake."""
_RECALL_WORTH = 0.8
"""What a share more of the article's words is worth, where a share less of other words in the body is worth 1."""
_PLAIN, _PLAIN_BELOW, _PLAIN_WORDS = -0.4, 0.5, 100
"""The threshold where no set of blocks has a better expected F1 than this, and fewer words than this are expected to be
an article's: an index, an error."""


def threshold_of(words: Sequence[int], scores: Sequence[float], scale: float) -> float:
    """The score above which keeping blocks gives the page the best expected precision and recall, by words.

    `scale` makes a score the log-odds of its block: fitted scores are a little too sure of themselves. The sum of the
    two is sought, not a page's own F1, since benchmarks print the F1 of the two means over pages.
    """
    last, chances = 2 * _BINS_EITHER_WAY, _chances(scale)
    mass = [0] * (last + 1)
    for score, size in zip(scores, words, strict=True):
        place = int(score * _BINS_A_UNIT + _BINS_EITHER_WAY)
        mass[0 if place < 0 else place if place < last else last] += size
    expected = sum(map(mul, mass, chances))
    best, lowest, f1, kept, right = 0.0, last, 0.0, 0, 0.0
    for place in compress(range(last, -1, -1), reversed(mass)):
        kept += mass[place]
        right += mass[place] * chances[place]
        f1 = max(f1, 2 * right / (kept + expected))
        worth = right / kept + _RECALL_WORTH * right / expected
        if worth > best:
            best, lowest = worth, place
    if f1 < _PLAIN_BELOW and expected < _PLAIN_WORDS:
        return _PLAIN
    return max(_LOWEST, min(_HIGHEST, (lowest - _BINS_EITHER_WAY) / _BINS_A_UNIT))


@cache
def _chances(scale: float) -> tuple[float, ...]:
    """The probability of a block, one entry a bin of scores."""
    middles = ((i - _BINS_EITHER_WAY + 0.5) / _BINS_A_UNIT for i in range(2 * _BINS_EITHER_WAY + 1))
    return tuple(1 / (1 + math.exp(-scale * middle)) for middle in middles)
