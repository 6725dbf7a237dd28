"""source: the outlet that published the page, by its name.

Names are gathered where outlets sign a page: the page-title line's suffix, the copyright line, "... says", "appeared
first on", the logo line, lines such as "About ..." and "Follow ...", addresses and the caller's `url`. Each place has
a weight, a name said in several places adds them up. Agencies in datelines and platforms are no outlets.

Hit: `Storm closes harbour - The Wendell Beacon`. Miss: `PORT ALDER (AP) - The captain ...`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.outlet_signs import Said, signs
from cleanscrape.fields.head import spot
from cleanscrape.fields.outlets import host_of, is_host, key
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

_HOST_MATCH = 3.0
_SAID_OFTEN = (0.0, 0.0, 0.5, 0.9, 1.2)


@dataclass(frozen=True)
class Source:
    """Finds the outlet's name."""

    min_weight: float = 1.5
    """Below this weight no name is the outlet's."""

    id: ClassVar[str] = "source"
    gives: ClassVar[tuple[str, ...]] = ("source",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """Outlets, best first."""
        if not len(page):
            return []
        title = next((f for f in context.found if f.field == "title"), None)
        place = spot(page, context)
        said = signs(page, place, str(title.value) if title else "")
        host = host_of(context.url)
        groups: dict[str, list[Said]] = {}
        for each in said:
            name = key(each.name)
            if len(name) > 1:
                groups.setdefault(name, []).append(each)
        finds = [self._found(page, group, _weight(page, group, groups, host)) for group in groups.values()]
        finds = [f for f in finds if f.weight >= self.min_weight]
        finds.sort(key=lambda f: (-f.weight, f.start))
        if not finds and host:
            return [Find("source", host, self.min_weight, self.id, "the address's host", 0, 0)]
        return finds[:3]

    def _found(self, page: Page, group: list[Said], weight: float) -> Find:
        best = max(group, key=lambda s: (not is_host(s.name), not s.name.isupper(), s.weight))
        start, stop = page.spans[best.block]
        reason = ", ".join(dict.fromkeys(s.how for s in group))
        blocks = next((s.blocks for s in group if s.blocks), ())
        return Find("source", best.name, weight, self.id, reason, start, stop, blocks)


def _weight(page: Page, group: list[Said], groups: dict[str, list[Said]], host: str) -> float:
    """The sum over the kinds of places that say the name, and how often the page does."""
    best: dict[str, float] = {}
    for said in group:
        best[said.how] = max(best.get(said.how, 0.0), said.weight)
    weight = sum(best.values())
    name = key(group[0].name)
    for other, theirs in groups.items():  # "The Hill" is helped by "thehill.com" and "The Hill Apps"
        if (
            other != name
            and len(name) >= 4
            and (other.startswith(name) or other in name and is_host(theirs[0].name))
        ):
            weight += 0.5 * max(s.weight for s in theirs)
    if not is_host(group[0].name):
        weight += _SAID_OFTEN[min(page.blob.count(group[0].name.lower()), 4)]
    folded = key(host)
    if folded and (folded in name or name in folded) and min(len(folded), len(name)) >= 3:
        weight += _HOST_MATCH
    return weight
