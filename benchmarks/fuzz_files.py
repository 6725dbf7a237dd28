"""Files for the fuzzer: dumps of every format and templates, made in memory, then edited where the bytes say."""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from functools import cache

import wild
from cleanscrape import Pipeline, clean
from cleanscrape.corpus.entry import Entry, Reading
from cleanscrape.corpus.limits import Budget, Limits
from cleanscrape.corpus.read import read_stream
from cleanscrape.corpus.stream import Stream
from cleanscrape.corpus.template import SiteTemplate
from cleanscrape.corpus.work import Work, clean_chunk
from promises import Broken, check_writable

LIMITS = Limits(
    **{
        "max_page_bytes": 200_000,
        "ratio_free_bytes": 2_000_000,
        "max_spooled_bytes": 2_000_000,
        "max_depth": 3,
    }
)
WORK = Work(Pipeline(rules=()))
_PIECES = (
    *(b"\x00", b"\xff", b"\n", b"\r\n", b'"', b",", b"{", b"[", b"\t", b"PK\x03\x04", b"PK\x01\x02", b"\x1f\x8b"),
    *(b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"Content-Length: -1\r\n", b"text"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\\ud800", b"null", b"<html>", b"charset=utf-7", b"../", b"["),
)  # fmt: skip
_STORY = "\n\n".join(wild.STORY)
Packing = Callable[[bytes], bytes]


def check_reader(data: bytes) -> None:
    """A dump of some format, broken somewhere: entries or errors come out, and rows that can be written."""
    if len(data) < 2:
        return
    name, dump = _dumps()[data[0] % len(_dumps())]
    if data[1] % 2:
        dump = _edited(dump, data[2:])
    else:
        name, pack = _packings()[data[1] // 2 % len(_packings())]
        dump = pack(_edited(dump, data[2:]))
    file = io.BytesIO(dump)
    reading = Reading(LIMITS, Budget(len(dump), LIMITS), file=file)
    entries = list(read_stream(Stream(lambda: file.read(4096)), name, reading))
    _check_rows(name, entries)


def _check_rows(name: str, entries: list[Entry]) -> None:
    """A row an entry, each that of a page or of an error, under the file's path."""
    rows = clean_chunk(WORK, entries).rows
    if len(rows) != len(entries):
        raise Broken(f"{len(entries)} entries gave {len(rows)} rows")
    for row in rows:
        made = json.loads(row.line.decode("utf-8"))
        if not made["path"].startswith(name):
            raise Broken(f"a row stands under its file's path, {name}: {made['path']!r}")
        if bool(made["error"]) != bool(row.error_line):
            raise Broken(f"an error is in the row and in the errors' file: {made['error']!r}")


def check_template(data: bytes) -> None:
    """A template's file, broken somewhere: a template that is written as it was read, or a ValueError that says why."""
    text = _edited(_template().encode("utf-8"), data).decode("utf-8", "surrogateescape")
    try:
        template = SiteTemplate.from_json(text)
    except ValueError as error:
        if not str(error).strip():
            raise Broken("an error says something") from error
        return
    if SiteTemplate.from_json(template.to_json()) != template:
        raise Broken("a template's JSON gives it back")


def check_learning(data: bytes) -> None:
    """Pages of any text: a template learns from them, forgets their order, merges, and cleans one."""
    half = len(data) // 2
    pages = [wild.text_of(data[:half]), wild.text_of(data[half:]), _STORY]
    whole = SiteTemplate.fit(pages)
    if SiteTemplate.fit(pages[::-1]) != whole:
        raise Broken("a template does not depend on the pages' order")
    if SiteTemplate.fit(pages[:1]).merge(SiteTemplate.fit(pages[1:])) != whole:
        raise Broken("a merged template is that of all the pages")
    if SiteTemplate.from_json(whole.to_json()) != whole:
        raise Broken("a template's JSON gives it back")
    check_writable(clean(pages[0], template=whole))


def _edited(file: bytes, data: bytes) -> bytes:
    """The file with pieces put in and parts taken away, four bytes an edit: where (two), what, how much is lost."""
    for place, fine, piece, lost in zip(data[::4], data[1::4], data[2::4], data[3::4], strict=False):
        at = (256 * place + fine) * len(file) // 65536
        file = file[:at] + _PIECES[piece % len(_PIECES)] + file[at + lost % 48 :]
    return file


@cache
def _dumps() -> tuple[tuple[str, bytes], ...]:
    """A small file of each format that is no archive: name and bytes."""
    rows = [{"text": line, "url": "https://echo.example/1", "n": n} for n, line in enumerate(wild.STORY)]
    record = b"<html><body><p>" + _STORY.encode("utf-8") + b"</p></body></html>"
    warc = b"".join(
        b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://echo.example/1\r\nContent-Type: %s\r\n"
        b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (kind, mime, len(body), body)
        for kind, mime, body in (
            (b"conversion", b"text/plain", _STORY.encode("utf-8")),
            (b"response", b"application/http; msgtype=response",
             b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + record),
        )
    )  # fmt: skip
    made = [
        ("page.txt", _STORY.encode("utf-8")),
        ("wide.txt", _STORY.encode("utf-16")),
        ("old.txt", "Café fermé, a dit « Léa ».".encode("cp1252")),
        ("page.html", b"<!DOCTYPE html><meta charset=utf-8>" + record),
        ("rows.jsonl", "\n".join(map(json.dumps, rows)).encode("utf-8")),
        ("rows.json", json.dumps(rows, ensure_ascii=False).encode("utf-8")),
        ("rows.csv", ("text,url\n" + "".join(f'"{line}",u\n' for line in wild.STORY)).encode("utf-8")),
        ("rows.tsv", ("text\turl\n" + "".join(f"{line}\tu\n" for line in wild.STORY)).encode("utf-8")),
        ("dump.warc", warc),
    ]
    if importlib.util.find_spec("pyarrow"):
        import pyarrow as pa
        import pyarrow.parquet as pq

        sink = io.BytesIO()
        pq.write_table(pa.Table.from_pylist(rows), sink)
        made.append(("rows.parquet", sink.getvalue()))
    return tuple(made)


@cache
def _packings() -> tuple[tuple[str, Packing], ...]:
    """Every way a file is packed: a name, and the function."""
    return (
        ("page.gz", gzip.compress),
        ("page.bz2", bz2.compress),
        ("page.xz", lzma.compress),
        ("pages.zip", _zipped),
        ("pages.tar", _tarred),
        ("pages.tar.gz", lambda data: gzip.compress(_tarred(data))),
        ("zipped.gz.zip", lambda data: _zipped(gzip.compress(data))),
    )


def _zipped(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/page.txt", data)
        archive.writestr("b.jsonl", data[:50])
    return out.getvalue()


def _tarred(data: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("a/page.txt")
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


@cache
def _template() -> str:
    pages = [f"Echo\nHome\n{line}\n3 hours ago\nContact" for line in wild.STORY]
    return SiteTemplate.fit(pages, site="echo.example").mark("home", "never").to_json()
