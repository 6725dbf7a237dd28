"""Parquet, through pyarrow: a record a row, some hundred in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator

from cleanscrape.corpus.columns import guessed_column, names_apart
from cleanscrape.corpus.entry import Entry, Reading, numbered
from cleanscrape.corpus.formats.spool import seekable
from cleanscrape.corpus.stream import Stream

_BATCH_ROWS = 64
"""Rows taken from the library at once: as many pages as two chunks have."""


def read_parquet(stream: Stream, path: str, reading: Reading) -> Iterator[Entry]:
    """An entry a row; its number counts rows. Raises ImportError without pyarrow."""
    try:
        from pyarrow import RecordBatch
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise ImportError("Parquet needs pyarrow: pip install 'cleanscrape[arrow]'") from error
    column, number = reading.column, 0
    with seekable(stream, reading) as file:
        for batch in ParquetFile(file, pre_buffer=False).iter_batches(batch_size=_BATCH_ROWS):
            names = names_apart(batch.schema.names)
            for fields in RecordBatch.from_arrays(batch.columns, names=names).to_pylist():
                number += 1
                if number == 1 and column is None:
                    column = guessed_column(fields)
                yield Entry(numbered(path, number), fields=fields, column=column)
