"""Lines in a story's way: what stands around them is told as if they were not there."""

from __future__ import annotations

import pytest

from cleanscrape import Pipeline, clean
from cleanscrape.asides import asides_of, past_asides
from cleanscrape.page import read_page
from cleanscrape.pipeline import columns_of
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
)


@pytest.mark.parametrize("aside", ASIDES)
def test_a_last_sentence_behind_an_aside_stays(aside: str) -> None:
    """It does not stand alone before the page's foot."""
    page = "\n".join([HEAD, *STORY, aside, END, FOOT])
    assert clean(page).paragraphs == (*STORY, END)


def test_an_ad_between_all_paragraphs_parts_none() -> None:
    """Twice each time, as some portals print it."""
    ads = "Advertisement\nAdvertisement"
    page = "\n".join([HEAD, *(f"{line}\n{ads}" for line in (*STORY, END)), FOOT])
    assert clean(page).paragraphs == (*STORY, END)


@pytest.mark.parametrize(
    "line", ["Related stories", "Share", "Photo: Tom Reyes", "Sign up for our newsletter"]
)
def test_what_tells_of_its_neighbours_is_no_aside(line: str) -> None:
    """A heading of other stories, and a credit alone, whose caption stands above it."""
    pipeline = Pipeline()
    page = read_page("\n".join([HEAD, *STORY, line, END, FOOT]))
    assert asides_of(page, pipeline.columns(page), pipeline._signals.values()) == []


def test_other_lines_are_seen_as_on_the_page_without_asides() -> None:
    """What stands around them is told as on that page; an aside's own columns are those of the whole page."""
    whole, without = (read_page("\n".join([HEAD, *STORY, *aside, END, FOOT])) for aside in ((ASIDES[0],), ()))
    pipeline = Pipeline()
    at = whole.texts.index(ASIDES[0])
    seen, expected = pipeline.columns(whole), pipeline.columns(without)
    own = columns_of(whole, pipeline._line_rules, pipeline._context_rules)
    for rule in (Neighbours(), Coherence(), Position(), BoilerplateNear()):
        for signal in rule.signals:
            column = seen[signal.name]
            assert [*column[:at], *column[at + 1 :]] == list(expected[signal.name])
            assert column[at] == own[signal.name][at]


def test_a_page_of_nothing_but_asides_is_left_alone() -> None:
    """There is no page without them."""
    page = read_page("Advertisement\nAdvertisement")
    pipeline = Pipeline()
    columns = pipeline.columns(page)
    asides = asides_of(page, columns, pipeline._signals.values())
    assert asides == [0, 1]
    assert past_asides(page, columns, asides, pipeline._look_around) is columns
