"""DuckDB: `clean_pages(relation)`. Needs `pip install 'cleanscrape[duckdb]'`."""

from __future__ import annotations

from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE
from cleanscrape.adapters.reader import clean_reader


def clean_pages(relation: Any, *, workers: int | None = None, **options: Any) -> Any:
    """A `pyarrow.RecordBatchReader` of cleaned rows, which SQL reads by its variable's name; memory stays flat.

    `relation` is what `connection.sql(...)` gives. While its rows stream, that connection is busy: query the reader
    on `connection.cursor()`. `workers` as in `reader.clean_reader`, `options` are the fields of `BatchCleaner`.
    """
    read = relation.to_arrow_reader if hasattr(relation, "to_arrow_reader") else relation.fetch_arrow_reader
    return clean_reader(read(ROWS_AT_ONCE), workers=workers, **options)
