"""A file for formats that are read from their end: the file itself, or what a stream holds, put on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import IO

from cleanscrape.corpus.entry import Reading
from cleanscrape.corpus.limits import LimitError
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

_IN_MEMORY_BYTES = 8 * 2**20


@contextmanager
def seekable(stream: Stream, reading: Reading) -> Iterator[IO[bytes]]:
    """A file at its beginning. Raises LimitError if the stream is more than may be put on disk."""
    if reading.file is not None:
        reading.file.seek(0)
        yield reading.file
        return
    limit = reading.limits.max_spooled_bytes
    with SpooledTemporaryFile(_IN_MEMORY_BYTES) as file:
        while piece := stream.read(PIECE_BYTES):
            file.write(piece)
            if file.tell() > limit:
                raise LimitError(f"longer than {limit} bytes (max_spooled_bytes), not read")
        file.seek(0)
        yield file
