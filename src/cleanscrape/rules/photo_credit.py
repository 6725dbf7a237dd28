"""Photo captions and credits.

Catches captions that end in a credit ("(Photo by ...)", "... | AP Photo", "Foto: ..."), lines that are all credit
("Getty Images"), labels of the picture viewer ("View image in fullscreen"), and descriptions written for those who
don't see the picture ("A woman holding ...", "Headshot of ...").
Leaves alone a story's "(Reuters)" after its dateline, and sentences about photographs.

Why these numbers: a caption with its credit (1) is nearly sure; a credit alone (2) stands by a picture, though some
articles keep it; labels (3) are controls; descriptions (4) are told by their first words and by lacking a full stop, so
they are the weakest. `MAX_CAPTION_WORDS` is about the longest agency caption; a credit is a name
or three and an agency, and no sentence.

Hit: "The pier in January. (Photo: Renny Ostler/AFP)". Miss: "Photo albums of the flood were dried page by page."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, compress, count
from operator import itemgetter
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import (
    Columns,
    Signal,
    add_inside,
    add_own,
    blocks_with,
    first_words,
    openings,
    whole_values,
)

_SAID = tables("photo_credit")
_ALONE = wholes(_SAID, agencies=2, labels=3)
_AGENCIES = frozenset(_SAID["agencies"])
_KINDS = starts(_SAID, describes=4, credits=2)
_TABLE = first_words(_KINDS)
_SURE = r"(?:photo(?:s|graph|grapher)?|image|picture|pic|credit|courtesy|foto|fot\.|nuotr\.|写真|사진)"
_COMMON = r"(?:bild|kuva|zdjęcie|фото|світлина|снимка|φωτ(?:\.|ογραφία)?)"
"""Words for a picture that sentences have as well: a short credit stands behind them."""
_WORDS = rf"(?:{_SURE}|{_COMMON})"
_BRACKET = re.compile(
    rf"(?:file |ap |afp |handout |{_WORDS} ?)?{_WORDS}(?: by| courtesy| credits?| d['’]archiv\w*|(?<=fot\.) | ?[:/©|.—–=-])"
)
_CREDIT = re.compile(
    rf"\b{_SURE}(?: credits?| courtesy)?(?: by| of)? ?[:©] ?[^.]{{2,80}}$|\bphotos? by [^.,]{{2,50}}$|"
    rf"credit\.\.\..{{2,60}}$|\b{_COMMON} ?: ?[^.:]{{2,45}}$|[^\W_](?:credit|picture|photo): ?[^.]{{2,80}}$"
)
"""Where a page's program put no space between the two, a caption runs into its credit: "Weir LaneCredit: Ada Park"."""
_IN_CREDIT = (":", "©", " by ", "credit...")
"""One of these is in each."""
_SPLIT = re.compile(r" ?[/|,;:()\[\]—–-] ?| via | for |© ?| by ")
_CUES = ("photo", "foto", "getty", "credit:", "reuters", " bild:", " kuva:", "image:", "picture:")
_OTHER_CUES = tuple(f"{word}:" for word in "zdjęcie фото світлина снимка φωτογραφία".split())
"""Such cues on pages that are not plain ASCII."""
_CLOSERS = frozenset(")]）】")
_LAST = _CLOSERS | frozenset("PAETB")
"""Last characters worth a look: a bracket, or what AFP, EPA, EFE, TT and NTB end with."""
MAX_CAPTION_WORDS = 90
MAX_CREDIT_WORDS = 14
MAX_DESCRIBES_WORDS = 30
_SHOWN = frozenset(
    word.encode()
    for word in "photo photos photograph image picture portrait illustration illustrations screenshot infographic "
    "closeup headshot aerial bildschirmfoto luftaufnahme symbolbild imagen imagem immagine fotografía fotografia".split()
)
_SHOWN_SHORT = (" logo", " foto", " bild")
"""Words of a picture's description, as flatteners that print alternative texts have them (long ones, and short)."""
MAX_SHOWS_WORDS = 45
_TAIL_CHARS = 120


@dataclass(frozen=True)
class PhotoCredit:
    """Captions with credits, credits alone, picture labels. `phrases` are starts of credits of your own."""

    id: ClassVar[str] = "photo_credit"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "photo_credit",
            ("", "a caption with its credit", "a credit alone", "a picture's label", "describes a picture"),
            4,
            asides=(1,),
        ),
        Signal(
            "photo_credit.shows", ("", "has a picture's word, and is no sentence", "has a picture's word"), 2
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_ALONE,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 caption and credit, 2 credit, 3 label, 4 description."""
        column = whole_values(page, _ALONE)
        for b, phrase in openings(page, _TABLE):
            column[b] = column[b] or _start(page.folded[b], page.words[b], _KINDS[phrase])
        closed = compress(count(), map(_LAST.__contains__, map(itemgetter(-1), page.texts)))
        cues = _CUES if page.blob.isascii() else _CUES + _OTHER_CUES
        for b in chain(closed, blocks_with(page, *cues)):
            if not column[b] and page.words[b] <= MAX_CAPTION_WORDS:
                column[b] = _credited(page.folded[b], page.words[b])
        if page.wide:
            add_inside(column, page, 2, _SAID["credits_inside"], most_words=MAX_CREDIT_WORDS)
        add_own(column, page, 2, starts=self.phrases)
        return {"photo_credit": column, "photo_credit.shows": _shows(page)}


def _shows(page: Page) -> bytearray:
    """2 for a sentence with a word that tells of a picture, 1 for another line with one."""
    column = bytearray(len(page))
    shown = page.known & _SHOWN
    named = [b for b, words in enumerate(page.content) if not shown.isdisjoint(words)] if shown else []
    for b in (*named, *blocks_with(page, *_SHOWN_SHORT)):
        if page.words[b] <= MAX_SHOWS_WORDS:
            column[b] = 2 if page.ends[b] == SENTENCE else 1
    return column


def _start(folded: str, words: int, kind: int) -> int:
    """2 for a short line that starts as a credit, 4 for one that starts as a description and is no sentence."""
    if kind == 2:
        sentence = folded[-1] == "." and words > MAX_CREDIT_WORDS // 2 and ":" not in folded
        return 2 if words <= MAX_CREDIT_WORDS and not sentence else 0
    return kind if words <= MAX_DESCRIBES_WORDS and folded[-1] not in '.!?:”"' else 0


def _credited(folded: str, words: int) -> int:
    """2 if a short line names an agency between its marks, 1 if the line ends in a credit, else 0."""
    tail = folded[-_TAIL_CHARS:].rstrip(" .")
    if tail[-1:] in _CLOSERS:
        inside = tail[max(tail.rfind("("), tail.rfind("["), tail.rfind("（")) + 1 : -1]
        if _BRACKET.match(inside) or not _AGENCIES.isdisjoint((*_SPLIT.split(inside), inside.split(" ")[-1])):
            return 1
    elif not _AGENCIES.isdisjoint(_SPLIT.split(tail)[-2:]):
        return 2 if words <= MAX_CREDIT_WORDS else 1
    return int(any(map(tail.__contains__, _IN_CREDIT)) and _CREDIT.search(tail) is not None)
