"""Direct quotations in the finished body, with their speakers.

Catches what stands in quotation marks and is somebody's words, in the marks of any of a dozen languages, over
paragraphs, with a mark missing; names the speaker, the words that stand for the speaker, and the word of speech.
Leaves alone titles of works, scare quotes, feet and inches, attribute values of leftover markup.

Hit:  "We open in May," said Ada Park.      -> Ada Park | said
Miss: Her film "The Long Quay" won in May.   -> none

The work is done in `cleanscrape.quotes`; this is the rule that a pipeline holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.article import Quote
from cleanscrape.quotes import extract_quotes


@dataclass(frozen=True)
class Quotes:
    """Finds the quotations of a body."""

    id: ClassVar[str] = "quotes"

    def extract(self, body: str) -> tuple[Quote, ...]:
        """The quotations of `body`, in order; () where it has none."""
        return tuple(extract_quotes(body))
