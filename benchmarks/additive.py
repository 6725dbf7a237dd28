"""Additive logistic models: a table a sign, a weight a cell. Fitted by Newton steps, a table at a time."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]


def fit_tables(
    cells: np.ndarray, truth: np.ndarray, counts: np.ndarray, sizes: Sequence[int], ridge: float, sweeps: int
) -> tuple[float, list[np.ndarray]]:
    """The bias, and each table's weights, whose mean is 0.

    `cells` has a row an example and a column a table; `truth` is 0 or 1; `counts` is what an example counts; `ridge` is
    how many examples' doubt pulls a weight to 0; `sweeps` is how often each table is fitted.
    """
    tables = [np.zeros(size) for size in sizes]
    share = float((truth * counts).sum() / counts.sum())
    bias = float(np.log(share / (1 - share)))
    score = np.full(len(truth), bias)
    for _ in range(sweeps):
        for sign, table in enumerate(tables):
            chance = 1 / (1 + np.exp(-score))
            column = cells[:, sign]
            slope = np.bincount(column, counts * (truth - chance), len(table)) - ridge * table
            curve = np.bincount(column, counts * chance * (1 - chance), len(table)) + ridge
            step = np.clip(slope / curve, -1, 1)
            table += step
            score += step[column]
    for sign, table in enumerate(tables):
        mass = np.bincount(cells[:, sign], counts, len(table))
        mean = float((table * mass).sum() / mass.sum())
        table -= np.where(mass > 0, mean, 0)
        bias += mean
    return bias, tables


Choice = tuple[np.ndarray, np.ndarray, float]
"""The cells of what there is to choose from (a row an example, a column a table), which are right, what it counts."""


def fit_choice(choices: Sequence[Choice], sizes: Sequence[int], ridge: float) -> list[np.ndarray]:
    """Each table's weights, by maximum likelihood of a right example among those of its choice (a softmax)."""
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    cells = np.concatenate([choice[0] for choice in choices]) + offsets[:-1].astype(np.int32)
    rows, columns = cells.shape
    matrix = csr_matrix(
        (np.ones(rows * columns), cells.ravel(), np.arange(0, rows * columns + 1, columns)),
        shape=(rows, int(offsets[-1])),
    )
    right = np.concatenate([choice[1] for choice in choices]).astype(float)
    lengths = [len(choice[1]) for choice in choices]
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    choice_of = np.repeat(np.arange(len(lengths)), lengths)
    counts = np.array([choice[2] for choice in choices])
    turned = matrix.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        score = matrix @ weights
        e = np.exp(score - np.maximum.reduceat(score, starts)[choice_of])
        total, good = np.add.reduceat(e, starts), np.add.reduceat(e * right, starts)
        chance, wanted = e / total[choice_of], e * right / (good[choice_of] + 1e-12)
        value = -(np.log(good + 1e-12) - np.log(total)) @ counts + ridge * weights @ weights
        return value, turned @ ((chance - wanted) * counts[choice_of]) + 2 * ridge * weights

    best = minimize(loss, np.zeros(int(offsets[-1])), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return [best[a:b] for a, b in pairwise(offsets)]


def odds_of(cells: np.ndarray, bias: float, tables: Sequence[np.ndarray]) -> np.ndarray:
    """The log-odds of each example, by its cells."""
    total = np.full(len(cells), bias)
    for sign, table in enumerate(tables):
        total += table[cells[:, sign]]
    return total


def options_of(doc: str | None, argv: Sequence[str] | None) -> argparse.Namespace:
    """What a script that fits such a model is asked for: `data`, and `cv` folds."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled pages")
    parser.add_argument(
        "--cv", type=int, default=0, help="so many folds by site; tells errors, writes nothing"
    )
    return parser.parse_args(argv)


def printed(table: Sequence[float], digits: int = 2) -> str:
    """A table's weights, sixteen a line."""
    told = [f"{value:.{digits}f}," for value in table]
    return "\n".join("        " + " ".join(told[i : i + 16]) for i in range(0, len(told), 16))
