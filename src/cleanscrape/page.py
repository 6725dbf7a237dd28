"""Page: a text, its blocks, their columns, and the map back to the input.

Columns are computed once: one number a block, by C-speed operations (`bytes.translate`, `count`, `len`).
Rules work on columns, not on objects.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, compress, count, repeat
from operator import add, sub

from cleanscrape.accents import composed
from cleanscrape.content import Contents, content_words
from cleanscrape.lazy import lazy
from cleanscrape.reading import endless, link_numbers, markup
from cleanscrape.reading.blocks import (
    Found,
    Lines,
    Ranges,
    cut_endless,
    line_starts,
    single_spaced,
    spans_of,
    texts_of,
    with_words,
)
from cleanscrape.reading.browser_marks import strip_browser_marks
from cleanscrape.reading.front_matter import front_lines
from cleanscrape.reading.joins import join_lines
from cleanscrape.reading.line_kinds import EDGES, HEADING, SENTENCE, ends_of, starts_of
from cleanscrape.reading.shapes import shapes_of
from cleanscrape.repair import close_marks, level, repair
from cleanscrape.watch import Places, Watch, opened, places
from cleanscrape.windows import small

_NO_WATCH = Watch()
OF_RULES = ("_shapes", "_wholes", "_firsts")
OF_TEXTS = ("folded", "blob", "offsets", "heads", "copies", "bare", "_content", *OF_RULES)
"""The largest columns (see `Page.forget`): a page's memory is theirs."""
_LINE_CHARS = 1000
"""A page with a line break for so many characters has lines, though one of them may be endless."""
LIST_MARKS = frozenset(("-", "1"))
"""The marks (see `Page.marks`) of a list's items."""
_PROSE_WORDS = bytes(0 if words < 8 else min(words, 40) for words in range(256))
_SENTENCES = bytes(255 * (end == SENTENCE) for end in range(256))


@dataclass(frozen=True)
class Page:
    """A page's blocks and their columns; entry b of each column is of block b.

    `spans` are half-open ranges of characters in `raw`, the input as it came.
    """

    raw: str
    texts: list[str]
    """What each block says: repaired, joined, without bullets and Markdown marks."""
    spans: Ranges
    lines: Ranges
    """First and one past last physical line of each block."""
    marks: list[str]
    """Before each block: "" nothing, "-" a bullet, "1" a number, "#" to "######" a heading's marks; "`" code."""
    indents: list[int]
    """Columns of white space before each block's first line."""
    gaps: list[int]
    """Blank lines before each block, between it and the last."""
    links: list[int]
    """Tenths of each block's characters that are a link's words; -1 everywhere if the page shows no links."""
    glued: list[bool]
    """Does the block go on from the one before in the same physical line?"""

    apart: Sequence[str] = ()
    """What each block says as the page prints it, where accents stand apart from their letters; () where none do."""

    front: int = 0
    """The first so many blocks were written above the page by a program (see `front_matter`)."""

    watch: Watch = _NO_WATCH
    """The tables in which the lines are looked up once for all rules."""

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def printed(self) -> Sequence[str]:
        """What each block says, with its accents as the page prints them."""
        return self.apart or self.texts

    @property
    def is_endless(self) -> bool:
        """Did the page come as one line, so that where its lines ended is guessed? One endless line of many is none."""
        return True in self.glued and self.raw.count("\n") * _LINE_CHARS < len(self.raw)

    def whole_in(self, table: Collection[str]) -> Places:
        """The blocks that are a phrase of the table, the marks at their ends aside, and the phrase; in any order."""
        found = self._wholes.get(id(table))
        return places(self.bare, table) if found is None else found

    def headed(self, table: Collection[str]) -> Places:
        """The blocks whose first word is in the table, and that word; in any order.

        In a script without spaces, those that a phrase of the table opens, and the phrase.
        """
        found = self._firsts.get(id(table))
        if found is None:
            return [*places(self.heads, table), *opened(self._unspaced_lines, table)]
        return found

    @lazy
    def _wholes(self) -> dict[int, list[tuple[int, str]]]:
        return self.watch.wholes.places(self.bare)

    @lazy
    def _firsts(self) -> dict[int, list[tuple[int, str]]]:
        return self.watch.firsts.places(self.heads, self._unspaced_lines)

    @lazy
    def _unspaced_lines(self) -> list[str]:
        return [] if self.blob.isascii() else self.folded

    @lazy
    def folded(self) -> list[str]:
        """Each block in lower case: one by one, since ASCII is lowered ten times as fast as other text."""
        return list(map(str.lower, self.texts))

    @lazy
    def blob(self) -> str:
        """All blocks in lower case, parted by newlines."""
        return "\n".join(self.folded)

    @lazy
    def offsets(self) -> array[int]:
        """Where each block starts in `blob`."""
        return array("Q", map(add, accumulate(map(len, self.folded[:-1]), initial=0), range(len(self.texts))))

    @lazy
    def heads(self) -> list[str]:
        """Each block's first word, in lower case, marks and all."""
        return [f.partition(" ")[0] for f in self.folded]

    @lazy
    def copies(self) -> dict[str, int]:
        """How often the page has each line, in lower case, that it has more than once."""
        if len(set(self.folded)) == len(self):
            return {}
        return {line: count for line, count in Counter(self.folded).items() if count > 1}

    @lazy
    def bare(self) -> list[str]:
        """Each block in lower case, without the marks at its ends (":", "»", "|", "...")."""
        return list(map(str.strip, self.folded, repeat(EDGES)))

    @lazy
    def _content(self) -> tuple[Contents, AbstractSet[bytes]]:
        return content_words(self.folded, unspaced=self.unspaced)

    @property
    def content(self) -> Contents:
        """Each block's content words (see `content_words`)."""
        return self._content[0]

    @property
    def known(self) -> AbstractSet[bytes]:
        """The page's content words."""
        return self._content[1]

    @lazy
    def vocabulary(self) -> bytes:
        """The page's content words, each once, parted by spaces: a quick look tells what is not on the page."""
        return b" ".join(self.known)

    def forget(self, *columns: str) -> None:
        """Let columns go, for the memory they take; who asks for one again has it made again."""
        for name in columns:
            self.__dict__.pop(name, None)

    @lazy
    def chars(self) -> list[int]:
        """Characters in each block."""
        return list(map(len, self.texts))

    @lazy
    def _shapes(self) -> tuple[list[bytes], int, int]:
        """Shapes, how many characters of a script without spaces are in them, and how many bytes."""
        blob = shapes_of(self.texts)
        return blob.split(b"\n") if self.texts else [], blob.count(b"k"), len(blob) - blob.count(b"\n")

    @property
    def shapes(self) -> list[bytes]:
        """Each block's UTF-8 bytes as classes (see `shapes_of`)."""
        return self._shapes[0]

    @lazy
    def wide(self) -> bool:
        """Does the page hold any character of a script without spaces?"""
        return self._shapes[1] > 0

    @lazy
    def digits(self) -> list[int]:
        """Digits from 0 to 9 in each block."""
        return [s.count(b"0") for s in self.shapes]

    @lazy
    def unspaced(self) -> bool:
        """Is the page mostly of a script without spaces (Chinese, Japanese)?"""
        return self._shapes[1] > self._shapes[2] // 6

    @lazy
    def words(self) -> list[int]:
        """Words in each block; two characters of a script without spaces count as one."""
        if self.wide:
            return [s.count(b" ") + 1 + s.count(b"k") // 2 for s in self.shapes]
        return [s.count(b" ") + 1 for s in self.shapes]

    @lazy
    def sizes(self) -> bytes:
        """Words in each block, 255 at most."""
        return small(self.words)

    @lazy
    def ends(self) -> bytes:
        """How each block ends: 0 like a word, 1 hanging (a comma, a dash), 2 with a colon, 3 like a sentence."""
        return ends_of(self.texts)

    @lazy
    def sentences(self) -> list[int]:
        """The blocks that end like a sentence, in order."""
        return list(compress(count(), self.ends.translate(_SENTENCES)))

    @lazy
    def prose(self) -> bytes:
        """Words of each block that reads like running text (8 or more, ends like a sentence), else 0; 40 at most."""
        words, sentences = self.sizes.translate(_PROSE_WORDS), self.ends.translate(_SENTENCES)
        both = int.from_bytes(words, "little") & int.from_bytes(sentences, "little")
        return both.to_bytes(len(self), "little")

    @lazy
    def words_before(self) -> array[int]:
        """Words on the page before each block, and at the end the page's words: len + 1 entries."""
        return array("Q", accumulate(self.words, initial=0))


def read_page(raw: str, watch: Watch = _NO_WATCH) -> Page:
    """The page of an input text. Any str will do. `watch` has the tables of the rules that will look at it."""
    text = levelled = level(raw)
    whole = text.splitlines()
    starts = line_starts(text, whole)
    glued: frozenset[int] = frozenset()
    if whole and endless.is_endless(max(whole, key=len), len(text)):
        text, whole, starts, glued = cut_endless(text, whole, starts)
    lined = text.replace("\r\n", "\n") if "\r" in text else text
    numbered = link_numbers.is_numbered(lined)
    marked = not numbered and markup.is_markdown(lined)
    repaired = repair(lined)
    if numbered:
        repaired = link_numbers.strip_numbers(repaired)
    elif marked:
        repaired = markup.strip_markdown(repaired)
    printed = close_marks(strip_browser_marks(repaired))
    repaired = composed(printed)
    lines = whole if repaired is text else repaired.splitlines()
    apart = () if repaired is printed else printed.splitlines()
    return _page(raw, levelled, Lines(lines, whole, starts, glued, apart), marked, watch)


def _page(raw: str, levelled: str, lines: Lines, marked: bool, watch: Watch) -> Page:
    """The page of these lines: blank ones left out first, those that go together joined."""
    ended = list(map(str.rstrip, lines.repaired))
    numbers, kept = list(compress(count(), ended)), list(filter(None, ended))
    filled = list(map(str.lstrip, kept))
    front = front_lines(filled)
    kinds = bytes((HEADING,)) * front + starts_of(filled[front:])  # its lines stand each for itself
    indents = list(map(sub, map(len, kept), map(len, filled)))
    places = single_spaced(numbers)
    came = _as_they_came(lines, ended) or kept
    widths = list(map(len, came))
    if lines.glued:  # sentences of one line are blocks of their own
        stops = list(range(1, len(filled) + 1))
    else:
        shown = list(map(composed, came)) if lines.apart else came
        wide = list(map(len, shown)) if lines.apart else widths
        stops = join_lines(filled, kinds, places, wide, filled if shown is kept else shown)
    first, stops = with_words(filled, kinds, stops)
    last = [stop - 1 for stop in stops]
    texts, marks, links = texts_of(filled, kinds, first, last, marked)
    apart = list(filter(None, map(str.strip, lines.apart)))
    firsts, past = _from_and_past(numbers, first, last)
    return Page(
        raw=raw,
        texts=texts,
        spans=spans_of(raw, levelled, lines, Found(came, widths, numbers, indents, first, last)),
        lines=Ranges(firsts, past),
        marks=marks,
        indents=list(map(indents.__getitem__, first)),
        gaps=_gaps(*((firsts, past) if places is numbers else _from_and_past(places, first, last))),
        links=links if any(links) else [-1] * len(texts),
        glued=[first in lines.glued for first in firsts] if lines.glued else [False] * len(texts),
        apart=texts_of(apart, kinds, first, last, marked)[0] if apart else (),
        front=bisect_left(first, front),
        watch=watch,
    )


def _from_and_past(numbers: list[int], first: list[int], last: list[int]) -> tuple[list[int], list[int]]:
    """The number of each block's first line, and one past that of its last."""
    return list(map(numbers.__getitem__, first)), list(map(add, map(numbers.__getitem__, last), repeat(1)))


def _gaps(firsts: list[int], past: list[int]) -> list[int]:
    return list(map(sub, firsts, [*firsts[:1], *past]))


def _as_they_came(lines: Lines, ended: list[str]) -> list[str] | None:
    """The lines that are not blank, as they came; None if repair changed none, or moved a break."""
    if lines.whole is lines.repaired or len(lines.whole) != len(ended):
        return None
    return list(map(str.rstrip, compress(lines.whole, ended)))
