"""The signs that a line is the headline, one bin a sign: by a glance, a look, a closer look and a last."""

from __future__ import annotations

from bisect import bisect_right

from cleanscrape.content import wide_chars
from cleanscrape.fields.address import shared
from cleanscrape.fields.head import BYLINE_START, holds_word, longer_words
from cleanscrape.fields.headline_pieces import TITLE_LINE, Piece, part_of
from cleanscrape.fields.headline_shape import capitals, digits, end, is_names, junk, marks
from cleanscrape.fields.headline_view import Bins, View, flat
from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import EDGES

_MARK_BINS = {"": 0, "#": 1, "##": 2, "-": 4, "1": 5}
_WORD_EDGES = (2, 3, 4, 5, 7, 10, 15, 20, 26, 33)
_SHARE_EDGES = (0.0, 0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
_START_EDGES = (-40, -15, -6, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9, 14, 20, 30)
_LONG_EDGES = (2, 3, 4, 5, 7, 10, 15, 21, 40)
_STOPS = frozenset(".!?。！？…")
_REPEAT_EDGES, _REPEAT_BINS, _REPEAT_CHARS = (2, 3, 4, 6), 5, 12
_FAR_EDGES, _HOWS = (0, 1, 4, 14), (0, 1, 6, 7, 8, 9)
_INDENT_EDGES = (-7, -3, 0, 1, 4, 8)
_SIZE_EDGES = (0.15, 0.3, 0.5, 0.8, 1.25, 2.0, 3.5, 7.0)
_ADDRESS_SHARES, _LINE_SHARES = (0.01, 0.34, 0.6, 0.85), (0.34, 0.6, 0.85)
_SEPARATORS = "|·•»>/"
_MENU_REACH, _MENU_EDGES = 5, (2, 4, 6, 8, 10, 12)
_BYLINE_WORDS, _NAME_WORDS = 12, 4
_BESIDE, _TOLD_CHARS = 3, 8
"""Lines each way in which a headline is said again, or a part of one so long."""
_OF_PLACE = (
    "above_start", "heading", "after_long", "since_menu", "menu_above", "to_long", "blank_lines", "indent",
)  # fmt: skip
_AT_TOP = (0,) * len(_OF_PLACE)
GLANCE = ("in_address", "cut", "words", "end", "blank_beside", *_OF_PLACE)
LOOK = (
    "in_title_line", "field_after", "field_above", "said_above", "said_below", "capitals", "digits", "marks", "separators", "next_size", "listed",
)  # fmt: skip
CLOSER, LAST = ("repeats", "junk"), ("shares_words", "shares_run", "fieldish")
"""The signs that each look shows, in order."""


def glance(view: View, piece: Piece) -> Bins:
    """What a glance shows: how a line was cut, how long it is, where it stands, how it ends."""
    b, text, _, how, cut = piece
    count = text.count(" ") + 1 + wide_chars(text) // 2
    top = how in TITLE_LINE
    if not top and b not in view.places:
        view.places[b] = _place_signs(view, b)
    return (
        _in_address(text, view) if view.address else 0,
        cut,
        bisect_right(_WORD_EDGES, count),
        end(text),
        0 if top else 5 * part_of(how, cut) + _blank_beside(view, b),
        *(_AT_TOP if top else view.places[b]),
    )


def _in_address(text: str, view: View) -> int:
    """How many of the address's words the line has, and how many of its words the address, as one bin above 0."""
    of_address, of_line = shared(text, view.address)
    most = len(_LINE_SHARES) + 1
    return 1 + most * bisect_right(_ADDRESS_SHARES, of_address) + bisect_right(_LINE_SHARES, of_line)


def _place_signs(view: View, b: int) -> Bins:
    """What the place of a block shows, for all its pieces."""
    page, menu = view.page, view.menu
    before, below = view.blanks[b + 1 : b + 3] if view.spaced else (0, 0)
    return (
        1 + bisect_right(_START_EDGES, view.place.start - b),
        _MARK_BINS.get(page.marks[b], 3),
        _beside(page, b - 1),
        _since_menu(menu, b),
        bisect_right(_MENU_EDGES, menu.count(1, max(0, b - 12), b)),
        1 + bisect_right(_LONG_EDGES, view.to_long(b)),
        view.spaced and 1 + before + 3 * below,
        1 + bisect_right(_INDENT_EDGES, page.indents[b] - page.indents[view.place.lede]),
    )


def _blank_beside(view: View, b: int) -> int:
    """Blank lines one line further: above the line above, and below the line below; 0 on a page without."""
    return 1 + (view.blanks[b] > 0) + 2 * (view.blanks[b + 3] > 0) if view.spaced else 0


def look(view: View, piece: Piece) -> Bins:
    """What a look shows: whether the page-title line and the lines beside say it, what stands near, its letters."""
    b, text, _, how, cut = piece
    top, bare, told = how in TITLE_LINE, view.page.bare, text.lower().strip(EDGES)
    return (
        _in_title_line(text, view, top),
        0 if top else view.field_after(b),
        0 if top else 1 + view.field_above(b),
        0 if top else 6 * part_of(how, cut) + _said_in(told, bare[max(0, b - _BESIDE) : b][::-1]),
        0 if top else _said_in(told, bare[b + 1 : b + 1 + _BESIDE]),
        5 * capitals(text) + end(text),
        digits(text) if view.page.digits[b] else 0,
        marks(text),
        2 * min(sum(map(text.count, _SEPARATORS)), 3) + (text.count(",") > 1),
        0 if top else _next_size(view.page, b, text),
        0 if top else 1 + view.again(b - 1) + 3 * view.again(b + 1),
    )


def _beside(page: Page, b: int) -> int:
    """How long a block beside is, and whether it ends like a sentence; 0 where there is none."""
    if not 0 <= b < len(page):
        return 0
    return 1 + bisect_right((3, 7, 12, 25), page.words[b]) + 5 * (page.texts[b][-1:] in _STOPS)


def _next_size(page: Page, b: int, text: str) -> int:
    """How long the block below is, in lengths of the headline: a standfirst is longer, a byline shorter."""
    return 1 + bisect_right(_SIZE_EDGES, page.chars[b + 1] / len(text)) if b + 1 < len(page) and text else 0


def _since_menu(menu: bytes, b: int) -> int:
    """Blocks since the last that may be a menu's, 5 for more."""
    at = menu.rfind(1, max(0, b - _MENU_REACH), b)
    return b - at if at >= 0 else min(b, _MENU_REACH)


def _said_in(told: str, others: list[str]) -> int:
    """Do lines beside say it too, as a breadcrumb, a page's own title and a sub-headline do?

    1 one is it, 2 ends with it, 3 starts with it, 4 is its end, 5 is its start; 0 no.
    """
    size = len(told)
    for other in others:
        if len(other) > size:
            if (
                size > _TOLD_CHARS
                and told in other
                and (part := 2 * other.endswith(told) or 3 * other.startswith(told))
            ):
                return part
        elif other == told:
            return 1
        elif (
            len(other) > _TOLD_CHARS
            and other in told
            and (part := 4 * told.endswith(other) or 5 * told.startswith(other))
        ):
            return part
    return 0


def closer_look(view: View, piece: Piece) -> Bins:
    """What a closer look shows: the page's repeats, junk."""
    b, text, _, how, _ = piece
    said = view.page.blob.count(text.lower()) if len(text) > _REPEAT_CHARS else 1
    return bisect_right(_REPEAT_EDGES, said) + _REPEAT_BINS * _place_and_how(view, b, how), junk(text)


def last_look(view: View, piece: Piece) -> Bins:
    """What the last look shows: words shared with the story, whether the line is a date, a name, a byline."""
    text, words = piece[1], longer_words(piece[1])
    shares = _share(view.opening, words)
    in_run = shares if view.run == view.opening else _share(view.run, words)
    return shares, in_run, _fieldish(view, piece[0], text)


def _fieldish(view: View, b: int, text: str) -> int:
    """1 for a line with a date, 2 for a name, 3 for a byline's label."""
    count = text.count(" ") + 1
    if count < _BYLINE_WORDS and BYLINE_START.match(text):
        return 3
    if view.is_field(b):
        return 1
    return 2 if 1 < count <= _NAME_WORDS and (text.istitle() or text.isupper()) and is_names(text) else 0


def _place_and_how(view: View, b: int, how: int) -> int:
    """How a piece was had and where it stands, as one bin: being said again means more in some than in others."""
    if how in TITLE_LINE:
        return how - TITLE_LINE[0]
    place = bisect_right(_FAR_EDGES, view.above(b))
    return len(TITLE_LINE) + len(_HOWS) * place + _HOWS.index(how)


def _share(text: str, words: set[str]) -> int:
    """Which share of a headline's words a text has, in steps; 0 where it has no words."""
    return bisect_right(_SHARE_EDGES, sum([holds_word(text, w) for w in words]) / len(words)) if words else 0


def _in_title_line(text: str, view: View, top: bool) -> int:
    """0 no title line, 1 not in it, 2 shares most words, 3 inside it, 4 opens it, 5 is it; 6 it is the line itself."""
    said = view.said
    if top:
        return 6
    if not said or not (told := flat(text)):
        return 0
    if told == said:
        return 5
    if len(told) > 8 and told in said:
        return 4 if said.startswith(told) else 3
    words = set(told.split())
    return 2 if len(words) > 2 and len(words & view.said_words) * 2 > len(words) else 1
