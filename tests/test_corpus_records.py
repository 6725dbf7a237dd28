"""Pages, JSON, tables, Parquet and WARC are told apart by their bytes, and read record by record."""

from __future__ import annotations

import importlib
import io
import json
from pathlib import Path

import pytest
from corpus_dumps import LINES, PAGE, RECORDS, read, shown, warc_of, zipped

from cleanscrape.corpus.entry import Entry


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (PAGE.encode(), "page.txt"),
        (PAGE.encode(), "page"),
        (b"# A heading\n\nText in [Markdown](https://x.example).", "page.md"),
        (b"<!doctype html><html><p>Words</p></html>", "page.html"),
        (b'{"not": json, of course}\nbut it is text', "odd.txt"),
        (b"[Music playing]\nThe band began late.", "notes"),
        (b"Tea, milk, sugar\nand a second line, with one comma", "list"),
        (b"Text, a memoir\nBy Ada Park, writer", "memoir.txt"),
        (b"HTML | Harbour Docs\nHome | Guides\n\nHow to moor.", "docs.txt"),
        (b"", "empty.txt"),
    ],
)
def test_a_file_that_is_one_page(data: bytes, name: str, tmp_path: Path) -> None:
    """What is no other format is one page, bytes and all."""
    assert read(data, tmp_path, name) == [Entry(name, data, is_html=name == "page.html")]


@pytest.mark.parametrize(
    "head", [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n", b"\x7fELF\x02", bytes(range(256)) * 9]
)
def test_what_is_no_text(head: bytes, tmp_path: Path) -> None:
    """Data is told as such, and not cleaned as if it were words."""
    assert shown(read(head, tmp_path, "page.txt")) == [("page.txt", "NotText")]


@pytest.mark.parametrize("name", ["lines", "lines.jsonl", "lines.txt"])
def test_json_lines(name: str, tmp_path: Path) -> None:
    """A record a line, whatever the file is called; blank lines are none, and numbers are those of lines."""
    first, second = LINES.splitlines()
    entries = read(first + b"\r\n\n" + second, tmp_path, name)
    assert shown(entries) == [(f"{name}#1", first), (f"{name}#3", second)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (json.dumps(RECORDS), ["#1", "#2"]),
        (json.dumps(RECORDS, indent=2), ["#1", "#2"]),
        ("\ufeff" + json.dumps({"count": 2, "articles": RECORDS}), ["#1", "#2"]),
        (json.dumps({"data": {"items": RECORDS}}), ["#1", "#2"]),
        ("\n".join(json.dumps(record, indent=1) for record in RECORDS), ["#1", "#2"]),
    ],
)
def test_json(text: str, numbers: list[str], tmp_path: Path) -> None:
    """An array of records, an object that holds one, and records one after another."""
    expected = [(f"dump{number}", record) for number, record in zip(numbers, RECORDS, strict=True)]
    assert shown(read(text.encode(), tmp_path)) == expected


def test_one_json_object_is_one_page(tmp_path: Path) -> None:
    """A file that is one record has its own path, without a number."""
    record = RECORDS[0] | {"comments": [{"by": "Ada"}]}
    assert shown(read(json.dumps(record, indent=1).encode(), tmp_path)) == [("dump", record)]


def test_long_lines_of_json(tmp_path: Path) -> None:
    """Objects on lines longer than what is looked at are read, be they one or many."""
    records = [{"text": "words " * 20_000, "n": n} for n in range(2)]
    lines = "".join(json.dumps(record) + "\n" for record in records).encode()
    assert [path for path, _ in shown(read(lines, tmp_path, "d.jsonl"))] == ["d.jsonl#1", "d.jsonl#2"]
    assert shown(read(lines, tmp_path)) == [("dump#1", records[0]), ("dump#2", records[1])]
    assert shown(read(json.dumps({"pages": records}).encode(), tmp_path)) == [
        ("dump#1", records[0]),
        ("dump#2", records[1]),
    ]


def test_json_by_name(tmp_path: Path) -> None:
    """An object whose names stand for pages is as many pages, each with its name as id."""
    texts = {"a.html": "The first page. " * 9, "b.html": "The second one. " * 9}
    expected = [
        (f"dump#{n}", {"id": name, "text": text}) for n, (name, text) in enumerate(texts.items(), start=1)
    ]
    assert shown(read(json.dumps(texts, indent=1).encode(), tmp_path)) == expected
    records = {name: {"text": text} for name, text in texts.items()}
    assert shown(read(json.dumps(records).encode(), tmp_path)) == expected


def test_json_that_breaks_off(tmp_path: Path) -> None:
    """What stands before the break is read; the break is told."""
    data = json.dumps([*RECORDS, "more"]).encode()[:-4]
    entries = read(data, tmp_path)
    assert shown(entries) == [("dump#1", RECORDS[0]), ("dump#2", RECORDS[1]), ("dump", "JSONDecodeError")]


def test_a_long_json_array_is_read_piece_by_piece(tmp_path: Path) -> None:
    """Elements across the borders of what is read at once come whole."""
    records = [{"text": f"{n} " + "ü" * (n * 997 % 5000)} for n in range(900)]
    assert shown(read(json.dumps(records, ensure_ascii=False).encode(), tmp_path)) == [
        (f"dump#{n}", record) for n, record in enumerate(records, start=1)
    ]


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_tables(delimiter: str, tmp_path: Path) -> None:
    """A header that names a text makes a table, with cells over several lines; numbers count rows."""
    cells = [["n", "text"], ["1", 'The first,\n"quoted"; a\ttab | bar'], ["2", "second"]]
    lines = [delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in cells]
    assert shown(read("\r\n".join(lines).encode(), tmp_path)) == [
        ("dump#1", {"n": "1", "text": cells[1][1]}),
        ("dump#2", {"n": "2", "text": "second"}),
    ]


def test_a_table_by_its_name(tmp_path: Path) -> None:
    """A file called .csv is a table whatever its header says; cells that are not UTF-8 stay bytes."""
    data = b"a,b\nx,caf\xe9\ny,z,more\n"
    assert shown(read(data, tmp_path, "t.csv")) == [
        ("t.csv#1", {"a": "x", "b": b"caf\xe9"}),
        ("t.csv#2", {"a": "y", "b": "z", "_rest": ["more"]}),
    ]


def test_columns_of_one_name(tmp_path: Path) -> None:
    """Of two columns with one name both are kept: the later one gets its number behind its name."""
    data = b"text,note,text\nA page.,n,\nAnother.,m,x,y\n"
    assert shown(read(data, tmp_path, "t.csv")) == [
        ("t.csv#1", {"text": "A page.", "note": "n", "text_3": ""}),
        ("t.csv#2", {"text": "Another.", "note": "m", "text_3": "x", "_rest": ["y"]}),
    ]


def test_columns_of_one_name_in_parquet(tmp_path: Path) -> None:
    """In Parquet too."""
    pa = pytest.importorskip("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    made = io.BytesIO()
    parquet.write_table(pa.table([["A page."], [2], [3]], names=["text", "text", "text_2"]), made)
    assert shown(read(made.getvalue(), tmp_path)) == [
        ("dump#1", {"text": "A page.", "text_2": 2, "text_2_3": 3})
    ]


def test_wide_letters(tmp_path: Path) -> None:
    """Records in UTF-16 are records; a page in UTF-16 stays as it is, for the worker to decode."""
    expected = [(f"dump#{n}", line) for n, line in enumerate(LINES.splitlines(), start=1)]
    assert shown(read(LINES.decode().encode("utf-16"), tmp_path)) == expected
    assert shown(read(LINES.decode().encode("utf-16-le"), tmp_path)) == expected
    assert shown(read(PAGE.encode("utf-16"), tmp_path)) == [("dump", PAGE.encode("utf-16"))]


def test_parquet(tmp_path: Path) -> None:
    """A record a row, from a file and from inside an archive."""
    pa = pytest.importorskip("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    made = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(RECORDS), made)
    assert shown(read(made.getvalue(), tmp_path)) == [("dump#1", RECORDS[0]), ("dump#2", RECORDS[1])]
    assert shown(read(zipped({"t": made.getvalue()}), tmp_path))[0] == ("dump!/t#1", RECORDS[0])
    assert [path for path, _ in shown(read(made.getvalue()[:-40], tmp_path))] == ["dump"]


@pytest.mark.parametrize("pack", [False, True])
def testwarc_of(pack: bool, tmp_path: Path) -> None:
    """Records that hold pages are entries, with address, id, declared encoding and time; others are none."""
    pytest.importorskip("warcio")
    records = [
        ("conversion", "text/plain", PAGE.encode()),
        ("response", "text/html; charset=iso-8859-2", b"<p>\xb1</p>"),
        ("response", "image/png", b"\x89PNG"),
        ("metadata", "text/plain", b"x"),
        ("resource", "text/html", b"<p>last</p>"),
    ]
    entries = read(warc_of(records, pack), tmp_path)
    found = [
        (e.path, e.data, e.encoding, e.id, e.url, e.read_at.hour if e.read_at else None) for e in entries
    ]
    assert found == [
        ("dump#1", PAGE.encode(), None, "<urn:n:0>", "https://x.example/0", 10),
        ("dump#2", b"<p>\xb1</p>", "iso-8859-2", "<urn:n:1>", "https://x.example/1", 10),
        ("dump#5", b"<p>last</p>", None, "<urn:n:4>", "https://x.example/4", 10),
    ]
    cut = read(warc_of(records[:1], False)[:-20], tmp_path)
    assert [(e.path, (e.error or "").partition(":")[0]) for e in cut] == [("dump#1", "EOFError")]
