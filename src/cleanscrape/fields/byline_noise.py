"""What stands beside a byline's names and says nothing of who wrote: reading times, counts, dates' labels, portraits."""

from __future__ import annotations

import re

EDGES = " \t|•·,;:-–—/\\()[]*"
"""The marks around a byline's parts."""
_NOISE = re.compile(
    r"\b\d{1,3}\s?[- ]?min(?:ute)?s?(?: read(?:ing time)?)?\b|\bmin read\b|\bread(?:ing)? time:?|\blesezeit:?|"
    r"\b\d[\d,.]* (?:comments?|shares?|views?|likes?|words|(?:hours?|days?|minutes?|mins?|weeks?|months?|years?|h|d)(?: ago)?)\b|"
    r"\b(?:last )?updated?:?(?: on| at)?|\bpublished:?(?: on| at)?|\bposted:?(?: on| in| at)?|\b(?:follow|contact|email|e-mail|share|comments?|bio|archive|profile|close|edit)\b|"
    r"@\w+|[^\s@]{1,64}@\S+|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day)?,|\b\d\d?:\d\d\b(?:\s?[ap]\.?m\b\.?)?|\b(?:et|est|edt|pt|pst|pdt|gmt|bst|cet)\b",
    re.I,
)
_PORTRAIT = re.compile(
    r"(?:['’]s)?(?<!\s)\s+(?:avatar|profile (?:image|photo|picture)|headshot|portrait|photo|author photo|image|logo|archive page)\b.*$",
    re.I,
)
_DATE_LABEL = re.compile(
    r"\s(?:last )?(?:publié|published|updated|posted|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|gepubliceerd)"
    r"(?: (?:on|at|le|am|el|il|op))?:?$",
    re.I,
)
_DATE_LABEL_ENDS = frozenset(
    "publié published updated posted veröffentlicht aktualisiert publicado actualizado pubblicato gepubliceerd on at le am el il op".split()
)
_PORTRAIT_WORDS = frozenset("avatar profile headshot portrait photo author image logo archive".split())
_NOISE_WORDS = frozenset(
    "min read reading lesezeit last update updated published posted follow contact email e share comment comments bio archive profile "
    "close edit mon monday tue tues tuesday wed thu thur thurs thursday fri friday sat sun sunday "
    "et est edt pt pst pdt gmt bst cet".split()
)
"""The words of the three patterns: a line without them needs no look."""
_WORDS, _DIGIT = re.compile(r"\w+"), re.compile(r"\d")


def without_noise(text: str) -> str:
    """A text with a bar for each reading time, count, weekday and address, and without a portrait's label at its end."""
    words = _WORDS.findall(text.lower())
    if not _PORTRAIT_WORDS.isdisjoint(words):
        text = _PORTRAIT.sub("", text)
    if "@" in text or not text.isascii() or not _NOISE_WORDS.isdisjoint(words) or _DIGIT.search(text):
        text = _NOISE.sub(" | ", text)
    return text


def without_date_label(text: str) -> str:
    """A text without the label of the date that followed: "Ada Park" of "Ada Park Updated on"."""
    last = text[text.rfind(" ") + 1 :].lower().rstrip(":")
    return _DATE_LABEL.sub("", text) if last in _DATE_LABEL_ENDS else text
