"""What the user gets: Article, and the Quote and Removed in it. Frozen, hashable, to JSON and back."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date, datetime
from itertools import repeat
from typing import Any, Literal, Union

from pydantic import BaseModel, ConfigDict, Field, computed_field, field_validator

SCHEMA_VERSION = 1
"""Version of the JSON that `Article.to_json` writes; it grows when a field changes its meaning or goes."""

Span = tuple[int, int]
"""A half-open range of characters, (start, stop)."""


class _Frozen(BaseModel):
    """A value: it can't be changed, and hashes by what it holds."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Quote(_Frozen):
    """One direct quotation in a body: `body[start:stop] == text`, the marks outside."""

    text: str = Field(description="The quoted words, without their marks.")
    start: int = Field(description="First character of `text` in the body.")
    stop: int = Field(description="One past the last character of `text` in the body.")
    speaker: str | None = Field(None, description="Who said it: a name where one can be had, else a role.")
    speaker_text: str | None = Field(None, description='The words that name the speaker in the text: "she".')
    cue: str | None = Field(None, description='The word of speech that ties them: "said".')
    kind: Literal["direct", "mixed", "partial"] = Field(
        "direct",
        description="direct: all that is attributed stands in marks, and it opens with a capital or has four "
        "words or more, or belongs to such a quotation; mixed: others of four words or more; partial: the rest.",
    )
    repaired: bool = Field(False, description="The page lacks the opening or the closing mark.")
    group: int = Field(0, description="Parts of one split quotation share this number.")


class Removed(_Frozen):
    """One block of the input that is neither body nor field, and why."""

    start: int = Field(description="First character in the input.")
    stop: int = Field(description="One past the last character in the input.")
    text: str = Field(description="The block's words, repaired.")
    rule: str = Field(description="The rule that weighed most against it.")
    reason: str = Field(description="That rule's reason, in words.")

    @classmethod
    def known(cls, values: Sequence[dict[str, Any]]) -> list[Removed]:
        """Many at once, of values that are known to be good: as `model_construct`, in half the time of validation.

        A page has hundreds of them; one set of field names serves all.
        """
        made = list(map(cls.__new__, repeat(cls, len(values))))
        for slot, each in (
            ("__dict__", values),
            ("__pydantic_fields_set__", repeat(_REMOVED_FIELDS)),
            ("__pydantic_extra__", repeat(None)),
            ("__pydantic_private__", repeat(None)),
        ):
            deque(map(object.__setattr__, made, repeat(slot), each), maxlen=0)
        return made


_REMOVED_FIELDS = set(Removed.model_fields)


class Article(_Frozen):
    """A scraped page's article: its fields, its body, and what was removed.

    `body` has paragraphs parted by one blank line, a list as lines that start with "- ", a table's rows and code as
    lines, headings as lines of their own, and no Markdown. Spans (`removed`, `paragraph_spans`) are of the input,
    half-open; those of `quotes` are of `body`. What the page does not say is None or empty.
    """

    schema_version: int = Field(SCHEMA_VERSION, description="Version of this schema.")
    title: str | None = Field(None, description="The headline as printed.")
    source: str | None = Field(None, description="The outlet that published the page, by its name.")
    byline: str | None = Field(None, description="The byline as printed.")
    authors: tuple[str, ...] = Field((), description="Names of persons, in the byline's order.")
    dateline: str | None = Field(None, description="Place and agency that open the story: MOSCOW (AP).")
    published: Union[datetime, date, None] = Field(  # noqa: UP007
        None,
        description="When the page says it was published: a date, or a datetime where it prints a time.",
    )
    body: str = Field("", description="The article's text.")
    quotes: tuple[Quote, ...] = Field((), description="Direct quotations in the body, in order.")
    url: str | None = Field(None, description="The address the caller gave.")
    language: str | None = Field(None, description="ISO 639-1 code, where the text shows it plainly.")
    confidence: float = Field(0.0, ge=0.0, le=1.0, description="How likely the page is one article.")
    removed: tuple[Removed, ...] = Field((), description="What is neither body nor field, in order.")
    paragraph_spans: tuple[Span, ...] = Field((), description="Where each paragraph stands in the input.")
    warnings: tuple[str, ...] = Field((), description="What the user should know about this input.")
    extra: dict[str, Any] = Field(default_factory=dict, description="The caller's own keys.")
    weights_version: str = Field("", description="Which fitted weights decided.")

    @field_validator("published", mode="before")
    @classmethod
    def _day_stays_day(cls, value: Any) -> Any:
        """A str without a time is a date; pydantic alone would make it midnight."""
        if isinstance(value, str) and len(value) == len("2026-11-23"):
            try:
                return date.fromisoformat(value)
            except ValueError:
                return value
        return value

    @computed_field(description="The body's paragraphs; a list is one paragraph of several lines.")  # type: ignore[prop-decorator]
    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, in order."""
        return tuple(self.body.split("\n\n")) if self.body else ()

    def __hash__(self) -> int:
        """Hash by the text and its place; `extra` may hold what can't be hashed."""
        return hash((self.title, self.body, self.url, self.published, self.removed))

    def __str__(self) -> str:
        """The title and the body, parted by a blank line."""
        return "\n\n".join(part for part in (self.title, self.body) if part)

    def to_json(self, *, indent: int | None = None) -> str:
        """This article as JSON, one key a field; `from_json` reads it back."""
        return self.model_dump_json(indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """The article that `to_json` wrote. Raises `pydantic.ValidationError` if it is no such JSON."""
        return cls.model_validate_json(text)

    def to_markdown(self) -> str:
        """The article as Markdown: title, a line of fields, the body with its marks escaped."""
        from cleanscrape.render import article_markdown

        return article_markdown(self)

    def _repr_html_(self) -> str:
        from cleanscrape.render import article_html

        return article_html(self)
