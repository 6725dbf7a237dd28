"""Physical lines -> blocks: torn sentences and hard wraps joined, one endless line split. Every way dumps are made.

A scraper that breaks a line at every link tears sentences; a mail or terminal dump wraps them at 72 or 80 columns;
some put no break at all. Evidence is weighed on blocks, so blocks come first. The signs are the shape of a line's end,
the shape of the next one's start, and whether its first word would have fitted; none needs a language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

_CLOSERS = "\"'”’»)]}*_"
_EITHER = "“«‘"
"""These open in some languages and close in others: close where no space stands before them."""
_FINAL = ".!?…。！？।۔؟։።"
_CONTINUES = ",;:.!?)]}”’»%、。，；：！？）」』…"
"""A line that starts with one of these goes on from the line before (torn at a link)."""
_HANGS = ",(-–—/&«“„"
"""A line that ends with one of these has not ended."""
_BULLET = re.compile(r"(?:[*+•‣◦▪▫●○■□–—»›→◆·✓✔-]|[o](?=\s+[A-Z]))\s+(?=\S)|(?:\d{1,3}[.)])\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_WORD = re.compile(r"[^\W_]")
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HYPHENED_MAX_CHARS = 40
_LAST_PART = re.compile(r"[^\W\d_]+(?=-\Z)")
_HYPHEN_SPLITS = re.compile(r"[^\W\d_]-\Z")
_LEADING_ON = frozenset(
    "a an the of for at in on and or with to der die das des dem den und im am le la les du de et el los del y en il della het een van".split()
)
"""No line's sense ends with these, however short: "A spokesman for". Not "by", "von", "par": bylines start so."""
_AFTER_HANGING_HYPHEN = frozenset(
    (
        "and",
        "or",
        "to",
        "und",
        "oder",
        "bis",
        "et",
        "ou",
        "y",
        "o",
        "e",
        "en",
        "of",
        "och",
        "og",
        "i",
        "eller",
    )
)
"""After these a hyphen at a line's end hangs: "pre-" "and post-war"."""

WRAP_MAX_CHARS = 140
"""Wider lines than this are no hard wrap: terminals and mail wrap at 65 to 132 columns."""
_WRAP_MIN_CHARS = 50
_WRAP_MIN_LINES = 5
_WRAP_SHARE = 0.75
"""Share of wide line pairs whose next word would not have fitted, above which a page is hard-wrapped."""
_COLON_MIN_SPACES = 8
"""A shorter line that ends with a colon may head a list of lines in small letters."""
ENDLESS_MIN_CHARS = 3000
"""A longer line is split at sentence ends where it is most of its page."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)]{0,2}\s+(?=[\"'“‘«(]?[^\W\d_a-z])|(?<=[。！？])")
_PIECE_MAX_CHARS = 2000
_ENTITY_MAX_CHARS = 33


def kind_of_start(line: str) -> str:
    """One letter for how a stripped line starts: b bullet, h heading, p continuing mark, l lowercase, U else."""
    first = line[0]
    if first in _CONTINUES and not line.startswith(("...", "…")):
        return "p"
    if first.islower():
        return "l" if not _BULLET.match(line) else "b"
    if first == "#" and _HEADING.match(line):
        return "h"
    if not first.isalpha() and _BULLET.match(line):
        return "b"
    return "U"


def kind_of_end(line: str) -> str:
    """One letter for how a stripped line ends: s sentence end, h hanging, c colon, w a word or else."""
    last = line[-1]
    if last in _CLOSERS or (last in _EITHER and not line[-2:-1].isspace()):
        bare = line.rstrip(_CLOSERS + _EITHER)
        last = bare[-1] if bare else last
    if last in _FINAL:
        return "s"
    return "h" if last in _HANGS else "c" if last in ":：" else "w"


END_VALUES = {"w": 0, "h": 1, "c": 2, "s": 3}
"""The letters of `kind_of_end` as numbers, for a column."""


def wrap_width(widths: Sequence[int], lines: Sequence[str]) -> int:
    """The width in characters at which a page was hard-wrapped, or 0. `widths` are of lines as they came."""
    wide = sorted(w for w, t in zip(widths, lines, strict=True) if w >= _WRAP_MIN_CHARS and t.count(" ") > 4)
    if len(wide) < _WRAP_MIN_LINES:
        return 0
    width = wide[-1 - len(wide) // 100]
    if width > WRAP_MAX_CHARS or wide[-1] > WRAP_MAX_CHARS * 1.5:
        return 0
    pairs = fits = 0
    for i in range(len(lines) - 1):
        if widths[i] > width * 0.6 and lines[i + 1] and lines[i].count(" ") > 4:
            pairs += 1
            fits += widths[i] + 1 + _first_word(lines[i + 1]) <= width
    return width if pairs >= _WRAP_MIN_LINES - 1 and (pairs - fits) / pairs >= _WRAP_SHARE else 0


def _first_word(line: str) -> int:
    space = line.find(" ")
    return len(line) if space < 0 else space


def blank_lines_mean_nothing(lines: Sequence[str]) -> bool:
    """Is nearly every line set off by blank lines, sentences torn apart among them?"""
    together = alone = torn = 0
    before = ""
    gap = False
    for line in lines:
        if not line:
            gap = True
            continue
        if before:
            together += not gap
            alone += gap
            torn += gap and kind_of_start(line) in "lp" and kind_of_end(before) in "wh"
        before, gap = line, False
    return alone > 20 and together < alone // 20 and torn > alone // 20


def join_lines(lines: Sequence[str], widths: Sequence[int]) -> list[tuple[int, int]]:
    """Blocks of lines as half-open ranges of line numbers; lines without a word of their own stand in none.

    `lines` are stripped, "" where blank; `widths` are their widths in characters as they came, indents included.
    """
    width = wrap_width(widths, lines)
    bridge = blank_lines_mean_nothing(lines)
    numbers = [i for i, line in enumerate(lines) if line]
    starts = [kind_of_start(lines[i]) for i in numbers]
    ends = [kind_of_end(lines[i]) for i in numbers]
    torn = _is_torn(numbers, starts, ends)
    blocks: list[tuple[int, int]] = []
    size = len(numbers)
    begin = 0
    for k in range(size):
        if k + 1 < size and (numbers[k + 1] == numbers[k] + 1 or bridge):
            start = starts[k + 1]
            if start != "b" and start != "h" and starts[k] != "h":
                if (
                    torn
                    and start == "l"
                    and ends[k] == "c"
                    and lines[numbers[k]].count(" ") > _COLON_MIN_SPACES
                ):
                    continue
                if start == "p" or (start == "l" and ends[k] in "wh") or ends[k] == "h":
                    if start == "p" or lines[numbers[k]].count(" ") > 1 or torn:
                        continue
                elif (width and _wrapped(lines, widths, numbers, k, width)) or (
                    torn and ends[k] == "w" and _goes_on(lines, numbers, starts, ends, k)
                ):
                    continue
        blocks.append((numbers[begin], numbers[k] + 1))
        begin = k + 1
    return [b for b in blocks if _WORD.search(lines[b[0]]) or b[1] > b[0] + 1]


def _wrapped(lines: Sequence[str], widths: Sequence[int], numbers: Sequence[int], k: int, width: int) -> bool:
    here, after = numbers[k], numbers[k + 1]
    return widths[here] + 1 + _first_word(lines[after]) > width and lines[here].count(" ") > 2


def _is_torn(numbers: Sequence[int], starts: Sequence[str], ends: Sequence[str]) -> bool:
    """Do many lines go on from a line that did not end? Then a capital too may go on from the line before."""
    torn = sum(
        1
        for k in range(1, len(numbers))
        if numbers[k] == numbers[k - 1] + 1 and starts[k] in "lp" and ends[k - 1] in "wh"
    )
    return torn >= 3 and torn * 50 > len(numbers)


def _goes_on(
    lines: Sequence[str], numbers: Sequence[int], starts: Sequence[str], ends: Sequence[str], k: int
) -> bool:
    """A long unfinished line, a short capitalised one, then a line that goes on: torn around a name."""
    here = lines[numbers[k]]
    after = lines[numbers[k + 1]]
    if after.count(" ") > 12:
        return False
    last = here[here.rfind(" ") + 1 :]
    if last in _LEADING_ON and " " in here:
        return True
    if here.count(" ") < 5 and not (k and starts[k] in "lp"):
        return False
    # a short function word never ends a line's sense
    if last.islower() and len(last) <= 4 and last.isalpha():
        return True
    return k + 2 < len(numbers) and starts[k + 2] in "lp" and ends[k + 1] == "w"


HYPHENATES = "-"
"""Stands among a page's words where the page splits words at line ends."""
_HYPHENATES_MIN_LINES = 2
_HYPHENATES_SHARE = 0.04
_COMPOUND_FIRST = frozenset(
    "well self half ex non co high low long short mid full all ever far best so first second third two three four five"
    " six ten twenty thirty forty fifty sixty seventy eighty ninety part hard old new ill free open anti pro".split()
)
"""Words that keep their hyphen though the page splits others: well-known, self-made, twenty-one."""


def vocabulary(lines: Sequence[str]) -> frozenset[str]:
    """The words of a page in lower case, where one of its lines ends with a hyphen; else none, for none is asked."""
    if not any(line.endswith("-") for line in lines):
        return frozenset()
    found = _HYPHENED.findall("\n".join(lines).lower())
    return frozenset([*found, HYPHENATES] if hyphenates(lines) else found)


def joined(parts: Sequence[str], words: Collection[str] = ()) -> str:
    """Lines as one text: a space between, none before a continuing mark, in CJK, or after a hyphen that splits a word.

    Such a hyphen stays ("long-" "term"), as terminals break at a word's own hyphens, unless the page has the word
    without one elsewhere: `words`.
    """
    filled = [part for part in parts if part]
    pieces = filled[:1]
    for left, right in pairwise(filled):
        if _HYPHEN_SPLITS.search(left[-2:]) and right[0].islower():
            pieces[-1], between = _split_word(left, right, words)
        else:
            between = "" if _no_space(left, right) else " "
        pieces += between, right
    return "".join(pieces)


def _no_space(left: str, right: str) -> bool:
    last, first = left[-1], right[0]
    if (first in ",;.!?)]}%" and not right.startswith("..")) or last in "([{„":
        return True
    if last in "“‘" and (len(left) == 1 or left[-2].isspace()):
        return True
    if first in "”’" and not right[1:2].isalnum():  # before a word it opens, in Swedish
        return True
    return is_cjk(last) and is_cjk(first)


def hyphenates(lines: Sequence[str]) -> bool:
    """Does the page split words at line ends, as typesetters do? Terminals break at a word's own hyphens alone.

    A word's own hyphen falls on one line end in fifty or so, a typesetter's on one in ten.
    """
    wide = [line for line in lines if len(line) >= _WRAP_MIN_CHARS]
    split = sum(1 for line in wide if _HYPHEN_SPLITS.search(line[-2:]))
    return split >= _HYPHENATES_MIN_LINES and split > _HYPHENATES_SHARE * len(wide)


def _split_word(left: str, right: str, words: Collection[str]) -> tuple[str, str]:
    """The first half of a word split by a hyphen, as it should stand, and what stands between the halves."""
    head, tail = _LAST_PART.search(left[-_HYPHENED_MAX_CHARS:]), _HYPHENED.match(right)
    if not head or not tail or tail[0] in _AFTER_HANGING_HYPHEN:
        return left, " "
    whole = (head[0] + tail[0]).lower()
    split = f"{head[0]}-{tail[0]}".lower()
    if split in words:
        return left, ""
    typeset = HYPHENATES in words and head[0].lower() not in _COMPOUND_FIRST
    return (left[:-1] if typeset or whole in words else left), ""


def is_cjk(char: str) -> bool:
    """Is the character of a script that writes no spaces (Chinese, Japanese, their marks)?"""
    return "\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def split_endless(line: str) -> list[tuple[int, int]]:
    """A line's sentences as half-open ranges; pieces without a sentence end are cut at a space."""
    cuts = [0, *(m.end() for m in _SENTENCE_END.finditer(line)), len(line)]
    pieces: list[tuple[int, int]] = []
    for a, b in pairwise(cuts):
        while b - a > _PIECE_MAX_CHARS:
            middle = a + _PIECE_MAX_CHARS
            space = line.rfind(" ", a + 1, middle)
            entity = line.rfind("&", middle - _ENTITY_MAX_CHARS, middle)
            if space > a:
                middle = space + 1
            elif entity >= 0 and ";" not in line[entity:middle]:  # repair is still to read it
                middle = entity
            pieces.append((a, middle))
            a = middle
        if b > a:
            pieces.append((a, b))
    return pieces
