"""The field rules against their tables of cases, and what they share: dates, names, outlets."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cleanscrape import clean
from cleanscrape.dates.ages import relative_date
from cleanscrape.dates.find import day_comes_first, find_dates
from cleanscrape.evidence import Find
from cleanscrape.fields.byline_names import split_names
from cleanscrape.fields.byline_text import read_byline
from cleanscrape.fields.head import holds_word, longer_words
from cleanscrape.fields.names import is_name, normal_case
from cleanscrape.fields.outlet_links import Linked, agrees, linked_host
from cleanscrape.fields.outlets import host_of, key, title_parts
from cleanscrape.fields.pen_names import HANDLE
from cleanscrape.read import read_page
from cleanscrape.rule import FieldContext, FieldRule
from cleanscrape.rules.byline import Byline
from cleanscrape.rules.dateline import Dateline, read_dateline
from cleanscrape.rules.front_matter import FrontMatter
from cleanscrape.rules.published import Published
from cleanscrape.rules.source import Source
from cleanscrape.rules.title import Title

TABLES = Path(__file__).parent.parent / "fixtures" / "rules"
STORY = (
    "The council voted late on Tuesday to keep the ferry running through the winter, after a debate of four hours.",
    "The boat carries about two hundred people on a weekday, most of them to work and back, and on Sundays none.",
    "A bridge would cost forty million, the mayor said, and nobody on the island had asked for one in thirty years.",
)
ORDER: tuple[FieldRule, ...] = (FrontMatter(), Title(), Published(), Source(), Byline(), Dateline())
FIELD = re.compile(r"(title|source|byline|authors|dateline|published) =(?: (.*))?")


class Case(NamedTuple):
    """One section of a table: the page's lines, and the fields that they give."""

    name: str
    rule: str
    failing: bool
    lines: tuple[str, ...]
    fields: dict[str, str]


def read_table(rule: str) -> list[Case]:
    """The cases of one rule's table. A lone dot is a blank line."""
    found: list[Case] = []
    for section in (TABLES / f"{rule}.txt").read_text(encoding="utf-8").split("\n== "):
        head, _, rest = section.removeprefix("== ").partition("\n")
        kind, _, name = head.partition(": ")
        lines, fields = [], {}
        for row in rest.splitlines():
            parts = row.removeprefix(".").removeprefix(" ").split(" | ")
            while len(parts) > 1 and (m := FIELD.fullmatch(parts[-1])):
                fields[m[1]] = m[2] or ""
                parts.pop()
            if row:
                lines.append(" | ".join(parts))
        found.append(Case(f"{kind}: {name}", rule, kind == "known-failure", tuple(lines), fields))
    return found


def found_on(lines: tuple[str, ...]) -> dict[str, Find]:
    """The best find a field on a page of these lines; its long lines are the article."""
    page = read_page("\n".join(lines) + "\n")
    long = [b for b, n in enumerate(page.words) if n >= 14] or [0]
    core = (long[0], long[-1] + 1)
    context = FieldContext(core, None, None)
    for rule in ORDER:
        context = context._replace(found=(*context.found, *rule.find(page, [0.0] * len(page), context)))
    best: dict[str, Find] = {}
    for each in context.found:
        if each.field not in best:
            best[each.field] = each
    return best


def printed(value: Any) -> str:
    """A field's value as the tables write it."""
    if isinstance(value, tuple):
        return "; ".join(value)
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


CASES = [case for rule in ORDER for case in read_table(rule.id)]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.rule} {c.name}")
def test_table(case: Case, request: pytest.FixtureRequest) -> None:
    """Each section of a table gives the fields that it names, and none of its own rule's else."""
    if case.failing:
        request.applymarker(pytest.mark.xfail(strict=True, reason=case.name))
    best = found_on(case.lines)
    gives = next(rule.gives for rule in ORDER if rule.id == case.rule)
    wanted = {f: v for f, v in case.fields.items() if f in gives}
    told = {f: printed(best[f].value) for f in gives if f in best and best[f].rule == case.rule}
    assert {f: v for f, v in told.items() if f in wanted or not wanted} == wanted


@pytest.mark.parametrize("rule", [rule.id for rule in ORDER])
def test_table_holds_enough_negatives(rule: str) -> None:
    """A table has at least as many negative cases as wild ones."""
    kinds = [case.name.partition(":")[0] for case in read_table(rule)]
    assert kinds.count("negative") >= kinds.count("wild") > 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ferry, saved in 2024 by us", {"ferry", "saved", "2024"}),
        ("港の渡し船", {"港の", "の渡", "渡し", "し船"}),
        ("배가 항구로", {"배가", "항구", "구로"}),
    ],
)
def test_content_words(text: str, wanted: set[str]) -> None:
    """Longer words and numbers; pairs of characters where words are not parted, or end in particles."""
    assert longer_words(text) == wanted
    assert [w for w in wanted if not holds_word(text.lower(), w)] == []


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
    assert [printed(hit.value) for hit in find_dates(line)] == wanted


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada Park", True),
        ("Ludwig van der Berg", True),
        ("María R. Sahún", True),
        ("J.K. Rusk", True),
        ("Patrick O'Brannon", True),
        ("Иван Петров", True),
        ("Katie Price", True),
        ("John Smithers Jr.", True),
        ("Home Trends", False),
        ("Popular Demand", False),
        ("Moonlight", False),
        ("New York", False),
        ("the captain", False),
        ("Ada ParkDec", False),
        ("", False),
    ],
)
def test_shapes_of_names(text: str, wanted: bool) -> None:
    """A name is known by its shape, in scripts with capitals."""
    assert is_name(text) == wanted


def test_names_in_a_byline() -> None:
    """Several names are parted, degrees dropped, capitals made normal."""
    assert split_names("Danielle DeSoto, Donna Enz, and Nat Nguyen").found == (
        "Danielle DeSoto",
        "Donna Enz",
        "Nat Nguyen",
    )
    assert split_names("Dana Bailey, MS, RD").found == ("Dana Bailey",)
    assert normal_case("ADA MCPARK-LEE") == "Ada McPark-Lee"


def test_a_byline_without_names_is_none() -> None:
    """Words that only look like a byline's name no person, and need a date beside them."""
    lines = (
        "Posted by mistake",
        "By the time the fire was out",
        "By Land and Sea",
        "Photo by Ada Park",
        "By",
        "",
    )
    assert [line for line in lines if (r := read_byline(line)) and r.kind < HANDLE] == []


def test_outlets() -> None:
    """A name and a host are one by their letters; a title line is cut where it can be."""
    assert key("The Hill") == key("www.thehill.com") == "hill"
    assert host_of("https://www.example.org/a") == "example.org"
    assert host_of("http://[broken") == ""
    assert [a for a, _ in title_parts("Storm - The Herald")] == [0, 8]


def test_linked_host() -> None:
    """The site that most links lead to, by the host that most of them name."""
    own = "[a](https://www.lantern.co.uk/a) [b](https://shop.lantern.co.uk) <https://lantern.co.uk/c> "
    assert linked_host(own + "[d](https://example.org/d)") == Linked("lantern.co.uk", 2)
    assert linked_host("[a](https://sea.lantern.org/a)" * 20) == Linked("sea.lantern.org", 5)
    assert linked_host("[a](https://facebook.com/a) " * 20) is None
    assert linked_host("https://a.example.org http://b.example.net https://c.example.com") is None
    assert [
        agrees(name, "sea.lantern.org", "sl") for name in ("lantern", "sealantern", "sealan", "mole")
    ] == [2, 2, 1, 0]


@pytest.mark.parametrize("text", ["", " ", "—", "(AP) —", "A" * 500 + " —", "MOSCOW", "(" * 200])
def test_no_dateline_in_noise(text: str) -> None:
    """Noise gives no dateline, and raises nothing."""
    assert read_dateline(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "x", "1" * 5000, "By " * 3000, "12/" * 2000, "© " * 3000, "A b. " * 2000),
        "\n\n".join(f"Beacon   Jobs {kind}" for kind in ("today", "abroad", "afloat", "by post", "in town")),
    ],
)
def test_any_text_is_valid(text: str) -> None:
    """No text makes a rule raise, whatever the core."""
    page = read_page(text)
    for core in ((0, 0), (0, len(page)), (0, 10**6), (5, 3)):
        context = FieldContext(core, "http://[", datetime(2024, 1, 1))
        for rule in ORDER:
            found = tuple(rule.find(page, [0.0] * len(page), context))
            context = context._replace(found=(*context.found, *found))
        assert all(0 <= f.start <= f.stop <= len(text) for f in context.found)


def test_a_headline_far_above_the_story_keeps_its_byline_and_date() -> None:
    """Between them a player lists its films."""
    films = [f"{line}\n01:{n:02}" for n in range(24) for line in (f"Watch film {n} of the harbour",)]
    page = "\n".join(
        [
            "Council votes to keep the ferry running through the winter | Harbour Post",
            "News",
            "Sport",
            "Council votes to keep the ferry running through the winter",
            "By Ada Park, Lena Ortiz and Tom Reyes, Harbour Post",
            "7 minute read",
            "Updated 4:48 PM EST, Mon November 2, 2026",
            *films,
            *STORY,
        ]
    )
    article = clean(page)
    assert (article.title, article.authors) == (
        "Council votes to keep the ferry running through the winter",
        ("Ada Park", "Lena Ortiz", "Tom Reyes"),
    )
    assert article.published == datetime.fromisoformat("2026-11-02T16:48:00-05:00")


def test_the_name_behind_a_lone_by_is_no_headline() -> None:
    """Pages torn at each tag print "By" on a line of its own."""
    page = "\n".join(
        [
            "Ferry kept for the winter!",
            "Same boat, other hours.",
            "By",
            'Lena "Salt" Ortiz',
            "November 2, 2026",
            *STORY,
        ]
    )
    assert clean(page).title == "Ferry kept for the winter!"
