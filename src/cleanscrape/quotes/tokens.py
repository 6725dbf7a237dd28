"""A paragraph as a string of kinds, one character a token, that patterns can look at."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from cleanscrape.quotes.abbreviations import STOP
from cleanscrape.quotes.kinds import is_noun, kind_of_word
from cleanscrape.quotes.languages import PHRASAL
from cleanscrape.quotes.particles import PARTICLES, is_elided, join_particles
from cleanscrape.quotes.speech import LANGUAGE

_TOKEN = regex.compile(rf"\w(?:[\w.&’'/-]*\w)?(?:{STOP})?|[,:;()\[\]—–]|(?<!-)-+(?=\s)|[.?!…]+")
"""With `regex`, whose words hold the marks that combine with letters: vowels in Hindi, Bengali, Tamil, Thai."""
_INVERTED_PRONOUN = re.compile(r"(\w+)(?:-t)?-(ils?|elles?|on|je)|([a-z]+)(nya)")
"""French and Indonesian: dit-il, demande-t-elle, katanya."""

_ABBREVIATED = re.compile(r"\b[A-Z]\w{0,4}$")
NEAR_CHARS = 60
"""A sentence's end this far from the marks, or farther, ends what is read of a paragraph."""


_PHRASAL = PHRASAL | frozenset(
    [("put", "it"), ("puts", "it"), ("went", "on"), ("goes", "on"), ("pointed", "out"), ("points", "out")]
    + [(verb, "back") for verb in "shot fired hit fought shoots fires hits wrote writes".split()]
    + [(verb, "in") for verb in "chimed cut jumped broke chimes cuts".split()]
)
"""Two words that together are a verb of speech."""
_SECOND = frozenset(second for _, second in _PHRASAL)


_ANY = "vtsgmbyApwdoklcxrhneCG,:()-SQE"
_TOLD_BY = {"l": "QE,-C", "r": "QE,", "d": "lCh", "C": "odl", "u": _ANY, "a": _ANY}
"""Kind of a word to the kinds before it that may change it."""
_GENITIVES = frozenset("des der του της των".split())
"""Articles that mean "of the" behind a noun: le président des élèves, die Sprecherin der Stadt."""
_DATIVES = frozenset(("der",))
"""And "to the" behind a name: sagte Kühn der Zeitung."""


_DASHED = frozenset(("", "pl", "cs", "ru", "uk", "hu", "ro", "vi"))
"""Languages that put a dash between a quotation and its verb."""


_OPENS_PHRASE = frozenset(",:()-SQEck")
"""What stands before a phrase that says according to whom, in languages whose nouns have no capital."""


class Tokens:
    """Tokens of one paragraph: `shape` has a kind a token, `spans` their places in the text.

    A marked stretch is one token: E where its words end a sentence, else Q; `marked` lists these tokens.
    """

    __slots__ = ("inverts", "language", "marked", "shape", "spans", "text")

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language  # None: English
        self.inverts = language is not None  # the verb may stand before its subject
        self.shape = ""
        self.spans: list[tuple[int, int]] = []
        self.marked: list[int] = []

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
        """The cue at this token: the word, according to, nach den Worten."""
        if self.shape[at] != "A":
            return self.word(at)
        start = at - (self.shape[at - 1 : at] == "d")
        start -= self.shape[start - 1 : start] == "o"
        return self.words((start if self.inverts else at, at + 1 + (self.word(at + 1) == "to")))

    def apposed_name(self, at: int) -> tuple[int, int] | None:
        """The place of the name that stands between commas from token `at` on: a spokesman, Ada Park, said."""
        shape = self.shape
        end = at + 1
        while end < len(shape) and shape[end] in "Ch":
            end += 1
        if shape[end : end + 1] == "c" and shape[end + 1 : end + 2] == "C" and shape[at : at + 2] == ",C":
            end += 1
            while end < len(shape) and shape[end] == "C":
                end += 1
        if shape[at : at + 1] != "," or end == at + 1 or shape[end : end + 1] not in (",", "S", "", "o"):
            return None
        return self.span((at + 1, end))

    def capitals(self, who: tuple[int, int]) -> tuple[int, int]:
        """The first words of these tokens that have a capital; an empty range where none has."""
        start = who[0]
        while start < who[1] and self.word(start).islower():
            start += 1
        stop = min(start + 1, who[1])
        while stop < who[1] and self.shape[stop] == "C":
            stop += 1
        return start, stop

    def opens_sentence(self, at: int) -> bool:
        """True where the token begins with a capital, a digit or a mark, as a sentence does; also past the end."""
        if at >= len(self.spans):
            return True
        char = self.text[self.spans[at][0]]
        return not (char.islower() or char in ",-—–:;")


def tokenize(
    text: str, start: int, stop: int, marked: Sequence[tuple[int, int, bool]], lexicon: dict[str, str]
) -> Tokens:
    """Tokens of `text[start:stop]`; `marked` holds (start, stop, ends a sentence) of its marked stretches."""
    tokens = Tokens(text, lexicon.get(LANGUAGE))
    kinds: list[str] = []
    at = _near_start(text, start, marked[0][0]) if marked else start
    for outer_start, outer_stop, ends in marked:
        if outer_start - at > 3 * NEAR_CHARS:
            stop_here = _near_stop(text, at, outer_start)
            _narration(text, at, stop_here, lexicon, tokens, kinds)
            at = max(stop_here, _near_start(text, at, outer_start))
        _narration(text, at, outer_start, lexicon, tokens, kinds)
        tokens.marked.append(len(kinds))
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
    while cut >= 0 and _ABBREVIATED.search(text, max(mark, cut - 6), cut):
        cut = text.find(". ", cut + 1, stop)
    return cut + 1 if cut >= 0 else stop


def _narration(
    text: str, start: int, stop: int, lexicon: dict[str, str], tokens: Tokens, kinds: list[str]
) -> None:
    """Add the tokens of `text[start:stop]`, which holds no marks."""
    get = lexicon.get
    spans, language = tokens.spans, tokens.language
    before = ""
    for found in _TOKEN.finditer(text, start, stop):
        word = found[0]
        kind = get(word) or _learn(word, text, found.end(), lexicon)
        if not kind:
            continue
        if kind in "bvstgmy":
            if kinds and is_noun(kind, word, kinds[-1], before):
                kind = "l"
        elif language is not None and kinds and kinds[-1] in _TOLD_BY.get(kind, ""):
            kind = _beside(found, kind, before, tokens, kinds, lexicon)
            if not kind:
                continue  # dit-il, added as two
        if word == "of" and before == "words" and kinds[-3:] == ["o", "d", "l"]:
            kinds[-3:], spans[-3:] = ["A"], [(spans[-3][0], found.end())]  # in the words of
            continue
        if (
            word in _SECOND
            and (before, word) in _PHRASAL
            and (word != "on" or text[found.end() : found.end() + 1] in (",", ":"))
        ):
            kinds[-1] = "s" if word == "it" else "v"
            spans[-1] = (spans[-1][0], found.end())
            continue
        before = word
        kinds.append(kind)
        spans.append(found.span())


def _learn(word: str, text: str, stop: int, lexicon: dict[str, str]) -> str:
    """The kind of a word that is met for the first time; '' for a stop inside a sentence."""
    kind = kind_of_word(word, text, stop)
    if word[0].isalpha():
        lexicon[word] = kind
    return kind


def _beside(
    found: re.Match[str], kind: str, before: str, tokens: Tokens, kinds: list[str], lexicon: dict[str, str]
) -> str:
    """The kind of a word beside what stands before it, in languages other than English; '' where it was added as two."""
    word, last, spans, language = found[0], kinds[-1], tokens.spans, tokens.language or ""
    if kind in "lr" and last in "QE,":
        if ("-" in word or word.endswith("nya")) and _add_inverted(found, lexicon, kinds, spans):
            return ""
        says = (
            (kind == "l" or word == "so") and word[0].islower() and _after_marks(kinds, found.string, spans)
        )
        return "v" if says else kind
    if kind == "l" and last == "-" and language in _DASHED:
        return "v" if word[0].islower() and "".join(kinds[-2:-1]) in ("Q", "E", ",") else kind
    if kind == "u":
        return "v" if last == "x" or kinds[-2:] == ["x", "r"] else "l"
    if kind == "a":
        return "A" if _has_preposition(word, kinds) else "C" if word[0].isupper() else "l"
    if kind == "d" and word in _GENITIVES and last in "lCh":
        return "o" if word not in _DATIVES or kinds[-2:-1] == ["d"] else "d"
    if kind == "C" and before in PARTICLES and last in "odl":
        join_particles(found.string, found.start(), word, language, kinds, spans)
    if kind == "l" and last == "C" and word[0] in "da" and is_elided(word, language):
        return "C"  # Charles d'Artagnan
    return kind


def _has_preposition(word: str, kinds: list[str]) -> bool:
    """Does a noun stand behind a preposition: nach den Worten von?

    One in small letters must open its phrase too: "de acuerdo con" does, "está de acuerdo con" is a verb.
    """
    at = len(kinds) - 1 - (kinds[-1] == "d")
    return kinds[at] == "o" and (word[0].isupper() or at == 0 or kinds[at - 1] in _OPENS_PHRASE)


def _add_inverted(
    found: re.Match[str], lexicon: dict[str, str], kinds: list[str], spans: list[tuple[int, int]]
) -> bool:
    """Add dit-il as two tokens, a verb and a pronoun; False where the word is another."""
    split = _INVERTED_PRONOUN.fullmatch(found[0])
    if not split:
        return False
    start, stop = found.span()
    verb = split.lastindex or 2
    kinds += [lexicon.get(split[verb - 1], "v"), "p"]
    spans += [(start, start + split.end(verb - 1)), (start + split.start(verb), stop)]
    return True


def _after_marks(kinds: list[str], text: str, spans: list[tuple[int, int]]) -> bool:
    """True right after a quotation that a comma ends, before its mark or behind: there the verb stands."""
    if not kinds:
        return False
    if kinds[-1] == ",":
        return len(kinds) > 1 and kinds[-2] in "QE"
    return kinds[-1] in "QE" and "," in text[max(0, spans[-1][1] - 3) : spans[-1][1]]
