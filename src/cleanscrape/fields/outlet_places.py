"""The places where a page says whose it is: title line, copyright, logos, addresses, repeated lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from cleanscrape.fields.head import Spot, title_line, undoubled
from cleanscrape.fields.outlet_cues import cued, foot_of, said_of_itself, unsigned
from cleanscrape.fields.outlet_links import Linked
from cleanscrape.fields.outlet_words import is_brand, is_common
from cleanscrape.fields.outlets import Said, bare_name, title_parts
from cleanscrape.page import Page

_CHAR = r"(?:[^\n|.,;:!?©()]|\.(?:(?=\w)|(?<=St\.)|(?<=\.[A-Z]\.)))"
_STOP = r"(?<!\bSt)(?<!\.[A-Z])\.(?!\w)"
_NAME = rf"((?:[Tt]he |[Dd]ie |[Dd]er |[Ll]e |[Ll]a |[Ee]l |[Ii]l )?[^\W_a-zß-öø-ÿ]{_CHAR}{{1,40}}?)"
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©:,]{0,9}(?:\([cC]\)\s*)?(?:[Cc]opyright\s*)?(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|[Pp]resent))?)?[\s,.|–-]{0,9}"
    r"(?:by\s+)?(?:\d{4}\s+)?" + _NAME + rf"(?=\s*(?:[,;:|!©()™®*\n]|{_STOP}|$|" r"\b[Aa]ll [Rr]ights|\bALL RIGHTS|\bInc|\bINC|\bLLC|\bL\.?P|\bLtd|\bLimited|\bPty|\bGmbH|\bCorp|\bB\.?V|\bAG\b|\bS\.?A\b|"
    r"\bMedia LLC|\b\d{4}|\s[-–—+/]\s|\bis a\b|\band its\b|\b[Aa]lle |\b[Tt]ous |\b[Tt]odos|\b[Tt]utti|\b[Rr]iproduzione |\b[Rr]eservados |\b[Ww]szelkie |\b[Tt]üm ))"
)  # fmt: skip
_BEFORE_COPYRIGHT = re.compile(
    r"^([^\W_a-z][^\n|.,;:©]{1,40}?)[\s|,·-]*(?:[Aa]ll [Rr]ights [Rr]eserved\.?[\s|,·-]*)?(?:©|\([cC]\)|[Cc]opyright)[\s©]*\d{4}"
)
_AFTER_RIGHTS = re.compile(
    r"[Aa]ll [Rr]ights [Rr]eserved\.?\s*[|·–-]\s*([^\W_a-z][^\n|.,;:©]{1,40}?)\s*(?:[|.]|$)"
)
_POWERED = re.compile(r"^([^\W_a-z][^\n|.,;:©]{1,40}?)(?:,|\s[|·–—-])\s*(?:[Pp]roudly )?[Pp]owered by\b")
_FIRST = re.compile(
    r"(?mi)(?:appeared first on|first appeared (?:on|in)|originally (?:published|appeared) (?:on|in|by|at)|first published (?:on|in|by)|"
    r"was (?:originally )?published (?:on|in|by)|erschien zuerst (?:auf|bei)|read the (?:original|full) (?:article|story) (?:on|at)) " + r"((?-i:(?:[Tt]he )?[^\W_a-z][^\n|,;:!?©()]{1,40}?))(?=[.,;:!)]|$)"
)  # fmt: skip
_SAYS = re.compile(r"^([^\n]{2,50}?)\s+(?:says|writes|reports)\s*(?:…|\.\.\.|:)?$", re.I)
_MAIL = re.compile(r"[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,3}[a-zA-Z]{2,10})\b")
_SITE = re.compile(
    r"(?<![@\w.-])(?:\w*%3A%2F%2F)?(?:https?://)?(?:www\.)?((?:[A-Za-z0-9-]{2,40}\.){1,2}(?:com|org|net|co\.uk|de|fr|it|es|tv|io|news|info|ch|at|ca|eu|edu|gov|au|in))\b(?!@)"
)
_LOGO = re.compile(
    r"(?mi)^(?:logo (?:for|of) ([^|\n]{2,40})$|(?:the )?(?:home )?([^|\n]{2,40}?)(?:\s-\sback to home\b.*|[\s_-]{0,9}logo\b.*)$)"
)
_MAILBOXES = frozenset(
    "gmail.com yahoo.com hotmail.com outlook.com aol.com icloud.com protonmail.com web.de gmx.de example.com".split()
)
_SHORT_CHARS, _MAX_CHARS = 70, 400
_TOP_BLOCKS, _AFTER_BLOCKS = 150, 60
_REPEATED, _TOP_LINES, _MARKED_LINES, _LAST_LINES = 5, 15, 5, 3
_HEAD_BLOCKS, _CRUMBS = 25, (" > ", " » ", " › ", " / ")
_BESIDE_BYLINE, _PAPER_WORDS = 6, 6
_FAMILY, _FAMILY_WORDS, _TOP_WORDS, _MOST_REPEATED, _TWICE_CHARS = 3, 5, 5, 3, 2
_MARKED: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("copyright", ("©", "copyright", "(c)"), _COPYRIGHT),
    ("before_copyright", ("©", "copyright"), _BEFORE_COPYRIGHT),
    ("before_copyright", ("powered by",), _POWERED),
    ("after_rights", ("all rights",), _AFTER_RIGHTS),
    ("first_appeared", ("appeared ", "published ", "zuerst"), _FIRST),
    ("logo", ("logo",), _LOGO),
    ("mail", ("@",), _MAIL),
    ("address", (".com", ".org", ".net", ".co.uk", ".de"), _SITE),
)
"""How a place is called, what its lines hold (in lower case), and what is read there."""
_MARKS = tuple(dict.fromkeys(mark for _, marks, _ in _MARKED for mark in marks))
_TOP_MARKS = frozenset(("©", "@", ".com", "logo"))


def signs(page: Page, place: Spot, title: str, linked: Linked | None) -> Iterator[Said]:
    """Every place outside the article that may name its outlet."""
    yield from _in_title_line(page, title)
    if linked:
        yield Said(linked.host, "linked", 0)
    yield from _in_lines(page, place)
    yield from said_of_itself(page, place)
    for b in range(max(0, place.lede - 3), place.lede):
        m = _SAYS.match(page.texts[b])
        if m:
            yield Said(bare_name(m[1]), "says", b, (b,))
    yield from _above_story(page, place)


def _above_story(page: Page, place: Spot) -> Iterator[Said]:
    """Where the way to the page begins ("The Beacon > News > Ferries"), and a paper's name beside the byline."""
    first, beside = max(0, place.lede - _HEAD_BLOCKS), place.lede - _BESIDE_BYLINE
    start, stop = (page.offsets[b] for b in (first, place.lede))
    marks = [mark for mark in _CRUMBS if page.blob.find(mark, start, stop) >= 0]
    for b in range(first if marks else max(0, beside), place.lede):
        text, words = page.texts[b], page.words[b]
        if crumb := next((mark for mark in marks if text.count(mark) > 1), ""):
            yield Said(bare_name(text[: text.find(crumb)]), "crumb", b)
        elif b >= beside and 1 < words <= _PAPER_WORDS and not page.digits[b] and is_brand(page.folded[b]):
            yield Said(unsigned(text), "above_lede", b)


def _in_title_line(page: Page, title: str) -> Iterator[Said]:
    """The parts of the page-title line that are not the headline."""
    top = title_line(page)
    if top is None or page.chars[top] > _MAX_CHARS:
        return
    text = page.texts[top]
    parts = title_parts(text)
    folded = title.lower()
    for i, (a, b) in enumerate(parts):
        part = bare_name(text[a:b])
        if len(parts) > 1 and part.lower() not in folded and not (folded and folded in part.lower()):
            yield Said(
                part, "title_end" if i == len(parts) - 1 else "title_middle" if i else "title_start", top
            )


def _in_lines(page: Page, place: Spot) -> Iterator[Said]:
    """Lines outside the article that name an outlet: copyright, logo, "About ...", "... app", addresses, repeats."""
    chars, foot = page.chars, foot_of(page, place)
    around = (
        *range(min(place.start, _TOP_BLOCKS)),
        *range(place.stop, min(foot, place.stop + _AFTER_BLOCKS)),
        *range(max(place.stop, foot), len(page)),
    )
    spots = [b for b in around if chars[b] <= _SHORT_CHARS]
    yield from _short_lines(page, place, spots)
    inside = [b for b in range(place.start, place.stop) if chars[b] <= _SHORT_CHARS]
    yield from cued(page, [*spots, *inside])
    yield from _families(page, spots)
    yield from _marked(page, place)


def _marked(page: Page, place: Spot) -> Iterator[Said]:
    """Names beside a mark: ©, @, "logo", an address."""
    chars, found = page.chars, _outside_with(page, place)
    for how, marks, pattern in _MARKED if found else ():
        blocks = sorted({b for mark in marks for b in found.get(mark, ())})
        for b in blocks[-_MARKED_LINES:]:
            if chars[b] <= 3 * _MAX_CHARS:
                for m in islice(pattern.finditer(page.texts[b]), 3):
                    if (name := next(g for g in m.groups() if g)).lower() not in _MAILBOXES:
                        yield Said(bare_name(name), how, b)


def _outside_with(page: Page, place: Spot) -> dict[str, list[int]]:
    """The blocks from the article's last on, and for marks of the top those before its first, that hold each mark."""
    blob, offsets = page.blob, page.offsets
    cut = offsets[min(place.lede, _TOP_BLOCKS)] if place.stop else 0
    back = offsets[foot_of(page, place)] if place.stop else 0
    found: dict[str, list[int]] = {}
    for mark in _MARKS:
        for low, high in ((0, cut), (back, len(blob))) if mark in _TOP_MARKS else ((back, len(blob)),):
            at = blob.find(mark, low, high)
            while at >= 0:
                b = bisect_right(offsets, at) - 1
                found.setdefault(mark, []).append(b)
                at = blob.find(mark, offsets[b + 1], high) if b + 1 < len(offsets) else -1
    return found


def _short_lines(page: Page, place: Spot, spots: list[int]) -> Iterator[Said]:
    """The page's first and last lines, lines that it repeats, and lines that say one name twice."""
    texts = [page.texts[b] for b in spots]
    if len(set(texts)) < len(texts):
        counts = Counter(texts).items()
        repeated = [(text, count) for text, count in counts if count > 1 and text.count(" ") < 5]
        for text, count in sorted(repeated, key=lambda each: -each[1])[:_REPEATED]:
            if not is_common(text):
                said = Said(bare_name(text), "repeated", spots[texts.index(text)])
                yield from [said] * min(count - 1, _MOST_REPEATED)
    for b in range(max(place.stop, len(page) - _LAST_LINES), len(page)):
        if page.words[b] <= _TOP_WORDS + 1:
            yield Said(unsigned(page.texts[b]), "last_line", b)
    for b, text in zip(spots[:_TOP_LINES], texts, strict=False):
        if (once := undoubled(text, _TWICE_CHARS)) is not text:
            yield Said(bare_name(once), "doubled", b)
        elif b < 3 and page.words[b] <= _TOP_WORDS:
            yield Said(unsigned(text), "top_line" if b else "first_line", b)


def _families(page: Page, spots: list[int]) -> Iterator[Said]:
    """The words that several of the page's short lines begin with: "Beacon Plus", "Beacon Jobs", "Beacon Weather"."""
    heads, words = page.heads, page.words
    few = [b for b in spots if 1 < words[b] <= _FAMILY_WORDS]
    opened = [heads[b] for b in few]
    if len(set(opened)) > len(opened) - _FAMILY + 1:
        return
    lines: dict[str, dict[str, int]] = {
        head: {} for head, count in Counter(opened).items() if count >= _FAMILY
    }
    for b in few if lines else ():
        if heads[b] in lines:
            lines[heads[b]].setdefault(page.texts[b], b)
    for head, family in lines.items():
        if len(family) >= _FAMILY and not is_common(head):
            for size in (1, 2):
                names = Counter([" ".join(text.split()[:size]) for text in family])
                name, count = names.most_common(1)[0]
                if not name[0].islower() and (size == 1 or (count >= _FAMILY and 2 * count >= len(family))):
                    first = next(b for t, b in family.items() if t.split()[:size] == name.split())
                    yield Said(bare_name(name), "family", first)
