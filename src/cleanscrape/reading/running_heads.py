"""What a browser prints above and below each page, and page ends within sentences, in the text of a printed page.

    11/30/26, 9:14 AM    Dam to be drained | The Calder Tribune
    https://caldertribune.example/dam    2/7

Where the text ends with such a count ("7/7", "Page 7 of 7", "7 von 7"), it is a printed page, and lines beside the
counts that most pages share are heads and feet. They are emptied, so that a sentence goes on behind them; the first
head stays, without the day of printing, for it says headline and outlet.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_TAIL_CHARS, _COUNT_CHARS, _MOST_COUNTS = 400, 200, 3
_LAST_COUNT = re.compile(
    r"(?<![\w./,:-])(\d{1,3})(\s{0,2}/\s{0,2}| (?:of|von|sur|de|di|van|av|af|z|из) )\1(?![\w./,:-])"
)
_STAMP = re.compile(
    r"(?<!\d)\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?,? (?:\w{2} )?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?!\d)"
)
"""When it was printed, as browsers write it in any language: "11/30/26, 9:14 AM", "30.11.26, 09:14"."""
_ADDRESS = re.compile(r"(?:https?://|file:///)\S+")
_NEAR = 6
"""Heads and feet stand at most so many lines from a count: address, headline and day, two of which may be wrapped."""
_WORD = re.compile(r"[^\W_]+")
_HEADLINE_MAX_CHARS, _HEADLINE_LINES = 300, 200


class Printed(NamedTuple):
    """A text without its pages' heads and feet, line for line."""

    text: str
    breaks: Sequence[int] = ()
    """The numbers of the lines that are no blank lines, but a page's end."""
    headline: str = ""
    """What the heads say, often the headline; "" if nothing."""


def without_running_heads(text: str) -> Printed:
    """The text without heads and feet; the text itself if it was not printed by a browser. Lines end with "\\n"."""
    tail = text[-_TAIL_CHARS:]
    for count in list(_LAST_COUNT.finditer(tail, max(0, len(tail) - _COUNT_CHARS)))[-_MOST_COUNTS:]:
        lines = text.split("\n")
        filled = [n for n, line in enumerate(lines) if line.strip()]
        places = _counts(lines, filled, tail, count)
        if running := _running(lines, filled, places):
            return _emptied(lines, filled, {*running, *map(filled.__getitem__, places)})
    return Printed(text)


def _counts(lines: Sequence[str], filled: Sequence[int], tail: str, last: re.Match[str]) -> list[int]:
    """Which filled lines count the pages, as the last one does; empty if they don't."""
    before = _plain(tail[tail.rfind("\n", 0, last.start()) + 1 : last.start()] + "|")[:-1]
    after = _plain(tail[last.end(1) :].partition("\n")[0])
    found = []
    for at, number in enumerate(filled):
        if last[1] in lines[number]:
            line = _plain(lines[number])
            count = line.removeprefix(before).removesuffix(after).rstrip()
            if count.isdecimal() and line.startswith(before) and line.endswith(after):
                found.append((at, count))
    pages = list(map(str, range(1, int(last[1]) + 1)))
    return [at for at, _ in found] if [count for _, count in found] == pages else []


def _running(lines: Sequence[str], filled: Sequence[int], places: Sequence[int]) -> set[int]:
    """The lines near the counts, or at the top, that most pages have there; empty if none says when or where."""
    if not places:
        return set()
    near = set(filled[:_NEAR]).union(*(filled[max(0, at - _NEAR) : at + _NEAR + 1] for at in places))
    said = Counter(_plain(lines[number]) for number in near)
    pages = len(places)
    running = {
        number
        for number in near
        if (2 * said[_plain(lines[number])] >= pages + 1 if pages > 1 else _says_only_where(lines[number]))
    }
    told = running.union(map(filled.__getitem__, places))
    return running if any(_STAMP.search(lines[n]) or _ADDRESS.search(lines[n]) for n in told) else set()


def _plain(line: str) -> str:
    return " ".join(line.split())


def _says_only_where(line: str) -> bool:
    """Is the line no more than an address, a day and hour, or both? A printed page of one sheet shares no line."""
    return not _WORD.search(_ADDRESS.sub("", _STAMP.sub("", line)))


def _emptied(lines: list[str], filled: Sequence[int], running: set[int]) -> Printed:
    """The lines without running ones; of those above the first of the others, what they say stays."""
    first = next((n for n in filled if n not in running), 0)
    said = {n: _plain(_ADDRESS.sub("", _STAMP.sub("", lines[n]))) for n in running}
    for number in running:
        lines[number] = said[number] if number < first and not _LAST_COUNT.search(lines[number]) else ""
    short = (words for words in said.values() if len(words) <= _HEADLINE_MAX_CHARS)
    headline = max(short, key=len, default="")
    return Printed("\n".join(lines), sorted(n for n in running if n >= first), headline)


def page_ends(raw: str, starts: Sequence[int]) -> list[int]:
    """The numbers of the empty lines that form feeds make of a page's end, from where each line starts."""
    found = []
    at = raw.find("\n\f")
    while at >= 0:
        number = bisect_right(starts, at + 1) - 1
        if starts[number] == at + 1 and raw[at + 2 : at + 3].strip("\r\n\f"):
            found.append(number)
        at = raw.find("\n\f", at + 2)
    return found


def without_breaks(numbers: Sequence[int], breaks: Sequence[int]) -> list[int]:
    """The numbers of the lines that are not blank, as if a page's end and the blank lines around it were not there."""
    moved = []
    before, shift = -1, 0
    for number in numbers:
        at = bisect_left(breaks, before + 1)
        if at < len(breaks) and breaks[at] < number and before >= 0:
            shift += number - before - 1
        moved.append(number - shift)
        before = number
    return moved


def headline_stops(lines: Sequence[str], stops: Iterable[int], headline: str) -> list[int]:
    """Where blocks of lines stop, without the stops within a headline that the pages' heads say in one line."""
    said = f" {_words(headline)} "
    gone: set[int] = set()
    words = ""
    for number, line in enumerate(lines[:_HEADLINE_LINES]):
        here = _words(line)
        if gone_on := bool(words and here) and f" {words} {here} " in said:
            gone.add(number)
        words = f"{words} {here}" if gone_on else here if f" {here} " in said else ""
    return [stop for stop in stops if stop not in gone]


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
