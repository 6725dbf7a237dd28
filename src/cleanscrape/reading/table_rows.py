"""Rows of a table, lines of code, items of a list: blocks that stay or go together, and are printed close."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, count

from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.reading.blocks import CODE_MARK
from cleanscrape.rule import blocks_with

_BAR, _TAB = " | ", "\t"
"""What parts a row's cells: Markdown and bars, or a browser's own text of a table."""
_COLUMNS = re.compile(r"(?<=[^\s.!?:])\s{2,}(?=\S)")
_RULE = "--"
"""Stands in the line between a Markdown table's heads and its rows, which is no block."""


def is_next_row(page: Page, b: int) -> bool:
    """Is block b the next line of code or item, or with as many cells the next row, after the block before it?"""
    mark, before = page.marks[b], b - 1
    if mark in LIST_MARKS:
        return not page.gaps[b] and page.marks[before] in LIST_MARKS
    if mark != page.marks[before] or mark not in ("", CODE_MARK):
        return False
    if page.gaps[b] and _RULE not in page.raw[page.spans[before][1] : page.spans[b][0]]:
        return False
    return mark == CODE_MARK or 0 < _parts(page, before) == _parts(page, b)


def runs(page: Page) -> Iterator[tuple[int, int]]:
    """The tables, lists and pieces of code of two blocks or more, as half-open ranges."""
    start = stop = 0
    for b in _candidates(page):
        if b and is_next_row(page, b):
            start, stop = (start if b == stop else b - 1), b + 1
        elif stop:
            yield start, stop
            stop = 0
    if stop:
        yield start, stop


def next_rows(page: Page) -> set[int]:
    """The blocks that go on with what `runs` has: all but the first of each."""
    return {b for start, stop in runs(page) for b in range(start + 1, stop)}


def _candidates(page: Page) -> Iterator[int]:
    """The blocks that may be a row, in order."""
    if _TAB in page.raw or CODE_MARK in page.marks:
        return iter(range(len(page)))
    items = compress(count(), map(LIST_MARKS.__contains__, page.marks))
    return iter(sorted({*blocks_with(page, _BAR), *items}))


def _parts(page: Page, b: int) -> int:
    start, stop = page.spans[b]
    return (
        page.raw.count(_TAB, start, stop) or page.texts[b].count(_BAR) or len(_COLUMNS.findall(page.texts[b]))
    )


def cells(page: Page, b: int) -> int:
    """How many cells a block has, as a row of a table: by tabs, bars, or two spaces between columns."""
    return _parts(page, b) + 1
