"""Inserts: lines put between two of a story's sentences: a credit, a form, a player, a poll, a box of headlines.

Each line is a letter by its cues and its words, and an insert a pattern of letters. So lines that say nothing by
themselves ("Yes", "The Morning Brief") are told by those around them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.reading.line_kinds import EDGES, SENTENCE
from cleanscrape.rule import Columns, cued

Letters = Callable[[int], str]
"""The letter of each block of a page."""
STORY, NEITHER, FORM, TO_READER = "p", "x", "f", "r"
"""The letters of a story's sentence, of a line that stands in no insert, of a form's, of one to the reader."""
_SAID = tables("inserts")
_CONTROLS = frozenset(wholes(_SAID, players=1, polls=1, fields=1))
_READER = frozenset(_SAID["reader"])
_KINDS = (
    (FORM, {"nav_bar": (3,), "promo_block": (1, 2, 3, 4, 6, 7, 8)}),
    ("c", {"ad_label": (1, 2), "photo_credit": (1, 2, 3), "related_links": (1, 8), "share_bar": (5,)}),
    ("l", {"related_links": (2, 4, 5, 6)}),
    ("b", {"legal_footer": (3, 4), "timestamps": (3, 5)}),
)  # fmt: skip
"""Letters by cues: of a form, a player or a poll; what stands alone, as a credit does; a box's label; what stands
beside a form's lines. Other letters: "h" and "w" have no cue, "w" has few words besides,
"d" is a label and its fact, "n" is a number of minutes or votes, "r" speaks to the reader."""
_LAST_OF_FORM = frozenset("fnbcr")
"""An "h" that is last may head what follows."""
_FACTS = re.compile(r"[hw]{0,2}d{3,}")
"""A box of facts and its titles: "Facts", "The school", "Built: 1954", "Pupils: 41", "Teachers: 5"."""
LABELLED_FACT, _FACT_WORDS = re.compile(r"[^\W\d_][^:：.!?/]{1,30}[:：]\s?(?!//)(?=\S)"), 6
"""A label with its colon, and something behind it."""
_NO_FORM = re.compile(r"(?:c[cn]*)?(?:lh{1,5}(?:c[cn]*)?)?")
_NUMBER = re.compile(r"[-/\d:., ]{1,20}[^\W\d_]{0,9}\.?")
_TIMED = re.compile(r"(\D{3,40})\d[\d:.]{0,7}(?:\W?m(?:in\w{0,6})?)?\W?")
"""A button, and how long it plays: "Listen 4 min"."""
_OWNER = re.compile(r"© ?[^\d©|.]{2,30}|\([^()\d.]{3,40}\)|[^\W\d_][^\d/]{2,30} [^\d/]{2,30}/[^\d/.]{2,30}")
"""A picture's, in a credit without other words: "© Ada Park", "(Ada Park)", "Ada Park / The Echo"."""
_FIRST_LETTER = re.compile(r"\b[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_LINES, _MOST_WORDS = 8, 45
_SENTENCE_WORDS, _HEADLINE_WORDS = 3, 4
_NO_ENDS = ("?", "!", "？", "！", "…", "...")
"""Headlines, calls and what is cut off end so."""
_QUOTES = frozenset('"“„«»「『')


def letters(page: Page, columns: Columns) -> Letters:
    """What each line is, by the columns of all rules that look at lines by themselves; told when asked, and once."""
    return cache(partial(_letter, page, columns, cued(columns, len(page))))


def insert_before(letter: Letters, stop: int) -> range:
    """The lines of the insert that ends at a block, with a story's sentence above it; none there if there is none."""
    insert, b, last = "", stop, ""
    while b and len(insert) <= _MOST_LINES:
        b, last = b - 1, letter(b - 1)
        if last in (STORY, NEITHER):
            break
        insert = last + insert
    return range(stop - (_length(insert) if last == STORY else 0), stop)


def _length(lines: str) -> int:
    """How many of these lines, the last ones, are an insert: above it a caption may stand, or words to the reader."""
    if FORM in lines:
        return len(lines.lstrip("r")) if lines[-1] in _LAST_OF_FORM else 0
    if _FACTS.fullmatch(lines):
        return len(lines)
    alone = lines.replace("d", "h").lstrip("hwr")
    return len(alone) if _NO_FORM.fullmatch(alone) else 0


def _letter(page: Page, columns: Columns, cues: bytes, b: int) -> str:
    """What a line is; `cues` is 1 at those with a cue."""
    text, words = page.texts[b], page.words[b]
    if words <= _MOST_WORDS:
        timed = _TIMED.fullmatch(page.folded[b]) if page.digits[b] else None
        if page.bare[b] in _CONTROLS or (timed and timed[1].strip(EDGES) in _CONTROLS):
            return FORM
        for letter, values in _KINDS if cues[b] else ():
            if any(columns[name][b] in values[name] for name in values if name in columns):
                return letter
        if _OWNER.fullmatch(text) and all(map(str.isupper, _FIRST_LETTER.findall(text))):
            return "c"
    if cues[b]:
        return NEITHER
    if page.ends[b] == SENTENCE and words >= _SENTENCE_WORDS and not text.endswith(_NO_ENDS):
        return TO_READER if _to_reader(page, b) else STORY
    if _NUMBER.fullmatch(text):
        return "n"
    if words <= _FACT_WORDS and LABELLED_FACT.match(text):
        return "d"
    return "w" if words < _HEADLINE_WORDS else "h" if words <= _MOST_WORDS else NEITHER


def _to_reader(page: Page, b: int) -> bool:
    """Does a line that quotes nobody say "you" or "our"?"""
    return _QUOTES.isdisjoint(page.texts[b]) and not _READER.isdisjoint(_WORD.findall(page.folded[b]))
