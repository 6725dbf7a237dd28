"""Entries of all the files, handed out some at a time: enough to hide the cost of handing over, few enough to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from cleanscrape.corpus.entry import Entry, failed
from cleanscrape.corpus.limits import Limits
from cleanscrape.corpus.read import read_file
from cleanscrape.corpus.walk import Source

CHUNK_PAGES = 32
"""Pages a worker gets at once."""
CHUNK_BYTES = 2**20
"""A chunk is closed when its pages take so much, whatever their number."""


class Place(NamedTuple):
    """How far a run is: so many sources done, and so many entries of the one after them."""

    sources: int = 0
    entries: int = 0


START = Place()


class Chunk(NamedTuple):
    """Some entries, and the place after the last of them."""

    entries: list[Entry]
    after: Place
    read_bytes: int
    """How much of the files was read when it was made."""


class Gathering:
    """Cuts the entries of sources into chunks, from a place on."""

    def __init__(self, root: Path, column: str | None, limits: Limits) -> None:
        self._root = root if root.is_dir() else root.parent
        self._column = column
        self._limits = limits
        self._read_bytes = 0

    def chunks(self, sources: Iterable[Source], start: Place = START) -> Iterator[Chunk]:
        """The chunks, in order; `sources` are all of the run's, those done already among them."""
        entries: list[Entry] = []
        size = 0
        after = start
        for number, source in enumerate(sources):
            if number < start.sources:
                self._count(source.size_bytes)
                continue
            done = start.entries if number == start.sources else 0
            for at, entry in enumerate(islice(self._entries(source), done, None), start=done + 1):
                entries.append(entry)
                size += entry.size_bytes
                after = Place(number, at)
                if len(entries) >= CHUNK_PAGES or size >= CHUNK_BYTES:
                    yield Chunk(entries, after, self._read_bytes)
                    entries, size = [], 0
            after = Place(number + 1)
        if entries or after != start:
            yield Chunk(entries, after, self._read_bytes)

    def _count(self, read_bytes: int) -> None:
        self._read_bytes += read_bytes

    def _entries(self, source: Source) -> Iterator[Entry]:
        if source.problem is not None:
            return iter([failed(source.shown, source.problem)])
        count: Callable[[int], None] = self._count
        file = self._root / source.path
        return read_file(file, source.shown, column=self._column, limits=self._limits, count=count)
