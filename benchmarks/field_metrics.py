"""When a title, a date, an author list or an outlet's name agrees with gold, and whether the page shows it at all.

Agencies, desks and staff are no authors, on either side; degrees are no part of a name. An outlet is right by its name
or as its host. A day off counts where gold is given in UTC, since pages print their own zone's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from labels import Row
from metrics import fold

_AGENCIES = (
    "ap|associated press|afp|agence france-presse|reuters|ani|pti|ians|dpa|upi|xinhua|bloomberg|pa media|cnn wire"
    "|tass|efe|ansa|apa|kyodo"
)
_NAMELESS = (
    r"admin(istrator)?|editor(s|ial)?|editorial (team|staff|board)|redaktion|newsroom|news ?desk|web desk|guest"
    r"|contributor|anonymous|press release"
)
_DESKS = r".*\b(staff|team|desk|newsroom|reporters?|correspondents?|wire|news service|redaktion)"
_NOBODY = re.compile(rf"^(the )?({_AGENCIES}|{_NAMELESS}|{_DESKS})$")
_DEGREE = re.compile(
    r"^(m\.?d|ph\.?d|d\.?o|r\.?d|r\.?n|m\.?s|m\.?a|b\.?a|m\.?p\.?h|j\.?d|esq|jr|sr|fand|facl?m|facp|mba|cfa|cpa|lcsw"
    r"|psy\.?d|dvm|dds|cscs)\.?$"
)
_BETWEEN_NAMES = re.compile(r"\s*(?:;|,|\band\b|&|\||/)\s*")
_NOT_NAME = re.compile(r"[^\w ]")
_HOST_START = re.compile(r"^(www|edition|news|m|en|amp|mobile|blogs?)\.")
_HOST_END = re.compile(r"(\.(com|org|net|co|uk|de|ca|au|in|info|tv|gov|edu|io|me|eu|fr|it|es|at|ch))+$")
_MONTHS = """
january januar jänner janvier enero gennaio janeiro januari stycznia ocak января ledna sausio tammikuuta
february februar février febrero febbraio fevereiro februari lutego şubat февраля února vasario helmikuuta
march märz mars marzo março maart marts marca mart марта března kovo maaliskuuta
april avril abril aprile kwietnia nisan апреля dubna balandžio huhtikuuta
may mai mayo maggio maio mei maj maja mayıs мая května gegužės toukokuuta
june juni juin junio giugno junho czerwca haziran июня června birželio kesäkuuta
july juli juillet julio luglio julho lipca temmuz июля července liepos heinäkuuta
august août agosto augustus augusti sierpnia ağustos августа srpna rugpjūčio elokuuta
september septembre septiembre settembre setembro września eylül сентября září rugsėjo syyskuuta
october oktober octobre octubre ottobre outubro października ekim октября října spalio lokakuuta
november novembre noviembre novembro listopada kasım ноября listopadu lapkričio marraskuuta
december dezember décembre diciembre dicembre dezembro desember grudnia aralık декабря prosince gruodžio joulukuuta
"""
_MONTH_NAMES = [line.split() for line in _MONTHS.strip().splitlines()]
_GOLD_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def names(value: object) -> frozenset[str]:
    """Folded names of persons, from a list or from one joined str."""
    many = isinstance(value, list | tuple | set | frozenset)
    parts = value if many else _BETWEEN_NAMES.split(str(value or ""))
    found = set()
    for part in parts:  # type: ignore[attr-defined]
        words = [w for w in fold(part).replace(",", " ").split() if not _DEGREE.match(w)]
        name = re.sub(r"^by ", "", " ".join(words))
        if name and not _NOBODY.match(name):
            found.add(_NOT_NAME.sub("", name).strip())
    return frozenset(found - {""})


def same_outlet(gold: object, given: object) -> bool:
    """Is the outlet's name one of those that gold accepts, or part of it, or the host without its ends?"""
    mine = _outlet_key(given)
    accepted = gold if isinstance(gold, list | tuple) else [gold]
    return bool(mine) and any(_alike(mine, _outlet_key(each)) for each in accepted)


def _alike(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) >= 4 and short in long and len(long) <= 2.5 * len(short))


def _outlet_key(name: object) -> str:
    key = re.sub(r"^https?://", "", fold(name)).split("/")[0]
    while (shorter := _HOST_START.sub("", key)) != key:
        key = shorter
    key = _HOST_END.sub("", re.sub(r"^the ", "", key))
    return re.sub(r"\W", "", key.replace("&", "and"))


def same_day(gold: object, given: object) -> bool:
    """The same day; one off counts where gold is in UTC."""
    wanted, said = str(gold)[:10], str(given or "")[:10]
    if wanted == said:
        return True
    try:
        off = abs((date.fromisoformat(wanted) - date.fromisoformat(said)).days)
    except ValueError:
        return False
    return off <= 1 and str(gold).endswith(("+00:00", "Z"))


def shows_date(text: str, gold: object) -> bool:
    """Does the page print gold's date in a common form, in one of some fifteen languages?"""
    found = _GOLD_DATE.match(str(gold or ""))
    if not found:
        return False
    year, month, day = map(int, found.groups())
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return False
    return re.search(_date_pattern(year, month, day), text, re.I) is not None


def _date_pattern(year: int, month: int, day: int) -> str:
    """A pattern for one day as pages print it: by its month's names, in figures, in Chinese, Japanese and Korean."""
    forms = {form for name in _MONTH_NAMES[month - 1] for form in (name, name[:3], name[:4])}
    word = "(?:" + "|".join(sorted(forms)) + r")\.?"
    years = f"(?:{year}|{year % 100:02d})"
    return "|".join(
        (
            rf"\b{word}\s+0?{day}(?:st|nd|rd|th|º)?,?\s+{year}",
            rf"\b0?{day}(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?{word},?\s+(?:de\s+)?{year}",
            rf"\b{year}\s?[-/.]\s?0?{month}[-/.]\s?0?{day}\b",
            rf"\b0?{month}/0?{day}/{years}\b",
            rf"\b0?{day}[./-]\s?0?{month}[./-]\s?{years}\b",
            rf"{year}年\s?0?{month}月\s?0?{day}日",
            rf"{year}년\s?0?{month}월\s?0?{day}일",
        )
    )


def _shows_authors(row: Row) -> bool:
    wanted = names(row["gold"]["authors"])
    text = _NOT_NAME.sub("", fold(row["text"]))
    return bool(wanted) and all(name in text for name in wanted)


@dataclass(frozen=True)
class Field:
    """One field: its name in gold and in an Article, when two values agree, and when the page shows gold's."""

    gold: str
    ours: str
    same: Callable[[Any, Any], bool]
    shown: Callable[[Row], bool]
    said: Callable[[Any], object] = bool


FIELDS = (
    Field(
        "title",
        "title",
        lambda g, o: fold(g) == fold(o),
        lambda r: fold(r["gold"]["title"]) in fold(r["text"]),
    ),
    Field("authors", "authors", lambda g, o: names(g) == names(o), _shows_authors, names),
    Field("date", "published", same_day, lambda r: shows_date(r["text"], r["gold"]["date"])),
    Field("site", "source", same_outlet, lambda r: True),
)


def field_score(field: Field, pages: Sequence[tuple[Row, Any]]) -> dict[str, float] | None:
    """Accuracy on pages that show gold, precision of what was said there, inventions where gold has none.

    `pages` are (row, the field's value given). None if no page has gold for the field.
    """
    have = [(r, v) for r, v in pages if r["gold"].get(field.gold) and field.shown(r)]
    none = [v for r, v in pages if field.gold in r["gold"] and not field.said(r["gold"][field.gold])]
    if not have:
        return None
    right = sum(field.same(r["gold"][field.gold], v) for r, v in have)
    said = sum(bool(field.said(v)) for _, v in have)
    return {
        "n": len(have),
        "acc": right / len(have),
        "prec": right / max(1, said),
        "invented": sum(bool(field.said(v)) for v in none),
        "none": len(none),
    }
