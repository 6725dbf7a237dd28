"""Where the article lies: the likeliest way through the page that enters and leaves the article seldom.

Viterbi over two states, inside and outside, with a price for each switch. So a short line inside a story is lifted, a
sentence alone among teasers is lowered, and an article in two parts stays whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import add, mul

from cleanscrape.page import Page

SCORE_LIMIT = 4.0
"""No block's log-odds count for more than this in the region: one sure block does not outvote its neighbours."""
WORDS_LIMIT = 60
"""Nor do more of its words count."""
_COUNTED = bytes(min(words, WORDS_LIMIT) for words in range(256))
_PRICE_SHARE, _PRICE_MIN = 0.1, 3.0
"""What a switch costs on a page of few words, a word's log-odds: else a story of a hundred words is no run of lines."""
SHORT_WORDS = 8
"""A subhead, a list's item, a table's cell: inside an article more of such lines are its own than their words tell."""
_SHORT = bytes(words <= SHORT_WORDS for words in range(256))


def inside_of(
    page: Page,
    evidence: Sequence[float],
    shift: float,
    region: Mapping[str, float],
    asides: Sequence[int],
) -> list[bool]:
    """Is each block inside the article, on the likeliest way through the page? `shift` is added to the evidence of all.

    One number says all of a way's past: how far being inside leads being outside. It never leads, nor trails, by more
    than the price of a switch: there the better way is to have switched, and the last such place before one of the
    other kind is noted.
    """
    price = min(region["switch"], max(_PRICE_MIN, _PRICE_SHARE * page.words_before[-1]))
    counted = page.sizes.translate(_COUNTED)
    counts_for = limited([e + shift for e in evidence])
    for b in asides:
        counts_for[b] = 0.0
    gains = map(mul, counts_for, map(_sizes(region["power"]).__getitem__, counted))
    lead = -price
    switches, enters = [0], True  # in turn to enter, to leave, to enter ...; is the last one to enter?
    for b, gain in enumerate(gains):
        if not -price <= lead <= price:
            below = lead < 0
            lead = -price if below else price
            if below == enters:
                switches[-1] = b
            else:
                switches.append(b)
                enters = below
        lead += gain
    return _way_back(switches, enters, lead > 0, len(page))


def _way_back(switches: Sequence[int], enters: bool, inside: bool, stop: int) -> list[bool]:
    """Is each block inside, told backwards from the end of the way, `inside` or not; does the last switch enter?"""
    states = [False] * stop
    for b in reversed(switches):
        if enters == inside:
            states[b:stop] = [inside] * (stop - b)
            inside, stop = not inside, b
        enters = not enters
    states[:stop] = [inside] * stop
    return states


def limited(scores: Sequence[float]) -> list[float]:
    """The scores, none further from zero than `SCORE_LIMIT`."""
    return [s if -SCORE_LIMIT < s < SCORE_LIMIT else SCORE_LIMIT if s > 0 else -SCORE_LIMIT for s in scores]


@cache
def _sizes(power: float) -> tuple[float, ...]:
    """What a block of so many words counts."""
    return tuple(w**power for w in range(WORDS_LIMIT + 1))


def terms_of(page: Page, inside: Sequence[bool], shift: float, region: Mapping[str, float]) -> list[float]:
    """What the region says of each block, and the page's `shift`."""
    within = shift + region["inside"]
    of_place = (shift - region["outside"], within, within + region["short"])
    short = map(mul, inside, page.sizes.translate(_SHORT))
    return list(map(of_place.__getitem__, map(add, inside, short)))
