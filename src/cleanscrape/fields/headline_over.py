"""The headline over a standfirst: the shorter line right above the likeliest one, where that one is its standfirst.

A standfirst is longer and says more of the story, so line by line it may weigh more than the headline over it. What tells
them apart is the pair: a line of some words, a longer one with other words below it, then the byline or the date, and no
page-title line that says the longer. A headline's own kicker has fewer words, or some of the headline's.

Hit: `The year I stopped measuring` over `What happened when I put the watch in a drawer`. Miss: `Letter from Wendell` over
`Why a valley of nine riders bought a bus`.
"""

from __future__ import annotations

import re

from cleanscrape.fields.head import longer_words
from cleanscrape.fields.headline_pieces import Piece
from cleanscrape.fields.headline_view import View, flat
from cleanscrape.fields.no_headline import is_no_headline

STANDFIRST_WORDS, HEADLINE_WORDS = 6, 5
"""Fewer words over a headline are a series' name or a section's more often than a headline, said twice or not."""
_MOST, _MOST_OF_TWO = 3.0, 4.5
"""So much more may a standfirst weigh than the headline over it, and one of two sentences."""
_TWO_SENTENCES = re.compile(r"[a-zß-öø-ÿ][.!?] [^\W\d_a-zß-öø-ÿ]")
_NO_HEADLINE_ENDS = (".", ":", ",", "…", "–", "—", "-")


def over_standfirst(view: View, pieces: list[Piece], likeliest: Piece) -> Piece | None:
    """The line over the likeliest if that may be its standfirst, else None."""
    b, text, _, how, _ = likeliest
    if how or view.page.words[b] < STANDFIRST_WORDS or view.field_after(b) < 3 or flat(text) in view.said:
        return None
    above = b - 1 - view.is_field(b - 1)  # the Guardian's author stands between them
    above -= above > 0 and is_no_headline(view.page, above)  # and how old the story is
    whole = next((piece for piece in pieces if piece[0] == above and not piece[3]), None)
    return whole if whole and _may_be_over(view, above, b) else None


def most_of(standfirst: str) -> float:
    """How much more a standfirst may weigh than the headline over it."""
    return _MOST_OF_TWO if _TWO_SENTENCES.search(standfirst) else _MOST


def _may_be_over(view: View, above: int, b: int) -> bool:
    """Is a line shorter than the one below, with other words, no field, and does it end as a headline may?"""
    page = view.page
    return (
        HEADLINE_WORDS <= len(page.texts[above].split()) < page.words[b]  # wide spaces part a menu's words
        and page.chars[above] < page.chars[b]
        and not view.is_field(above)
        and not page.texts[above].endswith(_NO_HEADLINE_ENDS)
        and longer_words(page.texts[above]).isdisjoint(longer_words(page.texts[b]))
    )
