"""A million pages through `clean_folder`: rows, failures, MB/s, peak memory of the parent and of its workers.

    python benchmarks/million.py                      # 10,000, 100,000 and 1,000,000 small pages: memory stays flat
    python benchmarks/million.py --pages 50000        # one size
    python benchmarks/million.py --scaling            # the sample pages, with one worker and with two

Pages are made as it goes, from a seed, each another: some 100 characters, a headline, a paragraph and a share bar. One
in 10,000 is broken. Each measurement is a process of its own, so that peaks are its own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from cleanscrape import clean_folder

SIZES = (10_000, 100_000, 1_000_000)
BROKEN_ONE_IN = 10_000
PAGES_A_FILE = 100_000
SAMPLE = Path(__file__).parents[1] / "fixtures" / "pages"
_NOUNS = [
    "pier",
    "harbour",
    "council",
    "ferry",
    "bridge",
    "market",
    "library",
    "school",
    "orchard",
    "tunnel",
    "clinic",
    "lighthouse",
]
_VERBS = ["closed", "opened", "bought", "sold", "repaired", "painted", "flooded", "counted"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def small_pages(count: int) -> Iterator[bytes]:
    """Records of small pages, one a line."""
    draw = random.Random(7)
    for number in range(count):
        if number % BROKEN_ONE_IN == BROKEN_ONE_IN - 1:
            yield b'{"text": "cut of\n'
            continue
        one, two = draw.sample(_NOUNS, 2)
        verb, day, people = draw.choice(_VERBS), draw.choice(_DAYS), draw.randrange(2, 90_000)
        text = (
            f"The {one} is {verb}\n\nThe {two} was {verb} on {day}, and {people:,} people came.\n\nShare this"
        )
        yield json.dumps({"id": number, "text": text}).encode() + b"\n"


def write_small(folder: Path, count: int) -> None:
    """So many small pages, in packed files."""
    pages = small_pages(count)
    for first in range(0, count, PAGES_A_FILE):
        with gzip.open(folder / f"{first:09d}.jsonl.gz", "wb", compresslevel=1) as file:
            file.writelines(
                page for _, page in zip(range(min(PAGES_A_FILE, count - first)), pages, strict=False)
            )


def write_sample(folder: Path, count: int) -> None:
    """The repository's sample pages over and over, as records."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("*/page.txt"))]
    with (folder / "sample.jsonl").open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"id": number, "text": texts[number % len(texts)]}) + "\n")


def measure(count: int, workers: int, sample: bool) -> dict[str, float]:
    """Make pages, clean them, and tell what it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "dumps"
        folder.mkdir()
        child = os.fork()  # so that what makes the pages adds nothing to the parent's peak
        if child == 0:
            (write_sample if sample else write_small)(folder, count)
            os._exit(0)
        os.waitpid(child, 0)
        before, begun = resource.getrusage(resource.RUSAGE_SELF), monotonic()
        writing = resource.getrusage(resource.RUSAGE_CHILDREN)
        report = clean_folder(folder, out=Path(name) / "out", workers=workers, progress="auto")
        seconds = monotonic() - begun
        own, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "rows": sum(1 for shard in report.shards for _ in shard.open("rb")),
            "failed": report.failures,
            "seconds": seconds,
            "pages_per_second": count / seconds,
            "mb_per_second": report.tally.page_bytes / 1e6 / seconds,
            "parent_mb": own.ru_maxrss / 1024,
            "worker_mb": theirs.ru_maxrss / 1024,
            "parent_cpu": _cpu(own) - _cpu(before),
            "worker_cpu": _cpu(theirs) - _cpu(writing),
        }


def _cpu(used: resource.struct_rusage) -> float:
    """Processor seconds."""
    return used.ru_utime + used.ru_stime


def measured(count: int, workers: int, sample: bool = False) -> dict[str, float]:
    """The same in a process of its own."""
    call = [sys.executable, __file__, "--one", f"{count},{workers},{int(sample)}"]
    done = subprocess.run(call, stdout=subprocess.PIPE, check=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


HEAD = "| pages | workers | rows | failed | seconds | pages/s | MB/s | parent MB | worker MB | parent CPU s | theirs |"


def line(count: int, workers: int, found: dict[str, float]) -> str:
    """A measurement as a line of the table."""
    return (
        f"| {count:,} | {workers} | {found['rows']:,.0f} | {found['failed']:,.0f} | {found['seconds']:,.1f} "
        f"| {found['pages_per_second']:,.0f} | {found['mb_per_second']:.2f} | {found['parent_mb']:.0f} "
        f"| {found['worker_mb']:.0f} | {found['parent_cpu']:.1f} | {found['worker_cpu']:.1f} |"
    )


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=int, help="one size instead of three")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scaling", action="store_true", help="sample pages, one worker and two")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        count, workers, sample = map(int, options.one.split(","))
        print(json.dumps(measure(count, workers, bool(sample))))
        return
    print(HEAD)
    print("| --- " * HEAD.count(" |") + "|", flush=True)
    if options.scaling:
        count = options.pages or 6_000
        found = [measured(count, workers, sample=True) for workers in (1, 2)]
        for workers, each in zip((1, 2), found, strict=True):
            print(line(count, workers, each))
        print(f"\ntwo workers: {found[0]['seconds'] / found[1]['seconds']:.2f} times one")
        return
    for count in (options.pages,) if options.pages else SIZES:
        print(line(count, options.workers, measured(count, options.workers)), flush=True)


if __name__ == "__main__":
    main()
