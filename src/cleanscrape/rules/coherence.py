"""coherence: what talks about the same thing as the densest run of running text, and where that run lies.

Catches: teasers and comments of other stories in perfect sentences, after the end: they share few words with the core.
Leaves alone: lists and captions inside the core.
Numbers: the core is the densest run of running text (`Page.densest`). Content words are those of five letters or more, or
two characters of a script without spaces; a word counts as the core's if a block of running text there has it, the
block itself aside.

Hit: `A dog rescued from a well in another county` after a story about a pool. Miss: `The pool opened in 1961.`
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import floordiv
from typing import ClassVar

from cleanscrape.content import as_sets, said_again
from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal
from cleanscrape.windows import around, lanes, small, unlaned

_STEPS = (1, 2, 4, 8, 16, 40)
"""Blocks between a block and the core, binned."""
_NEAREST = bytes(bisect_right(_STEPS, far) - 1 for far in range(1, _STEPS[-1] + 1))
_SHARED_OF = 15
"""More content words than this in a block count as this many in its neighbourhood."""
_LARGE = bytes(value > _SHARED_OF for value in range(256))
_CAPPED = bytes(min(value, _SHARED_OF) for value in range(256))
_NEAR = 6
_NO_WORDS = 11
_BESIDE_MIN = 4
"""With fewer long words a block tells nothing of those beside it."""
_BESIDE_TENTHS = (3, 5)
_SAID = (
    "too short to tell what",
    "less than three tenths of it",
    "three or four tenths of it",
    "half of it or more",
)


def _said_beside(which: str) -> tuple[str, ...]:
    return tuple(f"{said} the {which} block has{end}" for end in ("", ", a sentence") for said in _SAID)


def _places() -> tuple[str, ...]:
    far = ("next to", "two blocks from", "some blocks from", "many blocks from", "far from", "very far from")
    before = tuple(f"before the core, {f} it" for f in far)
    after = tuple(f"after the core, {f} it" for f in far)
    return ("inside the densest run of text", "at that run's edge", *before, *after)


@dataclass(frozen=True)
class Coherence:
    """Compares each block with the page's core."""

    id: ClassVar[str] = "coherence"
    around: ClassVar[bool] = True
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal("coherence.place", _places(), 13),
        Signal("coherence.shared", (*(f"{10 * n} % of its words are the story's" for n in range(11)), "no long words"), 11),
        Signal("coherence.content", "{} long words", 30),
        Signal("coherence.shared_after", "{} % of the words in it and the next 6 are the story's", 20, unit=5),
        Signal("coherence.shared_before", "{} % of the words in it and the last 6 are the story's", 20, unit=5),
        Signal("coherence.core_words", "a core of {} words", 200, unit=10),
        Signal("coherence.core_share", "a core with {} % of the running text", 20, unit=5),
        Signal("coherence.next", _said_beside("next"), 7),
        Signal("coherence.previous", _said_beside("last"), 7),
    )  # fmt: skip

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """One entry a block in each column."""
        first, stop = page.densest
        contents = page.content
        core = [b for b in range(first, stop) if page.prose[b]]
        words, often = said_again([contents[b] for b in core])
        ours = [words] * len(page)
        for b in core:
            ours[b] = often  # its own use aside
        shared = list(map(len, map(set.intersection, ours, contents)))
        sizes = list(map(len, contents))
        core_words = sum(page.prose[first:stop])
        count = len(page)
        return {
            "coherence.place": _place(first, stop, count),
            "coherence.shared": bytes(
                [10 * s // n if n else _NO_WORDS for s, n in zip(shared, sizes, strict=True)]
            ),
            "coherence.content": small(sizes),
            **_neighbourhood(shared, sizes),
            "coherence.core_words": small([core_words // 10]) * count,
            **_beside(page, sizes),
            "coherence.core_share": bytes([20 * core_words // (sum(page.prose) + 1)]) * count,
        }


def _beside(page: Page, sizes: Sequence[int]) -> dict[str, bytes]:
    """How much of what each block says stands in the next one, and in the last: a caption below a description of its
    picture, a teaser below its headline, a quotation pulled out."""
    shared = [
        len(words & more) if len(words) >= _BESIDE_MIN or len(more) >= _BESIDE_MIN else 0
        for words, more in pairwise(as_sets(page.content))
    ]
    none = b"\0"[: len(page)]
    return {
        "coherence.next": _said(sizes[:-1], shared, page.ends[:-1]) + none,
        "coherence.previous": none + _said(sizes[1:], shared, page.ends[1:]),
    }


def _said(sizes: Sequence[int], shared: Sequence[int], ends: Sequence[int]) -> bytes:
    """How much of each block's words is `shared`, and whether it ends a sentence; as `_said_beside` has it."""
    return bytes(
        [
            1 + bisect_right(_BESIDE_TENTHS, 10 * s // size) + 4 * (end == SENTENCE)
            if size >= _BESIDE_MIN
            else 0
            for size, s, end in zip(sizes, shared, ends, strict=True)
        ]
    )


def _place(first: int, stop: int, count: int) -> bytes:
    inside = bytearray(stop - first)
    if inside:
        inside[0] = inside[-1] = 1
    return _steps(2, first)[::-1] + inside + _steps(8, count - stop)


def _steps(nearest: int, count: int) -> bytes:
    """The values of so many blocks away from the core, nearest first; `nearest` is the value beside it."""
    near = _NEAREST.translate(bytes(range(nearest, nearest + len(_STEPS))).ljust(256))
    return near[:count] + near[-1:] * (count - len(near))


def _neighbourhood(shared: Sequence[int], sizes: Sequence[int]) -> dict[str, bytes]:
    size = len(sizes)
    every = small(sizes)
    weights, ours = every.translate(_CAPPED), bytearray(small(shared))
    for b in compress(count(), every.translate(_LARGE)):
        ours[b] = shared[b] * _SHARED_OF // sizes[b]
    shares, totals, ones = lanes(bytes(ours)), lanes(weights), lanes(b"\1" * size)
    found = {}
    for name, share, total in zip(
        ("before", "after"), around(shares, _NEAR, size), around(totals, _NEAR, size), strict=True
    ):
        twentieths, words = unlaned(20 * (shares + share), size), unlaned(totals + total + ones, size)
        found[f"coherence.shared_{name}"] = bytes(map(floordiv, twentieths, words))
    return found
