"""The fitted weights: read from `weights.json`, and added up over a page's columns.

The model is additive: bins of single signals, and of a few pairs of signals ("crossed"), each with a log-odds weight.
Crossed weights are what a pair says beyond its two signals, so a rule may be left out and the rest still works.
A `Plan` is the same weights made ready for speed.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from itertools import compress
from typing import Any, NamedTuple

from cleanscrape.lazy import lazy
from cleanscrape.rule import Columns, Signal
from cleanscrape.sums import BYTE, ZERO, Binned, Pair, Sums, added_up, sums_of
from cleanscrape.windows import wide_bytes

Table = tuple[float, ...]
Bins = tuple[bytes, ...]
"""Bin by a value's low byte: one table for each high byte; values beyond the last are in its last bin."""
Single = tuple[str, bytes]


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

    @lazy
    def digest(self) -> str:
        """A hash of all the weights."""
        state = [self.bias, self.edges, self.single, [[*k, v] for k, v in self.crossed.items()], self.region,
                 self.confidence, self.presets]  # fmt: skip
        return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]

    @lazy
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

    A weight is a whole number of `UNIT`s from -127 to 127, and so a byte; `sums` tells how they are added up.
    """

    bias: float
    bins: dict[str, Bins]
    """Signal -> bin by value."""
    single: tuple[Single, ...]
    """Signal, and the weight by bin."""
    crossed: tuple[Pair, ...]
    """Two signals, the second's number of bins, and the weight by cell."""
    sums: Sums
    """The same, to add up."""
    steepest: tuple[tuple[tuple[int, int], str, str | None, int, bytes], ...]
    """Every table by its lowest weight, in bytes, and its number; the second signal is None but for pairs."""
    unfitted: tuple[Signal, ...]

    def binned(self, columns: Columns) -> Binned:
        """The bin of every block in each column."""
        return {
            name: column.translate(tables[0])
            if isinstance(column, (bytes, bytearray))
            else _binned(column, tables)
            for name, tables in self.bins.items()
            for column in [columns[name]]
        }

    def scores(self, columns: Columns, count: int, binned: Binned | None = None) -> list[float]:
        """Every block's log-odds of being article. `binned` are the columns' bins, where they are known."""
        if not count:
            return []
        binned = binned or self.binned(columns)
        start = self.bias - UNIT * self.sums.nothing
        scores = [start + UNIT * units for units in added_up(self.sums, binned, count)]
        for signal in self.unfitted:
            last = len(signal.weights) - 1
            column = columns[signal.name]
            if not signal.weights[0] and column.count(0) == count:
                continue
            for b in compress(range(count), column) if not signal.weights[0] else range(count):
                scores[b] += signal.weights[min(column[b], last)]
        return scores


UNIT = 0.03
"""Fitted weights are whole multiples of this log-odds."""
MAX_UNITS = 127
_MAX_TABLES = 256
_MASKS = tuple(bytes(255 * (value == number) for value in range(BYTE)) for number in range(BYTE))
"""For each byte a table that keeps it alone."""


def _binned(column: Sequence[int], tables: Bins) -> bytes:
    if not isinstance(column, array):
        try:
            return bytes(column).translate(tables[0])
        except ValueError:  # a value above 255
            top = BYTE * len(tables) - 1
            column = array("H", [v if v < top else top for v in column])
    both = wide_bytes(column)
    low, high = both[::2], both[1::2]
    if high.count(0) == len(high):
        return low.translate(tables[0])
    found = 0
    for number, table in enumerate((*tables, tables[-1][-1:] * BYTE)):
        here = high.translate(
            _MASKS[number] if number < len(tables) else b"\0" * number + b"\xff" * (BYTE - number)
        )
        found |= int.from_bytes(low.translate(table), "little") & int.from_bytes(here, "little")
    return found.to_bytes(len(low), "little")


def plan(weights: Weights, signals: Iterable[Signal]) -> Plan:
    """The plan for the signals that a pipeline's rules give. Raises ValueError if the weights are too many or large."""
    known = {signal.name: signal for signal in signals}
    single = {name: _bytes(row) for name, row in weights.single.items() if name in known}
    crossed = tuple(
        (first, second, len(table[0]), _bytes([w for row in table for w in row]))
        for (first, second), table in weights.crossed.items()
        if first in known and second in known
    )
    if len(single) + len(crossed) > _MAX_TABLES:
        raise ValueError(
            f"weights: at most {_MAX_TABLES} tables of weights fit, not {len(single) + len(crossed)}"
        )
    wanted = single.keys() | {name for pair in crossed for name in pair[:2]}
    return Plan(
        bias=weights.bias,
        bins={name: _bins(weights.edges[name], known[name].top) for name in sorted(wanted)},
        single=tuple(single.items()),
        crossed=crossed,
        sums=sums_of(single, crossed),
        steepest=_by_lowest(single, crossed),
        unfitted=tuple(s for s in known.values() if s.weights and s.name not in weights.used),
    )


def _by_lowest(
    single: dict[str, bytes], crossed: Iterable[Pair]
) -> tuple[tuple[tuple[int, int], str, str | None, int, bytes], ...]:
    tables = [*((name, None, 0, weights) for name, weights in single.items()), *crossed]
    lowest = [(min(table[-1]), number) for number, table in enumerate(tables)]
    return tuple(sorted((low, *table) for low, table in zip(lowest, tables, strict=True)))


def _bins(edges: Sequence[int], top: int) -> Bins:
    every = bytes(bisect_right(edges, min(value, top)) for value in range(BYTE * (top // BYTE + 1)))
    return tuple(every[start : start + BYTE] for start in range(0, len(every), BYTE))


def _bytes(row: Sequence[float]) -> bytes:
    """Weights as bytes, by bin or cell."""
    units = [round(w / UNIT) for w in row]
    if len(row) > BYTE or any(abs(u) > MAX_UNITS for u in units):
        raise ValueError(
            f"weights: a table has at most {BYTE} cells, each at most {MAX_UNITS * UNIT:.2f} either way"
        )
    return bytes([u + ZERO for u in units])


class Said(NamedTuple):
    """One weight at work on one block: its signals (the second is None but for pairs), and the log-odds."""

    first: str
    second: str | None
    weight: float

    def reason(self, signals: dict[str, Signal], columns: Columns, block: int) -> str:
        """The values of its signals in words; "nothing of the kind" if no phrase is there to say them."""
        names = [name for name in (self.first, self.second) if name]
        words = (signals[name].reason(min(columns[name][block], signals[name].top)) for name in names)
        return ", and ".join(word for word in words if word) or "nothing of the kind"


def said_about(plan: Plan, columns: Columns, block: int, binned: Binned | None = None) -> list[Said]:
    """Every weight at work on a block; their sum and the bias make its score. `binned` as in `Plan.scores`."""
    bins = {name: column[block] for name, column in (binned or plan.binned(columns)).items()}
    found = [Said(name, None, _log_odds(weights[bins[name]])) for name, weights in plan.single]
    for first, second, width, weights in plan.crossed:
        found.append(Said(first, second, _log_odds(weights[bins[first] * width + bins[second]])))
    for signal in plan.unfitted:
        index = min(columns[signal.name][block], len(signal.weights) - 1)
        found.append(Said(signal.name, None, signal.weights[index]))
    return found


def _log_odds(weight: int) -> float:
    """A table's byte as a weight, to the hundredths that it has."""
    return round(UNIT * (weight - ZERO), 2)


def most_against(plan: Plan, binned: Binned, blocks: Iterable[int]) -> list[Said | None]:
    """Of what `said_about` tells of each block, the lowest fitted weight below zero, if any; the first of equals."""
    return [_most_against(plan, binned, block) for block in blocks]


def _most_against(plan: Plan, binned: Binned, block: int) -> Said | None:
    """Tables are asked in the order of their lowest weights, until none can be lower than what was found."""
    lowest, said = (ZERO, 0), None
    for (least, number), first, second, width, weights in plan.steepest:
        if least > lowest[0]:
            break
        cell = binned[first][block]
        if second:
            cell = cell * width + binned[second][block]
        if (weights[cell], number) < lowest:
            lowest, said = (weights[cell], number), (first, second)
    return Said(*said, _log_odds(lowest[0])) if said else None
