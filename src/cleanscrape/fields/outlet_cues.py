"""Words that stand beside an outlet's name: "About The Herald", "The Herald app", "The Herald is part of ...".

A line is looked at by its first or its last word alone, which a set tells; each kind of cue is a sign of its own, for
"Careers at X" names an outlet nearly always, "From X" seldom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress

from cleanscrape.fields.byline_names import paper_of
from cleanscrape.fields.head import Spot
from cleanscrape.fields.outlets import Said, bare_name
from cleanscrape.page import Page
from cleanscrape.rule import first_words

_CAPITAL = r"[^\W_a-zß-öø-ÿ]"
_CUES = {
    "about": ("about", "about us", "über", "sobre", "om", "meet", "à propos de", "acerca de", "chi è"),
    "contact": (
        "contact", "contact us at", "terms of", "powered by", "produced by", "licensing", "kontakt", "syndication at",
    ),
    "career": (
        "advertise with", "advertise on", "advertise in", "careers at", "career at", "jobs at", "work for", "work at",
        "work with", "working at", "write for", "how to write for", "published by", "werben bei", "partner with", "working for", "submit to",
    ),
    "join": (
        "join", "support", "subscribe to", "subscribe", "sign up for", "sign up to", "give to", "donate to", "contribute to",
        "connect with", "welcome to", "insta-subscribe to", "abonnez-vous à", "suscríbete a", "log in to", "new to",
    ),
    "explore": ("discover", "explore"),
    "follow": ("follow", "follow us on", "like", "find", "find us on", "visit"),
    "get": ("get", "try", "gift", "read", "watch", "shop", "download", "listen to"),
    "trust": ("trust", "why", "why trust", "why you can trust", "why you should trust"),
    "how": ("how",),
    "more": ("more from", "more on", "read more on", "related from", "trending on", "trending now on", "popular on", "most read on", "most popular on", "sections on", "latest from", "related stories from", "stories from", "new stories on", "mehr von", "news from", "also on", "also from", "elsewhere on", "around"),
    "from": ("from", "inside", "more", "back to", "von", "auf", "bei", "på"),
}  # fmt: skip
_KIND = {cue: kind for kind, cues in _CUES.items() for cue in cues}
_CUES_OF = first_words(_KIND)
_AFTER = re.compile(
    r" (?:(?:the|das|den|die|la|le) )?"
    rf"((?:[Tt]he )?{_CAPITAL}(?:[^\n|.,;:!?©()]|\.(?:(?=\w)|(?<=\.[A-Za-z]\.))){{1,30}})(?:[.!?]|$)"
)
_TAILS = {
    "product": (
        "app", "apps", "newsletter", "newsletters", "store", "shop", "archive", "archives", "homepage", "group", "membership", "staff", "editors",
        "redaktion", "abo", "e-paper", "epaper", "company", "logo", "kit",
    ),
    "edition": ("live", "tv", "magazine", "plus", "events", "podcast", "podcasts", "digital", "premium", "home", "media", "correspondent", "reporter", "pro", "video", "videos"),
}  # fmt: skip
_TAIL_KIND = {tail: kind for kind, tails in _TAILS.items() for tail in tails}
_WORD = rf"{_CAPITAL}(?:[\w&+!'’-]|\.(?:(?=\w)|(?<=\.[A-Z]\.))){{0,40}}"
_BEFORE = re.compile(
    rf"((?:[Tt]he )?{_WORD}(?: (?:of |the |and |& |\+ )?{_WORD}){{0,4}}?) (?:[Mm]edia )?\S+$"
)
_NAME = rf"((?:[Tt]he )?{_WORD}(?: (?:of |the |and |& |\+ )?{_WORD}){{0,3}})"
_OPENS = rf"(?:At |Welcome to |Subscribe to (?:the )?|© ?\d* ?)?{_NAME}(?=[ ,'’®™])"
_IS = r",? (?:is|are|will|has|delivers)\b|['’]s "
_DOES = r"(?:®|™)?,? (?:may |uses|adheres|supports|participates|earns|receives|welcomes|accepts|and its\b|and the |is (?:(?:a|an) (?:(?:federally )?registered|part|member|participant|division|subsidiary)|part of|owned|published|not responsible|supported|committed|reader)|does not)|, we\b"
_SUBJECT, _HOUSE = re.compile(f"{_OPENS}(?:{_IS})"), re.compile(f"{_OPENS}(?:{_DOES})")
_EITHER = re.compile(f"{_OPENS}(?:{_DOES}|{_IS})")
_ROLE = re.compile(
    rf"(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]ontributor|[Jj]ournalist|[Cc]olumnist)s?\b[^.|\n]{{0,40}}?(?:,| at| for| of| with| bei) {_NAME}"
)
_OWN_ROLE = re.compile(
    rf"\b(?:is|was|as|joined) {_NAME}['’]s? (?:[\w-]+ ){{0,4}}"
    r"(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]ontributor|[Jj]ournalist|[Cc]olumnist|[Cc]ritic)\b"
)
"""Somebody "is The Beacon's food editor"."""
_ROLES = ("editor", "writer", "reporter", "corresp", "contrib", "journalist", "columnist")
_SUBJECT_WORDS, _ROLE_CHARS, _ROLE_REACH, _ROLE_BELOW = 8, 500, 5, 14
_MAY_SAY = bytes(words >= _SUBJECT_WORDS for words in range(256))
_FOOT_BLOCKS = 300
_LABEL = re.compile(
    r"(?=[ABDPVWabdpvw])(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished) )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa][fv]):? "
)
"""A byline's label: whom it names first is the author."""


def unsigned(line: str) -> str:
    """A line's name without a byline's label and its person: "Wendell Magazine" of "By Ada Park, Wendell Magazine"."""
    label = _LABEL.match(line)
    return bare_name(paper_of(line[label.end() :]) if label else line)


def cued(page: Page, spots: Sequence[int]) -> Iterator[Said]:
    """Names in short lines, after a cue ("About ...") or before a tail ("... app")."""
    words, heads, folded = page.words, page.heads, page.folded
    several = [b for b in spots if words[b] > 1]
    tails = [folded[b].rpartition(" ")[2] for b in several]
    ends = zip(several, tails, strict=True)
    for b, tail in [(b, tail) for b, tail in ends if tail in _TAIL_KIND or heads[b] in _CUES_OF]:
        if heads[b] in _CUES_OF:
            for cue in _CUES_OF[heads[b]]:
                if folded[b].startswith(cue) and (after := _AFTER.match(page.texts[b], len(cue))):
                    yield Said(bare_name(after[1]), _KIND[cue], b)
                    break
        if tail in _TAIL_KIND and (before := _BEFORE.match(page.texts[b])):
            yield Said(unsigned(before[1]), _TAIL_KIND[tail], b)


def foot_of(page: Page, place: Spot) -> int:
    """Where the page's foot begins: at the article's last block, or so many blocks before the page's end."""
    return max(place.stop - 1, len(page) - _FOOT_BLOCKS, 0)


def said_of_itself(page: Page, place: Spot) -> Iterator[Said]:
    """Names of which a sentence below the article says what they are, and those that a writer's role names."""
    words = page.words
    foot = foot_of(page, place)
    for b in compress(range(foot, len(page)), page.sizes[foot:].translate(_MAY_SAY)):
        if not "a" <= page.texts[b][0] <= "z" and _EITHER.match(page.texts[b]):
            if house := _HOUSE.match(page.texts[b]):
                yield Said(bare_name(house[1]), "house", b)
            elif subject := _SUBJECT.match(page.texts[b]):
                yield Said(bare_name(subject[1]), "subject", b)
    above = range(max(0, place.lede - _ROLE_REACH), place.lede)
    below = range(max(place.lede, place.stop - _ROLE_REACH), min(len(page), place.stop + _ROLE_BELOW))
    for b in (*above, *below):
        line = page.folded[b]
        if words[b] > 3 and page.chars[b] <= _ROLE_CHARS and any(map(line.__contains__, _ROLES)):
            for pattern in (_ROLE, _OWN_ROLE):
                for m in pattern.finditer(page.texts[b]):
                    yield Said(bare_name(m[1]), "role", b)
