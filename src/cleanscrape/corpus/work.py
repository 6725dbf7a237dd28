"""An entry to a row: decoded, its text found among its columns, cleaned, hashed. What goes wrong is the row's error."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from cleanscrape.api import clean
from cleanscrape.corpus.columns import ID_COLUMNS, URL_COLUMNS, first_of, text_column
from cleanscrape.corpus.encodings import decoded
from cleanscrape.corpus.entry import Entry, told
from cleanscrape.corpus.rows import error_row, line_of, plain, row_of
from cleanscrape.corpus.tally import Tally
from cleanscrape.corpus.template_store import Templates
from cleanscrape.pipeline import Pipeline
from cleanscrape.reading.hypertext import WARN_MISSING, flatten, is_html


@dataclass(frozen=True)
class Work:
    """How each page is cleaned; the same in every worker."""

    pipeline: Pipeline
    reference_time: datetime | None = None
    templates: Templates | None = None


class Row(NamedTuple):
    """A page's row, and its line for errors.jsonl if it failed."""

    line: bytes
    error_line: bytes | None


@dataclass
class Done:
    """What a worker hands back for a chunk of entries."""

    rows: list[Row] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)

    def add(self, other: Done) -> None:
        """Add what came after."""
        self.rows += other.rows
        self.tally.add(other.tally)


class _Page(NamedTuple):
    """An entry, decoded."""

    text: str
    id: str | None
    url: str | None
    extra: Mapping[str, Any]
    content_sha256: str
    warnings: tuple[str, ...]


def clean_chunk(work: Work, entries: Iterable[Entry]) -> Done:
    """The rows of some entries, in order, and what they add up to."""
    done = Done()
    for entry in entries:
        _clean_entry(work, entry, done)
    return done


def fail(entry: Entry, error: str, done: Done, page: _Page | None = None) -> None:
    """Add the row of an entry that could not be cleaned."""
    place: dict[str, Any] = {"path": entry.path, "id": entry.id}
    known: dict[str, Any] = {"url": entry.url}
    if entry.data is not None:
        place["content_sha256"] = _sha256(entry.data)
    if page:
        place |= {"id": page.id, "content_sha256": page.content_sha256}
        known = {"url": page.url, "extra": page.extra}
    row = error_row(error, **place, **known)
    short = {key: row[key] for key in ("path", "id", "content_sha256", "error")}
    done.rows.append(Row(line_of(row), line_of(short)))
    done.tally.add_error(error, entry.size_bytes)


def _clean_entry(work: Work, entry: Entry, done: Done) -> None:
    if entry.error is not None:
        return fail(entry, entry.error, done)
    page = None
    try:
        page = page_of(entry)
        when = work.reference_time or entry.read_at
        template = work.templates.of(entry.path, page.url, page.extra) if work.templates else None
        article = clean(
            page.text, url=page.url, pipeline=work.pipeline, template=template, reference_time=when
        )
        warnings = (*page.warnings, *article.warnings)
        article = article.model_copy(update={"warnings": warnings, "extra": dict(page.extra)})
        row = row_of(article, path=entry.path, id=page.id, content_sha256=page.content_sha256)
        line = line_of(row)
    except Exception as error:  # a user's rule may raise anything: the page is marked, the run goes on
        return fail(entry, told(error), done, page)
    done.rows.append(Row(line, None))
    done.tally.add_article(article, page.text, entry.size_bytes)


def page_of(entry: Entry) -> _Page:
    """An entry decoded, HTML flattened. Raises what there is to raise about it."""
    if entry.fields is None and not entry.is_json:
        data = entry.data or b""
        text, warning = decoded(data, entry.encoding)
        page = _Page(text, entry.id, entry.url, {}, _sha256(data), ())
    else:
        page, warning = _page_of_record(entry)
    text, flattened = _flat(page.text, entry.is_html)
    return page._replace(text=text, warnings=tuple(w for w in (entry.warning, warning, flattened) if w))


def _flat(text: str, is_said_html: bool) -> tuple[str, str | None]:
    """The text of what is HTML, and what was done or is missing."""
    looks_so = is_html(text)
    if not looks_so and not is_said_html:
        return text, None
    flat, warning = flatten(text)
    return flat, None if looks_so and warning == WARN_MISSING else warning  # `clean` says it of what looks so


def _page_of_record(entry: Entry) -> tuple[_Page, str | None]:
    """A record's page; its text and other columns decoded, where they came as bytes."""
    warning = None
    fields = entry.fields
    if fields is None:
        source, warning = decoded(entry.data or b"", "utf-8")
        fields = _parsed(source, entry.column or "text")
    fields = {key: _as_text(value) for key, value in fields.items()}
    column = text_column(fields, entry.column)
    text, broken = fields[column]
    values = {key: value for key, (value, _) in fields.items()}
    if not isinstance(text, str):
        raise TypeError(f"column {column!r} holds no text but {_kind(text)}")
    url, id_ = first_of(values, URL_COLUMNS), first_of(values, ID_COLUMNS)
    extra = {key: plain(value) for key, value in values.items() if key not in (column, url, id_)}
    address = values[url] if url and isinstance(values[url], str) else entry.url
    own_id = str(values[id_]) if id_ and values[id_] is not None else entry.id
    page = _Page(text, own_id, address, extra, _sha256(text.encode("utf-8", "surrogatepass")), ())
    return page, warning or broken


def _kind(value: Any) -> str:
    """What a value is, as those call it who wrote the dump."""
    return "null" if value is None else type(value).__name__


def _as_text(value: Any) -> tuple[Any, str | None]:
    return decoded(value) if isinstance(value, bytes) else (value, None)


def _parsed(source: str, column: str) -> dict[str, Any]:
    """One JSON record; a str alone is a record of one column."""
    value = json.loads(source)
    if isinstance(value, str):
        return {column: value}
    if not isinstance(value, dict):
        raise TypeError(f"a record is a JSON object or a string, not {_kind(value)}")
    return value


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
