"""What pages say around their articles, in some forty languages: one text file a module, a phrase a line.

    == asks: starts of lines that ask to read another story
    # English
    read more:
    # Polish
    czytaj też

"==" begins a table: its name, by which the module asks for it, then what its phrases are; "whole lines", "starts of
lines" and so on say where they must stand. "#" begins a comment, such as the language of the phrases below it; those
above a table's first language are of any. A phrase is in lower case, and has no need of its other spellings (see
`spellings`). One that begins or ends with a space stands between straight quotes, and so does one that begins with "#"
or '"'.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeVar

from cleanscrape.reading.line_kinds import EDGES
from cleanscrape.spellings import spellings

Tables = Mapping[str, Sequence[str]]
"""Phrases by their tables' names."""
Key = TypeVar("Key", bound=Hashable)
_ROOM = files(__name__)
_HEAD = "\n== "
_EDGES = (" \n", "\n ", "\t")
_UNSEEN = "begins or ends with a space, or has a tab"


@cache
def tables(name: str) -> Tables:
    """The tables of a file of this folder. Raises ValueError with the file's name and the line where one is wrong."""
    return read_tables((_ROOM / f"{name}.txt").read_text(encoding="utf-8"), f"{name}.txt")


def read_tables(text: str, source: str) -> Tables:
    """The tables of a text, cut at once: line by line took twice as long. `source` is what an error calls it."""
    for edge in _EDGES:
        if edge in text:
            raise _wrong(source, text, text.index(edge) + edge.startswith("\n"), _UNSEEN)
    above, *parts = f"\n{text}".split(_HEAD)
    if stray := _phrases(above):
        raise _wrong(source, text, text.index(stray[0]), "stands above all tables")
    found: dict[str, Sequence[str]] = {}
    for part in parts:
        head, _, said = part.partition("\n")
        name = head.partition(":")[0]
        if not name.isidentifier() or name in found:
            raise _wrong(source, text, text.rindex(f"== {head}"), "names no table, or one that is above")
        found[name] = _phrases(said)
    return found


def starts(said: Tables, **values: int) -> dict[str, int]:
    """The phrases of these tables, in each spelling, with their table's value: the last one's where two have them."""
    return {phrase: value for name, value in values.items() for phrase in spellings(said[name])}


def wholes(said: Tables, **values: int) -> dict[str, int]:
    """The same of whole lines, without the marks at their ends: as `Page.bare` has them."""
    return {phrase.strip(EDGES): value for phrase, value in starts(said, **values).items()}


def grouped(phrases: Iterable[str], by: Callable[[str], Key]) -> dict[Key, tuple[str, ...]]:
    """Phrases by what `by` gives for each, longest first: of hundreds a line is held against few."""
    found: dict[Key, tuple[str, ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found[by(phrase)] = (*found.get(by(phrase), ()), phrase)
    return found


def _phrases(said: str) -> list[str]:
    """The phrases of a table's lines: comments left out, quotes taken off."""
    phrases = [line for line in said.split("\n") if line and line[0] != "#"]
    return [p[1:-1] if p[0] == '"' == p[-1] else p for p in phrases] if '"' in said else phrases


def _wrong(source: str, text: str, at: int, what: str) -> ValueError:
    """An error that names the line that holds a place of the text."""
    number = text.count("\n", 0, at)
    line = text.split("\n")[number]
    return ValueError(f"{source}, line {number + 1}: {line!r} {what}")
