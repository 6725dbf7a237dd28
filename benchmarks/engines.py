"""How fast on each engine, and what a billion pages would take: the figures of docs/billion.md.

    python benchmarks/engines.py [--data DIR] [--pages 2560] [--engines Spark,Polars] [--write]

Runs the programs of docs/engines.md as they stand, once with few pages and once with many, and counts the processor
seconds of all their processes, which a busy machine hardly changes: what the second run takes more is the pages', the
rest is start-up. Linux only. DIR holds labelled pages (one flattening's are taken,
again and again until there are enough); without it the invented pages of the repository are. Figures are kept in
`engine_figures.json`, so that engines can be measured a few at a time; `--engines ""` measures one bare core, and
`--write` puts the tables into docs/billion.md. Needs the engines: run it with the Python that `make engines` made.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import version
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from cleanscrape import clean
from cleanscrape.adapters.arrow import clean_batch
from cleanscrape.adapters.templates import TemplateLearner, templates_of
from docs_table import put
from engine_plan import plan_tables
from labels import CORPORA, load
from processor_seconds import processor_seconds
from speed import read_texts

ROOT = Path(__file__).parents[1]
FIGURES = ROOT / "benchmarks" / "engine_figures.json"
PROGRAMS: dict[str, str] = dict(
    re.findall(
        r"^## (?!Templates)([^\n]+)\n\n```python\n(.*?)```",
        (ROOT / "docs" / "engines.md").read_text("utf-8"),
        re.S | re.M,
    )
)
Page = tuple[str, str | None]
"""A page's text, and its address if known."""
FEW_PAGES = 512
"""A batch a core, so that every process is started in the short run too."""
MIN_PAGES = 3
"""Sites with fewer pages have no template here."""
GROUP_PAGES = 100
"""Pages a row group: engines share a file out by row groups."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 1 if an engine failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="folder of labelled pages")
    parser.add_argument("--pages", type=int, default=2560, help="pages of the long run")
    parser.add_argument("--engines", default=",".join(PROGRAMS), help="headings of docs/engines.md, or none")
    parser.add_argument(
        "--json", type=Path, default=FIGURES, help="keep the figures here, beside those there already"
    )
    parser.add_argument("--write", action="store_true", help="put the tables into docs/billion.md")
    options = parser.parse_args(argv)
    figures: dict[str, Any] = {"engines": {}}
    if options.json.exists():
        figures |= json.loads(options.json.read_text("utf-8"))
    pages = list(islice(cycle(all_pages(options.data)), options.pages))
    failed = measure(figures, pages, [name for name in options.engines.split(",") if name])
    options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    tables = plan_tables(figures)
    print("\n\n".join(tables.values()))
    if options.write:
        for name, table in tables.items():
            put(ROOT / "docs" / "billion.md", name, table)
    return 1 if failed else 0


def all_pages(data: Path | None) -> list[Page]:
    """Every labelled page of one flattening, or the invented ones, whose addresses are not known.

    Pages without text are left out, as datatrove's own readers do.
    """
    if data is None:
        return [(text, None) for text in read_texts(None)]
    rows = (row for corpus in CORPORA for row in load(data, corpus, "inscriptis"))
    return [(row["text"], row["url"]) for row in rows if row["text"]]


def measure(figures: dict[str, Any], pages: list[Page], names: Sequence[str]) -> list[str]:
    """Measure these engines into `figures`, or one bare core; gives the names of those that failed."""
    figures["version"] = version("cleanscrape")
    figures["machine"] = f"Python {platform.python_version()}, {os.cpu_count()} cores, {date.today()}"
    if not names:
        table = _table(pages)
        figures["pages"], figures["page_bytes"] = len(pages), text_bytes(pages) / len(pages)
        figures["core"] = one_core(table) | of_templates(table)
    failed = []
    for name in names:
        try:
            figures["engines"][name] = one_engine(PROGRAMS[name], pages)
        except subprocess.CalledProcessError as error:
            print(f"{name} failed:\n{error.stderr[-2000:]}", file=sys.stderr)
            failed.append(name)
    return failed


def one_core(table: Any) -> dict[str, float]:
    """Pages a second of `clean` and of `clean_batch` in this process, and bytes a page of what comes out."""
    import pyarrow.parquet

    texts = table.column("text").to_pylist()
    clean(texts[0])
    plain, _ = _timed(lambda: [clean(text) for text in texts])
    batch, cleaned = _timed(lambda: clean_batch(table))
    sizes = []
    for rows in (cleaned, cleaned.drop_columns(["removed"])):
        with tempfile.TemporaryDirectory() as folder:
            pyarrow.parquet.write_table(rows, Path(folder) / "cleaned.parquet", compression="zstd")
            sizes.append((Path(folder) / "cleaned.parquet").stat().st_size / len(texts))
    return {
        "clean_pages_per_s": len(texts) / plain,
        "batch_pages_per_s": len(texts) / batch,
        "out_bytes": sizes[0],
        "out_bytes_without_removed": sizes[1],
    }


def of_templates(table: Any) -> dict[str, float]:
    """Pages a second that templates are learned from, and cleaned with them, and a template's bytes a page kept."""
    took, learned = _timed(lambda: TemplateLearner()(table))
    known = templates_of(learned, min_pages=MIN_PAGES)
    if not known:
        return {}
    cleaning, _ = _timed(lambda: clean_batch(table, templates=known))
    size = sum(len(template.to_json().encode()) for template in known.values())
    return {
        "learn_pages_per_s": len(table) / took,
        "with_templates_pages_per_s": len(table) / cleaning,
        "template_bytes_a_page": size / sum(template.pages for template in known.values()),
    }


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    done = work()
    return time.process_time() - start, done


def _table(pages: list[Page]) -> Any:
    import pyarrow

    texts, urls = zip(*pages, strict=True)
    return pyarrow.table(
        {"id": range(len(pages)), "text": texts, "url": pyarrow.array(urls, pyarrow.string())}
    )


def one_engine(program: str, pages: list[Page]) -> dict[str, float]:
    """Start-up in processor seconds, and MB of text a processor second of a program, from a short and a long run."""
    few, many = run(program, pages[:FEW_PAGES]), run(program, pages)
    a_byte = (many - few) / text_bytes(pages[FEW_PAGES:])
    start_up = max(0.0, few - text_bytes(pages[:FEW_PAGES]) * a_byte)
    return {"mb_per_s": 1e-6 / a_byte, "start_up_s": start_up}


def text_bytes(pages: Sequence[Page]) -> int:
    """Bytes of these pages' text."""
    return sum(len(text.encode("utf-8", "replace")) for text, _ in pages)


def run(program: str, pages: list[Page]) -> float:
    """Processor seconds that a program takes for these pages. Raises if it fails or loses a page."""
    import pyarrow.dataset
    import pyarrow.parquet

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pyarrow.parquet.write_table(_table(pages), folder / "pages.parquet", row_group_size=GROUP_PAGES)
        (folder / "program.py").write_text(program, encoding="utf-8")
        env = {**os.environ, "HF_HOME": str(folder / "hf"), "SPARK_LOCAL_HOSTNAME": "localhost"}
        took = processor_seconds([sys.executable, "program.py"], folder, env)
        if (folder / "cleaned.parquet").exists():
            rows = pyarrow.dataset.dataset(folder / "cleaned.parquet").count_rows()
        else:
            rows = sum(len(path.read_bytes().splitlines()) for path in (folder / "cleaned").iterdir())
        if rows != len(pages):
            raise ValueError(f"{rows} rows came out of {len(pages)} pages")
    return took


if __name__ == "__main__":
    sys.exit(main())
