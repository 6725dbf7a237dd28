"""A run's report for people: figures as tables and bars in a notebook, and as a picture."""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path

import pytest
from shown import HOSTILE, Seen

from cleanscrape.corpus.report import Report
from cleanscrape.corpus.tally import CONFIDENCE_BINS, LENGTH_BINS, Tally
from cleanscrape.render.report import MOST_RULES, by_confidence, by_length, by_rule


def report(rules: dict[str, int] | None = None, errors: dict[str, int] | None = None) -> Report:
    """Ten pages: two empty ones, seven of 300 characters, one of 5,000; the empty ones are no articles."""
    confidence, lengths = [0] * CONFIDENCE_BINS, [0] * LENGTH_BINS
    confidence[0], confidence[19] = 2, 8
    lengths[0], lengths[9], lengths[13] = 2, 7, 1
    tally = Tally(
        pages=10,
        failures=sum((errors or {}).values()),
        page_bytes=1_500_000,
        lines=4000,
        lines_removed=rules or {"nav_bar": 1000, "region": 250},
        confidence=confidence,
        lengths=lengths,
        errors=errors or {},
    )
    return Report(Path("cleaned"), tally, 3.0)


def tables(html: str) -> dict[str, list[tuple[str, str]]]:
    """Each table of bars: its caption, and its rows' names and counts."""
    found = re.findall(r"<table class='bars'><caption>(.*?)</caption>(.*?)</table>", html)
    return {
        unescape(caption): re.findall(r"<tr><td>(.*?)</td><td>(.*?)</td>", rows) for caption, rows in found
    }


def test_a_report_shows_itself() -> None:
    """Figures, lines removed by rule, confidence and lengths, each number in a table."""
    html = report()._repr_html_()
    assert tables(html) == {
        "lines removed, by rule": [("nav_bar", "1,000"), ("region (outside the article)", "250")],
        "pages, by confidence": [
            ("0.0 to 0.1", "2"),
            *((f"0.{n} to 0.{n + 1}", "0") for n in range(1, 9)),
            ("0.9 to 1.0", "8"),
        ],
        "pages, by characters of the body": [
            ("empty", "2"),
            ("256 to 511", "7"),
            ("512 to 1,023", "0"),
            ("1,024 to 2,047", "0"),
            ("2,048 to 4,095", "0"),
            ("4,096 to 8,191", "1"),
        ],
    }
    assert re.findall(r"style='width:([\d.]+)%'", html)[:2] == ["100.0", "25.0"]
    assert "<td><b>0.50</b><br>MB/s</td>" in html
    assert "rows in cleaned" in html


def test_a_report_shows_what_failed() -> None:
    """Failures by kind, most first, and only where there are any."""
    assert tables(report(errors={"A": 1, "B": 3})._repr_html_())["failures, by kind"] == [
        ("B", "3"),
        ("A", "1"),
    ]
    assert "failures, by kind" not in tables(report()._repr_html_())


def test_an_empty_run_has_a_report() -> None:
    """A folder without pages gives a report without bars, in every form."""
    empty = Report(Path("cleaned"), Tally(), 0.0)
    assert by_rule(empty) == []
    assert by_length(empty) == [("empty", 0)]
    assert sum(count for _, count in by_confidence(empty)) == 0
    assert tables(empty._repr_html_())["lines removed, by rule"] == []


def test_many_rules_are_summed() -> None:
    """The rules that removed least share a row."""
    rules = {f"rule_{n:02}": 100 - n for n in range(MOST_RULES + 3)}
    shown = by_rule(report(rules))
    assert [name for name, _ in shown] == [*list(rules)[:MOST_RULES], "3 other rules"]
    assert sum(count for _, count in shown) == sum(rules.values())


def test_what_a_report_names_stays_text() -> None:
    """The names of a user's rules, of errors and of the folder are escaped."""
    names = Report(Path(HOSTILE), report({HOSTILE: 1}, {HOSTILE: 1}).tally, 1.0)
    seen = Seen(names._repr_html_())
    assert seen.tags == {"div", "style", "table", "tr", "td", "b", "br", "span", "caption", "p"}
    assert seen.attributes == {"class", "dir", "style"}
    assert seen.open == []
    assert seen.words.count(HOSTILE) == 2


def test_a_report_as_a_picture() -> None:
    """Three charts: lines removed by rule, pages by confidence, and by length with the empty ones apart."""
    pytest.importorskip("matplotlib", reason="SKIPPED: the picture. pip install 'cleanscrape[plot]'")
    removed, confidence, lengths = report().plot().axes
    assert [axes.get_title(loc="left") for axes in (removed, confidence, lengths)] == [
        "1,250 of 4,000 lines removed",
        "pages, by confidence",
        "pages, by characters of the body",
    ]
    assert [bar.get_width() for bar in removed.patches] == [1000, 250]
    assert [bar.get_height() for bar in confidence.patches] == [2, 0, 0, 0, 0, 0, 0, 0, 0, 8]
    assert [bar.get_height() for bar in lengths.patches] == [2, 7, 0, 0, 0, 1]
    ticks = [label.get_text() for label in lengths.get_xticklabels()]
    assert ticks == ["empty", "256", "512", "1k", "2k", "4k", "8k"]


def test_a_picture_shows_itself_and_touches_nothing_global() -> None:
    """A notebook gets a PNG at twice its size on the page; pyplot has no figure of it, and an empty run has one too."""
    pytest.importorskip("matplotlib", reason="SKIPPED: the picture. pip install 'cleanscrape[plot]'")
    from matplotlib import pyplot

    for each in (report(), Report(Path("cleaned"), Tally(), 0.0)):
        png, size = each.plot()._repr_png_()
        assert size == {"width": 1000, "height": 460}
        assert (png[:8], int.from_bytes(png[16:20], "big")) == (b"\x89PNG\r\n\x1a\n", 2000)
    assert pyplot.get_fignums() == []


def test_without_matplotlib_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture is an extra."""
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(ImportError, match=r"pip install 'cleanscrape\[plot\]'"):
        report().plot()
