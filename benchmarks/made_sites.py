"""Invented sites with invented pages, where it is known which line is the site's and which the story's.

`make_site(seed, pages)` gives a site: each page a list of `Part`s, in the order of the page. A site has its menu, its
notices, promos and footer; teasers that are the headlines and first paragraphs of its other pages; a house
line amid the story; a few authors and their bios, disclaimers of a section. What repeats and is content all the same: subheads, a series' standing paragraph,
the questions of a column, the headings of reviews, labels of facts, a weekly farewell. Everything comes from the seed: no text is anyone's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from made_forms import Part
from made_words import (
    BIOS,
    DISCLAIMERS,
    FACTS,
    HOUSE,
    JUDGED,
    NOTICES,
    PROMOS,
    QUESTIONS,
    SERIES,
    SIGNED_OFF,
    WORDS,
    name_of,
    paragraph,
    pick,
    sentence,
)


@dataclass(frozen=True)
class Story:
    """What a page is about."""

    title: str
    by: str
    day: str
    section: str
    paragraphs: tuple[Part, ...]


@dataclass(frozen=True)
class Site:
    """An invented site and its pages."""

    name: str
    host: str
    pages: tuple[tuple[Part, ...], ...]
    stories: tuple[Story, ...] = field(repr=False)

    @property
    def lines(self) -> set[str]:
        """The fixed lines of its template."""
        return {part.text for page in self.pages for part in page if part.kind == "site"}


@dataclass(frozen=True)
class _Ways:
    """How a site builds its pages."""

    name: str
    place: str
    menu: list[str]
    foot: list[str]
    share: list[str]
    promos: list[str]
    notices: list[str]
    series: str
    separator: str
    staff: list[str]
    bios: dict[str, str]
    judged: tuple[str, ...]
    facts: list[str]
    questions: list[str]
    farewell: str
    house: str
    asks: float
    reviews: float
    """The shares of its stories that are columns of questions, and reviews."""
    disclaimers: dict[str, str]
    flags: dict[str, bool]


def _ways(draw: random.Random) -> _Ways:
    """What a site is and does: its names and lists, and by chance which of the habits in `flags` it has."""
    place = pick(draw, "place")
    name = f"The {place} {pick(draw, 'brand')}"
    flags = {
        key: draw.random() < odds
        for key, odds in {
            "title_line": 0.8, "cookie": 0.4, "strip": 0.4, "standfirst": 0.3, "ledes": 0.6, "ages": 0.5, "bio": 0.5,
            "most_read": 0.5, "inline": 0.6, "boxes": 0.7, "series": 0.3, "subheads": 0.4, "menu_again": 0.4,
            "facts": 0.15, "signs_off": 0.15, "disclaimers": 0.3, "house": 0.3,
        }.items()
    }  # fmt: skip
    menu = draw.sample(WORDS["menu"], draw.randint(8, 24))
    staff = [name_of(draw) for _ in range(draw.randint(3, 9))]
    return _Ways(
        name,
        place,
        menu,
        draw.sample(WORDS["foot"], draw.randint(5, 15)),
        draw.sample(WORDS["share"], draw.randint(2, 7)),
        [each.format(name=name) for each in draw.sample(PROMOS, draw.randint(2, 5))],
        [each.format(name=name) for each in draw.sample(NOTICES, draw.randint(1, 3))],
        draw.choice(SERIES).format(name=name, place=place),
        draw.choice((" - ", " | ", " – ")),
        staff,
        {by: _bio(draw, by, name, place) for by in staff},
        draw.choice(JUDGED),
        draw.sample(FACTS, draw.randint(3, 6)),
        [each.format(place=place) for each in draw.sample(QUESTIONS, draw.randint(3, 7))],
        draw.choice(SIGNED_OFF),
        draw.choice(HOUSE).format(name=name, place=place),
        draw.choice((0, 0, 0, 0.1, 0.2, 0.4)),
        draw.choice((0, 0, 0, 0.2, 0.5)),
        {section: text.format(name=name) for section, text in zip(menu[1:6], DISCLAIMERS, strict=False)},
        flags,
    )


def _story(draw: random.Random, n: int, ways: _Ways) -> Story:
    """A story of a site: told or asked, by one of its staff, in one of its sections."""
    title = f"{pick(draw, 'adj')} {pick(draw, 'noun')} as {pick(draw, 'body')} {pick(draw, 'did')} {pick(draw, 'thing')}"
    day = f"{draw.randint(1, 28)} {draw.choice(('March', 'April', 'May', 'June'))} 2026"
    parts = _asked(draw, ways) if draw.random() < ways.asks else _told(draw, ways, n)
    return Story(
        f"{title.capitalize()} {n % 7 + 2}",
        draw.choice(ways.staff),
        day,
        draw.choice(ways.menu[1:6]),
        tuple(parts),
    )


def _told(draw: random.Random, ways: _Ways, n: int) -> list[Part]:
    """A story told in paragraphs, with what its site puts between them."""
    flags, parts = ways.flags, list[Part]()
    if flags["series"] and n % 3 == 0:
        parts.append(Part(ways.series, "story"))
    heads = list(ways.judged) if draw.random() < ways.reviews else []
    for i in range(draw.randint(4, 14)):
        if heads and i and i % 2 == 0:
            parts.append(Part(heads.pop(0), "story", "## "))
        elif flags["subheads"] and not heads and i and draw.random() < 0.25:
            parts.append(Part(pick(draw, "subhead"), "story", "## "))
        parts.append(Part(paragraph(draw, ways.place), "story"))
        if flags["facts"] and i == 2:
            parts += [
                Part(f"{label}: {draw.randint(2, 900)} {pick(draw, 'noun')}s", "story", "* ")
                for label in ways.facts
            ]
    if flags["signs_off"] and n % 2:
        parts.append(Part(ways.farewell, "story"))
    return parts


def _asked(draw: random.Random, ways: _Ways) -> list[Part]:
    """A column: the same questions each time, other answers."""
    parts = [Part(paragraph(draw, ways.place), "story")]
    for question in ways.questions:
        parts.append(Part(question, "story", "**"))
        parts += [Part(paragraph(draw, ways.place), "story") for _ in range(draw.randint(1, 2))]
    return parts


def _bio(draw: random.Random, by: str, name: str, place: str) -> str:
    """What stands below each story of an author."""
    words = {
        "by": by,
        "first": by.split()[0],
        "name": name,
        "place": place,
        "beat": pick(draw, "menu").lower(),
    }
    return draw.choice(BIOS).format(year=draw.randint(1988, 2024), **words)


def _teasers(
    draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story, count: int
) -> list[Part]:
    """Some of the site's other stories, as it prints teasers: headline, perhaps the first paragraph, perhaps the age."""
    found: list[Part] = []
    for story in draw.sample(stories, min(count, len(stories))):
        if story is not own:
            found.append(Part(story.title, "moving", "["))
            if ways.flags["ledes"]:
                found.append(
                    Part(
                        next(p.text for p in story.paragraphs if not p.mark and p.text != ways.series),
                        "moving",
                    )
                )
            if ways.flags["ages"]:
                found.append(Part(f"{draw.randint(2, 22)} hours ago", "moving"))
    return found


def _top(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story) -> list[Part]:
    """What stands above a story: page title, menu, headline, byline, share buttons."""
    flags = ways.flags
    parts = [Part(own.title + ways.separator + ways.name, "field")] if flags["title_line"] else []
    parts.append(Part("Skip to content", "site", "["))
    if flags["cookie"]:
        parts += [Part(ways.notices[0], "site"), Part("Accept all", "site", "["), Part("Reject", "site", "[")]
    parts.append(Part(ways.name, "site", "["))
    parts += [Part(each, "site", "* [") for each in ways.menu]
    if flags["strip"]:
        parts += [Part("Now on " + ways.name, "site"), *_teasers(draw, ways, stories, own, 3)]
    parts += [Part(own.section, "field", "["), Part(own.title, "field", "# ")]
    if flags["standfirst"]:
        parts.append(Part(sentence(draw, ways.place), "field"))
    parts += [Part(f"By {own.by}", "field"), Part(own.day, "field")]
    return parts + [Part(each, "site", "* [") for each in ways.share]


def _middle(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story) -> list[Part]:
    """A story's paragraphs, with what its site puts between them."""
    parts: list[Part] = []
    house = draw.randrange(1, len(own.paragraphs)) if ways.flags["house"] else 0
    for i, each in enumerate(own.paragraphs):
        if i and ways.flags["inline"] and draw.random() < 0.12:
            parts.append(Part(f"Read more: {draw.choice(stories).title}", "moving", "["))
        if i and ways.flags["boxes"] and draw.random() < 0.12:
            parts += [Part("Advertisement", "site"), Part(draw.choice(ways.promos), "site")]
        if i and i == house:
            parts.append(Part(ways.house, "site"))
        parts.append(each)
    return parts


def _bottom(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story) -> list[Part]:
    """What stands below a story: bio, share buttons, teasers, newsletter, menu again, rights."""
    flags = ways.flags
    parts: list[Part] = []
    if flags["disclaimers"] and own.section in ways.disclaimers:
        parts.append(Part(ways.disclaimers[own.section], "moving"))
    if flags["bio"]:
        parts.append(Part(ways.bios[own.by], "moving"))
    parts += [Part(each, "site", "* [") for each in ways.share[:3]]
    parts += [Part(f"More in {own.section}", "moving", "## ")]
    parts += _teasers(draw, ways, stories, own, draw.randint(3, 8))
    if flags["most_read"]:
        parts += [Part("Most read", "site", "## ")]
        parts += [Part(story.title, "moving", "* [") for story in stories[: 12 : draw.choice((1, 2, 3))]]
    parts += [
        Part(draw.choice(ways.promos), "site"),
        Part("Your email address", "site"),
        Part("Sign up", "site", "["),
    ]
    if flags["menu_again"]:
        parts += [Part(each, "site", "* [") for each in ways.menu]
    parts += [Part(each, "site", "* [") for each in ways.foot] + [
        Part(each, "site") for each in ways.notices[1:]
    ]
    return [*parts, Part(f"© 2026 {ways.name}. All rights reserved.", "site")]


def make_site(seed: int, pages: int = 50) -> Site:
    """The invented site of a seed."""
    draw = random.Random(f"site {seed}")
    ways = _ways(draw)
    stories = [_story(draw, n, ways) for n in range(pages)]
    made = tuple(
        tuple(
            _top(draw, ways, stories, own)
            + _middle(draw, ways, stories, own)
            + _bottom(draw, ways, stories, own)
        )
        for own in stories
    )
    host = re.sub("[^a-z]", "", ways.name.lower().removeprefix("the ")) + f"{seed}.example"
    return Site(ways.name, host, made, tuple(stories))
