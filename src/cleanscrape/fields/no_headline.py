"""Lines that are surely no headline: buttons, labels with their values, bylines, authors with their paper, captions with their credit.

The weights alone do not tell these: "Follow" below a headline, or a caption between it and the story, stands where
headlines stand. So such lines are no candidates. A line must be the button's words and no more, begin with a label and
its colon, be a name and the masthead, or end with the credit; what only holds such a word ("Follow the money") stays.

Hit: `Nets on the quay, on Monday. ADA PARK`. Miss: `The ferry sails again. NATO objects`.
"""

from __future__ import annotations

import re
from operator import itemgetter

from cleanscrape.dates.find import find_dates
from cleanscrape.fields.byline_names import is_known
from cleanscrape.fields.byline_text import LABEL_HEADS, OPENS, read_byline
from cleanscrape.fields.names import is_name
from cleanscrape.fields.outlet_words import BRAND
from cleanscrape.page import Page
from cleanscrape.phrases import grouped, starts, tables, wholes

_SAID, _PHOTO, _RELATED = tables("no_headline"), tables("photo_credit"), tables("related_links")
_FOLLOW_CHARS, _FOLLOW_WORDS = 8, 5
"""Shorter phrases, and longer lines that begin with one, are headlines too: "Segui la partita"."""
_HEADLINES_TOO = {"social", "caption", "post", "save"}
_BUTTONS = (
    wholes(tables("share_bar"), shares=1, follows=1)
    | wholes(tables("nav_bar"), controls=1, site_pages=1)
    | wholes(_PHOTO, labels=1)
    | wholes(_RELATED, more=1)
)
_NEVER = (_BUTTONS.keys() - _HEADLINES_TOO) | wholes(_SAID, buttons=1, wiki=1, account=1).keys()
_SECTIONS = wholes(tables("nav_bar"), sections=1).keys()
_OTHERS = wholes(_RELATED, asks=1, headings=1, boxes=1).keys()
_FOLLOWS = grouped(
    (p for p in starts(tables("share_bar"), follow_starts=1) if len(p) >= _FOLLOW_CHARS), itemgetter(0)
)
_NOTICES = grouped(starts(_SAID, notices=1, asks=1), itemgetter(0))
_CREDITS = grouped(starts(_PHOTO, credits=1), itemgetter(0))
_AGE = r"(?:this article is more than \d{1,3} (?:year|month)s? old|coordinates: .*|\d{1,4} languages)\Z"
"""What the page says of the story, below its headline or above it."""
_LABELLED = (
    r"(?:categor(?:y|ies|ías?|ias?|ie)|catégories?|kategorien?|hidden categories|tags?|tagged|topics?|filed under|"
    r"archivado en|etiquetas?|schlagw[oö]rter|来源|來源|作者|编辑|編輯|责任编辑|責任編輯|出典|المصدر|источник|джерело|fuente|fonte|quelle)\s?[:：]"
)
_FOLLOW_US = r"(?:follow|like|find|join) us on \w"
_BROWSER = r"(?:view|read|open|see) (?:this|it|the) .{0,40}\b(?:browser|online)$"
_NEVER_STARTS = re.compile("|".join((_AGE, _LABELLED, _BROWSER, _FOLLOW_US)))
_ROW = re.compile(r"#\w+(?:[ ,]+#\w+)*|[^|]{3,60}, [A-Z]{2} \d{5}(?:-\d{4})?")
"""Tags alone, and the second line of an address: "#boats #harbour", "Port Alder, ME 04101"."""
_AGENCIES = frozenset(_PHOTO["agencies"]).union(_SAID["agencies"])
_BRACKETED = re.compile(r"\s[(（]([^()（）]{2,40})[)）]$")
_SIGNED = re.compile(r"[^\W\d_]{3}[.!?…»”\"]\s([^\W\d_.!?]{2,}(?:[ '’/-]+[^\W\d_.!?]{2,}){1,4})$")
"""A sentence, and behind its stop two to five words: in capitals they are a photographer."""
_SOURCED = re.compile(
    r"[.!?…”\"]\s(?:source|pictures?|photos?|photograph|images?|credits?|illustration|foto|bild|kuva|kép|zdjęcie|фото|снимка|"
    r"quelle|fuente|crédit photo)\s?: [^.]{2,60}\Z|[^\W\d_]{2} © ?[^\W\d_][^.]{2,60}\Z",
    re.I,
)
"""A sentence, and whose picture it is: "Nets on the quay, on Monday. Source: Supplied"; or any words and "© Ada Park"."""
_FOOTNOTE = re.compile(r"[.!?](?:\[\d{1,3}\])+$")
_CAPTION_WORDS, _CREDIT_WORDS, _TOP_BLOCKS = 3, 6, 3
_NAME_WORDS, _FOOT_BLOCKS = 6, 16
_BYLINE_WORDS = 10
_OF_OUTLET = re.compile(r"(\S[^|/–—]{3,40}?) [|/–—-] (\S.{2,40})")


def is_no_headline(page: Page, b: int) -> bool:
    """Is a block surely no headline: a button, a label with its value, a caption with its credit?"""
    bare = page.bare[b]
    letter = bare[:1]
    if (
        b < page.front
        or bare in _NEVER
        or _NEVER_STARTS.match(bare)
        or bare.startswith(_NOTICES.get(letter, ()))
    ):
        return True
    if page.words[b] <= _FOLLOW_WORDS and (bare.startswith(_FOLLOWS.get(letter, ())) or _is_of_menu(page, b)):
        return True
    text = page.texts[b]
    if _ROW.fullmatch(text) or _is_byline(page, b):
        return True
    if text.endswith(".") and b + 1 < len(page) and is_credit_line(page, b + 1):
        return True
    if b < _TOP_BLOCKS and _is_masthead(page, b):
        return True
    return page.words[b] >= _CAPTION_WORDS and (
        is_credited(text) or _is_of_outlet(page, b, text) or _is_signed_row(text)
    )


def _is_byline(page: Page, b: int) -> bool:
    """Is a line a byline's label and persons whom the lists know, no more: "Das Gespräch führte Ada Park"?"""
    if page.words[b] > _BYLINE_WORDS or page.heads[b].rstrip(":") not in LABEL_HEADS:
        return False
    found = read_byline(page.texts[b])
    if found is None or found.label != OPENS or found.left or not found.names:
        return False
    return all(" " in name and is_known(name) for name in found.names)


def is_of_box(page: Page, b: int) -> bool:
    """Is a line the head of a box with another story ("Read also"), or does it stand right below one?"""
    return not _OTHERS.isdisjoint(page.bare[b - 1 : b + 1])


def _is_of_menu(page: Page, b: int) -> bool:
    """Is a line a section's name, and one beside it too?"""
    beside = (page.bare[max(0, b - 1)], page.bare[min(b + 1, len(page) - 1)])
    return page.bare[b] in _SECTIONS and any(line in _SECTIONS and line != page.bare[b] for line in beside)


def is_credit_line(page: Page, b: int) -> bool:
    """Is a line a picture's credit: "Foto: Ada Park"? A sentence above it is the caption."""
    folded = page.folded[b]
    return page.words[b] <= _CREDIT_WORDS and folded.startswith(_CREDITS.get(folded[0], ()))


def _is_masthead(page: Page, b: int) -> bool:
    """Is a line at the page's top a paper's name that its copyright line says too?"""
    name = page.bare[b]
    if page.words[b] > _NAME_WORDS or BRAND.isdisjoint(name.split()):
        return False
    return any("©" in line and name in line for line in page.folded[max(b + 1, len(page) - _FOOT_BLOCKS) :])


def _is_of_outlet(page: Page, b: int, text: str) -> bool:
    """Is a line a name and the masthead: "Ada Park - The Harbour Post"?"""
    found = _OF_OUTLET.fullmatch(text) if b >= _TOP_BLOCKS else None
    return bool(found and found[2].lower() in page.bare[:_TOP_BLOCKS] and is_name(found[1]))


def _is_signed_row(text: str) -> bool:
    """Is a line a row that a name opens, its date behind: "Ada Park | May 3, 2024, 3:17 PM | 1,209"?"""
    name, bar, rest = text.partition(" | ")
    return bool(bar) and is_name(name) and bool(find_dates(rest))


def is_credited(text: str) -> bool:
    """Does a line end as captions do (an agency in brackets, a name in capitals or with a label behind the full stop), or
    with a footnote?
    """
    if text.endswith("]"):
        return bool(_FOOTNOTE.search(text))
    if (":" in text or "©" in text) and _SOURCED.search(text):
        return True
    if text.endswith((")", "）")):
        found = _BRACKETED.search(text)
        return bool(found and found[1].lower() in _AGENCIES)
    if not text[-2:].isupper() or text.isupper():
        return False
    signed = _SIGNED.search(text)
    return bool(signed and signed[1].isupper())
