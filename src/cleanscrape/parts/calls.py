"""A newsletter's box among a story's paragraphs: its name, what it promises, a field, a button, its terms.

One such line alone is told by itself. Of several, those without a call in them ("The headlines that matter.") are told
by what stands around them; and the paragraphs behind them go on with the story if there are two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanscrape.page import Page
from cleanscrape.parts.inserts import STORY, Letters, letters
from cleanscrape.rule import Columns
from cleanscrape.windows import blocks_of

CALL, SUBSCRIPTION, FORM, APP, TO_ACT, APPEAL, NAMES, SHORT = range(1, 9)
"""The kinds of `promo_block`."""
_OF_BOX, _BESIDE = (CALL, SUBSCRIPTION, FORM, APP, NAMES, SHORT), (CALL, SUBSCRIPTION, FORM, NAMES)
_FILLED = bytes([CALL if value in (0, NAMES) else value for value in range(256)])
_FORM_LINES, _FORM_WORDS = 4, 25
_IN_STORY = frozenset(("c", "d", "h", "w", STORY))
"""The letters (see `parts.inserts`) of what stands in a story."""
_BUTTON_WORDS, _AHEAD, _LEAST_AHEAD = 3, 4, 2


def fill(page: Page, column: bytearray) -> None:
    """A newsletter's name beside another call is one itself, and so is what stands between it and its form's text."""
    start = -1
    for b in sorted(blocks_of(column, (CALL, FORM, NAMES))):
        if column[b] == FORM and 0 <= start < b <= start + _FORM_LINES:
            if max(page.words[start:b]) <= _FORM_WORDS:
                column[start:b] = column[start:b].translate(_FILLED)
        elif column[b] == NAMES and not {*column[max(0, b - 1) : b], *column[b + 1 : b + 2]}.isdisjoint(
            _BESIDE
        ):
            column[b] = CALL
        if column[b] != FORM:
            start = b


def boxes_of_calls(page: Page, columns: Columns, column: Sequence[int]) -> Iterator[range]:
    """Two calls or more in a row, buttons among them aside, below a paragraph and with two more soon below them."""
    stop, letter = 0, None
    for b in sorted(blocks_of(bytes(column), _OF_BOX)):
        if b < stop:
            continue
        stop = b + 1
        while stop < len(page) and (column[stop] in _OF_BOX or _is_button(page, stop, column)):
            stop += 1
        if stop - b > 1 and any(page.prose[max(0, b - 2) : b]):
            letter = letter or letters(page, columns)
            if _goes_on(page, letter, stop):
                yield range(b, stop)


def _goes_on(page: Page, letter: Letters, b: int) -> bool:
    """Do two of the next lines say what a story says, with headings, captions and labels of ads among them at most?"""
    said = 0
    for i in range(b, min(b + _AHEAD, len(page))):
        if letter(i) not in _IN_STORY:
            return False
        said += letter(i) == STORY and page.prose[i] > 0
        if said == _LEAST_AHEAD:
            return True
    return False


def _is_button(page: Page, b: int, column: Sequence[int]) -> bool:
    """Does a line of few words stand right before another call?"""
    return page.words[b] <= _BUTTON_WORDS and any(map(_OF_BOX.__contains__, column[b + 1 : b + 2]))
