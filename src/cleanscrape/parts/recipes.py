"""A recipe's parts: its ingredients, what is to be done, and notes, each below a heading of a word or two.

By themselves the headings are labels, and the ingredients no sentences: beside a menu or comments they look like these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.reading.line_kinds import SENTENCE

_INGREDIENTS, _METHOD, _NOTES = 1, 2, 3
_SAID = tables("recipes")
HEADS = wholes(_SAID, notes=_NOTES, method=_METHOD, ingredients=_INGREDIENTS)
_LEAST_INGREDIENTS, _MOST_INGREDIENTS, _MOST_STEPS, _MOST_NOTES = 3, 60, 30, 8
_MOST_FACTS, _MOST_OPENING = 8, 4
_NO_STEP = ("?", "!", "？", "！")
"""What comes after a recipe ends so: "Did you make this?"."""
_ITEM_WORDS, _HEAD_WORDS = 20, 8


class Part(NamedTuple):
    """A part of a recipe: its heading's block, and one past its last line's. The opening's has no heading."""

    head: int
    stop: int
    headed: bool = True


def recipe_parts(page: Page) -> Iterator[Part]:
    """The parts, and the opening, of each recipe that has ingredients and, right below them, a method."""
    heads = dict(sorted(page.whole_in(HEADS)))
    done = 0
    for b, bare in heads.items():
        if b < done or HEADS[bare] != _INGREDIENTS:
            continue
        method = _method(page, heads, b)
        if method is None:
            continue
        done = _stop(page, heads, method + 1, _MOST_STEPS, between=1)
        if done == method + 1:
            continue
        yield _opening(page, b)
        yield Part(b, method)
        yield Part(method, done)
        while done in heads and HEADS[heads[done]] == _NOTES:
            stop = _stop(page, heads, done + 1, _MOST_NOTES, between=0)
            if stop == done + 1:
                break
            yield Part(done, stop)
            done = stop


def _opening(page: Page, b: int) -> Part:
    """The sentences above the ingredients' heading, a few lines about time and number between."""
    stop = b
    while stop > max(0, b - _MOST_FACTS) and page.ends[stop - 1] != SENTENCE:
        stop -= 1
    start = stop
    while start > max(0, stop - _MOST_OPENING) and page.ends[start - 1] == SENTENCE:
        start -= 1
    return Part(start, stop, headed=False)


def _method(page: Page, heads: dict[int, str], b: int) -> int | None:
    """The heading of what is to be done, below three ingredients or more; None if something else comes first."""
    for i in range(b + 1, min(b + 2 + _MOST_INGREDIENTS, len(page))):
        if i in heads and HEADS[heads[i]] == _METHOD:
            return i if i - b > _LEAST_INGREDIENTS else None
        if page.words[i] > _ITEM_WORDS:
            return None
    return None


def _stop(page: Page, heads: dict[int, str], b: int, most: int, *, between: int) -> int:
    """Where the sentences end that start at a block, with so many headings or numbers between two of them."""
    stop = b
    for i in range(b, min(b + most, len(page))):
        if i in heads:
            break
        if page.ends[i] == SENTENCE and not page.texts[i].endswith(_NO_STEP):
            stop = i + 1
        elif i >= stop + between or page.words[i] > _HEAD_WORDS:
            break
    return stop
