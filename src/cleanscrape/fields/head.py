"""Where fields stand: the blocks around an article's first paragraph, and the page-title line."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

import regex

from cleanscrape.dates.find import find_dates
from cleanscrape.evidence import Find
from cleanscrape.page import Page
from cleanscrape.rule import FieldContext
from cleanscrape.scripts import EAST_ASIAN

LEDE_MIN_WORDS = 14
_OTHER_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]")
_DATE_LINE_CHARS = 200
_TITLE_LINE_CHARS = 500
LEDE_REACH = 8  # a core may begin with a headline, a standfirst, a date line
_TITLE_REACH = 40
_WORD_CHARS = 4
_PAIR = re.compile(f"(?=([{EAST_ASIAN}]{{2}}))")
_WORD = regex.compile(rf"[^\W\d_{EAST_ASIAN}]{{4,}}|\d{{2,}}")
"""With `regex`, whose words hold the marks that combine with letters."""
_SKIP = re.compile(
    r"^(?:skip to|jump to|menu\b|search\b|zum inhalt|aller au|ir al|saltar|vai al|home$|advertis)"
)

BYLINE_START = re.compile(
    r"(?:(?:words|story|text|reporting|interview|written|posted|published|submitted|reported|review|article|reviewed) )?by\b[: ]"
    r"|by$|(?:von|par|por|di|door|av|af|autor|autorin|author|автор|szerző|yazan|text|texte|foto|posted on|written by|published)\b:?"
    r"|(?:das (?:gespräch|interview) führten?|rozmawiał[ai]?|rozmawiali|propos recueillis par)\b|(?:texto|testo|tekst|fotos)\s?:"
    r"|文[/／:：]|取材|作者|記者|글\s|(?:โดย|ໂດຍ|oleh|نوشته|ผู้เขียน|เขียนโดย|מאת|بقلم|लेखक|লেখক)[\s:：]",
    re.I,
)
"""How byline lines begin in many languages; a sign, not a proof."""


class Spot(NamedTuple):
    """Where an article begins: its first block, its first paragraph, one past its last block; and is there little else?"""

    start: int
    lede: int
    stop: int
    extracted: bool = False


def spot(page: Page, context: FieldContext) -> Spot:
    """The article's place on the page; (0, 0, 0) where there is no article."""
    start, stop = context.core
    stop = min(stop, len(page))
    if start >= stop:
        return Spot(0, 0, 0)
    for b in range(start, min(start + LEDE_REACH, stop)):
        if page.words[b] >= LEDE_MIN_WORDS:
            return Spot(start, b, stop, context.extracted)
    return Spot(start, start, stop, context.extracted)


def title_line(page: Page) -> int | None:
    """The block that may be the page's title line: the first, if it has words of its own; None if none."""
    for b in range(min(2, len(page))):
        if (
            page.words[b] >= 2
            and page.chars[b] <= _TITLE_LINE_CHARS
            and page.marks[b] in {"", "#"}
            and not _SKIP.match(page.folded[b])
        ):
            return b
    return None


def longer_words(text: str) -> set[str]:
    """A text's longer words, in lower case; in scripts without spaces, and in Korean, its pairs of characters."""
    lower = text.lower()
    pieces = set(lower.split())
    whole = {p for p in pieces if len(p) >= _WORD_CHARS and p.isalpha() and p.isascii()}
    rest = " ".join([p for p in pieces - whole if not (p.isalpha() and p.isascii())])
    words = whole.union(_WORD.findall(rest))
    return words if rest.isascii() else words.union(_PAIR.findall(rest))


def holds_word(text: str, word: str) -> bool:
    """Does a text hold one of `longer_words`, no other letters or digits of its kind beside it?"""
    if len(word) == 2 and not word.isdecimal():
        return word in text
    part = str.isdecimal if word[0].isdecimal() else str.isalpha
    at = text.find(word)
    while at >= 0:
        stop = at + len(word)
        if not part(text[at - 1 : at]) and not part(text[stop : stop + 1]):
            return True
        at = text.find(word, stop)
    return False


def has_digit(page: Page, b: int) -> bool:
    """Does a block hold a digit, of any script?"""
    return page.digits[b] > 0 or (not page.texts[b].isascii() and bool(_OTHER_DIGIT.search(page.texts[b])))


def has_date(page: Page, b: int) -> bool:
    """Does a short block hold a date?"""
    return page.chars[b] <= _DATE_LINE_CHARS and has_digit(page, b) and bool(find_dates(page.texts[b]))


def undoubled(text: str, least: int) -> str:
    """A text without its own repetition ("Ada ParkAda Park", "Storm hits Storm hits"), once of more characters than `least`."""
    half = len(text) // 2
    once = text[:half].strip() if half > least else ""
    return once if once and once == text[-half:].strip() else text


def found_of(context: FieldContext, field: str) -> Find | None:
    """The best find of a field by the rules before, or None."""
    return max((f for f in context.found if f.field == field), key=lambda f: f.weight, default=None)


def block_at(page: Page, found: Find | None, place: Spot) -> int | None:
    """The block near the article's start where a find begins; None if it stands elsewhere."""
    if found is None:
        return None
    b = bisect_right(page.spans.starts, found.start) - 1
    near = b >= 0 and place.lede - _TITLE_REACH < b <= place.lede + LEDE_REACH
    return b if near and page.spans.starts[b] == found.start else None


def below_headline(page: Page, found: Find | None, place: Spot) -> range:
    """The blocks right below a headline that stands further above the article: over a player's list of films, say."""
    far = place.lede - _TITLE_REACH
    said = [b for b, text in enumerate(page.texts[: max(0, far)]) if text == found.value] if found else []
    return range(said[-1] + 1, said[-1] + 1 + LEDE_REACH) if said and said[-1] else range(0)
