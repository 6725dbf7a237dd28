"""clean_many: what it takes, what it refuses, in one process and in several."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from stories import STORY

from cleanscrape import Article, PhraseRule, Pipeline, clean, clean_many

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
MANY = [
    f"{STORY}\nPier number {n} was closed on the day before, by a vote of {n} to two.\n" for n in range(70)
]
BOUND = 300
"""No more items than this are taken from a source before the first Article comes out."""


def test_many_in_every_kind() -> None:
    """Strings, pairs and dicts, from any iterable, give the articles that clean gives, in order."""
    url = "https://echo.example/pier"
    other = (PAGES / "recipe-leek-tart" / "page.txt").read_text(encoding="utf-8")
    items: list[Any] = [
        STORY,
        (other, url),
        (STORY, None),
        {"text": other},
        {"text": STORY, "url": url},
        {"text": STORY, "url": None},
    ]
    expected = [
        clean(STORY),
        clean(other, url=url),
        clean(STORY),
        clean(other),
        clean(STORY, url=url),
        clean(STORY),
    ]
    assert list(clean_many(items)) == expected
    assert list(clean_many(iter(items))) == expected
    assert [article.extra for article in clean_many(items)] == [{}] * 6
    assert list(clean_many([])) == []


def test_extra_keys_come_back() -> None:
    """A dict's other keys come back in `extra`, in JSON too; the text and the address do not."""
    item = {
        "content": STORY,
        "url": "https://echo.example/",
        "text": "a key like others",
        "id": 7,
        "tags": ["a", None],
    }
    before = dict(item)
    (article,) = clean_many([item], text_key="content")
    assert article.extra == {"text": "a key like others", "id": 7, "tags": ["a", None]}
    assert article.model_copy(update={"extra": {}}) == clean(STORY, url="https://echo.example/")
    assert Article.from_json(article.to_json()) == article
    assert item == before


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ([3], r"an item is a str, a \(text, url\) pair or a dict, not int$"),
        ([None], "an item is .* not NoneType"),
        ([b"page"], "not bytes: decode them first"),
        ([["page", None]], "an item is .* not list"),
        ([("page", None, 3)], "an item is .* not a tuple of 3$"),
        ([(b"page", None)], "not bytes: decode them first"),
        ([("page", 3)], "url: the page's address as a str"),
        ([{"content": "page"}], "a dict needs the key 'text'; name another with text_key="),
        ([{"text": None}], "as a str, not NoneType"),
        (3, "not iterable"),
        ("page", "clean_many takes many texts, not one str: give it in a list, or use clean"),
        (b"page", "not one bytes"),
        ({"text": "page"}, "not one dict"),
    ],
)
def test_many_of_what_is_no_text(items: Any, message: str) -> None:
    """An item of another kind, or one text where many are asked for, is a TypeError that says what to do."""
    with pytest.raises(TypeError, match=message):
        list(clean_many(items))


def test_many_options_reach_each_article() -> None:
    """Pipeline and time of reading are the same for all."""
    never = Pipeline().with_rule(PhraseRule("no_vote", starts=("the vote",)))
    assert ["The vote was" in article.body for article in clean_many(MANY[:2], pipeline=never)] == [False] * 2
    with pytest.raises(TypeError, match="pipeline: a Pipeline"):
        list(clean_many(MANY[:1], pipeline="recall"))  # type: ignore[arg-type]


def test_workers_change_nothing() -> None:
    """Two processes give the same articles in the same order as none, extra keys and all."""
    items = [{"text": text, "n": n} for n, text in enumerate(MANY)]
    alone = list(clean_many(items))
    assert list(clean_many(items, workers=2)) == alone
    assert [article.extra for article in alone] == [{"n": n} for n in range(len(MANY))]
    assert list(clean_many(items[:3], workers=1)) == alone[:3]


@pytest.mark.parametrize(("workers", "bound"), [(None, 1), (2, BOUND)])
def test_many_is_lazy(workers: int | None, bound: int) -> None:
    """An endless source is taken from as articles are asked for, a bounded number ahead."""
    taken = count()

    def source() -> Iterator[str]:
        while True:
            yield f"{STORY} {next(taken)}"

    articles = clean_many(source(), workers=workers)
    assert next(taken) == 0
    assert [article.title for article in islice(articles, 1)] == ["Harbour board closes the north pier"]
    assert next(taken) - 1 <= bound
    if workers:
        articles.close()  # type: ignore[attr-defined]
