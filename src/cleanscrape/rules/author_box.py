"""author_box: who wrote the story, told after it: bios, contact lines, "About the author", "contributed to this report".

Catches: "Ada Park covers schools for the Herald. Reach her at ...", "About the author", "Follow Ada Park on", a press
release's "About Orrin Ltd", "Additional reporting by". Bios are perfect sentences, so only their pattern tells them:
a name of two to four capitalised words first, then what such persons do in the present tense.
Leaves alone: the byline (a field), and a story that opens a paragraph with a person's name and what he did.
Where a name stands above a paragraph that its first word opens ("Ada Park / Senior editor / Ada writes of ..."), and in a short
line before, as the byline does, that is a bio too.
Numbers: a bio is a paragraph of 80 words at most; a heading has at most six.

Hit: `Ada Park is a staff writer at the Herald.` Miss: `Ada Park said on Tuesday that the pool would close.`
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.fields.given_names import GIVEN
from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal, blocks_with, first_words, openings

_SAID = tables("author_box")
_HEADINGS = wholes(_SAID, headings=1)
_CREDITS = first_words(_SAID["credits"])
_CONTACTS = _SAID["contacts"]
MAX_BIO_WORDS = 80
MAX_HEADING_WORDS = 6
_MAX_CONTACT_WORDS = 60
_NAME_ABOVE, _NAME_WORDS, _BYLINE_WORDS, _LEAST_BEFORE = 2, 4, 12, 3
"""Such a bio has so many sentences before it: a caption with a name may stand above a story's first."""
_BIO = re.compile(
    r"(?:(?:Dr|Prof|Sir|Rev|Mr|Ms|Mrs)\.? )?[A-ZÀ-Þ][\w.'’-]{0,24}(?: (?:(?:de|van|von|der|al|bin|la|le|di|da) )?"
    r"[A-ZÀ-Þ][\w.'’-]{0,24}){1,3}(?:, [^.]{3,60},)? (?:is|are|was|writes|covers|reports|joined|leads|works|serves|teaches|"
    r"has (?:been|over|more|worked|written|covered)|edits|lives|ist|schreibt|arbeitet|est|écrit|es|escribe|è|is een|schrijft) "
)
_ROLE = re.compile(
    r"\b(?:(?:staff|senior|freelance|contributing|content|science|technology|news|sports?|political|investigative|managing|"
    r"associate|deputy|executive|chief|copy) ?(?:\w+ )?(?:writer|reporter|editor|correspondent|journalist|columnist)|"
    r"author|journalist|columnist|reporter|correspondent|blogger|editor|writer|writes|covers|freelance|professor|"
    r"lecturer|founder|co-founder|CEO|expert|specialist|fellow|graduate|based in|lives in|passion|experience|"
    r"Autor|Autorin|Redakteur|Redakteurin|Journalist|Journalistin|schreibt|auteur|autrice|journaliste|autor|periodista)\b"
)
_NAMED = re.compile(r"\s[A-ZÀ-Þ][^\s.]")
"""A credit names somebody, or the outlet where a story appeared."""
_ABOUT = re.compile(r"about [^\W\d_]")
_ABOUT_HEAD = frozenset(("about",))
_OF_MENUS = {"about us", "about the site", "about this site", "about cookies", "about our ads", "about ads"}
_HEADS_BOX = bytes(value in (1, 5) for value in range(256))


@dataclass(frozen=True)
class AuthorBox:
    """Lines about who wrote the story. `phrases` are parts of contact lines of your own."""

    id: ClassVar[str] = "author_box"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "author_box",
            ("", "heads a box about the author", "a bio", "credits who helped", "tells how to reach the author",
             "heads a box about an organisation"),
            5,
        ),
        Signal("author_box.after", ("", "just under such a heading"), 1),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_HEADINGS,)
    first_words_in: ClassVar = (_CREDITS, _ABOUT_HEAD)

    def look(self, page: Page) -> Columns:
        """`author_box`: 1 heading, 2 bio, 3 credit, 4 contact, 5 about; and the block after a 1 or 5."""
        column = bytearray(len(page))
        for b, _ in openings(page, _CREDITS):
            if _NAMED.search(page.texts[b]):
                column[b] = 3
        for b in blocks_with(page, *_CONTACTS, *map(str.lower, self.phrases)):
            if page.words[b] <= _MAX_CONTACT_WORDS:
                column[b] = 4
        for b, _ in page.whole_in(_HEADINGS):
            column[b] = 1
        for b, _ in page.headed(_ABOUT_HEAD):
            if column[b] != 1 and page.words[b] <= MAX_HEADING_WORDS and not page.prose[b]:
                column[b] = 5 if _is_about(page.bare[b]) else column[b]
        words, shapes = page.words, page.shapes
        for place, b in enumerate(page.sentences):
            few = MAX_HEADING_WORDS < words[b] <= MAX_BIO_WORDS
            if few and _named(shapes[b]) and not column[b] and _is_bio(page.texts[b]):
                column[b] = 2
            elif few and place >= _LEAST_BEFORE and not column[b] and (name := _by_first_name(page, b)):
                column[name:b] = bytes([1]) * (b - name)
                column[b] = 2
        return {
            "author_box": column,
            "author_box.after": (b"\0" + column.translate(_HEADS_BOX))[: len(column)],
        }


def _by_first_name(page: Page, b: int) -> int:
    """The line right above a paragraph with the name whose first word opens it, if the byline has that name; else 0."""
    first = page.heads[b]
    if first not in GIVEN:
        return 0
    for above in range(max(0, b - _NAME_ABOVE), b):
        if page.heads[above] == first and 1 < page.words[above] <= _NAME_WORDS and not page.prose[above]:
            name = page.folded[above]
            if any(page.words[i] <= _BYLINE_WORDS and name in page.folded[i] for i in range(above - 1)):
                return above
    return 0


def _is_about(bare: str) -> bool:
    return _ABOUT.match(bare) is not None and bare not in _OF_MENUS


def _is_bio(text: str) -> bool:
    found = _BIO.match(text)
    return found is not None and _ROLE.search(text, found.end() - 12) is not None


def _named(shape: bytes) -> bool:
    """Do the first two words start with capitals? (É and the like count as small: their names are rare in bios.)"""
    return shape.startswith(b"A") and shape.startswith(b"A", shape.find(b" ") + 1)
