"""HTML given where text was meant: noticed, and flattened by a well-kept library where the extra is installed."""

from __future__ import annotations

import re

WARN_MISSING = (
    "the input is HTML, not text: pip install 'cleanscrape[html]' flattens it; it was cleaned as it stands"
)
WARN_FLATTENED = "the input was HTML: it was flattened first, and spans are of the flattened text"
_HEAD = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
_TAG = re.compile(r"</(?:p|div|a|span|li|ul|td|h[1-6]|section|article|script)\s*>", re.I)
_OPENS = re.compile(r"\s*<")
_MIN_TAGS, _PARTS = 5, 8
_CHARS_A_TAG = 600
"""Plain HTML closes a tag every hundred characters or so; text about HTML seldom every 600."""


def is_html(text: str) -> bool:
    """Is the text plainly HTML source?"""
    if "<" not in text:
        return False
    if _HEAD.match(text):
        return True
    if text.count("</") < _MIN_TAGS:
        return False
    ends = [found.start() for found in _TAG.finditer(text)]
    if len(ends) < _MIN_TAGS or len(ends) * _CHARS_A_TAG <= len(text):
        return False
    return bool(_OPENS.match(text)) or _are_spread(ends, len(text))


def _are_spread(ends: list[int], size: int) -> bool:
    """Do tags end in every part of a text? A page that shows HTML, as in a box to republish it, has parts without."""
    parts = min(_PARTS, len(ends) // _MIN_TAGS)
    return len({at * parts // size for at in ends}) == parts


def flatten(html: str) -> tuple[str, str]:
    """The text of an HTML page and a warning that says what was done; the input itself if the extra is missing."""
    try:
        from inscriptis import get_text
    except ImportError:
        return html, WARN_MISSING
    return get_text(html), WARN_FLATTENED
