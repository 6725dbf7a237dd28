"""Reading one line as a byline: its label ("By", "Von", "文／"), its names, what else it holds."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.dates.find import find_dates
from cleanscrape.fields.byline_caseless import HEADS, caseless_label
from cleanscrape.fields.byline_glue import unglued
from cleanscrape.fields.byline_names import is_headline, is_known, is_paper, split_names
from cleanscrape.fields.byline_noise import EDGES, without_date_label, without_noise
from cleanscrape.fields.names import MAX_LEFT, is_agency, is_name, may_hold_names, name_prefix
from cleanscrape.fields.pen_names import COMPANY, FIRST_NAME, PERSON, first_name, is_outlet, pen_names
from cleanscrape.phrases import tables

MAX_CHARS, _LABEL_CHARS, _DATED_CHARS, _BEFORE_LABEL_CHARS = 200, 24, 60, 30
_BY = (
    r"by|von|par|por|di|door|av|af|a cura di|de notre correspondante?|autor(?:in|en|es|a)?|autore|auteur|author|authors|author\(s\)|writers?(?=\s?:)|(?:words(?: (?:&|and) (?:images|photos|pictures))?|interview|reporting|protokoll)(?=\s?:)|contributors?|автор|авторы|"
    r"szerző|yazan|autorzy|tekst|text|texte|testo|texto|redaktör|skribent|journalist|journaliste|écrit par|escrito por|"
    r"scritto da|geschreven door|verfasst von|publié par|publicado por|pubblicato da|tác giả|Συντάκτης|oleh|penulis|írta|autorius|höfundur|eftir|teksti|yazar|"
    r"autors|autore|autorė|autorka|autorica|avtor|avtorica|avtorji|аутор|ауторка|автори|авторка|autoři|autoriai|autori|autores?(?=\s?:)|"
    r"napísala?(?=\s?:)|napsala?(?=\s?:)|napisala?(?=\s?:)|piše|пише|написал[аи]?(?=\s?:)|parengė(?=\s?:)|teksts(?=\s?:)|tekstas(?=\s?:)|besedilo(?=\s?:)|"
    r"текст(?=\s?:)|szöveg(?=\s?:)|scris de|(?-i:de(?= [^\W\d_a-z][\w-]+ [^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?$))|redactor(?=\s?:)|γράφει [οη]|κείμενο(?=\s?:)|συντακτική ομάδα(?=\s?:)|"
    r"haber(?=\s?:)|kirjoittaja(?=\s?:)|toimittaja(?=\s?:)|kirjutas(?=\s?:)|toimetas(?=\s?:)|bài(?=\s?:)|bài và ảnh(?=\s?:)|"
    r"pewarta(?=\s?:)|reporter(?=\s?:)|wartawan(?=\s?:)|isinulat ni|imeandikwa na|mwandishi(?=\s?:)|"
    r"מאת|כתב(?=\s?:)|بقلم|كتبت?|كتابة(?=\s?:)|الكاتب(?=\s?:)|نویسنده|تحریر(?=\s?:)|مصنف(?=\s?:)|लेखक|রিপোর্ট(?=\s?:)|লেখা(?=\s?:)|লেখক|(?:रिपोर्ट|रिपोर्टर|संवाददाता|द्वारा)(?=\s?:)|"
    r"das (?:gespräch|interview) führten?|rozmawiał[ai]?|rozmawiali|"
    r"প্রতিবেদক(?=\s?:)|எழுதியவர்(?=\s?:)|เขียนโดย|ผู้เขียน|โดย|από|του|της"
)
_OPENING = re.compile(
    r"(?:(?:a |an )?(?:words|guide|feature|list|story|text|reporting|report|recipe|interview|analysis|opinion|review|article|column|commentary|essay|guest post|post|"
    r"written|posted|published|submitted|reported|authored|contributed|created|interviewed|aufgezeichnet|entrevista|intervista|intervju|entretien(?: réalisé)?|story and photos|words and photos|photos (?:and|&) (?:story|text|words)|"
    r"ein gastbeitrag|ein bericht|eine reportage|ein essay|eine kolumne|gastbeitrag|ein kommentar|kommentar|eine analyse|ein interview|une analyse|propos recueillis|"
    r"interview (?:by|von)|aktualisiert|protokoll|recherche|article written|blog post|post written)\s+)?"
    rf"(?:{_BY})(?:\s*[:：]\s*|\s+|$|(?<=by)(?=(?-i:[^\W\d_a-zß-öø-ÿ][\w'’-]+ (?:[^\W\d_a-zß-öø-ÿ]|\d|\|))))",
    re.I,
)
_INSIDE = re.compile(
    r"(?:\b(?:by|von|par|por|door|di|av|af)\s*:?\s+|\bauthor:\s*)(?=(?-i:[^\W\d_a-zß-öø-ÿ]|[a-z][\w.-]{2,24}(?:$| [|•·–-] )))",
    re.I,
)
_TWICE = re.compile(r"([^\n]{4,40}?)(?<!\s)\s?(?:[Bb]y|BY) \1(?=\W|$)")
"""A name, as a picture's, before the byline that says it: "Ada Park By Ada Park"."""
_PUBLISHER = re.compile(r"(?:publi(?:shed by|é par|cado por)|pubblicato da|veröffentlicht von)\b", re.I)
"""Labels of an author or a publisher: a company behind one of these wrote nothing."""
_POSTED = re.compile(
    r"\b(?:posted|published|written|updated|submitted|filed|on|created|article|story|last|veröffentlicht|publié|publicado|modified)\b",
    re.I,
)
_NOT_AUTHOR = re.compile(
    r"(?:photos?(?! (?:and|&) (?:story|text|words))|photograph|photography|photographs|photographed|illustrations?|illustrated|images?|pictures?|video|art|artwork|"
    r"graphics?|edited|produced|translated|translation|fact.?checked|fact.?check|(?:medically |expert |clinically |technically |article |legally )?reviewed|"
    r"vetted|verified|approved|(?:scientific )?consult(?:ing|ation|ants?)|presented|sponsored|powered|brought to you|directed|music|audio|narrated|recorded|styling|styled|"
    r"foto|fotos|fotografie|(?:beeld|fotók?|kuvat?|zdjęci[ae]|фото|im[áa]genes|immagini)(?=\s?:)|bild|bilder|grafik|crédit|credit|credits|fotografía|redigiert|übersetzt|übersetzung|designed|built|developed|owned|"
    r"site|website|theme|comment|comments|recommended|supported|made|hosted|inspired|followed|reposted|shared|liked|more|related|previous|next|"
    r"(?:news )?provided(?= by)|contacts?(?=:)|(?:media|press) (?:contacts?|relations|inquiries|enquiries|kit|cent(?:er|re))|reply|leave|all|view all|see all|hosting|funded|paid for|endorsed|medical reviewer|reviewer|editor|copy editor|text ?size|text to|text us)\b",
    re.I,
)
_WRITER_BEHIND = re.compile(
    r"(?:\s[-–—|·•]\s|,?\s(?=written))(?=(?:written |words |story )?by\s(?-i:[^\W\d_a-zß-öø-ÿ]))", re.I
)
_WRITER_NAMED = re.compile(
    r"(?<=[^\W\d_])[\s|,/·•–-]{1,4}(?=(?:words|text|texte|texto|testo|tekst|teksti|текст)\s?:)", re.I
)
_CREDITS_BEHIND = re.compile(r"(?<=[^\W\d_])[\s|,/·•–-]{1,4}(?=[^\W\d_]{3,16}\s?:)")
"""Where a label with its colon stands behind a name: "Text: Ada Park Foto: Tom Ruiz", and the other way round."""
_CREDIT = re.compile(
    r"/\s?(?:getty|ap\b|afp|reuters|shutterstock|istock|epa|dpa|imago|alamy|adobe|unsplash|zuma|abaca|the new york times)|\bvia\b|\b(?-i:REUTERS|Reuters|AFP|AP|EPA|DPA|Getty Images|Getty)/(?-i:[^\W\d_a-z])|getty images|shutterstock|©|"
    r"[(\[](?:image|photo|picture|foto|bild|imagen|crédit photo)s?\s?:",
    re.I,
)
_FRONT = re.compile(
    r"(?:social links for|headshot of|portrait of|(?:profile )?(?:photo|picture|image) of(?: author)?|avatar (?:of|for)|view all posts by|posts by|articles by|stories by|"
    r"email|follow|meet|porträt von|(?:autoren)?profilbild von|bilde av|avatar de|an avatar representing|artículos(?: de)?|beiträge von|profile photo of|author avatar|author image)\s+(?=(?-i:[^\W\d_a-zß-öø-ÿ]))",
    re.I,
)
_DIGIT = re.compile(r"\d")
_BARS = re.compile(r"(\s[|·•]\s)")
_SAID = tables("byline_text")
_WEEKDAYS = frozenset(tables("timestamps")["days"])
LABEL_HEADS = frozenset(_SAID["labels"])
"""First words of lines that may be a byline though they look like a menu's, in lower case: labels by themselves."""
LABEL_WORDS = LABEL_HEADS.union(_SAID["before_by"])
"""The same, and words that need a "by" after them."""
_PLAIN = re.compile(r"[A-Za-z' .-]*")
_CUES = ("by ", "by:", "von ", "par ", "por ", "door ", "di ", "av ", "af ", "author", "autor")


NO_LABEL, INSIDE, OPENS = range(3)
"""Where the label of a byline stands ("By", "Written by"): nowhere, inside its line, at its start."""


class Reading(NamedTuple):
    """A line read as a byline: what it says as printed, the names, and how sure.

    `label` is `OPENS`, `INSIDE` or, where there is none, `NO_LABEL`, which is 0. `left` counts words that are neither
    names, roles, agencies nor dates. `agency` says that it names an agency or a desk.
    """

    byline: str
    names: tuple[str, ...]
    label: int
    left: int
    agency: bool
    kind: int = PERSON
    """What the names are: persons', or one of the kinds of `pen_names`."""
    sure: bool = False
    """Is a company's name the outlet's own?"""


def is_label(text: str) -> bool:
    """Is a line nothing but a byline's label: "By", "Written by", "Von"?"""
    found = _OPENING.match(text) if len(text) < _LABEL_CHARS else None
    return bool(found and not text[found.end() :].strip(EDGES))


def speaks_of_others(text: str) -> bool:
    """Does a line credit somebody who is no author: "Photo by", "Edited by", "Fact checked by:"?"""
    return bool(_NOT_AUTHOR.match(text.lstrip(EDGES))) and not _FRONT.match(text)


_OTHERS = tuple(" by|reviewer|editor|foto|photo|credit|contact|contacts|enquiries|inquiries".split("|"))


def announces_others(text: str) -> bool:
    """Is a line a credit's label, its name on the next line: "Fact checked by:"?"""
    return len(text) < 40 and text.rstrip(" :").lower().endswith(_OTHERS) and speaks_of_others(text)


def read_byline(text: str, *, label_before: bool = False, outlet: str = "") -> Reading | None:
    """The line as a byline, or None if it is none. `label_before` says that a label stood on the line before."""
    if not text.strip() or len(text) > MAX_CHARS:
        return None
    if not (text := _writers_part(unglued(text))):
        return None
    cued = label_before or _may_be_labelled(text)
    if not cued and (not may_hold_names(text) or not _opens(text)):
        return read_dated(text, outlet)
    label, start = _label(text) if cued else (NO_LABEL, 0)
    if label_before and not label:
        label = OPENS
    if (cued and not label and not may_hold_names(text)) or _is_credit(text, label, start, outlet):
        return None
    printed, rest = _parts(text, start, label)
    if not rest:
        return None
    names = split_names(rest, labelled=label > 0, outlet=outlet)
    if _PUBLISHER.match(text) and is_paper(rest, even_given=True):
        return None
    if not names.found and not names.agency:
        return _pen_named(text, printed, rest, label, outlet)
    if not label and (
        names.left > MAX_LEFT
        or (names.found and not names.opens and not is_known(names.found[0]))
        or (names.agency and names.found and "/" in rest)
        or (len(names.found) == 1 and is_headline(rest, names.found[0]))
    ):
        return None
    kind = FIRST_NAME if names.found and " " not in names.found[0] and names.found[0].isascii() else PERSON
    return Reading(_as_printed(printed), names.found, label, names.left, names.agency, kind)


def _writers_part(text: str) -> str:
    """What names the writer, among others: "Written by Ada Park" of "Reviewed by Tom Ruiz, MD — Written by Ada Park",
    "Text: Ada Park" of "Text: Ada Park Foto: Tom Ruiz"; without brackets around it.
    """
    if text[:1] == "(" and text[-1:] == ")" and _OPENING.match(text, 1):
        text = text[1:-1]
    if speaks_of_others(text):
        behind = _WRITER_BEHIND.search(text) if " by " in text else None
        behind = behind or (_WRITER_NAMED.search(text) if ":" in text else None)
        return text[behind.end() :] if behind else text
    for gap in _CREDITS_BEHIND.finditer(text) if ":" in text else ():
        if _NOT_AUTHOR.match(text, gap.end()):
            return text[: gap.start()]
    return text


def _is_credit(text: str, label: int, start: int, outlet: str) -> bool:
    """Does a line credit somebody who is no author, or a picture: "(Ada Park/Wendell Gazette)"?"""
    if speaks_of_others(text):
        return True
    if label == INSIDE and speaks_of_others(text[max(0, start - _BEFORE_LABEL_CHARS) : start].split("|")[-1]):
        return True
    if (label != OPENS or "/" in text) and _CREDIT.search(text):
        return True
    return not label and outlet != "" and "/" in text and f"/{outlet.lower()}" in text.lower()


def _pen_named(text: str, printed: str, rest: str, label: int, outlet: str) -> Reading | None:
    """A line whose label announces a first name, a handle or an organisation."""
    if not label:
        return read_dated(text, outlet)
    names, kind = pen_names(rest, outlet)
    if kind == COMPANY and _PUBLISHER.match(text):
        return None
    own = kind == COMPANY and is_outlet(names[0], outlet)
    return Reading(_as_printed(printed), names, label, 0, False, kind, own) if names else None


def read_dated(text: str, outlet: str) -> Reading | None:
    """A line that is a first name, or the outlet's, and a date: "Ada May 3, 2024"."""
    if len(text) > _DATED_CHARS or not _DIGIT.search(text) or not (hits := find_dates(text)):
        return None
    before = without_noise(text[: hits[0].start]).strip(EDGES)
    after = without_noise(text[hits[-1].stop :]).strip(EDGES)
    if not after and text.startswith(f"{before}, "):
        return None  # "Wendell, March 4, 2025" is a town
    for name in (before, after):
        if name.lower() in _WEEKDAYS:
            continue  # "Thu 12 Nov 2026": Thu is a name too
        if first_name(name) or is_outlet(name, outlet):
            return Reading(
                name, (name,), NO_LABEL, 0, False, FIRST_NAME if first_name(name) else COMPANY, True
            )
    return None


def _may_be_labelled(text: str) -> bool:
    lower = text.lower()
    head = lower.split(maxsplit=1)[0]
    glued = text[:2].lower() == "by" and text[2:3].isupper()
    return (
        glued
        or head[0] in HEADS
        or bool(caseless_label(text))
        or head.rstrip(":：") in LABEL_WORDS
        or any(map(lower.__contains__, _CUES))
    )


def _opens(text: str) -> bool:
    """Does a line open with a name, is it an agency's, or does it hold marks that part it?"""
    return not _PLAIN.fullmatch(text) or bool(name_prefix(text)) or is_agency(text)


def _label(text: str) -> tuple[int, int]:
    """Where a line's label stands: `OPENS`, `INSIDE` or `NO_LABEL`, and the place where it starts."""
    if _OPENING.match(text) or caseless_label(text):
        return OPENS, 0
    if said := _TWICE.match(text):
        return OPENS, said.end(1) + 1
    inside = _INSIDE.search(text)
    if inside and (_POSTED.search(text[: inside.start()]) or find_dates(text)) and not _is_sentence(text):
        return INSIDE, inside.start()
    return NO_LABEL, 0


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "?", "!")) and text.count(" ") > 14


def _parts(text: str, start: int, label: int) -> tuple[str, str]:
    """What is printed as the byline, and its names' part: without label, dates and reading times."""
    part = text[start:]
    hits = find_dates(part)
    if not label and hits and is_name(part[: hits[0].start].strip(EDGES)):
        part = part[: hits[0].stop]  # "Ada Park May 3, 2024 Gardens, Boats": topics follow
        hits = hits[:1]
    elif label == OPENS and hits and any(map(str.isalpha, _named(part[: hits[0].start]))):
        part = part[: hits[0].stop]  # "by Ada Park | May 3, 2024 | Gardens and Boats"
        hits = hits[:1]
    for hit in reversed(hits):
        part = f"{without_date_label(part[: hit.start].rstrip())} | {part[hit.stop :]}"
    printed = part.split(" | ")[0] if label and " | " in part.strip(EDGES) else part
    at = 0
    for read in (_OPENING.match, caseless_label, _INSIDE.match) if label else ():
        found = read(part)
        if found:
            at = found.end()
            break
    if not at and (front := _FRONT.match(part)):
        at = front.end()
    return printed, without_noise(part[at:]).strip(EDGES)


def _named(text: str) -> str:
    """What follows a label."""
    found = _OPENING.match(text) or caseless_label(text)
    return text[found.end() :] if found else text


def _as_printed(text: str) -> str:
    """The byline as printed, without a date's label or a remark after it."""
    text = without_date_label(text.strip(EDGES)).strip(EDGES)
    parts = _BARS.split(text)
    while len(parts) > 2 and split_names(parts[-1]).left > 1:
        parts = parts[:-2]
    printed = " ".join("".join(parts).split())
    return printed + ")" * (printed.count("(") > printed.count(")"))  # the edges took it
