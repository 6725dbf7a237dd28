"""Templates by the million: a folder of Parquet files of `templates.TEMPLATES`, read site by site as pages come.

    clean_pages(pages, templates=TemplateFolder("templates"))

Sort the rows by site before they are written: then one site is in one row group, and no other is read. Pages of one
site should come together too, or each batch reads a template for each of its pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from cleanscrape.adapters.templates import templates_of
from cleanscrape.corpus.template import SiteTemplate

KEPT_SITES = 64
"""Templates that a process holds: some megabytes each at most."""


class TemplateFolder(Mapping[str, SiteTemplate]):
    """The templates in a folder by site; those of fewer than `min_pages` pages count as unknown.

    `path` is what `pyarrow.dataset.dataset` takes. Workers get the path alone, and read for themselves.
    """

    def __init__(self, path: str | Path, *, min_pages: int = 1) -> None:
        self.path = str(path)
        self.min_pages = min_pages

    @cached_property
    def _dataset(self) -> Any:
        import pyarrow.dataset

        return pyarrow.dataset.dataset(self.path, format="parquet")

    @cached_property
    def _look_up(self) -> Any:
        """Site -> template or None, the last ones kept."""
        return lru_cache(KEPT_SITES)(self._read)

    def _read(self, site: str) -> SiteTemplate | None:
        import pyarrow.dataset

        rows = self._dataset.to_table(filter=pyarrow.dataset.field("site") == site)
        return templates_of(rows, min_pages=self.min_pages).get(site)

    def __getitem__(self, site: str) -> SiteTemplate:
        """The template of a site. Raises KeyError if there is none."""
        found: SiteTemplate | None = self._look_up(site)
        if found is None:
            raise KeyError(site)
        return found

    def __iter__(self) -> Iterator[str]:
        """The sites that have a template."""
        import pyarrow.dataset

        enough = pyarrow.dataset.field("pages") >= self.min_pages
        return iter(sorted(set(self._dataset.to_table(["site"], filter=enough).column("site").to_pylist())))

    def __len__(self) -> int:
        """How many sites have a template."""
        return sum(1 for _ in self)

    def __reduce__(self) -> Any:
        """What pickles: where the templates are."""
        return _open, (self.path, self.min_pages)


def _open(path: str, min_pages: int) -> TemplateFolder:
    return TemplateFolder(path, min_pages=min_pages)
