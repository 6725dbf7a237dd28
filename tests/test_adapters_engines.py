"""Each engine gives the rows of `clean_many`, and a page on which a rule raises has its error in its row, and loses no
neighbour. An engine that is not installed is skipped, and says so."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from adapter_pages import BROKEN, INPUT, expected_rows, names_its_process, rows_with_broken

from cleanscrape import Pipeline

if find_spec("pyarrow") is None:
    pytest.skip("SKIPPED: every engine. pip install 'cleanscrape[arrow]'", allow_module_level=True)

import pyarrow as pa

from cleanscrape.adapters.arrow import BatchCleaner

TABLE = pa.table(INPUT)


def _needs(module: str, extra: str) -> Any:
    """The engine's module; where it is not installed, the test is skipped, or fails if all engines are wanted."""
    if find_spec(module.partition(".")[0]) is None:
        assert not os.environ.get("ALL_ENGINES"), f"{module} is not installed"
        pytest.skip(f"SKIPPED: {module} is not installed. pip install 'cleanscrape[{extra}]'")
    return pytest.importorskip(module)


def _in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: row["id"])


@pytest.mark.parametrize("workers", [None, 2])
def test_reader(workers: int | None) -> None:
    """A stream of batches, in this process and in two others: the same rows under the promised schema."""
    from cleanscrape.adapters.reader import clean_reader

    cleaned = clean_reader(TABLE.to_reader(2), workers=workers)
    assert cleaned.schema == BatchCleaner().schema(TABLE.schema)
    assert cleaned.read_all().to_pylist() == expected_rows()
    broken = clean_reader(TABLE.to_reader(2), workers=workers, pipeline=BROKEN)
    assert broken.read_all().to_pylist() == rows_with_broken()


def test_ray() -> None:
    """Ray Data, two pages a batch, with another preset."""
    ray = _needs("ray", "ray")
    from cleanscrape.adapters.ray import clean_pages

    os.environ["RAY_AUTH_MODE"] = "disabled"  # else it writes a token into the home folder
    with_rule = {
        "env_vars": {"PYTHONPATH": str(Path(__file__).parent)}
    }  # a rule's module must be there for workers
    ray.init(
        num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR", runtime_env=with_rule
    )
    try:
        pages = clean_pages(ray.data.from_arrow(TABLE), batch_size=2, pipeline=Pipeline.preset("recall"))
        assert _in_order(pages.take_all()) == expected_rows(pipeline=Pipeline.preset("recall"))
        broken = clean_pages(ray.data.from_arrow(TABLE), pipeline=BROKEN)
        assert _in_order(broken.take_all()) == rows_with_broken()
    finally:
        ray.shutdown()


def test_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark, two tasks; own columns keep their types."""
    _needs("pyspark", "spark")
    from shutil import which

    if which("java") is None:
        pytest.skip("SKIPPED: Spark needs Java, and there is none")
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import lit

    from cleanscrape.adapters.spark import clean_pages

    os.environ["PYSPARK_PYTHON"] = sys.executable
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))  # a rule's module must be there for workers
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.driver.host", "localhost").getOrCreate()
    try:
        given = spark.createDataFrame(TABLE).withColumn("seen", lit(datetime(2026, 11, 25, 10, 30)))
        pages = clean_pages(given.repartition(2))
        assert pages.first().seen == datetime(2026, 11, 25, 10, 30)
        assert pages.select("input_title", "seen").dtypes == [
            ("input_title", "string"),
            ("seen", "timestamp"),
        ]
        pages = pages.drop("seen")
        assert pages.toArrow().schema.names == BatchCleaner().schema(TABLE.schema).names
        assert _in_order(pages.toArrow().to_pylist()) == expected_rows()
        broken = clean_pages(spark.createDataFrame(TABLE), pipeline=BROKEN)
        assert _in_order(broken.toArrow().to_pylist()) == rows_with_broken()
    finally:
        spark.stop()


def test_dask() -> None:
    """Dask, two partitions; the index stays."""
    dd = _needs("dask.dataframe", "dask")
    import pandas as pd

    from cleanscrape.adapters.dask import clean_pages

    frame = TABLE.to_pandas(types_mapper=pd.ArrowDtype).set_index(pd.Index(range(10, 10 + len(TABLE))))
    pages = clean_pages(dd.from_pandas(frame, npartitions=2))
    cleaned = pages.compute()
    assert pa.Table.from_pandas(cleaned, preserve_index=False).to_pylist() == expected_rows()
    broken = clean_pages(dd.from_pandas(frame, npartitions=2), pipeline=BROKEN).compute()
    assert pa.Table.from_pandas(broken, preserve_index=False).to_pylist() == rows_with_broken()
    assert (list(cleaned.index), dict(pages.dtypes)) == (list(frame.index), dict(cleaned.dtypes))


def test_datasets(tmp_path: Any) -> None:
    """Hugging Face datasets: in memory, streamed, and several in a dict."""
    datasets = _needs("datasets", "datasets")
    from cleanscrape.adapters.huggingface import clean_pages

    datasets.disable_progress_bars()
    given = datasets.Dataset.from_dict(INPUT)
    assert clean_pages(given, batch_size=2).to_list() == expected_rows()
    assert list(clean_pages(given.to_iterable_dataset(), batch_size=2)) == expected_rows()
    for broken in (given, given.to_iterable_dataset()):
        assert list(clean_pages(broken, pipeline=BROKEN)) == rows_with_broken()
    both = clean_pages(datasets.DatasetDict(train=given, test=given.select([0])))
    assert {name: part.to_list() for name, part in both.items()} == {
        "train": expected_rows(),
        "test": expected_rows()[:1],
    }


def test_datasets_remembers() -> None:
    """What datasets keeps is found again by the same cleaner, and not by one with other rules."""
    datasets = _needs("datasets", "datasets")
    from cleanscrape.adapters.huggingface import clean_pages

    given = datasets.Dataset.from_dict(INPUT)
    prints = [
        clean_pages(given, pipeline=p)._fingerprint for p in (None, Pipeline(), Pipeline.preset("recall"))
    ]
    assert (prints[0] == prints[1], prints[0] == prints[2]) == (True, False)


@pytest.mark.parametrize("workers", [None, 2])
def test_polars(workers: int | None) -> None:
    """Polars, whole and lazy; the schema is known before anything runs."""
    pl = _needs("polars", "polars")
    from cleanscrape.adapters.polars import clean_pages

    frame = pl.from_arrow(TABLE)
    assert clean_pages(frame, workers=workers).to_dicts() == expected_rows()
    lazy = clean_pages(frame.lazy())
    assert lazy.collect().to_dicts() == expected_rows()
    assert lazy.collect(engine="streaming").schema == lazy.collect_schema()
    assert (
        clean_pages(frame.lazy(), workers=workers, pipeline=BROKEN).collect().to_dicts() == rows_with_broken()
    )


def test_polars_keeps_its_workers(tmp_path: Path) -> None:
    """Of a lazy frame that comes in parts, the same two processes clean all."""
    pl = _needs("polars", "polars")
    from cleanscrape.adapters.polars import clean_pages

    pl.from_arrow(TABLE).write_parquet(tmp_path / "pages.parquet", row_group_size=1)
    lazy = clean_pages(
        pl.scan_parquet(tmp_path / "pages.parquet"),
        workers=2,
        pipeline=Pipeline().with_rule(names_its_process),
    )
    lazy.sink_parquet(tmp_path / "cleaned.parquet")
    rows = pl.read_parquet(tmp_path / "cleaned.parquet").to_dicts()
    processes = {
        gone["reason"] for row in rows for gone in row["removed"] if gone["rule"] == "names_its_process"
    }
    assert (len(rows), len(processes) in (1, 2)) == (len(TABLE), True)


@pytest.mark.parametrize("workers", [None, 2])
def test_duckdb(workers: int | None) -> None:
    """DuckDB: out of a table, and into another."""
    duckdb = _needs("duckdb", "duckdb")
    from cleanscrape.adapters.duckdb import clean_pages

    connection = duckdb.connect()
    given = connection.from_arrow(TABLE)
    cleaned = clean_pages(given.filter("id >= 0"), workers=workers)
    cursor = connection.cursor()
    cursor.register("cleaned", cleaned)
    cursor.execute("CREATE TABLE done AS SELECT * FROM cleaned")
    assert cursor.sql("SELECT * FROM done ORDER BY id").to_arrow_table().to_pylist() == expected_rows()
    broken = clean_pages(connection.cursor().from_arrow(TABLE), workers=workers, pipeline=BROKEN)
    assert broken.read_all().to_pylist() == rows_with_broken()


def test_daft() -> None:
    """Daft, whose strings are large ones."""
    daft = _needs("daft", "daft")
    from cleanscrape.adapters.daft import clean_pages

    pages = clean_pages(daft.from_arrow(TABLE), batch_size=2)
    assert pages.column_names == BatchCleaner().schema(TABLE.schema).names
    assert _in_order(pages.to_pylist()) == expected_rows()
    broken = clean_pages(daft.from_arrow(TABLE), pipeline=BROKEN)
    assert _in_order(broken.to_pylist()) == rows_with_broken()


def test_datatrove() -> None:
    """A step of datatrove: the body is the text, all else metadata; none of its documents is without a text."""
    _needs("datatrove", "datatrove")
    from datatrove.data import Document

    from cleanscrape.adapters.datatrove import CleanPages

    def given() -> list[Document]:
        return [Document(text=row.pop("text"), id=str(row["id"]), metadata=row) for row in TABLE.to_pylist()]

    done = list(CleanPages().run(given()))
    assert [{**document.metadata, "body": document.text} for document in done] == expected_rows()
    broken = CleanPages(pipeline=BROKEN).run(given())
    assert [{**document.metadata, "body": document.text} for document in broken] == rows_with_broken()
    assert [document.id for document in done] == [str(id_) for id_ in INPUT["id"]]
