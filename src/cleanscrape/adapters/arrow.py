"""Arrow batch in, Arrow batch out: the one function behind every engine. Needs `pip install 'cleanscrape[arrow]'`.

    >>> import pyarrow as pa
    >>> from cleanscrape.adapters.arrow import clean_batch
    >>> clean_batch(pa.table({"text": ["Home | News | Sport", None], "id": [7, 8]})).column("error").to_pylist()
    [None, 'no text: the value is null']

One row in is one row out, in order. A row that can't be cleaned has its reason in `error` and an empty Article
in the other columns; its neighbours are cleaned all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cleanscrape.adapters.rows import ROW_KEYS, Row, clean_row, own_names
from cleanscrape.pipeline import Pipeline

try:
    import pyarrow as pa
except ImportError as missing:
    raise ImportError("this adapter needs pyarrow: pip install 'cleanscrape[arrow]'") from missing

TEXT_COLUMNS = ("text", "content", "raw_content", "raw_text", "page_text", "document")
"""Names that a text column is found by, the first that is there."""
ROWS_AT_ONCE = 1024
"""Rows of a table cleaned into one chunk: an Arrow string column holds at most 2 GiB a chunk."""

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
    """The column of pages; None looks for one of `TEXT_COLUMNS`, else takes the only column of text there is."""
    url_column: str = "url"
    """The column of addresses, used if it is there."""
    pipeline: Pipeline | None = None
    """Other rules than the default ones."""
    template: Any = None
    """What `clean` takes as `template`."""
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
        schema = self.schema(batch.schema)
        text, url = self._columns(batch.schema)
        own = [batch.column(i) for i in self._own(batch.schema)]
        return _joined(list(self._rows(batch, text, url)), own, schema)

    def schema(self, given: Any) -> Any:
        """The schema of what comes out, for batches of a given one. Raises as a call does."""
        fields = [given.field(i) for i in self._own(given)]
        names = [field.name for field in fields]
        clashes = [name for name in names if name in ROW_KEYS]
        if clashes and self.clash_prefix is None:
            raise ValueError(
                f"columns {clashes} have names of cleaned rows': rename them, or give clash_prefix"
            )
        renamed = own_names(names, self.clash_prefix or "")
        return pa.schema(
            [*SCHEMA, *(field.with_name(name) for field, name in zip(fields, renamed, strict=True))]
        )

    def _columns(self, schema: Any) -> tuple[int, int]:
        """Where the text and the url stand; -1 for no url."""
        text = self._text(schema)
        if not _is_text(schema.field(text).type):
            raise TypeError(
                f"column {schema.names[text]!r} is {schema.field(text).type}, not text: decode it first"
            )
        url = schema.get_field_index(self.url_column)
        if url >= 0 and not _is_text(schema.field(url).type):
            raise TypeError(f"column {self.url_column!r} is {schema.field(url).type}, not text: name another")
        return text, url

    def _text(self, schema: Any) -> int:
        names = schema.names
        if self.text_column is not None:
            found = [i for i, name in enumerate(names) if name == self.text_column]
        else:
            known = next((name for name in TEXT_COLUMNS if name in names), None)
            found = [i for i, name in enumerate(names) if name == known] or [
                i
                for i, name in enumerate(names)
                if name != self.url_column and _is_text(schema.field(i).type)
            ]
        if len(found) != 1:
            asked = (
                f"is named {self.text_column!r}" if self.text_column is not None else "is plainly the text"
            )
            raise ValueError(f"{len(found) or 'no'} column {asked} among {names}: name it with text_column=")
        return found[0]

    def _own(self, schema: Any) -> list[int]:
        text, url = self._columns(schema)
        return [i for i in range(len(schema)) if i != url and (i != text or self.keep_text)]

    def _rows(self, batch: Any, text: int, url: int) -> Iterator[Row]:
        texts = _strings(batch.column(text))
        urls = _strings(batch.column(url)) if url >= 0 else [None] * len(texts)
        for page, address in zip(texts, urls, strict=True):
            yield clean_row(
                page,
                address,
                pipeline=self.pipeline,
                template=self.template,
                reference_time=self.reference_time,
            )


def clean_batch(batch: Any, **options: Any) -> Any:
    """Clean the pages in a RecordBatch or a Table: a batch of `SCHEMA`'s columns, then the caller's own.

    `options` are the fields of `BatchCleaner`. Raises TypeError or ValueError where columns don't fit, saying what to
    do; what goes wrong in one row stands in its `error`.
    """
    return BatchCleaner(**options)(batch)


def batch_of(rows: Iterable[Row]) -> Any:
    """Rows, as `rows.clean_row` gives them, as a RecordBatch of `SCHEMA`. Other keys are left out."""
    return _joined(list(rows), [], SCHEMA)


def _joined(rows: list[Row], own: list[Any], schema: Any) -> Any:
    cleaned = [pa.array([row[field.name] for row in rows], field.type) for field in SCHEMA]
    return pa.RecordBatch.from_arrays([*cleaned, *own], schema=schema)


def _is_text(kind: Any) -> bool:
    """Whether a column of this type can hold pages: any string layout, or nothing but nulls."""
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return str(kind) in ("string", "large_string", "string_view", "null")


def _strings(column: Any) -> list[str | None]:
    """A column's strings. Bytes that are no UTF-8, which engines let through, become what they stand for or U+FFFD."""
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return [_decoded(scalar) for scalar in column]


def _decoded(scalar: Any) -> str | None:
    if not scalar.is_valid:
        return None
    if pa.types.is_dictionary(scalar.type):
        scalar = scalar.value
    data = scalar.as_buffer().to_pybytes()
    try:
        return data.decode("utf-8", "surrogatepass")  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")  # type: ignore[no-any-return]
