"""Share and follow buttons.

Catches a network's name alone on a line, "Share on ...", "Copy link", "Follow us on ...", lines of networks, and the
frame of an embedded post ("View this post on ...").
Leaves alone sentences about the networks: a share line has few words, and a follow line starts with the asking.

Why these numbers: a name alone (1) may head a part of a story about the company, so it is apart from the asking to share
(2) and to follow (3), and from lines of several networks (4). An embedded post's frame (5) stands inside articles, and
says nothing of its neighbours. `MAX_ASK_WORDS` is where calls such as "Follow us on Facebook, Instagram and X for more"
end and sentences begin.

Hit: "Share on Facebook". Miss: "Share prices on Facebook's parent fell by a tenth on Tuesday."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words, opening, whole_values

_SAID = tables("share_bar")
_NETWORKS = _SAID["networks"]
_VALUES = wholes(_SAID, networks=1, shares=2, follows=3)
_STARTS = starts(_SAID, follow_starts=3, share_starts=2, embeds=5)
_TABLE = first_words(_STARTS)
_HEADS = frozenset(n.partition(" ")[0] for n in _NETWORKS) | _TABLE.keys() | {"share", "follow"}
_COUNT = re.compile(r"[\d.,]{1,12} ?[km]? ?(?:total |social )?shares")
_SEPARATORS = re.compile(r"[\s,|/•·&+-]+")
_ROW = frozenset(n for n in _NETWORKS if " " not in n) | {
    "share", "tweet", "pin", "copy", "link", "messenger", "icon", "and", "on", "news", "page", "more", "save", "follow", "us",
}  # fmt: skip
_POSTER = re.compile(r"[^(]{2,60}\(@\w{1,20}\)(?: .{3,24})?")
"""Who posted it, below an embedded post: "— Ada Park (@adapark) May 3, 2024"."""
MAX_ASK_WORDS = 14
_MAX_COUNT_CHARS = 40


@dataclass(frozen=True)
class ShareBar:
    """Share and follow buttons. `phrases` are starts of your own share lines."""

    id: ClassVar[str] = "share_bar"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "share_bar",
            (
                "",
                "a network's name alone",
                "a share button",
                "a call to follow",
                "a row of networks",
                "an embedded post's frame",
            ),
            5,
            asides=(5,),
            between=(1, 2, 3, 4),
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a network's name, 2 share, 3 follow, 4 a row, 5 an embedded post."""
        column = whole_values(page, _VALUES)
        for b, head in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b, head)
        for b in blocks_with(page, "pic.twitter.com", "pic.x.com"):
            column[b] = column[b] or 5
        for b in blocks_with(page, "(@"):
            column[b] = column[b] or 5 * bool(_POSTER.fullmatch(page.folded[b]))
        for b in blocks_with(page, "shares"):
            if _COUNT.fullmatch(page.folded[b][:_MAX_COUNT_CHARS]):
                column[b] = 2
        add_own(column, page, 2, starts=self.phrases)
        return {"share_bar": column}


def _line_value(page: Page, b: int, head: str) -> int:
    if page.words[b] > MAX_ASK_WORDS:
        return 0
    folded = page.folded[b]
    if phrase := opening(folded, _TABLE.get(head, ())):
        return _STARTS[phrase]
    return 4 * _ROW.issuperset(filter(None, _SEPARATORS.split(folded)))
