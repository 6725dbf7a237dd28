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
_ANY_TAG = re.compile(r"</?[a-z][^<>]{0,300}>", re.I)
_MIN_TAGS = 5
_CHARS_A_TAG = 600
"""Plain HTML closes a tag every hundred characters or so; text about HTML seldom every 600."""
_END_CHARS = 500
"""HTML begins and ends with tags; a page that shows code, or a story's HTML to be copied, with its menu's words."""


def is_html(text: str) -> bool:
    """Is the text plainly HTML source?"""
    if "<" not in text:
        return False
    if _HEAD.match(text):
        return True
    if text.count("</") < _MIN_TAGS:
        return False
    closed, ends = len(_TAG.findall(text)), text.strip()
    often = closed >= _MIN_TAGS and closed * _CHARS_A_TAG > len(text)
    return often and all(map(_ANY_TAG.search, (ends[:_END_CHARS], ends[-_END_CHARS:])))


def flatten(html: str) -> tuple[str, str]:
    """The text of an HTML page and a warning that says what was done; the input itself if the extra is missing."""
    try:
        from inscriptis import get_text
    except ImportError:
        return html, WARN_MISSING
    return get_text(html), WARN_FLATTENED
