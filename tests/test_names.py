"""What tells a person's name and an outlet's: shapes, bylines, hosts."""

from __future__ import annotations

import pytest

from cleanscrape.fields.byline_names import split_names
from cleanscrape.fields.byline_text import read_byline
from cleanscrape.fields.names import is_name, normal_case
from cleanscrape.fields.outlet_links import Linked, agrees, linked_host
from cleanscrape.fields.outlets import host_of, key, title_parts
from cleanscrape.fields.pen_names import HANDLE


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
