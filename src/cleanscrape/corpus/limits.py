"""How much a folder run takes in at once, and from whom it takes no more."""

from __future__ import annotations

from dataclasses import dataclass

MAX_PAGE_BYTES = 8 * 2**20
"""The longest page that is cleaned. Common Crawl cuts pages at 1 MiB (5 MiB since 2025): a longer "page" is another
thing, such as a log or a dump without newlines, and cleaning it takes memory many times its size."""

MAX_RATIO = 200
"""What an archive may unpack to, in times its own size. Text packs 3 to 10 times, near-equal pages up to 100; a zip of
zeros 1000 times."""

RATIO_FREE_BYTES = 64 * 2**20
"""Below this much, nobody minds the ratio: it is read as it streams, and is soon over."""

MAX_UNPACKED_BYTES = 200 * 2**30
"""What one file may unpack to at all."""

MAX_SPOOLED_BYTES = 2 * 2**30
"""What an archive inside an archive may take on disk, where its format must be read from its end (zip, Parquet)."""

MAX_DEPTH = 4
"""Archives in archives in archives: a .tar.gz is 2 deep, a zip of those 3. A zip can hold itself."""


@dataclass(frozen=True)
class Limits:
    """Bounds on what is read. What goes beyond one is a row with an error that names it, and the rest goes on."""

    max_page_bytes: int = MAX_PAGE_BYTES
    max_ratio: int = MAX_RATIO
    ratio_free_bytes: int = RATIO_FREE_BYTES
    max_unpacked_bytes: int = MAX_UNPACKED_BYTES
    max_spooled_bytes: int = MAX_SPOOLED_BYTES
    max_depth: int = MAX_DEPTH

    def __post_init__(self) -> None:
        """Check every bound, once."""
        for name, value in vars(self).items():
            if not isinstance(value, int) or value < 1:
                raise ValueError(f"Limits: {name} is a whole number of at least 1, not {value!r}")


class LimitError(Exception):
    """An input goes beyond a bound of `Limits`."""


class Budget:
    """What one file may still unpack to, all its layers and members together."""

    def __init__(self, file_bytes: int, limits: Limits) -> None:
        by_ratio = max(limits.ratio_free_bytes, limits.max_ratio * file_bytes)
        self._left = min(by_ratio, limits.max_unpacked_bytes)
        self._told = f"max_ratio={limits.max_ratio}, max_unpacked_bytes={limits.max_unpacked_bytes}"

    @property
    def spent(self) -> bool:
        """Whether it has been too much already."""
        return self._left < 0

    def spend(self, unpacked_bytes: int) -> None:
        """Count what was unpacked. Raises LimitError when it is too much."""
        self._left -= unpacked_bytes
        if self._left < 0:
            raise LimitError(f"unpacks to too much ({self._told}): the rest was not read")
