"""Pages that every engine cleans, awkward ones among them, and the rows that should come out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from cleanscrape import Pipeline, clean_many
from cleanscrape.adapters.rows import NO_TEXT, article_row, clean_row, error_row

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
SLUGS = (
    "wire-ferry-inquiry",
    "german-waldbad",
    "mojibake-loom",
    "chinese-dukou",
    "interview-luthier",
    "index-front-page",
)
TEXTS: list[str | None] = [
    *((FIXTURES / slug / "page.txt").read_text(encoding="utf-8") for slug in SLUGS),
    "",
    None,
    "Home | News | Sport",
]
"""Pages with all that an Article can hold, and pages that tell a careful engine from a careless one."""
INPUT: dict[str, list[Any]] = {
    "id": list(range(len(TEXTS))),
    "text": TEXTS,
    "url": [f"https://example.org/{i}" if i else None for i in range(len(TEXTS))],
    "title": [f"my own title {i}" for i in range(len(TEXTS))],
    "tags": [["news"] * (i % 3) for i in range(len(TEXTS))],
}
"""Columns as a user has them: one of theirs has a name that cleaned rows have too, one holds lists."""


def raises_on_menu(page: Any) -> Any:
    """A rule as a user may write it: it breaks on one of these pages."""
    if page.raw == "Home | News | Sport":
        raise KeyError("no such \udce9")
    return ()


BROKEN = Pipeline().with_rule(raises_on_menu)


def rows_with_broken() -> list[dict[str, Any]]:
    """The rows of these pages with that rule: two have an error, the others are as ever."""
    rows = with_own_columns(
        [clean_row(t, u, pipeline=BROKEN) for t, u in zip(TEXTS, INPUT["url"], strict=True)]
    )
    errors = [NO_TEXT, "RuleError: rule 'raises_on_menu' failed: KeyError('no such \\udce9')"]
    assert [row["error"] for row in rows if row["error"]] == errors
    return rows


def names_its_process(page: Any) -> Any:
    """A rule that tells which process cleans: the reason why the first block goes is its number."""
    return [(0, "never", str(os.getpid()))] if len(page) else []


def expected_rows(**options: Any) -> list[dict[str, Any]]:
    """What `clean_many` says of these pages, as rows, with the user's own columns."""
    good = [(text, url) for text, url in zip(TEXTS, INPUT["url"], strict=True) if text is not None]
    articles = map(article_row, clean_many(good, **options))
    cleaned = [
        error_row(NO_TEXT, url) if text is None else next(articles)
        for text, url in zip(TEXTS, INPUT["url"], strict=True)
    ]
    return with_own_columns(cleaned)


def with_own_columns(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows with the user's columns beside them."""
    own = zip(INPUT["id"], INPUT["title"], INPUT["tags"], strict=True)
    return [
        row | {"id": id_, "input_title": title, "tags": tags}
        for row, (id_, title, tags) in zip(rows, own, strict=True)
    ]
