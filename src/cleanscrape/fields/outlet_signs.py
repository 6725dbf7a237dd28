"""The places where a page says whose it is, and what speaks for each name they give."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

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
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©:,]{0,9}(?:\([cC]\)\s*)?(?:[Cc]opyright\s*)?(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|[Pp]resent))?)?[\s,.|–-]{0,9}"
    r"(?:by\s+)?(?:\d{4}\s+)?" + _NAME + r"(?=\s*(?:[.,;:|!©()\n]|$|\b[Aa]ll [Rr]ights|\bALL RIGHTS|\bInc|\bINC|\bLLC|\bL\.?P|\bLtd|\bLimited|\bPty|\bGmbH|\bCorp|\bB\.?V|\bAG\b|\bS\.?A\b|"
    r"\bMedia Group|\bMedia LLC|\b\d{4}|\s[-–—]\s|\bis a\b|\band its\b|\b[Aa]lle |\b[Tt]ous |\b[Tt]odos|\b[Tt]utti))"
)  # fmt: skip
_BEFORE_COPYRIGHT = re.compile(r"(?m)^([^\W_a-z][^\n|.,;:©]{1,40}?)\s*(?:©|\([cC]\)|[Cc]opyright)\s*\d{4}")
_POWERED = re.compile(r"^([^\W_a-z][^\n|.,;:©]{1,40}?)(?:,|\s[|·–—-])\s*(?:[Pp]roudly )?[Pp]owered by\b")
_AFTER_CUE = re.compile(
    r"(?m)(?:^|(?<= ))(?:[Aa]bout|[Ff]rom|on|[Jj]oin|[Ss]upport|[Ff]ollow|[Cc]ontact|[Tt]rust|at|with|to|by|[Ff]or|[Ll]ike|[Vv]isit|[Ii]nside|"
    r"bei|von|[Üü]ber|auf|sur|[Ss]obre|på|om) ((?:[Tt]he )?[^\W_a-zß-öø-ÿ](?:[^\n|.,;:!?©()]|\.(?=\w)){1,30})$"
)
_BEFORE_TAIL = re.compile(
    r"(?m)^((?:[Tt]he )?[^\W_a-zß-öø-ÿ][\w.&'’-]*(?: [^\W_a-zß-öø-ÿ][\w.&'’-]*){0,3}) (?:[Aa]pps?|APP|[Nn]ewsletters?|[Ss]taff|[Ss]tore|[Ss]hop|[Pp]odcasts?|"
    r"[Aa]rchives?|[Hh]ome ?[Pp]age|[Hh]ome|[Mm]edia|[Gg]roup|[Pp]lus|[Ee]vents|[Ll]ive|TV|[Mm]agazine|[Mm]embership|[Ee]ditors?|[Rr]edaktion|is|may|will|uses|"
    r"[Cc]orrespondent|[Rr]eporter|Abo|E-Paper|ePaper|Digital|Premium)\b"
)
_CUE_WORDS = frozenset(
    "About about From from on Join join Support support Follow follow Contact contact Trust trust at with to by For for Like like "
    "Visit visit Inside inside bei von Über über auf sur Sobre sobre på om".split()
)
_TAIL_WORDS = frozenset(
    "App Apps app apps APP Newsletter Newsletters newsletter newsletters Staff staff Store store Shop shop Podcast Podcasts podcast "
    "podcasts Archive Archives archive archives HomePage Homepage homepage homePage Home home Media media Group group Plus plus "
    "Live live TV Magazine magazine Membership membership Editor Editors editor editors Redaktion redaktion is may will uses "
    "Correspondent correspondent Reporter reporter Abo E-Paper ePaper Digital Premium Events events".split()
)
_CUES_AND_TAILS = _CUE_WORDS | _TAIL_WORDS
"""The words of the two patterns: a line without them needs no look."""
_TAIL_REACH, _MARKS = 6, ".,:;!?()|'’"
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
    r"(?mi)^(?:logo (?:for|of) ([^|\n]{2,40})$|(?:the )?(?:home )?([^|\n]{2,40}?)(?:\s-\sback to home\b.*|[\s_-]{0,9}logo\b.*)$)"
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
_FINALISTS, _REPEATED, _TOP_LINES, _MARKED_LINES = 14, 10, 15, 12
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


class Said(NamedTuple):
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
        return _sum(self.signals)


_Signs = tuple[tuple[str, int], ...]


def _sum(signals: _Signs) -> float:
    return sum([_WEIGHT_OF.get(sign, 0.0) for sign in signals])


_MOST_BINS = 10
_WEIGHT_OF = {(n, v): bins[min(v, len(bins) - 1)] for n, bins in WEIGHTS.items() for v in range(_MOST_BINS)}


def outlets(page: Page, place: Spot, title: str) -> list[Outlet]:
    """The likelier names that may be the outlet's, each with all its signs."""
    groups = _groups(page, place, title)
    keys = sorted(groups)
    return [
        Outlet(tuple(said), _first_signs(name, said, keys, title) + _counted(page, place, said[0].name))
        for name, said in groups.items()
    ]


def best_outlet(
    page: Page, place: Spot, title: str, bonus: Callable[[str], float]
) -> tuple[float, Outlet] | None:
    """The likeliest outlet and its weight; None if the page names none. `bonus` adds to a name's weight.

    How often the page says a name is counted likeliest first, until no count can make another the likeliest.
    """
    groups = _groups(page, place, title)
    keys = sorted(groups)
    firsts = [
        (Outlet(tuple(said), _first_signs(name, said, keys, title)), bonus(said[0].name))
        for name, said in groups.items()
    ]
    ranked = sorted(((o.weight + more, i) for i, (o, more) in enumerate(firsts)), key=lambda r: -r[0])
    best: tuple[float, Outlet] | None = None
    for weight, i in ranked:
        if best and weight + _COUNTED_MOST < best[0]:
            break
        first, more = firsts[i]
        outlet = Outlet(first.said, first.signals + _counted(page, place, first.said[0].name))
        full = outlet.weight + more
        if not best or (-full, outlet.best.block) < (-best[0], best[1].best.block):
            best = (full, outlet)
    return best and _without_owner(best, [outlet for outlet, _ in firsts])


def _without_owner(best: tuple[float, Outlet], others: list[Outlet]) -> tuple[float, Outlet]:
    """ "Far & Slow" for "Far & Slow Media" where the owner's name stands beside a © alone, the shorter on a line."""
    weight, outlet = best
    name = outlet.said[0].name.lower()
    if any(said.how != "copyright" for said in outlet.said):
        return best
    for other in others:
        short = other.said[0].name.lower()
        if (
            len(short) > _MIN_CAPITALS
            and name.startswith(short + " ")
            and _LINES & {s.how for s in other.said}
        ):
            return weight, other
    return best


_LINES = {"first_line", "top_line", "repeated", "doubled", "logo", "title_end"}


def as_printed(page: Page, name: str) -> str:
    """A name in capitals only, in the form that a line of the page prints it in otherwise; others as they are.

    A single word must be a line of its own: "TIME" is not the time of a sentence.
    """
    if not name.isupper() or len(name) < _MIN_CAPITALS:
        return name
    folded = name.lower()
    for b in blocks_with(page, folded):
        at = page.folded[b].find(folded)
        form = page.texts[b][at : at + len(name)]
        alone = page.bare[b] == folded or (" " in name and not page.folded[b][at - 1 : at].isalnum())
        if alone and form.lower() == folded and form.istitle():
            return form
    return name


_MIN_CAPITALS = 4


def _groups(page: Page, place: Spot, title: str) -> dict[str, list[Said]]:
    """The places by the name they give, the likelier names only."""
    groups: dict[str, list[Said]] = {}
    for said in signs(page, place, title):
        name = key(said.name)
        if len(name) > 1 and (name in groups or _plausible(said.name)):
            groups.setdefault(name, []).append(said)
    if len(groups) > _FINALISTS:
        ranked = sorted(
            groups,
            key=lambda name: -sum([_FIRST_LOOK.get(how, 0.5) for how in {s.how for s in groups[name]}]),
        )
        groups = {name: groups[name] for name in ranked[:_FINALISTS]}
    return groups


def signs(page: Page, place: Spot, title: str) -> Iterator[Said]:
    """Every place outside the article that may name its outlet."""
    yield from _in_title_line(page, title)
    yield from _in_lines(page, place)
    for b in range(max(0, place.lede - 3), place.lede):
        m = _SAYS.match(page.texts[b])
        if m:
            yield Said(_clean(m[1]), "says", b, (b,))


def _first_signs(name: str, said: list[Said], keys: list[str], title: str) -> _Signs:
    """What speaks for a name: where it is said, what it looks like."""
    text = said[0].name
    ways = {s.how for s in said}
    longer, at = 0, bisect_right(keys, name)
    while at + longer < len(keys) and keys[at + longer].startswith(name):
        longer += 1
    return (
        *((how, 1) for how in sorted(ways)),
        ("common", int(is_common(text))),
        ("host", int(is_host(text))),
        ("brand", int(bool(_BRAND.search(text)))),
        ("person", int(is_name(text))),
        ("words", bisect_right((2, 3, 4, 5), text.count(" ") + 1)),
        ("in_title", int(text.lower() in title.lower())),
        ("longer", bisect_right((1, 2, 4), longer) if len(name) > 2 else 0),
        ("cues", bisect_right((1, 2, 3, 5), sum([s.how in _CUED for s in said]))),
        ("ways", bisect_right((2, 3, 4, 5), len(ways))),
    )


_CUED = ("after_cue", "before_tail")
_COUNTED_MOST = max(WEIGHTS["often"]) + max(WEIGHTS["inside"])
"""The most that counting a name can add."""


def _counted(page: Page, place: Spot, name: str) -> _Signs:
    """How often the page says a name, outside the article and inside."""
    folded, blob = name.lower(), page.blob
    within = blob.count(folded, page.offsets[place.start], page.offsets[place.stop - 1]) if place.stop else 0
    return (
        ("often", bisect_right((1, 2, 3, 4, 6, 9, 14), blob.count(folded) - within)),
        ("inside", bisect_right((1, 2, 4), within)),
    )


def is_common(name: str) -> bool:
    """Is every word of a name one that menus are made of: "News", "The Latest"? Some outlets are called so."""
    return _COMMON.issuperset(_WORD.findall(name.lower()))


_WORD, _COMMON = re.compile(r"[^\W_]+"), NOT_NAME | ROLE


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
    yield from _cued(page, spots, texts)
    for how, marks, pattern in _MARKED:
        found = {b for mark in marks for b in _outside_with(page, place, mark)}
        for b in sorted(found)[-_MARKED_LINES:]:
            if page.chars[b] <= 3 * _MAX_CHARS:
                for m in islice(pattern.finditer(page.texts[b]), 3):
                    if (name := next(g for g in m.groups() if g)).lower() not in _MAILBOXES:
                        yield Said(_clean(name), how, b)


def _cued(page: Page, spots: list[int], texts: list[str]) -> Iterator[Said]:
    """Names after a cue ("About ...") and before a tail ("... app")."""
    tailed: list[Said] = []
    bare = "\n".join(texts)
    for mark in _MARKS:
        bare = bare.replace(mark, " ")
    for b, text, line in zip(spots, texts, bare.split("\n"), strict=False):
        if page.words[b] < 2:
            continue
        words = line.split()
        if _CUES_AND_TAILS.isdisjoint(words):
            continue
        if not _CUE_WORDS.isdisjoint(words) and (m := _AFTER_CUE.search(text)):
            yield Said(_clean(m[1]), "after_cue", b)
        if not _TAIL_WORDS.isdisjoint(words[1:_TAIL_REACH]) and (m := _BEFORE_TAIL.match(text)):
            tailed.append(Said(_clean(m[1]), "before_tail", b))
    yield from tailed


def _outside_with(page: Page, place: Spot, mark: str) -> Iterator[int]:
    """The blocks before the first paragraph and from the article's last block on that hold a mark."""
    blob, offsets = page.blob, page.offsets
    cut, back = (offsets[place.lede], offsets[place.stop - 1]) if place.stop else (0, 0)
    for low, high in ((0, cut), (back, len(blob))):
        at = blob.find(mark, low, high)
        while at >= 0:
            b = bisect_right(offsets, at) - 1
            yield b
            at = blob.find(mark, offsets[b + 1], high) if b + 1 < len(offsets) else -1


def _short_lines(page: Page, spots: list[int], texts: list[str]) -> Iterator[Said]:
    """The page's first lines, lines that it repeats, and lines that say one name twice."""
    repeated = [(text, count) for text, count in Counter(texts).items() if count > 1]
    for text, _ in sorted(repeated, key=lambda each: -each[1])[:_REPEATED]:
        if text.count(" ") < 5 and not is_common(text):
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
    ("before_copyright", ("powered by",), _POWERED),
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
