"""SiteTemplate: what a site's pages have in common, learned from their text, saved, edited, applied to the next page.

At most `limit` pages are kept, and of each the lines it has: those pages whose keys (hashes of their text) are the
smallest. So memory is bounded however many pages come, their order does not matter, a page given twice counts once,
and merging the templates of two halves equals fitting the whole. The kept pages are a random sample: with 128 of them
a line's share of all pages is off by more than 9 points once in twenty times at most, and below 128 pages it is exact.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, NamedTuple

from cleanscrape.api import unpacked
from cleanscrape.corpus import template_file
from cleanscrape.corpus.template_evidence import evidence_of, marked
from cleanscrape.corpus.template_lines import SHOWN, ZONES, folded, key_of, lines_of, page_key
from cleanscrape.evidence import Evidence
from cleanscrape.fields.outlets import may_be_outlet
from cleanscrape.page import Page
from cleanscrape.read import read_page
from cleanscrape.reading.hypertext import flatten, is_html
from cleanscrape.repair import level
from cleanscrape.rule import KnownOutlet

LIMIT = 128
"""Pages kept. A share's standard error is 4.4 points at most, a third of what the bins of shares are wide."""
Mark = Literal["never", "always", "ignore"]


class TemplateLine(NamedTuple):
    """A line that a site's pages share.

    `text` is as lines are compared: lower case, in an "alike" line `#` for numbers and dates, `*` for names. `kind` is
    "line", "alike", or "title_end" for what ends the page-title lines. `pages` is on how many of the template's pages
    it stands; `zones` on how many before, in the first and second half of, and after the running text. `mark` is what
    a user says of it, or None: "never" article, "always" article, "ignore" it.
    """

    text: str
    kind: str
    pages: int
    zones: tuple[int, ...]
    mark: str | None = None


class Learned(NamedTuple):
    """How many of a template's pages have a line, and how many have it in each zone."""

    pages: int
    zones: tuple[int, ...]


class SiteTemplate:
    """The lines that a site's pages share, with counts. `SiteTemplate.fit(pages)` learns one.

    `site` names it, for people. Use it as `clean(text, template=template)`.
    """

    def __init__(self, site: str = "", *, limit: int = LIMIT) -> None:
        if not isinstance(site, str):
            raise TypeError(f"site: the site's name as a str, not {type(site).__name__}")
        if not isinstance(limit, int) or limit < 1:
            raise ValueError(f"limit: the most pages to keep, 1 or more, not {limit!r}")
        self.site = site
        self.limit = limit
        self.kept: dict[int, dict[int, int]] = {}
        """Page key -> line key -> the zones where the page has the line, a bit each."""
        self.texts: dict[int, tuple[str, str]] = {}
        """Line key -> kind and text, of the lines on those pages."""
        self.marks: dict[int, tuple[str, str, str]] = {}
        """Line key -> kind, text and the user's mark."""

    @classmethod
    def fit(cls, pages: Iterable[Any], *, site: str = "", limit: int = LIMIT) -> SiteTemplate:
        """The template of a site's pages: texts, (text, url) pairs or dicts, as `clean_many` takes them."""
        return cls(site, limit=limit).update(pages)

    def update(self, pages: Iterable[Any]) -> SiteTemplate:
        """Learn from more pages; changes this template, and returns it. A page known already counts once."""
        if isinstance(pages, (str, bytes, bytearray, Mapping)):
            raise TypeError(f"a template learns from many pages, not one {type(pages).__name__}: give a list")
        for item in pages:
            text = unpacked(item, "text")[0]
            if not isinstance(text, str):
                raise TypeError(f"a page is its text as a str, not {type(text).__name__}")
            self.learn(text)
        return self

    def learn(self, text: str, ceiling: int = 1 << 63) -> None:
        """Learn one page, unless its key is above `ceiling`. `update` is the way for users."""
        key = page_key(text)
        full = len(self.kept) >= self.limit
        if key in self.kept or key > ceiling or (full and key > max(self.kept)):
            return
        lines: dict[int, int] = {}
        for line in lines_of(read_page(flatten(text)[0] if is_html(text) else text)):
            lines[line.key] = lines.get(line.key, 0) | line.zone
            self.texts.setdefault(line.key, (line.kind, line.text))
        if lines:
            self.kept[key] = lines
            self._shrink()
            self._forget_learned()

    def _shrink(self) -> None:
        """Drop the pages beyond the limit, and the lines that stood on them alone."""
        if len(self.kept) > self.limit:
            for key in sorted(self.kept)[self.limit :]:
                del self.kept[key]
            if len(self.texts) > 2 * sum(map(len, self.kept.values())):
                self._tidy()

    def _tidy(self) -> None:
        known = set().union(*self.kept.values())
        self.texts = {key: text for key, text in self.texts.items() if key in known}

    def merge(self, other: SiteTemplate) -> SiteTemplate:
        """A new template of the pages of both, as if fitted on all of them; leaves both as they are."""
        if not isinstance(other, SiteTemplate):
            raise TypeError(f"merge takes a SiteTemplate, not {type(other).__name__}")
        merged = SiteTemplate(min(filter(None, (self.site, other.site)), default=""))
        merged.limit = min(self.limit, other.limit)
        merged.kept = self.kept | other.kept
        merged.texts = self.texts | other.texts
        merged.marks = dict(
            max((key, each) for each in (self.marks.get(key), other.marks.get(key)) if each)
            for key in self.marks.keys() | other.marks.keys()
        )
        merged._shrink()
        return merged

    @property
    def pages(self) -> int:
        """How many pages it keeps: all that were given, up to `limit`."""
        return len(self.kept)

    @cached_property
    def learned(self) -> dict[int, Learned]:
        """Line key -> its counts."""
        pages: Counter[int] = Counter()
        zones: list[Counter[int]] = [Counter() for _ in range(ZONES)]
        for lines in self.kept.values():
            pages.update(lines.keys())
            for zone, counter in enumerate(zones):
                counter.update(key for key, bits in lines.items() if bits >> zone & 1)
        return {key: Learned(n, tuple(counter[key] for counter in zones)) for key, n in pages.items()}

    @cached_property
    def lines(self) -> tuple[TemplateLine, ...]:
        """What the pages share: lines on two pages or more and lines marked; ends of titles first, most pages first."""
        nothing = Learned(0, (0,) * ZONES)
        found = []
        for key in self.learned.keys() | self.marks.keys():
            counts = self.learned.get(key, nothing)
            mark = self.marks[key][2] if key in self.marks else None
            if counts.pages > 1 or mark:
                kind, text = self.texts[key] if key in self.texts else self.marks[key][:2]
                found.append(TemplateLine(text, kind, *counts, mark))
        return tuple(sorted(found, key=lambda line: (SHOWN.index(line.kind), -line.pages, line.text)))

    def mark(self, text: str, mark: Mark | None, *, kind: str = "line") -> SiteTemplate:
        """Say of a line that it is "never" article, "always" article, or to "ignore"; None takes that back.

        Changes this template, and returns it. The line need not be a learned one.
        """
        if mark not in (*template_file.MARKS, None):
            raise ValueError(f"a mark is one of {', '.join(template_file.MARKS)} or None, not {mark!r}")
        said = folded(level(text)) if kind == "line" else level(text)
        key = key_of(kind, said)
        self.marks.pop(key, None)
        if mark:
            self.marks[key] = (kind, said, mark)
        self._forget_learned()
        return self

    def _forget_learned(self) -> None:
        for name in ("learned", "lines", "outlet"):
            self.__dict__.pop(name, None)

    @cached_property
    def outlet(self) -> KnownOutlet | None:
        """What the title lines of most of its pages end with, the shortest of equals; None if there is no such name."""
        most = max(2, self.pages / 2)
        ends = [line for line in self.lines if line.kind == "title_end" and line.pages >= most]
        best = max(ends, key=lambda line: (line.pages, -len(line.text), line.text), default=None)
        if best is None or best.mark or not may_be_outlet(best.text):
            return None
        return KnownOutlet(
            best.text, f"ends the title line of {best.pages} of {self.pages} pages of this site"
        )

    def evidence(self, page: Page) -> list[tuple[int, Evidence]]:
        """What it says of a page's blocks, as (block number, evidence) pairs."""
        return evidence_of(page, self)

    def marked(self, page: Page, mark: str) -> dict[int, tuple[str, str]]:
        """The blocks whose lines are marked so: block number -> rule, reason."""
        return marked(page, self, mark)

    def to_json(self) -> str:
        """This template as JSON that people can read and edit; see `docs/templates.md`."""
        return template_file.dumps(self)

    @classmethod
    def from_json(cls, text: str) -> SiteTemplate:
        """The template that `to_json` wrote. Nothing in it is run. Raises ValueError naming the key that is wrong."""
        return template_file.loads(cls, text)

    def save(self, path: str | Path) -> None:
        """Write it to a file as JSON."""
        Path(path).write_text(self.to_json(), encoding="utf-8")

    @classmethod
    def load(cls, path: str | Path) -> SiteTemplate:
        """Read a file that `save` wrote. Raises ValueError naming the file and the key that is wrong."""
        try:
            return cls.from_json(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error

    def __eq__(self, other: object) -> bool:
        """Templates are equal if they keep the same lines of the same pages, and the same marks."""
        if not isinstance(other, SiteTemplate):
            return NotImplemented
        return self._state() == other._state()

    __hash__ = None  # type: ignore[assignment]

    def _state(self) -> tuple[Any, ...]:
        return self.site, self.limit, self.kept, self.marks

    def __len__(self) -> int:
        """How many lines its pages share."""
        return len(self.lines)

    def __repr__(self) -> str:
        return f"SiteTemplate({self.site!r}: {len(self.lines)} lines shared by {self.pages} pages)"

    def __getstate__(self) -> str:
        """Pickles as its JSON: small, and the same however it was made."""
        return self.to_json()

    def __setstate__(self, state: str) -> None:
        self.__dict__.update(SiteTemplate.from_json(state).__dict__)
