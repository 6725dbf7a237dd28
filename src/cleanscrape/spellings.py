"""A phrase in the spellings that pages print it in, so that tables of phrases list each once.

Greek capitals drop their accents, Turkish İ comes out of lower case as two characters, Romanian pages write ș with a
comma or a cedilla, Persian ones with letters of either keyboard and with or without the narrow joiner, Arabic ones
with or without hamza, Indian letters have a dot of their own or one beside, and an apostrophe before the rest of a
word ("l'autore", not "you're") is straight or curly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_GREEK = str.maketrans("άέήίόύώϊϋ", "αεηιουωιυ")
_CEDILLAS = str.maketrans("șț", "şţ")
_ARABIC_KEYS = str.maketrans("یک", "يك")
_NO_HAMZA = str.maketrans("أإآ", "ااا")
_CAPITALS = str.maketrans({"i": "i̇", "ı": "i"})
"""How Turkish capitals come out of `str.lower`: HABERİN DEVAMI."""
_STRAIGHT, _CURLY = re.compile(r"'(?=[^\W\d_]{3}|[^\W\d_a-z])"), re.compile(r"’(?=[^\W\d_]{3}|[^\W\d_a-z])")
_JOINER = "\u200c"
_TURKISH = frozenset("ığş")
_DOTTED = {
    unicodedata.normalize("NFD", chr(c)): chr(c)
    for c in (*range(0x958, 0x960), 0x9DC, 0x9DD, 0x9DF, 0xA33, 0xA36, *range(0xA59, 0xA5C), 0xA5E)
}
"""Letters of India whose dot stands apart in composed text, and in themselves on many pages."""
_VARIES = re.compile("['’άέήίόύώϊϋșțأإآیکığş\u200c\u093c\u09bc\u0a3c]")
"""What has other spellings holds one of these, or a letter that composed text has otherwise."""


def spellings(phrases: Iterable[str]) -> Iterator[str]:
    """Each phrase, in lower case, and after it its other spellings."""
    for phrase in phrases:
        yield phrase
        if _VARIES.search(phrase) or not unicodedata.is_normalized("NFC", phrase):
            yield from dict.fromkeys(each for each in _others(phrase) if each != phrase)


def _others(phrase: str) -> Iterator[str]:
    composed = unicodedata.normalize("NFC", phrase)
    yield composed
    for pair, letter in _DOTTED.items():
        composed = composed.replace(pair, letter)
    yield composed
    yield _STRAIGHT.sub("’", phrase)
    yield _CURLY.sub("'", phrase)
    yield phrase.translate(_GREEK)
    yield phrase.translate(_CEDILLAS)
    yield phrase.translate(_NO_HAMZA)
    for spelled in {phrase, phrase.replace(_JOINER, ""), phrase.replace(_JOINER, " ")}:
        yield spelled
        yield spelled.translate(_ARABIC_KEYS)
    if not _TURKISH.isdisjoint(phrase):
        yield "i̇" + phrase[1:] if phrase[0] == "i" else phrase
        yield phrase.translate(_CAPITALS)
