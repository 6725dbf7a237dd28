"""Hugging Face datasets: `clean_pages(dataset)`. Needs `pip install 'cleanscrape[datasets]'`."""

from __future__ import annotations

from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE, BatchCleaner
from cleanscrape.pipeline import Pipeline


def clean_pages(
    dataset: Any, *, batch_size: int = ROWS_AT_ONCE, num_proc: int | None = None, **options: Any
) -> Any:
    """A Dataset, IterableDataset, or dict of these, of cleaned rows. `options` are the fields of `BatchCleaner`.

    `num_proc` processes share the work; an IterableDataset has none, and is cleaned as it is read. Datasets keep what
    `map` gave under a hash of the function: here that covers rules, options and weights.
    """
    if isinstance(dataset, dict):
        return type(dataset)(
            {
                name: clean_pages(part, batch_size=batch_size, num_proc=num_proc, **options)
                for name, part in dataset.items()
            }
        )
    from datasets import Features, IterableDataset

    cleaner = BatchCleaner(**{**options, "pipeline": options.get("pipeline") or Pipeline()})
    how: dict[str, Any] = {"batched": True, "batch_size": batch_size}
    if dataset.features is not None:
        how["features"] = Features.from_arrow_schema(cleaner.schema(dataset.features.arrow_schema))
    if not isinstance(dataset, IterableDataset):
        how["num_proc"] = num_proc
    return dataset.with_format("arrow").map(cleaner, **how).with_format(None)
