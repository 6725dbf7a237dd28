"""Was a page hard-wrapped, by a terminal or a mail, and at which width: lines that had no place for the next word.

Hit: lines of 68 to 72 characters, each followed by a word that would have made it wider than 72.
Miss: a list of headlines as wide as that, each a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count

from cleanscrape.reading.line_kinds import BULLET, KIND
from cleanscrape.reading.reflow import WIDE_MIN_CHARS

WRAP_MAX_CHARS = 140
"""Wider lines than this are no hard wrap: terminals and mail wrap at 65 to 132 columns."""
_WRAP_MIN_LINES = 5
_WRAP_SHARE = 0.75
"""Share of wide line pairs whose next word would not have fitted, above which a page is hard-wrapped."""
_SMALL_SHARE = 0.8
"""And share of those that go on in small letters. Of real dumps by lynx and w3m in three the first share is less: of
their pairs .82 to 1 were full; on pages torn at links, .77 and mostly none."""
_STRAY_WIDTH = 1.5
"""A page with lines wider than so many times the widest wrap is none that was wrapped."""
ANY_INDENT = -1
_WRAP_MIN_SPACES = 4


def wraps_of(
    printed: Sequence[str], widths: Sequence[int], starts: bytes, together: bytes
) -> dict[int, int] | None:
    """The widths in characters at which a page was hard-wrapped, by how far lines are indented; None if it was not.

    Under `ANY_INDENT` stands the page's own. Items of lists and lines with a link's target do not count: some
    converters leave them whole. A menu's and a list's lines, as wide but whole, hide that a terminal's dump was
    wrapped; so pairs that go on in small letters are counted too, each against the margin of its own indent.
    """
    most = max(widths)
    widest = widths.index(most)
    too_wide = WRAP_MAX_CHARS * _STRAY_WIDTH
    if most < WIDE_MIN_CHARS or (most > too_wide and _may_be_wrapped(printed[widest], starts[widest])):
        return None
    counted = [
        w if w >= WIDE_MIN_CHARS and _may_be_wrapped(line, start) else 0
        for w, line, start in zip(widths, printed, starts, strict=True)
    ]
    wide = list(filter(None, counted))
    if len(wide) < _WRAP_MIN_LINES or max(wide) > too_wide or (width := _margin(wide)) > WRAP_MAX_CHARS:
        return None
    needed = [w and w + 1 + first_word(line) for w, line in zip(counted, printed[1:], strict=False)]
    pairs = [k for k in compress(count(), together) if counted[k] > width * 0.6]
    full = sum([needed[k] > width for k in pairs])
    margins, shown = _margins(printed, widths, counted, needed, together)
    enough = _WRAP_MIN_LINES - 1 - (full == len(pairs))  # a short story may have three such pairs
    if shown or (len(pairs) >= enough and full >= _WRAP_SHARE * len(pairs)):
        return {ANY_INDENT: width, **margins}
    return None


def _margin(wide: Sequence[int]) -> int:
    """The width that hardly any of these lines exceeds: one in a hundred is a stray."""
    return sorted(wide)[-1 - len(wide) // 100]


def _margins(
    printed: Sequence[str],
    widths: Sequence[int],
    counted: Sequence[int],
    needed: Sequence[int],
    together: bytes,
) -> tuple[dict[int, int], bool]:
    """The margin of each indent whose lines go on in small letters where they are full, and whether they show a wrap.

    Text browsers indent a list's lines and quotations on both sides.
    """
    by_indent: dict[int, list[int]] = {}
    for k in compress(count(), counted):
        by_indent.setdefault(widths[k] - len(printed[k].lstrip()), []).append(k)
    margins, pairs, full = {}, 0, 0
    for indent, lines in by_indent.items():
        if len(lines) < _WRAP_MIN_LINES:
            continue
        width = _margin([counted[k] for k in lines])
        small = [k for k in lines if counted[k] > width * 0.6 and _goes_on_small(printed, together, k)]
        here = sum([needed[k] > width for k in small])
        pairs, full = pairs + len(small), full + here
        if here and here >= _SMALL_SHARE * len(small):
            margins[indent] = width
    return margins, pairs >= _WRAP_MIN_LINES - 1 and full >= _SMALL_SHARE * pairs


def _goes_on_small(printed: Sequence[str], together: bytes, k: int) -> bool:
    return k < len(together) and together[k] == 1 and printed[k + 1].lstrip()[:1].islower()


def may_be_wrapped_at(width: int, widths: Sequence[int]) -> bool:
    """Are there enough lines nearly so wide, and none wider, that a heading too may have been wrapped there?"""
    if not WIDE_MIN_CHARS <= width <= WRAP_MAX_CHARS:
        return False
    return sum([w > 0.9 * width for w in widths]) >= _WRAP_MIN_LINES


def _may_be_wrapped(line: str, start: int) -> bool:
    """Is the line one that each converter wraps: no item of a list, and without a link's target?"""
    return line.count(" ") > _WRAP_MIN_SPACES and start & KIND != BULLET and "](" not in line


def first_word(line: str) -> int:
    """Its width in characters."""
    bare = line.lstrip()
    space = bare.find(" ")
    return len(bare) if space < 0 else space
