"""JSON Lines: a record a line. A line that is broken or too long is an error of its own, numbered like the others."""

from __future__ import annotations

import json
from collections.abc import Iterator

from cleanscrape.corpus.columns import guessed_column
from cleanscrape.corpus.entry import Entry, Reading, failed, numbered, too_long
from cleanscrape.corpus.stream import Stream


def read_json_lines(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """An entry a line that is not blank; its number is the line's. Workers parse it, so the parent need not."""
    limit, column = reading.limits.max_page_bytes, reading.column
    first = True
    for number, line in enumerate(stream.lines(limit), start=1):
        if line is None:
            yield failed(numbered(path, number), too_long(limit))
        elif line.strip():
            if first and column is None:
                column = _column_of(line)
            first = False
            yield Entry(numbered(path, number), line, is_json=True, column=column)


def _column_of(line: bytes) -> str | None:
    """The text's column, where no name in the first record tells it."""
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    return guessed_column(fields) if isinstance(fields, dict) else None
