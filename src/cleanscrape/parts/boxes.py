"""Boxes between two paragraphs: a label ("Related", "More for you"), and below it the headlines of other stories.

A headline has nothing in its words that tells it from the story's own headings; its place below the label does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import COLON, SENTENCE
from cleanscrape.windows import blocks_of

_MOST_LINES, _LEAST_WORDS, _HEADING_WORDS, _LEAST_SURE, _AD_WORDS, _STORY_AHEAD = 6, 4, 14, 3, 5, 4
"""A box holds no more lines, no sections' names, and no line that announces what follows it. Above it may stand an ad's
label of so many words.
"""
_TITLE_WORDS, _TEASER_WORDS, _TWO_TEASERS, _MOST_TEASERS = 2, 30, 4, 12


def boxes(page: Page, labels: bytearray, *, one: int, several: Sequence[int]) -> Iterator[tuple[int, range]]:
    """Each box's label and its headlines. `labels` has `several` at a list's label, `one` at one of perhaps one story.

    One box may stand below another. A last line after more of a gap than the first may be the next part's heading. So
    may each but the first below a label of one story, unless they are a list's items, or a gap parts all of them from
    the paragraph. Of three or more the last is one only where the page has headings elsewhere, alone between two
    paragraphs.
    """
    headings: bool | None = None
    box_stop = -1
    for b in sorted(blocks_of(labels, (one, *several))):
        below_text = _is_below_text(page, b)
        if below_text and labels[b] != one and (stop := _teased(page, b + 1)):
            yield b, range(b + 1, stop)
            continue
        stop = _paragraph(page, b + 1)
        lines = _up_to(page, labels, b + 1, stop) if below_text or b == box_stop else None
        if lines is None:
            continue
        if labels[b] == one and not _is_set_apart(page, b + 1, stop):
            headings = _has_headings(page) if headings is None else headings
            lines = lines[:1] if headings or len(lines) < _LEAST_SURE else lines
        if all(page.words[i] >= _LEAST_WORDS and page.ends[i] != COLON for i in lines):
            box_stop = lines.stop
            yield b, lines


def _up_to(page: Page, labels: bytearray, start: int, stop: int) -> range | None:
    """The lines from `start` that may be a box's above the paragraph at `stop`; None if none stands there.

    They end before another box's label; so many boxes above a lone paragraph are the page's foot.
    """
    if not (start < stop < len(page) and page.prose[stop]):
        return None
    other = next((i for i in range(start, stop) if labels[i]), stop)
    if other < stop:
        return range(start, other) if any(page.prose[stop + 1 : stop + _STORY_AHEAD]) else None
    return range(start, stop - (page.gaps[stop - 1] > page.gaps[start]))


def _is_set_apart(page: Page, start: int, stop: int) -> bool:
    """Are these lines a list's items, or does a gap part all of them from the paragraph at `stop`?"""
    return page.gaps[stop] > page.gaps[stop - 1] or all(page.marks[start:stop])


def _teased(page: Page, b: int) -> int:
    """Where two headlines or more end that have a teaser in a sentence below each, with two of the story's paragraphs,
    longer ones, right behind them; 0 if none start at a block.
    """
    start, longest = b, 0
    last = min(len(page) - 1, b + _MOST_TEASERS)
    while b < last and page.ends[b] not in (SENTENCE, COLON) and page.ends[b + 1] == SENTENCE:
        if not _TITLE_WORDS <= page.words[b] <= _HEADING_WORDS or page.words[b + 1] > _TEASER_WORDS:
            break
        longest = max(longest, page.words[b + 1])
        b += 2
    story = page.prose[b : b + 2]
    return b if b - start >= _TWO_TEASERS and len(story) > 1 and min(story) > longest else 0


def _is_below_text(page: Page, b: int) -> bool:
    """Does a label stand right below running text, or below an ad's label that does?"""
    above = page.prose[max(0, b - 2) : b]
    return any(above[-1:]) or (any(above[:1]) and page.words[b - 1] <= _AD_WORDS)


def _has_headings(page: Page) -> bool:
    """Does a short line stand alone between two paragraphs?"""
    prose = page.prose
    return any(
        before and after and not prose[b] and page.ends[b] != SENTENCE and page.words[b] <= _HEADING_WORDS
        for b, (before, after) in enumerate(zip(prose, prose[2:], strict=False), 1)
    )


def _paragraph(page: Page, b: int) -> int:
    """The next running text from a block on, or where a box would have too many lines."""
    stop = min(len(page), b + _MOST_LINES)
    while b < stop and not page.prose[b]:
        b += 1
    return b
