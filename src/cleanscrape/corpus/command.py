"""The command `cleanscrape run DUMPS -o OUT`: a folder of dumps in, shards of rows out, a summary at the end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import IO

from cleanscrape.corpus.folder import clean_folder
from cleanscrape.corpus.shards import ROWS_PER_SHARD
from cleanscrape.corpus.state import RunChangedError
from cleanscrape.pipeline import PRESETS, Pipeline

EXIT_FAILURES = 1
"""Exit code when some pages failed; all others were cleaned."""
EXIT_NOT_RUN = 2
"""Exit code when nothing could be done: no such folder, or one that holds another run."""


def run(argv: Sequence[str]) -> int:
    """Run the command with what follows `run`: 0, or 1 if pages failed, or 2 if there was no run."""
    options = _parser().parse_args(argv)
    try:
        rules = _rules_of(options.pipeline) if options.pipeline else None
        report = clean_folder(
            options.dumps,
            out=options.out,
            pipeline=rules or Pipeline.preset(options.preset),
            workers=options.workers,
            progress=False if options.quiet else "auto",
            format=options.format,
            column=options.column,
            rows_per_shard=options.rows_per_shard,
            templates=options.templates,
            site_column=options.site_column,
            fresh=options.fresh,
        )
    except (OSError, RunChangedError, ValueError, TypeError, ImportError) as error:
        print(f"cleanscrape run: {error}", file=sys.stderr)
        return EXIT_NOT_RUN
    except KeyboardInterrupt:
        print("cleanscrape run: stopped; the same command goes on from here", file=sys.stderr)
        raise
    if not options.quiet:
        before = ": all done before, by an earlier call; --fresh cleans again" if report.had_finished else ""
        print(f"{report}\n\nrows in {report.out}{before}")
    if report.failures:
        told = f"{report.failures:,} of {report.pages:,} pages failed: see {report.errors_file}"
        print(f"cleanscrape run: {told}", file=sys.stderr)
    return EXIT_FAILURES if report.failures else 0


def _rules_of(file: IO[str]) -> Pipeline:
    """The pipeline in a file. Raises ValueError, naming the file and what is wrong in it."""
    try:
        with file:
            return Pipeline.from_json(file.read())
    except ValueError as error:
        raise ValueError(f"{file.name}: not what Pipeline.to_json writes: {error}") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cleanscrape run",
        description="Clean every page of a folder of dumps: text, Markdown, HTML, JSON, JSON Lines, CSV, Parquet, WARC "
        "and WET, in archives or packed too. Stopped and called again, it goes on where it was.",
        epilog="Exit code: 0; 1 if pages failed (each is told in OUT/errors.jsonl); 2 if nothing was run.",
    )
    parser.add_argument("dumps", metavar="DUMPS", help="a folder of dumps, or one file")
    parser.add_argument("-o", "--out", metavar="OUT", required=True, help="the folder for the rows")
    parser.add_argument(
        "--format", choices=("jsonl", "parquet"), default="jsonl", help="of the rows (default: jsonl)"
    )
    parser.add_argument("--column", help="which column of JSON, CSV and Parquet is the text (default: found)")
    parser.add_argument("--workers", type=int, metavar="N", help="processes (default: one a core)")
    parser.add_argument("--preset", choices=PRESETS, default="balanced", help="what to do when in doubt")
    parser.add_argument(
        "--pipeline",
        type=argparse.FileType(encoding="utf-8"),
        metavar="FILE",
        help="rules as Pipeline.to_json wrote them, instead of a preset",
    )
    parser.add_argument(
        "--rows-per-shard", type=int, default=ROWS_PER_SHARD, metavar="N", help=f"default: {ROWS_PER_SHARD:,}"
    )
    parser.add_argument(
        "--templates",
        metavar="auto|DIR",
        help="learn what each site's pages share, and use it; or use the templates in a folder",
    )
    parser.add_argument("--site-column", metavar="NAME", help="which column names a page's site")
    parser.add_argument("--fresh", action="store_true", help="throw away what an earlier run left in OUT")
    parser.add_argument("--quiet", action="store_true", help="no bar and no summary")
    return parser
