"""A Trace as text for a terminal: no control character of a page gets through, wide scripts take two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from cleanscrape.evidence import Block
    from cleanscrape.trace import Trace

_MARKS = {"body": ".", "removed": "x"}
_PLAIN, _RED, _GREEN, _BLUE, _FAINT = "\x1b[0m", "\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[2m"
_MIN_TEXT_CHARS = 24


def trace_text(trace: Trace, color: bool = False, width_chars: int = 120) -> str:
    """The page as lines for a terminal: line number, mark, score, the words, and for what went its rule and reason.

    The marks: `.` body, `x` removed, else a field's name. Longer lines are cut to `width_chars`; `color` is ANSI's.
    """
    return "".join(_block_text(block, color, width_chars) + "\n" for block in trace.blocks)


def _block_text(block: Block, color: bool, width_chars: int) -> str:
    mark = _MARKS.get(block.verdict, block.verdict)
    head = f"{block.lines[0] + 1:5} {mark:>9} {block.score:+6.1f}  "
    why = "" if block.verdict == "body" else f"  {_visible(block.rule)}: {_visible(block.reason)}"
    room = max(_MIN_TEXT_CHARS, width_chars - len(head) - _columns(why))
    text = _cut(_visible(block.text), room)
    if not color:
        return (head + text + why).rstrip()
    paint = {"body": _GREEN, "removed": _RED}.get(block.verdict, _BLUE)
    words = f"{_FAINT}{text}{_PLAIN}" if block.verdict == "removed" else text
    return f"{paint}{head}{_PLAIN}{words}{f'{paint}{why}{_PLAIN}' if why else ''}"


def _visible(text: str) -> str:
    """One line without control characters: a page must not drive the terminal."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(1 + (east_asian_width(c) in "WF") for c in text)


def _cut(text: str, columns: int) -> str:
    """The text's start that fits in so many terminal columns."""
    if _columns(text) <= columns:
        return text
    kept, left = [], columns - 1
    for char in text:
        left -= _columns(char)
        if left < 0:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"
