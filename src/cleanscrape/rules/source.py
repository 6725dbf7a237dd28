"""source: the outlet that published the page, by its name.

Names are gathered where outlets sign a page: the page-title line's suffix, the copyright line, "... says", "appeared
first on", a logo, lines such as "About ..." and "... app", addresses, and the caller's `url`. Each place, and how
often the page says the name outside the article, and where, is a bin of `fields.outlet_weights.WEIGHTS`. Agencies in datelines
and platforms are no outlets.

Hit: `Storm closes harbour - The Wendell Beacon`. Miss: `PORT ALDER (AP) - The captain ...`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.head import found_of, spot
from cleanscrape.fields.outlet_forms import as_printed, best_form, by_initials
from cleanscrape.fields.outlet_signs import Outlet, best_outlet
from cleanscrape.fields.outlets import host_of, is_host, key
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

_HOST_MATCH = 4.0
_HOST_ALONE = 0.5
_KNOWN_MATCH = 4.0
"""A name that the site's other pages end their title lines with weighs as one that the address has."""


@dataclass(frozen=True)
class Source:
    """Finds the outlet's name."""

    min_weight: float = 0.0
    """Below this weight no name is the outlet's."""

    id: ClassVar[str] = "source"
    gives: ClassVar[tuple[str, ...]] = ("source",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The likeliest outlet; the host of the caller's address where the page names none."""
        if not len(page):
            return []
        title = found_of(context, "title")
        host = host_of(context.url)
        known = context.outlet
        best = best_outlet(
            page,
            spot(page, context),
            str(title.value) if title else "",
            lambda name: _by_host(name, host) + _KNOWN_MATCH * bool(known and key(name) == key(known.name)),
        )
        finds = []
        if best:
            weight, outlet = best[0], best_form(best[1], best[2])
            same = known is not None and key(outlet.best.name) == key(known.name)
            finds.append(self._found(page, outlet, weight, known.name if known and same else ""))
        if known and not (finds and finds[0].value == known.name):
            finds.append(Find("source", known.name, _KNOWN_MATCH, self.id, known.reason, 0, 0))
        if is_host(host):
            finds.append(Find("source", host, _HOST_ALONE, self.id, "the address's host", 0, 0))
        return sorted((f for f in finds if f.weight >= self.min_weight), key=lambda f: -f.weight)

    def _found(self, page: Page, outlet: Outlet, weight: float, known: str) -> Find:
        """The outlet's name as the site's pages print it if they are `known`, otherwise as this page does."""
        best = outlet.best
        start, stop = page.spans[best.block]
        reason = "said by: " + ", ".join(dict.fromkeys(s.how.replace("_", " ") for s in outlet.said))
        blocks = next((s.blocks for s in outlet.said if s.blocks), ())
        name = known or by_initials(page, outlet) or as_printed(page, best.name)
        return Find("source", name, weight, self.id, reason, start, stop, blocks)


def _by_host(name: str, host: str) -> float:
    if not host:
        return 0.0
    name, folded = key(name), key(host)
    return (
        _HOST_MATCH
        if folded and (folded in name or name in folded) and min(len(folded), len(name)) > 2
        else 0.0
    )
