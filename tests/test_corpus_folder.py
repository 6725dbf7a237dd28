"""A folder in, rows out: one a page, in order, whole; what goes wrong is a row of its own."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import cleanscrape
from cleanscrape import Article, Report, clean, clean_folder, iter_folder

PAGE = """Home
News

Harbour board closes the north pier

The harbour board voted on Tuesday to close the north pier, which has been leaning since the storms of last January.

“We had no choice,” said Ines Calder, who chairs the board. “Nobody who lives along the water was sleeping any more.”

Share this
"""
RECORDS = [
    {"id": 7, "url": "https://gull.example/pier", "text": PAGE, "crawl": "May", "score": 0.5},
    {"id": None, "url": None, "text": "", "crawl": None},
]


def rows_of(out: Path) -> list[dict[str, Any]]:
    """All rows of a run, in order."""
    return [json.loads(line) for shard in sorted(out.glob("part-*.jsonl")) for line in shard.open()]


def files_of(out: Path) -> dict[str, bytes]:
    """What a run leaves for its user, byte for byte."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


@pytest.fixture
def dumps(tmp_path: Path) -> Path:
    """A page in a file, some records, one of them broken, and some packed."""
    folder = tmp_path / "dumps"
    (folder / "more").mkdir(parents=True)
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    lines = "".join(json.dumps(record) + "\n" for record in RECORDS)
    (folder / "b.jsonl").write_text(f'{lines}\n{{"text": "cut of\n', encoding="utf-8")
    (folder / "more" / "c.gz").write_bytes(gzip.compress(lines.encode()))
    return folder


def _row(path: str, text: str, **place: Any) -> dict[str, Any]:
    """The row that a page should give."""
    article = clean(text, url=place.pop("url", None)).model_copy(update={"extra": place.pop("extra", {})})
    digest = hashlib.sha256(text.encode()).hexdigest()
    return (
        {"path": path, "id": None, "content_sha256": digest, "error": None}
        | place
        | json.loads(article.to_json())
    )


def test_a_row_a_page(dumps: Path, tmp_path: Path) -> None:
    """Rows come in the order of names, each with its place, its hash, its Article and the user's own columns."""
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    first = {"id": "7", "url": "https://gull.example/pier", "extra": {"crawl": "May", "score": 0.5}}
    second = {"extra": {"crawl": None}}
    rows = rows_of(tmp_path / "out")
    broken = rows.pop(3)
    assert rows == [
        _row("a.txt", PAGE),
        _row("b.jsonl#1", PAGE, **first),
        _row("b.jsonl#2", "", **second),
        _row("more/c.gz#1", PAGE, **first),
        _row("more/c.gz#2", "", **second),
    ]
    assert (broken["path"], broken["error"].partition(":")[0]) == ("b.jsonl#4", "JSONDecodeError")
    assert broken.keys() == rows[0].keys()
    assert (report.pages, report.failures) == (6, 1)


def test_the_errors_file_names_what_failed(dumps: Path, tmp_path: Path) -> None:
    """errors.jsonl has the place and the error of failed pages, and of no others."""
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    (failed,) = report.failed()
    row = rows_of(tmp_path / "out")[3]
    assert failed == {key: row[key] for key in ("path", "id", "content_sha256", "error")}


def test_what_the_report_counts(dumps: Path, tmp_path: Path) -> None:
    """The report's sums are those of the rows."""
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    articles = [Article.model_validate(row) for row in rows_of(tmp_path / "out") if row["error"] is None]
    by_rule: dict[str, int] = {}
    for gone in (gone for article in articles for gone in article.removed):
        by_rule[gone.rule] = by_rule.get(gone.rule, 0) + 1
    assert report.lines_removed == by_rule
    assert report.tally.lines == 3 * 6
    assert report.tally.errors == {"JSONDecodeError": 1}
    assert sum(report.confidence.values()) == sum(report.lengths.values()) == len(articles)
    assert report.lengths[0] == sum(not article.body for article in articles)
    assert Report.load(report.out) == report


def test_two_workers_write_what_one_writes(dumps: Path, tmp_path: Path) -> None:
    """The number of workers changes nothing."""
    for workers in (1, 2):
        clean_folder(dumps, out=tmp_path / str(workers), workers=workers)
    assert files_of(tmp_path / "1") == files_of(tmp_path / "2")


def test_shards_hold_so_many_rows(dumps: Path, tmp_path: Path) -> None:
    """A full shard is closed, and nothing but shards and errors.jsonl is left."""
    report = clean_folder(dumps, out=tmp_path / "out", workers=1, rows_per_shard=4)
    assert [len(shard.read_bytes().splitlines()) for shard in report.shards] == [4, 2]
    assert list(files_of(report.out)) == ["errors.jsonl", "part-00000.jsonl", "part-00001.jsonl"]


def test_without_out_the_report_names_a_temporary_folder(dumps: Path) -> None:
    """Without `out` the rows are where the report says."""
    report = clean_folder(dumps, workers=1)
    assert len(rows_of(report.out)) == 6


def test_a_folder_inside_the_folder_for_output(dumps: Path) -> None:
    """What is written into the folder that is read is no input of a later run."""
    clean_folder(dumps, out=dumps / "clean", workers=1)
    assert clean_folder(dumps, out=dumps / "clean", workers=1).pages == 6


def test_rows_of_an_earlier_run_are_no_pages(dumps: Path) -> None:
    """Though the next run writes elsewhere."""
    clean_folder(dumps, out=dumps / "rows", workers=1)
    assert clean_folder(dumps, out=dumps / "other", workers=1).pages == 6


def test_iter_folder_gives_articles(dumps: Path) -> None:
    """Articles one by one, with their place and the user's columns in `extra`; a failed page is an empty one."""
    articles = list(iter_folder(dumps))
    assert [article.extra["path"] for article in articles] == [
        "a.txt", "b.jsonl#1", "b.jsonl#2", "b.jsonl#4", "more/c.gz#1", "more/c.gz#2",
    ]  # fmt: skip
    digest = hashlib.sha256(PAGE.encode()).hexdigest()
    extra = {"path": "b.jsonl#1", "id": "7", "content_sha256": digest, "crawl": "May", "score": 0.5}
    expected = clean(PAGE, url="https://gull.example/pier").model_copy(update={"extra": extra})
    assert articles[1] == expected
    assert (articles[3].body, articles[3].extra["error"].partition(":")[0]) == ("", "JSONDecodeError")


def test_no_such_folder(tmp_path: Path) -> None:
    """A folder that is not there is an error at once, before anything is made."""
    with pytest.raises(FileNotFoundError, match="no such folder"):
        clean_folder(tmp_path / "none", out=tmp_path / "out")
    with pytest.raises(FileNotFoundError, match="no such folder"):
        iter_folder(tmp_path / "none")
    assert not (tmp_path / "out").exists()


def test_an_empty_folder(tmp_path: Path) -> None:
    """A folder without files gives one empty shard, so that those who read shards find one."""
    (tmp_path / "in").mkdir()
    report = clean_folder(tmp_path / "in", out=tmp_path / "out", workers=2)
    assert report.pages == 0
    assert files_of(tmp_path / "out") == {"errors.jsonl": b"", "part-00000.jsonl": b""}


@pytest.mark.parametrize(
    "wrong",
    [{"workers": 0}, {"rows_per_shard": 0}, {"format": "xml"}, {"progress": "yes"}, {"site_column": "paper"}],
)
def test_wrong_arguments(wrong: dict[str, Any], dumps: Path, tmp_path: Path) -> None:
    """An argument that means nothing is an error."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        clean_folder(dumps, out=tmp_path / "out", **wrong)


def test_public_names() -> None:
    """The names of this room are public."""
    assert {"clean_folder", "iter_folder", "Report", "Limits", "RunChangedError"} <= set(cleanscrape.__all__)
