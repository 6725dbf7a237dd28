"""A byline found on a page, and what speaks for it: what stands around it, and what it looks like."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cleanscrape.fields.byline_text import Reading
from cleanscrape.fields.byline_weights import WEIGHTS
from cleanscrape.fields.given_names import FAMILY, GIVEN
from cleanscrape.fields.head import LEDE_MIN_WORDS, Spot, has_date
from cleanscrape.fields.pen_names import PERSON, is_outlet
from cleanscrape.page import Page

_TITLE = re.compile(r"^dr\.? ")
_MOST_BINS = 20
_WEIGHT_OF = {(n, v): bins[min(v, len(bins) - 1)] for n, bins in WEIGHTS.items() for v in range(_MOST_BINS)}
_TWIN_CHARS, _BIO_WORDS, _BIO_REACH, _I_AM = 30, 8, 80, ("i'm ", "i’m ", "i am ")


class Hit(NamedTuple):
    """A byline: its reading, the blocks that are wholly it, its first block, and what speaks for it."""

    reading: Reading
    blocks: tuple[int, ...]
    first: int
    last: int
    how: int
    """0 a line near the headline, 1 a line after the article, 2 a biography, 3 "About the author", 4 the page's owner."""
    signals: tuple[tuple[str, int], ...] = ()

    @property
    def weight(self) -> float:
        """The sum of the signs' weights."""
        return sum([_WEIGHT_OF.get(sign, 0.0) for sign in self.signals])


def known(name: str) -> int:
    """Is a name's first word a known given name (2), its last a known family name (1)? Both: 3."""
    words = _TITLE.sub("", name.lower()).split()
    return 2 * (words[0] in GIVEN) + (len(words) > 1 and words[-1] in FAMILY)


def signals_of(
    page: Page, place: Spot, hit: Hit, index: int, head: int | None, title: str, bios: set[str], outlet: str
) -> Iterator[tuple[str, int]]:
    """What stands around a byline, and what it looks like."""
    r, b = hit.reading, hit.first
    names = [_TITLE.sub("", n.lower()) for n in r.names]
    labelled = r.label > 0
    yield "label", r.label
    yield "how", hit.how + 5 * labelled
    yield "kind", r.kind + 4 * labelled
    yield "outlet", int(bool(names) and is_outlet(names[0], outlet)) + 2 * labelled
    yield "left", bisect_right((1, 2, 4, 7), r.left)
    yield "agency", int(r.agency) + 2 * (not names)
    yield "names", bisect_right((1, 2, 3), len(names))
    yield "given", _given(r, names, labelled)
    yield "upper", (int(r.byline.isupper()) * (1 + (known(names[0]) > 0)) + 3 * labelled) if names else 0
    yield "others", min([known(name) for name in names[1:]], default=4)
    yield "date", date_near(page, hit) + 4 * labelled
    again = page.blob.count(names[0]) if names else 0
    yield "again", bisect_right((2, 3, 5), again) + 4 * labelled
    yield "in_title", (_in_title(names[0], title) if names else 0) + 3 * labelled
    yield "in_story", (_in_story(page, place, names[0]) if names else 3) + 4 * labelled
    yield "bio", int(bool(names) and names[0] in bios and hit.how != 2)
    yield "followed", int(_goes_on(page, hit, names)) + 2 * labelled
    yield "beside", (_beside(page, hit, names[0]) + 4 * labelled + 8 * (r.kind != PERSON)) if names else 0
    yield "bullet", int(page.marks[b] == "-") + 2 * labelled
    yield "words", bisect_right((2, 3, 4, 6, 10), page.words[hit.last])
    yield "nth", min(index, 3)
    if hit.how == 0:
        yield "above", _above(page, place, b) + 6 * labelled
        yield "below_title", _from_title(b, head) + 8 * labelled
    elif hit.how < 4:
        yield "after_end", bisect_right((-3, 0, 1, 3, 6, 10, 15), b - place.stop)


def _in_story(page: Page, place: Spot, name: str) -> int:
    """How often the article speaks of somebody by the last name: 0 never, 1 once or twice, 2 oftener, as of its subject."""
    if not place.stop:
        return 0
    last = name[name.rfind(" ") + 1 :]
    said = page.blob.count(last, page.offsets[place.lede], page.offsets[place.stop - 1])
    return bisect_right((1, 3), said)


def _in_title(name: str, title: str) -> int:
    """2 if the headline has the name, 1 if it has the last name."""
    last = name[name.rfind(" ") + 1 :]
    return 2 if name in title else int(len(last) > 3 and last in title)


def _given(r: Reading, names: list[str], labelled: bool) -> int:
    """How known a first name is, apart for persons and for others; 8 for none."""
    if not names:
        return 8
    return known(names[0]) + 4 * labelled if r.kind == PERSON else 9 + (known(names[0]) > 1) + 2 * labelled


def _beside(page: Page, hit: Hit, name: str) -> int:
    """1 if a short line beside says the name too, as a picture's; 2 if a sentence below speaks of the first name, or says "I'm"; 3 both."""
    first = name.split(" ")[0]
    twin = any(
        name in page.folded[b] and page.chars[b] < len(name) + _TWIN_CHARS
        for b in (hit.first - 1, hit.last + 1)
        if 0 <= b < len(page)
    )
    below = range(hit.last + 1, min(len(page), hit.last + 4))
    told = any(
        page.words[b] >= _BIO_WORDS
        and (first in page.folded[b][:_BIO_REACH] or page.folded[b].startswith(_I_AM))
        for b in below
    )
    return twin + 2 * told


def _goes_on(page: Page, hit: Hit, names: list[str]) -> bool:
    """Does one of the next lines open with the same name, as a biography does?"""
    near = page.folded[hit.last + 1 : hit.last + 4]
    return bool(names) and any(len(f) > len(names[0]) and f.startswith(names[0]) for f in near)


def date_near(page: Page, hit: Hit) -> int:
    """0 no date near, 1 within two blocks, 2 in the next block, 3 on the line."""
    if has_date(page, hit.last):
        return 3
    for far, blocks in ((2, (hit.first - 1, hit.last + 1)), (1, (hit.first - 2, hit.last + 2))):
        for b in blocks:
            if 0 <= b < len(page) and page.chars[b] < 120 and has_date(page, b):
                return far
    return 0


def _above(page: Page, place: Spot, b: int) -> int:
    """Paragraphs of the article above the block: 0 to 4; 5 where it stands before the article's place."""
    if b < place.start:
        return 5
    return min(4, sum(page.words[i] >= LEDE_MIN_WORDS for i in range(place.start, b)))


def _from_title(b: int, head: int | None) -> int:
    """0 no headline, 1 far above it, 2 just above, 3 to 7 below."""
    if head is None:
        return 0
    if b < head:
        return 2 if head - b <= 3 else 1
    return 3 + bisect_right((2, 3, 5, 9), b - head)
