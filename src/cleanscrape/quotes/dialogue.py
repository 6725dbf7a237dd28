"""Dialogue that a dash opens: — Texto —dijo Ada—. Más texto. A line counts only if it, or a dash line beside it, says who speaks."""

from __future__ import annotations

import re
from functools import cache

from cleanscrape.quotes.speech import SAYING

_LINE = re.compile(r"^[—–―][ \u00a0]?(?=[^\W\d_]|[¿¡«\"“(…])[^\n]*", re.MULTILINE)
_RESUMES = re.compile(r"[—–―][.,;:]?\s?|(?<=\.)\s")
NARRATION_CHARS = 160
"""The longest words of attribution between two parts of a dialogue line."""


@cache
def _incise() -> re.Pattern[str]:
    """Where the words of attribution begin; compiled when first asked for, as few pages have dialogue."""
    return re.compile(
        rf"\s?[—–―]\s?(?=(?:{SAYING})\b)|(?<=[,?!.…])\s(?=(?:{SAYING})(?:-t)?(?:-(?:il|elle|on|ils|elles|je))?\b)"
        rf"|(?<=[,?!…])\s(?=(?:[^\W\d_][\w.'’-]*\s){{1,4}}(?:{SAYING})\b)"
    )


def dialogue(text: str) -> list[tuple[int, int]]:
    """The spoken parts of the lines that open with a dash, as (start, stop), in order."""
    if not any(text.startswith(dash) or "\n" + dash in text for dash in "—–―"):
        return []
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    if len(lines) < 2:
        lines = [line for line in lines if _incise().search(text, *line)]
    parts: list[list[tuple[int, int]]] = [_parts(text, start, stop) for start, stop in lines]
    spoken = [len(part) > 1 or part[0][1] < line[1] for part, line in zip(parts, lines, strict=True)]
    out = []
    for at, part in enumerate(parts):
        beside = at and spoken[at - 1] and not text[lines[at - 1][1] : lines[at][0]].strip()
        after = at + 1 < len(parts) and spoken[at + 1] and not text[lines[at][1] : lines[at + 1][0]].strip()
        if spoken[at] or beside or after:
            out += part
    return out


def _parts(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The spoken parts of one line: before the words of attribution, and after them."""
    begin = start + 1
    while begin < stop and text[begin].isspace():
        begin += 1
    incise = _incise().search(text, begin + 1, stop)
    if not incise:
        return [(begin, stop)]
    out = [(begin, incise.start())]
    resumes = _RESUMES.search(text, incise.end(), min(stop, incise.end() + NARRATION_CHARS))
    if resumes and resumes.end() < stop and text[resumes.end()].isalpha() | (text[resumes.end()] in "¿¡"):
        out.append((resumes.end(), stop))
    return out
