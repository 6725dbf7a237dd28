"""A block as headlines: itself, its parts between separators, the lines that it was joined from."""

from __future__ import annotations

import re

from cleanscrape.fields.dates import find_dates
from cleanscrape.fields.head import BYLINE_START, raw_lines
from cleanscrape.fields.names import is_name
from cleanscrape.fields.outlets import is_host, key, title_parts
from cleanscrape.page import Page

MAX_WORDS, MAX_CHARS = 45, 280
_NAV_WORDS = 4  # shorter lines with a bullet are a menu's
_MAX_LINES, _SITE_MAX_WORDS = 8, 5
_FIELD_MAX_WORDS = 20
_CRUMBS, _MIN_CRUMBS = (" > ", " » ", " › "), 2
"""A line with two of these shows the way to the page ("Guides > Islands > Lannerness"); its end may be the headline."""
_COLUMN_CHARS, _RAGGED_CHARS, _WRAPPED_BLOCKS = 100, 14, 3
"""Text wrapped at 72 or 80 columns: no line is longer, and none but the last falls short by more than a long word."""
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_MAY_PART = re.compile(r"\s[|·•:»«›</~⋆★–—-]|[|»]|:\s|[\u3040-\u9fff]\s?[-_]")
_LETTER = re.compile("[A-Za-z]")
_EDGES = " |•·,;:–—-/"
Piece = tuple[int, str, tuple[int, ...], int]
"""Block, text, the blocks that are wholly it, and how it was had: 0 the block, 1 its first lines, 2 the page-title line,
3 and 4 that line without an end that is not, and that is, the source's name, 5 its end, 6 a block's end, 7 a block without
the source's name, 8 without a date, 9 one of its lines."""


def pieces_of(page: Page, b: int, host: str, wrapped: bool) -> list[Piece]:
    """A block as a candidate; its parts between separators; the opening lines of a block joined from several.

    On a page that is `wrapped` to a column a line's end tells nothing, and such blocks have no opening.
    """
    words, text = page.words[b], page.texts[b]
    if words > 2 * MAX_WORDS or (words < _NAV_WORDS and page.marks[b] == "-"):
        return []
    if text.isascii() and not _LETTER.search(text):
        return []
    found: list[Piece] = []
    if words <= MAX_WORDS and page.chars[b] <= MAX_CHARS:
        if sum(map(text.count, _CRUMBS)) < _MIN_CRUMBS:
            found.append((b, undoubled(text), (b,), 0))
        found += _parts(page, b, text, host)
    first, stop = page.lines[b]
    if 1 < stop - first <= _MAX_LINES:
        lines = raw_lines(page, b)
        if (label := BYLINE_START.match(lines[-1])) and is_name(lines[-1][label.end() :]):
            found = [piece for piece in found if piece[3]]  # a headline does not end with its author
        if wrapped and _fills_column(lines):
            return found
        for count in range(1, len(lines)):
            opening = " ".join(lines[:count])
            if len(opening) <= MAX_CHARS and " " in opening:
                found.append((b, opening, (), 1))
        found += [(b, line, (), 9) for line in lines[1:] if 3 < line.count(" ") < MAX_WORDS]
    return found


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


def _parts(page: Page, b: int, text: str, host: str) -> list[Piece]:
    """A headline without a breadcrumb before it, a site's name after it, a date beside it."""
    found: list[Piece] = []
    if page.marks[b] == "1" and (number := _NUMBER.match(text)):
        found.append((b, text[number.end() :], (b,), 6))
    parts = title_parts(text) if _MAY_PART.search(text) else []
    if 1 < len(parts) <= 6:
        last = text[parts[-1][0] :]
        found.append((b, last, (b,), 6))
        if _names_site(page, last, host):
            found.append((b, text[: parts[-2][1]], (b,), 7))
    if page.digits[b] and 5 < page.words[b] <= _FIELD_MAX_WORDS:
        hits = find_dates(text)
        if hits and hits[-1].stop == len(text):
            found.append((b, text[: hits[-1].start].strip(_EDGES), (), 8))
        elif hits and hits[0].start == 0:
            found.append((b, text[hits[0].stop :].strip(_EDGES), (), 8))
    return [p for p in found if p[1]]


def title_pieces(page: Page, top: int, host: str) -> list[Piece]:
    """The page-title line as headlines: whole, and without what may be the source's name or a section's."""
    text = page.texts[top]
    parts = title_parts(text)
    found: list[Piece] = [(top, text, (top,), 2)]
    first, stop = page.lines[top]
    if 1 < stop - first <= _MAX_LINES:
        found.append((top, raw_lines(page, top)[0], (), 3))
    if 1 < len(parts) <= 8:
        found += [
            (top, text[: parts[i][1]], (), 3 + _names_site(page, text[parts[i + 1][0] :], host))
            for i in range(len(parts) - 1)
        ]
        found += [(top, text[parts[i][0] :], (), 5) for i in range(1, len(parts))]
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


def undoubled(text: str) -> str:
    """A text without its own repetition: "Storm hits Storm hits"."""
    half = len(text) // 2
    return (
        text[:half].strip()
        if half > 8 and text[0] == text[-half:].lstrip()[:1] and text[:half].strip() == text[-half:].strip()
        else text
    )
