"""front_matter: fields that a program wrote above the page.

Catches: YAML and TOML front matter, a reader service's "Title:" and "URL Source:", a mail's headers.
Leaves alone: a story that opens with one such word ("Subject: the ferry"), a rule of dashes across the page.

Hit: `title: Pool to close` between two lines of `---`. Miss: `Title: what to call it?` alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from cleanscrape.dates.find import find_dates
from cleanscrape.evidence import Find
from cleanscrape.fields.byline_text import read_byline
from cleanscrape.fields.outlets import SEPARATOR
from cleanscrape.fields.pen_names import COMPANY
from cleanscrape.page import Page
from cleanscrape.reading.forwards import forward_subject
from cleanscrape.reading.front_matter import front_values, is_forward
from cleanscrape.rule import FieldContext

_SAID = 30.0
"""More than any line of the page may weigh: the field is named."""
_SUBJECT = 0.1
"""Less than any headline that the page shows: the subject often is the page's title line."""


@dataclass(frozen=True)
class FrontMatter:
    """Reads the lines above the page, which leave the body."""

    id: ClassVar[str] = "front_matter"
    gives: ClassVar[tuple[str, ...]] = ("title", "authors", "byline", "published", "source")

    def __call__(self, page: Page) -> Iterator[tuple[int, str, str]]:
        """The verdict on these lines."""
        return ((b, "never", "written above the page by a program") for b in range(page.front))

    def find(self, page: Page, scores: Sequence[float], context: FieldContext) -> list[Find]:
        """The fields that these lines say; none on most pages."""
        if not page.front:
            return []
        lines = page.texts[: page.front]
        if is_forward(lines):
            return self._sent_on(page, *forward_subject(lines))
        said = front_values(lines)
        return [
            Find(field, value, _SAID, self.id, f"said in {page.texts[b]!r}", *page.spans[b], (b,))
            for key, (b, values) in said.items()
            for field, value in _READ[key](values, page).items()
        ]

    def _sent_on(self, page: Page, b: int, subject: str) -> list[Find]:
        """What a mail that was sent on says: its subject, less surely than the page's own lines; the outlet behind it."""
        headline, *rest = SEPARATOR.split(subject)
        said = {"title": subject} if subject else {}
        if rest and headline.lower() in page.bare[page.front :]:
            said["source"] = rest[-1]
        reason = "in the subject of a mail that was sent on"
        return [
            Find(field, value, _SUBJECT, self.id, reason, *page.spans[b], (b,))
            for field, value in said.items()
        ]


def _title(values: list[str], page: Page) -> dict[str, Any]:
    """The headline: without the site's name, as reader services give it, if the page has such a line."""
    first = SEPARATOR.split(values[0], maxsplit=1)[0]
    return {"title": first if first.lower() in page.bare[page.front :] else values[0]}


def _authors(values: list[str], page: Page) -> dict[str, Any]:
    people = [value.partition("<")[0].strip(" \"'") for value in values]  # a mail's address
    readings = [reading for person in people if (reading := read_byline(person, label_before=True))]
    persons = [reading for reading in readings if reading.kind != COMPANY]  # "From: The Tuesday Tide"
    names = tuple(dict.fromkeys(name for reading in persons for name in reading.names))
    return {"byline": ", ".join(people)} | ({"authors": names} if names else {})


def _published(values: list[str], page: Page) -> dict[str, Any]:
    dates = find_dates(values[0])
    return {"published": dates[0].value} if dates else {}


def _source(values: list[str], page: Page) -> dict[str, Any]:
    return {} if "/" in values[0] else {"source": values[0]}


_READ = {"title": _title, "authors": _authors, "published": _published, "source": _source}
