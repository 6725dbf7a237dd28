"""title: the headline as printed, chosen among the lines around the article's start by weighed evidence.

A headline stands above byline and body, has a headline's length, shares words with the story, and is often said
twice: in the page-title line, in a breadcrumb. Each sign is a bin of `fields.headline.WEIGHTS`. The site's suffix goes
only where it names the source ("Storm hits - The Herald"); a headline's own dash stays. A kicker glued before it goes
where the way to the page ends without it. Of a page that came as one line every run of words near the story is weighed
instead (`fields.endless_title`): it is often cut inside its headline.

Hit: `Storm closes harbour` above `By Ada Park`. Miss: `Read more: Storm closes harbour`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.endless_title import best_of_endless
from cleanscrape.fields.head import LEDE_MIN_WORDS, Spot, spot
from cleanscrape.fields.headline import Candidate, best_candidate
from cleanscrape.fields.headline_trail import unglued
from cleanscrape.fields.outlets import without_end
from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import FieldContext
from cleanscrape.scripts import THAI_LAO

_FULL_STOPS = (".", "。", "।", "۔")
_UNSTOPPED = re.compile(f"[{THAI_LAO}]")
"""Thai and Lao have no full stop."""
_CLOSERS = "\"'”’»)"
_QUESTION = ("Q:", "Q.")


@dataclass(frozen=True)
class Title:
    """Finds the headline: the likeliest line."""

    min_weight: float = -2.0
    """Below this log-weight no line is a headline."""

    id: ClassVar[str] = "title"
    gives: ClassVar[tuple[str, ...]] = ("title",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The likeliest headline; none on a page without an article."""
        place = spot(page, context)
        if place.stop == 0:
            return []
        best = best_of_endless(page, place) if page.is_endless and not page.unspaced else None
        best = best or best_candidate(page, place, context.url, self.min_weight)
        if best and _is_text(page, best.block, place, context.plain):
            return []
        return [self._found(page, best, context)] if best else []

    def _found(self, page: Page, c: Candidate, context: FieldContext) -> Find:
        text = unglued(page, c.text)
        as_step = ", as the way to the page ends" if text != c.text else ""
        return Find(
            field="title",
            value=without_end(text, context.outlet.name) if context.outlet else text,
            weight=c.weight,
            rule=self.id,
            reason=c.reason() + as_step,
            start=page.spans[c.block][0],
            stop=page.spans[c.blocks[-1] if c.blocks else c.block][1],
            blocks=c.blocks,
        )


def _is_text(page: Page, b: int, place: Spot, plain: bool) -> bool:
    """Is the block the story's first paragraph, a sentence of a plain text, or the question of an interview?

    Headlines end with a full stop too (11 of 1,204), but above the first paragraph, below a menu or the page's title.
    """
    if page.texts[b].startswith(_QUESTION):
        return True
    bare = page.texts[b].rstrip(_CLOSERS)
    opens = b == place.lede and not page.is_endless and page.words[b] >= LEDE_MIN_WORDS
    stops = bare.endswith(_FULL_STOPS) and not bare.endswith("..")
    return (plain or opens or page.ends[0] == SENTENCE) and (stops or bool(_UNSTOPPED.match(bare[-1:])))
