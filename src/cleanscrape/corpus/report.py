"""Report: what came of a folder run, and the way to its rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cleanscrape.article import Article
from cleanscrape.corpus import tables
from cleanscrape.corpus.rows import article_of
from cleanscrape.corpus.shards import ERRORS
from cleanscrape.corpus.state import State
from cleanscrape.corpus.tally import CONFIDENCE_BINS, Tally


@dataclass(frozen=True)
class Report:
    """What came of a folder run. Its rows stay in `out`; nothing here grows with the number of pages."""

    out: Path
    """The folder of the shards."""
    tally: Tally
    """Everything that was counted."""
    seconds: float
    """Time that cleaning took, all sittings of an interrupted run together."""
    had_finished: bool = field(default=False, compare=False)
    """Had the run finished before this call, so that nothing was left to do?"""

    @classmethod
    def load(cls, out: str | Path) -> Report:
        """The report of a run that has finished. Raises FileNotFoundError if there is none in this folder."""
        state = State.load(Path(out))
        if state is None or not state.finished:
            raise FileNotFoundError(f"{out} holds no finished run of clean_folder")
        return cls(Path(out), state.tally, state.seconds)

    @property
    def pages(self) -> int:
        """Rows: one a page, failed ones among them."""
        return self.tally.pages

    @property
    def failures(self) -> int:
        """Rows with an error."""
        return self.tally.failures

    @property
    def shards(self) -> tuple[Path, ...]:
        """The files of rows, in order."""
        found = (path for suffix in ("jsonl", "parquet") for path in self.out.glob(f"part-*.{suffix}"))
        return tuple(sorted(found))

    @property
    def errors_file(self) -> Path:
        """The file of the rows with an error, without their Articles."""
        return self.out / ERRORS

    @property
    def megabytes_per_second(self) -> float:
        """Millions of bytes of pages a second."""
        return self.tally.page_bytes / 1e6 / self.seconds if self.seconds > 0 else 0.0

    @property
    def lines_removed(self) -> dict[str, int]:
        """Lines removed by each rule, most first."""
        return dict(sorted(self.tally.lines_removed.items(), key=lambda pair: (-pair[1], pair[0])))

    @property
    def confidence(self) -> dict[float, int]:
        """Pages by confidence: the lower end of each twentieth, and how many are in it."""
        return {number / CONFIDENCE_BINS: count for number, count in enumerate(self.tally.confidence)}

    @property
    def lengths(self) -> dict[int, int]:
        """Pages by length of the body: least characters of each bin (0, 1, 2, 4, 8, ...), how many are in it."""
        return {(1 << number) >> 1: count for number, count in enumerate(self.tally.lengths)}

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row, one by one, in order: `path`, `id`, `content_sha256`, `error`, the Article's keys, `extra`."""
        for shard in self.shards:
            yield from tables.rows_of(shard)

    def articles(self) -> Iterator[Article]:
        """Every Article, one by one, as `iter_folder` gives them."""
        return map(article_of, self.rows())

    def to_arrow(self) -> Any:
        """All rows as a pyarrow Table; `extra` is JSON. Raises ImportError without pyarrow."""
        return tables.to_arrow(self.shards)

    def to_pandas(self) -> Any:
        """All rows as a pandas DataFrame. Raises ImportError without pandas and pyarrow."""
        try:
            import pandas  # noqa: F401
        except ImportError as error:
            raise ImportError("to_pandas needs pandas: pip install 'cleanscrape[pandas,arrow]'") from error
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:
        """All rows as a polars DataFrame. Raises ImportError without polars and pyarrow."""
        try:
            import polars
        except ImportError as error:
            raise ImportError("to_polars needs polars: pip install 'cleanscrape[polars,arrow]'") from error
        return polars.from_arrow(self.to_arrow())

    def failed(self) -> Iterator[dict[str, Any]]:
        """The path, id, content_sha256 and error of each page that failed."""
        with self.errors_file.open(encoding="utf-8") as file:
            yield from map(json.loads, file)

    def figures(self) -> dict[str, str]:
        """The figures in words, as `print(report)` shows them."""
        tally = self.tally
        removed = sum(tally.lines_removed.values())
        return {
            "pages": f"{tally.pages:,}",
            "failed": f"{tally.failures:,}",
            "with warnings": f"{tally.warnings:,}",
            "seconds": f"{self.seconds:,.1f}",
            "MB": f"{tally.page_bytes / 1e6:,.1f}",
            "MB/s": f"{self.megabytes_per_second:,.2f}",
            "lines removed": f"{removed:,} of {tally.lines:,}",
        }

    def __str__(self) -> str:
        """A summary of a few lines."""
        lines = [f"{name:>13}  {value}" for name, value in self.figures().items()]
        rules = [f"{name:>13}  {count:,}" for name, count in [*self.lines_removed.items()][:5]]
        errors = [f"{kind:>13}  {count:,}" for kind, count in sorted(self.tally.errors.items())]
        parts = ["\n".join(lines)]
        if rules:
            parts.append("lines removed by rule\n" + "\n".join(rules))
        if errors:
            parts.append(f"failures by kind (each in {self.errors_file})\n" + "\n".join(errors))
        return "\n\n".join(parts)

    def plot(self) -> Any:
        """Lines removed by rule, pages by confidence and by length: a Figure. Raises ImportError without matplotlib."""
        from cleanscrape.render.picture import report_picture

        return report_picture(self)

    def _repr_html_(self) -> str:
        from cleanscrape.render.report import report_html

        return report_html(self)
