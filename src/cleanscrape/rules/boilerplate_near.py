"""boilerplate_near: how many of the blocks around a block are menus, promos, dates and the like by their own words.

Catches: the teaser between two dates and a share bar, the sentence in a cookie notice. One cue says little, four in ten
blocks say much.
Leaves alone: pages without cues. It looks at the columns of the cue rules in the pipeline, and is silent without them.
Numbers: counts over the 3 and 10 blocks before and after.

Hit: a sentence with `Share`, `3 hours ago` and `Read more` around it. Miss: the same sentence between paragraphs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, cued
from cleanscrape.windows import around, lanes, unlaned_bytes

_NEAR = (3, 10)


@dataclass(frozen=True)
class BoilerplateNear:
    """Counts the cues around each block."""

    id: ClassVar[str] = "boilerplate_near"
    signals: ClassVar[tuple[Signal, ...]] = tuple(
        Signal(f"boilerplate_near.{side}_{n}", f"boilerplate in {{}} of the {n} blocks {side} it", n)
        for n in _NEAR
        for side in ("before", "after")
    )

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """One entry a block in each column."""
        count = len(page)
        hits = lanes(cued(columns, count))
        found: dict[str, Sequence[int]] = {}
        for n in _NEAR:
            before, after = around(hits, n, count)
            found[f"boilerplate_near.before_{n}"] = unlaned_bytes(before, count)
            found[f"boilerplate_near.after_{n}"] = unlaned_bytes(after, count)
        return found
