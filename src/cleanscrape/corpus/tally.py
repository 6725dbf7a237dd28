"""What a run adds up as it goes: small sums of a fixed size, however many pages there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from cleanscrape.article import Article

CONFIDENCE_BINS = 20
LENGTH_BINS = 26
"""Bin n counts bodies of 2**(n-1) up to 2**n characters; bin 0 empty ones, the last all that are longer."""


@dataclass
class Tally:
    """Counts of pages, and of what came of them. Of failed ones only number, bytes and kind of error are counted."""

    pages: int = 0
    failures: int = 0
    page_bytes: int = 0
    """What was cleaned, as found (bytes, unpacked)."""
    lines: int = 0
    """Lines that are not blank."""
    lines_removed: dict[str, int] = field(default_factory=dict)
    """By rule."""
    confidence: list[int] = field(default_factory=lambda: [0] * CONFIDENCE_BINS)
    """Pages by confidence, each bin a twentieth wide."""
    lengths: list[int] = field(default_factory=lambda: [0] * LENGTH_BINS)
    """Pages by the length of their body."""
    errors: dict[str, int] = field(default_factory=dict)
    """Failed pages by kind of error."""
    warnings: int = 0
    """Pages with a warning."""

    def add_article(self, article: Article, text: str, page_bytes: int) -> None:
        """Count a page that was cleaned."""
        self.pages += 1
        self.page_bytes += page_bytes
        self.lines += sum(1 for line in text.splitlines() if line.strip())
        self.warnings += bool(article.warnings)
        for gone in article.removed:
            lines = 1 + text[gone.start : gone.stop].strip().count("\n")
            self.lines_removed[gone.rule] = self.lines_removed.get(gone.rule, 0) + lines
        self.confidence[min(int(article.confidence * CONFIDENCE_BINS), CONFIDENCE_BINS - 1)] += 1
        self.lengths[min(len(article.body).bit_length(), LENGTH_BINS - 1)] += 1

    def add_error(self, error: str, page_bytes: int) -> None:
        """Count a page that could not be cleaned."""
        self.pages += 1
        self.failures += 1
        self.page_bytes += page_bytes
        kind = error.partition(":")[0]
        self.errors[kind] = self.errors.get(kind, 0) + 1

    def add(self, other: Tally) -> None:
        """Count what another tally counted."""
        for name, value in vars(other).items():
            mine = getattr(self, name)
            if isinstance(value, dict):
                for key, count in value.items():
                    mine[key] = mine.get(key, 0) + count
            elif isinstance(value, list):
                setattr(self, name, [a + b for a, b in zip(mine, value, strict=True)])
            else:
                setattr(self, name, mine + value)

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tally:
        """What `to_dict` gave."""
        return cls(**data)
