"""Words that no person's name holds, in lower case: sections, buttons, places, desks. Read by `names`."""

from __future__ import annotations

AGENCIES = frozenset(
    "ap|associated press|the associated press|afp|agence france-presse|agence france presse|reuters|ani|pti|ians|dpa|"
    "upi|xinhua|bloomberg|bloomberg news|pa|pa media|press association|cnn wire|cnn newsource|tass|efe|ansa|apa|kyodo|"
    "kyodo news|jiji press|sda|keystone-sda|ritzau|ntb|tt|belga|anp|lusa|epd|kna|sid|interfax|ria|unian|ukrinform|"
    "europa press|press trust of india|canadian press|the canadian press|press release|prnewswire|pr newswire|"
    "business wire|globe newswire|globenewswire|accesswire|news agencies|agencies|wire reports|wire services|"
    "cnn|bbc|bbc news|nbc news|abc news|cbs news|fox news|npr|al jazeera|wires|agency|agencias|agenturen|"
    "united press international|getty images|getty|shutterstock|tribune news service|states newsroom|"
    "stacker|the conversation|storyful|agência brasil|agenzia ansa|anadolu ajansı|anadolu agency|redacción|redaktion|redaction|redazione".split(
        "|"
    )
)
"""News agencies and the like: kept in a byline, no authors."""

DESK = frozenset(
    "staff team desk newsroom editorial redaktion redaction rédaction redacción redacao redação redazione redactie "
    "редакция redakcja redakce toimitus redaksi reporters correspondents contributors writers editors press admin "
    "administrator webmaster wire bureau office department staffwriter editor webdesk guest anonymous agency "
    "magazine network media".split()
)
"""A name with one of these is a desk's, no person's."""

ROLE = frozenset(
    "reporter writer correspondent contributor columnist editor journalist author producer senior staff special "
    "freelance freelancer chief managing deputy associate assistant contributing executive digital political business "
    "science health sports tech technology politics national international guest reporting breaking news "
    "photographer junior "
    "redakteur redakteurin reporterin autor autorin journalistin korrespondent korrespondentin volontär leiter leiterin "
    "journaliste rédacteur rédactrice correspondant correspondante périodista periodista redactor redactora corresponsal "
    "giornalista redattore redattrice jornalista repórter redator journalistes redacteur verslaggever journalist "
    "envoyé envoyée envoyés envoyées spécial spéciale spéciaux spéciales "
    "korespondent dziennikarz redaktor журналист корреспондент обозреватель автор toimittaja muhabir "
    "former formerly lead head draft founder owner ceo cto cmo coo vp president vice copywriter blogger strategist specialist manager director "
    "analyst critic expert consultant marketer host anchor general publisher contributer dietitian nutritionist therapist "
    "md phd rd ms ma ba mph jd esq mba cfa cpa dr prof rn lcsw psyd dvm dds cscs do facp".split()
)
"""A word of these after a name begins a role, which is no part of it."""

_COMMON = """
the a an and or of for to in on at by with from about as is are was were be this that these those it its your you our we
i my me he she his her they their them us what when where why how who which more most less all any every other new news
date dear hello hi showbiz abone home menu search login log sign up subscribe subscription follow share print email e-mail comment comments save listen
watch live video videos photo photos gallery audio podcast podcasts newsletter newsletters read reading time min minute
minutes hour hours ago day days week month year today yesterday tomorrow updated published posted last first next
previous back top recent latest trending popular related recommended featured explore discover view show see click here download
upload contact help support terms privacy policy policies cookie cookies settings preferences account profile my cart shop
shopping store buy sale deals deal price prices advertise advertising advertisement sponsored ad ads partner partners
politics business economy finance money markets market tech technology science health sport sports football soccer
basketball baseball hockey tennis golf cricket entertainment culture arts art music film films movie movies tv television
radio books book travel food recipes recipe lifestyle style fashion beauty opinion opinions editorial editorials letters
column columns analysis feature features investigations investigation explainer local world national international
global us usa uk eu un u.s u.k europe asia africa america americas american european african asian british canada
canadian australia australian india indian china chinese japan japanese russia russian ukraine israel gaza germany
german france french spain spanish italy italian york jersey zealand hong kong angeles francisco chicago london paris
washington boston states kingdom republic north south east west northern southern eastern western central city county
state town village region regional metro community communities neighborhood education school schools college university
campus students student teachers teacher parents parenting family families kids children baby women men woman man people
person home house garden real estate property jobs job careers career work workplace company companies industry
services service products product solutions platform software apps app data cloud digital online web website site sites
internet security cyber privacy ai artificial intelligence machine learning research study studies report reports
guide guides tips trick tricks review reviews rating ratings best worst good better great how-to faq faqs question
questions answer answers learn training course courses event events calendar weather climate environment energy nature
animals pets pet cars car auto autos motoring transport crime courts court law legal police justice military war defense
defence government elections election vote voting policy democracy president minister senate congress parliament
republican republicans democrat democrats party white supreme general district attorney
history religion faith church god christmas holiday holidays easter thanksgiving halloween summer winter spring autumn
monday tuesday wednesday thursday friday saturday sunday january february march june july august september october
november december breaking exclusive premium member members membership plus pro free trial offer offers gift gifts
guest facebook twitter instagram linkedin youtube pinterest whatsapp telegram reddit tiktok snapchat rss feed threads
bluesky flipboard messenger copy link links getty images image courtesy credit via source sources photograph
photography illustration graphic file skip content main page navigation toggle close open accept reject all rights
reserved copyright inc llc ltd corp corporation group foundation institute association society council committee
agency department ministry office center centre bank fund trust club league cup game games gaming play player players
match season series episode part chapter edition issue archive archives topics topic tags tag category categories
section sections author authors writer editor contributor columnist reporter correspondent byline about bio bookmark
bookmarks reply replies message messages notification notifications alert alerts app application popular demand
continue tags table contents content overview summary introduction conclusion disclosure disclaimer note notes
facts fact checked check medically reviewed updated long short story stories article articles blog blogs post posts
press release releases statement interview interviews quiz crossword puzzle puzzles cartoon cartoons obituaries obituary
classifieds weddings horoscopes horoscope lottery magazine journal times daily weekly post herald tribune gazette
chronicle observer guardian independent telegraph mirror sun star express mail standard bulletin mobile desktop get
wellness fitness nutrition diet medicine medical hospital doctor doctors patient patients drug drugs disease cancer
mental sleep skin hair makeup wedding weddings design interior decor kitchen bathroom bedroom living room furniture
cleaning diy tools outdoor outdoors marketing sales customer customers management leadership strategy strategies
growth startup startups entrepreneur entrepreneurs investing investment investments insurance mortgage mortgages loans
credit card cards crypto bitcoin blockchain trading stocks stock retirement taxes tax banking personal small cybersecurity lead draft shares views close save headshot avatar icon logo
madrid barcelona bruselas bruxelles brussels screen shot browse issues
popular culture quick easy simple key takeaways why trust meet join start started create make build find choose request
demo book call now try use using need know want let like love go going come will can could should would may might do does
did not no yes if says said then than so but because while during after before since until between through over under
latest stories must reads editors picks editor's pick picks most viewed trending around network sitemap
startseite politik wirtschaft sport kultur wissen gesellschaft panorama meinung reise leben gesundheit ratgeber
wissenschaft technik auto regional lokales ausland inland deutschland anmelden abo newsletter mehr lesen teilen
der die das und oder von vom mit für zum zur ein eine ist im am aus bei nach wie was wer über uns zeitung uhr nachrichten
le la les des du une et ou avec pour dans sur par plus lire aussi accueil politique économie société monde culture
sports santé sciences abonnez-vous abonné connexion article partager journal
el los las una con para por más leer también inicio política economía sociedad mundo deportes cultura salud ciencia
compartir suscríbete noticias opinión españa última hora
il lo gli una per condividi più leggi anche cronaca politica economia mondo cultura salute notizie abbonati
het een en met voor lees ook meer nieuws economie sport
og med til fra mer les også nyheter sport kultur debatt
i och med från läs mer nyheter ekonomi kultur
ve ile için paylaş haber haberler gündem ekonomi spor dünya
oraz dla udostępnij czytaj więcej wiadomości polska świat kultura
a se na ve pro sdílet čtěte zprávy domácí zahraničí
"""
NOT_NAME = frozenset(_COMMON.split()) - frozenset(
    ["la", "le", "el", "van", "von", "de", "da", "di", "i", "y", "e", "a"]
)
"""Words that no person's name holds; particles of names aside."""
