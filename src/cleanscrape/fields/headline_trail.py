"""The way to the page, one step a line ("Home", "Culture", "Books", then the headline).

Its last step is the headline as the site files it. A flattener glues what stands above the printed one, a section or a
kicker, to it: "Culture : Guest of the book fair", or without any mark. So where the printed line is the last step with
words before it, or the same words with other marks, the step is the headline. Elsewhere the printed line stays, and so
does a kicker that its own colon parts from the rest ("Batteries: Are there enough?"): headlines are printed so.

Hit: `Home`, `Culture`, `Guest of the book fair: what islands read`, on three lines, above `Culture : Guest of the book
fair: what islands read`. Miss: the menu `Home`, `News`, `Our ten best walks` above `Storm closes harbour`.
"""

from __future__ import annotations

import re
from itertools import compress, count

from cleanscrape.page import Page

_HOME = frozenset((
    "home", "homepage", "home page", "start", "startseite", "startpagina", "startsida", "accueil", "inicio", "início", "página inicial",
    "portada", "hjem", "hem", "forside", "forsiden", "etusivu", "kezdőlap", "címlap", "főoldal", "strona główna", "domů", "úvod", "domov",
    "acasă", "anasayfa", "ana sayfa", "beranda", "главная", "головна", "αρχική", "الرئيسية", "בית", "首页", "首頁", "トップ", "ホーム", "홈", "होम",
))  # fmt: skip
"""What the first step is called."""
_FIRST = frozenset(
    [f"{number}{name}" for home in _HOME for name in (home, f"{home} {home}") for number in ("", "1. ")]
)
"""The lines that are a first step: an icon's name and its own make it twice, a numbered list begins with 1."""
_STEP_MARKS = re.compile(r"(?:\d{1,2}[.)]\s+)?(?:#{1,6}\s+)?")
"""An item's number, and the marks that a heading keeps as an item."""
_WORDS = re.compile(r"\w+")
_STEPS, _REACH, _MARK_CHARS = 5, 9, 2
"""So many steps at most a trail has, in so many lines: those of a mark alone (">") are no steps."""
_MIN_WORDS, _MAX_WORDS = 4, 45


def unglued(page: Page, title: str) -> str:
    """The headline without the words that stand glued before it, as a way to the page ends; else itself."""
    words = _words(title)
    for step in trail_ends(page):
        told = _words(step)
        glued = words.endswith(f" {told}") and not title.endswith(f": {step}")
        if (words == told or glued) and not step.islower():
            return step
    return title


def trail_ends(page: Page) -> list[str]:
    """The last step of each way to the page that has a headline's length."""
    if _FIRST.isdisjoint(page.bare):
        return []
    homes = compress(count(), map(_FIRST.__contains__, page.bare))
    return [end for home in homes if (end := _end(page, home))]


def _end(page: Page, home: int) -> str:
    """The first line below a trail's first step that is too long for a step, if it stands near enough; else nothing."""
    steps = 0
    for b in range(home + 1, min(home + 1 + _REACH, len(page))):
        if page.words[b] >= _MIN_WORDS:
            return _STEP_MARKS.sub("", page.texts[b], count=1) if page.words[b] <= _MAX_WORDS else ""
        steps += page.chars[b] > _MARK_CHARS
        if steps > _STEPS:
            break
    return ""


def _words(text: str) -> str:
    """A text's words in lower case, parted by one space."""
    return " ".join(_WORDS.findall(text.lower()))
