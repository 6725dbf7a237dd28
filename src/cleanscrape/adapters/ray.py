"""Ray Data: `clean_pages(dataset)`. Needs `pip install 'cleanscrape[ray]'`.

Ray drops a whole block when a function raises in one row; this one never does. A task that dies with its worker is
run again by Ray, and gives the same rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cleanscrape.adapters.arrow import ROWS_AT_ONCE, BatchCleaner
from cleanscrape.adapters.templates import TemplateLearner, merge_batch, merge_parts


def clean_pages(
    dataset: Any,
    *,
    batch_size: int = ROWS_AT_ONCE,
    ray_options: Mapping[str, Any] | None = None,
    **options: Any,
) -> Any:
    """A `ray.data.Dataset` of cleaned rows, not yet run. `options` are the fields of `BatchCleaner`.

    A task gets `batch_size` pages at once; `ray_options` go to `map_batches`, as `{"num_cpus": 1}`.
    """
    cleaner = BatchCleaner(**options)

    def clean_batch(batch: Any) -> Any:  # Ray names a step for its function, and an object has no name
        return cleaner(batch)

    return dataset.map_batches(
        clean_batch,
        batch_format="pyarrow",
        batch_size=batch_size,
        **{"zero_copy_batch": True, **(ray_options or {})},
    )


def fit_templates(dataset: Any, *, batch_size: int | None = None, **options: Any) -> Any:
    """A Dataset of one template a site, as rows of `templates.TEMPLATES`, not yet run.

    `options` are the fields of `TemplateLearner`. A task learns from a whole block, if `batch_size` is None.
    """
    learner = TemplateLearner(**options)

    def learn_batch(batch: Any) -> Any:
        return learner(batch)

    learned = dataset.map_batches(learn_batch, batch_format="pyarrow", batch_size=batch_size)
    merged = learned.groupby(["site", "part"]).map_groups(merge_batch, batch_format="pyarrow")
    return merged.groupby("site").map_groups(merge_parts, batch_format="pyarrow")
