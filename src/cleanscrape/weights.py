"""The fitted weights: read from `weights.json`, and added up over a page's columns.

The model is additive: bins of single signals, and of a few pairs of signals ("crossed"), each with a log-odds weight.
Crossed weights are what a pair says beyond its two signals, so a rule may be left out and the rest still works.
For speed a `Plan` folds the weights of single signals into the pairs they occur in; the sums are the same.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any

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
    """Weights made ready for some signals: tables by value instead of by bin."""

    bias: float
    lone: tuple[tuple[str, int, Table], ...]
    """Signal, its top, one weight a value."""
    pairs: tuple[tuple[str, str, Table], ...]
    """Two signals, and a flat table: row offset of the first's bin plus the second's bin."""
    rows: dict[str, dict[int, tuple[int, ...]]]
    """Signal -> row width -> value -> the bin times that width; width 1 for the second of a pair."""
    tops: dict[str, int]
    unfitted: tuple[Signal, ...]

    def scores(self, columns: Columns, count: int) -> list[float]:
        """Every block's log-odds of being article."""
        total = [self.bias] * count
        for name, top, table in self.lone:
            total = [t + table[v if v < top else top] for t, v in zip(total, columns[name], strict=True)]
        binned: dict[tuple[str, int], list[int]] = {}
        for name, by_width in self.rows.items():
            top = self.tops[name]
            column = columns[name]
            for width, values in by_width.items():
                binned[name, width] = [values[v if v < top else top] for v in column]
        for first, second, table in self.pairs:
            width = len(table) // _row_count(self.rows[first])
            total = [
                t + table[i + j]
                for t, i, j in zip(total, binned[first, width], binned[second, 1], strict=True)
            ]
        for signal in self.unfitted:
            last = len(signal.weights) - 1
            total = [
                t + signal.weights[min(v, last)] for t, v in zip(total, columns[signal.name], strict=True)
            ]
        return total


def _row_count(by_width: dict[int, tuple[int, ...]]) -> int:
    width = next(iter(by_width))
    return by_width[width][-1] // width + 1


def plan(weights: Weights, signals: Iterable[Signal]) -> Plan:
    """The plan for the signals that a pipeline's rules give."""
    known = {signal.name: signal for signal in signals}
    bins = {
        name: tuple(bisect_right(edges, value) for value in range(known[name].top + 1))
        for name, edges in weights.edges.items()
        if name in known
    }
    pairs: list[tuple[str, str, Table]] = []
    rows: dict[str, dict[int, tuple[int, ...]]] = {}
    folded: set[str] = set()
    for (first, second), table in weights.crossed.items():
        if first not in known or second not in known:
            continue
        flat = _folded_table(weights, first, second, table, folded)
        width = len(table[0])
        rows.setdefault(first, {})[width] = tuple(b * width for b in bins[first])
        rows.setdefault(second, {})[1] = bins[second]
        pairs.append((first, second, flat))
    lone = tuple(
        (name, known[name].top, tuple(row[b] for b in bins[name]))
        for name, row in weights.single.items()
        if name in known and name not in folded
    )
    unfitted = tuple(s for s in known.values() if s.weights and s.name not in weights.used)
    return Plan(
        bias=weights.bias,
        lone=lone,
        pairs=tuple(pairs),
        rows=rows,
        tops={name: known[name].top for name in rows},
        unfitted=unfitted,
    )


def _folded_table(
    weights: Weights, first: str, second: str, table: Sequence[Table], folded: set[str]
) -> Table:
    """A pair's table with the single weights of its two signals added, each signal's once over all pairs."""
    none = (0.0,)
    rows = weights.single.get(first, none * len(table)) if first not in folded else none * len(table)
    cells = weights.single.get(second, none * len(table[0])) if second not in folded else none * len(table[0])
    folded.update((first, second))
    return tuple(w + row + cell for weights_row, row in zip(table, rows, strict=True)
                 for w, cell in zip(weights_row, cells, strict=True))  # fmt: skip


@dataclass(frozen=True)
class Said:
    """One weight at work on one block: which signals, their values in words, and the log-odds."""

    signal: str
    reason: str
    weight: float


def said_about(weights: Weights, signals: dict[str, Signal], columns: Columns, block: int) -> list[Said]:
    """Every weight at work on a block, strongest first; their sum and the bias make its score."""
    value = {
        name: min(columns[name][block], signal.top) for name, signal in signals.items() if name in columns
    }
    bins = {name: bisect_right(weights.edges[name], v) for name, v in value.items() if name in weights.edges}
    found = [
        Said(name, signals[name].reason(value[name]), row[bins[name]])
        for name, row in weights.single.items()
        if name in bins
    ]
    for (first, second), table in weights.crossed.items():
        if first in bins and second in bins:
            reasons = (signals[first].reason(value[first]), signals[second].reason(value[second]))
            words = ", and ".join(reason for reason in reasons if reason)
            found.append(Said(first, words, table[bins[first]][bins[second]]))
    for name, signal in signals.items():
        if signal.weights and name not in weights.used and name in value:
            index = min(value[name], len(signal.weights) - 1)
            found.append(Said(name, signal.reason(value[name]), signal.weights[index]))
    return sorted((s for s in found if s.weight), key=lambda s: -abs(s.weight))
