"""Dask: `clean_pages(frame)`, through `map_partitions`. Needs `pip install 'cleanscrape[dask]'`."""

from __future__ import annotations

from typing import Any

from cleanscrape.adapters.arrow import BatchCleaner


def clean_pages(frame: Any, **options: Any) -> Any:
    """A Dask DataFrame of cleaned rows with Arrow types, not yet run; the index stays.

    `options` are the fields of `BatchCleaner`. Dask's threads share one core for Python: compute with
    `scheduler="processes"` or a cluster.
    """
    cleaner = BatchCleaner(**options)
    return frame.map_partitions(_clean, cleaner, meta=_clean(frame._meta, cleaner))


def _clean(frame: Any, cleaner: BatchCleaner) -> Any:
    import pandas as pd
    import pyarrow as pa

    cleaned = cleaner(pa.Table.from_pandas(frame, preserve_index=False))
    return cleaned.to_pandas(types_mapper=pd.ArrowDtype).set_axis(frame.index)
