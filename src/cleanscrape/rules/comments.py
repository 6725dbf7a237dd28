"""Readers' comments: the section's heading, its buttons, its form.

Catches "Leave a reply", "12 comments", "Reply" and "Report" buttons, "Log in to comment", the form and its rules, and
lines that open one comment ("Ada says:"). What readers wrote is well-made prose, and only what stands around it tells it
from the article: `comments.since` counts the words since the last heading, in bins; `comments.near` counts buttons and
openings within six blocks.
Leaves alone an official's "comments", and "reply" inside a sentence.

Why these numbers: a heading (1) says what comes next, a button (2) what is around, "log in to comment" (3) and the form
(4) that the section is short or over. A count (6) may be a button above the story as well, so it becomes a heading only if
two buttons or openings (2, 5) follow within a dozen blocks. The bins' edges are those of `related_links`.

Hit: "3 Comments". Miss: "Comments from the mayor drew laughter."
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.phrases import starts, tables, wholes
from cleanscrape.rule import Columns, Signal, add_inside, add_own, first_words, opening, whole_values
from cleanscrape.rules.related_links import words_since

_SAID = tables("comments")
_HEADING, _BUTTON, _LOGIN, _FORM, _OPENING, _COUNT = range(1, 7)
_VALUES = wholes(_SAID, buttons=_BUTTON, headings=_HEADING, counters=_COUNT)
_STARTS = starts(_SAID, form=_FORM, login=_LOGIN, button_starts=_BUTTON, heading_starts=_HEADING)
_TABLE = first_words(_STARTS)
_COUNTED = re.compile(
    r"(?:\d[\d.,]{0,8}|no|one) ?(?:new |reader |user )?"
    r"(?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.*|kommentare?n?|kommentarer|commentaires?|réactions?|comentarios?"
    r"|comentários?|comment[oi]|reacties?|kommentti?a?|komentarz[ey]?|komentář[eůi]?|yorum|комментари\w{0,2}|коментар\w{0,2}"
    r"|komentar\w{0,3}|komentār\w{0,2}|kommentaari?|hozzászólás|comentari[iu]?|comentaris|σχόλι[αο]|bình luận|تعليقا?ت?|תגובות"
    r"|মন্তব্য|ความคิดเห็น|maoni|評論|评论|則留言|条评论|件のコメント|댓글)[.!:)]{0,2}"
    r"|(?:comments?|kommentare?|commentaires?|comentarios|comentários|commenti|reacties|kommentarer|komentarzy?e?|komentáře|yorumlar"
    r"|комментарии|комментариев|коментарі|коментари|komentari|komentarji|komentāri|kommentaarid|hozzászólások|comentarii|comentaris"
    r"|σχόλια|komentar|bình luận|التعليقات|تعليقات|תגובות|মন্তব্য|ความคิดเห็น|maoni|댓글|コメント|评论|評論) ?\(?\d{1,6}\)?"
)
SAYS = (" says:", " wrote:")
MAX_SAYS_WORDS = 16
MAX_BUTTON_WORDS = 15
MAX_LINE_WORDS = 45
NEAR_BLOCKS = 6
LOOKAHEAD_BLOCKS = 12
_MAX_COUNTED_CHARS = 120
_OF_COMMENTS = bytes(value in (_BUTTON, _OPENING) for value in range(256))


@dataclass(frozen=True)
class Comments:
    """A comment section's heading, buttons and form. `phrases` are headings of your own, as a line's start."""

    id: ClassVar[str] = "comments"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "comments",
            ("", "heads the comments", "a comment's button", "asks to log in and comment", "the comment form",
             "introduces a comment", "counts the comments"),
            _COUNT,
        ),
        Signal(
            "comments.since",
            ("", "just after a heading of comments", "soon after a heading of comments",
             "some way after a heading of comments", "long after a heading of comments",
             "very long after a heading of comments"),
            5,
        ),
        Signal("comments.near", ("", "near a comment's button", "among comments' buttons"), 2),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """The kind of each line, the binned words since a heading, and whether buttons are near; one entry a block."""
        column = whole_values(page, _VALUES)
        for b, head in page.headed(_TABLE):
            column[b] = column[b] or _line_value(page, b, head)
        for b in compress(count(), page.digits):
            if page.heads[b].isdecimal():
                column[b] = column[b] or _line_value(page, b, page.heads[b])
        add_inside(column, page, _OPENING, SAYS, most_words=MAX_SAYS_WORDS)
        add_own(column, page, _HEADING, starts=self.phrases)
        marks = list(compress(count(), column.translate(_OF_COMMENTS)))
        _confirm(column, marks)
        return {
            "comments": column,
            "comments.since": words_since(page, column, _HEADING),
            "comments.near": _near(column, marks),
        }


def _confirm(column: bytearray, marks: list[int]) -> None:
    """A count of comments heads them if two buttons or openings of comments follow soon."""
    if len(marks) < 2:
        return
    for b, value in enumerate(column):
        after = bisect_right(marks, b) if value == _COUNT else len(marks)
        if after + 1 < len(marks) and marks[after + 1] <= b + LOOKAHEAD_BLOCKS:
            column[b] = _HEADING


def _near(column: Sequence[int], marks: list[int]) -> bytearray:
    """How many buttons stand within `NEAR_BLOCKS` blocks before or after, two at most."""
    near = bytearray(len(column))
    for b in marks:
        for i in range(max(0, b - NEAR_BLOCKS), min(len(column), b + NEAR_BLOCKS + 1)):
            if i != b:
                near[i] = min(2, near[i] + 1)
    return near


def _line_value(page: Page, b: int, head: str) -> int:
    folded = page.folded[b]
    if len(folded) <= _MAX_COUNTED_CHARS and _COUNTED.fullmatch(folded):
        return _COUNT
    words = page.words[b]
    value = _STARTS.get(opening(folded, _TABLE.get(head, ())), 0) if words <= MAX_LINE_WORDS else 0
    return value if value not in (_HEADING, _BUTTON) or words <= MAX_BUTTON_WORDS else 0
