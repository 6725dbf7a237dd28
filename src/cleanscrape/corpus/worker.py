"""A worker process: takes its work once, then chunks of entries until its input ends, and gives back their rows.

It is started as a program of its own, not forked and not through `multiprocessing`: threads of the parent do it no
harm, a script needs no guarded `__main__`, and it dies with its parent.
"""

from __future__ import annotations

import os
import sys
from typing import IO

from cleanscrape.corpus.frames import receive, send
from cleanscrape.corpus.work import clean_chunk


def main() -> None:
    """Serve the parent until it closes the pipe."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a user's rule prints must not get between the frames
    try:
        _serve(sys.stdin.buffer, pipe)
    except (EOFError, BrokenPipeError):
        os._exit(0)  # the parent is gone, or wants no more: nothing to flush


def _serve(source: IO[bytes], pipe: IO[bytes]) -> None:
    try:
        work = receive(source)
    except EOFError:
        raise
    except Exception as error:  # a rule that this process can't import
        return send(pipe, f"{type(error).__name__}: {error}")
    send(pipe, None)
    while True:
        send(pipe, clean_chunk(work, receive(source)))
