"""SiteTemplate: what it learns, that order and halves don't matter, its file, its marks."""

from __future__ import annotations

import json
import pickle
import random
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import SiteTemplate
from cleanscrape.corpus.template import TemplateLine
from cleanscrape.corpus.template_lines import alike, folded, title_ends

WORDS = (
    "harbour",
    "pier",
    "council",
    "vote",
    "ferry",
    "crew",
    "storm",
    "winter",
    "budget",
    "lamp",
    "bridge",
    "fire",
)


def page(n: int) -> str:
    """A page of an invented site: a menu, a story of its own, a promo and a footer."""
    draw = random.Random(n)
    story = [
        f"The {' '.join(draw.sample(WORDS, 9))} of number {n}, people said on that day."
        for _ in range(draw.randint(3, 6))
    ]
    head = f"{' '.join(draw.sample(WORDS, 5)).capitalize()} {n}"
    by = f"By {draw.choice(('Ada Park', 'Bo Lund', 'Cy Marsh'))}"
    top = [f"{head} - The Wendell Beacon", "Home", "Sport", head, by]
    return "\n\n".join(
        [*top, *story, "Sign up for our morning briefing!", f"© {2000 + n % 20} The Wendell Beacon"]
    )


PAGES = [page(n) for n in range(12)]


def test_what_is_learned() -> None:
    """The lines that pages share come with the number of pages and the zones where they stand."""
    lines = [line for line in SiteTemplate.fit(PAGES).lines if not line.text.startswith("by ")]
    assert lines == [
        TemplateLine("The Wendell Beacon", "title_end", 12, (12, 0, 0, 0)),
        TemplateLine("home", "line", 12, (12, 0, 0, 0)),
        TemplateLine("sign up for our morning briefing", "line", 12, (0, 0, 0, 12)),
        TemplateLine("sport", "line", 12, (12, 0, 0, 0)),
        TemplateLine("© # *", "alike", 12, (0, 0, 0, 12)),
    ]


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("By Ada Park", "by *"),
        ("Updated 3 March 2026, 9:30am", "updated #"),
        ("Photo: Bo Lund / The Beacon", "photo * / *"),
        ("© 2026 The Wendell Beacon", "© # *"),
        ("12 comments", "# comments"),
        ("Ada Park", "ada *"),
        ("The Harbour", ""),
        ("14 May", ""),
        ("sign up for our letter", ""),
        ("Home", ""),
        (" ".join(["word"] * 30 + ["2026"]), ""),
    ],
)
def test_alike_lines(line: str, pattern: str) -> None:
    """Numbers, dates and names give way to marks; a line with no word of its own besides is alike to none."""
    assert alike(line) == pattern


def test_lines_are_compared_without_case_spaces_and_marks_at_their_ends() -> None:
    """The same words are the same line."""
    assert (
        folded("»  Sign up \t for OUR letter! ")
        == folded("Sign up for our letter")
        == "sign up for our letter"
    )


def test_ends_of_title_lines() -> None:
    """What follows the last two separators of a page-title line may be the outlet's name."""
    assert title_ends("Storm hits - Sport - The Beacon") == ["Sport - The Beacon", "The Beacon"]
    assert title_ends("Storm hits the pier") == []


@pytest.mark.parametrize("limit", [3, 7, 128])
def test_order_and_halves_do_not_matter(limit: int) -> None:
    """Pages in any order, in any parts merged in any order, and given again: the same template, file and pickle."""
    whole = SiteTemplate.fit(PAGES, limit=limit)
    rest = PAGES[:]
    random.Random(limit).shuffle(rest)
    parts = [SiteTemplate.fit(rest[a:b], limit=limit) for a, b in pairwise((0, 2, 3, 9, 12))]
    one, two, three, four = parts
    for other in (
        SiteTemplate.fit(rest + rest[:5], limit=limit),
        SiteTemplate.fit(rest[:5], limit=limit).update(rest[5:]),
        one.merge(two).merge(three).merge(four),
        four.merge(three.merge(two).merge(one)),
        whole.merge(two),
        SiteTemplate.from_json(three.to_json()).merge(one).merge(four).merge(two),
    ):
        assert (other, other.lines, other.to_json()) == (whole, whole.lines, whole.to_json())
        assert pickle.dumps(other) == pickle.dumps(whole)
    assert whole.pages == min(limit, 12)


def test_merging_leaves_both_as_they_are() -> None:
    """A merge is a new template."""
    one, two = SiteTemplate.fit(PAGES[:4]), SiteTemplate.fit(PAGES[4:])
    one.merge(two)
    assert (one, two) == (SiteTemplate.fit(PAGES[:4]), SiteTemplate.fit(PAGES[4:]))


def test_memory_is_bounded() -> None:
    """However many pages come, so many are kept, and the lines of those alone."""
    template = SiteTemplate(limit=4).update(page(n) for n in range(400))
    assert template.pages == 4
    assert len(template.texts) < 4 * 4 * 12
    assert len(template.to_json()) < 4000


def test_a_sample_tells_a_share() -> None:
    """Of 2,000 pages with a promo on every fifth, 128 kept pages tell the share within 9 points."""
    pages = [page(n) + ("\n\nJoin our club" if n % 5 == 0 else "") for n in range(2000)]
    template = SiteTemplate.fit(pages)
    (club,) = [line for line in template.lines if line.text == "join our club"]
    assert (template.pages, abs(club.pages / 128 - 0.2) < 0.09) == (128, True)


def test_pages_come_as_texts_pairs_or_dicts() -> None:
    """Pages may come as clean_many takes them."""
    items: list[Any] = [PAGES[0], (PAGES[1], "https://beacon.example/a"), {"text": PAGES[2], "url": None}]
    assert SiteTemplate.fit(items) == SiteTemplate.fit(PAGES[:3])


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        (PAGES[0], "many pages, not one str: give a list"),
        ({"text": PAGES[0]}, "many pages, not one dict"),
        ([b"bytes"], "not bytes: decode them first"),
        ([7], "an item is a str"),
        ([("", None), {"body": ""}], "needs the key 'text'"),
        ([(b"bytes", None)], "a page is its text as a str, not bytes"),
    ],
)
def test_what_is_no_page(pages: Any, says: str) -> None:
    """An error says what to give instead."""
    with pytest.raises(TypeError, match=re.escape(says)):
        SiteTemplate.fit(pages)


def test_pages_of_any_text() -> None:
    """Empty pages teach nothing; lone surrogates and HTML do no harm."""
    odd = ["", "\n\n", "\ud800 and on", "\ud800 and on\n", "---"]
    template = SiteTemplate.fit(odd)
    assert [(line.text, line.pages) for line in template.lines] == [("� and on", 2)]
    assert SiteTemplate.from_json(template.to_json()) == template


def test_the_file(tmp_path: Path) -> None:
    """A template saved and loaded is the same, and learns on as if it had never been away."""
    path = tmp_path / "beacon.json"
    SiteTemplate.fit(PAGES[:5], site="beacon.example").save(path)
    loaded = SiteTemplate.load(path)
    assert loaded == SiteTemplate.fit(PAGES[:5], site="beacon.example")
    assert loaded.update(PAGES[5:]) == SiteTemplate.fit(PAGES, site="beacon.example")


def test_the_file_is_read_by_people() -> None:
    """A line of the site is a line of the file."""
    rows = SiteTemplate.fit(PAGES[:3], site="beacon.example").to_json().splitlines()
    assert '  {"text": "sign up for our morning briefing", "pages": 3, "on": "888"},' in rows


def test_a_line_deleted_from_the_file_is_forgotten() -> None:
    """Deleting a row of the file takes the line out of the template."""
    template = SiteTemplate.fit(PAGES)
    rows = [row for row in template.to_json().split("\n") if '"text": "sport"' not in row]
    edited = SiteTemplate.from_json("\n".join(rows))
    assert set(template.lines) - set(edited.lines) == {TemplateLine("sport", "line", 12, (12, 0, 0, 0))}


def test_marks() -> None:
    """A user's marks on lines, learned or not, are kept in the file and in a merge, and can be taken back."""
    template = SiteTemplate.fit(PAGES).mark("Sport", "ignore").mark("Our readers' club!", "never")
    marked = {(line.text, line.pages, line.mark) for line in template.lines if line.mark}
    assert marked == {("sport", 12, "ignore"), ("our readers' club", 0, "never")}
    assert SiteTemplate.from_json(template.to_json()) == template
    assert SiteTemplate.fit(PAGES[:6]).merge(template) == template
    assert template.mark("sport", None).mark("our readers' club", None) == SiteTemplate.fit(PAGES)
    with pytest.raises(ValueError, match="never, always, ignore or None, not 'drop'"):
        template.mark("sport", "drop")  # type: ignore[arg-type]


def _file(**changes: Any) -> str:
    data = json.loads(SiteTemplate.fit(PAGES[:3]).to_json())
    return json.dumps({**data, **changes})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "key 'cleanscrape_template' is 1"),
        (_file(cleanscrape_template=2), "key 'cleanscrape_template' is 1"),
        (_file(author="me"), "no key 'author'"),
        (_file(site=7), "key 'site' is a string, not 7"),
        (_file(limit=True), "key 'limit' is a whole number, not True"),
        (_file(limit=2), "key 'pages': at most 2 keys"),
        (_file(pages=["xyz"]), "key 'pages' has 'xyz'"),
        (_file(pages=["ffffffffffffffff"]), "key 'pages' has 'ffffffffffffffff'"),
        (_file(lines={}), "key 'lines' is a list"),
        (_file(lines=["sport"]), "'lines[0]' has the keys"),
        (
            _file(lines=[{"text": "sport", "kind": "menu"}]),
            "key 'lines[0].kind' is one of line, alike, title_end",
        ),
        (
            _file(lines=[{"text": "sport", "on": "11"}]),
            "key 'lines[0].on' has one of . and 1 to f a page, 3 in all",
        ),
        (_file(lines=[{"text": "sport", "on": "1x1", "pages": 3}]), "key 'lines[0].on'"),
        (
            _file(lines=[{"text": "sport", "on": "111", "pages": 2}]),
            "key 'lines[0].pages' is 2, but 'on' has 3",
        ),
        (_file(lines=[{"text": "sport", "mark": "drop"}]), "key 'lines[0].mark' is one of never"),
        (_file(lines=[{"text": None}]), "key 'lines[0].text' is a string"),
        (_file(lines=[{"text": "a", "key": "1"}]), "key 'lines[0].key' has '1'"),
        (_file(once="%"), "key 'once' can't be unpacked"),
        (_file(once="eJyLjgUAARUAuQ=="), "key 'once'"),
        (_file(once="eJyLjo6N1YmOBRMABmYB2Q=="), "key 'once'"),
    ],
)
def test_bad_files(text: str, says: str) -> None:
    """An error names the key that is wrong, and what was expected."""
    with pytest.raises(ValueError, match=re.escape(says)):
        SiteTemplate.from_json(text)


def test_a_bad_file_is_named(tmp_path: Path) -> None:
    """The error of a file on disk names it."""
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.json: template JSON: key 'cleanscrape_template'"):
        SiteTemplate.load(path)


def test_a_bomb_in_a_file_does_not_go_off() -> None:
    """What is compressed in a file unpacks to a bounded size, or is refused."""
    import base64
    import zlib

    bomb = base64.b64encode(zlib.compress(b"[" + b"[]," * 9_000_000 + b"[]]", 9)).decode()
    with pytest.raises(ValueError, match="key 'once'"):
        SiteTemplate.from_json(_file(once=bomb))
