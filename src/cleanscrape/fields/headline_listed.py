"""The headline beside a list of other stories with their dates, where the likeliest line is one of that list.

A date beside a line is a headline's surest sign, and each line of such a list has one. What tells them apart is the
place: the list's last line alone may head the story, if nothing but bylines and dates stands between.

Hit: `Town buys its own bus`, above or below `Sheep on the road` / `March 1, 2026` / `New roof for the school` /
`February 27, 2026`. Miss: a headline with its own date, however many such pairs stand above it.
"""

from __future__ import annotations

from cleanscrape.fields.head import has_date, holds_word, longer_words
from cleanscrape.fields.headline_pieces import Piece
from cleanscrape.fields.headline_view import View

_LEAST_LINES, _MOST_BLOCKS = 2, 60
_DATE_WORDS, _LINE_WORDS = 8, 3


def beside_list(view: View, likeliest: Piece) -> list[Piece]:
    """The lines that may be the headline where the likeliest is one of a dated list; none if it is not."""
    b = likeliest[0]
    listed = _listed(view, b)
    if not listed or (b == max(listed) and _heads_story(view, b)):
        return []
    return [
        piece
        for piece in view.pieces
        if not piece[3]
        and piece[0] not in listed
        and not view.is_field(piece[0])
        and _is_storys(view, piece[0])
    ]


def _is_storys(view: View, b: int) -> bool:
    """Does a line share a longer word with the story's opening?"""
    words = longer_words(view.page.texts[b])
    return any(holds_word(view.opening, word) for word in words)


def _heads_story(view: View, b: int) -> bool:
    """Is there nothing but bylines and dates between a line and the story's next paragraph?"""
    return all(map(view.is_field, range(b + 1, b + view.to_long(b))))


def _listed(view: View, b: int) -> set[int]:
    """The blocks of the list that a line is of: each with a date below it or, if one stands over the first, above it."""
    first = b
    while b - first < _MOST_BLOCKS and _is_dated(view, first - 2, 1):
        first -= 2
    side = -1 if _is_dated(view, first, -1) else 1
    stop = first
    while stop - first < 2 * _MOST_BLOCKS and _is_dated(view, stop, side):
        stop += 2
    found = set(range(first, stop, 2))
    return found if b in found and len(found) >= _LEAST_LINES else set()


def _is_dated(view: View, b: int, side: int) -> bool:
    """Is a block a line of some words, no byline, with a date line on its side?"""
    page, date = view.page, b + side
    if not (0 <= b < len(page) and 0 <= date < len(page)) or page.words[b] < _LINE_WORDS or page.prose[b]:
        return False
    return page.words[date] <= _DATE_WORDS and has_date(page, date) and not view.is_field(b)
