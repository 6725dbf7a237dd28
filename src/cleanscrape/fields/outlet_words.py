"""Outlets that a page's sentences give away: "told The Herald", "a writer at The Herald", "The Herald is part of ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanscrape.fields.head import Spot
from cleanscrape.fields.outlet_places import Said, clean
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w&+!-]*(?:\.(?=\w)[\w-]+)?"
_NAME = rf"((?:[Tt]he )?{_WORD}(?: (?:of |the |and |& |\+ )?{_WORD}){{0,3}})"
_TOLD = re.compile(
    rf"\b(?:[Tt]old|[Tt]ells|[Ii]nterview with|[Ss]tatement to|[Ss]poke to|[Oo]btained by|[Ss]een by) {_NAME}"
)
_TOLD_MARKS = (
    " told ",
    " tells ",
    "interview with ",
    "statement to ",
    "spoke to ",
    "obtained by ",
    "seen by ",
)
_ROLES = ("writer", "editor", "reporter", "correspondent", "contributor", "journalist", "columnist", "redakt")
_ROLE = re.compile(
    rf"(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]ontributor|[Jj]ournalist|[Cc]olumnist)s?\b[^.|\n]{{0,40}}?(?:,| at| for| of| with| bei) {_NAME}"
    rf"|\b(?:is|as) (?:the |an? )?{_NAME}['’]s? "
)
_CREDIT = re.compile(rf"\w / {_NAME}[.)]?$")
_SUBJECT = re.compile(
    rf"(?:At |Welcome to |Subscribe to (?:the )?|© ?\d* ?)?{_NAME}(?:,? (?:is|are|may|will|uses|has|adheres|supports|participates|earns|receives|welcomes|delivers|accepts|and its)\b|, we\b|['’]s )"
)
_ROLE_CHARS, _CREDIT_CHARS, _SUBJECT_WORDS, _EDGE_BLOCKS = 700, 300, 8, 4


def worded(page: Page, place: Spot) -> Iterator[Said]:
    """Every name that a sentence suggests."""
    yield from _told(page, place)
    yield from _roles(page, place)
    for b in range(max(place.stop - 1, 0), len(page)):
        if page.words[b] >= _SUBJECT_WORDS and (m := _SUBJECT.match(page.texts[b])):
            yield Said(clean(m[1]), "subject", b)


def _told(page: Page, place: Spot) -> Iterator[Said]:
    for mark in _TOLD_MARKS:
        for b in blocks_with(page, mark):
            if place.start <= b < place.stop and (m := _TOLD.search(page.texts[b])):
                yield Said(clean(m[1]), "told", b)
    for b in blocks_with(page, " / "):
        if (
            place.start <= b < place.stop
            and page.chars[b] < _CREDIT_CHARS
            and (m := _CREDIT.search(page.texts[b]))
        ):
            yield Said(clean(m[1]), "credit", b)


def _roles(page: Page, place: Spot) -> Iterator[Said]:
    seen: set[int] = set()
    for mark in _ROLES:
        for b in blocks_with(page, mark):
            if (
                b in seen
                or page.chars[b] > _ROLE_CHARS
                or place.start + _EDGE_BLOCKS < b < place.stop - _EDGE_BLOCKS
            ):
                continue
            seen.add(b)
            for m in _ROLE.finditer(page.texts[b]):
                yield Said(clean(m[1] or m[2]), "role", b)
