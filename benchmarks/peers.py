"""How fast and how good beside the peers: in one process, in turn, on the same pages.

    pip install -e '.[peers]'
    python benchmarks/peers.py [--data DIR] [--limit 200] [--rounds 2] [--only NAME ...] [--json OUT]
        [--docs docs/speed.md] [--svg docs/speed.svg]

DIR holds labelled pages (the wcxb inscriptis file is taken, pages evenly spaced); without it the pages of
`fixtures/pages` are, and there is no F1. Peers that want HTML get HTML made of the same text, a line a `<p>`. Times are
of this process's CPU, the best of so many rounds; peak memory is that of a process that runs this peer alone over all
pages, its imports among it. F1 is that of 4-gram shingles over the articles among the pages. A peer that is not
installed, or raises on every page, is named as such.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import machine
import metrics
from docs_table import put
from labels import Row, load
from peer_list import PEERS, Peer, Use, made_html
from plot import scatter
from scoring import is_article
from wild import sample_pages


@dataclass(frozen=True)
class Measured:
    """One peer's figures; `missing` says why there are none."""

    peer: Peer
    version: str
    missing: str = ""
    mb_per_s: float = 0.0
    ms_per_page: float = 0.0
    peak_mb: float = 0.0
    errors: int = 0
    f1: float | None = None


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit code is 2 if there are no pages."""
    options = _parser().parse_args(argv)
    if options.alone:
        return _alone(options.alone)
    rows = read_rows(options.data, options.limit)
    if not rows:
        print(f"peers: no pages in {options.data}", file=sys.stderr)
        return 2
    peers = [peer for peer in PEERS if not options.only or peer.name in options.only]
    found = measure(peers, rows, options.rounds)
    found = [m if m.missing else replace(m, peak_mb=_peak_mb(m.peer, rows)) for m in found]
    report = told(found, rows)
    print(report)
    if options.docs:
        put(options.docs, "peers", report)
    if options.svg:
        points = [(m.peer.name, m.mb_per_s, m.f1, m.peer.ours) for m in found if m.f1 is not None]
        options.svg.write_text(
            scatter(points, x="MB/s of text, one core", y="F1 of the body"), encoding="utf-8"
        )
    if options.json:
        options.json.write_text(json.dumps([_as_json(m) for m in found], indent=1) + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, help="folder of labelled pages")
    add("--limit", type=int, default=200, help="so many pages")
    add("--rounds", type=int, default=2, help="the best of so many")
    add("--only", nargs="+", choices=[peer.name for peer in PEERS], help="these peers alone")
    add("--docs", type=Path, help="put the table between its marks in this file")
    add("--svg", type=Path, help="draw quality against speed here")
    add("--json", type=Path, help="write the figures here")
    add("--alone", help=argparse.SUPPRESS)
    return parser


def read_rows(data: Path | None, limit: int) -> list[Row]:
    """So many pages, evenly spaced: labelled ones, or the invented ones of the repository."""
    rows = (
        load(data, "wcxb", "inscriptis") if data else [{"text": text, "gold": {}} for text in sample_pages()]
    )
    return rows[:: max(1, len(rows) // limit)][:limit]


def measure(peers: Sequence[Peer], rows: Sequence[Row], rounds: int) -> list[Measured]:
    """Every peer's figures: loaded and warmed up first, then all in turn, so many rounds."""
    texts = [row["text"] for row in rows]
    given = {"text": texts, "html": [made_html(text) for text in texts]}
    uses: dict[str, Use | str] = {peer.name: _loaded(peer, given[peer.takes][0]) for peer in peers}
    seconds: dict[str, float] = {}
    bodies: dict[str, list[str | None]] = {}
    for _ in range(max(1, rounds)):
        for peer in peers:
            use = uses[peer.name]
            if not isinstance(use, str):
                gc.collect()
                spent, bodies[peer.name] = _run(use, given[peer.takes])
                seconds[peer.name] = min(spent, seconds.get(peer.name, spent))
    size = sum(len(text.encode("utf-8", "replace")) for text in texts) / 1e6
    found = []
    for peer in peers:
        use = uses[peer.name]
        if isinstance(use, str):
            found.append(Measured(peer, machine.version(peer.package), missing=use))
            continue
        outs = bodies[peer.name]
        found.append(
            Measured(
                peer,
                machine.version(peer.package),
                missing="" if any(out is not None for out in outs) else "raised on every page",
                mb_per_s=size / seconds[peer.name],
                ms_per_page=1000 * seconds[peer.name] / len(texts),
                errors=sum(out is None for out in outs),
                f1=_f1(rows, outs),
            )
        )
    return found


def _peak_mb(peer: Peer, rows: Sequence[Row]) -> float:
    """Peak memory, in MB, of a process of its own that is given the texts alone."""
    done = subprocess.run(
        [sys.executable, __file__, "--alone", peer.name],
        input=json.dumps([row["text"] for row in rows]),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])


def _alone(name: str) -> int:
    """Run one peer once over the texts that come in, and say what this process took at most."""
    peer = next(peer for peer in PEERS if peer.name == name)
    use = peer.load()
    for text in json.load(sys.stdin):
        _run(use, [made_html(text) if peer.takes == "html" else text])
    print(machine.peak_mb())
    return 0


def _loaded(peer: Peer, first: str) -> Use | str:
    """A peer ready to run and warmed up, or why it can't be."""
    try:
        use = peer.load()
    except ImportError as error:
        return f"not installed ({error})"
    _run(use, [first])
    return use


def _run(use: Use, pages: Sequence[str]) -> tuple[float, list[str | None]]:
    """Seconds of CPU, and what came out; None where the peer raised."""
    outs: list[str | None] = []
    start = time.process_time()
    for page in pages:
        try:
            outs.append(use(page) or "")
        except Exception:  # whatever a peer raises counts as its error
            outs.append(None)
    return time.process_time() - start, outs


def _f1(rows: Sequence[Row], outs: Sequence[str | None]) -> float | None:
    """F1 of the body over the labelled articles among the pages; None if none is."""
    pairs = [
        (metrics.without_headline(row["gold"]["body"], row["gold"].get("title")),
         metrics.without_headline(out or "", row["gold"].get("title")))
        for row, out in zip(rows, outs, strict=True)
        if row["gold"].get("body") and is_article(row)
    ]  # fmt: skip
    return metrics.body_score(pairs)["f1"] if pairs else None


def told(found: Sequence[Measured], rows: Sequence[Row]) -> str:
    """The figures as a Markdown table, fastest first, with machine, versions and date."""
    size = sum(len(row["text"].encode("utf-8", "replace")) for row in rows) / 1e6
    articles = sum(bool(row["gold"].get("body")) and is_article(row) for row in rows)
    lines = [
        f"{len(rows)} pages, {size:.1f} MB of text, {articles} labelled articles among them. {machine.told()}",
        "",
        "| | gets | MB/s | ms a page | peak MB | F1 | version |",
        "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for m in sorted(found, key=lambda m: -m.mb_per_s):
        name = f"**{m.peer.name}**" if m.peer.ours else m.peer.name
        gets = "text" if m.peer.takes == "text" else "made HTML"
        if m.missing:
            lines.append(f"| {name} | {gets} | {m.missing} | | | | {m.version} |")
            continue
        f1 = "" if m.f1 is None else f"{m.f1:.3f}"
        failed = f" ({m.errors} errors)" if m.errors else ""
        figures = f"{m.mb_per_s:.2f} | {m.ms_per_page:.2f} | {m.peak_mb:.0f} | {f1}"
        lines.append(f"| {name}{failed} | {gets} | {figures} | {m.version} |")
    return "\n".join(lines)


def _as_json(m: Measured) -> dict[str, Any]:
    return {**vars(m), "peer": m.peer.name, "takes": m.peer.takes}


if __name__ == "__main__":
    sys.exit(main())
