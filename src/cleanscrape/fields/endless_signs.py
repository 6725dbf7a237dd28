"""The signs that a run of words is the headline of a page that came as one line: by a glance, and by a closer look."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cleanscrape.endless import FIRSTS, LASTS
from cleanscrape.fields.byline_text import LABEL_HEADS
from cleanscrape.fields.dates import find_dates
from cleanscrape.fields.endless_words import (
    ABOVE,
    BELOW,
    FAR_EDGES,
    INNER_EDGES,
    LEAST,
    MAX_WORDS,
    MIN_WORDS,
    ODDS_EDGES,
    SEPARATORS,
    TOP,
    Words,
)
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import BYLINE_START, LEDE_MIN_WORDS, content_words, holds_word
from cleanscrape.fields.headline_shape import capitals, digits, end, is_names, junk
from cleanscrape.fields.months import MONTHS
from cleanscrape.lazy import lazy
from cleanscrape.page import Page

GLANCE = ("begins", "ends", "inner", "inside", "words", "far", "before", "behind", "top", "again")
CLOSER = (
    "both", "said", "said_on", "letters", "digits", "marks", "junk", "shares", "shares_run", "next_line", "line_before",
    "behind_it", "before_it", "near", "in_top", "blocks", "kind", "far_lede", "sentences", "first_said", "peaks", "tail",
    "parts", "small", "doubled", "word_before", "first_word", "last_word", "word_behind",
)  # fmt: skip
_WORD_EDGES = (3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24)
_SHARE_EDGES = (0.0, 0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
_COARSE_EDGES = (-2.5, -1.0, 0.4, 2.0)
_LINE_EDGES = (1, 2, 3, 5, 8, 12, 20, 35)
_STORY_CHARS, _NEAR, _TOP_WORDS = 2500, 12, 30
Span = tuple[int, int]


@dataclass(frozen=True)
class Sight:
    """What every run of words is held against: the page's words, where the densest run of text begins, and the article."""

    page: Page
    words: Words
    main: int
    lede: int
    stop: int
    _content: dict[str, set[str]] = field(default_factory=dict)

    @lazy
    def limits(self) -> tuple[range, range]:
        """Words before which a headline may begin: those around the story, and the page's first."""
        low = max(0, self.main - ABOVE)
        high = min(len(self.words.words), max(self.main, self.lede) + BELOW)
        return range(min(TOP, low)), range(low, high)

    @lazy
    def opening(self) -> str:
        """The story's first paragraphs, in lower case."""
        return self._from(self.lede)

    @lazy
    def run(self) -> str:
        """The first paragraphs of its densest run."""
        return self._from(self.main)

    def _from(self, at: int) -> str:
        return " ".join(self.words.words[at : max(at, min(self.stop, at + 500))]).lower()[:_STORY_CHARS]

    @lazy
    def likely(self) -> list[int]:
        """The words with which a line likely begins."""
        return [at for at, odds in enumerate(self.words.begins) if odds > 0]

    @lazy
    def long(self) -> list[int]:
        """The words with which a line of a paragraph's length begins."""
        words = self.page.words
        return [at for at, b in enumerate(self.words.blocks) if words[b] >= LEDE_MIN_WORDS]

    @lazy
    def dated(self) -> list[int]:
        """The words that are a month's name or a number that may be a year's."""
        return [
            at
            for at, word in enumerate(self.words.folded)
            if word in MONTHS or (len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"))
        ]


def spans(sight: Sight) -> Iterator[Span]:
    """Every run of words that may be a line, near the article or at the page's top; none begins or ends with a separator."""
    begins, marks = sight.words.begins, sight.words.marks
    for part in sight.limits:
        places = [at for at in range(part.start, part.stop + 1) if begins[at] > LEAST]
        for k, start in enumerate(places):
            if start in marks:
                continue
            for stop in places[k + 1 : k + 1 + MAX_WORDS]:
                if stop - start > MAX_WORDS:
                    break
                if (
                    stop - start >= MIN_WORDS
                    and begins[start] + begins[stop] > LEAST
                    and stop - 1 not in marks
                ):
                    yield start, stop


def glance(sight: Sight, span: Span) -> tuple[int, ...]:
    """What a glance shows: how likely the line's ends are, how long it is, how far above the story."""
    start, stop = span
    words = sight.words
    codes, begins = words.codes, words.begins
    last = len(codes)
    return (
        bisect_right(ODDS_EDGES, begins[start]),
        bisect_right(ODDS_EDGES, begins[stop]),
        bisect_right(INNER_EDGES, words.inner[stop] - words.inner[start + 1]),
        5 * bisect_right(_COARSE_EDGES, begins[start + 1]) + bisect_right(_COARSE_EDGES, begins[stop - 1]),
        bisect_right(_WORD_EDGES, stop - start),
        bisect_right(FAR_EDGES, sight.main - stop),
        FIRSTS * (codes[start - 1] if start else FIRSTS * LASTS) + codes[start] // LASTS,
        FIRSTS * codes[stop - 1] + codes[stop] // LASTS if stop < last else FIRSTS * FIRSTS * LASTS,
        (start == 0) + 2 * (0 < start < TOP),
        4 * words.again[start] + words.again_before[stop],
    )


def closer_look(sight: Sight, span: Span) -> tuple[int, ...]:
    """What a closer look shows: whether it is said again, its letters, what stands before and behind."""
    start, stop = span
    words, begins = sight.words, sight.words.begins
    text = words.text(start, stop)
    said, on, first = _said(words, start, stop)
    content = content_words(text)
    shares = _share(sight.opening, content)
    far = bisect_right((-8, 1, 25, 100), sight.main - stop)
    return (
        5 * bisect_right(_COARSE_EDGES, begins[start]) + bisect_right(_COARSE_EDGES, begins[stop]),
        6 * far + said,
        on,
        5 * capitals(text) + end(text),
        digits(text),
        (":" in text) + 2 * ("?" in text) + 4 * text[:1].isdigit() + 8 * any(q in text for q in '"“„«'),
        junk(text),
        shares,
        _share(sight.run, content),
        _next_line(sight, stop),
        _line_before(sight, start),
        _behind(words, stop),
        _before(words, start),
        _near(sight, start, stop),
        _in_top(words, start, stop),
        _whole_blocks(words, start, stop),
        _kind(sight, text, start, stop),
        bisect_right(FAR_EDGES, sight.lede - stop),
        min(sum(code % LASTS == 2 for code in words.codes[start : stop - 1]), 2),
        first,
        4 * _peak(begins, start) + _peak(begins, stop),
        _tail(words, start, stop),
        min(sum(word in SEPARATORS for word in words.words[start:stop]), 4),
        bisect_right(
            (0.01, 0.2, 0.35, 0.5, 0.65, 0.8),
            sum(code < LASTS for code in words.codes[start:stop]) / (stop - start),
        ),
        len(set(words.folded[start:stop])) * 4 // (stop - start),
        *words.listed(start),
        *words.listed(stop),
    )


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
    blob, folded = words.blob, words.folded
    told = " " + " ".join(folded[start:stop]) + " "
    count = blob.count(told)
    if count < 2:
        return min(count, 1), 0, 0
    before = blob.count(f" {folded[start - 1]}{told}") if start else 1
    behind = blob.count(f"{told}{folded[stop]} ") if stop < len(folded) else 1
    ways = [1 if c >= count else 2 if c > 1 else 3 for c in (before, behind)]
    at = sum(map(len, folded[:start])) + start
    first = 1 if blob.find(told) >= at - 1 else 3 if blob.find(told, at + 2) < 0 else 2
    return min(count, 5), 4 * ways[0] + ways[1], first


def _share(text: str, words: set[str]) -> int:
    return bisect_right(_SHARE_EDGES, sum([holds_word(text, w) for w in words]) / len(words)) if words else 0


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


def _near(sight: Sight, start: int, stop: int) -> int:
    """1 for a date within a dozen words behind, 2 for a byline's label, 4 for a date just before."""
    dated = sight.dated
    k = bisect_left(dated, stop)
    near = k < len(dated) and dated[k] < stop + _NEAR
    label = any(word in ("by", "von", "par", "por") for word in sight.words.folded[stop : stop + _NEAR])
    j = bisect_left(dated, start) - 1
    return near + 2 * label + 4 * (j >= 0 and dated[j] > start - 5)


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
