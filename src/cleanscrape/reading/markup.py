"""Markdown marks and link targets: found, counted and taken off, before a page has columns.

Only on pages that are plainly Markdown (`is_markdown`); elsewhere a star is a star. Lines are kept one for one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LINK_START, LINK_STOP = "\x01", "\x02"
"""Stand around a link's words until `Page` has counted them; `repair` lets no such character through."""
CODE = "\x03"
"""Stands before the words of each line between fences, where a mark is code; nor does `repair` let this through."""

_MIN_LINKS = 3  # fewer "](" than this on a page may be a stray bracket
_SURE_LINK = "](http"
_MIN_HEADINGS, _MIN_BOLD = 2, 3
_TITLE = re.compile(r"\A\s*# {1,9}\S")
"""A first line that is a heading of the first level: what an extractor writes above a story that has no other mark."""
# A pattern's first character comes first, what must stand before it second: so the search runs at C speed.
_BOLD_WORDS = re.compile(r"\*(?=\*[^\s*])(?<![^\s(]\*)\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*(?![^\s.,;:!?)])")
_INDENTED = "|".join(rf"(?<={i}#)(?<![^\n\r\x0b\x0c\u2028\u2029]{i}#)" for i in ("", " ", "  ", "   "))
_HEADING_LINE = re.compile(rf"#(?:{_INDENTED})#{{0,5}} +\S")
_IMAGE = re.compile(r"!\[([^\[\]]{0,600})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,600}\")?\s*\)")
_LINK = re.compile(
    r"\[([^\[\]]{0,1000}(?:\[[^\[\]]{0,200}\][^\[\]]{0,1000}){0,20})\]\(\s{0,9}<?"
    r"[^()\s<>]{0,2500}(?:(?:\n(?=[^()\s<>])|\([^()\s]{0,300}\))[^()\s<>]{0,2500}){0,50}>?"
    r"(?:\s{1,9}(?:\"[^\"]{0,600}\"|'[^']{0,600}'))?\s{0,9}\)"
)
"""A target may break over lines, as in hard-wrapped Markdown, but holds no blank line: no run is tried in many ways.
Words may hold brackets of their own: "[[email protected]](/mail)".
"""
_SPACED_TARGET = re.compile(r"\[([^\[\]]{0,1000})\]\((?:mailto|tel|whatsapp|https?):[^()\n]{0,2000}\)")
"""html2text leaves a target's spaces as they are: "[Email](mailto:?subject=Read this)"."""
_TARGET_ALONE = re.compile(r"\]\((?:https?:/)?/[^()\s]{0,2000}\)")
"""The end of a link whose words went over paragraphs."""
_GLUED_TO = (":", ",", ";", ".")
"""Behind these, as behind a letter, a link's or a bold word stands apart."""
_BEFORE_EMPTY = (*_GLUED_TO, "!", "?", ")", "]", "”", "’", "—", "–")
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]{1,2000}>")
_REFERRED = re.compile(r"\[([^\[\]]{0,1000})\]\[[^\[\]\n]{0,200}\]")
"""A link whose target stands elsewhere, as a reference: "[Terms][12]", and "  [12]: /terms" at the end."""
_REFERENCE = re.compile(r"^ {0,3}\[[^\[\]]{1,200}\]: +\S.*$", re.M)
_ATTRIBUTES = re.compile(r"\{(?<=[)\]\s]\{)(?=[#.]\w|[\w-]{1,40}=\")(?:[^{}\n]|\n(?=[^\s{}])){1,400}\}")
"""What pandoc puts behind links and headings: "{#part .heading}"."""
_FENCED_DIV = re.compile(r"^ {0,9}:::.*$", re.M)
_TAGS = r"</?(?:div|section|article|aside|center|figure|figcaption|img|span)\b[^<>\n]{0,1000}>"
_TAG_LINE = re.compile(
    rf"^[ \t]{{0,9}}(?:{_TAGS}[ \t]{{0,9}}){{1,9}}|</(?:figcaption|div|span)>[ \t]{{0,9}}$", re.M
)
"""What pandoc leaves of HTML that Markdown has no marks for: "<div>" on lines of their own, "<figcaption>" at words."""
_UNDERLINED = re.compile(r"^([^\s#*+>|=-].{0,200})\n {0,3}([=-])\2{2,}[ \t]*$", re.M)
_TABLE_RULE = re.compile(r"^(?=[ \t]*(?:\|[ \t]*)?:?--)[ \t|:-]+$", re.M)
_BOLD = re.compile(
    r"\*(?<!\\\*)\*{1,3}([^*\n]{1,1000}?(?:\n {0,9}(?=[^\s*])[^*\n]{1,1000}?){0,4})"
    r"(?:(?<!\\)\*{2,4}(?: +(?=[,.;!?)\]]))?|(\n) {0,9}\*\*(?=\s|\Z))"
)
"""Spaces may stand inside, and before the mark behind: some converters put them there. Wrapped, it goes over lines.

Where HTML breaks a line within, at its end, html2text prints the mark behind on the next line: "**Ask early", "** He".
"""
_EMPTY_BOLD = re.compile(r"\*(?<![*\\]\*)(?:\*{3}|\*{5})(?!\*)")
_CENSORED = re.compile(r"(?:\A|[^\w])(?:\w{0,3}|bulls|horses|dumb|jack|mother\w*)\Z", re.I)
_WORD_CHARS = 12
_EMPTY_EMPHASIS = re.compile(r"_(?<![\w*_\\]_)_(?:__)?(?!_)( ?)")
"""What html2text makes of bold words or an icon without any: "before**** the vote", "__Share", "he said.__"."""
_EMPHASIS = re.compile(
    r"(\*(?<![\w*_\\].)|_(?<![\w*_\\].)_{0,2})(?=[^\s*_])"
    r"([^*_\n]{1,1000}?(?:\n {0,9}(?=[^\s*_])[^*_\n]{1,1000}?){0,4})(?<=[^\s*_\\])\1(?![\w*_])"
    r"(?: +(?=[,.;!?)\]]))?"
)
_LOOSE_EMPHASIS = re.compile(r"_(?<![\w*_\\]_) {0,3}(?=[^\s*_])([^*_\n]{1,1000}?) {0,3}(?<!\\)_(?![\w*_])")
_CODE = re.compile(r"(`(?<![`\\]`)`?)(?!`)([^`\n]{1,400}?)\1(?!`)")
_PUSHED_OFF = re.compile(r" (?:(?<=\w )(?=['’](?:s|t|re|ve|ll|d|m)\b)|(?<=\b[cdjlmnstCDJLMNST] )(?=['’]\w))")
"""html2text sets an apostrophe off where it was written as a character reference: "It 's", "l 'homme"."""
_COLON_OFF = re.compile(r" :(?<=[^\W\d_] :)(?=\s)")
_COLON_ON = re.compile(r":(?<=[^\W\d_]:)\s")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~]|(?=\n))")
"""Any mark may be escaped; at a line's end the stroke is a line break."""
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[^`\n]*$", re.M)
_CODE_LINE = re.compile(r"^([ \t]*)(?=\S)", re.M)
_HIDE = str.maketrans("_*`[\\", "\x04\x05\x06\x07\x08")
_SHOW = str.maketrans("\x04\x05\x06\x07\x08", "_*`[\\")
_QUOTED = re.compile(r"^ {0,3}(?:> ?)+", re.M)


def is_markdown(text: str) -> bool:
    """Does the page carry Markdown's marks: a link, some headings, a title, or some words in bold?"""
    if "]" in text and (
        _SURE_LINK in text
        or text.count("](") >= _MIN_LINKS
        or (text.count("][") >= _MIN_LINKS and text.count("]: ") >= _MIN_LINKS)
    ):
        return True
    if _TITLE.match(text):
        return True
    return len(_BOLD_WORDS.findall(text)) >= _MIN_BOLD or len(_HEADING_LINE.findall(text)) >= _MIN_HEADINGS


def strip_markdown(text: str) -> str:
    """The words alone, links between LINK_START and LINK_STOP, headings and bullets left for `Page` to read.

    Lines come out one for one, each ended by a newline: the patterns know no other line end.
    """
    text = "\n".join([*text.splitlines(), ""])
    if "```" in text or "~~~" in text:
        text = _code_marked(text)
    for pattern, marks, words in _FIRST:
        text = _sub(pattern, marks, words, text)
    off = " :" in text
    spaced = off and len(_COLON_OFF.findall(text)) > len(_COLON_ON.findall(text))  # as French prints colons
    idle: re.Pattern[str] | None = None
    for pattern, marks, words in _THEN:
        before = text
        text = _sub(pattern, marks, words, text) if pattern is not idle else text
        idle = pattern if text == before else None  # what changed nothing is not sought again
    if off and not spaced:
        text = _COLON_OFF.sub(":", text)
    text = _sub(_ESCAPE, ("\\",), r"\1", text)
    return text.translate(_SHOW) if CODE in text else text


def _code_marked(text: str) -> str:
    """The text without fences, the lines between two of them behind `CODE`, their marks hidden from the patterns."""
    parts = _FENCE.split(text)
    if 2 * sum(map(len, parts[1:-1:2])) > len(text):  # the page itself was fenced in
        return "".join(parts)
    for at in range(1, len(parts) - 1, 2):
        parts[at] = _CODE_LINE.sub(rf"\1{CODE}", parts[at]).translate(_HIDE)
    return "".join(parts)


def _sub(pattern: re.Pattern[str], marks: tuple[str, ...], words: _Words, text: str) -> str:
    """The text with what the pattern finds replaced; no search where none of the marks is there."""
    return pattern.sub(words, text) if any(mark in text for mark in marks) else text


def _heading(match: re.Match[str]) -> str:
    """An underlined heading as html2text prints one; its underline becomes a blank line."""
    return f"{'#' if match[2] == '=' else '##'} {match[1]}\n"


def _newlines_only(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _link_words(match: re.Match[str]) -> str:
    words = match[1]
    lost = match[0].count("\n") - words.count("\n")
    if not words.strip():
        return words + "\n" * lost
    return f"{_lost_space(match, words)}{LINK_START}{words}{LINK_STOP}" + "\n" * lost


def _bold_words(match: re.Match[str]) -> str:
    return _lost_space(match, match[1]) + match[1] + (match[2] or "")


def _without_empty_bold(match: re.Match[str]) -> str:
    """Nothing, or the stars where they hide a word: "f****** grifters", "what the **** is"."""
    text, start = match.string, match.start()
    before = text[max(0, start - _WORD_CHARS) : start]
    inside = before[-1:].isalnum() and not _CENSORED.search(before)
    opens = before[-1:].isspace() or not before
    if inside or (opens and text[match.end() : match.end() + 1].isalnum()) or before[-1:] in _BEFORE_EMPTY:
        return ""
    return match[0]


def _without_empty_emphasis(match: re.Match[str]) -> str:
    before, after = (
        match.string[match.start() - 1 : match.start()],
        match.string[match.end() : match.end() + 1],
    )
    if before in _GLUED_TO and after.isalnum():
        return " "
    return "" if before.isspace() or not before else match[1]


def _lost_space(match: re.Match[str], words: str) -> str:
    """html2text loses the space before a link or a bold word if it stands inside: "of**fitness trends**"."""
    before = match.string[match.start() - 1 : match.start()]
    first = words.lstrip("_*")[:1]
    return " " if first.isalpha() and (before.isalpha() or before in _GLUED_TO) else ""


_Words = str | Callable[[re.Match[str]], str]
_FIRST: tuple[tuple[re.Pattern[str], tuple[str, ...], _Words], ...] = (
    (_ATTRIBUTES, ("{",), _newlines_only),
    (_FENCED_DIV, (":::",), ""),
    (_TAG_LINE, ("<div", "<figure", "<section"), ""),
    (_UNDERLINED, ("\n===", "\n---"), _heading),
    (_IMAGE, ("![",), _newlines_only),
    (_LINK, ("](",), _link_words),
    (_SPACED_TARGET, ("](",), _link_words),
    (_TARGET_ALONE, ("](",), ""),
    (_REFERRED, ("]: ",), _link_words),
    (_AUTOLINK, ("<",), ""),
    (_REFERENCE, ("]:",), _newlines_only),
    (_TABLE_RULE, ("--",), ""),
    (_QUOTED, (">",), ""),
)
"""What goes first: a pattern, marks without which it finds nothing, and what takes its place."""
_THEN: tuple[tuple[re.Pattern[str], tuple[str, ...], _Words], ...] = (
    (_EMPTY_BOLD, ("****",), _without_empty_bold),
    (_BOLD, ("**",), _bold_words),
    (_EMPHASIS, ("*", "_"), r"\2"),
    (_EMPHASIS, ("*", "_"), r"\2"),  # italic around bold around italic
    (_LOOSE_EMPHASIS, ("_",), r"\1"),
    (_EMPTY_EMPHASIS, ("__",), _without_empty_emphasis),
    (_CODE, ("`",), r"\2"),
    (_PUSHED_OFF, (" '", " ’"), ""),
)
