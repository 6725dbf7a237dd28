"""Where a headline is looked for, and what every line there is held against."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import compress, count
from operator import sub

from cleanscrape.fields.address import headline_words
from cleanscrape.fields.byline_text import LABEL_WORDS
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import (
    BYLINE_START,
    LEDE_MIN_WORDS,
    LEDE_REACH,
    Spot,
    has_date,
    title_line,
)
from cleanscrape.fields.headline_pieces import Piece, is_wrapped, pieces_of, title_pieces
from cleanscrape.fields.names import is_name
from cleanscrape.fields.no_headline import is_no_headline, is_of_box
from cleanscrape.fields.outlets import host_of
from cleanscrape.lazy import lazy
from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.parts.recipes import recipe_parts
from cleanscrape.windows import densest, small

ABOVE, BELOW = 30, 6
"""Blocks above the lede and below it where a headline is looked for."""
FAR, FAR_BELOW = 110, 70
"""Blocks further off, where only a line that stands out is looked at."""
_FEW_LINES = 2
_SHORT_WORDS, _SHORT_ABOVE, _PROSE_WORDS = 3, 8, 30
_FAR_MIN_WORDS, _FAR_MAX_WORDS = 4, 25
_SIGN_CHARS, _MENU_WORDS, _STANDFIRST_WORDS = 160, 2, range(7, 45)
_BLOCK_PRICE = 4
"""Words of running text that a block is worth to the densest run: less, and all of a page is one run."""
_LESS_PRICE = bytes(max(0, words - _BLOCK_PRICE) for words in range(256))
_STORY_CHARS, _RUN_BLOCKS = 2500, 12
_OF_MENUS = bytes(words <= _MENU_WORDS for words in range(256))
_LONG = bytes(words >= LEDE_MIN_WORDS for words in range(256))
_TWO_AT_MOST = bytes(min(value, 2) for value in range(256))
_QUIET = re.compile(r"[^\w\n]+")
_QUIETED = bytes(c if chr(c).isalnum() or chr(c) in "_" else 32 for c in range(128)).ljust(256)
Bins = tuple[int, ...]
"""One bin a sign."""


@dataclass(frozen=True)
class View:
    """What every candidate is held against. `main` is the first paragraph of the article's densest run of text; `lines`
    are all candidates, those too that a look at their words leaves out (see `may_head`)."""

    page: Page
    place: Spot
    main: int
    lines: list[Piece]
    said: str
    """The page-title line's words; "" for none."""
    address: frozenset[str] = frozenset()
    """The headline's words in the caller's address of the page, if any."""
    places: dict[int, Bins] = field(default_factory=dict)
    """What the place of each block looked at so far shows, for all its pieces."""
    _fields: dict[int, bool] = field(default_factory=dict)
    _heads: dict[int, bool] = field(default_factory=dict)

    @lazy
    def pieces(self) -> list[Piece]:
        """The candidates, those left out that are surely no headline."""
        return [piece for piece in self.lines if self.may_head(piece[0])]

    def may_head(self, b: int) -> bool:
        """Is the block no button, label or caption, nor of a box with another story?"""
        found = self._heads.get(b)
        if found is None:
            boxed = b > self.place.lede and is_of_box(self.page, b)
            found = self._heads[b] = not boxed and not is_no_headline(self.page, b)
        return found

    def above(self, b: int) -> int:
        """How many blocks b stands above the lede; above the densest run's, if it stands below the lede."""
        far = self.place.lede - b
        return far if far > -BELOW or self.main - b < -2 else self.main - b

    def is_field(self, b: int) -> bool:
        """Is the block a byline, a known name alone, or a date line?"""
        found = self._fields.get(b)
        if found is None:
            found = self._fields[b] = 0 <= b < self.size and find_sign(self.page, b)
        return found

    def field_after(self, b: int) -> int:
        """How near below, a standfirst aside, such a line stands: 3 beside, 2 next to that, 1 further, 0 none."""
        page, skipped = self.page, 0
        for other in range(b + 1, min(b + 6, self.size)):
            if self.is_field(other):
                return max(4 - (other - b - skipped), 1)
            if not skipped and page.words[other] in _STANDFIRST_WORDS and not page.marks[other]:
                skipped = 1
        return 0

    def field_above(self, b: int) -> int:
        """How near above such a line stands: 1 beside to 3, 0 none. Above a headline it is another story's."""
        return next((far for far in (1, 2, 3) if self.is_field(b - far)), 0)

    @lazy
    def spaced(self) -> bool:
        """Does the page have blank lines? Many flatteners print one above and below a heading, none in a menu."""
        return any(self.page.gaps)

    @lazy
    def blanks(self) -> bytes:
        """Blank lines before each block, two at most: from before the page's first to two below its last."""
        return b"\2\2" + small(self.page.gaps)[1:].translate(_TWO_AT_MOST) + b"\2\2"

    def again(self, b: int) -> int:
        """How often the page has the line b, 2 for more: a list of teasers says a section's name or "Read more" often."""
        return min(self.page.copies.get(self.page.folded[b], 1), 2) if 0 <= b < self.size else 0

    @lazy
    def size(self) -> int:
        """How many blocks the page has."""
        return len(self.page)

    @lazy
    def menu(self) -> bytes:
        """One a block that may be a menu's: a list's item, or one of at most two words; else zero."""
        page = self.page
        few, listed = page.sizes.translate(_OF_MENUS), bytes(map(LIST_MARKS.__contains__, page.marks))
        either = int.from_bytes(few, "little") | int.from_bytes(listed, "little")
        return either.to_bytes(len(page), "little")

    @lazy
    def said_words(self) -> set[str]:
        """The words of the page-title line."""
        return set(self.said.split())

    @lazy
    def long_blocks(self) -> list[int]:
        """The blocks of a paragraph's length."""
        return list(compress(count(), self.page.sizes.translate(_LONG)))

    def to_long(self, b: int) -> int:
        """Blocks from b to the next of a paragraph's length."""
        at = bisect_right(self.long_blocks, b)
        return self.long_blocks[at] - b if at < len(self.long_blocks) else self.size

    @lazy
    def opening(self) -> str:
        """The story's first paragraphs, in lower case."""
        return self._from(self.place.lede, self.place.stop)

    @lazy
    def run(self) -> str:
        """The first paragraphs of its densest run."""
        return self._from(self.main, min(self.main + _RUN_BLOCKS, self.place.stop))

    def _from(self, first: int, most: int) -> str:
        size, stop = 0, first
        while stop < most and size < _STORY_CHARS:
            size += self.page.chars[stop] + 1
            stop += 1
        return "\n".join(self.page.folded[first:stop])[:_STORY_CHARS]


def view_of(page: Page, place: Spot, url: str | None) -> View:
    """A page's lines that may be its headline, and what they are held against."""
    low, high = max(0, place.lede - ABOVE), min(len(page), place.lede + BELOW)
    main = main_lede(page, place)
    host = host_of(url)
    heights = map(sub, page.lines.stops[low:high], page.lines.starts[low:high])
    wrapped = max(heights, default=0) > _FEW_LINES and is_wrapped(page)
    near = {b for b in range(low, high) if _may_be(page, b, place.lede - b)}
    near |= {
        b for b in range(max(high, main - ABOVE), min(main + 2, place.stop)) if _may_be(page, b, main - b)
    }
    blocks = sorted(near.union(_far(page, place, low, high)) - _of_recipes(page))
    lines = [piece for b in blocks for piece in pieces_of(page, b, host, wrapped)]
    top = title_line(page)
    if top is not None:
        lines += title_pieces(page, top, host)
    said = flat(page.texts[top]) if top is not None else ""
    return View(page, place, main, lines, said, headline_words(url))


def _of_recipes(page: Page) -> set[int]:
    """The blocks of a recipe's parts: "300 g potatoes" is shorter than a headline, and nearer to the text."""
    return {b for part in recipe_parts(page) if part.headed for b in range(part.head, part.stop)}


def main_lede(page: Page, place: Spot) -> int:
    """The first paragraph of the article's densest run of text: where a menu was taken for the article's start."""
    start, stop = densest(page.prose[place.start : place.stop].translate(_LESS_PRICE), _BLOCK_PRICE)
    first = place.start + start if stop else place.lede
    reach = range(first, min(first + LEDE_REACH, place.stop))
    return next((b for b in reach if page.words[b] >= LEDE_MIN_WORDS), first)


def _may_be(page: Page, b: int, above: int) -> bool:
    """May a block so far above the lede be the headline? One or two words only just above it, no paragraph."""
    if page.words[b] < _SHORT_WORDS:
        return 0 <= above <= _SHORT_ABOVE
    return page.prose[b] < _PROSE_WORDS if above >= 0 else not page.prose[b]


def _far(page: Page, place: Spot, low: int, high: int) -> list[int]:
    """Blocks further off that may be the headline: a first heading, a line that the page says twice, or one above a byline."""
    reach = (*range(max(0, place.lede - FAR), low), *range(high, min(place.stop, high + FAR_BELOW)))
    marks, words, folded = page.marks, page.words, page.folded
    short = [b for b in reach if not marks[b] and _FAR_MIN_WORDS <= words[b] <= _FAR_MAX_WORDS]
    told = [b for b in short if not page.texts[b].endswith((".", ":"))]
    likely = {b for b in told if folded[b] in page.copies} | _signed(page, told)
    return [b for b in reach if b in likely or marks[b] == "#"]


def _signed(page: Page, short: list[int]) -> set[int]:
    """Lines with blank ones around below which a byline or a date stands."""
    gaps, last = page.gaps, len(page) - 1
    spaced = any(gaps)
    apart = [b for b in short if b < last and (not spaced or gaps[b] or gaps[b + 1])]
    return {b for b in apart if find_sign(page, b + 1) or (b + 1 < last and find_sign(page, b + 2))}


def find_sign(page: Page, b: int) -> bool:
    """Is the block a byline, a known name alone or with a place ("Ada Park in Harrow"), or a date line?"""
    if page.chars[b] >= _SIGN_CHARS:
        return False
    head, text = page.heads[b], page.texts[b]
    if has_date(page, b) or (head in GIVEN and is_name(text.partition(" in ")[0])):
        return True
    return head.rstrip(":") in LABEL_WORDS and bool(BYLINE_START.match(text))


def flat(text: str) -> str:
    """A text in lower case, its words parted by one space."""
    if text.isascii():
        return b" ".join(text.lower().encode().translate(_QUIETED).split()).decode()
    return _QUIET.sub(" ", text.lower()).strip()
