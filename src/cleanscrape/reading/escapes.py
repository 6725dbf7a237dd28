r"""Text that came as code: line ends as `\n` or `<br>`, quotation marks behind backslashes, letters as `\u2019`.

So texts look that were encoded twice on their way through JSON or CSV, or stripped of all tags but one. Each of these
is mended only where it stands everywhere: a page about code has lines of its own, and marks without a backslash.
"""

from __future__ import annotations

import re

_MIN_BREAKS, _MIN_MARKS = 3, 2
_BREAKS_A_LINE = 4
r"""So many `\n` for each line end show that line ends were escaped: a page that explains `\n` has more lines."""
_TAGS_A_LINE = 0.5
"""As many `<br>` for each line end: dumps may have both, one behind the other."""
_ESCAPED = re.compile(r"\\r\\n|\\[nrt]")
_BREAK_TAG = re.compile(r"<br\s{0,9}/?>", re.I)
_TAB = "\0\t"
"""A tab, and before it what `repair` takes away."""
_CODED = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")


def part_lines(text: str) -> str:
    r"""The text with line ends where `\n` and `<br>` stood for them, and spaces before: as long as it was."""
    if "\\" in text and _are_lines(text, text.count("\\n"), _BREAKS_A_LINE):
        text = _ESCAPED.sub(lambda match: (match[0] == "\\t" and _TAB) or _line_end(match), text)
    if "<" in text and _are_lines(text, len(_BREAK_TAG.findall(text)), _TAGS_A_LINE):
        text = _BREAK_TAG.sub(_line_end, text)
    return text


def unescape(text: str) -> str:
    """The text without the backslashes before all of its quotation marks or slashes, and with its letters."""
    for mark in "\"'/":
        escaped = text.count("\\" + mark)
        if escaped >= _MIN_MARKS and escaped == text.count(mark):
            text = text.replace("\\" + mark, mark)
    if "\\u" in text and text.isascii():
        text = _CODED.sub(_letters, text)
    return text


def _are_lines(text: str, breaks: int, a_line: float) -> bool:
    return breaks >= _MIN_BREAKS and breaks >= a_line * text.count("\n")


def _line_end(match: re.Match[str]) -> str:
    return "\n".rjust(len(match[0]))


def _letters(match: re.Match[str]) -> str:
    """The letters of UTF-16 code units; a surrogate alone is no letter."""
    units = bytes.fromhex(match[0].replace("\\u", ""))
    letters = units.decode("utf-16-be", "replace")
    return "".join(char if char.isprintable() else " " for char in letters)
