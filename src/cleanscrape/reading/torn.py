"""Torn pages: does a line go on from the one before, where neither a small letter nor a mark tells?

`get_text("\\n")` breaks a paragraph at every link and every bold word: "The", "Guardian", "has more.". On pages where
many lines are plainly torn, each remaining pair of lines is weighed: a sum of fitted weights, one for each sign below,
above zero if the second goes on. The weights are in `torn_weights`, made by `benchmarks/fit_joins.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from operator import getitem

from cleanscrape.reading.line_kinds import BULLET, COLON, HEADING, KIND, LOWER, MARK
from cleanscrape.reading.torn_weights import BIAS, WEIGHTS

_WORDS = (2, 3, 4, 5, 7, 10, 16)
_TORN_PERCENT = (4, 6, 9, 13, 18, 25, 35)
_LABELS = (1, 2, 4, 8, 16)
_LABEL_MAX_SPACES = 4
_LONG = 12
_TITLED = (1, 50, 99)
_DATE_MAX_WORDS = 4
_BY = frozenset(("By", "BY", "Von", "VON", "Par", "PAR", "Por", "POR", "Di", "Door", "Av", "Af"))
_NOTHING_AFTER, _ELSE_AFTER = 4, 2
_AFTER = bytes({LOWER: 0, MARK: 1, BULLET: 2, HEADING: 2}.get(start & KIND, 3) for start in range(256))
_BEGINS = bytes({LOWER: 1, MARK: 1, BULLET: 2}.get(start & KIND, 0) for start in range(256))
SIZES = (320, 208, 24, 256, 20, 8, 96)
"""How many weights each sign has: how line k ends, how k + 1 starts and how many of their words have capitals; the last
word of k and its length; the length of k and how it starts; that of k + 1 and how it ends; how k + 2 starts; how torn
the page is; how many labels it has."""
FIRST_CHARS = {
    **dict.fromkeys("0123456789", 2),
    **dict.fromkeys("\"“”„'‘’«»‹›", 3),
    **dict.fromkeys("([{", 4),
    **dict.fromkeys("$€£¥₹#@", 5),
    **dict.fromkeys("-–—", 6),
}


_BY_TITLES = 16
"""So many cells of the first table differ by how many of both lines' words have capitals alone."""
_MOST = tuple(max(WEIGHTS[0][cell : cell + _BY_TITLES]) for cell in range(0, SIZES[0], _BY_TITLES))
_LEAST = tuple(min(WEIGHTS[0][cell : cell + _BY_TITLES]) for cell in range(0, SIZES[0], _BY_TITLES))
_OTHERS = WEIGHTS[1:]
_NEAR = 1e-6
"""Sums nearer to zero than this are left to the one that adds all up, in its order."""


class Torn:
    """A torn page's lines, asked pair by pair. No line may be empty."""

    def __init__(self, texts: Sequence[str], starts: bytes, ends: bytes, torn: int) -> None:
        self._texts, self._ends = texts, ends
        self._begins = starts.translate(_BEGINS)
        self._after = starts.translate(_AFTER) + bytes((_NOTHING_AFTER, _NOTHING_AFTER))
        labels = sum(
            1 for k, end in enumerate(ends) if end == COLON and texts[k].count(" ") <= _LABEL_MAX_SPACES
        )
        self._torn = bisect_right(_TORN_PERCENT, 100 * torn // len(texts))
        self._labels = bisect_right(_LABELS, labels)
        self._sizes = bytes([bisect_right(_WORDS, text.count(" ") + 1) for text in texts])
        self._titles: dict[int, int] = {}

    def goes_on(self, k: int) -> bool:
        """Does line k + 1 go on from line k?

        Most pairs are told by the other signs, whatever their words' capitals, which cost most to count.
        """
        cell, others = self._plain_signs(k)
        rest = BIAS + sum(map(getitem, _OTHERS, others))
        if rest + _MOST[cell // _BY_TITLES] < -_NEAR:
            return False
        if (
            rest + _LEAST[cell // _BY_TITLES] < _NEAR
            and BIAS + sum(map(getitem, WEIGHTS, self.signs(k))) <= 0
        ):
            return False
        # what leads to an author stands above a story, however open the line before it ends
        return self._after[k + 2] < _ELSE_AFTER or not _stands_alone(self._texts[k + 1])

    def signs(self, k: int) -> tuple[int, ...]:
        """The cell of each table that says something of lines k and k + 1 (see SIZES)."""
        cell, others = self._plain_signs(k)
        return (cell + 4 * self._titled(k) + self._titled(k + 1), *others)

    def _plain_signs(self, k: int) -> tuple[int, tuple[int, ...]]:
        """The first of the cells that differ by the words' capitals, and those of the other tables."""
        first, end_second = self._texts[k], self._ends[k + 1]
        colon = self._ends[k] == COLON  # lines that end otherwise are not asked about
        size, size_second = self._sizes[k : k + 2]
        last = first[first.rfind(" ") + 1 :]
        return 160 * colon + _BY_TITLES * _first_char(self._texts[k + 1][0]), (
            16 * min(len(last), _LONG) + 8 * last.islower() + size,
            3 * size + self._begins[k],
            32 * size_second + 8 * end_second + size,
            4 * self._after[k + 2] + end_second,
            self._torn,
            16 * self._labels + 8 * colon + size,
        )

    def _titled(self, k: int) -> int:
        """How many of a line's words start with a capital, in steps; asked of it as the second and as the first."""
        found = self._titles.get(k)
        if found is None:
            found = self._titles[k] = _titled(self._texts[k])
        return found


def _stands_alone(line: str) -> bool:
    """Is the line a date with its year, or what leads to an author?"""
    dated = line[-4:-2] in ("19", "20") and line[-2:].isdecimal() and line.count(" ") < _DATE_MAX_WORDS
    return dated or line in _BY


@cache
def _first_char(char: str) -> int:
    if char in FIRST_CHARS:
        return FIRST_CHARS[char]
    return 0 if char.islower() else 1 if char.isupper() else 7 if char.isalpha() else 8


def _titled(line: str) -> int:
    """How many of a line's words start with a capital: none, less than half, half or more, all."""
    words = line.count(" ") + 1
    if words > 3 * _LONG:
        return 1
    return bisect_right(_TITLED, 100 * sum([word[0].isupper() for word in line.split()]) // words)
