"""HTML given in place of text: flattened where the extra is there, marked either way."""

from __future__ import annotations

import re
import sys
from types import ModuleType

import pytest
from stories import STORY

from cleanscrape import clean, clean_many, explain
from cleanscrape.reading.hypertext import WARN_FLATTENED, WARN_MISSING

HTML = (
    "<!DOCTYPE html><html><body><ul><li>Home</li></ul>"
    + "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    + "</body></html>"
)


def test_html_is_flattened(monkeypatch: pytest.MonkeyPatch) -> None:
    """HTML goes through the library that the extra brings, and the article says so."""
    flattener = ModuleType("inscriptis")
    flattener.get_text = lambda html: re.sub("<[^>]+>", "\n", html)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "inscriptis", flattener)
    article = clean(HTML)
    assert article.warnings == (WARN_FLATTENED,)
    assert (article.title, article.body) == (clean(STORY).title, clean(STORY).body)
    assert explain(HTML).article == article
    assert [a.warnings for a in clean_many([HTML, STORY])] == [(WARN_FLATTENED,), ()]


def test_a_fragment_of_html_is_html() -> None:
    """The inside of a page, or a feed's entry that begins with words, is told by its tags too."""
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    for html in (
        f"\n<div>{paragraphs}</div>\n",
        f"Storm closes harbour.{paragraphs}<a href='/x'>More</a> at Wren.",
    ):
        assert clean(html).warnings in ((WARN_FLATTENED,), (WARN_MISSING,))


def test_html_is_flattened_for_true() -> None:
    """The library itself gives the same body, tables and scripts aside."""
    pytest.importorskip("inscriptis", reason="the html extra is not installed")
    article = clean(HTML.replace("</body>", "<script>var menu = 1;</script></body>"))
    assert (article.warnings, article.body) == ((WARN_FLATTENED,), clean(STORY).body)


@pytest.mark.parametrize(
    "html",
    [
        "<html>",
        "<!doctype html>",
        "<html><!-- x --></html>",
        "<html><body>\ud800 \x00 x</body></html>",
        " <?xml version='1.0' encoding='utf-8'?><html><p>One pier.</p></html>",
        "<html" + " a" * 50_000,
        "<html>" + "<div>" * 5_000 + "One pier.",
    ],
)
def test_broken_html_raises_nothing(html: str) -> None:
    """HTML that is cut, empty or odd gives an article, marked, whether the extra is there or not."""
    assert len(clean(html).warnings) == 1


def test_html_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra HTML is cleaned as it stands, and the article says what to install."""
    monkeypatch.setitem(sys.modules, "inscriptis", None)
    article = clean(HTML)
    assert article.warnings == (WARN_MISSING,)
    assert "pip install 'cleanscrape[html]'" in WARN_MISSING
    assert all(HTML[gone.start : gone.stop].strip() for gone in article.removed)


def test_html_without_a_head_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A piece of HTML needs no head, nor to open with a tag."""
    monkeypatch.setitem(sys.modules, "inscriptis", None)
    body = HTML.partition("<body>")[2]
    assert [clean(piece).warnings for piece in (body, "The harbour " + body)] == [(WARN_MISSING,)] * 2


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "He wrote <p>one</p> and <b>two</b> in the margin.\n\n" + STORY,
        "1 < 2 and 3 > 2\n\n" + STORY,
        "Use <html> at the top.\n\n" + STORY,
        "<3 <3 <3 " + STORY,
        "Republish this story: copy its HTML.".join(
            [STORY, "".join(f"<p>{line}</p>\n" for line in STORY.split("\n\n"))]
        )
        + "\n\nThe Harbour Lantern is a nonprofit newsroom. "
        + "It has no owner. " * 30,
        "<table>: how tables are made\n\n"
        + "<tr><td>One pier</td></tr>\n</li></ul></div></p>\n\n"
        + f"{STORY}\n\n" * 3,
        f"{STORY}\n\n" * 6 + "Republish this story\n\n" + HTML[15:] * 6,
    ],
)
def test_text_about_html_is_text(text: str) -> None:
    """A page that shows a tag or a sign is not taken for HTML."""
    assert clean(text).warnings == ()
