"""The shape of text: its bytes as classes, which tell capitals, digits and words without asking what it says."""

from __future__ import annotations

from collections.abc import Sequence


def _shape_table() -> bytes:
    """UTF-8 byte -> class: A capital, a letter, 0 digit, k a character without spaces around, x its rest, - else."""
    table = bytearray(b"-" * 256)
    for c in range(256):
        if 65 <= c <= 90:
            table[c] = ord("A")
        elif 97 <= c <= 122 or 0xC3 <= c <= 0xDF:
            table[c] = ord("a")
        elif 48 <= c <= 57:
            table[c] = ord("0")
        elif 0x80 <= c <= 0xBF:
            table[c] = ord("x")
        elif 0xE3 <= c <= 0xE9:
            table[c] = ord("k")
        elif c in (0xE0, 0xE1, *range(0xEA, 0xEE)):
            table[c] = ord("a")
    for c in b" ,.!?:;|\n":
        table[c] = c
    for c in b"!?":
        table[c] = ord(".")
    return bytes(table)


_SHAPE = _shape_table()
_UNSPACED_LEADS = tuple(letter.encode()[:2] for letter in "\u0e01\u0e40\u0e81\u0ec0\u1000\u1040\u1780\u17c0")
"""How Thai, Lao, Burmese and Khmer begin in UTF-8: without spaces too, though the first byte alone does not tell."""
_UNSPACED_FIRSTS = tuple({lead[:1] for lead in _UNSPACED_LEADS})


def shapes_of(texts: Sequence[str]) -> bytes:
    """The UTF-8 bytes of texts without newlines as classes (see `_shape_table`), the texts parted by newlines."""
    blob = "\n".join(texts).encode("utf-8", "replace")
    if any(first in blob for first in _UNSPACED_FIRSTS):
        for lead in _UNSPACED_LEADS:
            blob = blob.replace(lead, b"\xe3" + lead[1:])
    return blob.translate(_SHAPE)
