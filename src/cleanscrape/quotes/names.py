"""Names in a text: the full name for a surname, whether a name may be a he or a she, the name in a phrase."""

from __future__ import annotations

import re

_UPPER = "A-ZÀ-ÖØ-ÞĀŁŚŠŽČĐİА-Я"
_RUN = re.compile(
    rf"[{_UPPER}][\w’'-]*\.?(?:[ \u00a0](?:(?:de|la|del|di|da|du|van|von|der|den|al|bin|el|y|dos)[ ]){{0,2}}[{_UPPER}][\w’'-]*\.?){{0,5}}"
)
_TITLES = frozenset(
    "mr mrs ms miss dr sen sens rep reps gov gen prof rev lt col sgt capt maj adm hon sir president vice senator "
    "representative governor congressman congresswoman judge justice mayor secretary former candidate speaker chancellor "
    "minister prime king queen prince princess pope dame lord lady professor doctor detective officer chief herr frau "
    "herrn m mme mlle monsieur madame señor señora don doña signor signora sr sra dott dona dom director spokesman "
    "spokeswoman spokesperson chairman chairwoman attorney general the ambassador sheriff captain sergeant lieutenant "
    "colonel major admiral reverend father sister brother councillor councilman councilwoman commissioner ceo".split()
)
_MALE = frozenset("mr sir herr herrn m monsieur señor don signor king prince father brother lord congressman chairman spokesman".split())
_FEMALE = frozenset(
    "mrs ms miss frau mme mlle madame señora doña signora dona queen princess sister lady dame congresswoman chairwoman spokeswoman".split()
)


def strip_titles(words: list[str]) -> list[str]:
    """The words after the last title among them."""
    cut = 0
    for at, word in enumerate(words[:-1]):
        if word.strip(".").lower() in _TITLES:
            cut = at + 1
    return words[cut:]


class Names:
    """The people of one text by surname."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.full: dict[str, str] = {}
        self._read = False

    def _fill(self) -> None:
        self._read = True
        full = self.full
        for found in _RUN.finditer(self.text):
            words = strip_titles(found[0].split())
            if 2 <= len(words) <= 4:
                last = _bare(words[-1])
                name = " ".join(words[:-1] + [last])
                full.setdefault(last, name)

    def resolve(self, name: str) -> str:
        """The full name for a surname, where the text has one; else the name without its title."""
        if not self._read:
            self._fill()
        words = strip_titles(name.split())
        if len(words) == 1:
            return self.full.get(_bare(words[0]), _bare(words[0]))
        return " ".join(words)


def _bare(word: str) -> str:
    word = word.rstrip(".,")
    return word[:-2] if word.endswith(("'s", "’s")) else word
