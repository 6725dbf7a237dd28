"""clean_folder and iter_folder: a folder of dumps in, rows or Articles out."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, Literal

from cleanscrape.api import check_options
from cleanscrape.article import Article
from cleanscrape.corpus import tables
from cleanscrape.corpus.chunks import Chunk, Gathering
from cleanscrape.corpus.key import run_key
from cleanscrape.corpus.limits import Limits
from cleanscrape.corpus.pool import spread
from cleanscrape.corpus.progress import Bar, Progress
from cleanscrape.corpus.report import Report
from cleanscrape.corpus.rows import article_of
from cleanscrape.corpus.shards import ROWS_PER_SHARD, Shards, drop_temporary
from cleanscrape.corpus.state import State, begin, load_sources, lock
from cleanscrape.corpus.template_store import TEMPLATES, Templates, learn, sites_and_texts
from cleanscrape.corpus.walk import FOLDER, walk
from cleanscrape.corpus.work import Done, Work
from cleanscrape.pipeline import Pipeline

Format = Literal["jsonl", "parquet"]
AUTO = "auto"
"""Instead of a folder of templates: learn them from the pages."""


def clean_folder(
    path: str | os.PathLike[str],
    *,
    out: str | os.PathLike[str] | None = None,
    pipeline: Pipeline | None = None,
    workers: int | None = None,
    progress: Progress = "auto",
    format: Format = "jsonl",
    column: str | None = None,
    reference_time: datetime | None = None,
    limits: Limits | None = None,
    rows_per_shard: int = ROWS_PER_SHARD,
    templates: str | os.PathLike[str] | None = None,
    site_column: str | None = None,
    fresh: bool = False,
) -> Report:
    """Clean every page of a folder of dumps (or of one file) into shards of rows in `out`, and report.

    A row a page, in the order of names: `path`, `id`, `content_sha256`, `error`, and the Article's keys, the user's own
    columns under `extra`. Killed and called again with the same arguments it goes on where it was; after it has
    finished, it only reports. `out` None is a new temporary folder, which the report names.

    `workers` None is one a usable core; 1 stays in this process. `progress` "auto" shows a bar on a terminal and in a
    notebook (with tqdm). `column` names the text in JSON, CSV and Parquet; None finds it. `reference_time` is when the
    pages were read; None takes what a WARC says. `rows_per_shard` rows make a file. `fresh` throws an earlier run away.

    `templates` "auto" first learns what each site's pages share, into `out`/templates, and cleans with that; a folder
    uses the templates in it. A page's site is its value in `site_column`, else its address's host, else the folder or
    archive that it stands in.

    Raises FileNotFoundError, RunChangedError if `out` holds a run of other input or another pipeline, BlockingIOError
    if a run is writing there, and TypeError for a rule that workers can't import. What goes wrong with a page is in its
    row.
    """
    root = _existing(path)
    check_options(pipeline, None, reference_time)
    chosen = pipeline or Pipeline()
    bounds = limits or Limits()
    convert, suffix = _format(format)
    if rows_per_shard < 1:
        raise ValueError(f"rows_per_shard is at least 1, not {rows_per_shard}")
    count = _workers(workers)
    target = _target(out, root)
    known = _templates(target, templates, site_column)
    key = run_key(
        chosen,
        column=column,
        limits=bounds,
        reference_time=reference_time,
        format=format,
        rows_per_shard=rows_per_shard,
        templates=templates if known is None or templates == AUTO else known.digest,
        site_column=site_column,
    )
    with lock(target):
        state = begin(target, key, walk(root, skip=target), fresh=fresh)
        if had_finished := state.finished:
            drop_temporary(target)
        else:
            if known is not None and templates == AUTO:
                _learn(target, known, Gathering(root, column, bounds), key, fresh=fresh)
            chunks = Gathering(root, column, bounds).chunks(load_sources(target), state.place)
            results = spread(Work(chosen, reference_time, known), chunks, count)
            shards = Shards(target, state.spot, rows_per_shard=rows_per_shard, suffix=suffix, convert=convert)
            with closing(shards), closing(results):
                _run(target, state, shards, results, progress)
    return Report(target, state.tally, state.seconds, had_finished)


def iter_folder(
    path: str | os.PathLike[str],
    *,
    pipeline: Pipeline | None = None,
    workers: int | None = 1,
    column: str | None = None,
    reference_time: datetime | None = None,
    limits: Limits | None = None,
) -> Iterator[Article]:
    """The Article of every page of a folder, one by one, in the order of names; nothing is written.

    Each has `path` in its `extra`, `id` and `content_sha256` where there are any, and the user's own columns. A page
    that failed is an empty Article with the `error` in its `extra`. Arguments are those of `clean_folder`.
    """
    root = _existing(path)
    check_options(pipeline, None, reference_time)
    work = Work(pipeline or Pipeline(), reference_time)
    chunks = Gathering(root, column, limits or Limits()).chunks(walk(root))
    return _articles(spread(work, chunks, _workers(workers)))


def _articles(results: Iterator[tuple[Done, Chunk]]) -> Iterator[Article]:
    for done, _ in results:
        for row in done.rows:
            yield article_of(json.loads(row.line))


def _run(
    out: Path, state: State, shards: Shards, results: Iterator[tuple[Done, Chunk]], progress: Progress
) -> None:
    """Write what comes, and save after each chunk how far it is."""
    bar = Bar(progress, sum(source.size_bytes for source in load_sources(out)))
    begun, before, known = monotonic(), state.seconds, state.tally.pages
    with closing(bar):
        for done, chunk in results:
            shards.write(done.rows)
            state.tally.add(done.tally)
            state.place, state.spot = chunk.after, shards.flushed()
            state.seconds = before + monotonic() - begun
            state.save(out)
            shards.drop_spent()
            pages = state.tally.pages
            rate = (pages - known) / max(monotonic() - begun, 1e-9)
            bar.show(chunk.read_bytes, pages, state.tally.failures, rate)
        state.spot = shards.finish()
        state.seconds = before + monotonic() - begun
        state.finished = True
        state.save(out)
        shards.drop_spent()


def _templates(out: Path, templates: str | os.PathLike[str] | None, column: str | None) -> Templates | None:
    """Where the templates are, or will be. Raises FileNotFoundError if there is no such folder, ValueError for a column
    that nothing asks for."""
    if templates is None:
        if column is not None:
            raise ValueError("site_column tells whose templates a page gets: it goes with templates")
        return None
    if templates == AUTO:
        return Templates((out / TEMPLATES).resolve(), column)
    folder = Path(templates).resolve()
    if not folder.is_dir():
        raise FileNotFoundError(f"templates: 'auto', or a folder of templates; no such folder: {folder}")
    return Templates(folder, column)


def _learn(out: Path, known: Templates, gathering: Gathering, key: Mapping[str, Any], *, fresh: bool) -> None:
    """Read all pages once to learn their sites' templates; done before, it is not done again, unless `fresh`."""
    if fresh:
        shutil.rmtree(known.folder, ignore_errors=True)
    entries = (entry for chunk in gathering.chunks(load_sources(out)) for entry in chunk.entries)
    run = hashlib.sha256(json.dumps(key, sort_keys=True, default=str).encode()).hexdigest()
    learn(known.folder, run, sites_and_texts(entries, known.column))


def _existing(path: str | os.PathLike[str]) -> Path:
    root = Path(path)
    if not root.exists():
        raise FileNotFoundError(f"no such folder or file: {root}")
    return root


def _target(out: str | os.PathLike[str] | None, root: Path) -> Path:
    """The folder of the rows, made if need be; for None a temporary one. Raises ValueError for that of the pages."""
    target = Path(out) if out is not None else Path(tempfile.mkdtemp(prefix="cleanscrape-"))
    if target.resolve() == root.resolve():
        raise ValueError(f"out is a folder of its own, not {root} itself: its rows would be read as pages")
    (target / FOLDER).mkdir(parents=True, exist_ok=True)
    return target


def _workers(workers: int | None) -> int:
    if workers is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if workers < 1:
        raise ValueError(f"workers is at least 1, or None for one a core, not {workers}")
    return workers


def _format(name: str) -> tuple[Callable[[Path, Path], None] | None, str]:
    """What makes a shard of its JSON Lines (None if those are the shard), and its suffix."""
    if name == "jsonl":
        return None, ".jsonl"
    if name == "parquet":
        tables.schema()  # what is missing is told now, not an hour later
        return tables.to_parquet, ".parquet"
    raise ValueError(f"format is 'jsonl' or 'parquet', not {name!r}")
