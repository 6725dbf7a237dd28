"""Any string at all gives an Article that keeps its promises: noise of every kind, each promise checked on each page.

`test_properties` states the promises one by one; here the pages are wilder (lone surrogates, controls, mixed line ends,
broken Markdown and entities, endless lines, torn stories), and the body's words are compared with the repaired page
itself instead of with its blocks.
"""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from limits import no_hang

from cleanscrape import Article, Pipeline
from cleanscrape.page import Page
from cleanscrape.repair import level, repair
from cleanscrape.rules.quotes import Quotes


def keep_all(page: Page) -> list[tuple[int, str, str]]:
    """A rule that keeps every block, so that every one is in the body."""
    return [(b, "always", "all stays") for b in range(len(page))]


SETTINGS = settings(max_examples=120, deadline=None, derandomize=True)
PIPELINES = (Pipeline(), Pipeline(rules=(keep_all, Quotes())))
TOKEN = re.compile(r"[^\W_]+")
CONTROLS = "".join(map(chr, [*range(32), *range(0x7F, 0xA1), 0xAD])) + "\u200b\u200c\u200d\u2060\ufeff\u202e"
NEWLINES = (
    "\n",
    "\r",
    "\r\n",
    "\n\r",
    "\x0b",
    "\x0c",
    "\x85",
    "\u2028",
    "\u2029",
    "\x1c",
    "\x1e",
    "\n\n",
    " \n \n",
)
CHARACTERS = st.text(st.characters(codec=None), max_size=300)
STORY = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January.",
    "“We had no choice,” said Ines Calder, who chairs the board. “You could hear it at night.”",
    "Work on a new pier could begin as soon as next autumn, if the county pays half of the cost.",
    "Die Fähre legt ab Montag am Kohlenkai ab, „vorerst“, sagte die Sprecherin des Hafenamts am Dienstag.",
    "委員会は火曜日、傾いている北桟橋を閉鎖することを決めた。次の会議は五月に開かれる。",
    "Порт закроют в мае, сказала глава совета, если округ не заплатит половину.",
)
NOISE = (
    *(
        "Home",
        "News | Sport | Weather",
        "  * Sport",
        "Share this",
        "Advertisement",
        "By Ada Park and Tom Ruiz",
    ),
    *(
        "Nov. 16, 2025",
        "3 hours ago",
        "Read more:",
        "Harbour board closes north pier",
        "Comments (3)",
        "Reply",
    ),
    *(
        "© 2025 The Echo",
        "PORT ALDER (AP) —",
        "Sign up for our newsletter",
        "We use cookies. Accept all",
        "Tags",
    ),
    *(
        ", and then",
        "the com-",
        "mittee",
        "long-",
        "term",
        "(",
        ")",
        ",",
        "—",
        "“",
        "”",
        "5",
        "\xa0",
        "\t",
        "",
        "",
    ),
)
MARKS = (
    *(
        "# ",
        "## ",
        "> ",
        "* ",
        "1. ",
        "```",
        "|---|---|",
        "[",
        "]",
        "](",
        "](/a_b)",
        "](https://echo.example/",
        ")",
    ),
    *(
        "![",
        "**",
        "*",
        "_",
        "__",
        "\\",
        "\\_",
        "<https://echo.example>",
        "[1]: https://echo.example",
        "|",
        "\n",
        "\n\n",
    ),
)
ODDS = (
    *(
        "&amp;",
        "&nbsp;",
        "&#8220;",
        "&#x2028;",
        "&#10;",
        "&#xD800;",
        "&#1114112;",
        "&lt;p&gt;",
        "&",
        "&;",
        "&notin;",
    ),
    *(
        "cafÃ©",
        "â€œ",
        "â€",
        "Ã\x83Â©",
        "ï»¿",
        "\ud83d",
        "\ude00",
        "\U0001f600",
        "\ufffd",
        "\u202e",
        "\u0301",
        "İ",
        "ﬁ",
    ),
    *("<p>", "</p>", "</div>", "<!--", "-->", "<html>", "<br/>", "\x1b[31m", "\x00", "\x01", "\x02"),
)
WORDS = (
    "pier",
    "harbour",
    "Board",
    "the",
    "of",
    "re-",
    "é",
    "東京",
    "ของ",
    "12",
    "3.5",
    "U.S.",
    "e.g.",
    "x" * 40,
)


def promises(text: str) -> None:
    """Clean a text, as it is done and with every block kept, and check all that is promised of its Article."""
    for pipeline in PIPELINES:
        trace = pipeline.explain(text)
        article = trace.article
        assert Article.from_json(article.to_json().encode("utf-8")) == article
        assert json.loads(article.to_json())["body"] == article.body
        for shown in (str(article), article.to_markdown(), article._repr_html_(), trace._repr_html_()):
            shown.encode("utf-8")
        assert strangers(article.body, text) == []
        for said, (start, stop) in zip(trace.page.texts, trace.page.spans, strict=True):
            assert strangers(said, text[start:stop]) == []
        for spans in ([(r.start, r.stop) for r in article.removed], list(article.paragraph_spans)):
            assert [(a, b) for a, b in spans if not 0 <= a < b <= len(text)] == []
            assert spans == sorted(spans)
        assert len(article.paragraph_spans) == len(article.paragraphs)
        assert [article.body[q.start : q.stop] for q in article.quotes] == [q.text for q in article.quotes]
        assert [q for q in article.quotes if not 0 <= q.start < q.stop <= len(article.body)] == []
        assert 0.0 <= article.confidence <= 1.0


def strangers(body: str, text: str) -> list[str]:
    """The body's words that the repaired page does not have, in order.

    A body's word may be several of the page's in a row: halves joined at a hyphen or in a script without spaces, or
    what stood around Markdown's marks.
    """
    words = TOKEN.findall(repair(level(text)))
    at = 0
    found = []
    for word in TOKEN.findall(body):
        stop = next((stop for i in range(at, len(words)) if (stop := _matches(word, words, i))), 0)
        if stop:
            at = stop
        else:
            found.append(word)
    return found


def _matches(word: str, words: list[str], at: int) -> int:
    """One past the last of the words from `at` on that make up a word; 0 if they don't."""
    made = ""
    while at < len(words) and word.startswith(made + words[at]):
        made += words[at]
        at += 1
        if made == word:
            return at
    return 0


@SETTINGS
@given(CHARACTERS | st.text(CONTROLS + "aB1.,", max_size=200))
@example("\ud800")
@example("\ud800\udc00 \udc00\ud800")
def test_any_characters(text: str) -> None:
    """Lone surrogates, controls, every plane of Unicode."""
    promises(text)


@SETTINGS
@given(st.lists(st.sampled_from(STORY + NOISE + NEWLINES), max_size=60).map("".join))
def test_mixed_line_ends(text: str) -> None:
    """A page whose lines end in every way at once."""
    promises(text)


@SETTINGS
@given(st.lists(st.sampled_from(MARKS + WORDS + STORY + (" ", "\r\n", "\u2028")), max_size=60).map("".join))
@example(
    "[a](b)\n[c](d)\n[e](\n\nf)\n\n# one\n# two"
    + "\n\nThe pier is closed, the board said, and it stays so." * 3
)
@example("".join(f"[pier](\u2028/{n}) " for n in range(5)) + "".join(f"\u2028{line}" for line in STORY))
def test_broken_markdown(text: str) -> None:
    """Marks that open and don't close, targets over several lines, tables without a table."""
    promises(text)


@SETTINGS
@given(st.lists(st.sampled_from(ODDS + WORDS + STORY + (" ", "\n")), max_size=60).map("".join))
def test_entities_mojibake_and_tags(text: str) -> None:
    """What HTML and wrong encodings leave behind, whole or cut."""
    promises(text)


@settings(SETTINGS, max_examples=40)
@given(
    st.lists(st.sampled_from(STORY + WORDS + ODDS), min_size=1, max_size=30),
    st.sampled_from(("", " ", "\xa0", ". ", "。", "-")),
    st.integers(1, 40),
)
def test_endless_lines(pieces: list[str], between: str, times: int) -> None:
    """Many thousand characters without a line break, with spaces or none."""
    promises((between.join(pieces) + between) * times)


@SETTINGS
@given(
    st.lists(st.sampled_from(NOISE), max_size=15),
    st.lists(st.sampled_from(STORY), max_size=8),
    st.lists(st.sampled_from(NOISE + STORY[:1]) | CHARACTERS, max_size=15),
    st.sampled_from(("\n", "\n\n", "\r\n", "\n   ", " ")),
    st.integers(30, 90),
)
def test_pages(head: list[str], story: list[str], foot: list[str], between: str, width: int) -> None:
    """A story among noise, a block a line or hard-wrapped in the midst of words."""
    page = between.join([*head, *story, *foot])
    promises(page)
    promises("\n".join(page[i : i + width] for i in range(0, len(page), width)))


LARGE = 100_000


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "\n",
            " ",
            "\t",
            "\xa0",
            "\r",
            "-",
            ".",
            ",",
            "“",
            "”",
            "(",
            "[",
            "*",
            "_",
            "#",
            ">",
            "&",
            "<",
            "a",
            "語",
        ),
        *(
            "a ",
            "A ",
            "1 ",
            "a-\n",
            "a\n",
            "A\n",
            "a\n\n",
            "* a\n",
            "By ",
            "by\n",
            "“a ",
            "said ",
            "| ",
            "© ",
            "12 May ",
        ),
        *(
            "[a](",
            "[a](\n",
            "](",
            "![",
            "[a](b) ",
            "**a",
            "# a\n",
            "```\n",
            "|--",
            "&amp",
            "&#1;",
            "Ã©",
            "<p>",
            "</p>",
        ),
    ],
)
@pytest.mark.parametrize(
    ("start", "lines"), [("", 1), ("[a](b) [a](b) [a](b) [a](", 1), ("[a](b) [a](b) [a](b)\n", 3)]
)
@pytest.mark.parametrize("end", ["", "x"])
def test_hostile_repeats_do_not_hang(piece: str, end: str, start: str, lines: int) -> None:
    """A page of one thing again and again is cleaned, on Markdown pages too, inside a hard limit of processor time.

    Of three lines none is so long that it is cut at sentence ends.
    """
    text = start + "\n".join([piece * (LARGE // lines // len(piece)) + end] * lines)
    with no_hang():
        article = PIPELINES[0].clean(text)
    assert Article.from_json(article.to_json()) == article
