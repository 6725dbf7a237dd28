"""The pages that the body's weights are fitted on, as columns, labels and what each block counts.

Each labelled page is seen four times: as two of the four flatteners printed it, as another program would print it
(`forms.py`), and as the page of a shorter story with less around it, since labelled pages are longer than people's
texts are. The repository's invented pages are seen as well. An error weighs by the words that it adds to or takes from
its page, since the figure that counts is a mean over pages. Small corpora count more: else the largest alone would
choose the signals. `docs/decisions/body-model.md` has what each of these gave.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from forms import FORMS, in_form
from labels import CORPORA, FLATS, Row, block_labels, load, number_of
from scoring import is_article

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.pipeline import Pipeline
from cleanscrape.read import read_page
from cleanscrape.rule import Signal
from cleanscrape.rules.extracted import STORY_ALONE
from cleanscrape.running import all_signals

PIPELINE = Pipeline()
"""Its rules give the columns; its weights are not used."""
HELD = frozenset((STORY_ALONE,))
"""Signals that keep the weights of their module: scraped pages say nothing of stories that stand alone."""
FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
OTHER_FORMS = ("endless_torn", "glued", "endless", "lynx", "w3m", "markdown78", "close_set", "pandoc")
CORPUS_COUNTS = {"wcxb": 1.0, "news": 1.6, "publishers": 2.8}
"""About the square root of how much smaller than the largest a corpus is."""
OTHER_KINDS = 0.4
"""How much a page that is no article (a forum, a product) counts beside an article."""
FLAT_COUNTS, FORM_COUNTS, SHORT_COUNTS, FIXTURE_COUNTS = 0.5, 0.3, 0.8, 8.0
LINE_WORDS = 2
"""What a line counts beside its words: a reader minds ADVERTISEMENT in a story more than one word's worth."""
_PAGE_WORDS, _MOST, _SCALE = 100, 0.5, 50
"""A page counts as if it had so many gold words more; no block counts for more than half a page of gold."""
_AROUND_BLOCKS = (0, 2, 4, 8, 15, 30)
_STORY_MAX_BLOCKS = 14


@dataclass(frozen=True)
class Sample:
    """A page: columns (a row a block, a column a signal); a block's share of gold words, what it counts, its words."""

    site: str
    columns: np.ndarray
    labels: np.ndarray
    counts: np.ndarray
    words: np.ndarray


def fitted_signals() -> list[Signal]:
    """The signals whose weights are fitted, in the order of a sample's columns."""
    return [signal for signal in all_signals(PIPELINE.rules) if signal.name not in HELD]


def read_samples(data: Path) -> list[Sample]:
    """All pages to fit on. Those of the repository have a site of their own each, which no labelled page has."""
    with ProcessPoolExecutor(2) as pool:
        return [s for s in pool.map(_sample, *zip(*_pages(data), strict=True), chunksize=64) if s]


def _pages(data: Path) -> Iterator[tuple[Row, float]]:
    """The pages, and what each counts."""
    for corpus in CORPORA:
        counts = CORPUS_COUNTS[corpus]
        files = {flat: {row["id"]: row for row in load(data, corpus, flat)} for flat in FLATS}
        for page_id in files[FLATS[0]]:
            at = number_of(page_id)
            form = OTHER_FORMS[at // len(FLATS) % len(OTHER_FORMS)]
            first, second, third = (files[FLATS[(at + n) % len(FLATS)]].get(page_id) for n in range(3))
            yield from ((row, counts * FLAT_COUNTS) for row in (first, second) if row)
            if other := files[FORMS[form][0]].get(page_id):
                yield {**other, "text": in_form(other["text"], form)}, counts * FORM_COUNTS
            if third and is_article(third) and (short := shortened(third)):
                yield short, counts * SHORT_COUNTS
    for folder in sorted(path.parent for path in FIXTURES.glob("*/page.txt")):
        body = json.loads((folder / "article.json").read_text("utf-8"))["body"]
        text = (folder / "page.txt").read_bytes().decode("utf-8")
        row = {"site": f"invented {folder.name}", "text": text, "gold": {"body": body}}
        yield row, FIXTURE_COUNTS


def shortened(row: Row) -> Row | None:
    """The page with the middle of its story left out, and what stands far from the story; None if it is short."""
    draw = random.Random(row["id"])
    page = read_page(row["text"])
    shares, _ = block_labels(page.texts, row["gold"]["body"])
    story = [b for b, share in enumerate(shares) if share > 0.5]
    if len(story) < 4:
        return None
    kept = draw.randint(2, min(_STORY_MAX_BLOCKS, len(story) - 1))
    tail = draw.randint(1, max(1, kept // 2))
    last_before, first_after = story[max(kept - tail - 1, 0)], story[-tail]
    start = max(0, story[0] - draw.choice(_AROUND_BLOCKS))
    last = min(len(page) - 1, story[-1] + draw.choice(_AROUND_BLOCKS))
    spans = page.spans
    text = row["text"]
    parts = (text[spans[start][0] : spans[last_before][1]], text[spans[first_after][0] : spans[last][1]])
    gold = [page.texts[b] for b in story if b <= last_before or b >= first_after]
    return {**row, "text": "\n\n".join(parts), "gold": {**row["gold"], "body": "\n\n".join(gold)}}


def _sample(row: Row, counts: float) -> Sample | None:
    """A labelled page as columns; None if it has no block."""
    page = read_page(row["text"])
    if not len(page):
        return None
    columns = PIPELINE.columns(page)
    stacked = np.array([np.minimum(list(columns[s.name]), s.top) for s in fitted_signals()], np.int16).T
    shares, words = block_labels(page.texts, row["gold"]["body"])
    gold = sum(s * w for s, w in zip(shares, words, strict=True))
    counted = np.minimum((np.array(words) + LINE_WORDS) / (gold + _PAGE_WORDS), _MOST) * _SCALE * counts
    kind = 1.0 if is_article(row) else OTHER_KINDS
    return Sample(row["site"], stacked, np.array(shares), counted * kind, np.array(words))
