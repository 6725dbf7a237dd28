"""How fast: MB/s, pages/s, and microseconds a line by rule, beside `ftfy.fix_text` in the same run.

    python benchmarks/speed.py [--data DIR] [--limit 200] [--rounds 3] [--json OUT]

DIR holds labelled pages (the wcxb inscriptis file is taken); without it the pages of `fixtures/pages` are. Times are of
this process's CPU, the best of so many rounds; a line is one that holds a word. On a busy machine trust the ratios
alone. A rule is timed with the page's columns already made; making them is a line of its own.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import ftfy

from cleanscrape import Pipeline, clean, explain
from cleanscrape.evidence import Find
from cleanscrape.lazy import lazy
from cleanscrape.page import Page
from cleanscrape.read import read_page
from cleanscrape.rule import ContextRule, Extractor, FieldContext, FieldRule, LineRule
from labels import load
from scoring import load_pipeline

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
COLUMNS = tuple(name for name, value in vars(Page).items() if isinstance(value, lazy))
Seconds = dict[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 2 if there are no pages."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="folder of labelled pages")
    parser.add_argument("--limit", type=int, default=200, help="so many pages")
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many")
    parser.add_argument("--json", type=Path, help="write the figures here")
    options = parser.parse_args(argv)
    texts = read_texts(options.data)[: options.limit]
    if not texts:
        print(f"speed: no pages in {options.data or FIXTURES}", file=sys.stderr)
        return 2
    report = measure(texts, options.rounds)
    print(told(report))
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


def read_texts(data: Path | None) -> list[str]:
    """The pages to clean: labelled ones, or the invented ones of the repository."""
    if data:
        return [row["text"] for row in load(data, "wcxb", "inscriptis")]
    return [path.read_bytes().decode("utf-8") for path in sorted(FIXTURES.glob("*/page.txt"))]


def measure(texts: Sequence[str], rounds: int) -> dict[str, Any]:
    """All figures over these pages."""
    megabytes = sum(len(text.encode("utf-8", "replace")) for text in texts) / 1e6
    lines = sum(len(read_page(text)) for text in texts)
    best = _best(lambda: _whole(texts), rounds)
    rules = _best(lambda: _by_rule(texts), rounds)
    rules["(weigh, decide, assemble)"] = max(0.0, best["clean"] - sum(rules.values()))
    rules = dict(sorted(rules.items(), key=lambda item: -item[1]))
    return {
        "pages": len(texts),
        "megabytes": megabytes,
        "lines": lines,
        "mb_per_s": megabytes / best["clean"],
        "pages_per_s": len(texts) / best["clean"],
        "no_quotes_mb_per_s": megabytes / best["no_quotes"],
        "ftfy_mb_per_s": megabytes / best["ftfy"],
        "times_ftfy": best["ftfy"] / best["clean"],
        "no_quotes_times_ftfy": best["ftfy"] / best["no_quotes"],
        "us_per_line": 1e6 * best["clean"] / lines,
        "us_per_line_by_rule": {rule: 1e6 * seconds / lines for rule, seconds in rules.items()},
    }


def _best(run: Callable[[], Seconds], rounds: int) -> Seconds:
    every = [run() for _ in range(max(1, rounds))]
    return {key: min(each[key] for each in every) for key in every[0]}


def _timed(work: Callable[[str], object], texts: Iterable[str]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def _whole(texts: Sequence[str]) -> Seconds:
    no_quotes = partial(clean, pipeline=Pipeline().without("quotes"))
    return {
        "clean": _timed(clean, texts),
        "no_quotes": _timed(no_quotes, texts),
        "ftfy": _timed(ftfy.fix_text, texts),
    }


def _by_rule(texts: Sequence[str]) -> Seconds:
    """Seconds in each rule, alone, over all pages; and in reading pages and making their columns."""
    pipeline = load_pipeline(None)
    rules = pipeline.rules
    seconds: Seconds = {"(read)": 0.0, "(columns)": 0.0, **{rule.id: 0.0 for rule in rules}}
    for text in texts:
        start = time.process_time()
        page = pipeline.read(text)
        seconds["(read)"] += time.process_time() - start
        start = time.process_time()
        for name in COLUMNS:
            getattr(page, name)
        seconds["(columns)"] += time.process_time() - start
        works = _works(text, page, rules)
        for rule_id, work in works:
            start = time.process_time()
            work()
            seconds[rule_id] += time.process_time() - start
    return seconds


def _works(text: str, page: Page, rules: Iterable[Any]) -> list[tuple[str, Callable[[], object]]]:
    """Each rule's work on one page, ready to be timed."""
    trace = explain(text)
    scores = trace.decision.scores
    context = FieldContext(trace.decision.core, None, None)
    columns: dict[str, Sequence[int]] = {}
    for rule in rules:
        if isinstance(rule, LineRule):
            columns.update(rule.look(page))
    works: list[tuple[str, Callable[[], object]]] = []
    for rule in rules:
        if isinstance(rule, LineRule):
            works.append((rule.id, partial(rule.look, page)))
        elif isinstance(rule, ContextRule):
            works.append((rule.id, partial(rule.look_again, page, columns)))
        elif isinstance(rule, FieldRule):
            works.append((rule.id, partial(_spent, rule, page, scores, context)))
        elif isinstance(rule, Extractor):
            works.append((rule.id, partial(rule.extract, trace.article.body)))
    return works


def _spent(rule: FieldRule, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
    return list(rule.find(page, scores, context))  # a rule may yield its finds


def told(report: dict[str, Any]) -> str:
    """The figures as a table."""
    head = (
        f"{report['pages']} pages, {report['megabytes']:.1f} MB, {report['lines']} lines\n"
        f"clean           {report['mb_per_s']:6.2f} MB/s  {report['times_ftfy']:5.2f} times ftfy"
        f"  {report['pages_per_s']:6.0f} pages/s  {report['us_per_line']:.2f} us a line\n"
        f"without quotes  {report['no_quotes_mb_per_s']:6.2f} MB/s  {report['no_quotes_times_ftfy']:5.2f} times ftfy\n"
        f"ftfy.fix_text   {report['ftfy_mb_per_s']:6.2f} MB/s\n"
        f"\n{'us a line':>10}  rule\n"
    )
    return head + "\n".join(f"{us:10.3f}  {rule}" for rule, us in report["us_per_line_by_rule"].items())


if __name__ == "__main__":
    sys.exit(main())
