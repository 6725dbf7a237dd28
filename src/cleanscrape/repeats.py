"""Blocks of an article that say again what another one says: lines printed twice, and pull quotes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.reading.line_kinds import SENTENCE

_LEAST_WORDS = 4
"""Shorter repeats ("Yes.", a table's cell) may be content; longer ones are printed twice by mistake or as promos."""
_PULLED_MIN_WORDS, _PULLED_MAX_WORDS = 7, 60
"""A pull quote is a sentence or two; fewer words may be said again by chance, as a heading's are."""
_PULLED_MARKS_CHARS = 10
_PULLED_FROM_CHARS = 100_000
"""Pull quotes are sought in so much of a page's longest blocks: no story is longer, and time stays linear."""
_OWN_WORDS = 3
"""A block with so many words that no longer one has is no pull quote: of its words the first and last may be cut."""
_QUOTE_MARKS = "\"'“”‘’«»„ "
_RULE = "duplicate_lines"


def repeats(
    page: Page, kept: Sequence[int], inside: Sequence[bool], always: Collection[int]
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Which of the kept blocks go, each with its rule and reason; none that is `always` to stay.

    Of blocks with the same words, the first stays; a block whose words a longer one holds is a pull quote. A first
    sentence outside the article goes where it is said again inside: a form to share it opens with the lede.
    """
    seen: dict[str, int] = {}
    longest = sorted(kept, key=list(map(len, page.folded)).__getitem__, reverse=True)
    longer = _Longer(list(map(page.folded.__getitem__, longest)))
    likely = _of_others_words(page, longest)
    for b in kept:
        words = page.words[b]
        if words < _LEAST_WORDS or b in always:
            continue
        bare = page.bare[b]
        first = seen.setdefault(bare, b)
        if first < b and inside[b] and not inside[first] and page.ends[b] == SENTENCE:
            yield first, (_RULE, "the article says it again")
            seen[bare] = b
        elif first < b:
            yield b, (_RULE, "repeats an earlier block")
        elif _PULLED_MIN_WORDS <= words <= _PULLED_MAX_WORDS and page.marks[b] not in LIST_MARKS:
            chars = len(page.folded[b]) + 2 * _PULLED_MARKS_CHARS
            if b in likely and longer.hold(bare.strip(_QUOTE_MARKS), chars):
                yield b, (_RULE, "pulled out of a paragraph that says it too")


def _of_others_words(page: Page, longest: Sequence[int]) -> Collection[int]:
    """Which of these blocks, longest first, have but few words that no longer one has."""
    if page.unspaced:
        return longest
    known: set[bytes] = set()
    few, contents = [], page.content
    for b in longest:
        words = contents[b]
        if len(words) - len(known.intersection(words)) < _OWN_WORDS:
            few.append(b)
        known.update(words)
    return set(few)


class _Longer:
    """The kept blocks, longest first, as one text: those longer than another are a part of it."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "\n".join(texts)[:_PULLED_FROM_CHARS]
        self._sizes = [-len(text) for text in texts]
        self._stops = list(accumulate([len(text) + 1 for text in texts], initial=0))

    def hold(self, words: str, chars: int) -> bool:
        """Does a block of more characters than this hold these words?"""
        return self._text.find(words, 0, self._stops[bisect_left(self._sizes, -chars)]) >= 0
