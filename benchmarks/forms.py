"""More forms of a page, made from its `inscriptis` text: hard-wrapped, as terminals do it, and one endless line."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from labels import Row, load

_BASE = "inscriptis"
_WRAPPED = re.compile(r"wrap(\d{2,3})")


def wrapped(text: str, width_chars: int) -> str:
    """Each line filled to `width_chars` at most, longer words left whole; blank lines stay."""
    fill = textwrap.TextWrapper(width_chars, break_long_words=False, break_on_hyphens=False)
    return "\n".join("\n".join(fill.wrap(line)) for line in text.split("\n"))


def endless(text: str) -> str:
    """The page as one line."""
    return " ".join(text.split())


def in_form(text: str, form: str) -> str:
    """A text in a form by its name: "wrap72", "wrap80", "endless". Raises ValueError for another name."""
    found = _WRAPPED.fullmatch(form)
    if found:
        return wrapped(text, int(found[1]))
    if form == "endless":
        return endless(text)
    raise ValueError(f"no form {form!r}: wrap72, wrap80 and endless are made, the rest are files")


def load_form(data: Path, corpus: str, flat: str) -> list[Row]:
    """The rows of one file, or of the `inscriptis` file in another form; empty if there is no such file."""
    if flat != "endless" and not _WRAPPED.fullmatch(flat):
        return load(data, corpus, flat)
    return [{**row, "text": in_form(row["text"], flat)} for row in load(data, corpus, _BASE)]
