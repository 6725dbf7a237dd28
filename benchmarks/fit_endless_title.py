"""Fit the weights that choose the headline of a page that came as one line, and write `endless_title_weights.py`.

    PYTHONPATH=src python benchmarks/fit_endless_title.py --data DIR

A softmax over a page's runs of words, labelled pages read as one line in three forms (`forms.py`). Each page is cut by
`endless_weights` that have not seen its site, as a user's page is; the body's weights have seen the pages. Prints how
often the headline is chosen right by weights that have not seen the site, then writes those fitted on all pages. To be
run again after `fit_endless.py`, whose listed words the weights number.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import wrap
from typing import Any

import numpy as np

import fit_endless
from additive import fit_choice, odds_of, options_of
from fields import scorer
from forms import load_form
from labels import CORPORA, fold_of
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.fields import endless_title
from cleanscrape.fields.endless_glance import GLANCE, Sight, glance, spans
from cleanscrape.fields.endless_signs import closer_look
from cleanscrape.fields.head import spot
from cleanscrape.pipeline import Pipeline
from cleanscrape.reading import endless
from cleanscrape.rule import Extractor, FieldContext, FieldRule

OUT = Path(__file__).parents[1] / "src/cleanscrape/fields/endless_title_weights.py"
FORMS = ("endless", "endless_torn", "glued")
STEP = {"wcxb": 4, "news": 1, "publishers": 1}
"""One page in so many of each form: enough for the weights, and no corpus outweighs the others."""
FOLDS = 3
COUNTS = {"wcxb": 1.3, "news": 1.5, "publishers": 4.0}
"""What a page of a corpus counts, as where headlines of other pages are fitted."""
_NEAR_CHARS = 9
"""Folding changes no text's length more."""
AT_GLANCE, RIDGE = 100, 2.0
"""So many runs of words a page tell what a glance is worth."""


@dataclass
class Sample:
    """A page's runs of words, their signs at a glance, and which is right; later only the likeliest, with all signs."""

    corpus: str
    form: str
    site: str
    sight: Sight
    spans: np.ndarray
    cells: np.ndarray
    right: np.ndarray


def samples(data: Path, folds: int) -> Iterator[Sample]:
    """The pages that show their headline, each cut by weights that have not seen its site."""
    score = scorer(data)
    bare = Pipeline()
    bare = bare.without(*(r.id for r in bare.rules if isinstance(r, (FieldRule, Extractor))))
    texts = fit_endless.read_texts(data)
    rows = [
        (corpus, form, row, gold)
        for form in FORMS
        for corpus in CORPORA
        for row in load_form(data, corpus, form)[:: STEP[corpus]]
        if is_article(row)
        and (gold := score.fold(row["gold"].get("title")))
        and gold in score.fold(row["text"])
    ]
    for fold in range(folds):
        install(fit_endless.fit([text for text in texts if fold_of(text.site, folds) != fold]))
        for corpus, form, row, gold in rows:
            if fold_of(row["site"], folds) == fold:
                trace = bare.explain(row["text"])
                place = spot(trace.page, FieldContext(trace.decision.core, None, None))
                if place.stop:
                    sight = endless_title.sight_of(trace.page, place)
                    yield sample_of(corpus, form, row["site"], sight, gold, score.fold)


def install(fitted: fit_endless.Fitted) -> None:
    """Let lines be cut by other weights, for this run alone."""
    module: Any = endless
    shapes, words = fitted.tables[: len(endless.SIZES)], fitted.tables[len(endless.SIZES) :]
    module.BIAS, module.TABLES = fitted.bias, tuple(tuple(map(float, table)) for table in shapes)
    module.WORDS = {
        word: tuple(float(table[n]) for table in words) for word, n in {"": 0, **fitted.words}.items()
    }


def sample_of(
    corpus: str, form: str, site: str, sight: Sight, gold: str, fold: Callable[[str], str]
) -> Sample:
    """A page's runs of words as they look at a glance."""
    found = list(spans(sight))
    count = gold.count(" ") + 1
    near = [abs(stop - start - count) <= 3 for start, stop in found]
    right = [
        ok and abs(len(text := sight.words.text(*span)) - len(gold)) < _NEAR_CHARS and fold(text) == gold
        for ok, span in zip(near, found, strict=True)
    ]
    cells = np.array([glance(sight, span) for span in found], dtype=np.int16).reshape(len(found), len(GLANCE))
    return Sample(corpus, form, site, sight, np.array(found), cells, np.array(right, dtype=bool))


def at_glance(found: Sequence[Sample], sizes: Sequence[int]) -> list[np.ndarray]:
    """What each sign at a glance is worth: of a page's runs of words the right ones, and some of the others."""
    draw = np.random.default_rng(0)
    choices = []
    for sample in found:
        if sample.right.any():
            some = sample.right | (draw.random(len(sample.right)) < AT_GLANCE / len(sample.right))
            choices.append((sample.cells[some], sample.right[some], COUNTS[sample.corpus]))
    return fit_choice(choices, sizes, RIDGE)


def looked_at(sample: Sample, tables: Sequence[np.ndarray]) -> Sample:
    """A page's likeliest runs of words, looked at closely."""
    likely = np.argsort(-odds_of(sample.cells, 0.0, tables))[: endless_title.LOOKED_AT]
    kept = sample.spans[likely]
    closer = [closer_look(sample.sight, (int(start), int(stop))) for start, stop in kept]
    cells = np.concatenate([sample.cells[likely], np.array(closer, dtype=np.int16)], axis=1)
    return replace(sample, spans=kept, cells=cells, right=sample.right[likely])


def fit(found: Sequence[Sample], sizes: Sequence[int]) -> list[np.ndarray]:
    """The weights of all signs."""
    return fit_choice([(s.cells, s.right, COUNTS[s.corpus]) for s in found if s.right.any()], sizes, RIDGE)


def sizes_of(found: Sequence[Sample]) -> list[int]:
    """How many bins each sign has."""
    return list(np.max([sample.cells.max(axis=0) for sample in found], axis=0) + 1)


def report(found: Sequence[Sample], folds: int) -> None:
    """How often the headline is chosen right, of sites not seen."""
    sizes = sizes_of(found)
    hits: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for fold in range(folds):
        tables = fit([s for s in found if fold_of(s.site, folds) != fold], sizes)
        for sample in found:
            if fold_of(sample.site, folds) == fold:
                best = np.argmax(odds_of(sample.cells, 0.0, tables))
                hits[sample.form, sample.corpus].append(bool(sample.right[best]))
    for (form, corpus), right in sorted(hits.items()):
        print(f"{form}, {corpus}: {sum(right) / len(right):.3f} of {len(right)} pages")


def write(tables: Sequence[np.ndarray], pages: int) -> None:
    """The weights as a module."""
    told = []
    for name, table in zip(endless_title.NAMES, tables, strict=True):
        numbers = wrap(
            " ".join(f"{weight:.2f}," for weight in table),
            108,
            initial_indent=" " * 8,
            subsequent_indent=" " * 8,
        )
        told.append("\n".join([f'    "{name}": (', *numbers, "    ),"]))
    OUT.write_text(
        '"""Weights of the signs in `endless_glance` and `endless_signs`: log-odds, one number a bin.\n\n'
        f'Fitted on {pages} pages by `benchmarks/fit_endless_title.py`; not to be edited by hand.\n"""\n\n'
        "from __future__ import annotations\n\n# fmt: off\nWEIGHTS: dict[str, tuple[float, ...]] = {\n"
        + "\n".join(told) + "\n}\n",
        encoding="utf-8",
    )  # fmt: skip


def main(argv: Sequence[str] | None = None) -> None:
    """Run from the command line."""
    options = options_of(__doc__, argv)
    folds = options.cv or FOLDS
    found = [s for s in samples(options.data, folds) if len(s.spans)]
    sizes = sizes_of(found)
    of_fold = [
        at_glance([s for s in found if fold_of(s.site, folds) != fold], sizes) for fold in range(folds)
    ]
    found = [looked_at(s, of_fold[fold_of(s.site, folds)]) for s in found]
    report(found, folds)
    write(fit(found, sizes_of(found)), len(found))


if __name__ == "__main__":
    main()
