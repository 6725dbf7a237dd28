"""Files of every format, made by its own library, and what is read from them: what the tests of formats share."""

from __future__ import annotations

import bz2
import gzip
import importlib
import io
import json
import lzma
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
MEMBERS = {
    "a.txt": PAGE.encode(),
    "b/": b"",
    "b/c.jsonl": LINES,
    ".hidden": b"x",
    "__MACOSX/._a.txt": b"\0\5",
}


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


def zstd(data: bytes) -> bytes:
    """Packed; skips the test where zstandard is not installed."""
    return bytes(pytest.importorskip("zstandard").compress(data))


def xz(data: bytes) -> bytes:
    """Packed, the quickest way."""
    return lzma.compress(data, preset=0)


PACKERS = [gzip.compress, bz2.compress, xz, zstd]


def warc_of(records: list[tuple[str, str, bytes]], pack: bool) -> bytes:
    """A WARC of records: kind, media type, data."""
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
