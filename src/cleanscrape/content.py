"""Content words, which tell stories apart: five bytes or more, or pairs of characters in a script without spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, KeysView, Sequence
from functools import lru_cache

_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff"
_UNSPACED = re.compile(rf"[{_WITHOUT_SPACES}]{{2}}|[^\W\d_{_WITHOUT_SPACES}]{{5,}}")
_WIDE = re.compile(f"[{_WITHOUT_SPACES}]")
_LATIN, _MARK = re.compile("[a-z]+"), re.compile(r"[^\w\s]")
MIN_BYTES = 5
_SPLIT = bytes(c if chr(c).isalpha() or c >= 0x80 or c == 10 else 32 for c in range(256)).replace(
    b"\xe2", b" "
)
"""UTF-8 byte -> itself in a word, a space between words; 0xE2 leads the curly quotes and dashes."""


def wide_chars(text: str) -> int:
    """How many characters of a text are of a script without spaces: two of them count as a word."""
    return 0 if text.isascii() else len(_WIDE.findall(text))


@lru_cache(maxsize=256)
def needed(phrases: tuple[str, ...]) -> tuple[tuple[str, bytes, str], ...]:
    """Each folded phrase, and what a page has that holds it, nothing for what can't be told by a quick look.

    Its longest run of Latin letters, if all that hold it are content words, and its last mark: a character alone is
    found far sooner than a phrase that begins with a space.
    """
    words = [max(_LATIN.findall(phrase), key=len, default="") for phrase in phrases]
    marks = ["".join(_MARK.findall(phrase)[-1:]) for phrase in phrases]
    long = [word.encode() if len(word) >= MIN_BYTES else b"" for word in words]
    return tuple(zip(phrases, long, marks, strict=True))


def said_again(blocks: Iterable[Iterable[bytes]]) -> tuple[set[bytes], set[bytes]]:
    """The words of these blocks, and those that more than one of them has."""
    every: set[bytes] = set()
    again: set[bytes] = set()
    for words in blocks:
        again |= every.intersection(words)
        every.update(words)
    return every, again


def content_words(folded: Sequence[str], *, unspaced: bool) -> tuple[list[list[bytes]], KeysView[bytes]]:
    """Each text's content words, each once, in any order, as UTF-8; and those of all texts.

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
    return found, known.keys()
