"""Packed files and archives are read as what is in them; what is broken in one is told."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest
from corpus_dumps import LINES, MEMBERS, PACKERS, PAGE, piped_zip, read, shown, tarred, zipped

INSIDE = [
    ("dump!/a.txt", PAGE.encode()),
    *((f"dump!/b/c.jsonl#{n}", line) for n, line in enumerate(LINES.splitlines(), start=1)),
]


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


def _encrypted_piped(name: bytes, data: bytes) -> bytes:
    """A member as Info-ZIP encrypts it: sizes in front all the same, and a descriptor behind."""
    sizes = struct.pack("<3I", 0, len(data), max(0, len(data) - 12))
    head = struct.pack("<4s5H", b"PK\x03\x04", 20, 1 | 8, 0, 0, 0) + sizes + struct.pack("<2H", len(name), 0)
    return head + name + data + b"PK\x07\x08" + sizes


def test_what_stands_behind_an_encrypted_member(tmp_path: Path) -> None:
    """An encrypted member is told of, and those behind it are read."""
    data = _encrypted_piped(b"locked.txt", b"?" * 40) + zipped({"a.txt": PAGE.encode()})
    assert shown(read(data, tmp_path)) == [("dump!/locked.txt", "ZipError"), ("dump!/a.txt", PAGE.encode())]


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
