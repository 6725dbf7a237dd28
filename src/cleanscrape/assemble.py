"""A decision and finds -> the Trace and its Article: body, spans, what was removed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import compress, count, pairwise

from cleanscrape.accents import composed
from cleanscrape.article import Article, Quote, Removed, Span
from cleanscrape.confidence import confidence_of
from cleanscrape.decide import Decision, keep_nothing
from cleanscrape.evidence import Find
from cleanscrape.language import language_of
from cleanscrape.page import OF_TEXTS, Page
from cleanscrape.reading.blocks import CODE_MARK
from cleanscrape.trace import Trace, Weighing

_GAP, _ITEM = "\n\n", "\n"
_PRINTED = frozenset("–—→»›✓✔")
"""Marks that a writer put before a line (a dash before speech, say); the rest are bullets, as flatteners make them."""
_NO_ARTICLE_BELOW, _NO_ARTICLE_WORDS = 0.1, 40
"""A page that is hardly one article, and of which less than a paragraph and less than half of its words would stay, has
none: an index, an error. One with front matter has."""


def assemble(
    weighing: Weighing,
    decision: Decision,
    finds: tuple[Find, ...],
    extract: Callable[[str], tuple[Quote, ...]],
    url: str | None,
) -> Trace:
    """The trace of a decided page."""
    page = weighing.page
    verdicts = field_verdicts(page, decision.verdicts, finds)
    kept = list(compress(count(), map("body".__eq__, verdicts)))
    confidence = confidence_of(weighing, decision, kept, finds, url)
    if confidence < _NO_ARTICLE_BELOW and _is_little(page, kept) and not page.front:
        decision = keep_nothing(decision)
        finds = tuple(find for find in finds if find.field == "source")
        verdicts = field_verdicts(page, decision.verdicts, finds)
        kept = [b for b in kept if verdicts[b] == "body"]
    page.forget(*OF_TEXTS)
    body, spans = body_of(page, kept, decision.rows)
    fields = {find.field: find.value for find in finds}
    article = Article.model_validate(
        fields
        | {
            "body": body,
            "quotes": extract(body),
            "url": url,
            "language": language_of(composed(body) if page.apart else body),
            "confidence": confidence,
            "removed": _removed(weighing, decision, verdicts),
            "paragraph_spans": spans,
            "weights_version": weighing.weights.version,
        }
    )
    return Trace(article, page, finds, verdicts, weighing, decision)


def _is_little(page: Page, kept: Sequence[int]) -> bool:
    """Are the kept blocks less than a paragraph, and less than half of the page's words?"""
    words = sum(page.words[b] for b in kept)
    return words < _NO_ARTICLE_WORDS and 2 * words < page.words_before[-1]


def field_verdicts(page: Page, verdicts: Sequence[str], finds: Sequence[Find]) -> tuple[str, ...]:
    """The verdicts with the finds' own blocks marked; the headline said again above the body is the title too."""
    marked = list(verdicts)
    for find in finds:
        for b in find.blocks:
            if marked[b] in ("body", "removed"):
                marked[b] = find.field if find.field != "authors" else "byline"
    title = next((f.value for f in finds if f.field == "title"), None)
    if title and "body" in marked:
        first = marked.index("body")
        if page.bare[first] == " ".join(title.lower().split()):
            marked[first] = "title"
    return tuple(marked)


def body_of(page: Page, kept: Sequence[int], rows: Collection[int]) -> tuple[str, tuple[Span, ...]]:
    """The body of the kept blocks, and each paragraph's span of the input.

    Paragraphs are parted by a blank line; items of one list, rows of one table and lines of code by a newline;
    sentences of one physical line by a space if the line has one there: Chinese and Japanese have none. Items that
    blank lines part on the page are paragraphs. `rows` go on with the table, list or code of the block before.
    """
    go_on = {*rows, *compress(count(), page.glued)}
    joints = [_GAP, *[_joint(page, before, b) if b in go_on else _GAP for before, b in pairwise(kept)]]
    parts: list[str] = []
    spans: list[Span] = []
    starts, stops, marks, printed = page.spans.starts, page.spans.stops, page.marks, page.printed
    first = 0
    for joint, after, b in zip(joints, [*joints[1:], _GAP], kept, strict=False):
        start, stop = starts[b], stops[b]
        if joint == _GAP:
            spans.append((start, stop))
            first = b
        else:
            spans[-1] = (spans[-1][0], stop)
        parts += joint, _marked(page, b, first, _ITEM in (joint, after)) if marks[b] else printed[b]
    return "".join(parts[1:]), tuple(spans)


def _joint(page: Page, before: int, b: int) -> str:
    """What stands between two kept blocks of which the second goes on from the block before it."""
    if b != before + 1:
        return _GAP
    if page.glued[b]:
        return " " if page.spans[before][1] < page.spans[b][0] else ""
    return _ITEM


def _marked(page: Page, b: int, first: int, listed: bool) -> str:
    """The words of a block with a mark: a list's items behind "- ", code indented from its `first` line."""
    if page.marks[b] == CODE_MARK:
        return " " * (page.indents[b] - page.indents[first]) + page.printed[b]
    if page.marks[b] == "-":
        printed = page.raw[page.spans[b][0]]
        if printed in _PRINTED:
            return f"{printed} {page.printed[b]}"
        if listed:
            return f"- {page.printed[b]}"
    return page.printed[b]


def _removed(weighing: Weighing, decision: Decision, verdicts: Sequence[str]) -> list[Removed]:
    """What is neither body nor field."""
    page = weighing.page
    gone = list(map("removed".__eq__, verdicts))
    starts, stops, texts = (
        compress(each, gone) for each in (page.spans.starts, page.spans.stops, page.printed)
    )
    against = weighing.all_against(list(compress(count(), gone)), decision)
    return Removed.known(
        [
            {"start": start, "stop": stop, "text": text, "rule": rule, "reason": reason}
            for start, stop, text, (rule, reason) in zip(starts, stops, texts, against, strict=True)
        ]
    )
