"""A stream of Arrow batches in, a stream out, on one core or many. Needs `pip install 'cleanscrape[arrow]'`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE, BatchCleaner

_TASKS_AHEAD = 2
"""Batches handed out beyond one a worker, so that none waits for the reader."""


class Workers:
    """So many processes that clean batches: started with the first batch, ended when this is closed or dropped.

    They are spawned, since forking would copy the locks that an engine holds.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"))

    def clean(self, cleaner: BatchCleaner, batches: Iterable[Any]) -> Iterator[Any]:
        """Batches cleaned, in order, a bounded number on the way."""
        waiting: deque[Future[Any]] = deque()
        for batch in batches:
            waiting.append(self._pool.submit(cleaner, batch))
            if len(waiting) >= self.count + _TASKS_AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """End the processes; what they have not begun is left."""
        self._pool.shutdown(cancel_futures=True)

    def __reduce__(self) -> Any:
        """What pickles: how many there are."""
        return Workers, (self.count,)


def clean_reader(batches: Any, *, workers: int | Workers | None = None, **options: Any) -> Any:
    """A `pyarrow.RecordBatchReader` of cleaned rows, in order; memory stays flat. `options` as for `BatchCleaner`.

    `batches` is a RecordBatchReader, or has an Arrow stream to offer. `workers` processes share the work; they are
    spawned, so that a script needs its `if __name__ == "__main__":`. None or 1 keeps the work in this process; a
    `Workers` is used and left open.
    """
    import pyarrow as pa

    cleaner = BatchCleaner(**options)
    if not isinstance(batches, pa.RecordBatchReader):
        batches = pa.RecordBatchReader.from_stream(batches)
    cleaned = _cleaned(cleaner, cut(batches), workers)
    return pa.RecordBatchReader.from_batches(cleaner.schema(batches.schema), cleaned)


def cut(batches: Iterable[Any]) -> Iterator[Any]:
    """The same rows in batches of `ROWS_AT_ONCE` at most."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield batch.slice(start, ROWS_AT_ONCE)


def _cleaned(cleaner: BatchCleaner, batches: Iterator[Any], workers: int | Workers | None) -> Iterator[Any]:
    if isinstance(workers, Workers):
        return workers.clean(cleaner, batches)
    return map(cleaner, batches) if workers is None or workers <= 1 else _spread(cleaner, batches, workers)


def _spread(cleaner: BatchCleaner, batches: Iterator[Any], workers: int) -> Iterator[Any]:
    """The same with processes that end with the last batch."""
    with closing(Workers(workers)) as spread:
        yield from spread.clean(cleaner, batches)
