"""Score the field rules on labelled pages: a field, a corpus, a flattening, with the worst cases listed.

    PYTHONPATH=src python benchmarks/fields.py --data DIR [--only news] [--flat bs4] [--limit 50]
                                               [--worst title --half 0] [--clean] [--jitter 4]

The scorer's own functions are read from DIR/score.py. Rules are tuned by reading errors on the sites of half 0
(the sha1 of the site's name is even); half 1 is reported beside it and never read. Without `--clean` the article's
place is taken from the gold body, so that the fields are judged alone; `--jitter` moves its edges by up to so many
blocks.
"""

from __future__ import annotations

import argparse
import importlib.util
import pickle
import random
import sys
import time
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from cleanscrape.evidence import Find
from cleanscrape.page import Page
from cleanscrape.read import read_page
from cleanscrape.rule import FieldContext
from cleanscrape.rules.byline import Byline
from cleanscrape.rules.dateline import Dateline
from cleanscrape.rules.published import Published
from cleanscrape.rules.source import Source
from cleanscrape.rules.title import Title
from labels import CORPORA, FLATS, block_labels, fold_of, load

RULES = (Title(), Published(), Source(), Byline(), Dateline())
SCORE = 3.0
Case = tuple[dict[str, Any], Page, list[float], tuple[int, int]]


def half_of(site: str) -> int:
    """0 for the sites that rules are tuned on, 1 for those held out."""
    return fold_of(site, 2)


def core_of(shares: list[float], words: list[int]) -> tuple[int, int]:
    """First to last labelled block; a short labelled block far from the next (a menu's word) does not count."""
    labelled = [b for b, share in enumerate(shares) if share > 0.5]
    while len(labelled) > 1 and words[labelled[0]] < 8 and labelled[1] - labelled[0] > 3:
        labelled.pop(0)
    while len(labelled) > 1 and words[labelled[-1]] < 8 and labelled[-1] - labelled[-2] > 3:
        labelled.pop()
    return (labelled[0], labelled[-1] + 1) if labelled else (0, 0)


def cases(data: Path, corpus: str, flat: str, cache: Path | None) -> list[Case]:
    """The articles of one file, read, with scores and place from gold."""
    kept = cache / f"{corpus}.{flat}.cases" if cache else None
    if kept and kept.exists():
        return list(pickle.loads(kept.read_bytes()))
    found: list[Case] = []
    for row in load(data, corpus, flat):
        if row["gold"].get("kind", "article") != "article":
            continue
        page = read_page(row["text"])
        shares, words = block_labels(page.texts, row["gold"]["body"])
        scores = [SCORE if share > 0.5 else -SCORE for share in shares]
        found.append((row, page, scores, core_of(shares, words)))
    if kept:
        kept.write_bytes(pickle.dumps(found))
    return found


def fields_of(page: Page, scores: list[float], core: tuple[int, int]) -> dict[str, Any]:
    """What the five rules find: the best value a field, and the time each rule took."""
    context = FieldContext(core, None, None)
    best: dict[str, Any] = {"seconds": {}, "finds": []}
    for rule in RULES:
        began = time.process_time()
        finds: list[Find] = rule.find(page, scores, context)
        best["seconds"][rule.id] = time.process_time() - began
        taken: set[str] = set()
        for found in finds:
            if found.field not in taken:
                taken.add(found.field)
                best[found.field] = found.value
                best["finds"].append(found)
        context = context._replace(found=(*context.found, *(f for f in finds)))
    return best


def cleaned(row: dict[str, Any]) -> dict[str, Any]:
    """The fields that the whole pipeline gives."""
    from cleanscrape.pipeline import Pipeline

    article = Pipeline().clean(row["text"])
    names = ("title", "source", "byline", "authors", "dateline", "published")
    return {"seconds": {}, "finds": [], **{name: getattr(article, name) for name in names}}


def jittered(core: tuple[int, int], size: int, most: int, seed: str) -> tuple[int, int]:
    """The core with its edges moved by up to `most` blocks, the same for the same seed."""
    dice = random.Random(seed)
    start = max(0, core[0] + dice.randint(-most, most))
    return (start, min(size, max(start + 1, core[1] + dice.randint(-most, most))))


def scorer(data: Path) -> ModuleType:
    """The scorer that lies beside the data."""
    spec = importlib.util.spec_from_file_location("eval_score", data / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {data}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def list_worst(
    score: ModuleType, field: str, rows: list[dict[str, Any]], outs: list[dict[str, Any]], most: int
) -> None:
    """Print the pages whose field is wrong, empty or invented, with gold beside it."""
    attr, same, visible = score.FIELDS[field]
    for row, out in zip(rows, outs, strict=True):
        gold, value = row["gold"].get(field), out.get(attr)
        wanted = (
            bool(gold) and visible(row) if field != "authors" else bool(score.names(gold)) and visible(row)
        )
        said = bool(score.names(value)) if field == "authors" else bool(value)
        wrong = (wanted and not same(gold, value)) or (said and not gold and field == "authors")
        if wrong and most > 0:
            most -= 1
            print(f"      {row['id']}  gold {gold!r}  said {value!r}  {row['url'][:80]}")


def report(options: argparse.Namespace) -> None:
    """Print a line a corpus, flattening and half, and the mean of the flattenings."""
    score = scorer(options.data)
    for corpus in options.only.split(","):
        sums: dict[tuple[int, str], list[tuple[float, float, int, int, int]]] = {}
        clock: dict[str, float] = defaultdict(float)
        pages = 0
        for flat in options.flat.split(","):
            found = cases(options.data, corpus, flat, options.cache)[: options.limit]
            outs = [_out(case, options) for case in found]
            pages += len(outs)
            for out in outs:
                for rule, seconds in out["seconds"].items():
                    clock[rule] += seconds
            for half in (0, 1):
                picked = [i for i, c in enumerate(found) if half_of(c[0]["site"]) == half]
                rows, part = [found[i][0] for i in picked], [outs[i] for i in picked]
                for field in score.FIELDS:
                    got = score.field_scores(rows, part, field) if rows else None
                    if got:
                        sums.setdefault((half, field), []).append(
                            (got["acc"], got["prec"], got["n"], got["invented"], got["none"])
                        )
                if options.worst and half == options.half:
                    list_worst(score, options.worst, rows, part, options.most)
        _print(corpus, sums, clock, pages)


def _out(case: Case, options: argparse.Namespace) -> dict[str, Any]:
    """The fields of a page, by name, and the seconds that each rule took."""
    row, page, scores, core = case
    if options.clean:
        return cleaned(row)
    if options.jitter and core[1]:
        core = jittered(core, len(page), options.jitter, row["id"])
    return fields_of(page, scores, core)


def _print(corpus: str, sums: dict[tuple[int, str], Any], clock: dict[str, float], pages: int) -> None:
    """Print each field's accuracy and precision on the sites tuned on and on those held out, and the rules' times."""
    for half in (0, 1):
        line = f"{corpus:11} {'tuned on' if half == 0 else 'held out'}"
        for (h, field), each in sums.items():
            if h == half:
                acc, prec = (" ".join(f"{x[i]:.2f}" for x in each) for i in (0, 1))
                mean = [sum(x[i] for x in each) / len(each) for i in range(5)]
                line += f"\n   {field:8} {mean[0]:.3f}/{mean[1]:.3f}  n {mean[2]:.0f}"
                line += f" inv {mean[3]:.1f}/{mean[4]:.0f}   ({acc} / {prec})"
        print(line)
    print(
        "   ms a page:", {rule: round(1000 * s / max(1, pages), 3) for rule, s in clock.items()}, flush=True
    )


def main() -> None:
    """Read the arguments and report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder of labelled pages")
    add("--only", default=",".join(CORPORA), help="these corpora, parted by commas")
    add("--flat", default=",".join(FLATS), help="these flattenings, parted by commas")
    add("--limit", type=int, help="so many pages of each file")
    add(
        "--worst",
        choices=("title", "authors", "date", "site"),
        help="list the pages that this field fails on",
    )
    add("--half", type=int, default=0, help="of the sites tuned on (0) or held out (1)")
    add("--most", type=int, default=40, help="at most so many")
    add("--cache", type=Path, help="keep the pages as read in this folder")
    add("--clean", action="store_true", help="the whole `clean`, with its own body, not gold's")
    add("--jitter", type=int, default=0, help="move the article's ends by up to so many blocks")
    report(parser.parse_args())


if __name__ == "__main__":
    main()
