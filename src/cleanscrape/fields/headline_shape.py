"""What a line's own words show of a headline: how it begins and ends, its capitals, whether it is something else."""

from __future__ import annotations

import re
from bisect import bisect_right

from cleanscrape.fields.byline_names import split_names

_JUNK = re.compile(
    r"(?:share|subscribe|sign up|read more|more from|related|advertis|click|photo|image|listen|watch|follow|skip|search|"
    r"comments?\b|\d+ min|min read|updated|published|posted|by |view all|see all|next|previous|tags?:|topics?:|home\b|menu|"
    r"log ?in|support|most (?:read|popular)|table of contents|newsletter|copyright|©|foto|bild|video|teilen|lesezeit|"
    r"mehr zum|anzeige|publicidad|suscr|compartir|partager|lire|condividi|leggi|abonn|del |lees)"
)
_NOTE = re.compile(
    r"(?:this (?:article|post|page|story|content) (?:is|was|has|may|contains)|we (?:may|independently|earn)|if you (?:buy|click|purchase)|"
    r"by (?:submitting|clicking|signing)|don.t have|already (?:have|a)|sign in|log in|create account|reading time|estimated|"
    r"\d+ minutes?|limited time|for more information|download|learn (?:more|how)|get (?:started|the|your|a)|start your|join|"
    r"contributions? from|written by|reviewed by|fact[- ]checked|medically|last updated|presented by|sponsored|jump to|"
    r"in this (?:article|guide|post)|on this page|key (?:takeaways|points)|about (?:us|the author)|call|contact|request|book a|try|"
    r"shop|find a|opens? in|use tab|press)\b"
)
"""Notes to the reader, and calls to do something."""
_CAPTION = re.compile(
    r"^(?:hero|featured|cover|main|header) image|\b(?:logo|banner|thumbnail|infographic|cover image|hero image)$|"
    r"getty images|/\s?(?:ap|afp|reuters|dpa|epa|pa|getty)\b|\(ap photo|picture[- ]alliance|shutterstock|istock|, (?:left|right|center|centre),|\bpictured\b|"
    r"\((?:photo|foto|image|bild|credit)|(?:photo(?:s|graph)?|fotos?|credit|image|bild)\s?[:©]|撮影[）)]?$|\.(?:jpe?g|png|svg|gif)$"
)
_CAPTION_HINTS = (
    "image", "logo", "banner", "thumbnail", "infographic", "/", "(ap photo", "alliance", "stock", ", left", ", right", ", cent", "pictured",
    "photo", "foto", "credit", "bild", "撮影", ".j", ".png", ".svg", ".gif",
)  # fmt: skip
"""Each caption has one of these: a quicker look than the pattern."""
_QUOTES = frozenset('"“„«')
_YEAR = re.compile(r"20[0-4]\d")
_END_BINS = {".": 1, "。": 1, "?": 2, "!": 2, "？": 2, "！": 2, ":": 3, "…": 4, ",": 3}


def capitals(text: str) -> int:
    """0 a small letter first, 1 a capital or a digit, 2 all capitals, 3 a capital at most longer words."""
    if text.isupper():
        return 2
    if text[:1].islower():
        return 0
    long = [word for word in text.split()[1:] if len(word) > 3]
    return 3 if len(long) > 1 and sum([word[0].isupper() for word in long]) * 4 >= 3 * len(long) else 1


def digits(text: str) -> int:
    """0 no digit, 1 one, 2 two or three, 3 more; and 4 with a year of ours, "The best kettles of 2025"."""
    count = sum(map(text.count, "0123456789"))
    return bisect_right((1, 2, 4), count) + 4 * (count > 3 and bool(_YEAR.search(text)))


def marks(text: str) -> int:
    """1 for a colon, and 2 for a question mark, and 4 for a digit first, and 8 for a quotation mark."""
    quotes = not _QUOTES.isdisjoint(text)
    return (":" in text) + 2 * ("?" in text) + 4 * text[:1].isdigit() + 8 * quotes


def end(text: str) -> int:
    """0 like a word, 1 a full stop, 2 a question or a call, 3 a colon or comma, 4 an ellipsis."""
    return _END_BINS.get(text.rstrip("\"'”’»)")[-1:], 0)


def junk(text: str) -> int:
    """1 for the words of a menu or a share bar, and 2 for a caption, and 4 for a note to the reader."""
    lower = text.lower()
    caption = any(map(lower.__contains__, _CAPTION_HINTS)) and bool(_CAPTION.search(lower))
    return bool(_JUNK.match(lower)) + 2 * caption + 4 * bool(_NOTE.match(lower))


def is_names(text: str) -> bool:
    """Is the line names and nothing else?"""
    names = split_names(text)
    return not names.left and bool(names.found or names.agency)
