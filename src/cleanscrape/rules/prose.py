"""prose: what looks like running text, judged by a block's own shape.

Catches: sentences. They hold many words, small letters and commas, and end with a full stop. Menus, teasers, buttons
and credits hold few, capitalised words and end anywhere. All counts are of classes of bytes, so no language is
needed; two Chinese or Japanese characters count as a word.
Leaves alone: what the words say (the cue rules), and what stands around (`neighbours`).
Numbers: columns are plain counts or tenths; fitted weights bin them.

Hit: `The council voted on Tuesday, after a long debate, to close the pool.`
Miss: `Sport News Weather Travel`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import compress, count
from operator import floordiv, itemgetter
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal, blocks_with
from cleanscrape.windows import small

_CUT = ("...", "…", "[…]", "[...]")
"""A teaser of another story is cut at a length; a story's own sentences seldom end so."""
_LAST_MARKS = {"?": 1, "？": 1, "!": 2, "！": 2}
_LETTERS = 2
"""Two characters of a script without spaces are a word, and say as much as six letters."""
_MARKS_INSIDE = (("|", " · ", " • "), ("@",))
_ADDRESS_OPENS, _ADDRESS = ("http", "www.", "<"), re.compile(r"<?(?:https?://|www\.)\S+\Z")
_OF_ONE_WORD = bytes(words == 1 for words in range(256))
_QUOTES = frozenset("\"'“‘«‹„「『»")


@dataclass(frozen=True)
class Prose:
    """Looks at the shape of each block's own words."""

    id: ClassVar[str] = "prose"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("prose.words", "{} words", 200),
        Signal("prose.end", ("ends like a label", "ends in the middle", "ends with a colon", "ends like a sentence"), 3),
        Signal(
            "prose.start",
            ("starts with a capital", "starts with a small letter", "starts with a digit", "opens a quotation",
             "starts with a mark"),
            4,
        ),
        Signal("prose.commas", "{} commas", 12),
        Signal("prose.capitals", "{} % of its words capitalised", 10, unit=10),
        Signal("prose.digits", "{} % of it digits", 20, unit=5),
        Signal("prose.letters", "{} characters a word", 30),
        Signal("prose.cut", ("", "is cut off"), 1),
        Signal("prose.marks", ("", "asks", "exclaims", "has parts between bars", "has an @"), 4),
        Signal("prose.address", ("", "nothing but an address on the web"), 1),
    )  # fmt: skip

    def look(self, page: Page) -> Columns:
        """One entry a block in each column."""
        words, shapes = page.words, page.shapes
        return {
            "prose.words": page.sizes,
            "prose.end": page.ends,
            "prose.start": bytes(map(_start, map(itemgetter(0), page.texts))),
            "prose.commas": small([s.count(b",") for s in shapes]),
            "prose.capitals": bytes(
                [10 * (s.count(b" A") + s.startswith(b"A")) // w for s, w in zip(shapes, words, strict=True)]
            ),
            "prose.digits": _digits(page),
            "prose.letters": small(list(map(floordiv, _letters(page), words))),
            "prose.cut": _cut(page),
            "prose.marks": _marks(page),
            "prose.address": _addresses(page),
        }


def _cut(page: Page) -> bytearray:
    """1 for the blocks that are cut off: such a line ends like a sentence."""
    column = bytearray(len(page))
    for b in page.sentences:
        column[b] = page.texts[b].endswith(_CUT)
    return column


def _letters(page: Page) -> list[int]:
    """Characters in each block; in a sentence one of a script without spaces for as many as half a word has."""
    if not page.unspaced:
        return page.chars
    every = zip(page.chars, page.shapes, page.ends, strict=True)
    return [chars + (_LETTERS * shape.count(b"k") if end == SENTENCE else 0) for chars, shape, end in every]


def _marks(page: Page) -> bytearray:
    """The mark that tells most of a block: promotion asks and exclaims, a row of links has bars, a contact an @."""
    column = bytearray(len(page))
    for b in page.sentences:
        column[b] = _LAST_MARKS.get(page.texts[b][-1], 0)
    for value, marks in enumerate(_MARKS_INSIDE, 3):
        for b in blocks_with(page, *marks):
            column[b] = value
    return column


def _digits(page: Page) -> bytearray:
    """Twentieths of each block's bytes that are digits: most blocks have none."""
    column, digits, shapes = bytearray(len(page)), page.digits, page.shapes
    for b in compress(count(), digits):
        column[b] = 20 * digits[b] // len(shapes[b])
    return column


@cache
def _start(first: str) -> int:
    if first.isalpha():
        return 1 if first.islower() else 0
    return 2 if first.isdigit() else 3 if first in _QUOTES else 4


def _addresses(page: Page) -> bytearray:
    """1 for the blocks that are an address on the web alone: links printed out, a picture's source."""
    column = bytearray(len(page))
    for b in compress(count(), page.sizes.translate(_OF_ONE_WORD)):
        if page.folded[b].startswith(_ADDRESS_OPENS):
            column[b] = _ADDRESS.match(page.folded[b]) is not None
    return column
