"""duplicate_lines: blocks whose words stand on the page more than once.

Catches: the promo printed twice, the menu repeated in the footer, a paragraph 25 times. `decide` removes later copies of
a kept block; here a repeat only weighs.
Leaves alone: a repeat's first copy, as far as its other evidence goes: the headline stands in the page title too.
Numbers: copies are equal after folding case; counts beyond 5 weigh as 5.

Hit: the second `Get your copy of the winter issue`. Miss: two paragraphs that share their first words.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, count, repeat
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal
from cleanscrape.windows import small

_MAX_COPIES = 255
_SEVERAL = bytes(copies > 1 for copies in range(256))


@dataclass(frozen=True)
class DuplicateLines:
    """Counts each block's copies on the page, and those before it."""

    id: ClassVar[str] = "duplicate_lines"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "duplicate_lines.copies",
            ("", "", "stands twice on the page", *(f"stands {n} times" for n in (3, 4, 5))),
            5,
        ),
        Signal(
            "duplicate_lines.before",
            ("", "stood before", "stood twice before", "stood often before"),
            3,
        ),
    )

    def look(self, page: Page) -> Columns:
        """Copies on the page, itself counted; copies before it; one entry a block."""
        if not page.copies:
            return {"duplicate_lines.copies": b"\1" * len(page), "duplicate_lines.before": bytes(len(page))}
        copies = small(list(map(page.copies.get, page.folded, repeat(1))))
        before = bytearray(len(page))
        seen: dict[str, int] = {}
        for b in compress(count(), copies.translate(_SEVERAL)):
            folded = page.folded[b]
            times = seen.get(folded, 0)
            before[b] = times if times < _MAX_COPIES else _MAX_COPIES
            seen[folded] = times + 1
        return {"duplicate_lines.copies": copies, "duplicate_lines.before": before}
