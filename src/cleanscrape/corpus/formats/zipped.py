"""zip, read as it streams: member after member by their own headers, so that a cut-off zip gives what it still has,
one inside another archive needs no disk, and a million members no memory. Sums and lengths are checked.

The library's `zipfile` reads the directory at the end first: all of it at once, and nothing where it is missing.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Generator, Iterator
from typing import Any, NamedTuple

from cleanscrape.corpus.entry import Entry, Reading, failed
from cleanscrape.corpus.formats.members import ReadMember, hidden, member_entries, member_path
from cleanscrape.corpus.formats.packed import unpacker
from cleanscrape.corpus.formats.zip_directory import END, MEMBER, NEXT, link_names, long_sizes, name_of
from cleanscrape.corpus.limits import LimitError
from cleanscrape.corpus.stream import PIECE_BYTES, Stream

_HEADER = struct.Struct("<4s5H3I2H")
_DESCRIPTOR = b"PK\x07\x08"
_STORED, _DEFLATED, _BZIP2, _ZSTD = 0, 8, 12, 93
_ENCRYPTED, _LENGTH_BEHIND, _UTF8 = 1, 8, 2048
_LONG = 0xFFFFFFFF


class ZipError(Exception):
    """A zip, or a member of one, that is broken, encrypted, or packed in an unknown way."""


class _Header(NamedTuple):
    name: str
    flags: int
    method: int
    crc: int
    packed_bytes: int | None
    """None where it stands behind the data."""
    plain_bytes: int


def read_zip(stream: Stream, path: str, reading: Reading, read_member: ReadMember) -> Iterator[Entry]:
    """The entries of every member, in order; a broken one is told, and the next one is looked for."""
    links = link_names(reading.file)
    while (sign := stream.peek(4)) == MEMBER:
        header = _header(stream)
        shown, warning = member_path(path, header.name)
        body = _Body(stream, header, reading)
        if header.name in links:
            yield failed(shown, "LinkError: a link in an archive, not followed")
        elif header.name == "[Content_Types].xml":
            yield failed(path, "NotText: an office document, not text")
            return
        elif not header.name.endswith("/") and not hidden(header.name):
            yield from member_entries(Stream.of_pieces(body.pieces), shown, warning, reading, read_member)
        body.leave()
        if reading.budget.spent:
            yield failed(path, "LimitError: it unpacks to too much: the rest was not read")
            return
        # the descriptor is that of a member left unread, encrypted ones among them
        lost = body.lost or stream.peek(4) == _DESCRIPTOR
        if lost and not _found_next(stream):
            break
    if sign not in END:
        yield failed(path, "ZipError: the zip is cut off: it has no directory at its end")


def _header(stream: Stream) -> _Header:
    data = stream.read(_HEADER.size)
    if len(data) < _HEADER.size:
        raise ZipError("the zip is cut off in a header")
    _, _, flags, method, _, _, crc, packed, plain, name_size, extra_size = _HEADER.unpack(data)
    name, extra = stream.read(name_size), stream.read(extra_size)
    if _LONG in (packed, plain):
        plain, packed = long_sizes(extra, plain, packed)
    known = None if flags & _LENGTH_BEHIND and not packed else packed
    return _Header(name_of(name, bool(flags & _UTF8)), flags, method, crc, known, plain)


def _found_next(stream: Stream) -> bool:
    """Pass over what is broken, up to the next member or the directory; False if there is none."""
    while window := stream.peek(PIECE_BYTES):
        found = NEXT.search(window)
        if found:
            stream.read(found.start())
            return True
        if len(window) < PIECE_BYTES:
            break
        stream.read(len(window) - 3)
    return False


class _Body:
    """A member's data: its pieces, and the way to the end of it for those who have seen enough."""

    def __init__(self, stream: Stream, header: _Header, reading: Reading) -> None:
        self._stream = stream
        self._header = header
        self._budget = reading.budget
        self._left = header.packed_bytes
        self.lost = False
        """Whether it is unknown where the next member begins."""
        self.pieces: Generator[bytes] = self._checked()

    def leave(self) -> None:
        """Go to the member's end. Raises LimitError if that means unpacking too much."""
        if self._left is None and not self.lost:
            try:
                for _ in self.pieces:
                    pass
            except LimitError:
                raise
            except Exception:  # told already, or of a member that nobody reads
                self.lost = True
        while self._left:
            skipped = len(self._stream.read(min(self._left, PIECE_BYTES)))
            self._left = self._left - skipped if skipped else 0

    def _checked(self) -> Generator[bytes]:
        """The pieces; at their end the sum and the lengths are looked at."""
        crc, size = 0, 0
        try:
            for piece in self._plain():
                self._budget.spend(len(piece))
                crc, size = zlib.crc32(piece, crc), size + len(piece)
                yield piece
            expected = self._header.crc
            if self._header.packed_bytes is None:
                expected = self._descriptor(size)
        except Exception:
            self.lost = self._left is None
            raise
        if crc != expected:
            raise ZipError("the member's checksum is wrong")

    def _plain(self) -> Iterator[bytes]:
        header = self._header
        if header.flags & _ENCRYPTED:
            raise ZipError("the member is encrypted")
        if header.method == _STORED:
            if self._left is None:
                raise ZipError("the member is stored without its length")
            while piece := self._packed():
                yield piece
        else:
            yield from self._unpacked(_engine(header.method))
        if self._left:
            raise ZipError("the member is cut off")

    def _packed(self) -> bytes:
        """The next of the packed data; b"" at its end, or the stream's."""
        size = PIECE_BYTES if self._left is None else min(self._left, PIECE_BYTES)
        data = self._stream.read(size) if size else b""
        if self._left is not None:
            self._left -= len(data)
        return data

    def _unpacked(self, engine: Any) -> Iterator[bytes]:
        data = b""
        while not engine.eof:
            if engine.needs_input and not (data := self._packed()):
                raise ZipError("the member is cut off")
            try:
                piece = engine.decompress(data, PIECE_BYTES)
            except Exception:
                if self._left is None:  # the next member may be in it
                    self._stream.unread(data)
                raise
            data = b""
            if piece:
                yield piece
        if self._left is None:
            self._stream.unread(engine.unused_data)

    def _descriptor(self, size: int) -> int:
        """Read the sum and lengths behind the data; the sum."""
        signed = self._stream.peek(4) == _DESCRIPTOR
        data = self._stream.peek(24)[4 if signed else 0 :]
        if len(data) < 12:
            raise ZipError("the member is cut off")
        long = int.from_bytes(data[8:12], "little") != size & _LONG
        self._stream.read((4 if signed else 0) + (20 if long else 12))
        return int.from_bytes(data[:4], "little")


def _engine(method: int) -> Any:
    kinds = {_DEFLATED: "deflate", _BZIP2: "bzip2", _ZSTD: "zstd"}
    if method not in kinds:
        raise ZipError(f"the member is packed by method {method}, which is not known here")
    return unpacker(kinds[method])()
