"""A trace for people: every block in its place with what became of it and why, in HTML and for a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest
from shown import LONG, Seen, Shown, trace

from cleanscrape import explain
from cleanscrape.article import Article
from cleanscrape.evidence import Evidence
from cleanscrape.render import trace_html, trace_text


def test_trace_text() -> None:
    """A line a block: its line on the page, a mark, its score, its words, and why it went."""
    assert trace_text(trace("Ferry")) == (
        "    1     title   -0.8  Ferry  Ferry: Ferry\n"
        "    2         .   -0.8  Ferry\n"
        "    3         x   -0.8  Ferry  Ferry: Ferry\n"
    )


def test_trace_text_in_colour() -> None:
    """With colour the words are the same, between ANSI codes that are all ended."""
    plain, coloured = (trace_text(trace("Ferry"), color=color) for color in (False, True))
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain
    assert [line.count("\x1b[0m") * 2 for line in coloured.splitlines()] == [
        line.count("\x1b[") for line in coloured.splitlines()
    ]


def test_trace_text_cuts_to_the_width() -> None:
    """Lines are cut to the terminal's width, in columns, where wide scripts take two."""
    for text in (LONG, "港の委員会は火曜日、北桟橋を閉鎖し、渡し船を石炭埠頭に移すことを決めた。" * 3):
        body = trace_text(trace(text), width_chars=60).splitlines()[1]
        wide = sum(2 if ord(c) > 0x2E80 else 1 for c in body)
        assert body.endswith("…")
        assert 56 <= wide <= 60


def test_trace_text_lets_no_control_character_through() -> None:
    """A page can't drive the terminal that shows it."""
    shown = trace_text(trace("a\x1b]0;title\x07b\u202e\n\x00c"))
    assert [c for c in shown if not c.isprintable() and c != "\n"] == []


def hovers(html: str) -> list[str]:
    """What shows on hover, of each block in turn."""
    return [unescape(why) for why in re.findall("data-why='([^']*)'", html)]


def test_hover_tells_each_rules_weight() -> None:
    """A rule's pieces are summed, the weightiest gives its reason, small rules are added up: all make the score."""
    said = [
        ("prose", 0.25, "short"),
        ("nav_bar", -4.0, "a section's name"),
        ("prose", 1.5, "long"),
        ("layout", 1.0, ""),
    ]
    small = [(f"rule{n}", 0.5, "") for n in range(5)]
    evidence = tuple(Evidence(0, 1, weight, rule, reason) for rule, weight, reason in [*said, *small])
    block = replace(
        trace("Ferry").blocks[1], evidence=evidence, score=1.25, lines=(4, 6), rule="prose", reason="long"
    )
    assert hovers(trace_html(Shown((block,), Article()))) == [
        "lines 5 to 6: body, score +1.25\n"
        "prose: long\n"
        "\n"
        "  −4.00  nav_bar  a section's name\n"
        "  +1.75  prose    long\n"
        "  +1.00  layout\n"
        "  +0.50  rule0\n"
        "  +0.50  rule1\n"
        "  +0.50  rule2\n"
        "  +1.00  2 other rules"
    ]


def test_hover_sums_to_the_score() -> None:
    """On a real page the weights that a popup shows sum to the score it shows."""
    for why in hovers(trace_html(explain(f"Home\nNews\n{LONG}\nShare this"))):
        head, *_ = why.split("\n")
        weights = [float(weight.replace("−", "-")) for weight in re.findall(r"(?m)^ +([+−][\d.]+)", why)]
        assert sum(weights) == pytest.approx(float(head.split()[-1].replace("−", "-")), abs=0.05)


def test_a_real_trace_shows_every_block() -> None:
    """What explain gives can be shown: every block's words in their order, in a line or a box of its own."""
    found = explain(f"Home\nNews\n{LONG}\n{LONG[:60]}.\nShare this\n<b>&amp;")
    assert len(trace_text(found).splitlines()) == len(found.blocks)
    html = trace_html(found)
    assert len(hovers(html)) == len(found.blocks)
    words = iter(Seen(html).words)
    assert all(block.text in words for block in found.blocks)


def test_menus_are_set_side_by_side() -> None:
    """Short removed lines share a row with the count of their rules; one alone, or a long one, has its own."""
    shown = trace("Ferry")
    gone = [replace(shown.blocks[2], number=n, rule=rule) for n, rule in enumerate(("a", "b", "a"))]
    last = replace(gone[0], text=LONG, score=-3.0, reason="why")
    html = trace_html(Shown((*gone, last), Article()))
    rows = re.findall(r"<div class='row ([\w ]+)'.*?<span class='verdict'>(.*?)</span></div>", html, re.S)
    assert rows == [("gone", "a&nbsp;2, b&nbsp;1"), ("gone", "<i>−3.0</i> <b>a</b> why")]


def test_trace_html_counts() -> None:
    """Above the page stands what was found on it, how much of it stayed, and which rules removed the rest."""
    html = trace_html(trace("Ferry"))
    assert "<span class='body'>1 in the body</span> <span class='field'>1 field</span> " in html
    assert "<span class='gone'>1 removed</span> <em>by Ferry&nbsp;1</em>" in html
    assert "No article" not in html
    assert "<b>No article found on this page.</b>" in trace_html(explain("Home"))
    assert "<p>The page is empty.</p>" in trace_html(explain(""))
