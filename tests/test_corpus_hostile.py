"""Files made to swell, and broken ones of every format: bounds hold, nothing raises, and every file is told of."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest
from corpus_dumps import LINES, MEMBERS, PACKERS, RECORDS, piped_zip, read, shown, tarred, warc_of, zipped

from cleanscrape.corpus.limits import Limits

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
        seeds |= {"warc": warc_of(records * 3, False), "warc.gz": warc_of(records, True)}
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
