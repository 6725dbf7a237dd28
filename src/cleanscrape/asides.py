"""Lines in a story's way between two paragraphs: an ad's label, a caption with its credit, "Read more: ..." too.

Their own words tell what they are. What stands around other blocks is told as if they were not there: else a sentence
behind an ad stands alone, far from the story, and one more before the page's end is taken for the page's foot. What
stands around such a line itself is what stands around the block after it.

Which values of which signals are such lines is the rules' to say (`Signal.asides`). A newsletter call or a share button
ends stories as often as it stands inside, so it is an aside only where it stands alone between two paragraphs
(`Signal.between`).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from cleanscrape.page import Page
from cleanscrape.reading.blocks import Ranges
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Signal, is_cue
from cleanscrape.windows import blocks_of

MAX_WORDS = 45
"""A picture's caption and its credit."""
_SENTENCE_WORDS = 4
_Columns = Mapping[str, Sequence[int]]


def asides_of(page: Page, columns: _Columns, signals: Iterable[Signal]) -> list[int]:
    """The blocks that are asides by these signals, in order; none if the page has nothing else."""
    found: set[int] = set()
    for signal in signals:
        column = bytes(columns[signal.name])
        found.update(blocks_of(column, signal.asides, page.front))
        own = blocks_of(column, signal.between, page.front)
        found.update([b for b in own if _is_between(page, columns, b, more=column)])
    asides = sorted([b for b in found if page.words[b] <= MAX_WORDS])
    return asides if len(asides) < len(page) else []


def _is_between(page: Page, columns: _Columns, b: int, *, more: bytes) -> bool:
    """Does a block stand alone between running text and a sentence, neither of them a cue?

    `more` is its own signal's column: where the sentence has such a line behind it, it is of a newsletter's form.
    """
    if not (0 < b < len(page) - 1 and page.prose[b - 1] and page.ends[b + 1] == SENTENCE):
        return False
    if page.words[b + 1] < _SENTENCE_WORDS or any(more[b + 2 : b + 3]):
        return False
    return not any(cue[b - 1] or cue[b + 1] for name, cue in columns.items() if is_cue(name))


def past_asides(
    page: Page, columns: _Columns, asides: Sequence[int], look: Callable[[Page, _Columns], _Columns]
) -> _Columns:
    """What `look` tells of what stands around the page's blocks, as if the asides were not there.

    `look` gets the page and the columns known of it, both without the asides, and gives columns of as many blocks.
    """
    if not asides:
        return look(page, columns)
    runs = list(map(slice, [0, *(b + 1 for b in asides)], [*asides, len(page)]))
    inner = dict(
        look(_without(page, runs), {name: _joined(column, runs) for name, column in columns.items()})
    )
    places = _places(runs)
    return {name: _joined(inner.pop(name), places) for name in list(inner)}


def _joined(column: Sequence[Any], parts: Iterable[slice]) -> Sequence[Any]:
    """Parts of a column put together: bytes of bytes, an array of an array, else a list."""
    found: Any = map(column.__getitem__, parts)
    if isinstance(column, (bytes, bytearray)):
        return b"".join(found)
    if isinstance(column, array):
        return array(column.typecode, b"".join(map(array.tobytes, found)))
    return list(chain.from_iterable(found))


def _places(runs: Sequence[slice]) -> list[slice]:
    """Where the page's blocks stand among those of the runs; an aside where the next one does, or the last."""
    last = sum(run.stop - run.start for run in runs) - 1
    places, start = [], 0
    for run in runs:
        stop = start + run.stop - run.start
        after = min(stop, last)
        places += [slice(start, stop), slice(after, after + 1)]
        start = stop
    return places[:-1]


def _without(page: Page, runs: Sequence[slice]) -> Page:
    """The page of the blocks that are kept, with what is known of their words."""

    def of(column: Sequence[Any]) -> Any:
        return _joined(column, runs)

    inner = replace(
        page,
        texts=of(page.texts),
        spans=Ranges(of(page.spans.starts), of(page.spans.stops)),
        lines=Ranges(of(page.lines.starts), of(page.lines.stops)),
        marks=of(page.marks),
        indents=of(page.indents),
        gaps=of(page.gaps),
        links=of(page.links),
        glued=of(page.glued),
        apart=(),
    )
    inner.__dict__.update(
        words=of(page.words),
        sizes=of(page.sizes),
        ends=of(page.ends),
        prose=of(page.prose),
        _content=(of(page.content), page.known),
    )
    return inner
