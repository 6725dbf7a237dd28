"""Sums over the blocks that follow and precede each block, at C speed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import sub


def running(column: Iterable[int]) -> list[int]:
    """Sums of a column's first 0, 1, 2, ... entries: one entry more than the column."""
    return list(accumulate(column, initial=0))


def ahead(sums: Sequence[int], size: int) -> list[int]:
    """For each block the sum over the `size` blocks that follow it; `sums` are from `running`."""
    last = sums[-1]
    return list(map(sub, [*sums[1 + size :], *[last] * size][: len(sums) - 1], sums[1:]))


def behind(sums: Sequence[int], size: int) -> list[int]:
    """For each block the sum over the `size` blocks that precede it; `sums` are from `running`."""
    count = len(sums) - 1
    return list(map(sub, sums[:-1], [*[0] * min(size, count), *sums[: max(0, count - size)]]))
