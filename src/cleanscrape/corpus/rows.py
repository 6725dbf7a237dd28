"""The row that every page of a folder run becomes: where it came from, then its Article's keys. One shape for all."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from cleanscrape.article import Article
from cleanscrape.repair import SURROGATE

PLACE_KEYS = ("path", "id", "content_sha256", "error")
"""A row's keys before those of `Article.to_json`."""


def row_of(
    article: Article,
    *,
    path: str,
    id: str | None = None,
    content_sha256: str | None = None,
    error: str | None = None,
) -> dict[str, Any]:
    """A page's row: `path` (relative, with archive member and record number), the record's `id` if it has one, the
    SHA-256 of the page as it was found, `error` (None if there is none), and the Article's keys."""
    place = {"path": path, "id": id, "content_sha256": content_sha256, "error": error}
    return place | article.model_dump(mode="json", exclude={"extra"}) | {"extra": plain(article.extra)}


def error_row(
    error: str,
    *,
    path: str,
    id: str | None = None,
    content_sha256: str | None = None,
    url: str | None = None,
    extra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The row of a page that could not be cleaned: the same keys, an empty Article, and why."""
    article = Article.model_validate({"url": url, "extra": dict(extra or {})})
    return row_of(article, path=path, id=id, content_sha256=content_sha256, error=error)


def line_of(row: Mapping[str, Any]) -> bytes:
    """A row as one line of JSON, UTF-8, with its newline."""
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode() + b"\n"
    except UnicodeEncodeError:
        return SURROGATE.sub("\ufffd", text).encode() + b"\n"


def article_of(row: Mapping[str, Any]) -> Article:
    """The Article of a row, with `path`, `id` and `error` (where there is one) in its `extra`.

    A column of the user's own with such a name is found as `own_path`.
    """
    place = {key: row[key] for key in PLACE_KEYS if key == "path" or row[key] is not None}
    own = {f"own_{key}" if key in place else key: value for key, value in row["extra"].items()}
    return Article.model_validate({**row, "extra": place | own})


def plain(value: Any) -> Any:
    """A value as JSON has it: days and times in ISO form, NaN as None, bytes as text, anything else as its str."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(each) for each in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8", "backslashreplace")
    return str(value)
