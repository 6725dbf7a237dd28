"""One page's trouble is one row's trouble: rules that raise, workers that die, files that can't be read, links."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cleanscrape import Limits, Pipeline, clean_folder, iter_folder
from cleanscrape.corpus import chunks

RULES = """
import os, pathlib, signal

def raising(page):
    if any("poison" in text for text in page.texts):
        raise KeyError("the rule's own trouble")
    return []

def printing(page):
    print("words in the way", flush=True)
    return []

def deadly(page):
    if any("poison" in text for text in page.texts):
        os.kill(os.getpid(), signal.SIGKILL)
    return []

def leaving(page):
    if any("poison" in text for text in page.texts):
        os._exit(3)
    return []

def deadly_once(page):
    marker = pathlib.Path(os.environ["ONCE"])
    if any("poison" in text for text in page.texts) and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return []
"""

PAGE = """The harbour board of page {n} drank {poison} on Tuesday, and voted to close the north pier, which is leaning.

Nobody who lives along the water was sleeping any more, said Ines Calder, who chairs the board of the harbour.

The vote was five to two. Work on a new pier could begin as soon as next autumn, if the county pays half of the cost.
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of rules that workers can import."""
    (tmp_path / "rules_of_mine.py").write_text(RULES)
    monkeypatch.syspath_prepend(tmp_path)
    sys.modules.pop("rules_of_mine", None)
    return __import__("rules_of_mine")


@pytest.fixture
def dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twenty pages, one of them poisoned, handed out six at a time."""
    monkeypatch.setattr(chunks, "CHUNK_PAGES", 6)
    folder = tmp_path / "dumps"
    folder.mkdir()
    for n in range(20):
        poison = "poison" if n == 13 else "milk"
        (folder / f"{n:02d}.txt").write_text(PAGE.format(n=n, poison=poison))
    return folder


def rows(out: Path) -> list[dict[str, Any]]:
    """All rows of a run."""
    return [json.loads(line) for line in (out / "part-00000.jsonl").open()]


def errors(out: Path) -> dict[str, str]:
    """The errors by path."""
    return {row["path"]: row["error"] for row in rows(out) if row["error"]}


@pytest.mark.parametrize("workers", [1, 2])
def test_a_rule_that_raises(workers: int, rules: Any, dumps: Path, tmp_path: Path) -> None:
    """The page of a rule that raises is a row with the rule's name; all others are cleaned."""
    clean = clean_folder(dumps, out=tmp_path / "clean", workers=1)
    report = clean_folder(
        dumps, out=tmp_path / "out", workers=workers, pipeline=Pipeline().with_rule(rules.raising)
    )
    told = """RuleError: rule 'raising' failed: KeyError("the rule's own trouble")"""
    assert errors(report.out) == {"13.txt": told}
    good = [row for row in rows(clean.out) if row["path"] != "13.txt"]
    assert [row for row in rows(report.out) if not row["error"]] == good
    assert report.tally.errors == {"RuleError": 1}


@pytest.mark.parametrize(("rule", "how"), [("deadly", "signal 9, SIGKILL"), ("leaving", "exit code 3")])
def test_a_worker_that_is_killed(rule: str, how: str, rules: Any, dumps: Path, tmp_path: Path) -> None:
    """A page whose worker dies, however often it is tried, is named; the run goes on, and no other page is lost."""
    pipeline = Pipeline().with_rule(getattr(rules, rule))
    report = clean_folder(dumps, out=tmp_path / "out", workers=2, pipeline=pipeline)
    told = f"WorkerDiedError: cleaning this page ended its process ({how})"
    assert errors(report.out) == {"13.txt": told}
    assert [row["path"] for row in rows(report.out)] == [f"{n:02d}.txt" for n in range(20)]
    assert [bool(row["body"]) for row in rows(report.out)] == [n != 13 for n in range(20)]


def test_a_worker_killed_once(
    rules: Any, dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that was killed for no fault of its page leaves no trace."""
    monkeypatch.setenv("ONCE", str(tmp_path / "once"))
    pipeline = Pipeline().with_rule(rules.deadly_once)
    broken = clean_folder(dumps, out=tmp_path / "broken", workers=2, pipeline=pipeline)
    assert (tmp_path / "once").exists()
    whole = clean_folder(dumps, out=tmp_path / "whole", workers=2, pipeline=pipeline)
    assert (broken.out / "part-00000.jsonl").read_bytes() == (whole.out / "part-00000.jsonl").read_bytes()
    assert broken.failures == 0


def test_a_rule_that_prints(
    rules: Any, dumps: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """What a rule prints in a worker goes to standard error, and not between the rows."""
    report = clean_folder(
        dumps, out=tmp_path / "out", workers=2, pipeline=Pipeline().with_rule(rules.printing)
    )
    captured = capfd.readouterr()
    assert (report.pages, report.failures) == (20, 0)
    assert (captured.out, captured.err.count("words in the way")) == ("", 20)


def test_rules_that_workers_cannot_have(dumps: Path, tmp_path: Path) -> None:
    """A rule made in a notebook or inside a function works with one worker, and is refused with what to do by two."""
    seen: list[int] = []

    def mine(page: Any) -> list[Any]:
        seen.append(len(page))
        return []

    pipeline = Pipeline().with_rule(mine)
    assert clean_folder(dumps, out=tmp_path / "out", workers=1, pipeline=pipeline).failures == 0
    assert len(seen) == 20
    with pytest.raises(
        TypeError, match=r"can't go to worker processes .*module that can be imported, or use workers=1"
    ):
        clean_folder(dumps, out=tmp_path / "two", workers=2, pipeline=pipeline)
    mine.__module__ = "__main__"
    with pytest.raises(TypeError, match=r"rule 'mine' is defined in __main__, .*use workers=1"):
        list(iter_folder(dumps, workers=2, pipeline=pipeline))


def test_a_rule_that_workers_cannot_import(
    rules: Any, dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module that is gone for the workers is told by name."""
    monkeypatch.setattr(sys, "path", [each for each in sys.path if each != str(tmp_path)])
    pipeline = Pipeline().with_rule(rules.raising)
    with pytest.raises(TypeError, match="No module named 'rules_of_mine'"):
        clean_folder(dumps, out=tmp_path / "out", workers=2, pipeline=pipeline)


def test_a_script_without_a_guard(dumps: Path, tmp_path: Path) -> None:
    """A script need not guard its main part for workers to start; nothing is printed when piped."""
    script = tmp_path / "script.py"
    script.write_text(
        f"import cleanscrape\nprint(cleanscrape.clean_folder({str(dumps)!r}, workers=2).pages)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("20\n", "")


def test_links(dumps: Path, tmp_path: Path) -> None:
    """Links out of the folder, to folders, in circles and to nothing are told; one to a file of the folder is read."""
    for each in dumps.glob("*.txt"):
        if each.name > "01":
            each.unlink()
    (tmp_path / "secret.txt").write_text("not for you")
    (dumps / "sub").mkdir()
    for name, target in {
        "a_out": tmp_path / "secret.txt",
        "b_round": "b_round",
        "c_nothing": "gone.txt",
        "d_inside": "00.txt",
        "e_out_folder": tmp_path,
        "sub/up": "..",
    }.items():
        (dumps / name).symlink_to(target)
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    assert [row["path"] for row in rows(report.out)] == [
        "00.txt", "a_out", "b_round", "c_nothing", "d_inside", "e_out_folder", "sub/up",
    ]  # fmt: skip
    found = errors(report.out)
    assert {path: error.partition(":")[0] for path, error in found.items() if path != "b_round"} == {
        "a_out": "LinkError", "c_nothing": "FileNotFoundError", "e_out_folder": "LinkError", "sub/up": "LinkError",
    }  # fmt: skip
    assert "b_round" in found


def test_files_that_cannot_be_read(dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission, a pipe and a name that is not Unicode: two are told, the third is read."""
    for each in dumps.glob("*.txt"):
        each.unlink()
    os.mkfifo(dumps / "pipe")
    (dumps / "locked.txt").write_text("words")
    Path(os.fsdecode(os.fsencode(dumps) + b"/caf\xe9.txt")).write_text("words")
    unlocked = Path.open

    def locked(self: Path, *args: Any, **options: Any) -> Any:
        if self.name == "locked.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return unlocked(self, *args, **options)

    monkeypatch.setattr(Path, "open", locked)  # root reads all: no file is unreadable to every user
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    assert [row["path"] for row in rows(report.out)] == ["caf\\xe9.txt", "locked.txt", "pipe"]
    assert errors(report.out) == {
        "locked.txt": "PermissionError: Permission denied",
        "pipe": "NotAFile: a pipe, socket or device, not read",
    }


def test_a_folder_that_cannot_be_looked_into(
    dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed folder is a row, and the rest goes on."""
    for each in dumps.glob("*.txt"):
        if each.name > "01":
            each.unlink()
    (dumps / "closed").mkdir()
    looked, opened = Path.is_dir, os.scandir

    def no_look(self: Path) -> bool:
        if self.parent.name == "closed":
            raise PermissionError(13, "Permission denied", str(self))
        return looked(self)

    def no_list(path: Any) -> Any:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path)

    monkeypatch.setattr(Path, "is_dir", no_look)
    monkeypatch.setattr(os, "scandir", no_list)
    report = clean_folder(dumps, out=tmp_path / "out", workers=1)
    assert [row["path"] for row in rows(report.out)] == ["00.txt", "closed"]
    assert errors(report.out) == {"closed": "PermissionError: Permission denied"}


def test_a_line_longer_than_any_page(dumps: Path, tmp_path: Path) -> None:
    """A huge line is one row's error, and what is before and behind it is cleaned."""
    for each in dumps.glob("*.txt"):
        each.unlink()
    record = json.dumps({"text": "The board closed the pier on Tuesday."})
    with (dumps / "long.jsonl").open("w") as file:
        file.write(f'{record}\n{{"text": "')
        for _ in range(30):
            file.write("x" * 1_000_000)
        file.write(f'"}}\n{record}\n')
    report = clean_folder(dumps, out=tmp_path / "out", workers=1, limits=Limits(max_page_bytes=1_000_000))
    assert errors(report.out) == {
        "long.jsonl#2": "LimitError: longer than 1000000 bytes (max_page_bytes), not read"
    }
    assert [row["path"] for row in rows(report.out)] == ["long.jsonl#1", "long.jsonl#2", "long.jsonl#3"]
