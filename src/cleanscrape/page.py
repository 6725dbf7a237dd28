"""Page: a text, its blocks, their columns, and the map back to the input.

Columns are computed once: one number a block, by C-speed operations (`bytes.translate`, `count`, `len`).
Rules work on columns, not on objects.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from cleanscrape import markup, reflow
from cleanscrape.repair import level, repair

_LEAD = re.compile(r"(?:(?:[*+•‣◦▪▫●○■□–—»›→◆·✓✔-]|[o](?=\s+[A-Z]))\s+|#{1,6}\s+)+(?=\S)")
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=\S)")
_WORD = re.compile(r"[^\W_]")
_EDGES = " \t:;,.!?|»«›‹>→←+-–—•·*()[]…▼▲✕×✖"


LIST_MARKS = ("-", "1")
"""The marks (see `Page.marks`) of a list's items."""


def _shape_table() -> bytes:
    """UTF-8 byte -> class: A capital, a letter, 0 digit, k a character without spaces around, x its rest, - else."""
    table = bytearray(b"-" * 256)
    for c in range(256):
        if 65 <= c <= 90:
            table[c] = ord("A")
        elif 97 <= c <= 122 or 0xC3 <= c <= 0xDF:
            table[c] = ord("a")
        elif 48 <= c <= 57:
            table[c] = ord("0")
        elif 0x80 <= c <= 0xBF:
            table[c] = ord("x")
        elif 0xE3 <= c <= 0xE9:
            table[c] = ord("k")
        elif c in (0xE0, 0xE1, *range(0xEA, 0xEE)):
            table[c] = ord("a")
    for c in b" ,.!?:;|\n":
        table[c] = c
    for c in b"!?":
        table[c] = ord(".")
    return bytes(table)


_SHAPE = _shape_table()


@dataclass(frozen=True)
class Page:
    """A page's blocks and their columns; entry b of each column is of block b.

    `spans` are half-open ranges of characters in `raw`, the input as it came.
    """

    raw: str
    texts: list[str]
    """What each block says: repaired, joined, without bullets and Markdown marks."""
    spans: list[tuple[int, int]]
    lines: list[tuple[int, int]]
    """First and one past last physical line of each block."""
    marks: list[str]
    """What stood before each block: "" nothing, "-" a bullet, "1" a number, "#" to "######" a heading's marks."""
    indents: list[int]
    """Columns of white space before each block's first line."""
    gaps: list[int]
    """Blank lines before each block."""
    links: list[int]
    """Tenths of each block's characters that are a link's words; -1 everywhere if the page shows no links."""
    glued: list[bool]
    """Does the block go on from the one before in the same physical line?"""

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def folded(self) -> list[str]:
        """Each block in lower case."""
        return "\n".join(self.texts).lower().split("\n") if self.texts else []

    @cached_property
    def blob(self) -> str:
        """All blocks in lower case, parted by newlines."""
        return "\n".join(self.folded)

    @cached_property
    def offsets(self) -> list[int]:
        """Where each block starts in `blob`."""
        return list(accumulate((len(f) + 1 for f in self.folded[:-1]), initial=0)) if self.texts else []

    @cached_property
    def heads(self) -> list[str]:
        """Each block's first word, in lower case, marks and all."""
        return [f[: f.find(" ")] if " " in f else f for f in self.folded]

    @cached_property
    def bare(self) -> list[str]:
        """Each block in lower case, without the marks at its ends (":", "»", "|", "...")."""
        return [f.strip(_EDGES) for f in self.folded]

    @cached_property
    def chars(self) -> list[int]:
        """Characters in each block."""
        return list(map(len, self.texts))

    @cached_property
    def shapes(self) -> list[bytes]:
        """Each block's UTF-8 bytes as classes (see `_shape_table`)."""
        blob = "\n".join(self.texts).encode("utf-8", "replace").translate(_SHAPE)
        return blob.split(b"\n") if self.texts else []

    @cached_property
    def unspaced(self) -> bool:
        """Is the page mostly of a script without spaces (Chinese, Japanese)?"""
        blob = b"".join(self.shapes)
        return blob.count(b"k") > len(blob) // 6

    @cached_property
    def words(self) -> list[int]:
        """Words in each block; two characters of a script without spaces count as one."""
        return [s.count(b" ") + 1 + s.count(b"k") // 2 for s in self.shapes]

    @cached_property
    def ends(self) -> list[int]:
        """How each block ends: 0 like a word, 1 hanging (a comma, a dash), 2 with a colon, 3 like a sentence."""
        return [reflow.END_VALUES[reflow.kind_of_end(text)] for text in self.texts]

    @cached_property
    def prose(self) -> list[int]:
        """Words of each block that reads like running text (8 or more, ends like a sentence), else 0; 40 at most."""
        return [
            (w if w < 40 else 40) if w >= 8 and e == 3 else 0
            for w, e in zip(self.words, self.ends, strict=True)
        ]

    @cached_property
    def words_before(self) -> list[int]:
        """Words on the page before each block, and at the end the page's words: len + 1 entries."""
        return list(accumulate(self.words, initial=0))


def read_page(raw: str) -> Page:
    """The page of an input text. Any str will do."""
    text = level(raw)
    spans = _line_spans(text)
    glued: frozenset[int] = frozenset()
    if len(text) > reflow.ENDLESS_MIN_CHARS and 2 * max(b - a for a, b in spans) > len(text):
        text, spans, glued = _cut_endless(text, spans)
    marked = markup.is_markdown(text)
    repaired = repair(text)
    if marked:
        repaired = markup.strip_markdown(repaired)
    lines = repaired.splitlines()
    if len(lines) != len(spans):  # a repair moved a line break: keep every word, at a wider span
        spans = _evened(spans, len(lines), len(raw))
    return _blocks(raw, lines, spans, glued, marked)


def _line_spans(text: str) -> list[tuple[int, int]]:
    widths = list(map(len, text.splitlines(keepends=True)))
    bare = map(len, text.splitlines())
    stops = accumulate(widths)
    return [(stop - full, stop - full + own) for stop, full, own in zip(stops, widths, bare, strict=True)]


def _evened(spans: list[tuple[int, int]], count: int, size: int) -> list[tuple[int, int]]:
    spans = spans[:count]
    return spans + [(spans[-1][0] if spans else 0, size)] * (count - len(spans))


def _cut_endless(
    text: str, spans: list[tuple[int, int]]
) -> tuple[str, list[tuple[int, int]], frozenset[int]]:
    """The text with its endless lines cut at sentence ends, its lines' spans, and which lines go on."""
    lines: list[str] = []
    cut: list[tuple[int, int]] = []
    glued: set[int] = set()
    for a, b in spans:
        pieces = reflow.split_endless(text[a:b]) if b - a > reflow.ENDLESS_MIN_CHARS else [(0, b - a)]
        for i, (start, stop) in enumerate(pieces):
            if i:
                glued.add(len(cut))
            cut.append((a + start, a + stop))
            lines.append(text[a + start : a + stop])
    return "\n".join(lines), cut, frozenset(glued)


def _blocks(
    raw: str, lines: list[str], spans: list[tuple[int, int]], glued: frozenset[int], marked: bool
) -> Page:
    stripped = [line.strip() for line in lines]
    widths = [len(line.rstrip()) for line in lines]
    if glued:  # sentences of one line are blocks of their own
        ranges = [(i, i + 1) for i, line in enumerate(stripped) if line and _WORD.search(line)]
    else:
        ranges = reflow.join_lines(stripped, widths)
    words = reflow.vocabulary(stripped)
    texts: list[str] = []
    marks: list[str] = []
    links: list[int] = []
    for first, stop in ranges:
        text = stripped[first] if stop == first + 1 else reflow.joined(stripped[first:stop], words)
        mark = ""
        if not text[0].isalpha() or text.startswith("o "):
            text, mark = _take_mark(text)
        if marked:
            text, share = _take_links(text)
            links.append(share)
        texts.append(text)
        marks.append(mark)
    return Page(
        raw=raw,
        texts=texts,
        spans=[_trimmed(raw, spans[first][0], spans[stop - 1][1]) for first, stop in ranges],
        lines=ranges,
        marks=marks,
        indents=[widths[first] - len(stripped[first]) for first, _ in ranges],
        gaps=[
            first - before for (first, _), before in zip(ranges, [0, *(s for _, s in ranges)], strict=False)
        ],
        links=links if any(links) else [-1] * len(ranges),
        glued=[first in glued for first, _ in ranges],
    )


def _take_mark(text: str) -> tuple[str, str]:
    """A block's words and the mark that stood before them."""
    found = _LEAD.match(text)
    if found:
        lead = found[0]
        return text[found.end() :], "#" * lead.count("#") or "-"
    if text[0].isdigit() and _NUMBER.match(text):
        return text, "1"
    return text, ""


def _take_links(text: str) -> tuple[str, int]:
    """A block's words without link marks, and the tenths of them that are a link's."""
    pieces = text.split(markup.LINK_START)
    linked = 0
    for piece in pieces[1:]:
        linked += max(piece.find(markup.LINK_STOP), 0)
    text = "".join(pieces).replace(markup.LINK_STOP, "").strip()
    return text, min(10, 10 * linked // max(1, len(text)))


def _trimmed(raw: str, start: int, stop: int) -> tuple[int, int]:
    piece = raw[start:stop]
    return stop - len(piece.lstrip()), start + len(piece.rstrip())
