"""Templates learned in pieces, on engines too, are those that SiteTemplate.fit makes of the whole."""

from __future__ import annotations

import os
import pickle
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

pytest.importorskip("pyarrow", reason="SKIPPED: templates on engines. pip install 'cleanscrape[arrow]'")

import pyarrow as pa
import pyarrow.parquet as pq

from cleanscrape import SiteTemplate
from cleanscrape.adapters.arrow import BatchCleaner, clean_batch
from cleanscrape.adapters.rows import NO_TEXT, clean_row
from cleanscrape.adapters.template_folder import TemplateFolder
from cleanscrape.adapters.templates import TEMPLATES, TemplateLearner, merge_batch, merge_parts, templates_of

STORIES = (
    "The council closed the pool.",
    "A ferry hit the pier.",
    "The loom runs again.",
    "The roof was mended.",
)
PAGES = [
    {
        "text": f"{site} | Home | News\n\n{story} It was the {n} such case this year, officials said on Monday.\n\n"
        f"Sign up for the {site} briefing\n© 2026 {site}",
        "url": f"https://www.{site}.example/{n}",
        "paper": site,
    }
    for n, story in enumerate(STORIES * 2)
    for site in ("beacon", "courier")
]
ODD = [
    {"text": None, "url": "https://beacon.example/x", "paper": "beacon"},
    {"text": "a", "url": None, "paper": None},
]
TABLE = pa.Table.from_pylist([*PAGES, *ODD])
WANTED = {
    f"{site}.example": SiteTemplate.fit(
        [page["text"] for page in PAGES if page["paper"] == site], site=f"{site}.example"
    )
    for site in ("beacon", "courier")
}


def test_learned_in_pieces() -> None:
    """Batches learned apart and merged, parts first, give one row a site, and the templates of the whole."""
    learned = pa.concat_tables(TemplateLearner()(TABLE.slice(start, 4)) for start in range(0, len(TABLE), 4))
    assert learned.schema == TEMPLATES
    assert len(learned) == 8
    merged = merge_parts(merge_batch(learned))
    assert sorted(merged.column("site").to_pylist()) == ["beacon.example", "courier.example"]
    assert templates_of(merged) == templates_of(learned) == WANTED
    assert templates_of(merged, min_pages=9) == {}


def test_site_by_column() -> None:
    """A column may name the site; its pages are those that have it."""
    found = templates_of(TemplateLearner(site_column="paper", limit=3)(TABLE))
    assert {site: (template.site, template.pages) for site, template in found.items()} == {
        "beacon": ("beacon", 3),
        "courier": ("courier", 3),
    }
    with pytest.raises(ValueError, match="no columns are named 'outlet'"):
        TemplateLearner(site_column="outlet")(TABLE)


def test_nothing_to_learn_from() -> None:
    """No rows, or no addresses: no templates, under the same schema, a RecordBatch for a RecordBatch."""
    assert TemplateLearner()(TABLE.slice(0, 0)).equals(TEMPLATES.empty_table())
    batch = pa.RecordBatch.from_pylist([{"text": "a"}])
    assert TemplateLearner()(batch).equals(pa.RecordBatch.from_pylist([], schema=TEMPLATES))


def test_each_page_gets_its_sites_template() -> None:
    """A page is cleaned with the template of its site; pages of unknown sites with the one for all, or with none."""
    only = {"beacon.example": WANTED["beacon.example"]}
    done = clean_batch(TABLE.select(["text", "url"]), templates=only).to_pylist()
    assert [row["error"] for row in done] == [None] * len(PAGES) + [NO_TEXT, None]
    assert done == [
        clean_row(page["text"], page["url"], template=only.get(str(page.get("paper")) + ".example"))
        for page in [*PAGES, *ODD]
    ]
    by_column = clean_batch(
        TABLE,
        templates={"courier": WANTED["courier.example"]},
        site_column="paper",
        template=only["beacon.example"],
    )
    assert by_column.select(list(done[0])).to_pylist() == [
        clean_row(
            page["text"],
            page["url"],
            template=WANTED["courier.example" if page["paper"] == "courier" else "beacon.example"],
        )
        for page in [*PAGES, *ODD]
    ]


def test_folder_of_templates(tmp_path: Path) -> None:
    """Templates are read from a folder as pages ask for them, in other processes too; a site without one has none."""
    pq.write_table(
        merge_parts(TemplateLearner()(TABLE)).sort_by("site"), tmp_path / "1.parquet", row_group_size=1
    )
    folder = pickle.loads(pickle.dumps(TemplateFolder(tmp_path)))
    assert dict(folder) == WANTED
    assert (folder.get("herald.example"), len(TemplateFolder(tmp_path, min_pages=9))) == (None, 0)
    cleaner = BatchCleaner(templates=TemplateFolder(tmp_path))
    assert pickle.loads(pickle.dumps(cleaner))(TABLE) == BatchCleaner(templates=WANTED)(TABLE)


def _skip_without(module: str) -> None:
    if find_spec(module) is None:
        assert not os.environ.get("ALL_ENGINES"), f"{module} is not installed"
        pytest.skip(f"SKIPPED: templates on {module}, which is not installed")


def test_ray() -> None:
    """Ray learns the same templates, from four blocks."""
    _skip_without("ray")
    os.environ["RAY_AUTH_MODE"] = "disabled"
    import ray.data

    from cleanscrape.adapters.ray import fit_templates

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    try:
        learned = fit_templates(ray.data.from_arrow(TABLE).repartition(4))
        assert templates_of(pa.Table.from_pylist(learned.take_all(), schema=TEMPLATES)) == WANTED
        assert learned.count() == 2
    finally:
        ray.shutdown()


def test_spark() -> None:
    """Spark learns the same templates, in four tasks."""
    _skip_without("pyspark")
    if which("java") is None:
        pytest.skip("SKIPPED: Spark needs Java, and there is none")
    from pyspark.sql import SparkSession

    from cleanscrape.adapters.spark import fit_templates

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "localhost").config("spark.sql.shuffle.partitions", "2")
    spark = builder.getOrCreate()
    try:
        learned = fit_templates(spark.createDataFrame(TABLE).repartition(4)).toArrow()
        assert (len(learned), templates_of(learned)) == (2, WANTED)
    finally:
        spark.stop()
