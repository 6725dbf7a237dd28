"""The places where a page says whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleanscrape.fields.head import Spot, title_line
from cleanscrape.fields.not_names import AGENCIES
from cleanscrape.fields.outlets import may_be_outlet, title_parts
from cleanscrape.page import Page
from cleanscrape.rule import blocks_with

_NAME = r"((?:the |die |der |le |la |el |il )?[^\W_a-z][^\n|.,;:!?©()]{1,45}?(?:\.(?:com|org|net|de|co\.uk|fr|it|es|tv|io))?)"
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s©:,]*(?:\(c\)\s*)?(?:copyright\s*)?(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|present))?)?[\s,.|–-]*(?:by\s+)?(?:\d{4}\s+)?"
    + _NAME + r"(?=\s*(?:[.,;:|!©()\n]|$|\ball rights|\binc\b|\bllc|\bltd|\blimited|\bgmbh|\bcorp|\b\d{4}|\s[-–—]\s|\bis a\b|\band its\b|\balle rechte|\btous droits|\btodos))",
    re.I,
)  # fmt: skip
_COPYRIGHT_AFTER = re.compile(
    r"^(?:the\s)?([^\W_a-z][^\n|.,;:©]{1,40}?)\s*(?:©|\(c\)|copyright)\s*\d{4}", re.I
)
_RIGHTS = re.compile(r"\d{4}\s+" + _NAME + r"\.?\s+(?:all rights|alle rechte)", re.I)
_TAIL_PHRASES = (
    (re.compile(r"(?:the post .{5,200})?(?:appeared first on|first appeared (?:on|in)|originally (?:published|appeared) (?:on|in|by|at)|first published (?:on|in|by)|was (?:originally )?published (?:on|in|by)|read the (?:original|full) (?:article|story) (?:on|at)) " + _NAME + r"(?=[.,;:!)]|$)", re.I), "first appeared on", 2.2),
    (re.compile(r"(?:about|contact|follow|join|support|advertise (?:with|on|in)|subscribe to|sign up for|welcome to|more from|download the|get the|work (?:at|for)|shop|why trust|become an?|powered by|newsletters? from|inside|try|meet|über|à propos de?|sobre|chi è) " + _NAME + r"(?:\s(?:on|app|apps|newsletters?|today|team|media kit|network|plus|membership|member|emails?)\b.*)?$", re.I), "a line about it", 1.0),
    (re.compile(_NAME + r" (?:app|apps|newsletters?|staff|store|shop|podcasts?|archives?|logo|homepage|home|home page|network|media|group|plus|events|live|tv|magazine|membership)$", re.I), "a line about it", 0.8),
)  # fmt: skip
_SAYS = re.compile(r"^([^\n]{2,50}?)\s+(?:says|writes|reports)\s*(?:…|\.\.\.|:)?$", re.I)
_MAIL = re.compile(r"[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,3}[a-z]{2,10})\b", re.I)
_SITE = re.compile(
    r"(?<![@\w.-])(?:https?://)?(?:www\.)?((?:[a-z0-9-]{2,40}\.){1,2}(?:com|org|net|co\.uk|de|fr|it|es|tv|io|news|info|ch|at|ca|eu|edu|gov))\b(?!@)",
    re.I,
)
_MAILBOXES = frozenset(
    "gmail.com yahoo.com hotmail.com outlook.com aol.com icloud.com protonmail.com web.de gmx.de".split()
)
_NOT_OUTLET = frozenset(
    "facebook twitter instagram linkedin youtube pinterest whatsapp reddit tiktok telegram x threads google apple rss email e-mail "
    "us me you all now here more news home blog article articles story stories author page skip menu search login sign our newsletter "
    "newsletters the our team app store google play app advertising getty images getty wordpress google news apple news copyright "
    "privacy policy terms cookies all rights reserved rights reserved services contact support help center careers politics opinion "
    "sports health business world entertainment lifestyle travel food culture science tech technology uk us video videos podcasts "
    "a member account free today this page this article this story these top stories topics authors latest".split()
) | frozenset(
    "the author|the authors|google play|app store|getty images|privacy policy|all rights|all rights reserved|our team|this author|"
    "the app|our newsletter|our newsletters|top stories|contact us|about us|our community|the conversation below|your account|new york|"
    "the latest|the day|the web|wordpress.com|google news|apple news|united states|terms of use|terms of service|flipboard".split(
        "|"
    )
)
_COUNTS = re.compile(
    r"^\d|\d{3,}|[@/\\]|\b(?:and|our|your|my|this|these|their)\b.*\b(?:our|your|this|the)\b", re.I
)
_TAIL_BLOCKS, _FRONT_BLOCKS = 90, 60
_MAX_CHARS = 400


class Said(NamedTuple):
    """One place that names an outlet."""

    name: str
    how: str
    weight: float
    block: int
    blocks: tuple[int, ...] = ()


def signs(page: Page, place: Spot, title: str) -> list[Said]:
    """Every place on the page that may name its outlet."""
    found = [
        *_title_line(page, title),
        *_copyright(page),
        *_logo(page, place),
        *_phrases(page, place),
        *_says(page, place),
    ]
    found += _addresses(page, place)
    return [s for s in found if _plausible(s.name)]


def _plausible(name: str) -> bool:
    folded = name.lower().strip()
    return (
        may_be_outlet(name)
        and folded not in _NOT_OUTLET
        and folded not in AGENCIES
        and not _COUNTS.search(folded)
        and len(name) > 1
    )


def _clean(name: str) -> str:
    return name.strip(" .,;:|-–—!\"'“”®™*").removesuffix("®").removesuffix("™").strip()


def _title_line(page: Page, title: str) -> Iterator[Said]:
    """The parts of the page-title line that are not the headline."""
    top = title_line(page)
    if top is None:
        return
    text = page.texts[top]
    parts = title_parts(text)
    folded = title.lower()
    if len(parts) < 2:
        return
    for i, (a, b) in enumerate(parts):
        part = _clean(text[a:b])
        if part.lower() in folded or folded and folded in part.lower():
            continue
        last = i == len(parts) - 1
        yield Said(part, "the title line", 2.4 if last else 1.0 if i else 0.8, top)


def _copyright(page: Page) -> Iterator[Said]:
    marked = sorted({b for mark in ("©", "copyright", "(c) ", "all rights") for b in blocks_with(page, mark)})
    for b in marked[-8:]:
        text = page.texts[b]
        if page.chars[b] > 1200:
            continue
        for pattern in (_COPYRIGHT, _COPYRIGHT_AFTER, _RIGHTS):
            for m in list(pattern.finditer(text))[:2]:
                yield Said(_clean(m[1]), "the copyright line", 2.0 if b > len(page) // 2 else 1.2, b)


def _logo(page: Page, place: Spot) -> Iterator[Said]:
    """Short lines at the top that the page says again."""
    for b in range(min(4, place.start, len(page))):
        if page.words[b] <= 4 and page.chars[b] < 40 and page.marks[b] in {"", "#"}:
            name = _clean(page.texts[b].removesuffix(" logo").removesuffix(" Logo"))
            yield Said(name, "the logo line", 1.4 if b == 0 else 0.7, b)


def _phrases(page: Page, place: Spot) -> Iterator[Said]:
    size = len(page)
    low = max(place.stop - 2, size - _TAIL_BLOCKS)
    for b in (*range(min(_FRONT_BLOCKS, place.start)), *range(max(low, 0), size)):
        text = page.texts[b]
        if page.chars[b] > 90 and not (b >= place.stop - 2 and " on " in text and page.chars[b] < _MAX_CHARS):
            continue
        for pattern, how, weight in _TAIL_PHRASES:
            m = pattern.match(text) if weight < 2 else pattern.search(text)
            if m:
                yield Said(_clean(m[1]), how, weight, b)
                break


def _says(page: Page, place: Spot) -> Iterator[Said]:
    """ "21st Century Wire says..." above the first paragraph."""
    for b in range(max(0, place.lede - 3), place.lede):
        m = _SAYS.match(page.texts[b])
        if m:
            yield Said(_clean(m[1]), "a line that says so", 2.5, b, (b,))


def _addresses(page: Page, place: Spot) -> Iterator[Said]:
    """Hosts in mail addresses and in short lines."""
    if "@" in page.blob:
        for b in blocks_with(page, "@")[-20:]:
            if place.start <= b < place.stop or page.chars[b] > _MAX_CHARS:
                continue
            for m in list(_MAIL.finditer(page.texts[b]))[:2]:
                if m[1].lower() not in _MAILBOXES:
                    yield Said(m[1].lower(), "a mail address", 1.1, b)
    for mark in (".com", ".org", ".net", ".co.uk", ".de"):
        for b in blocks_with(page, mark)[-10:]:
            if place.start <= b < place.stop or page.chars[b] > 160:
                continue
            for m in list(_SITE.finditer(page.texts[b]))[:2]:
                yield Said(m[1], "an address", 0.9, b)
