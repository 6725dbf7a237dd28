"""The programs in docs/engines.md and the README run as they stand, and write the rows of `clean_many`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from adapter_pages import INPUT, expected_rows

from cleanscrape import SiteTemplate

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "engines.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## On engines\n")[2]
PROGRAMS: dict[str, str] = dict(re.findall(r"^## ([^\n]+)\n\n```python\n(.*?)```", PAGE, re.S | re.M))
SHORT: dict[str, str] = dict(
    re.findall(r"^([A-Z][\w ]+|datatrove), [^\n]*:\n\n```python\n(.*?)```", README, re.S | re.M)
)
"""Engine -> its program in the README."""
NEEDS = {
    "Arrow and Parquet": "pyarrow",
    "Ray Data": "ray",
    "Spark": "pyspark",
    "Dask": "dask",
    "Daft": "daft",
    "Hugging Face datasets": "datasets",
    "Polars": "polars",
    "DuckDB": "duckdb",
    "datatrove": "datatrove",
    "Templates on Ray": "ray",
    "Templates on Spark": "pyspark",
}

SETTINGS = {
    "SPARK_LOCAL_HOSTNAME": "localhost",
    "PYSPARK_PYTHON": sys.executable,  # a user's environment, active
    "RAY_AUTH_MODE": "disabled",  # else it writes a token into the home folder
}


def _expected(name: str) -> list[dict[str, Any]]:
    """The rows that a program should write."""
    if name == "datatrove":  # its readers skip empty documents
        return [row for row, text in zip(expected_rows(), INPUT["text"], strict=True) if text]
    if not name.startswith("Templates"):
        return expected_rows()
    pages = [text for text, url in zip(INPUT["text"], INPUT["url"], strict=True) if text is not None and url]
    learned = expected_rows(template=SiteTemplate.fit(pages, site="example.org"))
    return [
        with_it if url else without
        for with_it, without, url in zip(learned, expected_rows(), INPUT["url"], strict=True)
    ]


def _skip_without(name: str) -> None:
    missing = [module for module in ("pyarrow", NEEDS[name]) if find_spec(module) is None]
    if missing:
        assert not os.environ.get("ALL_ENGINES"), f"{missing} not installed"
        pytest.skip(f"SKIPPED: the program for {name}, since {missing} is not installed")
    if "Spark" in name and which("java") is None:
        pytest.skip("SKIPPED: Spark needs Java, and there is none")


def _written(folder: Path) -> list[dict[str, Any]]:
    """What a program wrote: Parquet, one file or a folder of them, or JSON Lines as datatrove's."""
    import pyarrow.dataset

    if (folder / "cleaned.parquet").exists():
        return pyarrow.dataset.dataset(folder / "cleaned.parquet").to_table().to_pylist()  # type: ignore[no-any-return]
    lines = [line for path in (folder / "cleaned").iterdir() for line in path.read_text("utf-8").splitlines()]
    return [
        {"body": row.get("text", ""), "id": row.get("id", 0), **row["metadata"]}
        for row in map(json.loads, lines)
    ]


def test_every_program_has_its_engine() -> None:
    """The page has one program an engine, the README too, and this test knows them all."""
    assert list(PROGRAMS) == list(NEEDS)
    assert list(SHORT) == [name for name in NEEDS if name != "Arrow and Parquet" and "Templates" not in name]


@pytest.mark.parametrize("name", NEEDS)
def test_program(name: str, tmp_path: Path) -> None:
    """A program of the page, run as a user would, beside a file of pages."""
    _skip_without(name)
    assert _run(PROGRAMS[name], tmp_path, _expected(name)) == _expected(name)


@pytest.mark.parametrize("name", SHORT)
def test_short_program(name: str, tmp_path: Path) -> None:
    """A program of the README, run in the same way."""
    _skip_without(name)
    assert _run(SHORT[name], tmp_path, _expected(name)) == _expected(name)


@pytest.mark.parametrize(
    "module", ["ray", "spark", "dask", "daft", "huggingface", "polars", "duckdb", "datatrove"]
)
def test_adapters_are_thin(module: str) -> None:
    """An engine's module stays under 60 lines: what it needs to know is how that engine hands over pages."""
    path = ROOT / "src" / "cleanscrape" / "adapters" / f"{module}.py"
    assert len(path.read_text(encoding="utf-8").splitlines()) < 60


def _run(program: str, tmp_path: Path, expected: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that a program wrote, in order: of each those columns that are expected."""
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.table(INPUT), tmp_path / "pages.parquet")
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, **SETTINGS, "HF_HOME": str(tmp_path / "hf")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    rows = sorted(_written(tmp_path), key=lambda row: row["id"])
    return [{key: row[key] for key in expected[0]} for row in rows]
