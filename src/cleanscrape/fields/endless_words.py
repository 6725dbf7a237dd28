"""The words of a page that came as one line, the log-odds that a line ended behind each, and what may be a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import exp, log1p

from cleanscrape.lazy import lazy
from cleanscrape.page import Page
from cleanscrape.reading import endless
from cleanscrape.reading.endless_weights import WORDS

ABOVE, BELOW, TOP = 2500, 60, 60
"""Words above the article's densest run and below its start, and words from the page's top, where a headline is sought."""
MIN_WORDS, MAX_WORDS = 2, 28
LEAST = -4.6
"""Log-odds of a line's end below which no headline begins or ends."""
ODDS_EDGES = (-3.8, -3.2, -2.6, -2.0, -1.4, -0.8, -0.2, 0.4, 1.0, 1.8, 2.8, 4.0)
INNER_EDGES = (0.05, 0.15, 0.3, 0.5, 0.8, 1.2, 1.7, 2.4, 3.2, 4.5, 6.0)
FAR_EDGES = (-40, -20, -8, 0, 1, 4, 9, 16, 25, 36, 50, 80, 130, 250, 500, 1000)
_NUMBERS = {word: number for number, word in enumerate(WORDS, 2)}
"""2 for any other word, 1 for none."""
SEPARATORS = {"|": 1, "-": 2, "–": 2, "—": 2, "»": 3, ">": 3, "›": 3, "/": 3, "•": 4, "·": 4, "*": 4}
"""Marks between what are lines elsewhere, in four kinds."""
_NO_MARK = ("", "1")
_BESIDE = 36 + 12
"""Words beside those where a headline is sought that are weighed too: it is asked how far the next line is, up to 35 words,
and what ends a line is told by words a dozen off."""
_UNSEEN = -99.0


@dataclass(frozen=True)
class Words:
    """A page's words in order: the block of each, and whether it follows the last with nothing between."""

    words: list[str]
    blocks: list[int]
    tight: list[bool]
    near: tuple[range, ...]
    """Where a headline is sought: what costs most is looked at there alone."""

    @lazy
    def parts(self) -> list[range]:
        """The words to be weighed: those near and some beside them."""
        return list(_with_beside(self.near, len(self.words)))

    @lazy
    def begins(self) -> list[float]:
        """The log-odds that a line begins with each word, one more entry for the page's end; far below zero where not near."""
        found = [_UNSEEN] * len(self.words)
        twos, threes = self._repeats
        for part in self.parts:
            of = slice(part.start, part.stop)
            odds = endless.line_ends(self.words[of], self.folded[of], endless.Repeats(twos[of], threes[of]))
            close = self.tight[part.start + 1 : part.stop]
            found[part.start + 1 : part.stop] = [
                odd + endless.JOINED * tight for odd, tight in zip(odds, close, strict=True)
            ]
        return [8.0, *found[1:], 8.0]

    def text(self, start: int, stop: int) -> str:
        """The words of a half-open range as they stand on the page."""
        said = self.words[start:stop]
        if True not in self.tight[start + 1 : stop]:
            return " ".join(said)
        gaps = ("" if tight else " " for tight in self.tight[start + 1 : stop])
        return said[0] + "".join(gap + word for gap, word in zip(gaps, said[1:], strict=True))

    @lazy
    def folded(self) -> list[str]:
        """Each word in lower case, without the marks at its ends."""
        return endless.folded_of(self.words)

    @lazy
    def blob(self) -> str:
        """The folded words, each with a space before and behind the last."""
        return f" {' '.join(self.folded)} "

    @lazy
    def offsets(self) -> list[int]:
        """Where in `blob` each word's space before it stands."""
        return list(accumulate([len(word) + 1 for word in self.folded], initial=0))

    @lazy
    def codes(self) -> bytes:
        """How each word starts and ends (see `endless`); zero where not near."""
        found = bytearray(len(self.words))
        for part in self.parts:
            found[part.start : part.stop] = endless.shapes_of(self.words[part.start : part.stop])
        return bytes(found)

    @lazy
    def firsts(self) -> bytes:
        """How each word starts."""
        return self.codes.translate(endless.FIRST_OF)

    @lazy
    def lasts(self) -> bytes:
        """How each word ends."""
        return self.codes.translate(endless.LAST_OF)

    def listed(self, at: int) -> tuple[int, int]:
        """The numbers of the words before a place and behind it, among those that lines on many sites start or end with."""
        numbers = [_NUMBERS.get(word, _NUMBERS[""]) for word in self.folded[max(0, at - 1) : at + 1]]
        return numbers[0] if at else 1, numbers[-1] if at < len(self.folded) else 1

    @lazy
    def marks(self) -> set[int]:
        """The words that are a separator."""
        return {at for at, word in enumerate(self.words) if word in SEPARATORS}

    @lazy
    def _repeats(self) -> endless.Repeats:
        return endless.repeats_of(self.folded)

    @lazy
    def again(self) -> bytes:
        """For each word: 1 if the page has it and the one before elsewhere too, and 2 if it and the two behind."""
        twos, threes = self._repeats
        return endless.woven(len(twos), (1, b"\0" + twos), (2, threes))

    @lazy
    def again_before(self) -> bytes:
        """For each word and the page's end: 1 as `again`, and 2 if the page has the three words before elsewhere too."""
        twos, threes = self._repeats
        return endless.woven(len(twos) + 1, (1, b"\0" + twos), (2, b"\0\0\0" + threes))

    @lazy
    def inner(self) -> list[float]:
        """What it costs that no line ends before each word, summed from the page's top."""
        costs = [log1p(exp(min(odds, 30.0))) for odds in self.begins]
        return list(accumulate(costs, initial=0.0))


def _with_beside(near: Iterable[range], size: int) -> Iterable[range]:
    """Ranges in order, each with some words beside, those that meet as one."""
    start = stop = 0
    for part in filter(None, near):
        low, high = max(0, part.start - _BESIDE), min(size, part.stop + _BESIDE)
        if low > stop:
            yield range(start, stop)
            start = low
        stop = high
    yield range(start, stop)


def words_of(page: Page) -> Words:
    """The page's words, all of them near."""
    words: list[str] = []
    blocks: list[int] = []
    tight: list[bool] = []
    glued = endless.is_joined(page.raw)
    for b, text in enumerate(page.texts):
        said = text.split()
        close = [False] * len(said)
        if glued:
            parts = [_parts(word) for word in said]
            said = [part for several in parts for part in several]
            close = [k > 0 for several in parts for k in range(len(several))]
            close[:1] = [b > 0 and page.spans[b][0] == page.spans[b - 1][1]]
        if page.marks[b] not in _NO_MARK:
            said, close = ["•", *said], [close[0], *close]
        words += said
        tight += close
        blocks += [b] * len(said)
    return Words(words, blocks, tight, (range(len(words)),))


def _parts(word: str) -> list[str]:
    cuts = [m.start() for m in endless.JOINT.finditer(word)]
    return [word[a:b] for a, b in pairwise([0, *cuts, len(word)])] if cuts else [word]
