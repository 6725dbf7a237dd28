"""The templates of a folder run: learned site by site before the pages are cleaned, a file a site in OUT/templates.

A page's site is what the column named by the user says, else the host of its address, else the folder or archive that
it stands in. Memory is bounded, however many sites there are: when too many pages are held, the templates are merged
into their files, which changes nothing, since a merge is as if all pages had been learned at once.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from cleanscrape.corpus.entry import Entry
from cleanscrape.corpus.template import LIMIT, SiteTemplate
from cleanscrape.fields.outlets import host_of

TEMPLATES = "templates"
"""The folder of templates in a run's output."""
_WHOLE = ".whole"
"""A file there, once all is learned: it says of which run."""
_HELD_PAGES = 4000
"""Pages held at once while learning, some 20 kB each."""
_LOADED = 32
"""Templates that a process keeps loaded."""
_PLAIN = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}")
_FEWEST_PAGES = 2
"""Fewer pages have nothing in common."""
_NO_CEILING = 1 << 63


def site_of(path: str, url: str | None, columns: Mapping[str, Any], column: str | None = None) -> str:
    """The site of a page, "" for the pages of no folder. Raises KeyError for a record that has other columns."""
    if column is not None and columns:  # a file that is one page has none
        if column not in columns:
            raise KeyError(f"no column {column!r} to tell the site by")
        if columns[column] is not None:
            return str(columns[column])
    return host_of(url) or (path.partition("/")[0].removesuffix("!") if "/" in path.partition("#")[0] else "")


def file_of(site: str) -> str:
    """The name of a site's file; other characters than those of hosts are told apart by a hash."""
    if _PLAIN.fullmatch(site):
        return f"{site}.json"
    plain = re.sub(r"[^a-z0-9.-]+", "_", site.lower())[:60].strip("._-") or "pages"
    return f"{plain}-{hashlib.sha256(site.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}.json"


@dataclass(frozen=True)
class Templates:
    """A folder of templates, and how a page's site is told."""

    folder: Path
    column: str | None = None

    def of(self, path: str, url: str | None, columns: Mapping[str, Any]) -> SiteTemplate | None:
        """The template of a page's site; None if none was learned. Raises ValueError for a file that is broken."""
        file = self.folder / file_of(site_of(path, url, columns, self.column))
        try:
            found = file.stat()
        except FileNotFoundError:
            return None
        return _loaded(str(file), found.st_mtime_ns, found.st_size)

    @property
    def digest(self) -> str:
        """A hash of all the files."""
        found = hashlib.sha256()
        for path in sorted(self.folder.glob("*.json")):
            found.update(path.name.encode() + path.read_bytes())
        return found.hexdigest()[:16]


@lru_cache(_LOADED)
def _loaded(path: str, time_ns: int, size_bytes: int) -> SiteTemplate:
    """The template in a file as it was then."""
    return SiteTemplate.load(path)


def learn(folder: Path, run: str, pages: Iterable[tuple[str, str]]) -> None:
    """Learn the templates of (site, text) pairs into a folder, whole or not at all. One that is there is kept.

    `run` tells one run from another. Raises ValueError if the folder holds what this run did not learn.
    """
    if folder.exists():
        if (folder / _WHOLE).exists() and (folder / _WHOLE).read_text(encoding="utf-8") == run:
            return
        raise ValueError(
            f"{folder} holds templates that this run did not learn: move them, or give templates={str(folder)!r}"
        )
    making = folder.with_name(folder.name + ".tmp")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    store = _Store(making)
    for site, text in pages:
        store.add(site, text)
    store.finish()
    (making / _WHOLE).write_text(run, encoding="utf-8")
    making.rename(folder)


class _Store:
    """Templates in the making."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, SiteTemplate] = {}
        self._pages = 0
        self._known: dict[str, tuple[int, int]] = {}
        """Site -> pages in its file, and the largest key that may still count."""

    def add(self, site: str, text: str) -> None:
        """Learn one page."""
        template = self._held.setdefault(site, SiteTemplate(site))
        before = template.pages
        template.learn(text, self._known.get(site, (0, _NO_CEILING))[1])
        self._pages += template.pages - before
        if self._pages >= _HELD_PAGES:
            self._flush()

    def _flush(self) -> None:
        for site, template in self._held.items():
            path = self._folder / file_of(site)
            if site in self._known:
                template = SiteTemplate.load(path).merge(template)
            template.save(path)
            full = template.pages >= LIMIT
            self._known[site] = (template.pages, max(template.kept) if full else _NO_CEILING)
        self._held.clear()
        self._pages = 0

    def finish(self) -> None:
        """Write all, and drop the templates of single pages."""
        self._flush()
        for site, (pages, _) in self._known.items():
            if pages < _FEWEST_PAGES:
                (self._folder / file_of(site)).unlink()


def sites_and_texts(entries: Iterable[Entry], column: str | None) -> Iterator[tuple[str, str]]:
    """The site and text of every entry that has one."""
    from cleanscrape.corpus.work import page_of

    for entry in entries:
        if entry.error is None:
            try:
                page = page_of(entry)
                yield site_of(entry.path, page.url, page.extra, column), page.text
            except Exception:  # its row says what is wrong with it
                continue
