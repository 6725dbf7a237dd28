"""Dialogue that a dash opens: — Texto —dijo Ada—. Más texto. A line counts only if it, or a dash line beside it, says who speaks.

The words of attribution stand between dashes (Spanish, Polish, Russian), and then speech goes on behind a dash alone; or
behind a comma (French, Swedish), and then it goes on behind their full stop. A dash inside a line opens speech too, behind
a sentence's end and with the words of attribution behind it: Hon log. – Vi öppnar i maj, säger Ada. What follows these is a
story again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from cleanscrape.quotes.languages import OTHERS
from cleanscrape.quotes.speech import language_of, saying_in

_LINE = re.compile(r"^[—–―][ \u00a0]?(?=[^\W\d_]|[¿¡«\"“(…])[^\n]*", re.MULTILINE)
_RESUMES_AT_DASH = re.compile(r"(?:(?<=[.,;!?])\s)?[—–―][.,;:]?\s?")
_RESUMES = re.compile(r"(?:(?<=\.)\s)?[—–―][.,;:]?\s?|(?<=\.)\s")
_INSIDE = frozenset("sv da fi pl cs ru uk bg fr es pt ca hu ro".split())
"""Languages that open speech with a dash."""
_ENDS = frozenset(".!?…:")
_PARTED = re.compile(r"\s[—–―]\s")
SPEECH_CHARS = 400
"""How far the words of attribution may stand behind a dash inside a line."""
NARRATION_CHARS = 160
"""The longest words of attribution between two parts of a dialogue line."""


@cache
def _incise(language: str) -> re.Pattern[str]:
    """Where the words of attribution begin; compiled when first asked for, as few pages have dialogue."""
    saying = saying_in(language)
    inverted = rf"\s?[—–―]\s?(?=(?:{saying})\b)|(?<=[,?!.…])\s(?=(?:{saying})(?:-t)?(?:-(?:il|elle|on|ils|elles|je))?\b)"
    if language in OTHERS:
        return re.compile(inverted)
    return re.compile(rf"{inverted}|(?<=[,?!…])\s(?=(?:[^\W\d_][\w.'’-]*\s){{1,4}}(?:{saying})\b)")


def dialogue(text: str) -> list[tuple[int, int]]:
    """The spoken parts of the lines that open with a dash, as (start, stop), in order."""
    dashes = [dash for dash in "—–―" if dash in text]
    inside = [at for dash in dashes for at in _inside(text, f" {dash} ")]
    if not inside and not any(text[0] == dash or f"\n{dash}" in text for dash in dashes):
        return []
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    language = language_of(text)
    incise = _incise(language)
    if len(lines) < 2:
        lines = [line for line in lines if incise.search(text, *line)]
    parts: list[list[tuple[int, int]]] = [_parts(text, start, stop, incise) for start, stop in lines]
    spoken = [len(part) > 1 or part[0][1] < line[1] for part, line in zip(parts, lines, strict=True)]
    out = []
    for at, part in enumerate(parts):
        beside = at and spoken[at - 1] and not text[lines[at - 1][1] : lines[at][0]].strip()
        after = at + 1 < len(parts) and spoken[at + 1] and not text[lines[at][1] : lines[at + 1][0]].strip()
        if spoken[at] or beside or after:
            out += part
    if inside and language in _INSIDE:
        out += [part for at in inside if not _within(lines, at) for part in _parts_inside(text, at, incise)]
    return sorted(out)


def _inside(text: str, dash: str) -> Iterator[int]:
    """Where a dash stands between a sentence's end and a capital."""
    at = text.find(dash)
    while at >= 0:
        if text[at - 1 : at] in _ENDS and text[at + len(dash) : at + len(dash) + 1].isupper():
            yield at + 1
        at = text.find(dash, at + 1)


def _within(lines: list[tuple[int, int]], at: int) -> bool:
    place = bisect_right(lines, (at, at)) - 1
    return place >= 0 and at < lines[place][1]


def _parts_inside(text: str, at: int, incise: re.Pattern[str]) -> list[tuple[int, int]]:
    """What is said behind the dash at `at`, inside a line, up to the words of attribution; [] without these."""
    stop = text.find("\n", at, at + SPEECH_CHARS)
    stop = min(len(text), at + SPEECH_CHARS) if stop < 0 else stop
    found = incise.search(text, at + 3, stop)
    return [(at + 2, found.start())] if found and not _PARTED.search(text, at + 2, found.start()) else []


def _parts(text: str, start: int, stop: int, incise: re.Pattern[str]) -> list[tuple[int, int]]:
    """The spoken parts of one line: before the words of attribution, and after them."""
    begin = start + 1
    while begin < stop and text[begin].isspace():
        begin += 1
    found = incise.search(text, begin + 1, stop)
    if not found:
        return [(begin, stop)]
    out = [(begin, found.start())]
    resumes = _RESUMES_AT_DASH if found[0].strip() else _RESUMES
    again = resumes.search(text, found.end(), min(stop, found.end() + NARRATION_CHARS))
    if again and again.end() < stop and (text[again.end()].isalpha() or text[again.end()] in "¿¡"):
        out.append((again.end(), stop))
    return out
