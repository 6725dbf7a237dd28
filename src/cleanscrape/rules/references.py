"""references: the list of sources below a text: "^ Park, Ada (1872). The Landing. ISBN ...", and its heading.

Catches: a wiki's footnotes (each behind "^" or "↑"), and below "References" or the like the entries that say what
sources say: a DOI, an ISBN, pages, a year in brackets or before a volume, when a page was read.
Leaves alone: notes that are the author's own words, a heading without such a list, sources named in the story.
Numbers: half of a list's lines say so. No cue: a list of sources says nothing of the paragraph above it, and a text with
one may be plain (see `decide.is_plain`).

Hit: `^ "Storm takes ferry pier". Wendell Beacon. Retrieved 3 May 2019.` Miss: `1. The tart keeps for two days.`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal, blocks_with

_HEADING, _ENTRY = 1, 2
_SAID = tables("references")
_HEADINGS = wholes(_SAID, headings=_HEADING)
_CARET = re.compile(r"(?:\d{1,3}\.? )?[\^↑][\s\d]")
_NUMBERED = re.compile(r"\[\d{1,3}\]\s?\S|\d{1,3}\.?\s")
_SIGN = re.compile(
    r"\b(?:isbn|issn|et al)\b|\bdoi\b|\bpp?\.\s?\d|\bs\.\s\d|\((?:19|20)\d\d[a-z]?\)[.,:]?|\b(?:19|20)\d\d;\s?\d|"
    r"\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]|\bvol\.\s?\d|https?://"
)
_TOLD = tuple(_SAID["told"])


@dataclass(frozen=True)
class References:
    """Finds lists of sources."""

    id: ClassVar[str] = "references"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("references.kind", ("", "heads a list of sources", "a source"), 2, weights=(0.0, -3.0, -3.5)),
    )
    whole_lines: ClassVar = (_HEADINGS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a heading that a list of sources follows, 2 a source."""
        column, stop = bytearray(len(page)), 0
        for head, bare in sorted(page.whole_in(_HEADINGS)):
            if head < stop:
                continue  # an entry of the list before
            stop, signs = head + 1, 0
            while stop < len(page) and (sign := _says(page, stop)) is not None:
                stop, signs = stop + 1, signs + sign
            entries = stop - head - 1
            if signs and 2 * signs >= entries:
                column[head:stop] = bytes([_HEADINGS[bare], *[_ENTRY] * entries])
        for b in blocks_with(page, "^", "↑"):
            if page.words[b] > 2 and _CARET.match(page.texts[b]):
                column[b] = _ENTRY
        return {"references.kind": column}


def is_read(folded: str) -> bool:
    """Does a line stand behind a footnote's mark, or say when a source was read: its dates are the source's?"""
    return bool(_CARET.match(folded)) or any(told in folded for told in _TOLD)


def _says(page: Page, b: int) -> bool | None:
    """Does a line say what a source says? None if it is no line of a list either."""
    folded = page.folded[b]
    if is_read(folded) or _SIGN.search(folded):
        return True
    return False if page.marks[b] in LIST_MARKS or _NUMBERED.match(folded) else None
