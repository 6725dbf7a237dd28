"""Evidence and finds -> what stays. The only place where anything is dropped.

Scores are log-odds a block. The region (see `region`) adds one named term a block, by whether it is inside the article.

What a block must score depends on its page: the blocks kept are those that give the best expected precision and recall
together. On a page of sure blocks even odds decide, and on one where every block is in doubt (a long list of products,
say) much less is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress, count
from operator import add

from cleanscrape.lazy import lazy
from cleanscrape.page import LIST_MARKS, Page
from cleanscrape.parts.table_rows import next_rows, runs
from cleanscrape.questions import keep_questions
from cleanscrape.reading.front_matter import FENCES
from cleanscrape.reading.line_kinds import COLON, SENTENCE
from cleanscrape.region import inside_of, terms_of
from cleanscrape.repeats import repeats
from cleanscrape.threshold import threshold_of

Reasons = Mapping[int, tuple[str, str]]
"""Block -> the rule that decided it, where it was not the score, and its reason."""


@dataclass(frozen=True)
class Decision:
    """What stays of a page: one entry a block in each.

    `terms` are the region's, part of `scores`. `verdicts` are "body" or "removed". `why` has the blocks for which
    something else than the score decided: a (rule, reason) pair each.
    """

    scores: tuple[float, ...]
    terms: tuple[float, ...]
    inside: tuple[bool, ...]
    verdicts: tuple[str, ...]
    why: Reasons
    core: tuple[int, int]
    """The half-open range from the article's first block to its last; (0, 0) if nothing is kept."""
    rows: frozenset[int]
    """The blocks that go on with the table, list or code of the block before (see `table_rows`)."""

    @lazy
    def places(self) -> tuple[str, ...]:
        """Where each block lies by the region, in words."""
        if True not in self.inside:
            why = (
                "no run of lines around it is the article"
                if "body" in self.verdicts
                else "no article on the page"
            )
            return (why,) * len(self.inside)
        first = self.inside.index(True)
        stop = len(self.inside) - self.inside[::-1].index(True)
        within = map(
            ("between the article's parts", "inside the article").__getitem__, self.inside[first:stop]
        )
        return (
            *("before the article's start",) * first,
            *within,
            *("after the article's end",) * (len(self.inside) - stop),
        )


_STRAY_BLOCKS, _IN_DOUBT = (10, 20), 0.5
"""How far from the region a kept block may stand and still be the article's, in doubt and above that score: of those
further off one in ten is."""
_SURE = -1.0
"""On a page whose threshold is lower, the article neither begins nor ends with blocks below this: in a long list of
products much may stay that is in doubt, its menu too."""
_NO_TEXT = ("region", "heads a text that is no part of the article")
_LABEL = ("region", "a label at the article's end")
_MOST_LABELS, _LABEL_WORDS, _SURE_LABEL, _NO_LABEL = 2, 12, 2.5, (SENTENCE, COLON)
"""More lines are a list or a table without its marks. What a rule is sure of scores higher: "Referee: J. Holm"."""
_PLAIN_TEXT = ("region", "nothing but running text on the page")
_OTHERS_IN_PLAIN, _LISTED_IN_PLAIN = 0.1, 0.6
"""Such a share of a plain text's blocks may end without a sentence's end, and the first, a heading; such a share may be
of lists that a line with a colon opens."""


def is_plain(page: Page, cues: Iterable[Sequence[int]]) -> bool:
    """Is the page running text alone, as somebody passes who has no scraped page?

    Nearly every block ends like a sentence, and none has a cue: no scraped page is so, for one has a menu or a footer.
    Below a fence of front matter (see `front_matter`) a cue alone tells: what stands there was written or extracted.
    """
    if page.front and page.texts[0] in FENCES:
        return not any(any(column[page.front :]) for column in cues)
    few, most_listed = int(len(page) * _OTHERS_IN_PLAIN), int(len(page) * _LISTED_IN_PLAIN)
    open_ends = len(page) - page.front - page.ends.count(SENTENCE, page.front)
    if open_ends >= len(page) or open_ends > 1 + few + most_listed:
        return False
    listed = _listed(page)
    if len(listed) > most_listed:
        listed = set()
    others = [b for b in range(page.front, len(page)) if page.ends[b] != SENTENCE and b not in listed]
    return len(others) - (page.front in others) <= few and not any(map(any, cues))


def _listed(page: Page) -> set[int]:
    """The items of lists that a line with a colon opens, and such lines."""
    listed: set[int] = set()
    for b in range(1, len(page)):
        if page.marks[b] in LIST_MARKS and (page.ends[b - 1] == COLON or b - 1 in listed):
            listed |= {b - 1, b}
    return listed


def decide(
    page: Page,
    evidence: Sequence[float],
    *,
    region: Mapping[str, float],
    lean: float = 0.0,
    plain: bool = False,
    asides: Sequence[int] = (),
    always: Reasons | None = None,
    never: Reasons | None = None,
) -> Decision:
    """What stays, given each block's evidence. `lean` (log-odds) is added to all: above zero keeps more.

    Of a `plain` text (see `is_plain`) all stays but what a rule says never to keep, and repeats. `asides` are blocks
    that say nothing of where the article begins and ends.
    """
    threshold = threshold_of(page.words, evidence, region["scale"])
    shift = lean - threshold
    inside = inside_of(page, evidence, shift, region, asides)
    terms = terms_of(page, inside, shift, region)
    scores = list(map(add, evidence, terms))
    rows = next_rows(page)
    _level_runs(rows, scores, terms)
    kept, why = _kept(page, scores, inside, plain=plain, always=always or {}, never=never or {})
    ends, within = list(compress(count(), kept)), inside
    if threshold < _SURE and not plain:
        ends = [b for b in ends if evidence[b] + lean > _SURE] or ends
        within = inside_of(page, evidence, lean - _SURE, region, asides)
    return Decision(
        scores=tuple(scores),
        terms=tuple(terms),
        inside=tuple(inside),
        verdicts=tuple(map(("removed", "body").__getitem__, kept)),
        why=why,
        core=_core(ends, within, scores),
        rows=frozenset(rows),
    )


def _kept(
    page: Page,
    scores: Sequence[float],
    inside: Sequence[bool],
    *,
    plain: bool,
    always: Reasons,
    never: Reasons,
) -> tuple[list[bool], dict[int, tuple[str, str]]]:
    """Does each block stay; and what decided that, by block, where it was not the score."""
    kept = [score > 0 for score in scores]
    why: dict[int, tuple[str, str]] = {}
    if plain:
        why = {b: _PLAIN_TEXT for b, keep in enumerate(kept) if not keep}
        kept = [True] * len(kept)
    for verdicts, keep in ((always, True), (never, False)):
        for b, named in verdicts.items():
            kept[b] = keep
            why[b] = named
    for b, named in repeats(page, list(compress(count(), kept)), inside, always):
        kept[b], why[b] = False, named
    if not plain:
        keep_questions(page, kept, why, scores)
        _drop_last_labels(page, kept, why, always, scores)
    return kept, why


def _core(kept: Sequence[int], inside: Sequence[bool], scores: Sequence[float]) -> tuple[int, int]:
    """From the first kept block to the last, the region's and those near it.

    A kept block far from the region is a stray, a menu's sentence or a teaser: no article begins or ends with it. One
    in doubt is a stray nearer by.
    """
    if not kept:
        return (0, 0)
    reach = [_STRAY_BLOCKS[scores[b] > _IN_DOUBT] for b in kept]
    within = [place for place, b in enumerate(kept) if inside[b]] or range(len(kept))
    first, last = within[0], within[-1]
    while first and kept[first] - kept[first - 1] <= reach[first - 1]:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1] - kept[last] <= reach[last + 1]:
        last += 1
    return kept[first], kept[last] + 1


def _level_runs(rows: Sequence[int], scores: list[float], terms: list[float]) -> None:
    """A table's rows, a list's items and lines of code stay or go together: each scores what all do on average."""
    for start, stop in runs(rows):
        mean = sum(scores[start:stop]) / (stop - start)
        for b in range(start, stop):
            terms[b] += mean - scores[b]
            scores[b] = mean


def keep_nothing(decision: Decision) -> Decision:
    """The decision for a page that has no article: what was kept goes, unless a rule said "always"."""
    why = dict(decision.why)
    verdicts = list(decision.verdicts)
    for b, verdict in enumerate(verdicts):
        if verdict == "body" and b not in why:
            verdicts[b], why[b] = "removed", ("region", "the page has no article")
    return replace(decision, verdicts=tuple(verdicts), why=why, core=(0, 0))


def _drop_last_labels(
    page: Page,
    kept: list[bool],
    why: dict[int, tuple[str, str]],
    always: Reasons,
    scores: Sequence[float],
) -> None:
    """No article ends with the heading of a text that goes ("About Orrin Storage", and what the company does), nor with
    a label or two: a story's topics, "Related video". Of such lines that labelled pages keep gold has one in six.
    """
    stays = list(compress(count(), kept))
    heading = bool(stays) and stays[-1] + 1 < len(page) and page.prose[stays[-1] + 1] > 0
    size = 0
    while size < len(stays) and _is_label(page, stays[-1 - size]):
        size += 1
    last = [b for b in stays[len(stays) - size :] if b not in always]
    if heading and last:
        kept[last[-1]], why[last[-1]] = False, _NO_TEXT
        return
    few = 0 < len(last) == size <= _MOST_LABELS and size < len(stays)
    if few and stays[-1] + 1 < len(page) and max(map(scores.__getitem__, last)) < _SURE_LABEL:
        for b in last:
            kept[b], why[b] = False, _LABEL


def _is_label(page: Page, b: int) -> bool:
    """Does a block have few words, no sentence's end and no colon, and is it no item of a list?"""
    return page.words[b] <= _LABEL_WORDS and page.ends[b] not in _NO_LABEL and not page.marks[b].strip("#")
