"""A headline's line with what flattening joined to it: its byline, and the physical lines that it was joined from."""

from __future__ import annotations

import re

from cleanscrape.accents import composed
from cleanscrape.dates.find import find_dates
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.names import is_name
from cleanscrape.page import Page
from cleanscrape.repair import level

_IN_CAPITALS = re.compile(r"(?<=[a-z]\w) B[yY](?:\s[A-Z][A-Z.'’-]+){2,3}$")
_BAR = r"(?: ?[|·•] ?| [—–/-]{1,2} )"
_BY = ("By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ")
_DIGIT = re.compile(r"\d")
_BAR_CHARS = frozenset("|·•—–/-")
_FIGURES = r"[^|·•]{0,30}\d[^|·•]{0,20}"
"""A part with a number: a date, a reading time."""
_FULL_NAME = r"(?: [^\W\d_][\w.'’-]+){2,3}"
_NAMES = rf"{_FULL_NAME}(?:,? (?:and|AND|&|und|UND|et|ET|y|Y){_FULL_NAME})?"
_BARRED_BYLINE = re.compile(
    rf"(?<=[^\s|·•])(?:{_BAR}(?:{_FIGURES}{_BAR})?| (?=B[yY] .{{5,60}}\d{{4}}$))(?:{'|'.join(map(str.strip, _BY))})({_NAMES})"
    rf"(?:(?:{_BAR}|, ){_FIGURES}){{0,2}}$"
)
_BARRED_NAME = re.compile(
    rf"(?<=[^\s|·•]) ?[|·•]({_NAMES}) ?[|·•] ?{_FIGURES}$|(?<=[^\s|·•]) ?[|·•] ?{_FIGURES}\d{{4}} ?[|·•]({_NAMES})$"
)
"""The same without a label, between bars and a date: "Council closes the pool | Ada Park | 3 May 2026"."""
_AND = re.compile(r",? (?:and|AND|&|und|UND|et|ET|y|Y) ")
_PARTS = re.compile(rf"{_BAR}|, (?=\d)|(?<=\w) (?=B[yY] )")
_CREDIT = re.compile(
    r"(?:ed|en|wn|ld|shot|photos?|photography|pictures?|images?|art|video|graphics?|illustrations?|music|words)$",
    re.IGNORECASE,
)
"""What a work's maker stands behind: "The Long Quay Reviewed By ADA PARK", "The pool. Photo By ADA PARK"."""


def glued_byline(text: str) -> int:
    """Where a byline begins that was glued to a headline, else 0: in capitals, "Council closes the pool By ADA PARK",
    behind a bar or before a date, "Council closes the pool | By Ada Park | 3 May 2026"."""
    found = _barred(text) or (_IN_CAPITALS.search(text) if text[-1:].isupper() else None)
    if found is None or _CREDIT.search(text, 0, found.start()) or find_dates(text[: found.start()]):
        return 0
    return found.start()


def _barred(text: str) -> re.Match[str] | None:
    """A byline behind a bar or before a date; one without a label begins with a known given name."""
    found = None
    if any(map(text.__contains__, _BY)) and (not _BAR_CHARS.isdisjoint(text) or text[-4:].isdecimal()):
        found = _BARRED_BYLINE.search(text)
    if found is None and "|" in text and _DIGIT.search(text):
        found = _BARRED_NAME.search(text)
    if found is None:
        return None
    names = found[found.lastindex or 0]
    known = found.re is _BARRED_BYLINE or names.split()[0].lower() in GIVEN
    return found if known and all(map(is_name, _AND.split(names))) else None


def raw_lines(page: Page, block: int) -> list[str]:
    """The physical lines of a block of several, as its own words: pieces of its text, in order; a glued byline is one."""
    text = page.texts[block]
    if glued := glued_byline(text):
        return [text[:glued], *filter(None, _PARTS.split(text[glued:]))]
    start, end = page.spans[block]
    pieces: list[str] = []
    at = 0
    for line in composed(level(page.raw[start:end])).splitlines():
        last = line.strip()[-12:].strip(" *_])")
        found = text.find(last, at) if last else -1
        if found >= 0:
            pieces.append(text[at : found + len(last)].strip())
            at = found + len(last)
    if at < len(text):
        pieces.append(text[at:].strip())
    return [p for p in pieces if p]
