"""What a body is worth beside gold: the metrics of the public benchmarks, and one for paragraphs.

4-gram shingles are the article-extraction-benchmark's, word F1 is WCXB's, snippets are trafilatura's evaluation's.
"""

from __future__ import annotations

import re
import statistics
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from labels import tokens

_PLAIN = {
    **dict.fromkeys((0x2018, 0x2019), "'"),
    **dict.fromkeys((0x201C, 0x201D), '"'),
    **dict.fromkeys((0x2013, 0x2014), "-"),
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)),
    0xA0: " ",
    0x2026: "...",
}
_N = 4
Shingles = Counter[tuple[str, ...]]


def fold(text: object) -> str:
    """Lower case, one space between words, straight quotes and plain dashes: for asking whether two texts agree."""
    plain = str(text or "").translate(_PLAIN).replace("--", "-")
    return " ".join(plain.split()).casefold()


def without_headline(body: str, title: object) -> str:
    """The body without a first line that is the headline: for us the headline is `title`."""
    body = body.lstrip()
    first, _, rest = body.partition("\n")
    return rest if title and fold(first.lstrip("# ")) == fold(title) else body


def shingles(text: str) -> Shingles:
    """How often each run of four words stands in a text; a shorter text is one run."""
    words = tokens(text)
    runs = [tuple(words[i : i + _N]) for i in range(len(words) - _N + 1)]
    return Counter(runs or ([tuple(words)] if words else []))


def precision_recall(gold: str, body: str) -> tuple[float | None, float | None]:
    """Precision and recall of one body over shingles; None where a side is empty."""
    wanted, given = shingles(gold), shingles(body)
    common = (wanted & given).total()
    return (
        common / given.total() if given else None,
        common / wanted.total() if wanted else None,
    )


def body_score(pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
    """(gold, body) pairs -> mean precision, mean recall, and the F1 of these two means."""
    scores = [precision_recall(gold, body) for gold, body in pairs]
    p = _mean(p for p, _ in scores if p is not None)
    r = _mean(r for _, r in scores if r is not None)
    return {"p": p, "r": r, "f1": harmonic(p, r)}


def word_f1(gold: str, body: str) -> float:
    """F1 of one page over its bag of words, in lower case."""
    wanted = Counter(map(str.lower, tokens(gold)))
    given = Counter(map(str.lower, tokens(body)))
    if not wanted or not given:
        return float(not wanted and not given)
    return 2 * (wanted & given).total() / (wanted.total() + given.total())


def snippet_f1(rows: Iterable[tuple[Sequence[str], Sequence[str], str]]) -> float:
    """(snippets that must stay, that must go, body) -> F1 over all snippets of all pages."""
    kept = missed = wrong = 0
    for stay, go, body in rows:
        folded = fold(body)
        hits = sum(fold(s) in folded for s in stay)
        kept += hits
        missed += len(stay) - hits
        wrong += sum(fold(s) in folded for s in go)
    return 2 * kept / max(1, 2 * kept + wrong + missed)


def paragraph_share(gold: str, body: str) -> float | None:
    """Share of gold's paragraphs that equal, folded, one paragraph of the body; None if gold has none."""
    wanted = [f for f in map(fold, re.split(r"\n\s*\n", gold)) if f]
    given = Counter(map(fold, re.split(r"\n\s*\n", body)))
    return (Counter(wanted) & given).total() / len(wanted) if wanted else None


def rank_area(high: Sequence[float], low: Sequence[float]) -> float | None:
    """Area under the ROC curve: how often one of `high` outranks one of `low`, ties half; None if a side is empty."""
    if not high or not low:
        return None
    ranked = sorted(low)
    wins = sum(bisect_left(ranked, h) + bisect_right(ranked, h) for h in high)
    return wins / (2 * len(high) * len(low))


def harmonic(p: float, r: float) -> float:
    """F1 of a precision and a recall."""
    return 2 * p * r / (p + r) if p + r else 0.0


def _mean(values: Iterable[float]) -> float:
    return statistics.fmean(list(values) or [0.0])
