"""The site's menu: sections, pages about the site, controls, breadcrumbs.

Catches lines that are nothing but a label every site uses: "About us", "Skip to content", "Home » News » Local".
Leaves alone labels that a site made up (the shape of a menu is another rule's), labels that end in a colon
("Pricing:" heads a list), and any label inside a sentence.

Why these numbers: a section's name (1) may also head a part of an article, so it has a value of its own; pages about
the site (2) and controls (3) hardly ever do; a line of several labels (4) is never prose. The heading of a table of
contents (5) stands in the midst of long articles. Two words joined by "&" (6) are a label of the kind that sites make
up. `MAX_TRAIL_WORDS` leaves room for a headline at a breadcrumb's end.

Hit: "Skip to main content". Miss: "Home prices fell in March."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with

SECTIONS = (
    "news", "business", "politics", "sport", "sports", "opinion", "culture", "technology", "tech", "science",
    "health", "lifestyle", "entertainment", "travel", "world", "video", "videos", "podcasts", "podcast",
    "photos", "weather", "money", "economy", "finance", "education", "environment", "obituaries",
    "classifieds", "events", "community", "features", "local", "local news", "national", "international",
    "us", "u.s.", "uk", "europe", "asia", "africa", "middle east", "americas", "arts", "books", "movies",
    "film", "tv", "music", "food", "style", "fashion", "games", "gaming", "crime", "elections", "football",
    "soccer", "tennis", "golf", "cricket", "basketball", "nfl", "nba", "markets", "real estate", "jobs",
    "deals", "reviews", "columnists", "editorials", "letters", "puzzles", "crosswords", "horoscopes",
    "horoscope", "live", "latest", "latest news", "breaking news", "top stories", "trending", "in pictures",
    "blog", "blogs", "resources", "case studies", "guides", "webinars", "press releases", "newsroom",
    "magazine", "politik", "wirtschaft", "kultur", "wissen", "gesundheit", "panorama", "reise", "reisen",
    "meinung", "wetter", "digital", "netzwelt", "fußball", "lokales", "regional", "deutschland", "ausland",
    "leben", "gesellschaft", "börse", "politique", "économie", "société", "monde", "opinions", "planète",
    "santé", "sciences", "vidéos", "météo", "política", "economía", "sociedad", "deportes", "cultura",
    "internacional", "opinión", "ciencia", "tecnología", "salud", "mundo", "últimas noticias", "noticias",
    "economia", "esporte", "esportes", "desporto", "opinião", "saúde", "ciência", "cronaca", "politica",
    "esteri", "sport invernali", "calcio", "salute", "spettacoli", "cultura e spettacoli", "binnenland",
    "buitenland", "economie", "cultuur", "wetenschap", "gezondheid", "opinie", "nieuws", "voetbal", "nyheter",
    "inrikes", "utrikes", "ekonomi", "kultur & nöje", "ledare", "debatt", "nyheder", "indland", "udland",
    "erhverv", "økonomi", "innenriks", "utenriks", "meninger", "meninger og debatt", "kotimaa", "ulkomaat",
    "talous", "politiikka", "kulttuuri", "urheilu", "mielipide", "tiede", "wiadomości", "polityka",
    "gospodarka", "kultura", "świat", "kraj", "biznes", "zdrowie", "domácí", "zahraničí", "ekonomika",
    "názory", "zprávy", "gündem", "siyaset", "dünya", "spor", "kültür", "sağlık", "teknoloji", "yazarlar",
    "новости", "политика", "экономика", "общество", "культура", "спорт", "мир", "наука", "мнения", "в мире",
    "происшествия", "новини", "політика", "економіка", "суспільство", "світ", "війна", "думки", "naujienos",
    "lietuvoje", "užsienyje", "verslas", "sportas", "pasaulis", "kultūra", "lietuva", "nuomonės", "sveikata",
    "ニュース", "政治", "経済", "社会", "国際", "スポーツ", "エンタメ", "科学", "文化", "社説", "地域",
    "首页", "新闻", "财经", "体育", "娱乐", "国际", "科技", "社會", "國際", "財經", "뉴스", "정치", "경제",
    "사회", "국제", "스포츠", "문화", "오피니언", "연예", "ข่าว", "กีฬา", "การเมือง", "เศรษฐกิจ", "บันเทิง", "ต่างประเทศ", "أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة",
    "العالم", "رأي", "देश", "विदेश", "खेल", "राजनीति", "मनोरंजन", "व्यापार", "दुनिया", "राज्य", "life",
    "beauty", "fitness", "recipes", "insights", "people", "commentary", "climate", "climate change", "pets",
    "family", "kids", "parenting", "celebrity", "celebrities", "royals", "shopping", "coupons", "motoring",
    "cars", "boxing", "rugby", "rugby union", "cycling", "nhl", "mlb", "motorsport", "formula 1", "f1",
    "things to do", "home & garden", "food & drink", "food & wine", "arts & culture", "arts & entertainment",
    "life & style", "tv & radio", "news & events", "letters to the editor", "multimedia", "galleries",
    "investigations", "columns", "comics", "cartoons", "gift guides", "buying guides", "royal family",
    "space", "nature", "history", "personal finance", "investing", "retirement", "wellness",
    "health & wellness", "health & fitness", "mental health", "theater", "theatre", "audio", "radio", "shows",
    "interviews", "customer stories", "success stories", "white papers", "ebooks", "glossary", "industries",
    "integrations", "use cases", "tutorials", "documentation", "competitions", "contests", "calendar",
    "upcoming events", "events calendar", "state", "nation", "nation & world", "high school",
    "high school sports", "college sports", "crime & courts", "crime & public safety", "public safety",
    "courts", "real estate listings", "autos", "transportation", "housing", "small business", "fact check",
    "explainers", "cybersecurity", "crypto", "streaming", "gadgets", "destinations", "hotels", "restaurants",
    "gardening", "relationships", "betting", "world news", "uk news", "us news", "africa news", "property",
    "veranstaltungen", "unternehmen", "familie", "immobilien", "medien", "kunst", "kino", "musik",
    "geschichte", "bücher", "literatur", "mode", "stil", "klima", "umwelt", "natur", "technik",
    "wissenschaft", "spiele", "rätsel", "sudoku", "kreuzworträtsel", "tv-programm", "mediathek",
    "stellenmarkt", "leserbriefe", "leute", "welt", "europa", "inland", "finanzen", "geld", "auto", "verkehr",
    "mobilität", "wohnen", "garten", "rezepte", "essen & trinken", "ratgeber", "verbraucher", "freizeit",
    "nachrichten", "ticker", "magazin", "kolumnen", "feuilleton", "psychologie", "reportagen", "bundesliga",
    "champions league", "formel 1", "wintersport", "eishockey", "motor", "gastronomie", "religion", "idées",
    "en direct", "en continu", "régions", "faits divers", "cinéma", "livres", "musique", "voyage", "voyages",
    "immobilier", "médias", "environnement", "éducation", "justice", "police", "débats", "chroniques",
    "cuisine", "bien-être", "nacional", "gente", "televisión", "cine", "libros", "música", "moda", "viajes",
    "fútbol", "baloncesto", "tribuna", "sucesos", "tribunales", "educación", "medio ambiente",
    "economía y negocios", "vídeos", "estilo de vida", "entretenimiento", "columnas", "españa", "brasil",
    "cotidiano", "educação", "famosos", "futebol", "carros", "entretenimento", "concursos", "tecnologia",
    "país", "vídeo", "spettacolo", "motori", "viaggi", "scienze", "scienza", "ambiente", "scuola", "oroscopo",
    "meteo", "lavoro", "mondo", "economia e finanza", "opinioni", "regio", "politiek", "muziek", "weer",
    "achterklap", "sport algemeen", "wonen", "eten", "reizen", "gezin", "noordzee", "nöje", "världen",
    "sverige", "väder", "krönikor", "familj", "resor", "mat", "bostad", "penge", "vejret", "debat", "verden",
    "danmark", "krimi", "livsstil", "rejser", "mad", "norge", "vær", "næringsliv", "forbruker", "kronikk",
    "sää", "viihde", "hyvinvointi", "ruoka", "matkailu", "autot", "tv-opas", "nauka", "technologia",
    "technologie", "moto", "pogoda", "rozrywka", "wideo", "prawo", "historia", "počasí", "cestování",
    "bydlení", "kauzy", "regiony", "byznys", "hava durumu", "sinema", "yaşam", "eğitim", "astroloji",
    "son dakika", "погода", "авто", "технологии", "недвижимость", "здоровье", "фото", "видео", "шоу-бизнес",
    "россия", "мнение", "здоров'я", "відео", "технології", "україна", "київ", "інтерв'ю", "блоги", "orai",
    "mokslas", "automobiliai", "laisvalaikis", "veidai", "gyvenimas", "švietimas", "動画", "連載", "速報",
    "オピニオン", "天気", "選挙", "サッカー", "野球", "ライフ", "テクノロジー", "マネー", "医療", "教育",
    "暮らし", "視频", "视频", "图片", "军事", "汽车", "房产", "健康", "旅游", "时尚", "台湾", "要闻", "滚动",
    "即時", "要聞", "娛樂", "體育", "生活", "地方", "兩岸", "影音", "사설", "칼럼", "부동산", "증권", "산업",
    "과학", "건강", "여행", "날씨", "전국", "지역", "영상", "포토", "فيديو", "صحة", "تكنولوجيا", "منوعات",
    "فن", "محليات", "الطقس", "تقارير", "مقالات", "क्रिकेट", "बॉलीवुड", "लाइफस्टाइल", "टेक", "टेक्नोलॉजी",
    "ऑटो", "शिक्षा", "धर्म", "राशिफल", "वीडियो", "फोटो", "हेल्थ", "करियर", "china", "ukraine", "russia",
    "canada", "india", "australia", "japan", "france", "germany", "italy", "spain", "ireland", "scotland",
    "wales", "israel", "usa", "united states", "united kingdom", "latin america", "south america",
    "north america", "mexico", "brazil", "pakistan", "south africa", "new zealand", "america",
    "israel-gaza war", "premier league", "la liga", "serie a", "baseball", "hockey", "horse racing",
    "standings", "scores", "schedule", "scoreboard", "society", "living", "television", "homes",
    "immigration", "national security", "defense", "energy", "media", "internet", "mobile", "analysis",
    "österreich", "schweiz", "spanien", "frankreich", "russland", "amerika", "asien", "afrika", "nahost",
    "kriminalität", "weltraum", "klimawandel", "fernsehen", "mehr sport",
)  # fmt: skip
SITE_PAGES = (
    "home", "homepage", "home page", "about", "about us", "contact", "contact us", "careers", "advertise",
    "advertise with us", "our team", "our story", "who we are", "what we do", "work with us", "write for us",
    "media kit", "help", "help center", "help centre", "support", "faq", "faqs", "customer service",
    "customer support", "services", "our services", "products", "all products", "solutions", "company",
    "partners", "pricing", "shop", "store", "site map", "sitemap", "site index", "archive", "archives", "rss",
    "rss feed", "rss feeds", "feedback", "press", "press room", "investor relations", "investors",
    "testimonials", "locations", "gift cards", "quick links", "main menu", "navigation", "sections",
    "categories", "all topics", "topics", "e-paper", "epaper", "e-edition", "today's paper", "staff",
    "newsletters", "newsletter", "subscriptions", "corrections", "send us a tip", "submit a tip",
    "startseite", "über uns", "kontakt", "werbung", "mediadaten", "hilfe", "karriere", "abo", "themen",
    "archiv", "zur startseite", "accueil", "à propos", "nous contacter", "contactez-nous", "qui sommes-nous",
    "publicité", "aide", "plan du site", "archivo", "inicio", "portada", "contacto", "quiénes somos",
    "publicidad", "ayuda", "mapa del sitio", "sobre nosotros", "página inicial", "início", "contato",
    "contactos", "quem somos", "sobre nós", "fale conosco", "anuncie", "chi siamo", "contatti", "pubblicità",
    "redazione", "mappa del sito", "over ons", "contacteer ons", "adverteren", "veelgestelde vragen",
    "voorpagina", "om oss", "kontakta oss", "annonsera", "startsidan", "hem", "kundtjänst", "om os",
    "kontakt os", "forside", "forsiden", "annoncer", "kontakt oss", "hjem", "annonsere", "etusivu",
    "yhteystiedot", "ota yhteyttä", "meistä", "asiakaspalvelu", "strona główna", "o nas", "reklama",
    "redakcja", "pomoc", "domů", "úvod", "kontakty", "hlavní stránka", "anasayfa", "ana sayfa", "hakkımızda",
    "iletişim", "künye", "reklam", "главная", "о нас", "контакты", "реклама", "о проекте", "редакция",
    "помощь", "головна", "про нас", "контакти", "редакція", "pradžia", "apie mus", "kontaktai", "reklamos",
    "ホーム", "トップ", "お問い合わせ", "会社概要", "サイトマップ", "首頁", "关于我们", "關於我們",
    "联系我们", "聯絡我們", "网站地图", "홈", "회사소개", "문의하기", "고객센터", "الرئيسية", "من نحن",
    "اتصل بنا", "เกี่ยวกับเรา", "ติดต่อเรา", "หน้าแรก", "होम", "हमारे बारे में", "संपर्क करें", "our company", "our mission", "our work",
    "our partners", "our network", "how it works", "what's new", "release notes", "product updates",
    "product", "platform", "enterprise", "contact sales", "contact me", "about me", "resource center",
    "learning center", "academy", "press kit", "masthead", "contributors", "authors", "our authors",
    "mobile apps", "apps", "join our team", "work for us", "get involved", "membership", "publications",
    "directory", "academics", "admissions", "financial aid", "faculty & staff", "alumni", "current students",
    "giving", "athletics", "training", "courses", "programs", "awards", "promotions", "gift shop",
    "by industry", "news tips", "marketplace", "partnerships", "leadership", "sustainability", "team",
    "service", "redaktion", "presse", "mein konto", "das team", "unser team", "verlag", "alle themen",
    "ressorts", "rubriken", "newsletter-anmeldung", "gewinnspiele", "merkliste", "korrekturen",
    "hauptnavigation", "nos partenaires", "boutique", "jeux", "petites annonces", "annonces légales",
    "hemeroteca", "tienda", "clasificados", "esquelas", "classificados", "edição impressa", "necrologie",
    "abbonamenti", "abonnementen", "klantenservice", "vacatures", "personeelsadvertenties", "lediga jobb",
    "tilaukset", "näköislehti", "prenumerata", "ogłoszenia", "předplatné", "inzerce", "seri ilanlar",
    "会社案内", "採用情報", "お知らせ", "紙面ビューアー", "購読案内", "広告掲載", "よくある質問", "招聘信息",
    "加入我们", "구독신청", "광고문의", "기사제보", "وظائف", "विज्ञापन दें",
)  # fmt: skip
CONTROLS = (
    "menu", "search", "search for", "close", "close menu", "open menu", "main navigation",
    "toggle navigation", "toggle menu", "skip to content", "skip to main content", "skip to navigation",
    "skip navigation", "skip to footer", "skip to search", "back to top", "top", "log in", "login", "sign in",
    "log out", "logout", "sign out", "register", "my account", "account", "create account", "sign up",
    "subscribe", "subscribe now", "my profile", "username", "password", "forgot password",
    "lost your password", "remember me", "cart", "your cart", "checkout", "wishlist", "site search",
    "submit search", "close search", "open search", "search this site", "show search", "hide search",
    "expand", "collapse", "submenu", "expand menu", "more", "next", "previous", "prev", "back", "first",
    "last", "go back", "load more", "show more", "clear", "submit", "cancel", "loading", "loading...",
    "please wait", "play", "pause", "mute", "toggle dark mode", "dark mode", "select language", "language",
    "english", "español", "français", "deutsch", "italiano", "português", "日本語", "中文", "한국어",
    "русский", "click here", "footer", "header", "sidebar", "switch edition", "logo", "zum inhalt",
    "zum inhalt springen", "zum hauptinhalt springen", "menü", "suche", "suchen", "anmelden", "abmelden",
    "registrieren", "schließen", "nach oben", "mehr anzeigen", "weiter", "zurück", "menü öffnen",
    "menü schließen", "einloggen", "aller au contenu", "aller au contenu principal", "rechercher",
    "recherche", "se connecter", "connexion", "s'inscrire", "mon compte", "fermer", "s'abonner", "s’abonner",
    "retour en haut", "suivant", "précédent", "saltar al contenido", "ir al contenido", "menú", "buscar",
    "iniciar sesión", "regístrate", "registrarse", "cerrar", "suscríbete", "suscribirse", "mi cuenta",
    "volver arriba", "siguiente", "anterior", "pular para o conteúdo", "ir para o conteúdo", "pesquisar",
    "busca", "entrar", "iniciar sessão", "assine", "fechar", "minha conta", "próximo", "vai al contenuto",
    "cerca", "accedi", "registrati", "abbonati", "chiudi", "torna su", "successivo", "precedente",
    "naar de inhoud", "ga naar de inhoud", "zoeken", "inloggen", "aanmelden", "sluiten", "mijn account",
    "terug naar boven", "hoppa till innehåll", "gå till innehåll", "sök", "logga in", "meny", "stäng",
    "prenumerera", "till toppen", "gå til indhold", "søg", "log ind", "luk", "gå til innhold",
    "hopp til innhold", "søk", "logg inn", "lukk", "siirry sisältöön", "hae", "haku", "kirjaudu",
    "kirjaudu sisään", "valikko", "sulje", "tilaa", "takaisin ylös", "przejdź do treści", "szukaj", "zaloguj",
    "zaloguj się", "zamknij", "do góry", "následující", "předchozí", "hledat", "vyhledávání", "přihlásit",
    "přihlásit se", "zavřít", "přejít k obsahu", "nahoru", "içeriğe geç", "ara", "giriş yap", "üye ol",
    "kapat", "перейти к содержанию", "поиск", "войти", "вход", "регистрация", "закрыть", "меню", "наверх",
    "пошук", "увійти", "закрити", "ieška", "paieška", "prisijungti", "registruotis", "meniu", "uždaryti",
    "メニュー", "検索", "ログイン", "会員登録", "閉じる", "ページトップへ", "本文へスキップ", "搜索", "登录",
    "注册", "登入", "註冊", "返回顶部", "关闭", "메뉴", "검색", "로그인", "회원가입", "본문 바로가기", "닫기",
    "เข้าสู่ระบบ", "สมัครสมาชิก", "ค้นหา", "เมนู", "تسجيل الدخول", "بحث", "القائمة", "إغلاق", "खोजें", "लॉग इन", "1. home", "1. startseite", "1. accueil",
    "1. inicio", "email protected", "breadcrumb", "select page", "scroll to top", "top of page", "back home",
    "read aloud", "edition", "uk edition", "us edition", "international edition", "saved articles",
    "story saved", "save article", "新規登録", "page refresh", "visit", "go", "apply", "sign me up",
    "view cart", "find a location", "skip to end", "previous slide", "next slide", "view more",
    "open navigation", "close navigation", "site navigation", "mobile navigation", "profile", "my saved",
    "my list", "notifications", "settings", "sign up / log in", "login / register", "log in / sign up",
)  # fmt: skip
CONTENTS = (
    "table of contents", "contents", "in this article", "on this page", "in this story", "in this post",
    "jump to", "page contents", "quick navigation", "what's inside", "inhaltsverzeichnis", "inhalt",
    "in diesem artikel", "auf dieser seite", "inhaltsübersicht", "sommaire", "table des matières",
    "dans cet article", "índice", "en este artículo", "tabla de contenidos", "contenido",
    "índice de contenidos", "neste artigo", "sumário", "indice", "in questo articolo", "sommario",
    "inhoudsopgave", "in dit artikel", "inhoud", "innehåll", "innehållsförteckning", "i denna artikel",
    "indhold", "indholdsfortegnelse", "innhold", "innholdsfortegnelse", "sisällysluettelo", "spis treści",
    "obsah", "obsah článku", "içindekiler", "содержание", "оглавление", "зміст", "turinys", "目次",
    "この記事の目次", "目录", "目錄", "목차", "المحتويات", "विषय सूची",
)  # fmt: skip
STARTS = (
    "skip to", "jump to content", "jump to navigation", "jump to main", "toggle", "back to top", "zum inhalt",
    "zur navigation", "aller au", "aller à la", "saltar al", "pular para", "vai al contenuto", "ga naar de",
    "hoppa till", "hopp til", "gå til", "siirry", "przejdź do", "přejít na", "your cart is", "your cart",
    "search for:", "you are here", "search results", "no results found", "overslaan en naar", "direkt zum",
    "перейти к",
)  # fmt: skip
HOMES = (
    "home", "homepage", "startseite", "start", "accueil", "inicio", "portada", "início", "etusivu", "forside",
    "hjem", "hem", "anasayfa", "главная", "головна", "strona", "domů", "pradžia", "ホーム", "首页", "首頁",
    "홈", "الرئيسية", "होम", "»", "›", ">", "nachrichten", "news",
)  # fmt: skip
_KINDS = ((), SECTIONS, SITE_PAGES, CONTROLS, (), CONTENTS)
_VALUES = {phrase: value for value, kind in enumerate(_KINDS) for phrase in kind}
_HEADS = frozenset(p.partition(" ")[0] for p in STARTS) | frozenset(HOMES)
_HOMES = frozenset(HOMES)
_TRAIL = re.compile(r" ?[»›>/|→•·\\] ?")
_MENU_WORDS = frozenset(word for phrase in SECTIONS + SITE_PAGES for word in phrase.split() if len(word) > 2)
_LABEL_PAIR = re.compile(r"[^\W\d_]{2,15} & [^\W\d_]{2,15}")
_MAX_PAIR_CHARS = 40
MAX_START_WORDS = 8
MAX_TRAIL_WORDS = 25
_MIN_LABELS = 3


@dataclass(frozen=True)
class NavBar:
    """Menus, breadcrumbs and page controls. `phrases` are labels of your own, matched as a whole line."""

    id: ClassVar[str] = "nav_bar"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "nav_bar",
            (
                "",
                "a section's name",
                "a page of the site",
                "a control of the page",
                "a breadcrumb or menu",
                "heads a table of contents",
                "two labels joined",
            ),
            6,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 section, 2 site page, 3 control, 4 trail, 5 table of contents, 6 pair."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            if page.folded[b][-1] != ":" or page.heads[b] in _HEADS:
                column[b] = _VALUES[bare]
        for b, _ in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b)
        for b in blocks_with(page, " & "):
            if not column[b] and _LABEL_PAIR.fullmatch(page.folded[b][:_MAX_PAIR_CHARS]):
                column[b] = 6
        add_own(column, page, 2, whole=self.phrases)
        return {"nav_bar": column}


def _line_value(page: Page, b: int) -> int:
    """A control's first words (3), or labels in a row (4), else 0."""
    folded = page.folded[b]
    if page.words[b] <= MAX_START_WORDS and folded.startswith(STARTS):
        return 3
    if page.words[b] > MAX_TRAIL_WORDS or page.heads[b] not in _HOMES:
        return 0
    labels = _TRAIL.split(folded.strip(" »›>/|"))
    if len(labels) >= _MIN_LABELS or (len(labels) == 2 and labels[0] in _HOMES):
        return 4
    words = folded.split()
    known = sum(word in _MENU_WORDS for word in words)
    return 4 if len(words) >= _MIN_LABELS and known * 3 > len(words) * 2 else 0
