"""CSV and TSV: a record a row, cells with newlines in them too. Bytes are decoded cell by cell, in the worker."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from typing import Any

from cleanscrape.corpus.columns import guessed_column, names_apart
from cleanscrape.corpus.encodings import as_found
from cleanscrape.corpus.entry import Entry, Reading, failed, numbered, told, too_long
from cleanscrape.corpus.stream import Stream

DELIMITERS = (",", "\t", ";", "|")
REST = "_rest"
"""Where cells go for which the header has no name."""


def delimiter_of(header: str) -> str:
    """The delimiter that the header has most of."""
    return max(DELIMITERS, key=header.count)


def read_table(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """An entry a row below the header; its number counts rows. What can't be read is an error with its number."""
    limit = reading.limits.max_page_bytes
    head = stream.peek(limit).partition(b"\n")[0]
    skipped: list[int] = []
    lines = _lines(stream, limit, skipped)
    rows = csv.reader(lines, delimiter=delimiter_of(_text(head)))
    header: list[str] | None = None
    number, column = 0, reading.column
    while True:
        try:
            row = _next(rows, limit)
        except csv.Error as error:
            row = None
            yield failed(numbered(path, number + 1), told(error))
        while skipped:
            skipped.pop()
            number += 1
            yield failed(numbered(path, number), too_long(limit))
        if row == []:
            return
        if header is None:
            header = names_apart(map(_plain_name, row or []))
            continue
        number += 1
        if row is not None:
            fields = _fields(header, row)
            column = column or (guessed_column(fields) if number == 1 else None)
            yield Entry(numbered(path, number), fields=fields, column=column)


def _next(rows: Any, limit: int) -> list[str] | None:
    """The next row that is not blank; [] at the end. The limit on cells is the whole process's: put back at once."""
    before = csv.field_size_limit(limit)
    try:
        for row in rows:
            if any(row):
                return list(row)
        return []
    finally:
        csv.field_size_limit(before)


def _lines(stream: Stream, limit: int, skipped: list[int]) -> Iterator[str]:
    for number, line in enumerate(stream.lines(limit)):
        if line is None:
            skipped.append(number)
        else:
            yield _text(line) + "\n"


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape").replace("\0", "\ufffd")


def _plain_name(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").strip()


def _fields(header: list[str], row: list[str]) -> Mapping[str, Any]:
    """Cells by name; those that are not UTF-8 stay bytes, and those beyond the header keep together."""
    cells = [as_found(cell) for cell in row]
    fields: dict[str, Any] = dict(zip(header, cells, strict=False))
    return fields | {REST: cells[len(header) :]} if len(cells) > len(header) else fields
