"""The site asking for something: an address, money, a download, a call.

Catches newsletter boxes, subscription and paywall lines, form fields and their answers, app promos, shop calls,
appeals. Leaves alone sentences that report on any of these: a call starts with the asking, and is short.

Why these numbers: the kinds are apart because they are not equally sure. A newsletter call (1), a subscription call
(2), a form's text (3) and an appeal (6) are hardly ever an article's; app lines (4) now and then end one; a call to act
(5) is what advertorials and company blogs themselves end with. Naming a newsletter (7) is weak: some stories are about
one. A short call (8: "Find your ...") starts as advice does, so it must hold few words and no full stop. An order that
no other word can be ("подписывайтесь") and a channel's name tell a subscription call (2) wherever they stand in a line;
English has no such orders. `promo_block.box` marks several calls in a row among paragraphs (see `parts.calls`).
`MAX_CALL_WORDS` fits a box's two sentences.

Hit: "Sign up for our morning briefing". Miss: "Sign-up sheets for the march ran to forty pages."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.parts.calls import (
    APP,
    APPEAL,
    CALL,
    FORM,
    NAMES,
    SHORT,
    SUBSCRIPTION,
    TO_ACT,
    boxes_of_calls,
    fill,
)
from cleanscrape.phrases import grouped, starts, tables
from cleanscrape.rule import Columns, Signal, add_inside, add_own, first_words, openings
from cleanscrape.spellings import spellings

_SAID = tables("promo_block")
_VALUES = starts(
    _SAID,
    newsletter=CALL,
    subscription=SUBSCRIPTION,
    form=FORM,
    app=APP,
    calls=TO_ACT,
    appeals=APPEAL,
    short_calls=SHORT,
)
_TABLE = first_words(_VALUES)
_INSIDE = tuple(phrase for phrase in _SAID["inside"] if " " not in phrase)
_WORDS = re.compile(r"[^\W\d_]+")


def _longest_word(phrase: str) -> bytes:
    words: list[str] = _WORDS.findall(phrase)
    return max(words, key=len).encode()


_SEVERAL = grouped((phrase for phrase in _SAID["inside"] if " " in phrase), _longest_word)
"""Phrases of several words by the longest: a page without the word has none of them."""
ASKS_INSIDE = (
    "reader-supported publication", "to receive new posts and support", "as a preferred source", "as your preferred source",
    "post is public so feel free to share", "join our whatsapp",
)  # fmt: skip
"""Anywhere in a short line these ask to subscribe."""
_ORDERS = tuple(spellings(_SAID["follow"]))
_FOLLOW = frozenset(map(str.encode, _ORDERS))
_CHANNELS = frozenset(map(str.encode, spellings(_SAID["channels"])))
_QUOTE = re.compile('["“„«»]')
MAX_CALL_WORDS = 30
MAX_INSIDE_WORDS = 22
MAX_SHORT_WORDS = 7


@dataclass(frozen=True)
class PromoBlock:
    """Newsletter, subscription, form, app, shop and donation lines. `phrases` are starts of your own promos."""

    id: ClassVar[str] = "promo_block"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "promo_block",
            ("", "a newsletter call", "a subscription call", "a form's text", "an app or listen line", "a call to act",
             "an appeal for support", "names a newsletter or inbox", "a short call"),
            8,
            between=tuple(range(1, 9)),
        ),
        Signal("promo_block.box", ("", "in a newsletter's box among paragraphs"), 1, weights=(0.0, -1.5), asides=(1,)),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 to 6 the kinds of the docstring, 7 names a newsletter, 8 a short call."""
        column = bytearray(len(page))
        several = [phrase for word in sorted(_SEVERAL.keys() & page.known) for phrase in _SEVERAL[word]]
        for b in _orders(page):
            column[b] = SUBSCRIPTION
        add_inside(column, page, SUBSCRIPTION, ASKS_INSIDE, most_words=MAX_CALL_WORDS)
        add_inside(column, page, NAMES, (*_INSIDE, *several), most_words=MAX_INSIDE_WORDS)
        for b, phrase in openings(page, _TABLE):
            if _is_call(_VALUES[phrase], page.texts[b], page.words[b]):
                column[b] = _VALUES[phrase]
        fill(page, column)
        add_own(column, page, CALL, starts=self.phrases)
        return {"promo_block": column, "promo_block.box": bytes(len(page))}

    def look_over(self, page: Page, columns: Columns) -> Columns:
        """The boxes among paragraphs: what a paragraph is needs all cues."""
        inside = bytearray(len(page))
        for box in boxes_of_calls(page, columns, columns["promo_block"]):
            inside[box.start : box.stop] = bytes([1]) * len(box)
        return {"promo_block": columns["promo_block"], "promo_block.box": inside}


def _orders(page: Page) -> list[int]:
    """The short lines that order the reader to follow a channel, wherever in the line they do, but not in quotes."""
    if page.known.isdisjoint(_FOLLOW) or page.known.isdisjoint(_CHANNELS):
        return []
    return [
        b
        for b, said in enumerate(page.content)
        if not (_FOLLOW.isdisjoint(said) or _CHANNELS.isdisjoint(said))
        and page.words[b] <= MAX_CALL_WORDS
        and any(map(_QUOTE.split(page.folded[b], 1)[0].__contains__, _ORDERS))
    ]


def _is_call(kind: int, text: str, words: int) -> bool:
    """Is a line that opens as a call of this kind short enough to be one, and a short call no sentence?"""
    if kind == SHORT:
        return words <= MAX_SHORT_WORDS and text[-1] not in ".?:,"
    return words <= MAX_CALL_WORDS
