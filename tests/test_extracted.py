"""Stories that a program took out of their page: little stands beside them, and all of them stays."""

import pytest

from cleanscrape import clean
from cleanscrape.pipeline import Pipeline
from cleanscrape.rules.extracted import STORY_ALONE

STORY = (
    "The council voted on Tuesday to close the pool on Mill Road after an inspection found cracks in it.\n\n"
    "What it costs\n\n"
    "Repairs would cost two million dollars, more than the town spends on its parks, the mayor said.\n\n"
    "Opening hours until May\n\n"
    "- Monday to Friday, 7 to 11\n"
    "- Saturday, 9 to 5\n\n"
    "More than four thousand people had signed a letter that asked for another year, but the roof is not safe.\n\n"
    "What comes next\n\n"
    "A final decision on what will replace the pool is expected in the autumn, when the new budget is voted.\n\n"
    "Five places nearby\n\n"
    "1. Lido Wendell\n"
    "2. The baths at Arden"
)
HEADS = {
    "a headline": ("Pool on Mill Road to close for good", "Pool on Mill Road to close for good", ()),
    "its own dash": ("The last swim - and what comes next", "The last swim - and what comes next", ()),
    "its own bar": ("The last swim | why the town gave up", "The last swim | why the town gave up", ()),
    "the outlet behind it": (
        "Pool on Mill Road to close for good - The Wendell Echo",
        "Pool on Mill Road to close for good",
        (),
    ),
    "a byline in stars below a mark": (
        "# Pool on Mill Road to close for good\n\n*By Ada Park*",
        "Pool on Mill Road to close for good",
        ("Ada Park",),
    ),
    "a byline above": (
        "By Ada Park\n\nPool on Mill Road to close for good",
        "Pool on Mill Road to close for good",
        ("Ada Park",),
    ),
}


@pytest.mark.parametrize("head", HEADS)
def test_all_of_an_extracted_story_stays(head: str) -> None:
    """The story comes back whole, with its headings and lists, and its first line is the headline."""
    text, title, authors = HEADS[head]
    article = clean(f"{text}\n\n{STORY}")
    assert (article.title, article.authors, article.body) == (title, authors, STORY)


def test_calls_within_it_go() -> None:
    """What has a cue goes from an extracted story too."""
    call = "Sign up for our newsletter and get the news every morning."
    parts = STORY.split("\n\n")[:-2]
    article = clean("\n\n".join(["Pool on Mill Road to close for good", *parts[:3], call, *parts[3:]]))
    assert (article.body, [gone.rule for gone in article.removed]) == ("\n\n".join(parts), ["promo_block"])


@pytest.mark.parametrize(
    ("beside", "expected"),
    [("", True), ("Home\n\nNews\n\nSport\n\nCulture\n\nContact\n\nLog in\n\n", False)],
)
def test_a_menu_tells_a_scraped_page(beside: str, expected: bool) -> None:
    """With a menu above it a story is a scraped page's."""
    pipeline = Pipeline()
    page = pipeline.read(beside + STORY)
    assert any(pipeline.columns(page)[STORY_ALONE]) is expected
