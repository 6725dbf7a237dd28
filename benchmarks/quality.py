"""Score the cleaner on labelled pages.

    python benchmarks/quality.py --data DIR [--only news,wcxb] [--flat inscriptis,bs4] [--wrap 72 80] [--endless]
        [--limit N] [--worst N] [--by land] [--ablate] [--preset recall] [--cv 5] [--json OUT]
    python benchmarks/quality.py --data DIR --gate [--raise-floors]

DIR holds `<corpus>.<flattening>.jsonl.gz`, or a folder `pages` that does; a row is {"id", "site", "url", "text",
"gold": {"body", "title", "authors", "date", ...}}. Figures:

- body: mean precision and mean recall of 4-gram shingles over pages, F1 of the two; `word`: mean word F1
- para: share of gold's paragraphs (parted by blank lines) that equal one of the body's, folded; mean over pages
- snip: F1 over snippets that must stay and must go
- title, authors, date, site: accuracy/precision where the page shows the value
- auc: how well confidence ranks articles above pages of other kinds

`--gate` scores every fifth page (by SHA-1 of its id) in each flattening against `floors.json`, and fails if a figure is
below its floor; `--raise-floors` raises floors to what was measured, and never lowers one.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import gate
import metrics
from extracts import EXTRACTS
from field_metrics import FIELDS
from forms import FORMS, load_form
from labels import CORPORA, FLATS, Row, fold_of
from scoring import Cleaner, Given, Score, is_article, load_pipeline, run, score

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

Folds = list[Any]
"""Of each fold: the weights fitted on the sites of all others."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 1 if the gate fails, 2 if there is no data."""
    options = _parser().parse_args(argv)
    start = time.monotonic()
    files = list(_files(options))
    if not files:
        print(f"quality: no labelled pages in {options.data}", file=sys.stderr)
        return 2
    cleaner = Cleaner(options.cleaner, options.preset)
    folds = _folds(options) if options.cv else []
    scores: dict[str, Score] = {}
    for name, rows in files:
        outs = _clean_all(cleaner, rows, options.workers, folds)
        scores[name] = score(rows, outs)
        print(line(name, scores[name]), flush=True)
        _print_groups(rows, outs, options.by)
        _print_worst(rows, outs, options.worst)
    if options.ablate:
        _print_ablation(cleaner, files, scores, options.workers)
    if options.json:
        options.json.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    if options.raise_floors:
        gate.raise_floors(scores)
    code = gate.check(scores) if options.gate else 0
    print(f"{time.monotonic() - start:.0f} s")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of labelled pages")
    add("--only", default=",".join(CORPORA), help="corpora, by commas")
    add(
        "--flat",
        default=",".join(FLATS),
        help=f"flattenings, by commas; wrap72, {', '.join([*FORMS, *EXTRACTS])} are made on the fly",
    )
    add("--wrap", type=int, nargs="+", default=[], help="also hard-wrapped at these widths, in characters")
    add("--endless", action="store_true", help="also as one endless line")
    add("--limit", type=int, help="so many pages a file")
    add("--worst", type=int, default=0, help="name the worst pages by word F1")
    add("--by", help="also a line for each value of this key of gold: land")
    add("--ablate", action="store_true", help="what the score loses when a rule is left out")
    add("--preset", choices=("precision", "balanced", "recall"))
    add("--cleaner", default="cleanscrape:clean", help="module:function that takes a page's text")
    add("--cv", type=int, default=0, help="so many folds by site, each with weights fitted on the others")
    add("--workers", type=int, default=1, help="processes")
    add("--json", type=Path, help="write all figures here")
    add("--gate", action="store_true", help="a fixed sample against floors.json")
    add("--raise-floors", action="store_true", help="raise floors.json to this sample's figures")
    return parser


def _files(options: argparse.Namespace) -> Iterator[tuple[str, list[Row]]]:
    """The files asked for as (name, rows), those without rows left out; of the gate, the sample."""
    sample = options.gate or options.raise_floors
    if sample:
        options.workers = max(options.workers, os.cpu_count() or 1)
    flats = [*options.flat.split(","), *(f"wrap{w}" for w in options.wrap), *(["endless"] * options.endless)]
    for corpus in options.only.split(","):
        for flat in flats:
            rows = load_form(options.data, corpus, flat)
            rows = [r for r in rows if gate.in_sample(r["id"])] if sample else rows[: options.limit]
            if rows:
                yield f"{corpus}.{flat}", rows


def _folds(options: argparse.Namespace) -> Folds:
    """Weights that never saw the sites they are tested on: `fit.cross_validated_weights(data, folds)`."""
    folds: Folds = importlib.import_module("fit").cross_validated_weights(options.data, options.cv)
    return folds


def _clean_all(cleaner: Cleaner, rows: Sequence[Row], workers: int, folds: Folds) -> list[Given]:
    """Every page cleaned, in order; with folds, each by the weights that did not see its site."""
    if not folds:
        return run(cleaner, [row["text"] for row in rows], workers)
    outs: dict[int, Given] = {}
    for fold_number, weights in enumerate(folds):
        mine = [i for i, row in enumerate(rows) if fold_of(row["site"], len(folds)) == fold_number]
        fold = replace(cleaner, weights=weights)
        outs.update(zip(mine, run(fold, [rows[i]["text"] for i in mine], workers), strict=True))
    return [outs[i] for i in range(len(rows))]


def line(name: str, s: Score) -> str:
    """A file's figures as one line."""
    body = s.get("body", {"f1": 0.0, "p": 0.0, "r": 0.0})
    parts = [
        f"{name:24} {s['pages']:5}  {body['f1']:.3f} (p {body['p']:.3f} r {body['r']:.3f})",
        f"word {s.get('word_f1', 0):.3f}  para {s.get('paragraphs', 0):.3f}",
    ]
    if "snippets" in s:
        parts.append(f"snip {s['snippets']:.3f}")
    for field in FIELDS:
        if field.gold in s:
            figures = s[field.gold]
            text = f"{field.gold} {figures['acc']:.2f}/{figures['prec']:.2f}"
            if field.gold == "authors" and figures["none"]:
                text += f" inv {figures['invented']}/{figures['none']}"
            parts.append(text)
    if "article_auc" in s:
        parts.append(f"auc {s['article_auc']:.3f}")
    parts.append(f"empty {s['empty']} errors {s['errors']}  {s['mb_per_s']:.1f} MB/s")
    return "  ".join(parts)


def _print_groups(rows: Sequence[Row], outs: Sequence[Given], key: str | None) -> None:
    groups: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        if key and row["gold"].get(key):
            groups.setdefault(str(row["gold"][key]), []).append(i)
    for value, members in sorted(groups.items(), key=lambda item: -len(item[1])):
        print(line(f"    {key} {value}", score([rows[i] for i in members], [outs[i] for i in members])))


def _print_worst(rows: Sequence[Row], outs: Sequence[Given], count: int) -> None:
    pages = [(row, given) for row, given in zip(rows, outs, strict=True) if is_article(row)]
    ranked = sorted(
        (metrics.word_f1(row["gold"]["body"], given.body), row["id"], row["url"]) for row, given in pages
    )
    for value, page_id, url in ranked[:count]:
        print(f"    {value:.3f}  {page_id}  {url}")


def _print_ablation(
    cleaner: Cleaner, files: Sequence[tuple[str, list[Row]]], whole: dict[str, Score], workers: int
) -> None:
    """For each rule, what each figure loses without it: mean over files, in points of a hundred."""
    print("\nleft out: what is lost, in points (mean over files; below zero is gained)")
    for rule in load_pipeline(cleaner.preset).rules:
        less = replace(cleaner, without=(rule.id,))
        losses: dict[str, list[float]] = {}
        for name, rows in files:
            found = gate.figures_of(score(rows, run(less, [row["text"] for row in rows], workers)))
            for figure, value in gate.figures_of(whole[name]).items():
                losses.setdefault(figure, []).append(100 * (value - found.get(figure, 0.0)))
        mean = {figure: sum(each) / len(each) for figure, each in losses.items()}
        told = "  ".join(f"{figure} {loss:+.2f}" for figure, loss in mean.items() if abs(loss) >= 0.005)
        print(f"{rule.id:24} {told or 'nothing'}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
