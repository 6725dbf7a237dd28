"""layout: where a block stands on the page's grid: bullet, heading mark, indent, blank lines, links.

Catches: bullets and indents that differ from the story's, link lists on Markdown pages. Paragraphs of one story share
an indent; menus and footers mostly have another.
Leaves alone: pages without any of these (all columns zero).
Numbers: the story's indent is the one that most words of running text have.

Hit: `    * Sport` where paragraphs stand at column 0. Miss: `Sport` at the paragraphs' own column.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.reading.blocks import CODE_MARK
from cleanscrape.rule import Columns, Signal
from cleanscrape.windows import small

_MARKS = {"": 0, CODE_MARK: 0, "-": 1, "1": 2, "#": 3, "##": 4, "###": 5, "####": 6, "#####": 6, "######": 6}
_LINKS = (*range(1, 12), 0)
"""Value by tenths of links; the last is that of -1."""
_FAR_COLUMNS = 9
_BYTE = 256
_INDENTS = bytes(max(0, min(2 * _FAR_COLUMNS, indent + _FAR_COLUMNS)) for indent in range(-_BYTE, _BYTE))
"""Value by indent from the story's, the least first: the table of a story's indent is a slice of it."""


@dataclass(frozen=True)
class Layout:
    """Looks at each block's place on the page's grid."""

    id: ClassVar[str] = "layout"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "layout.mark",
            ("no bullet", "a bullet", "a number", "a first heading", "a second heading", "a third heading",
             "a lower heading"),
            6,
        ),
        Signal("layout.indent", "indented {} columns from nine left of the story's text", 2 * _FAR_COLUMNS),
        Signal("layout.gap", "{} blank lines before it", 8),
        Signal("layout.links", ("", "no link", *(f"{10 * n} % of it links" for n in range(1, 11))), 11),
    )  # fmt: skip

    def look(self, page: Page) -> Columns:
        """One entry a block in each column."""
        story = _story_indent(page)
        return {
            "layout.mark": bytes(map(_MARKS.__getitem__, page.marks)),
            "layout.indent": small(page.indents).translate(_INDENTS[_BYTE - min(story, _BYTE - 1) :][:_BYTE]),
            "layout.gap": small(page.gaps),
            "layout.links": bytes(map(_LINKS.__getitem__, page.links)),
        }


def _story_indent(page: Page) -> int:
    mass: dict[int, int] = defaultdict(int)
    for b in compress(count(), page.prose):
        mass[page.indents[b]] += page.prose[b]
    return max(mass, key=mass.__getitem__) if mass else next(iter(page.indents), 0)
