"""The names in what a byline says: several persons, their roles and papers, agencies and desks between them."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.byline_caseless import BEHIND
from cleanscrape.fields.given_names import FAMILY, GIVEN
from cleanscrape.fields.head import undoubled
from cleanscrape.fields.names import (
    CASELESS,
    MAX_NAME_CHARS,
    PARTICLES,
    SURNAMES,
    is_agency,
    is_name,
    name_prefix,
    normal_case,
    without_degrees,
)
from cleanscrape.fields.not_names import AGENCIES, DESK, NOT_NAME, ROLE
from cleanscrape.fields.outlet_words import BRAND
from cleanscrape.fields.outlets import key
from cleanscrape.scripts import CHINESE_JAPANESE, EAST_ASIAN

MAX_AUTHORS, _HEADLINE_WORDS, TWICE_CHARS = 12, 4, 4
_PAPERS = frozenset(
    "telegram gazette globe times news post herald journal tribune enquirer examiner sentinel courier dispatch press record register star sun "
    "observer chronicle democrat republic republican reporter review advertiser advocate bee citizen".split()
)
"""What papers are called: "Ada Park Wendell Gazette" is Ada Park of the Wendell Gazette."""
_PUBLISHERS = BRAND - SURNAMES
_BRANDS = _PUBLISHERS - FAMILY
"""The same in any language, but for those that are family names too."""
_SPLIT = re.compile(
    r"((?:(?<!\s)\s+)?(?:[,;|•·⋅∙●/／、&+—]|\s[-–]\s|\b(?:and|und|et|og|och|ve|with|mit|AND|UND|ET|OG|OCH|WITH|And)\b|"
    r"\b(?:y|e|en|ja|i|a|и|і|oraz|og|és|ir|un)\b)\s*)"
)
_WITH = re.compile(r"\s?\((?:with|avec|mit|con|com|met|med) ([^()]{1,80})(?:\)|\Z)")
_DASHES, _AROUND = frozenset("-–—"), " ,;|/-–—"
_REPORTS_FROM = re.compile(
    r"\s(?:in|from|à|en|aus) [^\W\d_a-z][\w.'’]{0,30}(?:[ -][^\W\d_a-z][\w.'’]{0,30}){0,2}\Z"
)
"""Where somebody writes from, behind a name: "By Ada Park in Wendell", "Ada Park in Wendell and Tom Ruiz in Marl Quay"."""
_TOWN_OPENS = frozenset(
    "santa san são sao saint sankt st. st port porto puerto new fort mount los las palma villa vila rio bad ciudad".split()
)
"""How towns begin that look like persons: "By Ada Park — Santa Luzia"."""
_EAST_ASIAN = re.compile(rf"[{EAST_ASIAN}]{{2,6}}(?:[\s・　][{CHINESE_JAPANESE}]{{1,6}})?")
_WIDE = re.compile(f"[{CHINESE_JAPANESE}]")
_REPORT = ("報導", "报道", "報道", "電", "电", "摄", "攝")
"""Where somebody reports from, or who took the picture: "記者朴安達／文德爾報導"."""


class Names(NamedTuple):
    """The names in a text; `left` counts the words that are neither name, role nor agency; `agency` says one is named.

    `opens` says that the text begins with a name.
    """

    found: tuple[str, ...]
    left: int
    agency: bool
    opens: bool


def split_names(text: str, *, labelled: bool = False, outlet: str = "") -> Names:
    """The names in a byline, and what else it holds. `outlet` is the source's name, which is no person's.

    `labelled` says that a label ("By", "文／") announces names: only then do scripts without capitals count, and a
    first name or a pen name alone.
    """
    text = without_parentheses(text)
    if len(outlet) > 3 and outlet.lower() in text.lower() and not is_name(outlet):
        text = _parted(text, outlet)
    if labelled and CASELESS.search(text):
        return _caseless_names(text)
    found: list[str] = []
    left, agency, opens, role = 0, False, False, False
    for number, (mark, piece, bare) in enumerate(_pieces(text)):
        name = _opening_name(bare, outlet)
        if found and (_is_whereabouts(name, mark) or (name and key(name) == key(outlet))):
            continue
        rest = bare[len(name) :]
        known = not found or is_known(name)
        sure = known or (name == bare and not role) or (labelled and bool(rest) and is_agency(rest))
        desk = is_agency(name) or _desk_follows(rest, known=known)
        if name and sure and not desk and not is_paper(name):
            found.append(_title_of(piece) + normal_case(without_possessive(name)))
            left += _left(_REPORTS_FROM.sub("", rest) if labelled or found[1:] else rest)
            role = role or is_role(rest)
            opens = opens or number == 0
        elif is_agency(bare):
            agency = True
        elif labelled and _is_nickname(bare) and (bare.lower() in GIVEN or bare == text.strip(" .,|:")):
            if number == 0 or (number == 1 and opens and " " not in found[0]):
                found.append(bare)
                opens = True
        else:
            left += _left(bare)
            role = role or is_role(bare)
    return Names(tuple(dict.fromkeys(found))[:MAX_AUTHORS], left, agency, opens)


def _pieces(text: str) -> list[tuple[str, str, str]]:
    """A byline's pieces between commas, "and" and the like: the mark before each, the piece, and it without degrees."""
    parts = _SPLIT.split(text)
    marked = zip(["", *parts[1::2]], parts[: 4 * MAX_AUTHORS : 2], strict=False)
    pieces = [(mark, undoubled(piece.strip(" .:|*"), TWICE_CHARS)) for mark, piece in marked]
    return [(mark, piece, bare) for mark, piece in pieces if (bare := without_degrees(piece))]


def _opening_name(text: str, outlet: str) -> str:
    """The name that opens a piece, without the words of the outlet, of a desk or of a paper after it; "" if none does."""
    name = _without_outlet(text if is_name(text) else name_prefix(text), outlet)
    rest = text[len(name) :]
    if name and _desk_follows(rest, known=True) and is_known(text):
        shorter = _person_of(name.split())
        name, rest = shorter if is_name(shorter) else name, ""
    return _without_paper(name, rest)


def is_known(name: str) -> bool:
    """Is a name's first word a known given name?"""
    return name.partition(" ")[0].lower() in GIVEN


def _person_of(words: list[str]) -> str:
    """The person's words of a name that a desk's or a paper's goes on: two, or three behind two given names."""
    second = words[1].lower()
    twice = len(words) > 3 and second in GIVEN and second not in FAMILY
    return " ".join(words[: 2 + twice])


def paper_of(text: str) -> str:
    """What follows the person's name that opens a text: "Wendell Magazine" of "Ada Park, Wendell Magazine"; "" for an agency."""
    if text.lower() in AGENCIES:
        return ""
    name = _opening_name(_SPLIT.split(text, maxsplit=1)[0], "")
    return text if is_paper(name) else text[len(name) :].lstrip(_AROUND)


def _parted(text: str, outlet: str) -> str:
    """The text with a bar where it says the outlet; "By Rick" of Rick's own page stays."""
    lower, own = text.lower(), outlet.lower()
    pieces: list[str] = []
    done, at = 0, lower.find(own) if len(lower) == len(text) else -1
    while at >= 0:
        inside = at > 1 and text[at - 1].isspace() and not text[at - 2].isspace()
        if " " in outlet or inside:
            pieces += text[done:at], " | "
            done = at + len(own)
        at = lower.find(own, max(done, at + 1))
    return "".join([*pieces, text[done:]])


def _title_of(text: str) -> str:
    """A doctor's title before a name, as printed, with its space; "" if there is none."""
    first = text.partition(" ")[0]
    return first + " " if first.lower() in ("dr", "dr.") else ""


def _without_outlet(name: str, outlet: str) -> str:
    """A name without the outlet's words after it: "Ada Park Globe" of The Wendell Globe."""
    words, theirs = name.split(), set(outlet.lower().split()) - PARTICLES
    while len(words) > 2 and words[-1].lower() in theirs and not is_name(outlet):
        words.pop()
    return " ".join(words)


def _without_paper(name: str, rest: str) -> str:
    """A name without the town of the paper that follows it: "Ada Park Wendell" before "Gazette", or with it."""
    words = name.split()
    after = rest.split(None, 1)[:1]
    if len(words) > 2 and words[-1].lower() in _PAPERS and (len(words) > 3 or is_role(rest[:20])):
        return " ".join(words[:2])  # "Ada Park Globe Correspondent", "Ada Park Old Wendell Enquirer"
    told = bool(after) and after[0].strip(".,").lower() in _PAPERS
    long = (
        len(words) > 3
        and not PARTICLES.intersection(map(str.lower, words))
        and not any("." in w for w in words)
    )
    if len(words) > 2 and (told or long) and words[0].lower() in GIVEN:
        shorter = _person_of(words)
        if (told and len(words) > 3) or words[1].lower() in FAMILY or words[1].lower() not in GIVEN:
            return shorter
    return name


def _is_whereabouts(name: str, mark: str) -> bool:
    """Is a name behind another one, by the mark between them, a town's or a paper's: "— Santa Luzia", "- Harian Pesisir"?"""
    first, mark = name.partition(" ")[0].lower(), mark.strip()
    return bool(name) and (
        (first in _TOWN_OPENS and not mark.isalpha()) or (mark in _DASHES and first not in GIVEN)
    )


def is_paper(name: str, *, even_given: bool = False) -> bool:
    """Is a name of a person's shape a paper's: "X Ledger", "Wendeller Anzeiger", "Cherry Hill Courier-Post"?

    "Ada Ledger" is a person, unless `even_given` says that a given name opens it no more than a town: behind "Published by".
    """
    words = name.lower().split()
    if words and "-" in words[-1] and _PAPERS.issuperset(words[-1].split("-")):
        return True
    if len(words) < 2:
        return False
    if even_given and words[-1] in _PUBLISHERS:
        return True
    return not is_known(name) and not _BRANDS.isdisjoint((words[0], words[-1]))


def _desk_follows(rest: str, *, known: bool) -> bool:
    """ "NJ Advance Media": what looked like a name goes on as a desk's. "Staff Writer" behind a known name is a role."""
    words = [w.strip(".,") for w in rest.lower().split()[:2]]
    is_role = known and words[:1] == ["staff"] and not (ROLE | DESK).isdisjoint(words[1:])
    return bool(words) and words[0] in DESK and not is_role


def without_possessive(name: str) -> str:
    """A name without its "'s"."""
    return name[:-2] if name.endswith(("'s", "’s")) else name


def _left(text: str) -> int:
    """Words that no role, section or month explains."""
    words = [w.strip(".,:;()'’|").lower() for w in text.split()]
    return sum(
        1
        for w in words
        if w and w not in ROLE and w not in NOT_NAME and w not in MONTHS and w not in PARTICLES
    )


def _is_nickname(text: str) -> bool:
    """One word with a capital, that no menu holds: what a blog's "By" may announce."""
    word = text.strip(" .,|*")
    return (
        2 < len(word) < 20 and word.isalpha() and word[0].isupper() and word.lower() not in NOT_NAME
        and not is_agency(word) and word.lower() not in ROLE and word.lower() not in MONTHS
    )  # fmt: skip


def is_headline(text: str, name: str) -> bool:
    """Does a sentence go on after its first name, as a headline does: "Ada Park Buys The Old Ferry From The Town"?"""
    goes_on = text[len(name) :].lstrip()
    if (
        not (text.startswith(name) and goes_on[:1].isupper())
        or " | " in text
        or goes_on.count(" ") < _HEADLINE_WORDS
    ):
        return False
    return ROLE.isdisjoint(w.strip(".,:;()") for w in goes_on.lower().split())


def is_role(text: str) -> bool:
    """Does a text name what somebody is ("Senior Political Reporter"), not who?"""
    words = [w.strip(".,:;()'’").lower() for w in text.split()]
    return any(w in ROLE for w in words) and len(words) <= 8


def without_parentheses(text: str) -> str:
    """The text without what stands in brackets: "Ada Park (she/her)", "Ada Park (now" whose end was cut; not who wrote with
    her: "(with Tom Ruiz)"."""
    if "(" in text:
        text = _WITH.sub(r", \1", text)
    return (
        re.sub(r"\s*[(\[（][^()\[\]（）]{0,60}[)\]）]|\s*\((?:[^\W\d_]{2,20}|[a-z ]{2,20})\Z", "", text)
        if "(" in text or "[" in text or "（" in text
        else text
    )


def _caseless_names(text: str) -> Names:
    found: list[str] = []
    left = 0
    for piece in re.split(r"[,;|•·/／、،&]|\sو", text)[:MAX_AUTHORS]:
        bare = BEHIND.sub("", piece.strip(" .:：|　〔〕【】"))
        if bare.endswith(_REPORT):
            continue
        if _EAST_ASIAN.fullmatch(bare) or _spaced_name(bare):
            found.append(bare)
        elif bare:
            left += 1 + len(bare) // 8
    return Names(tuple(found), left, False, bool(found))


def _spaced_name(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 4 or len(text) > MAX_NAME_CHARS or _WIDE.search(text):
        return False
    return all(CASELESS.match(w) and not any(c.isdigit() for c in w) for w in words)
