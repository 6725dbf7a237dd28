"""The field rules against their tables of cases, and on whole pages."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cleanscrape import clean
from cleanscrape.evidence import Find
from cleanscrape.fields.head import holds_word, longer_words
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
