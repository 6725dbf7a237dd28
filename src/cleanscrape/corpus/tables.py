"""Rows as Arrow, pandas and polars have them, and shards as Parquet. Needs `pip install 'cleanscrape[arrow]'`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

_ROWS_AT_ONCE = 500
"""Rows turned into one batch; in Parquet, into one row group."""


def schema() -> Any:
    """The Arrow schema of rows: their place, the columns of cleaned rows as every engine has them, and `extra`.

    `extra` is JSON, since each dump has other columns. Raises ImportError without pyarrow.
    """
    try:
        import pyarrow as pa
    except ImportError as error:
        raise ImportError("tables and Parquet need pyarrow: pip install 'cleanscrape[arrow]'") from error
    from cleanscrape.adapters.arrow import SCHEMA

    text = pa.string()
    place = [("path", text), ("id", text), ("content_sha256", text), ("error", text)]
    return pa.schema([*place, *(field for field in SCHEMA if field.name != "error"), ("extra", text)])


def to_parquet(lines: Path, made: Path) -> None:
    """A shard of JSON Lines as Parquet, some hundred rows in memory at a time."""
    kind = schema()
    from pyarrow.parquet import ParquetWriter

    with made.open("wb") as file, ParquetWriter(file, kind, compression="zstd") as writer:
        for batch in _batches(_rows(lines), kind):
            writer.write_batch(batch)


def to_arrow(shards: tuple[Path, ...]) -> Any:
    """The rows of all shards as one Table."""
    kind = schema()
    import pyarrow as pa
    from pyarrow.parquet import read_table

    tables = []
    for shard in shards:
        if shard.suffix == ".parquet":
            tables.append(read_table(shard, schema=kind))
        else:
            tables.append(pa.Table.from_batches(_batches(_rows(shard), kind), kind))
    return pa.concat_tables(tables) if tables else kind.empty_table()


def rows_of(shard: Path) -> Iterator[dict[str, Any]]:
    """The rows of a shard, one by one, as its JSON Lines have them, whatever the file's format is."""
    if shard.suffix != ".parquet":
        yield from _rows(shard)
        return
    from pyarrow.parquet import ParquetFile

    with ParquetFile(shard) as file:
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE):
            yield from map(_row, batch.to_pylist())


def _rows(lines: Path) -> Iterator[dict[str, Any]]:
    with lines.open("rb") as file:
        yield from map(json.loads, file)


def _batches(rows: Iterator[dict[str, Any]], kind: Any) -> Iterator[Any]:
    import pyarrow as pa

    while some := [_arrow_row(row) for row in islice(rows, _ROWS_AT_ONCE)]:
        columns = [pa.array([row[field.name] for row in some], field.type) for field in kind]
        yield pa.RecordBatch.from_arrays(columns, schema=kind)


def _arrow_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with Arrow's shape of what JSON has otherwise: spans, the date's exactness, the user's columns."""
    return dict(row) | {
        "paragraph_spans": [{"start": start, "stop": stop} for start, stop in row["paragraph_spans"]],
        "published_precision": _precision(row["published"]),
        "extra": json.dumps(row["extra"], ensure_ascii=False),
    }


def _row(arrow_row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as its JSON line has it."""
    row = dict(arrow_row) | {
        "paragraph_spans": [[span["start"], span["stop"]] for span in arrow_row["paragraph_spans"]],
        "paragraphs": arrow_row["body"].split("\n\n") if arrow_row["body"] else [],
        "extra": json.loads(arrow_row["extra"]),
    }
    del row["published_precision"]
    return row


def _precision(published: str | None) -> str | None:
    """How exactly a page tells its date: "day", "minute" or "second"."""
    if published is None or "T" not in published:
        return None if published is None else "day"
    when = datetime.fromisoformat(published.replace("Z", "+00:00"))
    return "second" if when.second or when.microsecond else "minute"
