"""Page: a text, its blocks, their columns, and the map back to the input.

Columns are computed once: one number a block, by C-speed operations (`bytes.translate`, `count`, `len`).
Rules work on columns, not on objects.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, compress, count, repeat
from operator import add

from cleanscrape.content import Contents, content_words
from cleanscrape.lazy import lazy
from cleanscrape.reading.blocks import Ranges
from cleanscrape.reading.line_kinds import EDGES, SENTENCE, ends_of
from cleanscrape.reading.shapes import shapes_of
from cleanscrape.watch import FIRST_UNSPACED, Places, Watch, opened, places
from cleanscrape.windows import densest, small

NO_WATCH = Watch()
"""Of a page that is read for no rules: its lines are looked up when asked for."""
OF_RULES = ("_shapes", "_firsts")
OF_TEXTS = ("folded", "blob", "offsets", "heads", "copies", "bare", "_content", "_wholes", *OF_RULES)
"""The largest columns (see `Page.forget`): a page's memory is theirs."""
_LINE_CHARS = 1000
"""A page with a line break for so many characters has lines, though one of them may be endless."""
LIST_MARKS = frozenset(("-", "1"))
"""The marks (see `Page.marks`) of a list's items."""
_PROSE_WORDS = bytes(0 if words < 8 else min(words, 40) for words in range(256))
_PRICE_WORDS = 8
"""What a block without running text costs the densest run, in words: about a teaser's."""
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

    watch: Watch = NO_WATCH
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
    def _unspaced_lines(self) -> list[tuple[int, str]]:
        lines = () if self.blob.isascii() else self.folded
        return [(b, line) for b, line in enumerate(lines) if line > FIRST_UNSPACED]

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
    def densest(self) -> tuple[int, int]:
        """The half-open run of blocks with most running text, each block without any at a price; (0, 0) if none."""
        return densest(self.prose, _PRICE_WORDS)

    @lazy
    def words_before(self) -> array[int]:
        """Words on the page before each block, and at the end the page's words: len + 1 entries."""
        return array("Q", accumulate(self.words, initial=0))
