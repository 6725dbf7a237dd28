"""Bytes that come when asked for: peek, read, lines. None of them holds more than was asked for.

What a broken source gave before it broke is handed out first; the error comes with the next call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

PIECE_BYTES = 256 * 1024
"""How much is taken from a source at a time."""


class Stream:
    """A source of bytes, read forward. `pull` gives the next piece, b"" at the end, and may raise."""

    def __init__(self, pull: Callable[[], bytes]) -> None:
        self._pull = pull
        self._buffer = b""
        self._error: Exception | None = None
        self._ended = False

    @classmethod
    def of_pieces(cls, pieces: Iterator[bytes]) -> Stream:
        """A stream of an iterator's pieces."""
        return cls(lambda: next((piece for piece in pieces if piece), b""))

    def _next(self) -> bytes:
        """The next piece of the source, b"" at its end or where it broke."""
        if self._ended:
            return b""
        try:
            piece = self._pull()
        except Exception as error:  # whatever a library makes of a broken file; told by the next `_check`
            self._error, piece = error, b""
        self._ended = not piece
        return piece

    def _check(self) -> None:
        if self._error is not None:
            raise self._error

    def peek(self, size: int) -> bytes:
        """The first `size` bytes that `read` would give, or all that is left. A broken source does not raise yet."""
        while len(self._buffer) < size and (piece := self._next()):
            self._buffer += piece
        return self._buffer[:size]

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes (all, if below zero); fewer only at the end or before an error. b"" at the end."""
        if size < 0:
            return b"".join(iter(lambda: self.read(PIECE_BYTES), b""))
        parts, missing = [self._buffer[:size]], size - len(self._buffer)
        self._buffer = self._buffer[size:]
        while missing > 0 and (piece := self._next()):
            parts.append(piece[:missing])
            self._buffer = piece[missing:]
            missing -= len(piece)
        data = b"".join(parts)
        if not data and size:
            self._check()
        return data

    def unread(self, data: bytes) -> None:
        """Put back what was read too much."""
        self._buffer = data + self._buffer

    def lines(self, limit: int) -> Iterator[bytes | None]:
        """Each line without its newline; None for one of more than `limit` bytes, which is skipped."""
        rest, skipping = self._buffer, False
        self._buffer = b""
        while True:
            *whole, rest = rest.split(b"\n")
            for line in whole:
                yield None if skipping or len(line) > limit else line.removesuffix(b"\r")
                skipping = False
            if len(rest) > limit:
                rest, skipping = b"", True
            piece = self._next()
            if not piece:
                break
            rest += piece
        self._check()
        if rest or skipping:
            yield None if skipping else rest


def whole(stream: Stream, limit: int) -> bytes | None:
    """All of a stream; None if that is more than `limit` bytes, of which the rest is left unread."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        return None
    return data if not stream.read(1) else None
