"""clean and explain: what they take, what they refuse, and that they agree."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from stories import STORY

from cleanscrape import Article, PhraseRule, Pipeline, Trace, clean, explain
from cleanscrape.api import WARN_NAME
from cleanscrape.reading.link_numbers import is_numbered, strip_numbers
from cleanscrape.reading.markup import is_markdown, strip_markdown
from cleanscrape.reading.running_heads import without_running_heads
from cleanscrape.repair import level, repair

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
FOLDERS = sorted(folder.name for folder in PAGES.iterdir() if folder.is_dir())
WORD = re.compile(r"[^\W_]")


def _page(name: str) -> str:
    return (PAGES / name / "page.txt").read_bytes().decode("utf-8")


@cache
def _trace(name: str) -> Trace:
    return explain(_page(name))


@pytest.mark.parametrize("name", FOLDERS)
def test_clean_and_explain_agree(name: str) -> None:
    """The article of clean is that of explain, twice over."""
    assert clean(_page(name)) == _trace(name).article == clean(_page(name))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_markdown_whatever_its_line_ends(newline: str) -> None:
    """Headings, references, fences and links broken over lines lose their marks and nothing else."""
    page = (
        "```\n# Harbour board closes the north pier\n\n[1]: https://echo.example/\n\n"
        "The harbour board [voted on Tuesday\nby five to two](https://echo.example/pier) to close the north pier.\n\n"
        "## What comes next\n\nWork on a new pier could begin as soon as next autumn, the board said.\n\n```\n"
    )
    trace = explain(page.replace("\n", newline))
    assert trace.page.texts == [
        "Harbour board closes the north pier",
        "The harbour board voted on Tuesday by five to two to close the north pier.",
        "What comes next",
        "Work on a new pier could begin as soon as next autumn, the board said.",
    ]
    assert [block.lines for block in trace.blocks] == [(1, 2), (5, 7), (8, 9), (10, 11)]


def test_one_line_without_spaces() -> None:
    """A Chinese page of one line gets no spaces: its body is a piece of it, one paragraph."""
    page = "".join(
        f"委员会周二决定关闭北码头，因为它自{n}月以来一直在倾斜，没有人反对。" for n in range(1, 150)
    )
    article = clean(page)
    ((start, stop),) = article.paragraph_spans
    assert article.body == page[start:stop]
    assert len(article.body) > len(page) / 2


@pytest.mark.parametrize("name", FOLDERS)
def test_evidence_adds_up(name: str) -> None:
    """A block's evidence sums to its score; what stays is above zero, what goes is not, or `why` says so."""
    blocks = _trace(name).blocks
    sums = [sum(evidence.weight for evidence in block.evidence) for block in blocks]
    assert sums == pytest.approx([block.score for block in blocks], abs=1e-6)
    assert [block.text for block in blocks if block.verdict == "body" and block.score <= 0] == []
    dropped = [block.number for block in blocks if block.verdict == "removed" and block.score > 0]
    assert set(dropped) <= set(_trace(name).decision.why)


@pytest.mark.parametrize("name", FOLDERS)
def test_every_line_is_in_one_block(name: str) -> None:
    """A line with a word left after repair, no head or foot of a printed page, stands in one block."""
    text, trace = _page(name), _trace(name)
    assert [(a, b) for a, b in pairwise(trace.page.spans) if a[1] > b[0]] == []
    taken = [False] * len(text)
    for start, stop in trace.page.spans:
        taken[start:stop] = [True] * (stop - start)
    words = repair(without_running_heads(level(text)).text)
    words = (
        strip_numbers(words) if is_numbered(text) else strip_markdown(words) if is_markdown(text) else words
    )
    at = 0
    missing = []
    for line, said in zip(level(text).split("\n"), words.split("\n"), strict=True):  # not at form feeds
        if WORD.search(said) and not any(taken[at : at + len(line)]):
            missing.append(line)
        at += len(line) + 1
    assert missing == []


@pytest.mark.parametrize("name", FOLDERS)
def test_every_block_is_body_field_or_removed(name: str) -> None:
    """A block is in one paragraph, or in the list of what was removed, or a field's; never in two of them."""
    trace = _trace(name)
    article = trace.article
    removed = [(gone.start, gone.stop) for gone in article.removed]
    assert removed == [(b.start, b.stop) for b in trace.blocks if b.verdict == "removed"]
    assert [gone.text for gone in article.removed] == [b.text for b in trace.blocks if b.verdict == "removed"]
    for block in trace.blocks:
        within = sum(a <= block.start and block.stop <= b for a, b in article.paragraph_spans)
        assert (within, block.text) == (block.verdict == "body", block.text)
    unlisted = re.sub(
        r"(?m)^[-–—→»›✓✔] ", "", article.body
    )  # list items and dashes are printed, no words of a block
    assert (
        unlisted.split() == " ".join(block.text for block in trace.blocks if block.verdict == "body").split()
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"page", r"not bytes: decode them first, as in data\.decode"),
        (bytearray(b"page"), "not bytes: decode"),
        (None, "clean takes a page's text as a str, not NoneType$"),
        (3, "not int$"),
        (["page"], "not list; for many pages use clean_many"),
        (Path("page.txt"), "as a str, not .*Path: read it first, as in .*, or clean_folder"),
    ],
)
@pytest.mark.parametrize("call", [clean, explain])
def test_what_is_no_text(call: Any, text: Any, message: str) -> None:
    """Anything but a str is a TypeError that says what to do."""
    with pytest.raises(TypeError, match=message):
        call(text)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"pipeline": "recall"}, r"a Pipeline, as Pipeline\.preset\('recall'\), not str"),
        ({"pipeline": Pipeline}, "a Pipeline, .* not type"),
        ({"reference_time": "2025-03-04"}, "reference_time: a datetime, .* not str"),
        ({"url": 5}, "url: the page's address as a str, or None, not int"),
        (
            {"template": "site"},
            r"template: a SiteTemplate, as SiteTemplate\.fit\(pages\) gives it, or None, not str",
        ),
        ({"colour": "blue"}, "colour"),
    ],
)
def test_what_is_no_option(options: dict[str, Any], message: str) -> None:
    """An option of the wrong type is a TypeError that says what it should be."""
    with pytest.raises(TypeError, match=message):
        clean(STORY, **options)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("page.txt", True),
        (" dumps/2026/page.html\n", True),
        ("https://www.beacon.example/pier", True),
        ("The pier closed.", False),
        ("Read page.txt", False),
        ("beacon.example", False),
        ("", False),
    ],
)
def test_a_name_instead_of_a_page(text: str, told: bool) -> None:
    """Who gives a file's name or an address is told that nothing is read."""
    assert clean(text).warnings == ((WARN_NAME,) if told else ())


def test_an_address_without_a_host_names_no_source() -> None:
    """What is no address of a site does not become the outlet's name."""
    assert clean(STORY, url="article-17").source is None
    assert clean(STORY, url="https://www.beacon.example/a").source == "beacon.example"


@pytest.mark.parametrize("number", [-1, 10**6])
def test_a_block_that_is_not_there(number: int) -> None:
    """A trace has blocks from 0 to its length, and gives them in turn."""
    trace = explain(STORY)
    with pytest.raises(IndexError, match=f"block {number}: the page has {len(trace)}, from 0"):
        trace.block(number)
    assert tuple(trace) == trace.blocks


def test_options_reach_the_article() -> None:
    """The address comes back in the article; the pipeline decides; the time of reading dates an age."""
    never = Pipeline().with_rule(PhraseRule("no_vote", starts=("the vote",)))
    page = STORY.replace("\n\nThe harbour", "\n\nBy Ada Park\n\n3 hours ago\n\nThe harbour", 1)
    article = clean(
        page, url="https://echo.example/pier", pipeline=never, reference_time=datetime(2025, 9, 20, 18)
    )
    assert article.url == "https://echo.example/pier"
    assert "The vote was" not in article.body
    assert str(article.published).startswith("2025-09-20")


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\t \r\n", "\u3000\xa0\u2028", "\ufeff", "\x00", "-----\n* * *"]
)
def test_nothing_on_the_page(text: str) -> None:
    """A page without a word is an article without a body, of no confidence, with nothing removed."""
    article = clean(text)
    assert (article.body, article.title, article.confidence, article.removed) == ("", None, 0.0, ())
    assert len(explain(text)) == 0


@pytest.mark.parametrize(
    "text", ["word", "a" * 300_000, "語" * 100_000, "-" * 100_000 + "x", "(" * 100_000 + "y"]
)
def test_one_word(text: str) -> None:
    """One word, however long, keeps each of its characters on the page, and is no article."""
    trace = explain(text)
    assert len(WORD.findall(" ".join(trace.page.texts))) == len(WORD.findall(text))
    assert trace.article == clean(text)
    assert trace.article.confidence < 0.5


def test_no_state_between_calls() -> None:
    """What was cleaned before changes nothing: forwards, backwards and in a new process the same articles come out."""
    texts = [_page(name) for name in FOLDERS[:6]]
    forwards = [clean(text) for text in texts]
    assert [clean(text) for text in reversed(texts)] == forwards[::-1]
    code = "import sys; from cleanscrape import clean; sys.stdout.write(clean(sys.stdin.read()).to_json())"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input=STORY,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Article.from_json(done.stdout) == clean(STORY)
