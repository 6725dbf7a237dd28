"""Arrow batch in, Arrow batch out: the one function behind every engine. Needs `pip install 'cleanscrape[arrow]'`.

    >>> import pyarrow as pa
    >>> from cleanscrape.adapters.arrow import clean_batch
    >>> clean_batch(pa.table({"text": ["Home | News | Sport", None], "id": [7, 8]})).column("error").to_pylist()
    [None, 'no text: the value is null']

One row in is one row out, in order. A row that can't be cleaned has its reason in `error` and an empty Article
in the other columns; its neighbours are cleaned all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import repeat
from typing import Any

from cleanscrape.adapters.columns import find_columns, named_index, strings
from cleanscrape.adapters.rows import ROW_KEYS, Row, clean_row, own_names
from cleanscrape.corpus.template import SiteTemplate
from cleanscrape.fields.outlets import host_of
from cleanscrape.pipeline import Pipeline

try:
    import pyarrow as pa
except ImportError as missing:
    raise ImportError("this adapter needs pyarrow: pip install 'cleanscrape[arrow]'") from missing

ROWS_AT_ONCE = 256
"""Rows cleaned at once: a few seconds' work and a few megabytes, so that cores share the work evenly and memory stays
flat. An Arrow string column holds at most 2 GiB a chunk."""

_SPAN = [("start", pa.int64()), ("stop", pa.int64())]
_QUOTE = pa.struct(
    [
        ("text", pa.string()),
        *_SPAN,
        ("speaker", pa.string()),
        ("speaker_text", pa.string()),
        ("cue", pa.string()),
        ("kind", pa.string()),
        ("repaired", pa.bool_()),
        ("group", pa.int64()),
    ]
)
_REMOVED = pa.struct([*_SPAN, ("text", pa.string()), ("rule", pa.string()), ("reason", pa.string())])

SCHEMA = pa.schema(
    [
        ("schema_version", pa.int64()),
        ("title", pa.string()),
        ("source", pa.string()),
        ("byline", pa.string()),
        ("authors", pa.list_(pa.string())),
        ("dateline", pa.string()),
        ("published", pa.string()),
        ("published_precision", pa.string()),
        ("body", pa.string()),
        ("quotes", pa.list_(_QUOTE)),
        ("url", pa.string()),
        ("language", pa.string()),
        ("confidence", pa.float64()),
        ("removed", pa.list_(_REMOVED)),
        ("paragraph_spans", pa.list_(pa.struct(_SPAN))),
        ("warnings", pa.list_(pa.string())),
        ("weights_version", pa.string()),
        ("error", pa.string()),
    ]
)
"""The columns of cleaned rows, the same in every engine; the caller's own follow them.

Names and meanings are the Article's, and so is the version: `schema_version` grows when a column changes its
meaning or goes. `published` is ISO 8601, a day (2026-02-11) or a time (2026-02-11T17:42:00-05:00), as
`published_precision` ("day", "minute", "second") tells.
"""


@dataclass(frozen=True)
class BatchCleaner:
    """Cleans Arrow batches: `BatchCleaner(...)(batch)`. Its fields are the options that every adapter takes.

    A batch is a RecordBatch or a Table, and comes back as its like: the columns of `SCHEMA`, then the caller's own,
    unchanged. The text column goes, unless `keep_text`; the url column is `url` in the result.
    """

    text_column: str | None = None
    """The column of pages; None looks for "text", "content" and the like, else takes the only column of text."""
    url_column: str | None = None
    """The column of addresses; None looks for "url", "link" and the like, and does without where there is none."""
    pipeline: Pipeline | None = None
    """Other rules than the default ones."""
    template: SiteTemplate | None = None
    """What is known of the site that all pages are from, or of those in no site of `templates`."""
    templates: Mapping[str, SiteTemplate] | None = None
    """What is known of each site: its template by its name, which is the host of the address, without `www.`."""
    site_column: str | None = None
    """A column that names the site, instead of the address."""
    reference_time: datetime | None = None
    """When the pages were read."""
    keep_text: bool = False
    """Let the text column pass through too, which the spans in `removed` point into."""
    clash_prefix: str | None = "input_"
    """Put before the name of an own column that a column of `SCHEMA` has too; None raises ValueError instead."""

    def __post_init__(self) -> None:
        """Refuse a prefix that makes no other name."""
        if self.clash_prefix == "":
            raise ValueError("clash_prefix: some letters, as 'input_', or None for an error on a clash")

    def __call__(self, batch: Any) -> Any:
        """The batch cleaned. Raises TypeError or ValueError where its columns don't fit, never for what is in a row."""
        if isinstance(batch, pa.Table):
            chunks = [self(chunk) for chunk in batch.to_batches(max_chunksize=ROWS_AT_ONCE)]
            return pa.Table.from_batches(chunks, self.schema(batch.schema))
        own = [batch.column(at) for at, _ in self.own(batch.schema)]
        return _joined(list(self._rows(batch)), own, self.schema(batch.schema))

    def schema(self, given: Any) -> Any:
        """The schema of what comes out, for batches of a given one. Raises as a call does."""
        return pa.schema([*SCHEMA, *(given.field(at).with_name(name) for at, name in self.own(given))])

    def own(self, given: Any) -> list[tuple[int, str]]:
        """The caller's columns that pass through: where each stands in a batch, and the name that it gets."""
        text, url = self._columns(given)
        kept = [at for at in range(len(given)) if at != url and (at != text or self.keep_text)]
        names = [given.names[at] for at in kept]
        clashes = [name for name in names if name in ROW_KEYS]
        if clashes and self.clash_prefix is None:
            raise ValueError(
                f"columns {clashes} have names of cleaned rows': rename them, or give clash_prefix"
            )
        return list(zip(kept, own_names(names, self.clash_prefix or ""), strict=True))

    def _columns(self, schema: Any) -> tuple[int, int]:
        """Where the text and the url stand; -1 for no url."""
        return find_columns(schema, self.text_column, self.url_column)

    def _rows(self, batch: Any) -> Iterator[Row]:
        text, url = self._columns(batch.schema)
        urls = strings(batch, url)
        for page, address, template in zip(
            strings(batch, text), urls, self._templates(batch, urls), strict=True
        ):
            yield clean_row(
                page, address, pipeline=self.pipeline, template=template, reference_time=self.reference_time
            )

    def _templates(self, batch: Any, urls: Sequence[str | None]) -> Iterable[SiteTemplate | None]:
        """Each row's template."""
        if self.templates is None:
            return repeat(self.template, batch.num_rows)
        if self.site_column is not None:
            sites = strings(batch, named_index(batch.schema, self.site_column))
        else:
            sites = [host_of(url) for url in urls]
        return [self.templates.get(site, self.template) if site else self.template for site in sites]


def clean_batch(batch: Any, **options: Any) -> Any:
    """Clean the pages in a RecordBatch or a Table: a batch of `SCHEMA`'s columns, then the caller's own.

    `options` are the fields of `BatchCleaner`. Raises TypeError or ValueError where columns don't fit, saying what to
    do; what goes wrong in one row stands in its `error`.
    """
    return BatchCleaner(**options)(batch)


def _joined(rows: list[Row], own: list[Any], schema: Any) -> Any:
    cleaned = [pa.array([row[field.name] for row in rows], field.type) for field in SCHEMA]
    return pa.RecordBatch.from_arrays([*cleaned, *own], schema=schema)
