"""Labels of advertisements.

Catches "Advertisement", "Anzeige", "Story continues below", "Sponsored content", "Remove ads".
Leaves alone "advertisement" inside a sentence, and stories about advertising.

Why these numbers: a label alone (1) says nothing of its neighbours; "continues below" (2) stands inside an article, so
the story goes on after it; paid content (3) heads a list, or a whole page of it; words of the ad machinery (4) are rare
and sure. `MAX_LABEL_WORDS` fits "Article continues below this advertisement" and its like.

Hit: "ADVERTISEMENT". Miss: "Advertisement spending fell for a third year."
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, first_words
from cleanscrape.spellings import spellings

LABELS = (
    "sponsor message", "advertisement", "advertisements", "advert", "advertising", "ad", "ads", "ads by google", "google ads",
    "- advertisement -", "-- advertisement --", "[advertisement]", "(advertisement)",
    "advertisement advertisement", "ad feedback", "skip advertisement", "skip ad", "close ad", "skip advert",
    "anzeige", "anzeigen", "werbung", "- anzeige -", "publicité", "annonce", "annonces", "publicidad",
    "anuncio", "anuncios", "publi", "publicidade", "anúncio", "anúncios", "pubblicità", "annuncio",
    "annunci pubblicitari", "advertentie", "advertenties", "reclame", "annons", "reklam", "reklama",
    "reklame", "annonsørinnhold", "annoncer", "annonser", "mainos", "mainokset", "ogłoszenie", "ogłoszenia",
    "reklamy", "inzerce", "reklamlar", "реклама", "на правах рекламы", "на правах реклами", "оголошення",
    "广告", "廣告", "広告", "スポンサーリンク", "スポンサードリンク", "광고", "إعلان", "اعلان", "إعلانات",
    "विज्ञापन", "a d v e r t i s e m e n t", "annonse", "iklan", "quảng cáo", "advertisment", "διαφήμιση",
    "hirdetés", "publicitate",
    "inzercia", "reklám", "reclamă", "oglas", "oglasi", "оглас", "oglasno sporočilo", "διαφημιση", "i̇lan",
    "reklāma", "sludinājums", "reklaam", "kuulutus", "publicitat", "anunci", "الإعلانات", "פרסומת", "מודעה",
    "פרסומות", "تبلیغات", "آگهی", "تبلیغ", "اشتہار", "اشتہارات", "বিজ্ঞাপন", "விளம்பரம்", "โฆษณา", "พื้นที่โฆษณา",
    "patalastas", "tangazo", "matangazo", "广告推广", "赞助商链接", "贊助商廣告", "贊助商",
    "スポンサード リンク", "ကြော်ငြာ", "ကြော်ငြာများ", "propaganda", "annunci", "ilmoitus",
)  # fmt: skip
CONTINUES = (
    "advertisement - continue reading below", "advertisement – continue reading below",
    "advertisement — continue reading below", "advertisement continue reading", "continue reading below",
    "article continues below", "article continues after", "story continues below", "story continues after",
    "story continues", "content continues below", "continue reading the main story",
    "continues below advertisement", "scroll to continue", "scroll down to continue", "this story continues",
    "report this ad", "your content continues", "keep scrolling", "read on below", "continue reading after",
    "nach der anzeige", "lesen sie nach der anzeige", "lesen sie unter der anzeige", "der artikel wird nach",
    "artikel wird unter der anzeige", "la suite après cette publicité", "la suite après",
    "suite de l'article après", "l'article continue après", "publicité - continuer",
    "continúa después de la publicidad", "continúa leyendo", "sigue leyendo", "la nota continúa",
    "el artículo continúa", "continua após a publicidade", "continua depois da publicidade",
    "continue lendo após", "l'articolo continua", "continua dopo la pubblicità", "continua a leggere dopo",
    "de tekst gaat verder", "het artikel gaat verder", "tekst gaat verder", "artikel gaat verder",
    "tekst loopt door", "lees verder onder", "lees verder na", "artikeln fortsätter", "fortsätt läsa",
    "artiklen fortsætter", "artiklen fortsætter efter", "artikkelen fortsetter", "saken fortsetter",
    "juttu jatkuu", "artikkeli jatkuu", "teksti jatkuu", "dalsza część artykułu", "dalsza część tekstu",
    "článek pokračuje", "pokračování pod", "haberin devamı aşağıda", "продолжение после рекламы",
    "продолжение ниже", "продовження після реклами", "straipsnis tęsiasi", "この記事は広告の後", "文章继续",
    "請繼續往下閱讀", "計續往下閱讀", "आगे पढ़ें", "खबर जारी है", "dalszy ciąg tekstu",
    "dalszy ciąg artykułu",
    "článok pokračuje pod", "pokračovanie článku pod", "text pokračuje pod", "a cikk a hirdetés után",
    "a cikk folytatódik", "a hirdetés után folytatódik", "a cikk folytatása a hirdetés után",
    "articolul continuă", "articolul continuă după", "continuarea articolului", "continuă după publicitate",
    "știrea continuă", "статията продължава", "продължава след рекламата", "tekst se nastavlja ispod",
    "članak se nastavlja", "nastavak teksta", "tekst se nastavlja nakon", "tekst se nastavlja ispod oglasa",
    "nastavak vesti", "članek se nadaljuje", "besedilo se nadaljuje", "nadaljevanje članka",
    "vsebina se nadaljuje po oglasu", "συνέχεια μετά τη διαφήμιση", "το άρθρο συνεχίζεται",
    "συνεχίστε την ανάγνωση", "reklamdan sonra devam", "haber reklamdan sonra", "reklam haberin devamı",
    "raksta turpinājums pēc", "raksts turpinās", "turpinājums pēc reklāmas", "turpinājums zem reklāmas",
    "lasīt tālāk zem", "straipsnio tęsinys", "turinys tęsiasi po", "artikkel jätkub",
    "artikkel jätkub pärast", "lugu jätkub", "jätkub pärast reklaami", "sisu jätkub",
    "continua després de la publicitat", "segueix llegint", "l'article continua", "يتبع بعد الإعلان",
    "تابع القراءة بعد الإعلان", "يستمر المقال بعد", "המשך הכתבה אחרי", "הכתבה ממשיכה אחרי", "विज्ञापन के बाद",
    "เนื้อหาต่อจากโฆษณา", "อ่านต่อด้านล่าง", "เลื่อนลงเพื่ออ่านต่อ", "đọc tiếp sau quảng cáo", "nội dung tiếp theo sau",
    "scroll to continue with content", "lanjutkan membaca setelah iklan", "artikel berlanjut setelah",
    "scroll untuk melanjutkan", "gulir untuk lanjut membaca", "lanjut setelah iklan", "teruskan membaca",
    "konten berlanjut di bawah", "广告后继续", "繼續閱讀文章", "廣告（請繼續閱讀本文）", "文章未完",
    "请继续往下阅读", "広告の下に記事が続きます", "記事は広告の後に", "広告の後にも続きます",
    "기사는 광고 아래", "광고 아래에 계속", "이 기사는 아래에", "continuar leyendo después", "la nota sigue",
    "continúe leyendo", "continua após publicidade", "a matéria continua", "o artigo continua",
    "a notícia continua", "continue a ler após", "leia após a publicidade", "l'articolo prosegue",
    "l'articolo continua dopo", "prosegue sotto la pubblicità", "la notizia prosegue",
    "artikeln fortsätter under annonsen", "artiklen fortsætter under", "fortsætter efter annoncen",
    "fortsætter under annoncen", "saken fortsetter under annonsen", "saken fortsetter etter annonsen",
    "fortsetter under annonsen", "teksten fortsetter", "juttu jatkuu mainoksen", "artikkeli jatkuu mainoksen",
    "ciąg dalszy artykułu", "reszta artykułu pod", "dalszy ciąg materiału", "artykuł kontynuowany",
    "dalsza część materiału", "reszta tekstu pod", "kontynuuj czytanie", "читайте далее после рекламы",
    "статья продолжается", "продолжение под рекламой", "продовження нижче", "читайте далі після реклами",
)  # fmt: skip
PAID = (
    "sponsored", "sponsored content", "sponsored by", "sponsored post", "sponsored story",
    "sponsored stories", "sponsored links", "sponsored article", "paid content", "paid post", "paid for by",
    "paid partnership", "paid partner content", "partner content", "partner content by", "partnered content",
    "promoted content", "promoted by", "promoted stories", "promoted links", "brought to you by",
    "brandvoice", "brand studio", "branded content", "native ad", "advertiser content", "advertorial",
    "from our partners", "from our partner", "our sponsors", "sponsors", "special advertising section",
    "gesponsert", "gesponserter inhalt", "sponsored content von", "bezahlter inhalt",
    "angebot unserer partner", "präsentiert von", "contenu sponsorisé", "contenu partenaire", "sponsorisé",
    "proposé par", "contenido patrocinado", "patrocinado", "patrocinado por", "contenido de marca",
    "branded content by", "conteúdo patrocinado", "conteúdo de marca", "oferecido por",
    "contenuto sponsorizzato", "sponsorizzato", "contenuto offerto da", "gesponsord", "gesponsorde inhoud",
    "partnerbijdrage", "betaalde inhoud", "annonssamarbete", "sponsrat innehåll", "sponsoreret",
    "sponsoreret indhold", "annoncørbetalt indhold", "sponset innhold", "kaupallinen yhteistyö",
    "sponsoroitu sisältö", "maksettu mainos", "materiał sponsorowany", "artykuł sponsorowany",
    "materiał partnera", "materiał promocyjny", "komerční sdělení", "komerční prezentace", "sponzorováno",
    "sponsorlu", "sponsorlu içerik", "advertorial içerik", "спонсорский материал", "партнёрский материал",
    "партнерский материал", "промо", "партнерський матеріал", "спецпроєкт", "užsakymo nr", "rėmimo turinys",
    "remiamas turinys", "タイアップ", "赞助内容", "贊助內容", "협찬", "محتوى ممول", "प्रायोजित",
    "sponzorované", "komerčná správa", "platený obsah", "sponzorovaný obsah", "reklamný článok",
    "reklamní sdělení", "placená inzerce", "fizetett tartalom", "szponzorált tartalom", "támogatott tartalom",
    "fizetett hirdetés", "pr cikk", "conținut sponsorizat", "articol sponsorizat", "sponsorizat",
    "платено съдържание", "спонсорирано съдържание", "платена публикация", "рекламна публикация",
    "спонсорирано", "sponzorirano", "sponzorirani sadržaj", "sponzorisani sadržaj", "sponzorisano",
    "promo sadržaj", "plaćeni sadržaj", "oglasni sadržaj", "plaćeni oglas", "promotivni sadržaj",
    "спонзорисано", "промо садржај", "oglasna vsebina", "sponzorirana vsebina", "promocijsko sporočilo",
    "plačljivo sporočilo", "χορηγούμενο", "χορηγούμενο περιεχόμενο", "διαφημιστικό περιεχόμενο",
    "προωθούμενο", "προωθητική ενέργεια", "i̇çerik sponsoru", "tanıtım yazısı", "reklāmraksts",
    "apmaksāts saturs", "sponsorēts saturs", "reklāmas raksts", "sadarbības raksts", "komercraksts",
    "užsakomasis turinys", "partnerio turinys", "turinio rinkodara", "sisuturundus", "reklaamartikkel",
    "tasuline sisu", "sponsoreeritud sisu", "koostöösisu", "partnersisu", "contingut patrocinat",
    "patrocinat", "contingut de marca", "publireportatge", "محتوى مدفوع", "برعاية", "محتوى إعلاني",
    "إعلان ممول", "תוכן שיווקי", "תוכן ממומן", "בשיתוף", "בחסות", "ממומן", "תוכן מקודם", "رپورتاژ آگهی",
    "رپرتاژ آگهی", "محتوای تبلیغاتی", "سپانسرڈ", "স্পন্সরড", "প্রেস বিজ্ঞপ্তি", "เนื้อหาโฆษณา", "สปอนเซอร์",
    "เนื้อหาสปอนเซอร์", "ได้รับการสนับสนุนจาก", "สนับสนุนโดย", "nội dung tài trợ", "bài viết tài trợ",
    "tài trợ bởi", "konten bersponsor", "konten sponsor", "konten berbayar", "disponsori", "artikel tajaan",
    "tangazo la kulipiwa", "广告内容", "合作推廣", "推廣", "推广", "贊助", "赞助", "廣編特輯", "品牌合作",
    "提供", "タイアップ広告", "広告企画", "스폰서", "유료광고", "제휴", "publirreportaje",
    "contenido publicitario", "remitido", "publieditorial", "informe publicitário", "publiredazionale",
    "pubbliredazionale", "contenuto promozionale", "informazione pubblicitaria", "betaalde samenwerking",
    "sponsrat", "betalt innehåll", "annons från", "betalt indhold", "annonceindhold", "betalt innhold",
    "sponset", "maksettu kumppanuus", "mainossisältö", "materiał reklamowy", "współpraca reklamowa",
    "artykuł partnera", "tekst sponsorowany", "рекламный материал", "спецпроект", "партнерский проект",
    "рекламний матеріал", "партнерський проєкт",
)  # fmt: skip
MACHINERY = (
    "remove ads", "ad free", "ad-free", "go ad-free", "subscribe for an ad-free", "turn off ad blocker",
    "disable your ad blocker", "please disable your ad", "please turn off your ad",
    "we noticed you're using an ad", "we have detected that", "taboola", "by taboola", "outbrain",
    "recommended by outbrain", "ad choices", "adchoices", "why this ad", "why am i seeing this ad", "hide ad",
    "report ad", "report this ad", "advertise on this site", "this ad will", "your ad here",
    "this is an advertisement", "this advertisement has not loaded", "advertisement has not loaded",
    "ad loading", "powered by taboola", "sponsored links by taboola", "you may like sponsored",
    "werbung entfernen", "werbeblocker", "adblocker", "adblock", "sie haben einen adblocker",
    "désactivez votre bloqueur", "desactiva tu bloqueador", "schakel je adblocker", "wyłącz adblocka",
    "ta bort annonser", "fjern annoncer", "poista mainokset", "ads by google",
)  # fmt: skip
_KINDS = ((3, PAID), (4, MACHINERY), (2, CONTINUES), (1, LABELS))
_VALUES = {phrase: value for value, kind in _KINDS for phrase in spellings(kind)}
_STARTS = {phrase: value for value, kind in _KINDS[:3] for phrase in spellings(kind) if " " in phrase}
_TABLE = first_words(_STARTS)
_WORDS = frozenset(
    "advertisement advertisements anzeige publicité publicidad reklama annons sponsored ad".split()
)
_HEADS = _WORDS | frozenset(_TABLE)
MAX_LABEL_WORDS = 12


@dataclass(frozen=True)
class AdLabel:
    """Labels of advertisements and paid content. `phrases` are starts of labels of your own."""

    id: ClassVar[str] = "ad_label"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "ad_label",
            ("", "an ad's label", "the story goes on after an ad", "paid content", "the ad machinery"),
            4,
            asides=(1, 2),
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a label, 2 "continues below", 3 paid content, 4 ad machinery."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            column[b] = _VALUES[bare]
        for b, head in page.headed(_HEADS):
            if page.words[b] <= MAX_LABEL_WORDS:
                column[b] = column[b] or _start(page.folded[b], _TABLE.get(head, ()))
        add_own(column, page, 1, starts=self.phrases)
        return {"ad_label": column}


def _start(folded: str, phrases: tuple[str, ...]) -> int:
    for phrase in phrases:
        if folded.startswith(phrase) and not folded[len(phrase) : len(phrase) + 1].isalnum():
            return _STARTS[phrase]
    return int(_WORDS.issuperset(folded.split()))
