"""Rows of a table, lines of code, items of a list: blocks that stay or go together, and are printed close."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import compress, count
from operator import and_

from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.reading.blocks import CODE_MARK
from cleanscrape.rule import blocks_with

_BAR, _TAB, _ESCAPED_TAB = " | ", "\t", "\\t"
"""What parts a row's cells: Markdown and bars, or a browser's own text of a table; where it was encoded
twice, that text's escapes."""
_COLUMNS = re.compile(r"(?<=[^\s.!?:])\s{2,}(?=\S)")
_RULE = "--"
"""Stands in the line between a Markdown table's heads and its rows, which is no block."""


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The tables, lists and pieces of code of two blocks or more, as half-open ranges; `rows` are from `next_rows`."""
    start = stop = 0
    for b in rows:
        if b != stop:
            if stop:
                yield start, stop
            start = b - 1
        stop = b + 1
    if stop:
        yield start, stop


def next_rows(page: Page) -> list[int]:
    """The blocks that go on with a table, a list or code, in order: all but the first of each."""
    listed = list(map(LIST_MARKS.__contains__, page.marks))
    items = [b for b in compress(count(1), map(and_, listed, listed[1:])) if not page.gaps[b]]
    if _TAB in page.raw or _ESCAPED_TAB in page.raw or CODE_MARK in page.marks:
        others: Iterable[int] = range(1, len(page))
    else:
        others = {b for b in blocks_with(page, _BAR) if b}
    return sorted([*items, *[b for b in others if not listed[b] and _is_next_row(page, b)]])


def _is_next_row(page: Page, b: int) -> bool:
    """Is block b the next line of code, or with as many cells the next row, after the block before it?"""
    mark, before = page.marks[b], b - 1
    if mark != page.marks[before] or mark not in ("", CODE_MARK):
        return False
    if page.gaps[b] and _RULE not in page.raw[page.spans[before][1] : page.spans[b][0]]:
        return False
    return mark == CODE_MARK or 1 < cells(page, before) == cells(page, b)


def cells(page: Page, b: int) -> int:
    """How many cells a block has, as a row of a table: by tabs, bars, or two spaces between columns."""
    start, stop = page.spans[b]
    text = page.texts[b]
    tabs = page.raw.count(_TAB, start, stop)
    if not tabs and _ESCAPED_TAB not in text:  # else it is the text's own
        tabs = page.raw.count(_ESCAPED_TAB, start, stop)
    wide = len(_COLUMNS.findall(text)) if "  " in text else 0
    return 1 + (tabs or text.count(_BAR) or wide)
