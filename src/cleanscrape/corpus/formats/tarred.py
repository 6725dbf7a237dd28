"""tar, read as it streams. Links in it are told and not followed, broken stretches are told and passed over."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import IO, Any

from cleanscrape.corpus.entry import Entry, Reading, failed
from cleanscrape.corpus.formats.members import ReadMember, hidden, member_entries, member_path
from cleanscrape.corpus.stream import PIECE_BYTES, Stream


def is_tar(head: bytes) -> bool:
    """Does it begin with a header whose sum is right?"""
    if len(head) < tarfile.BLOCKSIZE:
        return False
    try:
        tarfile.TarInfo.frombuf(head[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except tarfile.TarError:
        return False
    return True


def read_tar(stream: Stream, path: str, reading: Reading, read_member: ReadMember) -> Iterator[Entry]:
    """The entries of every member, in order."""
    broken: list[str] = []

    class Info(tarfile.TarInfo):
        """Notes what the library passes over in silence."""

        @classmethod
        def fromtarfile(cls, tarfile_: Any) -> Any:
            try:
                return super().fromtarfile(tarfile_)
            except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]
                broken.append(str(error))
                raise

    source: Any = _File(stream)
    with tarfile.open(fileobj=source, mode="r|", tarinfo=Info, ignore_zeros=True) as archive:
        for info in archive:
            vars(archive)["members"].clear()  # it would remember every member
            if broken:
                yield failed(path, _told(broken))
            yield from _member(archive, info, path, reading, read_member)
    if broken:
        yield failed(path, _told(broken))


class _File:
    """A stream with as much of a file's face as tarfile wants."""

    def __init__(self, stream: Stream) -> None:
        self.read = stream.read


def _told(broken: list[str]) -> str:
    """What was broken, once; the list is empty after."""
    told = f"ReadError: {len(broken)} blocks of the tar are broken ({broken[0]}), passed over"
    broken.clear()
    return told


def _member(
    archive: tarfile.TarFile, info: tarfile.TarInfo, path: str, reading: Reading, read_member: ReadMember
) -> Iterator[Entry]:
    shown, warning = member_path(path, info.name)
    if info.isdir() or hidden(info.name):
        return
    if info.issym() or info.islnk():
        yield failed(shown, "LinkError: a link in an archive, not followed")
        return
    file: IO[bytes] | None = archive.extractfile(info) if info.isreg() else None
    if file is None:
        yield failed(shown, "NotAFile: a pipe or device in an archive, not read")
        return
    member = file
    yield from member_entries(Stream(lambda: member.read(PIECE_BYTES)), shown, warning, reading, read_member)
