"""How likely a page is one article: a logistic model of a few page-wide figures, fitted with the other weights."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from cleanscrape.decide import Decision
from cleanscrape.evidence import Find
from cleanscrape.trace import Weighing


def page_figures(weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find]) -> dict[str, float]:
    """The figures that tell an article from other pages, each from about 0 to 1 or a logarithm."""
    page = weighing.page
    words = sum(page.words[b] for b in kept)
    prose = sum(page.words[b] for b in kept if page.prose[b])
    first, stop = decision.core
    span = sum(page.words[first:stop]) or 1
    runs = sum(1 for i, b in enumerate(kept) if i and b != kept[i - 1] + 1)
    found = {find.field for find in finds}
    scores = sum(max(-4.0, min(4.0, decision.scores[b])) * min(page.words[b], 60) for b in kept)
    comments = page_hits(weighing, "comments")
    return {
        "log_words": math.log1p(words),
        "log_prose": math.log1p(prose),
        "prose_share": prose / (words or 1),
        "body_share": words / (page.words_before[-1] or 1),
        "solid": words / span,
        "breaks": math.log1p(runs),
        "words_a_block": math.log1p(words / (len(kept) or 1)),
        "score": scores / (sum(min(page.words[b], 60) for b in kept) or 1),
        "published": float("published" in found),
        "authors": float("authors" in found),
        "log_blocks": math.log1p(len(page)),
        "comments": math.log1p(comments),
    }


def page_hits(weighing: Weighing, signal: str) -> int:
    """In how many of the page's blocks a signal says something."""
    return sum(1 for value in weighing.columns.get(signal, ()) if value)


def confidence_of(weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find]) -> float:
    """The probability, 0 to 1, that the page is one article; 0 if nothing of it was kept."""
    if not kept:
        return 0.0
    model: Mapping[str, float] = weighing.weights.confidence
    figures = page_figures(weighing, decision, kept, finds)
    score = model.get("bias", 0.0) + sum(model.get(name, 0.0) * value for name, value in figures.items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 4)
