"""The kind of a single word that no list has, and the words that only look like verbs."""

from __future__ import annotations

import re

from cleanscrape.quotes.given import MALE

_ARABIC = re.compile(r"(?:al|ad|as|ar|el|ibn|bin|abu)-[^\W\d_a-z]")
_PUNCTUATION = {",": ",", ":": ":", ";": "S", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-"}
_SHORT_NAME_CHARS = 4
_AFTER_PARTICIPLE = frozenset(
    "into to in on at by with for from about as the a an his her their if that whether out up over".split()
)
_SURE = frozenset("says tells writes asks adds argues".split())
_ARTICLES = frozenset("the a an his her its their my our your".split())
_ADJECTIVE = ("ous", "ive", "ual", "ful", "less")
"""How adjectives end: the annual talks, numerous questions."""
_PLURAL = frozenset("people men women police children voters".split())


def is_noun(kind: str, word: str, kind_before: str, before: str) -> bool:
    """True where a word that may be a verb is a noun: the claims, Clinton's calls, 21 points, a radio show."""
    if kind_before in "dGn":
        adjective = kind_before == "G" or before.lower() in _ARTICLES
        return kind in "bg" or adjective or (word[-1] == "s" and word not in _SURE)
    if kind_before == "l" and word[-1] == "s" and before.endswith(_ADJECTIVE):
        return True
    if kind == "b" and kind_before in "lCh":
        return (before[-1:] != "s" or before[-2:-1] in ("'", "’")) and before not in _PLURAL
    return kind_before == "o" and kind in "bvs" and word[-1] == "s" and word not in _SURE


def kind_of_word(word: str, text: str, stop: int) -> str:
    """The kind of a word that the lexicon does not list; '' for a stop inside a sentence, or a number."""
    first = word[0]
    if first.isupper():
        if word.endswith(("ing", "ed")) and len(word) > _SHORT_NAME_CHARS and word.lower() not in MALE:
            return _opening(word, text, stop)
        return "G" if word.endswith(("'s", "’s")) else "C"
    if first.isalpha() or first == "_":
        if word.endswith("ly"):
            return "r"
        if "'" in word or "’" in word:
            return _contracted(word)
        if "-" in word and _ARABIC.match(word):
            return "C"
        return "e" if word.endswith("ed") else "l"
    if first.isdigit():
        return "n"
    if first in ".?!…":
        return _stop_kind(text, stop)
    if first == "," and text[stop : stop + 1].isdigit() and text[stop - 2].isdigit():
        return ""  # 70,000
    return _PUNCTUATION.get(first, "-")


def _opening(word: str, text: str, stop: int) -> str:
    """The kind of a capitalised word in -ing or -ed: a participle opens a sentence, and a preposition or so follows it."""
    before = text[max(0, stop - len(word) - 2) : stop - len(word)]
    after = text[stop + 1 : stop + 8].split(None, 1)
    if (
        before.strip(' \n.”"—–') == ""
        and after
        and text[stop : stop + 1] == " "
        and after[0] in _AFTER_PARTICIPLE
    ):
        return "g" if word.endswith("ing") else "e"
    return "C"


def _contracted(word: str) -> str:
    head = re.split("['’]", word, maxsplit=1)[0].lower()
    if head in {"he", "she", "it", "they", "i", "we", "you"}:
        return "p"
    return "x" if word.endswith(("n't", "n’t")) else "l"


def _stop_kind(text: str, stop: int) -> str:
    """S where a full stop ends a sentence: a space follows, then no lower-case letter."""
    after = text[stop : stop + 3]
    bare = after.lstrip("\"”’')]»")
    if bare and not bare[0].isspace():
        return ""
    bare = bare.lstrip()
    return "" if bare and bare[0].islower() else "S"
