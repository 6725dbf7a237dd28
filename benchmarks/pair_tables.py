"""An additive model of single signals and pairs of them, fitted by boosting and written out as tables.

Trees may use two signals at most, and the pairs that gain most are chosen first by a free fit. The trees' leaves are
then added up, a table a signal and a table a pair, and the tables centred, so that every weight is readable and a rule
may be left out. Signals come as bins: `x` has a row a block and a column a signal; `y` is the share of a block that is
article, 0 to 1; `w` is what it counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

SEED = 7
THIN, THIN_WORDS = 4, 4
POLISH_SWEEPS, POLISH_RIDGE = 12, 5.0
_FREE_ROUNDS = 300
_TREES = dict(  # noqa: C408
    objective="cross_entropy", learning_rate=0.1, feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1,
              min_data_in_leaf=300, lambda_l2=5.0, max_bin=63, verbose=-1, num_threads=2, seed=SEED,
              deterministic=True, force_row_wise=True)  # fmt: skip


@dataclass
class Tables:
    """A fitted model: the bias, a table a signal, by its number, and a table a pair."""

    bias: float
    single: dict[int, np.ndarray]
    crossed: dict[tuple[int, int], np.ndarray]

    def scores(self, x: np.ndarray) -> np.ndarray:
        """The log-odds of each block."""
        score = np.full(len(x), self.bias)
        for f, row in self.single.items():
            score += row[x[:, f]]
        for (f, g), table in self.crossed.items():
            score += table[x[:, f], x[:, g]]
        return score


def fit_pairs(
    x: np.ndarray,
    y: np.ndarray,
    w: np.ndarray,
    sizes: Sequence[int],
    *,
    pairs: int,
    rounds: int,
    polished: Sequence[int],
) -> Tables:
    """The tables for these blocks. `sizes`: a signal's bins; `polished`: the signals that Newton's steps end with."""
    chosen = best_pairs(x, y, w, pairs)
    groups = [list(pair) for pair in chosen] + [[i] for i in range(len(sizes))]
    tables = tables_of(boost(x, y, w, rounds, num_leaves=6, interaction_constraints=groups), sizes)
    polish(x, y, w, tables, polished)
    centre(x, w, tables)
    return tables


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
    for tree in boost(x, y, w, _FREE_ROUNDS, num_leaves=4, max_depth=2).dump_model()["tree_info"]:
        root = tree["tree_structure"]
        for child in (root.get("left_child", {}), root.get("right_child", {})):
            if "split_feature" in child and child["split_feature"] != root["split_feature"]:
                a, b = sorted((root["split_feature"], child["split_feature"]))
                gains[a, b] += child["split_gain"]
    return [pair for pair, _ in gains.most_common(count)]


def tables_of(model: Any, sizes: Sequence[int]) -> Tables:
    """A model whose trees use two signals at most as tables, one for every signal."""
    found = Tables(0.0, {f: np.zeros(size) for f, size in enumerate(sizes)}, {})
    for tree in model.dump_model()["tree_info"]:
        for value, path in _leaves(tree["tree_structure"], {}):
            masks = [
                (f, (np.arange(sizes[f]) > lo) & (np.arange(sizes[f]) <= hi))
                for f, (lo, hi) in sorted(path.items())
            ]
            if not masks:
                found.bias += value
            elif len(masks) == 1:
                f, mask = masks[0]
                found.single[f][mask] += value
            else:
                (f, m), (g, n) = masks
                found.crossed.setdefault((f, g), np.zeros((sizes[f], sizes[g])))[np.ix_(m, n)] += value
    return found


def _leaves(
    node: dict[str, Any], path: dict[int, tuple[float, float]]
) -> Iterable[tuple[float, dict[int, Any]]]:
    """A tree's leaves: the value of each, and signal -> (low, high), the bounds of the way to it."""
    if "split_feature" not in node:
        yield node["leaf_value"], path
        return
    f, cut = node["split_feature"], node["threshold"]
    lo, hi = path.get(f, (-1.0, 1e9))
    yield from _leaves(node["left_child"], path | {f: (lo, min(hi, cut))})
    yield from _leaves(node["right_child"], path | {f: (max(lo, cut), hi)})


def centre(x: np.ndarray, w: np.ndarray, tables: Tables) -> None:
    """Make every table's mean over the pages nothing, pairs' rows and columns too."""
    for (f, g), table in tables.crossed.items():
        joint = np.zeros(table.shape)
        np.add.at(joint, (x[:, f], x[:, g]), w)
        for _ in range(20):
            for axis, own in ((1, f), (0, g)):
                mass = joint.sum(axis)
                mean = np.divide((table * joint).sum(axis), mass, out=np.zeros_like(mass), where=mass > 0)
                table -= mean[:, None] if axis == 1 else mean[None, :]
                tables.single[own] += mean
    for f in tables.single:
        centre_single(x, w, tables, f)


def centre_single(x: np.ndarray, w: np.ndarray, tables: Tables, f: int) -> None:
    """Make one single table's mean over the pages nothing, the bias so much more."""
    row = tables.single[f]
    mass = np.bincount(x[:, f], w, minlength=len(row))
    mean = float((row * mass).sum() / mass.sum())
    row -= mean
    tables.bias += mean


def polish(x: np.ndarray, y: np.ndarray, w: np.ndarray, tables: Tables, signals: Sequence[int]) -> None:
    """Newton's steps on some single tables, all else held: boosting hardly reaches a cue that stands on few lines."""
    score = tables.scores(x)
    for _ in range(POLISH_SWEEPS):
        for f in signals:
            row = tables.single[f]
            p = 1 / (1 + np.exp(-score))
            gradient = np.bincount(x[:, f], w * (y - p), minlength=len(row))
            curvature = np.bincount(x[:, f], w * p * (1 - p), minlength=len(row))
            step = np.clip(gradient / (curvature + POLISH_RIDGE), -1, 1)
            row += step
            score += step[x[:, f]]
