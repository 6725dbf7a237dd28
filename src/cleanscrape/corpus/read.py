"""Reads a file of whatever format: sniffed, unpacked as often as it is packed, and handed to its format's reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from cleanscrape.corpus.entry import Entry, Reading, failed
from cleanscrape.corpus.formats.json_lines import read_json_lines
from cleanscrape.corpus.formats.packed import unpacked
from cleanscrape.corpus.formats.text import read_page
from cleanscrape.corpus.limits import Budget, Limits
from cleanscrape.corpus.sniff import HEAD_BYTES, sniff
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

Reader = Callable[[Stream, str, Reading], Iterator[Entry]]
READERS: dict[str, Reader] = {"page": read_page, "jsonl": read_json_lines}
PACKED = {"gzip", "bzip2", "xz", "zstd"}


def read_file(
    file: Path,
    path: str,
    *,
    column: str | None,
    limits: Limits,
    count: Callable[[int], None] = lambda _: None,
) -> Iterator[Entry]:
    """The entries of a file, in order. What goes wrong is an entry with an error; nothing raises.

    `path` is what the file is called in rows; `count` is told how many bytes were read, as they are.
    """
    try:
        with file.open("rb", buffering=0) as source:
            size = file.stat().st_size

            def pull() -> bytes:
                piece = source.read(PIECE_BYTES)
                count(len(piece))
                return piece

            reading = Reading(limits, Budget(size, limits), column)
            yield from read_stream(Stream(pull), path, reading)
    except OSError as error:
        yield failed(path, error)


def read_stream(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """The entries of a stream; where it breaks, one more that says how, under its own path."""
    try:
        form = sniff(stream.peek(HEAD_BYTES), path)
        if form in PACKED:
            if reading.depth >= reading.limits.max_depth:
                yield failed(path, f"LimitError: packed more than {reading.depth} times (max_depth)")
                return
            inner = unpacked(stream, form, reading.budget)
            yield from read_stream(inner, path, replace(reading, depth=reading.depth + 1))
        else:
            yield from READERS[form](stream, path, reading)
    except (
        Exception
    ) as error:  # a broken file raises whatever its library likes: the row says so, the rest goes on
        yield failed(path, error)
