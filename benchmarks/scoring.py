"""Cleaners run over labelled pages, and what came out scored: one dict of figures a file of pages."""

from __future__ import annotations

import importlib
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import metrics
from field_metrics import FIELDS, field_score
from labels import Row

Score = dict[str, Any]
TOLD_ERRORS = 3
"""So many pages of a file that raised are named; the rest are counted."""


class Given(NamedTuple):
    """What a cleaner gave for one page; `seconds` of its process, `error` None if it did not crash."""

    body: str = ""
    title: Any = None
    authors: Any = None
    published: Any = None
    source: Any = None
    confidence: float = 0.0
    seconds: float = 0.0
    error: str | None = None


@dataclass(frozen=True)
class Cleaner:
    """Which cleaner to run, in a form that pickles: `module:function`, or a preset without some rules."""

    name: str = "cleanscrape:clean"
    preset: str | None = None
    without: tuple[str, ...] = ()
    weights: Any = None

    def load(self) -> Callable[[str], Any]:
        """The function itself. Raises ImportError or AttributeError if there is none."""
        module, _, function = self.name.partition(":")
        clean = getattr(importlib.import_module(module), function)
        if self.preset is None and not self.without and self.weights is None:
            return clean  # type: ignore[no-any-return]
        pipeline = load_pipeline(self.preset, self.weights)
        for rule in self.without:
            pipeline = pipeline.without(rule)
        return lambda text: clean(text, pipeline=pipeline)


def load_pipeline(preset: str | None, weights: Any = None) -> Any:
    """The pipeline of a preset ("balanced" if None), with weights other than the shipped ones if given."""
    make = importlib.import_module("cleanscrape").Pipeline
    return make.preset(preset or "balanced", **({} if weights is None else {"weights": weights}))


_loaded: list[Callable[[str], Any]] = []  # one a worker process


def _set_up(cleaner: Cleaner) -> None:
    _loaded[:] = [cleaner.load()]


def _give(text: str) -> Given:
    return give(_loaded[0], text)


def give(clean: Callable[[str], Any], text: str) -> Given:
    """One page cleaned. A crash is a miss, and is told; a `str` is no Article and counts as a crash."""
    start = time.process_time()
    try:
        found = clean(text)
        if isinstance(found, str):
            raise TypeError("a cleaner gives an Article or a dict, not a str")
    except Exception as error:
        return Given(seconds=time.process_time() - start, error=repr(error))
    seconds = time.process_time() - start
    get: Callable[[str], Any] = found.get if isinstance(found, dict) else partial(_attribute, found)
    body = get("body")
    return Given(
        body if isinstance(body, str) else "",
        get("title"),
        get("authors"),
        get("published"),
        get("source"),
        float(get("confidence") or 0.0),
        seconds,
    )


def _attribute(found: object, name: str) -> Any:
    return getattr(found, name, None)


def run(cleaner: Cleaner, texts: Sequence[str], workers: int = 1) -> list[Given]:
    """Every text cleaned, in order, in so many processes."""
    return list(_run(cleaner, texts, workers))


def _run(cleaner: Cleaner, texts: Sequence[str], workers: int) -> Iterator[Given]:
    if workers <= 1:
        clean = cleaner.load()
        yield from (give(clean, text) for text in texts)
        return
    with multiprocessing.Pool(workers, _set_up, (cleaner,)) as pool:
        yield from pool.imap(_give, texts, chunksize=8)


def is_article(row: Row) -> bool:
    """Is the page one article, by gold? Corpora without kinds hold articles alone."""
    return bool(row["gold"].get("kind", "article") == "article")


def bodies(row: Row, given: Given) -> tuple[str, str]:
    """Gold's body and the given one, a leading headline dropped from both."""
    title = row["gold"].get("title")
    return metrics.without_headline(row["gold"]["body"], title), metrics.without_headline(given.body, title)


def score(rows: Sequence[Row], outs: Sequence[Given]) -> Score:
    """All figures of one file of pages; a figure that its gold does not allow is missing."""
    _tell_errors(rows, outs)
    size = sum(len(row["text"].encode("utf-8", "replace")) for row in rows)
    pages = [(row, given) for row, given in zip(rows, outs, strict=True) if is_article(row)]
    result: Score = {
        "pages": len(rows),
        "errors": sum(given.error is not None for given in outs),
        "empty": sum(not given.body.strip() for given in outs),
        "mb_per_s": size / 1e6 / max(sum(given.seconds for given in outs), 1e-9),
        **_body_figures(pages),
    }
    for field in FIELDS:
        found = field_score(field, [(row, getattr(given, field.ours)) for row, given in pages])
        if found:
            result[field.gold] = found
    return result | _kind_figures(rows, outs)


def _tell_errors(rows: Sequence[Row], outs: Sequence[Given]) -> None:
    wrong = [(row["id"], given.error) for row, given in zip(rows, outs, strict=True) if given.error]
    for page, error in wrong[:TOLD_ERRORS]:
        print(f"page {page}: {error}", file=sys.stderr)
    if len(wrong) > TOLD_ERRORS:
        print(f"and {len(wrong) - TOLD_ERRORS} pages more that raised", file=sys.stderr)


def _body_figures(pages: Sequence[tuple[Row, Given]]) -> Score:
    """The figures of the body: 4-grams, words, whole paragraphs, and snippets where gold has them."""
    if not pages:
        return {}
    pairs = [bodies(row, given) for row, given in pages]
    shares = [s for s in (metrics.paragraph_share(*pair) for pair in pairs) if s is not None]
    figures: Score = {
        "body": metrics.body_score(pairs),
        "word_f1": sum(metrics.word_f1(*pair) for pair in pairs) / len(pairs),
        "paragraphs": sum(shares) / max(1, len(shares)),
    }
    gold = [(row["gold"], given.body) for row, given in pages if row["gold"].get("snippets_with")]
    if gold:
        figures["snippets"] = metrics.snippet_f1(
            (g["snippets_with"], g["snippets_without"], body) for g, body in gold
        )
    return figures


def _kind_figures(rows: Sequence[Row], outs: Sequence[Given]) -> Score:
    """How well confidence ranks articles above other kinds, and word F1 over all kinds."""
    if not any(row["gold"].get("kind") for row in rows):
        return {}
    pairs = [bodies(row, given) for row, given in zip(rows, outs, strict=True)]
    figures: Score = {"all_kinds_word_f1": sum(metrics.word_f1(*p) for p in pairs) / len(pairs)}
    high = [o.confidence for r, o in zip(rows, outs, strict=True) if is_article(r)]
    low = [o.confidence for r, o in zip(rows, outs, strict=True) if not is_article(r)]
    area = metrics.rank_area(high, low) if any(high + low) else None
    return figures if area is None else figures | {"article_auc": area}
