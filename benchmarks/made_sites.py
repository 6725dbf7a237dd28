"""Invented sites with invented pages, where it is known which line is the site's and which the story's.

`make_site(seed, pages)` gives a site: each page a list of `Part`s, in the order of the page. A site has its menu, its
notices, promos and footer; teasers that are the headlines and first paragraphs of its other pages; subheads and a
series' standing paragraph that repeat and are content all the same. `flatten(parts, form)` writes a page down as
scrapers do. Everything comes from the seed: no text is anyone's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from forms import endless, wrapped

FORMS = ("lines", "torn", "markdown", "wrap72", "endless")
"""A block a line with blank lines between; broken at links; Markdown with links; wrapped at 72; one line."""


class Part(NamedTuple):
    """A piece of a page. `kind` is "site" (fixed), "moving" (boilerplate that changes), "field" or "story"."""

    text: str
    kind: str
    mark: str = ""
    """What Markdown puts before it: "# ", "* "; "[" makes it a link."""


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


_W = {
    "place": "Wendell|Port Alder|Lannerness|Marrow Hill|Oldcastle|Brae|Fenwick|Tarn|Pell Park|Sutter Bay|Orrin|Dunmere",
    "brand": "Beacon|Courier|Ledger|Post|Herald|Observer|Wire|Standard|Journal|Chronicle|Review|Dispatch",
    "first": "Ada|Bo|Cy|Dora|Emil|Fay|Gus|Hana|Ivo|June|Kai|Lena|Milo|Nora|Otis|Pia|Ravi|Saga|Tess|Uma|Vera|Wim|Yara|Zeno",
    "last": "Park|Lund|Marsh|Teller|Quist|Varga|Osei|Hale|Brandt|Ferro|Sato|Moreau|Keane|Ibarra|Nolan|Voss|Abbott|Crane",
    "body": "council|harbour board|school|clinic|mill|ferry company|fire brigade|library|orchestra|museum|water company|court",
    "did": "voted to close|plans to rebuild|has lost|will sell|opened|delayed|agreed to pay for|argued over|reviewed|repaired",
    "thing": "north pier|old bridge|market hall|swimming pool|night bus|lighthouse|sea wall|town archive|power line|new wing",
    "adj": "costly|long awaited|small|disputed|rare|quiet|sudden|record|wet|unusual|careful|public|secret|modest|steep",
    "noun": "budget|storm|petition|survey|inquiry|strike|harvest|election|flood|report|auction|festival|drought|contract",
    "when": "on Tuesday|last week|in the spring|after midnight|before the holidays|on Friday|this winter|in early March",
    "why": "because repairs had become too dear|after two years of talks|although few people came|to the surprise of many"
    "|as money ran short|once the ice was gone|despite a warning from engineers|while others looked on",
    "say": "said|told the meeting|wrote in a letter|added|explained",
    "menu": "Home|News|Sport|Weather|Opinion|Business|Culture|Travel|Food|Science|Health|Podcasts|Video|Puzzles|Jobs|Cars"
    "|Property|Obituaries|Letters|Archive|Events|Shop|Games|Newsletters|Schools|Courts|Politics|Climate|Money|Books",
    "foot": "About us|Contact|Privacy policy|Terms of use|Cookie settings|Advertise with us|Careers|Accessibility|Corrections"
    "|Subscribe|Help centre|Syndication|Our trustees|Complaints|RSS|Site map|Manage my account|E-paper",
    "share": "Share|Tweet|Email|Print|Copy link|Save|Facebook|WhatsApp|Comment|Listen to this article",
    "subhead": "What happens next|The background|Who pays|What they say|How it began|In numbers|A longer view",
}
_WORDS = {key: text.split("|") for key, text in _W.items()}
_PROMOS = (
    "Sign up for the {name} morning letter and read what matters before breakfast.",
    "Our reporting is paid for by readers. Support {name} from two coins a week.",
    "Get the {name} app for alerts that are worth having.",
    "{name} readers save on a year of puzzles: see our offers.",
    "Have you a story? Write to the {name} newsroom, day or night.",
    "Follow {name} wherever you are.",
    "You have read all your free articles this month. Subscribe to go on reading {name}.",
)
_NOTICES = (
    "We and our partners keep cookies on your device to measure how {name} is read, and to show what you may like.",
    "This site is protected, and its terms of service apply. By going on you agree to how {name} handles data.",
    "{name} is part of a group of local papers, and is regulated by the press council. Complaints can be made to the editor.",
    "All material here belongs to {name} or to those who gave it, and may not be copied without leave in writing.",
    "Some of the links on this page may earn {name} a small sum, which does not change what we write.",
)
_SERIES = (
    "This story is part of a series in which {name} looks, over a year, at how {place} gets its water, and who pays for it.",
    "Every week {name} asks someone who works with their hands how they spend their day. This is what they told us.",
    "We are following the case as it is heard, and write here what is said in court; the newest lines stand at the top.",
)


def _pick(draw: random.Random, key: str) -> str:
    return draw.choice(_WORDS[key])


def _name(draw: random.Random) -> str:
    return f"{_pick(draw, 'first')} {_pick(draw, 'last')}"


def _sentence(draw: random.Random, place: str) -> str:
    """One of a few dozen shapes of sentence, filled."""
    w = {key: _pick(draw, key) for key in ("body", "did", "thing", "adj", "noun", "when", "why", "say")}
    n = draw.randint(2, 900)
    return draw.choice(
        (
            f"The {w['body']} {w['did']} the {w['thing']} {w['when']}, {w['why']}.",
            f"“The {w['noun']} was {w['adj']}, and nobody in {place} had asked for the {w['thing']},” {_name(draw)} {w['say']}.",
            f"Some {n} people signed a {w['adj']} {w['noun']} against the {w['body']} {w['when']}.",
            f"A {w['adj']} {w['noun']} showed that the {w['thing']} costs {n} crowns a day, {w['why']}.",
            f"{_name(draw)}, who has run the {w['body']} of {place} for {n % 40 + 2} years, called it {w['adj']}.",
            f"In {1900 + n % 120} a {w['noun']} had already damaged the {w['thing']}, and the {w['body']} paid.",
            f"Nothing will change before the {w['noun']}, though the {w['body']} {w['did']} a {w['adj']} {w['thing']}.",
        )
    )


def _paragraph(draw: random.Random, place: str) -> str:
    return " ".join(_sentence(draw, place) for _ in range(draw.choice((1, 1, 2, 2, 3, 4))))


def _story(draw: random.Random, n: int, place: str, sections: Sequence[str], subheads: bool) -> Story:
    title = f"{_pick(draw, 'adj')} {_pick(draw, 'noun')} as {_pick(draw, 'body')} {_pick(draw, 'did')} {_pick(draw, 'thing')}"
    parts: list[Part] = []
    for i in range(draw.randint(4, 14)):
        if subheads and i and draw.random() < 0.25:
            parts.append(Part(_pick(draw, "subhead"), "story", "## "))
        parts.append(Part(_paragraph(draw, place), "story"))
    day = f"{draw.randint(1, 28)} {draw.choice(('March', 'April', 'May', 'June'))} 2026"
    return Story(f"{title.capitalize()} {n % 7 + 2}", _name(draw), day, draw.choice(sections), tuple(parts))


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
    flags: dict[str, bool]


def _ways(draw: random.Random) -> _Ways:
    place = _pick(draw, "place")
    name = f"The {place} {_pick(draw, 'brand')}"
    flags = {
        key: draw.random() < odds
        for key, odds in {
            "title_line": 0.8, "cookie": 0.4, "strip": 0.4, "standfirst": 0.3, "ledes": 0.6, "ages": 0.5, "bio": 0.5,
            "most_read": 0.5, "inline": 0.6, "boxes": 0.7, "series": 0.3, "subheads": 0.4, "menu_again": 0.4,
        }.items()
    }  # fmt: skip
    return _Ways(
        name,
        place,
        draw.sample(_WORDS["menu"], draw.randint(8, 24)),
        draw.sample(_WORDS["foot"], draw.randint(5, 15)),
        draw.sample(_WORDS["share"], draw.randint(2, 7)),
        [each.format(name=name) for each in draw.sample(_PROMOS, draw.randint(2, 5))],
        [each.format(name=name) for each in draw.sample(_NOTICES, draw.randint(1, 3))],
        draw.choice(_SERIES).format(name=name, place=place),
        draw.choice((" - ", " | ", " – ")),
        flags,
    )


def _teasers(
    draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story, count: int
) -> list[Part]:
    found: list[Part] = []
    for story in draw.sample(stories, min(count, len(stories))):
        if story is not own:
            found.append(Part(story.title, "moving", "["))
            if ways.flags["ledes"]:
                found.append(Part(next(p.text for p in story.paragraphs if not p.mark), "moving"))
            if ways.flags["ages"]:
                found.append(Part(f"{draw.randint(2, 22)} hours ago", "moving"))
    return found


def _top(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story) -> list[Part]:
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
        parts.append(Part(_sentence(draw, ways.place), "field"))
    parts += [Part(f"By {own.by}", "field"), Part(own.day, "field")]
    return parts + [Part(each, "site", "* [") for each in ways.share]


def _middle(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story, n: int) -> list[Part]:
    parts: list[Part] = []
    if ways.flags["series"] and n % 3 == 0:
        parts.append(Part(ways.series, "story"))
    for i, each in enumerate(own.paragraphs):
        if i and ways.flags["inline"] and draw.random() < 0.12:
            parts.append(Part(f"Read more: {draw.choice(stories).title}", "moving", "["))
        if i and ways.flags["boxes"] and draw.random() < 0.12:
            parts += [Part("Advertisement", "site"), Part(draw.choice(ways.promos), "site")]
        parts.append(each)
    return parts


def _bottom(draw: random.Random, ways: _Ways, stories: Sequence[Story], own: Story) -> list[Part]:
    flags = ways.flags
    parts: list[Part] = []
    if flags["bio"]:
        parts.append(Part(f"{own.by} writes on {own.section.lower()} for {ways.name}.", "moving"))
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
    sections = ways.menu[1:6]
    stories = [_story(draw, n, ways.place, sections, ways.flags["subheads"]) for n in range(pages)]
    made = tuple(
        tuple(
            _top(draw, ways, stories, own)
            + _middle(draw, ways, stories, own, n)
            + _bottom(draw, ways, stories, own)
        )
        for n, own in enumerate(stories)
    )
    host = re.sub("[^a-z]", "", ways.name.lower().removeprefix("the ")) + f"{seed}.example"
    return Site(ways.name, host, made, tuple(stories))


def body_of(parts: Sequence[Part]) -> str:
    """The story of a page, as a person would copy it."""
    return "\n\n".join(part.text for part in parts if part.kind == "story")


def flatten(parts: Sequence[Part], form: str, seed: int = 0) -> str:
    """A page as a scraper writes it down, in one of `FORMS`."""
    if form == "markdown":
        return "\n\n".join(_markdown(part) for part in parts)
    if form == "torn":
        draw = random.Random(seed)
        return "\n".join(_torn(draw, part.text) for part in parts)
    text = "\n\n".join(part.text for part in parts)
    return wrapped(text, 72) if form == "wrap72" else endless(text) if form == "endless" else text


def _markdown(part: Part) -> str:
    mark, link, _ = part.mark.partition("[")
    return f"{mark}[{part.text}](https://site.example/{len(part.text)})" if link else mark + part.text


def _torn(draw: random.Random, text: str) -> str:
    """A text broken around a word or two, as at a link."""
    words = text.split()
    if len(words) < 12 or draw.random() < 0.6:
        return text
    at = draw.randint(3, len(words) - 4)
    return "\n".join((" ".join(words[:at]), " ".join(words[at : at + 2]), " ".join(words[at + 2 :])))
