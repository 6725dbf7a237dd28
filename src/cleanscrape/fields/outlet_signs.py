"""The places where a page says whose it is, and what speaks for each name they give."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import Spot
from cleanscrape.fields.outlet_places import PLATFORMS, is_common, signs
from cleanscrape.fields.outlet_weights import WEIGHTS
from cleanscrape.fields.outlets import Said, is_host, key, may_be_outlet
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_BRAND = frozenset(
    "news times post herald daily magazine tribune gazette journal press media review today blog weekly chronicle star zeitung nachrichten "
    "observer guardian network report reports insider digest wire courier mail telegraph tv radio".split()
)
_ODD = re.compile(
    r"^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|click|all rights)\b",
    re.I,
)
_FINALISTS = 18
_FIRST_LOOK = {
    "title_end": 3.0,
    "copyright": 3.0,
    "says": 4.0,
    "first_appeared": 2.0,
    "mail": 1.5,
    "logo": 1.5,
    "first_line": 1.5,
    "address": 1.0,
    "subject": 1.0,
    "about": 1.0,
    "contact": 1.2,
    "product": 1.0,
    "role": 0.8,
}
"""How much a place counts when only the likelier names are looked at."""


@dataclass(frozen=True)
class Outlet:
    """A name, the places that say it, and what speaks for it as (sign, bin) pairs."""

    said: tuple[Said, ...]
    signals: tuple[tuple[str, int], ...]

    @property
    def best(self) -> Said:
        """The place whose form of the name reads best: no host, not all capitals."""
        return max(
            self.said,
            key=lambda s: (not is_host(s.name), not s.name.isupper() or len(s.name) < 6, -len(s.name)),
        )

    @property
    def weight(self) -> float:
        """The sum of the signs' weights."""
        return _sum(self.signals)


_Signs = tuple[tuple[str, int], ...]


def _sum(signals: _Signs) -> float:
    return sum([_WEIGHT_OF.get(sign, 0.0) for sign in signals])


_MOST_BINS = 10
_WEIGHT_OF = {(n, v): bins[min(v, len(bins) - 1)] for n, bins in WEIGHTS.items() for v in range(_MOST_BINS)}


def outlets(page: Page, place: Spot, title: str) -> list[Outlet]:
    """The likelier names that may be the outlet's, each with all its signs."""
    groups = _groups(page, place, title)
    around = _around(groups)
    text = "\n".join(page.texts)
    return [
        Outlet(tuple(said), _first_signs(name, said, around) + _counted(page, place, text, said[0].name))
        for name, said in groups.items()
    ]


def best_outlet(
    page: Page, place: Spot, title: str, bonus: Callable[[str], float]
) -> tuple[float, Outlet] | None:
    """The likeliest outlet and its weight; None if the page names none. `bonus` adds to a name's weight.

    How often the page says a name is counted likeliest first, until no count can make another the likeliest.
    """
    groups = _groups(page, place, title)
    around = _around(groups)
    text = "\n".join(page.texts)
    firsts = [
        (Outlet(tuple(said), _first_signs(name, said, around)), bonus(said[0].name))
        for name, said in groups.items()
    ]
    ranked = sorted(((o.weight + more, i) for i, (o, more) in enumerate(firsts)), key=lambda r: -r[0])
    best: tuple[float, Outlet] | None = None
    for weight, i in ranked:
        if best and weight + _COUNTED_MOST < best[0]:
            break
        first, more = firsts[i]
        outlet = Outlet(first.said, first.signals + _counted(page, place, text, first.said[0].name))
        full = outlet.weight + more
        if not best or (-full, outlet.best.block) < (-best[0], best[1].best.block):
            best = (full, outlet)
    if best is None:
        return None
    others = [outlet for outlet, _ in firsts]
    return _without_owner(_for_host(best, others), others)


def _for_host(best: tuple[float, Outlet], others: list[Outlet]) -> tuple[float, Outlet]:
    """The name that a host is made of where the page prints it: "Harbour Post" for "harbourpost.example"."""
    if not is_host(best[1].best.name):
        return best
    host = key(best[1].said[0].name)
    named = [
        (other.weight, -i)
        for i, other in enumerate(others)
        if not is_host(other.best.name)
        and len(key(other.said[0].name)) > 4
        and host.startswith(key(other.said[0].name))
    ]
    return (best[0], others[-max(named)[1]]) if named else best


def _without_owner(best: tuple[float, Outlet], others: list[Outlet]) -> tuple[float, Outlet]:
    """ "Far & Slow" for "Far & Slow Media" where the owner's name stands beside a © alone, the shorter on a line."""
    weight, outlet = best
    name = outlet.said[0].name.lower()
    if any(said.how != "copyright" for said in outlet.said):
        return best
    for other in others:
        short = other.said[0].name.lower()
        if (
            len(short) > _MIN_CAPITALS
            and name.startswith(short + " " * name.isascii())
            and _LINES & {s.how for s in other.said}
        ):
            return weight, other
    return best


_LINES = {"first_line", "top_line", "repeated", "doubled", "logo", "title_end"}


def as_printed(page: Page, name: str) -> str:
    """A name in capitals only, in the form that a line of the page prints it in otherwise; others as they are.

    A single word must be a line of its own: "TIME" is not the time of a sentence.
    """
    if not name.isupper() or len(name) < _MIN_CAPITALS:
        return name
    folded = name.lower()
    for b in blocks_with(page, folded):
        at = page.folded[b].find(folded)
        form = page.texts[b][at : at + len(name)]
        alone = page.bare[b] == folded or (" " in name and not page.folded[b][at - 1 : at].isalnum())
        if alone and form.lower() == folded and form.istitle():
            return form
    return name


_MIN_CAPITALS = 4


def _groups(page: Page, place: Spot, title: str) -> dict[str, list[Said]]:
    """The places by the name they give, the likelier names only."""
    groups: dict[str, list[Said]] = {}
    for said in signs(page, place, title):
        name = key(said.name)
        if len(name) > 1 and (name in groups or _plausible(said.name)):
            groups.setdefault(name, []).append(said)
    if len(groups) > _FINALISTS:
        ranked = sorted(
            groups,
            key=lambda name: -sum([_FIRST_LOOK.get(how, 0.5) for how in {s.how for s in groups[name]}]),
        )
        groups = {name: groups[name] for name in ranked[:_FINALISTS]}
    return groups


class _Around(NamedTuple):
    """What a name is held against: the keys of all names that the page gives, and of those in copyright lines."""

    names: list[str]
    owners: list[str]


def _around(groups: dict[str, list[Said]]) -> _Around:
    owners = [name for name, said in groups.items() if any(s.how == "copyright" for s in said)]
    return _Around(list(groups), owners)


def _first_signs(name: str, said: list[Said], around: _Around) -> _Signs:
    """What speaks for a name: where it is said, what it looks like, which other names begin with it or hold it."""
    text = said[0].name
    lower = text.lower()
    words = lower.split()
    ways = {s.how for s in said}
    return (
        *[(how, 1) for how in sorted(ways)],
        *([("only_" + said[0].how, 1)] if len(ways) == 1 else ()),
        ("common", int(is_common(text)) + 2 * (len(words) > 1)),
        ("host", int(len(words) == 1 and is_host(text))),
        ("brand", int(not _BRAND.isdisjoint(words))),
        ("known", _known(words)),
        ("camel", int(len(words) == 1 and bool(_CAMEL.search(text)))),
        ("words", min(4, len(words) - 1)),
        ("prefixed", bisect_right((1, 2, 3), sum([other.startswith(name) for other in around.names]) - 1)),
        ("owner", 2 if name in around.owners else int(any(name in owner for owner in around.owners))),
        ("ways", bisect_right((2, 3, 4, 5), len(ways))),
    )


def _known(words: list[str]) -> int:
    """1 for a word that is a given name, 2 for words that begin with one."""
    first = words[0].removesuffix("'s")
    return 1 + (len(words) > 1) if len(first) > 2 and first in GIVEN else 0


_CAMEL = re.compile(r"[a-zà-ÿ][A-Z]")
"""A capital inside a word, as in many brands: "HarbourPost"."""


_COUNTED_MOST = sum(max((0.0, *WEIGHTS.get(name, ()))) for name in ("often", "inside", "cased"))
"""The most that counting a name can add."""


def _counted(page: Page, place: Spot, text: str, name: str) -> _Signs:
    """How often the page says a name, outside the article and inside, and how often with its capitals."""
    folded, blob = name.lower(), page.blob
    every = blob.count(folded)
    within = (
        blob.count(folded, page.offsets[place.start], page.offsets[place.stop - 1])
        if every and place.stop
        else 0
    )
    own = text.count(name) if every > 1 else every
    return (
        ("often", bisect_right((1, 2, 3, 4, 6, 9, 14), every - within)),
        ("inside", bisect_right((1, 2, 4), within)),
        ("cased", (bisect_right((0.3, 0.7, 0.95), own / every) if every else 3) + 4 * (" " in name)),
    )


def _plausible(name: str) -> bool:
    folded = name.lower()
    return may_be_outlet(name) and folded not in PLATFORMS and not _ODD.search(folded)
