"""Sites of many pages out of real ones of two: what two pages share is kept, and other stories are grafted in between.

Labelled pages come from sites with two pages, and a template learns from a dozen and more. So the other pages of a
site are its one other page, and grafts: this page's skeleton with another site's story in place of its own. Lines that
both pages have are the site's, and stand on nearly every graft; lines of the skeleton that this page alone has are on
few, as related stories are. What is cleaned and scored is the real page.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labels import Row, block_labels

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from cleanscrape.corpus.template_lines import folded
from cleanscrape.read import read_page

MISSING = 0.05
"""A site's line is missing on so many of its pages."""
MOVING = (0.0, 0.0, 0.0, 0.0, 0.1, 0.3)
"""A line at a page's ends that the other page lacks stands on so many: drawn for each run of such lines, since they are
lists of teasers. Amid the story such a line stands on no other."""

STORY_LEAST = 4
"""Blocks that a story to be grafted has at least."""


@dataclass(frozen=True)
class Skeleton:
    """A real page in blocks: its text, gold, the blocks' texts, and of each whether it is the story's."""

    row: Row
    texts: tuple[str, ...]
    story: tuple[bool, ...]

    @property
    def own(self) -> list[str]:
        """The story's blocks."""
        return [text for text, is_story in zip(self.texts, self.story, strict=True) if is_story]


def skeleton(row: Row) -> Skeleton:
    """A labelled page as a skeleton."""
    texts = list(read_page(row["text"]).texts)
    shares, _ = block_labels(texts, row["gold"]["body"])
    return Skeleton(row, tuple(texts), tuple(share > 0.5 for share in shares))


def grafted_sites(
    sites: Mapping[str, Sequence[Row]], counts: Sequence[int]
) -> Iterator[tuple[str, Row, list[str]]]:
    """The first page of each of these sites, and so many other pages of it, once a count."""
    known = {site: [skeleton(row) for row in rows[:2]] for site, rows in sorted(sites.items())}
    stories = [
        (site, page.own) for site, pages in known.items() for page in pages if len(page.own) >= STORY_LEAST
    ]
    for site, (page, other) in known.items():
        foreign = [story for home, story in stories if home != site]
        for count in counts:
            yield site, page.row, list(grafted(page, other, foreign, count, f"{site} {count}"))


def grafted(
    page: Skeleton, other: Skeleton, stories: Sequence[list[str]], count: int, seed: str
) -> Iterator[str]:
    """So many other pages of a page's site: its real one, then grafts of some of these stories."""
    draw = random.Random(seed)
    yield str(other.row["text"])
    known = {folded(text) for text in other.texts}
    odds = _odds(page, known, draw)
    first = page.story.index(True) if True in page.story else len(page.texts)
    for _ in range(count - 1):
        story = draw.choice(stories)
        inner = [
            t for b, t in enumerate(page.texts) if b > first and _within(page, b) and draw.random() < odds[b]
        ]
        told = list(story)
        for text in inner:
            told.insert(draw.randint(1, len(told)), text)
        last = len(page.story) - page.story[::-1].index(True) if True in page.story else first
        top = [t for b, t in enumerate(page.texts[:first]) if draw.random() < odds[b]]
        tail = [t for b, t in enumerate(page.texts) if b >= last and draw.random() < odds[b]]
        yield "\n\n".join([*top, *told, *tail])


def _within(page: Skeleton, b: int) -> bool:
    return not page.story[b] and any(page.story[b:])


def _odds(page: Skeleton, known: set[str], draw: random.Random) -> list[float]:
    """How likely each block stands on another page."""
    odds, run = list[float](), 0.0
    first = page.story.index(True) if True in page.story else len(page.texts)
    last = len(page.story) - page.story[::-1].index(True) if True in page.story else 0
    before = False
    for text, is_story in zip(page.texts, page.story, strict=True):
        shared = folded(text) in known
        if not shared and before:
            run = draw.choice(MOVING)
        before = shared
        within = first <= len(odds) < last
        odds.append(1 - MISSING if shared and not is_story else 0.0 if within else run)
    return odds
