"""source: the outlet that published the page, by its name.

Names are gathered where outlets sign a page: the page-title line's suffix, the copyright line, "... says", "appeared
first on", a logo, lines such as "About ..." and "... app", addresses, and the caller's `url`. Each place, and how
often the page says the name outside the article, is a bin of `fields.outlet_weights.WEIGHTS`. Agencies in datelines
and platforms are no outlets.

Hit: `Storm closes harbour - The Wendell Beacon`. Miss: `PORT ALDER (AP) - The captain ...`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.head import found_of, spot
from cleanscrape.fields.outlet_signs import Outlet, outlets
from cleanscrape.fields.outlets import host_of, key
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

_HOST_MATCH = 4.0
_HOST_ALONE = 0.5


@dataclass(frozen=True)
class Source:
    """Finds the outlet's name."""

    min_weight: float = 0.0
    """Below this weight no name is the outlet's."""

    id: ClassVar[str] = "source"
    gives: ClassVar[tuple[str, ...]] = ("source",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """Outlets, best first; the host of the caller's address where the page names none."""
        if not len(page):
            return []
        title = found_of(context, "title")
        host = host_of(context.url)
        found = outlets(page, spot(page, context), str(title.value) if title else "")
        finds = [self._found(page, each, each.weight + _by_host(each, host)) for each in found]
        if host:
            finds.append(Find("source", host, _HOST_ALONE, self.id, "the address's host", 0, 0))
        finds = [f for f in finds if f.weight >= self.min_weight]
        return sorted(finds, key=lambda f: (-f.weight, f.start))[:3]

    def _found(self, page: Page, outlet: Outlet, weight: float) -> Find:
        best = outlet.best
        start, stop = page.spans[best.block]
        reason = "said by: " + ", ".join(dict.fromkeys(s.how.replace("_", " ") for s in outlet.said))
        blocks = next((s.blocks for s in outlet.said if s.blocks), ())
        return Find("source", best.name, weight, self.id, reason, start, stop, blocks)


def _by_host(outlet: Outlet, host: str) -> float:
    name, folded = key(outlet.best.name), key(host)
    return (
        _HOST_MATCH
        if folded and (folded in name or name in folded) and min(len(folded), len(name)) > 2
        else 0.0
    )
