"""Labelled pages read, and each block of a page labelled by the gold body: what share of it the article holds."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

CORPORA = ("wcxb", "news", "publishers")
FLATS = ("inscriptis", "resiliparse", "bs4", "html2text")
TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")
"""A word, or one character of a script that writes no spaces."""
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
_N = 4

Row = dict[str, Any]


def load(data: Path, corpus: str, flat: str) -> list[Row]:
    """The rows of one file of labelled pages; empty if there is no such file."""
    folder = data / "pages" if (data / "pages").is_dir() else data
    path = folder / f"{corpus}.{flat}.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def number_of(name: str) -> int:
    """A number for a page's id or a site, the same on every machine."""
    return int(hashlib.sha1(str(name).encode()).hexdigest(), 16)


def fold_of(site: str, folds: int) -> int:
    """A site's fold: all pages of a site are in one."""
    return number_of(site) % folds


def tokens(text: str | None) -> list[str]:
    """The words of a text, as the public benchmarks count them; invisible characters aside."""
    return TOKEN.findall((text or "").translate(_INVISIBLE))


def block_labels(texts: list[str], gold: str) -> tuple[list[float], list[int]]:
    """For each block: the share of its words that gold holds, 0 to 1, and its number of words.

    Long blocks are found by their 4-grams; short ones only between the places of their long neighbours, so that a
    menu's "News" is not taken for the story's. Of a repeated block the copy beside other gold blocks counts.
    """
    wanted = tokens(gold)
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(wanted) - _N + 1):
        places[tuple(wanted[i : i + _N])].append(i)
    found = [tokens(t) for t in texts]
    shares = [0.0] * len(texts)
    at: list[int | None] = [None] * len(texts)
    for b, words in enumerate(found):
        grams = [tuple(words[i : i + _N]) for i in range(len(words) - _N + 1)]
        hits = [places[g] for g in grams if g in places]
        if (grams and len(hits) * 2 >= len(grams)) or len(hits) >= 8:
            covered = [False] * len(words)
            for i, g in enumerate(grams):
                if g in places:
                    covered[i : i + _N] = [True] * _N
            shares[b] = sum(covered) / len(words)
            at[b] = hits[0][0]
    _drop_copies(found, shares, at)
    _label_short(found, shares, at, wanted)
    return shares, [len(w) for w in found]


def _drop_copies(found: list[list[str]], shares: list[float], at: list[int | None]) -> None:
    """Where blocks claim one place of gold, keep the one with most labelled words around it."""
    claims: dict[int, list[int]] = defaultdict(list)
    for b, place in enumerate(at):
        if place is not None:
            claims[place].append(b)
    for rivals in claims.values():
        if len(rivals) > 1:
            near = {b: sum(shares[max(0, b - 6) : b + 7]) for b in rivals}
            size = {b: len(found[b]) for b in rivals}
            best = max(rivals, key=lambda b: (min(size[b], 12), near[b]))
            for b in rivals:
                if b != best and size[b] <= size[best] * 1.5:
                    shares[b], at[b] = 0.0, None


def _label_short(
    found: list[list[str]], shares: list[float], at: list[int | None], wanted: list[str]
) -> None:
    """Blocks too short for a 4-gram: labelled if gold holds their words between the neighbours' places."""
    before = -1
    after_of: list[int | None] = [None] * len(found)
    following: int | None = None
    for b in range(len(found) - 1, -1, -1):
        after_of[b] = following
        if at[b] is not None:
            following = at[b]
    for b, words in enumerate(found):
        place = at[b]
        if place is not None:
            before = max(before, place)
            continue
        if not words or len(words) >= 8 or (before < 0 and after_of[b] is None):
            continue
        stop = after_of[b]
        low = before if before >= 0 else max(0, (stop or 0) - 60)
        high = stop if stop is not None else min(len(wanted), low + 400)
        span = wanted[low:high]
        if any(span[i : i + len(words)] == words for i in range(len(span) - len(words) + 1)):
            shares[b] = 1.0
