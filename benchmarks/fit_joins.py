"""Fit what tells, on torn pages, whether a line goes on from the one before; writes `torn_weights.py`.

    python benchmarks/fit_joins.py --data DIR [--cv 3]

Torn pages are those of the flattening "bs4", which breaks a line at every link and bold word. Whether two neighbouring
lines belong together is read from gold, where both stand in it, and elsewhere from the same page in the flattening
"resiliparse", which gives every block a line. One weight a cell of each sign's table, by Newton steps on a logistic
loss; pages count alike, as the share of whole paragraphs does. `--cv` tells how often pairs of unseen sites are judged
wrongly, and writes nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from additive import fit_tables, odds_of, options_of, printed
from labels import CORPORA, Row, fold_of, load
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.reading.joins import neighbours_of
from cleanscrape.reading.line_kinds import starts_of
from cleanscrape.reading.torn import SIZES
from cleanscrape.repair import close_marks, level, repair

SWEEPS, RIDGE = 30, 3.0
OTHER_KINDS, OUTSIDE = 0.3, 1.0
"""What a page that is no article counts, and what is outside a page's gold counts beside what is inside."""
GLUED = 0.5
"""A pair that gold parts by one newline counts so much: half of such would read well as one paragraph."""
OUT = Path(__file__).parents[1] / "src/cleanscrape/reading/torn_weights.py"
_LONG_CHARS = 25
_NOT_WORD = re.compile(r"[\W_]+")


class Pairs(NamedTuple):
    """One page's pairs that are weighed: their cells, whether they belong together, what each counts."""

    site: str
    cells: np.ndarray
    together: np.ndarray
    counts: np.ndarray


def gaps_of(lines: Sequence[str], reference: str) -> list[str | None]:
    """For each pair of lines, what stands between them in another form of the page; None where one is not there.

    Long lines are found by their letters; short ones where they touch a line that was found.
    """
    letters, places = _letters(reference)
    bare = [_NOT_WORD.sub("", line.casefold()) for line in lines]
    at: list[int | None] = [None] * len(lines)
    last = 0
    for k, line in enumerate(bare):
        if len(line) >= _LONG_CHARS:
            found = letters.find(line, last)
            found = letters.find(line) if found < 0 else found
            if found >= 0:
                at[k], last = found, found + len(line)
    for k in range(1, len(bare)):
        before = at[k - 1]
        if at[k] is None and before is not None:
            stop = before + len(bare[k - 1])
            at[k] = stop if letters.startswith(bare[k], stop) else None
    for k in range(len(bare) - 2, -1, -1):
        after = at[k + 1]
        if at[k] is None and after is not None and after >= len(bare[k]):
            start = after - len(bare[k])
            at[k] = start if letters.startswith(bare[k], start) else None
    return [_gap(reference, places, at[k], bare[k], at[k + 1], bare[k + 1]) for k in range(len(bare) - 1)]


def _letters(text: str) -> tuple[str, list[int]]:
    kept = [(folded, i) for i, char in enumerate(text) for folded in char.casefold() if folded.isalnum()]
    return "".join(char for char, _ in kept), [i for _, i in kept]


def _gap(
    text: str, places: list[int], one: int | None, first: str, two: int | None, second: str
) -> str | None:
    if one is None or two is None or not first or not second or not 0 < two < len(places):
        return None
    return text[places[two - 1] + 1 : places[two]] if one + len(first) == two else None


def pairs_of(torn: Row, whole: Row | None) -> Pairs | None:
    """The weighed pairs of a page; None if it is not torn or has none."""
    physical = close_marks(repair(level(torn["text"]))).splitlines()
    numbers = [k for k, line in enumerate(physical) if line.strip()]
    lines = [physical[k].strip() for k in numbers]
    found = neighbours_of(lines, starts_of(lines), numbers, [len(physical[k]) for k in numbers], lines)
    if found is None or found.torn is None:
        return None
    inside = gaps_of(lines, torn["gold"]["body"])
    outside = gaps_of(lines, whole["text"]) if whole else [None] * len(inside)
    weighed = [k for k in found.weighed() if inside[k] is not None or outside[k] is not None]
    if not weighed:
        return None
    cells = np.array([found.torn.signs(k) for k in weighed], dtype=np.int16)
    gaps = [inside[k] if inside[k] is not None else outside[k] for k in weighed]
    together = np.array(["\n" not in str(gap) for gap in gaps])
    of_gold = np.array([inside[k] is not None for k in weighed])
    paragraphs = len(re.findall(r"\S\s*\n\s*\n", torn["gold"]["body"])) + 1
    once = np.array([GLUED if re.fullmatch(r"[^\n]*\n[^\n]*", str(gap)) else 1.0 for gap in gaps])
    counts = np.where(of_gold, once / max(paragraphs, of_gold.sum() / 3), OUTSIDE / max(1, (~of_gold).sum()))
    return Pairs(torn["site"], cells, together, counts * (1 if is_article(torn) else OTHER_KINDS))


def read_pairs(data: Path) -> list[Pairs]:
    """The weighed pairs of all torn pages."""
    found = []
    for corpus in CORPORA:
        whole = {row["id"]: row for row in load(data, corpus, "resiliparse")}
        found += [pairs_of(row, whole.get(row["id"])) for row in load(data, corpus, "bs4")]
    return [pairs for pairs in found if pairs is not None]


def fit(pages: Sequence[Pairs]) -> tuple[float, list[np.ndarray]]:
    """The bias and the tables."""
    counts = np.concatenate([page.counts for page in pages])
    return fit_tables(
        np.concatenate([page.cells for page in pages]),
        np.concatenate([page.together for page in pages]).astype(float),
        counts * (len(counts) / counts.sum()),
        SIZES,
        RIDGE,
        SWEEPS,
    )


def report(pages: Sequence[Pairs], folds: int) -> None:
    """Print how much of what counts is judged wrongly on sites not seen, and how much belongs together."""
    joined = parted = none = mass = 0.0
    for fold in range(folds):
        tested = [p for p in pages if fold_of(p.site, folds) == fold]
        ids = set(map(id, tested))
        bias, tables = fit([p for p in pages if id(p) not in ids])
        for page in tested:
            goes_on = odds_of(page.cells, bias, tables) > 0
            joined += float((page.counts * (goes_on & ~page.together)).sum())
            parted += float((page.counts * (~goes_on & page.together)).sum())
            none += float((page.counts * page.together).sum())
            mass += float(page.counts.sum())
    print(
        f"{len(pages)} pages; wrongly joined {joined / mass:.4f}, wrongly parted {parted / mass:.4f}", end=""
    )
    print(f"; belong together {none / mass:.4f}")


def write(bias: float, tables: Sequence[np.ndarray], path: Path) -> None:
    """The weights as a module."""
    rows = ",\n".join(f"    (\n{printed(table)}\n    )" for table in tables)
    path.write_text(
        '"""Made by `benchmarks/fit_joins.py`: a table for each sign in `torn`."""\n\n'
        f"BIAS = {bias:.2f}\n# fmt: off\nWEIGHTS: tuple[tuple[float, ...], ...] = (\n{rows},\n)\n",
        encoding="utf-8",
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    options = options_of(__doc__, argv)
    pages = read_pairs(options.data)
    if options.cv:
        report(pages, options.cv)
        return
    write(*fit(pages), OUT)


if __name__ == "__main__":
    main()
