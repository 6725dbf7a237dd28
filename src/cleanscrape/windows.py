"""Columns as C speed likes them, and sums over the blocks around each block: all blocks at once.

A column of small numbers is `bytes`; one whose numbers pass 255 is an `array("H")`. Both read as sequences of ints. For
sums a column is one large int, sixteen bits a block (its *lanes*): adding two columns is one addition, and moving a
column by a block one shift.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count

_LANE_BITS = 16
_BYTE = 256


def small(column: Sequence[int]) -> bytes:
    """A column as bytes; numbers above 255 count as 255."""
    try:
        return bytes(column)
    except ValueError:
        return bytes([v if v < _BYTE else _BYTE - 1 for v in column])


def blocks_of(column: bytes | bytearray, values: Iterable[int], start: int = 0) -> Iterator[int]:
    """The blocks from `start` on that have one of these values: in order those of the first, then of the next."""
    for value in values:
        b = column.find(value, start)
        while b >= 0:
            yield b
            b = column.find(value, b + 1)


def densest(column: bytes, price: int) -> tuple[int, int]:
    """The half-open run of blocks with the greatest sum, each block of 0 at a price; (0, 0) if all are 0."""
    best = total = start = 0
    last = -1
    run = (0, 0)
    for b in compress(count(), column):
        total -= price * (b - last - 1)
        if total <= 0:
            total, start = 0, b
        total += column[b]
        last = b
        if total > best:
            best, run = total, (start, b + 1)
    return run


def lanes(column: bytes) -> int:
    """A column as one large int, its first block lowest."""
    wide = bytearray(2 * len(column))
    wide[::2] = column
    return int.from_bytes(wide, "little")


def unlaned(sums: int, count: int) -> array[int]:
    """The column of so many blocks that lanes hold."""
    column = array("H", sums.to_bytes(2 * count, "little"))
    if sys.byteorder == "big":
        column.byteswap()
    return column


def unlaned_bytes(sums: int, count: int) -> bytes:
    """The same of sums that are all below 256."""
    return sums.to_bytes(2 * count, "little")[::2]


def wide_bytes(column: array[int]) -> bytes:
    """The bytes of a wide column, low byte first whatever the machine."""
    if sys.byteorder == "big":
        column = column[:]
        column.byteswap()
    return column.tobytes()


def around(column: int, size: int, count: int) -> tuple[int, int]:
    """For each of `count` blocks the sums over the `size` blocks that precede it, and over those that follow it.

    Sums over twice as many must stay below 65,536.
    """
    sums = _summed(column << _LANE_BITS * size, size)
    return sums & ((1 << _LANE_BITS * count) - 1), sums >> _LANE_BITS * (size + 1)


def _summed(column: int, size: int) -> int:
    """For each block the sum over it and those that follow, `size` in all: from sums over 1, 2, 4, ... blocks."""
    total = done = 0
    power, width = column, 1
    while True:
        if size & width:
            total += power >> _LANE_BITS * done
            done += width
        if done == size:
            return total
        power += power >> _LANE_BITS * width
        width *= 2


def running(column: Iterable[int]) -> list[int]:
    """Sums of a column's first 0, 1, 2, ... entries: one entry more than the column."""
    return list(accumulate(column, initial=0))
