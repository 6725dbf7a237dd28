"""Link numbers, as text browsers (lynx, elinks) dump them: "[12]Terms of use", and the targets listed at the end.

The numbers count on from one link to the next, and most stand close before a link's words. A citation ("piers.[3]")
stands behind words and falls out of the count: it is left alone. Lines are kept one for one.
"""

from __future__ import annotations

import re
from itertools import pairwise

_NUMBER = re.compile(r"\[(\d{1,5})\]")
_BEFORE_WORDS = re.compile(r"\[(?<![^\s(\[\]|]\[)(\d{1,5})\](?=[^\s.,;:!?()\[\]])")
_TARGET = re.compile(
    r"^ {0,6}\d{1,5}\. (?:https?|file|ftp|mailto|javascript|tel|data|about|news|whatsapp)\b:.*$", re.M
)
_MIN_NUMBERS = 3
_RISING_SHARE, _NUMBERS_A_WORD = 0.9, 5
"""A dump's numbers rise, but for a few of a list's own, and one in five at least stands before words."""
_STEPS = (1, 2)
"""elinks counts pictures too, and prints no number where there are no words."""


def is_numbered(text: str) -> bool:
    """Does the page number its links? A cut page starts anywhere in the count."""
    if text.count("[") < _MIN_NUMBERS:
        return False
    numbers = list(map(int, _BEFORE_WORDS.findall(text)))
    if len(numbers) < _MIN_NUMBERS or max(numbers) - numbers[0] >= _NUMBERS_A_WORD * len(numbers):
        return False
    rising = sum(1 for before, after in pairwise(numbers) if after > before)
    return rising >= _RISING_SHARE * (len(numbers) - 1)


def strip_numbers(text: str) -> str:
    """The text without the numbers that are in the count, and without the targets."""
    found = _BEFORE_WORDS.search(text)
    first, last = int(found[1]) if found else 0, 0

    def without(number: re.Match[str]) -> str:
        nonlocal last
        value = int(number[1])
        if (value > first) if not last else (value - last not in _STEPS):
            return number[0]
        last = value
        return ""

    return _TARGET.sub("", _NUMBER.sub(without, text))
