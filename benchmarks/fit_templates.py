"""Fit what a site's template weighs, and write `src/cleanscrape/corpus/template_weights.json`.

    python benchmarks/fit_templates.py --data DIR [--made N] [--out FILE]

Pages: those of DIR (see `quality.py`) whose sites have others, learned from the others; the same from 3 to 24 pages,
with other stories grafted into the page's own skeleton (see `grafts.py`); and N invented sites (see `made_sites.py`),
learned from 1, 2, 5, 10 and 49 of their pages. Every block counts by the words it adds to its page or takes from it. A
logistic model of the signals that `template_evidence.look` gives, beside the score that the block has without a
template, as an offset: so what it learns is what the template says beyond all other evidence. Weights are shrunk
towards nothing by a prior, so that bins seen seldom say little; none is above zero, for that a line stands on no other
page is as true of a teaser. `templates.py --cv 3` tells what weights so fitted are worth on sites they have not seen.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np

from grafts import grafted_sites
from labels import CORPORA, FLATS, Row, block_labels, load
from made_forms import FORMS, body_of, flatten
from made_sites import make_site
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape import Pipeline, SiteTemplate
from cleanscrape.corpus.template_evidence import (
    FEW_EDGES,
    KINDS,
    LABEL_KINDS,
    NEAR_EDGES,
    OWN_KINDS,
    PAGES_EDGES,
    SHARE_EDGES,
    SURE_KINDS,
    look,
)
from cleanscrape.threshold import threshold_of
from cleanscrape.weights import UNIT

PIPELINE = Pipeline()
OUT = Path(__file__).parents[1] / "src/cleanscrape/corpus/template_weights.json"
LEARNED = (1, 2, 5, 10, 49)
MADE = 60
RIDGE = 2.0
"""The prior: a weight of 1 costs as much as one block's worth of log-likelihood."""
MOST = 6.0
"""No weight is further below zero: it outweighs the surest sentence of a story."""
COUNTS = {"real": 1.0, "graft": 0.1, "made": 0.5}
"""How much a page counts: grafts are many, and invented sites repeat as their maker thought they would."""
CAREFUL = 3.0
"""How much a word of the story that stands on other pages too counts beside one of boilerplate. Lost paragraphs hurt
more than kept promos, and columns that ask the same each week are rarer here than where people look for them."""
LINE_WORDS = 2
SIZES = {
    **{f"few.{kind}": len(FEW_EDGES) + 1 for kind in SURE_KINDS},
    **{f"share.{kind}": len(SHARE_EDGES) + 1 for kind in KINDS},
    **{f"elsewhere.{kind}": len(PAGES_EDGES) + 1 for kind in KINDS if kind not in OWN_KINDS},
    **{f"alike.{kind}": len(SHARE_EDGES) + 1 for kind in LABEL_KINDS},
    **{f"near.{kind}": len(NEAR_EDGES) for kind in LABEL_KINDS},
}
"""Signal name -> bins."""

Weights = Mapping[str, Sequence[float]]
"""Signal name -> a weight a bin."""


class Case(NamedTuple):
    """One page beside pages of its site. `kind` is one of `COUNTS`."""

    kind: str
    site: str
    text: str
    gold: str
    others: tuple[str, ...]


class Sample(NamedTuple):
    """One case as blocks: signals as (name, bin), offsets, labels, and what an error counts."""

    kind: str
    site: str
    signals: list[list[tuple[str, int]]]
    kinds: Sequence[str]
    offsets: np.ndarray
    labels: np.ndarray
    counts: np.ndarray


def pages_by_site(data: Path, flat: str, corpora: Sequence[str] = CORPORA) -> dict[str, list[Row]]:
    """The labelled pages of each site that has more than one."""
    sites: dict[str, list[Row]] = defaultdict(list)
    for corpus in corpora:
        for row in load(data, corpus, flat):
            sites[row["site"]].append(row)
    return {site: rows for site, rows in sites.items() if site and len(rows) > 1}


def real_cases(data: Path, flat: str) -> Iterator[Case]:
    """Every labelled article beside the other pages of its site, of all corpora."""
    for site, rows in pages_by_site(data, flat).items():
        for row in rows:
            if is_article(row):
                others = tuple(r["text"] for r in rows if r is not row)
                yield Case("real", site, row["text"], row["gold"]["body"], others)


def graft_cases(data: Path, flat: str, counts: Sequence[int] = (3, 5, 10, 24)) -> Iterator[Case]:
    """A page of each news site of two, beside the other one and grafts."""
    for site, page, others in grafted_sites(pages_by_site(data, flat, ["news"]), counts):
        yield Case("graft", site, page["text"], page["gold"]["body"], tuple(others))


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
                others = tuple(draw.sample(rest, count))
                yield Case("made", site.host, texts[target], body_of(site.pages[target]), others)


def all_cases(data: Path, made: int = MADE) -> Iterator[Case]:
    """The cases of every flattening, and of so many invented sites."""
    for flat in FLATS:
        yield from real_cases(data, flat)
        yield from graft_cases(data, flat)
    yield from made_cases(made)


def sample_of(case: Case) -> Sample | None:
    """A case as blocks; None where there is nothing to compare with."""
    page = PIPELINE.read(case.text)
    found = look(page, SiteTemplate.fit(case.others))
    if not len(page) or not found.others:
        return None
    scores = PIPELINE._plan.scores(PIPELINE.columns(page), len(page))
    threshold = threshold_of(page.words, scores, PIPELINE.weights.region["scale"])
    shares, words = block_labels(list(page.texts), case.gold)
    gold = sum(s * w for s, w in zip(shares, words, strict=True))
    signals = [[(signal.name, signal.bin) for signal in each] for each in found.signals]
    careful = [CAREFUL if each and s > 0.5 else 1.0 for each, s in zip(signals, shares, strict=True)]
    counts = np.minimum((np.array(words) + LINE_WORDS) / (gold + 100), 0.5) * 50
    return Sample(
        case.kind,
        case.site,
        signals,
        found.kinds,
        np.array(scores) - threshold,
        np.array(shares),
        counts * np.array(careful) * COUNTS[case.kind],
    )


def samples_of(cases: Iterable[Case], workers: int) -> list[Sample]:
    """The cases as blocks."""
    with ProcessPoolExecutor(workers) as pool:
        return [s for s in pool.map(sample_of, cases, chunksize=16) if s]


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
    """Make each signal's weights fall with its bins: more pages never say less."""
    for name, size in SIZES.items():
        at = [index[name, b] for b in range(size)]
        theta[at] = ordered(theta[at], curvature[at])


def fit(samples: Sequence[Sample], steps: int = 300) -> dict[str, list[float]]:
    """The weights, by Newton steps on the penalised likelihood, each put in order and in bounds."""
    index = columns()
    bases = {key: i for i, key in enumerate((name, kind) for name in COUNTS for kind in KINDS)}
    rows, cols = [], []
    base: list[int] = []
    for sample in samples:
        for signals, kind in zip(sample.signals, sample.kinds, strict=True):
            for key in signals:
                rows.append(len(base))
                cols.append(index[key])
            base.append(bases[sample.kind, kind])
    r, c, k = np.array(rows), np.array(cols), np.array(base)
    offset = np.concatenate([s.offsets for s in samples])
    y = np.concatenate([s.labels for s in samples])
    w = np.concatenate([s.counts for s in samples])
    theta, start = np.zeros(len(index)), np.zeros(len(bases))
    for _ in range(steps):
        score = offset + start[k] + np.bincount(r, theta[c], minlength=len(y))
        p = 1 / (1 + np.exp(-score))
        gradient, curvature = w * (y - p), w * p * (1 - p)
        g = np.bincount(c, gradient[r], minlength=len(theta)) - RIDGE * theta
        h = np.bincount(c, curvature[r], minlength=len(theta)) + RIDGE
        theta += 0.5 * np.clip(g / h, -0.5, 0.5)
        in_order(theta, h, index)
        theta = np.clip(theta, -MOST, 0)
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
    parser.add_argument("--made", type=int, default=MADE, help="invented sites")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(argv)
    write(samples_of(all_cases(options.data, options.made), options.workers), options.out)


def write(samples: Sequence[Sample], path: Path) -> None:
    """Fit, and write the weights as JSON, a signal a line."""
    head = {
        "version": date.today().isoformat(),
        "made_by": "benchmarks/fit_templates.py",
        **{f"{kind}_pages": sum(s.kind == kind for s in samples) for kind in COUNTS},
    }
    rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in fit(samples).items())
    path.write_text(f'{json.dumps(head)[:-1]},\n "weights": {{\n{rows}\n }}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
