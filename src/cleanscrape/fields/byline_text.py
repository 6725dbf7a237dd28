"""Reading one line as a byline: its label ("By", "Von", "文／"), its names, what else it holds."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.fields.dates import find_dates
from cleanscrape.fields.names import is_agency, split_names

MAX_CHARS = 200
_BY = (
    r"by|von|par|por|di|door|av|af|a cura di|de notre correspondante?|autor(?:in|en|a)?|autore|auteur|author|authors|автор|авторы|"
    r"szerző|yazan|autorzy|tekst|text|texte|testo|texto|redaktör|skribent|journalist|journaliste|écrit par|escrito por|"
    r"scritto da|geschreven door|verfasst von|publié par|publicado por|pubblicato da|tác giả|Συντάκτης"
)
_OPENING = re.compile(
    r"(?:(?:a |an )?(?:words|story|text|reporting|report|interview|analysis|opinion|review|article|column|commentary|essay|guest post|"
    r"written|posted|published|submitted|reported|authored|contributed|created|story and photos|words and photos|"
    r"ein gastbeitrag|gastbeitrag|ein kommentar|kommentar|eine analyse|ein interview|une analyse|propos recueillis|"
    r"interview (?:by|von)|aktualisiert|protokoll|recherche)\s+)?"
    rf"(?:{_BY})(?:\s*[:：]\s*|\s+|$)",
    re.I,
)
_EAST = re.compile(
    r"(?:文\s*[/／:：・]?|取材・文\s*[/／:：]?|作者\s*[:：]?|記者\s*[:：]|记者\s*[:：]?|撰文\s*[:：／/]?|글\s*[/=:：]?\s*|執筆\s*[:：／/]?)\s*(?=[\u3040-\u9fff\uac00-\ud7af])"
)
_INSIDE = re.compile(r"(?:\b(?:by|von|par|por|door|di|av|af)\s+|\bAuthor:\s*)(?=[^\W\d_a-z])", re.I)
_POSTED = re.compile(
    r"\b(?:posted|published|written|updated|submitted|filed|on|created|article|story|last|veröffentlicht|publié|publicado|modified)\b",
    re.I,
)
_NOT_AUTHOR = re.compile(
    r"(?:photo|photos|photograph|photography|photographs|photographed|illustration|illustrations|illustrated|image|images|picture|video|"
    r"graphic|graphics|art|artwork|edited|produced|translated|translation|fact.?checked|fact.?check|medically reviewed|reviewed|"
    r"expert reviewed|clinically reviewed|technically reviewed|vetted|verified|approved|presented|sponsored|powered|brought to you|directed|music|audio|narrated|recorded|styling|styled|"
    r"foto|fotos|photos?|bild|bilder|grafik|crédit|credit|credits|fotografía|redigiert|übersetzt|übersetzung|directed|designed|built|developed|owned|"
    r"site|website|theme|comment|comments|recommended|supported|made possible|hosted|inspired|followed|reposted|shared|liked)\b",
    re.I,
)
_NOISE = re.compile(
    r"\b\d{1,3}\s?[- ]?min(?:ute)?s?(?: read(?:ing time)?)?\b|\bmin read\b|\bread(?:ing)? time:?|\blesezeit:?|\b\d+ (?:comments?|shares?|views?|hours?|days?|minutes?)(?: ago)?\b|"
    r"\b(?:last )?updated?:?(?: on| at)?|\bpublished:?(?: on| at)?|\bposted:?(?: on| in| at)?|\b(?:follow|contact|email|share|comments?|bio|archive|profile)\b|"
    r"@\w+|\S+@\S+|\bmon(?:day)?,|\btue(?:sday)?,|\bwed(?:nesday)?,|\bthu(?:rsday)?,|\bfri(?:day)?,|\bsat(?:urday)?,|\bsun(?:day)?,",
    re.I,
)
_EDGES = " \t|•·,;:-–—/\\()[]*"


class Reading(NamedTuple):
    """A line read as a byline: what it says as printed, the names, and how sure.

    `label` is 2 for a label that opens the line, 1 for one inside it, 0 for none. `clean` says that nothing but names,
    roles, agencies and dates stands there. `agency` says that it names an agency or a desk.
    """

    byline: str
    names: tuple[str, ...]
    label: int
    clean: bool
    agency: bool


def is_label(text: str) -> bool:
    """Is a line nothing but a byline's label: "By", "Written by", "Von"?"""
    found = _OPENING.match(text)
    return bool(found and not text[found.end() :].strip(_EDGES)) and len(text) < 24


def speaks_of_others(text: str) -> bool:
    """Does a line credit somebody who is no author: "Photo by", "Edited by", "Fact checked by:"?"""
    return bool(_NOT_AUTHOR.match(text.lstrip(_EDGES)))


def read_byline(text: str, *, label_before: bool = False) -> Reading | None:
    """The line as a byline, or None if it is none. `label_before` says that a label stood on the line before."""
    if len(text) > MAX_CHARS or speaks_of_others(text):
        return None
    label, start = _label(text)
    if label_before and not label:
        label = 2
    if label == 1 and speaks_of_others(text[max(0, start - 30) : start].split("|")[-1]):
        return None
    printed, rest = _parts(text, start, label)
    if not rest:
        return None
    names, clean = split_names(rest, labelled=label > 0)
    agency = not names and is_agency(rest.split(",")[0].split("|")[0])
    if not names and not agency:
        return None
    if label == 2 and not names and not agency:
        return None
    return Reading(printed, names, label, clean, agency)


def _label(text: str) -> tuple[int, int]:
    """How a line is labelled (2 opens it, 1 inside, 0 not), and where its label starts."""
    if _OPENING.match(text) or _EAST.match(text):
        return 2, 0
    inside = _INSIDE.search(text)
    if inside and (_POSTED.search(text[: inside.start()]) or find_dates(text)) and not _quoted(text):
        return 1, inside.start()
    return 0, 0


def _quoted(text: str) -> bool:
    return text.rstrip().endswith((".", "?", "!")) and text.count(" ") > 14


def _parts(text: str, start: int, label: int) -> tuple[str, str]:
    """What is printed as the byline, and its names' part: without label, dates and reading times."""
    part = text[start:]
    for hit in reversed(find_dates(part)):
        part = f"{part[: hit.start]} | {part[hit.stop :]}"
    cleaned = _NOISE.sub(" | ", part)
    rest = cleaned
    opening = _OPENING.match(part) if label else None
    east = _EAST.match(part) if label == 2 else None
    if opening:
        rest = _NOISE.sub(" | ", part[opening.end() :])
    elif east:
        rest = part[east.end() :]
    elif label == 1:
        inside = _INSIDE.match(part)
        rest = _NOISE.sub(" | ", part[inside.end() :]) if inside else cleaned
    printed = part.split(" | ")[0] if label and " | " in part.strip(_EDGES) else part
    return " ".join(printed.strip(_EDGES).split()), rest.strip(_EDGES)
