"""Spark: `clean_pages(frame)`, through `mapInArrow`. Needs `pip install 'cleanscrape[spark]'` and Java 17.

The workers need cleanscrape too: name the Python that has it in PYSPARK_PYTHON. `spark.sql.execution.arrow.
maxRecordsPerBatch` says how many pages a batch holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from cleanscrape.adapters.arrow import BatchCleaner
from cleanscrape.adapters.templates import TEMPLATES, TemplateLearner, merge_batch, merge_parts


def clean_pages(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of cleaned rows, not yet run. `options` are the fields of `BatchCleaner`."""
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    cleaner = BatchCleaner(**options)
    schema = from_arrow_schema(cleaner.schema(to_arrow_schema(frame.schema)))
    return frame.mapInArrow(partial(_each, cleaner), schema)


def fit_templates(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of one template a site, as rows of `templates.TEMPLATES`, not yet run.

    `options` are the fields of `TemplateLearner`.
    """
    from pyspark.sql.pandas.types import from_arrow_schema

    schema = from_arrow_schema(TEMPLATES)
    learned = frame.mapInArrow(partial(_each, TemplateLearner(**options)), schema)
    merged = learned.groupBy("site", "part").applyInArrow(merge_batch, schema)
    return merged.groupBy("site").applyInArrow(merge_parts, schema)


def _each(work: Callable[[Any], Any], batches: Iterable[Any]) -> Iterator[Any]:
    return map(work, batches)
