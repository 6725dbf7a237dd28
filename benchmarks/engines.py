"""How fast on each engine, and what a billion pages would take: the figures of docs/billion.md.

    python benchmarks/engines.py [--data DIR] [--pages 2000] [--engines Spark,Polars] [--json FILE] [--write]

Measures, on two cores, the programs of docs/engines.md as they stand, once with few pages and once with many: what
the second run takes more is the pages', the rest is start-up. DIR holds labelled pages (one flattening's are taken,
again and again until there are enough); without it the invented pages of the repository are. Figures are kept in FILE,
so that engines can be measured a few at a time; `--engines ""` measures one bare core; `--write` puts the tables into
docs/billion.md. Needs the engines: run it with the Python that `make engines` made.
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
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from cleanscrape import clean
from engine_plan import plan_tables
from labels import CORPORA, load
from speed import read_texts

ROOT = Path(__file__).parents[1]
PROGRAMS: dict[str, str] = dict(
    re.findall(
        r"^## ([^\n]+)\n\n```python\n(.*?)```", (ROOT / "docs" / "engines.md").read_text("utf-8"), re.S | re.M
    )
)
FEW_PAGES = 200
"""Enough that every core has something to do in the short run too."""
GROUP_PAGES = 100
"""Pages a row group: engines share a file out by row groups."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 1 if an engine failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="folder of labelled pages")
    parser.add_argument("--pages", type=int, default=2000, help="pages of the long run")
    parser.add_argument("--engines", default=",".join(PROGRAMS), help="headings of docs/engines.md, or none")
    parser.add_argument("--json", type=Path, help="keep the figures here, beside those there already")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/billion.md")
    options = parser.parse_args(argv)
    known = options.json and options.json.exists()
    figures: dict[str, Any] = json.loads(options.json.read_text("utf-8")) if known else {"engines": {}}
    texts = list(islice(cycle(all_texts(options.data)), options.pages))
    failed = measure(figures, texts, [name for name in options.engines.split(",") if name])
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    tables = plan_tables(figures)
    print("\n\n".join(tables.values()))
    if options.write:
        write(ROOT / "docs" / "billion.md", tables)
    return 1 if failed else 0


def all_texts(data: Path | None) -> list[str]:
    """Every labelled page of one flattening, or the invented ones."""
    if data is None:
        return read_texts(None)
    return [row["text"] for corpus in CORPORA for row in load(data, corpus, "inscriptis")]


def measure(figures: dict[str, Any], texts: list[str], names: Sequence[str]) -> list[str]:
    """Measure these engines into `figures`; gives the names of those that failed."""
    figures["version"] = version("cleanscrape")
    figures["machine"] = f"Python {platform.python_version()}, {os.cpu_count()} cores, {date.today()}"
    figures["pages"] = len(texts)
    figures["page_bytes"] = sum(len(text.encode("utf-8", "replace")) for text in texts) / len(texts)
    if not names:
        figures["core"] = one_core(texts)
    failed = []
    for name in names:
        try:
            figures["engines"][name] = one_engine(PROGRAMS[name], texts)
        except subprocess.CalledProcessError as error:
            print(f"{name} failed:\n{error.stderr[-2000:]}", file=sys.stderr)
            failed.append(name)
    return failed


def one_core(texts: Sequence[str]) -> dict[str, float]:
    """Pages a second of `clean` and of `clean_batch` in this process, and bytes a page of what comes out."""
    import pyarrow
    import pyarrow.parquet

    from cleanscrape.adapters.arrow import clean_batch

    clean(texts[0])
    table = pyarrow.table({"text": texts})
    seconds = {
        "clean": _timed(lambda: [clean(text) for text in texts]),
        "batch": _timed(lambda: clean_batch(table)),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cleaned.parquet"
        cleaned = clean_batch(table)
        pyarrow.parquet.write_table(cleaned, path, compression="zstd")
        whole = path.stat().st_size
        pyarrow.parquet.write_table(cleaned.drop_columns(["removed"]), path, compression="zstd")
        kept = path.stat().st_size
    return {f"{name}_pages_per_s": len(texts) / took for name, took in seconds.items()} | {
        "out_bytes": whole / len(texts),
        "out_bytes_without_removed": kept / len(texts),
    }


def _timed(work: Any) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def one_engine(program: str, texts: list[str]) -> dict[str, float]:
    """Start-up in seconds and pages a second of a program, from a short and a long run."""
    few, many = run(program, texts[:FEW_PAGES]), run(program, texts)
    rate = (len(texts) - FEW_PAGES) / max(many - few, 1e-9)
    return {"pages_per_s": rate, "start_up_s": max(0.0, few - FEW_PAGES / rate), "seconds": many}


def run(program: str, texts: list[str]) -> float:
    """Seconds that a program takes for these pages, from its start to its end. Raises if it fails or loses a page."""
    import pyarrow.dataset
    import pyarrow.parquet

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = {"id": range(len(texts)), "text": texts}
        pyarrow.parquet.write_table(
            pyarrow.table(pages), folder / "pages.parquet", row_group_size=GROUP_PAGES
        )
        (folder / "program.py").write_text(program, encoding="utf-8")
        env = {**os.environ, "HF_HOME": str(folder / "hf"), "SPARK_LOCAL_HOSTNAME": "localhost"}
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "program.py"], cwd=folder, env=env, capture_output=True, text=True, check=True
        )
        took = time.perf_counter() - start
        if (folder / "cleaned.parquet").exists():
            rows = pyarrow.dataset.dataset(folder / "cleaned.parquet").count_rows()
        else:
            rows = sum(len(path.read_bytes().splitlines()) for path in (folder / "cleaned").iterdir())
        if rows != len(texts):
            raise ValueError(f"{rows} rows came out of {len(texts)} pages")
    return took


def write(path: Path, tables: dict[str, str]) -> None:
    """Put each table between its marks, `<!-- figures: name -->` and `<!-- end -->`."""
    text = path.read_text(encoding="utf-8")
    for name, table in tables.items():
        pattern = re.compile(rf"(<!-- figures: {name} -->\n).*?(<!-- end -->)", re.S)
        text = pattern.sub(lambda found, table=table: f"{found[1]}{table}\n{found[2]}", text)  # type: ignore[misc]
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
