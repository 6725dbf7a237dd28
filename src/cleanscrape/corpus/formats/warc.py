"""WARC and WET, through warcio: a record that holds a page is an entry, with its address, its id and its time."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from cleanscrape.corpus.entry import Entry, Reading, failed, numbered, too_long
from cleanscrape.corpus.stream import Stream

_WITH_PAGES = ("conversion", "response", "resource")
"""Kinds of record that hold pages: WET's texts, and what servers sent. Requests, revisits and metadata hold none."""
_WITHOUT = ("warcinfo", "request", "metadata", "revisit", "continuation")
_STRAY = "ValueError: the record does not end where its Content-Length says: what is behind it may be lost"
_TEXTS = ("", "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown")
"""Media types that are pages; style sheets, scripts and pictures of a crawl are none."""


def read_warc(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """An entry a record with a page; its number counts all records. Raises ImportError without warcio."""
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as error:
        raise ImportError("WARC and WET need warcio: pip install 'cleanscrape[warc]'") from error
    if not (log := logging.getLogger("warcio")).handlers:
        log.addHandler(logging.NullHandler())  # else Python prints its warnings to standard error
    records, strays, number = ArchiveIterator(_File(stream)), 0, 0
    records.INC_RECORD = ""  # what it would print to standard error is told in a row
    for number, record in enumerate(records, start=1):
        if records.err_count > strays:
            strays = records.err_count
            yield failed(numbered(path, number - 1), _STRAY)
        yield from _entries(record, numbered(path, number), reading)
    if records.err_count > strays:
        yield failed(numbered(path, number), _STRAY)


class _File:
    """A stream with as much of a file's face as warcio wants."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        """Leave the stream to whoever opened it."""


def _entries(record: Any, path: str, reading: Reading) -> Iterator[Entry]:
    """The entry of a record, if it holds a page or is broken."""
    if (
        record.rec_type not in _WITH_PAGES + _WITHOUT
        or record.rec_headers.get_header("Content-Length") is None
    ):
        yield failed(path, "EOFError: the record's header is broken or cut off")
    elif record.rec_type in _WITH_PAGES:
        media, charset = _content_type(record)
        if media in _TEXTS or record.rec_type == "conversion":
            yield _entry(record, path, charset, reading)._replace(is_html="html" in media)


def _entry(record: Any, path: str, charset: str | None, reading: Reading) -> Entry:
    headers, limit = record.rec_headers, reading.limits.max_page_bytes
    data = record.content_stream().read(limit + 1)
    place = {"id": headers.get_header("WARC-Record-ID"), "url": headers.get_header("WARC-Target-URI")}
    if len(data) > limit:
        return failed(path, too_long(limit))._replace(**place)
    if record.raw_stream.limit > 0 and not record.raw_stream.read(1):
        return failed(path, "EOFError: the record is cut off")._replace(**place)
    return Entry(path, data, encoding=charset, read_at=_date(headers.get_header("WARC-Date")), **place)


def _content_type(record: Any) -> tuple[str, str | None]:
    """The media type and the charset that a page was sent with."""
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    value = (headers.get_header("Content-Type") if headers else None) or ""
    media, *options = value.split(";")
    charsets = [
        option.partition("=")[2] for option in options if option.strip().lower().startswith("charset=")
    ]
    return media.strip().lower(), charsets[0].strip(" \"'") if charsets else None


def _date(value: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00")) if value else None
    except ValueError:
        return None
