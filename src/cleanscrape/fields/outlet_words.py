"""Words of outlets' names, and names that are no outlet's: platforms, networks, buttons."""

from __future__ import annotations

import re

from cleanscrape.fields.not_names import NOT_NAME, ROLE
from cleanscrape.fields.outlets import may_be_outlet
from cleanscrape.phrases import tables
from cleanscrape.scripts import CHINESE_JAPANESE

_SAID = tables("outlet_words")
PLATFORMS = frozenset(_SAID["platforms"])
"""Networks, stores and holding companies: no outlets."""
_NOTHING = frozenset(_SAID["nothing"])
"""What stands where an outlet's name often does: "About us", "Media kit", "Get the app", a way's first step."""
BRAND = frozenset(_SAID["brands"])
"""Words that outlets are called by."""
_BRAND_ENDS = re.compile(
    r".{2,}(?:日报|日報|晚报|晚報|时报|時報|早报|早報|周报|周刊|週刊|新闻网|新聞網|新聞|新報|タイムズ|일보|신문)"
)
"""Such names where no spaces are written; not 新闻, ニュース and 뉴스, which name sections."""
PLACES = frozenset(_SAID["places"])
"""Countries, states and cities by themselves: a page's section or what it is about, seldom its outlet."""
CORPORATE = frozenset(_SAID["corporate"])
"""Last words of owners' names."""
_ODD = re.compile(
    r"\?|^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|jump to|click|all rights|all times|theme|copyright|"
    r"springen|überspringen|abonnieren|aller au|accéder au|passer au|saltar al?|ir al?|pular para|vai al|salta al|przejdź|ga naar|"
    r"naar de inhoud|hoppa till|gå til|hopp til|siirry|перейти|publikację)\b"
)
_WORD, _COMMON = re.compile(r"[^\W_]+"), NOT_NAME | ROLE


_RIGHTS = re.compile(
    r"\b(?:riservat[aei]|reservad[oa]s|vorbehalten|réservés|voorbehouden|förbehålls?|zastrzeżone|защищены|захищені|"
    r"saklıdır|interdite|prohibida|rights reserved)\b|版[权權]所有|無断転載"
)
"""Notices beside a ©: "© RIPRODUZIONE RISERVATA", "Alle Rechte vorbehalten"."""
_BUTTONS = frozenset("reply contact login log sign subscribe sitemap".split())
"""Common words that make a line of common words a row of buttons: "Reply Report", "Press T&C Contact Us"."""
_LONGEST_WORD = 24
_LETTERS = re.compile(rf"[^\W\d_]{{2}}|[{CHINESE_JAPANESE}]")
"""A name has two letters together, or one sign of a word: "3 2" is none."""
_GLUED, _MOST_GLUED = re.compile(r"[a-zà-ÿ]{3}[A-Z][a-z]"), 1
"""Words of a menu without anything between: "US EditionUK EditionIrish Mirror"."""


def is_brand(folded: str) -> bool:
    """Has a name, in lower case, a word that outlets are called by?"""
    return not BRAND.isdisjoint(folded.split()) or ends_as_brand(folded)


def ends_as_brand(folded: str) -> bool:
    """Is a name of several words that are written as one, the last of them such a word?"""
    return not folded.isascii() and _BRAND_ENDS.fullmatch(folded) is not None


def plausible(name: str) -> bool:
    """May a name be an outlet's: of its shape, no platform, no button?"""
    folded = name.lower()
    return (
        may_be_outlet(name)
        and folded not in PLATFORMS
        and folded not in _NOTHING
        and not _ODD.search(folded)
        and not _RIGHTS.search(folded)
        and not _is_buttons(folded)
        and (len(name) <= _LONGEST_WORD or " " in name[:_LONGEST_WORD] or "." in name)
        and bool(_LETTERS.search(name))
        and (" " not in name or len(_GLUED.findall(name)) <= _MOST_GLUED)
        and not (name.count(".") > 1 and folded.split(".", 1)[1] in PLATFORMS)
    )


def _is_buttons(folded: str) -> bool:
    """Is a name of several words a row of buttons: common words and single letters alone?"""
    words = _WORD.findall(folded) if " " in folded else ()
    return not _BUTTONS.isdisjoint(words) and all(len(word) == 1 or word in _COMMON for word in words)


def is_common(name: str) -> bool:
    """Is every word of a name one that menus are made of: "News", "The Latest"? Some outlets are called so."""
    return _COMMON.issuperset(_WORD.findall(name.lower()))
