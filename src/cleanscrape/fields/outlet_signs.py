"""The places where a page says whose it is, and what speaks for each name they give."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import repeat
from operator import contains, getitem
from typing import NamedTuple

from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import Spot
from cleanscrape.fields.outlet_links import Linked, agrees, linked_host
from cleanscrape.fields.outlet_places import signs
from cleanscrape.fields.outlet_weights import WEIGHTS
from cleanscrape.fields.outlet_words import CORPORATE, PLACES, ends_as_brand, is_brand, is_common, plausible
from cleanscrape.fields.outlets import Said, is_host, key
from cleanscrape.page import Page
from cleanscrape.reading.front_matter import is_forward

_FINALISTS = 24
_MASTHEAD_WORDS = 3
_COMPANIES = CORPORATE - frozenset(
    "digital editions interactive international publications studios ventures".split()
)
"""What a company that owns papers is called, and a paper is not."""
_MOST_INITIALS = 5
_MOST_COUNTED = 60
_FIRST_LOOK = {
    "title_end": 3.0,
    "copyright": 3.0,
    "says": 4.0,
    "first_appeared": 2.0,
    "linked": 9.0,
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
_CAMEL = re.compile(r"[a-zà-ÿ][A-Z]")
"""A capital inside a word, as in many brands: "HarbourPost"."""


_Signs = tuple[tuple[str, int], ...]
_OWNED = {"copyright", "more", "edition", "product", "join", "last_line", "before_copyright"}
_SIGNS = (
    "common", "host", "known", "camel", "place", "corporate", "words", "prefixed", "extends", "owner", "initials", "ways",
    "links",
)  # fmt: skip
_COUNTED = ("top", "begins", "often", "inside", "cased", "plain")
_COUNTED_MOST = sum(max((0.0, *WEIGHTS.get(name, ()))) for name in _COUNTED)
"""The most that counting a name can add."""
_MOST_BINS = 20
_WEIGHT_OF = {(n, v): bins[min(v, len(bins) - 1)] for n, bins in WEIGHTS.items() for v in range(_MOST_BINS)}


def _rows(names: tuple[str, ...]) -> list[list[float]]:
    """One row of weights a sign, by bin."""
    return [[_WEIGHT_OF.get((name, v), 0.0) for v in range(_MOST_BINS)] for name in names]


_ROWS = {names: _rows(names) for names in (_SIGNS, _COUNTED)}


class Outlet(NamedTuple):
    """A name, the places that say it, and what speaks for it: signs of some names, and a bin of each other sign."""

    said: tuple[Said, ...]
    told: _Signs
    bins: tuple[int, ...]
    counted: tuple[int, ...] = ()

    @property
    def best(self) -> Said:
        """The place whose form of the name reads best: no host, not all capitals."""
        return max(
            self.said,
            key=lambda s: (not is_host(s.name), not s.name.isupper() or len(s.name) < 6, -len(s.name)),
        )

    @property
    def signals(self) -> _Signs:
        """All signs as (name, bin) pairs."""
        return (*self.told, *zip(_SIGNS, self.bins), *zip(_COUNTED, self.counted))  # noqa: B905

    @property
    def weight(self) -> float:
        """The sum of the signs' weights."""
        told = sum([_WEIGHT_OF.get(sign, 0.0) for sign in self.told])
        counted = sum(map(getitem, _ROWS[_COUNTED], self.counted))
        return told + sum(map(getitem, _ROWS[_SIGNS], self.bins)) + counted


def outlets(page: Page, place: Spot, title: str) -> list[Outlet]:
    """The likelier names that may be the outlet's, each with all its signs."""
    return [
        outlet._replace(counted=_counted(page, place, outlet.said[0].name))
        for outlet in _named(page, place, title)
    ]


def best_outlet(
    page: Page, place: Spot, title: str, bonus: Callable[[str], float]
) -> tuple[float, Outlet, list[Outlet]] | None:
    """The likeliest outlet's weight, the outlet, and all; None if the page names none. `bonus` adds to a name's weight.

    How often the page says a name is counted likeliest first, until no count can make another the likeliest.
    """
    firsts = _named(page, place, title)
    weights = [outlet.weight + bonus(outlet.said[0].name) for outlet in firsts]
    best: tuple[float, Outlet] | None = None
    for i in sorted(range(len(firsts)), key=weights.__getitem__, reverse=True):
        if best and weights[i] + _COUNTED_MOST < best[0]:
            break
        counted = _counted(page, place, firsts[i].said[0].name)
        outlet = firsts[i]._replace(counted=counted)
        full = weights[i] + sum(map(getitem, _ROWS[_COUNTED], counted))
        if not best or full > best[0] or (full == best[0] and outlet.best.block < best[1].best.block):
            best = (full, outlet)
    if best is None:
        return None
    masthead = _masthead(firsts) if _is_owner(best[1]) else None
    return (best[0], masthead or best[1], firsts)


def _is_owner(outlet: Outlet) -> bool:
    """Is a name a company's, in a line of rights and nowhere else: "© 2026 Big Media Group"?"""
    if not all(said.how in _OWNED for said in outlet.said):
        return False
    words = outlet.best.name.lower().split()
    return not _COMPANIES.isdisjoint((words[0], words[-1]))


def _masthead(names: list[Outlet]) -> Outlet | None:
    """The page's first line, if it may be an outlet's name; or the second or third, if that is called as papers are."""
    for outlet in names:
        ways, name = {said.how for said in outlet.said}, outlet.said[0].name
        short = "first_line" in ways and name.count(" ") < _MASTHEAD_WORDS
        brand = not ways.isdisjoint(("first_line", "top_line")) and is_brand(name.lower().rpartition(" ")[2])
        if (short or brand) and not is_common(name):
            return outlet
    return None


def _groups(page: Page, place: Spot, title: str, linked: Linked | None) -> dict[str, list[Said]]:
    """The places by the name they give, the likelier names only."""
    groups: dict[str, list[Said]] = {}
    forwarded = page.front > 0 and is_forward(page.texts[: page.front])
    for said in signs(page, place, title, linked):
        if forwarded and said.block < page.front and not said.how.startswith("title"):
            continue  # who sent it on, and their mail's host
        name = key(said.name)
        if len(name) > 1 and (name in groups or plausible(said.name)):
            groups.setdefault(name, []).append(said)
    if len(groups) > _FINALISTS:
        ranked = sorted(
            groups,
            key=lambda name: -sum([_FIRST_LOOK.get(how, 0.5) for how in {s.how for s in groups[name]}]),
        )
        groups = {name: groups[name] for name in ranked[:_FINALISTS]}
    return groups


class _Around(NamedTuple):
    """What a name is held against: the keys of all names that the page gives, of those in copyright lines, and initials."""

    names: list[str]
    long: list[str]
    owners: list[str]
    initials: set[str]
    linked: Linked | None


def _around(groups: dict[str, list[Said]], linked: Linked | None) -> _Around:
    owners = [name for name, said in groups.items() if any(s.how == "copyright" for s in said)]
    texts = [said[0].name for said in groups.values()]
    short = {text.lower() for text in texts if text.isupper() and len(text) <= _MOST_INITIALS}
    known = short.intersection(map(initials, texts)) if short else set()
    return _Around(list(groups), [name for name in groups if len(name) > 2], owners, known, linked)


def _named(page: Page, place: Spot, title: str) -> list[Outlet]:
    """The names, each with the signs that need no counting."""
    linked = linked_host(page.raw)
    groups = _groups(page, place, title, linked)
    around = _around(groups, linked)
    return [_first_signs(name, said, around) for name, said in groups.items()]


def _first_signs(name: str, said: list[Said], around: _Around) -> Outlet:
    """What speaks for a name: where it is said, what it looks like, which other names begin with it or hold it."""
    text = said[0].name
    lower = text.lower()
    words = lower.split()
    several = len(words) > 1 or ends_as_brand(lower)
    ways = {s.how for s in said}
    common, brand = is_common(text), is_brand(lower.replace("-", " "))
    begun = sum(map(str.startswith, around.names, repeat(name))) - 1
    extended = sum(map(name.startswith, around.long)) - 1
    told = [(how, 1) for how in sorted(ways)]
    if len(ways) == 1:
        told.append(("only_" + said[0].how, 1))
    if "repeated" in ways:
        told.append(("lines", bisect_right((2, 3), sum([s.how == "repeated" for s in said])) + 3 * brand))
    bins = (
        common + 2 * several + 4 * brand,
        int(len(words) == 1 and is_host(text)),
        _known(words),
        int(len(words) == 1 and bool(_CAMEL.search(text))),
        int(lower in PLACES),
        int(len(words) > 1 and words[-1] in CORPORATE and ways <= _OWNED),
        min(4, len(words) - 1),
        min(3, begun),
        max(0, min(2, extended)),
        2 if name in around.owners else int(any(name in owner for owner in around.owners)),
        _initials(text, around.initials),
        min(4, len(ways) - 1),
        _links(name, text, around.linked),
    )
    return Outlet(tuple(said), tuple(told), bins)


def _links(name: str, text: str, linked: Linked | None) -> int:
    """0 on a page without links; 1 to 6 for a name that is not where they lead, 7 to 12 part of it, 13 to 18 it."""
    if linked is None:
        return 0
    return 1 + linked.sureness + 6 * agrees(name, linked.host, initials(text.removeprefix("The ")))


def _known(words: list[str]) -> int:
    """1 for a word that is a given name, 2 for words that begin with one."""
    first = words[0].removesuffix("'s")
    return 1 + (len(words) > 1) if len(first) > 2 and first in GIVEN else 0


def _initials(name: str, known: set[str]) -> int:
    """1 for the initials of another name, 2 for a name whose initials are another."""
    return (1 if name.lower() in known else 2 * (initials(name) in known)) if known else 0


def initials(name: str) -> str:
    """A name's capitals in lower case; "" for a name of capitals only."""
    return "" if name.isupper() else "".join(filter(str.isupper, name)).lower()


def _counted(page: Page, place: Spot, name: str) -> tuple[int, ...]:
    """How often the page says a name, outside the article and inside, where, at a line's start, with its capitals; and
    whether it is a plain word of the page's sentences, in small letters: "Coffee", "Pricing".
    """
    folded, blob, offsets, texts = name.lower(), page.blob, page.offsets, page.texts
    aligned = sum(page.chars) + len(texts) - 1 == len(blob)  # did lowering keep places?
    capitals, word = name.isupper(), f" {folded} "
    low, high = (offsets[place.start], offsets[place.stop - 1]) if place.stop else (0, 0)
    every = within = own = begins = 0
    first = at = blob.find(folded)
    while at >= 0 and every < _MOST_COUNTED:
        every += 1
        within += low <= at < high
        stop = at + len(folded)
        if aligned:
            b = bisect_right(offsets, at) - 1
            form = texts[b][at - offsets[b] : stop - offsets[b]]
            own += form == name or (capitals and form.istitle())
        begins += blob.startswith(" ", stop) and blob[at - 1 : at] == "\n"
        at = blob.find(folded, stop)
    if every and not aligned:
        own = sum([text.count(name) for text in texts])
    top = bisect_right((1, 4, 12), bisect_right(offsets, first) - 1) if every else 4
    return (
        top,
        bisect_right((1, 2, 4, 7), begins),
        bisect_right((1, 2, 3, 4, 6, 9, 14), every - within),
        bisect_right((1, 2, 4), within),
        (bisect_right((0.3, 0.7, 0.95), own / every) if every else 3) + 4 * (" " in name),
        int(name.isalpha() and not capitals and word in blob and any(map(contains, texts, repeat(word)))),
    )
