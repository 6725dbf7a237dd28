"""Daft: `clean_pages(frame)`, through a batch function. Needs `pip install 'cleanscrape[daft]'`."""

from __future__ import annotations

from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE, BatchCleaner


def clean_pages(frame: Any, *, batch_size: int = ROWS_AT_ONCE, **options: Any) -> Any:
    """A Daft DataFrame of cleaned rows, not yet run. `options` are the fields of `BatchCleaner`.

    The function gets `batch_size` rows at once, as one struct.
    """
    import daft
    import pyarrow as pa
    from daft.functions import to_struct

    cleaner = BatchCleaner(**options)
    schema = cleaner.schema(frame.schema().to_pyarrow_schema())

    def clean_batch(rows: Any) -> Any:
        cleaned = cleaner(pa.RecordBatch.from_struct_array(rows.to_arrow()))
        return daft.Series.from_arrow(cleaned.to_struct_array())

    kind = daft.DataType.from_arrow_type(pa.struct(list(schema)))
    step = daft.func.batch(return_dtype=kind, unnest=True, batch_size=batch_size)(clean_batch)
    return frame.select(step(to_struct(*(daft.col(name) for name in frame.column_names))))
