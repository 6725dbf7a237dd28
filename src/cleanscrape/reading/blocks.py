"""From physical lines to what a page's blocks say, what stood before them, and where they stand in the input."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count, pairwise
from operator import add, lt, sub
from typing import NamedTuple, overload

from cleanscrape.reading import endless, markup, reflow
from cleanscrape.reading.line_kinds import LETTER_BULLET, MAY_BE_MARKED, NO_WORD_FIRST, PLAIN_BULLETS

_LEAD = re.compile(r"(?:(?:[*+•‣◦▪▫●○■□–—»›→◆·✓✔-]|[o](?=\s+[A-Z]))\s+|#{1,6}\s+)+(?=\S)")
_CLOSING = re.compile(r"(?<=\S) {1,3}#{1,6}\Z")
"""A heading's marks may close it too."""
_MOST_MARKS = 6
CODE_MARK = "`"
"""The mark of a line of code, from between fences."""
_MIN_DOUBLED, _CLOSE = 12, (0.2, 0.95)
"""A page of so many lines is double-spaced if this share of them is one blank line from the next, and others three."""
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=\S)")
_WORD = re.compile(r"[^\W_]")
_NO_WORD_FIRST = bytes(bool(kind & NO_WORD_FIRST) for kind in range(256))
_MAY_BE_MARKED = bytes(bool(kind & MAY_BE_MARKED) for kind in range(256))


class Lines(NamedTuple):
    """Physical lines, repaired and as they came, where each starts in the input, and which go on from the last; and the
    repaired ones with accents apart from their letters, as the page prints them, () where none are."""

    repaired: list[str]
    whole: list[str]
    starts: list[int]
    glued: frozenset[int]
    apart: Sequence[str] = ()


class Found(NamedTuple):
    """Of the lines that are not blank: how they came, without white space at their ends, and how wide that is; their
    numbers; their indents once repaired; which of them is each block's first, and last."""

    came: list[str]
    widths: list[int]
    numbers: list[int]
    indents: list[int]
    firsts: list[int]
    lasts: list[int]


class Ranges(Sequence[tuple[int, int]]):
    """Half-open ranges as (start, stop), kept in eight bytes each."""

    def __init__(self, starts: Iterable[int], stops: Iterable[int]) -> None:
        self.starts, self.stops = array("Q", starts), array("Q", stops)

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.stops)  # noqa: B905

    @overload
    def __getitem__(self, at: int) -> tuple[int, int]: ...

    @overload
    def __getitem__(self, at: slice) -> Ranges: ...

    def __getitem__(self, at: int | slice) -> tuple[int, int] | Ranges:
        if isinstance(at, slice):
            return Ranges(self.starts[at], self.stops[at])
        return self.starts[at], self.stops[at]


def line_starts(text: str, lines: list[str]) -> list[int]:
    """Where each of a text's lines starts in it."""
    if "\r" in text:  # a line may end in two characters
        return list(accumulate(map(len, text.splitlines(keepends=True)), initial=0))[: len(lines)]
    return list(map(add, accumulate(map(len, lines), initial=0), range(len(lines))))


def single_spaced(numbers: list[int]) -> list[int]:
    """The numbers of the lines that are not blank, as if no blank line had been put behind each line of the page.

    Line ends that were written twice do so: then each line's number is even, or each odd, and gaps are of two widths.
    """
    if len(numbers) < _MIN_DOUBLED or any((after - before) % 2 for before, after in pairwise(numbers)):
        return numbers
    close = sum(after - before == 2 for before, after in pairwise(numbers)) / (len(numbers) - 1)
    return [number // 2 for number in numbers] if _CLOSE[0] < close < _CLOSE[1] else numbers


def cut_endless(
    text: str, lines: list[str], starts: list[int]
) -> tuple[str, list[str], list[int], frozenset[int]]:
    """The text with its endless lines cut, its lines, their starts, and which lines go on."""
    cut: list[str] = []
    cut_starts: list[int] = []
    glued: set[int] = set()
    for line, at in zip(lines, starts, strict=True):
        pieces = endless.split_endless(line)
        glued.update(len(cut) + k for k, piece in enumerate(pieces) if piece.goes_on)
        cut += [line[piece.start : piece.stop] for piece in pieces]
        cut_starts += [at + piece.start for piece in pieces]
    return "\n".join(cut), cut, cut_starts, frozenset(glued)


def with_words(lines: list[str], kinds: bytes, stops: list[int]) -> tuple[list[int], list[int]]:
    """The first line and one past the last of each block that has a word, of blocks that stop there."""
    firsts = [0, *stops][: len(stops)]
    odd = [k for k in compress(count(), kinds.translate(_NO_WORD_FIRST)) if not lines[k][2:3].isalnum()]
    wordless = {k for k in odd if not _WORD.search(lines[k])}
    if not wordless:
        return firsts, stops
    said = [
        k not in wordless or not wordless.issuperset(range(k, stop))
        for k, stop in zip(firsts, stops, strict=True)
    ]
    return list(compress(firsts, said)), list(compress(stops, said))


def texts_of(
    lines: list[str], kinds: bytes, firsts: list[int], lasts: list[int], marked: bool
) -> tuple[list[str], list[str], list[int]]:
    """Each block's words, the mark before them, and on a Markdown page (`marked`) how much of them is links."""
    texts = list(map(lines.__getitem__, firsts))
    several = list(compress(count(), map(lt, firsts, lasts)))
    words: frozenset[str] | None = None
    spaced: bool | None = None
    for b in several:
        parts = lines[firsts[b] : lasts[b] + 1]
        if words is None and any(map(reflow.splits, parts, parts[1:])):
            words = reflow.vocabulary(lines)
        if spaced is None and any(part[0] == ":" for part in parts):
            spaced = reflow.spaces_colons(lines)
        texts[b] = reflow.joined(parts, words or (), spaced or False)
    marks = [""] * len(texts)
    may_be = kinds.translate(_MAY_BE_MARKED)
    for b in sorted({*several, *compress(count(), map(may_be.__getitem__, firsts))}):
        text = texts[b]
        lead, first = text[:2], text[2:3]
        if (lead in PLAIN_BULLETS and first.isalpha() and text[2:4] != LETTER_BULLET) or (
            lead == LETTER_BULLET and "A" <= first <= "Z"
        ):
            texts[b], marks[b] = text[2:], "-"
        elif not text[0].isalpha() or lead == LETTER_BULLET:
            texts[b], marks[b] = _take_mark(text)
    links: list[int] = []
    if marked:
        taken = list(map(_take_links, texts))
        texts, links = [text for text, _ in taken], [share for _, share in taken]
    return texts, marks, links


def spans_of(raw: str, levelled: str, lines: Lines, found: Found) -> Ranges:
    """Each block's half-open range in the input, white space around it left out."""
    starts, whole, count = lines.starts, lines.whole, len(lines.repaired)
    if levelled is raw and len(whole) == count:
        at = list(map(starts.__getitem__, found.numbers))
        stops = list(map(add, at, found.widths))
        if whole is lines.repaired:
            begins = list(map(add, at, found.indents))
        else:
            begins = list(map(sub, stops, map(len, map(str.lstrip, found.came))))
        return Ranges(map(begins.__getitem__, found.firsts), map(stops.__getitem__, found.lasts))
    spans = [(start, start + len(line)) for start, line in zip(starts, whole, strict=True)]
    if len(whole) != count:  # a repair moved a line break: keep every word, at a wider span
        spans = _evened(spans, count, len(raw))
    numbers = found.numbers
    trimmed = [
        _trimmed(levelled, spans[numbers[first]][0], spans[numbers[last]][1])
        for first, last in zip(found.firsts, found.lasts, strict=True)
    ]
    return Ranges([start for start, _ in trimmed], [stop for _, stop in trimmed])


def _evened(spans: list[tuple[int, int]], count: int, size: int) -> list[tuple[int, int]]:
    spans = spans[:count]
    return spans + [(spans[-1][0] if spans else 0, size)] * (count - len(spans))


def _trimmed(levelled: str, start: int, stop: int) -> tuple[int, int]:
    piece = levelled[start:stop]
    return stop - len(piece.lstrip()), start + len(piece.rstrip())


def _take_mark(text: str) -> tuple[str, str]:
    """A block's words and the mark that stood before them."""
    if text[0] == markup.CODE:
        return text[1:], CODE_MARK
    found = _LEAD.match(text)
    if found:
        words, depth = text[found.end() :], found[0].count("#")
        if depth and words.endswith("#"):
            words = _CLOSING.sub("", words)
        return words, "#" * min(depth, _MOST_MARKS) or "-"
    if text[0].isdigit() and _NUMBER.match(text):
        return text, "1"
    return text, ""


def _take_links(text: str) -> tuple[str, int]:
    """A block's words without link marks, and the tenths of them that are a link's."""
    if markup.LINK_START not in text:
        return text.replace(markup.LINK_STOP, "").strip(), 0
    pieces = text.split(markup.LINK_START)
    linked = 0
    for piece in pieces[1:]:
        linked += max(piece.find(markup.LINK_STOP), 0)
    text = "".join(pieces).replace(markup.LINK_STOP, "").strip()
    return text, min(10, 10 * linked // max(1, len(text)))
