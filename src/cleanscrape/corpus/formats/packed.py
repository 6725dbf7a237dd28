"""gzip, bzip2, xz and zstd, unpacked as they stream: members in a row, padding, and a bound on what comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from cleanscrape.corpus.limits import Budget
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

_ZSTD_SLICE_BYTES = 1024
"""zstandard's unpacker takes no bound on what it gives at once; from so little it can make 32 MiB at most."""


_WBITS = {"gzip": 31, "deflate": -15}
"""What zlib calls the two."""


class PackedError(Exception):
    """Packed data that is cut off or followed by something else."""


def unpacked(stream: Stream, kind: str, budget: Budget) -> Stream:
    """What the packed stream holds. Reading it raises PackedError, LimitError, or the unpacking library's error."""
    return Stream.of_pieces(_pieces(stream, kind, unpacker(kind), budget))


def _pieces(stream: Stream, kind: str, make: Callable[[], Any], budget: Budget) -> Iterator[bytes]:
    data = stream.read(PIECE_BYTES)
    while data:
        engine = make()
        while not engine.eof:
            piece = engine.decompress(data, PIECE_BYTES)
            for at in range(0, len(piece), PIECE_BYTES):
                budget.spend(len(piece[at : at + PIECE_BYTES]))
                yield piece[at : at + PIECE_BYTES]
            data = b""
            if engine.needs_input and not engine.eof:
                data = stream.read(PIECE_BYTES)
                if not data:
                    raise PackedError(f"the {kind} data ends too early")
        data = engine.unused_data.lstrip(b"\0") or stream.read(PIECE_BYTES).lstrip(b"\0")


def unpacker(kind: str) -> Callable[[], Any]:
    """What makes an unpacker for one member. Raises ImportError if its library is missing."""
    if kind in _WBITS:
        return partial(_Zlib, _WBITS[kind])
    if kind == "bzip2":
        from bz2 import BZ2Decompressor

        return BZ2Decompressor
    if kind == "xz":
        from lzma import LZMADecompressor

        return LZMADecompressor
    return _zstd()


class _Zlib:
    """zlib's unpacker with bz2's face. For gzip it checks sums and lengths by itself."""

    def __init__(self, wbits: int) -> None:
        import zlib

        self._engine = zlib.decompressobj(wbits)
        self._full = False

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        piece = self._engine.decompress(self._engine.unconsumed_tail + data, max(max_length, 0))
        self._full = len(piece) == max_length
        return piece

    @property
    def eof(self) -> bool:
        return self._engine.eof

    @property
    def unused_data(self) -> bytes:
        return self._engine.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._engine.unconsumed_tail and not self._full  # more may wait inside


def _zstd() -> Callable[[], Any]:
    try:
        import zstandard
    except ImportError as error:
        raise ImportError("zstd data needs zstandard: pip install 'cleanscrape[zst]'") from error
    return lambda: _Zstd(zstandard.ZstdDecompressor(max_window_size=2**31).decompressobj())


class _Zstd:
    """zstandard's unpacker with bz2's face."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self._waiting = b""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        self._waiting += data
        parts, size = [], 0
        while self._waiting and not self._engine.eof and size < max_length:
            parts.append(self._engine.decompress(self._waiting[:_ZSTD_SLICE_BYTES]))
            size += len(parts[-1])
            self._waiting = self._waiting[_ZSTD_SLICE_BYTES:]
        return b"".join(parts)

    @property
    def eof(self) -> bool:
        return bool(self._engine.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._engine.unused_data) + self._waiting

    @property
    def needs_input(self) -> bool:
        return not self._waiting
