"""Grafted sites: what two pages share is on the other pages, a page's own story is not."""

from __future__ import annotations

from grafts import grafted_sites
from made_forms import body_of, flatten
from made_sites import make_site

SITES = {
    host: [
        {"text": flatten(parts, "lines"), "gold": {"body": body_of(parts), "title": None}, "site": host}
        for parts in make_site(seed, 2).pages
    ]
    for seed, host in ((900, "one.example"), (901, "two.example"))
}


def test_grafts() -> None:
    """The other page comes first, then grafts: with its footer, with a story of another site, without its own."""
    for site, page, others in grafted_sites(SITES, [6]):
        assert (page, others[0], len(others)) == (SITES[site][0], SITES[site][1]["text"], 6)
        story = page["gold"]["body"].split("\n\n")
        footer = page["text"].split("\n\n")[-1]
        (told,) = ({row["gold"]["body"] for row in SITES[home]} for home in SITES if home != site)
        foreign = "\n\n".join(told).split("\n\n")
        for graft in others[1:]:
            assert [paragraph for paragraph in story if paragraph in graft] == []
            assert any(paragraph in graft for paragraph in foreign)
        assert sum(footer in graft for graft in others) >= 3


def test_the_same_grafts_each_time() -> None:
    """What is drawn depends on the site and the count alone."""
    assert list(grafted_sites(SITES, [3])) == list(grafted_sites(SITES, [3]))
