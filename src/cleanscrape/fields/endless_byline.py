"""Bylines of a page that came as one line: parted from the headline, and whole where a guessed line end cut them.

Hit: `By Ada Park` behind the headline's words in one block. Miss: `By Associated` where `Press` is the next block;
`Ada Park's`, whatever of hers follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleanscrape.fields.byline_signs import Hit
from cleanscrape.fields.byline_text import read_byline
from cleanscrape.fields.head import Spot
from cleanscrape.page import Page

_BYLINE_WORDS, _OWNS = 8, ("'s", "’s")


def of_endless(
    page: Page, place: Spot, found: Sequence[Hit], head: int | None, title: str, outlet: str
) -> list[Hit]:
    """The bylines found, but those inside the headline and those cut in an agency's name; and what follows the headline."""
    kept = [
        hit
        for hit in found
        if not (_is_agency_cut(page, hit, outlet) or _owns(page, hit) or _goes_on(page, place, hit))
    ]
    if head is None or not title:
        return kept
    last, rest = beyond_title(page, head, title)
    kept = [hit for hit in kept if not head <= hit.first <= last]
    reading = read_byline(rest, outlet=outlet) if rest else None
    return [*kept, Hit(reading, (), last, last, 0)] if reading else kept


def beyond_title(page: Page, head: int, title: str) -> tuple[int, str]:
    """The last block that says something of the headline (in lower case), which starts in `head`, and what it says behind it."""
    folded = page.folded[head]
    at = folded.find(title)
    if at >= 0:
        return head, page.texts[head][at + len(title) :].strip()
    at = next(
        (k for k in range(max(0, len(folded) - len(title)), len(folded)) if title.startswith(folded[k:])),
        len(folded),
    )
    left, b = title[len(folded) - at :].strip(), head
    while left and b + 1 < len(page):
        said = page.folded[b + 1]
        if not left.startswith(said):
            return (b + 1, page.texts[b + 1][len(left) :].strip()) if said.startswith(left) else (b, "")
        left, b = left[len(said) :].strip(), b + 1
    return b, ""


def _owns(page: Page, hit: Hit) -> bool:
    """Does a line without a label, or the one behind it, speak of what is somebody's: "Ada Park's garden"?"""
    names = hit.reading.names[:1] if not hit.reading.label else ()
    said = " ".join(page.folded[hit.first : hit.last + 2])
    return any(name.lower() + owns in said for name in names for owns in _OWNS)


def _goes_on(page: Page, place: Spot, hit: Hit) -> bool:
    """Does a sentence of the story, cut behind its start, tell who somebody is: "Ada Park, the head of"?"""
    if hit.reading.label or hit.first <= place.lede or not hit.reading.names:
        return False
    name, comma, rest = page.texts[hit.first].partition(", ")
    return bool(comma) and name == hit.reading.names[0] and rest[:1].islower()


def _is_agency_cut(page: Page, hit: Hit, outlet: str) -> bool:
    """Do the name and the word behind it, which was cut off, name an agency: "By Associated / Press"?"""
    if not hit.reading.names or hit.last + 1 >= len(page) or page.words[hit.last] > _BYLINE_WORDS:
        return False
    word = page.texts[hit.last + 1].split(" ", 1)[0]
    reading = read_byline(f"{page.texts[hit.last]} {word}", label_before=hit.first < hit.last, outlet=outlet)
    return reading is not None and reading.agency and not reading.names
