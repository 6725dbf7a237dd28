"""Fit the weights of the body model on labelled pages, and write `src/cleanscrape/weights.json`.

    python benchmarks/fit.py --data DIR [--cache FILE] [--out FILE]

Each block of each page is labelled with the share of its words that the gold body holds. A boosted additive model
learns one table a signal and one a pair of signals: trees may use two signals at most, and the pairs that gain most
are chosen first by a free fit. The trees are then written out as tables, centred, so that every weight is readable
and a rule may be left out. An error weighs by the words it adds to or takes from its page, since the figure that
counts is a mean over pages. Folds are split by site, over all files at once.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from fit_confidence import fit_confidence
from labels import CORPORA, FLATS, Row, block_labels, fold_of, load

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.page import read_page
from cleanscrape.pipeline import Pipeline, all_signals, default_rules
from cleanscrape.weights import MAX_UNITS, UNIT, Weights

PIPELINE = Pipeline()
"""Its rules give the columns; its weights are not used."""
SEED = 7
MAX_BINS = 16
"""A pair has at most 256 cells, as many as a byte counts."""
PAIRS = 140
OTHER_KINDS = 0.3
"""How much a page that is no article (a forum, a product) counts beside an article."""
ROUNDS = 1500
THIN, THIN_WORDS = 4, 4
POLISH_SWEEPS, POLISH_RIDGE = 12, 5.0
LINE_WORDS = 2
"""What a line counts beside its words: a reader minds ADVERTISEMENT in a story more than one word's worth."""
REGION = {"scale": 0.8, "inside": 0.3, "outside": 0.3, "switch": 40.0, "power": 1.0}
"""Chosen by cross-validation among a dozen: docs/decisions.md has the figures."""
PRESETS = {"precision": -1.0, "balanced": 0.0, "recall": 1.0}
_TREES = dict(  # noqa: C408
    objective="cross_entropy", learning_rate=0.1, feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1,
              min_data_in_leaf=300, lambda_l2=5.0, max_bin=63, verbose=-1, num_threads=2, seed=SEED,
              deterministic=True, force_row_wise=True)  # fmt: skip


@dataclass
class Sample:
    """One page of one flattening: its columns (blocks by signals), labels, and what it counts."""

    site: str
    article: bool
    columns: np.ndarray
    labels: np.ndarray
    counts: np.ndarray
    words: np.ndarray


def signal_names() -> list[str]:
    """The signals of the default pipeline's rules, in order."""
    return [signal.name for signal in all_signals(default_rules())]


def sample_of(row: Row) -> Sample | None:
    """A labelled page as columns; None if it has no block."""
    page = read_page(row["text"])
    if not len(page):
        return None
    columns = PIPELINE.columns(page)
    signals = all_signals(PIPELINE.rules)
    stacked = np.array([np.minimum(list(columns[s.name]), s.top) for s in signals], dtype=np.int16).T
    shares, words = block_labels(page.texts, row["gold"]["body"])
    gold = sum(s * w for s, w in zip(shares, words, strict=True))
    counts = np.minimum((np.array(words) + LINE_WORDS) / (gold + 100), 0.5) * 50
    article = (row["gold"].get("kind") or "article") == "article"
    return Sample(row["site"], article, stacked, np.array(shares), counts, np.array(words))


def read_samples(data: Path, flats: Sequence[str] = FLATS) -> list[Sample]:
    """All labelled pages as samples."""
    rows = [row for corpus in CORPORA for flat in flats for row in load(data, corpus, flat)]
    with ProcessPoolExecutor(2) as pool:
        return [s for s in pool.map(sample_of, rows, chunksize=64) if s is not None]


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


def thinned(
    x: np.ndarray, y: np.ndarray, w: np.ndarray, words: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """One in THIN of the many short blocks that are no article, each counting for as many: half the time."""
    short = (y == 0) & (words <= THIN_WORDS)
    keep = ~short | (np.random.default_rng(SEED).integers(0, THIN, len(y)) == 0)
    return x[keep], y[keep], np.where(short, w * THIN, w)[keep]


def boost(x: np.ndarray, y: np.ndarray, w: np.ndarray, rounds: int, **params: Any) -> Any:
    """Boosted trees on binned signals."""
    import lightgbm as lgb

    return lgb.train(_TREES | params, lgb.Dataset(x, y, weight=w, params={"verbose": -1}), rounds)


def best_pairs(x: np.ndarray, y: np.ndarray, w: np.ndarray, count: int) -> list[tuple[int, int]]:
    """The pairs of signals that a free fit of small trees gains most from."""
    gains: Counter[tuple[int, int]] = Counter()
    for tree in boost(x, y, w, 300, num_leaves=4, max_depth=2).dump_model()["tree_info"]:
        root = tree["tree_structure"]
        for child in (root.get("left_child", {}), root.get("right_child", {})):
            if "split_feature" in child and child["split_feature"] != root["split_feature"]:
                a, b = sorted((root["split_feature"], child["split_feature"]))
                gains[a, b] += child["split_gain"]
    return [pair for pair, _ in gains.most_common(count)]


def tables_of(
    model: Any, sizes: Sequence[int]
) -> tuple[float, dict[int, np.ndarray], dict[tuple[int, int], np.ndarray]]:
    """A model whose trees use two signals at most, as a bias, a table a signal, and a table a pair."""
    bias = 0.0
    single: dict[int, np.ndarray] = {}
    crossed: dict[tuple[int, int], np.ndarray] = {}
    for tree in model.dump_model()["tree_info"]:
        for value, path in _leaves(tree["tree_structure"], {}):
            if not path:
                bias += value
                continue
            masks = [
                (f, (np.arange(sizes[f]) > lo) & (np.arange(sizes[f]) <= hi))
                for f, (lo, hi) in sorted(path.items())
            ]
            if len(masks) == 1:
                f, mask = masks[0]
                single.setdefault(f, np.zeros(sizes[f]))[mask] += value
            else:
                (f, m), (g, n) = masks
                crossed.setdefault((f, g), np.zeros((sizes[f], sizes[g])))[np.ix_(m, n)] += value
    return bias, single, crossed


def _leaves(
    node: dict[str, Any], path: dict[int, tuple[float, float]]
) -> Iterable[tuple[float, dict[int, Any]]]:
    if "split_feature" not in node:
        yield node["leaf_value"], path
        return
    f, cut = node["split_feature"], node["threshold"]
    lo, hi = path.get(f, (-1.0, 1e9))
    yield from _leaves(node["left_child"], path | {f: (lo, min(hi, cut))})
    yield from _leaves(node["right_child"], path | {f: (max(lo, cut), hi)})


def centre(
    x: np.ndarray,
    w: np.ndarray,
    bias: float,
    single: dict[int, np.ndarray],
    crossed: dict[tuple[int, int], np.ndarray],
) -> float:
    """Make every table's mean over the pages nothing, pairs' rows and columns too; returns the new bias."""
    for (f, g), table in crossed.items():
        joint = np.zeros(table.shape)
        np.add.at(joint, (x[:, f], x[:, g]), w)
        for _ in range(20):
            for axis, own in ((1, f), (0, g)):
                mass = joint.sum(axis)
                mean = np.divide((table * joint).sum(axis), mass, out=np.zeros_like(mass), where=mass > 0)
                table -= mean[:, None] if axis == 1 else mean[None, :]
                single.setdefault(own, np.zeros(table.shape[1 - axis]))[: len(mean)] += mean
    for f, row in single.items():
        mass = np.bincount(x[:, f], w, minlength=len(row))
        mean = float((row * mass).sum() / mass.sum())
        row -= mean
        bias += mean
    return bias


def polish(
    x: np.ndarray,
    y: np.ndarray,
    w: np.ndarray,
    bias: float,
    single: dict[int, np.ndarray],
    crossed: dict[tuple[int, int], np.ndarray],
) -> None:
    """Newton steps on the single tables, all else held: boosting hardly reaches a cue that stands on few lines."""
    score = np.full(len(y), bias)
    for f, row in single.items():
        score += row[x[:, f]]
    for (f, g), table in crossed.items():
        score += table[x[:, f], x[:, g]]
    for _ in range(POLISH_SWEEPS):
        for f, row in single.items():
            p = 1 / (1 + np.exp(-score))
            gradient = np.bincount(x[:, f], w * (y - p), minlength=len(row))
            curvature = np.bincount(x[:, f], w * p * (1 - p), minlength=len(row))
            step = np.clip(gradient / (curvature + POLISH_RIDGE), -1, 1)
            row += step
            score += step[x[:, f]]


def fit(samples: Sequence[Sample], names: Sequence[str]) -> dict[str, Any]:
    """The weights for these samples, as they are written to JSON."""
    samples = [s for s in samples if s.article or OTHER_KINDS]
    edges = bin_edges(samples, names)
    x = binned(samples, edges)
    y = np.concatenate([s.labels for s in samples])
    w = np.concatenate([s.counts * (1 if s.article else OTHER_KINDS) for s in samples])
    x, y, w = thinned(x, y, w, np.concatenate([s.words for s in samples]))
    pairs = best_pairs(x, y, w, PAIRS)
    groups = [list(p) for p in pairs] + [[i] for i in range(len(names))]
    model = boost(x, y, w, ROUNDS, num_leaves=6, interaction_constraints=groups)
    sizes = [len(e) + 1 for e in edges.values()]
    bias, single, crossed = tables_of(model, sizes)
    for f, size in enumerate(sizes):
        single.setdefault(f, np.zeros(size))
    polish(x, y, w, bias, single, crossed)
    bias = centre(x, w, bias, single, crossed)
    return {
        "bias": round(bias, 3),
        "edges": edges,
        "single": {names[f]: _rounded(single[f]) for f in sorted(single)},
        "crossed": [
            {"signals": [names[f], names[g]], "weights": [_rounded(row) for row in table]}
            for (f, g), table in sorted(crossed.items())
        ],
        "region": REGION,
        "confidence": {},
        "presets": PRESETS,
    }


def _rounded(row: np.ndarray) -> list[float]:
    """Weights as whole multiples of the library's unit, within what it takes."""
    units = np.clip(np.round(row / UNIT), -MAX_UNITS, MAX_UNITS)
    return [round(float(u) * UNIT, 2) + 0.0 for u in units]


def cross_validated_weights(
    data: Path, folds: int, samples: Sequence[Sample] | None = None
) -> list[tuple[set[str], Weights]]:
    """Of each fold: the sites tested, and the weights fitted on all other sites."""
    samples = samples if samples is not None else read_samples(data)
    names = signal_names()
    sites = {s.site for s in samples}
    found = []
    for fold in range(folds):
        tested = {site for site in sites if fold_of(site, folds) == fold}
        fitted = fit([s for s in samples if s.site not in tested], names)
        head = {"version": f"fold {fold} of {folds}"}
        fitted["confidence"] = fit_confidence(data, Weights.from_dict(fitted | head), skip=tested)
        found.append((tested, Weights.from_dict(fitted | head)))
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
    options = parser.parse_args(argv)
    if options.confidence:
        fitted = json.loads(options.out.read_text(encoding="utf-8"))
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
