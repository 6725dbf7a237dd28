"""The subject of a speech verb that stands before the marks.

Works on the string of kinds that `tokens` makes (see `speech` for the kinds), inside one sentence.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.quotes.tokens import Tokens

CORE = "(?:dr?)?e?[lnGCh]+"
"""A bare noun phrase, as kinds."""
PHRASE = rf"(?:p|{CORE}(?:[oc]{CORE}){{0,4}}|d|w)"
"""A subject: a pronoun, or a noun phrase with what hangs on it."""
AFTER_VERB = re.compile(rf"(?:p|{CORE}(?:o(?:{CORE}|p)){{0,3}}|d)")
"""A subject after its verb."""
ASIDE = r"(?:,[^SQE]{0,50}?,|,[wd][^,SQE]{0,15}?|\([^)SQE]{1,12}\),?|-[^-SQE]{1,30}?-)?"
"""What may stand between a subject and its verb: an apposition, a clause, brackets, dashes."""
DIRECT = re.compile(rf"[,-]?c?x?({PHRASE}){ASIDE}[rx]*([vtsb])")
"""NAME said, from the first token on."""
_MAIN = re.compile(rf"[cr,(-]*([Ch]*G{CORE}|[Ch]+(?:l{{1,3}}[Ch]{{2,}}|(?<=h)od?[Ch]+)?|p|{CORE}|d)")
_INTRO = re.compile(
    r"[cr]*(?:(?:[okgeA]|n(?!C))[^,]*|rd?[ln]{1,2}[^,]{0,3}|l[^,]{0,2}|d?[Cln]{1,3}r),(?:C{1,2},(?=o[^,]{1,4},|h?C))?"
    r"(?:o[^,]{1,4},(?=[hC]))?"
)
"""What opens a sentence before its subject: At a rally in Ames, Iowa, on Sunday, Ada Park; a few days later, she."""
_NOUN_SEGMENT = re.compile(rf"[cr]*((?:{CORE}|d(?=o))(?:o(?:{CORE}|r))*)r*$")
_NOUN_AFTER_THAT = re.compile(rf".*[kvtcQES]({CORE})$")
_SAID_BEFORE = re.compile(rf"[^QE]*,({PHRASE})[rx]*[vt][^,QE]{{0,12}},[crx]?$")
_PAREN = re.compile(r"\([^()]*\)$")
_BE = frozenset("is was were are be been being".split())


class Said(NamedTuple):
    """An attribution by token numbers: `who` start and stop, the verb `cue`, and the noun a `who` stands for.

    `strong`: a speech verb governs; otherwise `who` is only the sentence's subject. `close`: it stands at the marks.
    """

    who: tuple[int, int]
    cue: int
    stands_for: tuple[int, int] | None = None
    strong: bool = True
    close: bool = False


def subject_of(tokens: Tokens, first: int, verb: int, at: int) -> Said | None:
    """Who is the subject of the verb at token `verb`, in the sentence from `first` to the marks at `at`."""
    shape = tokens.shape
    stop = verb
    while stop > first and shape[stop - 1] in "rx":
        stop -= 1
    if shape[verb] in "vst" and stop < verb and tokens.word(verb - 1).lower() in _BE:
        who = AFTER_VERB.match(shape, verb + 2, at) if tokens.word(verb + 1) == "by" else None
        return Said((who.start(), who.end()), verb) if who else None
    if stop == first:
        return _main_after(tokens, verb, at) if shape[verb] == "g" else None
    before = shape[stop - 1]
    if before == "p":
        return Said((stop - 1, stop), verb)
    if shape[verb] == "g":
        return _participle(tokens, first, verb, stop)
    if before in "QE" or (before == "," and shape[stop - 2 : stop - 1] in ("Q", "E")):
        who = AFTER_VERB.match(shape, verb + 1, at) if shape[verb] in "vs" else None
        return Said((who.start(), who.end()), verb) if who else None
    if before == "w" or (before == "k" and tokens.word(stop - 1) == "that" and shape[verb] in "vst"):
        noun = _noun_before(shape, first, stop - 1 - (shape[stop - 2 : stop - 1] == ","))
        return Said((stop - 1, stop), verb, noun) if noun else None
    outer = stop - 2
    if (
        tokens.word(stop - 1) == "to"
        and outer > first
        and shape[outer] in "vt"
        and tokens.word(outer - 1) not in _BE
    ):
        return subject_of(tokens, first, outer, at)  # she promised to reject
    if before == "c" or tokens.word(stop - 1) == "to":
        return main_subject(tokens, first, verb, verb)
    if before in ",)-":
        noun = _before_aside(shape, first, stop)
        return Said(noun, verb) if noun else None
    return _noun_subject(shape, first, verb, stop)


def _noun_subject(shape: str, first: int, verb: int, stop: int) -> Said | None:
    """The noun before a verb; what hangs between them is passed over: who has in the past called, who wrote to her say."""
    noun = _noun_before(shape, first, stop)
    if noun and noun[0] - 1 > first and shape[noun[0] - 1] == "o" and shape[noun[0] - 2] in "xrw":
        stop = noun[0] - 1
        while stop > first and shape[stop - 1] in "rx":
            stop -= 1
        if shape[stop - 1] in "pw":
            outer = _noun_before(shape, first, stop - 1 - (shape[stop - 2 : stop - 1] == ","))
            return Said((stop - 1, stop), verb, outer if shape[stop - 1] == "w" else None)
        noun = _noun_before(shape, first, stop) or noun
    if noun:
        return Said(noun, verb)
    who = shape.rfind("w", first, stop)
    noun = _noun_before(shape, first, who) if who > first else None
    return Said(noun, verb) if noun else None


def _participle(tokens: Tokens, first: int, verb: int, stop: int) -> Said | None:
    """The subject of ", adding that": of "with NAME adding" the name, else the sentence's or the last speaker's."""
    shape = tokens.shape
    if shape[stop - 1] in "lCh":
        noun = _noun_before(shape, first, stop)
        if noun and noun[0] > first and shape[noun[0] - 1] == "o":
            return Said(noun, verb)
    said = _SAID_BEFORE.match(shape, first, verb)
    if said:
        return Said((said.start(1), said.end(1)), verb)
    quoted = max(shape.rfind("Q", first, verb), shape.rfind("E", first, verb))
    if quoted >= 0:
        found = DIRECT.match(shape, quoted + 1, verb)
        if found:
            return Said((found.start(1), found.end(1)), verb)
    return main_subject(tokens, first, verb, verb)


def _main_after(tokens: Tokens, verb: int, at: int) -> Said | None:
    """Subject of an opening participle: after its comma."""
    comma = tokens.shape.find(",", verb, at)
    found = _MAIN.match(tokens.shape, comma + 1, at) if comma >= 0 else None
    return Said((found.start(1), found.end(1)), verb) if found else None


def _noun_before(shape: str, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase that ends at `stop`, with the phrases it hangs on: a spokesman for the group."""
    start = _phrase_start(shape, first, stop)
    if start == stop:
        return None
    while start - 2 >= first and shape[start - 1] == "o" and shape[start - 2] in "lCGh":
        outer = _phrase_start(shape, first, start - 1)
        if shape[outer] != "d" and outer > first and shape[outer - 1] not in ",:kcSQE":
            break
        start = outer
    if start - 2 >= first and shape[start - 2 : start] == "Cc" and shape[stop - 1] == "C":
        outer = _phrase_start(shape, first, start - 1)
        if outer == first or shape[outer - 1] in ",:k":
            start = outer
    return start, stop


def _phrase_start(shape: str, first: int, stop: int) -> int:
    start = stop
    while start > first and shape[start - 1] in "ClGhn":
        start -= 1
    if (
        start < stop
        and start > first
        and shape[start - 1] == "e"
        and (start - 1 == first or shape[start - 2] in "dGo,")
    ):
        start -= 1
    if start > first and shape[start - 1] == "d":
        start -= 1
    return start


def _before_aside(shape: str, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase before an aside that ends at `stop`: Ada Park, who runs the pool, said."""
    closer = shape[stop - 1]
    if closer == "-":
        cut = shape.rfind("-", first, stop - 1)
        return _noun_before(shape, first, cut) if cut > first else None
    if closer == ")":
        cut = shape.rfind("(", first, stop)
        return _noun_before(shape, first, cut) if cut > first else None
    best = None
    stop -= 1
    for _ in range(6):
        cut = shape.rfind(",", first, stop)
        begin = cut + 1 if cut >= 0 else first
        segment = shape[begin:stop]
        paren = _PAREN.search(segment)
        if paren:
            segment = segment[: paren.start()]
        noun = _NOUN_SEGMENT.match(segment) or _NOUN_AFTER_THAT.match(segment)
        if noun:
            best = (begin + noun.start(1), begin + noun.end(1))
        elif best and segment[:1] in ("o", "k", "g", "A"):
            break
        if cut < 0:
            break
        stop = cut
    return best


def main_subject(tokens: Tokens, first: int, stop: int, verb: int | None = None) -> Said | None:
    """The subject of the sentence: its first noun phrase, after an opening phrase with a comma."""
    shape = tokens.shape
    at = first
    intro = _INTRO.match(shape, first, stop)
    if intro:
        at = intro.end()
    found = _MAIN.match(shape, at, stop) or (_MAIN.match(shape, first, stop) if intro else None)
    if not found:
        return None
    cue = verb if verb is not None else min(found.end(1), stop - 1)
    return Said((found.start(1), found.end(1)), cue, strong=verb is not None)
