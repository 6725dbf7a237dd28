"""What a program wrote above a page: front matter, a reader service's heads, a mail's headers (see `forwards` too).

Static sites and extractors open a text with YAML between "---" or TOML between "+++"; reader services with lines such
as "URL Source: ..."; mails with "From:" and "Subject:". These are fields, said plainly, and no part of the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleanscrape.reading.forwards import forward_lines

FENCES = ("---", "+++")
_MAX_LINES = 120
"""A fence without its second within so many lines is a rule across the page."""
_MAX_FENCED_CHARS = 20_000
_ENTRY = re.compile(r"([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2})\s?[:=](?:\s+(.*)|$)")
_QUOTES = "\"' "
KEYS = {
    "title": ("title", "headline", "subject"),
    "authors": ("author", "authors", "by", "creator", "from"),
    "published": ("published time", "published", "date", "pubdate", "datepublished", "sent", "created"),
    "source": ("sitename", "site_name", "site", "publisher", "publication", "source"),
}
"""Field -> the keys that say it, the likelier first."""
_OTHERS = (
    "to", "cc", "bcc", "reply-to", "url", "url source", "link", "canonical", "hostname", "description", "summary",
    "excerpt", "image", "thumbnail", "tags", "categories", "category", "keywords", "slug", "layout", "draft",
    "language", "lang", "license", "id", "fingerprint", "updated", "modified", "lastmod", "markdown content", "warning",
)  # fmt: skip
_TRANSPORT = (
    "return-path", "received", "delivered-to", "message-id", "mime-version", "content-type",
    "content-transfer-encoding", "in-reply-to", "references", "user-agent", "sender", "dkim-signature",
    "authentication-results", "received-spf", "errors-to", "precedence", "importance", "thread-topic", "thread-index",
)  # fmt: skip
"""A mail's headers that say how it came."""
_MAIL = frozenset(("from", "to", "cc", "date", "subject", "reply-to", *_TRANSPORT))
_REPEATED = ("x-", "list-", "arc-", "received", "authentication-results", "dkim-signature")
_FOLDED_MAX_LINES = 12
"""Values of such headers go on for so many lines: signatures, lists of who got it."""
_KNOWN = frozenset(key for keys in KEYS.values() for key in keys).union(_OTHERS, _TRANSPORT)
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,18}")
_READING_TIME = re.compile(r"\d{1,3}(?: ?[–-] ?\d{1,3})? ?[^\W\d_]{1,12}\.?")
_HEADLINE_MIN_BYTES = 20
"""A shorter line below a host may be a menu's: "News"."""
_OPENING = ("title", "subject", "from", "url source", "headline", *_TRANSPORT)
"""Without a fence the lines are a program's if they begin with one of these keys, and a second one follows."""


def fenced_chars(text: str) -> int:
    """How many of a text's characters are front matter between fences, of which no mark is Markdown's."""
    fence = text[:3]
    if fence not in FENCES or text[3:4] != "\n":
        return 0
    stop = text.find(f"\n{fence}\n", 3, _MAX_FENCED_CHARS)
    return stop + len(fence) + 2 if stop > 0 and any(map(_is_known, text[4:stop].splitlines())) else 0


def front_lines(lines: Sequence[str]) -> int:
    """How many of a page's lines, blank ones left out, are front matter: 0 on most pages."""
    if not lines or not (lines[0] in FENCES or lines[0][:20].partition(":")[0].lower() in _OPENING):
        return _view_lines(lines) or forward_lines(lines)
    if lines[0] in FENCES:
        for stop, line in enumerate(lines[1:_MAX_LINES], 2):
            if line == lines[0]:
                return stop if any(map(_is_known, lines[1:stop])) else 0
        return 0
    if _key(lines[0]) in _TRANSPORT:
        return _mail_lines(lines)
    known = list(map(_is_known, lines[:_MAX_LINES]))
    count = known.index(False) if False in known else len(known)
    return count if count > 1 else 0


def _mail_lines(lines: Sequence[str]) -> int:
    """How many of a mail's lines are headers, values that go on in further lines among them.

    No header but those of `_REPEATED` stands there twice: what is forwarded below has its own.
    """
    seen: set[str] = set()
    count = 0
    for number, line in enumerate(lines[:_MAX_LINES]):
        key = _key(line)
        if key.startswith(_REPEATED) or (key in _MAIL and key not in seen):
            seen.add(key)
            count = number + 1
        elif number - count > _FOLDED_MAX_LINES:
            break
    return count if count > 1 else 0


def _view_lines(lines: Sequence[str]) -> int:
    """How many lines a browser's reader view wrote above the story: host, headline, perhaps a byline, reading time."""
    if len(lines) < 3 or not _HOST.fullmatch(lines[0]) or len(lines[1].encode()) < _HEADLINE_MIN_BYTES:
        return 0
    return next((n for n, line in enumerate(lines[:4], 1) if n > 2 and _READING_TIME.fullmatch(line)), 0)


def _key(line: str) -> str:
    key, colon, _ = line[:40].partition(":")
    return key.lower() if colon else ""


def _is_known(line: str) -> bool:
    found = _ENTRY.match(line)
    return found is not None and found[1].lower() in _KNOWN


def front_values(lines: Sequence[str]) -> dict[str, tuple[int, list[str]]]:
    """Field -> the line that says it, and its values, from the lines of front matter."""
    if _view_lines(lines):
        byline = {"authors": (2, [lines[2]])} if len(lines) > 3 else {}
        return {"title": (1, [lines[1]]), **byline}
    entries: dict[str, tuple[int, list[str]]] = {}
    key = ""
    for number, line in enumerate(lines):
        if found := _ENTRY.match(line):
            key = found[1].lower()
            entries.setdefault(key, (number, _values(found[2] or "")))
        elif key:  # an item of a list, or the rest of a value
            entries[key][1].extend(_values(line.removeprefix("- ")))
    if "published" in entries:
        entries.pop("created", None)  # when the page was saved
    found_keys = {field: next((k for k in keys if k in entries), None) for field, keys in KEYS.items()}
    return {field: entries[key] for field, key in found_keys.items() if key and entries[key][1]}


def _values(text: str) -> list[str]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return [value.strip(_QUOTES) for value in text[1:-1].split(",") if value.strip(_QUOTES)]
    bare = text.strip(_QUOTES).removeprefix("[[").removesuffix("]]")  # a note's link
    return [bare] if bare else []


def is_forward(lines: Sequence[str]) -> bool:
    """Are these lines, a page's first, of a mail that sends it on?"""
    return bool(lines) and lines[0] not in FENCES and not _is_known(lines[0]) and not _view_lines(lines)
