"""Where a quotation begins or ends when its mark was lost.

A lost closer: the words before ", said NAME" or ", NAME said" end the quotation, else the paragraph does. A lost
opener: a quotation begins after "NAME said:", after the attribution of the quotation before it, or with the
paragraph. Every pattern looks at one paragraph, and repeats nothing inside a repetition.
"""

from __future__ import annotations

import re

from cleanscrape.quotes.speech import SAYING

_VERB = rf"(?:{SAYING})"
_WHO = r"(?:(?:[Hh]e|[Ss]he|[Tt]hey|I|it|we)|(?:[Tt]he |an? |[Hh]is |[Hh]er )?(?:[\w.'’-]+ ){0,5}[\w.'’-]+)"
_ATTRIBUTED = re.compile(
    rf"[,?!.—](?=\s+(?:{_VERB}\s+(?:[A-Z]|the |an? |he |she |they |one )|(?:he|she|they|it)\s+(?:\w+\s)?{_VERB}\b"
    rf"|(?:[A-Z][\w.'’-]+\s+){{1,5}}(?:\w+ly\s|later\s|also\s)?{_VERB}\b|(?:the|an?)\s(?:[\w.'’-]+\s){{1,5}}{_VERB}\b))"
)
"""The stop after which a quotation without a closer is attributed."""

_INTRODUCED = re.compile(rf"\b{_VERB}(?:\s[\w.'’]+){{0,6}}?[,:]\s+")
_SENTENCE = re.compile(r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Sen)(?<!Rep)(?<!Gov)(?<!St)[.?!]['’)\]]*\s+(?=[A-Z\[])")
SIGNATURE = re.compile(r"\s*(?:[—–-]\s*)?[A-Z][\w.'’-]+(?:,?\s[\w.'’&-]+){1,14}[,.]?")
"""A line that only names a person and a role: "Ada Park, who runs the pool"."""


def closing(text: str, start: int, limit: int) -> int:
    """Where the quotation that opened before `start` ends, at most `limit`."""
    found = _ATTRIBUTED.search(text, start, limit)
    if found and found.end() > start + 1:
        return found.end()
    while limit > start and text[limit - 1].isspace():
        limit -= 1
    return limit


def opening(text: str, free: int, stop: int) -> int | None:
    """Where the quotation that closes at `stop` begins, at or after `free`; None where it can't be told."""
    introduced = None
    for introduced in _INTRODUCED.finditer(text, free, stop):
        pass
    if introduced and introduced.end() < stop:
        return introduced.end()
    if free == 0 or text[free - 1] == "\n":
        return free
    sentence = _SENTENCE.search(text, free, stop)
    return sentence.end() if sentence else None
