"""Entry: one input of a folder run as it was found, before anything is decoded. Cheap to hand to a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any, NamedTuple

from cleanscrape.corpus.limits import Budget, Limits


class Entry(NamedTuple):
    """A page's bytes, or a record's fields, and where they stood; or why there are none."""

    path: str
    """Relative path, `!/member` for what is in an archive, `#number` for a record."""
    data: bytes | None = None
    """The page's bytes; with `is_json`, those of one JSON record."""
    is_json: bool = False
    fields: Mapping[str, Any] | None = None
    """A record's columns, where a library has parsed it. Bytes among them are text not yet decoded."""
    column: str | None = None
    """Which column of the record holds the text; None if that is still to be found."""
    is_html: bool = False
    """Whether the dump says that it is HTML; where it does not, the page's own look tells."""
    encoding: str | None = None
    """The encoding that the input declares, or None."""
    id: str | None = None
    url: str | None = None
    read_at: datetime | None = None
    """When the page was fetched, where the dump says so."""
    error: str | None = None
    warning: str | None = None

    @property
    def size_bytes(self) -> int:
        """About how much memory it takes."""
        if self.fields is not None:
            return sum(len(v) for v in self.fields.values() if isinstance(v, (str, bytes)))
        return len(self.data or b"")


@dataclass(frozen=True)
class Reading:
    """What readers need to know besides the bytes: the user's wishes, and how deep in archives they are."""

    limits: Limits
    budget: Budget
    column: str | None = None
    depth: int = 0
    file: IO[bytes] | None = None
    """The file itself, where the stream is no other; for formats that are read from their end."""


def numbered(path: str, number: int) -> str:
    """The path of a record: records count from 1."""
    return f"{path}#{number}"


def failed(path: str, error: BaseException | str) -> Entry:
    """An entry that says why there is no page."""
    return Entry(path, error=error if isinstance(error, str) else told(error))


def told(error: BaseException) -> str:
    """An exception in one line: its kind, then what it says."""
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:2000]


def too_long(limit: int) -> str:
    """The error of a page beyond `max_page_bytes`."""
    return f"LimitError: longer than {limit} bytes (max_page_bytes), not read"
