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
from cleanscrape.fields.headline_pieces import OF_END, Piece, is_trail
from cleanscrape.fields.headline_view import View, flat
from cleanscrape.fields.no_headline import is_no_headline

STANDFIRST_WORDS, HEADLINE_WORDS = 6, 5
"""Fewer words over a headline are a series' name or a section's more often than a headline, said twice or not."""
_PHRASE_WORDS, _SMALL_CHARS = 3, 5
"""But for a phrase with a longer word in small letters ("On not finishing things") that the page says twice, or that stands
over two sentences."""
_MOST, _MOST_OF_TWO = 3.0, 4.5
"""So much more may a standfirst weigh than the headline over it, and one of two sentences, or under one said twice."""
MOST_OF_TOP = 3.0
"""So much more may another line weigh than an extracted story's first: of 420 headlines on top 45 fell short by up to that,
to a subhead, to a sentence, or to themselves without what stands behind their dash."""
_NAME_WORDS, _SMALL_WORD = 6, 3
"""An outlet's name, with the mark before it, has at most so many words, and none in small letters but short ones."""
_TWO_SENTENCES = re.compile(r"[a-zß-öø-ÿ][.!?] [^\W\d_a-zß-öø-ÿ]")
_BELOW_TRAIL = 3
"""So many lines below a way to the page its headline may stand."""
_NO_HEADLINE_ENDS = (".", ":", ",", "…", "–", "—", "-")


def over_standfirst(view: View, likeliest: Piece) -> Piece | None:
    """The line over the likeliest if that may be its standfirst, else None."""
    b, text, _, how, _ = likeliest
    if how or view.page.words[b] < STANDFIRST_WORDS or view.field_after(b) < 3 or flat(text) in view.said:
        return None
    above = b - 1 - view.is_field(b - 1)  # the Guardian's author stands between them
    above -= above > 0 and is_no_headline(view.page, above)  # and how old the story is
    whole = next((piece for piece in view.pieces if piece[0] == above and not piece[3]), None)
    return whole if whole and _may_be_over(view, above, b) else None


def at_the_top(view: View) -> list[Piece]:
    """An extracted story's first line, of which no menu tells the headline, and its parts; none on other pages.

    All of the line is the headline's, the outlet's name behind it too, for it stands in no page's title.
    """
    top = view.page.front
    if not view.place.extracted or view.is_field(top) or is_no_headline(view.page, top):
        return []
    return [(b, text, (top,), how, cut) for b, text, _, how, cut in view.pieces if b == top]


def uncut(view: View, part: Piece) -> Piece | None:
    """The whole line of which the likeliest is but a part, if it was not cut before an outlet's name."""
    line = view.page.texts[part[0]]
    rest = line.replace(part[1], "", 1).split()
    name = len(rest) <= _NAME_WORDS and all(
        len(word) <= _SMALL_WORD or not word[0].islower() for word in rest
    )
    return None if name else (part[0], line, part[2], 0, 0)


def below_trail(view: View, likeliest: Piece) -> Piece | None:
    """The whole headline of which the likeliest, a way's last step, has but the start: "News » Ferry saved" over "Ferry saved
    after four hours". None if no line beneath is."""
    b, step, _, how, _ = likeliest
    if how != OF_END or not is_trail(view.page.texts[b]):
        return None
    start = flat(step)
    below = [
        piece
        for piece in view.pieces
        if not piece[3] and b < piece[0] <= b + _BELOW_TRAIL and flat(piece[1]).startswith(f"{start} ")
    ]
    return below[0] if below else None


def most_of(view: View, above: int, standfirst: str) -> float:
    """How much more a standfirst may weigh than the headline over it."""
    return _MOST_OF_TWO if view.again(above) > 1 or _TWO_SENTENCES.search(standfirst) else _MOST


def _least_words(view: View, above: int, b: int) -> int:
    """How many words a line over a standfirst needs."""
    texts = view.page.texts
    small = any(word.islower() and len(word) >= _SMALL_CHARS for word in texts[above].split()[1:])
    sure = small and (view.again(above) > 1 or _TWO_SENTENCES.search(texts[b]))
    return _PHRASE_WORDS if sure else HEADLINE_WORDS


def _may_be_over(view: View, above: int, b: int) -> bool:
    """Is a line shorter than the one below, with other words, no field, and does it end as a headline may?"""
    page = view.page
    words = len(page.texts[above].split())  # wide spaces part a menu's words
    return (
        _least_words(view, above, b) <= words < page.words[b]
        and page.chars[above] < page.chars[b]
        and not view.is_field(above)
        and not page.texts[above].endswith(_NO_HEADLINE_ENDS)
        and longer_words(page.texts[above]).isdisjoint(longer_words(page.texts[b]))
    )
