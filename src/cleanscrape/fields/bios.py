"""Biographies at an article's end: "Ada Park is a staff writer", "About the author"."""

from __future__ import annotations

import re

from cleanscrape.fields.byline_names import split_names
from cleanscrape.fields.names import is_name, may_open_name, name_prefix, without_degrees

_VERB = re.compile(
    r"(?=[,\s]),?(?<!\s)\s+(?:is|was|am|I am|I[’']m a|has been|has|writes|covers|reports|works|joined|leads|serves|ist|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è|"
    r"scrive|é|is een|är|er)\s",
)
_ABOUT = re.compile(
    r"(?:about (?:the |our )?(?:authors?|contributors?|writers?)|meet the (?:author|writer)|the authors?|authors?|author\(s\)|author bio|(?:article )?written by|"
    r"words by|story by|article by|post author|über den autor|"
    r"über die autorin|zum autor|zur autorin|zur person|autor|autorin|autor:in|sobre (?:el|la) autora?|sobre o autor|à propos de l['’]auteur|l['’]auteur|"
    r"l['’]autore|over de auteur|об авторе|автор|om författaren)\W*$",
    re.I,
)
_HEAD = 70
_PERSON = re.compile(
    r"\b(?:writer|reporter|editor|journalist|author|columnist|correspondent|contributor|professor|founder|director|manager|specialist|expert|"
    r"fellow|student|blogger|freelance|producer|coach|strategist|consultant|analyst|ceo|dietitian|nutritionist|scientist|historian|lawyer|"
    r"co-founder|head of|lecturer|marketer|copywriter|critic|redakteur|redakteurin|journalistin|autor|autorin|reporterin|korrespondent|volontär|"
    r"journaliste|periodista|giornalista|jornalista|redacteur|verslaggever)\b",
    re.I,
)


def is_about(text: str) -> bool:
    """Does a line announce who wrote the article: "About the author"?"""
    return len(text) < 40 and bool(_ABOUT.match(text))


def tells_of_person(text: str) -> bool:
    """Does a text go on from somebody's name as a biography does: "Ada has been a reporter since 2011"?"""
    return _told_by(text) is not None


def _told_by(text: str) -> re.Match[str] | None:
    """The verb behind a biography's name, if what follows says what a person is."""
    verb = _VERB.search(text[:_HEAD])
    return verb if verb and _PERSON.search(text[verb.end() : verb.end() + 120]) else None


def bio_name(text: str) -> str:
    """The name that opens a biography ("Ada Park is a staff writer ..."), or ""."""
    if not text or not may_open_name(text):
        return ""
    verb = _told_by(text)
    if verb is None:
        return ""
    name = without_degrees(text[: verb.start()].split(",")[0])
    if is_name(name):
        return name
    head = name_prefix(name)
    return head if head and not split_names(name).left else ""
