"""What a line's own words show of a headline: how it begins and ends, its capitals, whether it is something else."""

from __future__ import annotations

import re

from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.names import is_name, split_names

_JUNK = re.compile(
    r"(?:share|subscribe|sign up|read more|more from|related|advertis|click|photo|image|listen|watch|follow|skip|search|"
    r"comments?\b|\d+ min|min read|updated|published|posted|by |view all|see all|next|previous|tags?:|topics?:|home\b|menu|"
    r"log ?in|support|most (?:read|popular)|table of contents|newsletter|copyright|©|foto|bild|video|teilen|lesezeit|"
    r"mehr zum|anzeige|publicidad|suscr|compartir|partager|lire|condividi|leggi|abonn|del |lees)",
    re.I,
)
_CAPTION = re.compile(
    r"^(?:hero|featured|cover|main|header) image|\b(?:logo|banner|thumbnail|infographic|cover image|hero image)$|"
    r"getty images|/\s?(?:ap|afp|reuters|dpa|epa|pa|getty)\b|\(ap photo|picture[- ]alliance|shutterstock|istock|, (?:left|right|center|centre),|\bpictured\b|"
    r"\((?:photo|foto|image|bild|credit)|(?:photo(?:s|graph)?|fotos?|credit|image|bild)\s?[:©]|撮影[）)]?$|\.(?:jpe?g|png|svg|gif)$",
    re.I,
)
_CAPTION_HINTS = (
    "image", "logo", "banner", "thumbnail", "infographic", "/", "(ap photo", "alliance", "stock", ", left", ", right", ", cent", "pictured",
    "photo", "foto", "credit", "bild", "撮影", ".j", ".png", ".svg", ".gif",
)  # fmt: skip
"""Each caption has one of these: a quicker look than the pattern."""
_OPENERS = frozenset(
    "how what why when where who which is are can do does should will top best the a an wie was warum wer wann wo so das der die "
    "comment pourquoi quel quelle les le la cómo qué por cuándo los las el come perché cosa il i como o os as hoe waarom wat".split()
)
_END_BINS = {".": 1, "。": 1, "?": 2, "!": 2, "？": 2, "！": 2, ":": 3, "…": 4, ",": 3}
_REPORT_WORDS = (4, 7)


def capitals(text: str) -> int:
    """0 a small letter first, 1 a capital or a digit, 2 all capitals, 3 a capital at most longer words."""
    if text.isupper():
        return 2
    if text[:1].islower():
        return 0
    long = [word for word in text.split()[1:] if len(word) > 3]
    return 3 if len(long) > 1 and sum([word[0].isupper() for word in long]) * 4 >= 3 * len(long) else 1


def opens(text: str) -> int:
    """1 for a number first, 2 for a word that asks or promises ("How", "Best"), else 0."""
    if text[:1].isdigit():
        return 1
    return 2 if text.split(" ", 1)[0].lower() in _OPENERS else 0


def end(text: str) -> int:
    """0 like a word, 1 a full stop, 2 a question or a call, 3 a colon or comma, 4 an ellipsis."""
    return _END_BINS.get(text.rstrip("\"'”’»)")[-1:], 0)


def junk(text: str) -> int:
    """1 for the words of a menu or a share bar, 2 for a caption, 3 for both."""
    lower = text.lower()
    caption = any(map(lower.__contains__, _CAPTION_HINTS)) and bool(_CAPTION.search(text))
    return bool(_JUNK.match(text)) + 2 * caption


def reports_from(text: str, count: int) -> bool:
    """Is a line a known name and where its bearer was: "Ada Park at Pell Park"?"""
    if not _REPORT_WORDS[0] <= count <= _REPORT_WORDS[1] or text.endswith((".", "?", "!")):
        return False
    words = text.split()
    return len(words) == count and (
        words[2] in ("at", "in")
        and words[0].lower() in GIVEN
        and is_name(f"{words[0]} {words[1]}")
        and " ".join(words[3:]).istitle()
    )


def is_names(text: str) -> bool:
    """Is the line names and nothing else?"""
    names = split_names(text)
    return not names.left and bool(names.found or names.agency)
