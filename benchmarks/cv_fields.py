"""Cross-validate the field rules by site: fit their weights on the other folds' sites, score on each fold's.

    PYTHONPATH=src python benchmarks/cv_fields.py --data DIR [--folds 3] [--flat inscriptis,bs4] [--addresses]

Prints accuracy / precision a field and corpus, the mean of the flattenings, as rows of the table in docs/quality.md.
The body's weights are those that ship. Each fold's weights are put into the rules' modules, for this run alone.
With `--addresses` each page's address is given as its `url`, as pages from archives of the web have it.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import fit_fields as fitting
from cleanscrape.evidence import Find
from cleanscrape.fields import byline_signs, headline, outlet_signs
from cleanscrape.rule import FieldContext, FieldRule
from cleanscrape.rules.byline import Byline
from cleanscrape.rules.published import Published
from cleanscrape.rules.source import Source
from cleanscrape.rules.title import Title
from field_metrics import FIELDS, field_score
from fields import scorer
from labels import CORPORA, fold_of

RULES: tuple[FieldRule, ...] = (Title(), Source(), Byline(), Published())
NAMES = ("headline", "outlet", "byline")


def install(name: str, table: dict[str, tuple[float, ...]]) -> None:
    """Put weights into a rule's module; its short cuts are told that any sign may weigh much."""
    module: Any = {"headline": headline, "outlet": outlet_signs, "byline": byline_signs}[name]
    if name == "headline":
        headline._ROWS.update(headline.rows_of(table))
    else:
        module._WEIGHT_OF.clear()
        for sign, bins in table.items():
            for value in range(max(len(bins), module._MOST_BINS)):
                module._WEIGHT_OF[sign, value] = bins[min(value, len(bins) - 1)]
    if name == "outlet":
        outlet_signs._ROWS.update({names: outlet_signs._rows(names) for names in outlet_signs._ROWS})
    for limit in ("_CLOSER_MOST", "_LAST_MOST", "_COUNTED_MOST"):
        if hasattr(module, limit):
            setattr(module, limit, 30.0)


def found_on(page: Any, context: FieldContext) -> dict[str, Any]:
    """The best value a field."""
    best: dict[str, Find] = {}
    for rule in RULES:
        for find in rule.find(page, (), context):
            if find.field not in best or find.weight > best[find.field].weight:
                best[find.field] = find
        context = context._replace(found=tuple(best.values()))
    return {field: find.value for field, find in best.items()}


def values(
    placed: list[fitting.Placed], folds: int, score: Any, *, addresses: bool = False
) -> list[dict[str, Any]]:
    """What the rules give for each page, by weights that have not seen its site; with its address, perhaps."""
    groups = {
        name: [
            (place[2]["site"], g)
            for place in placed
            if fitting.is_fitted_on(name, place[1]) and (g := fitting.group_of(name, place, score))
        ]
        for name in NAMES
    }
    given: list[dict[str, Any]] = [{} for _ in placed]
    for fold in range(folds):
        for name in NAMES:
            seen = [g for site, g in groups[name] if fold_of(site, folds) != fold]
            table = fitting.fit(seen, fitting.LAMBDA[name], fitting.always(name))
            if addresses and name == "headline":
                others = [place for place in placed if fold_of(place[2]["site"], folds) != fold]
                table = fitting.fit_address(others, score, table)
            install(name, fitting.weights_of(name, table))
        for i, (_, flat, row, page, context) in enumerate(placed):
            if fold_of(row["site"], folds) == fold and flat not in fitting.MADE:
                url = row.get("url") if addresses else None
                given[i] = found_on(page, context._replace(url=url))
    return given


def report(placed: list[fitting.Placed], given: list[dict[str, Any]]) -> None:
    """One row a corpus and field."""
    for corpus in CORPORA:
        for field in FIELDS:
            each = []
            for flat in sorted({p[1] for p in placed}.difference(fitting.MADE)):
                pages = [
                    (p[2], v.get(field.ours))
                    for p, v in zip(placed, given, strict=True)
                    if p[:2] == (corpus, flat)
                ]
                if got := field_score(field, pages):
                    each.append(got)
            if each:
                mean = {key: sum(e[key] for e in each) / len(each) for key in each[0]}
                told = f"| {field.ours}, {corpus} | {mean['acc']:.3f} / {mean['prec']:.3f} |"
                print(f"{told} {mean['invented']:.1f} of {mean['none']:.0f} | {mean['n']:.0f} |")


def main() -> None:
    """Read the arguments, cross-validate, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of labelled pages")
    add("--folds", type=int, default=3)
    add("--flat", default="inscriptis,resiliparse,bs4,html2text", help="flattenings, parted by commas")
    add("--addresses", action="store_true", help="give each page's url")
    options = parser.parse_args()
    placed = list(fitting.places(options.data, None, tuple(options.flat.split(","))))
    report(placed, values(placed, options.folds, scorer(options.data), addresses=options.addresses))


if __name__ == "__main__":
    main()
