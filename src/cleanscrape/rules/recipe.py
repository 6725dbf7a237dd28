"""recipe: the headings of a recipe's parts, its ingredients, its steps and the notes below them.

Catches: three lines or more between "Ingredients" and "Method" (see `recipe_parts`), the sentences below, and what
stands below "Notes" right behind them, which comments or the page's foot follow. Without a long text above it a recipe
has little running text, and all other signs take its lists for menus.
Leaves alone: such headings without the other part ("Method" of a study, a menu's "Recipes"); lines with a cue of their
own (an ad's label, a button).
Numbers: sixty ingredients, thirty steps and eight notes are a long recipe's.

Hit: `2 leeks` between `Ingredients` and `Method`. Miss: `Notes` below a story.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.parts.recipes import HEADS, recipe_parts
from cleanscrape.rule import Columns, Signal, cued
from cleanscrape.windows import blocks_of

_HEAD, _LINE = 1, 2


@dataclass(frozen=True)
class Recipe:
    """Finds a recipe's parts."""

    id: ClassVar[str] = "recipe"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "recipe.part",
            ("", "heads a part of a recipe", "an ingredient, a step, a note or the opening of a recipe"),
            2,
            weights=(0.0, 4.0, 3.0),
        ),
    )
    whole_lines: ClassVar = (HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a part's heading, 2 a line of one."""
        column = bytearray(len(page))
        for head, stop, headed in recipe_parts(page):
            column[head:stop] = bytes([_LINE]) * (stop - head)
            if headed:
                column[head] = _HEAD
        return {"recipe.part": column}

    def look_over(self, page: Page, columns: Columns) -> Columns:
        """The same without lines that have a cue."""
        column = bytearray(columns["recipe.part"])
        cues = cued(columns, len(page)) if _LINE in column else b""
        for b in blocks_of(column, (_LINE,)):
            if cues[b]:
                column[b] = 0
        return {"recipe.part": column}
