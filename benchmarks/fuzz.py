"""Any input at all, for a stated time: no exception, no hang, no broken promise.

    python benchmarks/fuzz.py [--seconds 60] [--target clean trace ...] [--engine auto|atheris|random] [--seed N]
        [--keep DIR] [--json LOG]

Each target (see `fuzz_targets`) gets its share of the time in a process of its own. With atheris inputs are steered
towards code not yet run; without it they are random. An input that breaks something is written to DIR and shown; the
exit code is 1 then. LOG gets a JSON line a run, so that counts of many runs can be added up.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import json
import random
import re
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from limits import no_hang

TARGETS = ("clean", "trace", "again", "quotes", "pipeline", "template", "learning", "reader")
MAX_BYTES = 120
"""Of an input; a byte becomes a whole line at most, so pages have up to some 5 KB."""
HANG_SECONDS = 20.0
_MOST_KEPT = 5
_SIZES = (8, 24, 60, MAX_BYTES)
_UNITS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 1 if anything broke."""
    options = _parser().parse_args(argv)
    if options.inside:
        return _inside(options)
    broken = 0
    total = 0
    for name in options.target:
        run = _one_target(name, options)
        total += run["inputs"]
        broken += run["broken"]
        print(
            f"{name:10} {run['engine']:8} {run['inputs']:9,} inputs  {run['seconds']:6.0f} s  {run['broken']} broken",
            flush=True,
        )
        if options.json:
            with options.json.open("a", encoding="utf-8") as log:
                log.write(json.dumps(run) + "\n")
    print(f"{total:,} inputs, {broken} broken; seed {options.seed}")
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--seconds", type=float, default=60.0, help="for all targets together")
    add("--target", nargs="+", choices=TARGETS, default=TARGETS)
    add("--engine", choices=("auto", "atheris", "random"), default="auto")
    add("--seed", type=int, default=int(time.time()), help="of random inputs and of atheris")
    add("--keep", type=Path, default=Path("build/fuzz"), help="where inputs that break something go")
    add("--json", type=Path, help="append a line a target here")
    add("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser


def _one_target(name: str, options: argparse.Namespace) -> dict[str, Any]:
    """Fuzz one target in its own process."""
    engine = options.engine
    if engine == "auto":
        engine = "atheris" if importlib.util.find_spec("atheris") else "random"
    seconds = max(1, round(options.seconds / len(options.target)))
    options.keep.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, "--inside", "--target", name, "--engine", engine]
    command += ["--seconds", str(seconds), "--seed", str(options.seed), "--keep", str(options.keep)]
    start = time.monotonic()
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    if engine == "random":
        inputs, broken = map(int, done.stdout.rsplit("\n", 2)[-2].split()) if not done.returncode else (0, 1)
    else:
        found = _UNITS.search(done.stdout)
        inputs, broken = int(found[1]) if found else 0, int(done.returncode != 0)
    if broken:
        print(done.stdout[-6000:])
    return {
        **{"target": name, "engine": engine, "inputs": inputs, "broken": broken},
        **{"seconds": round(time.monotonic() - start, 1), "seed": options.seed},
    }


def _inside(options: argparse.Namespace) -> int:
    """Fuzz one target in this process; what is fuzzed is imported here, where atheris can watch it."""
    if options.engine == "atheris":
        import atheris

        with atheris.instrument_imports(include=["cleanscrape"]):
            check = _check(options.target[0])
        flags = [
            f"-max_total_time={round(options.seconds)}",
            f"-max_len={MAX_BYTES}",
            f"-seed={options.seed}",
        ]
        flags += ["-print_final_stats=1", f"-artifact_prefix={options.keep}/", "-verbosity=0"]
        atheris.Setup([sys.argv[0], *flags], check)
        atheris.Fuzz()
    inputs, broken = _at_random(_check(options.target[0]), options)
    print(inputs, broken)
    return 0


def _check(target: str) -> Callable[[bytes], None]:
    """What a target does with an input, inside a hard limit of processor time."""
    check = importlib.import_module("fuzz_targets").TARGETS[target]

    def one(data: bytes) -> None:
        with no_hang(HANG_SECONDS):
            check(data)

    return one


def _at_random(one: Callable[[bytes], None], options: argparse.Namespace) -> tuple[int, int]:
    """Random inputs for so many seconds: their number, and how many broke something."""
    source = random.Random(f"{options.target[0]} {options.seed}")
    end = time.monotonic() + options.seconds
    inputs = broken = 0
    while time.monotonic() < end:
        data = source.randbytes(source.randint(0, source.choice(_SIZES)))
        inputs += 1
        try:
            one(data)
        except Exception as error:  # every kind is a finding
            broken += 1
            if broken <= _MOST_KEPT:
                path = options.keep / f"{options.target[0]}-{hashlib.sha256(data).hexdigest()[:12]}"
                path.write_bytes(data)
                print(f"{path}: {''.join(traceback.format_exception(error)[-3:])}")
    return inputs, broken


if __name__ == "__main__":
    sys.exit(main())
