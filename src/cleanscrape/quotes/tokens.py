"""A paragraph as a string of kinds, one character a token, that patterns can look at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleanscrape.quotes.abbreviations import STOP

_TOKEN = re.compile(rf"\w(?:[\w.&’'/-]*\w)?(?:{STOP})?|[,:;()\[\]—–]|-+(?=\s)|[.?!…]+")
_INVERTED_PRONOUN = re.compile(r"(\w+)(?:-t)?-(ils?|elles?|on|je)")
"""French: dit-il, demande-t-elle."""
_PUNCTUATION = {",": ",", ":": ":", ";": "S", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-"}


_ABBREVIATED = re.compile(r"\b[A-Z]\w{0,4}$")
NEAR_CHARS = 160
"""A sentence's end this far from the marks, or farther, ends what is read of a paragraph."""


class Tokens:
    """Tokens of one paragraph: `shape` has a kind a token, `spans` their places in the text.

    A marked stretch is one token: E where its words end a sentence, else Q; `marked` has its number by token.
    """

    __slots__ = ("marked", "shape", "spans", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.shape = ""
        self.spans: list[tuple[int, int]] = []
        self.marked: dict[int, int] = {}

    def word(self, at: int) -> str:
        """The token's characters; '' past the end."""
        return self.text[slice(*self.spans[at])] if at < len(self.spans) else ""

    def span(self, who: tuple[int, int]) -> tuple[int, int]:
        """The place in the text of the tokens `who`, start and stop."""
        return self.spans[who[0]][0], self.spans[who[1] - 1][1]

    def words(self, who: tuple[int, int]) -> str:
        """The characters of the tokens `who`."""
        return self.text[slice(*self.span(who))]

    def cue(self, at: int) -> str:
        """The cue at this token: according to, put it, else the word."""
        word = self.word(at)
        if (self.shape[at] == "A" and self.word(at + 1) == "to") or word == "put":
            return self.words((at, min(at + 2, len(self.spans))))
        return word

    def apposed_name(self, at: int) -> tuple[int, int] | None:
        """The place of the name that stands between commas from token `at` on: a spokesman, Ada Park, said."""
        shape = self.shape
        end = at + 1
        while end < len(shape) and shape[end] in "Ch":
            end += 1
        if shape[at : at + 1] != "," or end == at + 1 or shape[end : end + 1] not in (",", "S", "", "o"):
            return None
        return self.span((at + 1, end))

    def opens_sentence(self, at: int) -> bool:
        """True where the token begins with a capital, a digit or a mark, as a sentence does; also past the end."""
        if at >= len(self.spans):
            return True
        char = self.text[self.spans[at][0]]
        return not (char.islower() or char in ",-—–:;")


def tokenize(
    text: str, start: int, stop: int, marked: Sequence[tuple[int, int, int, bool]], lexicon: dict[str, str]
) -> Tokens:
    """Tokens of `text[start:stop]`; `marked` holds (start, stop, number, ends a sentence) of its marked stretches."""
    tokens = Tokens(text)
    kinds: list[str] = []
    at = _near_start(text, start, marked[0][0]) if marked else start
    for outer_start, outer_stop, number, ends in marked:
        if outer_start - at > 3 * NEAR_CHARS:
            stop_here = _near_stop(text, at, outer_start)
            _narration(text, at, stop_here, lexicon, tokens, kinds)
            at = max(stop_here, _near_start(text, at, outer_start))
        _narration(text, at, outer_start, lexicon, tokens, kinds)
        tokens.marked[len(kinds)] = number
        kinds.append("E" if ends else "Q")
        tokens.spans.append((outer_start, outer_stop))
        at = max(at, outer_stop)
    _narration(text, at, _near_stop(text, at, stop) if marked else stop, lexicon, tokens, kinds)
    tokens.shape = "".join(kinds)
    return tokens


def _near_start(text: str, start: int, mark: int) -> int:
    """Where the sentence begins that leads to a mark; earlier ones are not read."""
    cut = text.rfind(". ", start, max(start, mark - NEAR_CHARS))
    while cut > start and _ABBREVIATED.search(text, max(start, cut - 6), cut):
        cut = text.rfind(". ", start, cut)
    return cut + 2 if cut > start else start


def _near_stop(text: str, mark: int, stop: int) -> int:
    """Where the sentence ends that follows a mark; later ones are not read."""
    cut = text.find(". ", mark + NEAR_CHARS, stop)
    return cut + 1 if cut >= 0 else stop


def _narration(
    text: str, start: int, stop: int, lexicon: dict[str, str], tokens: Tokens, kinds: list[str]
) -> None:
    get = lexicon.get
    spans = tokens.spans
    before = ""
    for found in _TOKEN.finditer(text, start, stop):
        word = found[0]
        kind = get(word)
        if not kind:
            kind = _kind(word, text, found.end())
            if not kind:
                continue
            if word[0].isalpha():
                lexicon[word] = kind
        elif kind in "bvstgmy" and kinds and _is_noun(kind, word, kinds[-1], before):
            kind = "l"
        if kind == "l" and "-" in word and word[-1] in "lsne":
            split = _INVERTED_PRONOUN.fullmatch(word)
            if split and get(split[1]) in ("v", "x"):
                start, stop = found.span()
                kinds += [get(split[1], "v"), "p"]
                spans += [(start, start + split.end(1)), (start + split.start(2), stop)]
                continue
        if before == "put" and word == "it":
            kinds[-1] = "s"
            continue
        before = word
        kinds.append(kind)
        spans.append(found.span())


_SURE = frozenset("says tells writes asks adds argues".split())
_PLURAL = frozenset("people men women police children voters".split())


def _is_noun(kind: str, word: str, kind_before: str, before: str) -> bool:
    """True where a word that may be a verb is a noun: the claims, Clinton's calls, 21 points, a radio show."""
    if kind_before in "dGn":
        return kind in "bg" or (word[-1] == "s" and word not in _SURE)
    if kind == "b" and kind_before in "lC":
        return before[-1] != "s" and before not in _PLURAL
    return kind_before == "o" and kind in "bvs" and word[-1] == "s" and word not in _SURE


def _kind(word: str, text: str, stop: int) -> str:
    """The kind of a word that the lexicon does not list; '' for a stop inside a sentence."""
    first = word[0]
    if first.isupper():
        return "G" if word.endswith(("'s", "’s")) else "C"
    if first.isalpha() or first == "_":
        if word.endswith("ly"):
            return "r"
        if "'" in word or "’" in word:
            return _contracted(word)
        return "e" if word.endswith("ed") else "l"
    if first.isdigit():
        return "n"
    if first in ".?!…":
        return _stop_kind(text, stop)
    return _PUNCTUATION.get(first, "-")


def _contracted(word: str) -> str:
    head = re.split("['’]", word, maxsplit=1)[0].lower()
    if head in {"he", "she", "it", "they", "i", "we", "you"}:
        return "p"
    return "x" if word.endswith(("n't", "n’t")) else "l"


def _stop_kind(text: str, stop: int) -> str:
    """S where a full stop ends a sentence: a space follows, then no lower-case letter."""
    after = text[stop : stop + 3]
    bare = after.lstrip("\"”’')]»")
    if bare and not bare[0].isspace():
        return ""
    bare = bare.lstrip()
    return "" if bare and bare[0].islower() else "S"
