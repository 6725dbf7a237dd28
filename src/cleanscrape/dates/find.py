"""Dates in a line of text, as sites print them: ISO, numbers, month names in some fifty languages, times and zones.

`find_dates("Published Dec 21st 2023 at 10:00AM ET")` gives one hit; "May called it" gives none: a month's name counts
only beside a day, and a date needs its year unless a reference time is given. Dates are looked for around digits, so a
line without one costs a single scan.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from cleanscrape.dates.months import MONTHS
from cleanscrape.dates.zones import ZONE_WORDS, offset

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years that a web page is published in; others are history, not a date line."""
_BUDDHIST = 543  # Thai years run ahead by this

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"[\d'’](?:(?<=\d)(?:\d\d\d|[-/.]\s?\d|\d(?=\s*$|\s+\d\d?:))|(?<=['’])\d\d)")
"""What may be a year, or numbers that a date is made of: a line without it has no whole date."""
_WORD = re.compile(r"[^\W\d_][^\s\d,/|()\-–—:;]{2,13}|[^\W\d_\0-\x7f][^\s\d,/|()\-–—:;]")
"""What may be a month's name: of two letters in other scripts alone (मई)."""
_GLUED = re.compile(r"(?<=[a-z])[A-Z][A-Za-z]{2,8}(?=\.?\s?\d)")
"""A word run into the one before it, a number behind: "PublishedMAR 19 2026"."""
_ISO_ZONE = rf"(?:\s?\(?(Z|[+-]\d{{2}}:?\d{{2}}|(?:(?:UTC|GMT)\s?[+−-]\d{{1,2}}(?::?\d{{2}})?|{ZONE_WORDS.upper()})\b)\)?)?"
_ISO = re.compile(
    r"(?<![\d.,/-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)"
    rf"(?:[T ](\d{{2}}):(\d{{2}})(?::\d{{2}}(?:\.\d{{1,9}})?)?{_ISO_ZONE})?"
)
_YEAR_APART = re.compile(r"(?<![\d/])(\d{4})\s(\d{2})/(\d{2})(?=\s\d{2}:\d{2})")
"""As Xinhua prints it: 2026 03/08 09:12:33."""
_NUMBERS = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}(?=\d\d?:\d\d)|(?:\d{4}|\d{2})(?![\d/-]|[.:]\d))"
)
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s?tháng\s?(\d{1,2}),?\s(?:năm\s)?(\d{4})", re.I)
_TWIN = "(?:كانون (?:الثاني|الأول)|شباط|[آأا]ذار|نيسان|أ?يار|حزيران|تموز|[آا]ب|أيلول|تشرين (?:الأول|الثاني))"
"""Months as the Levant calls them, printed beside the other name: "4 أغسطس/آب 2026", "4 آب/أغسطس 2026"."""
_LEVANTINE_MONTHS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}
_LEVANTINE = re.compile("(?:كانون|تشرين) (?:الأول|الثاني)")
_DAY_BEFORE = re.compile(
    r"(?<![\d.:/])(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|\.|ος|-го)?[\s.\-]{0,3}"
    rf"(?:de\s|of\s|d['’]|di\s|ב|{_TWIN}\s?/)?\s?$"
)
_THAI = re.compile("[\u0e00-\u0e7f]")
_DAY_AFTER = re.compile(r"\.?[\s\-]{0,2}(\d{1,2})(?:st|nd|rd|th|º)?(?![\d:])")
_YEAR_AFTER = re.compile(
    rf"(?:\s?/\s?{_TWIN})?"
    r"\.?[\s,.\-/]{0,3}(?:del?\s|of\s|m\.\s|พ\.ศ\.\s?)?"
    r"(?:(\d{4})(?!\d(?!\d?(?::\d\d|\s[A-Z][a-z])))|['’](\d{2})(?!\d)|(\d{2})(?=\s*$|\s+\d\d?:))"
)
"""A year may have a clock or the next date run into it: "March 3, 20265:00 AM", "3 Mar 20263 Mar 2026"."""
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\.?\s?(?:gada|m\.|წლის)\s$")
"""A year before its day: "2024. gada 12. maijā"."""
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})[.\s]{0,2}(?:m\.\s?)?(?:év\s)?$")
_CLOCK = (
    r"(\d{1,2})(?:\s?[:.h時]\s?(\d{2})(?!\d)分?(?::\d{2})?)?(?:\s?([ap])\.?\s?m\b\.?)?\s?(?:uhr|hrs|h\b)?"
)
_ZONE = rf"(?:\s?\(?((?:utc|gmt)?\s?[+−-](?:0?\d|1[0-4])(?::?[0-5]\d)?|{ZONE_WORDS})\b\)?)?"
"""The offset before the names: "GMT+7" is no GMT."""
_TIME_AFTER = re.compile(rf"\W{{0,4}}(?:[^\W\d]{{1,6}}[.:]?\W{{1,3}}){{0,2}}{_CLOCK}{_ZONE}", re.I)
_TIME_BEFORE = re.compile(
    rf"(?<![\d.:]){_CLOCK}{_ZONE}\W{{0,4}}(?:[^\W\d]{{1,12}}\.?\W{{1,3}}){{0,2}}$", re.I
)
_BEFORE_CHARS = 22
"""A day before a month, with the month's other name between: the longest has 13 letters."""
_REACH = 30  # characters around a date where its time may stand
_SLASHED = re.compile(r"\d\d?/\d\d?/\d\d")
_DAY_FIRST = re.compile(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d{2}")
_MONTH_FIRST = re.compile(r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/\d{2}")
_ELSEWHERE = (
    ".co.uk",
    ".com.au",
    ".co.nz",
    ".co.za",
    ".ie ",
    "£",
    "colour",
    "organis",
    "favour",
    "crore",
    "lakh",
)


_MONTH_WORDS = frozenset(MONTHS) | {f"{word}." for word in MONTHS}


class DateHit(NamedTuple):
    """A date in a line: its half-open range of characters, with its time and zone, and its value."""

    start: int
    stop: int
    value: date | datetime


def day_comes_first(folded: str) -> bool:
    """Does a page (in lower case) write 3/5/2024 for the third of May? By its other dates, else by its language."""
    slashed = [m.start() for m in _SLASHED.finditer(folded)]
    if any(_DAY_FIRST.match(folded, at) for at in slashed):
        return True
    if any(_MONTH_FIRST.match(folded, at) for at in slashed):
        return False
    if folded.count(" the ") * 400 < len(folded):
        return True
    return any(sign in folded for sign in _ELSEWHERE)


def find_dates(
    line: str, *, day_first: bool = False, reference: datetime | date | None = None
) -> list[DateHit]:
    """The dates in a line, in order, each once. Dates without a year count only with a `reference` day.

    `day_first` decides what 3/5/2024 means where nothing in the line does.
    """
    if not (_YEAR if reference is None else _DIGIT).search(line):
        return []
    return list(_dates_in(line, day_first, reference))


@lru_cache(maxsize=64)
def _dates_in(line: str, day_first: bool, reference: datetime | date | None) -> tuple[DateHit, ...]:
    """The same for a line with a year: asked of a line by one field after the other."""
    found = [*_numeric(line, day_first), *_worded(line, reference)]
    hits: list[DateHit] = []
    for start, stop, day in sorted(found, key=lambda f: (f[0], -f[1])):
        if not hits or start >= hits[-1].stop:
            hits.append(_with_time(line, start, stop, day))
    return tuple(hits)


_Raw = tuple[int, int, "date | datetime"]


def _numeric(line: str, day_first: bool) -> list[_Raw]:
    found: list[_Raw] = []
    for m in _ISO.finditer(line) if "-" in line or "/" in line or "." in line else ():
        day = _day(m[1], m[3], m[4])
        if day:
            found.append((m.start(), m.end(), _iso_time(day, m)))
    for pattern, order in () if line.isascii() else ((_CJK, (1, 2, 3)), (_VIETNAMESE, (3, 2, 1))):
        for m in pattern.finditer(line):
            day = _day(*(m[g] for g in order))
            if day:
                found.append((m.start(), m.end(), day))
    for m in _YEAR_APART.finditer(line) if "/" in line else ():
        day = _day(m[1], m[2], m[3])
        if day:
            found.append((m.start(), m.end(), day))
    for m in _NUMBERS.finditer(line) if "-" in line or "/" in line or "." in line else ():
        day = _by_order(m, line, day_first)
        if day:
            found.append((m.start(), m.end(), day))
    return found


def _iso_time(day: date, m: re.Match[str]) -> date | datetime:
    if not m[5] or int(m[5]) > 23 or int(m[6]) > 59:
        return day
    zone = offset(m[7].replace(" ", ""), day) if m[7] else None
    return datetime.combine(day, time(int(m[5]), int(m[6])), tzinfo=zone)


def _by_order(m: re.Match[str], line: str, day_first: bool) -> date | None:
    first, second = int(m[1]), int(m[3])
    if m[2] == "/" and first <= 12 and second <= 12:
        clock = line[m.end() : m.end() + _REACH].lower()
        day_first = day_first and not re.search(r"\d\s?[ap]\.?m\b.{0,3}\b[ecmp][sd]?t\b", clock)
    elif m[2] == "/":
        day_first = first > 12
    else:
        day_first = second <= 12
    return _day(m[4], m[3], m[1]) if day_first else _day(m[4], m[1], m[3])


def _worded(line: str, reference: datetime | date | None) -> list[_Raw]:
    found: list[_Raw] = []
    glued = list(_GLUED.finditer(line))
    for m in () if line.isascii() else _LEVANTINE.finditer(line):
        hit = _around(line, m.start(), m.end(), _LEVANTINE_MONTHS[m[0]], reference)
        if hit:
            found.append(hit)
    if not glued and _MONTH_WORDS.isdisjoint(_WORD.findall(line.lower())):
        return found
    for m in chain(_WORD.finditer(line), glued):
        month = MONTHS.get(m[0].rstrip(".").lower())
        if month:
            hit = _around(line, m.start(), m.start() + len(m[0].rstrip(".")), month, reference)
            if hit:
                found.append(hit)
    return found


def _around(line: str, start: int, stop: int, month: int, reference: datetime | date | None) -> _Raw | None:
    """A month's name with its day and year: "3 May 2024", "May 3, 2024", "2024. május 3."."""
    before, name = line[max(0, start - _BEFORE_CHARS) : start], start
    day, year = _DAY_BEFORE.search(before), None
    if day:
        start -= len(before) - day.start()
        year = _YEAR_AFTER.match(line, stop)
        if not year and (year := _YEAR_FIRST.search(earlier := line[max(0, start - 12) : start])):
            start -= len(earlier) - year.start()
    if not day or (not year and not reference):
        after = _DAY_AFTER.match(line, stop)
        if after:
            earlier = line[max(0, start - 14) : start]
            day, year = after, _YEAR_BEFORE.search(earlier)
            stop = after.end()
            if year:
                start -= len(earlier) - year.start()
            else:
                year = _YEAR_AFTER.match(line, stop)
    if not day:
        return None
    stop = max(stop, year.end() if year and year.re is _YEAR_AFTER else 0)
    if year:
        printed = next(g for g in year.groups() if g)
        thai = len(printed) == 2 and _THAI.match(line, name)
        value = _day(f"25{printed}" if thai else printed, month, day[1])
    else:
        value = _nearest(month, int(day[1]), reference) if reference else None
    return (start, stop, value) if value else None


def _nearest(month: int, day: int, reference: datetime | date) -> date | None:
    """The last such day that is not after the reference."""
    for year in (reference.year, reference.year - 1):
        found = _day(year, month, day)
        if found and found <= (
            reference.date() if isinstance(reference, datetime) else reference
        ) + timedelta(1):
            return found
    return None


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    y, m, d = int(year), int(month), int(day)
    if y < 100:
        y += 2000
    elif y > FIRST_YEAR + _BUDDHIST:
        y -= _BUDDHIST
    if not (FIRST_YEAR <= y <= LAST_YEAR and 1 <= m <= 12 and 1 <= d <= 31):
        return None
    try:
        return date(y, m, d)
    except ValueError:
        return None


def _with_time(line: str, start: int, stop: int, day: date | datetime) -> DateHit:
    if isinstance(day, datetime):
        return DateHit(start, stop, day)
    after = _TIME_AFTER.match(line[stop : stop + _REACH + 8])
    if after:
        value = _clock(day, after)
        if value:
            return DateHit(start, stop + after.end(), value)
    low = max(0, start - _REACH)
    before = _TIME_BEFORE.search(line[low:start]) if start else None
    if before:
        value = _clock(day, before)
        if value:
            return DateHit(low + before.start(), stop, value)
    return DateHit(start, stop, day)


def _clock(day: date, m: re.Match[str]) -> datetime | None:
    """The day with the clock's time; None for a number that is no time ("5 min")."""
    hour, minute, half = int(m[1]), m[2], m[3]
    if minute is None and not half:
        return None
    if half:
        if hour > 12 or (hour == 0 and half.lower() == "p"):
            half = ""
        elif hour == 12:
            hour = 0
        if half.lower() == "p":
            hour += 12
    if hour > 23 or int(minute or 0) > 59:
        return None
    zone: timezone | None = offset(m[4].replace(" ", ""), day) if m[4] else None
    return datetime.combine(day, time(hour, int(minute or 0)), tzinfo=zone)
