"""Bylines where the ends of lines were guessed: behind the headline's words, and cut ones."""

from __future__ import annotations

import pytest

from cleanscrape.fields.byline_lines import read_at
from cleanscrape.fields.endless_byline import beyond_title, of_endless
from cleanscrape.fields.head import Spot
from cleanscrape.page import Page
from cleanscrape.read import read_page

TITLE = "storm closes the harbour"


def page_of(*blocks: str) -> Page:
    """A page of these blocks, a paragraph each."""
    return read_page("\n\n".join(blocks))


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (("News", "Storm closes the harbour By Ada Park"), (1, "By Ada Park")),
        (("News", "Opinion Storm closes", "the harbour Ada Park", "2026"), (2, "Ada Park")),
        (("News", "Storm closes", "the", "harbour", "Ada Park"), (3, "")),
        (("News", "Storm closes", "By Ada Park"), (1, "")),
        (("News", "Storm closes the harbour"), (1, "")),
    ],
)
def test_what_follows_the_headline(blocks: tuple[str, ...], found: tuple[int, str]) -> None:
    """The headline's last block, and what that says behind it; nothing where the headline does not go on."""
    assert beyond_title(page_of(*blocks), 1, TITLE) == found


def names_of(page: Page, head: int | None, title: str) -> list[tuple[str, ...]]:
    """The names that are left of those read in every block."""
    hits = [hit for b in range(len(page)) if (hit := read_at(page, b, b + 1, ""))]
    return [
        hit.reading.names
        for hit in of_endless(page, Spot(0, 0, len(page)), hits, head, title, "")
        if hit.reading.names
    ]


def test_a_name_inside_the_headline_is_no_author() -> None:
    """What was cut off within a headline is not its byline; what follows it is."""
    page = page_of("Harbour closed", "By Drunk Captain", "Twice This Year By Ada Park", "It was on Tuesday.")
    assert names_of(page, 0, "harbour closed by drunk captain twice this year") == [("Ada Park",)]


def test_half_an_agency_is_no_author() -> None:
    """A name that the next word makes an agency's is none."""
    assert names_of(page_of("By Associated", "* Press"), None, "") == []
    assert names_of(page_of("By Ada Park", "Storms closed it."), None, "") == [("Ada Park",)]


def test_what_is_somebody_s_names_no_author() -> None:
    """A name without a label that the next words say with an apostrophe is of whom they speak."""
    assert names_of(page_of("Ada Park's", "Garden"), None, "") == []
    assert names_of(page_of("Ada Park", "Ada Park’s garden is open again, two years late."), None, "") == []


def test_a_sentence_that_tells_who_somebody_is_names_no_author() -> None:
    """A name below the first paragraph with what the person is, in small letters, opens a sentence of the story."""
    story = "It was on Tuesday."
    assert names_of(page_of(story, "Ada Park, the head of the harbour board’s"), None, "") == []
    assert names_of(page_of(story, "Ada Park, Staff Writer"), None, "") == [("Ada Park",)]
