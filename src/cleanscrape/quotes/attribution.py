"""Who says a marked stretch: the speech verb that governs it, and the subject of that verb.

Works on the string of kinds that `tokens` makes (see `speech` for the kinds). Everything here looks at one
sentence, or at the one before it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.quotes.tokens import Tokens

MAX_TOKENS = 80
"""Longest stretch of a sentence looked at on either side, in tokens."""

_NOMINAL = "[lneGCh]"
_PHRASE = rf"(?:p|w|d?{_NOMINAL}+(?:od?{_NOMINAL}+){{0,3}}|d)"
_AFTER_VERB = re.compile(rf"(?:p|d?{_NOMINAL}+(?:o(?:d?{_NOMINAL}+|p)){{0,3}})")
_INVERTED = re.compile(r"[,-]?r?([vsb])r{0,2}(?=[dCpGhl])")
_ASIDE = r"(?:,[^,SQE]{0,40},|,[^,SQE]{1,25},[^,SQE]{1,25},|\([^)SQE]{1,12}\),?|-[^-SQE]{1,30}-)?"
_DIRECT = re.compile(rf"[,-]?c?({_PHRASE}){_ASIDE}[rx]*([vtsb])")
_ACCORDING = re.compile(r"[,-]?(A)o?")
_MAIN = re.compile(rf"[cr,]*(C+|p|d?{_NOMINAL}+?(?=[xrvstbpcok,]|$)|{_PHRASE})")
_INTRO = re.compile(r"[cr]*[okgeAn][^,]*,")
_LEADS_IN = re.compile(r"[vtsgbA](?:[^SQEvtsgb]{0,10})?[,:]$|:$|[vtsgb][lo]?k$|[vstgb]$")


class Said(NamedTuple):
    """An attribution by token numbers: `who` start and stop, the verb `cue`, and the noun a `who` stands for."""

    who: tuple[int, int]
    cue: int
    stands_for: tuple[int, int] | None = None
    strong: bool = True


def attribute(tokens: Tokens, at: int) -> Said | None:
    """The attribution of the marked stretch at token `at`, from its own sentence; None where there is none."""
    shape = tokens.shape
    first = sentence_start(shape, at)
    left = shape[first:at]
    right = shape[at + 1 : at + 1 + MAX_TOKENS]
    stop = re.search("[SE]", right)
    right = right[: stop.end()] if stop else right
    ends = tokens.text[tokens.stops[at] - 2 : tokens.stops[at] + 1]
    leads = _LEADS_IN.search(left[-14:])
    before = _before(tokens, first, at) if left else None
    if before and leads:
        return before
    after = _after(tokens, at, right, ends)
    return after or before


def sentence_start(shape: str, at: int) -> int:
    """The token at which the sentence of token `at` begins."""
    first = max(shape.rfind("S", 0, at) + 1, at - MAX_TOKENS, 0)
    cut = shape.rfind("E", first, at)
    while cut >= 0:
        if shape[cut + 1 : cut + 2] in "CdokcrGhE" and not _DIRECT.match(shape, cut + 1):
            return cut + 1
        if cut + 1 == at:
            return at
        cut = shape.rfind("E", first, cut)
    return first


def _after(tokens: Tokens, at: int, right: str, ends: str) -> Said | None:
    """The attribution that follows: said NAME, NAME said, according to NAME."""
    base = at + 1
    full_stop = tokens.shape[at] == "E" and not any(c in ends for c in "?!,")
    if full_stop and tokens.stops[at] < len(tokens.text) and right[:1] in "CdGhokSE":
        return None
    found = _INVERTED.match(right)
    if found:
        who = _AFTER_VERB.match(right, found.end())
        if who:
            return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = _ACCORDING.match(right)
    if found:
        who = _AFTER_VERB.match(right, found.end())
        if who:
            return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = _DIRECT.match(right)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base + found.start(2))
    return None


def _before(tokens: Tokens, first: int, at: int) -> Said | None:
    """The attribution that leads in: the nearest speech verb to the left that has a subject."""
    shape = tokens.shape
    for verb in range(at - 1, first - 1, -1):
        kind = shape[verb]
        if kind == "A":
            who = _AFTER_VERB.match(shape, verb + 1 + (shape[verb + 1 : verb + 2] == "o"), at)
            if who:
                return Said((who.start(), who.end()), verb)
        elif kind in "vtsgb" and not _is_noun(shape, verb, first):
            said = _subject(tokens, first, verb, at)
            if said:
                return said
    return _main_subject(tokens, first, at)


def _is_noun(shape: str, verb: int, first: int) -> bool:
    """True where a word that may be a verb is a noun: the claims, his calls, of reports."""
    if verb == first:
        return shape[verb] not in "g"
    before = shape[verb - 1]
    return before in "dG" or before == "o" and shape[verb] in "vst"


def _subject(tokens: Tokens, first: int, verb: int, at: int) -> Said | None:
    shape = tokens.shape
    stop = verb
    while stop > first and shape[stop - 1] in "rx":
        stop -= 1
    passive = shape[stop:verb].endswith("x") and tokens.word(verb - 1).lower() in _BE
    if passive and shape[verb] in "vst":
        if verb + 1 < at and tokens.word(verb + 1) == "by":
            who = _AFTER_VERB.match(shape, verb + 2, at)
            if who:
                return Said((who.start(), who.end()), verb)
    if stop == first:
        return None if shape[verb] not in "gb" else _main_after(tokens, verb, at)
    before = shape[stop - 1]
    if before == "p":
        return Said((stop - 1, stop), verb)
    if before == "w" or before == "k" and tokens.word(stop - 1) == "that" and shape[verb] in "vst":
        noun = _noun_before(shape, first, stop - 1 - (shape[stop - 2 : stop - 1] == ","))
        return Said((stop - 1, stop), verb, noun) if noun else None
    if shape[verb] == "g" and before in ",clC:-" or before == "c" or tokens.word(stop - 1) == "to":
        if shape[verb] == "g" and before in "lC":
            noun = _noun_before(shape, first, stop)
            if noun and noun[0] > first and shape[noun[0] - 1] == "o":
                return Said(noun, verb)
        return _main_subject(tokens, first, verb, verb)
    if before in ",)-":
        noun = _before_aside(shape, first, stop)
        return Said(noun, verb) if noun else None
    noun = _noun_before(shape, first, stop)
    return Said(noun, verb) if noun else None


_BE = frozenset("is was were are be been being".split())


def _main_after(tokens: Tokens, verb: int, at: int) -> Said | None:
    """Subject of an opening participle: after its comma."""
    comma = tokens.shape.find(",", verb, at)
    if comma < 0:
        return None
    found = _MAIN.match(tokens.shape, comma + 1, at)
    return Said((found.start(1), found.end(1)), verb) if found else None


def _noun_before(shape: str, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase that ends at `stop`, with the phrases it hangs on: a spokesman for the group."""
    start = _phrase_start(shape, first, stop)
    if start == stop:
        return None
    while start - 2 >= first and shape[start - 1] == "o" and shape[start - 2] in "lCG":
        outer = _phrase_start(shape, first, start - 1)
        if shape[outer] != "d" and outer > first and shape[outer - 1] not in ",:kcSQE":
            break
        start = outer
    return start, stop


def _phrase_start(shape: str, first: int, stop: int) -> int:
    start = stop
    while start > first and shape[start - 1] in "ClGhne":
        start -= 1
    if start > first and shape[start - 1] == "d":
        start -= 1
    return start


def _before_aside(shape: str, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase before an aside that ends at `stop`: Ada Park, who runs the pool, said."""
    closer = shape[stop - 1]
    opener = {",": ",", ")": "(", "-": "-"}[closer]
    cut = shape.rfind(opener, first, stop - 1)
    inner = _noun_before(shape, cut + 1 if cut >= 0 else first, stop - 1)
    for _ in range(3):
        if cut < 0:
            break
        noun = _noun_before(shape, first, cut)
        if noun and shape[noun[0] : noun[1]].strip("n"):
            return noun
        cut = shape.rfind(",", first, cut)
    return inner


def _main_subject(tokens: Tokens, first: int, stop: int, verb: int | None = None) -> Said | None:
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
