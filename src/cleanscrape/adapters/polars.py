"""Polars: `clean_pages(frame)`, lazy or not. Needs `pip install 'cleanscrape[polars,arrow]'`."""

from __future__ import annotations

from typing import Any

from cleanscrape.adapters.arrow import BatchCleaner
from cleanscrape.adapters.reader import Workers, clean_reader


def clean_pages(frame: Any, *, workers: int | None = None, **options: Any) -> Any:
    """A DataFrame or LazyFrame of cleaned rows, as the one given. `options` are the fields of `BatchCleaner`.

    Polars runs Python on one core: `workers` processes share the work instead; they are spawned, so that a script
    needs its `if __name__ == "__main__":`, and stay until the LazyFrame is dropped. With `sink_parquet` and its like
    memory stays flat.
    """
    import polars as pl

    if isinstance(frame, pl.DataFrame):
        return _clean(frame, workers, options)
    shared = Workers(workers) if workers is not None and workers > 1 else None
    given = frame.collect_schema().to_frame().to_arrow().schema
    empty = pl.from_arrow(BatchCleaner(**options).schema(given).empty_table())
    return frame.map_batches(lambda part: _clean(part, shared, options), schema=empty.schema, streamable=True)


def _clean(part: Any, workers: int | Workers | None, options: dict[str, Any]) -> Any:
    """A DataFrame cleaned; of a LazyFrame one part after another comes by, a row group each."""
    import polars as pl

    return pl.from_arrow(clean_reader(part.to_arrow().to_reader(), workers=workers, **options).read_all())
