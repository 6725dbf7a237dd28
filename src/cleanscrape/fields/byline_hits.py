"""Lines that may name the authors, and what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from cleanscrape.fields.bios import bio_name, is_about, tells_of_person
from cleanscrape.fields.byline_alone import alone_below, joined_to_headline
from cleanscrape.fields.byline_lines import may_hold, read_at
from cleanscrape.fields.byline_names import is_paper
from cleanscrape.fields.byline_signs import Hit, date_near, known, signals_of
from cleanscrape.fields.byline_text import (
    NO_LABEL,
    Reading,
    announces_others,
    is_label,
    read_byline,
)
from cleanscrape.fields.endless_byline import of_endless
from cleanscrape.fields.head import Spot, has_date
from cleanscrape.fields.names import is_agency, is_name, name_prefix
from cleanscrape.fields.no_headline import is_credit_line, is_credited
from cleanscrape.fields.pen_names import HANDLE, PERSON
from cleanscrape.page import Page

ABOVE, BELOW, TAIL = 7, 8, 14
"""Blocks above the headline, below the first paragraph, and after the article, where names are looked for."""
_NO_TITLE_ABOVE, _FAR_ABOVE = 12, 60
_OWNER_LINES, _OWNER_CHARS, _FOOT_LINES = 3, 60, 16
_BIO_CHARS, _BIO_OPENS = 700, 16
_CAPITAL = re.compile(r"\s[^\W\d_a-z]")
_FAR_HEADS = frozenset("by by: written posted author author: published von par por".split())
"""First words that make a line far above the headline worth reading."""
_FAR_BELOW = 60
_MOST_FAR = 24
"""So many labelled lines are read inside an article: where there are more, they are a collection's, and each costs a search of the text."""
_ABOUT_HEADS = frozenset(
    "about meet author author: authors authors: author(s) author(s): post über zum zur sobre article".split()
)
_BELOW_HEADS = _ABOUT_HEADS | {"written", "words"}
"""First words that make a line inside the article, or far below it, worth reading."""
_TOLD_WORDS = 8
"""So many words has what tells of a person, below the name alone."""
_COPYRIGHT = re.compile(
    r"^.*?(?:©|[Cc]opyright)(?:\s*(?:©|\([cC]\)|[Cc]opyright|by|\d{4}|[-–—,|]|present))*\s*"
)


def byline_hits(page: Page, place: Spot, head: int | None, far: range, title: str, outlet: str) -> list[Hit]:
    """Every line around the headline and after the article that reads as a byline, with its signs.

    `far` are blocks below a headline that stands far above, where a label's name is read too.
    """
    found = [
        *_head_hits(page, place, head, far, outlet),
        *_tail_hits(page, place, outlet),
        *_owner_hits(page, place, head, outlet),
    ]
    if page.is_endless:
        found = of_endless(page, place, found, head, title, outlet)
    found = [
        h
        for h in found
        if not (_subject(h, place, head, title) or _announced(page, h) or _is_own_paper(h, outlet))
    ]
    bios = {h.reading.names[0].lower() for h in found if h.how == 2}
    return [
        h._replace(signals=tuple(signals_of(page, place, h, i, head, title, bios, outlet)))
        for i, h in enumerate(found)
    ]


def _subject(hit: Hit, place: Spot, head: int | None, title: str) -> bool:
    """Is it a name alone that the headline has too: of whom the story is, a topic's label above it, a caption inside it?"""
    names = hit.reading.names
    away = head is not None and (hit.first < head or hit.first > place.lede) and hit.how in (0, 4)
    return away and not hit.reading.label and bool(names) and names[0].lower() in title


def _is_own_paper(hit: Hit, outlet: str) -> bool:
    """Is it the outlet's name alone, a paper's though it looks like a person's: "Wendell Beacon"?"""
    reading = hit.reading
    own = reading.names == (outlet,) and reading.kind == PERSON and not reading.label
    return own and is_paper(outlet, even_given=True)


def _announced(page: Page, hit: Hit) -> bool:
    """Does the line above say that this is no author ("Media contact:", "Fact checked by:"), or is it a caption with its credit,
    on the line or below it?"""
    if hit.first > 0 and announces_others(page.texts[hit.first - 1]):
        return True
    below = hit.last + 1
    credited = hit.how == 0 and below < len(page) and is_credit_line(page, below)
    return not hit.reading.label and (credited or is_credited(page.texts[hit.first]))


def _head_hits(page: Page, place: Spot, head: int | None, below: range, outlet: str) -> Iterator[Hit]:
    """The lines near the headline, and those further off that a label or a date below makes worth reading."""
    low = max(0, (head - ABOVE) if head is not None else place.lede - _NO_TITLE_ABOVE)
    high = min(len(page), place.lede + BELOW)
    above = head if head is not None else place.lede - 3
    last, far = -1, _far_blocks(page, place, below, low, high)
    for b in (*[b for b in far if b < low], *range(low, high), *[b for b in far if b >= high]):
        if b <= last:
            continue
        if (b < place.lede or b == head) and (joined := joined_to_headline(page, b)):
            yield joined
        if b == head:
            continue
        near = low <= b < high
        hit = (
            read_at(page, b, high if near else b + 1 + is_label(page.texts[b]), outlet)
            if not near or may_hold(page, b, known=not above <= b <= place.lede)
            else None
        )
        if hit is None and above < b <= place.lede + 1 and (alone := alone_below(page, b, outlet)):
            hit = alone
        if hit is None and near and b > (head or 0) and page.words[b] > 3 and (name := _bio(page, b)):
            hit = _named(name, b, 2)
        if hit and _may_stand(page, hit) and (near or _sure_far(page, hit)):
            yield hit
            last = hit.last


def _far_blocks(page: Page, place: Spot, below: range, low: int, high: int) -> list[int]:
    """The lines not between `low` and `high` that open with a label, and names with a date below them."""
    reach = range(max(below.stop, place.lede - _FAR_ABOVE), max(high, min(place.stop, len(page))))
    dated = chain(below, range(high, min(high + BELOW, place.stop, len(page) - 1)))
    labelled = (b for r in (below, reach) for b in r if page.heads[b] in _FAR_HEADS and not low <= b < high)
    return [
        *islice(labelled, _MOST_FAR),
        *[b for b in dated if 2 <= page.words[b] <= 3 and has_date(page, b + 1)],
    ]


def _named(name: str, b: int, how: int) -> Hit:
    """A name that no label announces, in a line that says more."""
    return Hit(Reading(name, (name,), NO_LABEL, 0, False), (), b, b, how)


def _sure_far(page: Page, hit: Hit) -> bool:
    """Is a labelled line far from the headline more than a menu's: a known name, or a name beside a date?"""
    names = hit.reading.names
    return bool(names) and hit.reading.kind == PERSON and (known(names[0]) > 0 or date_near(page, hit) > 1)


def _bio(page: Page, b: int) -> str:
    return (
        bio_name(page.texts[b])
        if page.chars[b] <= _BIO_CHARS and _CAPITAL.search(page.texts[b], 0, _BIO_OPENS)
        else ""
    )


def _may_stand(page: Page, hit: Hit) -> bool:
    """A handle or an organisation that is not the outlet needs a date beside it: "Posted by mistake" names nobody."""
    return hit.reading.kind < HANDLE or hit.reading.sure or date_near(page, hit) > 1


def _owner_hits(page: Page, place: Spot, head: int | None, outlet: str) -> Iterator[Hit]:
    """The person whose page it is: the outlet's name, or the name at the page's top or in its copyright line."""
    seen: set[str] = set()
    foot = range(max(place.stop, len(page) - _FOOT_LINES), len(page))
    for b in (*range(min(_OWNER_LINES, place.lede if head is None else head)), *foot):
        text = page.texts[b]
        if page.chars[b] > _OWNER_CHARS or not (b < _OWNER_LINES or "©" in text or "opyright" in text):
            continue
        name = _owner(text if b < _OWNER_LINES else _COPYRIGHT.sub("", text))
        if name and name not in seen:
            seen.add(name)
            yield _named(name, b, 4)
    name = _owner(outlet)
    if name and name not in seen:
        yield _named(name, 0, 4)


def _owner(text: str) -> str:
    """The name that opens a line ("Ada Park's Notebook"), if its words are known as names; else ""."""
    words = text.split("'s ")[0].split("’s ")[0]
    name = words if is_name(words) else name_prefix(words)
    own = name and known(name) and not (is_agency(name) or is_paper(name, even_given=True))
    return name if own else ""


def _tail_hits(page: Page, place: Spot, outlet: str) -> Iterator[Hit]:
    low, high = max(place.lede + BELOW, place.stop - 3), min(len(page), place.stop + TAIL)
    heads = page.heads
    inside = islice((b for b in range(place.lede + BELOW, low) if heads[b] in _ABOUT_HEADS), _MOST_FAR)
    below = [b for b in range(high, min(len(page), high + _FAR_BELOW)) if heads[b] in _BELOW_HEADS]
    for b in _told_below(page, range(place.lede + BELOW, min(len(page) - 1, high + _FAR_BELOW))):
        yield _named(page.texts[b], b, 2)
    for b in (*inside, *range(low, high), *below):
        text = page.texts[b]
        if page.chars[b] > _BIO_CHARS:
            continue
        name = _bio(page, b) if page.words[b] > 3 else ""
        if name:
            yield _named(name, b, 2)
        elif is_about(text) and b + 1 < len(page):
            after = read_byline(page.texts[b + 1], label_before=True, outlet=outlet)
            if after and after.names:
                yield Hit(after, (b, b + 1), b, b + 1, 3)
        elif (low <= b < high and may_hold(page, b)) or heads[b] == "written":
            hit = read_at(page, b, min(len(page), b + 4), outlet)
            if hit and _may_stand(page, hit):
                yield hit._replace(how=1)


def _told_below(page: Page, blocks: range) -> Iterator[int]:
    """The lines that are a name alone, the next one telling of it: "Ada Park", "Ada Park is head of the harbour school"."""
    heads, words, texts = page.heads, page.words, page.texts
    for b in blocks:
        told = heads[b] == heads[b + 1] and 2 <= words[b] <= 4 and words[b + 1] >= _TOLD_WORDS
        if told and is_name(texts[b]) and tells_of_person(texts[b + 1]):
            yield b
