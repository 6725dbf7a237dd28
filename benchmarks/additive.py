"""Additive logistic models: a table a sign, a weight a cell. Fitted by Newton steps, a table at a time."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np


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
