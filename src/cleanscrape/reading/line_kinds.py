"""How physical lines start and end: one small number a line, from its first and last characters.

Most characters tell at once; what they tell is looked up in a table that the careful functions filled at import. Only
where a character alone does not tell (a digit may open a numbered item) is the line itself looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import compress, count, repeat
from operator import itemgetter

from cleanscrape.reading.markup import CODE

EDGES = " \t:;,.!?|»«›‹>→←+-–—•·*()[]…▼▲✕×✖"
"""Marks around a line that say nothing of it: "» Read more:" is "read more"."""
_CLOSERS = "\"'”’»)]}*_」』）】》〉"
_FRENCH_CLOSER = " »"
_EITHER = "“«‘"
"""These open in some languages and close in others: close where no space stands before them."""
_FINAL = ".!?…。！？।۔؟։።။"
_PARAGRAPH_CHARS = 60
"""Thai and Lao have no full stop: a line so long ends as a sentence does."""
_CONTINUES = ",;:.!?)]}”’»%、。，；：！？）」』…،؛؟۔।"
"""A line that starts with one of these goes on from the line before (torn at a link)."""
_ALSO_OPENS = "”»"
"""These open what Germans, Danes, Swedes and Finns say where a word follows close: "»Am Anfang", "”Nio personer"."""
_HANGS = ",(-–—/&«“„،"
"""A line that ends with one of these has not ended."""
_ADDRESS = ("http://", "https://", "www.")
"""A line that starts so is a link of its own."""
_BYS = ("by", "von", "par", "por", "di", "door", "av", "af")
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,30}"
_BYLINE = re.compile(
    rf"(?:{'|'.join(_BYS)}) {_NAME}(?:(?: and| &|,)? {_NAME}){{0,5}}(?:(?<![^A-Z]\.)| [|•·] .*)"
)
"""A line that is no more than this, but for what a bar parts, does not go on from the headline above it."""
_BULLET = re.compile(r"(?:[*+•‣◦▪▫●○■□–—»›→◆·✓✔-]|[o](?=\s+[A-Z]))\s+(?=\S)|(?:\d{1,3}[.)])\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")

OTHER, LOWER, MARK, BULLET, HEADING = range(5)
"""How a line starts: with a small letter, a mark that goes on, a bullet or number, a heading's marks (or it is code:
these stand each for itself), or else."""
KIND = 7
"""The bits of a start's number that hold one of these."""
NO_WORD_FIRST = 8
"""Set where a line's first character is no letter or digit."""
MAY_BE_MARKED = 16
"""Set where a bullet or a number may stand before a line's words."""
WORD, HANGING, COLON, SENTENCE = range(4)
"""How a line ends: like a label, in the middle (a comma, a dash), with a colon, like a sentence."""
_UNSURE = 255
_OF_UNSURE = bytes(value == _UNSURE for value in range(256))
PLAIN_BULLETS = frozenset(("* ", "+ ", "- ", "• "))
"""The commonest bullets, which are bullets whatever follows."""
LETTER_BULLET = "o "
"""A bullet before a capital: what some browsers print in a list within a list."""
_BULLETED_BY_LETTER = BULLET | MAY_BE_MARKED
_BULLETED = _BULLETED_BY_LETTER | NO_WORD_FIRST


def starts_of(lines: Sequence[str]) -> bytes:
    """How each stripped line starts: its kind, and the two bits above. No line may be empty."""
    kinds = bytearray(map(_STARTS.get, map(itemgetter(0), lines), repeat(_UNSURE)))
    for k in compress(count(), kinds.translate(_OF_UNSURE)):
        line = lines[k]
        lead = line[:2]
        if lead in PLAIN_BULLETS:
            kinds[k] = _BULLETED
        elif lead == LETTER_BULLET and "A" <= line[2:3] <= "Z":
            kinds[k] = _BULLETED_BY_LETTER
        else:
            kinds[k] = _start(line)
    return bytes(kinds)


def ends_of(lines: Sequence[str]) -> bytes:
    """How each stripped line ends. No line may be empty."""
    kinds = bytearray(map(_ENDS.get, map(itemgetter(-1), lines), repeat(_UNSURE)))
    for k in compress(count(), kinds.translate(_OF_UNSURE)):
        kinds[k] = _end(lines[k])
    return bytes(kinds)


def _start(line: str) -> int:
    first = line[0]
    kind = _start_kind(line)
    marked = kind in (BULLET, HEADING) or first == "»"
    return kind | MAY_BE_MARKED * marked | NO_WORD_FIRST * (not first.isalnum())


def _start_kind(line: str) -> int:
    first = line[0]
    if first in _CONTINUES and not line.startswith(("...", "…")):
        return OTHER if first in _ALSO_OPENS and line[1:2].isalnum() else MARK
    if first.islower():
        if line.startswith(_ADDRESS) or _BYLINE.fullmatch(line):
            return OTHER
        return LOWER if not _BULLET.match(line) else BULLET
    if first == CODE or (first == "#" and _HEADING.match(line)):
        return HEADING
    if not first.isalpha() and _BULLET.match(line):
        return BULLET
    return OTHER


def _end(line: str) -> int:
    last = line[-1]
    if last in _CLOSERS or (last in _EITHER and not line[-2:-1].isspace()):
        bare = line.removesuffix(_FRENCH_CLOSER).rstrip(_CLOSERS + _EITHER)
        last = bare[-1] if bare else last
    if last in _FINAL or ("\u0e00" <= last <= "\u0eff" and len(line) >= _PARAGRAPH_CHARS):
        return SENTENCE
    return HANGING if last in _HANGS else COLON if last in ":：" else WORD


def _certain(look: Callable[[str], int], *lines: str) -> dict[str, int]:
    """What common characters tell by themselves: the same in each of these lines.

    Letters beyond ASCII are small or not, and else alike: one of each is asked for all.
    """
    table = {}
    alike = {char.islower(): {look(line.format(char)) for line in lines} for char in "éÉ"}
    for char in map(chr, (*range(0x21, 0x530), *range(0x2010, 0x2040))):
        other = char.isalpha() and not char.isascii()
        told = alike[char.islower()] if other else {look(line.format(char)) for line in lines}
        if len(told) == 1:
            (table[char],) = told
    return table


_STARTS = _certain(
    _start, "{}x", "{} X", "{}. x", "{}.. x", "{}ttp://x", "{}ww.x", *(f"{{}}{word[1:]} X" for word in _BYS)
)
_ENDS = _certain(_end, "x{}", ". {}", ".{}", ",{}")
