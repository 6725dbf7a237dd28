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
from cleanscrape.spellings import spellings

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
    "správy", "slovensko", "domáce", "zahraničie", "šport", "kultúra", "zdravie", "počasie", "svet",
    "regióny", "veda", "politika", "belföld", "külföld", "gazdaság", "vélemény", "tudomány", "egészség",
    "időjárás", "hírek", "életmód", "bulvár", "közélet", "világ", "știri", "stiri", "actualitate", "politică",
    "externe", "sănătate", "cultură", "opinii", "educație", "vremea", "știință", "monden", "fotbal",
    "administrație", "justiție", "internațional", "național", "българия", "свят", "икономика", "култура",
    "здраве", "времето", "бизнес", "образование", "анализи", "крими", "регионални", "любопитно", "vijesti",
    "vesti", "hrvatska", "srbija", "svijet", "gospodarstvo", "ekonomija", "društvo", "crna kronika",
    "hronika", "nogomet", "fudbal", "zdravlje", "vrijeme", "vremenska prognoza", "znanost", "tehnologija",
    "regija", "region", "zabava", "život", "kolumne", "crna hronika", "beograd", "zagreb", "вести", "србија",
    "свет", "економија", "друштво", "хроника", "фудбал", "здравље", "регион", "novice", "slovenija",
    "kronika", "zdravje", "mnenja", "vreme", "slovenske novice", "lokalno", "avtomobilizem", "ειδήσεις",
    "πολιτική", "οικονομία", "κοινωνία", "κόσμος", "πολιτισμός", "αθλητικά", "υγεία", "ελλάδα", "διεθνή",
    "απόψεις", "επικαιρότητα", "καιρός", "τεχνολογία", "ποδόσφαιρο", "αυτοκίνητο", "ζώδια", "επιστήμη",
    "παιδεία", "γνώμες", "türkiye", "yerel", "asayiş", "kültür sanat", "bilim", "resmi ilanlar", "seçim",
    "otomobil", "ziņas", "latvijā", "ārzemēs", "pasaulē", "bizness", "viedokļi", "izklaide", "veselība",
    "laika ziņas", "dzīvesstils", "rīgā", "sabiedrība", "izglītība", "zinātne", "latvija", "pasaule",
    "kriminālziņas", "laikapstākļi", "reģionos", "novados", "tehnoloģijas", "slavenības", "kriminalai",
    "kriminalas", "pramogos", "regionai", "uudised", "eesti", "välismaa", "välisuudised", "maailm",
    "majandus", "poliitika", "kultuur", "arvamus", "meelelahutus", "tervis", "ilm", "teadus", "elustiil",
    "äri", "haridus", "tehnika", "societat", "esports", "món", "opinió", "successos", "ciència", "salut",
    "el temps", "catalunya", "barcelona", "comarques", "educació", "medi ambient", "viure", "آراء", "مجتمع",
    "علوم", "الرياضة", "الاقتصاد", "السياسة", "عربي ودولي", "دولي", "اقتصاد وأعمال", "فن وثقافة", "كرة القدم",
    "ثقافة وفن", "علوم وتكنولوجيا", "عالمية", "حوادث", "أعمدة", "חדשות", "פוליטיקה", "כלכלה", "ספורט",
    "תרבות", "בריאות", "דעות", "בעולם", "בארץ", "מזג אוויר", "מזג האוויר", "טכנולוגיה", "צבא וביטחון",
    "פלילים", "רכב", "צרכנות", "מדיני", "חינוך", "בידור", "اخبار", "سیاست", "سیاسی", "اقتصادی", "اجتماعی",
    "ورزش", "ورزشی", "فرهنگ", "فرهنگی", "جهان", "بین‌الملل", "بین الملل", "فرهنگ و هنر", "فناوری", "سلامت",
    "استان‌ها", "استانها", "عکس", "چندرسانه‌ای", "ایران", "دانش و فناوری", "گوناگون", "پاکستان", "دنیا",
    "کھیل", "کاروبار", "صحت", "ٹیکنالوجی", "سائنس", "کالم", "بلاگ", "انٹرٹینمنٹ", "تفریح", "خبریں", "شوبز",
    "معیشت", "بین الاقوامی", "ویڈیوز", "ویڈیو", "دلچسپ و عجیب", "کرکٹ", "انڈیا", "राष्ट्रीय", "भारत", "बिजनेस",
    "समाचार", "लाइफ स्टाइल", "अंतरराष्ट्रीय", "विचार", "বাংলাদেশ", "রাজনীতি", "আন্তর্জাতিক", "অর্থনীতি", "খেলা",
    "বিনোদন", "জাতীয়", "সারাদেশ", "সারা দেশ", "বিশ্ব", "প্রযুক্তি", "শিক্ষা", "স্বাস্থ্য", "চাকরি", "জীবনযাপন",
    "ধর্ম", "খেলাধুলা", "সাহিত্য", "বাণিজ্য", "রাজধানী", "অপরাধ", "লাইফস্টাইল", "ভিডিও", "ছবি", "বিজ্ঞান",
    "ক্রিকেট", "ফুটবল", "মতামত", "செய்திகள்", "தமிழகம்", "தமிழ்நாடு", "இந்தியா", "உலகம்", "விளையாட்டு", "வணிகம்",
    "சினிமா", "அரசியல்", "தொழில்நுட்பம்", "ஆன்மிகம்", "ஆன்மீகம்", "மாவட்டம்", "கல்வி", "ஜோதிடம்", "லைஃப்ஸ்டைல்", "இலங்கை",
    "மாவட்டங்கள்", "வேலைவாய்ப்பு", "சென்னை", "สังคม", "อาชญากรรม", "สุขภาพ", "ไลฟ์สไตล์", "เทคโนโลยี", "ท่องเที่ยว",
    "การศึกษา", "ดวง", "หวย", "ภูมิภาค", "วิดีโอ", "รถยนต์", "ข่าวทั่วไป", "ในประเทศ", "ฟุตบอล", "อาหาร",
    "วัฒนธรรม", "สิ่งแวดล้อม", "การเงิน", "ธุรกิจ", "หุ้น", "คอลัมน์", "รูปภาพ", "คลิป", "ทั่วไทย", "ผู้หญิง", "โลก",
    "thời sự", "thế giới", "kinh doanh", "giải trí", "thể thao", "pháp luật", "giáo dục", "sức khỏe",
    "đời sống", "du lịch", "khoa học", "công nghệ", "văn hóa", "chính trị", "kinh tế", "xã hội", "góc nhìn",
    "bất động sản", "bóng đá", "số hóa", "tâm sự", "tin tức", "an ninh", "môi trường", "sức khoẻ", "quốc tế",
    "văn hoá", "chứng khoán", "tài chính", "trong nước", "việt nam", "nhịp sống", "giới trẻ", "ẩm thực",
    "làm đẹp", "y tế", "nasional", "internasional", "olahraga", "hiburan", "teknologi", "gaya hidup",
    "bisnis", "hukum", "daerah", "kesehatan", "pendidikan", "bola", "dunia", "budaya", "otomotif", "opini",
    "kriminal", "wisata", "sukan", "semasa", "sepak bola", "peristiwa", "berita", "keuangan", "megapolitan",
    "kolom", "properti", "kuliner", "selebriti", "selebritis", "foto", "tekno", "edukasi", "lingkungan",
    "hukum & kriminal", "pendapat", "hiburan & gaya hidup", "bulu tangkis", "nusantara", "infografis",
    "indeks", "sains", "cuaca", "moneter", "khazanah", "balita", "isports", "palakasan", "opinyon",
    "pulitika", "negosyo", "libangan", "bansa", "probinsya", "kalusugan", "showbiz", "habari", "michezo",
    "siasa", "uchumi", "biashara", "afya", "burudani", "kitaifa", "kimataifa", "maoni", "utamaduni",
    "teknolojia", "makala", "elimu", "mazingira", "ulimwengu", "soka", "kolamu", "jamii", "mahakamani",
    "两岸", "产经", "評論", "觀點", "专题", "專題", "即时", "全球", "中国", "国内", "国內", "軍事", "香港",
    "國內", "產經", "證券", "理財", "港澳", "法治", "芸能", "海外", "ビジネス", "事件・事故", "コラム",
    "カルチャー", "グルメ", "전체기사", "라이프", "피플", "기획", "기획·연재", "특집", "사진", "동영상",
    "문화·라이프", "문화·연예", "သတင်း", "သတင်းများ", "နိုင်ငံရေး", "စီးပွားရေး", "အားကစား", "ကျန်းမာရေး",
    "ပညာရေး", "မြန်မာ", "ကမ္ဘာ", "ဗီဒီယို", "ဆောင်းပါး", "အင်တာဗျူး", "နိုင်ငံတကာ", "ဓာတ်ပုံ", "ဓာတ်ပုံများ",
    "ရုပ်သံ", "မြန်မာ့ရေးရာ", "ဖျော်ဖြေရေး", "အာဘော်", "ဆောင်းပါးများ", "ပြည်တွင်းသတင်း", "espectáculos", "policiales",
    "nacionales", "internacionales", "provinciales", "locales", "regionales", "judiciales", "farándula",
    "interés general", "virales", "bienestar", "espectáculo", "estilo", "reportajes", "agro", "cine y tv",
    "editoriales", "seguridad", "geral", "polícia", "justiça", "ciência e saúde", "meio ambiente",
    "agronegócio", "cidades", "variedades", "televisão", "colunistas", "colunas", "sociedade", "segurança",
    "policial", "turismo", "negócios", "empregos", "celebridades", "mercado", "gastronomia", "horóscopo",
    "bem-estar", "attualità", "società", "provincia", "gossip", "cucina", "regione", "territorio", "rubriche",
    "editoriali", "dal mondo", "tempo libero", "benessere", "interni", "регионы", "криминал", "армия",
    "украина", "финансы", "деньги", "город", "шоубиз", "жизнь", "медицина", "афиша", "интервью", "статьи",
    "история", "спецпроекты", "туризм", "кино", "бізнес", "регіони", "життя", "гроші", "надзвичайні події",
    "статті", "події", "кримінал", "освіта", "столиця", "фінанси", "публікації", "шоу-бізнес", "історія",
    "думка", "погляди",
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
    "domov", "o nás", "inzercia", "predplatné", "redakcia", "címlap", "kezdőlap", "főoldal", "kapcsolat",
    "impresszum", "rólunk", "médiaajánlat", "hirdetés", "előfizetés", "szerkesztőség", "acasă", "despre noi",
    "redacția", "publicitate", "contactează-ne", "echipa", "начало", "за нас", "за реклама", "екип",
    "начална страница", "naslovnica", "naslovna", "početna", "početna stranica", "o nama", "oglašavanje",
    "impresum", "redakcija", "pretplata", "uredništvo", "svi članci", "насловна", "почетна", "о нама",
    "контакт", "маркетинг", "редакција", "oglaševanje", "naročnina", "kolofon", "αρχική", "αρχική σελίδα",
    "επικοινωνία", "ποιοι είμαστε", "ταυτότητα", "διαφήμιση", "σχετικά με εμάς", "διαφημιστείτε", "i̇letişim",
    "sākums", "sākumlapa", "par mums", "kontakti", "reklāma", "abonēt", "abonēšana", "sludinājumi", "avaleht",
    "esileht", "meist", "reklaam", "toimetus", "kuulutused", "tellimine", "tellimused", "inici", "qui som",
    "contacte", "publicitat", "subscripcions", "contacta", "أعلن معنا", "الصفحة الرئيسية", "تواصل معنا",
    "هيئة التحرير", "خريطة الموقع", "للإعلان معنا", "דף הבית", "צור קשר", "אודות", "פרסמו אצלנו", "עמוד הבית",
    "אודותינו", "מי אנחנו", "פרסום באתר", "כתבו לנו", "صفحه اصلی", "صفحه نخست", "درباره ما", "تماس با ما",
    "تبلیغات", "خانه", "پیوندها", "صفحۂ اول", "صفحہ اول", "ہمارے بارے میں", "ہم سے رابطہ", "رابطہ کریں",
    "ہوم", "رابطہ", "اشتہارات", "होम पेज", "विज्ञापन", "প্রচ্ছদ", "হোম", "আমাদের সম্পর্কে", "যোগাযোগ", "বিজ্ঞাপন",
    "ই-পেপার", "আর্কাইভ", "যোগাযোগ করুন", "முகப்பு", "எங்களைப் பற்றி", "தொடர்பு கொள்ள", "தொடர்புக்கு", "எங்களை பற்றி",
    "ลงโฆษณา", "ติดต่อโฆษณา", "ร่วมงานกับเรา", "แผนผังเว็บไซต์", "ติดต่อลงโฆษณา", "โฆษณากับเรา", "trang chủ",
    "giới thiệu", "liên hệ", "về chúng tôi", "liên hệ quảng cáo", "quảng cáo", "tòa soạn", "đặt báo",
    "tuyển dụng", "liên hệ tòa soạn", "thông tin tòa soạn", "đường dây nóng", "báo giấy", "beranda",
    "tentang kami", "hubungi kami", "kontak", "redaksi", "iklan", "info iklan", "karir", "halaman utama",
    "laman utama", "kontak kami", "mengenai kami", "kontak redaksi", "susunan redaksi", "beriklan",
    "pasang iklan", "tentang", "kotak pos", "tungkol sa amin", "makipag-ugnayan", "makipag-ugnayan sa amin",
    "tahanan", "mwanzo", "nyumbani", "kuhusu sisi", "wasiliana nasi", "matangazo", "网站首页", "广告服务",
    "加入我們", "网站声明", "广告合作", "人才招聘", "誠徵人才", "廣告刊登", "聯絡我们", "版权声明",
    "诚聘英才", "返回首页", "回首頁", "運営会社", "広告掲載について", "ヘルプ", "このサイトについて",
    "プレスリリース", "会社情報", "광고안내", "제휴문의", "윤리강령", "찾아오시는 길", "오시는길", "제보하기",
    "구독안내", "채용", "독자투고", "저작권문의", "불편신고", "편집규약", "매체소개", "신문사소개",
    "광고·제휴문의", "사이트맵", "인재채용", "မူလစာမျက်နှာ", "ပင်မစာမျက်နှာ", "ကျွန်ုပ်တို့အကြောင်း", "ဆက်သွယ်ရန်",
    "ပင်မ စာမျက်နှာ", "contáctanos", "suscripciones", "publicite", "contáctenos", "nosotros", "anúnciate",
    "quienes somos", "anuncie con nosotros", "acerca de", "acerca de nosotros", "trabaja con nosotros",
    "directorio", "expediente", "anuncie aqui", "trabalhe conosco", "contacte-nos", "sobre",
    "estatuto editorial", "publicidade", "anuncie conosco", "la redazione", "lavora con noi", "gerenza",
    "scrivici", "fai pubblicità", "contattaci", "werken bij", "tip de redactie", "colofon", "tips oss",
    "bli abonnent", "реклама на сайте", "архив", "вакансии", "обратная связь", "о компании", "о сайте",
    "о редакции", "рекламодателям", "реклама на сайті", "про проєкт", "вакансії", "редакційна політика",
    "про проект", "зворотній зв'язок", "архів", "команда",
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
    "hľadať", "vyhľadávanie", "prihlásiť", "prihlásiť sa", "zavrieť", "späť hore", "hore",
    "preskočiť na obsah", "prejsť na obsah", "registrácia", "zpět nahoru", "keresés", "bejelentkezés",
    "belépés", "regisztráció", "bezárás", "ugrás a tartalomra", "tovább a tartalomhoz", "vissza a tetejére",
    "az oldal tetejére", "lap tetejére", "kilépés", "caută", "cauta", "autentificare", "conectare",
    "înregistrare", "închide", "mergi la conținut", "sari la conținut", "înapoi sus", "contul meu", "търсене",
    "търси", "затвори", "към съдържанието", "към началото", "нагоре", "изход", "pretraga", "pretraži",
    "traži", "prijava", "prijavi se", "registracija", "registriraj se", "zatvori", "izbornik", "meni",
    "idi na sadržaj", "preskoči na sadržaj", "natrag na vrh", "povratak na vrh", "na vrh", "odjava",
    "претрага", "претражи", "пријава", "мени", "врх", "iskanje", "išči", "zapri", "skoči na vsebino",
    "preskoči na vsebino", "nazaj na vrh", "αναζήτηση", "σύνδεση", "εγγραφή", "κλείσιμο", "μενού",
    "μετάβαση στο περιεχόμενο", "επιστροφή στην κορυφή", "πίσω στην κορυφή", "yukarı çık", "başa dön",
    "arama", "meklēt", "meklēšana", "ieiet", "pieslēgties", "ielogoties", "reģistrēties", "aizvērt",
    "izvēlne", "uz augšu", "atpakaļ uz augšu", "pāriet uz saturu", "autorizēties", "iziet", "į viršų",
    "grįžti į viršų", "pereiti prie turinio", "otsi", "otsing", "logi sisse", "registreeru", "sulge", "menüü",
    "liigu edasi põhisisu juurde", "tagasi üles", "üles", "logi välja", "liigu sisu juurde", "cercar",
    "tanca", "tancar", "inicia sessió", "registra't", "vés al contingut", "tornar a dalt", "torna a dalt",
    "subscriu-te", "el meu compte", "البحث", "ابحث", "دخول", "تسجيل", "العودة إلى الأعلى",
    "زر الذهاب إلى الأعلى", "اشترك", "التالي", "السابق", "تخطي إلى المحتوى", "انتقل إلى المحتوى",
    "إنشاء حساب", "أعلى الصفحة", "חיפוש", "חפש", "התחברות", "התחבר", "הרשמה", "סגור", "תפריט", "דלג לתוכן",
    "חזרה למעלה", "סגירה", "חזור למעלה", "למעלה", "דילוג לתוכן", "جستجو", "جست‌وجو", "ورود", "ثبت نام",
    "ثبت‌نام", "بستن", "منو", "بازگشت به بالا", "خروج", "عضویت", "رفتن به محتوا", "تلاش", "تلاش کریں",
    "لاگ ان", "بند کریں", "مینیو", "سائن ان", "واپس اوپر", "लॉगिन", "साइन इन", "मेन्यू", "बंद करें",
    "ऊपर जाएं", "খুঁজুন", "লগইন", "লগ ইন", "অনুসন্ধান", "মেনু", "বন্ধ করুন", "সার্চ", "উপরে যান", "தேடல்", "தேடு",
    "உள்நுழைக", "தேடுக", "ปิด", "กลับขึ้นด้านบน", "กลับสู่ด้านบน", "ถัดไป", "ก่อนหน้า", "ย้อนกลับ", "ข้ามไปที่เนื้อหา",
    "ลงทะเบียน", "ออกจากระบบ", "ล็อกอิน", "tìm kiếm", "đăng nhập", "đăng ký", "đóng", "về đầu trang",
    "lên đầu trang", "trở lại", "đăng xuất", "chuyển đến nội dung", "tất cả chuyên mục", "bỏ qua nội dung",
    "trang trước", "trang sau", "tất cả", "quay lại", "cari", "pencarian", "masuk", "daftar", "tutup",
    "kembali ke atas", "langsung ke konten", "log masuk", "carian", "keluar", "langsung ke isi",
    "lewati ke konten", "menu utama", "ke atas", "selanjutnya", "sebelumnya", "loncat ke konten",
    "skip ke konten", "hanapin", "mag-login", "mag-log in", "isara", "mag-sign in", "tafuta", "ingia",
    "jisajili", "funga", "menyu", "rudi juu", "搜尋", "關閉", "回到顶部", "返回頂部", "回到頂部", "菜单",
    "選單", "下一页", "上一页", "确定", "取消", "退出", "登出", "會員登入", "立即登录", "立即注册",
    "跳到主要內容区", "跳到主要內容", "跳至主要內容", "ページの先頭へ", "ページトップ", "ページトップへ戻る",
    "トップへ戻る", "ログアウト", "このページの先頭へ", "メニューを閉じる", "メニューを開く", "ページtopへ",
    "会員登録はこちら", "無料会員登録", "맨위로", "맨 위로", "상단으로", "로그아웃", "전체메뉴",
    "검색창 열기", "전체메뉴닫기", "위로", "마이페이지", "기사검색", "메뉴 열기", "메뉴 닫기", "다크모드",
    "글자크기", "글자크기 설정", "글자 크기", "본문 글씨 키우기", "본문 글씨 줄이기", "글씨크기 작게",
    "글씨크기 크게", "가장 작은 크기 글자", "보통 크기 글자", "가장 큰 크기 글자", "ရှာဖွေရန်", "ရှာဖွေပါ",
    "ရှာဖွေမှု", "zum seitenanfang", "zurück nach oben", "haut de page", "retour haut de page", "ir arriba",
    "subir", "ingresar", "mi perfil", "cerrar sesión", "acceder", "crear cuenta", "suscribirme", "suscribite",
    "regresar", "ir al contenido principal", "menú principal", "abrir menú", "cerrar menú", "ver menú",
    "ingresa", "registrate", "saltar al contenido principal", "voltar ao topo", "voltar", "sair",
    "cadastre-se", "registar", "fechar menu", "abrir menu", "topo", "menu principal", "ir para o topo",
    "saltar para o conteúdo", "assinar", "torna in alto", "torna all'inizio", "esci", "menu principale",
    "apri menu", "chiudi menu", "vai al contenuto principale", "il mio account", "vai al menu", "naar boven",
    "uitloggen", "registreren", "hoofdmenu", "ga naar inhoud", "spring naar inhoud", "till sidans topp",
    "tillbaka till toppen", "hoppa till huvudinnehåll", "till startsidan", "til toppen", "tilbage til toppen",
    "spring til indhold", "gå til hovedindhold", "spring til hovedindhold", "gå til toppen",
    "hopp til hovedinnhold", "logg ut", "tilbake til toppen", "sivun alkuun", "siirry sivun alkuun",
    "takaisin sivun alkuun", "kirjaudu ulos", "rekisteröidy", "wróć na górę", "na górę", "zarejestruj się",
    "wyloguj", "wstecz", "powrót do góry", "wyszukaj", "вернуться наверх", "зарегистрироваться", "вверх",
    "выйти", "перейти к содержимому", "личный кабинет", "закрыть меню", "к началу", "назад", "вперёд",
    "вперед", "далее", "найти", "показать меню", "перейти к основному содержанию", "вгору", "нагору",
    "догори", "вхід", "реєстрація", "перейти до вмісту", "вийти", "зареєструватися",
    "перейти до основного вмісту", "перейти до змісту", "шукати", "далі",
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
    "tartalomjegyzék", "tartalom", "cuprins", "съдържание", "sadržaj", "садржај", "kazalo", "vsebina",
    "περιεχόμενα", "i̇çindekiler", "saturs", "satura rādītājs", "sisukord", "índex", "sumari",
    "محتويات المقال", "תוכן עניינים", "תוכן העניינים", "فهرست مطالب", "فهرست", "সূচিপত্র", "সূচি", "สารบัญ",
    "เนื้อหา", "mục lục", "nội dung", "nội dung chính", "nội dung bài viết", "daftar isi", "isi kandungan",
    "文章目录", "文章目錄", "contenidos", "en esta nota", "conteúdo", "conteúdos", "indice dei contenuti",
)  # fmt: skip
STARTS = (
    "this is google's cache of", "text-only version", "retrieved from \"http",
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
    "domov", "címlap", "kezdőlap", "főoldal", "acasă", "acasa", "начало", "начална", "naslovnica", "naslovna",
    "početna", "насловна", "почетна", "αρχική", "sākums", "sākumlapa", "avaleht", "esileht", "inici", "ראשי",
    "خانه", "ہوم", "প্রচ্ছদ", "হোম", "முகப்பு", "หน้าแรก", "หน้าหลัก", "beranda", "mwanzo", "nyumbani", "当前位置",
    "您的位置", "トップ", "トップページ", "မူလစာမျက်နှာ", "ပင်မစာမျက်နှာ",
)  # fmt: skip
_KINDS = ((), SECTIONS, SITE_PAGES, CONTROLS, (), CONTENTS)
_VALUES = {phrase: value for value, kind in enumerate(_KINDS) for phrase in spellings(kind)}
_HEADS = frozenset(p.partition(" ")[0] for p in (*STARTS, *spellings(HOMES)))
_HOMES = frozenset(spellings(HOMES))
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
