"""The site's menu: sections, pages about the site, controls, breadcrumbs.

Catches lines that are nothing but a label every site uses: "About us", "Skip to content", "Home » News » Local".
Leaves alone labels that a site made up (the shape of a menu is another rule's), labels that end in a colon
("Pricing:" heads a list), and any label inside a sentence.

Why these numbers: a section's name (1) may also head a part of an article, so it has a value of its own; pages about
the site (2) and controls (3) hardly ever do; a line of several labels (4) is never prose. The heading of a table of
contents (5) stands in the midst of long articles. Two words joined by "&" (6) are a label of the kind that sites make
up. `MAX_TRAIL_WORDS` leaves room for a headline at a breadcrumb's end.

Hit: "Skip to main content". Miss: "Home prices fell in March."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal, add_own, blocks_with
from cleanscrape.spellings import spellings

_SAID = tables("nav_bar")
_VALUES = wholes(_SAID, sections=1, site_pages=2, controls=3, contents=5)
_HOMES = frozenset(spellings(_SAID["homes"]))
_STARTS = tuple(_SAID["control_starts"])
_HEADS = _HOMES | {phrase.partition(" ")[0] for phrase in _STARTS}
_TRAIL = re.compile(r" ?[»›>/|→•·\\] ?")
_MENU_WORDS = frozenset(
    word
    for name in ("sections", "site_pages")
    for phrase in _SAID[name]
    for word in phrase.split()
    if len(word) > 2
)
_LABEL_PAIR = re.compile(r"[^\W\d_]{2,15} & [^\W\d_]{2,15}")
_MAX_PAIR_CHARS = 40
MAX_START_WORDS = 8
MAX_TRAIL_WORDS = 25
_MIN_LABELS = 3


@dataclass(frozen=True)
class NavBar:
    """Menus, breadcrumbs and page controls. `phrases` are labels of your own, matched as a whole line."""

    id: ClassVar[str] = "nav_bar"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "nav_bar",
            (
                "",
                "a section's name",
                "a page of the site",
                "a control of the page",
                "a breadcrumb or menu",
                "heads a table of contents",
                "two labels joined",
            ),
            6,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 section, 2 site page, 3 control, 4 trail, 5 table of contents, 6 pair."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            if page.folded[b][-1] != ":" or page.heads[b] in _HEADS:
                column[b] = _VALUES[bare]
        for b, _ in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b)
        for b in blocks_with(page, " & "):
            if not column[b] and _LABEL_PAIR.fullmatch(page.folded[b][:_MAX_PAIR_CHARS]):
                column[b] = 6
        add_own(column, page, 2, whole=self.phrases)
        return {"nav_bar": column}


def _line_value(page: Page, b: int) -> int:
    """A control's first words (3), or labels in a row (4), else 0."""
    folded = page.folded[b]
    if page.words[b] <= MAX_START_WORDS and folded.startswith(_STARTS):
        return 3
    if page.words[b] > MAX_TRAIL_WORDS or page.heads[b] not in _HOMES:
        return 0
    labels = _TRAIL.split(folded.strip(" »›>/|"))
    if len(labels) >= _MIN_LABELS or (len(labels) == 2 and labels[0] in _HOMES):
        return 4
    words = folded.split()
    known = sum(word in _MENU_WORDS for word in words)
    return 4 if len(words) >= _MIN_LABELS and known * 3 > len(words) * 2 else 0
