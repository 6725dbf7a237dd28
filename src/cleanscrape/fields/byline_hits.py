"""Lines that may name the authors, and what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleanscrape.fields.bios import bio_name, is_about
from cleanscrape.fields.byline_text import (
    EAST_HEADS,
    LABEL_WORDS,
    MAX_CHARS,
    Reading,
    announces_others,
    is_label,
    read_byline,
)
from cleanscrape.fields.byline_weights import WEIGHTS
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import LEDE_MIN_WORDS, Spot, has_date
from cleanscrape.fields.names import AGENCY_WORDS
from cleanscrape.fields.not_names import NOT_NAME
from cleanscrape.page import Page

ABOVE, BELOW, TAIL = 7, 12, 14
"""Blocks above the headline, below the first paragraph, and after the article, where names are looked for."""
_NO_TITLE_ABOVE = 12
_MAX_LINES = 8
_NAMES_MAX_WORDS, _LINE_MAX_WORDS = 14, 30
_CUES = (" by", "by:", " von ", " par ", " por ", " door ", " di ", " av ", " af ", "author:", "autor:")
_HUNG = frozenset({"By", "by", "BY", "Par", "Von", "von", "Por", "Di", "Door", "Av", "Af"})
_AND = frozenset({"and", "&", ",", "und", "et", "y", "|", "e", "og", "och"})


_MOST_BINS = 20
_WEIGHT_OF = {(n, v): bins[min(v, len(bins) - 1)] for n, bins in WEIGHTS.items() for v in range(_MOST_BINS)}


class Hit(NamedTuple):
    """A byline: its reading, the blocks that are wholly it, its first block, and what speaks for it."""

    reading: Reading
    blocks: tuple[int, ...]
    first: int
    last: int
    how: int
    """0 a line near the headline, 1 a line after the article, 2 a biography, 3 "About the author"."""
    signals: tuple[tuple[str, int], ...] = ()

    @property
    def weight(self) -> float:
        """The sum of the signs' weights."""
        return sum([_WEIGHT_OF.get(sign, 0.0) for sign in self.signals])


def byline_hits(page: Page, place: Spot, head: int | None, title: str, outlet: str) -> list[Hit]:
    """Every line around the headline and after the article that reads as a byline, with its signs."""
    found = [*_head_hits(page, place, head, outlet), *_tail_hits(page, place, outlet)]
    bios = {h.reading.names[0].lower() for h in found if h.how == 2}
    return [
        h._replace(signals=tuple(_signals(page, place, h, i, head, title, bios))) for i, h in enumerate(found)
    ]


def may_hold(page: Page, b: int) -> bool:
    """Can the block be a byline at all? A cheap look before the reading: a label's first word, "by", few words."""
    if page.chars[b] > MAX_CHARS or (page.marks[b] == "1" and b"0000" not in page.shapes[b]):
        return False  # a list's item; "9. September 2025, Ada Park" is none
    head = page.heads[b].rstrip(":")
    if head in LABEL_WORDS or (len(head) > 1 and head[0] in EAST_HEADS):
        return True
    words, shape, folded = page.words[b], page.shapes[b], page.folded[b]
    if words > _LINE_MAX_WORDS:
        return False
    if shape[:1].isalpha():
        named = words <= _NAMES_MAX_WORDS and (
            (shape[:1] == b"A" and head not in NOT_NAME) or b"x" in shape[:3]
        )
        if not named:
            return any(map(folded.__contains__, _CUES))
    if words == 1:
        return b"Aa" in shape and (head in AGENCY_WORDS or bool(b and _hung_label(page.texts[b - 1])))
    return b" A" in shape or b"x" in shape or not AGENCY_WORDS.isdisjoint(folded.split())


def _head_hits(page: Page, place: Spot, head: int | None, outlet: str) -> Iterator[Hit]:
    b = max(0, (head - ABOVE) if head is not None else place.lede - _NO_TITLE_ABOVE)
    high = min(len(page), place.lede + BELOW)
    while b < high:
        hit = None if b == head or not may_hold(page, b) else read_at(page, b, high, outlet)
        if hit:
            yield hit
            b = hit.last
        b += 1


def _tail_hits(page: Page, place: Spot, outlet: str) -> Iterator[Hit]:
    for b in range(max(place.lede + BELOW, place.stop - 3), min(len(page), place.stop + TAIL)):
        text = page.texts[b]
        if page.chars[b] > 700:
            continue
        name = bio_name(text) if page.words[b] > 3 else ""
        if name:
            yield Hit(Reading(name, (name,), 0, 0, False), (), b, b, 2)
        elif is_about(text) and b + 1 < len(page):
            after = read_byline(page.texts[b + 1], label_before=True, outlet=outlet)
            if after and after.names:
                yield Hit(after, (b, b + 1), b, b + 1, 3)
        elif may_hold(page, b):
            hit = read_at(page, b, min(len(page), b + 4), outlet)
            if hit:
                yield hit._replace(how=1)


def _hung_label(before: str) -> str:
    """The label that a line break left at the end of the line before ("Storm closes harbour By"), or ""."""
    last = before[before.rfind(" ") + 1 :]
    return last if last in _HUNG and " " in before else ""


def read_at(page: Page, b: int, high: int, outlet: str) -> Hit | None:
    """The byline that starts at a block, with the lines of names that go on from it."""
    text = page.texts[b]
    if page.chars[b] > MAX_CHARS:
        return None
    first, label = b, is_label(text)
    if label:
        b += 1
        if b >= high:
            return None
    hung = "" if label or not b else _hung_label(page.texts[b - 1])
    reading = read_byline(page.texts[b], label_before=label or bool(hung), outlet=outlet)
    if reading is None or (first and announces_others(page.texts[first - 1])):
        return None
    printed = [text if label else hung, reading.byline] if label or hung else [reading.byline]
    names = list(reading.names)
    goes_on = label or not reading.label
    while names and b + 1 < high and b - first < _MAX_LINES:
        skip = page.texts[b + 1].lower() in _AND
        after = b + 1 + skip
        if after >= high or page.chars[after] > 60 or (not reading.label and has_date(page, b)):
            break
        more = read_byline(page.texts[after], outlet=outlet) if may_hold(page, after) else None
        if not more or not more.names or more.left or more.agency:
            break
        if not (skip or (more.label == 2 and reading.label) or (goes_on and not more.label)):
            break
        names += more.names
        printed.append(page.texts[b + 1] + " " + more.byline if skip else more.byline)
        b = after
    whole = tuple(range(first, b + 1)) if not reading.left and (reading.label != 1 or len(text) < 90) else ()
    joined = reading._replace(byline=" ".join(printed), names=tuple(dict.fromkeys(names)))
    return Hit(joined, whole, first, b, 0)


def _signals(
    page: Page, place: Spot, hit: Hit, index: int, head: int | None, title: str, bios: set[str]
) -> Iterator[tuple[str, int]]:
    """What stands around a byline, and what it looks like."""
    r, b = hit.reading, hit.first
    names = [n.lower() for n in r.names]
    yield "label", r.label
    yield "how", hit.how
    yield "left", _binned(r.left, (1, 2, 4, 7))
    yield "agency", int(r.agency) + 2 * (not names)
    yield "names", _binned(len(names), (1, 2, 3))
    yield "given", (int(names[0].split()[0] in GIVEN) + 2 * (r.label > 0)) if names else 4
    yield "date", _date_near(page, hit)
    again = page.blob.count(names[0]) if names else 0
    yield "again", _binned(again, (2, 3, 5)) + 4 * (r.label > 0)
    yield "in_title", int(bool(names) and names[0] in title) + 2 * (r.label > 0)
    yield "bio", int(bool(names) and names[0] in bios and hit.how != 2)
    yield "bullet", int(page.marks[b] == "-") + 2 * (r.label > 0)
    yield "words", _binned(page.words[hit.last], (2, 3, 4, 6, 10))
    yield "nth", min(index, 3)
    if hit.how == 0:
        yield "above", _above(page, place, b) + 6 * (r.label > 0)
        yield "below_title", _from_title(b, head) + 8 * (r.label > 0)
    else:
        yield "after_end", _binned(b - place.stop, (0, 1, 3, 6, 10))


def _binned(value: int, edges: tuple[int, ...]) -> int:
    return sum(value >= edge for edge in edges)


def _date_near(page: Page, hit: Hit) -> int:
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
    return 3 + _binned(b - head, (2, 3, 5, 9))
