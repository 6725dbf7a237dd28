"""Articles and traces for people: escaped, whole, in HTML and in Markdown."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

import pytest
from shown import HOSTILE, LONG, Seen, article, trace

from cleanscrape import explain
from cleanscrape.article import Article, Quote
from cleanscrape.render import article_html, article_markdown, document, trace_html

POPUP = "color:#f0f3f6;background:#24292f;"  # a popup brings its own ground, and so its own ink


@pytest.mark.parametrize(
    "html", [article_html(article(HOSTILE)), trace_html(trace(HOSTILE))], ids=["article", "trace"]
)
def test_a_hostile_page_stays_text(html: str) -> None:
    """No tag, attribute or link of a page comes alive; every tag that is opened is closed."""
    seen = Seen(html)
    ours = {
        "div",
        "style",
        "h1",
        "p",
        "b",
        "br",
        "em",
        "span",
        "i",
        "ul",
        "li",
        "mark",
        "details",
        "summary",
        "del",
    }
    assert seen.tags <= ours
    assert seen.attributes <= {"class", "dir", "title", "style", "data-why"}
    assert {
        style for style in re.findall("style='([^']*)'", html) if not re.fullmatch(r"flex:\d+ 0 0", style)
    } == set()
    assert seen.open == []
    assert HOSTILE in "".join(seen.words)


def test_hostile_lines_side_by_side_stay_text() -> None:
    """Short lines that share a row are escaped too, in what shows and in what hovers."""
    lines = ["</del><script>alert(1)</script>", "' onmouseover='alert(2)' x='", "Menu"]
    seen = Seen(trace_html(explain("\n".join(lines))))
    assert "script" not in seen.tags
    assert seen.attributes == {"class", "dir", "title", "style", "data-why"}
    assert [line for line in lines if line not in seen.words] == []


def test_article_html_links_to_http_alone() -> None:
    """The address is a link where it is one of the web, else plain text."""
    assert "<a href='https://echo.example/?a=1&amp;b=%27&#x27;'" in article_html(
        Article(url="https://echo.example/?a=1&b=%27'")
    )
    assert "<a " not in article_html(Article(url="javascript:alert(1)"))


def test_article_html_marks_quotes_and_lists() -> None:
    """A paragraph of several lines is a list, a dash its bullet; quotations are marked with their speaker, also across
    paragraphs."""
    body = "“One,” she said.\n\n- first\n1. second\n\n“Two\n\nthree.”"
    spans = [(1, 5), (body.index("Two"), len(body) - 1)]
    quotes = tuple(Quote(text=body[a:b], start=a, stop=b, speaker="Ines Calder") for a, b in spans)
    html = article_html(Article(body=body, quotes=quotes))
    mark = "<mark title='Ines Calder'>"
    assert html[html.index("</p>") + 4 : -len("</div>")] == (
        f"<p dir='auto'>“{mark}One,</mark>” she said.</p>"
        "<ul dir='auto'><li>first</li><li class='bare'>1. second</li></ul>"
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
    page = html.replace(POPUP, "")
    assert re.findall(r"(?<![-\w])(?:background|color):(?!rgba?\([^;]+\)|inherit|none)", page) == []


@pytest.mark.parametrize(
    "html", [article_html(article("x")), trace_html(trace("x"))], ids=["article", "trace"]
)
def test_dollars_are_no_mathematics(html: str) -> None:
    """A notebook typesets what stands between two dollar signs, unless these classes forbid it."""
    assert html.split("'")[1].split()[-2:] == ["tex2jax_ignore", "mathjax_ignore"]


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
    (Article(body="- Paper\n- - Trays\n→ Tape"), "- Paper\n- \\- Trays\n- → Tape\n"),
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


def test_a_document_stands_alone() -> None:
    """A whole document around sections: its title and headings escaped, scripts forbidden by its own policy."""
    html = "".join(document(HOSTILE, [(HOSTILE, trace_html(trace(HOSTILE))), ("", "<p>second</p>")]))
    seen = Seen(html)
    assert seen.open == []
    assert {"script", "img"} & seen.tags == set()
    assert "default-src 'none'; style-src 'unsafe-inline'" in html
    assert html.count("<h2>") == 1
    assert html.startswith("<!doctype html>")
