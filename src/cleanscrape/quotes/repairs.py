"""Where a quotation begins or ends when its mark was lost.

A lost closer: the words before ", said NAME" or ", NAME said" end the quotation, else the paragraph does. A lost
opener: a quotation begins after "NAME said:", after the attribution of the quotation before it, or with the
paragraph. Every pattern looks at one paragraph, and repeats nothing inside a repetition.
"""

from __future__ import annotations

import re
from functools import cache

from cleanscrape.quotes.speech import SAYING

STRAY_CHARS = 10
_STRAYS = re.compile(r"(?<=[.?!])['’)\]][.'’)\]]+$")
"""What a closer that was lost left behind, as `.'.')`; at most that long."""
LEAD_CHARS = 80
"""The longest words that lead from a sentence's start to the quotation in it."""

_VERB = rf"(?:{SAYING}|point(?:s|ed)\sout|went\son)"
_LEADS = rf"(?:{SAYING}|saying|adding|telling|writing|asking|warning|declaring|concluding|noting)"
_AUX = r"(?:has |had |later |also |then |\w{1,20}ly )?"
_NAME = r"(?:[A-Z][\w.'’-]*\s){1,5}"
_ASIDE = r"(?:[^\s,][^,\n]{1,60},\s)?"


# Compiled when first asked for: each takes as long as importing a package does, and most pages lose no mark.
@cache
def _attributed() -> re.Pattern[str]:
    """The stop after which a quotation without a closer is attributed."""
    return re.compile(
        rf"[,?!—](?=\s(?:{_VERB}\s(?:[A-Z]|the |an? |he |she |they |one )|(?:he|she|they|it)\s{_AUX}{_VERB}\b"
        rf"|(?:[A-Z][\w.'’-]*,?\s){{1,5}}{_ASIDE}{_AUX}{_VERB}\b|(?:the|an?)\s(?:[\w.'’-]+\s){{1,5}}{_VERB}\b))"
    )


@cache
def _closed_attributed() -> re.Pattern[str]:
    """What attributes a quotation, right after its closer."""
    return re.compile(
        rf"\s?(?:{_VERB}\s(?:[A-Z]|the |an? )|(?:he|she|they|it)\s{_AUX}{_VERB}\b|{_NAME}{_AUX}{_VERB}\b"
        rf"|(?:the|an?)\s(?:[\w.'’-]+\s){{1,5}}{_VERB}\b)"
    )


@cache
def _speaks() -> re.Pattern[str]:
    return re.compile(rf"\b{_VERB}\b")


@cache
def _introduced() -> re.Pattern[str]:
    """What leads to a quotation in the same sentence."""
    return re.compile(
        rf"\b{_LEADS}(?:\s(?:him|her|me|us|them|reporters|that|\w{{2,7}}day|in a \w{{1,12}}|on \w{{1,12}}))?[,:]\s+"
        r"|:\s+(?=[A-Z])"
    )


@cache
def _said_that() -> re.Pattern[str]:
    return re.compile(rf"\b{_VERB}\s(?:(?:[\w.’']+\s){{0,6}}?that\s|it’s\s|it's\s)?")


_SENTENCE = re.compile(
    r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Sen)(?<!Rep)(?<!Gov)(?<!St)[.?!]['’)\]]*\s+(?=[A-Z0-9\[])"
)
SIGNATURE = re.compile(r"\s*(?:[—–-]\s*)?[A-Z][\w.'’-]+(?:,?\s[\w.'’&-]+){1,14}[,.]?")
"""A line that only names a person and a role: "Ada Park, who runs the pool"."""


def closing(text: str, start: int, limit: int) -> int:
    """Where the quotation that opened before `start` ends, at most `limit`."""
    found = _attributed().search(text, start, limit)
    if found and found.end() > start + 1:
        return found.end()
    if text[start : start + 1].islower() and text[start - 2 : start - 1] == " ":
        sentence = _SENTENCE.search(text, start, limit)
        if sentence:
            return sentence.start() + 1
    while limit > start and text[limit - 1].isspace():
        limit -= 1
    strays = _STRAYS.search(text, max(start, limit - STRAY_CHARS), limit)
    return strays.start() if strays else limit


def opening(text: str, free: int, stop: int, closer_stop: int) -> int | None:
    """Where the quotation that closes at `stop` begins, at or after `free`; None where it can't be told."""
    begins = free == 0 or text[free - 1] == "\n"
    sentence = _SENTENCE.search(text, free, stop)
    limit = sentence.start() if sentence else stop
    introduced = _introduced().search(text, free, limit)
    if introduced and introduced.end() < stop:
        return introduced.end()
    start = free
    if sentence and (not begins or _speaks().search(text, free, limit)):
        start = sentence.end()
    elif not begins:
        return None
    following = _SENTENCE.search(text, start, stop)
    introduced = _introduced().search(
        text, start, min(start + LEAD_CHARS, following.start() if following else stop)
    )
    if introduced:
        return introduced.end() if introduced.end() < stop else start
    attributed = text[stop - 1] == "," or _closed_attributed().match(text, closer_stop)
    return start if attributed or following else _inside(text, start, stop)


def _inside(text: str, free: int, stop: int) -> int:
    """The start of a quotation inside a sentence that nothing after it attributes: after the last "said that"."""
    said = [found.end() for found in _said_that().finditer(text, free, stop) if found.end() < stop]
    return said[-1] if said else free


def goes_on(text: str, first: int, opener: int, closer_stop: int) -> bool:
    """Whether a quotation left open in one paragraph goes on in the next, whose first closer ends at `closer_stop`.

    It does not where it opens inside a sentence, or where both paragraphs name who speaks.
    """
    start = opener + 1
    while start < len(text) and not text[start].isalnum():
        start += 1
    if text[start : start + 1].islower():
        return False
    return not (_speaks().search(text, first, opener) and _closed_attributed().match(text, closer_stop))
