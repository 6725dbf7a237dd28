"""The fitted weights: read from `weights.json`, and added up over a page's columns.

The model is additive: bins of single signals, and of a few pairs of signals ("crossed"), each with a log-odds weight.
Crossed weights are what a pair says beyond its two signals, so a rule may be left out and the rest still works.
A `Plan` is the same weights made ready for speed.
"""

from __future__ import annotations

import hashlib
import json
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from importlib import resources
from typing import Any, NamedTuple

from cleanscrape.rule import Columns, Signal

Table = tuple[float, ...]


@dataclass(frozen=True)
class Weights:
    """Fitted weights, as `weights.json` holds them.

    `edges` bin a signal's values: value v is in bin `bisect_right(edges, v)`. `single` has one weight a bin, `crossed`
    one row a bin of its first signal. `bias` is every block's start.
    """

    version: str
    bias: float
    edges: dict[str, tuple[int, ...]]
    single: dict[str, Table]
    crossed: dict[tuple[str, str], tuple[Table, ...]]
    region: dict[str, float]
    confidence: dict[str, Any]
    presets: dict[str, float]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Weights:
        """Weights from parsed JSON. Raises `KeyError` naming a key that is missing."""
        return cls(
            version=data["version"],
            bias=data["bias"],
            edges={name: tuple(edges) for name, edges in data["edges"].items()},
            single={name: tuple(row) for name, row in data["single"].items()},
            crossed={
                (pair["signals"][0], pair["signals"][1]): tuple(tuple(row) for row in pair["weights"])
                for pair in data["crossed"]
            },
            region=data["region"],
            confidence=data["confidence"],
            presets=data["presets"],
        )

    def __getstate__(self) -> dict[str, Any]:
        """What pickles: the fields, not what is derived from them, so that use changes no pickle."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @cached_property
    def digest(self) -> str:
        """A hash of all the weights."""
        state = [self.bias, self.edges, self.single, [[*k, v] for k, v in self.crossed.items()], self.region,
                 self.confidence, self.presets]  # fmt: skip
        return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]

    @cached_property
    def used(self) -> frozenset[str]:
        """Names of the signals that have a weight."""
        return frozenset(self.single) | {name for pair in self.crossed for name in pair}


@cache
def shipped_weights() -> Weights:
    """The weights that come with the library."""
    text = resources.files("cleanscrape").joinpath("weights.json").read_text(encoding="utf-8")
    return Weights.from_dict(json.loads(text))


@dataclass(frozen=True)
class Plan:
    """Weights made ready for some signals, so that a page's sums cost a few nanoseconds a weight and block.

    A weight is a whole number of `UNIT`s from -127 to 127, and so a byte. A column of bins is `bytes`: `translate`
    turns it into weights, and adding two columns is adding two large ints, each block in a lane of sixteen bits.
    Nothing carries over: 256 weights of at most 255 fit a lane.
    """

    bias: float
    bins: dict[str, bytes | tuple[int, ...]]
    """Signal -> bin by value: a table for `bytes.translate` where values fit a byte, else a tuple."""
    single: tuple[tuple[str, bytes], ...]
    """Signal, and the weight by bin."""
    crossed: tuple[tuple[str, str, bytes, bytes], ...]
    """Two signals, the first's bin -> its row's start, and the weight by row's start plus the second's bin."""
    unfitted: tuple[Signal, ...]

    def scores(self, columns: Columns, count: int) -> list[float]:
        """Every block's log-odds of being article."""
        if not count:
            return []
        binned = {name: _binned(columns[name], table) for name, table in self.bins.items()}
        numbers = {second: int.from_bytes(binned[second], "little") for _, second, _, _ in self.crossed}
        lanes = bytearray(2 * count)
        total = 0
        for name, weights in self.single:
            lanes[::2] = binned[name].translate(weights)
            total += int.from_bytes(lanes, "little")
        for first, second, rows, weights in self.crossed:
            cells = int.from_bytes(binned[first].translate(rows), "little") + numbers[second]
            lanes[::2] = cells.to_bytes(count, "little").translate(weights)
            total += int.from_bytes(lanes, "little")
        sums = array("H", total.to_bytes(2 * count, "little"))
        if sys.byteorder == "big":
            sums.byteswap()
        start = self.bias - UNIT * _ZERO * (len(self.single) + len(self.crossed))
        scores = [start + UNIT * units for units in sums]
        for signal in self.unfitted:
            last = len(signal.weights) - 1
            column = columns[signal.name]
            scores = [s + signal.weights[min(v, last)] for s, v in zip(scores, column, strict=True)]
        return scores


UNIT = 0.03
"""Fitted weights are whole multiples of this log-odds."""
MAX_UNITS = 127
_ZERO = 128
"""The byte of a weight of nothing."""
_BYTE = 256
_MAX_TABLES = 256


def _binned(column: Sequence[int], table: bytes | tuple[int, ...]) -> bytes:
    if isinstance(table, tuple):
        top = len(table) - 1
        return bytes([table[v if v < top else top] for v in column])
    try:
        return bytes(column).translate(table)
    except ValueError:  # a value above 255 counts as 255
        return bytes([v if v < _BYTE else _BYTE - 1 for v in column]).translate(table)


def plan(weights: Weights, signals: Iterable[Signal]) -> Plan:
    """The plan for the signals that a pipeline's rules give. Raises ValueError if the weights are too many or large."""
    known = {signal.name: signal for signal in signals}
    single = tuple((name, _bytes(row)) for name, row in weights.single.items() if name in known)
    crossed = tuple(
        (
            first,
            second,
            _table(b * len(table[0]) for b in range(len(table))),
            _bytes([w for row in table for w in row]),
        )
        for (first, second), table in weights.crossed.items()
        if first in known and second in known
    )
    if len(single) + len(crossed) > _MAX_TABLES:
        raise ValueError(
            f"weights: at most {_MAX_TABLES} tables of weights fit, not {len(single) + len(crossed)}"
        )
    wanted = {name for name, _ in single} | {name for pair in crossed for name in pair[:2]}
    return Plan(
        bias=weights.bias,
        bins={name: _bins(weights.edges[name], known[name].top) for name in wanted},
        single=single,
        crossed=crossed,
        unfitted=tuple(s for s in known.values() if s.weights and s.name not in weights.used),
    )


def _bins(edges: Sequence[int], top: int) -> bytes | tuple[int, ...]:
    if top >= _BYTE:
        return tuple(bisect_right(edges, value) for value in range(top + 1))
    return bytes(bisect_right(edges, min(value, top)) for value in range(_BYTE))


def _bytes(row: Sequence[float]) -> bytes:
    """Weights as bytes, by bin or cell."""
    units = [round(w / UNIT) for w in row]
    if len(row) > _BYTE or any(abs(u) > MAX_UNITS for u in units):
        raise ValueError(
            f"weights: a table has at most {_BYTE} cells, each at most {MAX_UNITS * UNIT:.2f} either way"
        )
    return _table(u + _ZERO for u in units)


def _table(values: Iterable[int]) -> bytes:
    return bytes(values).ljust(_BYTE, b"\0")


class Said(NamedTuple):
    """One weight at work on one block: its signals (the second is None but for pairs), and the log-odds."""

    first: str
    second: str | None
    weight: float

    def reason(self, signals: dict[str, Signal], columns: Columns, block: int) -> str:
        """The values of its signals in words."""
        names = [name for name in (self.first, self.second) if name]
        words = (signals[name].reason(min(columns[name][block], signals[name].top)) for name in names)
        return ", and ".join(word for word in words if word)


def said_about(plan: Plan, columns: Columns, block: int) -> list[Said]:
    """Every weight at work on a block; their sum and the bias make its score."""
    bins = _bins_of(plan, columns, block)
    found = [Said(name, None, UNIT * (weights[bins[name]] - _ZERO)) for name, weights in plan.single]
    for first, second, rows, weights in plan.crossed:
        found.append(Said(first, second, UNIT * (weights[rows[bins[first]] + bins[second]] - _ZERO)))
    for signal in plan.unfitted:
        index = min(columns[signal.name][block], len(signal.weights) - 1)
        found.append(Said(signal.name, None, signal.weights[index]))
    return found


def most_against(plan: Plan, columns: Columns, block: int) -> Said | None:
    """Of what `said_about` tells of a block, the lowest fitted weight below zero: the first of equals, None if none."""
    bins = _bins_of(plan, columns, block)
    lowest = _ZERO
    found: tuple[str, str | None] | None = None
    for name, weights in plan.single:
        if weights[bins[name]] < lowest:
            lowest, found = weights[bins[name]], (name, None)
    for first, second, rows, weights in plan.crossed:
        weight = weights[rows[bins[first]] + bins[second]]
        if weight < lowest:
            lowest, found = weight, (first, second)
    return Said(*found, UNIT * (lowest - _ZERO)) if found else None


def _bins_of(plan: Plan, columns: Columns, block: int) -> dict[str, int]:
    bins = {}
    for name, table in plan.bins.items():
        value = columns[name][block]
        bins[name] = table[value] if value < len(table) else table[-1]
    return bins
