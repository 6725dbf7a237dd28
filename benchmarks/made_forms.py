"""The pages of invented sites as parts, and written down as scrapers do: see `made_sites.py`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from forms import endless, wrapped

FORMS = ("lines", "torn", "markdown", "wrap72", "endless")
"""A block a line with blank lines between; broken at links; Markdown with links; wrapped at 72; one line."""


class Part(NamedTuple):
    """A piece of a page. `kind` is "site" (fixed), "moving" (boilerplate that changes), "field" or "story"."""

    text: str
    kind: str
    mark: str = ""
    """What Markdown puts before it: "# ", "* "; "[" makes it a link, "**" bold."""


def body_of(parts: Sequence[Part]) -> str:
    """The story of a page, as a person would copy it."""
    return "\n\n".join(part.text for part in parts if part.kind == "story")


def flatten(parts: Sequence[Part], form: str, seed: int = 0) -> str:
    """A page as a scraper writes it down, in one of `FORMS`."""
    if form == "markdown":
        return "\n\n".join(_markdown(part) for part in parts)
    if form == "torn":
        draw = random.Random(seed)
        return "\n".join(_torn(draw, part.text) for part in parts)
    text = "\n\n".join(part.text for part in parts)
    return wrapped(text, 72) if form == "wrap72" else endless(text) if form == "endless" else text


def _markdown(part: Part) -> str:
    if part.mark == "**":
        return f"**{part.text}**"
    mark, link, _ = part.mark.partition("[")
    return f"{mark}[{part.text}](https://site.example/{len(part.text)})" if link else mark + part.text


def _torn(draw: random.Random, text: str) -> str:
    """A text broken around a word or two, as at a link."""
    words = text.split()
    if len(words) < 12 or draw.random() < 0.6:
        return text
    at = draw.randint(3, len(words) - 4)
    return "\n".join((" ".join(words[:at]), " ".join(words[at : at + 2]), " ".join(words[at + 2 :])))
