"""A stream of Arrow batches in, a stream out, on one core or many. Needs `pip install 'cleanscrape[arrow]'`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE, BatchCleaner

_TASKS_AHEAD = 2
"""Batches handed out beyond one a worker, so that none waits for the reader."""


def clean_reader(batches: Any, *, workers: int | None = None, **options: Any) -> Any:
    """A `pyarrow.RecordBatchReader` of cleaned rows, in order; memory stays flat. `options` as for `BatchCleaner`.

    `batches` is a RecordBatchReader, or has an Arrow stream to offer. `workers` processes share the work; they are
    spawned, so that a script needs its `if __name__ == "__main__":`. None or 1 keeps the work in this process.
    """
    import pyarrow as pa

    cleaner = BatchCleaner(**options)
    if not isinstance(batches, pa.RecordBatchReader):
        batches = pa.RecordBatchReader.from_stream(batches)
    small = cut(batches)
    cleaned = map(cleaner, small) if workers is None or workers <= 1 else _spread(cleaner, small, workers)
    return pa.RecordBatchReader.from_batches(cleaner.schema(batches.schema), cleaned)


def cut(batches: Iterable[Any]) -> Iterator[Any]:
    """The same rows in batches of `ROWS_AT_ONCE` at most."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield batch.slice(start, ROWS_AT_ONCE)


def _spread(cleaner: BatchCleaner, batches: Iterator[Any], workers: int) -> Iterator[Any]:
    """Batches to a pool and back in order, a bounded number on the way. Forking would copy the engine's held locks."""
    waiting: deque[Future[Any]] = deque()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for batch in batches:
            waiting.append(pool.submit(cleaner, batch))
            if len(waiting) >= workers + _TASKS_AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
