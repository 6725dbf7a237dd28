"""From an input text to its page: repaired, its marks taken off, its lines joined to blocks or cut to them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, count, repeat
from operator import add, sub

from cleanscrape.accents import composed
from cleanscrape.page import NO_WATCH, Page
from cleanscrape.reading import endless, link_numbers, markup
from cleanscrape.reading.blocks import (
    Found,
    Lines,
    Ranges,
    cut_endless,
    line_starts,
    single_spaced,
    spans_of,
    texts_of,
    with_words,
)
from cleanscrape.reading.browser_marks import strip_browser_marks
from cleanscrape.reading.front_matter import fenced_chars, front_lines
from cleanscrape.reading.joins import join_lines
from cleanscrape.reading.line_kinds import HEADING, starts_of
from cleanscrape.reading.running_heads import (
    Printed,
    headline_stops,
    page_ends,
    without_breaks,
    without_running_heads,
)
from cleanscrape.repair import close_marks, level, repair, unquoted
from cleanscrape.watch import Watch


def read_page(raw: str, watch: Watch = NO_WATCH) -> Page:
    """The page of an input text. Any str will do. `watch` has the tables of the rules that will look at it."""
    text = levelled = level(raw)
    whole = text.splitlines()
    starts = line_starts(text, whole)
    glued: frozenset[int] = frozenset()
    if whole and endless.is_endless(max(whole, key=len), len(text)):
        text, whole, starts, glued = cut_endless(text, whole, starts)
    lined = text.replace("\r\n", "\n") if "\r" in text else text
    sheets = Printed(lined) if glued else without_running_heads(lined)
    if "\f" in raw and not glued:
        sheets = sheets._replace(breaks=sorted({*sheets.breaks, *page_ends(raw, starts)}))
    lined = unquoted(sheets.text) if ">" in sheets.text else sheets.text
    numbered = link_numbers.is_numbered(lined)
    marked = not numbered and markup.is_markdown(lined)
    repaired = repair(lined)
    if numbered:
        repaired = link_numbers.strip_numbers(repaired)
    elif marked:
        fenced = fenced_chars(repaired)
        repaired = repaired[:fenced] + markup.strip_markdown(repaired[fenced:])
    printed = close_marks(strip_browser_marks(repaired))
    repaired = composed(printed)
    lines = whole if repaired is text else repaired.splitlines()
    apart = () if repaired is printed else printed.splitlines()
    return _page(raw, levelled, Lines(lines, whole, starts, glued, apart), sheets, marked, watch)


def _page(raw: str, levelled: str, lines: Lines, sheets: Printed, marked: bool, watch: Watch) -> Page:
    """The page of these lines: blank ones left out first, those that go together joined."""
    ended = list(map(str.rstrip, lines.repaired))
    numbers, kept = list(compress(count(), ended)), list(filter(None, ended))
    filled = list(map(str.lstrip, kept))
    front = front_lines(filled)
    kinds = bytes((HEADING,)) * front + starts_of(filled[front:])  # its lines stand each for itself
    indents = list(map(sub, map(len, kept), map(len, filled)))
    places = without_breaks(numbers, sheets.breaks) if sheets.breaks else single_spaced(numbers)
    came = _as_they_came(lines, ended) or kept
    widths = list(map(len, came))
    if lines.glued:  # sentences of one line are blocks of their own
        stops = list(range(1, len(filled) + 1))
    else:
        shown = list(map(composed, came)) if lines.apart else came
        wide = list(map(len, shown)) if lines.apart else widths
        stops = join_lines(filled, kinds, places, wide, filled if shown is kept else shown)
        if sheets.headline:
            stops = headline_stops(filled, stops, sheets.headline)
    first, stops = with_words(filled, kinds, stops)
    last = [stop - 1 for stop in stops]
    texts, marks, links = texts_of(filled, kinds, first, last, marked)
    apart = list(filter(None, map(str.strip, lines.apart)))
    firsts, past = _from_and_past(numbers, first, last)
    return Page(
        raw=raw,
        texts=texts,
        spans=spans_of(raw, levelled, lines, Found(came, widths, numbers, indents, first, last)),
        lines=Ranges(firsts, past),
        marks=marks,
        indents=list(map(indents.__getitem__, first)),
        gaps=_gaps(*((firsts, past) if places is numbers else _from_and_past(places, first, last))),
        links=links if any(links) else [-1] * len(texts),
        glued=[first in lines.glued for first in firsts] if lines.glued else [False] * len(texts),
        apart=texts_of(apart, kinds, first, last, marked)[0] if apart else (),
        front=bisect_left(first, front),
        watch=watch,
    )


def _from_and_past(numbers: list[int], first: list[int], last: list[int]) -> tuple[list[int], list[int]]:
    """The number of each block's first line, and one past that of its last."""
    return list(map(numbers.__getitem__, first)), list(map(add, map(numbers.__getitem__, last), repeat(1)))


def _gaps(firsts: list[int], past: list[int]) -> list[int]:
    return list(map(sub, firsts, [*firsts[:1], *past]))


def _as_they_came(lines: Lines, ended: list[str]) -> list[str] | None:
    """The lines that are not blank, as they came; None if repair changed none, or moved a break."""
    if lines.whole is lines.repaired or len(lines.whole) != len(ended):
        return None
    return list(map(str.rstrip, compress(lines.whole, ended)))
