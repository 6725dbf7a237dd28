"""Which files a folder holds, in an order that never changes. Links are not followed out of it, nor round in it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = ".cleanscrape"
"""The folder in which a run keeps how far it is: what stands beside it are the run's rows."""


class Source(NamedTuple):
    """A file of the folder, and what tells whether it has changed since."""

    path: str
    """Relative to the folder, parted by "/"; a name that is not Unicode keeps its bytes as lone surrogates."""
    size_bytes: int
    mtime_ns: int
    problem: str | None = None
    """Why it can't be read as a file, or None."""

    @property
    def shown(self) -> str:
        """The path as rows have it: bytes that are no Unicode become escapes."""
        return self.path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def walk(root: Path, *, skip: Path | None = None) -> Iterator[Source]:
    """The files under a folder (or the one file itself), by name.

    Left out are hidden ones, those under `skip`, and the rows of an earlier run in a folder of their own.
    A link to a file of the folder is read as that file; other links are told as a problem, as is what can't be opened.
    """
    if not root.is_dir():
        yield _source(root, root.name, root.parent.resolve())
        return
    yield from _folder(root, "", root.resolve(), skip.resolve() if skip else None)


def _folder(folder: Path, prefix: str, root: Path, skip: Path | None) -> Iterator[Source]:
    try:
        with os.scandir(folder) as found:
            names = sorted((each.name for each in found if not each.name.startswith(".")), key=os.fsencode)
    except OSError as error:
        yield Source(prefix.rstrip("/") or ".", 0, 0, f"{type(error).__name__}: {error.strerror}")
        return
    for name in names:
        path = folder / name
        if _is_folder(path) and not path.is_symlink():
            if path.resolve() != skip and not _is_folder(path / FOLDER):
                yield from _folder(path, f"{prefix}{name}/", root, skip)
        else:
            yield _source(path, prefix + name, root)


def _is_folder(path: Path) -> bool:
    """Whether it is one, as far as may be known: what can't be looked into is told of when it is read."""
    try:
        return path.is_dir()
    except PermissionError:
        return False


def _source(path: Path, shown: str, root: Path) -> Source:
    try:
        if path.is_symlink() and not path.resolve(strict=True).is_relative_to(root):
            return Source(shown, 0, 0, "LinkError: a link out of the folder, not followed")
        found = path.stat()
    except (
        OSError,
        RuntimeError,
    ) as error:  # a link to nothing, or (before 3.13 a RuntimeError) round in circles
        why = error.strerror if isinstance(error, OSError) else "Symlink loop"
        return Source(shown, 0, 0, f"{type(error).__name__}: {why}")
    if stat.S_ISDIR(found.st_mode):
        return Source(
            shown, 0, 0, "LinkError: a link to a folder, not followed; its files are read where they are"
        )
    if not stat.S_ISREG(found.st_mode):
        return Source(shown, 0, 0, "NotAFile: a pipe, socket or device, not read")
    return Source(shown, found.st_size, found.st_mtime_ns)
