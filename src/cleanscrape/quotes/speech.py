"""Words that show who speaks, by language, as data: one character of kind a word.

A paragraph becomes a string of kinds, one character a token, and attribution works on that string. The kinds:

    v says (may stand before its subject)   t tells   s calls, urges   g saying   b say   A according to
    m thinks    y any other verb
    p he    w who    d the    o of    k that, when    c and    x has, would    r also, Monday
    h a title or a role: Mr., mayor    n a number    e a word in -ed that may be a verb    l any other word
    a a noun that says with a preposition before it, in other languages: A in "according to the words of", else any word
    u a participle that says, in other languages: v behind "has", else any word
    V two words that together say, in other languages: v
    H a title that only a name follows, in languages without capitals
    C a capitalised word    G a possessive    , : ( ) - punctuation    S a sentence's end    Q E a quotation
"""

from __future__ import annotations

import re
from functools import cache

from cleanscrape.quotes.languages import OTHERS, TELLTALE, has_letters_of

_SAY = """say/said/says/saying add write/wrote/writes/writing/written ask note explain continue conclude state argue
declare reply respond recall tweet warn insist claim suggest announce acknowledge admit/admitted/admits/admitting
predict joke quip/quipped/quips/quipping remark observe answer assert contend comment testify exclaim shout yell
whisper mutter murmur concede confess caution lament boast brag/bragged/brags/bragging report reveal remember opine
muse counter interject intone offer reason retort recount repeat reiterate sigh snap/snapped/snaps/snapping
scoff sneer stress emphasize emphasise elaborate estimate speculate theorize complain allege affirm advise agree
post demand cry chant sing/sang/sings/singing read/read/reads/reading
charge proclaim pronounce inquire wonder volunteer vow pledge promise protest plead
texted/texted/texts/texting email e-mail underline underscore clarify confirm maintain fume press gripe crow enthuse marvel grouse groan bellow deadpan thunder blurt forecast/forecast/forecasts/forecasting
write/wrote/writes/writing reflect confide""".split()
_TELL = """tell/told/tells/telling remind inform assure thank call address urge
encourage implore""".split()
_CALL = """describe accuse blast denounce criticize criticise slam/slammed/slams/slamming praise label dub/dubbed/dubs/dubbing
brand characterize characterise refer/referred/refers/referring portray cite quote mock dismiss reject deride mention
discuss defend hail tout question condemn attack decry compare depict deem liken assail
bash rip/ripped/rips/ripping lambast lambaste blame chide chastise rebuke ridicule taunt tease trumpet term
express voice deny outline detail propose recommend request order instruct
invoke echo summarize paraphrase
speak/spoke/speaks/speaking talk declaim extol commend credit cheer applaud celebrate hint imply indicate fire retweet scream bark name demur/demurred/demurs/demurring
chuckle laugh rail rant focus lash dispute cast/cast/casts/casting scold bemoan
target project swipe grumble gush allude signal guarantee swear/swore/swears/swearing""".split()
_THINK = """think/thought/thinks/thinking believe hope want fear worry expect envision feel/felt/feels/feeling see/saw/sees/seeing
view consider regard mean/meant/means/meaning find/found/finds/finding know/knew/knows/knowing like love hate doubt wish""".split()
_OTHER = """took takes came comes went goes got gets made makes gave gives became becomes began begins ran runs led leads
met meets won wins lost loses left leaves kept keeps held holds brought brings stood stands sat sits fell falls rose rises
grew grows drew draws drove drives threw throws flew flies chose chooses broke breaks wore wears struck strikes stuck sticks
hits cuts lets sets puts spent spends built builds bought buys caught catches fought fights sought seeks taught teaches
paid pays laid hung shot shoots dealt deals slept seems appears remains plans looks needs tries helps uses shows includes
features carries opens ends starts turns moved plays""".split()

_WORDS = {
    "p": "he she they it i we you",
    "w": "who which",
    "d": "the a an his her its their my our your some many several another this these those both no one each every any all",
    "o": "of for from to in on at by with about into over during against between among under through near "
    "within without toward towards across behind like upon around despite",
    "k": "that if because as when while after before although though since whether how why what where until unless "
    "than so once",
    "c": "and or but nor yet",
    "l": "rally family ally reply supply assembly July Italy daily likely friendly early elderly",
    "x": "has had have having is was were are be been being am do does did will would can could should may might must "
    "shall not never isn't wasn't didn't doesn't don't hasn't hadn't haven't won't wouldn't couldn't can't cannot",
    "r": "also later then now once again recently still earlier previously reportedly famously repeatedly already even "
    "just only simply often always sometimes soon instead too further first finally yesterday today tonight Last Next Later Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday here there however himself herself themselves itself "
    "afterward afterwards meanwhile ago out back on-air up down indeed specifically shortly ever additionally eventually "
    "ultimately unfortunately apparently similarly initially perhaps maybe essentially basically",
    "A": "according",
    "h": "Mr. Mrs. Ms. Dr. Sen. Sens. Rep. Reps. Gov. Gen. Prof. Rev. Lt. Col. Sgt. Capt. Maj. Adm. Hon. Mr Mrs Ms Dr "
    "Sir President Senator Representative Governor Congressman Congresswoman Judge Justice Mayor Secretary",
}

ENGLISH_ROLES = frozenset(
    """
leader president minister senator governor mayor chancellor king queen prince princess pope bishop judge
lawyer attorney prosecutor congressman congresswoman lawmaker representative candidate nominee frontrunner
front-runner billionaire businessman businesswoman executive chief chairman chairwoman director manager
founder owner spokesman spokeswoman spokesperson secretary ambassador admiral captain sergeant officer sheriff
coach player striker actor actress singer author writer producer anchor professor doctor scientist teacher
farmer driver pilot councilor councillor commissioner adviser advisor strategist pollster analyst economist
historian neurosurgeon libertarian democrat republican texan mogul magnate star keeper guardian principal
rector curator engineer developer victim suspect defendant witness mother father widow man woman member
hopeful lawmakers officials official reporter editor columnist correspondent host premier aide supporter
activist co-founder
""".split()
)
ROLES = ENGLISH_ROLES | frozenset(
    """
präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin sprecher sprecherin
chef chefin politiker politikerin trainer autor autorin leiter leiterin direktor direktorin président
présidente ministre maire gardien gardienne directeur directrice porte-parole chercheur chercheuse sénateur
député députée auteur avocat avocate alcalde alcaldesa presidente presidenta ministro ministra portavoz
director directora autora juez jueza senador senadora sindaco sindaca direttore direttrice portavoce avvocato
prefeito prefeita diretor diretora porta-voz burgemeester premier voorzitter woordvoerder
kommunalrådet statsministern ministern borgmästaren rektorn borgmester borgmesteren statsminister talsmand ordfører
ordføreren statsråd rektor burmistrz prezydent wójt starosta starostka dyrektor rzecznik rzeczniczka primátor primátorka
ministr ministryně mluvčí ředitel ředitelka hejtman premiér prezident мэр губернатор министр президент директор глава
депутат премьер міністр kaupunginjohtaja ministeri pääministeri presidentti polgármester miniszter primarul
ministrul valisi kaymakamı sözcüsü müdürü sekreteri milletvekili muhtarı başkanı başkan belediye bakanı bakan müdürü δήμαρχος υπουργός πρόεδρος πρωθυπουργός διευθυντής conseller
consellera alcaldessa concejal concejala vereador vereadora governador governadora wethouder assessore assessora
""".split()
)
"""Nouns for a person by role: "the mayor said" may stand for a name said before."""

_LANGUAGE_CHARS = 1500
"""How much of a text is looked at for its language."""
_TELLING = 8
"""From how many small words on they decide; below, all words of the lists are counted."""
_KNOWN_SHARE = 0.15
"""Below this share of known words a text is in none of the languages (listed ones have 0.3 and more)."""
_JOINED_SHARE = {"tr": 0.05}
"""The same in a language that joins its small words to others."""
LANGUAGE = "\0"
"""Not a word: in the lexicon of every language but English, which alone puts the verb after its subject, the language."""
_LETTERS = re.compile(r"[^\W\d_]+")


def _forms(lemma: str) -> tuple[str, str, str, str]:
    """(base, past, third person, participle) of an English verb, given as the base or as all four."""
    if "/" in lemma:
        base, past, third, participle = [*lemma.split("/"), ""][:4]
        return base, past, third, participle
    if lemma.endswith("e"):
        return lemma, lemma + "d", lemma + "s", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeo":
        return lemma, lemma[:-1] + "ied", lemma[:-1] + "ies", lemma + "ing"
    return lemma, lemma + "ed", lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s"), lemma + "ing"


@cache
def lexicon(language: str) -> dict[str, str]:
    """Word to kind for one language ('': one that is not listed); capitalised forms of the small words are in it too."""
    words: dict[str, str] = {}
    if language == "en":
        for kind, verbs in (("m", _THINK), ("s", _CALL), ("t", _TELL), ("v", _SAY)):
            for lemma in verbs:
                base, past, third, participle = _forms(lemma)
                words |= {base: "b", participle: "g", participle.capitalize(): "g", past: kind, third: kind}
                words[past.capitalize()] = "e"
        words |= dict.fromkeys(ENGLISH_ROLES, "h")
        words |= dict.fromkeys(_OTHER, "y") | dict.fromkeys(("think", "believe", "hope", "want"), "m")
        words |= {"read": "s", "state": "l", "states": "l"}
    else:
        words[LANGUAGE] = language
    groups = _WORDS if language == "en" else OTHERS.get(language, {})
    for kind, listed in groups.items():
        for word in listed.split() if kind != "V" else ():
            words[word] = kind
            if kind not in "vhxu":
                words.setdefault(word.capitalize(), kind)
    return words


def language_of(text: str) -> str:
    """The language most of whose words stand in the first characters; '' where too few are known."""
    the = text.count(" the ", 0, _LANGUAGE_CHARS)
    if the >= _TELLING or the + text.count(" and ", 0, _LANGUAGE_CHARS) >= _TELLING:
        return "en"  # no other language has these words
    head = text[:_LANGUAGE_CHARS]
    short = len(head) < _LANGUAGE_CHARS
    counts = {
        language: sum(map(head.count, telltale))
        for language, telltale in TELLTALE.items()
        if short or has_letters_of(language, head)
    }
    words = _LETTERS.findall(head.lower())
    likely = [language for language in counts if counts[language] >= _TELLING] or list(counts)
    known = {language: sum(map(lexicon(language).__contains__, words)) for language in likely}
    best = max(known, key=lambda language: known[language])
    return best if known[best] > _JOINED_SHARE.get(best, _KNOWN_SHARE) * len(words) else ""


_WESTERN = ("de", "fr", "es", "it", "pt", "nl")


def _saying() -> str:
    forms = {form for lemma in [*_SAY, "tell/told/tells/telling"] for form in _forms(lemma)[1:3]}
    for language in _WESTERN:
        forms |= set(OTHERS[language]["v"].split()) - {"ha", "gab", "gibt", "fand", "a", "dit"}
    return _alternatives(forms)


def _alternatives(words: set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


SAYING = _saying()
"""Finite speech verbs of English and six more languages, as alternatives of a pattern."""


@cache
def saying_in(language: str) -> str:
    """What says in one language, with "has" before it, as alternatives of a pattern; of English and unlisted ones `SAYING`."""
    groups = OTHERS.get(language)
    if not groups:
        return SAYING
    said = _alternatives({*groups["v"].split(), *groups.get("u", "").split()})
    return rf"(?:(?:{_alternatives(set(groups['x'].split()))})\s){{0,2}}(?:{said})"
