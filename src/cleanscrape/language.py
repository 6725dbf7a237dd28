"""Which language a body is in, where it shows plainly: by script, else by its commonest small words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

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
    ("ja", re.compile("[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.3),
    ("he", re.compile("[\u0590-\u05ff]"), 0.3),
    ("el", re.compile("[\u0370-\u03ff]"), 0.3),
    ("th", re.compile("[\u0e00-\u0e7f]"), 0.3),
    ("bn", re.compile("[\u0980-\u09ff]"), 0.3),
    ("pa", re.compile("[\u0a00-\u0a7f]"), 0.3),
    ("gu", re.compile("[\u0a80-\u0aff]"), 0.3),
    ("ta", re.compile("[\u0b80-\u0bff]"), 0.3),
    ("te", re.compile("[\u0c00-\u0c7f]"), 0.3),
    ("kn", re.compile("[\u0c80-\u0cff]"), 0.3),
    ("ml", re.compile("[\u0d00-\u0d7f]"), 0.3),
    ("si", re.compile("[\u0d80-\u0dff]"), 0.3),
    ("lo", re.compile("[\u0e80-\u0eff]"), 0.3),
    ("my", re.compile("[\u1000-\u109f]"), 0.3),
    ("am", re.compile("[\u1200-\u137f]"), 0.3),
    ("km", re.compile("[\u1780-\u17ff]"), 0.3),
    ("ka", re.compile("[\u10a0-\u10ff]"), 0.3),
    ("hy", re.compile("[\u0530-\u058f]"), 0.3),
)
_SCRIPTED = re.compile("[" + "".join(script.pattern[1:-1] for _, script, _ in _SCRIPTS) + "]")
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
        letters = sum(map(str.isalpha, text))
        for code, script, share in _SCRIPTS:
            if len(script.findall(text)) > share * letters:
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
