"""Content words, which tell stories apart: five bytes or more, or pairs of characters in a script without spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff"
_UNSPACED = re.compile(rf"[{_WITHOUT_SPACES}]{{2}}|[^\W\d_{_WITHOUT_SPACES}]{{5,}}")
_LATIN = re.compile("[a-z]+")
MIN_BYTES = 5
_SPLIT = bytes(c if chr(c).isalpha() or c >= 0x80 or c == 10 else 32 for c in range(256)).replace(
    b"\xe2", b" "
)
"""UTF-8 byte -> itself in a word, a space between words; 0xE2 leads the curly quotes and dashes."""


@lru_cache(maxsize=256)
def long_words(phrases: tuple[str, ...]) -> tuple[bytes, ...]:
    """Each folded phrase's longest run of Latin letters, if all that hold it are content words; else nothing."""
    words = [max(_LATIN.findall(phrase), key=len, default="") for phrase in phrases]
    return tuple(word.encode() if len(word) >= MIN_BYTES else b"" for word in words)


def said_again(blocks: Iterable[Iterable[bytes]]) -> tuple[set[bytes], set[bytes]]:
    """The words of these blocks, and those that more than one of them has."""
    every: set[bytes] = set()
    again: set[bytes] = set()
    for words in blocks:
        again |= every.intersection(words)
        every.update(words)
    return every, again


def content_words(folded: Sequence[str], *, unspaced: bool) -> tuple[list[list[bytes]], bytes]:
    """Each text's content words, each once, in any order, as UTF-8; and all texts' together, parted by spaces.

    `folded` are in lower case and hold no newline. Lists, and one object a word: sets took five times the memory, and
    `set.intersection` is as fast with lists.
    """
    known: dict[bytes, bytes] = {}
    same = known.setdefault
    if unspaced:
        found = [list({same(w, w) for w in map(str.encode, _UNSPACED.findall(text))}) for text in folded]
    else:
        blob = "\n".join(folded).encode("utf-8", "replace").translate(_SPLIT)
        lines = map(bytes.split, blob.split(b"\n") if folded else ())
        found = [list({same(w, w) for w in line if len(w) >= MIN_BYTES}) for line in lines]
    return found, b" ".join(known)
