"""An article that asks and answers, an interview or a list of questions: its questions stay with their answers.

By itself a short question is a promo's ("Exploring alternatives?") or a heading's of another story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import SENTENCE

_QUESTION = ("region", "a question of an article that asks and answers")
_ANSWER = ("region", "answers the article's last question")
_ASKS = ("?", "？", "؟", "?”", "?“", "?»", '?"')
_LEAST_ASKED, _LEAST_ANSWERED, _QUESTION_WORDS, _ANSWER_WORDS = 2, 3, 25, 4
_LEAST_QUESTION, _LEAST_ANSWER = -1.5, -2.0
"""Of questions so told in four labelled files 30 of 34 are the article's, of the lower ones few."""


def keep_questions(
    page: Page, kept: list[bool], why: dict[int, tuple[str, str]], scores: Sequence[float]
) -> None:
    """Where an article asks and answers (an interview, a list of questions), a question in doubt between what it says
    stays, though it be asked twice, and so does what answers the last one.
    """
    asks = [b for b in page.sentences if page.texts[b].endswith(_ASKS) and page.words[b] <= _QUESTION_WORDS]
    asked = [b for b in asks if any(kept[b + 1 : b + 2]) and _says(page, b + 1) and b + 1 not in why]
    if sum(map(kept.__getitem__, asked)) < _LEAST_ASKED:
        return
    for b in asked:
        if not kept[b] and b and kept[b - 1] and scores[b] > _LEAST_QUESTION and _may_stay(why, b):
            kept[b], why[b] = True, _QUESTION
    below = len(kept) - kept[::-1].index(True)
    told = below < len(kept) and below - 1 in asks and _says(page, below)
    told = told and sum(map(kept.__getitem__, asked)) >= _LEAST_ANSWERED
    if told and below not in why and scores[below] > _LEAST_ANSWER:
        kept[below], why[below] = True, _ANSWER


def _says(page: Page, b: int) -> bool:
    """Does a block say something that is no question?"""
    return page.ends[b] == SENTENCE and page.words[b] >= _ANSWER_WORDS and not page.texts[b].endswith(_ASKS)


def _may_stay(why: Mapping[int, tuple[str, str]], b: int) -> bool:
    """Has no rule said that a block goes, but that it repeats another?"""
    return b not in why or why[b][0] == "duplicate_lines"
