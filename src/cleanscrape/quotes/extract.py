"""From a text to its quotations: marks, attributions, names, and what is no quotation at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from cleanscrape.article import Quote
from cleanscrape.quotes import cjk
from cleanscrape.quotes.attribution import Said, attribute, sentence_start
from cleanscrape.quotes.keep import MIN_WORDS, is_speech, kind_of, words_of
from cleanscrape.quotes.marks import Marked, scan
from cleanscrape.quotes.names import People
from cleanscrape.quotes.speech import ROLES, language_of, lexicon
from cleanscrape.quotes.tokens import Tokens, tokenize

INTRO_CHARS = 600
"""How much of the paragraph before is read, where it ends in a colon."""

_DEFINITE = frozenset("the der die das le la l il lo el o a de het".split())
_IMPERSONAL = frozenset("it this that these those there".split())


class _Voice(NamedTuple):
    """Who speaks, in which words, by which cue, in which group."""

    who: str | None
    who_text: str | None
    cue: str | None
    group: int
    at: int


def extract_quotes(text: str) -> list[Quote]:
    """The direct quotations of a clean text with their speakers, in order; [] where there are none.

    Offsets are of `text`: `text[quote.start:quote.stop] == quote.text`. Any string is valid; nothing raises.
    """
    spans = scan(text)
    if not spans:
        return []
    reader = _Reader(text, spans)
    for first, last, here in _paragraphs(text, spans):
        reader.paragraph(first, last, here)
    return reader.quotes


def _paragraphs(text: str, spans: list[Marked]) -> Iterator[tuple[int, int, list[Marked]]]:
    """(start, stop, its marked stretches) of every paragraph that has marks; a quotation over several joins them."""
    at = 0
    while at < len(spans):
        first = text.rfind("\n", 0, spans[at].outer_start) + 1
        last = -1
        until = at
        while until < len(spans) and (until == at or spans[until].outer_start < last):
            last = text.find("\n", max(spans[until].outer_stop - 1, 0))
            last = len(text) if last < 0 else last
            until += 1
        yield first, last, spans[at:until]
        at = until


class _Reader:
    """Reads a text paragraph by paragraph, and knows who spoke last."""

    def __init__(self, text: str, spans: list[Marked]) -> None:
        self.text = text
        language = language_of(text)
        self.german = language == "de"
        self.lexicon = lexicon(language)
        self.kinds = dict(self.lexicon)  # and of the words met on this page
        self.people = People(text, [(s.start, s.stop) for s in spans], self.lexicon)
        self.quotes: list[Quote] = []
        self.running: _Voice | None = None
        self.groups = 0
        self.numbers: dict[int, int] = {}  # groups that have a quotation, numbered in order
        self.stop = 0  # end of the last quotation

    def paragraph(self, first: int, last: int, spans: list[Marked]) -> None:
        """Read one paragraph, `first:last` of the text, with its marked stretches."""
        text = self.text
        marked = [(s.outer_start, s.outer_stop, i, text[s.stop - 1] in ".?!…") for i, s in enumerate(spans)]
        tokens = tokenize(text, first, last, marked, self.kinds)
        places = sorted(tokens.marked)
        said = [attribute(tokens, at) for at in places]
        _share(tokens, places, said)
        before: tuple[_Voice, Said | None] | None = None
        for number, (at, span) in enumerate(zip(places, spans)):
            before = self._one(tokens, at, span, said[number], before, first if number == 0 else -1)

    def _one(
        self,
        tokens: Tokens,
        at: int,
        span: Marked,
        said: Said | None,
        before: tuple[_Voice, Said | None] | None,
        first: int,
    ) -> tuple[_Voice, Said | None] | None:
        words = words_of(self.text[span.start : span.stop])
        if cjk.WIDE.match(self.text, span.start) or cjk.WIDE.match(self.text, max(0, span.outer_start - 1)):
            return self._wide(span, words, before)
        begins = sentence_start(tokens, at)
        if not words or not is_speech(tokens, at, said, words, begins == at, before is not None):
            return before
        voice = self._voice(tokens, span, said, before, begins == at, first)
        capital = (
            self.text[span.start].isupper()
            or self.text[span.start] in "[¿¡"
            or self.text[span.start].isdigit()
        )
        kind = kind_of(tokens, at, begins, said, words, capital)
        if (
            kind != "direct"
            and self.quotes
            and self.quotes[-1].group == self.numbers.get(voice.group)
            and self.quotes[-1].kind == "direct"
        ):
            kind = "direct"
        self._add(span, voice, kind)
        return voice, said

    def _wide(
        self, span: Marked, words: list[str], before: tuple[_Voice, Said | None] | None
    ) -> tuple[_Voice, Said | None] | None:
        """A quotation in Japanese or Chinese."""
        voiced = cjk.attribute_wide(self.text, span.outer_start, span.outer_stop)
        text = self.text
        if not words or not voiced:
            return before
        who_text = text[slice(*voiced.who)] if voiced.who else None
        who = voiced.name or (self.running.who if self.running else None)
        voice = _Voice(who, who_text, text[slice(*voiced.cue)], self._new(), span.start)
        self._add(span, voice, "direct" if len(words) >= MIN_WORDS or text[span.stop - 1] in "。！？" else "partial")
        return voice, None

    def _add(self, span: Marked, voice: _Voice, kind: Literal["direct", "mixed", "partial"]) -> None:
        self.quotes.append(
            Quote(
                text=self.text[span.start : span.stop],
                start=span.start,
                stop=span.stop,
                speaker=voice.who,
                speaker_text=voice.who_text,
                cue=voice.cue,
                kind=kind,
                repaired=span.repaired,
                group=self.numbers.setdefault(voice.group, len(self.numbers)),
            )
        )
        self.stop = span.outer_stop
        if voice.who:
            self.running = voice

    def _voice(
        self,
        tokens: Tokens,
        span: Marked,
        said: Said | None,
        before: tuple[_Voice, Said | None] | None,
        alone: bool,
        first: int,
    ) -> _Voice:
        """Who says this one: its own attribution, else the quotation before, the line before, who spoke last."""
        if span.signed:
            signed = self.text[span.signed[0] : span.signed[1]].strip()
            return _Voice(self.people.full_name(signed.split(",")[0]), signed, None, self._new(), span.start)
        if said and not said.strong and tokens.word(said.who[0]).lower() in _IMPERSONAL and before:
            return before[0]
        if said:
            voice = self._said(tokens, said, span)
            if before and before[1] and before[1].cue == said.cue:
                return voice._replace(group=before[0].group)
            return voice
        if before:
            return before[0]
        introduced = self._introduced(first, span) if alone and first > 0 else None
        if introduced:
            return introduced
        last = self.running
        if not last:
            return _Voice(None, None, None, self._new(), 0)
        joined = alone and not self.text[self.stop : span.outer_start].strip()
        return last._replace(group=last.group if joined else self._new(), at=span.start)

    def _new(self) -> int:
        self.groups += 1
        return self.groups - 1

    def _said(self, tokens: Tokens, said: Said, span: Marked) -> _Voice:
        start, stop = tokens.span(said.who)
        who_text = self.text[start:stop]
        return _Voice(self._name(tokens, said, who_text), who_text, tokens.cue(said.cue).lstrip("([") or None, self._new(), start)

    def _introduced(self, first: int, span: Marked) -> _Voice | None:
        """The speaker that the paragraph before names, where it ends in a colon."""
        text = self.text
        stop = first
        while stop and text[stop - 1].isspace():
            stop -= 1
        if not stop or text[stop - 1] not in ":：":
            return None
        begin = max(text.rfind("\n", 0, stop) + 1, stop - INTRO_CHARS)
        tokens = tokenize(text, begin, stop, [(stop, stop, 0, False)], self.kinds)
        said = attribute(tokens, len(tokens.shape) - 1)
        return self._said(tokens, said, span) if said else None

    def _name(self, tokens: Tokens, said: Said, who_text: str) -> str:
        """The name for the words that say who spoke; those words where no name can be had."""
        start, stop = said.stands_for or said.who
        shape = tokens.shape
        if shape[start:stop] == "p":
            return self._behind(who_text, tokens.spans[start][0])
        if "c" in shape[start:stop] and shape[stop - 1] == "C":
            return who_text  # Ada Park and Jon Veck
        hangs = shape.find("o", start, stop)
        head = hangs if hangs > start else stop
        begin = head
        while begin > start and shape[begin - 1] in "Ch":
            begin -= 1
        if self.german and head - begin > 1 and begin > start and shape[begin - 1] == "d":
            begin += 1  # die Vorsitzende Ada Park
        if begin < head and shape[head - 1] == "C":
            return self.people.full_name(tokens.words((begin, head)))
        named = tokens.apposed_name(stop)
        if named:
            return self.people.full_name(self.text[named[0] : named[1]])
        words = tokens.words((start, stop))
        return self._in_role(tokens, start, head, words) if stop == head and shape[start] == "d" else words

    def _in_role(self, tokens: Tokens, start: int, stop: int, words: str) -> str:
        """The person for "the mayor", who was named last before it; the words, if they are no role or nobody was."""
        definite = tokens.word(start).lower() in _DEFINITE
        if not definite or tokens.word(stop - 1).lower() not in ROLES:
            return words
        return self._behind(words, tokens.spans[start][0])

    def _behind(self, pronoun: str, at: int) -> str:
        """The person behind a pronoun: who spoke or opened a sentence last, and fits."""
        word = pronoun.lower()
        named = self.people.last_named(at, word)
        running = self.running
        spoke = running.who if running else None
        if running and spoke and spoke[0].isupper() and self.people.fits(spoke, word):
            if not named or named[0] <= running.at:
                return spoke
        if named:
            return named[1]
        return running.who if running and running.who else pronoun


def _share(tokens: Tokens, places: list[int], said: list[Said | None]) -> None:
    """Give a marked stretch without a speech verb the attribution that ends its sentence: "A" and "B," NAME said."""
    for number in range(len(places) - 2, -1, -1):
        mine, following = said[number], said[number + 1]
        if (
            (mine is None or not mine.strong)
            and following
            and following.strong
            and following.cue > places[number + 1]
        ):
            if (
                sentence_start(tokens, places[number + 1]) <= places[number]
                and places[number + 1] - places[number] > 1
            ):
                said[number] = following._replace(close=False)
