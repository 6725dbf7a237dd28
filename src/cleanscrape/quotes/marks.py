"""The scanner for quotation marks: which pairs of marks enclose words, and which marks were lost.

One compiled pattern lists every mark; what a mark does (opens, closes, neither) is read off its shape and its
two neighbours; a pass over the paragraphs pairs them. A paragraph is a line. Marks inside an open quotation of
another family are inner marks and make no quotation of their own.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from typing import NamedTuple

from cleanscrape.quotes import repairs
from cleanscrape.quotes.dialogue import dialogue

OPEN, CLOSE, EITHER = 1, -1, 0
DOUBLE, GUILLEMET, CORNER, SINGLE, CURLED = "double", "guillemet", "corner", "single", "curled"
DASH = "dash"
_SINGLES = (SINGLE, CURLED)

_MARK = re.compile(r"""[“”„‟"«»「」『』‘‚＂]|['’](?!(?<=\w.)\w)'*""")
"""Every mark but the apostrophe between two letters. Opens with a literal class, so the search runs at C speed."""

_FAMILY = {"「": CORNER, "」": CORNER, "『": CORNER, "』": CORNER, "«": GUILLEMET, "»": GUILLEMET}
_FAMILY |= dict.fromkeys('“”„‟"＂', DOUBLE) | dict.fromkeys("‘’‚", CURLED) | {"'": SINGLE}
_BEFORE_OPENER = frozenset("([{—–―-/‘'<>=¿¡…:（，：。")
_AFTER_CLOSER = frozenset(")]},.;:?!—–―-’'<…/，。；：")
_WIDE_FROM = "\u2e80"
"""From here on characters stand without spaces, and a curly mark means what its shape says."""
_STOPS = frozenset(".,?!…;")
_ELISION = re.compile(r"['’](?:\d0s|em|tis|twas|til|cause|n)\b", re.I)
_GENITIVE = re.compile(r"['’]s\b")
_TAG = re.compile(r"<[A-Za-z][^<>]*>")
_ATTRIBUTE = re.compile(r"""(?<==)["“”][^"“”<>\n]*\n?[^"“”<>\n]*["“”]""")
_INCHES = re.compile(r"""\d['’′] ?\d{1,2}(?:["”″]|'')""")
_POINTS_IN = re.compile(r"(?<![^\s(\[—–-])»\w")
_POINTS_OUT = re.compile(r"(?<![^\s(\[—–-])«\s?\w")


class Mark(NamedTuple):
    """One mark: its span, its family, what its neighbours say it does, and whether that is certain."""

    start: int
    stop: int
    family: str
    role: int
    sure: bool


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
    marks = _list_marks(text)
    if not marks and not spoken:
        return []
    out: list[Marked] = []
    pairing = _Pairing(text, out)
    at = 0
    while at < len(marks):
        first = text.rfind("\n", 0, marks[at].start) + 1
        last = text.find("\n", marks[at].start)
        last = len(text) if last < 0 else last
        until = at
        while until < len(marks) and marks[until].start < last:
            until += 1
        pairing.paragraph(marks[at:until], first, last)
        at = until
    pairing.finish()
    if spoken:
        taken = [Marked(a, b, a, b, family=DASH) for a, b in spoken]
        out = sorted(taken + [m for m in out if not _within(spoken, m.start)])
    return out


def _list_marks(text: str) -> list[Mark]:
    """The marks that can enclose speech on this page: single ones only where the page has few others."""
    found = [m.span() for m in _MARK.finditer(text)]
    if not found:
        return []
    reversed_guillemets = "»" in text and _guillemets_point_in(text)
    masked = _merged(_masked(text))
    doubles: list[Mark] = []
    singles: list[Mark] = []
    for start, stop in found:
        if masked and _within(masked, start):
            continue
        char = text[start]
        run = stop - start
        if char in "'’" and (run == 1 or char == "’"):
            mark = _single(text, start, start + 1)
            if mark:
                singles.append(mark)
        elif char in "‘‚":
            if not (start and text[start - 1].isalnum()):  # Ada‘s
                singles.append(Mark(start, stop, CURLED, OPEN, True))
        elif run > 1:
            _apostrophes(text, start, stop, doubles, singles)
        else:
            doubles.append(_double(text, start, stop, reversed_guillemets))
    openers = sum(1 for m in singles if m.role == OPEN)
    if openers > len(doubles):
        return sorted(doubles + singles)
    return doubles


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    out: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(stop, out[-1][1]))
        else:
            out.append((start, stop))
    return out


def _within(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether one of the ordered spans holds the character `at`."""
    place = bisect_right(spans, (at, sys.maxsize)) - 1
    return place >= 0 and at < spans[place][1]


def _masked(text: str) -> list[tuple[int, int]]:
    """Attribute values of leftover markup, and feet with inches: no quotation stands there."""
    spans = [m.span() for m in _TAG.finditer(text) if "=" in m[0]] if "<" in text else []
    if '="' in text or "=“" in text:
        spans += [m.span() for m in _ATTRIBUTE.finditer(text)]
    if _INCHES.search(text):
        spans += [m.span() for m in _INCHES.finditer(text)]
    return spans


def _guillemets_point_in(text: str) -> bool:
    """True where the page opens with » and closes with «, as German and Danish print does."""
    return len(_POINTS_IN.findall(text)) > len(_POINTS_OUT.findall(text))


def _neighbours(text: str, start: int, stop: int) -> tuple[str, str]:
    return (text[start - 1] if start else "\n"), (text[stop] if stop < len(text) else "\n")


def _role(before: str, after: str) -> int:
    """What the two neighbours say: an opener leans on the word after it, a closer on the one before."""
    opens = (before.isspace() or before in _BEFORE_OPENER) and not after.isspace()
    closes = (after.isspace() or after in _AFTER_CLOSER) and not before.isspace()
    if opens == closes:
        if before in _STOPS and after.isalpha():  # glued: ,"Smith said
            return CLOSE
        return EITHER
    return OPEN if opens else CLOSE


def _double(text: str, start: int, stop: int, reversed_guillemets: bool) -> Mark:
    char = text[start]
    before, after = _neighbours(text, start, stop)
    role = _role(before, after)
    family = _FAMILY[char]
    if char in "“”" and (before >= _WIDE_FROM or after >= _WIDE_FROM):
        return Mark(start, stop, family, OPEN if char == "“" else CLOSE, True)
    if char in "“„":
        return Mark(start, stop, family, CLOSE if role == CLOSE else OPEN, True)
    if char == "”":
        return Mark(start, stop, family, OPEN if role == OPEN else CLOSE, True)
    if char in "「『":
        return Mark(start, stop, family, OPEN, True)
    if char in "」』":
        return Mark(start, stop, family, CLOSE, True)
    if char in "«»":
        opens = (char == "»") == reversed_guillemets
        return Mark(start, stop, family, OPEN if opens else CLOSE, True)
    return Mark(start, stop, family, role, role != EITHER)


def _single(text: str, start: int, stop: int) -> Mark | None:
    """A single mark, or None where it is an apostrophe that leaves letters out ('em, '90s)."""
    before, after = _neighbours(text, start, stop)
    if after.isalpha() and not before.isspace() and _GENITIVE.match(text, start):
        return None
    if after.isalnum() and _ELISION.match(text, start):
        return None
    role = _role(before, after)
    if role == EITHER:
        return None
    if text[start] == "’" and role == OPEN:
        return None
    return Mark(start, stop, _FAMILY[text[start]], role, role == OPEN or before in _STOPS)


def _apostrophes(text: str, start: int, stop: int, doubles: list[Mark], singles: list[Mark]) -> None:
    """Two straight apostrophes are one double mark; of three, the outer two are, on either side."""
    before, after = _neighbours(text, start, stop)
    role = _role(before, after)
    if stop - start == 3:
        inner = stop - 1 if role == OPEN else start
        singles.append(Mark(inner, inner + 1, SINGLE, role, True))
        start, stop = (start, stop - 1) if role == OPEN else (start + 1, stop)
    doubles.append(Mark(start, stop, DOUBLE, role, role != EITHER))


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
