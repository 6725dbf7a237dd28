"""From a text to its quotations: marks, attributions, names, and what is no quotation at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleanscrape.accents import composed, composed_with_places
from cleanscrape.article import Quote
from cleanscrape.quotes import caseless, cjk
from cleanscrape.quotes.attribution import attribute, attribute_within, sentence_start
from cleanscrape.quotes.keep import MIN_WORDS, Kind, is_speech, kind_of, opens_sentence, words_of
from cleanscrape.quotes.pairing import DASH, Marked, paragraph_start, paragraph_stop, scan
from cleanscrape.quotes.subject import Said
from cleanscrape.quotes.tokens import Tokens, tokenize
from cleanscrape.quotes.voices import Voice, Voices

_SAID_WITHIN = frozenset(("fr", "it"))
_IMPERSONAL = frozenset("it this that these those there".split())


class _Last(NamedTuple):
    """The quotation before, in the same paragraph."""

    voice: Voice
    said: Said | None
    cue: tuple[int, int] | None = None


def extract_quotes(text: str) -> list[Quote]:
    """The direct quotations of a clean text with their speakers, in order; [] where there are none.

    Offsets are of `text`: `text[quote.start:quote.stop] == quote.text`. Any string is valid. Raises TypeError for what
    is no str.
    """
    if not isinstance(text, str):
        raise TypeError(f"extract_quotes takes a text as a str, not {type(text).__name__}")
    spans = scan(text)
    if not spans:
        return []
    return _quotes_of(text, spans) if composed(text) is text else _as_printed(text)


def _quotes_of(text: str, spans: list[Marked]) -> list[Quote]:
    reader = _Reader(text, spans)
    for first, last, here in _paragraphs(text, spans):
        reader.paragraph(first, last, here)
    return reader.quotes


def _as_printed(text: str) -> list[Quote]:
    """The quotations of a text whose accents stand apart from their letters, which hide words of speech."""
    told, places = composed_with_places(text)
    found = _quotes_of(told, scan(told))
    where = [(places[quote.start], places[quote.stop]) for quote in found]
    return [
        quote.model_copy(update={"start": start, "stop": stop, "text": text[start:stop]})
        for quote, (start, stop) in zip(found, where, strict=True)
    ]


def _paragraphs(text: str, spans: list[Marked]) -> Iterator[tuple[int, int, list[Marked]]]:
    """(start, stop, its marked stretches) of every paragraph that has marks; a quotation over several joins them."""
    at = 0
    while at < len(spans):
        first = paragraph_start(text, spans[at].outer_start)
        last = -1
        until = at
        while until < len(spans) and (until == at or spans[until].outer_start < last):
            if spans[until].outer_stop > last:
                last = paragraph_stop(text, max(spans[until].outer_stop - 1, 0))
            until += 1
        yield first, last, spans[at:until]
        at = until


class _Reader:
    """Reads a text paragraph by paragraph."""

    def __init__(self, text: str, spans: list[Marked]) -> None:
        self.text = text
        self.voices = Voices(text, spans)
        self.caseless = "" if self.voices.known else caseless.language_in(text)
        self.quotes: list[Quote] = []
        self.groups: dict[int, int] = {}  # groups that have a quotation, numbered in order
        self.stop = 0  # end of the last quotation

    def paragraph(self, first: int, last: int, spans: list[Marked]) -> None:
        """Read one paragraph, `first:last` of the text, with its marked stretches."""
        text = self.text
        marked = [(s.outer_start, s.outer_stop, text[s.stop - 1] in ".?!…") for s in spans]
        tokens = tokenize(text, first, last, marked, self.voices.kinds)
        said = [attribute(tokens, at) for at in tokens.marked]
        if not self.voices.known:
            said = [mine if mine and mine.strong else None for mine in said]
        _share(tokens, said)
        before: _Last | None = None
        for at, span, mine in zip(tokens.marked, spans, said, strict=True):
            if cjk.is_korean(text, span.outer_stop):
                # imported here: its patterns would take a tenth of the package's import
                from cleanscrape.quotes.korean import attribute_korean

                voiced = attribute_korean(text, span.outer_start, span.outer_stop)
                before = self._wide(span, voiced, before) or before
            elif cjk.is_wide(text, span.start) or cjk.is_wide(text, span.outer_start - 1):
                voiced = cjk.attribute_wide(text, span.outer_start, span.outer_stop)
                before = self._wide(span, voiced, before) or before
            else:
                voiced = self._caseless(span) if self.caseless else None
                if voiced:
                    before = self._wide(span, voiced, before) or before
                else:
                    before = self._one(tokens, at, span, mine, before, first) or before

    def _caseless(self, span: Marked) -> cjk.Voiced | None:
        return caseless.attribute_caseless(self.text, span.outer_start, span.outer_stop, self.caseless)

    def _one(
        self, tokens: Tokens, at: int, span: Marked, said: Said | None, before: _Last | None, first: int
    ) -> _Last | None:
        """Take in one marked stretch; None where it is no quotation."""
        words = words_of(self.text[span.start : span.stop])
        begins = sentence_start(tokens, at)
        alone = begins == at or (span.family == DASH and begins == at - 1 and tokens.shape[begins] == "-")
        if not words or not is_speech(tokens, at, said, words, alone, before is not None):
            return None
        voice = self._voice(tokens, span, said, before, alone, first)
        if not said and not alone and (self.caseless or self.voices.language == "tr"):
            # whose grammar is read in part
            voice = Voice(None, None, None, self.voices.new_group(), span.start)
        kind = kind_of(tokens, at, begins, said, words, opens_sentence(self.text, span.start))
        last = self.quotes[-1] if self.quotes else None
        if last and last.kind == "direct" and last.group == self.groups.get(voice.group):
            kind = "direct"
        self._add(span, voice, kind)
        return _Last(voice, said)

    def _wide(self, span: Marked, voiced: cjk.Voiced | None, before: _Last | None) -> _Last | None:
        """Take in one marked stretch of Japanese, Chinese or Korean; None where nobody says it."""
        text, running = self.text, self.voices.running
        words = words_of(text[span.start : span.stop])
        if not words or not voiced:
            return None
        who = voiced.name or (running.who if running else None)
        who_text = text[slice(*voiced.who)] if voiced.who else None
        same = before and before.cue == voiced.cue
        group = before.voice.group if before and same else self.voices.new_group()
        voice = Voice(who, who_text, text[slice(*voiced.cue)] or None, group, span.start)
        many = len(words) >= MIN_WORDS
        whole = many or text[span.stop - 1] in "。！？" if voiced.whole is None else voiced.whole
        self._add(span, voice, "direct" if whole else "mixed" if many else "partial")
        return _Last(voice, None, voiced.cue)

    def _within(self, span: Marked) -> Voice | None:
        """Who says it inside the marks, as the French and Italians write; None where nobody does."""
        if self.voices.language not in _SAID_WITHIN:
            return None
        tokens = tokenize(self.text, span.start, span.stop, [], self.voices.kinds)
        said = attribute_within(tokens)
        return self.voices.said(tokens, said) if said else None

    def _add(self, span: Marked, voice: Voice, kind: Kind) -> None:
        if (
            voice.who and len(voice.who) == 1
        ):  # an article or a particle of a language whose words are not known
            voice = voice._replace(who=None, who_text=None)
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
                group=self.groups.setdefault(voice.group, len(self.groups)),
            )
        )
        self.stop = span.outer_stop
        if voice.who:
            self.voices.running = voice

    def _voice(
        self, tokens: Tokens, span: Marked, said: Said | None, before: _Last | None, alone: bool, first: int
    ) -> Voice:
        """Who says this one: its own attribution, else the quotation before, the line before, who spoke last."""
        if span.signed:
            return self.voices.signed(span.signed)
        if said and before and not said.strong and tokens.word(said.who[0]).lower() in _IMPERSONAL:
            return before.voice
        if not said or not said.strong:
            within = self._within(span)
            if within:
                return within
            if said and tokens.inverts and tokens.shape[said.who[1] - 1] not in "pC":
                said = None  # Et d'ajouter: no verb of speech, and nobody's name
        if said:
            voice = self.voices.said(tokens, said)
            same = before and before.said and before.said.cue == said.cue
            return voice._replace(group=before.voice.group) if before and same else voice
        if before:
            return before.voice
        introduced = self.voices.introduced(first) if alone and first and tokens.marked[0] == 0 else None
        joined = alone and not self.text[self.stop : span.outer_start].strip()
        return introduced or self.voices.unsaid(joined, span.start, self.stop)


def _share(tokens: Tokens, said: list[Said | None]) -> None:
    """Give a marked stretch without a speech verb the attribution that ends its sentence: "A" and "B," NAME said."""
    places = tokens.marked
    for number in range(len(places) - 2, -1, -1):
        mine, following = said[number], said[number + 1]
        if (mine and mine.strong) or not following or not following.strong:
            continue
        here, there = places[number], places[number + 1]
        if following.cue > there > here + 1 and sentence_start(tokens, there) <= here:
            said[number] = following._replace(close=False)
