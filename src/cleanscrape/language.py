"""Which language a body is in, where it shows plainly: by script, else by its commonest small words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from cleanscrape.scripts import CHINESE_JAPANESE, KANA, KOREAN

_LOOK_CHARS = 1500
_MIN_WORDS = 20
_MIN_SHARE = 0.12
"""Share of a text's words that are one language's small words, below which nothing is said."""
_MIN_SHARES = {"tr": 0.06, "fi": 0.08, "et": 0.08, "hu": 0.1}
"""Languages that hang their small words on the others have fewer."""
_MIN_LEAD = 1.15
"""How far the likeliest language must lead the next, a word counting for each of its languages in part ..."""
_SISTERS = ({"da", "no"}, {"cs", "sk"})
"""... but of these, which share nearly all of theirs, the likelier is said."""
_SCRIPTS = (
    ("ja", KANA, 0.1),
    ("ko", KOREAN, 0.3),
    ("zh", CHINESE_JAPANESE, 0.3),
    ("he", "\u0590-\u05ff", 0.3),
    ("el", "\u0370-\u03ff", 0.3),
    ("th", "\u0e00-\u0e7f", 0.3),
    ("bn", "\u0980-\u09ff", 0.3),
    ("pa", "\u0a00-\u0a7f", 0.3),
    ("gu", "\u0a80-\u0aff", 0.3),
    ("ta", "\u0b80-\u0bff", 0.3),
    ("te", "\u0c00-\u0c7f", 0.3),
    ("kn", "\u0c80-\u0cff", 0.3),
    ("ml", "\u0d00-\u0d7f", 0.3),
    ("si", "\u0d80-\u0dff", 0.3),
    ("lo", "\u0e80-\u0eff", 0.3),
    ("my", "\u1000-\u109f", 0.3),
    ("am", "\u1200-\u137f", 0.3),
    ("km", "\u1780-\u17ff", 0.3),
    ("ka", "\u10a0-\u10ff", 0.3),
    ("hy", "\u0530-\u058f", 0.3),
)
"""A language, its letters, and the share of a text's letters that they must pass."""
_SCRIPTED = re.compile("[" + "".join(letters for _, letters, _ in _SCRIPTS) + "]")
"""A letter of one of these scripts."""
_SMALL_WORDS = Path(__file__).with_name("small_words.txt").read_text("utf-8")
"""A language a line: its code, and its commonest small words."""
_LANGUAGES_OF: dict[str, list[str]] = {}
for _code, *_words in map(str.split, _SMALL_WORDS.splitlines()):
    for _small in _words:
        _LANGUAGES_OF.setdefault(_small, []).append(_code)


def language_of(text: str) -> str | None:
    """The text's ISO 639-1 code, or None where it does not show plainly. Looks at the first 1,500 characters."""
    text = text[:_LOOK_CHARS]
    if not text.isascii() and _SCRIPTED.search(text):
        count = sum(map(str.isalpha, text))
        for code, letters, share in _SCRIPTS:
            found = re.findall(f"[{letters}]", text)  # compiled when first asked: most pages have none
            if len(found) > share * count:
                return code
    words = [word for word in text.lower().split() if "a" <= word[0] <= "z" or word[0].isalpha()]
    if len(words) < _MIN_WORDS:
        return None
    small = Counter(filter(_LANGUAGES_OF.__contains__, words))
    told: dict[str, float] = {}
    for word, count in small.items():
        for code in _LANGUAGES_OF[word]:
            told[code] = told.get(code, 0.0) + count / len(_LANGUAGES_OF[word])
    (next_most, other), (most, code) = sorted([(0.0, ""), (0.0, ""), *zip(told.values(), told, strict=True)])[
        -2:
    ]
    lead = 1.0 if {code, other} in _SISTERS else _MIN_LEAD
    own = sum(count for word, count in small.items() if code in _LANGUAGES_OF[word])
    return code if own >= _MIN_SHARES.get(code, _MIN_SHARE) * len(words) and most > lead * next_most else None
