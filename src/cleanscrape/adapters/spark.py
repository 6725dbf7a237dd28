"""Spark: `clean_pages(frame)`, through `mapInArrow`. Needs `pip install 'cleanscrape[spark]'` and Java 17.

The workers need cleanscrape too: name the Python that has it in PYSPARK_PYTHON.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from cleanscrape.adapters.arrow import BatchCleaner
from cleanscrape.adapters.reader import cut
from cleanscrape.adapters.templates import TEMPLATES, TemplateLearner, merge_batch, merge_parts


def clean_pages(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of cleaned rows, not yet run. `options` are the fields of `BatchCleaner`."""
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    cleaner = BatchCleaner(**options)
    schema = from_arrow_schema(cleaner.schema(to_arrow_schema(frame.schema)))
    return frame.mapInArrow(partial(_clean, cleaner), schema)


def fit_templates(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of one template a site, as rows of `templates.TEMPLATES`, not yet run.

    `options` are the fields of `TemplateLearner`.
    """
    from pyspark.sql.pandas.types import from_arrow_schema

    schema = from_arrow_schema(TEMPLATES)
    learned = frame.mapInArrow(partial(_learn, TemplateLearner(**options)), schema)
    merged = learned.groupBy("site", "part").applyInArrow(merge_batch, schema)
    return merged.groupBy("site").applyInArrow(merge_parts, schema)


def _clean(cleaner: BatchCleaner, batches: Iterable[Any]) -> Iterator[Any]:
    return map(cleaner, cut(batches))


def _learn(learner: TemplateLearner, batches: Iterable[Any]) -> Iterator[Any]:
    return map(learner, batches)
