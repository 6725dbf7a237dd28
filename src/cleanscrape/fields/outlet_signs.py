"""The places where a page says whose it is, and what speaks for each name they give."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from cleanscrape.fields.head import Spot, title_line
from cleanscrape.fields.names import is_name
from cleanscrape.fields.not_names import AGENCIES, NOT_NAME, ROLE
from cleanscrape.fields.outlet_weights import WEIGHTS
from cleanscrape.fields.outlets import is_host, key, may_be_outlet, title_parts
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_CHAR = r"(?:[^\n|.,;:!?©()]|\.(?=\w)|(?<=St)\.)"
_NAME = rf"((?:[Tt]he |[Dd]ie |[Dd]er |[Ll]e |[Ll]a |[Ee]l |[Ii]l )?[^\W_a-zß-öø-ÿ]{_CHAR}{{1,40}}?)"
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©:,]*(?:\([cC]\)\s*)?(?:[Cc]opyright\s*)?(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|[Pp]resent))?)?[\s,.|–-]*"
    r"(?:by\s+)?(?:\d{4}\s+)?" + _NAME + r"(?=\s*(?:[.,;:|!©()\n]|$|\b[Aa]ll [Rr]ights|\bALL RIGHTS|\bInc|\bINC|\bLLC|\bL\.?P|\bLtd|\bLimited|\bPty|\bGmbH|\bCorp|\bB\.?V|\bAG\b|\bS\.?A\b|"
    r"\bMedia Group|\bMedia LLC|\b\d{4}|\s[-–—]\s|\bis a\b|\band its\b|\b[Aa]lle |\b[Tt]ous |\b[Tt]odos|\b[Tt]utti))"
)  # fmt: skip
_BEFORE_COPYRIGHT = re.compile(r"(?m)^([^\W_a-z][^\n|.,;:©]{1,40}?)\s*(?:©|\([cC]\)|[Cc]opyright)\s*\d{4}")
_AFTER_CUE = re.compile(
    r"(?m)(?:^|(?<= ))(?:[Aa]bout|[Ff]rom|on|[Jj]oin|[Ss]upport|[Ff]ollow|[Cc]ontact|[Tt]rust|at|with|to|by|[Ff]or|[Ll]ike|[Vv]isit|[Ii]nside|"
    r"bei|von|[Üü]ber|auf|sur|[Ss]obre|på|om) ((?:[Tt]he )?[^\W_a-zß-öø-ÿ](?:[^\n|.,;:!?©()]|\.(?=\w)){1,30})$"
)
_BEFORE_TAIL = re.compile(
    r"(?m)^((?:[Tt]he )?[^\W_a-zß-öø-ÿ][\w.&'’-]*(?: [^\W_a-zß-öø-ÿ][\w.&'’-]*){0,3}) (?:[Aa]pps?|APP|[Nn]ewsletters?|[Ss]taff|[Ss]tore|[Ss]hop|[Pp]odcasts?|"
    r"[Aa]rchives?|[Hh]ome ?[Pp]age|[Hh]ome|[Mm]edia|[Gg]roup|[Pp]lus|[Ee]vents|[Ll]ive|TV|[Mm]agazine|[Mm]embership|[Ee]ditors?|[Rr]edaktion|is|may|will|uses|"
    r"[Cc]orrespondent|[Rr]eporter|Abo|E-Paper|ePaper|Digital|Premium)\b"
)
_FIRST = re.compile(
    r"(?mi)(?:appeared first on|first appeared (?:on|in)|originally (?:published|appeared) (?:on|in|by|at)|first published (?:on|in|by)|"
    r"was (?:originally )?published (?:on|in|by)|erschien zuerst (?:auf|bei)|read the (?:original|full) (?:article|story) (?:on|at)) " + r"((?-i:(?:[Tt]he )?[^\W_a-z][^\n|,;:!?©()]{1,40}?))(?=[.,;:!)]|$)"
)  # fmt: skip
_SAYS = re.compile(r"^([^\n]{2,50}?)\s+(?:says|writes|reports)\s*(?:…|\.\.\.|:)?$", re.I)
_MAIL = re.compile(r"[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,3}[a-zA-Z]{2,10})\b")
_SITE = re.compile(
    r"(?<![@\w.-])(?:https?://)?(?:www\.)?((?:[A-Za-z0-9-]{2,40}\.){1,2}(?:com|org|net|co\.uk|de|fr|it|es|tv|io|news|info|ch|at|ca|eu|edu|gov|au|in))\b(?!@)"
)
_LOGO = re.compile(
    r"(?mi)^(?:logo (?:for|of) ([^|\n]{2,40})$|(?:the )?(?:home )?([^|\n]{2,40}?)(?:\s-\sback to home\b.*|[\s_-]*logo\b.*)$)"
)
_MAILBOXES = frozenset(
    "gmail.com yahoo.com hotmail.com outlook.com aol.com icloud.com protonmail.com web.de gmx.de example.com".split()
)
_PLATFORMS = frozenset(
    "facebook twitter instagram linkedin youtube pinterest whatsapp reddit tiktok telegram x threads google apple rss email e-mail "
    "flipboard bluesky mastodon snapchat amazon messenger wordpress wordpress.com gravatar getty shutterstock cookieyes onetrust "
    "amazon.com ebay.com etsy.com walmart.com target.com booking.com google.com facebook.com twitter.com youtube.com x.com instagram.com "
    "linkedin.com pinterest.com tiktok.com apple.com bit.ly t.co fandom gannett hearst ao.com skimlinks bloxdigital.com "
    "disqus outbrain taboola spotify soundcloud iheart android ios iphone windows chrome".split()
) | frozenset("vox media|condé nast|conde nast|ziff davis|red ventures|dotdash meredith|news group newspapers|the arena media brands|the arena group|"
    "future publishing|future us|reach plc|news corp|nbcuniversal|warner bros. discovery|penske media|springer nature|axel springer|gannett co|"
    "a red ventures|news corp australia|hearst magazine media|hearst newspapers|advance local|lee enterprises|mcclatchy|people inc|"
    "google play|app store|google news|apple news|getty images|google analytics|apple podcasts|play store|facebook messenger|privacy policy|"
    "your account|the author|site map|skip to content|skip to main content|united states|new york|terms of use|terms of service|amazon services".split("|"))  # fmt: skip
_BRAND = re.compile(
    r"\b(?:news|times|post|herald|daily|magazine|tribune|gazette|journal|press|media|review|today|blog|weekly|chronicle|star|zeitung|nachrichten|"
    r"observer|guardian|network|report|reports|insider|digest|wire|courier|mail|telegraph|tv|radio)\b",
    re.I,
)
_ODD = re.compile(
    r"^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|click|all rights)\b",
    re.I,
)
_SHORT_CHARS, _MAX_CHARS = 70, 400
_FINALISTS, _REPEATED, _TOP_LINES = 14, 10, 15
_FIRST_LOOK = {
    "title_end": 3.0,
    "copyright": 3.0,
    "says": 4.0,
    "first_appeared": 2.0,
    "mail": 1.5,
    "logo": 1.5,
    "first_line": 1.5,
    "address": 1.0,
}
"""How much a place counts when only the likelier names are looked at."""
_AROUND = re.compile(
    r"^(?:explore|discover|join|write for|support|welcome to|more from|about|inside|from|contact|follow|subscribe to|work for|work at|visit) (?=\S)|"
    r"\s(?:company|newsletters?|apps?|homepage|home ?page|inc|llc|ltd|limited|gmbh|logo|staff|editors)$",
    re.I,
)
_EDGES = " .,;:|-–—!\"'“”®™*•·"


@dataclass(frozen=True)
class Said:
    """One place that names an outlet. `blocks` are wholly the naming."""

    name: str
    how: str
    block: int
    blocks: tuple[int, ...] = ()


@dataclass(frozen=True)
class Outlet:
    """A name, the places that say it, and what speaks for it as (sign, bin) pairs."""

    said: tuple[Said, ...]
    signals: tuple[tuple[str, int], ...]

    @property
    def best(self) -> Said:
        """The place whose form of the name reads best: no host, not all capitals."""
        return max(
            self.said,
            key=lambda s: (not is_host(s.name), not s.name.isupper() or len(s.name) < 6, -len(s.name)),
        )

    @property
    def weight(self) -> float:
        """The sum of the signs' weights."""
        return sum(WEIGHTS[n][min(v, len(WEIGHTS[n]) - 1)] for n, v in self.signals if n in WEIGHTS)


def outlets(page: Page, place: Spot, title: str) -> list[Outlet]:
    """The likelier names that may be the outlet's, each with its signs."""
    groups: dict[str, list[Said]] = {}
    for said in signs(page, place, title):
        name = key(said.name)
        if len(name) > 1 and (name in groups or _plausible(said.name)):
            groups.setdefault(name, []).append(said)
    if len(groups) > _FINALISTS:
        ranked = sorted(
            groups, key=lambda name: -sum({s.how: _FIRST_LOOK.get(s.how, 0.5) for s in groups[name]}.values())
        )
        groups = {name: groups[name] for name in ranked[:_FINALISTS]}
    inside = page.blob[page.offsets[place.start] : page.offsets[place.stop - 1]] if place.stop else ""
    keys = sorted(groups)
    return [
        Outlet(tuple(each), tuple(_signals(page, name, each, inside, keys, title)))
        for name, each in groups.items()
    ]


def signs(page: Page, place: Spot, title: str) -> Iterator[Said]:
    """Every place outside the article that may name its outlet."""
    yield from _in_title_line(page, title)
    yield from _in_lines(page, place)
    for b in range(max(0, place.lede - 3), place.lede):
        m = _SAYS.match(page.texts[b])
        if m:
            yield Said(_clean(m[1]), "says", b, (b,))


def _signals(
    page: Page, name: str, said: list[Said], inside: str, keys: list[str], title: str
) -> Iterator[tuple[str, int]]:
    """What speaks for a name: where it is said, how often, what it looks like."""
    for how in {s.how for s in said}:
        yield how, 1
    text = said[0].name
    folded = text.lower()
    within = inside.count(folded)
    yield "often", _binned(page.blob.count(folded) - within, (1, 2, 3, 4, 6, 9, 14))
    yield "inside", _binned(within, (1, 2, 4))
    yield "common", int(is_common(text))
    yield "host", int(is_host(text))
    yield "brand", int(bool(_BRAND.search(text)))
    yield "person", int(is_name(text))
    yield "words", _binned(text.count(" ") + 1, (2, 3, 4, 5))
    yield "in_title", int(folded in title.lower())
    at = bisect_right(keys, name)
    longer = 0
    while at + longer < len(keys) and keys[at + longer].startswith(name):
        longer += 1
    yield "longer", _binned(longer, (1, 2, 4)) if len(name) > 2 else 0
    yield "cues", _binned(sum(s.how in {"after_cue", "before_tail"} for s in said), (1, 2, 3, 5))
    yield "ways", _binned(len({s.how for s in said}), (2, 3, 4, 5))


def _binned(value: int, edges: tuple[int, ...]) -> int:
    return sum(value >= edge for edge in edges)


def is_common(name: str) -> bool:
    """Is every word of a name one that menus are made of: "News", "The Latest"? Some outlets are called so."""
    return all(word in NOT_NAME or word in ROLE for word in re.findall(r"[^\W_]+", name.lower()))


def _plausible(name: str) -> bool:
    folded = name.lower()
    return (
        may_be_outlet(name)
        and folded not in _PLATFORMS
        and folded not in AGENCIES
        and not _ODD.search(folded)
    )


def _clean(name: str) -> str:
    name = _AROUND.sub("", name)
    return name.strip(_EDGES).removesuffix("'s").removesuffix("’s").strip(_EDGES)


def _in_title_line(page: Page, title: str) -> Iterator[Said]:
    """The parts of the page-title line that are not the headline."""
    top = title_line(page)
    if top is None or page.chars[top] > _MAX_CHARS:
        return
    text = page.texts[top]
    parts = title_parts(text)
    folded = title.lower()
    for i, (a, b) in enumerate(parts):
        part = _clean(text[a:b])
        if len(parts) > 1 and part.lower() not in folded and not (folded and folded in part.lower()):
            yield Said(
                part, "title_end" if i == len(parts) - 1 else "title_middle" if i else "title_start", top
            )


def _in_lines(page: Page, place: Spot) -> Iterator[Said]:
    """Lines outside the article that name an outlet: copyright, logo, "About ...", "... app", addresses, repeats."""
    spots = [b for b in (*range(place.start), *range(place.stop, len(page))) if page.chars[b] <= _SHORT_CHARS]
    texts = [page.texts[b] for b in spots]
    yield from _short_lines(page, spots, texts)
    short = "\n".join(texts)
    for how, pattern in (("after_cue", _AFTER_CUE), ("before_tail", _BEFORE_TAIL)):
        for m in pattern.finditer(short):
            yield Said(_clean(m[1]), how, spots[short.count("\n", 0, m.start())])
    for how, marks, pattern in _MARKED:
        found = {b for mark in marks if mark in page.blob for b in blocks_with(page, mark)}
        for b in sorted(found)[-12:]:
            if page.chars[b] <= 3 * _MAX_CHARS and not (place.lede <= b < place.stop - 1):
                for m in islice(pattern.finditer(page.texts[b]), 3):
                    if (name := next(g for g in m.groups() if g)).lower() not in _MAILBOXES:
                        yield Said(_clean(name), how, b)


def _short_lines(page: Page, spots: list[int], texts: list[str]) -> Iterator[Said]:
    """The page's first lines, lines that it repeats, and lines that say one name twice."""
    for text, count in Counter(texts).most_common(_REPEATED):
        if count > 1 and text.count(" ") < 5 and not is_common(text):
            yield Said(_clean(text), "repeated", spots[texts.index(text)])
    for i, b in enumerate(spots[:_TOP_LINES]):
        text = texts[i]
        half = len(text) // 2
        if half > 2 and text[:half].strip() == text[-half:].strip():
            yield Said(_clean(text[:half]), "doubled", b)
        elif b < 3 and page.words[b] <= 5:
            yield Said(_clean(text), "top_line" if b else "first_line", b)


_MARKED: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("copyright", ("©", "copyright", "(c) "), _COPYRIGHT),
    ("before_copyright", ("©",), _BEFORE_COPYRIGHT),
    (
        "first_appeared",
        ("first on", "appeared", "published on", "published in", "published by", "zuerst"),
        _FIRST,
    ),
    ("logo", ("logo", "back to home"), _LOGO),
    ("mail", ("@",), _MAIL),
    ("address", (".com", ".org", ".net", ".co.uk", ".de"), _SITE),
)
"""How a place is called, what its lines hold (in lower case), and what is read there."""
