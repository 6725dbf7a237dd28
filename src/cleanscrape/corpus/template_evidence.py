"""A site's template -> evidence about the blocks of one of its pages.

What is counted are the *other* pages: those among the template's that say the same story, the page itself among them,
are left out. A line that stands on many other pages in the same zone of the page speaks against a block; one that
stands there in another zone hardly does, for one page's headline and lede are the next one's teaser. All weights are
log-odds from `template_weights.json`, fitted by `benchmarks/fit_templates.py`, so that what repeats is weighed beside
all other evidence and is never a verdict: a series' standing paragraph stays where it reads like the story's.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import compress
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanscrape.corpus.template_lines import block_lines, key_of, zones
from cleanscrape.evidence import Evidence
from cleanscrape.page import Page
from cleanscrape.windows import around, lanes, unlaned

if TYPE_CHECKING:
    from cleanscrape.corpus.template import SiteTemplate

RULE = "site_template"
KINDS = ("short", "inner", "sentence", "prose", "lede", "core")
"""Blocks by what they look like: no sentence, at the page's ends; no sentence, amid the running text, as subheads are
("Pros", "Best overall"); a short sentence; a longer one; any sentence in the first half of the page's running text; any
with paragraphs before and after it that stand on no other page, as a column's standing questions have."""
LABEL_KINDS = ("short", "inner")
"""Only of these it counts that they are alike to others, and that the site's lines are around them: sentences are alike
by chance, boxes stand amid stories, and a story's last paragraph above the site's."""
SURE_KINDS = ("short", "sentence", "prose")
"""With few pages, only these are spoken of, and only where the very line repeats."""
OWN_KINDS = ("lede", "core")
"""One page's first paragraphs are the next one's teaser: that such a block stands elsewhere on others says nothing."""
PAGES_EDGES = (2, 3, 6, 16)
"""Bins of pages: 1, 2, 3 to 5, 6 to 15, 16 and more."""
SHARE_EDGES = (0.12, 0.22, 0.35, 0.5, 0.65, 0.8)
"""Bins of shares. A share is of one page more than there are, so that all of three say less than all of thirty."""
FEW_EDGES = (0.4, 0.6)
"""The same with one or two pages: one of two, one of one, two of two."""
NEAR_EDGES = (1, 3, 4, 5)
_NEAR_BLOCKS = 3
_LONG_WORDS = 20
_COMMON_SHARE = 0.5
"""In a line's neighbourhood, one that stands on half of the other pages is the site's."""
_LITTLE_WORDS = 100
"""A page with less running text is left alone where there are as few: half a lost line is half of what it says."""
_FLOATS_PAGES, _FLOATS_SHARE = 2, 1 / 3
"""A line that is in the same zone on so many of the other pages that have it floats, as a house promo does: those where
it is in another zone count too."""
_FRESH_WORDS = 12
"""A paragraph of so many words that stands on no other page is the page's own."""
_FEW_PAGES = 4
"""Of fewer pages, which lines are the site's can't be told from which page says the same story."""
FEW_OTHERS = 3
"""With fewer pages to compare with, a page's region easily tips on faint evidence: measured on sites of two pages."""
_SAME_PROSE = ((0,), (0, 1), (2, 3), (2, 3))
_SAME_SHORT = ((0,), (1, 2), (1, 2, 3), (2, 3))
"""Of each zone, those that count as the same: how far through its running text a page has a line is as the story's
length has it; whether it is above the story, in it or below it tells more. First paragraphs and teasers stay apart."""
_NOTHING = (0, (0, 0, 0, 0))


class Signal(NamedTuple):
    """One thing seen of a block: its name and bin in `template_weights.json`, and how to say it."""

    name: str
    bin: int
    reason: str


@dataclass(frozen=True)
class Look:
    """A page beside a template: `others` pages compared with, and each block's signals."""

    others: int
    signals: tuple[tuple[Signal, ...], ...]
    kinds: tuple[str, ...]


@cache
def shipped_weights() -> Mapping[str, Sequence[float]]:
    """Signal name -> a weight a bin."""
    text = resources.files("cleanscrape.corpus").joinpath("template_weights.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["weights"]
    return found


def evidence_of(
    page: Page, template: SiteTemplate, weights: Mapping[str, Sequence[float]] | None = None
) -> list[tuple[int, Evidence]]:
    """What a template says of a page's blocks: block number, evidence. `weights` are the shipped ones unless given."""
    weights = shipped_weights() if weights is None else weights
    found = []
    for b, signals in enumerate(look(page, template).signals):
        for signal in signals:
            weight = weights[signal.name][signal.bin]
            if weight:
                found.append((b, Evidence(*page.spans[b], weight, RULE, signal.reason)))
    return found


def marked(page: Page, template: SiteTemplate, mark: str) -> dict[int, tuple[str, str]]:
    """The blocks whose lines a user marked so: block number -> rule, reason."""
    keys = {key for key, said in template.marks.items() if said[2] == mark}
    if not keys:
        return {}
    reason = f"marked {mark!r} in the site's template"
    return {
        b: (RULE, reason)
        for b, (same, pattern) in enumerate(block_lines(page))
        if key_of("line", same) in keys or key_of("alike", pattern) in keys
    }


def look(page: Page, template: SiteTemplate) -> Look:
    """Every block of a page beside the template."""
    ignored = {key for key, said in template.marks.items() if said[2] == "ignore"}
    learned, where = template.learned, zones(page)
    lines: list[tuple[int, int]] = []
    alike: list[tuple[int, int]] = []
    for zone, prose, (same, pattern) in zip(where, page.prose, block_lines(page), strict=True):
        for kind, text, found in (("line", same, lines), ("alike", pattern, alike)):
            key = key_of(kind, text) if text else 0
            pages, by_zone = _NOTHING if key in ignored else learned.get(key, _NOTHING)
            found.append(
                (pages, max(by_zone[each] for each in (_SAME_PROSE if prose else _SAME_SHORT)[zone]))
            )
    own = _own_pages(page, [pages for pages, _ in lines], template.pages)
    others = template.pages - own
    kinds = tuple(_kind(page, b, where[b]) for b in range(len(page)))
    little = others < FEW_OTHERS and sum(compress(page.words, page.prose)) < _LITTLE_WORDS
    if others < 1 or little:
        return Look(0, ((),) * len(page), kinds)
    lines, alike = ([_others(n, at, own) for n, at in each] for each in (lines, alike))
    if others >= FEW_OTHERS:
        kinds = _with_core(page, kinds, lines)
    common = _common(lines, alike, others)
    near = _near(common)
    told = (tuple(_signals(kinds[b], lines[b], alike[b], near[b], others)) for b in range(len(page)))
    return Look(others, tuple(told), kinds)


def _others(pages: int, same_zone: int, own: int) -> tuple[int, int]:
    """On how many other pages a line stands at all, and on how many in such a way that they count as the same."""
    pages, same_zone = max(0, pages - own), max(0, same_zone - own)
    floats = same_zone >= max(_FLOATS_PAGES, _FLOATS_SHARE * pages)
    return pages, pages if floats else same_zone


def _with_core(page: Page, kinds: Sequence[str], lines: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The kinds, with "core" for running text that has the page's own paragraphs close before and after it."""
    fresh = bytes(
        [
            bool(prose) and words >= _FRESH_WORDS and not same[0]
            for prose, words, same in zip(page.prose, page.words, lines, strict=True)
        ]
    )
    column = lanes(fresh)
    before, after = (unlaned(sums, len(fresh)) for sums in around(column, _NEAR_BLOCKS, len(fresh)))
    return tuple(
        "core" if prose and above and below else kind
        for kind, prose, above, below in zip(kinds, page.prose, before, after, strict=True)
    )


def _own_pages(page: Page, pages: Sequence[int], learned: int) -> int:
    """How many of the learned pages are this one, or say its story: on so many stands half of its running text.

    Text that stands on most pages is the site's and does not count, where there are pages enough to tell.
    """
    rare = [b for b in range(len(page)) if learned < _FEW_PAGES or 2 * pages[b] <= learned]
    told = sorted((pages[b], page.words[b]) for b in ([b for b in rare if page.prose[b]] or rare))
    half = sum(words for _, words in told) / 2
    for count, words in told:
        half -= words
        if half <= 0:
            return min(count, learned)
    return 0


def _common(lines: Sequence[tuple[int, int]], alike: Sequence[tuple[int, int]], others: int) -> bytes:
    """1 for blocks that are the site's, by how many other pages have them; else 0."""
    least = max(1, _COMMON_SHARE * others)
    return bytes(
        [same[0] >= least or pattern[0] >= least for same, pattern in zip(lines, alike, strict=True)]
    )


def _near(common: bytes) -> Sequence[int]:
    """How many of the six blocks around each are the site's."""
    column = lanes(common)
    return unlaned(sum(around(column, _NEAR_BLOCKS, len(common))), len(common))


def _kind(page: Page, b: int, zone: int) -> str:
    if not page.prose[b]:
        return "inner" if zone in (1, 2) else "short"
    if zone < 2:
        return "lede"
    return "sentence" if page.words[b] < _LONG_WORDS else "prose"


def _signals(
    kind: str, line: tuple[int, int], alike: tuple[int, int], near: int, others: int
) -> Iterable[Signal]:
    """What is seen of one block."""
    if others < FEW_OTHERS and kind not in SURE_KINDS:
        return
    of = f"{others} other pages of this site"
    few = others < FEW_OTHERS
    if line[1]:
        name, edges = ("few", FEW_EDGES) if few else ("share", SHARE_EDGES)
        where = "on" if line[0] == line[1] else "in this part of"
        yield Signal(f"{name}.{kind}", _share(edges, line[1], others), f"stands {where} {line[1]} of {of}")
    if line[1] or few:
        return
    if line[0] and kind not in OWN_KINDS:  # one page's first paragraph is the next one's teaser
        yield Signal(
            f"elsewhere.{kind}", bisect_right(PAGES_EDGES, line[0]), f"stands elsewhere on {line[0]} of {of}"
        )
    elif alike[1] and kind in LABEL_KINDS:
        reason = f"but for numbers, dates and names stands on {alike[1]} of {of}"
        yield Signal(f"alike.{kind}", _share(SHARE_EDGES, alike[1], others), reason)
    if near and kind in LABEL_KINDS:
        reason = f"{near} of the 6 blocks around it are the site's"
        yield Signal(f"near.{kind}", bisect_right(NEAR_EDGES, near) - 1, reason)


def _share(edges: Sequence[float], pages: int, others: int) -> int:
    """The bin of a share of the other pages."""
    return bisect_right(edges, pages / (others + 1))
