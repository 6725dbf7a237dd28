"""byline, authors: the line that names who wrote the article, and the persons in it.

A label ("By", "Von", "Автор", "文／") before a name is the surest sign; a line that is only a name counts between
headline and first paragraph, beside a date, or where a biography at the end names the same person. Agencies and
desks stay in the byline and are no authors; photographers, editors and fact checkers are left out.

Hit: `By Ada Park and Ben Ruiz | Contributors`. Miss: `By the time the fire was out, nothing was left.`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from cleanscrape.evidence import Find
from cleanscrape.fields.byline_text import MAX_CHARS, Reading, is_label, read_byline, speaks_of_others
from cleanscrape.fields.bios import bio_name, is_about
from cleanscrape.fields.dates import find_dates
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import Spot, spot
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

ABOVE, BELOW, TAIL = 5, 6, 12
"""Blocks above the headline, below the lede, and after the article, where names are looked for."""
_NO_TITLE_ABOVE = 12
_LABEL = {2: 4.0, 1: 3.0, 0: 0.0}
_GIVEN, _DATE_BESIDE, _SAID_AGAIN, _UNCLEAN, _TAIL, _IN_TITLE = 1.2, 1.6, 0.8, -2.0, -1.5, -3.0
_BETWEEN, _ABOVE_TITLE, _BELOW_LEDE = 1.0, -1.2, -1.5


class _Hit(NamedTuple):
    weight: float
    blocks: tuple[int, ...]
    reading: Reading
    first: int


@dataclass(frozen=True)
class Byline:
    """Finds the byline and the names of its authors."""

    min_weight: float = 2.0
    """Below this weight a line names no author: a wrong name is worse than none."""

    id: ClassVar[str] = "byline"
    gives: ClassVar[tuple[str, ...]] = ("byline", "authors")

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The byline and its authors, best first."""
        place = spot(page, context)
        if place.stop == 0:
            return []
        title = next((f for f in context.found if f.field == "title"), None)
        head = _block_at(page, title.start, place) if title else None
        title_text = str(title.value).lower() if title else ""
        hits = [*_head_hits(page, place, head, title_text), *_tail_hits(page, place)]
        hits = [h for h in hits if h.weight >= self.min_weight]
        hits.sort(key=lambda h: (-h.weight, h.first))
        return [f for h in hits[:3] for f in self._finds(page, h)]

    def _finds(self, page: Page, hit: _Hit) -> list[Find]:
        start = page.spans[hit.first][0]
        stop = page.spans[max(hit.blocks, default=hit.first)][1]
        reason = {2: "a byline's label", 1: "a label inside the line", 0: "a name on a line of its own"}[
            hit.reading.label
        ]
        both: list[tuple[str, object]] = [("byline", hit.reading.byline), ("authors", hit.reading.names)]
        return [
            Find(name, value, hit.weight, self.id, reason, start, stop, hit.blocks) for name, value in both
        ]


def _block_at(page: Page, start: int, place: Spot) -> int | None:
    for b in range(min(place.lede + 6, len(page) - 1), max(-1, place.lede - 40), -1):
        if page.spans[b][0] == start:
            return b
    return None


def _head_hits(page: Page, place: Spot, head: int | None, title: str) -> list[_Hit]:
    low = max(0, (head - ABOVE) if head is not None else place.lede - _NO_TITLE_ABOVE)
    high = min(len(page), place.lede + BELOW)
    hits: list[_Hit] = []
    b = low
    while b < high:
        hit = _read_at(page, b, high)
        if hit is None or b == head and not hit.reading.label:
            b += 1
            continue
        weight = hit.weight + _context(page, hit, place, head, title)
        hits.append(hit._replace(weight=weight))
        b = max(hit.blocks, default=b) + 1
    return hits


def _read_at(page: Page, b: int, high: int) -> _Hit | None:
    """The byline that starts at a block, with the name lines that go on from it."""
    text = page.texts[b]
    if page.chars[b] > MAX_CHARS or b and page.chars[b - 1] < 40 and speaks_of_others(page.texts[b - 1]):
        return None
    label = is_label(text)
    first = b
    if label:
        b += 1
        if b >= high or page.chars[b] > MAX_CHARS:
            return None
    reading = read_byline(page.texts[b], label_before=label)
    if reading is None:
        return None
    blocks = list(range(first, b + 1))
    names, printed = list(reading.names), [page.texts[first], reading.byline] if label else [reading.byline]
    while reading.names and b + 1 < high and len(names) < 8:
        skip = page.texts[b + 1].lower() in {"and", "&", ",", "und", "et", "y", "|"}
        more = (
            read_byline(page.texts[b + 1 + skip])
            if b + 1 + skip < high and page.chars[b + 1 + skip] < 60
            else None
        )
        if not more or not more.names or not more.clean or more.label or find_dates(page.texts[b]):
            break
        names += more.names
        printed.append(more.byline)
        blocks += range(b + 1, b + 2 + skip)
        b += 1 + skip
    whole = tuple(blocks) if reading.clean and (reading.label != 1 or len(text) < 90) else tuple(blocks[:-1])
    joined = reading._replace(byline=" ".join(printed), names=tuple(dict.fromkeys(names)))
    return _Hit(_LABEL[reading.label], whole, joined, first)


def _context(page: Page, hit: _Hit, place: Spot, head: int | None, title: str) -> float:
    """What stands around a byline speaks for it or against it."""
    b, reading = hit.first, hit.reading
    last = max(hit.blocks, default=b)
    weight = 0.0 if reading.clean or reading.label == 2 else _UNCLEAN
    weight += _GIVEN if any(n.split()[0].lower() in GIVEN for n in reading.names) else 0.0
    near = [
        page.texts[i]
        for i in (b - 1, b, last, last + 1, last + 2)
        if 0 <= i < len(page) and page.chars[i] < 120
    ]
    weight += _DATE_BESIDE if any(find_dates(t) for t in near) else 0.0
    if reading.names:
        weight += _SAID_AGAIN if page.blob.count(reading.names[0].lower()) > 1 else 0.0
        weight += _IN_TITLE if not reading.label and reading.names[0].lower() in title else 0.0
    anchor = head if head is not None else place.lede - 4
    if b > place.lede:
        weight += _BELOW_LEDE - 0.2 * (b - place.lede)
    elif b >= anchor:
        weight += _BETWEEN
    else:
        weight += _ABOVE_TITLE - 0.2 * (anchor - b)
    if page.marks[b] == "-" and not reading.label:
        weight -= 1.0
    return weight


def _tail_hits(page: Page, place: Spot) -> list[_Hit]:
    """Labels, "About the author" and biographies after the article."""
    hits: list[_Hit] = []
    for b in range(max(place.lede + BELOW, place.stop - 3), min(len(page), place.stop + TAIL)):
        text = page.texts[b]
        far = 0.15 * max(0, b - place.stop)
        if page.chars[b] > 600:
            continue
        name = bio_name(text)
        if name:
            hits.append(_Hit(2.6 - far, (), Reading(name, (name,), 0, True, False), b))
        elif is_about(text) and b + 1 < len(page):
            after = read_byline(page.texts[b + 1], label_before=True)
            if after and after.clean and after.names:
                hits.append(_Hit(3.0 - far, (b, b + 1), after, b))
        elif page.chars[b] < MAX_CHARS:
            hit = _read_at(page, b, min(len(page), b + 4))
            if hit and hit.reading.label == 2 and hit.reading.clean:
                hits.append(hit._replace(weight=hit.weight + _TAIL - far))
    return hits
