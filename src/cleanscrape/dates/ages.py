"""Ages in a line of text, in many languages: "3 hours ago", "vor 2 Tagen", "il y a 3 heures", "3時間前"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from cleanscrape.dates.find import DateHit

_AGO = re.compile(
    r"\b(?:ago|vor|il y a|hace|fa|há|atrás|geleden|назад|тому|sedan|siden|temu|önce|sitten|ezelőtt|előtt|prieš|před|pred|pirms|tagasi|prije|pre|пре|преди|πριν|"
    r"acum|urmă|منذ|قبل|לפני|trước|lalu|lepas|iliyopita|zilizopita|nakalipas)\b|前|전|पहले|আগে|முன்|ที่แล้ว|ที่ผ่านมา|پہلے|پیش|[óő]rája|perce\b",
    re.I,
)
_AMOUNT = re.compile(r"(\d{1,3}|\ban?\b|\beine?[rnm]?\b|\bune?\b)\s?([^\s\d.,|()]{1,12})", re.I)
_UNITS = (
    (60, ("min", "мин", "хв", "dakika", "dk", "perc", "minū", "λεπτ", "دقيق", "دقیق", "דק", "मिनट", "মিনিট", "நிமிட", "นาที", "phút", "menit", "dakika", "منٹ", "m", "分", "분")),
    (3600, ("hour", "hr", "std", "stund", "heure", "hora", "ore", "ora", "uur", "uren", "час", "годин", "tim", "godz", "saat", "tunti", "hores", "óra", "órá", "valand", "hodin", "sat", "сат", "ure", "uro", "urami", "oră", "ώρ", "ساع", "שע", "घंट", "ঘণ্ট", "ঘন্ট", "ชั่วโมง", "giờ", "jam", "tund", "گھنٹ", "மணி", "saa", "oras", "h", "小时", "小時", "時間", "시간")),
    (86400, ("day", "tag", "jour", "día", "dia", "giorn", "dag", "дн", "день", "gün", "päiv", "nap", "dni", "dien", "dan", "дан", "дни", "μέρ", "ημέρ", "يوم", "أيام", "ימים", "دن", "روز", "दिन", "দিন", "நாட்", "วัน", "ngày", "hari", "päev", "zi", "dn", "siku", "d", "天", "日", "일")),
    (604800, ("week", "woche", "semaine", "seman", "settiman", "weken", "недел", "uke", "uge", "veck", "hafta", "viikko", "savait", "nedēļ", "týžd", "týd", "nädal", "săptăm", "tjed", "седмиц", "недељ", "tedn", "εβδομ", "أسب", "שבוע", "हफ्त", "সপ্তাহ", "สัปดาห์", "tuần", "minggu", "hete", "hét", "ہفت", "هفت", "wiki", "w", "週", "周", "주")),
)  # fmt: skip


_DAYS = dict.fromkeys(
    "today heute aujourd'hui aujourd’hui hoy hoje oggi vandaag idag tänään dzisiaj dziś dnes danes danas данас ma astăzi azi днес σήμερα bugün "
    "сегодня сьогодні šiandien šodien täna avui اليوم היום امروز आज আজ วันนี้".split(),
    0,
) | dict.fromkeys(
    "yesterday gestern hier ayer ontem ieri gisteren igår eilen wczoraj včera včeraj jučer juče јуче tegnap вчера χθες χτες dün вчора vakar eile "
    "ahir أمس אתמול دیروز গতকাল เมื่อวาน kemarin".split(),
    1,
)
_CLOCKED = re.compile(
    r"\W{0,3}([^\W\d_][^\s\d,.:|]{1,11})[\s,|·–-]{1,3}(?:\w{1,5}\s)?(\d{1,2})[:.](\d\d)(?!\d)"
)
"""A day's name and the clock: "Šodien, 17:40"."""


def _named_day(line: str, reference: datetime | date) -> list[DateHit]:
    """ "Today, 17:40": the reference's day, or the one before it, with that time."""
    said = _CLOCKED.match(line)
    if not said or (back := _DAYS.get(said[1].lower())) is None or int(said[2]) > 23 or int(said[3]) > 59:
        return []
    day = (reference.date() if isinstance(reference, datetime) else reference) - timedelta(back)
    zone = reference.tzinfo if isinstance(reference, datetime) else None
    return [DateHit(said.start(1), said.end(), datetime.combine(day, time(int(said[2]), int(said[3])), zone))]


def relative_date(line: str, reference: datetime | date) -> list[DateHit]:
    """ "3 hours ago" or "today, 17:40" in many languages, counted back from `reference`; days and weeks give a date."""
    cue = _AGO.search(line)
    if not cue:
        return _named_day(line, reference)
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
