"""Who says a marked stretch: the speech verb that governs it, and the subject of that verb.

Works on the string of kinds that `tokens` makes (see `speech` for the kinds). Everything here looks at one
sentence at a time.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.quotes.tokens import Tokens

MAX_TOKENS = 80
"""Longest stretch of a sentence looked at on either side, in tokens."""

_CORE = "(?:dr?)?e?[lnGCh]+"
_PHRASE = rf"(?:p|{_CORE}(?:[oc]{_CORE}){{0,4}}|d|w)"
_AFTER_VERB = re.compile(rf"(?:p|{_CORE}(?:o(?:{_CORE}|p)){{0,3}}|d)")
_ASIDE = r"(?:,[^SQE]{0,50}?,|,[wd][^,SQE]{0,15}?|\([^)SQE]{1,12}\),?|-[^-SQE]{1,30}?-)?"
_DIRECT_ANY = re.compile(rf"[,-]?(p|d?[lGh]{{0,3}}[Ch]*C){_ASIDE}[rx]*([vtsbmey])(?!o?[bxd])")
_DIRECT = re.compile(rf"[,-]?c?x?({_PHRASE}){_ASIDE}[rx]*([vtsb])")
_INVERTED = re.compile(r"[,-]?[rx]{0,2}([vsb])r{0,2}(?=[dCpGhle])")
_SIGNED = re.compile(r"-(d?[lG]{0,3}[Ch]+)(?:,[^SQE]{0,14})?S?$")
_BRACKETED = re.compile(r"\(d?([Ch]{1,5})\)S?$")
_INVERTED_ANY = re.compile(r"[,-]?([vsbey])(?=[dCGhle]|r[dC])")
_ACCORDING = re.compile(r"[,-]?(A)o?")
_TRAILING = re.compile(rf",({_PHRASE}){_ASIDE}[rx]*([vtb])[^,SQE]{{0,12}}S")
_TRAILING_INVERTED = re.compile(r",(v)r?(?=[dCGhle])")
_TRAILING_ACCORDING = re.compile(r",(A)o?")
_MAIN = re.compile(rf"[cr,(-]*([Ch]+(?:l{{1,3}}[Ch]{{2,}}|(?<=h)od?[Ch]+)?|p|{_CORE}|d)")
_INTRO = re.compile(r"[cr]*(?:[okgeAn][^,]*|r[ln]{1,2}[^,]{0,3}|l[^,]{0,2}),")
_LEADS_IN = re.compile(r"[vtsgbmA][^SQEvtsgbm]{0,10}[,:]$|:$|[vtsgbm][lop]{0,2}k$|[vstgbm]$")
_NAMED_COLON = re.compile(r"(?:^|[-ocS])((?:d?[lG]{0,3})[Ch]+):$")
_NOUN_SEGMENT = re.compile(rf"[cr]*({_CORE}(?:o{_CORE})*)r*$")
_NOUN_AFTER_THAT = re.compile(rf".*[kvtc]({_CORE})$")
_SAID_BEFORE = re.compile(rf"[^QE]*,({_PHRASE})[rx]*[vt][^,QE]{{0,12}},[crx]?$")
_PAREN = re.compile(r"\([^()]*\)$")


class Said(NamedTuple):
    """An attribution by token numbers: `who` start and stop, the verb `cue`, and the noun a `who` stands for.

    `strong`: a speech verb governs; otherwise `who` is only the sentence's subject. `close`: it stands at the marks.
    """

    who: tuple[int, int]
    cue: int
    stands_for: tuple[int, int] | None = None
    strong: bool = True
    close: bool = False


def attribute(tokens: Tokens, at: int) -> Said | None:
    """The attribution of the marked stretch at token `at`, from its own sentence; None where there is none."""
    shape = tokens.shape
    first = sentence_start(tokens, at)
    right = shape[at + 1 : _sentence_stop(tokens, at + 1)]
    before = _before(tokens, first, at) if first < at else None
    leads = bool(before and before.strong and _LEADS_IN.search(shape[max(first, at - 14) : at]))
    after = _after(tokens, at, right)
    if (
        before
        and leads
        and not (after and _ends_in_comma(tokens, at) and shape[after.cue] in "vt" and shape[at + 1] != "c")
    ):
        return before._replace(close=True)
    if after:
        return after._replace(close=True)
    if before and before.strong:
        return before
    trailing = _trailing(right, at + 1) or before
    outlet = None if trailing else _BRACKETED.match(right)
    return Said((at + 1 + outlet.start(1), at + 1 + outlet.end(1)), at + 1) if outlet else trailing


def _asks(tokens: Tokens, at: int) -> bool:
    tail = tokens.text[max(0, tokens.spans[at][1] - 3) : tokens.spans[at][1] + 1]
    return "?" in tail or "!" in tail


def _ends_in_comma(tokens: Tokens, at: int) -> bool:
    return "," in tokens.text[max(0, tokens.spans[at][1] - 3) : tokens.spans[at][1] + 1]


def _sentence_stop(tokens: Tokens, at: int) -> int:
    """One past the token that ends the sentence of token `at`."""
    shape = tokens.shape
    limit = min(len(shape), at + MAX_TOKENS)
    while at < limit:
        if shape[at] == "S" or (shape[at] == "E" and tokens.opens_sentence(at + 1)):
            return at + 1
        at += 1
    return limit


_DATELINE = re.compile(r"C+[,Cnlrx]{0,8}(?:\([^)]{0,4}\))?-")


def sentence_start(tokens: Tokens, at: int) -> int:
    """The token at which the sentence of token `at` begins."""
    shape = tokens.shape
    nearest = max(0, at - MAX_TOKENS)
    first = max(shape.rfind("S", nearest, at) + 1, nearest)
    cut = shape.rfind("E", first, at)
    while cut >= 0:
        if cut + 1 == at or tokens.opens_sentence(cut + 1):
            return cut + 1
        cut = shape.rfind("E", first, cut)
    dateline = _DATELINE.match(shape, first, at) if shape[first : first + 1] == "C" else None
    return dateline.end() if dateline and tokens.word(first).isupper() else first


def _after(tokens: Tokens, at: int, right: str) -> Said | None:
    """The attribution that follows: said NAME, NAME said, according to NAME."""
    base = at + 1
    found = _SIGNED.match(right)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base)
    if tokens.shape[at] == "E" and tokens.opens_sentence(base):
        tail = tokens.text[tokens.spans[at][1] - 3 : tokens.spans[at][1] + 1]
        if not ("?" in tail or "!" in tail or "," in tail):
            return None
        found = _DIRECT.match(right)
        if not found or right[found.end() : found.end() + 1] in ("p", "d", "Q", "E", ":", "C"):
            return None
        if right[found.end() : found.end() + 1] == "k" and tokens.word(base + found.end()) == "that":
            return None
    for pattern in (_INVERTED, _ACCORDING):
        found = pattern.match(right)
        who = _AFTER_VERB.match(right, found.end()) if found else None
        if found and who:
            return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = _INVERTED_ANY.match(right) if _ends_in_comma(tokens, at) or _asks(tokens, at) else None
    who = _AFTER_VERB.match(right, found.end()) if found else None
    if found and who:
        return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = _DIRECT.match(right) or (_DIRECT_ANY.match(right) if _ends_in_comma(tokens, at) else None)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base + found.start(2))
    return None


def _trailing(right: str, base: int) -> Said | None:
    """The attribution at the end of the sentence: ", the groups say."."""
    found = _TRAILING.search(right)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base + found.start(2))
    found = _TRAILING_INVERTED.search(right) or _TRAILING_ACCORDING.search(right)
    who = _AFTER_VERB.match(right, found.end()) if found else None
    if found and who:
        return Said((base + who.start(), base + who.end()), base + found.start(1))
    return None


def _before(tokens: Tokens, first: int, at: int) -> Said | None:
    """The attribution that leads in: the nearest speech verb to the left that has a subject."""
    shape = tokens.shape
    thought = None
    for verb in range(at - 1, first - 1, -1):
        kind = shape[verb]
        if kind == "A":
            who = _AFTER_VERB.match(shape, verb + 1 + (shape[verb + 1 : verb + 2] == "o"), at)
            if who:
                return Said((who.start(), who.end()), verb)
        elif kind in "vtsgb":
            said = _subject(tokens, first, verb, at)
            if said:
                return said
        elif kind == "m" and not thought:
            thought = _subject(tokens, first, verb, at)
    if thought:
        return thought
    named = _NAMED_COLON.search(shape[first:at])
    if named:
        return Said((first + named.start(1), first + named.end(1)), at - 1)
    return _main_subject(tokens, first, at)


_BE = frozenset("is was were are be been being".split())


def _subject(tokens: Tokens, first: int, verb: int, at: int) -> Said | None:
    shape = tokens.shape
    stop = verb
    while stop > first and shape[stop - 1] in "rx":
        stop -= 1
    if shape[verb] in "vst" and stop < verb and tokens.word(verb - 1).lower() in _BE:
        who = _AFTER_VERB.match(shape, verb + 2, at) if tokens.word(verb + 1) == "by" else None
        return Said((who.start(), who.end()), verb) if who else None
    if stop == first:
        return _main_after(tokens, verb, at) if shape[verb] == "g" else None
    before = shape[stop - 1]
    if before == "p":
        return Said((stop - 1, stop), verb)
    if shape[verb] == "g":
        return _participle(tokens, first, verb, stop)
    if before in "QE" or (before == "," and shape[stop - 2 : stop - 1] in ("Q", "E")):
        who = _AFTER_VERB.match(shape, verb + 1, at) if shape[verb] in "vs" else None
        return Said((who.start(), who.end()), verb) if who else None
    if before == "w" or (before == "k" and tokens.word(stop - 1) == "that" and shape[verb] in "vst"):
        noun = _noun_before(shape, first, stop - 1 - (shape[stop - 2 : stop - 1] == ","))
        return Said((stop - 1, stop), verb, noun) if noun else None
    if before == "c" or tokens.word(stop - 1) == "to":
        return _main_subject(tokens, first, verb, verb)
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
        found = _DIRECT.match(shape, quoted + 1, verb)
        if found:
            return Said((found.start(1), found.end(1)), verb)
    return _main_subject(tokens, first, verb, verb)


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
