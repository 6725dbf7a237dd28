"""A block as headlines: itself, its parts between separators, the lines that it was joined from."""

from __future__ import annotations

import re
from itertools import pairwise

from cleanscrape.dates.find import find_dates
from cleanscrape.fields.head import BYLINE_START, undoubled
from cleanscrape.fields.headline_joined import glued_byline, raw_lines
from cleanscrape.fields.names import is_name
from cleanscrape.fields.outlets import is_host, key, title_parts
from cleanscrape.page import Page
from cleanscrape.scripts import CHINESE_JAPANESE

MAX_WORDS, MAX_CHARS = 45, 280
_NAV_WORDS = 4  # shorter lines with a bullet are a menu's
_MAX_LINES, _SITE_MAX_WORDS, _TWICE_CHARS = 10, 5, 8
_BY = frozenset(
    {
        "by",
        "written by",
        "news provided by",
        "provided by",
        "from",
        "source",
        "von",
        "par",
        "por",
        "door",
        "av",
        "af",
    }
)
_FIELD_MAX_WORDS = 20
_CRUMBS, _MIN_CRUMBS = ">»›", 2
"""A line with two of these shows the way to the page ("Guides > Islands > Lannerness"); its end may be the headline."""
_COLUMN_CHARS, _RAGGED_CHARS, _WRAPPED_BLOCKS = 100, 14, 3
"""Text wrapped at 72 or 80 columns: no line is longer, and none but the last falls short by more than a long word."""
_AUTHOR_END = re.compile(r"(?<!\s)\s+by(?:\s[A-Z][\w.'’-]+){2,3}$")
_AND = re.compile(r" (?:and|&|und|et|y) ", re.I)
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_MAY_PART = re.compile(rf"\s[|·•:»«›</~⋆★–—-]|[|»]|:\s|[{CHINESE_JAPANESE}]\s?[-_]")
_LETTER = re.compile("[A-Za-z]")
_EDGES = " |•·,;:–—-/"
Piece = tuple[int, str, tuple[int, ...], int, int]
"""Block, text, the blocks that are wholly it, how it was had and where it was cut.

How: 0 the block, 1 its first lines, 2 the page-title line, 3 and 4 that line without an end that is not, and that is, the
source's name, 5 its end, 6 a block's end, 7 a block without the source's name or a byline, 8 without a date, 9 one of its lines.
Cut: 0 nowhere, 1 to 12 uncut at its last separator (from 7 where the source's name follows), 13 to 18 and 19 to 24 cut
before and after that, 25 to 36 the page-title line cut, 37 its end, 38 to 42 what follows the first lines."""
OF_END = 6
"""How a block's end is had."""
TITLE_LINE = (2, 3, 4, 5)
"""How pieces of the page-title line are had."""
_SEPARATORS = {"|": 0, "-": 1, "–": 2, "—": 2, ":": 3, "/": 4, ">": 4, "»": 4, "›": 4}
_OTHER = 5
_NAMED, _CUT_BEFORE, _CUT_AFTER, _TITLE_CUT, _TITLE_END, _OPENING = 6, 13, 19, 25, 37, 38
_PART_OF_HOW = {**dict.fromkeys(TITLE_LINE, 3), 1: 4, 9: 5, 8: 6}
_REST_MARKS = ("|", "-", "–", "—", "/", "›", ">", ":", "•")


def part_of(how: int, cut: int) -> int:
    """What a piece is of its block: 0 all, 1 all, with a separator inside, 2 a part, 3 the page-title line's, 4 its first lines,
    5 one of its lines, 6 all but a date. What stands beside a block tells more of the whole than of a part.
    """
    if how in _PART_OF_HOW:
        return _PART_OF_HOW[how]
    return 2 if cut >= _CUT_BEFORE else int(cut > 0)


def pieces_of(page: Page, b: int, host: str, wrapped: bool) -> list[Piece]:
    """A block as a candidate; its parts between separators; the opening lines of a block joined from several.

    On a page that is `wrapped` to a column a line's end tells nothing, and such blocks have no opening.
    """
    words, text = page.words[b], page.texts[b]
    if words > 2 * MAX_WORDS or (words < _NAV_WORDS and page.marks[b] == "-"):
        return []
    if text.isascii() and not _LETTER.search(text):
        return []
    if b and page.bare[b - 1] in _BY:
        return []  # "By", and the author alone on the next line
    if words <= MAX_WORDS and (glued := glued_byline(text)):
        return [(b, text[:glued], (b,), 7, 0)]
    found = _whole_and_parts(page, b, text, host) if words <= MAX_WORDS and page.chars[b] <= MAX_CHARS else []
    first, stop = page.lines[b]
    return _of_lines(page, b, found, wrapped) if 1 < stop - first <= _MAX_LINES else found


def _of_lines(page: Page, b: int, found: list[Piece], wrapped: bool) -> list[Piece]:
    """What was found in a block of several lines, its first lines, and each line."""
    lines = raw_lines(page, b)
    label = BYLINE_START.match(lines[-1])
    if label and all(map(is_name, _AND.split(lines[-1][label.end() :]))):
        found = [piece for piece in found if piece[3]]  # a headline does not end with its author
    if wrapped and _fills_column(lines):
        return found
    for count in range(1, len(lines)):
        opening = " ".join(lines[:count])
        if len(opening) <= MAX_CHARS and " " in opening:
            found.append((b, opening, (), 1, _OPENING + _rest(" ".join(lines[count:]))))
    return found + [(b, line, (), 9, 0) for line in lines[1:] if 3 < line.count(" ") < MAX_WORDS]


def _rest(text: str) -> int:
    """What follows a block's first lines: 0 a byline, 1 a name, 2 a mark, 3 a small letter, 4 other words."""
    if BYLINE_START.match(text):
        return 0
    if text.count(" ") < _SITE_MAX_WORDS and is_name(text):
        return 1
    return 2 if text.startswith(_REST_MARKS) else 4 - text[:1].islower()


def is_wrapped(page: Page) -> bool:
    """Is the page wrapped to a column: does no line stand out, though blocks of several lines are many?"""
    widths = [
        chars if stop - first == 1 else 0 for chars, (first, stop) in zip(page.chars, page.lines, strict=True)
    ]
    return widths.count(0) >= _WRAPPED_BLOCKS and max(widths) <= _COLUMN_CHARS


def _fills_column(lines: list[str]) -> bool:
    """Do the lines of a block end where a column did, not where a headline does?"""
    widths = [len(line) for line in lines[:-1]]
    return len(widths) > 1 and max(widths) <= _COLUMN_CHARS and max(widths) - min(widths) <= _RAGGED_CHARS


def _whole_and_parts(page: Page, b: int, text: str, host: str) -> list[Piece]:
    """A block, and it without a breadcrumb before, a site's name after, a date beside."""
    found: list[Piece] = []
    parts = title_parts(text) if _MAY_PART.search(text) else ()
    kind, named = 0, False
    if len(parts) > 1:
        last = text[parts[-1][0] :]
        kind, named = _separator(text[parts[-2][1] : parts[-1][0]]), _names_site(page, last, host)
    if not is_trail(text):
        found.append(
            (b, undoubled(text, _TWICE_CHARS), (b,), 0, 1 + kind + _NAMED * named if parts[1:] else 0)
        )
    number = _NUMBER.match(text) if page.marks[b] == "1" else None
    if number and not any(hit.start < number.end() for hit in find_dates(text)):  # "7. März 2026"
        found.append((b, text[number.end() :], (b,), 6, 0))
    if 1 < len(parts) <= 6:
        if not _goes_on_small(text, last):
            found.append((b, last, (b,), 6, _CUT_BEFORE + kind))
        if named:
            found.append((b, text[: parts[-2][1]], (b,), 7, _CUT_AFTER + kind))
    if " by " in text and (author := _AUTHOR_END.search(text)):
        found.append((b, text[: author.start()], (), 1, _OPENING))
    if page.digits[b] and 5 < page.words[b] <= _FIELD_MAX_WORDS:
        found += _without_date(b, text)
    return [p for p in found if p[1]]


def _goes_on_small(text: str, end: str) -> bool:
    """Does a line's end go on from a dash in small letters: "Ferry saved after 21 years - with a month to go"?"""
    return end.split(None, 1)[0].islower() and not text[:1].islower() and end.isascii()


def is_trail(text: str) -> bool:
    """Does a line show the way to the page?"""
    return sum([text.count(f" {mark} ") for mark in _CRUMBS if mark in text]) >= _MIN_CRUMBS


def _without_date(b: int, text: str) -> list[Piece]:
    """A block without the date that it ends or begins with."""
    hits = find_dates(text)
    if hits and hits[-1].stop == len(text):
        return [(b, text[: hits[-1].start].strip(_EDGES), (), 8, 0)]
    return [(b, text[hits[0].stop :].strip(_EDGES), (), 8, 0)] if hits and hits[0].start == 0 else []


def _separator(text: str) -> int:
    return _SEPARATORS.get(text.strip()[:1], _OTHER)


def title_pieces(page: Page, top: int, host: str) -> list[Piece]:
    """The page-title line as headlines: whole, and without what may be the source's name or a section's."""
    text = page.texts[top]
    if glued := glued_byline(text):
        return [(top, text[:glued], (top,), 3, _TITLE_CUT)]
    parts = title_parts(text)
    named = [_names_site(page, text[start:], host) for start, _ in parts[1:9]]
    kinds = [_separator(text[one[1] : two[0]]) for one, two in pairwise(parts)]
    whole = 1 + kinds[-1] + _NAMED * named[-1] if kinds else 0
    found: list[Piece] = [] if is_trail(text) else [(top, text, (top,), 2, whole)]
    first, stop = page.lines[top]
    if 1 < stop - first <= _MAX_LINES:
        found.append((top, raw_lines(page, top)[0], (), 3, _TITLE_CUT + _OTHER))
    if 1 < len(parts) <= 8:
        for i, (kind, name) in enumerate(zip(kinds, named, strict=True)):
            if _goes_on_small(text, end := text[parts[i + 1][0] :]) and end.count(" ") >= _SITE_MAX_WORDS:
                continue  # no site's name, as "heise online" is
            found.append((top, text[: parts[i][1]], (), 3 + name, _TITLE_CUT + kind + _NAMED * name))
        found += [(top, text[start:], (), 5, _TITLE_END) for start, _ in parts[1:]]
    return found


def _names_site(page: Page, suffix: str, host: str) -> bool:
    """Does the end of a title line name the source: is it a line of its own elsewhere, or the host?"""
    name = key(suffix)
    if suffix.count(" ") > _SITE_MAX_WORDS or not (suffix[:1].isupper() or is_host(suffix)):
        return False
    if host and name and (name in key(host) or key(host) in name):
        return True
    flat = suffix.lower()
    return f"\n{flat}\n" in page.blob or page.blob.count(flat) > 2
