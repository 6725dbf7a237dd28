"""What a site's template is worth: on invented sites, where the truth is known, and on real ones.

    python benchmarks/templates.py [--sites 200] [--pages 50] [--data DIR [--cv 3]] [--docs docs/templates.md]

Invented: two pages of each site (`made_sites.py`; sites that the weights were not fitted on), cleaned without a
template and with one learned from 1, 2, 5, 10 others and from all pages, themselves among them. `lines learned` is the
share of the site's fixed lines that the template has, `lines removed` the share of those on the page that went,
`content lost` the share of the story's words that went, F1 that of `quality.py`. Real: every page of DIR whose site has
others, learned from those; and one page of each news site, learned from another and from grafts (see `grafts.py`). With
`--cv K` each is cleaned with weights that are fitted on other sites, K folds by site. `--docs` writes the tables into a
file, between its marks.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import metrics
from docs_table import put
from fit_templates import Weights, all_cases, fit, pages_by_site, samples_of
from grafts import grafted_sites
from labels import CORPORA, FLATS, Row, fold_of
from made_forms import FORMS, body_of, flatten
from made_sites import Site, make_site
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape import SiteTemplate, explain
from cleanscrape.corpus.template_evidence import evidence_of
from cleanscrape.corpus.template_lines import folded
from cleanscrape.evidence import Evidence
from cleanscrape.page import Page

COUNTS = (0, 1, 2, 5, 10)
TARGETS = 2
WORSE = 0.02


class Figure(NamedTuple):
    """One page cleaned: gold and given body, and what became of the site's lines and the story's words."""

    gold: str
    body: str
    learned: float = 0.0
    removed: float = 0.0
    lost: float = 0.0
    source: bool = False


def made_figures(seed: int, pages: int) -> list[tuple[str, int, Figure]]:
    """The figures of one invented site: form, pages learned from, figure."""
    site, form = make_site(seed, pages), FORMS[seed % len(FORMS)]
    texts = [flatten(page, form, n) for n, page in enumerate(site.pages)]
    draw = random.Random(seed)
    found = []
    for target in draw.sample(range(pages), TARGETS):
        rest = [text for n, text in enumerate(texts) if n != target]
        for count in (*COUNTS, pages):
            template = SiteTemplate.fit(texts if count == pages else draw.sample(rest, count))
            found.append((form, count, _figure(site, target, texts[target], template if count else None)))
    return found


def _figure(site: Site, target: int, text: str, template: SiteTemplate | None) -> Figure:
    """What a template did to one page of an invented site."""
    trace = explain(text, template=template)
    gold, body = body_of(site.pages[target]), trace.article.body
    fixed = {folded(line) for line in site.lines}
    known = {line.text for line in template.lines if line.kind == "line"} if template else set()
    seen = [b for b, each in enumerate(trace.page.texts) if folded(each) in fixed]
    recall = metrics.precision_recall(gold, body)[1] or 0.0
    return Figure(
        gold,
        body,
        len(fixed & known) / len(fixed),
        sum(trace.verdicts[b] != "body" for b in seen) / max(1, len(seen)),
        1 - recall,
        trace.article.source == site.name,
    )


def made_table(sites: int, pages: int, workers: int) -> Iterator[str]:
    """The figures of the invented sites, a row a form and number of pages."""
    cells: dict[tuple[str, int], list[Figure]] = defaultdict(list)
    with ProcessPoolExecutor(workers) as pool:
        for found in pool.map(made_figures, range(sites), [pages] * sites, chunksize=2):
            for form, count, figure in found:
                cells[form, count].append(figure)
                cells["all", count].append(figure)
    yield "| form | pages learned from | lines learned | lines removed | content lost | F1 | source right |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for form in ("all", *FORMS):
        for count in (*COUNTS, pages):
            each = cells[form, count]
            if each:
                mean = [
                    statistics.fmean(getattr(f, name) for f in each)
                    for name in ("learned", "removed", "lost", "source")
                ]
                score = metrics.body_score((f.gold, f.body) for f in each)["f1"]
                told = " | ".join(f"{value:.3f}" for value in (*mean[:3], score))
                yield f"| {form} | {count or 'none'} | {told} | {mean[3]:.2f} |"


class Weighed(SiteTemplate):
    """A template with weights of its own; None for the shipped ones."""

    weights: Weights | None = None

    def evidence(self, page: Page) -> list[tuple[int, Evidence]]:
        """What it says of a page's blocks."""
        return evidence_of(page, self, self.weights)


class Pair(NamedTuple):
    """One real page cleaned without and with a template."""

    site: str
    gold: str
    without: str
    with_: str


def _pair(job: tuple[Row, list[str], Weights | None]) -> Pair:
    """A real page's body without a template and with that of its site's other pages."""
    row, others, weights = job
    title, gold = row["gold"].get("title"), row["gold"]["body"]
    template = Weighed()
    template.update(others)
    template.weights = weights
    bodies = [explain(row["text"], template=t).article.body for t in (None, template)]
    gold, without, with_ = (metrics.without_headline(text, title) for text in (gold, *bodies))
    return Pair(row["site"], gold, without, with_)


def real_jobs(data: Path, flat: str, group: Group) -> Iterator[tuple[Row, list[str]]]:
    """Every article whose site has pages enough, and the site's other pages; or a page of each site, and grafts."""
    sites = pages_by_site(data, flat, group.corpora)
    if group.grafts:
        yield from (
            (row, others) for _, row, others in grafted_sites(sites, [group.grafts]) if is_article(row)
        )
        return
    for rows in sites.values():
        if len(rows) >= group.least:
            yield from ((row, [r["text"] for r in rows if r is not row]) for row in rows if is_article(row))


class Group(NamedTuple):
    """Sites that are told of together: those of some corpora with pages enough, or with so many grafts."""

    name: str
    corpora: Sequence[str]
    least: int = 2
    grafts: int = 0


GROUPS = (
    Group("news, 2 a site", ("news",)),
    Group("all, 2 and more", CORPORA),
    Group("all, 4 and more", CORPORA, 4),
    *(Group(f"news, grafts, {count} others", ("news",), 2, count) for count in (3, 5, 12, 24)),
)


def real_table(data: Path, workers: int, folds: int) -> Iterator[str]:
    """The figures of real sites, a row a flattening and group of sites."""
    weights = fold_weights(data, folds, workers)
    yield "| flattening | sites | articles | F1 without | F1 with | better | worse | worse by more than .02 |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    with ProcessPoolExecutor(workers) as pool:
        for group in GROUPS:
            for flat in FLATS:
                jobs = ((row, others, weights(row["site"])) for row, others in real_jobs(data, flat, group))
                yield _real_row(f"{flat} | {group.name}", list(pool.map(_pair, jobs, chunksize=8)))


def fold_weights(data: Path, folds: int, workers: int) -> Callable[[str], Weights | None]:
    """Site -> weights fitted without the sites of its fold; None for the shipped ones, if there are no folds."""
    if not folds:
        return lambda site: None
    samples = samples_of(all_cases(data), workers)
    fitted = [fit([s for s in samples if fold_of(s.site, folds) != fold]) for fold in range(folds)]
    return lambda site: fitted[fold_of(site, folds)]


def _real_row(name: str, pairs: Sequence[Pair]) -> str:
    """A row of the table: both F1, and on how many sites it is better, worse and much worse (told on stderr)."""
    sites: dict[str, list[float]] = defaultdict(list)
    for p in pairs:
        sites[p.site].append(_page_f1(p.gold, p.with_) - _page_f1(p.gold, p.without))
    change = {site: statistics.fmean(each) for site, each in sites.items()}
    worse = sorted((c, site) for site, c in change.items() if c < -WORSE)
    for c, site in worse:
        print(f"    {name}: {site} {c:+.3f}", file=sys.stderr)
    f1 = [metrics.body_score((p.gold, body) for p, body in zip(pairs, each, strict=True))["f1"]
          for each in ([p.without for p in pairs], [p.with_ for p in pairs])]  # fmt: skip
    return (
        f"| {name} | {len(pairs)} | {f1[0]:.4f} | {f1[1]:.4f} | {sum(c > 1e-9 for c in change.values())} | "
        f"{sum(c < -1e-9 for c in change.values())} | {len(worse)} of {len(change)} |"
    )


def _page_f1(gold: str, body: str) -> float:
    p, r = metrics.precision_recall(gold, body)
    return metrics.harmonic(p or 0.0, r or 0.0)


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sites", type=int, default=200, help="invented sites; 0 for none")
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument(
        "--data", type=Path, help="folder of labelled pages; without it, invented sites alone"
    )
    parser.add_argument("--cv", type=int, default=0, help="folds by site; 0 for the shipped weights")
    parser.add_argument("--docs", type=Path, help="file to write the tables into")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(argv)
    if options.sites:
        says = f"{options.sites} invented sites of {options.pages} pages, two pages of each cleaned"
        told("made", says, made_table(options.sites, options.pages, options.workers), options.docs)
    if options.data:
        says = "Real sites, each article learned from the other pages of its site"
        says += f", weights fitted on other sites, {options.cv} folds" if options.cv else ""
        told("real", says, real_table(options.data, options.workers, options.cv), options.docs)


def told(name: str, says: str, rows: Iterator[str], docs: Path | None) -> None:
    """Print a table, and write it between its marks in the docs."""
    head = f"{says} (cleanscrape {version('cleanscrape')}, weights of {weights_version()}, {date.today().isoformat()}):"
    lines = ["", head, ""]
    for row in rows:
        print(row, flush=True)
        lines.append(row)
    if docs:
        put(docs, name, "\n".join(lines) + "\n")


def weights_version() -> str:
    """The version of the templates' weights."""
    file = Path(__file__).parents[1] / "src/cleanscrape/corpus/template_weights.json"
    return str(json.loads(file.read_text(encoding="utf-8"))["version"])


if __name__ == "__main__":
    main()
