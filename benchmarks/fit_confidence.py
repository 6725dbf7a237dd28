"""Fit the model behind `Article.confidence`, is a page one article: logistic regression on page-wide figures.

    python benchmarks/fit_confidence.py --data DIR [--folds 3]

prints what the model tells on sites that it has not seen, pages' addresses not given and given; `fit.py` writes it.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np

from labels import FLATS, Row, fold_of, load
from metrics import rank_area
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.confidence import page_figures
from cleanscrape.fields.address import page_kinds
from cleanscrape.pipeline import Pipeline
from cleanscrape.weights import Weights, shipped_weights

RIDGE = 10.0
"""L2 penalty on standardised weights."""
_STEPS = 30
Figured = tuple[dict[str, float], Row]
"""A page's figures, and itself."""


def fit_confidence(data: Path, weights: Weights, skip: tuple[int, int] | None = None) -> dict[str, float]:
    """Weights of the figures, and their bias. Pages of one fold of so many, `skip`, are left out."""
    rows = [row for flat in FLATS for row in load(data, "wcxb", flat)]
    return fitted(
        figured([row for row in rows if not skip or fold_of(row["site"], skip[1]) != skip[0]], weights)
    )


def figured(rows: Sequence[Row], weights: Weights) -> list[Figured]:
    """The pages of which something is kept, with their figures."""
    pipeline = Pipeline(weights=weights).without("quotes")
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(partial(_figures, pipeline), rows, chunksize=32)
        return [(figures, row) for figures, row in zip(found, rows, strict=True) if figures]


def fitted(pages: Sequence[Figured]) -> dict[str, float]:
    """The model of these pages' figures; and what addresses say, fitted on top: without one all is as it was."""
    names = list(pages[0][0])
    x = np.array([[figures[name] for name in names] for figures, _ in pages])
    y = np.array([is_article(row) for _, row in pages], dtype=float)
    mean, spread = x.mean(0), x.std(0) + 1e-9
    slopes, bias = _logistic((x - mean) / spread, y)
    slopes = slopes / spread
    bias -= float((slopes * mean).sum())
    urls = [row.get("url") for _, row in pages]
    given = np.array([bool(url) for url in urls])
    kinds = [page_kinds(url) for url in urls if url]
    told = np.array([list(each.values())[1:] for each in kinds])
    wide = told.std(0) + 1e-9
    more, level = _logistic(told / wide, y[given], (x @ slopes + bias)[given])
    values = zip(["bias", *names, *kinds[0]], [bias, *slopes, level, *more / wide], strict=True)
    return {name: round(float(value), 4) for name, value in values}


def cross_validated(data: Path, flat: str, folds: int) -> tuple[float, float]:
    """How surely articles are told from the rest (AUC) on sites not seen: without their addresses, and with them."""
    rows = load(data, "wcxb", flat)
    pages = figured(rows, shipped_weights())
    scores: dict[bool, dict[str, float]] = {False: {}, True: {}}
    for fold in range(folds):
        model = fitted([page for page in pages if fold_of(page[1]["site"], folds) != fold])
        for figures, row in pages:
            if fold_of(row["site"], folds) == fold:
                score = sum(model[name] * value for name, value in figures.items())
                kinds = page_kinds(row["url"]) if row.get("url") else {}
                scores[False][row["id"]] = score
                scores[True][row["id"]] = score + sum(model[name] * value for name, value in kinds.items())
    return _area(rows, scores[False]), _area(rows, scores[True])


def _area(rows: Sequence[Row], scores: Mapping[str, float]) -> float:
    """AUC; a page of which nothing is kept is below all others."""
    high, low = (
        [scores.get(row["id"], -math.inf) for row in rows if is_article(row) == wanted]
        for wanted in (True, False)
    )
    return rank_area(high, low) or 0.0


def _figures(pipeline: Pipeline, row: Row) -> dict[str, float]:
    trace = pipeline.explain(row["text"])
    kept = [b for b, verdict in enumerate(trace.verdicts) if verdict == "body"]
    return page_figures(trace.weighing, trace.decision, kept, trace.finds) if kept else {}


def _logistic(x: np.ndarray, y: np.ndarray, offset: np.ndarray | float = 0.0) -> tuple[np.ndarray, float]:
    """Slopes and bias by Newton's method, on top of log-odds that are known."""
    x = np.column_stack([x, np.ones(len(x))])
    penalty = np.diag([RIDGE] * (x.shape[1] - 1) + [0.0])
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ weights - offset))
        gradient = x.T @ (p - y) + penalty @ weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty
        weights -= np.linalg.solve(hessian, gradient)
    return weights[:-1], float(weights[-1])


def main() -> None:
    """Read the arguments, cross-validate, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled pages")
    parser.add_argument("--folds", type=int, default=3)
    options = parser.parse_args()
    for flat in FLATS:
        without, with_address = cross_validated(options.data, flat, options.folds)
        print(f"{flat}: AUC {without:.3f}, with addresses {with_address:.3f}", flush=True)


if __name__ == "__main__":
    main()
