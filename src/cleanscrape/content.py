"""Content words, which tell stories apart: five bytes or more, or pairs of characters in a script without spaces."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple, cast

from cleanscrape.scripts import UNSPACED

_UNSPACED = re.compile(rf"[{UNSPACED}]{{2}}|[^\W\d_{UNSPACED}]{{5,}}")
_WIDE = re.compile(f"[{UNSPACED}]")
_LATIN, _MARK = re.compile("[a-z]+"), re.compile(r"[^\w\s]")
MIN_BYTES, _SETS_MOST_BYTES = 5, 200_000
_SPLIT = bytes(c if chr(c).isalpha() or c >= 0x80 or c == 10 else 32 for c in range(256)).replace(
    b"\xe2", b" "
)
"""UTF-8 byte -> itself in a word, a space between words; 0xE2 leads the curly quotes and dashes."""

Contents = Sequence[Collection[bytes]]
"""The content words of each text: see `content_words`."""


def wide_chars(text: str) -> int:
    """How many characters of a text are of a script without spaces: two of them count as a word."""
    return 0 if text.isascii() else len(_WIDE.findall(text))


class Needed(NamedTuple):
    """Folded phrases, and what a page has that holds any of them."""

    word: bytes
    """Their longest run of Latin letters that content words hold; empty if they have none so long."""
    phrases: tuple[tuple[str, bytes, str], ...]
    """Each phrase, its next such word, and what is found sooner: its last mark, or itself without spaces around."""


@lru_cache(maxsize=256)
def needed(phrases: tuple[str, ...]) -> tuple[Needed, ...]:
    """Folded phrases by what a quick look tells of them: a page that lacks their words or mark has none of them."""
    found: dict[bytes, list[tuple[str, bytes, str]]] = {}
    for phrase in phrases:
        words = sorted([w.encode() for w in _LATIN.findall(phrase) if len(w) >= MIN_BYTES], key=len)
        first, second = [*reversed(words), b"", b""][:2]
        mark = phrase.strip() if phrase != phrase.strip() else "".join(_MARK.findall(phrase)[-1:])
        found.setdefault(first, []).append((phrase, second, mark))
    return tuple([Needed(word, tuple(said)) for word, said in found.items()])


def said_again(blocks: Iterable[Iterable[bytes]]) -> tuple[set[bytes], set[bytes]]:
    """The words of these blocks, and those that more than one of them has."""
    every: set[bytes] = set()
    again: set[bytes] = set()
    for words in blocks:
        again |= every.intersection(words)
        every.update(words)
    return every, again


def content_words(folded: Sequence[str], *, unspaced: bool) -> tuple[Contents, AbstractSet[bytes]]:
    """Each text's content words, each once, in any order, as UTF-8; and those of all texts.

    `folded` are in lower case and hold no newline. Sets, which are made fastest; or of a large page lists, and one
    object a word: sets take five times the memory.
    """
    known: dict[bytes, bytes] = {}
    same = known.setdefault
    if unspaced:
        found = [list({same(w, w) for w in map(str.encode, _UNSPACED.findall(text))}) for text in folded]
        return found, known.keys()
    blob = "\n".join(folded).encode("utf-8", "replace").translate(_SPLIT)
    lines = map(bytes.split, blob.split(b"\n") if folded else ())
    if len(blob) <= _SETS_MOST_BYTES:
        sets = [{w for w in line if len(w) >= MIN_BYTES} for line in lines]
        return sets, set().union(*sets)
    return [list({same(w, w) for w in line if len(w) >= MIN_BYTES}) for line in lines], known.keys()


def as_sets(contents: Contents) -> Iterable[AbstractSet[bytes]]:
    """Each text's content words as a set."""
    if contents and isinstance(contents[0], set):
        return cast("Iterable[AbstractSet[bytes]]", contents)
    return map(set, contents)
