"""The cue line rules: their tables of cases, what they say of themselves, and the columns that look around."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_tables import TABLES, Section, as_case, build, sections

from cleanscrape.read import read_page
from cleanscrape.rule import LineRule, Signal
from cleanscrape.rules import rule_classes

MODULES = Path(__file__).parent.parent / "src" / "cleanscrape" / "rules"
NAMES = tuple(
    name for name, rule in rule_classes().items() if "phrases" in getattr(rule, "__dataclass_fields__", ())
)
"""The rules that know phrases: found as the library finds them, so that a new one's table is run too."""
LINE = re.compile(r"(\.|x\d?) (\S.*)")


SECTIONS = {name: sections(name, LINE) for name in NAMES}


def verdict(value: int, wanted: str) -> str:
    """A value as the gutter writes it: with its number where the table gives one."""
    return "." if value == 0 else "x" if wanted == "x" else f"x{value}"


@pytest.mark.parametrize("section", [as_case(s) for name in NAMES for s in SECTIONS[name]])
def test_table(section: Section) -> None:
    """Each line of a table gets the verdict in its gutter."""
    page = read_page("\n\n".join(section.texts))
    assert len(page) == len(section.lines)
    column = build(section.rule).look(page)[section.rule]
    got = [(verdict(v, want), text) for v, (want, text) in zip(column, section.lines, strict=True)]
    assert got == section.lines


@pytest.mark.parametrize("name", NAMES)
def test_table_has_more_misses_than_hits(name: str) -> None:
    """A table has at least as many negative sections as wild ones, and each known failure has a reason."""
    kinds = [section.kind for section in SECTIONS[name]]
    assert kinds.count("negative") >= kinds.count("wild") > 0
    assert [s.name for s in SECTIONS[name] if s.kind == "known-failure" and not s.reason] == []
    assert [s.name for s in SECTIONS[name] if s.kind == "negative" and {v for v, _ in s.lines} != {"."}] == []


@pytest.mark.parametrize("name", NAMES)
def test_rule_describes_itself(name: str) -> None:
    """A rule has a docstring with a hit and a miss, an id, and signals with a reason a value."""
    module = importlib.import_module(f"cleanscrape.rules.{name}")
    rule = build(name)
    assert isinstance(rule, LineRule)
    assert rule.id == name
    assert [word for word in ("Hit:", "Miss:", "Leaves alone") if word not in (module.__doc__ or "")] == []
    assert rule.__doc__
    assert rule.signals[0].name == name
    for signal in rule.signals:
        assert isinstance(signal, Signal)
        assert signal.name.partition(".")[0] == name
        assert [signal.reason(v) == "" for v in range(signal.top + 1)] == [True] + [False] * signal.top


@pytest.mark.parametrize("name", NAMES)
def test_twins(name: str) -> None:
    """A table and a module stand for each rule, and every value of its main signal is in the table."""
    assert [p.exists() for p in (MODULES / f"{name}.py", TABLES / f"{name}.txt")] == [True, True]
    verdicts = {v for section in SECTIONS[name] for v, _ in section.lines}
    assert {f"x{v}" for v in range(1, build(name).signals[0].top + 1)} <= verdicts


@pytest.mark.parametrize("name", NAMES)
def test_own_phrases(name: str) -> None:
    """A user's own phrase is found whatever its case, and changes nothing else."""
    page = read_page("Zum Wohl der Gemeinde wird gebaut.\n\nQuarrystone Extra")
    assert list(build(name).look(page)[name]) == [0, 0]
    assert [v > 0 for v in build(name, phrases=("QUARRYSTONE extra",)).look(page)[name]] == [False, True]


@given(st.text(alphabet=st.sampled_from("aA1 .:©|/»(\n\tä広年—"), max_size=200) | st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Any text gives one value a block, from 0 to the signal's top, for each signal that a rule names."""
    page = read_page(text)
    for name in NAMES:
        rule = build(name)
        columns = rule.look(page)
        assert {s: len(c) for s, c in columns.items()} == {s.name: len(page) for s in rule.signals}
        assert [s.name for s in rule.signals if not all(0 <= v <= s.top for v in columns[s.name])] == []


def test_since_a_heading_of_other_stories() -> None:
    """Words since "Related stories" come in bins; a menu's "Trending" starts no count."""
    words = " ".join(["wheel"] * 40) + "."
    page = read_page("\n\n".join(["Trending", words, "Related stories", "The mill", *[words] * 9]))
    columns = build("related_links").look(page)
    assert list(columns["related_links"]) == [5, 0, 2] + [0] * 10
    assert list(columns["related_links.since"]) == [0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 4]


def test_line_after_a_box_label() -> None:
    """Only the line after a label such as "Read more:" is marked as the box's."""
    page = read_page("See also\n\nPier to reopen\n\nThe ferry was back by dusk.")
    assert list(build("related_links").look(page)["related_links.box"]) == [0, 1, 0]


def test_among_comments() -> None:
    """A count becomes a heading where buttons follow, and what stands among them is marked."""
    page = read_page(
        "\n\n".join(["2 comments", "So it is.", "Reply", "No, it is not.", "Reply", "That is all."])
    )
    columns = build("comments").look(page)
    assert list(columns["comments"]) == [1, 0, 2, 0, 2, 0]
    assert list(columns["comments.since"]) == [0, 1, 1, 1, 1, 1]
    assert list(columns["comments.near"]) == [2, 2, 1, 2, 1, 2]


def test_a_box_among_paragraphs_ends_no_story() -> None:
    """Behind a box, two paragraphs in a row go on with the story; one alone may be a teaser."""
    told = (
        "The council voted on Tuesday to reopen the old ferry landing in June, after two winters without one."
    )
    box = f"{told}\n\n{told}\n\n{told}\n\nMore for you\n\nGulls return to the quay after ten years\n\n{told}\n\n"
    since = "related_links.since"
    columns = [build("related_links").look(read_page(text))[since] for text in (box + told, box + "Ada Park")]
    assert [list(column[5:]) for column in columns] == [[0, 0], [1, 1]]


def test_a_gap_parts_a_boxs_headlines_from_the_next_heading() -> None:
    """All lines below "Related" are its headlines if a gap follows them; a last line after a gap is a heading."""
    before, after = (
        "The council voted on Tuesday to reopen the landing.",
        "Residents asked the council for a new bus line.",
    )
    first, second = "Gulls return to the quay", "What the landing looked like"
    box = f"{before}\n\nRelated\n{first}\n{second}\n\n{after}"
    heading = f"{before}\n\nMore for you\n{first}\n\n{second}\n{after}"
    columns = [build("related_links").look(read_page(text))["related_links"] for text in (box, heading)]
    assert list(map(list, columns)) == [[0, 8, 8, 8, 0], [0, 8, 8, 0, 0]]
