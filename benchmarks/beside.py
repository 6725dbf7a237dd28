"""The body and fields beside those of other extractors, on the same labelled pages: tables for README and docs.

    python benchmarks/quality.py --data DIR --cv 3 --json FILE
    python benchmarks/beside.py --data DIR --ours FILE [--readme README.md] [--docs docs/quality.md]

`DIR/peers.json` has what other programs reach on these pages: "html: NAME" got each page's own HTML, "text, FLATTENING:
NAME" the text that we get, "floor" keeps every line and "ceiling" the lines that gold holds. Our figures are
cross-validated by site: no page is scored by weights that saw its site.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from docs_table import put
from labels import CORPORA

BOTH_FLATS = ("inscriptis", "bs4")
_BODY = re.compile(r"4-gram F1 (\S+)")
_FIELD = "{} ([0-9.]+)/([0-9.]+)"
_FIELDS = ("title", "authors", "date")
_NAMES = {
    "every line >=10 words": "lines of ten words and more",
    "justext default, lines as <p>": "jusText, a line a `<p>`",
    "boilerpy3 Article, <p>": "boilerpy3, a line a `<p>`",
    "C4 line rules (datatrove)": "C4's line rules, datatrove",
}
Peers = dict[str, dict[str, str]]
"""Corpus -> program -> its figures as one line."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line: print the tables, and put them into the pages asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled pages, with peers.json")
    parser.add_argument("--ours", type=Path, required=True, help="what quality.py --cv 3 --json wrote")
    parser.add_argument("--readme", type=Path, help="put the short table between its marks in this file")
    parser.add_argument("--docs", type=Path, help="put both long tables between their marks in this file")
    options = parser.parse_args(argv)
    peers: Peers = json.loads((options.data / "peers.json").read_text(encoding="utf-8"))
    ours = json.loads(options.ours.read_text(encoding="utf-8"))
    body, fields = body_table(peers, ours, BOTH_FLATS), fields_table(peers)
    print(body, fields, sep="\n\n")
    if options.readme:
        put(options.readme, "beside", body_table(peers, ours, BOTH_FLATS[:1]))
    if options.docs:
        put(options.docs, "beside", body)
        put(options.docs, "fields beside", fields)


def body_table(peers: Peers, ours: dict[str, Any], flats: Sequence[str]) -> str:
    """F1 of the body by program, the best mean first; what gets text once a flattening."""
    rows = [("right lines alone", f"text, {flat}", _of(peers, f"ceiling, {flat}")) for flat in flats]
    rows += [("every line", f"text, {flat}", _of(peers, f"floor, {flat}")) for flat in flats]
    for flat in flats:
        found = [ours[f"{corpus}.{flat}"]["body"]["f1"] for corpus in CORPORA]
        rows.append(("**cleanscrape**", f"text, {flat}", found))
    for key in peers[CORPORA[0]]:
        gets, _, name = key.partition(": ")
        if gets == "html" or gets in {f"text, {flat}" for flat in flats}:
            rows.append((_NAMES.get(name, name), gets.replace("html", "HTML"), _of(peers, key)))
    rows.sort(key=lambda row: -sum(row[2]))
    return "\n".join(
        [
            f"| | gets | {' | '.join(CORPORA)} |",
            f"| --- | --- {'| ---: ' * len(CORPORA)}|",
            *(f"| {name} | {gets} | {' | '.join(map(_told, f1))} |" for name, gets, f1 in rows),
        ]
    )


def fields_table(peers: Peers) -> str:
    """Accuracy / precision of what programs that have the HTML say of title, authors and date."""
    lines = [f"| from HTML | corpus | {' | '.join(_FIELDS)} |", f"| --- | --- {'| --- ' * len(_FIELDS)}|"]
    for corpus, programs in peers.items():
        for key, figures in programs.items():
            found = list(_fields_of(figures))
            if key.startswith("html: ") and found[0]:
                lines.append(f"| {key[6:]} | {corpus} | {' | '.join(each or '–' for each in found)} |")
    return "\n".join(lines)


def _fields_of(figures: str) -> Iterator[str]:
    for field in _FIELDS:
        said = re.search(_FIELD.format(field), figures)
        yield f"{said[1]} / {said[2]}" if said else ""


def _of(peers: Peers, key: str) -> list[float]:
    """A program's F1, a number a corpus. Raises KeyError if it was not run on one, ValueError if it has no F1."""
    found = [_BODY.match(peers[corpus][key]) for corpus in CORPORA]
    if not all(found):
        raise ValueError(f"{key!r} has no F1 in peers.json")
    return [float(each[1]) for each in found if each]


def _told(f1: float) -> str:
    return f"{f1:.3f}".lstrip("0")


if __name__ == "__main__":
    main()
