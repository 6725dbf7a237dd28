"""A story that several tests clean."""

from __future__ import annotations

STORY = (
    "Harbour board closes the north pier\n\n"
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January.\n\n"
    "Work on a new pier could begin as soon as next autumn, the board said, if the county pays half of it.\n\n"
    "The vote was five to two, after an evening in which some forty people who live by the water spoke.\n"
)
