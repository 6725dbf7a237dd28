"""Names of persons by their shape, in many scripts: what follows "By", what stands alone on a line.

A name is two to five words with capitals, particles and initials among them, and none of them a section's, a
button's, a place's or a desk's. In scripts without capitals a name counts only where a label announces it. When in
doubt it is none: a wrong name is worse than no name.
"""

from __future__ import annotations

import re

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.given_names import GIVEN
from cleanscrape.fields.not_names import AGENCIES, DESK, NOT_NAME, ROLE
from cleanscrape.scripts import EAST_ASIAN, NO_CAPITALS

MAX_NAME_WORDS = 5
MAX_NAME_CHARS = 45
_MAX_WORD_CHARS = 20
_DESK_WORDS, _DESK_NEAR = 6, 3
"""A line of more words is no desk: "25 Top Social Media Agencies in 2025"."""

PARTICLES = frozenset(
    "de da do dos das di del della dei degli du des van von der den ter ten te zu zur la le las los el al bin ibn ben bint y e "
    "af av st. st 't op 't. d' mc mac lo i abu ul ur".split()
)
_SHORT_SURNAMES = frozenset("das ma do an le par sen ba rn can so".split())
"""Short family names that are also words or degrees elsewhere."""
SURNAMES = frozenset(
    "price love day short long best good page english french german church north west white post young small fields "
    "shop house golf law force wall street park hall summer winter spring must parents mann strong cash card sun star times "
    "bush power gray read weekly court case banks person woods may march august bell marks sales means early key justice".split()
)
"""Common words that are also family names; they count after a given name."""
_ARTICLES = frozenset("le la les el il lo los".split())
_PAPERS = frozenset(
    "courrier monde figaro parisien progrès télégramme quotidien républicain journal presse dépêche voix croix matin soir temps "
    "correo diario país mundo periódico voz vanguardia nación prensa noticias gaceta gazzetta stampa repubblica corriere "
    "giornale messaggero mattino nazione".split()
)
"""What papers are called after an article: "Le Courrier" is nobody."""
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
_DEGREES = frozenset(
    "md m.d. m.d phd ph.d. ph.d rd r.d. rdn rn r.n. ms m.s. ma m.a. ba b.a. mph jd esq esq. mba cfa cpa cfp lcsw "
    "psyd psy.d. dvm dds cscs do d.o. facp fand faap msc m.sc. bsc ldn cde cdces lmft lpc dpt dnp np pa-c pharmd edd ed.d. "
    "dabom foma cepf faafp mscn mha aprn fnp fnp-c mbbs frcp ccc-slp cpt cscs. registered".split()
)
_TITLES = frozenset(
    "dr dr. prof prof. mr mr. mrs mrs. ms. sir dame rev rev. fr. lt. col. gen. ing. dipl.-ing. mag.".split()
)
_BEFORE_LAST = PARTICLES | _TITLES
"""Words that may stand in a name, not at its end, though they don't look like a name's."""
_NEVER = NOT_NAME | DESK | ROLE
_TOKEN = re.compile(
    r"(?:[^\W\d_a-z]|\b[dlDL]['’](?=[^\W\d_a-z]))[^\W\d_]*(?:['’`‘ʻ\-‐‑.][^\W\d_]+){0,3}\.?", re.UNICODE
)
_CAMEL = re.compile(r"[^\W\d_A-ZÀ-Þ](?=[A-ZÀ-Þ])")
_CAMEL_OK = re.compile(
    r"^(?:Mc|Mac|San|De|Del|La|Le|Du|Di|Da|Van|Von|Fitz|St|Lo|Ver|Vander|Des|Al|El|Abu|Jo|Ja)(?=[A-ZÀ-Þ])|-(?:Mc|Mac|De|La|Le)(?=[A-Z])"
)
"""Capitals inside a word: "McPark", "DeSoto" are names, "ParkDec" is two things glued."""
_BRAND_WORD = re.compile(r"[A-Z]{3,}[a-z]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}\.?")
_BODIES = frozenset(
    "university college institute society foundation museum laboratory association council".split()
)
"""Last words of bodies that are called by a person's name."""
_UNSPACED = re.compile(f"[{EAST_ASIAN}]")
CASELESS = re.compile(f"[{NO_CAPITALS}]")
_MAY_NAME = GIVEN | PARTICLES | _SHORT_SURNAMES | SURNAMES | _DEGREES
AGENCY_WORDS = DESK | {name for name in AGENCIES if " " not in name}
"""Single words that name an agency or a desk, in lower case."""
_AGENCY_PAIRS = {" ".join(name.split()[:2]) for name in AGENCIES if " " in name}
_EXPLAINED = (
    _NEVER
    | MONTHS.keys()
    | frozenset(
        "mon tue tues wed thu thur thurs fri sat sun et est edt pt pst pdt gmt bst cet am pm h d mins comment last edit "
        "portrait porträt headshot avatar social von lesezeit views words".split()
    )
)
"""Words that stand beside a name and are taken away: a section's, a date's, a button's."""
MAX_LEFT = 3
"""A line that no label opens and that holds more words than this besides its names is a sentence."""
_WORD_EDGES = ' \t|•·,;:-–—/\\()[]*."“”'


def is_name(text: str) -> bool:
    """Has the text the shape of one person's name, in a script with capitals?"""
    words = text.split()
    while len(words) > 2 and words[0].lower() in _TITLES:
        words = words[1:]
    if not 2 <= len(words) <= MAX_NAME_WORDS + 1 or len(text) > MAX_NAME_CHARS or _UNSPACED.search(text):
        return False
    if len(words) == 2 and words[0].lower() in _ARTICLES and words[1].lower() in _PAPERS:
        return False
    strong = 0
    for i, word in enumerate(words):
        folded = word.lower()
        if folded in _SUFFIXES and i == len(words) - 1:
            continue
        if (folded in PARTICLES and 0 < i < len(words) - 1) or (
            word in PARTICLES and i == 0 and len(words) > 2
        ):
            continue
        if not _is_name_word(word, folded) and not _is_name_beside(words, i, folded):
            return False
        strong += len(word.strip(".")) > 1
    return 0 < strong <= MAX_NAME_WORDS


def _is_name_beside(words: list[str], i: int, folded: str) -> bool:
    """ "Katie Price", "Will Long", "Laura May Park": a common word that is a name beside a given name."""
    if i == 0:
        return folded in GIVEN and folded not in ROLE
    if not words[i][0].isupper():
        return False
    if i < len(words) - 1:
        return (folded in GIVEN or folded in SURNAMES) and words[0].lower() in GIVEN
    return folded in _SHORT_SURNAMES or (words[0].lower() in GIVEN and folded in SURNAMES)


def _is_name_word(word: str, folded: str) -> bool:
    bare = folded.rstrip(".")
    if bare in _NEVER:
        return False
    if len(word) <= 6 and _is_initials(word):
        return True
    plain = word.isalpha() and not "a" <= word[0] <= "z"
    if not 2 <= len(bare) <= _MAX_WORD_CHARS or not (plain or _TOKEN.fullmatch(word)):
        return False
    if _BRAND_WORD.match(word) and not word.isupper():
        return False
    if len(bare) > 10 and bare.endswith(("ische", "ischer")):
        return False
    return word[1:].islower() or word.isupper() or not _CAMEL.search(_CAMEL_OK.sub("", word))


def _is_initials(word: str) -> bool:
    if "." not in word and (len(word) > 2 or not word.isupper()):
        return False
    return bool(_INITIALS.fullmatch(word))


def without_degrees(text: str) -> str:
    """The text without "Dr." and "MD, PhD" around a name."""
    words = [w for w in text.replace(",", " ").split() if not _is_degree(w)]
    while (
        len(words) > 2
        and 2 <= len(words[-1]) <= 6
        and words[-1].isupper()
        and words[-1].lower() not in _SUFFIXES
    ):
        if words[0].isupper() or "." in words[-1]:
            break
        words.pop()  # letters after a name: "CPP", "FRSA"
    while len(words) > 2 and words[0].lower() in _TITLES:
        words = words[1:]
    return " ".join(words)


def _is_degree(word: str) -> bool:
    """ "MD", "Ph.D."; "Ma" and "Do" are family names."""
    folded = word.lower().strip("®™")
    return folded in _DEGREES and not (folded in _SHORT_SURNAMES and word.istitle())


def normal_case(name: str) -> str:
    """An all-caps name in normal case: ADA MCPARK-LEE -> Ada McPark-Lee; others as they are."""
    if not name.isupper() or CASELESS.search(name):
        return name
    words = [
        w if len(w.strip(".")) <= 2 and ("." in w or not _vowelled(w)) else _capital(w) for w in name.split()
    ]
    return " ".join(w.lower() if i > 0 and w.lower() in PARTICLES else w for i, w in enumerate(words))


def _vowelled(word: str) -> bool:
    return any(c in "AEIOUYÄÖÜÉ" for c in word)


def _capital(word: str) -> str:
    parts = re.split(r"([-'’‑])", word)
    text = "".join(p.capitalize() for p in parts)
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), text)


def is_agency(text: str) -> bool:
    """Is the text an agency's name, or a desk's: "Reuters", "Staff", "Times Editorial Board"?"""
    folded = text.lower().strip(" .,:;()")
    if folded.count(" ") >= _DESK_WORDS:
        return False
    words = [word.strip(".,") for word in folded.split()]
    shown = words if len(words) <= _DESK_NEAR else [words[0], words[-1]]
    return folded in AGENCIES or not DESK.isdisjoint(shown)


def name_prefix(text: str) -> str:
    """The longest opening of a text that is one name: "Ada Park Senior Reporter" -> "Ada Park"; "" if none is."""
    words = text.split(None, MAX_NAME_WORDS + 1)
    for count in range(_most_name_words(words), 1, -1):
        rest = words[count:]
        if rest and (not _ends_name(rest[0]) or _is_body(rest)):
            continue
        if rest and count > 2 and _is_date(words[count - 1], rest[0]):
            continue
        head = " ".join(words[:count]).rstrip(",;:")
        if is_name(head):
            return head
    return ""


def _is_date(month: str, day: str) -> bool:
    """Is a name's last word a month, its day behind it: "Ada Park March 18 at 12:22 PM"?"""
    return day[0].isdecimal() and month.lower().rstrip(".") in MONTHS


def _is_body(rest: list[str]) -> bool:
    """Does what follows make the words before it a body's name: "Max Planck" "Society"?"""
    return len(rest) == 1 and rest[0].lower() in _BODIES


def _most_name_words(words: list[str]) -> int:
    """How many of a text's first words a name may have at most: each but the last has to look like a name's."""
    most = min(len(words), MAX_NAME_WORDS)
    for i, word in enumerate(words[:most]):
        folded = word.lower()
        if not (folded in _BEFORE_LAST or folded in GIVEN or _is_name_word(word, folded)):
            return i + 1
    return most


def _ends_name(word: str) -> bool:
    """May this word follow a name directly: a role, a date, a mark, a small word?"""
    folded = word.lower().strip(".,:;()[]|")
    return (
        not folded
        or (len(folded) > 10 and folded.endswith(("ische", "ischer")))
        or not word[0].isupper()
        or _BRAND_WORD.match(word) is not None
        or folded in ROLE
        or folded in MONTHS
        or folded in NOT_NAME
        or folded in DESK
    )


def may_open_name(text: str) -> bool:
    """Is a text's first word one that a name may begin with? A cheap look."""
    word = text.split(None, 1)[0]
    folded = word.lower()
    return folded in GIVEN or folded in _BEFORE_LAST or not ("a" <= word[0] <= "z" or folded in _NEVER)


def may_hold_names(text: str) -> bool:
    """Could a text that no label opens hold an agency, or a name that opens it or has a known given name?

    Two words that look like a name's must stand side by side, and few others. Says yes when in doubt.
    """
    if "(" in text or "[" in text or "（" in text:
        return True
    before, open_, own, found = "", False, 0, False
    for word in text.split():
        bare = word.strip(_WORD_EDGES)
        folded = bare.lower()
        if folded in AGENCY_WORDS or f"{before} {folded}" in _AGENCY_PAIRS:
            found = True
        fits = _may_fit(bare, folded)
        if fits and open_ and (not own or before in GIVEN or not before.isalpha()):
            found = True
        elif not fits and folded.isalpha() and folded not in _EXPLAINED:
            own += 1
            if own > MAX_LEFT:
                return False
        before, open_ = folded, fits and word[-1] not in ",;:|"
    return found


def _may_fit(bare: str, folded: str) -> bool:
    """May a word be part of a name?"""
    if folded in _NEVER and folded not in _MAY_NAME:
        return False
    if bare.isalpha():
        return not "a" <= bare[0] <= "z" or folded in _MAY_NAME
    return folded != bare.upper() and (not "a" <= bare[0] <= "z" or "'" in bare or "’" in bare)
