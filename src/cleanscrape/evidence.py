"""What rules say, and what became of it: Evidence, Find, and the Trace of a whole page."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    blocks: tuple[int, ...] = field(default=())
