"""What a report of a match ends with: "Referee: J. Holm", "Attendance: 12,340", line-ups and scorers beside those."""

from __future__ import annotations

import re

from cleanscrape.page import Page
from cleanscrape.phrases import tables
from cleanscrape.spellings import spellings

_LABELS = tuple(sorted(spellings(tables("match_reports")["labels"]), key=len, reverse=True))
_FIRST_WORDS = frozenset(label.partition(" ")[0] for label in _LABELS)
_LABELLED = re.compile(rf"(?:{'|'.join(map(re.escape, _LABELS))})(?:\s?[:：]|\.? (?=[\d(]))")
_WORD = re.compile(r"[\w-]+")
_TEAM = re.compile(r"[^\W\d_][^:：.!?/\n]{1,30}[:：]\s?(?!//)\S[^\n\d,;]{0,60}[\d,;]")
_SCORER = re.compile(r"(?:\D \(|[^\W\d_] )\d{1,3}[.'’e]?(?:[,;)]|\Z)")
"""A team and its players, a name and a minute: "Rovers: Holm; Ruiz, Park", "Ruiz 41, Park 84", "Rovers 2 (Ruiz 41)"."""
_LABEL_CHARS = 40
_MOST_LINES, _MOST_ABOVE, _MOST_CHARS = 14, 2, 400
"""So many lines are looked at, and so many others may stand above the first: a last sentence, "Match facts"."""


def match_end(page: Page, start: int) -> int:
    """Where that ends which a report of a match has behind its text, from a block on; 0 if it has none."""
    end = 0
    for b in range(start, min(len(page), start + _MOST_LINES)):
        if _is_labelled(page, b):
            end = b + 1
        elif b >= start + _MOST_ABOVE and not _is_beside(page, b):
            break
    return end


def _is_beside(page: Page, b: int) -> bool:
    text = page.texts[b]
    return len(text) <= _MOST_CHARS and bool(_TEAM.match(text) or _SCORER.search(text))


def _is_labelled(page: Page, b: int) -> bool:
    opening = page.texts[b][:_LABEL_CHARS].lower()
    word = _WORD.match(opening)
    return word is not None and word[0] in _FIRST_WORDS and _LABELLED.match(opening) is not None
