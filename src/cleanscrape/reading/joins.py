"""Physical lines -> blocks: torn sentences and hard wraps joined. Every way dumps are made.

A scraper that breaks a line at every link tears sentences; a mail or terminal dump wraps them at 72 or 80 columns.
Evidence is weighed on blocks, so blocks come first. The signs are the shape of a line's end, the shape of the next
one's start, and whether its first word would have fitted; none needs a language.

What is asked of a pair of neighbouring lines stands in one byte a pair, so that most pages have few pairs to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import sub

from cleanscrape.dates.find import find_dates
from cleanscrape.dates.labels import leftover
from cleanscrape.reading.line_kinds import (
    BULLET,
    COLON,
    HANGING,
    HEADING,
    KIND,
    LOWER,
    MARK,
    SENTENCE,
    WORD,
    ends_of,
)
from cleanscrape.reading.torn import Torn
from cleanscrape.reading.typeset import TYPESET_MAX_CHARS, Typeset, typeset_of
from cleanscrape.reading.wraps import ANY_INDENT, first_word, may_be_wrapped_at, wraps_of

_TORN_MIN_PAIRS, _TORN_SHARE = 3, 50
"""A page is torn if so many of its lines, and one in so many, go on in small letters."""
_LINK_MAX_SPACES, _HALF_MIN_SPACES = 7, 6
"""How long a link is at most, and the first half of a sentence around it at least: see `_links_within`."""
_LONG_MIN_SPACES = 8
"""How long what follows such a link is where a sentence has ended above: see `_opens`."""
_SURELY_TORN_MARKS = 3
"""So many lines that start with a comma or a full stop show that sentences were torn. On a page with fewer a line in
small letters goes on only if what it makes ends like a sentence: of those that did not, 1 in 300 went on where each
block has its line, and 4 in 10 where links tear lines (share buttons, tags, dates, a recipe's list, a code's lines)."""
_WITHIN = ". "
"""A line with a sentence's end within it is one of running text, wherever it was torn again."""
_AND = tuple(f"{word} " for word in ("and", "und", "et", "en", "och", "og"))
_DATE_MAX_CHARS, _DATE_MAX_WORDS = 60, 3
_DASHES = frozenset("-–—")
"""Behind a line that has not ended these are dashes, on a torn page: flatteners that tear print no bullets."""

_END_SHIFT, _TOGETHER = 5, 128
"""A pair's byte: the second's start in the low bits, then the first's end; the top bit if no blank line is between."""


def _pairs_table(test: Callable[[int, int, bool], bool]) -> bytes:
    """1 for the pairs that pass a test of the second's start, the first's end, and whether they stand together."""
    return bytes(test(pair & KIND, pair >> _END_SHIFT & 3, pair >= _TOGETHER) for pair in range(256))


def _goes_on_from(start: int, end: int) -> bool:
    return start in (LOWER, MARK) and end in (WORD, HANGING)


_TORN = _pairs_table(lambda start, end, together: together and _goes_on_from(start, end))
_MARKED = _pairs_table(lambda start, end, together: together and start == MARK)
_SMALL = _pairs_table(lambda start, end, together: together and start == LOWER and end == WORD)
_TORN_APART = _pairs_table(lambda start, end, together: not together and _goes_on_from(start, end))
_OPEN = _pairs_table(
    lambda start, end, together: together and start != HEADING and (start != BULLET or end == WORD)
)
_LIKELY = _pairs_table(
    lambda start, end, together: (
        together
        and start not in (BULLET, HEADING)
        and (start == MARK or _goes_on_from(start, end) or end == HANGING)
    )
)
_GOES_ON = _pairs_table(lambda start, end, together: start == LOWER and end in (WORD, HANGING))
_ALL_TOGETHER = bytes(pair | _TOGETHER for pair in range(256))


@dataclass(frozen=True)
class Neighbours:
    """A page's lines, blank ones left out, and what tells whether they go together."""

    texts: Sequence[str]
    starts: bytes
    ends: bytes
    widths: Sequence[int]
    possible: bytes
    """1 for each pair that may go together, as far as its shape tells."""
    printed: Sequence[str]
    """The lines as they came, link targets and all: these were wrapped."""
    wraps: Mapping[int, int] | None
    """The widths in characters at which the page was hard-wrapped (see `wraps_of`), or None."""
    torn: Torn | None
    """Weighs pairs if many lines go on from a line that did not end: then a capital too may go on; else None."""
    small: bytes
    """1 for each pair that goes on only if what it makes ends like a sentence."""
    links: bytes = b""
    """1 for each pair that goes on with a link (see `_links_within`); empty if there are none, or `torn` tells."""
    typeset: Typeset | None = None
    """How far printed lines reach, if the page was typeset (see `typeset_of`)."""

    def weighed(self) -> list[int]:
        """The pairs that `torn` decides."""
        return [k for k in compress(count(), self.possible) if self._sure(k) is None]

    def joins(self, k: int) -> bool:
        """Does line k + 1 go on from line k?"""
        if self.links and self.links[k]:
            return True
        sure = self._sure(k)
        return self.torn is not None and self.torn.goes_on(k) if sure is None else sure

    def _is_cjk(self) -> bool:
        return self.typeset is not None and self.typeset.cjk

    def _is_full(self, k: int) -> bool:
        """On a wrapped page: had the next line's first word no place on line k?"""
        if self.typeset is not None:
            return self.typeset.is_full(self.printed, k, self.ends[k] in (SENTENCE, COLON))
        if self.wraps is None:
            return False
        indent = self.widths[k] - len(self.printed[k].lstrip())
        width = self.wraps.get(indent, self.wraps[ANY_INDENT])
        return width < self.widths[k] + 1 + first_word(self.printed[k + 1])

    def _sure(self, k: int) -> bool | None:
        """What the pair's shape tells; None where it does not, on a torn page."""
        start, end = self.starts[k + 1] & KIND, self.ends[k]
        if self.starts[k] & KIND == HEADING:
            return start != BULLET and self._is_full(k)
        if start == BULLET:
            return None if self.torn and self.texts[k + 1][0] in _DASHES else False
        if start == MARK or end == HANGING or (start == LOWER and end == WORD):
            told = start == MARK or self.texts[k][-1] == "(" or self.torn is not None or self.links != b""
            told |= self._is_cjk()
            return told or self.texts[k].count(" ") > 1
        many = self._is_cjk() or self.texts[k].count(" ") > 2 or _link_goes_on(self.printed[k])
        if many and self._is_full(k):
            return True
        return None if self.torn and end in (WORD, COLON) else False


def join_lines(
    texts: Sequence[str],
    starts: bytes,
    numbers: Sequence[int],
    widths: Sequence[int],
    printed: Sequence[str],
) -> list[int]:
    """Where each block of lines stops: one past the place of its last in `texts`.

    `texts` are stripped and none is empty; `starts` are from `starts_of`; `numbers` are those of the physical lines;
    `printed` are the lines as they came, and `widths` theirs in characters, indents included.
    """
    size = len(texts)
    lines = neighbours_of(texts, starts, numbers, widths, printed)
    if lines is None:
        return list(range(1, size + 1))
    parted = bytearray(b"\1") * size
    for k in compress(count(), lines.possible):
        parted[k] = not lines.joins(k)
    if 1 in lines.small:
        _part_unended(parted, lines)
    return list(compress(count(1), parted))


def _part_unended(parted: bytearray, lines: Neighbours) -> None:
    """Part the pairs of `small` that make no sentence; not the authors in "Ada Park" "and" "Ines Calder"."""
    stop, makes_one = -1, False
    for k in compress(count(), lines.small):
        if k > stop:
            stop = parted.find(1, k)
            makes_one = _makes_sentence(lines, k, stop)
        if not makes_one and not f"{lines.texts[k + 1]} ".startswith(_AND):
            parted[k] = 1


def _makes_sentence(lines: Neighbours, k: int, stop: int) -> bool:
    """Do lines k to `stop` read as a sentence? On a torn page its end may be torn off, or be a colon."""
    if lines.ends[stop] == SENTENCE or lines.torn is None:
        return lines.ends[stop] == SENTENCE
    if lines.ends[stop] == COLON and lines.texts[stop].count(" ") > 1:
        return True
    return any(_WITHIN in text for text in lines.texts[k : stop + 1])


def neighbours_of(
    texts: Sequence[str],
    starts: bytes,
    numbers: Sequence[int],
    widths: Sequence[int],
    printed: Sequence[str],
) -> Neighbours | None:
    """What tells whether a page's lines go together (see `join_lines`); None if no two do."""
    size = len(texts)
    if size < 2:
        return None
    ends = ends_of(texts)
    together = bytes([step == 1 for step in map(sub, numbers[1:], numbers)])
    pairs = _pairs(starts, ends, together)
    torn_pairs = pairs.translate(_TORN)
    torn = torn_pairs.count(1)
    wraps = wraps_of(printed, widths, starts, together)
    is_sure = pairs.translate(_MARKED).count(1) >= _SURELY_TORN_MARKS
    typeset = None
    if wraps is None and max(widths) <= TYPESET_MAX_CHARS:
        small_pairs = b"" if is_sure else pairs.translate(_GOES_ON)
        typeset = typeset_of(printed, ends, small_pairs, together)
    if _blank_lines_mean_nothing(pairs, together) or (typeset is not None and typeset.apart):
        pairs = pairs.translate(_ALL_TOGETHER)
    unsure = wraps is None and not is_sure
    if typeset is not None:
        possible = pairs.translate(_OPEN)
        return Neighbours(texts, starts, ends, widths, possible, printed, None, None, b"", typeset=typeset)
    is_torn = torn >= _TORN_MIN_PAIRS and torn * _TORN_SHARE > size
    is_torn = is_torn and (not unsure or _any_sentence(torn_pairs, texts, ends))
    links = _links_within(torn_pairs, pairs, texts, ends, is_torn) if torn and wraps is None else b""
    possible = _either(pairs.translate(_OPEN if is_torn or wraps else _LIKELY), links)
    if 1 not in possible:
        return None
    weigh = Torn(texts, starts, ends, torn) if is_torn else None
    small = b"" if wraps else _small_of(pairs.translate(_SMALL), unsure, texts, widths, printed)
    return Neighbours(texts, starts, ends, widths, possible, printed, wraps, weigh, small, links)


def _small_of(
    small: bytes, unsure: bool, texts: Sequence[str], widths: Sequence[int], printed: Sequence[str]
) -> bytes:
    """Which pairs of a small letter after a word go on only if they make a sentence (see `Neighbours.small`)."""
    if 1 not in small:
        return small
    if not unsure:  # a surely torn page
        return bytes([one and _is_date(texts[k]) for k, one in enumerate(small, 1)])
    width = max(widths)
    if not may_be_wrapped_at(width, widths):
        return small
    words = map(first_word, printed[1:])
    return bytes([one and w + word < width for one, w, word in zip(small, widths, words, strict=False)])


def _is_date(line: str) -> bool:
    """Is the line hardly more than a date: "lundi 2 mars 2026", "posted on 2 March 2026"?"""
    hits = find_dates(line) if len(line) <= _DATE_MAX_CHARS else ()
    return bool(hits) and leftover(line, hits) <= _DATE_MAX_WORDS


def _any_sentence(torn: bytes, texts: Sequence[str], ends: bytes) -> bool:
    """Does any run of such pairs make a sentence?"""
    k = torn.find(1)
    while k >= 0:
        stop = torn.find(0, k)
        if ends[stop] == SENTENCE or _WITHIN in texts[stop]:
            return True
        k = torn.find(1, stop) if stop >= 0 else stop
    return False


def _links_within(torn: bytes, pairs: bytes, texts: Sequence[str], ends: bytes, is_torn: bool) -> bytes:
    """1 for each pair that goes on with a link within a sentence: "The rain that fell on the old", "Marl Quay", "did
    harm."; empty if there are none.

    Asked on pages with hardly a tear, where no other sign is to be trusted. In `get_text("\\n")` 55 of 60 such pairs
    go on; where each block has its line, three pages in a thousand have one. Behind a sentence's end, with a long line
    behind the link, 28 of 28 go on, so that is asked of torn pages too.
    """
    found = bytearray(len(torn))
    k = torn.find(1, 1)
    while k > 0:
        if _may_be_within(texts[k], pairs[k - 1], ends[k - 1 : k + 1]):
            behind = k < 2 or ends[k - 2] == SENTENCE or pairs[k - 2] < _TOGETHER
            behind = behind and (k < 2 or pairs[k - 2] & KIND != BULLET)
            found[k - 1] = (behind and _opens(texts[k - 1 : k + 2], ends[k + 1])) or (
                not is_torn and _is_within(texts[k - 1], texts[k + 1], ends[k + 1])
            )
        k = torn.find(1, k + 1)
    return bytes(found) if 1 in found else b""


def _may_be_within(link: str, pair: int, ends: bytes) -> bool:
    """May the second of two lines be a link within a sentence? `pair` and `ends` are of the two."""
    return (
        ends[0] == ends[1] == WORD
        and pair >= _TOGETHER
        and pair & KIND not in (BULLET, HEADING)
        and link.count(" ") <= _LINK_MAX_SPACES
    )


def _is_within(first: str, last: str, end: int) -> bool:
    """Do the lines before a link and behind it make a sentence?"""
    return (
        (end == SENTENCE or _WITHIN in last)
        and (_WITHIN in first or first.count(" ") >= _HALF_MIN_SPACES)
        and first[first.rfind(" ") + 1 :].islower()
    )


def _opens(texts: Sequence[str], end: int) -> bool:
    """The same, where a sentence has ended above them: "Mayor", "Ada Park", and a line of many words. Two words with
    capitals are a picture's owner as often, and one that the link begins with too is a heading.
    """
    first, link, last = texts
    if last.count(" ") < _LONG_MIN_SPACES or not (end == SENTENCE or _WITHIN in last):
        return False
    if " " in first:
        return first[first.rfind(" ") + 1 :].islower()
    return not link.lower().startswith(first.lower())


def _either(some: bytes, others: bytes) -> bytes:
    """1 where either has it; `others` may be empty."""
    return (int.from_bytes(some, "little") | int.from_bytes(others, "little")).to_bytes(len(some), "little")


def _pairs(starts: bytes, ends: bytes, together: bytes) -> bytes:
    second, first, close = (int.from_bytes(column, "little") for column in (starts[1:], ends[:-1], together))
    return (second | first << _END_SHIFT | close * _TOGETHER).to_bytes(len(together), "little")


def _link_goes_on(line: str) -> bool:
    """Does the line end within a link's words?"""
    return line.rfind("[") > line.rfind("]")


def _blank_lines_mean_nothing(pairs: bytes, together: bytes) -> bool:
    """Is nearly every line set off by blank lines, sentences torn apart among them?"""
    close = together.count(1)
    few = (len(together) - close) // 20
    return len(together) - close > 20 and close < few and pairs.translate(_TORN_APART).count(1) > few
