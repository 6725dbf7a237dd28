"""The people of a text: the full name for a surname, who is a he and who a she, who was spoken of last."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, repeat
from typing import NamedTuple

from cleanscrape.quotes.abbreviations import STOP
from cleanscrape.quotes.given import (
    FEMALE,
    FEMALE_TITLES,
    GERMAN_TITLES,
    MALE,
    MALE_TITLES,
    NO_PERSON,
    TITLES,
    given_gender,
)
from cleanscrape.quotes.offices import indonesian, is_office, vietnamese
from cleanscrape.quotes.particles import ALL, OPENING, before_body
from cleanscrape.quotes.speech import LANGUAGE, ROLES

_UPPER = "A-ZÀ-ÖØ-ÞĀĆČĐĘĞİŁŃŌŚŞŠŹŻŽА-ЯЁІЇЄҐΑ-ΩΆΈΉΊΌΎΏĄŘŇĎŤŮĚŐŰȘȚŢĂĐƠƯĨŨẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_WORD = rf"[{_UPPER}][\w’'-]*(?:{STOP}(?:[A-Z]\.)*)?"
_BETWEEN = "de la del di da du van von der den al bin el y dos".split()

_ARTICLES = frozenset(("der", "den"))
_GERMAN = ("von der", "van der", "van den")
"""Where "der" alone stands between two nouns: Zentrum der Stadt."""


@cache
def _run(language: str) -> re.Pattern[str]:
    """Words with capitals in a row, particles and initials between them."""
    words = _BETWEEN if language != "de" else [*_GERMAN, *(w for w in _BETWEEN if w not in _ARTICLES)]
    between = "|".join(dict.fromkeys([*words, *sorted(OPENING.get(language, ()))]))
    return re.compile(rf"{_WORD}(?:[ \u00a0](?:(?:{between}) ){{0,2}}{_WORD}){{0,5}}")


_SENTENCE_BEFORE = frozenset("\n.!?”\"’'»–—")
MAX_NAME_WORDS = 4
"""A longer run of capitals is no person's name."""
_ACCORDING = (" according to ", "According to ")
PRONOUN_REACH_CHARS = 2000
"""How far back a pronoun may look for its person."""
_MET_REACH_CHARS = 600
"""And how far, where that person opened no sentence."""
_AT = tuple(f" {word} " for word in "at in near off outside bei nahe à dans en em w v в у".split())
"""What stands before a place, so that no pronoun means it: a depot at Marl Quay."""
_LEADS_TO_PLACE = tuple(f"{word.strip().capitalize()} " for word in _AT if len(word) > 3)
_APOSTROPHES = frozenset("'’")
_ROLE_WORDS = 4
"""A role before a name has fewer small words: presidential front-runner."""
_VERB_CHARS = 14
_VERBS = frozenset("vtsm")
_SPEECH = frozenset("vts")
_ANY_VERB = frozenset("vtsmxy")
_HE = frozenset("he his him er il él ele lui hij han on он він ell".split())
_SHE = frozenset("she her sie elle ella ela lei zij hon hun ona она вона ea bà chị cô".split())


_BEHIND_OFFICES = {"id": indonesian, "vi": vietnamese}
"""How a name is told from the office before it, where both have capitals."""


class Mention(NamedTuple):
    """A person named as the subject of a sentence: where, by which words, and the full name."""

    at: int
    words: str
    name: str


class People:
    """The people that a text names outside its marks, read once, when first asked for."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]], lexicon: Mapping[str, str]) -> None:
        self._text = text
        self._quoted = quoted
        self._lexicon = lexicon
        language = lexicon.get(LANGUAGE, "")
        self._run = _run(language)
        self._language = language
        self._english = "the" in lexicon
        self._behind_office = _BEHIND_OFFICES.get(language)
        self._particles = OPENING.get(language, frozenset())
        self._full: dict[str, dict[str, int]] = {}
        self._gender: dict[str, str] = {}
        self._inner: set[str] = set()  # single names inside a sentence
        self._runs: list[
            tuple[int, str, int]
        ] = []  # where, which words, where its sentence opened (-1: not seen)
        self._read()

    def full_name(self, name: str) -> str:
        """The full name for a surname, where the text has one; a full name stays, its title goes."""
        run = name.split()
        words = self._bare(run)
        if len(words) != 1:
            return " ".join(words)
        title = run[-2].rstrip(".").lower() if len(run) > 1 else ""
        gender = "f" if title in FEMALE_TITLES else "m" if title in MALE_TITLES else ""
        return self._longest(words[0], gender)

    def surname(self, name: str) -> str:
        """As `full_name`; a surname that stands nowhere in full keeps its particles: zegt De Boer, sagte von der Heide."""
        full = self.full_name(name)
        return _with_particles(name.split(), full) if " " in name and " " not in full else full

    def _longest(self, last: str, gender: str = "") -> str:
        """The full name said most often with this last word, and not of the other gender."""
        best, most = last, 0
        for full, count in self._full.get(last, {}).items():
            known = given_gender(full.split(" ", 1)[0])
            if gender and known and known != gender:
                continue
            if count > most:
                best, most = full, count
        return best

    def may_be(self, name: str) -> bool:
        """Whether these words may be a person's: two or more with capitals, or one that has its capital inside a sentence."""
        return (
            (name[:1].isupper() or self._particled(name))
            and (" " in name or name in self._gender or name in self._inner)
            and name.split()[-1].lower() not in NO_PERSON
            and not (self._language == "id" and is_office(name.split()[0]))
        )

    def _particled(self, name: str) -> bool:
        """Whether the name is a surname behind a particle: von der Heide."""
        first, _, last = name.partition(" ")
        return first in self._particles and last[-1:].isalpha() and last.split()[-1][0].isupper()

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
        return (given_gender(words[0]) if len(words) > 1 else "") or self._gender.get(words[-1], "")

    def last_named(self, at: int, pronoun: str) -> Mention | None:
        """The last mention before `at` of a person whom `pronoun` fits; of anybody where it is ''."""
        place = bisect_right(self._runs, (at,)) - 1
        while place >= 0 and at - self._runs[place][0] < PRONOUN_REACH_CHARS:
            mention = self._mention(*self._runs[place])
            if mention and self.fits(mention.name, pronoun):
                return mention
            place -= 1
        return None

    def last_met(self, at: int, pronoun: str) -> Mention | None:
        """The last full name before `at` that `pronoun` fits, wherever in its sentence it stands."""
        place = bisect_right(self._runs, (at,)) - 1
        while place >= 0 and at - self._runs[place][0] < _MET_REACH_CHARS:
            start, words, _ = self._runs[place]
            name = self.full_name(words)
            is_place = self._text.endswith(_AT, 0, start)
            if " " in name and not is_place and self.may_be(name) and self.fits(name, pronoun):
                return Mention(start, words, name)
            place -= 1
        return None

    def _mention(self, start: int, words: str, opened: int) -> Mention | None:
        """The mention in a run of capitals, where it is a person and a sentence's subject, or whose word the sentence is."""
        if words.endswith(("'s", "’s")) or not (
            opened == start
            or self._text.endswith(_ACCORDING, 0, start)
            or self._is_subject(start, start + len(words), opened)
        ):
            return None
        name = self.full_name(words)
        return Mention(start, words, name) if self.may_be(name) else None

    def cue_after(self, mention: Mention) -> str | None:
        """The word of speech that follows a mention at once."""
        stop = mention.at + len(mention.words)
        after = self._text[stop : stop + _VERB_CHARS].split(None, 1)
        word = after[0].rstrip(",.:;") if after else ""
        return word if self._lexicon.get(word, "-") in _SPEECH else None

    def _bare(self, words: list[str]) -> list[str]:
        """The words of a name: titles and small words before it, possessive and full stop after it, off."""
        if self._behind_office:
            words = self._behind_office(words)
        start = 0
        for at, word in enumerate(words[:-1]):
            low = word.rstrip(".").lower()
            titled = low in TITLES or low in ROLES or (self._language == "de" and low.endswith(GERMAN_TITLES))
            if (
                titled
                or (word[-1] == "s" and word[-2:-1] in _APOSTROPHES)
                or (at == start and word in self._lexicon)
            ):
                start = at + 1
            elif (
                self._english
                and at > start
                and (low in MALE or low in FEMALE)
                and not given_gender(words[start])
            ):
                start = at
        words = words[start:]
        if words:
            last = words[-1]
            if last[-1] in "s'’":
                last = last[:-2] if last.endswith(("'s", "’s")) else last.rstrip("'’")
            words[-1] = last if last.endswith(("Jr.", "Sr.")) else last.rstrip(".,")
        return words

    def _read(self) -> None:
        """Note every run of capitals outside the marks, and the names in it."""
        text, lexicon, runs = self._text, self._lexicon, self._runs
        opened = -1  # where a sentence opens with a small word: its subject may follow a comma
        for found in self._find():
            start, name = found.start(), found[0]
            opens = start < 2 or text[start - 1] == "\n" or text[start - 2] in _SENTENCE_BEFORE
            if " " in name:
                run = name.split()
                if self._particles and not self._particles.isdisjoint(run):
                    run = before_body(run, self._language)
                    name = " ".join(run)
                if opens and run[0] in lexicon:
                    opened = start
                words = self._bare(run)
                if (
                    not words
                    or (len(words) > MAX_NAME_WORDS and _is_long(words))
                    or words[-1] in lexicon
                    or words[-1].isupper()
                ):
                    continue
                self._note(words, run)
                if not opens and runs and runs[-1][0] == runs[-1][2] and self._heads(start):
                    runs[-1], opens = (*runs[-1][:2], -1), True
            elif name in lexicon:
                opened = start if opens else opened
                continue
            elif not opens and self._language != "de":  # where any noun has a capital
                self._inner.add(name)
            led = opens and name.startswith(_LEADS_TO_PLACE)  # In Marl Quay, she said
            runs.append((start, name, -1 if led else start if opens else opened))

    def _heads(self, start: int) -> bool:
        """Whether the full name at `start` heads a sentence that opens with another: Marl police officer Ada Park."""
        if not self._english:
            return False
        place, words, _ = self._runs[-1]
        between = self._text[place + len(words) : start].split(" ")
        small = between[1:-1]
        edges = between[0] == between[-1] == ""
        return edges and 0 < len(small) < _ROLE_WORDS and all(map(self._may_be_role, small))

    def _may_be_role(self, word: str) -> bool:
        plain = word[:1].isalpha() and word.islower() and not word.endswith(("ed", "ing"))
        return plain and self._lexicon.get(word, "l") in "lh"

    def _find(self) -> Iterator[re.Match[str]]:
        """The runs of capitals outside the marks."""
        starts = accumulate([stop for _, stop in self._quoted], max, initial=0)
        stops = [*[start for start, _ in self._quoted], len(self._text)]
        return chain.from_iterable(map(self._run.finditer, repeat(self._text), starts, stops))

    def _is_subject(self, start: int, stop: int, opened: int) -> bool:
        """True after an opening phrase with a comma, and beside a speech verb."""
        text, lexicon = self._text, self._lexicon
        kind = ""
        if text[stop + 1 : stop + 2].islower():
            kind = lexicon.get(text[stop : stop + _VERB_CHARS].split(None, 1)[0], "")
        if text[start - 2 : start] == ", " and opened >= 0:
            return kind in _ANY_VERB or text.find(", ", opened, start) == start - 2
        before = text[max(0, start - _VERB_CHARS) : start].rsplit(None, 1)
        if before and lexicon.get(before[-1], "") == "v":
            return kind not in _ANY_VERB  # Ada Park said Jon Veck has
        return kind in _VERBS

    def _note(self, words: list[str], run: list[str]) -> None:
        last = words[-1]
        if last.lower() in NO_PERSON:
            return
        if len(words) > 1:
            counts = self._full.setdefault(last, {})
            full = " ".join(words)
            counts[full] = counts.get(full, 0) + 1
            if self._language == "id":  # whose people go by their first name
                self._full.setdefault(words[0], {})[full] = counts[full]
            gender = given_gender(words[0])
            if gender:
                self._gender.setdefault(last, gender)
        if len(run) > len(words):
            title = run[len(run) - len(words) - 1].rstrip(".").lower()
            if title in FEMALE_TITLES:
                self._gender[last] = "f"
            elif title in MALE_TITLES:
                self._gender[last] = "m"


def _is_long(words: list[str]) -> bool:
    """Whether these are too many words for a person's name; particles do not count."""
    return sum(word not in ALL for word in words) > MAX_NAME_WORDS


def _with_particles(run: list[str], surname: str) -> str:
    """The surname with the particles before it in its run of words: zegt De Boer, sagte von der Heide."""
    start = len(run) - 1
    while start and run[start - 1].lower() in ALL:
        start -= 1
    return " ".join([*run[start:-1], surname])
