"""Which line is the headline: the likeliest by the sum of its signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from operator import getitem

from cleanscrape.fields.head import Spot
from cleanscrape.fields.headline_entry import over_entry
from cleanscrape.fields.headline_listed import beside_list
from cleanscrape.fields.headline_over import (
    MOST_OF_TOP,
    at_the_top,
    below_trail,
    most_of,
    over_standfirst,
    uncut,
)
from cleanscrape.fields.headline_pieces import TITLE_LINE, Piece
from cleanscrape.fields.headline_signs import CLOSER, GLANCE, LAST, LOOK, closer_look, glance, last_look, look
from cleanscrape.fields.headline_view import Bins, View, view_of
from cleanscrape.fields.headline_weights import WEIGHTS
from cleanscrape.page import Page

LOOKED_AT = 13
"""So many lines, the likeliest at a glance, are looked at more closely, and the page-title line's pieces."""
BEHIND = 5.0
"""A line so far behind the likeliest at a glance is not looked at: of 1,505 headlines 2 were."""
CLOSE = "_close"
"""What a sign's name ends with, told of a page without blank lines: there each may say more or less than on others."""
IN_WORDS = {
    "above_start": "where it stands before the story",
    "after_long": "the line above it",
    "again": "the page says it again",
    "blank_beside": "blank lines beyond its neighbours",
    "blank_lines": "blank lines around it",
    "capitals": "its capitals",
    "cut": "how its line was cut",
    "digits": "its digits",
    "end": "how it ends",
    "ends": "how it ends",
    "field_above": "what stands just above it",
    "field_after": "a byline or date below it",
    "fieldish": "it is no byline or date",
    "heading": "its mark of a heading",
    "in_address": "the page's address has its words",
    "in_title_line": "the page's title line says it",
    "indent": "its indent",
    "junk": "no button, label or notice",
    "letters": "its letters",
    "listed": "how often the page has the lines beside it",
    "marks": "its marks",
    "menu_above": "how much of a menu is above it",
    "next_size": "the length of the line below it",
    "repeats": "how often the page says it",
    "said": "the page says it again",
    "said_above": "a line above it says it too",
    "said_below": "a line below it says it too",
    "separators": "its separators",
    "shares": "its words stand in the story",
    "shares_run": "its words stand in the story",
    "shares_words": "its words stand in the story's opening",
    "since_menu": "how far the menu is",
    "to_long": "how far the story's first paragraph is",
    "words": "its length",
}
"""The signs in words. A sign speaks for a line by one of its values, so some phrases name only what was looked at."""
_NAMES = (*GLANCE, *LOOK, *CLOSER, *LAST)
Rows = tuple[tuple[float, ...], ...]
_BINS = 256


@dataclass(frozen=True)
class Candidate:
    """A line that may be the headline. `signals` are (name, bin) pairs; `blocks` are wholly the headline."""

    text: str
    block: int
    blocks: tuple[int, ...]
    signals: tuple[tuple[str, int], ...]
    weight: float
    """The sum of its signs."""

    def reason(self) -> str:
        """The signs that spoke most for it, in words."""
        own = self.signals[: len(_NAMES)]
        rows = [(WEIGHTS.get(n, ()), n, v) for n, v in own]
        return told([(row[v], n, v) for row, n, v in rows if v < len(row) and row[v] > 0])


def told(signs: Iterable[tuple[float, str, int]]) -> str:
    """The three signs (weight, name, value) that spoke most for a headline, in words."""
    best = [name for weight, name, _ in sorted(signs, reverse=True)[:3] if weight > 0]
    return "headline: " + ", ".join([IN_WORDS.get(name) or name.replace("_", " ") for name in best])


def rows_of(weights: Mapping[str, Sequence[float]]) -> dict[bool, tuple[Rows, ...]]:
    """For pages with and without blank lines, and each of four looks: one row of weights a sign, by bin."""

    def row(name: str, spaced: bool) -> tuple[float, ...]:
        rows = [weights.get(told, ()) for told in (name, name + CLOSE)[: 2 - spaced]]
        return tuple([sum(pair) for pair in zip_longest(*rows, [0.0] * _BINS, fillvalue=0.0)])

    looks = (GLANCE, LOOK, CLOSER, LAST)
    return {
        spaced: tuple([tuple([row(n, spaced) for n in names]) for names in looks]) for spaced in (True, False)
    }


_ROWS = rows_of(WEIGHTS)


def _sum(rows: Rows, bins: Bins) -> float:
    return sum(map(getitem, rows, bins))


def _most(names: tuple[str, ...]) -> float:
    return sum(max((0.0, *WEIGHTS.get(name, ()))) for name in (*names, *(name + CLOSE for name in names)))


_CLOSER_MOST, _LAST_MOST = _most(CLOSER), _most(LAST)
"""The most that a closer look can add, and the last."""


def _candidate(view: View, piece: Piece, bins: Bins, weight: float) -> Candidate:
    """A piece, its bins named, and named again on a page without blank lines."""
    signals = tuple(zip(_NAMES, bins, strict=True))
    close = () if view.spaced else tuple([(name + CLOSE, value) for name, value in signals])
    return Candidate(piece[1], piece[0], piece[2], signals + close, weight)


def candidates(page: Page, place: Spot, url: str | None) -> list[Candidate]:
    """The lines around the article's start, and the page-title line's parts, with all their signs."""
    view = view_of(page, place, url)
    return [_weighed(view, piece) for piece in view.pieces]


def best_candidate(page: Page, place: Spot, url: str | None, least: float) -> Candidate | None:
    """The likeliest headline that weighs at least so much, or None.

    Lines are looked at closer likeliest first, until no other can weigh more than the best, whatever its other signs.
    """
    view = view_of(page, place, url)
    pieces = view.lines
    at_glance, at_look, at_closer, at_last = _ROWS[view.spaced]
    glances = [glance(view, piece) for piece in pieces]
    sums = [_sum(at_glance, bins) for bins in glances]
    looked = [(i, look(view, pieces[i])) for i in _likeliest(view, sums)]
    ranked = sorted([(-sums[i] - _sum(at_look, bins), i, bins) for i, bins in looked])
    best: tuple[float, int, Bins | None] = (least, 0, None)
    for minus, i, bins in ranked:
        if _CLOSER_MOST + _LAST_MOST - minus < best[0]:
            break
        closer = closer_look(view, pieces[i])
        weight = _sum(at_closer, closer) - minus
        if weight + _LAST_MOST < best[0]:
            continue
        last = last_look(view, pieces[i])
        weight += _sum(at_last, last)
        if weight > best[0] or (weight == best[0] and (best[2] is None or i < best[1])):
            best = (weight, i, glances[i] + bins + closer + last)
    weight, i, found = best
    entry = over_entry(view, None if found is None else pieces[i])
    if entry is not None:
        return _weighed(view, entry)
    if found is None:
        return None
    return _instead(view, pieces[i], weight, least) or _candidate(view, pieces[i], found, weight)


def _likeliest(view: View, sums: Sequence[float]) -> list[int]:
    """The lines to look at more closely, the likeliest at a glance, and the page-title line's pieces.

    Whether a line may be a headline at all is asked of these alone: it costs more than the glance.
    """
    lines = [i for i, piece in enumerate(view.lines) if piece[3] not in TITLE_LINE]
    likely: list[int] = []
    for i in sorted(lines, key=sums.__getitem__, reverse=True):
        if likely and (len(likely) == LOOKED_AT or sums[i] <= sums[likely[0]] - BEHIND):
            break
        if view.may_head(view.lines[i][0]):
            likely.append(i)
    top = range(len(lines), len(sums))
    return likely + [i for i in top if view.may_head(view.lines[i][0])]


def _instead(view: View, likeliest: Piece, weight: float, least: float) -> Candidate | None:
    """The headline where the likeliest line, which weighs so much, is known to be another kind of line; else None."""
    if (whole := below_trail(view, likeliest)) is not None:
        return _weighed(view, whole)
    if tops := at_the_top(view):
        return _of_top(view, tops, likeliest, max(least, weight - MOST_OF_TOP))
    beside = [_weighed(view, piece) for piece in beside_list(view, likeliest)]
    if beside and (headline := max(beside, key=lambda each: each.weight)).weight >= least:
        return headline
    over = over_standfirst(view, likeliest)
    if over is None:
        return None
    headline = _weighed(view, over)
    return headline if headline.weight > weight - most_of(view, over[0], likeliest[1]) else None


def _of_top(view: View, tops: Iterable[Piece], likeliest: Piece, least: float) -> Candidate | None:
    """The headline of an extracted story: its first line if that weighs enough, whole unless an outlet's name ends it."""
    same = [piece for piece in tops if piece[:2] == likeliest[:2]]
    weighed = [(_weighed(view, piece), piece) for piece in same or tops]
    headline, top = max(weighed, key=lambda each: each[0].weight)
    if headline.weight < least:
        return None
    whole = uncut(view, top)
    return _weighed(view, whole) if whole else headline


def _weighed(view: View, piece: Piece) -> Candidate:
    """A piece with all its signs."""
    looks = [look_at(view, piece) for look_at in (glance, look, closer_look, last_look)]
    return _candidate(view, piece, tuple(chain(*looks)), sum(map(_sum, _ROWS[view.spaced], looks)))
