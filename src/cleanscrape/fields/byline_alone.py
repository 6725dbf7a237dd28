"""Bylines without a label on a line of their own: joined to the headline, a first name alone, a name under its picture."""

from __future__ import annotations

import re

from cleanscrape.fields.byline_signs import Hit, known
from cleanscrape.fields.byline_text import LABEL_HEADS, NO_LABEL, Reading, read_byline, read_dated
from cleanscrape.fields.head import has_date
from cleanscrape.fields.headline_joined import glued_byline, raw_lines
from cleanscrape.fields.names import is_name
from cleanscrape.fields.pen_names import COMPANY, FIRST_NAME, PERSON, first_name, is_outlet, pen_names
from cleanscrape.page import Page

AND = frozenset({"and", "&", ",", "und", "et", "y", "|", "e", "og", "och"})
"""What stands on a line between two names."""
_LABELS = ("by", "von", "par", "por")
_ALONE_WORDS, _JOINED_WORDS, _PICTURE_CHARS = 9, 8, 30
_CLOSING = ' )]»”’"'
_PICTURE = re.compile(r"\b(?:avatar|picture|photo|headshot|profile|portrait|image|writer:|author:)")


def joined_to_headline(page: Page, b: int) -> Hit | None:
    """The byline that was joined to the headline before it: "Storm closes harbour / by / Ada Park" on three lines."""
    glued = glued_byline(page.texts[b])
    if page.lines[b][1] - page.lines[b][0] < 2 and not glued:
        return None
    dated = b + 1 < len(page) and has_date(page, b + 1)
    if not (glued or dated or any(f" {label} " in page.folded[b] for label in _LABELS)):
        return None
    pieces = raw_lines(page, b)
    for i in range(1, len(pieces)):
        label, _, name = pieces[i].lstrip(_CLOSING).partition(" ")
        bare = read_byline(pieces[i]) if glued else None
        if bare and bare.names and not (bare.label or bare.left):
            return Hit(bare, (), b, b, 0)
        if label.lower().rstrip(":") in _LABELS:
            after = name or "".join(pieces[i + 1 : i + 2])
            reading = read_byline(after, label_before=True)
            sure = reading and (reading.kind == PERSON or (dated and not name))
            if reading and reading.names and sure and not reading.left:
                return Hit(reading._replace(byline=f"{label} {reading.byline}"), (), b, b, 0)
    return _last_piece(page, b, pieces) if dated and page.words[b] >= _JOINED_WORDS else None


def _last_piece(page: Page, b: int, pieces: list[str]) -> Hit | None:
    """The name that was joined to the sentence before it, a date below: "What the storm cost the town. / Ada Park"."""
    if (
        len(pieces) < 2
        or pieces[-2].lower().rpartition(" ")[2] in AND
        or page.heads[b].rstrip(":") in LABEL_HEADS
    ):
        return None
    reading = read_byline(pieces[-1])
    if reading is None or not reading.names or reading.left or reading.agency or known(reading.names[0]) < 2:
        return None
    return Hit(reading, (), b, b, 0)


def alone_below(page: Page, b: int, outlet: str) -> Hit | None:
    """A line below the headline that is a first name, or the outlet's name, alone or with a date."""
    if page.words[b] > _ALONE_WORDS or page.marks[b] == "1":
        return None
    text = page.texts[b].strip(" |•·,;:-–—*")
    if _is_twin(page, b, text) and not has_date(page, b):
        names, kind = pen_names(text, outlet)
        if names == (text,):
            return Hit(Reading(text, names, NO_LABEL, 0, False, kind, True), (b,), b, b, 0)
    if name := _of_outlet(text, outlet):
        return Hit(Reading(text, (name,), NO_LABEL, 0, False), (b,), b, b, 0)
    reading = read_dated(text, outlet)
    if reading is None and (first_name(text) or is_outlet(text, outlet)):
        kind = FIRST_NAME if first_name(text) else COMPANY
        reading = Reading(text, (text,), NO_LABEL, 0, False, kind)
    return Hit(reading, (b,), b, b, 0) if reading else None


def _of_outlet(text: str, outlet: str) -> str:
    """The name in a line that is a name and the outlet's: "Ada Park - The Harbour Post"; "" if there is none."""
    name = text[: -len(outlet)] if outlet and text.lower().endswith(outlet.lower()) else ""
    own = name.rstrip(" |•·,-–—")
    return own if own != name.rstrip() and is_name(own) else ""


def _is_twin(page: Page, b: int, text: str) -> bool:
    """Does the line before say the same, as the picture above a name does: "Ada's avatar", "Picture of Ada"?"""
    before, own = page.folded[b - 1] if b else "", text.lower()
    return own in before and (
        own == before or (len(before) < len(own) + _PICTURE_CHARS and bool(_PICTURE.search(before)))
    )
