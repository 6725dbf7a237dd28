"""A folder run's Report as HTML for a notebook: its figures, what was removed by which rule, confidence and lengths.

Bars are a style sheet's; where a viewer strips it, the figures stand there as tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleanscrape.render.document import piece, safe

if TYPE_CHECKING:
    from cleanscrape.corpus.report import Report

MOST_RULES = 12
"""So many rules are shown; what the others removed is summed."""
REGION = "region (outside the article)"
"""What `region` says in a word: most of what a page's other rules do not name."""


def report_html(report: Report) -> str:
    """The report as a piece of HTML."""
    figures = "".join(
        f"<td><b>{safe(value)}</b><br>{safe(name)}</td>" for name, value in report.figures().items()
    )
    failures = sorted(report.tally.errors.items(), key=lambda pair: (-pair[1], pair[0]))
    charts = [
        _bars_html("lines removed, by rule", by_rule(report), "gone"),
        _bars_html("pages, by confidence", by_confidence(report), "field"),
        _bars_html("pages, by characters of the body", by_length(report), "body"),
        _bars_html("failures, by kind", failures, "gone") if failures else "",
    ]
    return piece(
        "report",
        f"<table class='figures'><tr>{figures}</tr></table><div class='charts'>{''.join(charts)}</div>"
        f"<p class='fields'>rows in {safe(str(report.out))}</p>",
    )


def by_rule(report: Report) -> list[tuple[str, int]]:
    """Lines removed by each rule, most first, the smallest summed."""
    counts = [(REGION if rule == "region" else rule, count) for rule, count in report.lines_removed.items()]
    shown, rest = counts[:MOST_RULES], counts[MOST_RULES:]
    return [*shown, (f"{len(rest)} other rules", sum(count for _, count in rest))] if rest else shown


def by_confidence(report: Report) -> list[tuple[str, int]]:
    """Pages in each tenth of confidence."""
    tenths = [0] * 10
    for low, count in report.confidence.items():
        tenths[min(int(low * 10 + 1e-9), 9)] += count
    return [(f"{n / 10:.1f} to {(n + 1) / 10:.1f}", count) for n, count in enumerate(tenths)]


def by_length(report: Report) -> list[tuple[str, int]]:
    """Pages by characters of their body: empty ones, then bins that double."""
    bins = [(f"{low:,} to {2 * low - 1:,}" if low > 1 else "1", count) for low, count in lengths(report)]
    return [("empty", report.lengths[0]), *bins]


def lengths(report: Report) -> list[tuple[int, int]]:
    """The least characters of each bin and the pages in it, from the shortest body that is not empty to the longest."""
    bins = list(report.lengths.items())[1:]
    filled = [n for n, (_, count) in enumerate(bins) if count]
    return bins[filled[0] : filled[-1] + 1] if filled else []


def _bars_html(head: str, counts: Sequence[tuple[str, int]], kind: str) -> str:
    most = max((count for _, count in counts), default=0) or 1
    rows = "".join(
        f"<tr><td>{safe(name)}</td><td>{count:,}</td>"
        f"<td><span class='bar {kind}' style='width:{100 * count / most:.1f}%'></span></td></tr>"
        for name, count in counts
    )
    return f"<table class='bars'><caption>{safe(head)}</caption>{rows}</table>"
