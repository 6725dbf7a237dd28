"""What rules say, and what became of it: Evidence, Find, Block. The Trace of a whole page is in `trace.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Evidence:
    """One thing said about one block: `weight` is log-odds, above zero for article, below for boilerplate."""

    start: int
    stop: int
    weight: float
    rule: str
    reason: str


@dataclass(frozen=True)
class Find:
    """A field's value and where it stands.

    `blocks` are the numbers of the blocks whose whole text is the field: they leave the body. `start` and `stop` are
    characters of the input. `weight` ranks rivals for one field; the highest wins.
    """

    field: str
    value: Any
    weight: float
    rule: str
    reason: str
    start: int
    stop: int
    blocks: tuple[int, ...] = ()


@dataclass(frozen=True)
class Block:
    """One block of a page and what became of it.

    `verdict` is "body", "removed", or the name of the field that it is. `start` and `stop` are characters of the input,
    `lines` its first and one past its last physical line. The weights of `evidence` sum to `score` (log-odds); kept
    blocks score above zero, unless a rule's "always" or "never" or a field decided.
    """

    number: int
    text: str
    start: int
    stop: int
    lines: tuple[int, int]
    verdict: str
    score: float
    evidence: tuple[Evidence, ...]
    rule: str
    reason: str
