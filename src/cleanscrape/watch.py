"""What rules look lines up in, all together: a page's lines are looked up once, not once a rule.

Most lines of a page are in no rule's table. So the pages of a pipeline first ask which of their lines, and which of
their lines' first words, are in any table that its rules name (`whole_lines`, `first_words_in`); each rule then looks
at those few. A table that was not named is looked up in all lines: nothing is missed, it takes a little longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

Table = Collection[str]


class Watch(NamedTuple):
    """Tables of whole lines and of first words, in lower case, by their ids; and all phrases of either, together."""

    wholes: Mapping[int, Table] = {}
    firsts: Mapping[int, Table] = {}
    any_whole: frozenset[str] = frozenset()
    any_first: frozenset[str] = frozenset()


def watch_of(rules: Iterable[Any]) -> Watch:
    """The tables that these rules name."""
    wholes: list[Table] = []
    firsts: list[Table] = []
    for rule in rules:
        wholes += getattr(rule, "whole_lines", ())
        firsts += getattr(rule, "first_words_in", ())
    return Watch(_by_id(wholes), _by_id(firsts), frozenset().union(*wholes), frozenset().union(*firsts))


def _by_id(tables: Iterable[Table]) -> dict[int, Table]:
    return {id(table): table for table in tables}


def places(
    texts: list[str], table: Table, watched: Mapping[int, Table], known: dict[str, list[int]]
) -> list[tuple[int, str]]:
    """The texts that are in a table, each with its place: of `known` ones where the table is among the watched."""
    if watched.get(id(table)) is table:
        return [(b, text) for text, blocks in known.items() if text in table for b in blocks]
    return [(b, text) for b, text in enumerate(texts) if text in table]


def gathered(texts: list[str], wanted: frozenset[str]) -> dict[str, list[int]]:
    """The places of each of the wanted texts that are there."""
    found: dict[str, list[int]] = {}
    for b, text in enumerate(texts):
        if text in wanted:
            found.setdefault(text, []).append(b)
    return found
