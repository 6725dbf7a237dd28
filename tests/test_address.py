"""What a page's address tells: words of its headline, its day, the kind of page."""

from __future__ import annotations

from datetime import date

import pytest

from cleanscrape import clean
from cleanscrape.fields.address import day_of, headline_words, page_kinds, shared

ADDRESSES = [
    (
        "https://lantern.example/2025/11/16/storm-closes-the-harbour.html",
        {"storm", "closes", "the", "harbour"},
        "2025-11-16",
    ),
    (
        "lantern.example/news/20251116/Sturm_schliesst_H%C3%A4fen-4711",
        {"sturm", "schliesst", "hafen"},
        "2025-11-16",
    ),
    (
        "https://lantern.example/harbour/north-pier-closed-for-winter-2025-11-16/",
        {"north", "pier", "closed", "for", "winter"},
        "2025-11-16",
    ),
    ("https://lantern.example/2025/19/16/news", set(), None),
    ("https://lantern.example/?p=4711", set(), None),
    ("http://[lantern", set(), None),
    (None, set(), None),
]


@pytest.mark.parametrize(("url", "words", "day"), ADDRESSES)
def test_addresses(url: str | None, words: set[str], day: str | None) -> None:
    """The longest step's words, and a day that there is."""
    assert headline_words(url) == words
    assert day_of(url) == (date.fromisoformat(day) if day else None)


def test_words_shared_with_an_address() -> None:
    """Accents and umlauts are spelled in more ways than one."""
    assert shared("Stürme schließen Häfen", frozenset({"stuerme", "schliessen", "haefen"})) == (1.0, 1.0)
    assert shared("Café fermé: les raisons", frozenset({"cafe", "ferme"})) == (1.0, 0.5)
    assert shared("!?", frozenset({"cafe"})) == shared("Café", frozenset()) == (0.0, 0.0)


PIER = """Lantern
Storm watch
Harbour diary
North pier closed for winter
The gate at the end of Rope Walk was chained on Monday and nobody on the island could say for how long it would be.
The harbour master said that the planks had rotted through, and that the port had no money for new ones this year.
Contact"""


def test_an_address_tells_headline_and_day() -> None:
    """Of two lines the address spells the headline; the day is the address's where the page has none."""
    url = "https://lantern.example/2025/11/16/{}/"
    article = clean(PIER, url=url.format("north-pier-closed-for-winter"))
    assert (article.title, article.published) == ("North pier closed for winter", date(2025, 11, 16))
    dated = PIER.replace("Contact", "May 3, 2025\n\nPublished November 15, 2025")
    other = clean(dated.replace("Harbour diary", "Harbour diary\nNovember 15, 2025"), url=url.format("4711"))
    assert other.published == date(2025, 11, 15)


@pytest.mark.parametrize(
    ("url", "kinds"),
    [
        ("https://lantern.example/", {"root"}),
        ("https://lantern.example/news/2025/north-pier-closed", {"dated", "story"}),
        ("https://forum.lantern.example/t/north-pier/4711", {"forum"}),
        ("https://shop.lantern.example/products/rope?colour=red", {"shop"}),
        ("https://lantern.example/buy-rope-for-the-north-pier", set()),
        ("http://[lantern", {"root"}),
    ],
)
def test_kinds_of_addresses(url: str, kinds: set[str]) -> None:
    """Steps and hosts name kinds of pages; the words of a headline do not."""
    found = page_kinds(url)
    assert {name.removeprefix("address_") for name, value in found.items() if value == 1.0} - {
        "address"
    } == kinds


def test_an_address_tells_the_kind_of_page() -> None:
    """A story's address makes an article likelier than none, and a shop's less likely."""
    urls = ("https://lantern.example/news/2025/north-pier", None, "https://lantern.example/shop/rope")
    story, none, shop = [clean(PIER, url=url).confidence for url in urls]
    assert story > none > shop
