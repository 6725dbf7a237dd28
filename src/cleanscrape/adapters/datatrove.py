"""Datatrove: the step `CleanPages()` in its pipelines. Needs `pip install 'cleanscrape[datatrove]'`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cleanscrape.adapters.rows import clean_row, own_names

try:
    from datatrove.pipeline.base import PipelineStep
except ImportError as missing:
    raise ImportError("this adapter needs datatrove: pip install 'cleanscrape[datatrove]'") from missing


class CleanPages(PipelineStep):  # type: ignore[misc]
    """Puts an Article's body in a document's text, and its other fields in the metadata; no document is dropped.

    `metadata["url"]` is used if there. Own metadata with an Article field's name get `input_` before it. What could
    not be cleaned has its reason in `metadata["error"]`, and "" for a text. `options` are those of `clean`.
    """

    name = "CleanPages"
    type = "🧹 - CLEANSCRAPE"

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.options = options

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """Clean documents as they come by."""
        for document in data:
            with self.track_time():
                row = clean_row(document.text, document.metadata.get("url"), **self.options)
                own = {key: value for key, value in document.metadata.items() if key != "url"}
                document.text = row.pop("body")
                document.metadata = row | dict(zip(own_names(list(own)), own.values(), strict=True))
            self.stat_update("failed" if row["error"] else "cleaned")
            yield document
