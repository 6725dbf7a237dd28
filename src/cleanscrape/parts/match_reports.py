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
_BESIDE = re.compile(
    r"[^\W\d_][^:：.!?/]{1,30}[:：]\s?(?!//)\S[^\n]*[\d,;]|[^\n]*(?:\D \(|[^\W\d_] )\d+[.'’e]?(?:[,;)]|\Z)"
)
"""A team and its players, a name and a minute: "Rovers: Holm; Ruiz, Park", "Ruiz 41, Park 84", "Rovers 2 (Ruiz 41)"."""
_MOST_LINES, _MOST_ABOVE = 14, 2
"""So many lines are looked at, and so many others may stand above the first: a last sentence, "Match facts"."""


def match_end(page: Page, start: int) -> int:
    """Where that ends which a report of a match has behind its text, from a block on; 0 if it has none."""
    end = 0
    for b in range(start, min(len(page), start + _MOST_LINES)):
        if _is_labelled(page, b):
            end = b + 1
        elif b >= start + _MOST_ABOVE and not _BESIDE.match(page.texts[b]):
            break
    return end


def _is_labelled(page: Page, b: int) -> bool:
    word = _WORD.match(page.heads[b])
    return word is not None and word[0] in _FIRST_WORDS and _LABELLED.match(page.folded[b]) is not None
