"""Lines in a story's way: what stands around them is told as if they were not there."""

from __future__ import annotations

import pytest

from cleanscrape import Pipeline, clean
from cleanscrape.asides import asides_of
from cleanscrape.page import Page
from cleanscrape.pipeline import default_rules
from cleanscrape.read import read_page
from cleanscrape.rule import Columns, Signal, phrase_column
from cleanscrape.rules.boilerplate_near import BoilerplateNear
from cleanscrape.rules.coherence import Coherence
from cleanscrape.rules.neighbours import Neighbours
from cleanscrape.rules.position import Position

HEAD = "The Herald\nNews\nSport\nOpinion\nTown buys its own bus\nBy Lena Strand\nMarch 3, 2026\nShare"
STORY = (
    "The town of Harrow Vale has bought a bus. It is red, it is eleven years old, and it cost $14,500 at an auction.",
    "The county ended its last route through the valley in November, when riders fell below nine a day.",
    "“Nine people is nine people,” said Mayor Ina Holt. “One of them is my mother.”",
    "The bus will run from the grain elevator to the hospital four times a day. Children ride free.",
    "Three retired truck drivers have offered to take the wheel. The town's insurer wants them to pass a test first.",
    "Not everybody is pleased. Several residents asked why the money had not gone to the pool, dry since 2022.",
)
END = "A second vehicle may follow in the spring, depending on the grant."
FOOT = "Related stories\nHospital cuts night shift\nSheep on the road again\n© 2026 The Herald"
ASIDES = (
    "Advertisement",
    "Story continues below advertisement",
    "Read more: Pool committee resigns",
    "Watch: The bus arrives in Harrow Vale",
    "The red bus at the auction in Duluth. Photo: Tom Reyes",
    "pic.twitter.com/hvBus1996",
    "View this post on Instagram",
    "Sign up for our newsletter",
    "Support our work. Become a member today.",
    "Follow us on WhatsApp",
    "Share",
)


@pytest.mark.parametrize("aside", ASIDES)
def test_a_last_sentence_behind_an_aside_stays(aside: str) -> None:
    """It does not stand alone before the page's foot."""
    page = "\n".join([HEAD, *STORY, aside, END, FOOT])
    assert clean(page).paragraphs == (*STORY, END)


INSERTS = {
    "a credit": "Photo: Tom Reyes",
    "a name": "(Tom Reyes)",
    "a form": "Sign up for our newsletter\nThe best stories in your inbox.\nYour email address\nSubscribe",
    "a form with a name and a promise": (
        "The Morning Brief\nWhat you need to know, every day.\nEmail\nSign up\nWe will never share your address."
    ),
    "a player": "Listen to this article\n00:00\n04:12\n1x",
    "a button with its minutes": "Listen 4 min",
    "a poll": "Poll\nShould the town run its own bus?\nYes\nNo\n312 votes",
    "a film": "Video\nThe bus arrives in Harrow Vale\n01:32",
    "two headlines": "More on this story\nPool committee resigns over costs\nCounty ends bus routes in the valley",
    "an ad and a credit": "Advertisement\nPhoto: Tom Reyes\nAdvertisement",
}


@pytest.mark.parametrize("insert", INSERTS.values(), ids=INSERTS)
@pytest.mark.parametrize("end", [END, "A decision is expected in June.", "Nobody was hurt."])
@pytest.mark.parametrize("paragraphs", [3, 6])
def test_a_last_sentence_behind_an_insert_stays(insert: str, end: str, paragraphs: int) -> None:
    """And no line of the insert: in a story of three paragraphs as in one of six."""
    page = "\n".join([HEAD, *STORY[:paragraphs], insert, end, FOOT])
    assert clean(page).paragraphs == (*STORY[:paragraphs], end)


@pytest.mark.parametrize("time", ["{}:05", "{}.05", "{}:05 GMT", "{}:05 a.m.", "{}:05 Uhr"])
def test_a_live_blogs_entries_stay(time: str) -> None:
    """With their times, and the last one, which says that the page begins."""
    entries = (*STORY[3:6], "Good morning and welcome to our coverage.")
    lines = [line for at, entry in enumerate(entries) for line in (time.format(11 - at), entry)]
    page = "\n".join([HEAD, STORY[0], *lines, FOOT])
    assert clean(page).body.split("\n\n") == [STORY[0], *lines]


def test_an_ad_between_all_paragraphs_parts_none() -> None:
    """Twice each time, as some portals print it."""
    ads = "Advertisement\nAdvertisement"
    page = "\n".join([HEAD, *(f"{line}\n{ads}" for line in (*STORY, END)), FOOT])
    assert clean(page).paragraphs == (*STORY, END)


@pytest.mark.parametrize(
    "line",
    ["Related stories", "Share\nEmail"],
)
def test_what_tells_of_its_neighbours_is_no_aside(line: str) -> None:
    """A heading of other stories, and two buttons."""
    pipeline = Pipeline()
    page = read_page("\n".join([HEAD, *STORY, line, END, FOOT]))
    assert asides_of(page, pipeline.columns(page), pipeline._roster.signals.values()) == []


@pytest.mark.parametrize(
    ("line", "after", "told"),
    [
        ("Share", "It will run.", False),
        ("Share", "It will run again.", True),
        ("The red bus, " + "at the auction in Duluth, " * 6 + "and its driver. Photo: Tom Reyes", END, True),
        ("The red bus, " + "at the auction in Duluth, " * 9 + "and its driver. Photo: Tom Reyes", END, False),
    ],
)
def test_how_long_a_line_and_the_sentence_behind_it_are(line: str, after: str, told: bool) -> None:
    """A button stands between paragraphs if a sentence of four words follows; no aside is longer than a caption."""
    pipeline = Pipeline()
    page = read_page("\n".join([HEAD, *STORY, line, after, FOOT]))
    asides = asides_of(page, pipeline.columns(page), pipeline._roster.signals.values())
    assert asides == ([page.texts.index(line, 8)] if told else [])


def test_other_lines_are_seen_as_on_the_page_without_asides() -> None:
    """What stands around them is told as on that page; an aside has around it what the line after it has."""
    whole, without = (read_page("\n".join([HEAD, *STORY, *aside, END, FOOT])) for aside in ((ASIDES[0],), ()))
    pipeline = Pipeline()
    at = whole.texts.index(ASIDES[0])
    seen, expected = pipeline.columns(whole), pipeline.columns(without)
    for rule in (Neighbours(), Coherence(), Position(), BoilerplateNear()):
        for signal in rule.signals:
            column = seen[signal.name]
            assert [*column[:at], *column[at + 1 :]] == list(expected[signal.name])
            assert column[at] == column[at + 1]


def test_an_aside_at_the_end_has_around_it_what_the_last_line_has() -> None:
    """No line comes after it."""
    page = read_page("\n".join([*STORY, ASIDES[0], ASIDES[1]]))
    for column in (Pipeline().columns(page)[s.name] for s in (*Neighbours.signals, *Coherence.signals)):
        assert column[-1] == column[-2] == column[-3]


def test_a_page_of_nothing_but_asides_has_none() -> None:
    """There is no page without them."""
    page = read_page("Advertisement\nAdvertisement")
    pipeline = Pipeline()
    columns = pipeline.columns(page)
    assert asides_of(page, columns, pipeline._roster.signals.values()) == []
    assert len(columns["position.words_before"]) == 2


def test_a_rule_of_ones_own_sees_every_column_where_there_are_asides() -> None:
    """Those of line rules, of the blocks that are left."""
    page = read_page("\n".join([*STORY, ASIDES[0], END]))
    pipeline = Pipeline(rules=(*default_rules(), Seen()))
    assert list(pipeline.columns(page)["seen"]) == [1] * (len(STORY) + 2)


def test_a_rule_of_ones_own_finds_its_phrases_where_there_are_asides() -> None:
    """Looking around, it may ask for all that a page knows of its words."""
    page = read_page("\n".join([*STORY, ASIDES[0], END]))
    found = Pipeline(rules=(*default_rules(), Said())).columns(page)["said"]
    assert list(found) == [0, 0, 0, 0, 1, *[0] * 3]


class Said:
    """Tells of each block whether it has a phrase, when all else is known."""

    id = "said"
    signals = (Signal("said", ("", "has it"), 1),)

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """1 for the blocks that have it."""
        return {"said": phrase_column(page, anywhere=("retired truck drivers",))}


class Seen:
    """Tells of each block whether the column of its words is as long as the page."""

    id = "seen"
    signals = (Signal("seen", ("", "seen"), 1),)

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """1 for all blocks."""
        return {"seen": bytes([len(columns["prose.words"]) == len(page)]) * len(page)}
