"""The people of a text: the full name for a surname, who is a he and who a she, who was spoken of last."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from cleanscrape.quotes.given import FEMALE, FEMALE_TITLES, MALE, MALE_TITLES, NO_PERSON, TITLES

_UPPER = "A-ZÀ-ÖØ-ÞĀĆČĐĘĞİŁŃŌŚŞŠŹŻŽА-ЯΑ-Ω"
_RUN = re.compile(
    rf"[{_UPPER}][\w’'-]*\.?(?:[ \u00a0](?:(?:de|la|del|di|da|du|van|von|der|den|al|bin|el|y|dos) ){{0,2}}[{_UPPER}][\w’'-]*\.?){{0,5}}"
)
"""Words with capitals in a row, particles and initials between them."""

_SENTENCE_BEFORE = frozenset("\n.!?”\"’'»")
MAX_NAME_WORDS = 4
"""A longer run of capitals is no person's name."""
PRONOUN_REACH_CHARS = 2000
"""How far back a pronoun may look for its person."""


class People:
    """The people that a text names outside its marks, read once, when first asked for."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]], lexicon: Mapping[str, str]) -> None:
        self._text = text
        self._quoted = quoted
        self._lexicon = lexicon
        self._full: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        self._places: list[int] = []  # where a sentence opens with a name
        self._subjects: list[str] = []  # that name's last word
        self._read()

    def full_name(self, name: str) -> str:
        """The full name for a surname, where the text has one; a full name stays, its title goes."""
        words = self._bare(name.split())
        if len(words) == 1:
            return self._full.get(words[0], words[0])
        return " ".join(words)

    def fits(self, name: str, pronoun: str) -> bool:
        """Whether a name may stand behind `he` or `she`: no, if it is known to be the other, or no person's."""
        gender = self.gender(name)
        if pronoun in _HE:
            return gender != "f"
        return gender != "m" if pronoun in _SHE else True

    def gender(self, name: str) -> str:
        """m, f, or '' where the name and its titles do not tell."""
        words = name.split()
        if not words:
            return ""
        return self._gender.get(words[-1]) or _given_gender(words[0] if len(words) > 1 else "")

    def last_named(self, at: int, pronoun: str) -> tuple[int, str] | None:
        """The last sentence before `at` that opens with a person who fits: (where, full name)."""
        place = bisect_right(self._places, at) - 1
        while place >= 0 and at - self._places[place] < PRONOUN_REACH_CHARS:
            name = self._full.get(self._subjects[place], self._subjects[place])
            if self.fits(name, pronoun):
                return self._places[place], name
            place -= 1
        return None

    def _bare(self, words: list[str]) -> list[str]:
        """The words of a name: titles and small words before it, possessive and full stop after it, off."""
        start = 0
        for at, word in enumerate(words[:-1]):
            if word.rstrip(".").lower() in TITLES or (word in self._lexicon and at == start):
                start = at + 1
        words = words[start:]
        if words:
            last = words[-1]
            last = last[:-2] if last.endswith(("'s", "’s")) else last.rstrip("'’")
            words = [*words[:-1], last if last.endswith(("Jr.", "Sr.")) else last.rstrip(".,")]
        return words

    def _read(self) -> None:
        text, quoted = self._text, self._quoted
        upcoming = 0
        seen: list[tuple[int, str]] = []
        for found in _RUN.finditer(text):
            start = found.start()
            while upcoming < len(quoted) and quoted[upcoming][1] <= start:
                upcoming += 1
            inside = upcoming < len(quoted) and quoted[upcoming][0] <= start
            run = found[0].split()
            words = self._bare(run)
            if not words or len(words) > MAX_NAME_WORDS or words[-1] in self._lexicon:
                continue
            self._note(words, run)
            if not inside and (start < 2 or text[start - 1] in "\n" or text[start - 2] in _SENTENCE_BEFORE):
                seen.append((start, words[-1]))
        for start, last in seen:
            if last in self._full or last in self._gender:
                self._places.append(start)
                self._subjects.append(last)

    def _note(self, words: list[str], run: list[str]) -> None:
        last = words[-1]
        if last.lower() in NO_PERSON:
            return
        if len(words) > 1:
            self._full.setdefault(last, " ".join(words))
            gender = _given_gender(words[0])
            if gender:
                self._gender.setdefault(last, gender)
        if len(run) > len(words):
            title = run[len(run) - len(words) - 1].rstrip(".").lower()
            if title in FEMALE_TITLES:
                self._gender[last] = "f"
            elif title in MALE_TITLES:
                self._gender[last] = "m"


_HE = frozenset("he his him er il él ele lui hij".split())
_SHE = frozenset("she her sie elle ella ela lei zij".split())


def _given_gender(word: str) -> str:
    word = word.lower()
    return "m" if word in MALE else "f" if word in FEMALE else ""
