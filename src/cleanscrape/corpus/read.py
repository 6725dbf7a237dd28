"""Reads a file of whatever format: sniffed, unpacked as often as it is packed, and handed to its format's reader."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from cleanscrape.corpus.encodings import wide
from cleanscrape.corpus.entry import Entry, Reading, failed
from cleanscrape.corpus.formats.json_lines import read_json_lines
from cleanscrape.corpus.formats.json_values import read_json
from cleanscrape.corpus.formats.packed import unpacked
from cleanscrape.corpus.formats.parquet import read_parquet
from cleanscrape.corpus.formats.table import read_table
from cleanscrape.corpus.formats.tarred import read_tar
from cleanscrape.corpus.formats.text import read_page
from cleanscrape.corpus.formats.warc import read_warc
from cleanscrape.corpus.formats.zipped import read_zip
from cleanscrape.corpus.limits import Budget, Limits
from cleanscrape.corpus.sniff import HEAD_BYTES, PACKED, sniff
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

Reader = Callable[[Stream, str, Reading], Iterator[Entry]]
_OF_RECORDS: dict[str, Reader] = {"jsonl": read_json_lines, "json": read_json, "table": read_table}
"""Texts that are cut into records before anything is decoded: they must come as UTF-8, or near it."""


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

            reading = Reading(limits, Budget(size, limits), column, file=source)
            yield from read_stream(Stream(pull), path, reading)
    except OSError as error:
        yield failed(path, error)


def read_stream(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """The entries of a stream; where it breaks, one more that says how, under its own path."""
    try:
        head = stream.peek(HEAD_BYTES)
        form = sniff(head, path)
        if form.startswith("not text"):
            yield failed(path, form.replace("not text", "NotText"))
        elif form in _OF_RECORDS:
            yield from _OF_RECORDS[form](_as_utf8(stream, head), path, reading)
        elif form == "page":
            yield from read_page(stream, path, reading)
        elif reading.depth >= reading.limits.max_depth:
            yield failed(path, f"LimitError: packed more than {reading.depth} times (max_depth)")
        else:
            yield from _read_packed(form, stream, path, reading)
    except (
        Exception
    ) as error:  # a broken file raises whatever its library likes: the row says so, the rest goes on
        yield failed(path, error)


def _read_packed(form: str, stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """What holds other files, or is packed."""
    if form in PACKED.values():
        inner = unpacked(stream, form, reading.budget)
        return read_stream(inner, path, replace(reading, depth=reading.depth + 1, file=None))
    readers: dict[str, Reader] = {
        "zip": partial(read_zip, read_member=read_stream),
        "tar": partial(read_tar, read_member=read_stream),
        "warc": read_warc,
        "parquet": read_parquet,
    }
    return readers[form](stream, path, reading)


def _as_utf8(stream: Stream, head: bytes) -> Stream:
    """The stream without its byte order mark, and as UTF-8 where its letters are wider."""
    name = wide(head)
    if name is None:
        stream.read(len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0)
        return stream
    decoder = codecs.getincrementaldecoder(name)("replace")

    def pieces() -> Iterator[bytes]:
        while data := stream.read(PIECE_BYTES):
            yield decoder.decode(data).encode("utf-8", "replace")
        yield decoder.decode(b"", final=True).encode("utf-8", "replace")

    return Stream.of_pieces(pieces())
