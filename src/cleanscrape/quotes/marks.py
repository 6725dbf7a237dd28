"""The scanner for quotation marks: where they stand, and what each does.

One compiled pattern lists every mark; what a mark does (opens, closes, either) is read off its shape and its two
neighbours. Feet and inches, apostrophes and the attributes of leftover markup are no marks.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

OPEN, CLOSE, EITHER = 1, -1, 0
DOUBLE, GUILLEMET, CORNER, SINGLE, CURLED = "double", "guillemet", "corner", "single", "curled"

_APOSTROPHES = frozenset("'’")
_NO_APOSTROPHES = '“”„‟"«»「」『』‘‚＂'
"""The marks, each sought by itself: most texts have few of them, and a character is found at C speed."""
_NO_OPENER_AFTER = frozenset(".,?!;_")

_FAMILY = {"「": CORNER, "」": CORNER, "『": CORNER, "』": CORNER, "«": GUILLEMET, "»": GUILLEMET}
_FAMILY |= dict.fromkeys('“”„‟"＂', DOUBLE) | dict.fromkeys("‘’‚", CURLED) | {"'": SINGLE}
_BEFORE_OPENER = frozenset("([{—–―-/‘'<>=¿¡…:（，：。")
_AFTER_CLOSER = frozenset(")]},.;:?!—–―-’'<…/，。；：")
_WIDE_FROM = "\u2e80"
"""From here on characters stand without spaces, and a curly mark means what its shape says."""
_STOPS = frozenset(".,?!…;")
_ELISION = re.compile(r"['’](?:\d0s|em|tis|twas|til|cause|n)\b", re.I)
_GENITIVE = re.compile(r"['’]s\b")
_TAG = re.compile(r"<[A-Za-z][^<>]*>")
_ATTRIBUTE = re.compile(r"""=["“”][^"“”<>\n]*\n?[^"“”<>\n]*["“”]""")
_INCHES = re.compile(r"""\d['’′] ?\d{1,2}(?:["”″]|'')""")
_GERSHAYIM = re.compile(r'[א-ת]"[א-ת](?![א-ת])')
"""The mark of a Hebrew acronym, before its last letter: מנכ"ל."""
_POINTS_IN = re.compile(r"»(?<![^\s(\[—–-]»)\w")
_POINTS_OUT = re.compile(r"«(?<![^\s(\[—–-]«)\s?\w")


class Mark(NamedTuple):
    """One mark: its span, its family, what its neighbours say it does, and whether that is certain."""

    start: int
    stop: int
    family: str
    role: int
    sure: bool


def list_marks(text: str) -> list[Mark]:
    """The marks that can enclose speech on this page: single ones only where the page has few others."""
    found = _spans(text)
    if not found:
        return []
    reversed_guillemets = "»" in text and _guillemets_point_in(text)
    masked = _merged(_masked(text, found))
    doubles: list[Mark] = []
    singles: list[Mark] = []
    for start, stop in found:
        if masked and within(masked, start):
            continue
        char = text[start]
        run = stop - start
        if char in "'’" and (run == 1 or char == "’"):
            mark = _single(text, start, start + 1)
            if mark:
                singles.append(mark)
        elif char in "‘‚":
            if not (start and text[start - 1].isalnum()):  # Ada‘s
                singles.append(Mark(start, stop, CURLED, OPEN, True))
        elif run > 1:
            _apostrophes(text, start, stop, doubles, singles)
        else:
            doubles.append(_double(text, start, stop, reversed_guillemets))
    openers = sum(1 for m in singles if m.role == OPEN)
    if openers > len(doubles):
        return sorted(doubles + singles)
    return doubles


def _spans(text: str) -> list[tuple[int, int]]:
    """Where marks stand, in order; [] where none encloses speech, since each is an apostrophe after a word."""
    marks = [(at, at + 1) for char in _NO_APOSTROPHES if char in text for at in _places(text, char)]
    apostrophes = sorted([at for char in _APOSTROPHES for at in _places(text, char)])
    if not marks and not any(_may_open(text, at) for at in apostrophes):
        return []
    done = 0
    for at in apostrophes:
        stop = at + 1
        if at < done or (_in_word(text[at - 1 : at]) and _in_word(text[stop : stop + 1])):
            continue
        while text[stop : stop + 1] == "'":
            stop += 1
        marks.append((at, stop))
        done = stop
    return sorted(marks)


def _places(text: str, char: str) -> Iterator[int]:
    at = text.find(char)
    while at >= 0:
        yield at
        at = text.find(char, at + 1)


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _may_open(text: str, at: int) -> bool:
    """Does the apostrophe follow no word and no stop, or stand beside another one?"""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return after in _APOSTROPHES or not (before.isalnum() or before in _NO_OPENER_AFTER)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    out: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(stop, out[-1][1]))
        else:
            out.append((start, stop))
    return out


def within(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether one of the ordered spans holds the character `at`."""
    place = bisect_right(spans, (at, sys.maxsize)) - 1
    return place >= 0 and at < spans[place][1]


def _masked(text: str, marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Attribute values of leftover markup, and feet with inches: no quotation stands there."""
    spans = [m.span() for m in _TAG.finditer(text) if "=" in m[0]] if "<" in text else []
    if "=" in text and ('="' in text or "=“" in text):
        spans += [(m.start() + 1, m.end()) for m in _ATTRIBUTE.finditer(text)]
    if "ה" in text:
        spans += [(m.start() + 1, m.end()) for m in _GERSHAYIM.finditer(text)]
    if any(text[start - 1 : start].isdigit() for start, _ in marks):
        spans += [m.span() for m in _INCHES.finditer(text)]
    return spans


def _guillemets_point_in(text: str) -> bool:
    """True where the page opens with » and closes with «, as German and Danish print does."""
    return len(_POINTS_IN.findall(text)) > len(_POINTS_OUT.findall(text))


def _neighbours(text: str, start: int, stop: int) -> tuple[str, str]:
    return (text[start - 1] if start else "\n"), (text[stop] if stop < len(text) else "\n")


def _role(before: str, after: str) -> int:
    """What the two neighbours say: an opener leans on the word after it, a closer on the one before."""
    opens = (before.isspace() or before in _BEFORE_OPENER) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSER) and not before.isspace()
    if opens == closes:
        if before in _STOPS and after.isalpha():  # glued: ,"Smith said
            return CLOSE
        return EITHER
    return OPEN if opens else CLOSE


def _double(text: str, start: int, stop: int, reversed_guillemets: bool) -> Mark:
    char = text[start]
    before, after = _neighbours(text, start, stop)
    role = _role(before, after)
    family = _FAMILY[char]
    if char in "“”" and (before >= _WIDE_FROM or after >= _WIDE_FROM):
        return Mark(start, stop, family, OPEN if char == "“" else CLOSE, True)
    if char in "“„":
        return Mark(start, stop, family, CLOSE if role == CLOSE else OPEN, True)
    if char == "”":
        return Mark(start, stop, family, OPEN if role == OPEN else CLOSE, True)
    if char in "「『」』":
        return Mark(start, stop, family, OPEN if char in "「『" else CLOSE, True)
    if char in "«»":
        opens = (char == "»") == reversed_guillemets
        return Mark(start, stop, family, OPEN if opens else CLOSE, True)
    return Mark(start, stop, family, role, role != EITHER)


def _single(text: str, start: int, stop: int) -> Mark | None:
    """A single mark, or None where it is an apostrophe that leaves letters out ('em, '90s)."""
    before, after = _neighbours(text, start, stop)
    if after.isalpha() and not before.isspace() and _GENITIVE.match(text, start):
        return None
    if after.isalnum() and _ELISION.match(text, start):
        return None
    role = _role(before, after)
    if role == EITHER:
        return None
    if text[start] == "’" and role == OPEN:
        return None
    return Mark(start, stop, _FAMILY[text[start]], role, role == OPEN or before in _STOPS)


def _apostrophes(text: str, start: int, stop: int, doubles: list[Mark], singles: list[Mark]) -> None:
    """Two straight apostrophes are one double mark; of three, the outer two are, on either side."""
    before, after = _neighbours(text, start, stop)
    role = _role(before, after)
    if stop - start == 3:
        inner = stop - 1 if role == OPEN else start
        singles.append(Mark(inner, inner + 1, SINGLE, role, True))
        start, stop = (start, stop - 1) if role == OPEN else (start + 1, stop)
    doubles.append(Mark(start, stop, DOUBLE, role, role != EITHER))
