"""Who speaks, by name: from the words of an attribution, the line before, or who spoke last."""

from __future__ import annotations

from typing import NamedTuple

from cleanscrape.lazy import lazy
from cleanscrape.quotes.attribution import attribute
from cleanscrape.quotes.given import is_given
from cleanscrape.quotes.names import People
from cleanscrape.quotes.offices import is_office
from cleanscrape.quotes.pairing import Marked
from cleanscrape.quotes.particles import ACRONYM_CHARS
from cleanscrape.quotes.speech import ROLES, language_of, lexicon
from cleanscrape.quotes.subject import Said
from cleanscrape.quotes.tokens import Tokens, tokenize

INTRO_CHARS = 600
"""How much of the paragraph before is read, where it ends in a colon."""

_IMPERSONAL = frozenset("es man on het men det".split())
"""What no one stands behind, in German, French, Dutch and the north: heißt es, dit-on, luidt het."""
_WITH_CASES = frozenset("pl cs ru uk fi hu tr".split())
"""Languages in which a noun hangs on another one without a preposition."""
_WHERE = frozenset(
    "dans sur en in im am auf gegenüber auprès pendant durant lors em no na op naar tegen på i w v в на у".split()
)
"""Prepositions that lead away from the speaker: le ministère de la Défense dans un communiqué."""
_DEFINITE = frozenset("the der die das le la l il lo el o a de het".split())


class Voice(NamedTuple):
    """Who speaks (a name, else a role), in which words, by which cue, in which group, named where in the text."""

    who: str | None
    who_text: str | None
    cue: str | None
    group: int
    at: int


class Voices:
    """The voices of one text; `running` is who spoke last."""

    def __init__(self, text: str, spans: list[Marked]) -> None:
        self.text = text
        language = language_of(text)
        known = lexicon(language)
        self.language = language
        self.known = language != ""
        self.kinds = dict(known)  # and of the words met on this page
        self._marked, self._lexicon = spans, known
        self.running: Voice | None = None
        self._groups = 0

    @lazy
    def people(self) -> People:
        """The people of the text: read when a voice is first sought."""
        return People(self.text, [(s.start, s.stop) for s in self._marked], self._lexicon)

    def new_group(self) -> int:
        """A number that no group has yet."""
        self._groups += 1
        return self._groups

    def said(self, tokens: Tokens, said: Said) -> Voice:
        """The voice of an attribution."""
        if not self.known:
            said = _by_capitals(tokens, said)
        cue = tokens.cue(said.cue).lstrip("([") or None
        if said.who[0] == said.who[1]:
            return self._nobody(tokens, said, cue)
        start, stop = tokens.span(said.who)
        words = self.text[start:stop]
        if tokens.inverts and words.lower() in _IMPERSONAL:
            return self._nobody(tokens, said, cue)
        return Voice(self._name(tokens, said, words), words, cue, self.new_group(), start)

    def _nobody(self, tokens: Tokens, said: Said, cue: str | None) -> Voice:
        return Voice(None, None, cue, self.new_group(), tokens.spans[said.cue][0])

    def signed(self, place: tuple[int, int]) -> Voice:
        """The voice of a pull quote, whose name stands inside the marks."""
        words = self.text[slice(*place)].strip()
        return Voice(self.people.full_name(words.split(",")[0]), words, None, self.new_group(), place[0])

    def unsaid(self, joined: bool, at: int, since: int) -> Voice:
        """The voice of a quotation that nothing attributes: who was named `since` the last one, else who spoke last.

        `joined`: nothing stands between the two.
        """
        last = self.running
        named = None if joined else self.people.last_named(at, "")
        if named and named.at >= since and not (last and last.who == named.name):
            return Voice(named.name, named.words, self.people.cue_after(named), self.new_group(), named.at)
        if not last:
            return Voice(None, None, None, self.new_group(), 0)
        return last._replace(group=last.group if joined else self.new_group(), at=at)

    def introduced(self, first: int) -> Voice | None:
        """The voice that the paragraph before the one at `first` names, where it ends in a colon."""
        text = self.text
        stop = first
        while stop and text[stop - 1].isspace():
            stop -= 1
        if not stop or text[stop - 1] not in ":：":
            return None
        begin = max(text.rfind("\n", 0, stop) + 1, stop - INTRO_CHARS)
        tokens = tokenize(text, begin, stop, [(stop, stop, False)], self.kinds)
        said = attribute(tokens, len(tokens.shape) - 1)
        return self.said(tokens, said) if said else None

    def _name(self, tokens: Tokens, said: Said, who_text: str) -> str:
        """The name for the words that say who spoke; those words where no name can be had."""
        start, stop = said.stands_for or said.who
        shape = tokens.shape
        if shape[start:stop] == "p" or (self.language == "vi" and shape[start:stop] == "h"):
            return self._behind(who_text, tokens.spans[start][0])
        if "c" in shape[start:stop] and shape[stop - 1] == "C":
            return who_text  # Ada Park and Jon Veck
        named = self._named(tokens, start, stop)
        if named:
            return named
        if shape[start] == "d" and "o" not in shape[start:stop]:
            return self._in_role(tokens, start, stop)
        return tokens.words((start, _before_aside(tokens, start, stop) if tokens.inverts else stop))

    def _named(self, tokens: Tokens, start: int, stop: int) -> str | None:
        """The name in a noun phrase, or in the apposition after it; not the one that hangs on it: spokesman for X."""
        shape = tokens.shape
        hangs = shape.find("o", start, stop)
        head = hangs if hangs > start else stop
        if (
            hangs > start
            and shape[hangs - 1] == "h"
            and shape[stop - 2 : stop] == "CC"
            and tokens.word(hangs - 1)[0].isupper()
        ):
            head = stop  # Secretary of State Ada Park
        if tokens.inverts and shape[head - 1] == "l" and self.language != "vi":
            head = _before_role(shape, start, head)
        begin = head
        while begin > start and shape[begin - 1] in "Ch":
            begin -= 1
        if self.language == "de":
            begin = self._past_noun(tokens, begin, head)
        named = tokens.apposed_name(stop)
        if named and self.language == "id" and is_office(tokens.word(begin)):
            return self.people.full_name(self.text[slice(*named)])
        if begin < head and shape[head - 1] == "C":
            if not tokens.inverts:
                return self.people.full_name(tokens.words((begin, head)))
            name = self._by_name(tokens, start, begin, head)
            if name:
                return name
        return self.people.full_name(self.text[slice(*named)]) if named else None

    def _by_name(self, tokens: Tokens, start: int, begin: int, stop: int) -> str | None:
        """The full name for the capitalised words `begin:stop`; None for a genitive behind a noun: prezydent Polski."""
        name = self.people.surname(tokens.words((begin, stop)))
        if name.isupper() and len(name) < ACRONYM_CHARS and stop - start > 1:
            return None  # Prezydent USA
        behind = stop - begin == 1 and begin > start and tokens.shape[begin - 1] == "l"
        return None if behind and self.language in _WITH_CASES and " " not in name else name

    def _past_noun(self, tokens: Tokens, begin: int, stop: int) -> int:
        """Where the name begins after a German noun: die Vorsitzende Ada Park, Sprecher Ada Park; `stop`: no name at all."""
        while stop - begin > 1 and tokens.word(stop - 2)[0].islower():
            stop -= 1  # von der Heide is one word of the name
        article = begin > 0 and tokens.shape[begin - 1] == "d"
        if article and stop - begin == 1:
            return stop  # die Mutter
        while stop - begin > 1 and not is_given(tokens.word(begin)):
            word = tokens.word(begin)
            if not (article or stop - begin > 2 or "-" in word):
                break
            begin += 1
            article = False
        return begin

    def _in_role(self, tokens: Tokens, start: int, stop: int) -> str:
        """The person for "the mayor", who was named last before it; the words, if they are no role ("a mayor") or nobody was."""
        words = tokens.words((start, stop))
        definite = tokens.word(start).lower() in (_DEFINITE if tokens.inverts else ("the",))
        if not definite or tokens.word(stop - 1).lower() not in ROLES:
            return words
        return self._behind(words, tokens.spans[start][0])

    def _behind(self, pronoun: str, at: int) -> str:
        """The person behind a pronoun: who spoke or opened a sentence last, and fits."""
        word = pronoun.lower()
        named = self.people.last_named(at, word)
        last = self.running
        spoke = last.who if last else None
        fits = spoke is not None and self.people.may_be(spoke) and self.people.fits(spoke, word)
        if last and spoke and fits and (not named or named.at <= last.at):
            return spoke
        if not named and not fits:
            named = self.people.last_met(at, word)
        return named.name if named else spoke or pronoun


def _by_capitals(tokens: Tokens, said: Said) -> Said:
    """The attribution in a language whose words are not known: its capitalised words, and a small one before them as cue."""
    start, stop = said.who
    verb = tokens.shape[said.cue] == "-" and tokens.shape[start] == "l"
    return said._replace(who=tokens.capitals((start, stop)), cue=start if verb else said.cue)


def _before_role(shape: str, start: int, stop: int) -> int:
    """Where a full name ends that small words follow: mondta Kovács Anna polgármester."""
    cut = stop
    while cut > start and shape[cut - 1] == "l":
        cut -= 1
    return cut if shape[max(start, cut - 1) : cut] == "C" else stop


def _before_aside(tokens: Tokens, start: int, stop: int) -> int:
    """Where a noun phrase ends before it says where or to whom."""
    for at in range(start + 1, stop):
        if tokens.shape[at] == "o" and tokens.word(at) in _WHERE:
            return at
    return stop
