"""What a byline says instead of a person's name: a first name, a handle, an organisation.

"By Ada", "posted by adapark on May 3", "Written by The Pell Company". None of them has the shape of a name, so each
must be all that stands between a label and a date or the line's end.
"""

from __future__ import annotations

import re

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.names import is_agency
from cleanscrape.fields.not_names import NOT_NAME, ROLE
from cleanscrape.fields.outlets import key

PERSON, FIRST_NAME, HANDLE, COMPANY = range(4)
"""What a byline names."""
_PIECE = re.compile(
    r"(?:(?<!\s)\s+)?[|•·,;:–—(]|\s-\s|\s(?:on|in|at|am|le|el|il|em|op|den|for|posted|published|updated)(?=\s|$)|\s{2,}"
)
"""Where a pen name ends; two spaces part what two columns held."""
_HANDLE = re.compile(r"@?[^\W\d_][\w.-]{2,24}")
_PAIR = re.compile(r"([^\W\d_][^\W\d_]{2,14}) (?:and|&|und|et|y|og) ([^\W\d_][^\W\d_]{2,14})")
_MAX_WORDS = 5
_SMALL = frozenset("of the and & for de la le du des und y e".split())
_WORDS = NOT_NAME | ROLE | MONTHS.keys()


def pen_names(rest: str, outlet: str) -> tuple[tuple[str, ...], int]:
    """The names at the start of what follows a label, and what they are; ((), PERSON) if none.

    `rest` has no label and no date; where a date stood is a bar.
    """
    piece = _PIECE.split(rest, maxsplit=1)[0].strip(' .*"“”’‘')
    words = piece.split()
    if not words or len(words) > _MAX_WORDS or is_agency(piece):
        return (), PERSON
    if is_outlet(piece, outlet):
        return (piece,), COMPANY
    pair = _PAIR.fullmatch(piece)
    if pair and all(part.istitle() and part.lower() not in _WORDS for part in pair.groups()):
        if not any(part.lower() in GIVEN for part in pair.groups()):
            return (), PERSON
        return pair.groups(), FIRST_NAME
    if len(words) == 1:
        return _single(piece)
    if all(w[0].isupper() or w[0].isdigit() or w in _SMALL for w in words) and not _WORDS.issuperset(
        map(str.lower, words)
    ):
        return (piece,), COMPANY
    return (), PERSON


def first_name(text: str) -> bool:
    """Is a text one word that is a known given name?"""
    return text.istitle() and text.isalpha() and text.lower() in GIVEN


def is_outlet(name: str, outlet: str) -> bool:
    """Is a name the outlet's own?"""
    mine, theirs = key(name), key(outlet)
    return len(mine) > 2 and mine == theirs


def _single(word: str) -> tuple[tuple[str, ...], int]:
    """A word alone: "Ada", "adapark"."""
    if word.lower() in _WORDS or not _HANDLE.fullmatch(word):
        return (), PERSON
    return (word,), FIRST_NAME if word.istitle() and word.isalpha() else HANDLE
