"""Site templates on engines: a map that learns one a site from each batch, and a merge of those with the same site.

    learn_batch(batch of pages)  -> site, part, pages, template      one row a site of the batch
    merge_batch(batch of these)  -> the same columns                 one row a site and part

Merged in any order, they are what `SiteTemplate.fit` makes of all of a site's pages. `part` is 0 to 31, the same for
the same batch: an engine merges by site and part first, then by site, so that no task gets all of a huge site's rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cleanscrape.adapters.columns import find_columns, named_index, strings
from cleanscrape.corpus.template import LIMIT, SiteTemplate
from cleanscrape.fields.outlets import host_of

try:
    import pyarrow as pa
except ImportError as missing:
    raise ImportError("this adapter needs pyarrow: pip install 'cleanscrape[arrow]'") from missing

PARTS = 32
TEMPLATES = pa.schema(
    [("site", pa.string()), ("part", pa.int64()), ("pages", pa.int64()), ("template", pa.string())]
)
"""A template as a row: its site, how many pages it keeps, and its JSON."""


@dataclass(frozen=True)
class TemplateLearner:
    """Learns templates from Arrow batches of pages: `TemplateLearner(...)(batch)`. Its fields are the options."""

    text_column: str | None = None
    """The column of pages, found as `BatchCleaner` finds it."""
    url_column: str | None = None
    """The column of addresses, found as `BatchCleaner` finds it: a site is their host."""
    site_column: str | None = None
    """A column that names the site, instead of the address."""
    limit: int = LIMIT
    """Pages that a template keeps."""

    def __call__(self, batch: Any) -> Any:
        """One row a site, of `TEMPLATES`. Pages without a text or a site are passed over."""
        found: dict[str, SiteTemplate] = {}
        for text, site in zip(*self._columns(batch), strict=True):
            if text is not None and site:
                found.setdefault(site, SiteTemplate(site, limit=self.limit)).update([text])
        part = sum(min(t.kept, default=0) for t in found.values()) % PARTS
        return _rows(batch, ((site, part, template) for site, template in found.items()))

    def _columns(self, batch: Any) -> tuple[Sequence[str | None], Sequence[str | None]]:
        """The texts, and the site of each."""
        text, url = find_columns(batch.schema, self.text_column, self.url_column)
        if self.site_column is not None:
            return strings(batch, text), strings(batch, named_index(batch.schema, self.site_column))
        return strings(batch, text), [host_of(address) for address in strings(batch, url)]


def merge_batch(batch: Any) -> Any:
    """The rows of `TEMPLATES` with equal site and part merged into one."""
    found: dict[tuple[str, int], SiteTemplate] = {}
    for row in batch.to_pylist():
        key, template = (row["site"], row["part"]), SiteTemplate.from_json(row["template"])
        found[key] = found[key].merge(template) if key in found else template
    return _rows(batch, ((site, part, template) for (site, part), template in found.items()))


def merge_parts(batch: Any) -> Any:
    """The rows of `TEMPLATES` with equal site merged into one, whatever their parts."""
    index = batch.schema.get_field_index("part")
    return merge_batch(
        batch.set_column(index, TEMPLATES.field("part"), pa.array([0] * batch.num_rows, pa.int64()))
    )


def templates_of(table: Any, *, min_pages: int = 1) -> dict[str, SiteTemplate]:
    """The templates in rows of `TEMPLATES` by site, for `templates=`; those of fewer pages are left out."""
    merged = merge_parts(table).to_pylist()
    return {
        row["site"]: SiteTemplate.from_json(row["template"]) for row in merged if row["pages"] >= min_pages
    }


def _rows(like: Any, rows: Iterable[tuple[str, int, SiteTemplate]]) -> Any:
    """A RecordBatch or a Table, as the one given."""
    listed = [
        {"site": site, "part": part, "pages": template.pages, "template": template.to_json()}
        for site, part, template in rows
    ]
    return type(like).from_pylist(listed, schema=TEMPLATES)
