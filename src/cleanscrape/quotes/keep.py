"""What in marks is a quotation, and of which kind: titles of works and scare quotes told apart from speech."""

from __future__ import annotations

import re
from typing import Literal

from cleanscrape.quotes.subject import Said
from cleanscrape.quotes.tokens import Tokens
from cleanscrape.scripts import EAST_ASIAN

Kind = Literal["direct", "mixed", "partial"]
"""How much of what is attributed stands in the marks; `Quote.kind` says it in full."""

MIN_WORDS = 4
"""From how many words on a quotation is `direct` or `mixed`; shorter ones are `partial`."""
_SURE_WORDS = 6
"""From how many words on marked words without a speech verb are speech, not a scare quote (measured)."""

WORD = re.compile(r"\w[\w'’-]*")
_WIDE = re.compile(f"[{EAST_ASIAN}]")
_WIDE_PER_WORD = 2
"""Chinese and Japanese characters that count as one word."""
_SMALL = frozenset(
    "the a an of and or in on at to for with by from der die das und de la le les des du el los y".split()
)
_PARAPHRASE = frozenset("lokdrpeyCGnw")
_TIGHT = re.compile(r"[vtsgbmA][^SQEvtsgbm]{0,12}[,:]$|[vtsgb:]$")


def words_of(text: str) -> list[str]:
    """The words of a quotation; of Chinese or Japanese, one entry for every two characters."""
    wide = _WIDE.findall(text) if not text.isascii() else []
    return wide[::_WIDE_PER_WORD] if wide else WORD.findall(text)


def opens_sentence(text: str, at: int) -> bool:
    """Whether the quotation at `at` opens as a sentence does: with a capital, a figure, or a mark for one."""
    return text[at].isupper() or text[at].isdigit() or text[at] in "[¿¡"


def is_title(words: list[str]) -> bool:
    """True where every word of weight has a capital, as a title of a work has."""
    heavy = [w for w in words if w.lower() not in _SMALL]
    return (
        bool(heavy)
        and all(w[0].isupper() or w[0].isdigit() for w in heavy)
        and any(w[0].isupper() for w in heavy)
    )


def is_speech(
    tokens: Tokens, at: int, said: Said | None, words: list[str], alone: bool, follows: bool
) -> bool:
    """Whether the marked stretch at token `at` is what somebody said.

    `alone`: it is a sentence or more by itself. `follows`: its paragraph has another quotation before it.
    """
    count = len(words)
    shape = tokens.shape
    before = shape[at - 1 : at]
    strong = said is not None and said.strong
    if alone and shape[at] == "E" and follows and not strong:
        return True
    if is_title(words) and count < 9:
        led = before in ("", ",", ":", "v", "t", "g", "k", "S", "E", "b")
        if said and shape[said.cue] == ":":
            return False
        return led and strong and bool(said and said.close) and (count != 1 or shape[at + 1 : at + 2] != "l")
    if strong:
        on_a_thing = said is not None and said.stands_for is not None and tokens.word(said.who[0]) == "that"
        return not on_a_thing or count >= MIN_WORDS
    if said is None and alone:
        return count >= MIN_WORDS or (shape[at] == "E" and tokens.text[tokens.spans[at][1] - 2] in "?!")
    if before == ":" and shape[at] == "E" and count >= MIN_WORDS:
        return True
    if count < _SURE_WORDS and said and shape[said.who[0] : said.who[1]][-1:] not in ("p", "C"):
        return False
    attributive = shape[at + 1 : at + 2] in ("l", "C", "G")
    return count >= MIN_WORDS and not (attributive and count < _SURE_WORDS)


def kind_of(tokens: Tokens, at: int, first: int, said: Said | None, words: list[str], capital: bool) -> Kind:
    """direct, mixed or partial, by how much of what is attributed stands in the marks."""
    left = tokens.shape[first:at]
    close = said is not None and said.close
    led_out = said is not None and close and said.cue > at and left[-1:] in ("", ",", "c", "-", ":", "k", "S")
    whole = not left.strip("c,-") or led_out or bool(_TIGHT.search(left[-16:])) or (capital and close)
    goes_on = (
        tokens.shape[at] == "Q"
        and tokens.shape[at + 1 : at + 2] in _PARAPHRASE
        and not (said and said.cue > at)
    )
    if whole and not goes_on and (capital or len(words) >= MIN_WORDS):
        return "direct"
    return "mixed" if len(words) >= MIN_WORDS else "partial"
