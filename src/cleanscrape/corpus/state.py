"""How far a run is, in OUT/.cleanscrape: its sources as they were, what it was asked to do, and the last safe spot.

Killed at any moment, it goes on from there: everything it wrote beyond the spot is cut off and made again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any

from cleanscrape.corpus.chunks import START, Place
from cleanscrape.corpus.shards import EMPTY, Spot, our_files
from cleanscrape.corpus.tally import Tally
from cleanscrape.corpus.walk import FOLDER, Source

STATE_VERSION = 1
_SHOWN = 3
"""Changed files that an error names."""


class RunChangedError(ValueError):
    """The output folder holds a run of other input or another pipeline; `changes` says what differs."""

    def __init__(self, out: Path, changes: tuple[str, ...]) -> None:
        super().__init__(
            f"{out} holds a run of something else: {'; '.join(changes)}. "
            "Give another folder, or fresh=True (--fresh) to throw that run away"
        )
        self.changes = changes


@dataclass
class State:
    """What is saved after each chunk."""

    key: Mapping[str, Any]
    """What decides the output besides the input: pipeline, options, versions."""
    place: Place = START
    spot: Spot = EMPTY
    tally: Tally = field(default_factory=Tally)
    seconds: float = 0.0
    finished: bool = False

    def save(self, out: Path) -> None:
        """Write it, whole or not at all."""
        data = vars(self) | {"version": STATE_VERSION, "tally": self.tally.to_dict()}
        _write(out / FOLDER / "state.json", json.dumps(data))

    @classmethod
    def load(cls, out: Path) -> State | None:
        """What was saved; None if nothing was."""
        try:
            data = json.loads((out / FOLDER / "state.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except ValueError as error:  # cut off by a power failure, which no rename outlives
            raise RunChangedError(out, ("a state that can't be read",)) from error
        if data.pop("version") != STATE_VERSION:
            raise RunChangedError(out, ("another version of this library",))
        places = {"place": Place(*data["place"]), "spot": Spot(*data["spot"])}
        return cls(**data | places | {"tally": Tally.from_dict(data["tally"])})


def begin(out: Path, key: Mapping[str, Any], sources: Iterable[Source], *, fresh: bool) -> State:
    """The state to go on from: a new one, or that of the same run. Raises RunChangedError for another run's."""
    if fresh:
        clear(out)
    state = State.load(out)
    if state is None:
        if strange := our_files(out):
            raise RunChangedError(out, (f"files that no run here made, as {strange[0].name}",))
        save_sources(out, sources)
        state = State(key)
        state.save(out)
        return state
    changes = (*_changed_keys(state.key, key), *_changed_sources(load_sources(out), sources))
    if changes:
        raise RunChangedError(out, changes)
    return state


def clear(out: Path) -> None:
    """Remove what runs leave in a folder, and nothing else."""
    for path in our_files(out):
        path.unlink()
    for name in ("state.json", "state.json.tmp", "sources.jsonl", "sources.jsonl.tmp"):
        (out / FOLDER / name).unlink(missing_ok=True)


def save_sources(out: Path, sources: Iterable[Source]) -> None:
    """Write the list of a run's files, one a line: it may be longer than memory likes."""
    path = out / FOLDER / "sources.jsonl"
    with path.with_name(path.name + ".tmp").open("w", encoding="ascii") as file:
        file.writelines(json.dumps(source) + "\n" for source in sources)
    path.with_name(path.name + ".tmp").replace(path)


def load_sources(out: Path) -> Iterator[Source]:
    """The files of a run, in its order."""
    with (out / FOLDER / "sources.jsonl").open(encoding="ascii") as file:
        for line in file:
            yield Source(*json.loads(line))


def lock(out: Path) -> IO[str]:
    """Keep other runs off a folder until the file is closed or this process ends. Raises BlockingIOError."""
    file = (out / FOLDER / "lock").open("w")
    try:
        import fcntl
    except ImportError:  # Windows: two runs at once are the user's to avoid
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise BlockingIOError(f"another run writes to {out} right now") from error
    return file


def _changed_keys(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    names = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    return tuple(f"{name} was {old.get(name)}, is {new.get(name)}" for name in names)


def _changed_sources(old: Iterator[Source], new: Iterable[Source]) -> tuple[str, ...]:
    """The first files that differ; files are in the same order on both sides."""
    changes: list[str] = []
    for was, now in zip_longest(old, new):
        if was == now:
            continue
        if was and now and was.path == now.path:
            changes.append(f"{now.shown} has changed")
            if len(changes) >= _SHOWN:
                break
        else:
            changes.append(f"files were added or removed, at {(now or was).shown}")
            break
    return tuple(changes)


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("w", encoding="utf-8") as file:
        file.write(text)
    temporary.replace(path)
