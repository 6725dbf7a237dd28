"""Lines that may be a headline, and what speaks for each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cleanscrape.fields.byline_text import LABEL_WORDS
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.head import BYLINE_START, Spot, content_words, has_date, holds_word, title_line
from cleanscrape.fields.headline_pieces import Piece, is_wrapped, pieces_of, title_pieces
from cleanscrape.fields.headline_weights import WEIGHTS
from cleanscrape.fields.names import is_name, split_names
from cleanscrape.fields.outlets import host_of
from cleanscrape.page import LIST_MARKS, Page

ABOVE, BELOW = 30, 6
"""Blocks above the lede and below it where a headline is looked for."""
FAR = 70
"""Blocks further off, where only a line that stands out is looked at."""
_SHORT_WORDS, _SHORT_ABOVE, _PROSE_WORDS = 3, 8, 30
LOOKED_AT = 24
"""So many lines, the likeliest at a glance, are looked at more closely."""
_FAR_MIN_WORDS, _FAR_MAX_WORDS = 4, 25
_LEDE_CHARS = 2500
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
_FIELD_MAX_WORDS, _SIGN_CHARS = 20, 160
_BYLINE_WORDS, _REPORT_WORDS = 12, (4, 7)
_Signs = tuple[tuple[str, int], ...]
_UNSPACED = re.compile("[\u3040-\u9fff]")
_QUIET = re.compile(r"[^\w\n]+")


@dataclass(frozen=True)
class Candidate:
    """A line that may be the headline. `signals` are (name, bin) pairs; `blocks` are wholly the headline."""

    text: str
    block: int
    blocks: tuple[int, ...]
    signals: tuple[tuple[str, int], ...]

    def reason(self) -> str:
        """The signs that spoke most for it, in words."""
        told = sorted(
            ((WEIGHTS[n][v], n) for n, v in self.signals if n in WEIGHTS and v < len(WEIGHTS[n])),
            reverse=True,
        )
        return "headline: " + ", ".join(n.replace("_", " ") for w, n in told[:3] if w > 0)


def weigh(candidate: Candidate) -> float:
    """The sum of a candidate's signs."""
    return _sum(candidate.signals)


def _sum(signals: _Signs) -> float:
    return sum([_WEIGHT_OF.get(sign, 0.0) for sign in signals])


_WEIGHT_OF = {(name, value): w for name, bins in WEIGHTS.items() for value, w in enumerate(bins)}


def candidates(page: Page, place: Spot, url: str | None) -> list[Candidate]:
    """The lines around the article's start, and the page-title line's parts, with all their signs."""
    view = _view(page, place, url)
    return [
        Candidate(p[1], p[0], p[2], _glance(view, p) + _look(view, p) + _closer_look(view, p))
        for p in view.pieces
    ]


def best_candidate(page: Page, place: Spot, url: str | None, least: float) -> Candidate | None:
    """The likeliest headline that weighs at least so much, or None.

    Lines are looked at closer likeliest first, until no other can weigh more than the best, whatever its other signs.
    """
    view = _view(page, place, url)
    glances = [_glance(view, piece) for piece in view.pieces]
    sums = [_sum(glance) for glance in glances]
    likely = sorted(range(len(sums)), key=sums.__getitem__, reverse=True)[:LOOKED_AT]
    looks = [(i, _look(view, view.pieces[i])) for i in likely]
    ranked = sorted([(-sums[i] - _sum(look), i, look) for i, look in looks])
    best: tuple[float, int, Candidate | None] = (least, 0, None)
    for minus, i, look in ranked:
        if _CLOSER_MOST - minus < best[0]:
            break
        piece = view.pieces[i]
        found = Candidate(piece[1], piece[0], piece[2], glances[i] + look + _closer_look(view, piece))
        weight = weigh(found)
        if weight > best[0] or (weight == best[0] and (best[2] is None or i < best[1])):
            best = (weight, i, found)
    return best[2]


def _view(page: Page, place: Spot, url: str | None) -> _View:
    low, high = max(0, place.lede - ABOVE), min(len(page), place.lede + BELOW)
    host = host_of(url)
    wrapped = any(stop - first > 2 for first, stop in page.lines[low:high]) and is_wrapped(page)
    near = [b for b in range(low, high) if _may_be(page, b, place.lede - b)] + _far(page, place, low, high)
    pieces = [piece for b in near for piece in pieces_of(page, b, host, wrapped)]
    top = title_line(page)
    if top is not None:
        pieces += title_pieces(page, top, host)
    said = _flat(page.texts[top]) if top is not None else ""
    fields = [find_sign(page, b) for b in range(low, min(len(page), high + 5))]
    return _View(page, place, pieces, said, fields, low)


def _may_be(page: Page, b: int, above: int) -> bool:
    """May a block so far above the lede be the headline? One or two words only just above it, no paragraph."""
    if page.words[b] < _SHORT_WORDS:
        return 0 <= above <= _SHORT_ABOVE
    return page.prose[b] < _PROSE_WORDS if above >= 0 else not page.prose[b]


def binned(value: float, edges: tuple[float, ...]) -> int:
    """How many edges lie at or below the value."""
    return bisect_right(edges, value)


@dataclass(frozen=True)
class _View:
    """What every candidate is held against."""

    page: Page
    place: Spot
    pieces: list[Piece]
    said: str
    fields: list[bool]
    low: int

    @cached_property
    def said_words(self) -> set[str]:
        """The words of the page-title line."""
        return set(self.said.split())

    @cached_property
    def lede(self) -> str:
        """The story's first paragraphs, in lower case."""
        first, size = self.place.lede, 0
        stop = first
        while stop < self.place.stop and size < _LEDE_CHARS:
            size += self.page.chars[stop] + 1
            stop += 1
        return " ".join(self.page.folded[first:stop])[:_LEDE_CHARS]

    @cached_property
    def lede_words(self) -> set[str]:
        """The lede's longer words, and its characters in scripts without spaces."""
        return content_words(self.lede)

    def shared(self, words: set[str]) -> int:
        """How many of these content words the lede has."""
        if any(len(word) == 1 for word in words):
            return len(words & self.lede_words)
        return sum([holds_word(self.lede, word) for word in words])

    @cached_property
    def places(self) -> dict[int, _Signs]:
        """What the place of each block looked at so far shows, for all its pieces."""
        return {}


def _far(page: Page, place: Spot, low: int, high: int) -> list[int]:
    """Blocks further off that may be the headline: a first heading, or a line that the page says twice."""
    reach = (*range(max(0, place.lede - FAR), low), *range(high, min(place.stop, high + FAR)))
    marks, words, folded = page.marks, page.words, page.folded
    short = [b for b in reach if not marks[b] and _FAR_MIN_WORDS <= words[b] <= _FAR_MAX_WORDS]
    counts = Counter(folded) if short else Counter()
    again = {b for b in short if counts[folded[b]] > 1 and not page.texts[b].endswith((".", ":"))}
    return [b for b in reach if b in again or marks[b] == "#"]


def find_sign(page: Page, b: int) -> bool:
    """Is the block a byline, a known name alone, or a date line?"""
    if page.chars[b] >= _SIGN_CHARS:
        return False
    if has_date(page, b) or (page.heads[b] in GIVEN and is_name(page.texts[b])):
        return True
    return page.heads[b].rstrip(":") in LABEL_WORDS and bool(BYLINE_START.match(page.texts[b]))


def _flat(text: str) -> str:
    """A text in lower case, its words parted by one space."""
    return _QUIET.sub(" ", text.lower()).strip()


_MARK_BINS = {"": 0, "#": 1, "##": 2, "-": 4, "1": 5}
_WORD_EDGES = (2, 3, 4, 5, 7, 10, 15, 20, 26, 33)
_SHARE_EDGES = (0.01, 0.2, 0.35, 0.5, 0.7, 0.9)
_PLACE_EDGES = (-1, 0, 1, 2, 3, 4, 6, 9, 14, 20)


def _glance(view: _View, piece: Piece) -> _Signs:
    """What a glance shows: how a line was had, how long it is, and where it stands."""
    b, text, _, how = piece
    count = text.count(" ") + 1 + (0 if text.isascii() else len(_UNSPACED.findall(text)) // 2)
    top = 2 <= how <= 5
    return (
        ("piece", how),
        ("words", bisect_right(_WORD_EDGES, count)),
        ("above_lede", 0 if top else 1 + bisect_right(_PLACE_EDGES, view.place.lede - b)),
        ("heading", 0 if top else _MARK_BINS.get(view.page.marks[b], 3)),
    )


def _beside(page: Page, b: int) -> int:
    """How long a block beside is, and whether it ends like a sentence; 0 where there is none."""
    if not 0 <= b < len(page):
        return 0
    return 1 + bisect_right((3, 7, 12, 25), page.words[b]) + 5 * (page.texts[b][-1:] in _STOPS)


_STOPS = frozenset(".!?。！？…")


def _since_menu(page: Page, b: int) -> int:
    """Blocks since the last that may be a menu's, a list's item or one of at most two words; 5 for more."""
    for far in range(1, min(b, 5) + 1):
        if page.words[b - far] <= 2 or page.marks[b - far] in LIST_MARKS:
            return far
    return 0 if b == 0 else 5


_AT_TOP = (
    ("byline_after", 0),
    ("after_long", 0),
    ("before_long", 0),
    ("byline_before", 0),
    ("since_menu", 0),
)


def _look(view: _View, piece: Piece) -> _Signs:
    """What a look shows: what stands around the line, whether the page-title line says it, how it begins and ends."""
    b, text, _, how = piece
    top = 2 <= how <= 5
    if not top and b not in view.places:
        view.places[b] = _place_signs(view, b)
    return (
        *(_AT_TOP if top else view.places[b]),
        ("in_title_line", _in_title_line(text, view, top)),
        ("end", _end(text)),
        ("capitals", _capitals(text)),
        ("opens", _opens(text)),
    )


def _place_signs(view: _View, b: int) -> _Signs:
    """What stands around a block, for all its pieces."""
    page, fields, at = view.page, view.fields, b - view.low
    return (
        ("byline_after", _nearest(fields[max(0, at + 1) : max(0, at + 5)])),
        ("after_long", _beside(page, b - 1)),
        ("before_long", _beside(page, b + 1)),
        ("byline_before", _nearest(fields[max(0, at - 4) : max(0, at)][::-1])),
        ("since_menu", _since_menu(page, b)),
    )


def _capitals(text: str) -> int:
    """0 a small letter first, 1 a capital or a digit, 2 all capitals, 3 a capital at most longer words."""
    if text.isupper():
        return 2
    if text[:1].islower():
        return 0
    long = [word for word in text.split()[1:] if len(word) > 3]
    return 3 if len(long) > 1 and sum([word[0].isupper() for word in long]) * 4 >= 3 * len(long) else 1


def _opens(text: str) -> int:
    """1 for a number first, 2 for a word that asks or promises ("How", "Best"), else 0."""
    if text[:1].isdigit():
        return 1
    return 2 if text.split(" ", 1)[0].lower() in _OPENERS else 0


_OPENERS = frozenset(
    "how what why when where who which is are can do does should will top best the a an wie was warum wer wann wo so das der die "
    "comment pourquoi quel quelle les le la cómo qué por cuándo los las el come perché cosa il i como o os as hoe waarom wat".split()
)


def _closer_look(view: _View, piece: Piece) -> _Signs:
    """What a closer look shows: words shared with the story, the page's repeats, other fields' marks."""
    page, (b, text, _, _) = view.page, piece
    words = content_words(text)
    common = view.shared(words)
    count = text.count(" ") + 1
    return (
        ("on_page", binned(page.blob.count(text.lower()) if len(text) > 12 else 1, (2, 3, 4, 6))),
        ("shares_words", 1 + binned(common / len(words), _SHARE_EDGES) if words else 0),
        ("shares_count", binned(common, (1, 2, 3, 5))),
        ("fieldish", _fieldish(view, b, text, count)),
        ("junk", int(bool(_JUNK.match(text))) + 2 * _is_caption(text)),
    )


def _is_caption(text: str) -> bool:
    lower = text.lower()
    return any(map(lower.__contains__, _CAPTION_HINTS)) and bool(_CAPTION.search(text))


def _most(*names: str) -> float:
    return sum(max((0.0, *WEIGHTS.get(name, ()))) for name in names)


_CLOSER_MOST = _most("on_page", "shares_words", "shares_count", "fieldish", "junk")
"""The most that a closer look can add."""


def _in_title_line(text: str, view: _View, top: bool) -> int:
    """0 no title line, 1 not in it, 2 shares most words, 3 inside it, 4 opens it, 5 is it; 6 it is the line itself."""
    said = view.said
    if top:
        return 6
    if not said or not (flat := _flat(text)):
        return 0
    if flat == said:
        return 5
    if len(flat) > 8 and flat in said:
        return 4 if said.startswith(flat) else 3
    words = set(flat.split())
    return 2 if len(words) > 2 and len(words & view.said_words) * 2 > len(words) else 1


def _end(text: str) -> int:
    last = text.rstrip("\"'”’»)")[-1:]
    return _END_BINS.get(last, 0)


_END_BINS = {".": 1, "。": 1, "?": 2, "!": 2, "？": 2, "！": 2, ":": 3, "…": 4, ",": 3}


def _nearest(fields: Sequence[bool]) -> int:
    """What stands in some blocks, the nearest first: 0 nothing, 1 a byline or date, 2 in the nearest."""
    return 2 if fields and fields[0] else int(any(fields))


def _fieldish(view: _View, b: int, text: str, count: int) -> int:
    """1 for a line with a date, 2 for a byline or a name, 3 for a byline's label."""
    if count > _FIELD_MAX_WORDS:
        return 0
    if count < _BYLINE_WORDS and (BYLINE_START.match(text) or _reports_from(text, count)):
        return 3
    if 0 <= b - view.low < len(view.fields) and view.fields[b - view.low]:
        return 1
    return 2 if 1 < count <= 4 and (text.istitle() or text.isupper()) and _is_names(text) else 0


def _reports_from(text: str, count: int) -> bool:
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


def _is_names(text: str) -> bool:
    names = split_names(text)
    return not names.left and bool(names.found or names.agency)
