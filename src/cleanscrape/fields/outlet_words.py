"""Words of outlets' names, and names that are no outlet's: platforms, networks, buttons."""

from __future__ import annotations

import re

from cleanscrape.fields.not_names import NOT_NAME, ROLE
from cleanscrape.fields.outlets import may_be_outlet

PLATFORMS = frozenset(
    "facebook twitter instagram linkedin youtube pinterest whatsapp reddit tiktok telegram x threads google apple rss email e-mail "
    "flipboard bluesky mastodon snapchat amazon messenger wordpress wordpress.com gravatar getty shutterstock cookieyes onetrust "
    "amazon.com ebay.com etsy.com walmart.com target.com booking.com google.com facebook.com twitter.com youtube.com x.com instagram.com "
    "linkedin.com pinterest.com tiktok.com apple.com bit.ly t.co fandom gannett hearst ao.com skimlinks bloxdigital.com "
    "addthis.com sharethis.com gannett.com thearenagroup.net doubleclick.net quantserve.com skimresources.com googlesyndication.com scorecardresearch.com whatsapp.com cloudfront.net twimg.com akamaihd.net "
    "amazonaws.com googleusercontent.com gstatic.com googleapis.com fbcdn.net cloudinary.com imgix.net jsdelivr.net disqus outbrain taboola spotify soundcloud iheart android ios iphone windows chrome".split()
) | frozenset("vox media|kinja|demand media|pmc|condé nast|conde nast|ziff davis|red ventures|dotdash meredith|news group newspapers|the arena media brands|the arena group|"
    "future publishing|future us|reach plc|news corp|nbcuniversal|warner bros. discovery|penske media|springer nature|axel springer|gannett co|"
    "a red ventures|news corp australia|hearst magazine media|hearst newspapers|advance local|lee enterprises|mcclatchy|people inc|"
    "google play|app store|google news|apple news|getty images|google analytics|apple podcasts|play store|facebook messenger|privacy policy|"
    "your account|the author|site map|skip to content|skip to main content|united states|new york|terms of use|terms of service|amazon services".split("|"))  # fmt: skip
"""Networks, stores and holding companies: no outlets."""
_NOTHING = (
    frozenset(
        "us we it there this that all use more you they he she these those here our notice show media official get press service home terms news "
        "privacy search menu advertisement merch "
        "homepage startseite accueil inicio início forside hem etusivu anasayfa beranda главная головна αρχική "
        "首页 首頁 主页 ホーム トップ 홈 الرئيسية होम".split()
    )
    | {
        "home page",
        "trang chủ",
        "strona główna",
        "ana sayfa",
        "página inicial",
        "página principal",
        "דף הבית",
    }
    | frozenset(
        "mein konto|mein profil|jobs|karriere|jobsuche|e-paper|epaper|mediathek|abonnieren|accéder|consulter|se connecter|"
        "s'abonner|connexion|mon compte|le journal|boutique|suscríbete|suscribirse|iniciar sesión|mi cuenta|mis|entrar|"
        "assine|abbonati|accedi|zaloguj się|zaloguj|prenumerata|inloggen|abonneren|logga in|prenumerera|войти|подписка|"
        "подписаться|seleccione|giriş|giriş yap|abone ol|donate|give|apply|donate now|give now|world news|u.s. news|us news".split(
            "|"
        )
    )
    | {"show more", "read more", "see more", "view more", "open in"}
)
"""What stands where an outlet's name often does: "About us", "Media kit", "Get the app", a way's first step."""
BRAND = frozenset(
    "news times post herald daily magazine tribune gazette journal press media review today blog weekly chronicle star zeitung nachrichten "
    "observer guardian network report reports insider digest wire courier mail telegraph tv radio independent mirror sun express standard "
    "bulletin globe world nation leader record sentinel advocate examiner inquirer dispatch register ledger enterprise citizen voice reporter "
    "argus echo advertiser monitor republic eagle union messenger democrat channel broadcasting "
    "tagblatt tageblatt tageszeitung wochenblatt anzeiger rundschau kurier bote boten presse nachrichtenportal landbote volksblatt merkur "
    "courrier dépêche quotidien hebdo écho gazette républicain progrès voix parisien midi liberté "
    "diario periódico heraldo gaceta correo noticiero prensa mundo voz jornal folha diário correio gazeta tribuna notícias estadão revista "
    "giornale corriere gazzetta messaggero voce eco quotidiano notizie stampa resto nazione mattino "
    "kurjer dziennik głos nowiny przegląd wiadomości tygodnik krant dagblad courant nieuwsblad bode nieuws "
    "tidning tidningen dagblad dagbladet avis avisen tidende posten bladet sanomat lehti "
    "вестник газета новости известия вести ведомости правда труд вечерняя вечірній вісник новини "
    "gazete gazetesi haber haberleri haberler postası deník noviny hírlap napló ziarul gazeta εφημερίδα "
    "صحيفة جريدة الجريدة الصحيفة أخبار समाचार ख़बर".split()
)
"""Words that outlets are called by."""
_BRAND_ENDS = re.compile(
    r".{2,}(?:日报|日報|晚报|晚報|时报|時報|早报|早報|周报|周刊|週刊|新闻网|新聞網|新聞|新報|タイムズ|일보|신문)"
)
"""Such names where no spaces are written; not 新闻, ニュース and 뉴스, which name sections."""
PLACES = frozenset(
    "afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia cameroon "
    "canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france georgia germany ghana greece guatemala "
    "haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania "
    "malaysia mali malta mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama "
    "paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland "
    "syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe gaza africa asia europe america "
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
    "massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington "
    "wisconsin wyoming atlanta austin baltimore boston brooklyn chicago cleveland dallas denver detroit houston miami milwaukee minneapolis nashville orlando "
    "philadelphia phoenix pittsburgh portland sacramento seattle london manchester birmingham liverpool glasgow edinburgh dublin paris berlin hamburg münchen köln "
    "wien zürich rome milan madrid barcelona lisbon amsterdam brussels moscow kyiv istanbul delhi mumbai bangalore beijing shanghai tokyo seoul sydney melbourne "
    "brisbane perth toronto vancouver montreal deutschland österreich schweiz frankreich españa italia méxico brasil polska türkiye manhattan".split()
) | frozenset("rhode island|new york|new jersey|new mexico|new hampshire|new zealand|north carolina|south carolina|north dakota|south dakota|west virginia|los angeles|"
    "san francisco|san diego|las vegas|new orleans|hong kong|south africa|south korea|north korea|saudi arabia|sri lanka|costa rica|united kingdom|united states|"
    "czech republic|el salvador|puerto rico|middle east|latin america|st. louis|kansas city|salt lake city|buenos aires|new delhi|abu dhabi|northern ireland".split("|"))  # fmt: skip
"""Countries, states and cities by themselves: a page's section or what it is about, seldom its outlet."""
CORPORATE = frozenset(
    "network networks group media digital studios holdings brands publishing publications communications company ventures partners interactive international "
    "enterprises corporation industries verlag mediengruppe editions éditions gruppo grupo groupe".split()
)
"""Last words of owners' names."""
_ODD = re.compile(
    r"\?|^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|jump to|click|all rights|all times|theme|copyright|"
    r"springen|überspringen|abonnieren|aller au|accéder au|passer au|saltar al?|ir al?|pular para|vai al|salta al|przejdź|ga naar|"
    r"naar de inhoud|hoppa till|gå til|hopp til|siirry|перейти|publikację)\b"
)
_WORD, _COMMON = re.compile(r"[^\W_]+"), NOT_NAME | ROLE


_RIGHTS = re.compile(
    r"\b(?:riservat[aei]|reservad[oa]s|vorbehalten|réservés|voorbehouden|förbehålls?|zastrzeżone|защищены|захищені|"
    r"saklıdır|interdite|prohibida|rights reserved)\b|版[权權]所有|無断転載"
)
"""Notices beside a ©: "© RIPRODUZIONE RISERVATA", "Alle Rechte vorbehalten"."""
_BUTTONS = frozenset("reply contact login log sign subscribe sitemap".split())
"""Common words that make a line of common words a row of buttons: "Reply Report", "Press T&C Contact Us"."""
_LONGEST_WORD = 24
_LETTERS = re.compile(r"[^\W\d_]{2}|[\u3040-\uac00]")
"""A name has two letters together, or one sign of a word: "3 2" is none."""
_GLUED, _MOST_GLUED = re.compile(r"[a-zà-ÿ]{3}[A-Z][a-z]"), 1
"""Words of a menu without anything between: "US EditionUK EditionIrish Mirror"."""


def is_brand(folded: str) -> bool:
    """Has a name, in lower case, a word that outlets are called by?"""
    return not BRAND.isdisjoint(folded.split()) or ends_as_brand(folded)


def ends_as_brand(folded: str) -> bool:
    """Is a name of several words that are written as one, the last of them such a word?"""
    return not folded.isascii() and _BRAND_ENDS.fullmatch(folded) is not None


def plausible(name: str) -> bool:
    """May a name be an outlet's: of its shape, no platform, no button?"""
    folded = name.lower()
    return (
        may_be_outlet(name)
        and folded not in PLATFORMS
        and folded not in _NOTHING
        and not _ODD.search(folded)
        and not _RIGHTS.search(folded)
        and not _is_buttons(folded)
        and (len(name) <= _LONGEST_WORD or " " in name[:_LONGEST_WORD] or "." in name)
        and bool(_LETTERS.search(name))
        and (" " not in name or len(_GLUED.findall(name)) <= _MOST_GLUED)
        and not (name.count(".") > 1 and folded.split(".", 1)[1] in PLATFORMS)
    )


def _is_buttons(folded: str) -> bool:
    """Is a name of several words a row of buttons: common words and single letters alone?"""
    words = _WORD.findall(folded) if " " in folded else ()
    return not _BUTTONS.isdisjoint(words) and all(len(word) == 1 or word in _COMMON for word in words)


def is_common(name: str) -> bool:
    """Is every word of a name one that menus are made of: "News", "The Latest"? Some outlets are called so."""
    return _COMMON.issuperset(_WORD.findall(name.lower()))
