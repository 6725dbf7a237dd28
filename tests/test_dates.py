"""Dates in a line of text, in many languages: with their times, by their page, and as ages."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cleanscrape.dates.ages import relative_date
from cleanscrape.dates.find import day_comes_first, find_dates


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("3 de mayo de 2024 a las 14:05 h", ["2024-05-03T14:05:00"]),
        ("2024. május 3. 14:05", ["2024-05-03T14:05:00"]),
        ("2024 m. gegužės 3 d. 10:15", ["2024-05-03T10:15:00"]),
        ("03 mai 2024 à 14h05", ["2024-05-03T14:05:00"]),
        ("10:57 AM, January 19, 2024", ["2024-01-19T10:57:00"]),
        ("5:42 PM EST, Wed February 11, 2026", ["2026-02-11T17:42:00-05:00"]),
        ("torsdag 06. feb 2025 17:25", ["2025-02-06T17:25:00"]),
        ("5 Mayıs 2024 Pazar 12:13", ["2024-05-05T12:13:00"]),
        ("12:30 3 мая 2024", ["2024-05-03T12:30:00"]),
        ("2024년 5월 3일", ["2024-05-03"]),
        ("ngày 3 tháng 5 năm 2024", ["2024-05-03"]),
        ("21 ธันวาคม 2566", ["2023-12-21"]),
        ("٣ مايو ٢٠٢٤", ["2024-05-03"]),
        ("3 במאי 2024", ["2024-05-03"]),
        ("11.2.2025 | 23:55 | Uppfært 12.2.2025 7:25", ["2025-02-11T23:55:00", "2025-02-12T07:25:00"]),
        ("July 04, 2023 5 min read", ["2023-07-04"]),
        ("May called it 3", []),
        ("in May 2024", []),
        ("Feb 16, 4:49 PM", []),
        ("30 February 2024", []),
        ("2024. gada 12. maijā, 10:30", ["2024-05-12T10:30:00"]),
        ("12 de gener de 2024", ["2024-01-12"]),
        ("12. januarja 2024", ["2024-01-12"]),
        ("12. мај 2024.", ["2024-05-12"]),
        ("12 май 2024", ["2024-05-12"]),
        ("12 जनवरी 2024 और 12 मई 2024", ["2024-01-12", "2024-05-12"]),
        ("12 ஜனவரி 2024", ["2024-01-12"]),
        ("12 มกราคม พ.ศ. 2567", ["2024-01-12"]),
        ("12 ม.ค. 67", ["2024-01-12"]),
        ("12 ဇန်နဝါရီ 2024", ["2024-01-12"]),
        ("12 იანვარი 2024", ["2024-01-12"]),
        ("15 جانفي 2024", ["2024-01-15"]),
        ("الأحد، 4 آب/اغسطس 2024، آخر تحديث 02:21", ["2024-08-04T02:21:00"]),
        ("4 أغسطس/ آب 2024", ["2024-08-04"]),
        ("15 تشرين الأول/أكتوبر 2024", ["2024-10-15"]),
        ("15 كانون الثاني 2024", ["2024-01-15"]),
        ("12 Machi 2024", ["2024-03-12"]),
        ("Maj a hajó, jún 2024", []),
    ],
)
def test_dates(line: str, wanted: list[str]) -> None:
    """Dates of many languages are read with their times, and nothing else is."""
    assert [hit.value.isoformat() for hit in find_dates(line)] == wanted


def test_slashed_dates_go_by_the_page() -> None:
    """3/5/2024 is the fifth of March, unless the page writes its days first."""
    american, british = day_comes_first("on 12/25/2024 the"), day_comes_first("on 25/12/2024 the")
    assert [find_dates("3/5/2024", day_first=d)[0].value for d in (american, british)] == [
        date(2024, 3, 5),
        date(2024, 5, 3),
    ]


def test_ages_count_back_from_the_reference_time() -> None:
    """An age in hours gives a time, one in days a day, and a date without its year the last such day."""
    now = datetime(2024, 5, 3, 14, 30)
    told = [relative_date(line, now)[0].value for line in ("3 hours ago", "vor 2 Tagen", "hace 1 semana")]
    assert told == [datetime(2024, 5, 3, 11, 30), date(2024, 5, 1), date(2024, 4, 26)]
    for line in (
        "pirms 3 stundām", "prieš 3 valandas", "před 3 hodinami", "prije 3 sata", "пре 3 сата", "преди 3 часа",
        "acum 3 ore", "3 órája", "πριν 3 ώρες", "3 tundi tagasi", "منذ 3 ساعات", "לפני 3 שעות", "৩ ঘণ্টা আগে", "3 घंटे पहले",
        "3 ชั่วโมงที่แล้ว", "3 giờ trước", "3 jam yang lalu",
    ):  # fmt: skip
        assert [hit.value for hit in relative_date(line, now)] == [datetime(2024, 5, 3, 11, 30)], line
    named = [relative_date(line, now)[0].value for line in ("Šodien, 17:40", "Včera, 7.05", "Hoy 9:00")]
    assert named == [datetime(2024, 5, 3, 17, 40), datetime(2024, 5, 2, 7, 5), datetime(2024, 5, 3, 9, 0)]
    for line in ("Hoy, 25:40", "Harbour, 17:40", "Today 17 boats left"):
        assert relative_date(line, now) == []
    assert find_dates("Dec 22", reference=now)[0].value == date(2023, 12, 22)
