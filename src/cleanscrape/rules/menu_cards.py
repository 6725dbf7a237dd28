"""menu_cards: a menu that says a sentence of each of its entries, as companies, universities and shops have it.

Catches: "Space Management", "Reduce costs with our space management.", four such pairs or more, at most three other
short lines between two of them, above the page's running text; behind them three pairs are enough. Each sentence alone
is like a story's, and often they talk about what the story talks about.
Leaves alone: pairs below some forty words that no label heads, and pairs of long sentences, for a story may be made of
short parts; the last pair, which may be the headline and what stands below it.
Numbers: of 391 such lines that weights fitted on other sites kept (wcxb, three flattenings) 6 are gold's.

Hit: `Desk Booking`, `Book a desk from your phone.`, and three more. Miss: the parts of a list of tips.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import COLON, SENTENCE
from cleanscrape.rule import Columns, Signal

_LABEL, _SENTENCE = 1, 2
_LEAST, _BETWEEN = 3, 3
_LABEL_WORDS, _SAID_LEAST, _SAID_MOST, _UNENDED_LEAST = 7, 5, 40, 7
_SAID_MEAN = 20
"""Words of a sentence, on average: a story's short parts have more."""
_TEXT_ABOVE = 40
"""Words of running text that no label heads: the article has begun."""


@dataclass(frozen=True)
class MenuCards:
    """Finds menus that say a sentence of each entry."""

    id: ClassVar[str] = "menu_cards"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "menu_cards.kind",
            ("", "an entry of a menu that describes its entries", "says what a menu's entry is"),
            2,
            weights=(0.0, -2.0, -3.0),
        ),
    )

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 an entry, 2 the sentence below it."""
        kinds = bytearray(len(page))
        runs = list(_runs(_pairs(page, _text_start(page))))
        for run in runs:
            if _is_menu(page, run, kinds):
                for b in run[:-1] if run is runs[-1] else run:
                    kinds[b : b + 2] = _LABEL, _SENTENCE
        return {"menu_cards.kind": kinds}


def _text_start(page: Page) -> int:
    """Where running text begins: the block with which some forty words of it are said that no label heads.

    0 if few sentences stand above, or on a page without such text.
    """
    above = 0
    for before, b in enumerate(compress(count(), page.prose)):
        if not b or page.ends[b - 1] == SENTENCE or page.words[b - 1] > _LABEL_WORDS:
            above += page.prose[b]
            if above >= _TEXT_ABOVE:
                return b if before >= _LEAST - 1 else 0
    return 0


def _is_menu(page: Page, run: list[int], kinds: bytearray) -> bool:
    """Are there enough pairs, most of them with a whole sentence, and next to no text above but what `kinds` tells?"""
    least = _LEAST if any(kinds) else _LEAST + 1
    ended = sum(page.ends[b + 1] == SENTENCE for b in run)
    above = sum(page.prose[b] for b in range(run[0]) if not kinds[b])
    said = sum(page.words[b + 1] for b in run)
    return (
        len(run) >= least and 2 * ended >= len(run) and said <= _SAID_MEAN * len(run) and above < _TEXT_ABOVE
    )


def _pairs(page: Page, stop: int) -> Iterator[int]:
    """The blocks above `stop` that are a label with one sentence below it, and no more text below that."""
    b = 0
    while b + 1 < stop:
        if (
            _is_label(page, b)
            and _says(page, b + 1)
            and not (_says(page, b + 2) and not _is_label(page, b + 2))
        ):
            yield b
            b += 1
        b += 1


def _runs(pairs: Iterable[int]) -> Iterator[list[int]]:
    """The pairs that follow each other closely."""
    run: list[int] = []
    for b in pairs:
        if run and b - run[-1] - 2 > _BETWEEN:
            yield run
            run = []
        run.append(b)
    if run:
        yield run


def _is_label(page: Page, b: int) -> bool:
    return page.words[b] <= _LABEL_WORDS and page.ends[b] not in (SENTENCE, COLON)


def _says(page: Page, b: int) -> bool:
    words = page.words[b]
    return _SAID_LEAST <= words <= _SAID_MOST and (words >= _UNENDED_LEAST or page.ends[b] == SENTENCE)
