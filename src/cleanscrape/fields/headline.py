"""Which line is the headline: the likeliest by the sum of its signs."""

from __future__ import annotations

from dataclasses import dataclass

from cleanscrape.fields.head import Spot
from cleanscrape.fields.headline_pieces import TITLE_LINE
from cleanscrape.fields.headline_signs import closer_look, glance, last_look, look
from cleanscrape.fields.headline_view import Signs, View, view_of
from cleanscrape.fields.headline_weights import WEIGHTS
from cleanscrape.page import Page

LOOKED_AT = 16
"""So many lines, the likeliest at a glance, are looked at more closely, and the page-title line's pieces."""
CLOSE = "_close"
"""What a sign's name ends with, told of a page without blank lines."""
_CLOSER, _LAST = ("repeats", "junk"), ("shares_words", "shares_run", "fieldish")


@dataclass(frozen=True)
class Candidate:
    """A line that may be the headline. `signals` are (name, bin) pairs; `blocks` are wholly the headline."""

    text: str
    block: int
    blocks: tuple[int, ...]
    signals: tuple[tuple[str, int], ...]

    def reason(self) -> str:
        """The signs that spoke most for it, in words."""
        told = sorted(
            (
                (WEIGHTS[n][v], n)
                for n, v in self.signals
                if n in WEIGHTS and v < len(WEIGHTS[n]) and not n.endswith(CLOSE)
            ),
            reverse=True,
        )
        return "headline: " + ", ".join(n.replace("_", " ") for w, n in told[:3] if w > 0)


def weigh(candidate: Candidate) -> float:
    """The sum of a candidate's signs."""
    return _sum(candidate.signals)


def _sum(signals: Signs) -> float:
    return sum([_WEIGHT_OF.get(sign, 0.0) for sign in signals])


def _told(view: View, signals: Signs) -> Signs:
    """The signs, and again as signs of a page without blank lines, where each may say more or less than on others."""
    return signals if view.spaced else signals + tuple([(name + CLOSE, value) for name, value in signals])


_WEIGHT_OF = {(name, value): w for name, bins in WEIGHTS.items() for value, w in enumerate(bins)}


def _most(names: tuple[str, ...]) -> float:
    return sum(max((0.0, *WEIGHTS.get(name, ()))) for name in (*names, *(name + CLOSE for name in names)))


_CLOSER_MOST, _LAST_MOST = _most(_CLOSER), _most(_LAST)
"""The most that a closer look can add, and the last."""


def candidates(page: Page, place: Spot, url: str | None) -> list[Candidate]:
    """The lines around the article's start, and the page-title line's parts, with all their signs."""
    view = view_of(page, place, url)
    return [
        Candidate(
            p[1],
            p[0],
            p[2],
            _told(view, glance(view, p) + look(view, p) + closer_look(view, p) + last_look(view, p)),
        )
        for p in view.pieces
    ]


def best_candidate(page: Page, place: Spot, url: str | None, least: float) -> Candidate | None:
    """The likeliest headline that weighs at least so much, or None.

    Lines are looked at closer likeliest first, until no other can weigh more than the best, whatever its other signs.
    """
    view = view_of(page, place, url)
    glances = [_told(view, glance(view, piece)) for piece in view.pieces]
    sums = [_sum(seen) for seen in glances]
    lines = [i for i, piece in enumerate(view.pieces) if piece[3] not in TITLE_LINE]
    likely = sorted(lines, key=sums.__getitem__, reverse=True)[:LOOKED_AT]
    likely += range(len(lines), len(sums))
    looked = [(i, _told(view, look(view, view.pieces[i]))) for i in likely]
    ranked = sorted([(-sums[i] - _sum(seen), i, seen) for i, seen in looked])
    best: tuple[float, int, Candidate | None] = (least, 0, None)
    for minus, i, seen in ranked:
        if _CLOSER_MOST + _LAST_MOST - minus < best[0]:
            break
        piece = view.pieces[i]
        closer = _told(view, closer_look(view, piece))
        if _sum(closer) + _LAST_MOST - minus < best[0]:
            continue
        closer += _told(view, last_look(view, piece))
        weight = _sum(closer) - minus
        if weight > best[0] or (weight == best[0] and (best[2] is None or i < best[1])):
            best = (weight, i, Candidate(piece[1], piece[0], piece[2], glances[i] + seen + closer))
    return best[2]
