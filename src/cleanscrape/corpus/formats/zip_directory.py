"""What zips say outside their members: names, long sizes, and which members are links, in the directory at the end."""

from __future__ import annotations

import re
import stat
import struct
from collections.abc import Iterator
from typing import IO

MEMBER = b"PK\x03\x04"
DIRECTORY = b"PK\x01\x02"
END = (DIRECTORY, b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x08")
"""What may stand behind the last member: the directory, the end of an empty one, its long form, extra data."""
NEXT = re.compile(rb"PK(?:\x03\x04|\x01\x02)")
_ENTRY = struct.Struct("<4s4B4H3I5H2I")
_TAIL_BYTES = 22 + 65535
"""The end record and the longest comment behind it."""
_LONG = 0xFFFFFFFF
_UNIX = 3


def name_of(name: bytes, is_utf8: bool) -> str:
    """A member's name: UTF-8 where that fits (most archivers write it without saying so), else DOS letters."""
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return name.decode("utf-8" if is_utf8 else "cp437", "replace")


def long_sizes(extra: bytes, plain: int, packed: int) -> tuple[int, int]:
    """Both lengths, those of more than 4 GiB from the extra field."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            values = iter(struct.unpack_from(f"<{size // 8}Q", extra, at + 4))
            plain = next(values, plain) if plain == _LONG else plain
            packed = next(values, packed) if packed == _LONG else packed
        at += 4 + size
    return plain, packed


def link_names(file: IO[bytes] | None) -> frozenset[str]:
    """The members that are symbolic links, by the directory; none where there is no file to look at its end."""
    if file is None:
        return frozenset()
    place = file.tell()
    try:
        return frozenset(_links(file))
    except (OSError, struct.error):
        return frozenset()
    finally:
        file.seek(place)


def _links(file: IO[bytes]) -> Iterator[str]:
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL_BYTES))
    tail = file.read(_TAIL_BYTES)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        return
    directory_bytes, start = struct.unpack_from("<2I", tail, at + 12)
    long = tail.rfind(b"PK\x06\x06", 0, at)
    if long >= 0:
        directory_bytes, start = struct.unpack_from("<2Q", tail, long + 40)
    file.seek(start)
    rest, left = b"", directory_bytes
    while left > 0 or len(rest) >= _ENTRY.size:
        piece = file.read(min(left, 1 << 16))
        left = left - len(piece) if piece else 0
        rest += piece
        used = 0
        while len(rest) - used >= _ENTRY.size:
            entry = _ENTRY.unpack_from(rest, used)
            if entry[0] != DIRECTORY:
                return
            name_size, extra_size, comment_size = entry[12:15]
            stop = used + _ENTRY.size + name_size + extra_size + comment_size
            if stop > len(rest):
                break
            if entry[2] == _UNIX and stat.S_ISLNK(entry[17] >> 16):
                name = rest[used + _ENTRY.size :][:name_size]
                yield name_of(name, bool(entry[5] & 2048))
            used = stop
        if not used and not piece:
            return
        rest = rest[used:]
