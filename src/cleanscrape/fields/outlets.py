"""Names of outlets: what a page's title line, its host and its logo line say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from cleanscrape.scripts import CHINESE_JAPANESE

SEPARATOR = re.compile(
    r"(?=[\s|:_-])(?:(?<!\s)\s+(?:\||[-–—]{1,2}|·|•|::|:|»|«|›|<|/|~|⋆|★)\s+|(?:(?<!\s)\s+)?\|\s*|(?<!\s)\s+»\s*|:\s+(?=[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2}$)"
    rf"|(?<=[{CHINESE_JAPANESE}])\s?[-_]\s?(?=[{CHINESE_JAPANESE}]{{2,10}}$))"
)
"""What parts a headline from its site's name in a page-title line. A look ahead tells most characters at once."""
_NAME_MAX_WORDS = 7
_THE_MIN_CHARS = 6
_ENDS = re.compile(
    r"(?:\.(?:com|org|net|co|uk|de|ca|au|in|info|tv|gov|edu|io|me|eu|fr|it|es|at|ch|nl|be|se|no|dk|fi|pl|cz|jp|br|za|nz|ie|us|news))+$"
)
FRONT = re.compile(r"^(?:www\d?|edition|news|m|en|amp|mobile|blogs?)\.")
_HOST = re.compile(r"^(?:[a-z0-9-]+\.)+(?:[a-z]{2,12}|xn--[a-z0-9]{2,24})$")


_AROUND = re.compile(
    r"^(?:explore|discover|join|write for|support|welcome to|more from|about|inside|from|contact|follow|subscribe to|work for|work at|visit) (?=\S)|"
    r"\s(?:company|newsletters?|apps?|homepage|home ?page|inc|llc|ltd|limited|gmbh|logo|staff|editors)$",
    re.I,
)
_BEFORE = frozenset(
    "explore discover join write support welcome more about inside from contact follow subscribe work visit".split()
)
_BEHIND = frozenset(
    "company newsletter newsletters app apps homepage page inc llc ltd limited gmbh logo staff editors".split()
)
"""The first and the last words of these."""
_EDGES = " _.,;:|-–—!\"'“”®™*•·"


class Said(NamedTuple):
    """One place that names an outlet. `blocks` are wholly the naming."""

    name: str
    how: str
    block: int
    blocks: tuple[int, ...] = ()


def host_of(url: str | None) -> str:
    """The host of an address, without "www."; "" if there is none."""
    if not url:
        return ""
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return ""
    return FRONT.sub("", host)


@lru_cache(maxsize=64)
def key(name: str) -> str:
    """A name or host folded to its letters, for comparing: "The Hill" and "thehill.com" are one.

    A page asks several times of one name.
    """
    folded = name.lower().strip()
    if "." in folded and " " not in folded:
        folded = _ENDS.sub("", FRONT.sub("", folded))
    if not folded.isalnum():
        folded = "".join(filter(str.isalnum, folded.replace("&", "and")))
    return folded[3:] if folded.startswith("the") and len(folded) > _THE_MIN_CHARS else folded


def is_host(text: str) -> bool:
    """Is the text a host name ("example.org")?"""
    return "." in text and bool(_HOST.match(text.lower()))


@lru_cache(maxsize=64)
def title_parts(line: str) -> tuple[tuple[int, int], ...]:
    """The parts of a page-title line between its separators, as half-open ranges; one range if it has none.

    Asked of a line by one field after the other.
    """
    parts: list[tuple[int, int]] = []
    start = 0
    for m in SEPARATOR.finditer(line):
        if m.start() > start:
            parts.append((start, m.start()))
        start = m.end()
    if start < len(line):
        parts.append((start, len(line)))
    return tuple(parts)


def bare_name(name: str) -> str:
    """A name without what stands around it: "Subscribe to", "logo", marks."""
    words = name.lower().split()
    if words and (words[0] in _BEFORE or words[-1] in _BEHIND):
        name = _AROUND.sub("", name)
    return name.strip(_EDGES).removesuffix("'s").removesuffix("’s").strip(_EDGES)


def may_be_outlet(text: str) -> bool:
    """Has the text the shape of an outlet's name: few words, a capital or a host?"""
    words = text.split()
    return 0 < len(words) <= _NAME_MAX_WORDS and (not text.islower() or is_host(text)) and not text.isdigit()


def without_end(title: str, outlet: str) -> str:
    """A title without the outlet's name after its last separator; the title itself if it does not end so."""
    parts = title_parts(title)
    if len(parts) > 1 and title[parts[-1][0] :].strip().lower() == outlet.lower():
        return title[: parts[-2][1]].strip()
    return title
