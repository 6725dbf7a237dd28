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
from itertools import accumulate, compress, count, pairwise, repeat
from operator import add, and_, itemgetter
from typing import NamedTuple

from cleanscrape.reading.endless_weights import BIAS, TABLES, WORDS
from cleanscrape.scripts import EAST_ASIAN

ENDLESS_MIN_CHARS, LONE_MIN_CHARS = 3000, 500
"""A longer line is cut where it is most of its page, and a shorter one where it is nearly all of it."""
_MOST, _NEARLY_ALL = 0.5, 0.9
_WIDE, _WIDE_MORE = re.compile(f"[{EAST_ASIAN}]"), 2
_CUT, _SURE, _PARAGRAPH = -0.5, 0.5, -1.1
"""Log-odds from which a line is cut, from which the cut ends a paragraph, and from which a sentence's end does.
Tried: -2 to 1 (docs/decisions/flattenings.md)."""
_SENTENCE_END = re.compile(r"[.!?…。！？](?:(?<=[。！？])|[\"'”’»)]{0,2}\s+(?=[\"'“‘«(]?[^\W\d_a-z]))")
_CUE = re.compile(
    r"(?:[,!?][\"”“»]|[\"”“»],)\s+([a-zß-öø-ÿа-яё]{1,14})(?:\s+[a-zß-öø-ÿа-яё]{1,14})?\s+(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])"
)
"""Who is quoted follows: "…late,” said" "Joan Pell". Of 107 such places on labelled pages one was a line's end."""
_WORD = re.compile(r"\S+")
JOINT = re.compile(
    r"[A-ZΑ-ΩА-ЯЁ“„«©12](?:(?<=[a-zß-öø-ÿα-ωа-яё\d.!?…”’\"'»)][^12])|(?<=[A-Z]{3})(?=[a-z]{2})"
    r"|(?<=[a-z]1)(?=9\d\d\b)|(?<=[a-z]2)(?=0\d\d\b))"
)
"""What starts a line where two may have been put together with nothing between: "NewsSport", "leans.The", "BBCOlder",
"News2026". No "Ã" is a line's start: mojibake is not mended yet. It is sought by that character, which few can be."""
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
_COARSE = bytes((0, 1, 1, 2, 3, 3, 3, 3)).ljust(256)
NEAR = 5
_LENGTHS = bytes((0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7)).ljust(256, b"\7")
_RUNS = bytes((0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7)).ljust(256, b"\7")
SIZES = (FIRSTS * LASTS * FIRSTS, 4 * FIRSTS * FIRSTS * 4, FIRSTS * LASTS, (NEAR + 1) ** 2, 64, 64, 8)
"""How many weights each sign has: how the word before starts and ends and the one behind starts; how the two before and
the two behind start; how the one behind starts and ends; small words among the five before and behind; both lengths;
words since a sentence's end and to the next; which words around the gap stand elsewhere too."""
FIRST_OF = bytes(code // LASTS for code in range(256))
LAST_OF = bytes(code % LASTS for code in range(256))
_IS_FINAL = bytes(last == FINAL for last in LAST_OF)
_IS_SMALL = bytes(first == SMALL for first in range(256))


class Piece(NamedTuple):
    """A half-open range of a line, and whether it goes on from the piece before."""

    start: int
    stop: int
    goes_on: bool


def is_endless(longest: str, total: int) -> bool:
    """Is a page's longest line so much of its `total` characters that nothing is known of its lines?"""
    if len(longest) > _NEARLY_ALL * total:
        return _is_long(longest)
    return len(longest) > ENDLESS_MIN_CHARS and len(longest) > _MOST * total


def _is_long(line: str) -> bool:
    """Has a line more than one paragraph's words? Where no spaces are written one sign says what three letters do."""
    if len(line) > LONE_MIN_CHARS or line.isascii():
        return len(line) > LONE_MIN_CHARS
    return len(line) + _WIDE_MORE * len(_WIDE.findall(line)) > LONE_MIN_CHARS


def is_joined(text: str) -> bool:
    """Were lines put together with nothing between?"""
    return _JOINTS_OF * sum(1 for _ in JOINT.finditer(text)) > text.count(" ")


def split_endless(line: str) -> list[Piece]:
    """A line's pieces, in order; together they are the line. A short line is one."""
    if not _is_long(line):
        return [Piece(0, len(line), False)]
    words, starts, joints = _words_of(line)
    folded = folded_of(words)
    odds = line_ends(words, folded, repeats_of(folded))
    if joints:
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


def _words_of(line: str) -> tuple[list[str], list[int], set[int]]:
    """A line's words, where each starts, and where a joint is; where there are many, words are parted there."""
    words = line.split()
    joints = {m.start() for m in JOINT.finditer(line) if not _in_entity(line, m.start())}
    if _JOINTS_OF * len(joints) > len(words):
        starts = sorted(joints.union([m.start() for m in _WORD.finditer(line)]))
        words = [line[a:b].rstrip() for a, b in pairwise([*starts, len(line)])]
    elif line == " ".join(words):
        starts = list(map(add, accumulate(map(len, words[:-1]), initial=0), count()))
    else:
        starts = [m.start() for m in _WORD.finditer(line)]
    return words, starts, joints


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


def folded_of(words: Iterable[str]) -> list[str]:
    """Each word in lower case, without the marks at its ends."""
    return list(map(str.strip, map(str.lower, words), repeat(EDGES)))


class Repeats(NamedTuple):
    """Which words are said elsewhere too, with the one behind, and with the two behind: 1 or 0, one a word."""

    twos: bytes
    threes: bytes


def repeats_of(folded: Sequence[str]) -> Repeats:
    """What of folded words is said more than once."""
    counts: Counter[Sequence[str]] = Counter(pairwise(folded))
    twos = bytes(map((1).__lt__, map(counts.__getitem__, pairwise(folded))))
    both = bytes(map(and_, twos, twos[1:]))  # of three words said elsewhere each two are
    likely = list(compress(zip(folded, folded[1:], folded[2:], strict=False), both))
    counts = Counter(likely)
    threes = bytearray(len(folded))
    for at, three in zip(compress(count(), both), likely, strict=True):
        threes[at] = counts[three] > 1
    return Repeats(twos.ljust(len(folded), b"\0"), bytes(threes))


def line_ends(words: Sequence[str], folded: Sequence[str], again: Repeats) -> list[float]:
    """The log-odds that a line ended behind each word but the last."""
    other = WORDS[""]
    listed = list(map(WORDS.get, folded, repeat(other)))
    said = zip([other, *listed], listed, listed[1:], strict=False)
    a, b, c, d, e, f, g = TABLES  # at once: seven times as many lists take twice the time
    return [
        BIAS + one[0] + two[1] + three[2] + a[i] + b[j] + c[k] + d[m] + e[n] + f[p] + g[q]
        for (one, two, three), i, j, k, m, n, p, q in zip(said, *signs(words, again), strict=True)
    ]


def signs(words: Sequence[str], again: Repeats) -> Sequence[Sequence[int]]:
    """The cell of each table (see SIZES), for the gap behind each word but the last."""
    gaps = len(words) - 1
    if gaps < 1:
        return [()] * len(SIZES)
    codes = shapes_of(words)
    firsts = codes.translate(FIRST_OF)
    coarse = firsts.translate(_COARSE)
    before = woven(gaps, (8, b"\3" + coarse), (1, firsts))
    behind = woven(gaps, (4, firsts[1:]), (1, coarse[2:] + b"\3"))
    lengths = bytes(map(min, map(len, words), repeat(255))).translate(_LENGTHS)
    twos, threes = again
    return (
        [FIRSTS * a + b for a, b in zip(codes, firsts[1:], strict=False)],
        [32 * a + b for a, b in zip(before, behind, strict=True)],
        codes[1:],
        _small_near(firsts),
        woven(gaps, (8, lengths), (1, lengths[1:])),
        woven(gaps, (8, _since(codes)[1:]), (1, _until(codes)[1:])),
        woven(gaps, (4, threes[1:]), (2, b"\0\0" + threes), (1, twos)),
    )


def woven(size: int, *columns: tuple[int, bytes]) -> bytes:
    """The sum, place by place, of each column's first `size` numbers so many times; 255 at most."""
    return sum([times * int.from_bytes(column[:size], "little") for times, column in columns]).to_bytes(
        size, "little"
    )


def shapes_of(words: Sequence[str]) -> bytes:
    """How each word starts and ends (see `shape_of`): most are alike who start and end with the same characters."""
    firsts, lasts = list(map(itemgetter(0), words)), list(map(itemgetter(-1), words))
    start = {char: LASTS * _first(char) for char in set(firsts)}
    end = {char: _last(char) for char in set(lasts)}
    codes = bytearray(map(add, map(start.__getitem__, firsts), map(end.__getitem__, lasts)))
    for at in {
        *compress(count(), map(str.isupper, words)),
        *compress(count(), map(_OPENS.__contains__, firsts)),
        *compress(count(), map(_CLOSES.__contains__, lasts)),
    }:
        codes[at] = shape_of(words[at])
    return bytes(codes)


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


def _since(codes: bytes) -> bytes:
    """Words since the last that ended a sentence, binned."""
    *sentences, rest = codes.translate(_IS_FINAL).split(b"\1")
    return b"".join([_ramp(0, len(said) + 1) for said in sentences]) + _ramp(0, len(rest))


def _until(codes: bytes) -> bytes:
    """Words to the next that ends a sentence, itself among them, binned."""
    *sentences, rest = codes.translate(_IS_FINAL).split(b"\1")
    return b"".join([_ramp(1, len(said) + 1)[::-1] for said in sentences]) + _ramp(1, len(rest))[::-1]


def _ramp(start: int, size: int) -> bytes:
    """So many numbers from `start` up, binned."""
    return _RUNS[start : start + size].ljust(size, _RUNS[-1:])


def _small_near(firsts: bytes) -> bytes:
    """Words in small letters among the five before a gap, and among the five behind."""
    size = len(firsts) + NEAR - 1
    small = int.from_bytes(firsts.translate(_IS_SMALL), "little")
    near = sum([small << 8 * shift for shift in range(NEAR)]).to_bytes(size, "little")
    return woven(len(firsts) - 1, (NEAR + 1, near), (1, near[NEAR:]))
