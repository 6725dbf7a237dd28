"""Whatever the text, what comes out keeps its promises."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanscrape import Article, clean, explain
from cleanscrape.page import read_page

SENTENCES = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January.",
    "“We had no choice,” said Ines Calder, who chairs the board. “You could hear it at night.”",
    "Work on a new pier could begin as soon as next autumn, if the county pays half of the cost.",
    "Die Fähre legt ab Montag am Kohlenkai ab, sagte die Sprecherin des Hafenamts am Dienstag.",
    "委員会は火曜日、傾いている北桟橋を閉鎖することを決めた。",
)
LINES = (
    *SENTENCES,
    *(
        "Home",
        "News",
        "  * Sport",
        "Share this",
        "Advertisement",
        "By Ada Park",
        "Nov. 16, 2025",
        "Read more:",
    ),
    *(
        "# Harbour board closes pier",
        "[Home](https://echo.example/)",
        "© 2025 The Echo",
        "PORT ALDER (AP) — It",
    ),
    *(
        "Sign up for our newsletter",
        ", and then",
        "the com-",
        "mittee",
        "",
        "",
        "---",
        "5",
        "\xa0",
        "cafÃ© &amp; co",
    ),
    *("\ud800", "\x00\x1b[31m", "“", "”", "<p>", "> quoted", "1. one", "Comments (3)", "You may also like"),
)
PAGES = st.one_of(
    st.text(),
    st.lists(st.sampled_from(LINES), max_size=40).map("\n".join),
    st.lists(st.sampled_from(LINES), max_size=40).map("\r\n".join),
    st.lists(st.sampled_from(LINES), min_size=20, max_size=80).map(" ".join),
    st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=30).map("\n\n".join),
)
SETTINGS = settings(max_examples=150, deadline=None, derandomize=True)
WORD = re.compile(r"\w+")


@SETTINGS
@given(PAGES)
def test_any_text_gives_an_article_that_can_be_written(text: str) -> None:
    """No text raises; the article goes to UTF-8, to JSON and back."""
    article = clean(text)
    assert Article.from_json(article.to_json().encode("utf-8")) == article
    for shown in (str(article), article.to_markdown(), article._repr_html_()):
        shown.encode("utf-8")


@SETTINGS
@given(PAGES)
def test_the_body_is_the_pages_words_in_order(text: str) -> None:
    """Nothing in a body is made up or moved: its words are those of the repaired page's blocks, in their order."""
    page_words = iter(_words(" ".join(read_page(text).texts)))
    assert all(word in page_words for word in _words(clean(text).body))


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in WORD.finditer(text))


@SETTINGS
@given(PAGES)
def test_a_body_is_well_formed(text: str) -> None:
    """Paragraphs are parted by one blank line; no line is blank, or has spaces at its ends."""
    body = clean(text).body
    assert "\n\n\n" not in body
    assert [line for line in re.split(r"\n\n?", body) if line != line.strip() or not line] == (
        [""] if not body else []
    )


@SETTINGS
@given(PAGES)
def test_spans_are_of_the_input(text: str) -> None:
    """Spans lie in the input, in order; each paragraph has one; quotes are at their place."""
    article = clean(text)
    for spans in ([(r.start, r.stop) for r in article.removed], list(article.paragraph_spans)):
        assert [(a, b) for a, b in spans if not 0 <= a <= b <= len(text)] == []
        assert spans == sorted(spans)
    assert len(article.paragraph_spans) == len(article.paragraphs)
    assert [article.body[q.start : q.stop] for q in article.quotes] == [q.text for q in article.quotes]


@SETTINGS
@given(PAGES)
def test_every_block_is_body_field_or_removed(text: str) -> None:
    """The trace has each block of the page once, its evidence adds up to its score, and what was removed is listed."""
    trace = explain(text)
    assert [block.number for block in trace.blocks] == list(range(len(trace.page)))
    assert {block.verdict for block in trace.blocks} <= {
        *("body", "removed", "title", "byline", "dateline", "published", "source")
    }
    for block in trace.blocks:
        assert sum(e.weight for e in block.evidence) == pytest.approx(block.score, abs=1e-6)
    gone = [(block.start, block.stop) for block in trace.blocks if block.verdict == "removed"]
    assert [(r.start, r.stop) for r in trace.article.removed] == gone


@SETTINGS
@given(PAGES)
def test_clean_is_explain_and_says_the_same_twice(text: str) -> None:
    """The article is the trace's; the same input gives the same output."""
    assert clean(text) == explain(text).article == clean(text)
