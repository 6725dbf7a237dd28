"""Words that show who speaks, by language, as data: one character of kind a word.

A paragraph becomes a string of kinds, one character a token, and attribution works on that string. The kinds:

    v says (may stand before its subject)   t tells   s calls, urges   g saying   b say   A according to
    m thinks    y any other verb
    p he    w who    d the    o of    k that, when    c and    x has, would    r also, Monday
    h a title or a role: Mr., mayor    n a number    e a word in -ed that may be a verb    l any other word
    C a capitalised word    G a possessive    , : ( ) - punctuation    S a sentence's end    Q E a quotation
"""

from __future__ import annotations

import re
from functools import cache

_SAY = """say/said/says/saying add write/wrote/writes/writing/written ask note explain continue conclude state argue
declare reply respond recall tweet warn insist claim suggest announce acknowledge admit/admitted/admits/admitting
predict joke quip/quipped/quips/quipping remark observe answer assert contend comment testify exclaim shout yell
whisper mutter murmur concede confess caution lament boast brag/bragged/brags/bragging report reveal remember opine
muse caution counter interject intone offer reason retort recount repeat reiterate sigh snap/snapped/snaps/snapping
scoff sneer stress emphasize emphasise elaborate estimate speculate theorize complain allege affirm advise agree
post demand cry chant sing/sang/sings/singing read/read/reads/reading
charge proclaim pronounce inquire wonder volunteer vow pledge promise protest plead/pleaded/pleads/pleading
texted/texted/texts/texting email e-mail underline underscore clarify confirm maintain fume press gripe crow enthuse marvel grouse groan bellow deadpan thunder blurt forecast/forecast/forecasts/forecasting
write/wrote/writes/writing reflect""".split()
_TELL = """tell/told/tells/telling remind inform assure thank call/called/calls/calling address ask urge
encourage implore""".split()
_CALL = """describe accuse blast denounce criticize criticise slam/slammed/slams/slamming praise label dub/dubbed/dubs/dubbing
brand characterize characterise refer/referred/refers/referring portray cite quote mock dismiss reject deride mention
discuss defend hail tout question condemn attack decry compare depict deem liken assail
bash rip/ripped/rips/ripping lambast lambaste blame chide chastise rebuke ridicule taunt tease trumpet term/termed/terms/terming
express voice deny outline detail propose recommend request order instruct
invoke echo summarize paraphrase
speak/spoke/speaks/speaking talk declaim extol commend credit cheer applaud celebrate hint imply indicate fire retweet scream bark name demur/demurred/demurs/demurring
chuckle laugh rail rant agree focus lash praise dispute warn cast/cast/casts/casting scold bemoan
target project swipe grumble gush hint allude declare signal suggest guarantee swear/swore/swears/swearing""".split()
_THINK = """think/thought/thinks/thinking believe hope want fear worry expect envision feel/felt/feels/feeling see/saw/sees/seeing
view consider regard mean/meant/means/meaning find/found/finds/finding know/knew/knows/knowing like love hate doubt wish
argue conclude""".split()
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
    "afterward afterwards meanwhile ago out back on-air up down",
    "A": "according",
    "h": "Mr. Mrs. Ms. Dr. Sen. Sens. Rep. Reps. Gov. Gen. Prof. Rev. Lt. Col. Sgt. Capt. Maj. Adm. Hon. Mr Mrs Ms Dr "
    "Sir President Senator Representative Governor Congressman Congresswoman Judge Justice Mayor Secretary",
}

OTHERS: dict[str, dict[str, str]] = {
    "de": {
        "v": "sagte sagt erklärte erklärt meinte meint betonte betont fügte ergänzte ergänzt berichtete berichtet fragte "
        "fragt antwortete antwortet schrieb schreibt warnte warnt forderte fordert kritisierte kritisiert bemerkte "
        "versicherte versichert rief ruft erzählte erzählt behauptete behauptet erwiderte hieß heißt teilte "
        "räumte kündigte mahnte mahnt lobte lobt urteilte urteilt resümierte freute freut twitterte kommentierte "
        "kommentiert bestätigte bestätigt zitierte nannte nennt bezeichnete bezeichnet findet fand gab gibt "
        "unterstrich hofft hoffte weiß wusste sprach spricht begründete begründet erinnerte erinnert sagen sagten",
        "A": "laut zufolge",
        "p": "er sie es wir ich man",
        "d": "der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser diese",
        "o": "von vom für aus zu zum zur in im an am auf bei beim mit über unter nach vor gegen seit während",
        "k": "dass daß wenn weil als ob wie was",
        "c": "und oder aber sondern",
        "w": "welcher welche",
        "x": "hat haben hatte ist sind war waren wird werden würde kann können soll sollte nicht sich habe sei",
        "r": "auch später dann nun jetzt gestern heute dazu daraufhin weiter noch so montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag hinzu",
        "h": "Herr Frau Dr. Prof. Herrn",
    },
    "fr": {
        "v": "dit disait déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait ajoute ajouté "
        "ajoutait précise précisé précisait souligne souligné indique indiqué estime estimé raconte raconté répond "
        "répondu assure assuré écrit demande demandé lance lancé confie confié rappelle rappelé note noté poursuit "
        "poursuivi conclut conclu insiste insisté regrette regretté remarque remarqué reconnaît annonce annoncé "
        "avertit commente commenté martèle soupire glisse résume s'exclame s'interroge renchérit détaille martelé plaide "
        "témoigne tweete tweeté prévient répondit répliqua déclara ajouta expliqua",
        "A": "selon d’après d'après",
        "p": "il elle ils elles on je nous t-il t-elle",
        "d": "le la les l un une des du au aux son sa ses leur leurs ce cette ces notre",
        "o": "de d à dans pour par sur avec chez en contre sous vers entre",
        "k": "que qu quand lorsque comme si parce car",
        "w": "qui",
        "c": "et ou mais",
        "x": "a ont est sont était avait ne pas n s se été",
        "r": "aussi ensuite encore hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche puis alors "
        "toutefois également",
        "h": "M. Mme Mlle MM. Dr",
    },
    "es": {
        "v": "dijo dice decía afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala "
        "declaró declara indicó indica manifestó manifiesta expresó expresa sostuvo sostiene comentó comenta apuntó "
        "apunta contó cuenta preguntó pregunta respondió responde escribió escribe advirtió advierte recordó recuerda "
        "subrayó subraya destacó destaca insistió insiste reconoció reconoce concluyó concluye precisó precisa "
        "admitió admite lamentó lamenta reiteró tuiteó relató relata confesó anunció exclamó dijeron detalló aclaró",
        "A": "según",
        "p": "él ella ellos ellas yo nosotros",
        "d": "el la los las un una unos unas su sus lo este esta estos",
        "o": "de del a al en con por para sobre desde ante contra entre durante tras según",
        "k": "que cuando como si porque",
        "w": "quien quienes",
        "c": "y e o pero ni",
        "x": "ha han había es son fue era no se le les",
        "r": "también después luego ayer hoy lunes martes miércoles jueves viernes sábado domingo además todavía",
        "h": "Sr. Sra. don doña Dr. Dra.",
    },
    "it": {
        "v": "dice disse detto spiega spiegato aggiunge aggiunto afferma affermato dichiara dichiarato racconta raccontato "
        "sottolinea sottolineato risponde risposto commenta commentato conclude concluso osserva osservato scrive scritto "
        "ricorda ricordato precisa precisato sostiene sostenuto annuncia annunciato avverte chiede chiesto assicura "
        "ammette replica replicato ribadisce ribadito prosegue continua insiste confessa riferisce riferito esclama",
        "A": "secondo",
        "p": "lui lei loro egli ella io noi",
        "d": "il lo la i gli le l un uno una suo sua suoi sue questo questa",
        "o": "di del della dei delle dell a al alla in nel nella con per su da dal dalla tra fra",
        "k": "che quando come se perché",
        "w": "cui",
        "c": "e ed o ma",
        "x": "ha hanno aveva è sono era non si stato stata",
        "r": "anche poi ieri oggi ancora lunedì martedì mercoledì giovedì venerdì sabato domenica inoltre così",
        "h": "Sig. Dott. Signor Signora",
    },
    "pt": {
        "v": "disse diz dizia afirmou afirma explicou explica acrescentou acrescenta declarou declara contou conta "
        "destacou destaca ressaltou ressalta perguntou respondeu responde escreveu escreve garantiu garante comentou "
        "comenta lembrou lembra apontou avaliou avalia completou completa concluiu conclui criticou defendeu informou "
        "alertou admitiu lamentou lamenta reforçou sublinhou sublinha referiu refere observou relatou exclamou anunciou "
        "salientou frisou",
        "A": "segundo conforme",
        "p": "ele ela eles elas eu nós",
        "d": "o a os as um uma uns umas seu sua seus suas este esta",
        "o": "de do da dos das em no na nos nas com por para pelo pela ao à sobre entre contra",
        "k": "que quando como se porque",
        "w": "quem",
        "c": "e ou mas",
        "x": "tem foi é são era não lhe",
        "r": "também depois ontem hoje ainda segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "h": "Sr. Sra. Dr. Dra. dom dona",
    },
    "nl": {
        "v": "zegt zei zeggen zeiden vertelt vertelde stelt stelde meldt meldde vindt vond voegt voegde schrijft schreef "
        "vraagt vroeg antwoordt antwoordde benadrukt benadrukte verklaart verklaarde reageert reageerde legt legde "
        "waarschuwt waarschuwde denkt dacht concludeert concludeerde noemt noemde erkent erkende belooft roept riep "
        "aldus liet laat hoopt twitterde besluit klinkt klonk",
        "A": "volgens",
        "p": "hij zij ze ik wij we het",
        "d": "de het een zijn haar hun deze dit die mijn onze",
        "o": "van voor uit in op bij met over aan naar tegen door onder tussen te",
        "k": "dat als toen omdat of wanneer hoe wat",
        "w": "wie",
        "c": "en maar",
        "x": "heeft hebben had is zijn was waren wordt werd niet zich kan zal zou",
        "r": "ook later toen nu gisteren vandaag nog daarna maandag dinsdag woensdag donderdag vrijdag zaterdag zondag toe",
        "h": "dhr. mevr. meneer mevrouw Dr.",
    },
}
"""Kinds and their words for the languages other than English; no inflection, the forms are written out."""

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
""".split()
)
"""Nouns for a person by role: "the mayor said" may stand for a name said before."""

_TELLTALE = {
    "en": (" the ", " of ", " and ", " to "),
    "de": (" der ", " die ", " und ", " das "),
    "fr": (" le ", " les ", " et ", " des "),
    "es": (" el ", " los ", " y ", " que "),
    "it": (" il ", " che ", " di ", " è "),
    "pt": (" o ", " não ", " os ", " do "),
    "nl": (" het ", " een ", " van ", " en "),
}
_LANGUAGE_CHARS = 1500
"""How much of a text is looked at for its language."""
_TELLING = 8
"""From how many small words on they decide; below, all words of the lists are counted."""
_KNOWN_SHARE = 0.15
"""Below this share of known words a text is in none of the languages (listed ones have 0.3 and more)."""
INVERTS = "\0"
"""Not a word: in the lexicon of a language that puts the verb before its subject after a quotation."""
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
        words |= dict.fromkeys(_OTHER, "y") | {
            "read": "s",
            "state": "l",
            "states": "l",
            "think": "m",
            "believe": "m",
            "thought": "m",
            "hope": "m",
            "want": "m",
        }
    else:
        words[INVERTS] = "v"
    groups = _WORDS if language == "en" else OTHERS.get(language, {})
    for kind, listed in groups.items():
        for word in listed.split():
            words[word] = kind
            if kind not in "vhx":
                words.setdefault(word.capitalize(), kind)
    return words


def language_of(text: str) -> str:
    """The language most of whose words stand in the first characters; '' where too few are known."""
    if text.count(" the ", 0, _LANGUAGE_CHARS) >= _TELLING:
        return "en"  # no other language has the word
    counts = {
        language: sum(text.count(word, 0, _LANGUAGE_CHARS) for word in telltale)
        for language, telltale in _TELLTALE.items()
    }
    words = _LETTERS.findall(text[:_LANGUAGE_CHARS].lower())
    likely = [language for language in counts if counts[language] >= _TELLING] or list(counts)
    known = {language: sum(map(lexicon(language).__contains__, words)) for language in likely}
    best = max(known, key=lambda language: known[language])
    return best if known[best] > _KNOWN_SHARE * len(words) else ""


def _saying() -> str:
    forms = {form for lemma in [*_SAY, "tell/told/tells/telling"] for form in _forms(lemma)[1:3]}
    for table in OTHERS.values():
        forms |= set(table["v"].split()) - {"ha", "gab", "gibt", "fand", "a", "dit"}
    return "|".join(sorted(map(re.escape, forms), key=len, reverse=True))


SAYING = _saying()
"""Finite speech verbs of all languages, as alternatives of a pattern."""
