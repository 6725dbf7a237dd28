"""What archives have in common: a member's path, and its entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from cleanscrape.corpus.entry import Entry, Reading
from cleanscrape.corpus.stream import Stream

ReadMember = Callable[[Stream, str, Reading], Iterator[Entry]]
"""Reads what is in an archive: `read.read_stream`, handed in, since modules can't import each other in a ring."""


def member_path(path: str, name: str) -> tuple[str, str | None]:
    """A member's path in rows, and a warning if its name would have led out of the archive. Nothing is ever unpacked
    to a path; but whoever takes paths from rows should not be led there either."""
    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace").replace("\\", "/")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    kept = [part for part in parts if part != ".." and not part.endswith(":")]
    led_out = len(kept) < len(parts) or name.startswith("/")
    warning = f"the archive calls it {name!r}, which leads out of the archive" if led_out else None
    return f"{path}!/{'/'.join(kept)}", warning


def hidden(name: str) -> bool:
    """Is it a hidden file, or what macOS puts beside files?"""
    parts = name.split("/")
    return any(part.startswith(".") and part not in (".", "..") for part in parts) or parts[0] == "__MACOSX"


def member_entries(
    stream: Stream, path: str, warning: str | None, reading: Reading, read_member: ReadMember
) -> Iterator[Entry]:
    """The entries of a member, with a warning if there is one."""
    for entry in read_member(stream, path, replace(reading, depth=reading.depth + 1, file=None)):
        yield entry._replace(warning=warning) if warning else entry
