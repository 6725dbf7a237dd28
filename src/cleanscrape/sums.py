"""Sums of a page's weights, all blocks at once: a few nanoseconds a table and block.

A column of bins is `bytes`, and one large int. The cells of a pair of signals are the first's bins times the second's
number of bins, plus the second's, each block in a lane of eight bits. `translate` turns cells into weights: bytes, of
which 128 is nothing. Tables whose highest weights together fit a byte are added up in these lanes. Then those of even
blocks are added up apart, each block in a lane of sixteen bits: nothing carries over, for 256 weights of at most 255
fit a lane. Those of odd blocks are what is left of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cleanscrape.windows import unlaned

Pair = tuple[str, str, int, bytes]
"""Two signals, the second's number of bins, and the weight by cell."""
Binned = Mapping[str, bytes | bytearray]
"""The bin of every block, by signal."""
ZERO = 128
"""The byte of a weight of nothing."""
BYTE = 256


class Sums(NamedTuple):
    """Tables of weights made ready to be added up."""

    groups: tuple[tuple[Pair, ...], ...]
    """What each table has above its lowest weight, in groups that fit a byte."""
    least: int
    """The lowest weights' sum."""
    nothing: int
    """The sum where every weight is nothing."""


def sums_of(single: Mapping[str, bytes], crossed: Iterable[Pair]) -> Sums:
    """Each table in the first group that has room for it, the widest first."""
    groups: list[list[Pair]] = []
    rooms: list[int] = []
    tables = sorted(_folded(single, crossed), key=lambda table: min(table[-1]) - max(table[-1]))
    for first, second, width, weights in tables:
        lowest, needed = min(weights), max(weights) - min(weights)
        place = next((i for i, room in enumerate(rooms) if room >= needed), len(rooms))
        if place == len(rooms):
            groups.append([])
            rooms.append(BYTE - 1)
        above = bytes([w - lowest for w in weights]).ljust(BYTE, b"\0")
        groups[place].append((first, second, width, above))
        rooms[place] -= needed
    least = sum([min(weights) for *_, weights in tables])
    return Sums(tuple(map(tuple, groups)), least, ZERO * len(tables))


def _folded(single: Mapping[str, bytes], crossed: Iterable[Pair]) -> list[Pair]:
    """The tables with single weights moved into the first pair of theirs where every cell can hold them.

    Those that are left are pairs too: of a signal and itself, which weighs there by its own bins alone.
    """
    alone = dict(single)
    pairs = []
    for first, second, width, weights in crossed:
        for name in (first, second):
            if name in alone:
                own = alone[name]
                cells = [
                    w + own[cell // width if name == first else cell % width] - ZERO
                    for cell, w in enumerate(weights)
                ]
                if min(cells) >= 0 and max(cells) < BYTE:
                    weights = bytes(cells)
                    del alone[name]
        pairs.append((first, second, width, weights))
    return [(name, name, 0, weights) for name, weights in alone.items()] + pairs


def added_up(sums: Sums, binned: Binned, count: int) -> list[int]:
    """Each block's weights, of `count` blocks in all, added up."""
    size = count + count % 2
    number = int.from_bytes
    numbers = {name: number(column, "little") for name, column in binned.items()}
    low = number(b"\xff\0" * (size // 2), "little")
    evens = low // 0xFF * sums.least
    every = evens + (evens << 8)
    for group in sums.groups:
        units = 0
        for first, second, width, weights in group:
            cells = (numbers[first] * width + numbers[second]).to_bytes(size, "little")
            units += number(cells.translate(weights), "little")
        every += units
        evens += units & low
    found = [0] * size
    found[::2], found[1::2] = unlaned(evens, size // 2), unlaned(every - evens >> 8, size // 2)
    return found[:count]
