"""published: when the page says that it was published.

Dates are read on short lines around the headline and the article's edges. A line that is only a date, or says
"published", beside the headline outweighs "updated"; a sentence's date, the page's today in the masthead and a
comment's date lose. A date without its year, or "3 hours ago", counts only with a reference time.

Hit: `Updated May 4, 2024 | Published May 3, 2024` gives the third. Miss: `May called it a victory`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from cleanscrape.dates.ages import relative_date
from cleanscrape.dates.find import DateHit, day_comes_first, find_dates
from cleanscrape.dates.labels import kind_before, leftover
from cleanscrape.evidence import Find
from cleanscrape.fields.address import day_of
from cleanscrape.fields.head import Spot, below_headline, block_at, found_of, has_digit, spot
from cleanscrape.fields.headline_joined import glued_byline
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext
from cleanscrape.rules.references import is_read

ABOVE, BELOW, TAIL = 14, 8, 10
"""Blocks above the headline or lede, below the lede, and around the article's end, where a date is looked for."""
MAX_CHARS = 220
_SAID_ABOVE = 40
"""Blocks above the lede in which the headline is sought again."""
_SOURCE_WORDS = 6
"""A line of more words that says when it was read names a source, whose dates these are."""
_CLOCK, _CLOCK_CHARS = re.compile(r"\d[:.h]\d\d|\d ?[ap]\.?m", re.I), 16
_AGE_CHARS = 80
"""A line that says how old the story is ("3 hours ago") has fewer characters."""
_LABEL_CHARS = 40
"""A line above that is the date's label ("Published") has fewer characters."""
_WHOLE_WORDS, _WHOLE_CHARS = 3, 120
"""A line with at most so many words besides its dates, and with fewer characters, is wholly the field's."""
_SLASHED = re.compile(r"\d/\s?\d")
_KIND = {"published": 2.5, "": 0.0, "updated": -2.0, "other": -6.0}
_PLAIN = ((0, 2.0), (2, 1.2), (5, 0.4), (9, -0.5), (14, -1.5))
"""Words on the line besides its dates -> weight; more is a sentence."""
_SENTENCE = -4.0
_BESIDE_HEADLINE, _TAIL = 2.0, -2.0
_ADDRESS_DAY, _ADDRESS_ALONE = 2.0, 0.0
"""A date that the address has too, and the address's day where the page tells none so sure."""


@dataclass(frozen=True)
class Published:
    """Finds the day, and the time where printed, of first publication."""

    min_weight: float = -1.6
    """Below this weight no date is the article's."""

    id: ClassVar[str] = "published"
    gives: ClassVar[tuple[str, ...]] = ("published",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """Dates, best first."""
        place = spot(page, context)
        if place.stop == 0:
            return []
        title = found_of(context, "title")
        head = block_at(page, title, place)
        if head is None and title is not None:  # read off the page's title line, perhaps
            head = _said_again(page, str(title.value), place)
        far = below_headline(page, title, place)
        where = _where(page, place, head, far)
        slashed = any("/" in page.texts[b] and _SLASHED.search(page.texts[b]) for b in where)
        day_first = slashed and day_comes_first(page.blob)
        finds: list[Find] = []
        for b in where:
            text, hits = _dates(page, b, context.reference_time, day_first)
            if hits:
                by_place = _place(b, place, far.start - 1 if b in far else head)
                finds += self._weighed(page, b, text, hits, by_place)
        finds = self._with_address(finds, context.url)
        finds.sort(key=lambda f: (-f.weight, f.start))
        return [f for f in finds if f.weight >= self.min_weight]

    def _with_address(self, finds: list[Find], url: str | None) -> list[Find]:
        """The finds, surer where the page's address has their day, which is one more."""
        day = day_of(url)
        if day is None:
            return finds
        surer = [replace(f, weight=f.weight + _ADDRESS_DAY * (_day(f.value) == day)) for f in finds]
        return [*surer, Find("published", day, _ADDRESS_ALONE, self.id, "the address's date", 0, 0)]

    def _weighed(self, page: Page, b: int, text: str, hits: Sequence[DateHit], by_place: float) -> list[Find]:
        """The dates in a block's text, each with its weight; `by_place` is what the block's place weighs."""
        rest = leftover(text, hits)
        before = page.texts[b - 1] if b and page.chars[b - 1] < _LABEL_CHARS else ""
        finds = []
        for i, hit in enumerate(hits):
            kind = kind_before(text, hit.start, hits[i - 1].stop if i else 0, before)
            weight = _KIND[kind] + _plain(rest) + by_place
            whole: tuple[int, ...] = (b,) if rest <= _WHOLE_WORDS and page.chars[b] < _WHOLE_CHARS else ()
            if not rest and len(hits) == 1 and (timed := _with_clock_below(page, b, hit)):
                hit, whole = timed, (b, b + 1)
            finds.append(self._found(page, b, hit, weight, kind, whole))
        return finds

    def _found(
        self, page: Page, b: int, hit: DateHit, weight: float, kind: str, whole: tuple[int, ...]
    ) -> Find:
        return Find(
            field="published",
            value=hit.value,
            weight=weight,
            rule=self.id,
            reason=f"{kind or 'bare'} date",
            start=page.spans[b][0],
            stop=page.spans[whole[-1] if whole else b][1],
            blocks=whole,
        )


def _dates(page: Page, b: int, reference: datetime | None, day_first: bool) -> tuple[str, Sequence[DateHit]]:
    """A block's text, without a byline glued before it, and the dates in it; none of a source's, which say when it was read."""
    text = page.texts[b][glued_byline(page.texts[b]) :]
    hits = find_dates(text, day_first=day_first, reference=reference)
    if not hits and reference is not None and len(text) < _AGE_CHARS:
        hits = relative_date(text, reference)
    if hits and page.words[b] > _SOURCE_WORDS and is_read(page.folded[b]):
        return text, ()
    return text, hits


def _day(value: object) -> object:
    return value.date() if isinstance(value, datetime) else value


def _with_clock_below(page: Page, b: int, hit: DateHit) -> DateHit | None:
    """A date alone on its line with the time alone on the next: "31 Aug 2026", "3:00 PM ET". None if there is no time."""
    if isinstance(hit.value, datetime) or b + 1 >= len(page) or page.chars[b + 1] > _CLOCK_CHARS:
        return None
    text, clock = page.texts[b], page.texts[b + 1]
    if not (clock[0].isdigit() and _CLOCK.search(clock)):
        return None
    both = find_dates(f"{text} {clock}")
    whole = len(both) == 1 and both[0].stop == len(text) + 1 + len(clock)
    return hit._replace(value=both[0].value) if whole and isinstance(both[0].value, datetime) else None


def _said_again(page: Page, title: str, place: Spot) -> int | None:
    """The last block above the lede that is the headline."""
    near = range(place.lede - 1, max(-1, place.lede - _SAID_ABOVE), -1)
    return next((b for b in near if page.texts[b] == title), None)


def _where(page: Page, place: Spot, head: int | None, below: range) -> list[int]:
    """The blocks with a digit, not too long, where the article's date may stand; `below` a headline far above too."""
    top = min(place.lede, head if head is not None else place.lede)
    near = range(max(below.stop, top - ABOVE), min(len(page), place.lede + BELOW))
    tail = range(max(near.stop, place.stop - 4), min(len(page), place.stop + TAIL))
    return [
        b
        for each in (below, near, tail)
        for b in each
        if b >= page.front and page.chars[b] <= MAX_CHARS and has_digit(page, b)
    ]


def _plain(rest: int) -> float:
    return next((weight for most, weight in _PLAIN if rest <= most), _SENTENCE)


def _place(b: int, place: Spot, head: int | None) -> float:
    """How near the headline and the lede the block stands."""
    if b > place.lede + BELOW:
        return _TAIL - 0.1 * abs(b - place.stop)
    anchor = head if head is not None and head <= place.lede else place.lede
    if anchor <= b <= place.lede + 1:
        return _BESIDE_HEADLINE - 0.05 * (b - anchor)
    if b < anchor:
        return 1.2 - 0.25 * (anchor - b)
    return 0.5 - 0.25 * (b - place.lede)
