"""Headlines and bylines of pages that came as one line, where the ends of lines are guessed."""

from __future__ import annotations

import pytest

from cleanscrape import clean, explain
from cleanscrape.fields import endless_glance
from cleanscrape.fields.endless_title import rows_of, sight_of
from cleanscrape.fields.endless_title_weights import WEIGHTS
from cleanscrape.fields.endless_words import words_of
from cleanscrape.fields.head import Spot
from cleanscrape.read import read_page
from limits import no_hang

MENU = "Skip to content Menu Home News Sport Weather Letters Subscribe Log in Search Home » Harbour"
STORY = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since the storms of last "
    "January, and to move the ferry to the coal quay while engineers look for a way to save it. Nobody was hurt when "
    "the outer end sank by a hand's breadth in March, but the ferry has not called there since. The vote was five to "
    "two. Work on a new pier could begin as soon as next autumn, the board said, if the county pays half of what it "
    "will cost. Anglers may use the south pier until nine in the evening, if they carry a light and keep off the steps."
)
FOOT = "Share Facebook Email Print Read more © 2026 Marl Quay Echo All rights reserved Terms of Use Privacy Policy"
HEADLINES = (
    "Harbour board closes the north pier after a winter of storms",
    "How Engineers Try to Save a Leaning Pier While the Ferry Goes to the Coal Quay",
    "Is the north pier lost? Engineers say it may yet be saved",
)


@pytest.mark.parametrize("title", HEADLINES)
def test_the_headline_is_found_whole(title: str) -> None:
    """A headline in capitals, or of two sentences, is one run of words, whatever it was cut into."""
    article = clean(" ".join([MENU, title, "By Ada Park March 12, 2026", STORY, FOOT]))
    assert (article.title, article.authors) == (title, ("Ada Park",))
    assert title not in article.body


def test_lines_with_nothing_between() -> None:
    """The headline's own words are put together as they stood."""
    title = HEADLINES[0]
    page = "".join([*MENU.split(), title, "By Ada Park", "March 12, 2026", STORY, *FOOT.split()])
    assert clean(page).title == title


def test_words_of_a_page_are_those_of_its_blocks() -> None:
    """Each word has its block, and one more place where a line may begin; a range reads as it stood."""
    page = read_page(" ".join([MENU, HEADLINES[0], STORY, FOOT]))
    words = words_of(page)
    assert len(words.words) == len(words.blocks) == len(words.tight) == len(words.begins) - 1
    assert words.text(0, 3) == "Skip to content"
    assert [page.texts[b] for b in sorted(set(words.blocks))] == page.texts


def test_every_run_of_words_is_near_the_story() -> None:
    """Runs have two words at least, and few enough for a headline."""
    page = read_page(" ".join([MENU, HEADLINES[0], STORY, FOOT]))
    sight = sight_of(page, Spot(0, len(page) // 2, len(page)))
    sizes = {stop - start for start, stop in endless_glance.spans(sight)}
    assert min(sizes) >= 2
    assert max(sizes) <= 28


def test_the_likeliest_runs_are_those_whose_signs_weigh_most() -> None:
    """What is added up place by place is what a glance at each run shows."""
    page = read_page(" ".join([MENU, HEADLINES[0], STORY, FOOT]))
    sight = sight_of(page, Spot(0, len(page) // 2, len(page)))
    rows = rows_of(WEIGHTS)[: len(endless_glance.GLANCE)]

    def weight(span: tuple[int, int]) -> float:
        bins = endless_glance.glance(sight, span)
        return round(sum(row[value] for row, value in zip(rows, bins, strict=True)), 6)

    found = [weight(span) for span in endless_glance.likeliest(sight, rows, 20)]
    assert found == sorted(map(weight, endless_glance.spans(sight)), reverse=True)[:20]


def test_the_reason_names_what_spoke_for_it() -> None:
    """The trace says why, as for any headline."""
    trace = explain(" ".join([MENU, HEADLINES[0], "By Ada Park", STORY, FOOT]))
    found = [find for find in trace.finds if find.field == "title"]
    assert len(found) == 1
    assert found[0].reason.startswith("headline: ")


@pytest.mark.parametrize("piece", ["Storm Hits ", "a", "« ", "By Ada Park 2026 ", "storm. ", "Ab"])
def test_any_endless_line_is_read_in_time(piece: str) -> None:
    """A long line of one thing over and over is no hang."""
    with no_hang():
        clean((STORY + " " + piece * (100_000 // len(piece)))[:100_000])
