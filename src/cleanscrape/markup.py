"""Markdown marks and link targets: found, counted and taken off, before a page has columns.

Only on pages that are plainly Markdown (`is_markdown`); elsewhere a star is a star. Lines are kept one for one.
"""

from __future__ import annotations

import re

LINK_START, LINK_STOP = "\x01", "\x02"
"""Stand around a link's words until `Page` has counted them; `repair` lets no such character through."""

_MIN_LINKS = 3  # fewer "](" than this on a page may be a stray bracket
_MIN_HEADINGS = 2
_HEADING_LINE = re.compile(r"(?:\A|[\n\r\x0b\x0c\u2028\u2029]) {0,3}#{1,6} +\S")
_IMAGE = re.compile(r"!\[([^\[\]]{0,600})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,600}\")?\s*\)")
_LINK = re.compile(
    r"\[([^\[\]]{0,1000})\]\(\s{0,9}<?(?:[^()\s<>]|\n(?=[^()\s<>])|\([^()\s]{0,300}\)){0,2500}>?"
    r"(?:\s{1,9}(?:\"[^\"]{0,600}\"|'[^']{0,600}'))?\s{0,9}\)"
)
"""A target may break over lines, as in hard-wrapped Markdown, but holds no blank line: no run is tried in many ways."""
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]{1,2000}>")
_REFERENCE = re.compile(r"^ {0,3}\[[^\[\]]{1,200}\]: +\S.*$", re.M)
_TABLE_RULE = re.compile(r"^(?=[ \t]*(?:\|[ \t]*)?:?--)[ \t|:-]+$", re.M)
_EMPHASIS = re.compile(
    r"(?<![\w*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,1000}?)(?<=[^\s*_\\])\1(?![\w*_])"
)
_INNER_EMPHASIS = re.compile(r"\*{2,3}(?=\S)([^*\n]{1,1000}?)(?<=\S)\*{2,3}")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$", re.M)
_QUOTED = re.compile(r"^ {0,3}(?:> ?)+", re.M)


def is_markdown(text: str) -> bool:
    """Does the page carry Markdown's marks: some links, or some headings?"""
    if "]" in text and text.count("](") >= _MIN_LINKS:
        return True
    return "#" in text and "# " in text and len(_HEADING_LINE.findall(text)) >= _MIN_HEADINGS


def strip_markdown(text: str) -> str:
    """The words alone, links between LINK_START and LINK_STOP, headings and bullets left for `Page` to read.

    Lines come out one for one, each ended by a newline: the patterns know no other line end.
    """
    text = "".join([f"{line}\n" for line in text.splitlines()])
    text = _IMAGE.sub(_newlines_only, text)
    text = _LINK.sub(_link_words, text)
    text = _AUTOLINK.sub("", text)
    text = _REFERENCE.sub(_newlines_only, text)
    text = _TABLE_RULE.sub("", text)
    text = _FENCE.sub("", text)
    text = _QUOTED.sub("", text)
    for _ in range(2):  # bold around italic
        text = _EMPHASIS.sub(r"\2", text)
    text = _INNER_EMPHASIS.sub(r"\1", text)
    return _ESCAPE.sub(r"\1", text)


def _newlines_only(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _link_words(match: re.Match[str]) -> str:
    words = match[1]
    lost = match[0].count("\n") - words.count("\n")
    if not words.strip():
        return words + "\n" * lost
    return f"{LINK_START}{words}{LINK_STOP}" + "\n" * lost
