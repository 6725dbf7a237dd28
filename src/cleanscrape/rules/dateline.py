"""dateline: the place, and the agency, that open a story: "MOSCOW (AP)".

It opens one of the first paragraphs, before a dash, and stays in the body; on a line of its own it leaves the body. A
place is in capitals, or has an agency in brackets or after a slash, or a date beside it.

Hit: `PORT ALDER, Maine (AP) - The captain ...`. Miss: `BREAKING - The captain ...`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.evidence import Find
from cleanscrape.fields.head import spot
from cleanscrape.fields.not_names import AGENCIES
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext

MAX_CHARS = 90
ABOVE, BELOW = 2, 3
"""Blocks above and below the first paragraph whose opening may be a dateline."""
_DASH = re.compile(r"(?:(?<!\s)\s+)?(?:[—–]|--|(?<=\s)-(?=\s)|(?<=[)\]])\s*[:-])\s*")
_AGENCY = re.compile(r"\s*[(/\[]\s*([^()\[\]/]{2,40}?)\s*[)/\]]\s*[.,:]?\s*$")
_PLACE = re.compile(r"[^\W\d_][\w.'’\- ]{1,40}(?:,\s*[^\W\d_][\w.'’\- ]{1,25}){0,2}")
_DATE = re.compile(
    r",?\s*(?:\(?[^\W\d_]{3,10}\.?\s\d{1,2}(?:,\s*\d{4})?\)?|\d{1,2}\.?\s[^\W\d_]{3,10}\.?(?:\s\d{4})?|\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?)\s*$"
)
_LABELS = frozenset(
    "breaking live update updated exclusive watch video opinion analysis editorial note warning review interview news just in "
    "alert spoiler editor's note correction photos listen advertisement sponsored read more".split()
) | frozenset(("editor's note", "just in", "read more", "breaking news"))
_MAX_PLACE_WORDS = 6
_MARKS = frozenset("—–-)]/")
"""An opening without one of these has neither dash nor agency."""


@dataclass(frozen=True)
class Dateline:
    """Finds the dateline."""

    id: ClassVar[str] = "dateline"
    gives: ClassVar[tuple[str, ...]] = ("dateline",)

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The dateline; at most one."""
        place = spot(page, context)
        for b in range(max(0, place.lede - ABOVE), min(place.lede + BELOW, place.stop)):
            text = page.texts[b]
            found = read_dateline(text)
            if found:
                whole = (b,) if len(text) < len(found) + 6 else ()
                start = page.spans[b][0]
                stop = page.spans[b][1] if whole else min(page.spans[b][1], start + len(found))
                return [
                    Find(
                        "dateline", found, 3.0, self.id, "place and agency open the story", start, stop, whole
                    )
                ]
        return []


def read_dateline(text: str) -> str:
    """Place and agency that open a text, without their day and dash; "" if none do."""
    head = text[: MAX_CHARS + 6]
    if _MARKS.isdisjoint(head):
        return ""
    dash = _DASH.search(head)
    opening = (
        head[: dash.start()].strip() if dash else (head.strip(" .:-—–") if len(text) < MAX_CHARS // 2 else "")
    )
    if not opening or len(opening) > MAX_CHARS or opening.startswith(("(", "[")):
        return ""
    agency = _AGENCY.search(opening)
    place = opening[: agency.start()] if agency else opening
    if agency and not _is_agency(agency[1]):
        return ""
    dated = _DATE.search(place)
    bare = (place[: dated.start()] if dated else place).strip(" ,")
    if not _is_place(bare, bool(agency or dated)) or not (dash or agency):
        return ""
    return f"{bare}{agency[0].rstrip(' .,:')}" if agency else bare


def _is_agency(text: str) -> bool:
    return (
        text.lower().strip(".") in AGENCIES
        or (text.isupper() and len(text) <= 12)
        or (text.istitle() and len(text.split()) <= 3)
    )


def _is_place(text: str, supported: bool) -> bool:
    """A place: in capitals, or capitalised where an agency or a date stands beside it."""
    if not _PLACE.fullmatch(text) or text.lower() in _LABELS or len(text.split()) > _MAX_PLACE_WORDS:
        return False
    first = text.split(",")[0]
    if any(w in _LABELS for w in first.lower().split()):
        return False
    if first.isupper() and len(first) > 2:
        return True
    return supported and all(
        w[:1].isupper() or w in {"of", "de", "la", "am", "an", "der", "sur", "del", "do"}
        for w in first.split()
    )
