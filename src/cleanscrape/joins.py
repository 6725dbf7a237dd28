"""Physical lines -> blocks: torn sentences and hard wraps joined. Every way dumps are made.

A scraper that breaks a line at every link tears sentences; a mail or terminal dump wraps them at 72 or 80 columns.
Evidence is weighed on blocks, so blocks come first. The signs are the shape of a line's end, the shape of the next
one's start, and whether its first word would have fitted; none needs a language.

What is asked of a pair of neighbouring lines stands in one byte a pair, so that most pages have few pairs to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import sub

from cleanscrape.line_kinds import BULLET, COLON, HANGING, HEADING, KIND, LOWER, MARK, WORD, ends_of
from cleanscrape.reflow import WIDE_MIN_CHARS

_SMALL_WORDS = (
    "a an the of for at in on and or with to der die das des dem den und im am le la les du de et el los del y en"
    " il della het een van"
)
_LEADING_ON = frozenset(_SMALL_WORDS.split())
"""No line's sense ends with these, however short: "A spokesman for". Not "by", "von", "par": bylines start so."""
WRAP_MAX_CHARS = 140
"""Wider lines than this are no hard wrap: terminals and mail wrap at 65 to 132 columns."""
_WRAP_MIN_LINES = 5
_WRAP_SHARE = 0.75
"""Share of wide line pairs whose next word would not have fitted, above which a page is hard-wrapped."""
_WRAP_MIN_SPACES = 4
_COLON_MIN_SPACES = 8
"""A shorter line that ends with a colon may head a list of lines in small letters."""

_END_SHIFT, _TOGETHER = 5, 128
"""A pair's byte: the second's start in the low bits, then the first's end; the top bit if no blank line is between."""


def _pairs_table(test: Callable[[int, int, bool], bool]) -> bytes:
    """1 for the pairs that pass a test of the second's start, the first's end, and whether they stand together."""
    return bytes(test(pair & KIND, pair >> _END_SHIFT & 3, pair >= _TOGETHER) for pair in range(256))


def _goes_on_from(start: int, end: int) -> bool:
    return start in (LOWER, MARK) and end in (WORD, HANGING)


_TORN = _pairs_table(lambda start, end, together: together and _goes_on_from(start, end))
_TORN_APART = _pairs_table(lambda start, end, together: not together and _goes_on_from(start, end))
_OPEN = _pairs_table(lambda start, end, together: together and start not in (BULLET, HEADING))
_LIKELY = _pairs_table(
    lambda start, end, together: (
        together
        and start not in (BULLET, HEADING)
        and (start == MARK or _goes_on_from(start, end) or end == HANGING)
    )
)
_ALL_TOGETHER = bytes(pair | _TOGETHER for pair in range(256))


@dataclass(frozen=True)
class _Lines:
    """A page's lines, blank ones left out, and what tells whether they go together."""

    texts: Sequence[str]
    starts: bytes
    ends: bytes
    widths: Sequence[int]
    wrap: int
    """The width in characters at which the page was hard-wrapped, or 0."""
    torn: bool
    """Do many lines go on from a line that did not end? Then a capital too may go on from the line before."""


def join_lines(
    texts: Sequence[str], starts: bytes, numbers: Sequence[int], widths: Sequence[int]
) -> list[tuple[int, int]]:
    """Blocks of lines, as half-open ranges of their places in `texts`.

    `texts` are stripped and none is empty; `starts` are from `starts_of`; `numbers` are those of the physical lines;
    `widths` are in characters as they came, indents included.
    """
    size = len(texts)
    if size < 2:
        return [(0, 1)] * size
    ends = ends_of(texts)
    together = bytes([step == 1 for step in map(sub, numbers[1:], numbers)])
    pairs = _pairs(starts, ends, together)
    torn = pairs.translate(_TORN).count(1)
    lines = _Lines(
        texts, starts, ends, widths, wrap_width(texts, widths, together), torn >= 3 and torn * 50 > size
    )
    if _blank_lines_mean_nothing(pairs, together):
        pairs = pairs.translate(_ALL_TOGETHER)
    possible = pairs.translate(_OPEN if lines.torn or lines.wrap else _LIKELY)
    if not any(possible):
        return list(zip(range(size), range(1, size + 1)))  # noqa: B905
    parted = bytearray(b"\1") * size
    for k in compress(count(), possible):
        parted[k] = not _joins(lines, k)
    stops = list(compress(count(1), parted))
    return list(zip([0, *stops], stops))  # noqa: B905


def _pairs(starts: bytes, ends: bytes, together: bytes) -> bytes:
    second, first, close = (int.from_bytes(column, "little") for column in (starts[1:], ends[:-1], together))
    return (second | first << _END_SHIFT | close * _TOGETHER).to_bytes(len(together), "little")


def wrap_width(texts: Sequence[str], widths: Sequence[int], together: bytes) -> int:
    """The width in characters at which a page was hard-wrapped, or 0."""
    widest = max(widths)
    if widest < WIDE_MIN_CHARS or (
        widest > WRAP_MAX_CHARS * 1.5 and texts[widths.index(widest)].count(" ") > _WRAP_MIN_SPACES
    ):
        return 0
    wide = sorted(
        w
        for w, t in zip(widths, texts, strict=True)
        if w >= WIDE_MIN_CHARS and t.count(" ") > _WRAP_MIN_SPACES
    )
    if len(wide) < _WRAP_MIN_LINES:
        return 0
    width = wide[-1 - len(wide) // 100]
    if width > WRAP_MAX_CHARS or wide[-1] > WRAP_MAX_CHARS * 1.5:
        return 0
    pairs = fits = 0
    for k in compress(count(), together):
        if widths[k] > width * 0.6 and texts[k].count(" ") > _WRAP_MIN_SPACES:
            pairs += 1
            fits += widths[k] + 1 + _first_word(texts[k + 1]) <= width
    return width if pairs >= _WRAP_MIN_LINES - 1 and (pairs - fits) / pairs >= _WRAP_SHARE else 0


def _first_word(line: str) -> int:
    space = line.find(" ")
    return len(line) if space < 0 else space


def _blank_lines_mean_nothing(pairs: bytes, together: bytes) -> bool:
    """Is nearly every line set off by blank lines, sentences torn apart among them?"""
    close = together.count(1)
    few = (len(together) - close) // 20
    return len(together) - close > 20 and close < few and pairs.translate(_TORN_APART).count(1) > few


def _joins(lines: _Lines, k: int) -> bool:
    """Does line k + 1 go on from line k? Neither a bullet nor a heading starts it, and no blank line parts them."""
    here = lines.starts[k] & KIND
    start, end = lines.starts[k + 1] & KIND, lines.ends[k]
    if here == HEADING:
        return False
    spaces = lines.texts[k].count(" ")
    if lines.torn and start == LOWER and end == COLON and spaces > _COLON_MIN_SPACES:
        return True
    if start == MARK or _goes_on_from(start, end) or end == HANGING:
        return start == MARK or spaces > 1 or lines.torn
    if lines.wrap and lines.widths[k] + 1 + _first_word(lines.texts[k + 1]) > lines.wrap and spaces > 2:
        return True
    return lines.torn and end == WORD and _goes_on(lines, k)


def _goes_on(lines: _Lines, k: int) -> bool:
    """A long unfinished line, a short capitalised one, then a line that goes on: torn around a name."""
    here = lines.texts[k]
    if lines.texts[k + 1].count(" ") > 12:
        return False
    last = here[here.rfind(" ") + 1 :]
    if last in _LEADING_ON and " " in here:
        return True
    if here.count(" ") < 5 and not (k and lines.starts[k] & KIND in (LOWER, MARK)):
        return False
    # a short function word never ends a line's sense
    if last.islower() and len(last) <= 4 and last.isalpha():
        return True
    if k + 2 >= len(lines.texts) or lines.ends[k + 1] != WORD:
        return False
    return lines.starts[k + 2] & KIND in (LOWER, MARK)
