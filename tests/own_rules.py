"""A page, and rules of a user's own, that the tests of pipelines share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleanscrape import Signal, Trace
from cleanscrape.page import Page

HEADLINE = "Harbour board closes the north pier"
STORY = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January. "
    "Divers found that two of its oak legs "
    "had rotted through, and a third had been gone for years without anybody noticing.",
    "Listen live: the board's chair speaks to the harbour radio about the pier and the storms at nine.",
    "Work on a new pier could begin as soon as next autumn, the board said, if the county pays half of it. "
    "Until then the ferry "
    "will leave from the fish market, where a wooden landing was built in a hurry over the weekend.",
    "The vote was five to two, after an evening in which some forty people who live by the water spoke. "
    "Most of them wanted to keep the old one, "
    "which their grandparents had paid for with a penny on every barrel of herring.",
)
FOOTER = "© 2025 The Marl Quay Echo. All rights reserved."
PAGE = "\n\n".join(["Home", "News", "Sport", HEADLINE, *STORY, "Share this", FOOTER])


def keep_sport(page: Page) -> Iterator[tuple[int, str, str]]:
    """A user's callable."""
    return ((b, "always", "sport is dear to us") for b, text in enumerate(page.texts) if text == "Sport")


def shun_works(page: Page) -> list[tuple[int, float, str]]:
    """A user's callable with a version."""
    return [(b, -50, "no new pier") for b, folded in enumerate(page.folded) if "new pier" in folded]


shun_works.version = "2"  # type: ignore[attr-defined]


class Crash:
    """A callable object that raises."""

    id = "crash_test"

    def __call__(self, page: Page) -> list[Any]:
        raise LookupError("no luck")


class CrashingLook:
    """A line rule of a user's own that raises."""

    id = "crash_look"
    signals = (Signal("crash_look", "{}", 1),)

    def look(self, page: Page) -> dict[str, list[int]]:
        raise LookupError("no luck")


def verdicts(trace: Trace) -> dict[str, tuple[str, str]]:
    """What became of each block, and the rule that is named."""
    return {block.text: (block.verdict, block.rule) for block in trace.blocks}
