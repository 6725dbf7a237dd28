"""Fit the field rules' weights (headline, outlet, byline) on labelled pages: one softmax over a page's candidates each.

    PYTHONPATH=src python benchmarks/fit_fields.py --data DIR [--half 0] [--only headline,outlet,byline]

The article's place comes from the pipeline without field rules, so that the rules learn on what they will be given.
`--half 0` fits on the tuning sites alone, for honest figures of the rest; without it all pages count, as shipped.
Writes `src/cleanscrape/fields/{headline,outlet,byline}_weights.py`. Needs numpy and scipy (the extra `bench`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).parent))
from cleanscrape.fields import byline_hits, headline, outlet_signs
from cleanscrape.fields.head import below_headline, block_at, found_of, spot
from cleanscrape.page import Page
from cleanscrape.pipeline import Pipeline
from cleanscrape.rule import Extractor, FieldContext, FieldRule
from cleanscrape.rules.source import Source
from cleanscrape.rules.title import Title
from fields import half_of, scorer
from forms import load_form
from labels import CORPORA, FLATS
from scoring import is_article

ROOM = Path(__file__).parent.parent / "src" / "cleanscrape" / "fields"
LAMBDA = {"headline": 2.0, "outlet": 2.0, "byline": 1.5}
CORPUS_WEIGHT = {
    "headline": {"wcxb": 1.3, "news": 1.5, "publishers": 4.0},
    "outlet": {"wcxb": 0.15, "news": 1.0, "publishers": 0.5},
    "byline": {"wcxb": 0.5, "news": 1.0, "publishers": 1.5},
}
NO_AUTHOR_WEIGHT = 1.5
"""Pages without an author count more: a wrong name is worse than none."""
CAUTION = {"outlet": 0.4, "byline": -0.5}
"""Log-odds asked of a find beyond the even bet; below zero where precision has room."""
MADE = ("lynx", "w3m", "close_set", "markdown78")
MADE_STEP = {"wcxb": 4, "news": 3, "publishers": 1}
MADE_WEIGHT = 0.7
"""Headlines are fitted on these forms too, of every fourth page of wcxb and so on: else what two flatteners print
(blank lines, indents) weighs so much that on other flatteners' output more is lost than gained. Such a page counts
`MADE_WEIGHT` of one that a flattener made."""
ALWAYS = {"outlet": {"says": (0.0, 4.0), "plain": (0.0, -1.0)}}
"""Signs weighed by hand: what labelled pages do not hold, so that a line that says so wins; and a plain word of the
page's sentences, since pages whose right name is not known are not fitted on."""
_IN = " " * 8
Signs = tuple[tuple[str, int], ...]
Table = dict[str, dict[int, float]]
"""Sign -> bin -> weight."""
ADDRESS = "in_address"


class Group(NamedTuple):
    """One page's candidates: each one's signs, and whether it is right; `weight` counts the page."""

    signs: list[Signs]
    right: list[bool]
    weight: float


Placed = tuple[str, str, dict[str, Any], Page, FieldContext]
"""A page's corpus, its flattening or form, its row, itself, and the place that the pipeline gives it."""
Maker = Callable[[dict[str, Any], Page, FieldContext, Any], "tuple[list[Signs], list[bool]] | None"]


def headline_group(row: dict[str, Any], page: Page, context: FieldContext, score: Any) -> Any:
    """The lines that may be a headline; right where they are gold's, folded."""
    gold = score.fold(row["gold"].get("title"))
    found = headline.candidates(page, spot(page, context), context.url) if gold else []
    right = [score.fold(c.text) == gold for c in found]
    return ([c.signals for c in found], right) if any(right) else None


def outlet_group(row: dict[str, Any], page: Page, context: FieldContext, score: Any) -> Any:
    """The names that may be the outlet's, and "none of them"; where gold has no name, its host stands in."""
    gold = row["gold"].get("site") or [row["site"]]
    title = str(row["gold"].get("title") or "")
    found = outlet_signs.outlets(page, spot(page, context), title)
    right = [score.same_site(gold, o.best.name) for o in found]
    if not any(right) and not row["gold"].get("site"):
        return None
    return [(("none", 1),), *(o.signals for o in found)], [not any(right), *right]


def byline_group(row: dict[str, Any], page: Page, context: FieldContext, score: Any) -> Any:
    """The lines that may be a byline, and "none of them"; pages that hide gold's names are left out."""
    gold = score.names(row["gold"].get("authors"))
    if gold and not score.FIELDS["authors"][2](row):
        return None
    for rule in () if context.found else (Title(), Source()):
        context = context._replace(found=(*context.found, *rule.find(page, (), context)))
    title, source, place = found_of(context, "title"), found_of(context, "source"), spot(page, context)
    hits = byline_hits.byline_hits(
        page,
        place,
        block_at(page, title, place),
        below_headline(page, title, place),
        str(title.value).lower() if title else "",
        str(source.value) if source else "",
    )
    said = [score.names(h.reading.names) for h in hits]
    right = [bool(gold) and names == gold for names in said]
    none = not any(right)
    return [(("none", 1),), *(h.signals for h in hits)], [
        none,
        *(r or (none and not names) for r, names in zip(right, said, strict=True)),
    ]


MAKERS: dict[str, Maker] = {"headline": headline_group, "outlet": outlet_group, "byline": byline_group}


def places(data: Path, half: int | None, flats: tuple[str, ...] = FLATS) -> Iterable[Placed]:
    """Every article, with its corpus, flattening or form, page and the place that the pipeline gives it."""
    pipeline = Pipeline()
    bare = pipeline.without(*(r.id for r in pipeline.rules if isinstance(r, (FieldRule, Extractor))))
    for corpus in CORPORA:
        for flat in (*flats, *MADE):
            for row in load_form(data, corpus, flat)[:: MADE_STEP[corpus] if flat in MADE else 1]:
                wanted = half is None or half_of(row["site"]) == half
                if wanted and is_article(row):
                    trace = bare.explain(row["text"])
                    if trace.decision.core[1]:
                        yield corpus, flat, row, trace.page, FieldContext(trace.decision.core, None, None)


def is_fitted_on(name: str, flat: str) -> bool:
    """Are a field's weights fitted on such pages?"""
    return name == "headline" or flat not in MADE


def fit_address(placed: Iterable[Placed], score: Any, table: Table) -> Table:
    """What the caller's address says of a headline, on top of all other signs, whose weights stay as they are.

    A line that shares nothing with it weighs as without an address: a headline's words may be spelled otherwise there.
    """
    groups = [
        group_of("headline", (*place[:4], place[4]._replace(url=place[2].get("url"))), score)
        for place in placed
    ]
    others = {name: row for name, row in table.items() if name != ADDRESS}
    row = fit([g for g in groups if g], LAMBDA["headline"], others)[ADDRESS]
    return others | {ADDRESS: {value: weight - row[1] if value else 0.0 for value, weight in row.items()}}


def fit(groups: list[Group], penalty: float, known: Table | None = None) -> Table:
    """Sign -> bin -> weight, by maximum likelihood of a right candidate, with a ridge; `known` ones are held."""
    held = known or {}
    index: dict[tuple[str, int], int] = {}
    rows: list[int] = []
    cols: list[int] = []
    right: list[bool] = []
    page_of: list[int] = []
    base: list[float] = []
    for g, group in enumerate(groups):
        for signs, ok in zip(group.signs, group.right, strict=True):
            free = [sign for sign in signs if sign[0] not in held]
            base.append(sum(held[name].get(value, 0.0) for name, value in signs if name in held))
            cols += [index.setdefault(sign, len(index)) for sign in free]
            rows += [len(right)] * len(free)
            right.append(ok)
            page_of.append(g)
    matrix = csr_matrix((np.ones(len(rows)), (rows, cols)), shape=(len(right), len(index)))
    y, page, offset = np.array(right), np.array(page_of), np.array(base)
    starts = np.flatnonzero(np.r_[True, page[1:] != page[:-1]])
    mass = np.array([g.weight for g in groups])

    def loss(w: Any) -> Any:
        s = matrix @ w + offset
        e = np.exp(s - np.maximum.reduceat(s, starts)[page])
        total, good = np.add.reduceat(e, starts), np.add.reduceat(e * y, starts)
        p, q = e / total[page], e * y / (good[page] + 1e-12)
        value = -(np.log(good + 1e-12) - np.log(total)) @ mass + penalty * w @ w
        return value, matrix.T @ ((p - q) * mass[page]) + 2 * penalty * w

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    table: Table = {}
    for (name, value), i in index.items():
        table.setdefault(name, {})[value] = float(best[i])
    return table


def always(name: str) -> Table:
    """The signs that are weighed by hand, as weights to be held while the others are fitted."""
    return {sign: dict(enumerate(weights)) for sign, weights in ALWAYS.get(name, {}).items()}


def group_of(name: str, place: Placed, score: Any) -> Group | None:
    """One page's candidates for a field, and what the page counts; None if it tells nothing."""
    corpus, flat, row, page, context = place
    made = MAKERS[name](row, page, context, score)
    weight = CORPUS_WEIGHT[name][corpus] * (MADE_WEIGHT if flat in MADE else 1.0)
    if name == "byline" and not score.names(row["gold"].get("authors")):
        weight *= NO_AUTHOR_WEIGHT
    return Group(made[0], made[1], weight) if made else None


def weights_of(name: str, table: Table) -> dict[str, tuple[float, ...]]:
    """Sign -> weights by bin; the weight of "none of them" goes into a sign that every candidate has."""
    none = table.pop("none", {}).get(1, 0.0) + CAUTION.get(name, 0.0)
    carrier = {"outlet": "ways", "byline": "nth"}.get(name)
    if carrier:
        bins = table[carrier]
        table[carrier] = {b: bins.get(b, 0.0) - none for b in range(max(bins) + 1)}
    told = {n: tuple(b.get(i, 0.0) for i in range(max(b) + 1)) for n, b in sorted(table.items())}
    return told | ALWAYS.get(name, {})


def write(name: str, table: Table, pages: int) -> None:
    """Write one module of weights."""
    lines = [
        f'"""Weights of the {name}\'s signs: log-odds, one tuple a sign, one number a bin.',
        "",
        f"Fitted on {pages} labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "# fmt: off",
        "WEIGHTS: dict[str, tuple[float, ...]] = {",
    ]
    for sign, weights in sorted(weights_of(name, table).items()):
        numbers = " ".join(f"{w:.2f}," for w in weights)
        lines += [
            f'    "{sign}": (',
            *wrap(numbers, 110, initial_indent=_IN, subsequent_indent=_IN),
            "    ),",
        ]
    (ROOM / f"{name}_weights.py").write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


def main() -> None:
    """Read the arguments, fit, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of labelled pages")
    add("--half", type=int, help="0 or 1: only the sites of this half (see `fields.half_of`)")
    add("--only", default="headline,outlet,byline", help="these fields, parted by commas")
    options = parser.parse_args()
    score = scorer(options.data)
    placed = list(places(options.data, options.half))
    for name in options.only.split(","):
        every = [group_of(name, place, score) for place in placed if is_fitted_on(name, place[1])]
        groups = [group for group in every if group]
        table = fit(groups, LAMBDA[name], always(name))
        write(name, fit_address(placed, score, table) if name == "headline" else table, len(groups))
        print(name, len(groups), flush=True)


if __name__ == "__main__":
    main()
