"""Dask: `clean_pages(frame)`, through `map_partitions`. Needs `pip install 'cleanscrape[dask]'`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cleanscrape.adapters.arrow import SCHEMA, BatchCleaner
from cleanscrape.adapters.columns import find_columns


def clean_pages(frame: Any, **options: Any) -> Any:
    """A Dask DataFrame of cleaned rows with Arrow types, not yet run; the index stays, and so do your own columns.

    `options` are the fields of `BatchCleaner`. Dask's threads share one core for Python: compute with
    `scheduler="processes"` or a cluster.
    """
    import pandas as pd
    import pyarrow as pa

    cleaner = BatchCleaner(**options)
    kinds = [
        pa.string() if pd.api.types.is_string_dtype(kind) else pa.binary() for kind in frame._meta.dtypes
    ]
    given = pa.schema(list(zip(frame.columns, kinds, strict=True)))
    text, url = find_columns(given, cleaner.text_column, cleaner.url_column)
    own = cleaner.own(given)
    cleaner = replace(
        cleaner, text_column=given.names[text], url_column=given.names[url] if url >= 0 else None
    )
    return frame.map_partitions(_clean, cleaner, own, meta=_clean(frame._meta, cleaner, own))


def _clean(frame: Any, cleaner: BatchCleaner, own: list[tuple[int, str]]) -> Any:
    """A partition cleaned. Only what is read becomes Arrow: an own column of objects may hold anything."""
    import pandas as pd
    import pyarrow as pa

    read = dict.fromkeys([cleaner.text_column, cleaner.url_column, cleaner.site_column])
    pages = pa.Table.from_pandas(frame[[name for name in read if name is not None]], preserve_index=False)
    cleaned = cleaner(pages).select(SCHEMA.names).to_pandas(types_mapper=pd.ArrowDtype)
    kept = frame.iloc[:, [at for at, _ in own]].set_axis([name for _, name in own], axis=1)
    return pd.concat([cleaned.set_axis(frame.index), kept], axis=1)
