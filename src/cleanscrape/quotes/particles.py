"""Particles inside a name: Jan de Boer, Maria da Silva; not those after it: Ana del ayuntamiento, Petra Kühn von der Bank.

A particle belongs to the name where what follows may be a surname and what stands before may be a given name. German,
Dutch, Italian and French names have their particle right behind the given name; Spanish, Portuguese and Catalan ones
behind a surname too: Rosa Gil de la Fuente.
"""

from __future__ import annotations

from cleanscrape.quotes.given import NO_PERSON, TITLES, is_given
from cleanscrape.quotes.places import BODIES, GERMAN_BODIES, PLACES
from cleanscrape.quotes.speech import ROLES

_ANYWHERE = "von van"
_OPENING = {
    "de": "zur zu",
    "nl": "de den ten ter te",
    "fr": "de du des",
    "es": "de del",
    "pt": "da de do das dos",
    "it": "di de del della dei degli da dal dalla",
    "ca": "de del dels",
    "sv": "af de",
}
"""Particles that a surname begins with, beside those of `_ANYWHERE`."""
_FOLLOWING = frozenset("de der den dem het t la las los el les le lo".split())
"""Particles behind another one: von der, de la."""
OPENING = {language: frozenset(f"{_ANYWHERE} {words}".split()) for language, words in _OPENING.items()}
_OTHERS = frozenset(_ANYWHERE.split())
ALL = _FOLLOWING.union(*OPENING.values())
"""Every particle, in lower case."""

PARTICLES = ALL.union(word.capitalize() for word in ALL)
"""And as they stand at the head of a surname: De Boer, Le Goff."""

_TWO_SURNAMES = frozenset(("es", "pt", "ca"))
_ELIDED = frozenset("d dell all".split())
_IN = {"es": "en", "pt": "em", "it": "in", "de": "in", "nl": "in"}
"""The word before a place: "en Soria" tells that Ana de Soria is Ana, from Soria."""
_GIVEN_AND_SURNAME = 2
_MAX_PARTICLES = 3
REACH_CHARS = 4000
"""How far a text is looked at for a place and for a surname: all of an article, and no more of an endless text."""
_WORD_CHARS = 30
_SEEN = 8
"""How often a name is looked at for the word before it."""
ACRONYM_CHARS = 6
"""A word in capitals with fewer letters is no name."""
_BEFORE_CAPITAL = "vClhx"


def is_elided(word: str, language: str) -> bool:
    """True for d'Artagnan, dell'Utri: a small particle and a capital, behind a given name."""
    head, mark, tail = word.replace("’", "'").partition("'")
    return bool(mark) and head in _ELIDED and tail[:1].isupper() and not is_body(tail, language)


def before_body(run: list[str], language: str) -> list[str]:
    """The words of a name up to the particle behind which an organisation or a place follows."""
    for at in range(1, len(run)):
        if run[at] in ALL and is_body(next((word for word in run[at:] if word not in ALL), ""), language):
            return run[:at]
    return run


def join_particles(
    text: str, start: int, word: str, language: str, kinds: list[str], spans: list[tuple[int, int]]
) -> None:
    """Make C of the particles that end `kinds`, where they belong to the name with the capitalised `word` at `start`."""
    at, near = len(kinds), start
    while at and len(kinds) - at < _MAX_PARTICLES and near - spans[at - 1][1] <= len(" '"):
        if text[slice(*spans[at - 1])].lower() not in ALL:
            break
        at -= 1
        near = spans[at][0]
    if at in (0, len(kinds)):
        return
    first = text[slice(*spans[at])]
    before = kinds[at - 1]
    if first[0].isupper():
        joined = before in _BEFORE_CAPITAL  # zegt De Boer, Anne Le Goff
    elif first not in OPENING.get(language, _OTHERS) or is_body(word, language):
        joined = False
    elif before == "v":
        joined = first in _OTHERS  # sagte von der Heide
    else:
        joined = (
            before == "C"
            and _owns(text, at, first, language, kinds, spans)
            and not _in(text, start, word, language)
        )
    if joined:
        kinds[at:] = "C" * (len(kinds) - at)


def _owns(
    text: str, at: int, particle: str, language: str, kinds: list[str], spans: list[tuple[int, int]]
) -> bool:
    """Whether the capitalised words before token `at` are the given name of a surname with a particle."""
    begin = at - 1
    while begin and kinds[begin - 1] == "C":
        begin -= 1
    names = [text[slice(*spans[k])] for k in range(begin, at)]
    last = names[-1]
    while len(names) > 1 and _is_title(names[0]):
        del names[0]
    if _is_title(last) or is_body(last, language):
        return False
    if is_given(last) or (language in _TWO_SURNAMES and len(names) > 1):
        return True
    if len(names) == 1:
        article = begin > 0 and kinds[begin - 1] == "d" and at - begin == 1
        return not article and not _is_surname(text, spans[at - 1][0], last, particle)
    woman = language == "de" and names[0].endswith("in") and len(names) == _GIVEN_AND_SURNAME
    return woman and not is_given(names[0])  # Försterin Wiebke von der Heide


def _is_title(word: str) -> bool:
    low = word.rstrip(".").lower()
    return low in TITLES or low in ROLES


def is_body(word: str, language: str) -> bool:
    """Whether the word names an organisation, an office or a place that one can tell by the word alone."""
    low = word.rstrip(".").lower()
    if low in BODIES or low in PLACES or low in NO_PERSON or (word.isupper() and len(word) < ACRONYM_CHARS):
        return True
    return language == "de" and low.endswith(GERMAN_BODIES)


def _in(text: str, at: int, word: str, language: str) -> bool:
    """Whether the text around says that something is in this place."""
    before = _IN.get(language)
    around = (max(0, at - REACH_CHARS), at + REACH_CHARS)
    return before is not None and text.find(f" {before} {word}", *around) >= 0


def _is_surname(text: str, stop: int, word: str, particle: str) -> bool:
    """Whether the word stands behind another capitalised one earlier in the text, as a surname does."""
    at = text.find(f" {word}", max(0, stop - REACH_CHARS), stop - 1)
    for _ in range(_SEEN):
        if at < 0:
            break
        after = at + 1 + len(word)
        before = text[max(0, at - _WORD_CHARS) : at].split()
        if (
            before
            and before[-1][0].isupper()
            and before[-1][-1].isalpha()
            and not text.startswith(f" {particle}", after)
        ):
            return True
        at = text.find(f" {word}", after, stop - 1)
    return False
