"""What is promised of any text, checked: the tests and the fuzzer ask the same things.

Each function raises `Broken`, saying which promise a text broke; what the library itself raises comes through.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from cleanscrape import Article, Pipeline, Quote, Trace, clean, explain, extract_quotes
from cleanscrape.page import Page
from cleanscrape.reading.blocks import CODE_MARK
from cleanscrape.reading.endless import JOINT, PIECE_MAX_CHARS, is_endless
from cleanscrape.reading.link_numbers import is_numbered
from cleanscrape.reading.markup import is_markdown
from cleanscrape.repair import level, repair
from cleanscrape.rules.quotes import Quotes

VERDICTS = {"body", "removed", "title", "byline", "dateline", "published", "source"}
_TOKEN = re.compile(r"[^\W_]+")
_HYPHEN_END = re.compile(r"-\n+")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SCORE_ERROR = 1e-6
_BETWEEN_WORDS = 2000
"""Links' targets between the halves of a word have no more words than this."""


class Broken(AssertionError):
    """A promise that a text broke."""


def keep_all(page: Page) -> list[tuple[int, str, str]]:
    """A rule that keeps every block, so that each is in the body."""
    return [(b, "always", "all stays") for b in range(len(page))]


KEEPER = Pipeline(rules=(keep_all, Quotes()))
"""Keeps everything: what a body may hold at most."""


def check(text: str) -> None:
    """All promises about one text, of the default pipeline and of one that keeps every block."""
    check_clean(text)
    check_trace(text)
    check_again(text)
    check_extract(text)


def check_clean(text: str) -> None:
    """`clean` says the same each time, and keeps what `check_article` asks."""
    article = clean(text)
    _expect(clean(text) == article, "the same text gives the same article")
    if not article.warnings:  # HTML that was flattened has its spans in the flattened text
        check_article(article, text)


def check_trace(text: str) -> None:
    """`explain` has the article that `clean` gives, and tells of each block; so does one that keeps everything."""
    _expect(clean(text) == explain(text).article, "clean and explain agree")
    for pipeline in (Pipeline(), KEEPER):
        trace = pipeline.explain(text)
        check_article(trace.article, text)
        check_blocks(trace, text)
        for shown in (trace.article.to_markdown(), trace.article._repr_html_(), trace._repr_html_()):
            shown.encode("utf-8")


def check_article(article: Article, text: str) -> None:
    """What holds of an article: it can be written, its words and spans are the input's."""
    check_writable(article)
    check_words(article.body, text)
    check_spans(article, len(text))
    check_quotes(article.quotes, article.body)
    _expect(0.0 <= article.confidence <= 1.0, "confidence is from 0 to 1")


def check_writable(article: Article) -> None:
    """The article goes to UTF-8, to JSON and back, without a control character of direction."""
    str(article).encode("utf-8")
    _expect(not _DIRECTIONS.search(article.to_json()), "no control character of direction comes out")
    written = article.to_json().encode("utf-8")
    _expect(Article.from_json(written) == article, "JSON gives the article back")
    _expect(json.loads(written)["body"] == article.body, "the JSON is JSON")


def check_words(body: str, text: str) -> None:
    """The body has the page's words in their order, in lines that are not blank and end without a space."""
    _expect(not (found := strangers(body, text)), "the body's words are the page's, in order", found)
    lines = re.split(r"\n\n?", body) if body else []
    _expect(
        all(line and line == line.rstrip() for line in lines), "no line is blank or has spaces at its end"
    )


def check_spans(article: Article, size: int) -> None:
    """Spans are in the input, hold something, and stand in order; each paragraph has one."""
    for spans in ([(r.start, r.stop) for r in article.removed], list(article.paragraph_spans)):
        _expect(all(0 <= a < b <= size for a, b in spans), "spans are in the input", spans)
        _expect(spans == sorted(spans), "spans are in order", spans)
    _expect(len(article.paragraph_spans) == len(article.paragraphs), "each paragraph has a span")


def check_quotes(quotes: Sequence[Quote], text: str) -> None:
    """Each quotation stands where it says, and holds something."""
    for quote in quotes:
        _expect(0 <= quote.start < quote.stop <= len(text), "a quotation is in the text", quote)
        _expect(text[quote.start : quote.stop] == quote.text, "a quotation stands at its place", quote)


def check_blocks(trace: Trace, text: str) -> None:
    """Each block is body, field or removed; its words stand in its span; its evidence adds up to its score.

    Of the body's lines code alone is indented.
    """
    blocks = trace.blocks
    page = level(text)
    cut = is_cut(page)
    _expect([b.number for b in blocks] == list(range(len(trace.page))), "each block is there once")
    for block in blocks:
        _expect(block.verdict in VERDICTS, "a block is body, field or removed", block.verdict)
        part = page[block.start : block.stop]
        if not page.isascii():  # `\u2019` is a letter on a page of ASCII alone
            part = part.replace("\\u", "\\ u")
        found = _missing(block.text, repair(part), cut=cut)
        _expect(not found, "a block's words stand in its span", (block.text, found))
        total = sum(evidence.weight for evidence in block.evidence)
        _expect(
            abs(total - block.score) < _SCORE_ERROR, "evidence adds up to the score", (total, block.score)
        )
    gone = [(b.start, b.stop, b.text) for b in blocks if b.verdict == "removed"]
    listed = [(r.start, r.stop, r.text) for r in trace.article.removed]
    _expect(gone == listed, "what was removed is listed")
    code = {b.text for b, mark in zip(blocks, trace.page.marks, strict=True) if mark == CODE_MARK}
    indented = {line.strip() for line in trace.article.body.split("\n") if line[:1].isspace()}
    _expect(indented <= code, "code alone is indented", indented - code)


def check_again(text: str) -> None:
    """A body cleaned again adds no word; where all is kept and nothing is left to repair, it keeps every word."""
    body = clean(text).body
    _expect(not (found := strangers(clean(body).body, body)), "a body cleaned again adds nothing", found)
    whole = KEEPER.clean(text).body
    if repair(level(whole)) == whole and not is_markdown(whole) and not is_numbered(whole):
        joined = _HYPHEN_END.sub("", whole)  # as halves of a word may be when it is read again
        lost = strangers(joined, KEEPER.clean(whole).body)
        _expect(not lost, "a repaired body of which all is kept keeps its words", lost)


def check_extract(text: str) -> None:
    """`extract_quotes` of any text: each quotation at its place, in order, the same each time."""
    quotes = extract_quotes(text)
    check_quotes(quotes, text)
    starts = [quote.start for quote in quotes]
    _expect(starts == sorted(starts), "quotations stand in order", starts)
    _expect(extract_quotes(text) == quotes, "the same text has the same quotations")


def check_pipeline_json(text: str) -> None:
    """A pipeline's JSON gives a pipeline that is written as it was read, or a ValueError that says something."""
    try:
        pipeline = Pipeline.from_json(text)
    except ValueError as error:
        _expect(bool(str(error).strip()), "an error says something")
        return
    again = Pipeline.from_json(pipeline.to_json())
    _expect(again == pipeline, "a pipeline's JSON gives it back", text)
    _expect(again.fingerprint == pipeline.fingerprint, "a pipeline read back has its fingerprint", text)


def strangers(body: str, text: str) -> list[str]:
    """The body's words that the repaired page does not have, in order.

    A body's word may be several of the page's: halves joined at a hyphen or in a script without spaces, or what stood
    around Markdown's marks, a link's target among them. Where one endless line is cut, a word may be too, where a line
    seems to start; if it has a run without a space that is too long, letters are compared instead of words.
    """
    page = level(text)
    return _missing(body, repair(page), cut=is_cut(page))


def is_cut(page: str) -> bool:
    """Is a levelled page one endless line, which is cut?"""
    return is_endless(max(page.splitlines(), key=len, default=""), len(page))


def _missing(body: str, page: str, *, cut: bool) -> list[str]:
    """The words of a body that its page has not, in the page's order; of a `cut` page, its letters."""
    if cut and any(len(run) >= PIECE_MAX_CHARS for run in page.split()):
        letters = iter(page)
        return [] if all(char in letters for char in body if char.isalnum()) else [body]
    words = _TOKEN.findall(JOINT.sub(r" \g<0>", page) if cut else page)
    at = 0
    found = []
    for word in _TOKEN.findall(body):
        stop = i = 0
        while at + i < (stop or len(words)):  # what ends first leaves most to what follows
            ends = _matches(word, words, at + i)
            stop = min(filter(None, (stop, ends)), default=0)
            i += 1
        if stop:
            at = stop
        else:
            found.append(word)
    return found


def _matches(word: str, words: Sequence[str], at: int) -> int:
    """One past the last of the words from `at` on that make up a word; 0 if they don't."""
    if not word.startswith(words[at]):
        return 0
    made = {len(words[at])}  # so many letters of the word, any of these words left out
    stop = at + 1
    skipped = 0
    while len(word) not in made and stop < len(words) and skipped <= _BETWEEN_WORDS:
        further = {m + len(words[stop]) for m in made if word.startswith(words[stop], m)} - made
        skipped = 0 if further else skipped + 1
        made |= further
        stop += 1
    return stop if len(word) in made else 0


def _expect(holds: bool, promise: str, seen: Any = None) -> None:
    if not holds:
        raise Broken(promise if seen is None else f"{promise}: {seen!r}")
