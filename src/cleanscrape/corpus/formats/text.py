"""A file that is one page: plain text, Markdown, HTML."""

from __future__ import annotations

from collections.abc import Iterator

from cleanscrape.corpus.entry import Entry, Reading, failed, too_long
from cleanscrape.corpus.stream import Stream, whole


def read_page(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """One entry: all of the stream."""
    data = whole(stream, reading.limits.max_page_bytes)
    if data is None:
        yield failed(path, too_long(reading.limits.max_page_bytes))
    else:
        yield Entry(path, data, is_html=path.lower().endswith((".html", ".htm", ".xhtml")))
