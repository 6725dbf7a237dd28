"""What a file is, by its bytes. Its name counts only where bytes leave it open: a JSON text, a table."""

from __future__ import annotations

import json

HEAD_BYTES = 64 * 1024
"""How much of a file is looked at."""
_MAGIC = (
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)


def sniff(head: bytes, name: str) -> str:
    """The format of a file that begins with `head`."""
    for magic, form in _MAGIC:
        if head.startswith(magic):
            return form
    name = name.lower().removesuffix(".gz").removesuffix(".bz2").removesuffix(".xz").removesuffix(".zst")
    if _is_json_lines(head, name):
        return "jsonl"
    return "page"


def _is_json_lines(head: bytes, name: str) -> bool:
    """Are the first two lines that are not blank one JSON object each? A name that says so counts for the second."""
    lines = [line for line in head.split(b"\n") if line.strip()]
    if not lines or lines[0].lstrip()[:1] not in (b"{", b'"'):
        return False
    if name.endswith((".jsonl", ".ndjson", ".jsonlines")):
        return True
    return all(map(_is_object, lines[:2])) and len(lines) > 1


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
