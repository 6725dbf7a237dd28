"""byline, authors: the line that names who wrote the article, and the persons in it.

A label ("By", "Von", "Автор", "文／") before a name is the surest sign; a line that is only a name counts between
headline and first paragraph, beside a date, or where a biography at the end names the same person. Each sign is a bin
of `fields.byline_weights.WEIGHTS`. Agencies and desks stay in the byline and are no authors; photographers, editors
and fact checkers are left out.

Hit: `By Ada Park and Ben Ruiz | Contributors`. Miss: `By the time the fire was out, nothing was left.`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.byline_hits import byline_hits
from cleanscrape.fields.byline_signs import Hit
from cleanscrape.fields.byline_text import is_label
from cleanscrape.fields.head import below_headline, block_at, found_of, spot
from cleanscrape.fields.pen_names import PERSON
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

_REASONS = (
    "a name beside the headline",
    "a name after the article",
    "a biography",
    "a line about the author",
    "the page's owner",
)


_MANY_LABELS = 3

_GUESSED, _ENDLESS = 1.4, 1.1
"""So much surer must a name be where it is guessed where lines end: in a long line among others, and on a page of one line, whose
headline is looked for among all words. There, cross-validated, .88 of authors given on news are right and .72 are found
(with 1.4 .88 and .69, with 0.5 .87 and .74)."""

_ONE_WORD = 2.0
"""And so much more one that is no person's full name: what a line was cut to, as "By Payments"."""

_DESK = 1.0
"""So much surer must a line be that names a desk alone: "Meet our team" is none, and to take it for one makes a list look like an article."""


@dataclass(frozen=True)
class Byline:
    """Finds the byline and the names of its authors."""

    min_weight: float = -0.2
    """Below this weight (log-odds against "nobody") a line names no author. A little below nothing, the share of right names
    among those given stays where it was and some more are found."""

    id: ClassVar[str] = "byline"
    gives: ClassVar[tuple[str, ...]] = ("byline", "authors")

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The likeliest byline and its authors."""
        place = spot(page, context)
        if place.stop == 0:
            return []
        title, source = found_of(context, "title"), found_of(context, "source")
        head = block_at(page, title, place)
        far = below_headline(page, title, place)
        words = str(title.value).lower() if title else ""
        outlet = str(source.value) if source else ""
        hits = [
            h
            for h in byline_hits(page, place, head, far, words, outlet)
            if h.first >= page.front and not _of_comments(page, h, place.stop)
        ]
        best = _named(hits, max(hits, key=lambda hit: hit.weight, default=None))
        least = self.min_weight + (_ENDLESS if page.is_endless else _GUESSED * (True in page.glued))
        if best and page.is_endless and best.reading.kind != PERSON:
            least += _ONE_WORD
        if best is None or best.weight < least + _DESK * (not best.reading.names):
            return self._says(page, source)
        return self._finds(page, _without(best, outlet), best.weight)

    def _says(self, page: Page, source: Find | None) -> list[Find]:
        """ "The Harbour Lantern says..." is a byline that names nobody."""
        if source is None or not source.blocks:
            return []
        b = source.blocks[0]
        return [Find("byline", page.texts[b], 1.0, self.id, "the outlet says", *page.spans[b], blocks=(b,))]

    def _finds(self, page: Page, hit: Hit, weight: float) -> list[Find]:
        start, stop = page.spans[hit.first][0], page.spans[hit.last][1]
        label = ("", "a label inside the line", "a byline's label")[hit.reading.label]
        reason = label or _REASONS[hit.how]
        both: list[tuple[str, object]] = [("byline", hit.reading.byline), ("authors", hit.reading.names)]
        return [Find(name, value, weight, self.id, reason, start, stop, hit.blocks) for name, value in both]


def _named(hits: Sequence[Hit], best: Hit | None) -> Hit | None:
    """The best line, or where it names a desk alone ("Gear Team") the person's line that stands right beside it."""
    if best is None or best.reading.names:
        return best
    beside = [hit for hit in hits if hit.reading.names and abs(hit.first - best.first) == 1]
    return max(beside, key=lambda hit: hit.weight, default=best)


def _without(hit: Hit, outlet: str) -> Hit:
    """The line without the outlet's name, where it has another: "Wendell Beacon / Ada Park"."""
    names = tuple([name for name in hit.reading.names if name.lower() != outlet.lower()])
    return hit._replace(reading=hit.reading._replace(names=names)) if names else hit


def _of_comments(page: Page, hit: Hit, stop: int) -> bool:
    """Is it one of many labels alone on their lines after the article: "Posted by:" over each comment?"""
    label = page.folded[hit.first]
    return hit.first >= stop and is_label(label) and page.folded.count(label) >= _MANY_LABELS
