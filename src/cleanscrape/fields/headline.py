"""Lines that may be a headline, and what speaks for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cleanscrape.fields.dates import find_dates
from cleanscrape.fields.head import BYLINE_START, Spot, content_words, raw_lines, title_line
from cleanscrape.fields.headline_weights import WEIGHTS
from cleanscrape.fields.names import split_names
from cleanscrape.fields.outlets import host_of, key, title_parts
from cleanscrape.page import Page

ABOVE, BELOW = 30, 6
"""Blocks above the lede and below it where a headline is looked for."""
MAX_WORDS, MAX_CHARS = 45, 280
_LEDE_CHARS = 2500
_JUNK = re.compile(
    r"(?:share|subscribe|sign up|read more|more from|related|advertis|click|photo|image|listen|watch|follow|skip|search|"
    r"comments?\b|\d+ min|min read|updated|published|posted|by |view all|see all|next|previous|tags?:|topics?:|home\b|menu|"
    r"log ?in|support|most (?:read|popular)|table of contents|newsletter|copyright|©|foto|bild|video|teilen|lesezeit|"
    r"mehr zum|anzeige|publicidad|suscr|compartir|partager|lire|condividi|leggi|abonn|del |lees)",
    re.I,
)
_QUIET = re.compile(r"[^\w]+")


@dataclass(frozen=True)
class Candidate:
    """A line that may be the headline. `signals` are (name, bin) pairs; `blocks` are wholly the headline."""

    text: str
    block: int
    blocks: tuple[int, ...]
    signals: tuple[tuple[str, int], ...]

    def reason(self) -> str:
        """The signs that spoke most for it, in words."""
        told = sorted(((WEIGHTS[n][v], n) for n, v in self.signals if n in WEIGHTS), reverse=True)
        return "headline: " + ", ".join(n.replace("_", " ") for w, n in told[:3] if w > 0)


def weigh(candidate: Candidate) -> float:
    """The sum of a candidate's signs."""
    return sum(WEIGHTS[name][value] for name, value in candidate.signals if name in WEIGHTS)


def binned(value: float, edges: tuple[float, ...]) -> int:
    """How many edges lie at or below the value."""
    return sum(value >= edge for edge in edges)


def candidates(page: Page, place: Spot, url: str | None) -> list[Candidate]:
    """The lines around the article's start, and the page-title line's parts, with their signs."""
    low, high = max(0, place.lede - ABOVE), min(len(page), place.lede + BELOW)
    lede_words = content_words(" ".join(page.texts[place.lede : place.stop])[:_LEDE_CHARS])
    slug = (
        content_words(url.rsplit("/", 2)[-1] + url.rsplit("/", 2)[-2])
        if url and url.count("/") > 2
        else frozenset()
    )
    top = title_line(page)
    said = _flat(page.texts[top]) if top is not None else ""
    pieces = [p for b in range(low, high) for p in _pieces(page, b)]
    if top is not None:
        pieces += _title_pieces(page, top, host_of(url))
    flats = [_flat(text) for _, text, _, _ in pieces]
    found: list[Candidate] = []
    for i, (block, text, whole, how) in enumerate(pieces):
        signals = _signals(page, place, block, text, flats[i], how, said, lede_words, slug, flats)
        found.append(Candidate(text, block, whole, tuple(signals)))
    return found


_Piece = tuple[int, str, tuple[int, ...], int]


def _pieces(page: Page, b: int) -> list[_Piece]:
    """A block as a candidate, and the opening lines of a block that several lines were joined to."""
    words = page.words[b]
    if words > 2 * MAX_WORDS or not any(map(str.isalpha, page.texts[b])):
        return []
    found: list[_Piece] = []
    if words <= MAX_WORDS and page.chars[b] <= MAX_CHARS:
        found.append((b, page.texts[b], (b,), 0))
    lines = raw_lines(page, b)
    if 1 < len(lines) <= 6:
        for count in range(1, len(lines)):
            text = " ".join(lines[:count])
            if len(text) <= MAX_CHARS and text.count(" ") > 0:
                found.append((b, text, (), 1))
    return found


def _title_pieces(page: Page, top: int, host: str) -> list[_Piece]:
    text = page.texts[top]
    parts = title_parts(text)
    found: list[_Piece] = [(top, text, (top,), 2)]
    if 1 < len(parts) <= 8:
        found += [
            (top, text[: parts[i][1]], (), 3 + (_names_site(page, text[parts[i + 1][0] :], host)))
            for i in range(len(parts) - 1)
        ]
        found += [(top, text[parts[i][0] :], (), 5) for i in range(1, len(parts))]
    return found


def _names_site(page: Page, suffix: str, host: str) -> bool:
    """Does the end of a title line name the source: is it a line of its own elsewhere, or the host?"""
    name = key(suffix)
    if host and name and (name in key(host) or key(host) in name):
        return True
    flat = suffix.lower()
    return page.blob.count(f"\n{flat}\n") > 0 or page.blob.count(flat) > 2


def _flat(text: str) -> str:
    return _QUIET.sub(" ", text.lower()).strip()


def _signals(
    page: Page, place: Spot, b: int, text: str, flat: str, how: int, said: str,
    lede_words: frozenset[str], slug: frozenset[str], flats: list[str],
) -> list[tuple[str, int]]:  # fmt: skip
    words = content_words(text)
    count = text.count(" ") + 1 + sum("\u3040" <= c <= "\u9fff" for c in text) // 2
    mark = page.marks[b]
    top = how >= 2
    return [
        ("above_lede", 0 if top else 1 + binned(place.lede - b, (-1, 0, 1, 2, 3, 4, 6, 9, 14, 20))),
        ("piece", how),
        ("words", binned(count, (2, 3, 4, 5, 7, 10, 15, 20, 26, 33))),
        ("heading", 0 if top else {"": 0, "#": 1, "##": 2, "-": 4, "1": 5}.get(mark, 3)),
        ("in_title_line", _in_title_line(flat, said, top)),
        ("said_again", binned(sum(f == flat for f in flats) - 1, (1, 2, 3)) if flat else 0),
        (
            "said_inside",
            binned(sum(flat in f for f in flats) - flats.count(flat), (1, 2)) if len(flat) > 12 else 0,
        ),
        (
            "shares_words",
            binned(len(words & lede_words) / max(1, len(words)), (0.01, 0.2, 0.35, 0.5, 0.7, 0.9))
            if words
            else 0,
        ),
        ("shares_count", binned(len(words & lede_words), (1, 2, 3, 5))),
        ("end", _end(text)),
        ("byline_after", 0 if top else _byline_near(page, b + 1, b + 5, place)),
        ("dateish", _fieldish(text, count)),
        ("junk", int(bool(_JUNK.match(text)))),
        ("linked", binned(page.links[b], (1, 8)) if page.links[b] >= 0 else 3),
        ("capitals", 2 if text.isupper() else 1 if text[:1].isupper() or not text[:1].isalpha() else 0),
        ("slug", binned(len(words & slug) / max(1, len(slug)), (0.01, 0.3, 0.6)) if slug else 0),
        ("after_long", 0 if top or b == 0 else 1 + binned(page.words[b - 1], (4, 12, 25))),
        ("before_long", 0 if top or b + 1 >= len(page) else 1 + binned(page.words[b + 1], (3, 7, 12, 25))),
    ]


def _in_title_line(flat: str, said: str, top: bool) -> int:
    """0 no title line, 1 not in it, 2 shares most words, 3 inside it, 4 opens it, 5 is it; 6 it is the line itself."""
    if top:
        return 6
    if not said or not flat:
        return 0
    if flat == said:
        return 5
    if len(flat) > 8 and said.startswith(flat):
        return 4
    if len(flat) > 8 and flat in said:
        return 3
    a, b = set(flat.split()), set(said.split())
    return 2 if len(a & b) * 2 > len(a) and len(a) > 2 else 1


def _end(text: str) -> int:
    last = text.rstrip("\"'”’»)")[-1:]
    return {".": 1, "。": 1, "?": 2, "!": 2, "？": 2, "！": 2, ":": 3, "…": 4, ",": 3}.get(last, 0)


def _byline_near(page: Page, start: int, stop: int, place: Spot) -> int:
    """What stands in the blocks after: 0 nothing, 1 a byline or date within four, 2 in the next."""
    for b in range(start, min(stop, len(page), place.lede + BELOW)):
        text = page.texts[b]
        if len(text) < 160 and (
            BYLINE_START.match(text) or (any(map(str.isdigit, text)) and find_dates(text))
        ):
            return 2 if b == start else 1
    return 0


def _fieldish(text: str, count: int) -> int:
    """1 for a line that is a date, 2 for one that is a byline or a name."""
    if count > 12:
        return 0
    if find_dates(text):
        return 1
    return 2 if count <= 5 and _is_names(text) else 0


def _is_names(text: str) -> bool:
    names = split_names(text)
    return not names.left and bool(names.found or names.agency)
