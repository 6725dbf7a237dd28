"""What a page gives to its site's template: a key a line, and the zones of the page where the line stands.

Two lines are one when they say the same, case, spaces and the marks at their ends aside; and they are alike when they
differ only in numbers, dates and names: `By Ada Park`, `By Bo Lund` and `Updated 3 March`, `Updated 14 May`. The
page-title line gives its last part, which on most sites is the outlet's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.head import title_line
from cleanscrape.fields.outlets import title_parts
from cleanscrape.page import Page
from cleanscrape.windows import running

KINDS = ("line", "alike", "title_end")
"""What a line of a template is: said the same, alike but for numbers, dates and names, or the end of title lines."""
TEXT_MAX_CHARS = 160
"""Of a longer line this much is kept, to be read; its key is of the whole."""
SHOWN = ("title_end", "line", "alike")
"""The kinds in the order that people see them."""
ZONES = 4
"""Zones of a page: before its running text, in the first half of it, in the second half, after it."""
_LINES_MOST = 400
"""Lines looked at from a page's top, and from its bottom: what repeats on a site stands there."""
_ALIKE_MAX_WORDS = 25
_EDGES = " \t:;,.!?|»«›‹>→←+-–—•·*()[]…▼▲✕×✖\"'“”‘’#"
_NUMBER, _NAME = "#", "*"
_SMALL = frozenset((
    "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "for", "is", "der", "die", "das", "ein", "eine",
    "le", "la", "les", "un", "une", "el", "los", "il", "o", "os", "as", "de", "het",
))  # fmt: skip
"""A line with no word but these in common with another is not alike to it."""


class Line(NamedTuple):
    """One line of a page as a template sees it: `zone` is a bit, 1 << 0 for the top to 1 << 3 for the bottom."""

    key: int
    kind: str
    text: str
    zone: int


def key_of(kind: str, text: str) -> int:
    """The 63-bit key of a line; of 30,000 lines two have the same key once in 20 billion templates."""
    digest = blake2b(f"{kind}\0{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def page_key(text: str) -> int:
    """The 63-bit key of a page, by its whole text: the same page counts once, whenever it comes."""
    return key_of("page", text)


def folded(text: str) -> str:
    """A line as it is compared: lower case, one space between words, no marks at its ends; "" if nothing is left."""
    return " ".join(text.lower().split()).strip(_EDGES)


def alike(text: str) -> str:
    """A line with `#` for numbers and dates and `*` for names; "" if it has neither, or hardly a word besides."""
    words = text.split()
    if not 2 <= len(words) <= _ALIKE_MAX_WORDS:
        return ""
    found: list[str] = []
    literal = False
    for i, word in enumerate(words):
        bare = word.strip(_EDGES).lower()
        if any(map(str.isdecimal, word)) or (word[0].isupper() and bare in MONTHS):
            mark = _NUMBER
        elif i and word[0].isupper():
            mark = _NAME
        else:
            mark = bare
            literal = literal or bare == "©" or (len(bare) > 1 and bare not in _SMALL)
        if mark and (mark not in (_NUMBER, _NAME) or not found or found[-1] != mark):
            found.append(mark)
    return " ".join(found) if literal and (_NUMBER in found or _NAME in found) else ""


def zones(page: Page) -> list[int]:
    """The zone of each block, 0 to 3, by the page's running text; by its words where it has none."""
    sums = running(page.prose) if any(page.prose) else page.words_before
    total = sums[-1]
    return [
        0 if not before else 3 if after >= total else 1 if 2 * before < total else 2
        for before, after in pairwise(sums)
    ]


def block_lines(page: Page) -> list[tuple[str, str]]:
    """Of each block how it is compared, and how it is alike to others; "" for neither."""
    return [(folded(text), alike(text)) for text in page.texts]


def lines_of(page: Page) -> Iterator[Line]:
    """All that a page gives to its site's template."""
    where = zones(page)
    count = len(page)
    for b, (same, pattern) in enumerate(block_lines(page)):
        if _LINES_MOST <= b < count - _LINES_MOST:
            continue
        zone = 1 << where[b]
        if same:
            yield Line(key_of("line", same), "line", same[:TEXT_MAX_CHARS], zone)
        if pattern:
            yield Line(key_of("alike", pattern), "alike", pattern[:TEXT_MAX_CHARS], zone)
    top = title_line(page)
    for end in title_ends(page.texts[top]) if top is not None else ():
        yield Line(key_of("title_end", end), "title_end", end[:TEXT_MAX_CHARS], 1)


def title_ends(line: str) -> list[str]:
    """What follows the separators of a page-title line, longest first: "Sport - The Beacon", "The Beacon"."""
    return [line[start:].strip() for start, _ in title_parts(line)[1:][-2:]]
