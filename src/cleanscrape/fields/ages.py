"""Ages in a line of text, in many languages: "3 hours ago", "vor 2 Tagen", "il y a 3 heures", "3時間前"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from cleanscrape.fields.dates import DateHit

_AGO = re.compile(
    r"\b(?:ago|vor|il y a|hace|fa|há|atrás|geleden|назад|тому|sedan|siden|temu|önce|sitten|előtt|prieš|před)\b|前|전",
    re.I,
)
_AMOUNT = re.compile(r"(\d{1,3}|\ban?\b|\beine?[rnm]?\b|\bune?\b)\s?([^\W\d_]{1,12})", re.I)
_UNITS = (
    (60, ("min", "мин", "хв", "dakika", "dk", "perc", "m", "分", "분")),
    (3600, ("hour", "hr", "std", "stund", "heure", "hora", "ore", "ora", "uur", "uren", "час", "годин", "tim", "godz", "saat", "tunti", "óra", "h", "小时", "小時", "時間", "시간")),
    (86400, ("day", "tag", "jour", "día", "dia", "giorn", "dag", "дн", "день", "gün", "päiv", "nap", "dni", "d", "天", "日", "일")),
    (604800, ("week", "woche", "semaine", "seman", "settiman", "weken", "недел", "uke", "uge", "veck", "hafta", "viikko", "w", "週", "周", "주")),
)  # fmt: skip


def relative_date(line: str, reference: datetime | date) -> list[DateHit]:
    """ "3 hours ago" in many languages, counted back from `reference`; days and weeks give a date, hours a datetime."""
    cue = _AGO.search(line)
    if not cue:
        return []
    for m in _AMOUNT.finditer(line):
        count = int(m[1]) if m[1].isdigit() else 1
        word = m[2].lower()
        for seconds, stems in _UNITS:
            if any(word.startswith(s) if len(s) > 1 or s > "z" else word == s for s in stems):
                return [
                    DateHit(
                        min(m.start(), cue.start()),
                        max(m.end(), cue.end()),
                        _back(reference, count * seconds),
                    )
                ]
    return []


def _back(reference: datetime | date, seconds: int) -> datetime | date:
    if isinstance(reference, datetime) and seconds % 86400:
        return (reference - timedelta(seconds=seconds)).replace(second=0, microsecond=0)
    day = reference.date() if isinstance(reference, datetime) else reference
    return day - timedelta(days=seconds // 86400)
