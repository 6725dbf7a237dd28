"""Processor seconds of a command and of every process that it starts or leaves behind. Linux only.

The kernel adds up what a parent waits for, but engines kill their workers and wait for none. So processes are looked
at while they live.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36
"""From Linux's prctl.h."""
LOOK_EVERY_S = 0.1
"""A process that ends takes what it did since the last look with it."""


def processor_seconds(command: list[str], folder: Path, env: dict[str, str]) -> float:
    """Run a command, wait for every process that it leaves behind, and give the processor seconds of all of them."""
    ctypes.CDLL(None).prctl(
        PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0
    )  # what it leaves behind becomes this process's child
    seen: dict[int, float] = {}
    with (folder / "log").open("w+") as log:
        running = subprocess.Popen(command, cwd=folder, env=env, stdout=log, stderr=log)
        while running.poll() is None or _alive():
            seen |= _descendants()
            time.sleep(LOOK_EVERY_S)
        log.seek(0)
        if running.returncode:
            raise subprocess.CalledProcessError(running.returncode, command, stderr=log.read())
    return sum(seen.values())


def _alive() -> bool:
    """Whether a child is left; those that have ended are laid to rest."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return False
    return True


def _descendants() -> dict[int, float]:
    """Process id -> processor seconds so far, of every process below this one."""
    tick = os.sysconf("SC_CLK_TCK")
    parents, seconds = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            fields = path.read_text("utf-8", "replace").rpartition(")")[2].split()
            parents[int(path.parent.name)] = int(fields[1])
            seconds[int(path.parent.name)] = (int(fields[11]) + int(fields[12])) / tick
    below = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in below} - below:
        below |= more
    return {pid: seconds[pid] for pid in below - {os.getpid()}}
