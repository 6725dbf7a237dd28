"""How likely a page is one article: a logistic model of a few page-wide figures, fitted with the other weights."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from operator import mul, sub

from cleanscrape.content import wide_chars
from cleanscrape.decide import Decision
from cleanscrape.evidence import Find
from cleanscrape.fields.address import page_kinds
from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.region import WORDS_LIMIT, limited
from cleanscrape.rule import blocks_with
from cleanscrape.rules.extracted import WEIGHTS, story_alone
from cleanscrape.trace import Weighing

_SHOP = ("in stock", "free shipping")
_ADD = "add to "
_SHOP_ADDS = tuple(_ADD + where for where in ("cart", "bag", "basket"))
"""Three short words each, which a page has often: what they share is sought first."""
_CODE_MARKS = "(={_"
_CURVED = ("breaks", "score", "title_words")
"""Figures of which more is not always more: a headline has some ten words, a shop's name three, a question twenty."""
_USUAL_TITLE_WORDS, _WORD_MAX_CHARS = 10, 8
_DOUBT_FROM = -1.5
_SHORT_WORDS = 8
"""Blocks of fewer words are headings, list items, labels: many of them make a listing, not an article."""


def page_figures(
    weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find]
) -> dict[str, float]:
    """The figures that tell an article from other pages: shares, flags and logarithms. `kept` is not empty."""
    page = weighing.page
    sizes = [page.words[b] for b in kept]
    words = sum(sizes)
    first, stop = decision.core
    found = {find.field for find in finds}
    stamps = weighing.columns.get("timestamps", ())
    text = "\n".join([page.texts[b] for b in kept])
    scores = _as_scraped(weighing, decision)
    figures = {
        "log_words": math.log1p(words),
        "prose_share": sum([size for b, size in zip(kept, sizes, strict=True) if page.prose[b]]) / words,
        "body_share": words / page.words_before[-1],
        "solid": words / (page.words_before[stop] - page.words_before[first] or 1),
        "breaks": math.log1p(sum([a + 1 != b for a, b in itertools.pairwise(kept)])),
        "short_share": sum([size < _SHORT_WORDS for size in sizes]) / len(kept),
        "words_a_block": math.log1p(words / len(kept)),
        "longest": math.log1p(max(sizes)),
        "score": _mean_score(sizes, [scores[b] for b in kept]),
        "doubt": math.log1p(_words_in_doubt(page, scores) / words),
        "list_share": sum([page.marks[b] in LIST_MARKS for b in kept]) / len(kept),
        "stamps": math.log1p(sum([stamps[b] > 0 for b in kept]) if stamps else 0),
        "questions": 100 * text.count("?") / words,
        "code": 100 * sum(map(text.count, _CODE_MARKS)) / words,
        "published": float("published" in found),
        "authors": float("authors" in found),
        "shop": float(_sells(page)),
        "log_blocks": math.log1p(len(page)),
        "title_words": _title_words(finds) / _USUAL_TITLE_WORDS,
        **{cue: math.log1p(len(page) - weighing.columns[cue].count(0)) for cue in weighing.cues},
    }
    return figures | {f"{name}_squared": figures[name] ** 2 for name in _CURVED}


def _as_scraped(weighing: Weighing, decision: Decision) -> Sequence[float]:
    """Each block's score as if much stood beside it: of forums and manuals too little may, and it tells no article."""
    lines = story_alone(weighing.columns)
    return list(map(sub, decision.scores, map(WEIGHTS.__getitem__, lines))) if lines else decision.scores


def _mean_score(sizes: Sequence[int], scores: Sequence[float]) -> float:
    """The kept blocks' log-odds by words, each as far as the region counts it."""
    counted = [size if size < WORDS_LIMIT else WORDS_LIMIT for size in sizes]
    return float(sum(map(mul, limited(scores), counted)) / sum(counted))


def _words_in_doubt(page: Page, scores: Sequence[float]) -> int:
    """The words of blocks that fall just short: many where all of a page is of one kind, a listing or a shop."""
    return sum([size for size, score in zip(page.words, scores, strict=True) if _DOUBT_FROM < score <= 0])


def _title_words(finds: Sequence[Find]) -> float:
    """The headline's words: two characters of Chinese or Japanese are one, as everywhere; eight of Thai."""
    title = next((str(find.value) for find in finds if find.field == "title"), "")
    return max(len(title.split()) + wide_chars(title) / 2, len(title) / _WORD_MAX_CHARS)


def _sells(page: Page) -> bool:
    return bool(blocks_with(page, *_SHOP)) or (_ADD in page.blob and bool(blocks_with(page, *_SHOP_ADDS)))


def confidence_of(
    weighing: Weighing, decision: Decision, kept: Sequence[int], finds: Sequence[Find], url: str | None
) -> float:
    """The probability, 0 to 1, that the page is one article; 0 if nothing of it was kept."""
    if not kept:
        return 0.0
    model: Mapping[str, float] = weighing.weights.confidence
    figures = page_figures(weighing, decision, kept, finds) | (page_kinds(url) if url else {})
    score = model.get("bias", 0.0) + sum([model.get(name, 0.0) * value for name, value in figures.items()])
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), 4)
