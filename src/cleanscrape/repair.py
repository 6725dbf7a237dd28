"""str -> str: what scraping broke, mended line by line. No line is added or lost.

`level` comes first and keeps every character's place; `repair` may change a line's length. So spans of the
input stay exact: a line's span is measured on the levelled text, its words come from the repaired one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable

import ftfy

from cleanscrape.reading.escapes import part_lines, unescape

_LINE_LIKE = re.compile("[\x1c-\x1e\x85]")  # str.splitlines breaks here; in pages they are stray bytes
_LINE_END = re.compile("\r(?!\n)|[\x0b\x0c\u2028\u2029]")
SURROGATE = re.compile("[\ud800-\udfff]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_SPACES = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
_GONE = (
    "\xad\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    + "".join(map(chr, [*range(9), *range(0xE, 0x1C), 0x1F, 0x7F, *range(0x80, 0x85), *range(0x86, 0xA0)]))
)
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_RADICALS = {
    **{c: unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)},
    **dict(
        zip(
            map(ord, "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻭⻯⻰⻲"),
            "母民虎西见角贝车長长门青风飞食马鬼鱼鸟麦黄齐歯竜龙亀",
            strict=True,
        )
    ),
}
"""PDFs draw some letters by the glyph of a ligature, and Chinese characters by that of a radical."""
_ODD_TO = {ord(c): " " for c in _SPACES} | {ord(c): "" for c in _GONE} | _LIGATURES | _RADICALS
_ODD = re.compile(f"[{re.escape(''.join(map(chr, _ODD_TO)))}]")
# UTF-8 read as a one-byte encoding: a lead byte's letter, then a continuation byte's.
_MOJIBAKE = re.compile(
    "[\xc2-\xf4][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e"
    "\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
_COMMON = bytes(c for c in range(0x80) if c not in map(ord, _SPACES + _GONE))
_FTFY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,  # quote rules need their direction
    fix_line_breaks=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)


_BEFORE_MARK = '_)]”"’%\x02'
_OPEN_MARKS = tuple(re.compile(rf"{mark}(?<= {mark})(?![^ \n])(?!\s\.)") for mark in (r"\.", ","))
"""A full stop or a comma with a space before it and white space after it, no full stop behind that: led by the mark,
for spaces are many."""
_MAX_SPACES = 200
_QUOTED = re.compile(r"^>[> ]{0,20}", re.M)
_QUOTED_MIN_LINES, _QUOTED_SHARE = 5, 0.6


def close_marks(text: str) -> str:
    """The text without the spaces that flatteners leave between a link's last word and a full stop or a comma.

    No language prints one there (before `:;!?` French does), and spaced dots (". . .") stay.
    """
    parts: list[str] = []
    done = 0
    for stop in sorted([found.start() for mark in _OPEN_MARKS for found in mark.finditer(text)]):
        start = max(done, stop - 1 - _MAX_SPACES)
        before = text[start:stop].rstrip(" ")
        if before and (before[-1].isalnum() or before[-1] in _BEFORE_MARK):
            parts.append(text[done : start + len(before)])
            done = stop
    return "".join([*parts, text[done:]]) if parts else text


def unquoted(text: str) -> str:
    """The text without the marks that a mail puts before each line of what it quotes, if most lines have them."""
    marked = text.count("\n>") + text.startswith(">")
    if marked < _QUOTED_MIN_LINES or marked < _QUOTED_SHARE * sum(
        map(bool, map(str.strip, text.split("\n")))
    ):
        return text
    return _QUOTED.sub("", text)


def level(text: str) -> str:
    """The text without lone surrogates and stray line-like bytes, all line ends alike, one character for one."""
    ends = "\r\x0b\x0c"
    if not text.isascii():
        text = text.replace("\x85", "…")  # windows-1252's ellipsis, as in mojibake
        if not encodes(text):
            text = SURROGATE.sub("\ufffd", text)
        ends += "\u2028\u2029"
    if _has_any(text, ends):  # else two would be one where repair takes away what stands between \r and \n
        text = _LINE_END.sub("\n", text.replace("\r\r\n", " \r\n"))  # written twice as on Windows
    text = part_lines(text)
    return _LINE_LIKE.sub(" ", text) if _has_any(text, "\x1c\x1d\x1e") else text


def repair(text: str) -> str:
    """A levelled text with entities, odd spaces, invisible characters and mojibake mended; same line count."""
    if "\\" in text:
        text = unescape(text)
    if "&" in text:
        text = _ENTITY.sub(_unescape, text)
    rare = _rare(text)
    if any(pair in text for pair in set(_MOJIBAKE.findall(rare))):
        text = _by_line(text, _demojibake)
        rare = _rare(text)
    for char in set(_ODD.findall(rare)):
        text = text.replace(char, _ODD_TO[ord(char)])
    return text


def _rare(text: str) -> str:
    """The text without the common characters, those of plain English: little is left to search. No two are parted."""
    return text.encode().translate(None, _COMMON).decode()


def _unescape(match: re.Match[str]) -> str:
    found = html.unescape(match[0])
    return found if found.isprintable() or found in _SPACES or found in _GONE else " "


def _demojibake(line: str) -> str:
    if line.isascii() or not _MOJIBAKE.search(line):
        return line
    return " ".join(ftfy.fix_text(line, _FTFY).splitlines())


def _by_line(text: str, mend: Callable[[str], str]) -> str:
    ended = text.splitlines(keepends=True)
    bare = text.splitlines()
    return "".join(mend(b) + e[len(b) :] for b, e in zip(bare, ended, strict=True))


def encodes(text: str) -> bool:
    """Can the text be written as UTF-8? A lone surrogate can't."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _has_any(text: str, chars: str) -> bool:
    return any(c in text for c in chars)
