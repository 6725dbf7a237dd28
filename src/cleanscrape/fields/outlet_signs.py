"""The places where a page says whose it is, and what speaks for each name they give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cleanscrape.fields.head import Spot, title_line
from cleanscrape.fields.names import is_name
from cleanscrape.fields.not_names import AGENCIES, NOT_NAME, ROLE
from cleanscrape.fields.outlet_weights import WEIGHTS
from cleanscrape.fields.outlets import is_host, key, may_be_outlet, title_parts
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_NAME = r"((?:[Tt]he |[Dd]ie |[Dd]er |[Ll]e |[Ll]a |[Ee]l |[Ii]l )?[^\W_a-zß-öø-ÿ][^\n|.,;:!?©()]{1,40}?(?:\.(?:com|org|net|de|co\.uk|fr|it|es|tv|io|com\.au))?)"
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©:,]*(?:\([cC]\)\s*)?(?:[Cc]opyright\s*)?(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|[Pp]resent))?)?[\s,.|–-]*"
    r"(?:by\s+)?(?:\d{4}\s+)?" + _NAME + r"(?=\s*(?:[.,;:|!©()\n]|$|\b[Aa]ll [Rr]ights|\bALL RIGHTS|\bInc|\bINC|\bLLC|\bL\.?P|\bLtd|\bLimited|\bPty|\bGmbH|\bCorp|\bB\.?V|\bAG\b|\bS\.?A\b|"
    r"\bMedia Group|\bMedia LLC|\b\d{4}|\s[-–—]\s|\bis a\b|\band its\b|\b[Aa]lle |\b[Tt]ous |\b[Tt]odos|\b[Tt]utti))"
)  # fmt: skip
_BEFORE_COPYRIGHT = re.compile(r"(?m)^([^\W_a-z][^\n|.,;:©]{1,40}?)\s*(?:©|\([cC]\)|[Cc]opyright)\s*\d{4}")
_AFTER_CUE = re.compile(
    r"(?mi)^.{0,60}?\b(?:about|from|on|join|support|follow|contact|trust|at|with|to|by|for|like|visit|inside|"
    r"bei|von|über|auf|sur|sobre|di|på|om) " + r"((?-i:(?:[Tt]he )?[^\W_a-z][^\n|.,;:!?©()]{1,30}?))(?:['’]s)?$"
)  # fmt: skip
_BEFORE_TAIL = re.compile(
    r"(?m)^(?:[A-Z][a-z]+ (?:the |to |on |with )?)?" + _NAME + r" (?:[Aa]pps?|APP|[Nn]ewsletters?|[Ss]taff|[Ss]tore|[Ss]hop|[Pp]odcasts?|[Aa]rchives?|[Hh]ome ?[Pp]age|[Hh]ome|"
    r"[Mm]edia|[Gg]roup|[Pp]lus|[Ee]vents|[Ll]ive|TV|[Mm]agazine|[Mm]embership|[Ee]ditors?|[Rr]edaktion|[Oo]n|[Ii]s|[Mm]ay|[Ww]ill|[Uu]ses|[Cc]orrespondent|[Rr]eporter|Abo|E-Paper|ePaper|Digital|Premium)\b"
)  # fmt: skip
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
    "disqus outbrain taboola spotify soundcloud iheart android ios iphone windows chrome".split()
) | frozenset("google play|app store|google news|apple news|getty images|google analytics|apple podcasts|play store|facebook messenger|privacy policy|"
    "your account|the author|site map|skip to content|skip to main content|united states|new york|terms of use|terms of service|amazon services".split("|"))  # fmt: skip
_BRAND = re.compile(
    r"\b(?:news|times|post|herald|daily|magazine|tribune|gazette|journal|press|media|review|today|blog|weekly|chronicle|star|zeitung|nachrichten|"
    r"observer|guardian|network|report|reports|insider|digest|wire|courier|mail|telegraph|tv|radio)\b",
    re.I,
)
_ODD = re.compile(
    r"^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|click|all rights)\b", re.I
)
_SHORT_CHARS, _MAX_CHARS = 70, 400
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
    """The names that may be the outlet's, each with its signs."""
    groups: dict[str, list[Said]] = {}
    for said in signs(page, place, title):
        if _plausible(said.name) and len(name := key(said.name)) > 1:
            groups.setdefault(name, []).append(said)
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
    yield "longer", _binned(sum(k.startswith(name) for k in keys) - 1, (1, 2, 4)) if len(name) > 2 else 0
    yield "shorter", _binned(sum(len(k) > 2 and name.startswith(k) for k in keys) - 1, (1, 2))
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
    short = "\n".join([page.texts[b] for b in spots])
    seen: dict[str, int] = {}
    for b in spots:
        text = page.texts[b]
        if page.words[b] <= 5:
            first = seen.setdefault(text, b)
            if first != b or b < 3:
                yield Said(
                    _clean(text), "repeated" if first != b else "first_line" if b == 0 else "top_line", b
                )
        half = len(text) // 2
        if half > 2 and text[:half].strip() == text[half:].strip():
            yield Said(_clean(text[:half]), "doubled", b)
    for how, pattern in (
        ("logo", _LOGO),
        ("after_cue", _AFTER_CUE),
        ("before_tail", _BEFORE_TAIL),
        ("before_copyright", _BEFORE_COPYRIGHT),
    ):
        for m in pattern.finditer(short):
            yield Said(_clean(next(g for g in m.groups() if g)), how, spots[short.count("\n", 0, m.start())])
    for how, marks, pattern in (
        ("copyright", ("©", "copyright", "(c) "), _COPYRIGHT),
        (
            "first_appeared",
            ("first on", "appeared", "published on", "published in", "published by", "zuerst"),
            _FIRST,
        ),
        ("mail", ("@",), _MAIL),
        ("address", (".com", ".org", ".net", ".co.uk", ".de"), _SITE),
    ):
        for b in sorted({b for mark in marks for b in blocks_with(page, mark)})[-12:]:
            if page.chars[b] <= 3 * _MAX_CHARS and not (place.lede <= b < place.stop - 1):
                for m in list(pattern.finditer(page.texts[b]))[:3]:
                    if m[1].lower() not in _MAILBOXES:
                        yield Said(_clean(m[1]), how, b)
