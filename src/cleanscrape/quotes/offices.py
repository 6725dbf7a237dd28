"""Where a person's name begins behind an office that is written in capitals: Menteri Perhubungan Ada Park, Bộ Y tế Trần Văn An."""

from __future__ import annotations

import re

from cleanscrape.phrases import tables

_SAID = tables("offices")
_OFFICES = frozenset(_SAID["indonesian"])
_OF_PLACES = frozenset(_SAID["of_places"])
_FAMILIES = frozenset(_SAID["families"])
_FIELD = re.compile(r"(?:Ke|Pe|Per)[a-z]+an")
"""What Indonesian ministries are for: Kesehatan, Pendidikan, Perhubungan."""
_NAME_WORDS = 2
"""More words than these behind an Indonesian office begin with a place: Bupati Malm Ada Park."""
_VIETNAMESE_WORDS = 4
ACRONYM_CHARS = 7


def indonesian(words: list[str]) -> list[str]:
    """The name behind the office; all words where a place may stand between, [] where no name follows."""
    at = len(words) if words and is_office(words[0]) else 0
    while at and not is_office(words[at - 1]):
        at -= 1
    left = len(words) - at
    place = at and (left > _NAME_WORDS or (left == 1 and words[at - 1].lower() in _OF_PLACES))
    return words if place else words[at:]


def is_office(word: str) -> bool:
    """Whether an Indonesian word is an office's, or what the office is of."""
    if word.lower().rstrip(".") in _OFFICES or _FIELD.fullmatch(word):
        return True
    return word.isupper() and 1 < len(word) < ACRONYM_CHARS


def vietnamese(words: list[str]) -> list[str]:
    """The name from its family name on, at most four words; all words where none is known."""
    for at in range(max(0, len(words) - _VIETNAMESE_WORDS), len(words) - 1):
        if words[at].lower() in _FAMILIES:
            return words[at:]
    return words
