"""Rows to shards: `part-00000.jsonl` and so on, each written under a temporary name and renamed when it is whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, NamedTuple

from cleanscrape.corpus.work import Row

ROWS_PER_SHARD = 10_000
"""Some 100 MB of rows of real pages: a size that tools read at once, and few files for millions of pages."""
ERRORS = "errors.jsonl"
TEMPORARY = ".tmp"


class Spot(NamedTuple):
    """How much is written: shard number, its rows and bytes, and bytes of the errors file."""

    shard: int = 0
    rows: int = 0
    shard_bytes: int = 0
    error_bytes: int = 0


EMPTY = Spot()


class Shards:
    """Appends rows to shards from a spot on; what a killed run wrote beyond it is cut off."""

    def __init__(
        self,
        out: Path,
        spot: Spot,
        *,
        rows_per_shard: int,
        suffix: str,
        convert: Callable[[Path, Path], None] | None,
    ) -> None:
        """`convert` makes the finished shard from its JSON Lines; None if those are the shard."""
        self._out = out
        self._rows_per_shard = rows_per_shard
        self._suffix = suffix
        self._convert = convert
        self._spot = spot
        self._spent: list[Path] = []
        self._drop_leavings(spot)
        self._errors = _reopened(out / (ERRORS + TEMPORARY), out / ERRORS, spot.error_bytes)
        final = self._final(spot.shard) if convert is None else None
        self._shard: IO[bytes] | None = _reopened(self._working(spot.shard), final, spot.shard_bytes)

    def _working(self, number: int) -> Path:
        return self._out / f"part-{number:05d}.jsonl{TEMPORARY}"

    def _final(self, number: int) -> Path:
        return self._out / f"part-{number:05d}{self._suffix}"

    def _drop_leavings(self, spot: Spot) -> None:
        """Remove what a killed run left of shards that will be made again, and of those that are done."""
        for path in our_files(self._out):
            digits = path.name.removeprefix("part-").partition(".")[0]
            if not digits.isdigit():
                continue
            number = int(digits)
            spent = number < spot.shard and path.suffix == TEMPORARY
            remade = self._convert is not None and number == spot.shard and path != self._working(number)
            if number > spot.shard or spent or remade:
                path.unlink()

    def write(self, rows: Iterable[Row]) -> None:
        """Append rows; a shard that is full is closed."""
        for row in rows:
            if self._shard is None:
                self._shard = self._working(self._spot.shard).open("wb")
            self._shard.write(row.line)
            number, count, size, errors = self._spot
            if row.error_line is not None:
                self._errors.write(row.error_line)
                errors += len(row.error_line)
            self._spot = Spot(number, count + 1, size + len(row.line), errors)
            if self._spot.rows >= self._rows_per_shard:
                self._close_shard()

    def flushed(self) -> Spot:
        """The spot up to which everything is in the files, whatever becomes of this process."""
        self._errors.flush()
        if self._shard is not None:
            self._shard.flush()
        return self._spot

    def drop_spent(self) -> None:
        """Remove what is of no more use, now that a later spot is saved."""
        while self._spent:
            self._spent.pop().unlink(missing_ok=True)

    def _close_shard(self) -> None:
        assert self._shard is not None
        _close(self._shard)
        self._shard = None
        working, final = self._working(self._spot.shard), self._final(self._spot.shard)
        if self._convert is None:
            working.replace(final)
        else:
            made = final.with_name(final.name + TEMPORARY)
            self._convert(working, made)
            made.replace(final)
            self._spent.append(working)
        self._spot = self._spot._replace(shard=self._spot.shard + 1, rows=0, shard_bytes=0)

    def finish(self) -> Spot:
        """Close the last shard (an empty one, if there are no rows at all) and the errors file."""
        if self._spot.shard == 0 or self._spot.rows:
            self._shard = self._shard or self._working(self._spot.shard).open("wb")
            self._close_shard()
        elif self._shard is not None:
            self._shard.close()
            self._working(self._spot.shard).unlink()
        _close(self._errors)
        (self._out / (ERRORS + TEMPORARY)).replace(self._out / ERRORS)
        return self._spot

    def close(self) -> None:
        """Let go of the files, as they are."""
        self._errors.close()
        if self._shard is not None:
            self._shard.close()


def our_files(out: Path) -> list[Path]:
    """The shards and errors that runs leave in a folder, finished or not."""
    names = ("part-*.jsonl", "part-*.parquet", f"part-*{TEMPORARY}", ERRORS, ERRORS + TEMPORARY)
    return sorted(path for name in names for path in out.glob(name))


def drop_temporary(out: Path) -> None:
    """Remove what a finished run had no time to remove."""
    for path in our_files(out):
        if path.suffix == TEMPORARY:
            path.unlink()


def _reopened(working: Path, final: Path | None, size: int) -> IO[bytes]:
    """A file as it was when it had so many bytes, ready for more. Raises FileNotFoundError if those are gone."""
    if final is not None and final.exists() and not working.exists():
        final.replace(working)
    if not size:
        return working.open("wb")
    file = working.open("r+b")
    if file.seek(0, os.SEEK_END) < size:
        file.close()
        raise FileNotFoundError(f"{working} is shorter than the run left it: start again with fresh=True")
    file.truncate(size)
    file.seek(size)
    return file


def _close(file: IO[bytes]) -> None:
    """Close a file whose bytes are safely on the disk."""
    file.flush()
    os.fsync(file.fileno())
    file.close()
