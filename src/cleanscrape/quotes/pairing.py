"""Pairs of quotation marks, and what to do where one of a pair was lost.

A pass over the paragraphs pairs the marks. A paragraph is a line, and what is wrapped below it. Marks inside an open
quotation that are of another family are inner marks and make no quotation of their own.
"""

from __future__ import annotations

from typing import NamedTuple

from cleanscrape.quotes import repairs
from cleanscrape.quotes.dialogue import dialogue
from cleanscrape.quotes.marks import CLOSE, CURLED, DOUBLE, OPEN, SINGLE, Mark, list_marks, within

DASH = "dash"
_SINGLES = (SINGLE, CURLED)


def paragraph_start(text: str, at: int) -> int:
    """Where the paragraph of character `at` begins; a line that goes on in lower case goes on the one above."""
    first = text.rfind("\n", 0, at) + 1
    while first > 1 and text[first : first + 1].islower() and text[first - 2] not in "\n.?!:":
        first = text.rfind("\n", 0, first - 1) + 1
    return first


def paragraph_stop(text: str, at: int) -> int:
    """Where the paragraph of character `at` ends, without its line break."""
    last = text.find("\n", at)
    while last > 0 and text[last + 1 : last + 2].islower() and text[last - 1] not in "\n.?!:":
        last = text.find("\n", last + 1)
    return len(text) if last < 0 else last


class Marked(NamedTuple):
    """One pair of marks. `start:stop` is what they enclose; `outer_start:outer_stop` takes the marks in.

    `repaired`: a mark was missing. `signed`: the span of a name that stood inside the marks of a pull quote.
    """

    start: int
    stop: int
    outer_start: int
    outer_stop: int
    repaired: bool = False
    family: str = DOUBLE
    signed: tuple[int, int] | None = None


def scan(text: str) -> list[Marked]:
    """Every marked stretch of `text`, in order, none inside another. Linear time; never raises."""
    spoken = dialogue(text)
    marks = list_marks(text)
    if not marks and not spoken:
        return []
    out: list[Marked] = []
    pairing = _Pairing(text, out)
    at = 0
    while at < len(marks):
        first = paragraph_start(text, marks[at].start)
        last = paragraph_stop(text, marks[at].start)
        until = at
        while until < len(marks) and marks[until].start < last:
            until += 1
        pairing.paragraph(marks[at:until], first, last)
        at = until
    pairing.finish()
    if spoken:
        out = _apart([Marked(a, b, a, b, family=DASH) for a, b in spoken], out)
    return out


def _apart(spoken: list[Marked], marked: list[Marked]) -> list[Marked]:
    """Both in order; of two that overlap the first stays, and marks inside a line of dialogue go."""
    lines = [(line.start, line.stop) for line in spoken]
    out: list[Marked] = []
    for one in sorted(spoken + [m for m in marked if not within(lines, m.start)]):
        if not out or one.outer_start >= out[-1].outer_stop:
            out.append(one)
    return out


def _closes_twice(marks: list[Mark], at: int) -> bool:
    """Whether the two marks after this one both close: then the first of them is the inner one's."""
    return [m.role for m in marks[at + 1 : at + 3] if m.family == marks[at].family] == [CLOSE, CLOSE]


class _Pairing:
    """Pairs marks paragraph by paragraph; holds the quotation that is open from one paragraph to the next."""

    def __init__(self, text: str, out: list[Marked]) -> None:
        self.text = text
        self.out = out
        self.opener: Mark | None = None  # the open quotation's first mark
        self.first = 0  # start of the paragraph it opened in
        self.piece = 0  # where its words in this paragraph begin
        self.last = 0  # end of its last paragraph

    def paragraph(self, marks: list[Mark], first: int, last: int) -> None:
        """Pair the marks of one paragraph, `first:last` of the text."""
        at = 0
        if self.opener:
            at = self._resume(marks, first)
        if not self.opener:
            self.first = first
        free = first  # end of the last quotation here: a lost opener stands after it
        while at < len(marks):
            mark = marks[at]
            if self.opener is None:
                if mark.role == CLOSE:
                    self._lost_opener(mark, free)
                    free = mark.stop
                else:
                    self._open(mark)
            elif mark.family == self.opener.family:
                if mark.role == OPEN:
                    if self._nested(marks, at):
                        at += 1 if _closes_twice(marks, at) else 0
                    else:
                        self._lost_closer(mark.start)
                        self._open(mark)
                elif not self._apostrophe(marks, at):
                    free = mark.stop
                    self._close(mark)
            at += 1
        if self.opener:
            self._paragraph_end(last)

    def finish(self) -> None:
        """End what is still open at the end of the text."""
        if self.opener:
            self._lost_closer(self.last)

    def _open(self, mark: Mark) -> None:
        self.opener, self.piece = mark, mark.stop

    def _close(self, mark: Mark) -> None:
        assert self.opener
        self._add(self.opener.stop, mark.start, self.opener.start, mark.stop, False, self.opener.family)
        self.opener = None

    def _add(
        self,
        start: int,
        stop: int,
        outer_start: int,
        outer_stop: int,
        repaired: bool,
        family: str,
        signed: tuple[int, int] | None = None,
    ) -> None:
        text = self.text
        while start < stop and text[start].isspace():
            start += 1
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if start < stop:
            self.out.append(Marked(start, stop, outer_start, outer_stop, repaired, family, signed))

    def _apostrophe(self, marks: list[Mark], at: int) -> bool:
        """True for a plural's apostrophe inside single marks: a surer closer comes before the next opener."""
        mark = marks[at]
        if mark.family not in _SINGLES or mark.sure or self.text[mark.start - 1] != "s":
            return False
        following = marks[at + 1] if at + 1 < len(marks) else None
        return following is not None and following.family == mark.family and following.role == CLOSE

    def _nested(self, marks: list[Mark], at: int) -> bool:
        """True where an opener inside an open quotation has its own closer: two closers follow in a row."""
        if _closes_twice(marks, at):
            return True
        mark = marks[at]
        return mark.family in _SINGLES and self.text[mark.start - 2 : mark.start] in (", ", ": ")

    def _lost_opener(self, mark: Mark, free: int) -> None:
        if mark.sure and not self.text[mark.start - 1].isdigit():
            start = repairs.opening(self.text, free, mark.start, mark.stop)
            if start is not None:
                self._add(start, mark.start, start, mark.stop, True, mark.family)

    def _lost_closer(self, limit: int) -> None:
        assert self.opener
        stop = repairs.closing(self.text, self.piece, limit)
        self._add(self.opener.stop, stop, self.opener.start, stop, True, self.opener.family)
        self.opener = None

    def _resume(self, marks: list[Mark], first: int) -> int:
        """Carry an open quotation into this paragraph, if the paragraph opens with a mark; the marks used up."""
        assert self.opener
        mark = marks[0]
        opens = (
            mark.role != CLOSE
            and mark.family == self.opener.family
            and not self.text[first : mark.start].strip()
        )
        closer = next((m.stop for m in marks[1:] if m.family == mark.family), mark.stop)
        if (
            opens
            and not self.text[self.last : first].strip()
            and repairs.goes_on(self.text, self.first, self.opener.start, closer)
        ):
            self.piece = mark.stop
            return 1
        signed = self._pull_quote(marks, first)
        if not signed:
            self._lost_closer(self.last)
        return signed

    def _pull_quote(self, marks: list[Mark], first: int) -> int:
        """1 where this line is a name and a role, then the closer of the line before: a pull quote."""
        assert self.opener
        mark = marks[0]
        line = self.text[first : mark.start]
        if mark.role == OPEN or first - self.last > 2 or not repairs.SIGNATURE.fullmatch(line):
            return 0
        span = (first, mark.start)
        self._add(self.opener.stop, self.last, self.opener.start, mark.stop, False, self.opener.family, span)
        self.opener = None
        return 1

    def _paragraph_end(self, last: int) -> None:
        """At a paragraph's end: keep the quotation open only if the paragraph itself does not end it."""
        self.last = last
        assert self.opener
        if repairs.closing(self.text, self.piece, last) != last:
            self._lost_closer(last)
