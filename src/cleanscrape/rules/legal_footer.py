"""The legal lines at a page's foot: copyright, rights, terms, privacy, disclosures.

Catches "© 2026 ...", "All rights reserved", "Privacy Policy | Terms", and fixed notices (reCAPTCHA, affiliate links,
syndication terms). Leaves alone sentences on copyright or privacy law.

Why these numbers: a copyright line (1) may be a photo's credit and so stand in an article; rights reserved (2) and links to
terms (3) stand at the foot; fixed notices (4) may open an article that links pay for. "Powered by" and its like count only in lines
of `MAX_MAKER_WORDS` without a full stop, for sentences start so too.
`MAX_COPYRIGHT_WORDS` fits a publisher's name, address and year.

Hit: "© 2026 Cape Wendell Beacon. All rights reserved." Miss: "Privacy rules for schools will change in May."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal, add_inside, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

_SAID = tables("legal_footer")
EDITORS = ("责任编辑：", "責任編輯：", "责编：", "責任編集：", "责任编辑:")
COPYRIGHT = (
    "©", "(c)", "copyright", "&copy;", "copyrights", "all content ©", "all contents ©",
    "all content copyright", "content copyright", "site copyright", "авторское", "℗",
)  # fmt: skip
_LINKS = wholes(_SAID, links=3)
_LINK_HEADS = frozenset(link.partition(" ")[0] for link in _LINKS)
_RIGHTS, _NOTICES = tuple(spellings(_SAID["rights"])), tuple(spellings(_SAID["notices"]))
_MAKERS = tuple(_SAID["makers"])
_STARTS = first_words((*COPYRIGHT, *_NOTICES, *_MAKERS, *_RIGHTS))
_HEADS = _LINK_HEADS | _STARTS.keys()
_SAYS_COPYRIGHT = re.compile(
    r"©|\(c\) ?(?:copyright|(?:19|20)\d\d)|&copy;|copyright(?::|s?\W{0,3}(?:©|\(c\)|(?:19|20)\d\d|by\b|the\b)|[^.]{0,60}(?<! in) (?:19|20)\d\d\b)|авторск"
)
_SPLIT = re.compile(r" ?[|•·/,–-] | and | & |  +")
MAX_COPYRIGHT_WORDS = 45
MAX_NOTICE_WORDS = 60
MAX_ROW_WORDS = 30
MAX_MAKER_WORDS = 8


@dataclass(frozen=True)
class LegalFooter:
    """Copyright, rights, terms and notices. `phrases` are starts of notices of your own."""

    id: ClassVar[str] = "legal_footer"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "legal_footer",
            ("", "a copyright line", "rights reserved", "links to terms or privacy", "a fixed notice"),
            4,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_LINKS,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 copyright, 2 rights reserved, 3 terms, 4 a fixed notice."""
        column = bytearray(len(page))
        for b, _ in page.whole_in(_LINKS):
            column[b] = 3
        for b, head in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b, head)
        for b in blocks_with(page, "©", "all rights reserved"):
            column[b] = column[b] or _marked(page, b)
        if page.wide:
            add_inside(column, page, 2, _SAID["reserves"], most_words=MAX_NOTICE_WORDS)
            add_inside(column, page, 4, EDITORS, most_words=MAX_MAKER_WORDS)
        add_inside(column, page, 4, _SAID["paid"], most_words=MAX_NOTICE_WORDS)
        add_own(column, page, 4, starts=self.phrases)
        return {"legal_footer": column}


def _line_value(page: Page, b: int, head: str) -> int:
    folded = page.folded[b]
    words = page.words[b]
    if words <= MAX_ROW_WORDS and head in _LINK_HEADS:
        pieces = [piece.strip() for piece in _SPLIT.split(folded)]
        if len(pieces) > 1 and sum(piece in _LINKS for piece in pieces) * 2 >= len(pieces):
            return 3
    if words > MAX_NOTICE_WORDS or not folded.startswith(_STARTS.get(head, ())):
        return 0
    if folded.startswith(_RIGHTS):
        return 2
    if folded.startswith(COPYRIGHT) and words <= MAX_COPYRIGHT_WORDS and _SAYS_COPYRIGHT.search(folded):
        return 2 if _reserves(folded) else 1
    made = words <= MAX_MAKER_WORDS and folded[-1] != "." and folded.startswith(_MAKERS)
    return 4 if made or folded.startswith(_NOTICES) else 0


def _marked(page: Page, b: int) -> int:
    """A line with the sign or the words anywhere: 2 if it reserves rights, 1 if it starts with the sign."""
    folded = page.folded[b]
    if page.words[b] > MAX_NOTICE_WORDS:
        return 0
    return 2 if _reserves(folded) else int(_SAYS_COPYRIGHT.match(folded) is not None)


def _reserves(folded: str) -> bool:
    return any(map(folded.__contains__, _RIGHTS))
