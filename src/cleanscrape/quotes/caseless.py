"""Who says a quotation in Arabic, Persian, Hebrew and Hindi, which have no capitals to tell a name by.

Only the forms whose words are parted by grammar alone: a verb of speech, then who, then a colon, a comma or "that" (قال
الوزير: «...»); who, then the verb, then the same (وزیر گفت: «...»); in Hindi the words before ने. What else is marked keeps
no speaker. A name is told from its office where the words between show it, else office and name stay together.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from cleanscrape.quotes.cjk import Voiced, line_around
from cleanscrape.quotes.languages import kinds_in

LANGUAGES = ("ar", "fa", "he", "hi")
REACH_CHARS = 240
"""How far around the marks a sentence is looked at."""

_LETTER = re.compile(r"[\u0590-\u06ff\u0900-\u097f]")
_HEAD_CHARS = 1500
_TOKEN = re.compile(r"[^\s،,:؛;()–—-]+(?:-[^\s،,:؛;()–—-]+)*|[،,:؛;()–—-]")
_STOP = re.compile(r"(?<!\bد)(?<!डॉ)[.!?؟।](?=\s|$)|[\n»”«“]|(?<=\s)\"|\"(?=\s|$)")
_COMMAS = frozenset("،,")
_PARTED = frozenset("،,:؛;()–—-")
_PHRASE_WORDS = 7
"""A longer phrase is not surely who says it."""
_NAME_WORDS = 3
_VERB_REACH = 8
"""How many words may stand between who says it and the verb, or the verb and the marks."""
_THAT = frozenset("إن أن بأن إنه إنها أنه أنها بأنه بأنها که कि כי".split())
_AND = {"ar": "وف", "he": "ו"}
"""What is written at a verb's head: and he said."""
_WHAT_SAYS = frozenset("ما قال قالت يقول ذكر أفاد".split())
"""Behind "according to": what he said."""
_TO_OUTLET = re.compile("ל['\"׳״]")
"""To whom it was said: אמר ל'הארץ'."""
_THE = ("ال", "وال")
_PLACES = 3
_BY = "ने"
"""What stands behind who says it in Hindi."""


class _Words(NamedTuple):
    """Words of a sentence, with where they stand in the text."""

    words: list[str]
    spans: list[tuple[int, int]]


@cache
def _kinds(language: str) -> dict[str, frozenset[str]]:
    """Kind to words of a language; read when a text in it is first met."""
    return {kind: frozenset(words.split()) for kind, words in kinds_in(language).items()}


def language_in(text: str) -> str:
    """The language without capitals that a text begins in; '' if none of these."""
    found = _LETTER.search(text, 0, _HEAD_CHARS)
    if not found:
        return ""
    if found[0] < "\u0600":
        return "he"
    if found[0] >= "\u0900":
        return "hi"
    head = text[:_HEAD_CHARS]
    if "ے" in head or "ں" in head:
        return ""  # Urdu
    return "fa" if head.count("ی") + head.count("ک") > head.count("ي") + head.count("ك") else "ar"


def attribute_caseless(text: str, start: int, stop: int, language: str) -> Voiced | None:
    """Who says what stands in the marks at `start:stop`; None where that is not sure."""
    kinds = _kinds(language)
    first, last = line_around(text, start, stop, REACH_CHARS)
    first = max((found.end() for found in _STOP.finditer(text, first, start)), default=first)
    ended = _STOP.search(text, stop, last)
    before = _words(text, first, start)
    after = _words(text, stop, ended.start() if ended else last)
    if language == "hi":
        said = _hindi(before, kinds, led=True) or _hindi(after, kinds, led=False)
    elif language == "fa":
        said = _led_by_last(before, kinds, language) or _follows_first(after, kinds, language)
    else:
        said = _led(before, kinds, language) or _follows(after, kinds, language)
    return _voiced(text, said, kinds, language) if said else None


class _Said(NamedTuple):
    """Who says it, as words and spans (none: who spoke before), and where the cue stands."""

    who: _Words
    cue: tuple[int, int]


def _words(text: str, start: int, stop: int) -> _Words:
    found = list(_TOKEN.finditer(text, start, stop))
    return _Words([one[0] for one in found], [one.span() for one in found])


def _part(words: _Words, start: int, stop: int) -> _Words:
    return _Words(words.words[start:stop], words.spans[start:stop])


def _verb(words: _Words, at: int, kinds: dict[str, frozenset[str]], language: str) -> int:
    """How many words the verb has that ends with word `at`; 0 where none does."""
    if at and f"{words.words[at - 1]}-{words.words[at]}" in kinds.get("V", ()):
        return 2
    return int(_is_of(words.words[at], kinds["v"], language))


def _is_of(word: str, listed: frozenset[str], language: str) -> bool:
    """Whether a word is listed, or is with "and" at its head."""
    return word in listed or (word[0] in _AND.get(language, "") and word[1:] in listed)


def _says(words: _Words, at: int, kinds: dict[str, frozenset[str]], language: str) -> bool:
    return _is_of(words.words[at], kinds["v"], language) or _is_of(words.words[at], kinds["A"], language)


def _end(words: _Words) -> int:
    """Where the words end that lead to marks: before the colon, comma or "that"; -1 where none stands there."""
    stop = len(words.words)
    while stop and (words.words[stop - 1] in _PARTED or words.words[stop - 1] in _THAT):
        stop -= 1
    return stop if stop < len(words.words) else -1


def _first_word(words: _Words) -> int:
    """Where the words behind marks begin, past the comma or dash that may stand first; their count where none does."""
    return next((at for at, word in enumerate(words.words) if word not in _PARTED), len(words.words))


def _phrase(words: _Words, start: int, stop: int, kinds: dict[str, frozenset[str]]) -> _Words | None:
    """The words from `start` up to a comma or a word that is of no phrase; None where they are too many, or say to whom."""
    while start < stop and words.words[start] in _WHAT_SAYS:
        start += 1
    at = start
    while at < stop and words.words[at] not in _PARTED and words.words[at] not in kinds["o"]:
        at += 1
    clear = at - start <= _PHRASE_WORDS and not any(map(_TO_OUTLET.match, words.words[start:at]))
    return _part(words, start, at) if clear else None


def _said(who: _Words | None, cue: tuple[int, int]) -> _Said | None:
    return _Said(who, cue) if who else None


def _led(words: _Words, kinds: dict[str, frozenset[str]], language: str) -> _Said | None:
    """قال الوزير في المؤتمر: — the verb, then who; or according to whom."""
    stop = _end(words)
    for at in range(stop - 1, max(-1, stop - 1 - 2 * _VERB_REACH), -1):
        if _says(words, at, kinds, language):
            who = _phrase(words, at + 1, stop, kinds)
            if language == "he" and at and who and not who.words:
                who = _opening(words, at, kinds)  # in Hebrew who says it may stand before the verb too
            return _said(who, words.spans[at])
    return None


def _follows(words: _Words, kinds: dict[str, frozenset[str]], language: str) -> _Said | None:
    """«...»، قال الوزير — the verb right behind the marks, then who."""
    at = _first_word(words)
    if at >= len(words.words) or not _says(words, at, kinds, language):
        return None
    return _said(_phrase(words, at + 1, len(words.words), kinds), words.spans[at])


def _led_by_last(words: _Words, kinds: dict[str, frozenset[str]], language: str) -> _Said | None:
    """وزیر در مجلس گفت: — who opens the sentence, or what follows its first comma, and the verb ends it."""
    stop = _end(words)
    size = _verb(words, stop - 1, kinds, language) if stop > 0 else 0
    if not size:
        return None
    return _said(_opening(words, stop - size, kinds), (words.spans[stop - size][0], words.spans[stop - 1][1]))


def _opening(words: _Words, stop: int, kinds: dict[str, frozenset[str]]) -> _Words | None:
    """Who opens the words up to `stop`: of a name and an office between commas the name."""
    commas = [at for at in range(stop) if words.words[at] in _COMMAS]
    for begin in (0, *(at + 1 for at in commas)):
        if begin < stop and words.words[begin] not in kinds["o"] and words.words[begin] not in kinds["h"]:
            return _phrase(words, begin, stop, kinds)
    return _phrase(words, 0, stop, kinds)


def _follows_first(words: _Words, kinds: dict[str, frozenset[str]], language: str) -> _Said | None:
    """«...»، رضایی گفت — who right behind the marks, then the verb."""
    begin = _first_word(words)
    for at in range(begin, min(len(words.words), begin + _VERB_REACH)):
        size = _verb(words, at, kinds, language)
        if size:
            stop = at + 1 - size
            return _said(_phrase(words, begin, stop, kinds), (words.spans[stop][0], words.spans[at][1]))
    return None


def _hindi(words: _Words, kinds: dict[str, frozenset[str]], *, led: bool) -> _Said | None:
    """रमेश ने कहा: the words before ने, and a verb behind it; or those before "according to"."""
    places = [at for at, word in enumerate(words.words) if word in (_BY, "के") or word in kinds["p"]]
    for at in reversed(places) if led else places[:_PLACES]:
        stop = at + (words.words[at] in kinds["p"])
        reach = range(at + 1, min(len(words.words), at + _VERB_REACH))
        cue = next((k for k in reach if _verb(words, k, kinds, "hi")), 0)
        if words.words[at] == "के":
            cue = at + 1 if at + 1 < len(words.words) and words.words[at + 1] in kinds["A"] else 0
        if not cue or (led and len(words.words) - cue > _VERB_REACH // 2):
            continue
        begin = stop
        while begin and words.words[begin - 1] not in _PARTED and words.words[begin - 1] not in kinds["o"]:
            begin -= 1
        first = cue - max(_verb(words, cue, kinds, "hi") - 1, 0)
        return _said(_phrase(words, begin, stop, kinds), (words.spans[first][0], words.spans[cue][1]))
    return None


def _voiced(text: str, said: _Said, kinds: dict[str, frozenset[str]], language: str) -> Voiced:
    words = said.who.words
    if not words:
        return Voiced(None, said.cue, None)
    who = (said.who.spans[0][0], said.who.spans[-1][1])
    if len(words) == 1 and words[0] in kinds["p"]:
        return Voiced(who, said.cue, None)
    return Voiced(who, said.cue, " ".join(_name(words, kinds, language)))


def _name(words: list[str], kinds: dict[str, frozenset[str]], language: str) -> list[str]:
    """The name behind a title or an office, where the words between show it; else all words."""
    titled = max((at + 1 for at, word in enumerate(words) if word in kinds["H"]), default=0)
    if language == "hi":  # the office stands right before the name
        titled = max((at + 1 for at, word in enumerate(words) if word in kinds["H"] | kinds["h"]), default=0)
    elif language == "ar" and (titled or words[0] in kinds["h"]):
        office = titled == 0
        titled = titled or 1
        while titled < len(words) and (words[titled] in kinds["h"] or words[titled].startswith(_THE)):
            titled += 1  # وزير النقل, and no رئيس بلدية مالم
        titled = 0 if office and titled == 1 else titled
    return words[titled:] if 0 < len(words) - titled <= _NAME_WORDS else words
