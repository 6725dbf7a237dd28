"""The signs that a run of words is the headline of a page that came as one line, by a closer look than a glance."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from cleanscrape.dates.find import find_dates
from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.byline_text import LABEL_HEADS
from cleanscrape.fields.endless_glance import COARSE_EDGES, Bins, Sight, Span
from cleanscrape.fields.endless_words import FAR_EDGES, SEPARATORS, Words
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import BYLINE_START, holds_word, longer_words
from cleanscrape.fields.headline_shape import capitals, digits, end, is_names, junk, marks
from cleanscrape.reading.endless import FINAL, SMALL

CLOSER = (
    "both", "said", "said_on", "letters", "digits", "marks", "junk", "shares", "shares_run", "next_line", "line_before",
    "behind_it", "before_it", "near", "in_top", "blocks", "kind", "far_lede", "sentences", "first_said", "peaks", "tail",
    "parts", "small", "doubled", "word_before", "first_word", "last_word", "word_behind",
)  # fmt: skip
_SHARE_EDGES = (0.0, 0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
_SMALL_EDGES = (0.01, 0.2, 0.35, 0.5, 0.65, 0.8)
_LINE_EDGES = (1, 2, 3, 5, 8, 12, 20, 35)
_NEAR, _TOP_WORDS = 12, 30
_LABELS = frozenset(("by", "von", "par", "por"))


def closer_look(sight: Sight, span: Span) -> Bins:
    """What a closer look shows: whether it is said again, its letters, what stands before and behind."""
    start, stop = span
    words = sight.words
    text = words.text(start, stop)
    said, said_on, first_said = _said(words, start, stop)
    at_start = sight.starts.get(start) or _start_signs(sight, start)
    at_stop = sight.stops.get(stop) or _stop_signs(sight, stop)
    begins, line_before, before, dated, peak, *words_at_start = at_start
    ends, far, next_line, behind, near, lede, other_peak, *words_at_stop = at_stop
    return (
        5 * begins + ends,
        6 * far + said,
        said_on,
        5 * capitals(text) + end(text),
        digits(text),
        marks(text),
        junk(text),
        *_shares(sight, longer_words(text)),
        next_line,
        line_before,
        behind,
        before,
        near + 4 * dated,
        _in_top(words, start, stop),
        _whole_blocks(words, start, stop),
        _kind(sight, text, start, stop),
        lede,
        min(words.lasts[start : stop - 1].count(FINAL), 2),
        first_said,
        4 * peak + other_peak,
        _tail(words, start, stop),
        *_inside(words, start, stop),
        *words_at_start,
        *words_at_stop,
    )


def _inside(words: Words, start: int, stop: int) -> Bins:
    """How many separators stand in it, which share of its words are in small letters, and which are said but once."""
    size = stop - start
    return (
        min(sum(map(SEPARATORS.__contains__, words.words[start:stop])), 4),
        bisect_right(_SMALL_EDGES, words.firsts[start:stop].count(SMALL) / size),
        len(set(words.folded[start:stop])) * 4 // size,
    )


def _start_signs(sight: Sight, start: int) -> Bins:
    """What shows a place where a run starts, whatever its stop; kept, for many runs start there."""
    words, begins, dated = sight.words, sight.words.begins, sight.dated
    date_before = bisect_left(dated, start) - 1
    signs = sight.starts[start] = (
        bisect_right(COARSE_EDGES, begins[start]),
        _line_before(sight, start),
        _before(words, start),
        date_before >= 0 and dated[date_before] > start - 5,
        _peak(begins, start),
        *words.listed(start),
    )
    return signs


def _stop_signs(sight: Sight, stop: int) -> Bins:
    """What shows a place where a run stops, whatever its start; kept, for many runs stop there."""
    words, begins = sight.words, sight.words.begins
    signs = sight.stops[stop] = (
        bisect_right(COARSE_EDGES, begins[stop]),
        bisect_right((-8, 1, 25, 100), sight.main - stop),
        _next_line(sight, stop),
        _behind(words, stop),
        _near(sight, stop),
        bisect_right(FAR_EDGES, sight.lede - stop),
        _peak(begins, stop),
        *words.listed(stop),
    )
    return signs


def _peak(begins: Sequence[float], at: int) -> int:
    """How many of the places three words before and behind are likelier a line's beginning; three for more."""
    odds = begins[at]
    return min(sum(other > odds for other in begins[max(0, at - 3) : at + 4]), 3)


def _tail(words: Words, start: int, stop: int) -> int:
    """Its end: 1 a byline's label, 2 a known name, 3 a label before capitals, 0 else."""
    folded, said = words.folded, words.words
    if folded[stop - 1] in LABEL_HEADS:
        return 1
    if "by" in folded[max(start, stop - 4) : stop - 1]:
        return 3
    given = [word in GIVEN for word in folded[max(start + 1, stop - 3) : stop - 1]]
    return 2 if True in given and said[stop - 1][:1].isupper() else 0


def _said(words: Words, start: int, stop: int) -> tuple[int, int, int]:
    """How often the page says it; whether it is always said with the word before and behind; if it is the first time."""
    if not words.again[start + 1] & 1:
        return 1, 0, 0
    blob, folded = words.blob, words.folded
    told = " " + " ".join(folded[start:stop]) + " "
    count = blob.count(told)
    if count < 2:
        return min(count, 1), 0, 0
    before = blob.count(f" {folded[start - 1]}{told}") if start else 1
    behind = blob.count(f"{told}{folded[stop]} ") if stop < len(folded) else 1
    ways = [1 if c >= count else 2 if c > 1 else 3 for c in (before, behind)]
    at = words.offsets[start]
    first = 1 if blob.find(told) >= at - 1 else 3 if blob.find(told, at + 2) < 0 else 2
    return min(count, 5), 4 * ways[0] + ways[1], first


def _shares(sight: Sight, words: set[str]) -> tuple[int, int]:
    """How many of a run's words the story's first paragraphs hold, and those of its densest run."""
    if not words:
        return 0, 0
    held = sight.held
    for word in words.difference(held):
        held[word] = holds_word(sight.opening, word), holds_word(sight.run, word)
    opening, run = map(sum, zip(*map(held.__getitem__, words), strict=True))
    return bisect_right(_SHARE_EDGES, opening / len(words)), bisect_right(_SHARE_EDGES, run / len(words))


def _next_line(sight: Sight, stop: int) -> int:
    """How many words behind it the next line likely ends."""
    likely = sight.likely
    k = bisect_right(likely, stop)
    return bisect_right(_LINE_EDGES, likely[k] - stop) if k < len(likely) else 0


def _line_before(sight: Sight, start: int) -> int:
    likely = sight.likely
    k = bisect_left(likely, start) - 1
    return bisect_right(_LINE_EDGES, start - likely[k]) if k >= 0 else 0


def _behind(words: Words, stop: int) -> int:
    """What stands behind: 1 a byline's label, 2 a given name, 3 a date, 4 a number, 5 to 8 a separator, 0 else."""
    said = words.words[stop : stop + 6]
    if not said:
        return 9
    folded = words.folded[stop]
    if folded in LABEL_HEADS or BYLINE_START.match(" ".join(said[:3])):
        return 1
    if said[0] in SEPARATORS:
        return 4 + SEPARATORS[said[0]]
    if folded in MONTHS or find_dates(" ".join(said)):
        return 3
    if folded in GIVEN and said[0][:1].isupper():
        return 2
    return 10 if folded in ("published", "updated", "posted", "share") else 4 * said[0][0].isdigit()


def _before(words: Words, start: int) -> int:
    """What stands before: 1 to 4 a separator, 5 a date or a year, 6 the page's start, 0 else."""
    if not start:
        return 6
    said = words.words[start - 1]
    if said in SEPARATORS:
        return SEPARATORS[said]
    return 5 if words.folded[start - 1] in MONTHS or words.folded[start - 1][:2] in ("19", "20") else 0


def _near(sight: Sight, stop: int) -> int:
    """1 for a date within a dozen words behind, 2 for a byline's label."""
    dated = sight.dated
    k = bisect_left(dated, stop)
    near = k < len(dated) and dated[k] < stop + _NEAR
    return near + 2 * (not _LABELS.isdisjoint(sight.words.folded[stop : stop + _NEAR]))


def _in_top(words: Words, start: int, stop: int) -> int:
    """Do the page's first words, which may be its own title, say it too? 1 no, 2 most words, 3 they do, 4 they open with it."""
    if start < _TOP_WORDS:
        return 0
    top = words.folded[:_TOP_WORDS]
    told, all_told = " ".join(words.folded[start:stop]), " ".join(top)
    if told in all_told:
        return 4 if all_told.startswith(told) else 3
    return 2 if sum(word in top for word in words.folded[start:stop]) * 3 > 2 * (stop - start) else 1


def _whole_blocks(words: Words, start: int, stop: int) -> int:
    """1 if it begins a block, and 2 if it ends one, and 4 if it goes over several."""
    blocks = words.blocks
    starts = not start or blocks[start - 1] != blocks[start]
    ends = stop == len(blocks) or blocks[stop] != blocks[stop - 1]
    return starts + 2 * ends + 4 * (blocks[start] != blocks[stop - 1])


def _kind(sight: Sight, text: str, start: int, stop: int) -> int:
    """1 for a byline's label first, 2 for names alone, 3 for a date inside; 0 else."""
    if BYLINE_START.match(text):
        return 1
    k = bisect_left(sight.dated, start)
    if k < len(sight.dated) and sight.dated[k] < stop and find_dates(text):
        return 3
    return 2 if stop - start <= 4 and (text.istitle() or text.isupper()) and is_names(text) else 0
