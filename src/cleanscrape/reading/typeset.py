"""Was a page wrapped where a typesetter's letters ended, each as wide as it is, as the text of a PDF is?

A terminal's lines all end at one column, and each next word would have passed it. Printed lines of one paragraph differ
by a tenth in characters. So the margin is measured: how far lines reach that surely go on (in small letters), the next
line's first word counted. A page of one size of type has most of them within a seventh of the middle.

Hit: lines of 61 to 68 characters, the next words of all of them in small letters.
Miss: a page torn at links, whose lines in small letters follow others of 20 to 300 characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import compress, count
from typing import NamedTuple

from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.reading.reflow import is_cjk
from cleanscrape.reading.wraps import WRAP_MAX_CHARS, first_word

TYPESET_MAX_CHARS = 300
"""A page with a wider line has paragraphs as lines; a printed one is half as wide, with a column beside it less."""
_MIN_CHARS = 40
_MIN_PAIRS = 6
_NEAR, _NEAR_SHARE = 0.15, 0.7
"""At least so large a share of the pairs must reach so near to the middle one."""
_WIDER, _WIDER_SHARE = 1.6, 0.05
"""More than so few lines so much wider are another page's: one that has whole paragraphs as lines."""
_LINE_SHARE = 0.6
_FIRM = 0.05
"""One in twenty lines that go on reaches less far than the margin."""
_FIRST_CJK, _CJK_EVERY = "\u2e80", 5
"""Of a page in Chinese or Japanese one line in so many begins with such a character."""
_CJK_MIN_CHARS, _CJK_MIN_LINES, _CJK_SHARE = 18, 5, 0.6
_CJK_OTHERS = 0.6
"""Of the lines that are at least so wide as a full one."""
_CJK_SPARE = 2
"""A line of Chinese or Japanese ends so many characters early, where a mark may not open the next."""


class Typeset(NamedTuple):
    """How far printed lines reach, in characters, with the next line's first word."""

    least: int
    """A line that goes on, where no sentence ends with it."""
    middle: int
    """A line that goes on though a sentence ends with it: paragraphs end so too."""
    most: int
    """No line of this size of type reaches farther; wider ones are of a smaller one."""
    apart: bool
    """Are most lines of a paragraph parted by blank lines, so that these say nothing?"""

    cjk: bool = False
    """Are the lines Chinese or Japanese? Then they reach as far as they are wide."""

    def is_full(self, printed: Sequence[str], k: int, ended: bool) -> bool:
        """Had the next line's first word no place on line k? `ended` if the line ends a sentence."""
        if self.cjk:
            least = self.middle if ended else self.least
            return least <= _columns(printed[k]) <= self.most and printed[k + 1][0] != "\u3000"
        return (self.middle if ended else self.least) <= _reach(printed, k) <= self.most


def typeset_of(printed: Sequence[str], ends: bytes, small: bytes, together: bytes) -> Typeset | None:
    """How a page's lines were typeset; None if they were not.

    `small` has 1 for each pair of lines whose second goes on in small letters, `together` 1 for each that no blank
    line parts.
    """
    if small.count(1) >= _MIN_PAIRS:
        return _cased(printed, small, together)
    return _cjk(printed, ends, together) if max(printed[::_CJK_EVERY]) > _FIRST_CJK else None


def _cased(printed: Sequence[str], small: bytes, together: bytes) -> Typeset | None:
    wide = (k for k in compress(count(), small) if len(printed[k].strip()) >= _MIN_CHARS)
    reached = {k: _reach(printed, k) for k in wide}
    if len(reached) < _MIN_PAIRS:
        return None
    middle = sorted(reached.values())[len(reached) // 2]
    near = {k: chars for k, chars in reached.items() if abs(chars - middle) <= _NEAR * middle}
    if middle > WRAP_MAX_CHARS or len(near) < max(_MIN_PAIRS, _NEAR_SHARE * len(reached)):
        return None
    widths = [width for line in printed if (width := len(line.strip())) > _LINE_SHARE * middle]
    if sum(width > _WIDER * middle for width in widths) > _WIDER_SHARE * len(widths):
        return None
    least = sorted(near.values())[int(_FIRM * len(near))]
    return Typeset(least, middle, int(middle * (1 + _NEAR)), _are_apart(near, together))


def _reach(printed: Sequence[str], k: int) -> int:
    """The characters of a line and the next one's first word."""
    return len(printed[k].strip()) + 1 + first_word(printed[k + 1])


def _cjk(printed: Sequence[str], ends: bytes, together: bytes) -> Typeset | None:
    """The same for a page in Chinese or Japanese: most lines that end no sentence are as wide as each other."""
    wide = {
        k: _columns(line)
        for k, line in enumerate(printed)
        if len(line) >= _CJK_MIN_CHARS and ends[k] != SENTENCE and is_cjk(line.strip()[-1:])
    }
    if len(wide) < _CJK_MIN_LINES:
        return None
    by_width = Counter(wide.values())
    spare = 2 * _CJK_SPARE
    most = max(by_width, key=lambda width: (sum(by_width[width - less] for less in range(spare + 1)), width))
    full = [k for k, columns in wide.items() if most - spare <= columns <= most]
    others = sum(columns > _CJK_OTHERS * most for columns in wide.values())
    if most > WRAP_MAX_CHARS or len(full) < max(_CJK_MIN_LINES, _CJK_SHARE * others):
        return None
    return Typeset(most - spare, most - 1, most + 1, _are_apart(full, together), cjk=True)


def _are_apart(lines: Collection[int], together: bytes) -> bool:
    """Does a blank line follow most of these lines?"""
    return 2 * sum(1 for k in lines if k < len(together) and not together[k]) > len(lines)


def _columns(line: str) -> int:
    """How wide a line is: a character of Chinese or Japanese, three bytes, is as wide as two others."""
    bare = line.strip()
    return (len(bare) + len(bare.encode())) // 2
