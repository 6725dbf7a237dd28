"""Every format, told apart by its bytes: made by its own library, read back page by page; broken ones are told."""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import io
import json
import lzma
import random
import struct
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cleanscrape.corpus.entry import Entry
from cleanscrape.corpus.limits import Limits
from cleanscrape.corpus.read import read_file

RECORDS: list[dict[str, Any]] = [
    {"text": "The first page,\nof two lines “quoted”.", "n": 1},
    {"text": "The second page; plain.", "n": 2},
]
LINES = "".join(json.dumps(record) + "\n" for record in RECORDS).encode()
PAGE = "A page of plain text, with a comma.\n\nAnd a paragraph – more."


def read(data: bytes, tmp_path: Path, name: str = "dump", **options: Any) -> list[Entry]:
    """The entries of a file that holds these bytes."""
    (tmp_path / name).write_bytes(data)
    limits = options.pop("limits", Limits())
    return list(read_file(tmp_path / name, name, column=options.pop("column", None), limits=limits))


def shown(entries: list[Entry]) -> list[tuple[str, Any]]:
    """Path and data, or fields, or the kind of error, of entries."""
    return [
        (e.path, e.error.partition(":")[0] if e.error else e.data if e.fields is None else dict(e.fields))
        for e in entries
    ]


def zipped(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of some members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def tarred(members: dict[str, bytes | str]) -> bytes:
    """A tar of some members; one whose data is a str is a link to that."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            if isinstance(data, str):
                info.type, info.linkname, data = tarfile.SYMTYPE, data, b""
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return made.getvalue()


class Unseekable(io.RawIOBase):
    """A pipe, as far as an archiver can tell: lengths have to stand behind the data."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.data += bytes(data)
        return len(data)


def piped_zip(members: dict[str, bytes]) -> bytes:
    """A zip as it is made for a pipe."""
    pipe = Unseekable()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return pipe.data


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
        (b"", "empty.txt"),
    ],
)
def test_a_file_that_is_one_page(data: bytes, name: str, tmp_path: Path) -> None:
    """What is no other format is one page, bytes and all."""
    assert read(data, tmp_path, name) == [Entry(name, data, is_html=name == "page.html")]


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


def test_wide_letters(tmp_path: Path) -> None:
    """Records in UTF-16 are records; a page in UTF-16 stays as it is, for the worker to decode."""
    expected = [(f"dump#{n}", line) for n, line in enumerate(LINES.splitlines(), start=1)]
    assert shown(read(LINES.decode().encode("utf-16"), tmp_path)) == expected
    assert shown(read(LINES.decode().encode("utf-16-le"), tmp_path)) == expected
    assert shown(read(PAGE.encode("utf-16"), tmp_path)) == [("dump", PAGE.encode("utf-16"))]


def _zstd(data: bytes) -> bytes:
    return bytes(pytest.importorskip("zstandard").compress(data))


def _xz(data: bytes) -> bytes:
    return lzma.compress(data, preset=0)  # the quickest


PACKERS = [gzip.compress, bz2.compress, _xz, _zstd]


@pytest.mark.parametrize("pack", PACKERS)
def test_packed_files(pack: Any, tmp_path: Path) -> None:
    """Packed files are read as what is in them, under their own name; members in a row are one file."""
    assert shown(read(pack(PAGE.encode()), tmp_path, "p.txt.gz")) == [("p.txt.gz", PAGE.encode())]
    first, second = LINES.splitlines(keepends=True)
    entries = read(pack(first) + pack(second), tmp_path)
    assert shown(entries) == [("dump#1", first.rstrip()), ("dump#2", second.rstrip())]


@pytest.mark.parametrize("pack", PACKERS)
def test_packed_files_that_are_cut_off(pack: Any, tmp_path: Path) -> None:
    """What comes before the break is read, and the break is told; half a page is no page."""
    lines = b"".join(json.dumps({"text": f"{n} {n * n}"}).encode() + b"\n" for n in range(60_000))
    data = pack(lines)
    entries = read(data[: len(data) * 9 // 10], tmp_path)
    assert len(entries) > 10_000
    assert (
        b"".join((e.data or b"") + b"\n" for e in entries[:-1])
        == lines[: sum(len(e.data or b"") + 1 for e in entries[:-1])]
    )
    assert shown(entries[-1:]) == [("dump", "PackedError")]
    assert shown(read(pack(PAGE.encode())[:-9], tmp_path)) == [("dump", "PackedError")]


def test_a_gzip_with_a_wrong_sum(tmp_path: Path) -> None:
    """Flipped bytes are noticed by the sum at the end."""
    data = bytearray(gzip.compress(PAGE.encode()))
    data[-6] ^= 1
    assert shown(read(bytes(data), tmp_path)) == [("dump", "error")]
    assert "incorrect data check" in (read(bytes(data), tmp_path)[0].error or "")


MEMBERS = {
    "a.txt": PAGE.encode(),
    "b/": b"",
    "b/c.jsonl": LINES,
    ".hidden": b"x",
    "__MACOSX/._a.txt": b"\0\5",
}
INSIDE = [
    ("dump!/a.txt", PAGE.encode()),
    *((f"dump!/b/c.jsonl#{n}", line) for n, line in enumerate(LINES.splitlines(), start=1)),
]


@pytest.mark.parametrize(
    "data",
    [
        zipped(MEMBERS),
        zipped(MEMBERS, zipfile.ZIP_STORED),
        zipped(MEMBERS, zipfile.ZIP_BZIP2),
        piped_zip(MEMBERS),
        tarred({k: v for k, v in MEMBERS.items() if k != "b/"}),
        gzip.compress(tarred({k: v for k, v in MEMBERS.items() if k != "b/"})),
    ],
    ids=["zip", "stored", "bzip2", "piped", "tar", "tgz"],
)
def test_archives(data: bytes, tmp_path: Path) -> None:
    """Members are read as what they are, under the archive's path; hidden ones are passed over."""
    assert shown(read(data, tmp_path)) == INSIDE


def test_archives_in_archives(tmp_path: Path) -> None:
    """A zip in a tar in a gzip is read; a zip too deep in zips is told."""
    inner = zipped({"a.txt": PAGE.encode()})
    assert shown(read(gzip.compress(tarred({"in.zip": inner})), tmp_path)) == [
        ("dump!/in.zip!/a.txt", PAGE.encode())
    ]
    for _ in range(5):
        inner = zipped({"z": inner})
    assert shown(read(inner, tmp_path)) == [("dump!/z!/z!/z!/z", "LimitError")]


def test_a_zip_of_long_members(tmp_path: Path) -> None:
    """Lengths of 64 bits, as archivers write them ahead of members that may grow, are read."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("a", "b"):
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(PAGE.encode())
    assert shown(read(made.getvalue(), tmp_path)) == [("dump!/a", PAGE.encode()), ("dump!/b", PAGE.encode())]


def test_names_that_lead_out(tmp_path: Path) -> None:
    """A member's path never leads out of its archive, and the row says that it would have."""
    for data in (zipped({"../../etc/x": b"one"}), tarred({"../../etc/x": b"one"})):
        (entry,) = read(data, tmp_path)
        assert (entry.path, entry.data) == ("dump!/etc/x", b"one")
        assert entry.warning == "the archive calls it '../../etc/x', which leads out of the archive"
    assert [e.path for e in read(tarred({"/abs/y": b"two"}), tmp_path)] == ["dump!/abs/y"]


def test_links_in_archives(tmp_path: Path) -> None:
    """Links are told, not followed, and what is behind them is read."""
    assert shown(read(tarred({"l": "/etc/passwd", "a": b"text"}), tmp_path)) == [
        ("dump!/l", "LinkError"),
        ("dump!/a", b"text"),
    ]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        link = zipfile.ZipInfo("l")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a", b"text")
    assert shown(read(made.getvalue(), tmp_path)) == [("dump!/l", "LinkError"), ("dump!/a", b"text")]


@pytest.mark.parametrize("make", [zipped, piped_zip])
def test_a_corrupt_member(make: Any, tmp_path: Path) -> None:
    """A member whose data is broken is told by its name, and the others are read."""
    members = {f"{n}.txt": bytes(f"page {n}: {n * 12345678901}\n" * 9, "ascii") for n in range(3)}
    data = bytearray(make(members))
    at = data.index(b"1.txt") + 5
    data[at : at + 12] = b"\xff" * 12
    expected = [
        ("dump!/0.txt", members["0.txt"]),
        ("dump!/1.txt", "error"),
        ("dump!/2.txt", members["2.txt"]),
    ]
    assert shown(read(bytes(data), tmp_path)) == expected


def test_a_truncated_zip(tmp_path: Path) -> None:
    """A zip cut off in a member gives those before it, the member's error, and its own."""
    data = zipped({"a": b"one", "b": bytes(range(256)) * 40}, zipfile.ZIP_STORED)
    entries = shown(read(data[:3000], tmp_path))
    assert entries == [("dump!/a", b"one"), ("dump!/b", "NotText"), ("dump", "ZipError")]
    plain = zipped({"a": b"one", "b": b"words " * 900}, zipfile.ZIP_STORED)
    assert shown(read(plain[:3000], tmp_path))[1:] == [("dump!/b", "ZipError"), ("dump", "ZipError")]


def test_an_encrypted_member(tmp_path: Path) -> None:
    """An encrypted member is told; others are read."""
    data = bytearray(zipped({"secret": b"x" * 50, "a": b"one"}, zipfile.ZIP_STORED))
    struct.pack_into("<H", data, 6, 1)
    assert shown(read(bytes(data), tmp_path)) == [("dump!/secret", "ZipError"), ("dump!/a", b"one")]


def test_a_broken_tar(tmp_path: Path) -> None:
    """A broken header is passed over, and told; a tar cut off in a member is told by the member."""
    data = bytearray(tarred({"a": b"one", "b": b"two", "c": b"three"}))
    data[1024:1100] = b"\xff" * 76
    assert shown(read(bytes(data), tmp_path)) == [
        ("dump!/a", b"one"),
        ("dump", "ReadError"),
        ("dump!/c", b"three"),
    ]
    cut = tarred({"a": b"one", "b": b"words " * 900})[:3000]
    assert shown(read(cut, tmp_path)) == [
        ("dump!/a", b"one"),
        ("dump!/b", "ReadError"),
        ("dump", "ReadError"),
    ]


SMALL = Limits(max_page_bytes=5000, ratio_free_bytes=600_000, max_ratio=20)


@pytest.mark.parametrize("pack", PACKERS)
def test_a_packed_bomb(pack: Any, tmp_path: Path) -> None:
    """Lines without end out of a small file are read up to a bound, and no further."""
    entries = read(pack(b'{"text": "x"}\n' * 200_000), tmp_path, limits=SMALL)
    assert 10_000 < len(entries) < 60_000
    assert shown(entries[-1:]) == [("dump", "LimitError")]


@pytest.mark.parametrize("make", [zipped, piped_zip])
def test_a_zip_bomb(make: Any, tmp_path: Path) -> None:
    """A member that swells is no page; a zip that swells is left."""
    one = shown(
        read(make({"bomb": b" " * 300_000, "a": b"one"}), tmp_path, limits=Limits(max_page_bytes=5000))
    )
    assert one == [("dump!/bomb", "LimitError"), ("dump!/a", b"one")]
    many = make({f"{n}.jsonl": b'{"text": "x"}\n' * 6000 for n in range(9)} | {"last": b"words"})
    entries = shown(read(many, tmp_path, limits=SMALL))
    assert entries[-1] == ("dump", "LimitError")
    assert len(entries) < 60_000


def test_a_line_that_is_too_long(tmp_path: Path) -> None:
    """A record beyond the limit is told and passed over, without holding it; the others are read."""
    first, second = LINES.splitlines(keepends=True)
    data = first + b'{"text": "' + b"x" * 700_000 + b'"}\n' + second
    expected = [("dump#1", first.rstrip()), ("dump#2", "LimitError"), ("dump#3", second.rstrip())]
    assert shown(read(data, tmp_path, limits=SMALL)) == expected


def test_a_row_and_a_page_that_are_too_long(tmp_path: Path) -> None:
    """The same for rows of a table, for elements of an array, and for a file that is one page."""
    table = b"n,text\n1,one\n2," + b"x" * 700_000 + b"\n3,three\n"
    assert [path for path, _ in shown(read(table, tmp_path, limits=SMALL))] == ["dump#1", "dump#2", "dump#3"]
    assert shown(read(table, tmp_path, limits=SMALL))[1] == ("dump#2", "LimitError")
    array = json.dumps([{"text": "one"}, {"text": "x" * 700_000}, {"text": "three"}]).encode()
    assert shown(read(array, tmp_path, limits=SMALL)) == [("dump#1", {"text": "one"}), ("dump", "LimitError")]
    assert shown(read(b"words " * 1000, tmp_path, limits=SMALL)) == [("dump", "LimitError")]


@pytest.mark.parametrize(
    "head", [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n", b"\x7fELF\x02", bytes(range(256)) * 9]
)
def test_what_is_no_text(head: bytes, tmp_path: Path) -> None:
    """Data is told as such, and not cleaned as if it were words."""
    assert shown(read(head, tmp_path, "page.txt")) == [("page.txt", "NotText")]


def test_parquet(tmp_path: Path) -> None:
    """A record a row, from a file and from inside an archive."""
    pa = pytest.importorskip("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    made = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(RECORDS), made)
    assert shown(read(made.getvalue(), tmp_path)) == [("dump#1", RECORDS[0]), ("dump#2", RECORDS[1])]
    assert shown(read(zipped({"t": made.getvalue()}), tmp_path))[0] == ("dump!/t#1", RECORDS[0])
    assert [path for path, _ in shown(read(made.getvalue()[:-40], tmp_path))] == ["dump"]


def _warc(records: list[tuple[str, str, bytes]], pack: bool) -> bytes:
    warc = importlib.import_module("warcio.warcwriter")
    http = importlib.import_module("warcio.statusandheaders")
    made = io.BytesIO()
    writer = warc.WARCWriter(made, gzip=pack)
    for number, (kind, media, data) in enumerate(records):
        headers = None
        if kind == "response":
            headers = http.StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.0")
        writer.write_record(
            writer.create_warc_record(
                f"https://x.example/{number}",
                kind,
                payload=io.BytesIO(data),
                http_headers=headers,
                warc_headers_dict={
                    "WARC-Date": "2026-11-23T10:00:00Z",
                    "WARC-Record-ID": f"<urn:n:{number}>",
                },
                warc_content_type=media,
            )
        )
    return made.getvalue()


@pytest.mark.parametrize("pack", [False, True])
def test_warc(pack: bool, tmp_path: Path) -> None:
    """Records that hold pages are entries, with address, id, declared encoding and time; others are none."""
    pytest.importorskip("warcio")
    records = [
        ("conversion", "text/plain", PAGE.encode()),
        ("response", "text/html; charset=iso-8859-2", b"<p>\xb1</p>"),
        ("response", "image/png", b"\x89PNG"),
        ("metadata", "text/plain", b"x"),
        ("resource", "text/html", b"<p>last</p>"),
    ]
    entries = read(_warc(records, pack), tmp_path)
    found = [
        (e.path, e.data, e.encoding, e.id, e.url, e.read_at.hour if e.read_at else None) for e in entries
    ]
    assert found == [
        ("dump#1", PAGE.encode(), None, "<urn:n:0>", "https://x.example/0", 10),
        ("dump#2", b"<p>\xb1</p>", "iso-8859-2", "<urn:n:1>", "https://x.example/1", 10),
        ("dump#5", b"<p>last</p>", None, "<urn:n:4>", "https://x.example/4", 10),
    ]
    cut = read(_warc(records[:1], False)[:-20], tmp_path)
    assert [(e.path, (e.error or "").partition(":")[0]) for e in cut] == [("dump#1", "EOFError")]


def _seeds() -> dict[str, bytes]:
    """A file of each format that needs no extra, and of those whose extras are installed."""
    seeds = {f"packed {pack.__name__} {pack.__module__}": pack(LINES * 20) for pack in PACKERS[:3]}
    seeds |= {"zip": zipped(MEMBERS), "pipe": piped_zip(MEMBERS), "json": json.dumps(RECORDS * 9).encode()}
    seeds |= {
        "tar": tarred({"a": b"one", "b": LINES}),
        "lines": LINES * 9,
        "table": b'n,text\n1,"a\nb"\n2,c\n' * 9,
    }
    if importlib.util.find_spec("warcio"):
        records = [
            ("conversion", "text/plain", b"words " * 50),
            ("response", "text/html", b"<p>more</p>" * 9),
        ]
        seeds |= {"warc": _warc(records * 3, False), "warc.gz": _warc(records, True)}
    return seeds


def test_broken_files_of_every_format(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Bytes flipped, cut, put in: nothing raises, nothing is printed, and no file goes without an entry."""
    draw, seeds = random.Random(5), _seeds()
    silent: list[str] = []
    for number in range(400):
        name = draw.choice(sorted(seeds))
        data = bytearray(seeds[name])
        for _ in range(draw.randrange(1, 5)):
            at, how = draw.randrange(len(data)), draw.randrange(3)
            if how == 0:
                data[at] = draw.randrange(256)
            elif how == 1:
                del data[at : min(at + draw.randrange(1, 200), len(data) - 1)]
            else:
                data[at:at] = draw.randbytes(20)
        if not read(bytes(data), tmp_path, limits=Limits(max_page_bytes=50_000)):
            silent.append(f"{name} {number}")
    assert silent == []
    assert capfd.readouterr() == ("", "")
