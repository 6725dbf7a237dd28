"""Cookie and consent boxes.

Catches sentences that ask leave for cookies, consent buttons, and the tables of cookie kinds behind them.
Leaves alone an article about cookies, baked or set: one that names cookies without the words a notice uses, or in quotation
marks.

Why these numbers: a notice's sentence (1) needs "cookie" and words such as "uses cookies", "your consent" or "accept
cookies", since recipes and stories on privacy law name cookies too; buttons (2) are whole lines, and kinds of cookie (3)
whole lines or fixed first words. `MAX_NOTICE_WORDS` is about the longest notice seen in one block.

Hit: "We use cookies to improve your visit." Miss: "Cookies from the oven were handed out at the gate."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words, openings, whole_values

_SAID = tables("cookie_notice")
_VALUES = wholes(_SAID, kinds=3, buttons=2)
_STARTS = starts(_SAID, kind_starts=3, consent_starts=3, notice_starts=1)
_TABLE = first_words(_STARTS)
MAX_NOTICE_WORDS = 150
_OPENS = '"“„«'
_QUOTED = re.compile(r'["“„«][^"“”„«»]{1,200}["“”»]')
"""A story quotes a banner; a banner puts its buttons' names in marks, and asks in its own words."""


@dataclass(frozen=True)
class CookieNotice:
    """Consent boxes. `phrases` are starts of notices of your own."""

    id: ClassVar[str] = "cookie_notice"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "cookie_notice",
            ("", "asks leave for cookies", "a consent button", "a kind of cookie, or what it does"),
            3,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a notice's sentence, 2 a button, 3 a kind of cookie."""
        column = whole_values(page, _VALUES)
        for b, phrase in openings(page, _TABLE):
            if page.words[b] <= MAX_NOTICE_WORDS:
                column[b] = column[b] or _STARTS[phrase]
        for b in blocks_with(page, "cookie"):
            if not column[b] and page.words[b] <= MAX_NOTICE_WORDS and _asks(page.folded[b]):
                column[b] = 1
        add_own(column, page, 1, starts=self.phrases)
        return {"cookie_notice": column}


def _asks(folded: str) -> bool:
    """Does a line about cookies ask, by words that stand in no quotation marks?"""
    if any(map(folded.__contains__, _OPENS)):
        folded = _QUOTED.sub("", folded)
        if "cookie" not in folded:
            return False
    return any(map(folded.__contains__, _SAID["asks"]))
