"""Stories that several tests clean, whole or in parts."""

from __future__ import annotations

STORY = (
    "Harbour board closes the north pier\n\n"
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January.\n\n"
    "Work on a new pier could begin as soon as next autumn, the board said, if the county pays half of it.\n\n"
    "The vote was five to two, after an evening in which some forty people who live by the water spoke.\n"
)

HEAD = "Marl Quay Echo"
TITLE = "Harbour board closes the north pier after a winter of storms"
LEDE = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since the storms of last "
    "January, and to move the ferry to the coal quay while engineers look for a way to save it."
)
SAID = (
    "“We had no choice,” said Ines Calder, who chairs the board. “You could hear it at night, and nobody who lives "
    "along the water front was sleeping any more, least of all the children.”"
)
LAST = (
    "The vote was five to two. Work on a new pier could begin as soon as next autumn, the board said, if the county "
    "pays half of what it will cost."
)
