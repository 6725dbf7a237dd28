"""Articles and traces for people: escaped, whole, in HTML, Markdown and for a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any, NamedTuple

import pytest

from cleanscrape import explain
from cleanscrape.article import Article, Quote, Removed
from cleanscrape.evidence import Block, Evidence
from cleanscrape.render import article_html, article_markdown, trace_html, trace_text

HOSTILE = (
    "<script>alert('1')</script><img src=x onerror=\"alert(2)\">&lt;b&gt; </div></details></style> \x1b[31m"
)
LONG = "The harbour board voted on Tuesday to close the north pier, and to move the ferry to the coal quay."


def article(text: str) -> Article:
    """An article with the same text in every field."""
    return Article(
        title=text,
        source=text,
        byline=text,
        dateline=text,
        body=f"{text}\n\n{text}\n{text}",
        quotes=(Quote(text=text[:4], start=0, stop=4, speaker=text),),
        url=f"javascript:{text}",
        removed=(Removed(start=0, stop=1, text=text, rule=text, reason=text),),
        warnings=(text,),
    )


class Shown(NamedTuple):
    """What the renderings read of a trace."""

    blocks: tuple[Block, ...]


def trace(text: str) -> Any:
    """Three blocks with the same text in every place."""
    evidence = (Evidence(0, 1, -1.25, text, text), Evidence(0, 1, 0.5, text, text))
    blocks = tuple(
        Block(
            number=n,
            text=text,
            start=n,
            stop=n + 1,
            lines=(n, n + 1),
            verdict=verdict,
            score=-0.75,
            evidence=evidence,
            rule=text,
            reason=text,
        )
        for n, verdict in enumerate(("title", "body", "removed"))
    )
    return Shown(blocks)


class Seen(HTMLParser):
    """The tags, attributes and text of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize(
    "html", [article_html(article(HOSTILE)), trace_html(trace(HOSTILE))], ids=["article", "trace"]
)
def test_a_hostile_page_stays_text(html: str) -> None:
    """No tag, attribute or link of a page comes alive; every tag that is opened is closed."""
    seen = Seen(html)
    ours = {"div", "style", "h1", "p", "span", "i", "ul", "li", "mark", "details", "summary", "del"}
    assert seen.tags <= ours
    assert seen.attributes <= {"class", "dir", "title"}
    assert seen.open == []
    assert HOSTILE in "".join(seen.words)


def test_article_html_links_to_http_alone() -> None:
    """The address is a link where it is one of the web, else plain text."""
    assert "<a href='https://echo.example/?a=1&amp;b=%27&#x27;'" in article_html(
        Article(url="https://echo.example/?a=1&b=%27'")
    )
    assert "<a " not in article_html(Article(url="javascript:alert(1)"))


def test_article_html_marks_quotes_and_lists() -> None:
    """A paragraph of several lines is a list; quotations are marked with their speaker, also across paragraphs."""
    body = "“One,” she said.\n\nfirst\nsecond\n\n“Two\n\nthree.”"
    spans = [(1, 5), (body.index("Two"), len(body) - 1)]
    quotes = tuple(Quote(text=body[a:b], start=a, stop=b, speaker="Ines Calder") for a, b in spans)
    html = article_html(Article(body=body, quotes=quotes))
    mark = "<mark title='Ines Calder'>"
    assert html[html.index("</p>") + 4 : -len("</div>")] == (
        f"<p dir='auto'>“{mark}One,</mark>” she said.</p>"
        "<ul dir='auto'><li>first</li><li>second</li></ul>"
        f"<p dir='auto'>“{mark}Two</mark></p><p dir='auto'>{mark}three.</mark>”</p>"
    )


def test_article_html_of_an_empty_article() -> None:
    """A page without an article renders too: its confidence, and nothing folded away."""
    html = article_html(Article())
    assert "confidence 0.00" in html
    assert "<details>" not in html


@pytest.mark.parametrize(
    "html", [article_html(article("x")), trace_html(trace("x"))], ids=["article", "trace"]
)
def test_html_stands_alone(html: str) -> None:
    """No outside resource, no script, no import; colours are tints, so that light and dark both read."""
    assert re.findall(r"https?:|@import|url\(|<script|<link|<img", html) == []
    assert re.findall(r"(?<![-\w])(?:background|color):(?!rgba\([\d,.]+\)|inherit)", html) == []


def test_notebooks_show_both() -> None:
    """Articles and traces show themselves in a notebook."""
    found = explain(LONG)
    assert found._repr_html_() == trace_html(found)
    assert article("x")._repr_html_() == article_html(article("x"))


MARKDOWN = [
    (Article(), ""),
    (Article(title="T"), "# T\n"),
    (Article(body="a\n\nb"), "a\n\nb\n"),
    (Article(body="Paper\nTrays"), "- Paper\n- Trays\n"),
    (
        Article(
            title="Iron *bridge*",
            byline="By Ada Park",
            source="The Echo",
            published=date(2025, 11, 16),
            url="https://echo.example/a_b",
            body="It floats.",
        ),
        "# Iron \\*bridge\\*\n\n*By Ada Park* · *The Echo* · *2025-11-16* · https://echo.example/a\\_b\n\nIt floats.\n",
    ),
    (
        Article(
            authors=("Ada Park", "Tom Ruiz"),
            published=datetime(2025, 9, 20, 18, 5, tzinfo=timezone(timedelta(hours=1))),
        ),
        "*Ada Park, Tom Ruiz* · *2025-09-20 18:05+01:00*\n",
    ),
]
ESCAPED = [
    ("# no heading", "\\# no heading"),
    ("- no item", "\\- no item"),
    ("+ no item", "\\+ no item"),
    ("1. no number", "1\\. no number"),
    ("2019) no number", "2019\\) no number"),
    ("1.5 is a number", "1.5 is a number"),
    ("> no quotation", "\\> no quotation"),
    ("=====", "\\====="),
    ("a *b* _c_ `d` ~e~ | f", "a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~ \\| f"),
    ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"),
    ("<b>&amp; AT&T &#39;", "\\<b\\>\\&amp; AT&T \\&#39;"),
    ("back\\slash", "back\\\\slash"),
    ("plain, 50% of it: (yes) – “quite” + more - done.", "plain, 50% of it: (yes) – “quite” + more - done."),
]


@pytest.mark.parametrize(("given", "markdown"), MARKDOWN)
def test_article_markdown(given: Article, markdown: str) -> None:
    """Title, a line of fields, paragraphs and lists."""
    assert article_markdown(given) == markdown
    assert given.to_markdown() == markdown


@pytest.mark.parametrize(("text", "markdown"), ESCAPED)
def test_markdown_marks_in_the_text_are_escaped(text: str, markdown: str) -> None:
    """What Markdown would read as a mark stays what the page said."""
    assert article_markdown(Article(body=text)) == markdown + "\n"


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


def test_hover_tells_the_strongest_evidence() -> None:
    """The strongest pieces are named, the others summed, so that all of them make the score."""
    evidence = tuple(Evidence(0, 1, weight, "prose", "long") for weight in (0.25, -4.0, *[0.5] * 8))
    shown = trace_html(Shown((replace(trace("Ferry").blocks[1], evidence=evidence),)))
    title = re.search("title='([^']*)'", shown)
    assert title is not None
    assert title[1].split("\n")[2:] == ["-4.00 prose: long", *["+0.50 prose: long"] * 7, "+0.75 from 2 more"]


def test_a_real_trace_shows_every_block() -> None:
    """What explain gives can be shown: a line a block, a box a block."""
    found = explain(f"Home\nNews\n{LONG}\n{LONG[:60]}.\nShare this\n<b>&amp;")
    assert len(trace_text(found).splitlines()) == len(found.blocks)
    assert trace_html(found).count("class='block ") == len(found.blocks)
