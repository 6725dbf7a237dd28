"""Spark: `clean_pages(frame)`, through `mapInArrow`. Needs `pip install 'cleanscrape[spark]'` and Java 17.

The workers need cleanscrape too: name the Python that has it in PYSPARK_PYTHON.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from cleanscrape.adapters.arrow import SCHEMA, BatchCleaner
from cleanscrape.adapters.reader import cut
from cleanscrape.adapters.templates import TEMPLATES, TemplateLearner, merge_batch, merge_parts


def clean_pages(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of cleaned rows, not yet run. `options` are the fields of `BatchCleaner`."""
    cleaner = BatchCleaner(**options)
    return frame.mapInArrow(partial(_clean, cleaner), _schema(cleaner, frame.schema))


def fit_templates(frame: Any, **options: Any) -> Any:
    """A Spark DataFrame of one template a site, as rows of `templates.TEMPLATES`, not yet run.

    `options` are the fields of `TemplateLearner`.
    """
    from pyspark.sql.pandas.types import from_arrow_schema

    schema = from_arrow_schema(TEMPLATES)
    learned = frame.mapInArrow(partial(_learn, TemplateLearner(**options)), schema)
    merged = learned.groupBy("site", "part").applyInArrow(merge_batch, schema)
    return merged.groupBy("site").applyInArrow(merge_parts, schema)


def _schema(cleaner: BatchCleaner, given: Any) -> Any:
    """Spark's schema of what comes out. Own columns keep Spark's types, some of which Arrow's alone can't tell."""
    import pyarrow as pa
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import NullType, StringType, StructField, StructType

    kinds = {StringType: pa.string(), NullType: pa.null()}
    known = pa.schema([(field.name, kinds.get(type(field.dataType), pa.binary())) for field in given])
    own = [StructField(name, given[at].dataType) for at, name in cleaner.own(known)]
    return StructType([*from_arrow_schema(SCHEMA), *own])


def _clean(cleaner: BatchCleaner, batches: Iterable[Any]) -> Iterator[Any]:
    return map(cleaner, cut(batches))


def _learn(learner: TemplateLearner, batches: Iterable[Any]) -> Iterator[Any]:
    return map(learner, batches)
