"""What rules look lines up in, all together: a page's lines are looked up once, not once a rule.

Most lines of a page are in no rule's table. So the pages of a pipeline first ask which of their lines, and which of
their lines' first words, are in which of the tables that its rules name (`whole_lines`, `first_words_in`); each rule
then gets those few. A table that was not named is looked up in all lines: nothing is missed, it takes a little longer.

Scripts without spaces have no first words. There a phrase of some length opens a line whatever stands behind it:
"この記事は有料" does so in "この記事は有料記事です".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import compress, count
from typing import Any, NamedTuple

from cleanscrape.scripts import CHINESE_JAPANESE, THAI_LAO

Table = Collection[str]
_UNSPACED = re.compile(rf"[^ ]{{3,23}}[{CHINESE_JAPANESE}]|[^ ]{{7,39}}[{THAI_LAO}]|[^ ]{{2,23}}[:：]")
"""Shorter ones open sentences too, if they have no colon: "残り" those about what remains."""
_LENGTHS, FIRST_UNSPACED = range(2, 41), "\u0e00"
Places = Sequence[tuple[int, str]]
"""Numbers of texts that are in a table, and the texts."""


class Tables:
    """Tables of phrases in lower case, by their ids, and of each phrase the tables that have it.

    The tables are kept, so that no other can come to have the id of one.
    """

    def __init__(self, tables: Iterable[Table] = ()) -> None:
        self._tables = {id(table): table for table in tables}
        self._having: dict[str, list[int]] = {}
        for number, table in self._tables.items():
            for phrase in table:
                self._having.setdefault(phrase, []).append(number)

    def places(self, texts: Sequence[str], lines: Places = ()) -> dict[int, list[tuple[int, str]]]:
        """The places of the texts that are in each table, by the table's id; of `lines` those that a phrase opens."""
        found: dict[int, list[tuple[int, str]]] = {number: [] for number in self._tables}
        for b in compress(count(), map(self._having.__contains__, texts)):
            for number in self._having[texts[b]]:
                found[number].append((b, texts[b]))
        for b, phrase in opened(lines, self._having):
            for number in self._having[phrase]:
                found[number].append((b, phrase))
        return found


def opened(lines: Places, table: Table) -> Iterator[tuple[int, str]]:
    """The lines, of those beyond `FIRST_UNSPACED`, that a phrase of a script without spaces opens, and the phrase."""
    for b, line in lines:
        for size in _LENGTHS[: max(0, len(line) - _LENGTHS.start)]:
            if line[:size] in table and (not line[size].isalnum() or opens_unspaced(line[:size])):
                yield b, line[:size]


def opens_unspaced(phrase: str) -> bool:
    """Is a phrase of a script without spaces, and long enough to open a line whatever stands behind it?"""
    return _UNSPACED.fullmatch(phrase) is not None


class Watch(NamedTuple):
    """The tables of whole lines, and those of first words."""

    wholes: Tables = Tables()
    firsts: Tables = Tables()


def watch_of(rules: Iterable[Any]) -> Watch:
    """The tables that these rules name."""
    wholes: list[Table] = []
    firsts: list[Table] = []
    for rule in rules:
        wholes += getattr(rule, "whole_lines", ())
        firsts += getattr(rule, "first_words_in", ())
    return Watch(Tables(wholes), Tables(firsts))


def places(texts: Sequence[str], table: Table) -> Places:
    """The places of the texts that are in a table."""
    return [(b, text) for b, text in enumerate(texts) if text in table]
