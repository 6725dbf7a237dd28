"""How likely a page is one article: a logistic model of a few page-wide figures, fitted with the other weights."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence

from cleanscrape.decide import SCORE_LIMIT, WORDS_LIMIT, Decision
from cleanscrape.evidence import Find
from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.trace import Weighing

_SHOP = ("add to cart", "add to bag", "add to basket", "in stock", "free shipping")
_CODE_MARKS = "(={_"


def page_figures(
    weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find]
) -> dict[str, float]:
    """The figures that tell an article from other pages: shares, flags and logarithms. `kept` is not empty."""
    page = weighing.page
    words = sum(page.words[b] for b in kept)
    first, stop = decision.core
    found = {find.field for find in finds}
    stamps = weighing.columns.get("timestamps", ())
    return {
        "log_words": math.log1p(words),
        "prose_share": sum(page.words[b] for b in kept if page.prose[b]) / words,
        "body_share": words / page.words_before[-1],
        "solid": words / (page.words_before[stop] - page.words_before[first] or 1),
        "breaks": math.log1p(sum(1 for a, b in itertools.pairwise(kept) if b != a + 1)),
        "words_a_block": math.log1p(words / len(kept)),
        "longest": math.log1p(max(page.words[b] for b in kept)),
        "score": _mean_score(page, decision, kept),
        "list_share": sum(page.marks[b] in LIST_MARKS for b in kept) / len(kept),
        "stamps": math.log1p(sum(1 for b in kept if stamps and stamps[b])),
        "questions": 100 * sum(page.texts[b].count("?") for b in kept) / words,
        "code": 100 * sum(page.texts[b].count(mark) for b in kept for mark in _CODE_MARKS) / words,
        "published": float("published" in found),
        "authors": float("authors" in found),
        "shop": float(any(phrase in page.blob for phrase in _SHOP)),
        "log_blocks": math.log1p(len(page)),
        **{cue: math.log1p(sum(map(bool, weighing.columns[cue]))) for cue in weighing.cues},
    }


def _mean_score(page: Page, decision: Decision, kept: Sequence[int]) -> float:
    """The kept blocks' log-odds by words, each as far as the region counts it."""
    sizes = [min(page.words[b], WORDS_LIMIT) for b in kept]
    scores = (max(-SCORE_LIMIT, min(SCORE_LIMIT, decision.scores[b])) for b in kept)
    return sum(score * size for score, size in zip(scores, sizes, strict=True)) / sum(sizes)


def confidence_of(
    weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find]
) -> float:
    """The probability, 0 to 1, that the page is one article; 0 if nothing of it was kept."""
    if not kept:
        return 0.0
    model: Mapping[str, float] = weighing.weights.confidence
    figures = page_figures(weighing, decision, kept, finds)
    score = model.get("bias", 0.0) + sum(model.get(name, 0.0) * value for name, value in figures.items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 4)
