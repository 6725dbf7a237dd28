"""The kinds of rule. A rule proposes and never edits; `decide` alone drops.

- A *line rule* looks at a `Page` and gives columns of small whole numbers, one entry a block, one column a signal.
  Fitted weights (`weights.json`) turn each value into evidence for or against the block.
- A *context rule* looks again, given the columns of all line rules: what stands around, what the core talks about.
- A *field rule* gives finds: a field, its value, the blocks where it stands.
- An *extractor* works on the finished body.
- A *phrase rule* is a user's own, in one line: `PhraseRule("radio_promo", starts=("listen live",), verdict="never")`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from typing import Any, ClassVar, Literal, NamedTuple, Protocol, Union, runtime_checkable

from cleanscrape.article import Quote
from cleanscrape.content import needed
from cleanscrape.evidence import Find
from cleanscrape.page import Page
from cleanscrape.phrases import grouped
from cleanscrape.watch import opens_unspaced, places
from cleanscrape.windows import small

_ONE = bytes(min(value, 1) for value in range(256))

Columns = Mapping[str, Sequence[int]]
"""Signal name -> one value a block, each from 0 to the signal's top."""


class Signal(NamedTuple):
    """One column that a rule gives: its name, and how to say a value in words.

    `reasons` is one phrase a value ("" for a value that says nothing), or one phrase with `{}` for the value.
    `top` is the largest value. `weights` (log-odds a value) hold until the weights are fitted. `asides` are the
    values of a line that stands in a story's way: what stands around it is told as if it were not there; those
    `between` are such lines only between two paragraphs. `unit` is how much one step of the value stands for where
    the value is said: 5 for twentieths that are said in %. Where a phrase says "some {}", nothing is said as
    "fewer than" one step.
    """

    name: str
    reasons: str | tuple[str, ...]
    top: int
    weights: tuple[float, ...] = ()
    asides: tuple[int, ...] = ()
    between: tuple[int, ...] = ()
    unit: int = 1

    def reason(self, value: int) -> str:
        """The value in words; "" if it says nothing."""
        if not isinstance(self.reasons, str):
            return self.reasons[min(value, len(self.reasons) - 1)]
        reasons = self.reasons if value else self.reasons.replace("some {}", f"fewer than {self.unit}")
        return reasons.format(value * self.unit)


def is_cue(signal: str) -> bool:
    """Is the signal a cue, nonzero where a block's own words give it away? Such a signal has its rule's own name."""
    return "." not in signal


def cued(columns: Columns, count: int) -> bytes:
    """1 for blocks with a cue, else 0: all bits of the cues' values, together."""
    bits = 0
    for name in columns:
        if "." not in name:  # `is_cue` without a call
            bits |= int.from_bytes(small(columns[name]), "little")
    return bits.to_bytes(count, "little").translate(_ONE)


@runtime_checkable
class LineRule(Protocol):
    """Looks at a page, gives a column a signal.

    It may look over the page once more when all line rules have: `look_over(page, columns)` gives its columns anew, and
    those of others that would be told otherwise.
    """

    id: ClassVar[str]
    signals: ClassVar[tuple[Signal, ...]]

    def look(self, page: Page) -> Columns:
        """One column a signal, one entry a block."""
        ...


@runtime_checkable
class ContextRule(Protocol):
    """Looks at a page again, once all line rules have: it sees their columns."""

    id: ClassVar[str]
    signals: ClassVar[tuple[Signal, ...]]

    def look_again(self, page: Page, columns: Columns) -> Columns:
        """One column a signal, one entry a block. `columns` are the line rules' by signal name."""
        ...


@runtime_checkable
class FieldRule(Protocol):
    """Finds fields: a title, a byline, a date. `scores` are the blocks' log-odds of being article."""

    id: ClassVar[str]
    gives: ClassVar[tuple[str, ...]]

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> Iterable[Find]:
        """What it found, best first."""
        ...


class FieldContext(NamedTuple):
    """What field rules may lean on besides the page.

    `core` is the half-open range of blocks decided to be the article, (0, 0) if none. `url` is the caller's, or None.
    `reference_time` is when the page was read, for "3 hours ago", or None. `found` are the finds of the rules before.
    `outlet` is what the title lines of the site's other pages end with, by its template; None if there is none.
    `plain` pages are running text alone (see `decide.is_plain`); on `extracted` ones little stands beside the story.
    """

    core: tuple[int, int]
    url: str | None
    reference_time: datetime | None
    found: tuple[Find, ...] = ()
    outlet: KnownOutlet | None = None
    plain: bool = False
    extracted: bool = False


class KnownOutlet(NamedTuple):
    """An outlet's name as a site's title lines have it, and how one knows it."""

    name: str
    reason: str


@runtime_checkable
class Extractor(Protocol):
    """Works on the finished body."""

    id: ClassVar[str]

    def extract(self, body: str) -> tuple[Quote, ...]:
        """Quotations in the body, in order."""
        ...


Verdict = Literal["always", "never"]


@dataclass(frozen=True)
class PhraseRule:
    """A user's own rule: blocks that start with, equal, or contain a phrase, in any case.

    `verdict` "never" removes them, "always" keeps them; or give a `weight` (log-odds, below zero against) instead.
    With neither they are removed. `anywhere` counts only in blocks of at most `max_words` words. Raises ValueError or
    TypeError when it can't be built.
    """

    id: str
    starts: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()
    max_words: int = 40
    verdict: Verdict | None = None
    weight: float = 0.0

    def __post_init__(self) -> None:
        """Check all that can be wrong, once."""
        if not isinstance(self.id, str) or not isinstance(self.max_words, int):
            raise TypeError(f"PhraseRule {self.id!r}: id is a str and max_words an int")
        if not self.id or not (self.starts or self.whole or self.anywhere):
            raise ValueError("PhraseRule: give an id and at least one phrase in starts, whole or anywhere")
        for name in ("starts", "whole", "anywhere"):
            phrases = getattr(self, name)
            if isinstance(phrases, str):
                raise TypeError(f"PhraseRule {self.id}: {name} is a tuple of phrases, not one str")
            if blank := [p for p in phrases if not isinstance(p, str) or not p.strip()]:
                raise ValueError(f"PhraseRule {self.id}: {name} has {blank[0]!r}, which is no phrase")
            object.__setattr__(self, name, tuple(phrases))
        if self.verdict not in ("always", "never", None):
            raise ValueError(f"PhraseRule {self.id}: verdict is 'always' or 'never', not {self.verdict!r}")
        if not isfinite(self.weight) or (self.weight and self.verdict):
            raise ValueError(f"PhraseRule {self.id}: give a verdict or a finite weight, not both")
        if not self.weight:
            object.__setattr__(self, "verdict", self.verdict or "never")

    def hits(self, page: Page) -> list[int]:
        """The blocks it speaks about, in order."""
        column = phrase_column(
            page, starts=self.starts, whole=self.whole, anywhere=self.anywhere, max_words=self.max_words
        )
        return [b for b, value in enumerate(column) if value]


Rule = Union[LineRule, ContextRule, FieldRule, Extractor, PhraseRule, Callable[[Page], Iterable[Any]]]  # noqa: UP007


def first_words(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Folded phrases by their first word, longest first: the table that lines are looked up in."""
    return grouped(map(str.lower, phrases), lambda phrase: phrase.partition(" ")[0])


def phrase_column(
    page: Page,
    *,
    starts: Iterable[str] = (),
    whole: Iterable[str] = (),
    anywhere: Iterable[str] = (),
    max_words: int = 40,
) -> list[int]:
    """1 for blocks that start with, equal, or (if of at most `max_words` words) contain a phrase; else 0.

    A start must end at a word's end, where the phrase ends with a letter. Marks around a whole block (":", "»") count
    only if the phrase has them. Lookups go by a line's first word, and contained phrases by `str.find` over the whole
    folded page, so the cost hardly grows with the number of phrases. In scripts without spaces use `anywhere`.
    """
    column = [0] * len(page)
    table, wanted = first_words(starts), frozenset(map(str.lower, whole))
    for b, head in places(page.heads, table):
        if opening(page.folded[b], table[head]):
            column[b] = 1
    for b, _ in (*places(page.bare, wanted), *places(page.folded, wanted)):
        column[b] = 1
    for b in blocks_with(page, *map(str.lower, anywhere)):
        if page.words[b] <= max_words:
            column[b] = 1
    return column


def whole_values(page: Page, values: Mapping[str, int]) -> bytearray:
    """A column with the value of each block that is a phrase of the table, the marks at its ends aside."""
    column = bytearray(len(page))
    for b, bare in page.whole_in(values):
        column[b] = values[bare]
    return column


def add_own(
    column: bytearray, page: Page, value: int, *, starts: tuple[str, ...] = (), whole: tuple[str, ...] = ()
) -> None:
    """Put a value where a user's own phrases hit and the column says nothing yet."""
    if starts or whole:
        for b, hit in enumerate(phrase_column(page, starts=starts, whole=whole)):
            column[b] = column[b] or value * hit


def add_inside(column: bytearray, page: Page, value: int, phrases: Iterable[str], *, most_words: int) -> None:
    """Put a value where a block of few words contains a folded phrase and the column says nothing yet."""
    for b in blocks_with(page, *phrases):
        if page.words[b] <= most_words:
            column[b] = column[b] or value


def openings(page: Page, table: Mapping[str, tuple[str, ...]]) -> list[tuple[int, str]]:
    """The blocks that open with a phrase of a table by first words, and the phrase; in any order."""
    heads = [(b, table[head]) for b, head in page.headed(table)]
    likely = [(b, phrases) for b, phrases in heads if page.folded[b].startswith(phrases)]
    return [(b, phrase) for b, phrases in likely if (phrase := opening(page.folded[b], phrases))]


def opening(folded: str, phrases: tuple[str, ...]) -> str:
    """The first of the phrases that a line starts with; "" if it starts with none.

    Where a phrase ends with a letter, a word of the line ends too; in scripts without spaces a longer phrase goes on.
    """
    for phrase in phrases:
        if folded.startswith(phrase):
            inside_word = phrase[-1].isalnum() and folded[len(phrase) : len(phrase) + 1].isalnum()
            if not inside_word or opens_unspaced(phrase):
                return phrase
    return ""


def blocks_with(page: Page, *phrases: str) -> list[int]:
    """The blocks that contain folded phrases: of one phrase each once, in order, then of another.

    A phrase is sought only if the page has what it needs (see `needed`).
    """
    found: list[int] = []
    vocabulary, blob, offsets = page.vocabulary, page.blob, page.offsets
    for word, sought in needed(phrases):
        for phrase, other, mark in sought if word in vocabulary else ():
            at = blob.find(phrase) if mark in blob and other in vocabulary else -1
            while at >= 0:
                block = bisect_right(offsets, at) - 1
                found.append(block)
                at = blob.find(phrase, offsets[block + 1]) if block + 1 < len(offsets) else -1
    return found
