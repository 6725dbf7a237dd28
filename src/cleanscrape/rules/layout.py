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
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Signal

_MARKS = {"": 0, "-": 1, "1": 2, "#": 3, "##": 4, "###": 5}
_FAR_COLUMNS = 9


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
        Signal("layout.links", ("", "no link", *(f"{n} tenths of it links" for n in range(1, 11))), 11),
    )  # fmt: skip

    def look(self, page: Page) -> dict[str, list[int]]:
        """One entry a block in each column."""
        story = _story_indent(page)
        return {
            "layout.mark": [_MARKS.get(m, 6) for m in page.marks],
            "layout.indent": [
                max(0, min(2 * _FAR_COLUMNS, indent - story + _FAR_COLUMNS)) for indent in page.indents
            ],
            "layout.gap": page.gaps,
            "layout.links": [links + 1 for links in page.links],
        }


def _story_indent(page: Page) -> int:
    mass: dict[int, int] = defaultdict(int)
    for indent, words in zip(page.indents, page.prose, strict=True):
        mass[indent] += words
    return max(mass, key=lambda indent: mass[indent]) if mass else 0
