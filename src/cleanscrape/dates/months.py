"""Month names of some fifty languages, in the forms that dates are printed in."""

from __future__ import annotations

import unicodedata

from cleanscrape.phrases import tables
from cleanscrape.spellings import spellings

_SAID = tables("months")
_NAMES = "january february march april may june july august september october november december".split()


def _plain(word: str) -> str:
    """The word without accents, for pages that lost theirs."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, name in enumerate(_NAMES, 1):
        for word in spellings(_SAID[name]):
            table.setdefault(word, number)
    for word, month in list(table.items()):
        if word[0] < "Ͱ":  # Latin script: also without accents
            table.setdefault(_plain(word), month)
    return table


MONTHS = _table()
"""Month names and short forms in lower case, with and without accents -> 1 to 12."""
UNNUMBERED = frozenset(spellings(_SAID["unnumbered"]))
"""Words that tell a date, though not which month of ours it is."""
