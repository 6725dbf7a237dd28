"""Fit the weights of the body model on labelled pages, and write `src/cleanscrape/weights.json`.

    python benchmarks/fit.py --data DIR [--cache FILE] [--out FILE] [--confidence] [--signals NAME ...]

Each block of each page is labelled with the share of its words that the gold body holds. Signals are cut into bins, and
a boosted additive model learns one table a signal and one a pair of signals. Folds are split by site, over all files.
`fit_pages.py` says which pages are seen, `pair_tables.py` how tables are fitted, `fit_confidence.py` what comes after.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from fit_confidence import fit_confidence
from fit_pages import Sample, fitted_signals, read_samples
from labels import fold_of
from pair_tables import Tables, centre_single, fit_pairs, polish, thinned

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.rule import is_cue
from cleanscrape.weights import MAX_UNITS, UNIT, Weights

MAX_BINS = 16
"""A pair has at most 256 cells, as many as a byte counts."""
PAIRS, ROUNDS = 140, 1100
REGION = {"scale": 0.75, "inside": 0.4, "short": 0.4, "outside": 0.3, "switch": 40.0, "power": 1.0}
"""Chosen by cross-validation among a dozen: docs/decisions/region-and-threshold.md has the figures."""
PRESETS = {"precision": -1.0, "balanced": 0.0, "recall": 0.8}


def signal_names() -> list[str]:
    """The signals of the default pipeline's rules that are fitted, in order."""
    return [signal.name for signal in fitted_signals()]


def bin_edges(samples: Sequence[Sample], names: Sequence[str]) -> dict[str, list[int]]:
    """At most MAX_BINS bins a signal, of about equal mass in what the pages count."""
    values = np.concatenate([s.columns[::5] for s in samples])
    weights = np.concatenate([s.counts[::5] for s in samples])
    edges = {}
    for i, name in enumerate(names):
        column = values[:, i]
        distinct = np.unique(column)
        if len(distinct) <= MAX_BINS:
            edges[name] = [int(v) for v in distinct[1:]]
            continue
        order = np.argsort(column, kind="stable")
        mass = np.cumsum(weights[order] + 0.02)  # short blocks are many: let them have bins too
        cuts = column[order][np.searchsorted(mass, mass[-1] * np.arange(1, MAX_BINS) / MAX_BINS)]
        edges[name] = sorted({int(c) for c in cuts if c > distinct[0]})
    return edges


def binned(samples: Sequence[Sample], edges: dict[str, list[int]]) -> np.ndarray:
    """The bins of all blocks of the samples, one column a signal."""
    values = np.concatenate([s.columns for s in samples])
    cols = [
        np.searchsorted(e, values[:, i], side="right").astype(np.uint8) for i, e in enumerate(edges.values())
    ]
    return np.stack(cols, axis=1)


def _pooled(
    samples: Sequence[Sample], edges: dict[str, list[int]]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The blocks of all samples, thinned: their bins, labels, and what each counts."""
    y, w, words = (
        np.concatenate([getattr(s, each) for s in samples]) for each in ("labels", "counts", "words")
    )
    return thinned(binned(samples, edges), y, w, words)


def fit(samples: Sequence[Sample], names: Sequence[str]) -> dict[str, Any]:
    """The weights for these samples, as they are written to JSON."""
    edges = bin_edges(samples, names)
    x, y, w = _pooled(samples, edges)
    sizes = [len(e) + 1 for e in edges.values()]
    cues = [f for f, name in enumerate(names) if is_cue(name)]
    tables = fit_pairs(x, y, w, sizes, pairs=PAIRS, rounds=ROUNDS, polished=cues)
    return {
        "bias": round(tables.bias, 3),
        "edges": edges,
        "single": {names[f]: _rounded(row) for f, row in sorted(tables.single.items())},
        "crossed": [
            {"signals": [names[f], names[g]], "weights": [_rounded(row) for row in table]}
            for (f, g), table in sorted(tables.crossed.items())
        ],
        "region": REGION,
        "confidence": {},
        "presets": PRESETS,
    }


def fit_signals(samples: Sequence[Sample], fitted: dict[str, Any], wanted: Sequence[str]) -> dict[str, Any]:
    """Weights with single tables of their own for some signals, new ones or changed, and all else as it was.

    A new rule's weights take as long as reading the pages; a whole fit, which also crosses its signals, takes more.
    """
    names = signal_names()
    edges = fitted["edges"] | {name: e for name, e in bin_edges(samples, names).items() if name in wanted}
    edges = {name: edges[name] for name in names}
    rows = fitted["single"] | {name: [0.0] * (len(edges[name]) + 1) for name in wanted}
    crossed = {
        (names.index(a), names.index(b)): np.array(each["weights"])
        for each in fitted["crossed"]
        for a, b in [each["signals"]]
    }
    tables = Tables(fitted["bias"], {names.index(n): np.array(row) for n, row in rows.items()}, crossed)
    x, y, w = _pooled(samples, edges)
    polish(x, y, w, tables, list(map(names.index, wanted)))
    for f in map(names.index, wanted):
        row, mass = tables.single[f], np.bincount(x[:, f], w)
        row -= row[mass.argmax()]  # what most blocks have says nothing new of them
        centre_single(x, w, tables, f)
    single = rows | {name: _rounded(tables.single[names.index(name)]) for name in wanted}
    kept = {
        "bias": round(tables.bias, 3),
        "edges": edges,
        "single": {n: single[n] for n in names if n in single},
    }
    return fitted | kept


def _rounded(row: np.ndarray) -> list[float]:
    """Weights as whole multiples of the library's unit, within what it takes."""
    units = np.clip(np.round(row / UNIT), -MAX_UNITS, MAX_UNITS)
    return [round(float(u) * UNIT, 2) + 0.0 for u in units]


def cross_validated_weights(data: Path, folds: int) -> list[Weights]:
    """Of each fold: the weights fitted on the sites of all others (see `labels.fold_of`)."""
    samples = read_samples(data)
    names = signal_names()
    found = []
    for fold in range(folds):
        fitted = fit([s for s in samples if fold_of(s.site, folds) != fold], names)
        fitted["version"] = f"fold {fold} of {folds}"
        fitted["confidence"] = fit_confidence(data, Weights.from_dict(fitted), skip=(fold, folds))
        found.append(Weights.from_dict(fitted))
    return found


def write(fitted: dict[str, Any], path: Path) -> None:
    """Weights as JSON, one signal or pair a line."""
    parts = []
    for key, value in fitted.items():
        if key in ("edges", "single"):
            lines = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in value.items())
            parts.append(f" {json.dumps(key)}: {{\n{lines}\n }}")
        elif key == "crossed":
            parts.append(' "crossed": [\n' + ",\n".join(f"  {json.dumps(v)}" for v in value) + "\n ]")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value)}")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def cached_samples(data: Path, cache: Path | None) -> list[Sample]:
    """Samples, kept in a file of your own between runs if `cache` is given. Delete it when a rule changes."""
    if cache is not None and cache.exists():
        with cache.open("rb") as file:
            kept: list[Sample] = pickle.load(file)  # written by this script alone
            return kept
    samples = read_samples(data)
    if cache is not None:
        with cache.open("wb") as file:
            pickle.dump(samples, file)
    return samples


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled pages")
    parser.add_argument("--cache", type=Path)
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parents[1] / "src/cleanscrape/weights.json"
    )
    parser.add_argument(
        "--confidence", action="store_true", help="only what confidence weighs, the rest as it is in OUT"
    )
    parser.add_argument(
        "--signals",
        nargs="+",
        help="only single weights for these signals, and confidence; the rest as in OUT",
    )
    options = parser.parse_args(argv)
    if options.confidence or options.signals:
        fitted = json.loads(options.out.read_text(encoding="utf-8"))
        if options.signals:
            fitted = fit_signals(cached_samples(options.data, options.cache), fitted, options.signals)
        fitted["confidence"] = fit_confidence(options.data, Weights.from_dict(fitted))
        write(fitted, options.out)
        return
    samples = cached_samples(options.data, options.cache)
    names = signal_names()
    body = fit(samples, names)
    head: dict[str, Any] = {
        "version": f"{date.today().isoformat()}",
        "made_by": "benchmarks/fit.py",
        "pages": len(samples),
        "sites": len({s.site for s in samples}),
        "blocks": sum(len(s.labels) for s in samples),
    }
    body["confidence"] = fit_confidence(options.data, Weights.from_dict(head | body))
    write(head | body, options.out)


if __name__ == "__main__":
    main()
