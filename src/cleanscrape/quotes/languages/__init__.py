"""The languages other than English whose words of speech are known, and how a text's language is told.

Each has a file here: in a line a kind, one character as `speech` explains them, then words of that kind, in order. No
word is inflected: every form is written out. Of a word of two kinds the later one holds. Norwegian stands with Danish.
"""

from __future__ import annotations

from importlib.resources import files

TELLTALE = {
    "en": (" the ", " of ", " and ", " to "),
    "de": (" der ", " die ", " und ", " das "),
    "fr": (" le ", " les ", " et ", " des "),
    "es": (" el ", " los ", " y ", " que "),
    "it": (" il ", " che ", " di ", " è "),
    "pt": (" o ", " não ", " os ", " do "),
    "nl": (" het ", " een ", " van ", " en "),
    "ca": (" i ", " amb ", " els ", " és "),
    "ro": (" și ", " în ", " că ", " este "),
    "sv": (" och ", " att ", " det ", " är "),
    "da": (" og ", " at ", " det ", " er "),
    "pl": (" w ", " i ", " na ", " się "),
    "cs": (" a ", " se ", " na ", " že "),
    "ru": (" и ", " в ", " на ", " что "),
    "uk": (" і ", " в ", " на ", " що "),
    "bg": (" и ", " на ", " да ", " се "),
    "fi": (" ja ", " on ", " että ", " ei "),
    "hu": (" a ", " az ", " és ", " hogy "),
    "tr": (" ve ", " bir ", " bu ", " için "),
    "el": (" και ", " το ", " να ", " του "),
    "id": (" yang ", " dan ", " di ", " dengan "),
    "vi": (" và ", " của ", " là ", " không "),
}
"""Small words that stand often in a language, between spaces."""


def kinds_in(language: str) -> dict[str, str]:
    """Kind to words, as the language's file has them."""
    kinds: dict[str, str] = {}
    for line in (files(__name__) / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        kind, _, words = line.partition(" ")
        if kind != "#":
            kinds[kind] = f"{kinds.get(kind, '')} {words}"
    return kinds


OTHERS = {language: kinds_in(language) for language in TELLTALE if language != "en"}
"""Language to kind to words. `u` is a participle that says: a word of speech behind "has" alone."""

PHRASAL = frozenset(
    (first, second)
    for kinds in OTHERS.values()
    for first, _, second in (pair.partition("-") for pair in kinds.get("V", "").split())
)
"""Two words that together are a verb of speech; `V` in a file, with a hyphen between them."""

_WRITTEN_WITH = {
    "ro": "ăîț",
    "sv": "åäö",
    "da": "åøæ",
    "pl": "łęąż",
    "cs": "ěříů",
    "fi": "äö",
    "hu": "éáő",
    "tr": "ışğ",
    "ru": "о",
    "uk": "о",
    "bg": "ъ",
    "el": "ο",
    "vi": "đưạế",
}


def has_letters_of(language: str, text: str) -> bool:
    """Whether a text of some length may be in this language, by letters that it can hardly do without."""
    letters = _WRITTEN_WITH.get(language)
    return not letters or any(letter in text for letter in letters)
