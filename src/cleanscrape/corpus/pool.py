"""Worker processes, and what becomes of a chunk whose worker dies: each page again, alone, and the killer is named."""

from __future__ import annotations

import json
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from cleanscrape.corpus.chunks import Chunk
from cleanscrape.corpus.entry import Entry
from cleanscrape.corpus.frames import receive, send
from cleanscrape.corpus.work import Done, Work, clean_chunk, fail

CHUNKS_A_WORKER = 4
"""Chunks on the way a worker: so many that none waits while another has a long one."""
ALONE_TRIES = 2
"""A page is named as the one that kills workers when it did so this often alone: the system may have killed one for
another's memory."""
_BOOT = (
    "import json,sys; sys.path[:]=json.loads(sys.argv[1]); from cleanscrape.corpus.worker import main; main()"
)
_ADVICE = "Put your rule into a module that can be imported, or use workers=1."


class WorkerDiedError(Exception):
    """A worker process ended in the middle of a chunk."""


def spread(work: Work, chunks: Iterable[Chunk], workers: int) -> Generator[tuple[Done, Chunk]]:
    """What came of each chunk, in order; a bounded number is on the way. One worker is this process itself.

    Raises TypeError for a rule that can't go to another process.
    """
    if workers == 1:
        for chunk in chunks:
            yield clean_chunk(work, chunk.entries), chunk
        return
    packed = _packed(work)
    pool: list[_Worker] = []
    threads = ThreadPoolExecutor(workers)
    try:
        yield from _in_order(threads, pool, packed, chunks, workers)
    finally:
        for each in pool:
            each.stop()
        threads.shutdown(cancel_futures=True)
        for each in pool:
            each.stop()  # again: its thread may just have started another
            each.close()


def _in_order(
    threads: ThreadPoolExecutor, pool: list[_Worker], packed: bytes, chunks: Iterable[Chunk], workers: int
) -> Iterator[tuple[Done, Chunk]]:
    """Chunks to workers, which are started as there are chunks for them; what came of them in order."""
    idle: SimpleQueue[_Worker] = SimpleQueue()
    waiting: deque[tuple[Future[Done], Chunk]] = deque()
    for chunk in chunks:
        if len(pool) < workers:
            pool.append(_Worker(packed))
            idle.put(pool[-1])
        waiting.append((threads.submit(_on_some, idle, chunk.entries), chunk))
        if len(waiting) >= workers * CHUNKS_A_WORKER:
            future, first = waiting.popleft()
            yield future.result(), first
    while waiting:
        future, first = waiting.popleft()
        yield future.result(), first


def _on_some(idle: SimpleQueue[_Worker], entries: list[Entry]) -> Done:
    """Have the next idle worker clean a chunk."""
    worker = idle.get()
    try:
        return worker.clean(entries)
    except WorkerDiedError:
        done = Done()
        for entry in entries:
            done.add(_alone(worker, entry))
        return done
    finally:
        idle.put(worker)


def _alone(worker: _Worker, entry: Entry) -> Done:
    death = ""
    for _ in range(ALONE_TRIES):
        try:
            return worker.clean([entry])
        except WorkerDiedError as error:
            death = str(error)
    done = Done()
    fail(entry, f"WorkerDiedError: cleaning this page ended its process ({death})", done)
    return done


class _Worker:
    """A process that cleans chunks, and another in its place when it dies."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._stopped = False
        self._start()

    def _start(self) -> None:
        self._ready = False
        if not sys.executable:
            raise RuntimeError("no Python to start workers with: use workers=1")
        self._process = subprocess.Popen(
            [sys.executable, "-c", _BOOT, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is the parent's to handle; a worker ends when its input does
        )

    def _make_ready(self) -> None:
        """Hand over the work. Raises TypeError if the process can't take it, RuntimeError if it does not start."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(self._packed)
            self._process.stdin.flush()
            refused = receive(self._process.stdout)
        except (OSError, EOFError) as error:
            raise RuntimeError(f"a worker process did not start ({self._death()}): use workers=1") from error
        if refused:
            raise TypeError(f"a worker process can't load the pipeline ({refused}). {_ADVICE}")
        self._ready = True

    def clean(self, entries: list[Entry]) -> Done:
        """The rows of some entries. Raises WorkerDiedError if the process died of them; another is started then."""
        if self._stopped:
            raise WorkerDiedError("stopped")
        if not self._ready:
            self._make_ready()
        assert self._process.stdin
        assert self._process.stdout
        try:
            send(self._process.stdin, entries)
            done: Done = receive(self._process.stdout)
        except (OSError, EOFError, ValueError):
            death = self._death()
            if not self._stopped:
                self._start()
            raise WorkerDiedError(death) from None
        return done

    def _death(self) -> str:
        """Wait for the end of the process, and tell it."""
        code = self._process.wait()
        self.close()
        if code >= 0:
            return f"exit code {code}"
        try:
            return f"signal {-code}, {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"

    def stop(self) -> None:
        """End the process at once; a thread that waits for it goes on."""
        self._stopped = True
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Close the pipes of a process that has ended."""
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:  # what was still to be written to a dead process
                pass


def _packed(work: Work) -> bytes:
    """The work as a frame. Raises TypeError for rules that another process could not import."""
    from io import BytesIO

    for rule in work.pipeline.rules:
        if getattr(rule, "__module__", None) == "__main__":
            name = getattr(rule, "__name__", type(rule).__name__)
            raise TypeError(
                f"rule {name!r} is defined in __main__, where worker processes can't find it. {_ADVICE}"
            )
    try:
        frame = BytesIO()
        send(frame, work)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise TypeError(f"the pipeline can't go to worker processes ({error}). {_ADVICE}") from error
    return frame.getvalue()
