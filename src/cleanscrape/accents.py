"""Accents apart from their letters, as file systems and PDF readers print them: "février" in eight characters.

Rules, fields and quotations are told from the text with accents and letters put together, as phrases and names are
listed; a body and what was removed come out as the page prints them.
"""

from __future__ import annotations

import re
import unicodedata

_LEADS = (b"\xcc", b"\xcd", b"\xe1", b"\xe3")
"""How the UTF-8 of accents (U+0300 to U+036F), of Korean letters and of Japanese voicing marks begins: next to no
page of plain English has one of these, and to find that out takes no time."""
_CLUSTER = re.compile("[^\u0300-\u036f\u1161-\u11ff\u3099\u309a][\u0300-\u036f\u1161-\u11ff\u3099\u309a]+")


def composed(text: str) -> str:
    """The text with accents and their letters put together; the very same object where none stand apart."""
    if text.isascii():
        return text
    encoded = text.encode("utf-8", "replace")
    if not any(map(encoded.__contains__, _LEADS)) or unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


def composed_with_places(text: str) -> tuple[str, list[int]]:
    """The text with accents and their letters put together, and where each character of it starts in `text`; at the end
    where the text ends."""
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for found in _CLUSTER.finditer(text):
        start, stop = found.span()
        letter = unicodedata.normalize("NFC", found[0])
        parts += text[at:start], letter
        places += range(at, start)
        places += [start, *range(stop - len(letter) + 1, stop)]
        at = stop
    places += range(at, len(text) + 1)
    return "".join([*parts, text[at:]]), places
