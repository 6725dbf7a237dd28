"""More forms of a page, as other flatteners print it, each made from one of the labelled files.

Not the flatteners themselves, for the HTML is gone: what their output looks like, held beside lynx 2.9, w3m 0.5,
pandoc 2.17, html2text 2025 and markdownify 1.2 on pages of our own.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

from extracts import EXTRACTS, load_extracts
from labels import Row, load

_WRAPPED = re.compile(r"wrap(\d{2,3})")
_BROWSER_CHARS, _W3M_CHARS, _HTML2TEXT_CHARS, _PANDOC_CHARS = 75, 80, 78, 72
_TARGET = r"\((<[^<>]*>|[^()\n\"]*(?:\([^()\n]*\)[^()\n\"]*)*)(?:\"[^\"]*\")?\)"
_IMAGE = re.compile(r"!\[([^\[\]]*)\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]]*)\]" + _TARGET)
_MARKS = re.compile(r"\*\*|(?<!\w)_|_(?!\w)|(?<!\*)\*(?=\w)|(?<=\w)\*(?!\*)|`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_UNWRAPPED = re.compile(r" {4}|\s*(?:[*-](?!\*)|\d+\.\s)")
_HEADING = re.compile(r"(#{1,6}) +(.*)")
_BULLET = re.compile(r"( *)\* +(.*)")


def wrapped(text: str, width_chars: int) -> str:
    """Each line filled to `width_chars` at most, longer words left whole; blank lines stay."""
    fill = textwrap.TextWrapper(width_chars, break_long_words=False, break_on_hyphens=False)
    return "\n".join("\n".join(fill.wrap(line)) for line in text.split("\n"))


def wrapped_markdown(text: str) -> str:
    """Markdown wrapped as html2text does it by default: items of lists and indented lines stay whole."""
    lines = text.split("\n")
    return "\n".join(line if _UNWRAPPED.match(line) else wrapped(line, _HTML2TEXT_CHARS) for line in lines)


def endless(text: str) -> str:
    """The page as one line."""
    return " ".join(text.split())


def glued(text: str) -> str:
    """The page without anything between its lines, as `get_text(strip=True)` leaves it."""
    return "".join(" ".join(line.split()) for line in text.split("\n"))


def close_set(text: str) -> str:
    """No blank line and no indent, as in records of a crawl's extracted text (WET)."""
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)


def numbered(text: str, bullet: str = "*") -> str:
    """As lynx and elinks dump a page: a number before each link, the targets at the end."""
    targets: list[str] = []

    def number(link: re.Match[str]) -> str:
        targets.append(link[2])
        return f"[{len(targets)}]{' '.join(link[1].split())}"

    body = _browser(_LINK.sub(number, _IMAGE.sub(r"\1", text)), bullet, " " * 3, _BROWSER_CHARS)
    listed = "\n".join(f"{n:4}. {target}" for n, target in enumerate(targets, 1))
    return f"{body}\n\nReferences\n\n{listed}\n"


def terminal(text: str) -> str:
    """As w3m dumps a page."""
    return _browser(_LINK.sub(r"\1", _IMAGE.sub(r"\1", text)), "•", "", _W3M_CHARS)


def _browser(text: str, bullet: str, margin: str, width_chars: int) -> str:
    """Markdown without its marks, wrapped behind a margin; headings stand further left, the first in the middle."""
    lines: list[str] = []
    for line in text.split("\n"):
        heading, item = _HEADING.match(line), _BULLET.match(line)
        if heading:
            words = _plain(heading[2])
            indent = "  " * (len(heading[1]) > 2)
            filled = _filled(words, width_chars, indent, indent)
            centred = margin and len(heading[1]) == 1
            lines += [line.center(width_chars).rstrip() for line in filled] if centred else filled
        elif item:
            first = f"{margin}{item[1]}{bullet} "
            lines += _filled(_plain(item[2]), width_chars, first, " " * len(first)) or [first]
        else:
            lines += _filled(_plain(line), width_chars, margin, margin) or [""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    return _ESCAPE.sub(r"\1", _MARKS.sub("", text)).strip()


def _filled(text: str, width_chars: int, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        text, width_chars, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )  # fmt: skip


def referring(text: str) -> str:
    """Markdown whose links name their targets at the end: `[words][3]`."""
    targets: list[str] = []

    def number(link: re.Match[str]) -> str:
        targets.append(link[2])
        return f"[{link[1]}][{len(targets)}]"

    body = wrapped_markdown(_LINK.sub(number, text))
    return body + "\n\n" + "\n".join(f"   [{n}]: {target}" for n, target in enumerate(targets, 1)) + "\n"


def unlinked(text: str) -> str:
    """Markdown without links, wrapped, as html2text makes it with `ignore_links`."""
    return wrapped_markdown(_LINK.sub(r"\1", _IMAGE.sub("", text)))


def underlined(text: str) -> str:
    """Markdown whose first two kinds of heading are underlined, as markdownify makes it."""
    return re.sub(
        r"(?m)^(##?) +(.+)$",
        lambda m: f"{m[2]}\n" + ("=" if len(m[1]) == 1 else "-") * len(m[2]),
        text,
    )


def attributed(text: str) -> str:
    """Markdown as pandoc writes it: attributes behind links and headings, fences of colons, many escapes, wrapped."""
    text = _LINK.sub(r"[\1](\2){.link}", text)
    text = re.sub(r"(?m)^(#{1,6} .+)$", r"::: {.block}\n\1 {#part .heading}\n:::", text)
    return wrapped(re.sub(r"(?<![\\!\[(])(?=[|>$@'\"~](?!\())", r"\\", text), _PANDOC_CHARS)


_Form = Callable[[str], str]
FORMS: dict[str, tuple[str, _Form]] = {
    "endless": ("inscriptis", endless),
    "endless_torn": ("bs4", endless),
    "glued": ("resiliparse", glued),
    "glued_torn": ("bs4", glued),
    "close_set": ("inscriptis", close_set),
    "crlf": ("inscriptis", lambda text: text.replace("\n", "\r\n")),
    "lynx": ("html2text", numbered),
    "w3m": ("html2text", terminal),
    "markdown78": ("html2text", wrapped_markdown),
    "unlinked": ("html2text", unlinked),
    "referring": ("html2text", referring),
    "underlined": ("html2text", underlined),
    "pandoc": ("html2text", attributed),
}
"""A form's name -> the labelled file it is made from, and how."""


def in_form(text: str, form: str) -> str:
    """A text in a form by its name: one of `FORMS`, or "wrap72" for any width. Raises ValueError for another name."""
    found = _WRAPPED.fullmatch(form)
    if found:
        return wrapped(text, int(found[1]))
    if form in FORMS:
        return FORMS[form][1](text)
    raise ValueError(
        f"no form {form!r}: wrap72 and the like, {', '.join(FORMS)} are made, the rest are files"
    )


def load_form(data: Path, corpus: str, flat: str) -> list[Row]:
    """The rows of one file, also in another form or as `extracts` has them; empty if there is no such file."""
    if flat in EXTRACTS:
        return load_extracts(data, corpus, flat)
    if flat not in FORMS and not _WRAPPED.fullmatch(flat):
        return load(data, corpus, flat)
    base = FORMS[flat][0] if flat in FORMS else "inscriptis"
    return [{**row, "text": in_form(row["text"], flat)} for row in load(data, corpus, base)]
