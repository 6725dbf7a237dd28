"""One endless line, as `get_text(" ")` and collapsed white space leave it, cut where lines once ended.

Whether a line ended between two words is weighed: a sum of fitted weights, one for each sign below. None needs a
language but for one short list, the words that lines on many sites start or end with ("Share", "By", "ago"). What is
likely enough is cut, so that a menu and the story's first sentence are weighed apart, and so is each sentence. A surer
cut, or a likely one at a sentence's end, ends a paragraph. The weights are in `endless_weights`, made by
`benchmarks/fit_endless.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from operator import sub
from typing import NamedTuple

from cleanscrape.endless_weights import BIAS, TABLES, WORDS

ENDLESS_MIN_CHARS, LONE_MIN_CHARS = 3000, 500
"""A longer line is cut where it is most of its page, and a shorter one where it is nearly all of it."""
_MOST, _NEARLY_ALL = 0.5, 0.9
_CUT, _SURE, _PARAGRAPH = -0.5, 0.5, -1.1
"""Log-odds from which a line is cut, from which the cut ends a paragraph, and from which a sentence's end does.
Tried: -2 to 1 (docs/decisions.md)."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)]{0,2}\s+(?=[\"'“‘«(]?[^\W\d_a-z])|(?<=[。！？])")
_CUE = re.compile(
    r"(?:[,!?][\"”“»]|[\"”“»],)\s+([a-zß-öø-ÿа-яё]{1,14})(?:\s+[a-zß-öø-ÿа-яё]{1,14})?\s+(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])"
)
"""Who is quoted follows: "…late,” said" "Joan Pell". Of 107 such places on labelled pages one was a line's end."""
_WORD = re.compile(r"\S+")
JOINT = re.compile(
    r"(?<=[a-zß-öø-ÿα-ωа-яё\d.!?…”’\"'»)])(?=[A-ZΑ-ΩА-ЯЁ“„«©])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z])(?=(?:19|20)\d\d\b)"
)
"""Where two lines may have been put together with nothing between: "NewsSport", "leans.The", "BBCOlder", "News2026". No
"Ã" is a line's start: mojibake is not mended yet."""
_JOINTS_OF = 30
"""One such place in so many words shows that they were; names ("McIver") are rarer."""
JOINED = 2.0
"""Log-odds that it adds. Tried: 0 to 3."""
PIECE_MAX_CHARS = 2000
_ENTITY_MAX_CHARS = 33

SMALL, CAPITAL, CAPITALS, DIGIT, OPENING, BULLET, OTHER, UNCASED = range(8)
"""How a word starts."""
PLAIN, COMMA, FINAL, COLON, CLOSING, ODD = range(6)
"""How it ends."""
FIRSTS, LASTS = 8, 6
_OPENS, _CLOSES, _BULLETS = frozenset("\"'“‘«„([{¿¡"), "\"'”’»)]}", frozenset("*•|·»›>+-–—/&→←▼▲×~_=#")
EDGES = ".,:;!?\"'“”()|"
_COARSE = bytes((0, 1, 1, 2, 3, 3, 3, 3))
NEAR = 5
_LENGTHS = bytes((0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7)).ljust(256, b"\7")
_RUNS = bytes((0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7)).ljust(256, b"\7")
SIZES = (FIRSTS * LASTS * FIRSTS, 4 * FIRSTS * FIRSTS * 4, FIRSTS * LASTS, (NEAR + 1) ** 2, 64, 64, 8)
"""How many weights each sign has: how the word before starts and ends and the one behind starts; how the two before and
the two behind start; how the one behind starts and ends; small words among the five before and behind; both lengths;
words since a sentence's end and to the next; which words around the gap stand elsewhere too."""


class Piece(NamedTuple):
    """A half-open range of a line, and whether it goes on from the piece before."""

    start: int
    stop: int
    goes_on: bool


def is_endless(longest: int, total: int) -> bool:
    """Is the longest line, in characters, so much of the page that nothing is known of its lines?"""
    if longest > _NEARLY_ALL * total:
        return longest > LONE_MIN_CHARS
    return longest > ENDLESS_MIN_CHARS and longest > _MOST * total


def is_joined(text: str) -> bool:
    """Were lines put together with nothing between?"""
    return _JOINTS_OF * sum(1 for _ in JOINT.finditer(text)) > text.count(" ")


def split_endless(line: str) -> list[Piece]:
    """A line's pieces, in order; together they are the line. A short line is one."""
    if len(line) <= LONE_MIN_CHARS:
        return [Piece(0, len(line), False)]
    starts = [m.start() for m in _WORD.finditer(line)]
    joints = {m.start() for m in JOINT.finditer(line) if not _in_entity(line, m.start())}
    if _JOINTS_OF * len(joints) > len(starts):
        starts = sorted(joints.union(starts))
    odds = line_ends([line[a:b].rstrip() for a, b in pairwise([*starts, len(line)])])
    odds = [score + JOINED * (at in joints) for at, score in zip(starts[1:], odds, strict=True)]
    ends = {m.end() for m in _SENTENCE_END.finditer(line)}
    cuts = dict.fromkeys(ends, False) | {
        at: score > (_PARAGRAPH if at in ends else _SURE)
        for at, score in zip(starts[1:], odds, strict=True)
        if score > _CUT or at in ends
    }
    whole = {0, len(line)}.union(*((m.start(1), m.end()) for m in _CUE.finditer(line)))
    pieces: list[Piece] = []
    for start, stop in pairwise([0, *sorted(cuts.keys() - whole), len(line)]):
        pieces += _short(line, start, stop, start > 0 and not cuts[start])
    return pieces


def _in_entity(line: str, at: int) -> bool:
    """Does a place stand within a character reference, which repair is still to read ("&#xD;")?"""
    start = line.rfind("&", max(0, at - _ENTITY_MAX_CHARS), at)
    return start >= 0 and ";" not in line[start:at]


def _short(line: str, start: int, stop: int, goes_on: bool) -> list[Piece]:
    """A piece, cut at spaces where it is too long."""
    pieces = []
    while stop - start > PIECE_MAX_CHARS:
        middle = start + PIECE_MAX_CHARS
        space = line.rfind(" ", start + 1, middle)
        if space > start:
            middle = space + 1
        elif _in_entity(line, middle):
            middle = line.rfind("&", start, middle)
        pieces.append(Piece(start, middle, goes_on))
        start, goes_on = middle, True
    return [*pieces, Piece(start, stop, goes_on)] if stop > start else pieces


def line_ends(words: Sequence[str]) -> list[float]:
    """The log-odds that a line ended behind each word but the last."""
    folded = [word.lower().strip(EDGES) for word in words]
    known, other = WORDS.get, WORDS[""]
    listed = [known(word, other) for word in folded]
    total = [
        BIAS + first[0] + before[1] + after[2]
        for first, before, after in zip([other, *listed], listed, listed[1:], strict=False)
    ]
    for table, cells in zip(TABLES, signs(words, folded), strict=True):
        total = [odds + table[cell] for odds, cell in zip(total, cells, strict=True)]
    return total


def signs(words: Sequence[str], folded: Sequence[str]) -> Iterable[Sequence[int]]:
    """The cell of each table (see SIZES), for the gap behind each word but the last."""
    if len(words) < 2:
        return [()] * len(SIZES)
    shapes = {word: shape_of(word) for word in set(words)}
    codes = bytes([shapes[word] for word in words])
    firsts = codes.translate(_FIRST_OF)
    coarse = firsts.translate(_COARSE.ljust(256))
    around = bytes((3,)) + coarse + bytes((3,))
    lengths = bytes([min(len(word), 255) for word in words]).translate(_LENGTHS)
    since, until = _runs(codes), _runs(codes[::-1], last=True)[::-1]
    return (
        [FIRSTS * a + b for a, b in zip(codes, firsts[1:], strict=False)],
        [
            256 * a + 32 * b + 4 * c + d
            for a, b, c, d in zip(around, firsts, firsts[1:], around[3:], strict=False)
        ],
        codes[1:],
        _small_near(firsts),
        [8 * a + b for a, b in pairwise(lengths)],
        [8 * a + b for a, b in zip(since[1:], until[1:], strict=False)],
        _again(folded),
    )


def shape_of(word: str) -> int:
    """How a word starts and ends: `LASTS` times the one and the other."""
    return LASTS * _first(word) + _last(word)


def _first(word: str) -> int:
    char = word[0]
    if char in _OPENS and len(word) > 1:
        return OPENING
    if char.isalpha():
        if char.islower():
            return SMALL
        if char.isupper():
            return CAPITALS if len(word) > 1 and word.isupper() else CAPITAL
        return UNCASED
    return DIGIT if char.isdigit() else BULLET if char in _BULLETS else OTHER


def _last(word: str) -> int:
    char = word[-1]
    if char in _CLOSES and len(word) > 1:
        return FINAL if word.rstrip(_CLOSES).endswith((".", "!", "?", "…")) else CLOSING
    if char in ".!?…":
        return FINAL
    return COMMA if char in ",;" else COLON if char == ":" else PLAIN if char.isalnum() else ODD


_FIRST_OF = bytes(code // LASTS for code in range(256 - 256 % LASTS)).ljust(256)


def _runs(codes: bytes, *, last: bool = False) -> bytes:
    """Words since the last that ended a sentence, binned; `last` counts that word too, for codes from the end."""
    run, found = 0, bytearray()
    for code in codes:
        ends = code % LASTS == FINAL
        if last:
            run = 1 if ends else run + 1
            found.append(min(run, 255))
        else:
            found.append(min(run, 255))
            run = 0 if ends else run + 1
    return bytes(found).translate(_RUNS)


def _small_near(firsts: bytes) -> list[int]:
    """Words in small letters among the five before a gap, and among the five behind."""
    total = [*[0] * NEAR, *accumulate((first == SMALL for first in firsts), initial=0)]
    total += [total[-1]] * NEAR
    near = list(map(sub, total[NEAR:], total))
    return [
        (NEAR + 1) * before + after
        for before, after in zip(near[1 : -NEAR - 1], near[NEAR + 1 :], strict=False)
    ]


def _again(folded: Sequence[str]) -> list[int]:
    """4 if the three words behind a gap stand elsewhere too, 2 if the three before do, 1 if those at its sides do."""
    threes = list(zip(folded, folded[1:], folded[2:], strict=False))
    twos = list(pairwise(folded))
    counts: Counter[tuple[str, ...]] = Counter(threes)
    counts.update(twos)
    said = [counts[three] > 1 for three in threes]
    behind, before = [*said[1:], False, False], [False, False, *said]
    return [4 * a + 2 * b + (counts[two] > 1) for two, a, b in zip(twos, behind, before, strict=False)]
