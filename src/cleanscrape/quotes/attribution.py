"""Who says a marked stretch: the attribution that leads to it, follows it, or ends its sentence.

Works on the string of kinds that `tokens` makes (see `speech` for the kinds). Everything here looks at one
sentence at a time.
"""

from __future__ import annotations

import re

from cleanscrape.quotes.subject import AFTER_VERB, ASIDE, CORE, DIRECT, PHRASE, Said, main_subject, subject_of
from cleanscrape.quotes.tokens import Tokens

MAX_TOKENS = 80
"""Longest stretch of a sentence looked at on either side, in tokens."""

_DIRECT_ANY = re.compile(rf"[,-]?(p|d?[lGh]{{0,3}}[Ch]*C){ASIDE}[rx]*([vtsbmey])(?!o?[bxd])")
_INVERTED = re.compile(r",?-?[rx]{0,2}([vsb])[rx]{0,2}(?=[dCpGhlen])")
_SIGNED = re.compile(r"-(d?[lG]{0,3}[Ch]+)(?:,[^SQE]{0,14})?S?$")
_BRACKETED = re.compile(r"\(d?([Ch]{1,5})\)S?$")
_INVERTED_ANY = re.compile(r",?-?([vsbey])(?=[dCGhle]|r[dC])")
_ACCORDING = re.compile(r",?-?(?:od?)?(A)(?:o|x?vr?)?")
_TRAILING = re.compile(rf",({PHRASE}){ASIDE}[rx]*([vtb])[^,SQE]{{0,12}}S")
_TRAILING_INVERTED = re.compile(r",(v)r?(?=[dCGhle])")
_TRAILING_ACCORDING = re.compile(r",(?:od?)?(A)o?")
_SUBORDINATE = frozenset("when while after if once before because although though since until unless".split())
_LEADS_IN = re.compile(r"[vtsgbmA][^SQEvtsgbm]{0,10}[,:]$|:$|[vtsgbm][lop]{0,2}k$|[vstgbm]$")
_CLOSES = re.compile(r",?-?[rx]{0,2}(v)(?=[,S]|$)")
_NAMED_BEFORE = re.compile(r"([Ch]*C)[,:]?(?:[rdlx]{0,3}(v))?[,:]$")
_WITHIN = re.compile(rf"[,-][rx]{{0,2}}(v)r?((?:p|{CORE}(?:o{CORE})?))(?=[,S-]|$)")
_NAMED_COLON = re.compile(r"(?:^|[-ocS])((?:d?[lG]{0,3})[Ch]+):$")


def attribute_within(tokens: Tokens) -> Said | None:
    """The attribution inside the marks whose words `tokens` are: « La mer, explique Ada Park, monte. »"""
    found = _WITHIN.search(tokens.shape, 1)
    return Said((found.start(2), found.end(2)), found.start(1), close=True) if found else None


def attribute(tokens: Tokens, at: int) -> Said | None:
    """The attribution of the marked stretch at token `at`, from its own sentence; None where there is none."""
    shape = tokens.shape
    first = sentence_start(tokens, at)
    right = shape[at + 1 : _sentence_stop(tokens, at + 1)]
    if tokens.language == "tr":
        return _turkish(tokens, first, at, right)
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


def _turkish(tokens: Tokens, first: int, at: int, right: str) -> Said | None:
    """The attribution in Turkish, whose verb ends a sentence: NAME, "..." dedi; NAME, şunları söyledi: "..."; "..." dedi NAME."""
    shape = tokens.shape
    closes = _CLOSES.match(right)
    named = _NAMED_BEFORE.search(shape[first:at])
    if named and (closes or named.start(2) >= 0):
        cue = first + named.start(2) if named.start(2) >= 0 else at + 1 + (closes.start(1) if closes else 0)
        return Said((first + named.start(1), first + named.end(1)), cue, close=True)
    subject = main_subject(tokens, first, at) if closes else None
    if subject and closes and shape[subject.who[1] - 1 : subject.who[1] + 1] in ("C,", "C:"):
        return subject._replace(cue=at + 1 + closes.start(1), strong=True, close=True)
    after = _after(tokens, at, right)
    return after._replace(close=True) if after else None


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
        found = DIRECT.match(right)
        if not found or right[found.end() : found.end() + 1] in ("p", "d", "Q", "E", ":", "C"):
            return None
        if right[found.end() : found.end() + 1] == "k" and tokens.word(base + found.end()) == "that":
            return None
    for pattern in (_INVERTED, _ACCORDING):
        found = pattern.match(right)
        who = AFTER_VERB.match(right, found.end()) if found else None
        if found and who:
            return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = _INVERTED_ANY.match(right) if _ends_in_comma(tokens, at) or _asks(tokens, at) else None
    who = AFTER_VERB.match(right, found.end()) if found else None
    if found and who:
        return Said((base + who.start(), base + who.end()), base + found.start(1))
    found = DIRECT.match(right) or (_DIRECT_ANY.match(right) if _ends_in_comma(tokens, at) else None)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base + found.start(2))
    return None


def _trailing(right: str, base: int) -> Said | None:
    """The attribution at the end of the sentence: ", the groups say."."""
    found = _TRAILING.search(right)
    if found:
        return Said((base + found.start(1), base + found.end(1)), base + found.start(2))
    found = _TRAILING_INVERTED.search(right) or _TRAILING_ACCORDING.search(right)
    who = AFTER_VERB.match(right, found.end()) if found else None
    if found and who:
        return Said((base + who.start(), base + who.end()), base + found.start(1))
    return None


def _is_aside(tokens: Tokens, first: int, verb: int, at: int) -> bool:
    """True for a verb in a clause that ends before the marks: when she railed at the board, "..."."""
    shape = tokens.shape
    if shape.find(",", verb, at) < 0:
        return False
    clause = max(shape.rfind(",", first, verb) + 1, first)
    return any(shape[k] == "k" and tokens.word(k).lower() in _SUBORDINATE for k in range(clause, verb))


def _according(shape: str, at: int, stop: int) -> Said:
    """Who says in "as NAME recalls", said as "according to recalls NAME"; nobody where no name follows: según recuerda."""
    who = AFTER_VERB.match(shape, at + 2, stop)
    return Said((who.start(), who.end()) if who else (at, at), at + 1)


def _inverted(shape: str, verb: int, at: int) -> Said | None:
    """The subject behind its verb: Am Montag sagte Kühn: "..."."""
    who = AFTER_VERB.match(shape, verb + 1, at)
    return Said((who.start(), who.end()), verb) if who else None


def _precedes(tokens: Tokens, first: int, said: Said | None, verb: int, at: int) -> bool:
    """Whether the verb stands before its subject: a pronoun, or nothing else may be it; a noun of place may not."""
    shape = tokens.shape
    if not said:
        return shape[at - 1] == ":"
    begin = said.who[0]
    return (shape[verb + 1] == "p" and begin < verb - 1) or (begin > first and shape[begin - 1] == "o")


def _before(tokens: Tokens, first: int, at: int) -> Said | None:
    """The attribution that leads in: the nearest speech verb to the left that has a subject."""
    shape = tokens.shape
    thought = None
    for verb in range(at - 1, first - 1, -1):
        kind = shape[verb]
        if kind == "A" and shape[verb + 1 : verb + 2] == "v":
            return _according(shape, verb, at)
        if kind == "A":
            who = AFTER_VERB.match(shape, verb + 1 + (shape[verb + 1 : verb + 2] == "o"), at)
            if who:
                return Said((who.start(), who.end()), verb)
        elif kind in "vtsgbm":
            said = subject_of(tokens, first, verb, at)
            if tokens.inverts and kind == "v" and _precedes(tokens, first, said, verb, at):
                said = _inverted(shape, verb, at)
            if said and (kind == "m" or _is_aside(tokens, first, verb, at)):
                thought = thought or said
            elif said:
                return said
    if thought:
        return thought
    named = _NAMED_COLON.search(shape[first:at])
    if named:
        return Said((first + named.start(1), first + named.end(1)), at - 1)
    return main_subject(tokens, first, at)
