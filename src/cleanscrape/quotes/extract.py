"""From a text to its quotations: marks, attributions, names, and what is no quotation at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.article import Quote
from cleanscrape.quotes import attribution
from cleanscrape.quotes.attribution import Said
from cleanscrape.quotes.marks import Marked, scan
from cleanscrape.quotes.names import Names
from cleanscrape.quotes.speech import language_of, lexicon
from cleanscrape.quotes.tokens import Tokens, tokenize

_MIN_WORDS = 4
"""From how many words on a quotation is `direct` or `mixed`; shorter ones are `partial`."""

_WORD = re.compile(r"\w[\w'’-]*")
_PRONOUNS = frozenset("he she they it i we you who which that one".split())


class _Draft(NamedTuple):
    """One quotation before its names are resolved."""

    marked: Marked
    who: tuple[int, int] | None
    stands_for: tuple[int, int] | None
    cue: str | None
    group: int
    kind: str


def extract_quotes(text: str) -> list[Quote]:
    """The direct quotations of a clean text with their speakers, in order; [] where there are none.

    Offsets are of `text`: `text[quote.start:quote.stop] == quote.text`. Any string is valid; nothing raises.
    """
    spans = scan(text)
    if not spans:
        return []
    lex = lexicon(language_of(text))
    names = Names(text)
    out: list[Quote] = []
    running: _Running = _Running()
    at = 0
    group = 0
    while at < len(spans):
        first = text.rfind("\n", 0, spans[at].outer_start) + 1
        until = at + 1
        last = text.find("\n", spans[at].outer_stop)
        last = len(text) if last < 0 else last
        while until < len(spans) and spans[until].outer_start < last:
            last = text.find("\n", spans[until].outer_stop)
            last = len(text) if last < 0 else last
            until += 1
        group = _paragraph(text, spans[at:until], first, last, lex, names, running, out, group)
        at = until
    return out


class _Running:
    """Who spoke last."""

    who: str | None = None
    who_text: str | None = None
    cue: str | None = None
    stop: int = -1


def _ends_sentence(text: str, span: Marked) -> bool:
    tail = text[span.stop - 1 : span.stop]
    return tail in ".?!…" and tail != ""


def _paragraph(text, spans, first, last, lex, names, running, out, group):  # type: ignore[no-untyped-def]
    marked = [(s.outer_start, s.outer_stop, i, _ends_sentence(text, s)) for i, s in enumerate(spans)]
    tokens = tokenize(text, first, last, marked, lex)
    where = {number: token for token, number in tokens.marked.items()}
    previous: tuple[int, Said | None] | None = None
    last_out = None
    for number, span in enumerate(spans):
        at = where[number]
        words = _WORD.findall(text[span.start : span.stop])
        said = attribution.attribute(tokens, at)
        n = len(words)
        if not n:
            continue
        who = who_text = cue = None
        grp = None
        if said:
            who_text = text[tokens.starts[said.who[0]] : tokens.stops[said.who[1] - 1]]
            cue = tokens.word(said.cue)
            who = _name(tokens, said, names, running, who_text)
        starts = attribution.sentence_start(tokens, at)
        own = not said and (starts == at)
        if said is None or (not said.strong and n < _MIN_WORDS):
            if own and last_out is not None:
                who, who_text, cue, grp = last_out
            elif own and n >= _MIN_WORDS:
                who, who_text, cue = running.who, running.who_text, running.cue
                intro = _introduced(text, first, lex, names, running)
                if number == 0 and intro:
                    who, who_text, cue = intro
            elif n < _MIN_WORDS or _title_case(words):
                continue
        elif _title_case(words) and not said.strong:
            continue
        if n < _MIN_WORDS and said and said.strong and not text[span.start].isupper() and False:
            continue
        if grp is None:
            if said and previous and previous[1] and said.cue == previous[1].cue:
                grp = previous[0]
            else:
                grp = group
                group += 1
        if who:
            running.who, running.who_text, running.cue, running.stop = who, who_text, cue, span.stop
        last_out = (who, who_text, cue, grp)
        previous = (grp, said)
        kind = "partial" if n < _MIN_WORDS else "direct"
        out.append(
            Quote(
                text=text[span.start : span.stop], start=span.start, stop=span.stop, speaker=who, speaker_text=who_text,
                cue=cue, kind=kind, repaired=span.repaired, group=grp,
            )
        )
    return group


def _title_case(words: list[str]) -> bool:
    long = [w for w in words if len(w) > 3]
    return bool(long) and all(w[0].isupper() for w in long) and len(words) > 1


def _introduced(text, first, lex, names, running):  # type: ignore[no-untyped-def]
    stop = first
    while stop and text[stop - 1].isspace():
        stop -= 1
    if not stop or text[stop - 1] != ":":
        return None
    begin = text.rfind("\n", 0, stop) + 1
    begin = max(begin, stop - 600)
    tokens = tokenize(text, begin, stop, [(stop, stop, 0, False)], lex)
    said = attribution.attribute(tokens, len(tokens.shape) - 1)
    if not said:
        return None
    who_text = text[tokens.starts[said.who[0]] : tokens.stops[said.who[1] - 1]]
    return _name(tokens, said, names, running, who_text), who_text, tokens.word(said.cue)


def _name(tokens: Tokens, said: Said, names: Names, running: _Running, who_text: str) -> str | None:
    start, stop = said.stands_for or said.who
    if who_text.lower() in _PRONOUNS and not said.stands_for:
        return running.who or who_text
    shape = tokens.shape
    end = stop
    begin = end
    while begin > start and shape[begin - 1] in "Ch":
        begin -= 1
    if begin < end and shape[begin:end] != "h":
        return names.resolve(tokens.text[tokens.starts[begin] : tokens.stops[end - 1]])
    if shape[stop : stop + 1] == ",":
        begin = end = stop + 1
        while end < len(shape) and shape[end] in "Ch":
            end += 1
        if end - begin >= 2 and shape[end : end + 1] in ",S":
            return names.resolve(tokens.text[tokens.starts[begin] : tokens.stops[end - 1]])
    return tokens.text[tokens.starts[start] : tokens.stops[stop - 1]]
