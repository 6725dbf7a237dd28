"""Fit what a site's template weighs, and write `src/cleanscrape/corpus/template_weights.json`.

    python benchmarks/fit_templates.py --data DIR [--made N] [--out FILE]

Pages: those of DIR (see `quality.py`) whose sites have others, learned from the others; and N invented sites (see
`made_sites.py`), learned from 1, 2, 5, 10 and 49 of their pages. Every block counts by the words it adds to its page
or takes from it. A logistic model of the signals that `template_evidence.look` gives, beside the score that the block
has without a template, as an offset: so what it learns is what the template says beyond all other evidence. Weights are
shrunk towards nothing by a prior, so that bins seen seldom say little; no weight is above zero where a line repeats.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np

from labels import CORPORA, FLATS, block_labels, load
from made_sites import FORMS, body_of, flatten, make_site

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape import Pipeline, SiteTemplate
from cleanscrape.corpus.template_evidence import KINDS, NEAR_EDGES, NEAR_KINDS, PAGES_EDGES, SHARE_EDGES, look
from cleanscrape.page import read_page
from cleanscrape.weights import MAX_UNITS, UNIT

PIPELINE = Pipeline()
OUT = Path(__file__).parents[1] / "src/cleanscrape/corpus/template_weights.json"
LEARNED = (1, 2, 5, 10, 49)
RIDGE = 2.0
"""The prior: a weight of 1 costs as much as one block's worth of log-likelihood."""
MADE_COUNTS = 0.3
"""How much an invented page counts beside a real one: its sites repeat as their maker thought they would."""
LINE_WORDS = 2
SIZES = {
    **{f"pages.{kind}": len(PAGES_EDGES) + 1 for kind in KINDS},
    **{f"elsewhere.{kind}": len(PAGES_EDGES) + 1 for kind in KINDS if kind != "lede"},
    **{f"unique.{kind}": len(PAGES_EDGES) for kind in KINDS},
    **{f"{name}.{kind}": len(SHARE_EDGES) + 1 for name in ("share", "alike") for kind in KINDS},
    **{f"near.{kind}": len(NEAR_EDGES) for kind in NEAR_KINDS},
}
"""Signal name -> bins."""
AGAINST, FOR = ("pages", "share", "elsewhere", "alike", "near"), ("unique",)
"""Signals that may not speak for a block, and those that may not speak against one."""
FOR_MOST = 0.6
"""What speaks for a block says no more: teasers that change stand on no other page either, on few invented sites so
many as on real ones."""
FALLING, RISING = ("pages", "share", "alike", "near"), FOR
"""Signals whose weights may only fall, or rise, with their bins: more pages never say less."""


class Case(NamedTuple):
    """One page cleaned beside pages of its site."""

    real: bool
    text: str
    gold: str
    others: tuple[str, ...]


class Sample(NamedTuple):
    """One case as blocks: signals as (name, bin), offsets, labels, and what an error counts."""

    real: bool
    signals: list[list[tuple[str, int]]]
    kinds: Sequence[str]
    offsets: np.ndarray
    labels: np.ndarray
    counts: np.ndarray


def real_cases(data: Path) -> Iterator[Case]:
    """Every labelled article beside the other pages of its site, of all corpora."""
    for flat in FLATS:
        sites: dict[str, list[dict[str, object]]] = defaultdict(list)
        for corpus in CORPORA:
            for row in load(data, corpus, flat):
                if row["site"]:
                    sites[row["site"]].append(row)
        for rows in sites.values():
            for row in rows:
                if len(rows) > 1 and (row["gold"].get("kind") or "article") == "article":  # type: ignore[attr-defined]
                    others = tuple(str(r["text"]) for r in rows if r is not row)
                    yield Case(True, str(row["text"]), str(row["gold"]["body"]), others)  # type: ignore[index]


def made_cases(sites: int) -> Iterator[Case]:
    """Two pages of each invented site and count, in forms by turns."""
    for seed in range(sites):
        site = make_site(1000 + seed)
        form = FORMS[seed % len(FORMS)]
        texts = [flatten(page, form, n) for n, page in enumerate(site.pages)]
        draw = random.Random(seed)
        for count in LEARNED:
            for target in draw.sample(range(len(texts)), 2):
                rest = [text for n, text in enumerate(texts) if n != target]
                yield Case(False, texts[target], body_of(site.pages[target]), tuple(draw.sample(rest, count)))


def sample_of(case: Case) -> Sample | None:
    """A case as blocks; None where there is nothing to compare with."""
    page = read_page(case.text)
    found = look(page, SiteTemplate.fit(case.others))
    if not len(page) or not found.others:
        return None
    scores = PIPELINE._plan.scores(PIPELINE.columns(page), len(page))
    shares, words = block_labels(page.texts, case.gold)
    gold = sum(s * w for s, w in zip(shares, words, strict=True))
    signals = [[(signal.name, signal.bin) for signal in each] for each in found.signals]
    return Sample(
        case.real,
        signals,
        found.kinds,
        np.array(scores) - PIPELINE.weights.region["threshold"],
        np.array(shares),
        np.minimum((np.array(words) + LINE_WORDS) / (gold + 100), 0.5)
        * 50
        * (1 if case.real else MADE_COUNTS),
    )


def columns() -> dict[tuple[str, int], int]:
    """Signal and bin -> column."""
    return {key: i for i, key in enumerate((name, b) for name, size in SIZES.items() for b in range(size))}


def ordered(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The falling row closest to a row of values, neighbours out of order pooled."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        pools.append((float(value), float(weight), 1))
        while len(pools) > 1 and pools[-1][0] > pools[-2][0]:
            (v, w, n), (u, x, m) = pools.pop(), pools.pop()
            pools.append(((v * w + u * x) / (w + x), w + x, n + m))
    return np.concatenate([np.full(n, value) for value, _, n in pools])


def in_order(theta: np.ndarray, curvature: np.ndarray, index: dict[tuple[str, int], int]) -> None:
    """Make each signal's weights fall or rise with its bins."""
    for name, size in SIZES.items():
        head = name.partition(".")[0]
        at = [index[name, b] for b in range(size)]
        if head in FALLING:
            theta[at] = ordered(theta[at], curvature[at])
        elif head in RISING:
            theta[at] = -ordered(-theta[at], curvature[at])


def fit(samples: Sequence[Sample], steps: int = 300) -> dict[str, list[float]]:
    """The weights, by Newton steps on the penalised likelihood, each put in order and in bounds."""
    index = columns()
    bases = {key: i for i, key in enumerate((real, kind) for real in (True, False) for kind in KINDS)}
    rows, cols = [], []
    base: list[int] = []
    for sample in samples:
        for signals, kind in zip(sample.signals, sample.kinds, strict=True):
            for key in signals:
                rows.append(len(base))
                cols.append(index[key])
            base.append(bases[sample.real, kind])
    r, c, k = np.array(rows), np.array(cols), np.array(base)
    offset = np.concatenate([s.offsets for s in samples])
    y = np.concatenate([s.labels for s in samples])
    w = np.concatenate([s.counts for s in samples])
    against = np.array([name.partition(".")[0] in AGAINST for name, _ in index])
    speaks = np.array([name.partition(".")[0] in FOR for name, _ in index])
    theta, start = np.zeros(len(index)), np.zeros(len(bases))
    for _ in range(steps):
        score = offset + start[k] + np.bincount(r, theta[c], minlength=len(y))
        p = 1 / (1 + np.exp(-score))
        gradient, curvature = w * (y - p), w * p * (1 - p)
        g = np.bincount(c, gradient[r], minlength=len(theta)) - RIDGE * theta
        h = np.bincount(c, curvature[r], minlength=len(theta)) + RIDGE
        theta += 0.5 * np.clip(g / h, -0.5, 0.5)
        in_order(theta, h, index)
        theta = np.clip(theta, np.where(speaks, 0, -MAX_UNITS * UNIT), np.where(against, 0, FOR_MOST))
        g0, h0 = np.bincount(k, gradient, len(start)), np.bincount(k, curvature, len(start)) + 1
        start += 0.5 * np.clip(g0 / h0, -0.5, 0.5)
    weights = {name: [0.0] * size for name, size in SIZES.items()}
    for (name, b), i in index.items():
        weights[name][b] = round(round(float(theta[i]) / UNIT) * UNIT, 2) + 0.0
    return weights


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled pages")
    parser.add_argument("--made", type=int, default=60, help="invented sites")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(argv)
    cases = [*real_cases(options.data), *made_cases(options.made)]
    with ProcessPoolExecutor(2) as pool:
        samples = [s for s in pool.map(sample_of, cases, chunksize=16) if s]
    write(samples, options.out)


def write(samples: Sequence[Sample], path: Path) -> None:
    """Fit, and write the weights as JSON, a signal a line."""
    head = {
        "version": date.today().isoformat(),
        "made_by": "benchmarks/fit_templates.py",
        "real_pages": sum(s.real for s in samples),
        "made_pages": sum(not s.real for s in samples),
    }
    rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in fit(samples).items())
    path.write_text(f'{json.dumps(head)[:-1]},\n "weights": {{\n{rows}\n }}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
