"""Which form of the likeliest name to give: for a host, for initials, for an owner, for capitals."""

from __future__ import annotations

import re

from cleanscrape.fields.outlet_links import site_of
from cleanscrape.fields.outlet_signs import Outlet, initials
from cleanscrape.fields.outlet_words import is_common
from cleanscrape.fields.outlets import is_host, key
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_NEARLY = 2.0
_MIN_CAPITALS = 4
_MIN_INITIALS, _OFTEN = 3, 6
_STATIONS = frozenset("network broadcasting radio television".split())
"""Stations are known by their initials."""
_LITTLE = 1.0
"""So much less than nothing a first line may weigh against a mailbox's host."""
_LINES = {"first_line", "top_line", "repeated", "doubled", "logo", "title_end"}


_OWNERS_LINE = {"copyright", "last_line"}
"""A copyright line is often the page's last."""


def best_form(best: Outlet, others: list[Outlet]) -> Outlet:
    """The likeliest outlet, or another name of the same where that reads better."""
    return _without_owner(_spelled_out(_for_host(_over_mailbox(best, others), others), others), others)


def _over_mailbox(best: Outlet, others: list[Outlet]) -> Outlet:
    """The page's first line, a name of two words or more, for a host that a mailbox alone says: it may be anybody's."""
    if not is_host(best.best.name) or {said.how for said in best.said} != {"mail"}:
        return best
    for other in others:
        name = other.said[0].name
        if "first_line" in {said.how for said in other.said} and " " in name and not is_common(name):
            return other if other.weight > -_LITTLE else best
    return best


def _for_host(best: Outlet, others: list[Outlet]) -> Outlet:
    """The name that a host is made of where the page prints it: "Harbour Post" for "harbourpost.example"."""
    if not is_host(best.best.name):
        return best
    host = key(site_of(best.said[0].name.lower()))
    named = [
        (other.weight, -i)
        for i, other in enumerate(others)
        if not is_host(other.best.name)
        and len(key(other.said[0].name)) > 4
        and host.startswith(key(other.said[0].name))
    ]
    return others[-max(named)[1]] if named else best


def _spelled_out(best: Outlet, others: list[Outlet]) -> Outlet:
    """The name behind its initials where it is nearly as likely: "Harbour Post" for "HP"."""
    short = best.said[0].name
    if not short.isupper():
        return best
    long = [(o.weight, -i) for i, o in enumerate(others) if initials(o.said[0].name) == short.lower()]
    if not long or max(long)[0] + _NEARLY < best.weight:
        return best
    return others[-max(long)[1]]


def _without_owner(best: Outlet, others: list[Outlet]) -> Outlet:
    """ "Far & Slow" for "Far & Slow Media" where the owner's name stands beside a © alone, the shorter on a line."""
    name = best.best.name.lower()
    if any(said.how not in _OWNERS_LINE for said in best.said):
        return best
    for other in others:
        short = other.said[0].name.lower()
        if (
            len(short) > _MIN_CAPITALS
            and name.startswith(short + " " * name.isascii())
            and _LINES & {s.how for s in other.said}
        ):
            return other
    return best


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


def by_initials(page: Page, outlet: Outlet) -> str:
    """The initials of a station that stands beside a © alone, if the page says those often; else nothing.

    "WRN" for "Wendell Radio Network".
    """
    name = outlet.best.name
    short = initials(name).upper()
    if len(short) < _MIN_INITIALS or _STATIONS.isdisjoint(name.lower().split()):
        return ""
    if any(said.how not in _OWNERS_LINE for said in outlet.said):
        return ""
    return short if len(re.findall(rf"\b{re.escape(short)}\b", page.raw)) >= _OFTEN else ""
