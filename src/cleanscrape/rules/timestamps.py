"""Dates, times and ages that stand alone.

Catches a line that is nothing but a date or time, "5 hours ago", "4 min read", "Updated March 3, 2026", and short
lines that end so ("Science | 3 hours ago").
Leaves alone dates inside sentences: every word of a line must be a month, a day of the week, or one of the few words that
stand by them. What the date says is another rule's business.

Why these numbers: a date (1) may head a diary's entry or fill a table, an age (2) hardly ever; reading times (3) and
stamps (4) stand by a headline; a short line that ends in a date (5) is a teaser's or a byline, or a caption; a year alone
(6) is a table's or a timeline's, or a footer's. `MAX_STAMP_WORDS` fits two stamps with time and zone.

Hit: "Feb. 11, 2026, 5:42 p.m. EST". Miss: "On 11 February the ferry hit the pier."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.dates.months import MONTHS, UNNUMBERED
from cleanscrape.page import Page
from cleanscrape.phrases import tables, wholes
from cleanscrape.rule import Columns, Signal, add_own, whole_values

_LETTER = (
    r"[^\s\d_!-/:-@\[-^`{-©«-´¶-¹»-¿×÷\u2000-\u200b\u200e-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe00-\ufe0f\uff00-\uff20"
    r"\U0001f000-\U0001faff]"
)
"""A letter, or the vowel sign on one: such signs are no letters by themselves, and Indian and Thai months have them."""
_LETTERS, _LATIN = re.compile(_LETTER + "+"), re.compile("[a-z]+")
_SAID = tables("timestamps")


def _words(*names: str) -> frozenset[str]:
    """The words of these tables, whole and as `_LETTERS` cuts them ("jum'at")."""
    said = [word for name in names for word in _SAID[name]]
    return frozenset(said).union(_LETTERS.findall(" ".join(said)))


def _words_of(folded: str) -> list[str]:
    """The words of a line in lower case: in ASCII, as most are, they are told ten times as fast."""
    return (_LATIN if folded.isascii() else _LETTERS).findall(folded)


_CALENDAR = UNNUMBERED.union(MONTHS, _words("days", "clock"))
_AGES, _AGE_MARKS = _words("ages", "clock"), _words("age_marks")
_READS, _READ_MARKS = _words("reads"), _words("read_marks")
_STAMP_MARKS = _words("stamps")
_STAMPED = _STAMP_MARKS.union(_words("stamp_fillers"), _CALENDAR, _AGES, _READS)
_MONTHS = UNNUMBERED.union(MONTHS) - {"set", "out", "mag", "ara", "elo", "marc", "marco", "sub"}
"""Those that make a date of a number beside them: not the last ones, which are other words and names as often."""
_ALONE = wholes(_SAID, ago_alone=2, stamp_alone=4)
_STAMPED_OR_NONE = _STAMPED | {""}
_MARKS = ".,:;|()[]·•-–—/"
_AGE_ENDS = ("ago", "geleden", "sedan", "siden", "sitten", " fa", "temu", "önce", "назад", "тому", "min read")
_BESIDE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th|er|º)?(?: de| of)?\W{{0,3}}({_LETTER}{{3,}})|(?<!{_LETTER})({_LETTER}{{3,}})\W{{1,3}}(?:de )?\d{{1,4}}\b"
)
_NUMBERS = re.compile(
    r"\b\d{1,2}([./-]) ?\d{1,2}\1 ?(?:(?:19|20)\d\d|\d\d)\b|\b(?:19|20)\d\d([./-]) ?\d{1,2}\2 ?\d{1,2}\b|\d{1,2} ?[月월]"
    r"|\d{1,2} ?(?:[มกพสตธ]|มี|เม|มิ)\.[คพย]\."
)
_PARTING = "./-月월"
"""One of these is in each date in numbers."""
_MAY_BE_MONTHS = _MONTHS.union(
    end + month for end in ("st", "nd", "rd", "th", "er", "º", "de", "of") for month in _MONTHS
)
"""Months as they stand among a text's words: "1stMay" has no space."""
_CLOCK_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\d{1,2} ?[時时点點시]")
_END_TIME = re.compile(r"\b\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?\)?$")
_BARE_YEAR = re.compile(r"\W{0,3}(?:19|20)\d\d\W{0,3}")
_TAIL_AGE = re.compile(
    r"\d ?[^\W\d_]{1,12}\.? (?:ago|geleden|sedan|siden|sitten|fa|temu|önce|назад|тому)$|\d ?[hdw] ?ago$|\bmin read$"
)
_ASIAN_AGE = re.compile(
    r"\d ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|个月|年|초|분|시간|일|주|개월|년) ?(?:前|以前|전)"
)
_TWOS = "٢۲२২၂"
"""The digit that this century's dates hold, in scripts with digits of their own."""
_DIGIT = re.compile(r"\d")
_OTHER = re.compile(r"[%$€£+=#@&]|\d{3}[,.]\d{3}")
MAX_STAMP_WORDS = 16
MAX_TAIL_WORDS = 12
MAX_BYTES = 120
_TAIL_CHARS = 32


@dataclass(frozen=True)
class Timestamps:
    """Dates, times, ages and reading times alone on a line. `phrases` are starts of stamps of your own."""

    id: ClassVar[str] = "timestamps"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "timestamps",
            ("", "only a date or time", "an age", "a reading time", "an updated or published stamp",
             "ends in a date or age", "only a year"),
            6,
        ),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_ALONE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 date, 2 age, 3 reading time, 4 stamp, 5 ends in a date, 6 year."""
        folded, words, shapes = page.folded, page.words, page.shapes
        column = whole_values(page, _ALONE)
        other = any(map(page.blob.__contains__, _TWOS))
        for b in range(len(page)) if other else compress(count(), page.digits):
            if words[b] <= MAX_STAMP_WORDS and len(shapes[b]) <= MAX_BYTES and not column[b]:
                column[b] = _stamp(folded[b], page.heads[b])
        add_own(column, page, 4, starts=self.phrases)
        return {"timestamps": column}


def _stamp(folded: str, head: str) -> int:
    """The value of a short line that holds a digit; `head` is its first word."""
    first = head.strip(_MARKS)
    if first[:1].isdigit() or first in _STAMPED_OR_NONE:
        words = _words_of(folded)
        if _STAMPED.issuperset(words) and not _OTHER.search(folded):
            return _known(folded, frozenset(words))
    if not folded.isascii() and _ASIAN_AGE.search(folded):
        return 2
    if folded.count(" ") >= MAX_TAIL_WORDS:
        return 0
    if folded[-1].isdigit() or folded[-1] in ")m日일t":
        tail = folded[-_TAIL_CHARS:]
        if not _DIGIT.search(tail):
            return 0
        return 5 if _dated(tail) or _END_TIME.search(tail) else 0
    return 5 if folded.endswith(_AGE_ENDS) and _TAIL_AGE.search(folded[-_TAIL_CHARS:]) else 0


def _known(folded: str, words: frozenset[str]) -> int:
    """The value of a line whose words are all of calendar, clock, ages and stamps."""
    if words & _STAMP_MARKS:
        return 4
    if words & _READ_MARKS and words <= _READS:
        return 3
    if words & _AGE_MARKS and words <= _AGES:
        return 2
    if _dated(folded) or (words and _CLOCK_TIME.search(folded)):
        return 1
    return 6 * (_BARE_YEAR.fullmatch(folded) is not None)


def _dated(text: str) -> bool:
    """Does a short text hold a date, in numbers or with a month's name beside one?"""
    if any(map(text.__contains__, _PARTING)) and _NUMBERS.search(text):
        return True
    if _MAY_BE_MONTHS.isdisjoint(_words_of(text)):
        return False
    return any((m[1] or m[2]) in _MONTHS for m in _BESIDE.finditer(text))
