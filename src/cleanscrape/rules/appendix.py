"""appendix: a table, facts beside their labels, or an announced list, right behind the story's last paragraph.

Catches: league tables, line-ups, results and fixtures, specifications, "When / Where / Tickets". Their lines are short
and end anywhere, as a menu's do, and behind them stands the page's foot.
Also what a report of a match ends with, though it be one line: "Referee: ...", "Attendance: 12,340", and line-ups and
scorers beside such a line.
Leaves alone: one other such line or two; a group with a cue in it (a share bar, tags, other stories) or with one just above; a
group that shares no long word with the story; links.
Numbers: three lines make a group; of a table's rows or a list's items one in four must share a word with the story, of
facts one in two: a table names what the story leaves out.

Hit: `Marl Quay<tab>12<tab>7<tab>24`, one of four such rows. Miss: `Contact: Ada Park`, alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.content import said_again
from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.parts.inserts import LABELLED_FACT
from cleanscrape.parts.match_reports import match_end
from cleanscrape.parts.table_rows import cells
from cleanscrape.reading.line_kinds import COLON
from cleanscrape.rule import Columns, Signal, cued

_LEAST_LINES, _MOST_LINES, _TITLE_WORDS = 3, 80, 12
_MAIL = re.compile(r"@[^\W\d]")
_OF_FACTS = re.compile(r"[\d,;、，；]")
_FACT_WORDS = 40
_FEW_WORDS = 4
"""A fact is a few words, or has figures or commas; "Rovers: Keeper signs new deal" is a headline with its kicker."""
_LINKED = 5
"""More tenths of links than this make a line a menu's."""
_NUMBER = re.compile(r"\d+")
ROW, FACT, ITEM = 1, 2, 3
_SHARING = (0, 4, 2, 4)
"""Of so many lines of each kind one at least shares a word with the story."""


@dataclass(frozen=True)
class Appendix:
    """Finds what a story has behind its last paragraph."""

    id: ClassVar[str] = "appendix"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "appendix.kind",
            ("", "a row of a table behind the story", "a fact behind the story", "an item of a list behind the story"),
            3,
            weights=(0.0, 4.0, 3.5, 3.5),
        ),
        Signal("appendix.match", ("", "what a report of a match ends with"), 1, weights=(0.0, 4.0)),
    )  # fmt: skip

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """One entry a block: the kind of the group behind the story that it is of, 1 in what a report of a match ends with."""
        kinds, match = bytearray(len(page)), bytearray(len(page))
        _, stop = page.densest
        kind, end = _group_behind(page, stop) if stop else (0, stop)
        report_end = match_end(page, stop) if stop else 0
        cues = cued(columns, len(page)) if kind or report_end else b""
        if kind and not any(cues[stop:end]):
            kinds[stop:end] = bytes([kind]) * (end - stop)
        if report_end and not any(cues[stop:report_end]):
            match[stop:report_end] = b"\1" * (report_end - stop)
        return {"appendix.kind": kinds, "appendix.match": match}


def _group_behind(page: Page, stop: int) -> tuple[int, int]:
    """The kind of the group that starts at a block or below its title there, and where it ends; 0 if it is no story's."""
    for b in (stop, stop + 1):
        if page.prose.count(0, b, b + _LEAST_LINES) == _LEAST_LINES:
            kind, end = _group(page, b, titled=b > stop)
            if kind:
                return kind * _shares(page, kind, range(b, end)), end
    return 0, stop


def _shares(page: Page, kind: int, group: range) -> bool:
    """Have enough of a group's lines a long word of the story?"""
    story, _ = said_again([page.content[b] for b in range(*page.densest) if page.prose[b]])
    sharing = [b for b in group if story.intersection(page.content[b])]
    return _SHARING[kind] * len(sharing) >= len(group)


def _group(page: Page, b: int, *, titled: bool) -> tuple[int, int]:
    """The kind of the group that starts at a block, and where it ends; (0, b) if none does. `titled`: a line stands over it."""
    announced = titled and page.ends[b - 1] == COLON
    if titled and not announced and page.words[b - 1] > _TITLE_WORDS:
        return 0, b
    most = min(len(page), b + _MOST_LINES)
    for kind, goes_on in _GOES_ON:
        end = b
        while end < most and not page.prose[end] and page.links[end] <= _LINKED and goes_on(page, b, end):
            end += 1
        if end - b >= _LEAST_LINES and (kind != ITEM or announced):
            return kind, end
    return 0, b


def _is_row(page: Page, b: int, other: int) -> bool:
    """Has a block as many cells as the group's first, and more than a label and its fact?"""
    return cells(page, other) == cells(page, b) > 2


def _is_item(page: Page, b: int, other: int) -> bool:
    """Is a block, as the group's first, an item of a list?"""
    return page.marks[other] == page.marks[b] and page.marks[b] in LIST_MARKS


def _is_result(page: Page, b: int, other: int) -> bool:
    """Has a short block as many numbers as the group's first: a result, a price of each size?"""
    return _numbers(page, other) == _numbers(page, b) > 1 and page.words[other] <= _TITLE_WORDS


def _is_fact(page: Page, _b: int, other: int) -> bool:
    """Is a block a label and a fact behind it?"""
    text = page.texts[other]
    label = LABELLED_FACT.match(text) if page.words[other] <= _FACT_WORDS else None
    if label is None or _MAIL.search(text):
        return False
    said = text[label.end() :]
    return said.count(" ") < _FEW_WORDS or bool(_OF_FACTS.search(said))


def _numbers(page: Page, b: int) -> int:
    return len(_NUMBER.findall(page.texts[b]))


_GOES_ON = ((ROW, _is_row), (ITEM, _is_item), (ROW, _is_result), (FACT, _is_fact))
"""What tells that a group of each kind goes on, by its first block and a further one; the first that does decides."""
