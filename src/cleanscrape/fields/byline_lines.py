"""A byline of one line or more: can a block be one at all, and what do it and the lines of names below it say?"""

from __future__ import annotations

import re

from cleanscrape.fields.byline_alone import AND
from cleanscrape.fields.byline_caseless import HEADS
from cleanscrape.fields.byline_signs import Hit, known
from cleanscrape.fields.byline_text import (
    INSIDE,
    LABEL_HEADS,
    MAX_CHARS,
    OPENS,
    Reading,
    is_label,
    read_byline,
)
from cleanscrape.fields.given_names import FAMILY, GIVEN
from cleanscrape.fields.head import has_date
from cleanscrape.fields.names import AGENCY_WORDS
from cleanscrape.fields.not_names import NOT_NAME, ROLE
from cleanscrape.page import Page

_MAX_LINES, _NAMES_CHARS = 8, 60
_NAMES_MAX_WORDS, _LINE_MAX_WORDS = 14, 30
_CUES = (" by", "by:", " von ", " par ", " por ", " door ", " di ", " av ", " af ", "author:", "autor:")
_FOUR = re.compile(r"\d{4}")
_HUNG = frozenset({"By", "by", "BY", "Par", "Von", "von", "Por", "Di", "Door", "Av", "Af"})
_PERSONS = (GIVEN | FAMILY) - NOT_NAME
_KNOWN = _PERSONS | AGENCY_WORDS
"""A line without a label is read if it has one of these (a name that the lists know, an agency, a desk) ..."""
_NOT_NAMES = NOT_NAME | ROLE
_BARE_WORDS, _DESK_MAX_WORDS = 4, 9
"""... or begins with two unknown words with capitals, and is short or has a digit, as a date."""


def may_hold(page: Page, b: int, *, known: bool = True) -> bool:
    """Can the block be a byline at all? A cheap look before the reading: a label's first word, "by", few words."""
    if page.chars[b] > MAX_CHARS or (page.marks[b] == "1" and not _FOUR.search(page.texts[b])):
        return False  # a list's item; "9. September 2025, Ada Park" is none
    head = page.heads[b].rstrip(":")
    if head in LABEL_HEADS or (len(head) > 1 and head[0] in HEADS):
        return True
    if head.startswith("by") and page.texts[b].startswith(("By", "by")) and page.texts[b][2:3].isupper():
        return True  # "ByAda Park"
    words, folded = page.words[b], page.folded[b]
    if words > _LINE_MAX_WORDS:
        return False
    if any(map(folded.__contains__, _CUES)):
        return True
    text = page.texts[b]
    if words == 2 and not known and folded.split()[0] in GIVEN and text.istitle():
        return True  # "Faith Katunga"
    if words == 1:
        return not text.islower() and (head in AGENCY_WORDS or bool(b and _hung_label(page.texts[b - 1])))
    if not text[:2].isascii():
        return True
    if words > _NAMES_MAX_WORDS or page.prose[b] or "a" <= text[0] <= "z":
        return False
    said = folded.split()
    if not (_PERSONS if words > _DESK_MAX_WORDS else _KNOWN).isdisjoint(said):
        return True
    if page.digits[b] and said[0] in GIVEN and text[len(said[0]) + 1 :][:1].isupper():
        return True  # "Faith Park . Oct 20, 2025"
    unknown = not known and (words < _BARE_WORDS or page.digits[b]) and _NOT_NAMES.isdisjoint(said[:2])
    return bool(unknown) and text[len(said[0]) + 1 :][:1].isupper()


def read_at(page: Page, b: int, high: int, outlet: str) -> Hit | None:
    """The byline that starts at a block, with the lines of names that go on from it."""
    text = page.texts[b]
    if page.chars[b] > MAX_CHARS:
        return None
    first, label, high = b, is_label(text), min(high, len(page))
    if label:
        b += 1
        if b >= high:
            return None
    hung = "" if label or not b else _hung_label(page.texts[b - 1])
    reading = read_byline(page.texts[b], label_before=label or bool(hung), outlet=outlet)
    if reading is None:
        return None
    printed = [text if label else hung, reading.byline] if label or hung else [reading.byline]
    names = list(reading.names)
    goes_on = label or not (reading.label or reading.left)
    while names and b + 1 < high and b - first < _MAX_LINES:
        skip = page.texts[b + 1].lower() in AND
        after = b + 1 + skip
        if after >= high or (not reading.label and has_date(page, b)):
            break
        more = _more_names(page, after, reading, outlet)
        if not more or not (skip or (more.label == OPENS and reading.label) or (goes_on and not more.label)):
            break
        names += more.names
        printed.append(page.texts[b + 1] + " " + more.byline if skip else more.byline)
        b = after
    whole = (
        tuple(range(first, b + 1)) if not reading.left and (reading.label != INSIDE or len(text) < 90) else ()
    )
    joined = reading._replace(byline=" ".join(printed), names=tuple(dict.fromkeys(names)))
    return Hit(joined, whole, first, b, 0)


def _more_names(page: Page, b: int, before: Reading, outlet: str) -> Reading | None:
    """The names of the line below a byline that may go on with them, and hold nothing else."""
    if page.chars[b] > _NAMES_CHARS or not may_hold(page, b, known=False):
        return None
    more = read_byline(page.texts[b], outlet=outlet)
    if not more or not more.names or more.left or more.agency:
        return None
    return more if before.label or more.label or known(more.names[0]) > 1 else None


def _hung_label(before: str) -> str:
    """The label that a line break left at the end of the line before ("Storm closes harbour By"), or ""."""
    last = before[before.rfind(" ") + 1 :]
    return last if last in _HUNG and " " in before else ""
