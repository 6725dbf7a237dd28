"""Cookie and consent boxes.

Catches sentences that ask leave for cookies, consent buttons, and the tables of cookie kinds behind them.
Leaves alone an article about cookies, baked or set: one that names cookies without the words a notice uses, or in quotation
marks.

Why these numbers: a notice's sentence (1) needs "cookie" and words such as "uses cookies", "your consent" or "accept
cookies", since recipes and stories on privacy law name cookies too; buttons (2) are whole lines, and kinds of cookie (3)
whole lines or fixed first words. `MAX_NOTICE_WORDS` is about the longest notice seen in one block.

Hit: "We use cookies to improve your visit." Miss: "Cookies from the oven were handed out at the gate."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

ASKS = (
    "uses cookies", "use cookies", "use of cookies", "using cookies", "cookie policy", "cookies policy",
    "cookie settings", "cookies are used", "third-party cookies", "third party cookies", "cookie is set",
    "enable cookies", "disable cookies", "wir verwenden", "verwendet cookies", "verwenden cookies",
    "nutzen cookies", "nutzt cookies", "einsatz von cookies", "cookie-einstellungen", "zustimm", "akzeptier",
    "einwillig", "nous utilisons", "utilise des cookies", "utilisons des cookies", "accepter", "consentement",
    "utilizamos", "utiliza cookies", "usamos", "aceptar", "aceptas", "consentimiento", "usa cookies",
    "utilizziamo", "utilizza cookie", "utilizza i cookie", "accett", "consenso", "cookie di terze", "aceitar",
    "aceita", "consentimento", "wij gebruiken", "we gebruiken", "gebruikt cookies",
    "maakt gebruik van cookies", "accepteer", "akkoord", "toestemming", "vi använder", "använder cookies",
    "samtycke", "godkänn", "vi bruger", "bruger cookies", "samtykke", "vi bruker",
    "bruker informasjonskapsler", "godta", "käytämme", "käyttää eväste", "hyväksy", "suostumu", "używamy",
    "używa plików", "korzysta z plików", "akceptuj", "používáme", "používá", "souhlas", "kullanıyoruz",
    "kullanmaktayız", "используем", "использует", "соглас", "принять", "використовуємо", "використовує",
    "погодж", "прийняти", "naudojame", "naudojami", "sutik", "使用し", "利用し", "同意", "使用", "사용",
    "동의", "نستخدم", "उपयोग", "we use necessary", "we use essential", "cookies to improve",
    "cookies to ensure", "cookies to give", "cookies to personal", "cookies to provide", "cookies to enhance",
    "cookies to offer", "cookies to deliver", "cookies to make", "cookies and similar",
    "and similar technologies", "accept cookies", "accept all", "accepting cookies", "accept our",
    "cookie consent", "your consent", "consent to", "cookie preferences", "this cookie is set",
    "this cookie is used", "cookie is used", "you agree to", "website uses", "functional cookies",
    "cookie notice", "çerezleri", "çerez", "our cookie policy", "our cookie notice", "our use of cookie",
    "in your browser", "your browser settings", "you accept", "accept the use",
    "používame súbory", "používa súbory", "používame cookies", "súhlas", "sütiket használ",
    "cookie-kat használ", "cookie-kat használunk", "folosește cookie", "folosim cookie", "utilizează cookie",
    "utilizăm cookie", "sunteți de acord", "foloseste cookie", "χρησιμοποιεί cookies",
    "χρησιμοποιούμε cookies", "χρήση cookies", "συναίνεσ", "utilitzem", "utilitza cookies", "fem servir",
    "acceptar", "sử dụng cookie", "menggunakan cookie", "penggunaan cookie", "gumagamit ng cookies",
    "inatumia cookies", "tunatumia cookies",
)  # fmt: skip
NOTICE_STARTS = (
    "store and/or access", "we and our", "we value your privacy", "we care about your privacy",
    "mit ihrer zustimmung", "wir und unsere", "nous et nos", "nosotros y nuestros", "noi e i nostri",
    "noi e terze", "wij en onze", "vi och våra", "vi og vores", "vi og våre", "my i nasi", "my a naši",
    "biz ve", "мы и наши", "ми та наші", "käytämme evästeitä", "tämä sivusto käyttää evästeitä",
    "käytämme sivustollamme", "naudojame slapukus", "šioje svetainėje naudojami slapukai",
    "mes naudojame slapukus", "sitemizde çerez", "web sitemizde çerez", "bu sitede çerez",
    "sizlere daha iyi hizmet", "çerez", "wir verwenden technisch", "ta strona korzysta", "ta strona używa",
    "ta witryna wykorzystuje", "używamy ciasteczek", "мы используем куки", "сайт использует куки",
    "ми використовуємо куки", "tento web používá", "we and our partners", "your privacy is important",
    "wir und unsere partner", "avec nos partenaires", "nós e os nossos", "noi e terze parti",
    "me ja kumppanimme", "biz ve iş", "мы и наши партн", "ми та наші партн", "mes ir mūsų partneriai",
    "tento web používa", "táto stránka používa", "táto webová stránka používa", "na tejto stránke používame",
    "weboldalunk sütiket", "az oldal sütiket", "ez a weboldal sütiket", "honlapunkon sütiket",
    "sütiket használunk", "acest site folosește", "acest site foloseste", "acest site utilizează",
    "acest website folosește", "този сайт използва", "този уебсайт използва", "сайтът използва бисквитки",
    "ние използваме бисквитки", "използваме бисквитки", "koristimo kolačiće", "ovaj portal koristi kolačiće",
    "ovaj sajt koristi kolačiće", "ova stranica koristi kolačiće", "ova web stranica koristi kolačiće",
    "ova internetska stranica koristi kolačiće", "овај сајт користи", "користимо колачиће",
    "uporabljamo piškotke", "za boljšo uporabniško izkušnjo", "spletna stran uporablja piškotke",
    "ta spletna stran uporablja piškotke", "spletno mesto uporablja piškotke",
    "to spletno mesto uporablja piškotke", "naša spletna stran uporablja piškotke",
    "αυτός ο ιστότοπος χρησιμοποιεί", "εμείς και οι συνεργάτες", "χρησιμοποιούμε cookies", "sizlere daha iyi",
    "bu web sitesi çerez", "internet sitemizde çerez", "šī vietne izmanto sīkdatnes",
    "šajā vietnē tiek izmantotas", "mēs izmantojam sīkdatnes", "mājaslapa izmanto sīkdatnes",
    "mēs un mūsu partneri", "šajā portālā tiek izmantotas", "vietne izmanto sīkdatnes",
    "šī tīmekļa vietne izmanto sīkdatnes", "šajā tīmekļa vietnē tiek izmantotas sīkdatnes",
    "ši svetainė naudoja slapukus", "see veebileht kasutab", "kasutame küpsiseid", "meie veebileht kasutab",
    "see leht kasutab küpsiseid", "sellel veebilehel kasutatakse küpsiseid", "utilitzem galetes",
    "aquest lloc web utilitza", "aquest web utilitza", "fem servir galetes", "utilitzem cookies",
    "نستخدم ملفات تعريف", "نحن نستخدم ملفات", "يستخدم هذا الموقع", "هذا الموقع يستخدم", "يستخدم موقعنا ملفات",
    "אתר זה משתמש", "אתר זה עושה שימוש", "האתר משתמש בעוגיות", "हम कुकीज़ का", "यह वेबसाइट कुकीज़",
    "เว็บไซต์นี้ใช้คุกกี้", "เราใช้คุกกี้", "เว็บไซต์ของเราใช้คุกกี้", "เว็บไซต์นี้มีการใช้งานคุกกี้",
    "เว็บไซต์นี้มีการใช้คุกกี้", "situs ini menggunakan", "situs web ini menggunakan", "kami menggunakan cookie",
    "laman web ini menggunakan", "tovuti hii inatumia", "tunatumia vidakuzi", "本网站使用cookie",
    "本網站使用cookie", "我们使用cookie", "我們使用cookie", "当サイトではcookie", "このサイトはcookie",
    "当サイトは、cookie", "当ウェブサイトでは、cookie", "当サイトでは、cookie", "este sitio web utiliza",
    "esta web utiliza", "esta página web utiliza", "utilizamos cookies", "usamos cookies",
    "este site utiliza", "este site usa", "nós utilizamos cookies", "nós usamos cookies",
    "nós e os nossos parceiros", "nós e nossos parceiros", "o nosso site utiliza", "ao continuar navegando",
    "questo sito utilizza", "questo sito usa", "utilizziamo i cookie", "usiamo i cookie", "il sito utilizza",
    "deze website gebruikt", "deze site gebruikt", "wij gebruiken cookies", "onze website gebruikt",
    "vi använder cookies", "den här webbplatsen använder", "denna webbplats använder",
    "vår webbplats använder", "vi bruger cookies", "denne hjemmeside bruger", "dette website bruger",
    "dette websted bruger", "vi bruker informasjonskapsler", "dette nettstedet bruker",
    "denne nettsiden bruker", "nasza strona korzysta", "ten serwis używa", "strona korzysta z plików",
    "serwis wykorzystuje pliki", "мы используем cookie", "мы используем файлы", "сайт использует cookie",
    "на сайте используются cookie", "наш сайт использует", "этот сайт использует", "оставаясь на сайте",
    "используя этот сайт", "продолжая использовать сайт", "продолжая использовать наш сайт",
    "продолжая использовать этот сайт", "продолжая пользоваться сайтом", "ми використовуємо cookie",
    "ми використовуємо файли", "цей сайт використовує", "наш сайт використовує", "продовжуючи перегляд",
    "сайт використовує файли",
)  # fmt: skip
BUTTONS = (
    "accept all", "accept all cookies", "accept cookies", "accept & continue", "accept and continue",
    "accept all & close", "accept & close", "agree", "i agree", "agree & continue", "reject", "reject all",
    "reject all cookies", "reject non-essential", "reject optional cookies", "decline", "decline all", "deny",
    "deny all", "allow all", "allow all cookies", "allow cookies", "allow selection", "got it", "got it!",
    "ok, got it", "i understand", "manage cookies", "manage preferences", "manage consent", "manage options",
    "manage settings", "manage choices", "manage cookie preferences", "manage cookie settings",
    "cookie settings", "cookie preferences", "cookies settings", "cookie consent", "cookie notice", "cookies",
    "cookie", "cookie list", "cookie policy", "cookies policy", "cookie declaration", "customize",
    "customise", "customize settings", "save preferences", "save my preferences", "save & accept",
    "save settings", "save and close", "confirm my choices", "confirm choices", "only necessary",
    "necessary only", "essential only", "use necessary cookies only", "privacy settings",
    "privacy preferences", "privacy preference center", "privacy manager", "consent preferences",
    "consent manager", "your privacy", "we value your privacy", "your privacy choices",
    "your privacy is important to us", "view preferences", "show details", "hide details", "show purposes",
    "list of partners (vendors)", "view vendors", "vendors", "powered by cookieyes", "alle akzeptieren",
    "akzeptieren", "alles akzeptieren", "alle cookies akzeptieren", "ablehnen", "alle ablehnen",
    "einstellungen verwalten", "einstellungen", "cookie-einstellungen", "cookie einstellungen", "zustimmen",
    "zustimmen und weiter", "datenschutzeinstellungen", "privatsphäre-einstellungen", "auswahl speichern",
    "auswahl erlauben", "nur notwendige", "nur notwendige cookies", "cookies zulassen", "privatsphäre",
    "consent-einstellungen", "tout accepter", "accepter", "accepter et continuer", "accepter et fermer",
    "tout refuser", "refuser", "continuer sans accepter", "paramétrer", "gérer les cookies",
    "gestion des cookies", "paramétrer les cookies", "paramètres des cookies", "personnaliser", "aceptar",
    "aceptar todo", "aceptar todas", "aceptar cookies", "aceptar y continuar", "rechazar", "rechazar todo",
    "rechazar todas", "configurar", "configurar cookies", "configuración de cookies", "política de cookies",
    "aceitar", "aceitar todos", "aceitar cookies", "rejeitar", "rejeitar todos", "gerir cookies",
    "configurações de cookies", "definições de cookies", "accetta", "accetta tutti", "accetta tutto",
    "accetta e continua", "rifiuta", "rifiuta tutti", "rifiuta tutto", "preferenze cookie",
    "impostazioni cookie", "gestisci cookie", "continua senza accettare", "accepteren", "alles accepteren",
    "alle cookies accepteren", "weigeren", "alles weigeren", "cookie-instellingen", "cookie instellingen",
    "voorkeuren", "akkoord", "acceptera", "acceptera alla", "godkänn alla", "godkänn", "avvisa alla",
    "hantera cookies", "cookieinställningar", "accepter alle", "tillad alle", "afvis alle", "kun nødvendige",
    "cookieindstillinger", "godta alle", "godta", "avvis alle", "hyväksy kaikki", "hyväksy",
    "vain välttämättömät", "evästeasetukset", "evästeet", "hylkää kaikki", "akceptuj wszystkie", "akceptuję",
    "zaakceptuj", "zaakceptuj wszystkie", "odrzuć", "odrzuć wszystkie", "ustawienia cookies",
    "ustawienia prywatności", "przyjmuję", "přijmout", "přijmout vše", "souhlasím", "odmítnout",
    "odmítnout vše", "nastavení cookies", "nastavení soukromí", "kabul et", "tümünü kabul et", "reddet",
    "tümünü reddet", "çerez ayarları", "çerez politikası", "принять", "принять все", "принять все cookie",
    "отклонить", "отклонить все", "настройки cookie", "понятно", "прийняти", "прийняти всі", "відхилити",
    "налаштування cookie", "sutinku", "sutikti", "atmesti", "atmesti visus", "slapukų nustatymai",
    "slapukų politika", "同意する", "すべて同意", "すべて許可", "同意しない", "すべて拒否", "クッキー設定",
    "cookie設定", "接受", "全部接受", "同意", "拒绝", "接受所有", "모두 동의", "동의", "모두 거부", "거부",
    "쿠키 설정", "قبول", "موافق", "قبول الكل", "رفض", "स्वीकार करें", "accept", "allow",
    "súhlasím", "prijať všetko", "prijať všetky", "odmietnuť", "odmietnuť všetko", "nastavenia cookies",
    "nastavenia súkromia", "nastavenie cookies", "spravovať cookies", "elfogadom", "összes elfogadása",
    "elutasítom", "összes elutasítása", "süti beállítások", "cookie beállítások", "sütik kezelése",
    "adatvédelmi beállítások", "elfogadom az összeset", "accept toate", "acceptă tot", "acceptă toate",
    "acceptă", "refuză", "refuză tot", "refuz", "setări cookie", "setări cookies", "setari cookies",
    "preferințe cookie", "sunt de acord", "modifică setările", "modifică setările cookie", "приемам",
    "приеми всички", "приемам всички", "отказвам", "отхвърли", "отхвърли всички", "настройки на бисквитките",
    "съгласен съм", "разбрах", "управление на бисквитките", "prihvaćam", "prihvati sve", "prihvatam",
    "prihvati", "slažem se", "odbij", "odbij sve", "postavke kolačića", "podešavanja kolačića", "odbaci sve",
    "prihvaćam sve", "upravljanje kolačićima", "postavke privatnosti", "saznaj više o kolačićima",
    "прихватам", "прихвати све", "одбиј", "слажем се", "sprejmi vse", "sprejmem", "strinjam se", "zavrni",
    "zavrni vse", "nastavitve piškotkov", "sprejmi", "shrani nastavitve", "upravljanje piškotkov",
    "nastavitve zasebnosti", "αποδοχή", "αποδοχή όλων", "αποδέχομαι", "συμφωνώ", "απόρριψη", "απόρριψη όλων",
    "ρυθμίσεις cookies", "ρυθμίσεις cookie", "ρυθμίσεις απορρήτου", "περισσότερες επιλογές",
    "çerezleri yönet", "çerez tercihleri", "piekrītu", "piekrist", "piekrist visām", "piekrist visiem",
    "pieņemt visas", "pieņemt visus", "apstiprināt", "apstiprināt visas", "noraidīt", "noraidīt visas",
    "sīkdatņu iestatījumi", "sīkdatņu politika", "sīkdatnes", "sapratu", "pārvaldīt sīkdatnes",
    "sīkfailu iestatījumi", "priimti visus", "sutinku su visais", "nõustun", "nõustu kõigiga",
    "nõustun kõigiga", "keeldun", "keeldu kõigist", "küpsiste seaded", "küpsiste sätted", "luba kõik",
    "sain aru", "halda küpsiseid", "accepta", "acceptar", "accepta-ho tot", "acceptar totes", "rebutja",
    "rebutjar", "rebutja-ho tot", "configura", "configuració de galetes", "configurar galetes",
    "política de galetes", "configuració de cookies", "accepto", "أوافق", "رفض الكل",
    "إعدادات ملفات تعريف الارتباط", "موافقة", "قبول جميع ملفات تعريف الارتباط", "إدارة التفضيلات",
    "אני מסכים", "מסכים", "אישור", "הגדרות עוגיות", "אישור הכל", "می‌پذیرم", "موافقم", "پذیرش همه", "सहमत",
    "कुकी सेटिंग", "ยอมรับ", "ยอมรับทั้งหมด", "ตกลง", "ปฏิเสธ", "ตั้งค่าคุกกี้", "การตั้งค่าคุกกี้", "ปฏิเสธทั้งหมด",
    "นโยบายคุกกี้", "ยืนยันตัวเลือกของฉัน", "ตั้งค่าความเป็นส่วนตัว", "จัดการคุกกี้", "đồng ý", "chấp nhận",
    "từ chối", "chấp nhận tất cả", "tùy chọn cookie", "cài đặt cookie", "tôi đồng ý", "setuju", "saya setuju",
    "terima semua", "terima", "tolak", "tolak semua", "pengaturan cookie", "kelola cookie",
    "kebijakan cookie", "tetapan kuki", "tanggapin", "tanggapin lahat", "tanggihan", "kubali", "kubali zote",
    "kataa", "nakubali", "我同意", "接受全部", "拒絕", "同意並繼續", "同意并继续", "全部拒绝",
    "接受所有cookie", "cookie设置", "管理偏好设置", "我知道了", "すべて受け入れる", "拒否する",
    "すべてのcookieを受け入れる", "設定を管理", "cookieの設定", "모두 허용", "aceptar y cerrar",
    "rechazar y cerrar", "configuración de privacidad", "gestionar cookies", "gestionar consentimiento",
    "ver preferencias", "aceptar todas las cookies", "personalizar", "concordo", "aceitar e fechar",
    "aceitar tudo", "rejeitar tudo", "prosseguir", "aceitar todos os cookies", "gerenciar cookies", "entendi",
    "aceito", "rejeitar cookies", "gerir opções", "recusar", "accetta tutti i cookie", "personalizza",
    "gestisci preferenze", "informativa cookie", "accetta e chiudi", "impostazioni privacy",
    "preferenze privacy", "gestisci opzioni", "aggiorna preferenze tracciamento pubblicità",
    "cookies accepteren", "alles toestaan", "cookiebeleid", "privacyinstellingen", "cookievoorkeuren",
    "beheer cookies", "neka alla", "godkänn alla cookies", "acceptera alla cookies", "accepter alle cookies",
    "afvis alle cookies", "cookiepolitik", "administrer cookies", "tillad alle cookies",
    "informasjonskapsler", "innstillinger for informasjonskapsler", "administrer informasjonskapsler",
    "godta alle informasjonskapsler", "samtykkeinnstillinger", "personverninnstillinger",
    "cookies og personvern", "hyväksy kaikki evästeet", "muokkaa asetuksia", "vain välttämättömät evästeet",
    "hallitse evästeitä", "salli kaikki", "przejdź do serwisu", "akceptuj wszystko",
    "ustawienia plików cookie", "polityka cookies", "zgadzam się", "ustawienia zaawansowane",
    "zarządzaj zgodami", "odrzuć wszystko", "zaakceptuj wszystko", "согласен", "хорошо", "принимаю",
    "соглашаюсь", "я согласен", "погоджуюсь", "зрозуміло", "погоджуюся", "прийняти все", "відхилити всі",
    "приймаю",
)  # fmt: skip
KINDS = (
    "strictly necessary", "strictly necessary cookies", "necessary cookies", "functional cookies",
    "performance cookies", "analytical cookies", "analytics cookies", "targeting cookies",
    "advertisement cookies", "marketing cookies", "preference cookies", "statistics cookies",
    "essential cookies", "social media cookies", "always enabled", "always active", "non-necessary",
    "unclassified", "cookielawinfo-checkbox-necessary", "uncategorized cookies", "session cookies",
    "first-party cookies", "third-party cookies", "technical storage", "notwendig", "notwendige cookies",
    "immer aktiv", "funktional", "statistiken", "präferenzen", "technisch notwendig", "essenziell",
    "unbedingt erforderliche cookies", "leistungs-cookies", "nécessaires", "toujours actif", "statistiques",
    "cookies strictement nécessaires", "siempre activo", "necesarias", "cookies necesarias",
    "estrictamente necesarias", "sempre ativo", "estritamente necessários", "sempre attivo", "necessari",
    "strettamente necessari", "altijd actief", "noodzakelijk", "nödvändiga", "alltid aktiv", "nødvendige",
    "nødvendig", "altid aktiv", "välttämättömät", "aina päällä", "niezbędne", "zawsze aktywne", "nezbytné",
    "vždy aktivní", "zorunlu çerezler", "her zaman etkin", "necessary", "privacy overview",
    "functional cookies only", "show purposes",
)  # fmt: skip
KIND_STARTS = (
    "necessary cookies", "functional cookies", "performance cookies", "analytical cookies",
    "analytics cookies", "advertisement cookies", "advertising cookies", "marketing cookies",
    "other uncategorized cookies", "strictly necessary", "targeting cookies", "cookielawinfo",
    "viewed_cookie_policy", "the technical storage", "cookie duration", "social media cookies",
    "preference cookies", "create profiles for", "create profiles to", "use limited data", "use profiles to",
    "measure advertising", "measure content", "understand audiences", "precise geolocation",
    "actively scan device", "develop and improve services", "with your consent", "notre site et nos",
    "this cookie is set", "this cookie is used", "the cookie is set", "the cookie is used",
    "the cookie stores", "these cookies are necessary", "these cookies are used", "these cookies help",
    "these cookies track", "these cookies enable", "these cookies allow", "these cookies collect",
    "these cookies may be set", "these cookies ensure", "these cookies will be", "these cookies do not",
)  # fmt: skip
CONSENT_STARTS = (
    "information about your activity on this", "content presented to you on this",
    "advertising presented to you on this", "information regarding which", "reports can be generated based",
    "cookies, device or similar online", "we process your data for", "object to legitimate interests",
    "with your acceptance, your precise", "your data can be used to", "certain information (like",
    "ensure security, prevent and detect", "deliver and present advertising",
    "save and communicate privacy choices", "match and combine data from", "link different devices",
    "identify devices based on", "informationen auf einem gerät speichern",
    "speichern von oder zugriff auf", "verwendung reduzierter daten", "erstellung von profilen",
    "verwendung von profilen", "messung der werbeleistung", "messung der performance",
    "analyse von zielgruppen", "entwicklung und verbesserung der angebote", "stocker et/ou accéder",
    "utiliser des données limitées", "utiliser des profils pour", "créer des profils pour",
    "créer des profils de", "mesurer la performance des", "comprendre les publics",
    "développer et améliorer les services", "almacenar la información en un dispositivo",
    "uso de datos limitados", "crear perfiles para", "utilizar perfiles para",
    "medir el rendimiento de la publicidad", "medir el rendimiento del contenido",
    "desarrollo y mejora de los servicios", "archiviare informazioni su dispositivo",
    "utilizzare dati limitati", "creare profili per", "utilizzare profili per",
    "misurare le prestazioni degli annunci", "misurare le prestazioni dei contenuti",
    "sviluppare e perfezionare i servizi", "informatie op een apparaat opslaan", "beperkte gegevens gebruiken",
    "advertentieprestaties meten", "contentprestaties meten", "diensten ontwikkelen en verbeteren",
)  # fmt: skip
"""Sentences that a consent standard of advertisers prescribes: the same on every site that follows it."""
_VALUES = {p: v for v, kind in ((3, KINDS), (2, BUTTONS)) for p in spellings(kind)}
_STARTS = {
    p: v for v, kind in ((3, (*KIND_STARTS, *CONSENT_STARTS)), (1, NOTICE_STARTS)) for p in spellings(kind)
}
_TABLE = first_words(_STARTS)
MAX_NOTICE_WORDS = 150
_OPENS = '"“„«'
_QUOTED = re.compile(r'["“„«][^"“”„«»]{1,200}["“”»]')
"""A story quotes a banner; a banner puts its buttons' names in marks, and asks in its own words."""


@dataclass(frozen=True)
class CookieNotice:
    """Consent boxes. `phrases` are starts of notices of your own."""

    id: ClassVar[str] = "cookie_notice"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "cookie_notice",
            ("", "asks leave for cookies", "a consent button", "a kind of cookie, or what it does"),
            3,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a notice's sentence, 2 a button, 3 a kind of cookie."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            column[b] = _VALUES[bare]
        for b, head in page.headed(_TABLE):
            if page.words[b] <= MAX_NOTICE_WORDS:
                column[b] = column[b] or _start(page.folded[b], _TABLE[head])
        for b in blocks_with(page, "cookie"):
            if not column[b] and page.words[b] <= MAX_NOTICE_WORDS and _asks(page.folded[b]):
                column[b] = 1
        add_own(column, page, 1, starts=self.phrases)
        return {"cookie_notice": column}


def _start(folded: str, phrases: tuple[str, ...]) -> int:
    return next((_STARTS[phrase] for phrase in phrases if folded.startswith(phrase)), 0)


def _asks(folded: str) -> bool:
    """Does a line about cookies ask, by words that stand in no quotation marks?"""
    if any(mark in folded for mark in _OPENS):
        folded = _QUOTED.sub("", folded)
        if "cookie" not in folded:
            return False
    return any(word in folded for word in ASKS)
