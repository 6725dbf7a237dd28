"""The words of a block: torn and wrapped lines as one text. Which lines make a block is said in `joins`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

_GAPS = re.compile(r" {2,}")
_GAPS_SHARE = 3
"""Between the words of justified lines: half of the gaps are so wide."""
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HYPHENED_MAX_CHARS = 40
_LAST_PART = re.compile(r"[^\W\d_]+(?= ?[-‐]\Z)")
_HYPHEN_SPLITS = re.compile(r"[^\W\d_](?:-|‐| ‐)\Z")
_AFTER_HANGING_HYPHEN = frozenset("and or to und oder bis et ou y o e en of och og i eller".split())
"""After these a hyphen at a line's end hangs: "pre-" "and post-war"."""

PRINTED_HYPHEN = "‐"
"""What browsers print where they split a word, U+2010; a word's own hyphen is another character."""
_HYPHENS = "-" + PRINTED_HYPHEN
WIDE_MIN_CHARS = 50
"""A line of this width may have been wrapped."""
HYPHENATES = "-"
"""Stands among a page's words where the page splits words at line ends."""
_HYPHENATES_MIN_LINES = 2
_HYPHENATES_SHARE = 0.04
_COMPOUND_FIRST = frozenset(
    "well self half ex non co high low long short mid full all ever far best so first second third two three four five"
    " six ten twenty thirty forty fifty sixty seventy eighty ninety part hard old new ill free open anti pro".split()
)
"""Words that keep their hyphen though the page splits others: well-known, self-made, twenty-one."""

_HANGS_ON = re.compile(r"['’](?:s|t|re|ve|ll|d|m)\b|-[^\W\d_]")
"""What goes on from a word without a space: "Khan" "'s", "x86" "-based"."""
_ORDINALS = frozenset("st nd rd th er ère e ème º ª".split())
"""What is set above the line behind a number, on a line of its own: "the 20", "th", "century"."""


def vocabulary(lines: Sequence[str]) -> frozenset[str]:
    """The words of a page in lower case: asked for where a line end splits one of them.

    Line by line, so that a long page's words are never all in memory.
    """
    found = {HYPHENATES} if hyphenates(lines) else set()
    for line in lines:
        found.update(_HYPHENED.findall(line.lower()))
    return frozenset(found)


def joined(parts: Sequence[str], words: Collection[str] = (), spaced_colons: bool = False) -> str:
    """Lines as one text: a space between, none before a continuing mark, in CJK, or after a hyphen that splits a word.

    Such a hyphen stays ("long-" "term"), as terminals break at a word's own hyphens, unless the page splits words
    throughout or has this one without a hyphen: `words` are its `vocabulary`. Before a colon a space stays on pages
    that print one there, as French does: `spaced_colons`.
    """
    filled = [part for part in parts if part]
    pieces = filled[:1]
    for left, right in pairwise(filled):
        if splits(left, right):
            pieces[-1], between = _split_word(left, right, words)
        else:
            between = "" if _no_space(left, right) or (right[0] == ":" and not spaced_colons) else " "
        pieces += between, right
    text = "".join(pieces)
    justified = "  " in text and _GAPS_SHARE * len(_GAPS.findall(text)) > text.count(" ")
    return _GAPS.sub(" ", text) if justified else text


def splits(left: str, right: str) -> bool:
    """May a word be split between two lines, by the hyphen that the first ends with?"""
    return _may_split(left) and right[0].islower()


def _may_split(line: str) -> bool:
    """Does a line end with a word's first part and a hyphen?"""
    return line[-1] in _HYPHENS and _HYPHEN_SPLITS.search(line[-3:]) is not None


def spaces_colons(lines: Sequence[str]) -> bool:
    """Does the page print a space before colons?"""
    text = "\n".join(lines)
    return text.count(" : ") > text.count(": ") - text.count(" : ") - text.count("\n: ")


def _no_space(left: str, right: str) -> bool:
    last, first = left[-1], right[0]
    if (first in ",;.!?)]}%،؛؟۔।" and not right.startswith("..")) or last in "([{„":
        return True
    if last in "“‘" and (len(left) == 1 or left[-2].isspace()):
        return True
    if first in "”’" and not right[1:2].isalnum():  # before a word it opens, in Swedish
        return True
    if first in "'’-" and last.isalnum() and _HANGS_ON.match(right):
        return True
    return (last.isdigit() and right in _ORDINALS) or (is_cjk(last) and is_cjk(first))


def hyphenates(lines: Sequence[str]) -> bool:
    """Does the page split words at line ends, as typesetters do? Terminals break at a word's own hyphens alone.

    A word's own hyphen falls on one line end in fifty or so, a typesetter's on one in ten.
    """
    wide = [line for line in lines if len(line) >= WIDE_MIN_CHARS]
    split = sum(map(_may_split, wide))
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
    gone = typeset or whole in words or left[-1] == PRINTED_HYPHEN
    return (left[:-1].rstrip() if gone else left), ""


def is_cjk(char: str) -> bool:
    """Is the character of a script that writes no spaces (Chinese, Japanese, their marks)?"""
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
