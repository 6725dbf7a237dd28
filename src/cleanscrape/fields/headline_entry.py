"""The headline of an entry: an encyclopedia's, a dictionary's, a clinic's, whose text begins by saying what it is.

Such a headline is a name or a word or two, weighs little by itself, and stands above tabs and a table of contents that weigh
as much. What tells it is the first sentence, which defines it.

Hit: `Marl Pier` over `Marl Pier is a wooden pier on the river Wendell`. Miss: `Ada Park` over `Ada Park is a reporter`.
"""

from __future__ import annotations

import re

from cleanscrape.fields.bios import bio_name
from cleanscrape.fields.headline_pieces import Piece
from cleanscrape.fields.headline_view import ABOVE, View
from cleanscrape.fields.no_headline import is_no_headline

MOST_WORDS = 5
"""A longer line is a headline by itself, and is left alone."""
_MIN_WORDS = 12
"""A shorter sentence may be any."""
_DEFINES = re.compile(
    r"(?:(?:The|An?|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Una|Il|Lo|O|Os|As|Um|Uma|De|Het|Een) |L['’])?"
    r"(?P<what>[^\n.,;:()]{2,60}?)(?: \([^()]{3,200}\))?,? (?:is|are|was|were|refers to|ist|sind|war|waren|est|sont|était|"
    r"es|son|fue|era|è|sono|é|são|foi|zijn|jest|są|był|była|było|är|var|er|je|byl|byla|—|–) "
)


def over_entry(view: View, likeliest: Piece | None) -> Piece | None:
    """The line that the story's first sentence defines, if the likeliest is as short and does not hold it; else None."""
    text = likeliest[1].lower() if likeliest else ""
    if text.count(" ") >= MOST_WORDS:
        return None
    page, lede = view.page, view.place.lede
    first = max(0, lede - ABOVE)
    for b in range(first + 1, min(lede + 1, len(page))):
        found = _DEFINES.match(page.texts[b]) if page.words[b] >= _MIN_WORDS else None
        what = found["what"].lower() if found else ""
        if what and what.count(" ") < MOST_WORDS and what not in text and not bio_name(page.texts[b]):
            lines = [k for k in range(first, b) if page.folded[k] == what and not is_no_headline(page, k)]
            if lines:
                return lines[-1], page.texts[lines[-1]], (lines[-1],), 0, 0
    return None
