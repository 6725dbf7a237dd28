"""A byline parted from what flattening glued to it: dates, roles, handles, footnotes, icons."""

from __future__ import annotations

import re

from cleanscrape.fields.byline_names import TWICE_CHARS
from cleanscrape.fields.given_names import FAMILY, GIVEN
from cleanscrape.fields.head import undoubled

_GLUED = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|In|On|At|\d\d?/)[a-z.]*\s?[A-Z\d])|"
    r"(?<=[a-zà-ÿ])(?=Published|Updated|Posted|Contributor|Staff|Written by|The [A-Z]|archive page\b)|"
    r"(?<=[a-zà-ÿ])(?=\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?|months?) ago\b)|"
    r"(?<=, (?:19|20)\d\d)(?=\d{1,5} ?[A-Za-z])|(?<=\d)(?=By [A-Z])|__"
)
"""Where a name was glued to what stood beside it: "Ada ParkDec 3"; an icon, as html2text prints it."""
_SEAM = re.compile(r"[a-zà-ÿ](?=[A-Z\d]|archive)|\d(?=[\dB])|__")
"""What stands at each of these places, and where a role was glued: a quicker look."""
_DIGIT = re.compile(r"\d")
_GLUED_ROLE = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:Contributing|Assistant|Associate|Senior|Deputy|Chief|Reporter|Editor|Writer|Correspondent|Journalist|Columnist|Author|Founder|Co-founder|Head|"
    r"Director|Managing|Executive|Lead|Guest|Freelance|Special|Showbiz|TV|US|UK|News|Sports?|Features|Content|Audience|Politics|Political|Business|Money|Health|Science|"
    r"Technology|Tech|Research|Trending|World|Royal|Lifestyle|Entertainment|Culture|Film|Music|Food|Travel|Korrespondent(?:in)?|Redakteur(?:in)?|Reporterin|Autor(?:in)?)\b)"
)
"""Where a known name was glued to a role: "Ada ParkSenior Reporter"."""
_GLUED_OFFICE = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:[A-Z][a-z]+ (?:[a-z]+ )?(?:reporter|editor|writer|correspondent|journalist|columnist)|"
    r"(?:Senior |Chief )?(?:Reporter|Correspondent|Journalist|Columnist))\b)"
)
"""The same behind a label, where any name may stand: "By Ada ParkCourt reporter"."""
_SECTION = re.compile(r"(?:[A-Z][\w&'’]* ){0,2}[A-Z][\w&'’]*[a-zà-ÿ](?=By ?[A-Z][a-zà-ÿ]+ )")
"""A section, or a kind of story, to which the label was glued: "NewsBy Ada Park"."""
_BY = re.compile(r"(?:^|\| )By ?(?=[A-Z])")
_COUNT = re.compile(r"^\d{1,3} (?=[Bb][Yy] )")
"""The number of comments, printed before the label: "4 By Ada Park"."""
_FOOTNOTE = re.compile(r"(?<=[a-zà-ÿ])\d{1,2}(?=\s*(?:[,;]|$))")
"""A footnote's number after a name: "Ada Park1, Ben Ruiz2"."""
_HANDLE = re.compile(r"(?<=[a-zà-ÿ])@(?=\w+(?:\s|$))")
"""A handle glued to a name: "Ada Park@adapark"."""


def unglued(text: str) -> str:
    """A line with a bar where two things were glued, said once, without footnotes and a count of comments."""
    if _DIGIT.search(text):
        text = _FOOTNOTE.sub("", _COUNT.sub("", text))
    text = undoubled(text, TWICE_CHARS)
    if "@" in text:
        text = _HANDLE.sub(" @", text)
    if not _SEAM.search(text):
        return text.strip(" |")
    if section := _SECTION.match(text):
        text = text[section.end() :]
    return _without_role(_GLUED.sub(" | ", text).strip(" |"))


def _without_role(text: str) -> str:
    """A text with the role parted from the known name that it is glued to: "Ada Park | Senior Reporter"."""
    office = _GLUED_OFFICE.search(text) if _BY.search(text) else None
    glued = office or _GLUED_ROLE.search(text)
    if glued is None:
        return text
    words = text[: glued.start()].lower().split()
    if len(words) < 2 or (not office and words[-1] not in FAMILY and GIVEN.isdisjoint(words[-3:-1])):
        return text
    return f"{text[: glued.start()]} | {text[glued.start() :]}"
