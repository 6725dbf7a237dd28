"""What is seen of a run: the summary, the tables, the bar, the command."""

from __future__ import annotations

import io
import json
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import Pipeline, Report, clean_folder, iter_folder
from cleanscrape.cli import main
from cleanscrape.corpus import progress
from cleanscrape.corpus.rows import line_of, plain, row_of
from cleanscrape.corpus.tally import Tally

PAGE = """Home
News

Harbour board closes the north pier

The harbour board voted on Tuesday to close the north pier, which has been leaning since the storms of last January.

“We had no choice,” said Ines Calder, who chairs the board. “Nobody who lives along the water was sleeping any more.”

Published: 11 February 2026, 17:42

Share this
"""


@pytest.fixture
def dumps(tmp_path: Path) -> Path:
    """A page, a record with columns of its own, and a broken record."""
    folder = tmp_path / "dumps"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    record = json.dumps({"text": PAGE, "id": 7, "crawl": "May", "path": "theirs"})
    (folder / "b.jsonl").write_text(f"{record}\n[1]\n{{}}\n", encoding="utf-8")
    return folder


def test_the_summary(tmp_path: Path) -> None:
    """A report prints as a few lines: the figures, what was removed by which rule, what failed and where it is told."""
    tally = Tally(pages=1200, failures=2, page_bytes=5_000_000, lines=40_000, warnings=3)
    tally.lines_removed = {"nav_bar": 1, "share_bar": 20_000}
    tally.errors = {"LimitError": 2}
    assert str(Report(tmp_path, tally, 2.5)) == "\n".join(
        [
            "        pages  1,200",
            "       failed  2",
            "with warnings  3",
            "      seconds  2.5",
            "           MB  5.0",
            "         MB/s  2.00",
            "lines removed  20,001 of 40,000",
            "",
            "lines removed by rule",
            "    share_bar  20,000",
            "      nav_bar  1",
            "",
            f"failures by kind (each in {tmp_path / 'errors.jsonl'})",
            "   LimitError  2",
        ]
    )


def test_tallies_add_up() -> None:
    """The tally of two halves is that of the whole."""
    half = Tally(pages=2, failures=1, lines_removed={"nav_bar": 2}, errors={"a": 1})
    half.confidence[19] = 1
    whole = Tally.from_dict(half.to_dict())
    whole.add(Tally(pages=1, lines_removed={"nav_bar": 1, "ad_label": 4}))
    expected = Tally(pages=3, failures=1, lines_removed={"nav_bar": 3, "ad_label": 4}, errors={"a": 1})
    expected.confidence[19] = 1
    assert whole == expected


@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_rows_are_the_same_in_every_format(format: Any, dumps: Path, tmp_path: Path) -> None:
    """Rows read back from Parquet are those of JSON Lines; Articles are those that `iter_folder` gives."""
    if format == "parquet":
        pytest.importorskip("pyarrow")
    lines = clean_folder(dumps, out=tmp_path / "lines", workers=1)
    report = clean_folder(dumps, out=tmp_path / "out", workers=1, format=format, rows_per_shard=3)
    assert [shard.name for shard in report.shards] == [f"part-0000{n}.{format}" for n in (0, 1)]
    assert list(report.rows()) == [json.loads(line) for line in lines.shards[0].open()]
    assert list(report.articles()) == list(iter_folder(dumps))


def test_a_column_called_path(dumps: Path) -> None:
    """A column of the user's own with one of our names is kept beside ours."""
    articles = list(iter_folder(dumps))
    assert {k: articles[1].extra[k] for k in ("path", "own_path", "id", "crawl")} == {
        "path": "b.jsonl#1", "own_path": "theirs", "id": "7", "crawl": "May",
    }  # fmt: skip
    assert [a.extra["error"] for a in articles[2:]] == [
        "TypeError: a record is a JSON object or a string, not list",
        "NoColumnError: which column is the text? Name it with column=; this record has: none",
    ]


@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_tables(format: Any, dumps: Path, tmp_path: Path) -> None:
    """Arrow, pandas and polars have a row a page, with the schema that every engine has."""
    pa = pytest.importorskip("pyarrow")
    from cleanscrape.adapters.arrow import SCHEMA

    report = clean_folder(dumps, out=tmp_path / "out", workers=1, format=format)
    table = report.to_arrow()
    names = ["path", "id", "content_sha256", "error"]
    assert table.schema.names == [*names, *(n for n in SCHEMA.names if n != "error"), "extra"]
    assert all(table.schema.field(field.name).type == field.type for field in SCHEMA)
    assert table.column("path").to_pylist() == ["a.txt", "b.jsonl#1", "b.jsonl#2", "b.jsonl#3"]
    assert table.column("published").to_pylist()[:2] == ["2026-02-11T17:42:00"] * 2
    assert table.column("published_precision").to_pylist() == ["minute", "minute", None, None]
    assert [json.loads(extra) for extra in table.column("extra").to_pylist()][1] == {
        "crawl": "May",
        "path": "theirs",
    }
    assert isinstance(table, pa.Table)
    pytest.importorskip("pandas")
    assert list(report.to_pandas()["path"]) == table.column("path").to_pylist()
    pytest.importorskip("polars")
    assert report.to_polars()["path"].to_list() == table.column("path").to_pylist()


@pytest.mark.parametrize(
    ("missing", "call"),
    [("pandas", "to_pandas"), ("polars", "to_polars"), ("pyarrow", "to_arrow")],
)
def test_a_missing_extra_is_named(
    missing: str, call: str, dumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table whose library is not installed says what to install."""
    report = clean_folder(dumps, workers=1)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(ImportError, match=r"pip install 'cleanscrape\["):
        getattr(report, call)()


def test_parquet_without_pyarrow_is_refused_at_once(
    dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is missing is told before anything is cleaned."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ImportError, match=r"pip install 'cleanscrape\[arrow\]'"):
        clean_folder(dumps, out=tmp_path / "out", format="parquet")
    assert not (tmp_path / "out").exists()


def test_rows_hold_nothing_that_json_has_not() -> None:
    """NaN, bytes, days and half letters of a user's column become what JSON and UTF-8 can say."""
    from datetime import date

    assert plain({"a": float("nan"), "b": (b"x\xff", date(2026, 2, 11)), 3: {1}}) == {
        "a": None, "b": ["x\\xff", "2026-02-11"], "3": [1],
    }  # fmt: skip
    from cleanscrape import Article

    row = row_of(Article(extra={"half": "\ud83d"}), path="a")  # type: ignore[call-arg]
    assert json.loads(line_of(row))["extra"] == {"half": "\ufffd"}


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal(dumps: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal a bar shows pages, their rate and failures."""
    pytest.importorskip("tqdm")
    monkeypatch.setattr(sys, "stderr", _Terminal())
    clean_folder(dumps, workers=1)
    shown = sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "100%" in shown
    assert "4 pages" in shown
    assert "/s, 2 failed" in shown


def test_no_bar_when_piped(dumps: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Piped, nothing is printed at all."""
    clean_folder(dumps, workers=1)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("widgets", [True, False])
def test_a_bar_in_a_notebook(widgets: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a notebook it is the notebook's bar with ipywidgets, and plain text without: no warning."""
    pytest.importorskip("tqdm")
    shell = type("ZMQInteractiveShell", (), {})()
    monkeypatch.setitem(sys.modules, "IPython", types.SimpleNamespace(get_ipython=lambda: shell))
    found = progress.find_spec
    monkeypatch.setattr(progress, "find_spec", lambda name: widgets if name == "ipywidgets" else found(name))
    assert progress._bar_class().__module__ == ("tqdm.notebook" if widgets else "tqdm.std")
    assert progress._looked_at()


def test_a_bar_without_tqdm(dumps: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bar that was asked for needs tqdm, and says so; one that was not is left out."""
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setitem(sys.modules, "tqdm.std", None)
    monkeypatch.setattr(sys, "stderr", _Terminal())
    monkeypatch.setattr(progress, "find_spec", lambda name: None)
    assert clean_folder(dumps, workers=1).pages == 4
    with pytest.raises(ImportError, match=r"pip install 'cleanscrape\[progress\]'"):
        clean_folder(dumps, workers=1, progress=True)


def test_the_command(dumps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`cleanscrape run` writes what clean_folder writes, sums up, and fails when a page did."""
    out = tmp_path / "out"
    assert main(["run", str(dumps), "-o", str(out), "--workers", "1"]) == 1
    whole = clean_folder(dumps, out=tmp_path / "whole", workers=1)
    assert (out / "part-00000.jsonl").read_bytes() == whole.shards[0].read_bytes()
    captured = capsys.readouterr()
    assert captured.out == f"{Report.load(out)}\n\nrows in {out}\n"
    assert captured.err == f"cleanscrape run: 2 of 4 pages failed: see {out / 'errors.jsonl'}\n"
    assert main(["run", str(dumps), "-o", str(out)]) == 1
    assert capsys.readouterr().out.endswith("all done before, by an earlier call; --fresh cleans again\n")


def test_the_command_without_failures(
    dumps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without failures the exit code is 0; asked to be quiet, it prints nothing; rules may come from a file."""
    (dumps / "b.jsonl").unlink()
    rules = tmp_path / "rules.json"
    rules.write_text(Pipeline.preset("recall").to_json(), encoding="utf-8")
    given = [
        "run",
        str(dumps),
        "-o",
        str(tmp_path / "out"),
        "--quiet",
        "--workers",
        "1",
        "--pipeline",
        str(rules),
    ]
    assert main(given) == 0
    assert capsys.readouterr() == ("", "")
    recall = clean_folder(dumps, workers=1, pipeline=Pipeline.preset("recall"))
    assert (tmp_path / "out" / "part-00000.jsonl").read_bytes() == recall.shards[0].read_bytes()


def test_the_command_that_cannot_run(dumps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No such folder, or a folder with another run, is told in a line."""
    assert main(["run", str(tmp_path / "none"), "-o", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == f"cleanscrape run: no such folder or file: {tmp_path / 'none'}\n"
    given = ["run", str(dumps), "-o", str(tmp_path / "out"), "--workers", "1", "--quiet"]
    assert main(given) == 1
    assert main([*given, "--preset", "recall"]) == 2
    assert "holds a run of something else: pipeline was" in capsys.readouterr().err
    assert main([*given, "--preset", "recall", "--fresh"]) == 1
    assert main([*given, "--pipeline", str(dumps / "b.jsonl")]) == 2
    assert f"{dumps / 'b.jsonl'}: not what Pipeline.to_json writes" in capsys.readouterr().err
