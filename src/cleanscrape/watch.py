"""What rules look lines up in, all together: a page's lines are looked up once, not once a rule.

Most lines of a page are in no rule's table. So the pages of a pipeline first ask which of their lines, and which of
their lines' first words, are in which of the tables that its rules name (`whole_lines`, `first_words_in`); each rule
then gets those few. A table that was not named is looked up in all lines: nothing is missed, it takes a little longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import compress, count
from typing import Any, NamedTuple

Table = Collection[str]
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

    def places(self, texts: Sequence[str]) -> dict[int, list[tuple[int, str]]]:
        """The places of the texts that are in each table, by the table's id."""
        found: dict[int, list[tuple[int, str]]] = {number: [] for number in self._tables}
        for b in compress(count(), map(self._having.__contains__, texts)):
            for number in self._having[texts[b]]:
                found[number].append((b, texts[b]))
        return found


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
