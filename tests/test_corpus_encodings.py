"""Bytes to text: what is declared first, no byte lost, and whatever was guessed is told in the row."""

from __future__ import annotations

import builtins
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import Pipeline, clean_folder
from cleanscrape.corpus.encodings import as_found, decoded
from cleanscrape.reading.hypertext import WARN_FLATTENED, WARN_MISSING

WORDS = "The café’s “quoted” fare – 5 €"


@pytest.fixture
def no_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the extra were not installed."""
    real = builtins.__import__

    def without(name: str, *args: Any, **options: Any) -> Any:
        if name == "charset_normalizer":
            raise ImportError(name)
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", without)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_says_itself(encoding: str) -> None:
    """UTF-8, and what a byte order mark tells, needs no warning."""
    assert decoded(WORDS.encode(encoding)) == (WORDS, None)


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Zażółć".encode("iso-8859-2"), "iso-8859-2", "Zażółć"),
        (b'<meta charset="koi8-r"><p>\xd0\xd2\xc9</p>', None, '<meta charset="koi8-r"><p>при</p>'),
        (b"caf\xe9 \x93so\x94", "ISO-8859-1", "café “so”"),
        ("日本語".encode("shift_jis"), "Shift_JIS", "日本語"),
    ],
)
def test_what_is_declared(data: bytes, declared: str | None, text: str) -> None:
    """A declared encoding is taken at its word, latin-1 as browsers take it."""
    assert decoded(data, declared) == (text, None)


def test_what_is_declared_wrongly(no_detector: None) -> None:
    """A declaration that does not fit, or names no encoding of text, is passed over, and told."""
    told = "declared as utf-8, which it is not: read as windows-1252"
    assert decoded(b"caf\xe9", "utf-8") == ("café", told)
    for name in ("nonsense", "rot13", "unicode_escape", "utf-7"):
        assert decoded("é\\n".encode(), name) == (
            "é\\n",
            f"declared as {name}, which it is not: read as UTF-8",
        )


def test_without_a_detector_it_is_windows_1252(no_detector: None) -> None:
    """What is nothing else is windows-1252, each byte a letter, those without one too."""
    text, told = decoded(bytes(range(0x80, 0x100)))
    assert told == "not UTF-8: read as windows-1252"
    assert len(set(text)) == 128
    assert decoded(WORDS.encode("windows-1252"))[0] == WORDS


def test_a_detector_is_asked() -> None:
    """Where it is installed, the detector tells other alphabets."""
    pytest.importorskip("charset_normalizer")
    words = "Совет порта во вторник закрыл северный причал, который кренится с января. " * 20
    text, told = decoded(words.encode("windows-1251"))
    assert text == words
    assert told == "not UTF-8: read as cp1251, by its looks"


def test_utf_8_with_a_flaw() -> None:
    """A page cut in mid-letter, or with one pasted quote, stays UTF-8; the broken bytes are kept and counted."""
    words = "Żółć – “wszystko” " * 3
    told = "not UTF-8: 1 broken bytes read as windows-1252, the rest as UTF-8"
    assert decoded(words.encode() + b"\x93") == (words + "“", told)
    assert decoded((words + "ż").encode()[:-1]) == (words + "Å", told)


def test_utf_16_without_a_mark() -> None:
    """Every other byte a zero is UTF-16, and told."""
    text = "Plain words, of two lines.\nAnd more."
    assert decoded(text.encode("utf-16-le")) == (text, "no byte order mark: read as utf-16-le")
    assert decoded(text.encode("utf-16-be")) == (text, "no byte order mark: read as utf-16-be")


def test_as_found() -> None:
    """Text with undecoded bytes in it becomes bytes again; other text stays."""
    assert as_found("café") == "café"
    assert as_found(b"caf\xe9".decode("utf-8", "surrogateescape")) == b"caf\xe9"
    assert as_found("half \ud83d") == "half \ud83d"


def test_mixed_encodings_in_a_folder(tmp_path: Path, no_detector: None) -> None:
    """Files, lines and cells of other encodings are cleaned, each with its warning in its own row."""
    (tmp_path / "in").mkdir()
    words = "The café on the north pier closed on Tuesday."
    old = words.encode("windows-1252")
    (tmp_path / "in" / "a.txt").write_bytes(old)
    (tmp_path / "in" / "b.txt").write_bytes(words.encode("utf-16"))
    (tmp_path / "in" / "c.jsonl").write_bytes(
        b'{"text": "' + old + b'"}\n{"text": "' + words.encode() + b'"}\n'
    )
    (tmp_path / "in" / "d.csv").write_bytes(b"text,n\n" + b'"' + old + b'",1\n')
    (tmp_path / "in" / "e.json").write_bytes(b'[{"text": "' + old + b'", "n": "\xe9"}]')
    keep = (
        Pipeline().without("title").with_rule(lambda page: [(n, "always", "kept") for n in range(len(page))])
    )
    report = clean_folder(tmp_path / "in", out=tmp_path / "out", workers=1, pipeline=keep)
    rows = [json.loads(line) for line in report.shards[0].open()]
    assert {row["path"]: (row["body"], row["warnings"]) for row in rows} == {
        "a.txt": (words, ["not UTF-8: read as windows-1252"]),
        "b.txt": (words, []),
        "c.jsonl#1": (words, ["declared as utf-8, which it is not: read as windows-1252"]),
        "c.jsonl#2": (words, []),
        "d.csv#1": (words, ["not UTF-8: read as windows-1252"]),
        "e.json#1": (words, ["not UTF-8: read as windows-1252"]),
    }
    assert rows[-1]["extra"] == {"n": "é"}
    assert report.tally.warnings == 4


@pytest.mark.parametrize("installed", [True, False])
def test_html(installed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fragment in a file called .html is flattened; without the extra its row says what to install."""
    if installed:
        pytest.importorskip("inscriptis")
    else:
        monkeypatch.setitem(sys.modules, "inscriptis", None)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_bytes(b"<p>The <b>caf\xe9</b> closed.</p>")
    (tmp_path / "in" / "b").write_text(
        "<!doctype html><html><body><p>The <b>café</b> closed.</p></body></html>"
    )
    keep = (
        Pipeline().without("title").with_rule(lambda page: [(n, "always", "kept") for n in range(len(page))])
    )
    report = clean_folder(tmp_path / "in", out=tmp_path / "out", workers=1, pipeline=keep)
    rows = [json.loads(line) for line in report.shards[0].open()]
    told = WARN_FLATTENED if installed else WARN_MISSING
    assert [row["warnings"][-1] for row in rows] == [told, told]
    assert [len(row["warnings"]) for row in rows] == [2, 1]
    if installed:
        assert [row["body"] for row in rows] == ["The café closed."] * 2
