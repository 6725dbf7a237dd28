"""Any string at all gives an Article that keeps its promises (see `benchmarks/promises.py`): noise of every kind."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleanscrape import Article, Pipeline, clean, extract_quotes
from limits import no_hang
from promises import KEEPER, check, check_extract, strangers
from wild import CONTROLS, MARKS, NEWLINES, NOISE, ODDS, REPEATS, STORY, WORDS

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True)
CHARACTERS = st.text(st.characters(codec=None), max_size=300)
LARGE = 100_000


def _of(*pieces: str, max_size: int = 60) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=max_size).map("".join)


@SETTINGS
@given(CHARACTERS | st.text(CONTROLS + "aB1.,", max_size=200))
@example("\ud800")
@example("\ud800\udc00 \udc00\ud800")
@example("船は川を渡る。" * 27 + "\nby")  # a label is the page's last line
def test_any_characters(text: str) -> None:
    """Lone surrogates, controls, every plane of Unicode."""
    check(text)


@SETTINGS
@given(_of(*STORY, *NOISE, *NEWLINES))
def test_mixed_line_ends(text: str) -> None:
    """A page whose lines end in every way at once."""
    check(text)


@SETTINGS
@given(_of(*MARKS, *WORDS, *STORY, " ", "\r\n", "\u2028"))
@example(
    "[a](b)\n[c](d)\n[e](\n\nf)\n\n# one\n# two"
    + "\n\nThe pier is closed, the board said, and it stays so." * 3
)
@example("".join(f"[pier](\u2028/{n}) " for n in range(5)) + "".join(f"\u2028{line}" for line in STORY))
def test_broken_markdown(text: str) -> None:
    """Marks that open and don't close, targets over several lines, tables without a table."""
    check(text)


@SETTINGS
@given(_of(*ODDS, *WORDS, *STORY, " ", "\n"))
def test_entities_mojibake_and_tags(text: str) -> None:
    """What HTML and wrong encodings leave behind, whole or cut."""
    check(text)


@settings(SETTINGS, max_examples=30)
@given(
    st.lists(st.sampled_from(STORY + WORDS + ODDS), min_size=1, max_size=30),
    st.sampled_from(("", " ", "\xa0", ". ", "。", "-")),
    st.integers(1, 40),
)
def test_endless_lines(pieces: list[str], between: str, times: int) -> None:
    """Many thousand characters without a line break, with spaces or none."""
    check((between.join(pieces) + between) * times)


@settings(SETTINGS, max_examples=40)
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
    check(page)
    check("\n".join(page[i : i + width] for i in range(0, len(page), width)))


@settings(SETTINGS, max_examples=150)
@given(
    _of(*'“”‘’"«»„‹›「」『』—\n', " said ", " ", "Ada Park", "she", "The pier, ", "is closed. ", ", ", *STORY)
)
def test_any_quotation_marks(text: str) -> None:
    """Marks that open, close, nest, cross and are left alone, with and without somebody who speaks."""
    check_extract(text)


def test_words_that_are_not_the_pages_are_noticed() -> None:
    """The check of a body's words finds what is made up, moved or said twice, and lets what was joined pass."""
    page = "The com-\nmittee saw [the pier](https://echo.example/pier)side caf\xc3\xa9 &amp; went."
    assert strangers("The committee saw the pierside café went", page) == []
    assert strangers("The committee left", page) == ["left"]
    assert strangers("saw The committee", page) == ["The", "committee"]
    assert strangers("The The", page) == ["The"]
    assert strangers("Mc Iver left", "McIver left") == ["Mc", "Iver"]
    assert strangers("Mc Iver left", "McIver left" * 100) == []  # an endless line is cut there


def test_no_lone_surrogate_comes_out() -> None:
    """A lone surrogate stands as U+FFFD in all that comes out of a page; a quotation of a text is that text's own."""
    text = "“The pier \ud83d is closed,” said Ada Park.\n\n\udc80"
    article = KEEPER.clean(text)
    assert article.body == "“The pier \ufffd is closed,” said Ada Park."
    assert [quote.text for quote in article.quotes] == ["The pier \ufffd is closed,"]
    assert [quote.text for quote in extract_quotes(text)] == ["The pier \ud83d is closed,"]


@pytest.mark.parametrize("piece", REPEATS)
@pytest.mark.parametrize(("start", "lines"), [("", 1), ("[a](b) [a](b) [a](b)\n", 3)])
def test_hostile_repeats_do_not_hang(piece: str, start: str, lines: int) -> None:
    """A page of one thing again and again is cleaned, on Markdown pages too, inside a hard limit of processor time.

    Of three lines none is so long that it is cut at sentence ends; one ends otherwise than it began.
    """
    text = start + "\n".join([piece * (LARGE // lines // len(piece))] * lines) + "x" * (lines - 1)
    with no_hang():
        article = clean(text)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("piece", REPEATS)
def test_hostile_bodies_do_not_hang(piece: str) -> None:
    """The same where all of it is kept, between a headline and a story: every rule and the quotations see it."""
    pipeline = Pipeline().with_rule(KEEPER.rules[0])
    text = f"Harbour board closes pier\n\n{STORY[0]}\n\n{piece * (LARGE // len(piece))}x\n\n{STORY[1]}"
    with no_hang():
        article = pipeline.clean(text)
        quotes = extract_quotes(piece * (LARGE // len(piece)) + "\n" + STORY[1])
    assert Article.from_json(article.to_json()) == article
    assert all(quote.text for quote in quotes)
