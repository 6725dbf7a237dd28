"""What a file is, by its bytes. Its name counts only where bytes leave it open: a JSON text, a table."""

from __future__ import annotations

import codecs
import csv
import json
import re
from pathlib import PurePath

from cleanscrape.corpus.columns import TEXT_COLUMNS, first_of
from cleanscrape.corpus.encodings import wide
from cleanscrape.corpus.formats.table import delimiter_of
from cleanscrape.corpus.formats.tarred import is_tar

HEAD_BYTES = 64 * 1024
"""How much of a file is looked at."""
PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
_MAGIC = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"PAR1": "parquet", b"WARC/": "warc"} | PACKED
_NO_TEXT = {
    b"%PDF-": "a PDF", b"{\\rtf": "RTF", b"\xd0\xcf\x11\xe0": "an office document", b"\x89PNG": "a picture",
    b"GIF8": "a picture", b"\xff\xd8\xff": "a picture", b"\x7fELF": "a program", b"SQLite format 3": "a database",
    b"ARROW1": "an Arrow file", b"7z\xbc\xaf\x27\x1c": "a 7z archive", b"Rar!\x1a\x07": "a RAR archive",
}  # fmt: skip
_CONTROLS = bytes({*range(9), *range(14, 32)} - {27})
_MAX_CONTROLS = 0.02
"""Text has no control characters but those of layout; with more than this share of them, and not wide letters, it is
data. A few stray ones do no harm."""
_PACKED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")
_LINES_SUFFIXES = (".jsonl", ".ndjson", ".jsonlines")
_TABLE_SUFFIXES = (".csv", ".tsv", ".tab")
_TEXT_SUFFIXES = (".txt", ".text", ".md", ".markdown")
_COLUMN = re.compile(r"[a-z0-9]+(?:[_.-][a-z0-9]+)*")
_BEGINS_OBJECT = re.compile(r'\{\s*"[^"\\]{0,200}"\s*:')


def sniff(head: bytes, path: str) -> str:
    """What a file is that begins with `head`: "page", "table", "json", "jsonl", "warc", "zip" and so on, or "not
    text: " and what it is instead."""
    for magic, form in _MAGIC.items():
        if head.startswith(magic):
            return form
    if is_tar(head):
        return "tar"
    for magic, what in _NO_TEXT.items():
        if head.startswith(magic):
            return f"not text: {what}"
    name = path.lower()
    for suffix in _PACKED_SUFFIXES:
        name = name.removesuffix(suffix)
    text = as_utf8(head)
    if len(text.translate(None, delete=_CONTROLS)) < len(text) * (1 - _MAX_CONTROLS):
        return "not text: binary data"
    return _form_of_text(text, PurePath(name).suffix, cut=len(head) >= HEAD_BYTES)


def as_utf8(head: bytes) -> bytes:
    """The head as UTF-8 without a mark, where it is in wider letters."""
    name = wide(head)
    if name is None:
        return head.removeprefix(codecs.BOM_UTF8)
    return codecs.getincrementaldecoder(name)("replace").decode(head).encode("utf-8", "replace")


def _form_of_text(text: bytes, suffix: str, *, cut: bool) -> str:
    first = text.lstrip()[:1]
    lines = [line for line in text.split(b"\n") if line.strip()]
    if first in (b"{", b'"') and (suffix in _LINES_SUFFIXES or _are_objects(lines, cut=cut)):
        return "jsonl"
    if first in (b"{", b"[") and (suffix == ".json" or _begins_json(text, cut=cut)):
        return "json"
    if lines and (suffix in _TABLE_SUFFIXES or _is_table(lines, suffix, cut=cut)):
        return "table"
    return "page"


def _are_objects(lines: list[bytes], *, cut: bool) -> bool:
    """Are the first two lines one JSON object each? The second may be cut off with the head. One long line is left to
    the reader of JSON values, which takes objects in a row as well."""
    return len(lines) > 1 and _is_object(lines[0]) and (_is_object(lines[1]) or (cut and len(lines) == 2))


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _begins_json(text: bytes, *, cut: bool) -> bool:
    """Does it begin with an object, or an array of objects or strings? "[Music] The band" does not."""
    begin = text.decode("utf-8", "replace").lstrip()
    if begin.startswith("["):
        begin = begin[1:].lstrip()
        if begin.startswith("]"):
            return not begin[1:].strip()
    if not begin.startswith(("{", '"')):
        return False
    try:
        json.JSONDecoder().raw_decode(begin)
    except ValueError:
        return cut and _BEGINS_OBJECT.match(begin) is not None
    return True


def _is_table(lines: list[bytes], suffix: str, *, cut: bool) -> bool:
    """Has it a header that names a text, and as many cells in the row below? A file of text rather opens a story so:
    "Text, a memoir", so its header's names must all be such as columns have, words without capitals or spaces."""
    header = lines[0].decode("utf-8", "replace")
    delimiter = delimiter_of(header)
    names = [name.strip() for name in next(csv.reader([header], delimiter=delimiter), [])]
    if len(names) < 2 or not all(names) or first_of(names, TEXT_COLUMNS) is None or max(map(len, names)) > 40:
        return False
    if suffix in _TEXT_SUFFIXES and not all(map(_COLUMN.fullmatch, names)):
        return False
    if len(lines) == 1 or header.lstrip().startswith(("{", "[")):
        return False
    below = (line.decode("utf-8", "replace") + "\n" for line in lines[1:])
    try:
        return len(next(csv.reader(below, delimiter=delimiter), [])) == len(names) or cut
    except csv.Error:
        return cut
