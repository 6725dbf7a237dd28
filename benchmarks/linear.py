"""Does cost grow linearly? The exponent of time, and memory beside the text's own, from 1 KB up to 100 MB.

    python benchmarks/linear.py [--data DIR] [--most 100_000_000] [--hostile SIZE] [--docs docs/speed.md] [--json OUT]

The text is the pages of DIR (the wcxb inscriptis file) in a row, without DIR those of `fixtures/pages`, again and
again; once as ASCII, where Python keeps a byte a character, and once as it is. Each size runs in a process of its own.
The exponent is the slope of log seconds over log characters, from 10 KB up: below that what a call costs in any case
weighs. `--hostile` runs every pattern of the package over one thing again and again, up to so many characters, and
`clean` over a tenth of that, and names what grows faster than the 1.2th power.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import machine
from cleanscrape import clean
from docs_table import put
from labels import load
from limits import no_hang
from patterns import every_pattern, run
from wild import REPEATS, sample_pages

SIZES = tuple(10**n for n in range(3, 9))
FIT_FROM, WARM_CHARS = 10_000, 100_000
_GROWS_MOST = 1.2
"""Times of some milliseconds scatter: what is quadratic grows with an exponent of 2, a new cache line's worth not."""
_NOTICED_SECONDS = 0.5
_LIMIT_SECONDS = 120.0
_SLOWEST = 3
Work = Callable[[str], object]
_BOUNDED = ("quotes.cjk.", "reading.reflow._LAST_PART", "rules.dateline.")
"""Shown some hundred characters at most by their callers; see tests/test_linear.py."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 1 if something hostile is not linear."""
    options = _parser().parse_args(argv)
    if options.one:
        print(json.dumps(_one(options.one)))
        return 0
    if options.hostile:
        return _hostile(options.hostile)
    rows = [
        _measured(size, kind, options)
        for kind in ("ascii", "as it is")
        for size in SIZES
        if size <= options.most
    ]
    report = told(rows)
    print(report)
    if options.docs:
        put(options.docs, "linear", report)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, help="folder of labelled pages")
    add("--most", type=int, default=SIZES[-1], help="the longest text, in characters")
    add("--hostile", type=int, help="hostile repeats instead, up to so many characters")
    add("--docs", type=Path, help="put the table between its marks in this file")
    add("--json", type=Path, help="write the figures here")
    add("--one", type=Path, help=argparse.SUPPRESS)
    return parser


def _measured(size: int, kind: str, options: argparse.Namespace) -> dict[str, Any]:
    """One size in a process of its own, which holds nothing but the text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text")
        path.write_text(_text(size, kind, options.data), encoding="utf-8", newline="")
        done = subprocess.run([sys.executable, __file__, "--one", str(path)], capture_output=True, text=True)
    named: dict[str, Any] = {"size": size, "kind": kind}
    if done.returncode:
        return {**named, "error": (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1]}
    found: dict[str, Any] = {**named, **json.loads(done.stdout)}
    print(found, file=sys.stderr, flush=True)
    return found


def _one(path: Path) -> dict[str, Any]:
    """Seconds of CPU to clean a text, and the memory that took beside the text's own.

    Memory is what the process grows by: the text is there already, and enough of it has been cleaned that what is
    loaded once (patterns of quotations, tables) is loaded too.
    """
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    clean(text[:WARM_CHARS])
    gc.collect()
    before = machine.held_mb()
    start = time.process_time()
    article = clean(text)
    seconds = time.process_time() - start
    grown = max(0.0, machine.peak_mb() - before) * 1e6
    for _ in range(0 if len(text) > FIT_FROM else 20):
        start = time.process_time()
        clean(text)
        seconds = min(seconds, time.process_time() - start)
    own = sys.getsizeof(text)
    return {
        **{"seconds": seconds, "bytes": own, "times_text": grown / own},
        **{"body": len(article.body), "removed": len(article.removed)},
    }


def _text(size: int, kind: str, data: Path | None) -> str:
    """So many characters of pages in a row."""
    pages = (row["text"] for row in load(data, "wcxb", "inscriptis")) if data else iter(sample_pages())
    parts: list[str] = []
    chars = 0
    for page in pages:
        part = page.encode("ascii", "ignore").decode() if kind == "ascii" else page
        parts.append(part)
        chars += len(part)
        if chars >= size:
            break
    whole = "\n\n".join(parts)
    return (whole * (size // len(whole) + 1))[:size]


def told(rows: Sequence[dict[str, Any]]) -> str:
    """The figures as a Markdown table, and the exponents."""
    lines = [machine.told(), "", "| characters | text | seconds | MB/s | memory, times the text's own |"]
    lines.append("| ---: | --- | ---: | ---: | ---: |")
    for row in rows:
        if "error" in row:
            lines.append(f"| {row['size']:,} | {row['kind']} | {row['error']} | | |")
            continue
        times = f"{row['times_text']:.1f}" if row["size"] >= 1_000_000 else ""
        speed = row["size"] / row["seconds"] / 1e6
        lines.append(f"| {row['size']:,} | {row['kind']} | {row['seconds']:.4g} | {speed:.2f} | {times} |")
    fits = {kind: exponent(rows, kind) for kind in dict.fromkeys(row["kind"] for row in rows)}
    told_fits = " and ".join(f"{fit:.3f} ({kind})" for kind, fit in fits.items() if fit is not None)
    return "\n".join([*lines, "", f"Time grows with the power {told_fits} of the length."])


def exponent(rows: Sequence[dict[str, Any]], kind: str) -> float | None:
    """The slope of log seconds over log characters, by least squares; None for fewer than two sizes."""
    points = [
        (math.log(row["size"]), math.log(row["seconds"]))
        for row in rows
        if row["kind"] == kind and "error" not in row and row["size"] >= FIT_FROM
    ]
    if len(points) < 2:
        return None
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def _hostile(most: int) -> int:
    """Every pattern, and `clean`, over each repeat at a hundredth of the size; the slowest few at the whole size.

    What is not linear is among the slowest. `clean` gets a tenth of the size: its blocks take memory.
    """
    runs = bad = 0
    works: list[tuple[str, int, list[Work]]] = [("clean", most // 10, [clean])]
    for name, (pattern, methods) in every_pattern().items():
        if not name.startswith(_BOUNDED):
            works.append((name, most, [partial(run, pattern, method) for method in methods]))
    for name, size, ways in works:
        tried = [(_seconds(way, piece, size // 100), way, piece) for way in ways for piece in REPEATS]
        runs += len(tried)
        for short, way, piece in sorted(tried, key=lambda each: -each[0])[:_SLOWEST]:
            long = _seconds(way, piece, size)
            grown = math.log(long / short) / math.log(100)
            runs += 1
            if long > _NOTICED_SECONDS and grown > _GROWS_MOST:
                bad += 1
                print(f"{name} {piece!r}: {short:.3g} s, {long:.3g} s; exponent {grown:.2f}", flush=True)
    print(f"{runs} runs of up to {most:,} characters, {bad} not linear")
    return 1 if bad else 0


def _seconds(work: Work, piece: str, size: int) -> float:
    """Seconds of CPU over so many characters of one piece, at most the limit."""
    text = piece * (size // len(piece)) + "x"
    start = time.process_time()
    try:
        with no_hang(_LIMIT_SECONDS):
            work(text)
    except TimeoutError:
        return _LIMIT_SECONDS
    return max(time.process_time() - start, 1e-3)


if __name__ == "__main__":
    sys.exit(main())
