"""JSON: one record, many in a row, or an array of them, read element by element, so that its size does not matter."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from cleanscrape.corpus.columns import MIN_TEXT_CHARS, TEXT_COLUMNS, first_of, guessed_column
from cleanscrape.corpus.encodings import as_found
from cleanscrape.corpus.entry import Entry, Reading, failed, numbered
from cleanscrape.corpus.limits import LimitError
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[\s\ufeff]*")
_PARTING = re.compile(r"[\s,]*")


def read_json(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """An entry a record: the elements of an array, or of the one list of objects that an object holds, or itself.

    Text that is not JSON ends the reading with an error; a record that has no text is an error of its own.
    """
    column = reading.column
    text = _Text(stream, reading.limits.max_page_bytes)
    records = _elements(text) if text.skip(_SPACE) == "[" else _in_a_row(text)
    for number, value in enumerate(records, start=1):
        if number == 1 and column is None and isinstance(value, dict):
            column = guessed_column(value)
        alone = number == 1 and text.alone
        yield _entry(path if alone else numbered(path, number), value, column)


def _elements(text: _Text) -> Iterator[Any]:
    """The elements of an array."""
    text.at += 1
    while (letter := text.skip(_PARTING)) != "]":
        if not letter:
            raise ValueError("the array is cut off")
        yield text.value()


def _in_a_row(text: _Text) -> Iterator[Any]:
    """Values one after another; of a single object, the list of objects that it holds, if it does."""
    first = text.value()
    if not text.skip(_PARTING):
        listed = _listed(first) if isinstance(first, dict) else []
        text.alone = not listed
        yield from listed or [first]
        return
    yield first
    while text.skip(_PARTING):
        yield text.value()


def _entry(path: str, value: Any, column: str | None) -> Entry:
    if isinstance(value, str):
        value = {column or "text": value}
    if isinstance(value, dict):
        fields = {key: as_found(each) if isinstance(each, str) else each for key, each in value.items()}
        return Entry(path, fields=fields, column=column)
    return failed(path, f"TypeError: a record is a JSON object or a string, not {type(value).__name__}")


def _listed(value: dict[str, Any]) -> list[Any]:
    """The records that an object holds, [] if it is one itself: its one list of objects, as {"articles": [...]} (or
    that of an object alone in it), or its values, where names stand for pages, as {"a.html": "...", "b.html": "..."}.
    """
    if first_of(value, TEXT_COLUMNS) is not None:
        return []
    values = list(value.values())
    if len(values) > 1 and all(isinstance(each, str) and len(each) >= MIN_TEXT_CHARS for each in values):
        return [{"id": name, "text": each} for name, each in value.items()]
    if values and all(isinstance(each, dict) and first_of(each, TEXT_COLUMNS) for each in values):
        return [{"id": name} | each for name, each in value.items()]
    if len(values) == 1 and isinstance(values[0], dict):
        return _listed(values[0])
    lists = [each for each in values if isinstance(each, list) and each and isinstance(each[0], dict)]
    return lists[0] if len(lists) == 1 and guessed_column(value) is None else []


class _Text:
    """The stream's text, some of it at a time."""

    def __init__(self, stream: Stream, limit: int) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")(errors="surrogateescape")
        self.limit = limit
        self.text = ""
        self.at = 0
        self.ended = False
        self.alone = False
        """Whether all of it is one value."""

    def more(self) -> bool:
        """Read on, twice as much as is waiting, so that a long value is not tried too often; False at the end."""
        if self.ended:
            return False
        waiting = self.text[self.at :]
        if len(waiting) > self.limit:
            raise LimitError(
                f"a record longer than {self.limit} characters (max_page_bytes): the rest was not read"
            )
        data = self._stream.read(max(PIECE_BYTES, len(waiting)))
        self.ended = not data
        self.text, self.at = waiting + self._decoder.decode(data, final=not data), 0
        return not self.ended

    def skip(self, pattern: re.Pattern[str]) -> str:
        """Pass what the pattern matches; the letter after it, "" at the end."""
        while True:
            found = pattern.match(self.text, self.at)
            assert found is not None  # the patterns match nothing, too
            self.at = found.end()
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more() and self.at >= len(self.text):
                return ""

    def value(self) -> Any:
        """The value that begins here. Raises ValueError if it is none."""
        while True:
            try:
                value, stop = _DECODER.raw_decode(self.text, self.at)
            except ValueError:
                if not self.more():
                    raise
                continue
            if stop == len(self.text) and not self.ended:  # a number may go on
                self.more()
                continue
            self.at = stop
            return value
