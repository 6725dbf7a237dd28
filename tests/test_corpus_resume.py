"""A run that is killed, at whatever moment, and started again leaves what an unbroken one leaves, byte for byte."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import PhraseRule, Pipeline, Report, RunChangedError, clean_folder
from cleanscrape.corpus import chunks

pytestmark = pytest.mark.filterwarnings("ignore:This process.*fork:DeprecationWarning")
"""From 3.12 on Python minds a fork beside threads; those there are (pyarrow's) have nothing to do."""

KILLS = 20
STEPS = {"open", "os.rename", "os.remove", "os.truncate"}
"""What a run does to its files: it is killed just before one of these."""


@pytest.fixture
def dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files, records and packed records, some of them broken: 60 pages, handed out seven at a time."""
    monkeypatch.setattr(chunks, "CHUNK_PAGES", 7)
    folder = tmp_path / "dumps"
    folder.mkdir()
    records = [
        {"text": f"Page {n}\n\nThe board met {n} times, and closed the pier.", "n": n} for n in range(50)
    ]
    lines = "".join(json.dumps(record) + "\n" for record in records)
    for n in range(6):
        (folder / f"{n}.txt").write_text(f"A page of its own, the {n}th.")
    (folder / "0.jsonl").write_text(lines.replace('"n": 9}', '"n": 9'))
    packed = gzip.compress(lines.encode())
    (folder / "3.gz").write_bytes(packed[: len(packed) * 3 // 4])
    return folder


def left(out: Path) -> dict[str, bytes]:
    """What a run leaves for its user."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


def in_a_fork(call: Callable[[], object]) -> int:
    """Do it in a process of its own, and tell how that ended: minus the signal, or 0."""
    child = os.fork()
    if child == 0:  # pragma: no cover
        code = 1
        try:
            call()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(step: int, call: Callable[[], object]) -> int:
    """Do it in a process that kills itself at so many steps from now."""

    def count_down(event: str, _: Any) -> None:
        nonlocal step
        if event in STEPS and not sys.exc_info()[0]:
            step -= 1
            if step < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def run() -> None:
        sys.addaudithook(count_down)
        call()

    return in_a_fork(run)


@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_killed_at_any_step(format: Any, dumps: Path, tmp_path: Path) -> None:
    """Killed before any of twenty drawn steps of its work with files and called again, it ends as if nothing was."""
    if format == "parquet":
        pytest.importorskip("pyarrow")
    options: dict[str, Any] = {"workers": 1, "rows_per_shard": 25, "format": format}
    whole = clean_folder(dumps, out=tmp_path / "whole", **options)
    drawn = random.Random(6).sample(range(60), KILLS if format == "jsonl" else 5)
    killed = 0
    for step in drawn:
        out = tmp_path / f"killed at {step}"
        killed += killed_at(step, lambda out=out: clean_folder(dumps, out=out, **options)) == -signal.SIGKILL
        report = clean_folder(dumps, out=out, **options)
        assert left(out) == left(tmp_path / "whole"), f"killed at step {step}"
        assert report.tally == whole.tally, f"killed at step {step}"
    assert killed == len(drawn)


def test_killed_again_and_again(dumps: Path, tmp_path: Path) -> None:
    """A run that is killed each time, a little later, gets done all the same."""
    whole = clean_folder(dumps, out=tmp_path / "whole", workers=1, rows_per_shard=10)
    out, times = tmp_path / "out", 0
    while killed_at(times + 8, lambda: clean_folder(dumps, out=out, workers=1, rows_per_shard=10)) != 0:
        times += 1
        assert times < 200
    assert times >= 5
    assert left(out) == left(whole.out)
    assert Report.load(out).tally == whole.tally


@pytest.mark.parametrize("step", [30, 50])
def test_killed_with_workers(step: int, dumps: Path, tmp_path: Path) -> None:
    """The same for a parent of two workers; one worker may go on with what two began."""
    whole = clean_folder(dumps, out=tmp_path / "whole", workers=1, rows_per_shard=25)
    out = tmp_path / "out"
    assert (
        killed_at(step, lambda: clean_folder(dumps, out=out, workers=2, rows_per_shard=25)) == -signal.SIGKILL
    )
    clean_folder(dumps, out=out, workers=1, rows_per_shard=25)
    assert left(out) == left(whole.out)


def test_a_finished_run_is_only_told(dumps: Path, tmp_path: Path) -> None:
    """Called again after it has finished, it changes nothing and reports the same."""
    first = clean_folder(dumps, out=tmp_path / "out", workers=1)
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir() if path.is_file()}
    again = clean_folder(dumps, out=tmp_path / "out", workers=2)
    assert again == first
    assert (first.had_finished, again.had_finished) == (False, True)
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_a_page_is_not_cleaned_twice(dumps: Path, tmp_path: Path) -> None:
    """What a killed run had saved is not done again."""
    out = tmp_path / "out"
    assert killed_at(40, lambda: clean_folder(dumps, out=out, workers=1)) == -signal.SIGKILL
    saved = json.loads((out / ".cleanscrape" / "state.json").read_text())["tally"]["pages"]
    seen: list[str] = []

    def note(page: Any) -> list[Any]:
        seen.append(page.texts[0])
        return []

    whole = clean_folder(dumps, out=tmp_path / "whole", workers=1, pipeline=Pipeline().with_rule(note))
    everything = len(seen)
    seen.clear()
    state = out / ".cleanscrape" / "state.json"
    key = json.loads((tmp_path / "whole" / ".cleanscrape" / "state.json").read_text())["key"]
    state.write_text(json.dumps(json.loads(state.read_text()) | {"key": key}))
    clean_folder(dumps, out=out, workers=1, pipeline=Pipeline().with_rule(note))
    assert saved > 20
    assert everything - len(seen) in (saved, saved - 1)  # one of those saved is the broken record
    assert left(out) == left(whole.out)


def _touch(dumps: Path) -> None:
    (dumps / "1.txt").write_text("Other words.")


def _add(dumps: Path) -> None:
    (dumps / "9.txt").write_text("One more.")


def _remove(dumps: Path) -> None:
    (dumps / "5.txt").unlink()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (_touch, "1.txt has changed"),
        (_add, "added or removed, at 9.txt"),
        (_remove, "added or removed, at 5.txt"),
    ],
)
def test_changed_input_is_noticed(
    change: Callable[[Path], None], told: str, dumps: Path, tmp_path: Path
) -> None:
    """A file that changed, came or went since the run began is named, and nothing is touched."""
    clean_folder(dumps, out=tmp_path / "out", workers=1)
    before = left(tmp_path / "out")
    change(dumps)
    with pytest.raises(RunChangedError, match=told):
        clean_folder(dumps, out=tmp_path / "out", workers=1)
    assert left(tmp_path / "out") == before


def _rule(words: str) -> Any:
    """A rule whose code is always the same, and whose value is not."""

    class Own:
        id = "own"

        def __init__(self) -> None:
            self.words = words

        def __call__(self, page: Any) -> list[Any]:
            return [(n, "never", "mine") for n, text in enumerate(page.texts) if self.words in text]

    return Own()


def one(page: Any) -> list[Any]:
    """A rule."""
    return [(0, -1.0, "first")] if len(page) else []


def other(page: Any) -> list[Any]:
    """A rule of the same name, but other code."""
    return [(0, -2.0, "first")] if len(page) else []


other.__name__ = "one"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"pipeline": Pipeline.preset("recall")}),
        ({}, {"pipeline": Pipeline().with_rule(PhraseRule("mine", starts=("a page",)))}),
        ({"pipeline": Pipeline().with_rule(one)}, {"pipeline": Pipeline().with_rule(other)}),
        ({"pipeline": Pipeline().with_rule(_rule("a"))}, {"pipeline": Pipeline().with_rule(_rule("b"))}),
        ({}, {"column": "n"}),
        ({}, {"rows_per_shard": 7}),
    ],
)
def test_a_changed_pipeline_is_noticed(
    before: dict[str, Any], after: dict[str, Any], dumps: Path, tmp_path: Path
) -> None:
    """Other rules, other options, or other code of a user's rule make another run; `fresh` lets it take the place."""
    clean_folder(dumps, out=tmp_path / "out", workers=1, **before)
    assert clean_folder(dumps, out=tmp_path / "out", workers=1, **before).pages == 91
    with pytest.raises(RunChangedError, match="was"):
        clean_folder(dumps, out=tmp_path / "out", workers=1, **after)
    clean_folder(dumps, out=tmp_path / "new", workers=1, **after)
    (tmp_path / "out" / "notes.txt").write_text("the user's")
    clean_folder(dumps, out=tmp_path / "out", workers=1, fresh=True, **after)
    assert left(tmp_path / "out") == left(tmp_path / "new") | {"notes.txt": b"the user's"}


def test_shards_of_somebody_else_are_left_alone(dumps: Path, tmp_path: Path) -> None:
    """A folder with shards that no run of ours made is not written to."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-00000.jsonl").write_text("precious")
    with pytest.raises(RunChangedError, match="no run here made"):
        clean_folder(dumps, out=tmp_path / "out", workers=1)
    assert left(tmp_path / "out") == {"part-00000.jsonl": b"precious"}


def test_one_run_at_a_time(dumps: Path, tmp_path: Path) -> None:
    """While a run writes to a folder, another is refused."""
    out = tmp_path / "out"

    def meanwhile(page: Any) -> list[Any]:
        with pytest.raises(BlockingIOError, match="another run"):
            clean_folder(dumps, out=out, workers=1)
        return []

    assert clean_folder(dumps, out=out, workers=1, pipeline=Pipeline().with_rule(meanwhile)).failures == 2
