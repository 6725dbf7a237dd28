"""Fit the weights that tell where lines ended in a page of one line, and write `endless_weights.py`.

    python benchmarks/fit_endless.py --data DIR [--cv 3]

Pages whose lines are known are read as one: some as inscriptis prints them, some as resiliparse does, every other one
without bullets. Words that start or end a line on many sites have weights of their own. With `--cv` nothing is written:
it tells how many line ends of sites not seen are found, and how many of those found are none.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from additive import fit_tables, odds_of, options_of, printed
from labels import CORPORA, fold_of, load

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.reading.endless import EDGES, SIZES, repeats_of, signs

OUT = Path(__file__).parents[1] / "src/cleanscrape/reading/endless_weights.py"
FLATS = ("inscriptis", "resiliparse")
EVERY = {"wcxb": 3, "news": 2, "publishers": 1}
"""One page in so many of each flattening: enough for the tables, and no corpus outweighs the others."""
SWEEPS, RIDGE = 12, 3.0
WORDS, MIN_SITES = 400, 10
"""So many words that start lines on most sites have weights, and so many that end them."""
MIN_PAGE_WORDS, MAX_PAGE_WORDS = 20, 15_000
_BULLETS = frozenset("*•+-–o")


@dataclass(frozen=True)
class Text:
    """A page's words, their folded forms, and whether a line ended behind each but the last."""

    site: str
    words: list[str]
    folded: list[str]
    ended: np.ndarray


@dataclass(frozen=True)
class Fitted:
    """Weights, and the number of each word that has some."""

    bias: float
    tables: list[np.ndarray]
    words: dict[str, int]


def read_texts(data: Path) -> list[Text]:
    """The pages, each in one flattening."""
    found = []
    for corpus in CORPORA:
        for offset, flat in enumerate(FLATS):
            rows = load(data, corpus, flat)[offset :: EVERY[corpus]]
            found += [text_of(row["site"], row["text"], bool(n % 2)) for n, row in enumerate(rows)]
    return [text for text in found if MIN_PAGE_WORDS < len(text.words) < MAX_PAGE_WORDS]


def text_of(site: str, text: str, bullets: bool) -> Text:
    """A page as one line, with or without the bullets before its lines."""
    words: list[str] = []
    ended: list[bool] = []
    for line in map(str.split, text.split("\n")):
        said = line if bullets or not line or line[0] not in _BULLETS else line[1:]
        if said:
            words += said
            ended += [*[False] * (len(said) - 1), True]
    return Text(site, words, [word.lower().strip(EDGES) for word in words], np.array(ended[:-1], dtype=float))


def listed(texts: Sequence[Text]) -> dict[str, int]:
    """The words that start or end lines on most sites, each with its number from 1 on."""
    starts: defaultdict[str, set[str]] = defaultdict(set)
    ends: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for k in np.flatnonzero(text.ended):
            ends[text.folded[k]].add(text.site)
            starts[text.folded[k + 1]].add(text.site)
    return {word: number for number, word in enumerate(sorted({*_commonest(starts), *_commonest(ends)}), 1)}


def _commonest(sites: dict[str, set[str]]) -> list[str]:
    ranked = sorted((-len(of), word) for word, of in sites.items() if word and len(of) >= MIN_SITES)
    return [word for _, word in ranked[:WORDS]]


def cells_of(text: Text, words: dict[str, int]) -> np.ndarray:
    """Each gap's cell in each table; the last three are of listed words: the two before the gap, and the one behind."""
    shapes = map(list, signs(text.words, repeats_of(text.folded)))
    numbers = [words.get(word, 0) for word in text.folded]
    return np.array([*shapes, [0, *numbers[:-2]], numbers[:-1], numbers[1:]], dtype=np.int16).T


def fit(texts: Sequence[Text]) -> Fitted:
    """The weights of some pages."""
    words = listed(texts)
    cells = np.concatenate([cells_of(text, words) for text in texts])
    ended = np.concatenate([text.ended for text in texts])
    sizes = (*SIZES, *[len(words) + 1] * 3)
    bias, tables = fit_tables(cells, ended, np.ones(len(ended)), sizes, RIDGE, SWEEPS)
    return Fitted(bias, tables, words)


def cross_validated(texts: Sequence[Text], folds: int) -> tuple[np.ndarray, np.ndarray]:
    """The log-odds of every gap by weights that never saw its site, and whether a line ended there."""
    odds, ended = [], []
    for fold in range(folds):
        fitted = fit([text for text in texts if fold_of(text.site, folds) != fold])
        tested = [text for text in texts if fold_of(text.site, folds) == fold]
        odds += [odds_of(cells_of(text, fitted.words), fitted.bias, fitted.tables) for text in tested]
        ended += [text.ended for text in tested]
    return np.concatenate(odds), np.concatenate(ended)


def write(fitted: Fitted, path: Path) -> None:
    """The weights as a module."""
    tables = ",\n".join(f"    (\n{printed(table)}\n    )" for table in fitted.tables[: len(SIZES)])
    told = [
        f'"{word}": ({", ".join(f"{table[n]:.2f}" for table in fitted.tables[len(SIZES) :])}),'
        for word, n in {"": 0, **fitted.words}.items()
    ]
    words = "\n".join("    " + " ".join(told[i : i + 3]) for i in range(0, len(told), 3))
    path.write_text(
        '"""Made by `benchmarks/fit_endless.py`: a table for each sign in `endless`, and a weight for each listed\n'
        'word as the last but one before the gap, the last, and the first behind; "" is any other word."""\n\n'
        f"BIAS = {fitted.bias:.2f}\n# fmt: off\nTABLES: tuple[tuple[float, ...], ...] = (\n{tables},\n)\n"
        f"WORDS: dict[str, tuple[float, float, float]] = {{\n{words}\n}}\n",
        encoding="utf-8",
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    options = options_of(__doc__, argv)
    texts = read_texts(options.data)
    if not options.cv:
        write(fit(texts), OUT)
        return
    odds, ended = cross_validated(texts, options.cv)
    for least in (-1.0, -0.5, 0.0, 1.0):
        cut = odds > least
        found, right = float(ended[cut].sum() / ended.sum()), float(ended[cut].mean())
        print(f"log-odds above {least:+.1f}: {found:.3f} of line ends found, {right:.3f} of cuts right")


if __name__ == "__main__":
    main()
