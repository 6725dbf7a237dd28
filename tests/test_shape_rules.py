"""The rules that give numbers: their tables of cases, and what they say of themselves.

A section of a table is one page. A line's gutter names signals and their values, then `|`, then the line as it stands:

    == wild: a sentence
    words=7 end=3 | The council voted to close the pool.

- A signal goes by its name without the rule's (`words` is `prose.words`); a rule's main signal by the rule's own.
- Signals that a gutter does not name are not compared. `.` in place of a gutter stands for all signals being silent:
  each is 0, or has no words for its value.
- Lines stand a blank line apart on the page, unless the table (`layout`) has blank lines of its own: then the page has
  just those. Indents are kept.
- `wild` is what the rule is there to see; `negative` what looks like it and must read otherwise.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_tables import Section, as_case, build, sections

from cleanscrape.page import Page
from cleanscrape.pipeline import default_rules
from cleanscrape.read import read_page
from cleanscrape.rule import ContextRule, LineRule, Signal
from cleanscrape.rules import rule_classes
from cleanscrape.running import columns_of

NAMES = tuple(
    name
    for name, rule in rule_classes().items()
    if hasattr(rule, "signals") and "phrases" not in getattr(rule, "__dataclass_fields__", ())
)
AS_IT_STANDS = ("layout",)
LINE = re.compile(r"(\.|\w+=\d+(?: \w+=\d+)*) \| (.*\S)")
LONGEST_LIST = 7
"""A signal with as many phrases as this, or fewer, has each of them in its table."""


SECTIONS = {name: sections(name, LINE, blank=name in AS_IT_STANDS) for name in NAMES}


def page_of(section: Section) -> Page:
    """The page that a section is: its lines a blank line apart, or as they stand."""
    return read_page(("\n" if section.rule in AS_IT_STANDS else "\n\n").join(section.texts))


def columns(name: str, page: Page) -> dict[str, Sequence[int]]:
    """The columns of one rule, a context rule's, and one's that looks over others, beside those of all line rules."""
    rule = build(name)
    if isinstance(rule, LineRule) and not hasattr(rule, "look_over"):
        return dict(rule.look(page))
    context = [rule] if isinstance(rule, ContextRule) else []
    lines = [each for each in default_rules() if isinstance(each, LineRule)]
    every = columns_of(page, lines, context)
    return {signal.name: every[signal.name] for signal in rule.signals}


def short(signal: str) -> str:
    return signal.partition(".")[2] or signal


def is_silent(signal: Signal, value: int) -> bool:
    return value == 0 or not signal.reason(value)


def said(name: str, page: Page, block: int, gutter: str) -> str:
    """What a rule says of a block, as a gutter that names the same signals."""
    found = columns(name, page)
    loud = [s for s in build(name).signals if not is_silent(s, found[s.name][block])]
    if gutter == ".":
        return " ".join(f"{short(s.name)}={found[s.name][block]}" for s in loud) or "."
    values = {short(signal): column[block] for signal, column in found.items()}
    return " ".join(f"{key}={values.get(key)}" for key in re.findall(r"\w+(?==)", gutter))


@pytest.mark.parametrize("section", [as_case(s) for name in NAMES for s in SECTIONS[name]])
def test_table(section: Section) -> None:
    """Each line of a table has the values in its gutter."""
    page = page_of(section)
    assert len(page) == len(section.gutters)
    texts = [text for text in section.texts if text]
    got = [said(section.rule, page, b, gutter) for b, gutter in enumerate(section.gutters)]
    assert list(zip(got, texts, strict=True)) == list(zip(section.gutters, texts, strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_table_has_as_many_misses_as_hits(name: str) -> None:
    """A table has at least as many negative sections as wild ones, and each known failure has a reason."""
    kinds = [section.kind for section in SECTIONS[name]]
    assert kinds.count("negative") >= kinds.count("wild") > 0
    assert [s.name for s in SECTIONS[name] if s.kind == "known-failure" and not s.reason] == []
    assert [s.name for s in SECTIONS[name] if not s.gutters] == []


@pytest.mark.parametrize("name", NAMES)
def test_table_is_whole(name: str) -> None:
    """Every signal of a rule has two values or more in its table; one with few phrases has each of them."""
    seen: dict[str, set[int]] = {short(signal.name): set() for signal in build(name).signals}
    for section in SECTIONS[name]:
        for key, value in re.findall(r"(\w+)=(\d+)", " ".join(section.gutters)):
            seen[key].add(int(value))
    assert [key for key, values in seen.items() if len(values) < 2] == []
    for signal in build(name).signals:
        if isinstance(signal.reasons, tuple) and len(signal.reasons) <= LONGEST_LIST:
            loud = {value for value in range(signal.top + 1) if not is_silent(signal, value)}
            assert loud - seen[short(signal.name)] == set(), signal.name


@pytest.mark.parametrize("name", NAMES)
def test_rule_describes_itself(name: str) -> None:
    """A rule has a docstring with a hit and a miss, an id, and signals named for it with a phrase a value."""
    module = importlib.import_module(f"cleanscrape.rules.{name}")
    rule = build(name)
    assert isinstance(rule, (LineRule, ContextRule))
    assert rule.id == name
    assert [
        word for word in ("Hit:", "Miss:", "Leaves alone:", "Numbers:") if word not in module.__doc__
    ] == []
    assert rule.__doc__
    for signal in rule.signals:
        assert signal.name.partition(".")[0] == name
        if isinstance(signal.reasons, tuple):
            assert len(signal.reasons) == signal.top + 1, signal.name
        else:
            assert "{}" in signal.reasons, signal.name


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(alphabet=st.sampled_from("aA1 .,:©|\n\t-“ä広"), max_size=300) | st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Any text gives one value a block, never below zero, for each signal that a rule names."""
    page = read_page(text)
    for name in NAMES:
        found = columns(name, page)
        assert {s: len(c) for s, c in found.items()} == {s.name: len(page) for s in build(name).signals}
        assert [s for s, column in found.items() if any(v < 0 for v in column)] == []


def test_core_far_away() -> None:
    """Blocks before and after the core say how far from it they stand, in bins of 1, 2, 4, 8, 16 and 40."""
    story = "The ferry was late again on Monday morning, and nobody could say why."
    page = read_page("\n\n".join([*["Home"] * 41, story, *["Home"] * 41]))
    before = [7] * 2 + [6] * 24 + [5] * 8 + [4] * 4 + [3] * 2 + [2]
    after = [value + 6 for value in reversed(before)]
    assert list(columns("coherence", page)["coherence.place"]) == [*before, 1, *after]


def test_signals_are_named_once() -> None:
    """No two signals of the library's rules share a name."""
    rules = [rule for rule in default_rules() if isinstance(rule, (LineRule, ContextRule))]
    names = [signal.name for rule in rules for signal in rule.signals]
    assert len(names) == len(set(names))
