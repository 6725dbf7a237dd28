"""Fit the model behind `Article.confidence`, is a page one article: logistic regression on page-wide figures."""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np

from labels import FLATS, Row, fold_of, load

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.confidence import page_figures
from cleanscrape.pipeline import Pipeline
from cleanscrape.weights import Weights

RIDGE = 10.0
"""L2 penalty on standardised weights."""
_STEPS = 30


def fit_confidence(data: Path, weights: Weights, skip: tuple[int, int] | None = None) -> dict[str, float]:
    """Weights of the figures, and their bias. Pages of one fold of so many, `skip`, are left out."""
    rows = [row for flat in FLATS for row in load(data, "wcxb", flat)]
    if skip:
        rows = [row for row in rows if fold_of(row["site"], skip[1]) != skip[0]]
    pipeline = Pipeline(weights=weights).without("quotes")
    with ProcessPoolExecutor(2) as pool:
        given = pool.map(partial(_figures, pipeline), rows, chunksize=32)
        found = [(figures, row) for figures, row in zip(given, rows, strict=True) if figures]
    names = list(found[0][0])
    x = np.array([[figures[name] for name in names] for figures, _ in found])
    y = np.array([row["gold"]["kind"] == "article" for _, row in found], dtype=float)
    mean, spread = x.mean(0), x.std(0) + 1e-9
    slopes, bias = _logistic((x - mean) / spread, y)
    slopes = slopes / spread
    return {"bias": round(float(bias - (slopes * mean).sum()), 4)} | {
        name: round(float(slope), 4) for name, slope in zip(names, slopes, strict=True)
    }


def _figures(pipeline: Pipeline, row: Row) -> dict[str, float]:
    trace = pipeline.explain(row["text"])
    kept = [b for b, verdict in enumerate(trace.verdicts) if verdict == "body"]
    return page_figures(trace.weighing, trace.decision, kept, trace.finds) if kept else {}


def _logistic(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Slopes and bias by Newton's method."""
    x = np.column_stack([x, np.ones(len(x))])
    penalty = np.diag([RIDGE] * (x.shape[1] - 1) + [0.0])
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - y) + penalty @ weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty
        weights -= np.linalg.solve(hessian, gradient)
    return weights[:-1], float(weights[-1])
