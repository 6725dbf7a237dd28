"""Links to other stories: "Read more: ...", "Related stories", "Most read", "Next article".

Catches the asking line with its headline, the headings over lists of other stories, links to the stories before and
after, and "see all" links. `related_links.since` counts the words since the last heading of other stories, in bins:
what follows one closely is a list of headlines and teasers, however well its sentences are made.
`related_links.box` marks the line after a box's label, where the other story's headline stands.
Leaves alone the headlines themselves (coherence and repeated shape tell those) and "related" inside a sentence.

Why these numbers: an asking line (1) stands inside articles, so it says nothing of its neighbours; a heading such as
"Related stories" (2) mostly stands below the article, and opens `since`. Lists of the site's news (5: "Latest news",
"Trending") stand above as often as below, and a box's label (6: "Related", "Read more:") stands inside; neither opens
`since`. Before-and-after links (3) and links to more (4) stand around teasers; a story's tags (7) at its end.
"More in" needs a name after it, for headlines start so too. The bins' edges, 30 to 1000 words, are about one teaser, a
box, a list and a page's foot.

Hit: "More in Science". Miss: "More in hope than in belief, they filed a second appeal."
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

ASKS = (
    "read more:", "read more on", "read more about", "read more from", "read more at", "read more -",
    "read more –", "read also:", "read also", "also read:", "also read", "also read |", "read next:",
    "read next", "read:", "read |", "must read:", "see also:", "see also", "see more:", "related:",
    "related |", "related story:", "related article:", "related video:", "related coverage:",
    "related reading:", "related post:", "more:", "more |", "more on this:", "more to read:", "watch:",
    "watch |", "watch more:", "watch now:", "watch next:", "listen:", "listen |", "listen to:", "don't miss:",
    "don’t miss:", "don't miss |", "in pictures:", "in photos:", "photos:", "video:", "opinion:",
    "explainer:", "fact check:", "further reading:", "click here to read", "click to read",
    "click here for more", "read the full", "read full", "read the original", "continue reading:",
    "you may also like:", "you might also like:", "next:", "previous:", "up next:", "suggested:",
    "recommended:", "learn more:", "for more:", "dive deeper:", "go deeper:", "read the rest",
    "lesen sie auch:", "lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie mehr",
    "lesen sie außerdem", "auch interessant:", "mehr dazu:", "mehr zum thema:", "mehr lesen", "siehe auch:",
    "weitere informationen:", "hier lesen", "das könnte sie auch interessieren:", "lies auch:", "lies mehr",
    "zum thema:", "lesetipp", "lire aussi :", "lire aussi:", "lire aussi", "à lire aussi", "a lire aussi",
    "lire également", "à lire :", "à lire", "voir aussi", "à voir aussi", "notre dossier", "lire la suite",
    "lea también:", "lea también", "lee también:", "lee también", "leer más:", "leer más", "lea además",
    "ver también", "te puede interesar:", "te puede interesar", "te recomendamos", "también puedes leer",
    "puedes leer", "más información:", "leia também:", "leia também", "leia mais:", "leia mais",
    "veja também:", "veja também", "saiba mais:", "ler também", "leia a íntegra", "leggi anche:",
    "leggi anche", "leggi tutto", "vedi anche", "approfondisci", "per approfondire", "lees ook:", "lees ook",
    "lees meer:", "lees meer", "bekijk ook", "zie ook", "luister ook", "läs också:", "läs också", "läs mer:",
    "läs mer", "läs även", "se också", "se även", "läs också –", "læs også:", "læs også", "læs mere:",
    "læs mere", "se også:", "se også", "les også:", "les også", "les mer:", "les mer", "les saken",
    "lue myös:", "lue myös", "lue lisää:", "lue lisää", "katso myös", "lue tästä", "czytaj też:",
    "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "zobacz też",
    "zobacz także", "przeczytaj", "przeczytaj także", "čtěte také:", "čtěte také", "čtěte více",
    "přečtěte si", "čtěte:", "související:", "více zde", "ayrıca okuyun", "bunları da oku", "ilgili haber",
    "haberin devamı", "devamını oku", "читайте также:", "читайте также", "читайте:", "читать также",
    "смотрите также", "подробнее:", "читать далее", "читати також", "читайте також:", "читайте також",
    "дивіться також", "більше про", "детальніше", "skaitykite taip pat", "skaityti daugiau",
    "taip pat skaitykite", "skaityti plačiau", "susiję:", "あわせて読みたい", "[관련기사]", "관련기사:",
    "ข่าวที่เกี่ยวข้อง", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "اقرأ المزيد", "ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें",
    "और पढ़ें", "पढ़ें:",
    "čítajte aj:", "čítajte aj", "čítajte tiež:", "prečítajte si aj", "prečítajte si tiež", "čítajte viac",
    "súvisiace:", "pozrite aj:", "viac k téme:", "olvassa el ezt is", "olvasd el ezt is", "olvassa el:",
    "kapcsolódó:", "kapcsolódó cikk:", "kapcsolódó cikkünk:", "ez is érdekelheti", "nézze meg ezt is",
    "ezt is olvassa el", "ajánlott cikk:", "citește și:", "citiți și:", "citește mai mult:", "vezi și:",
    "pe aceeași temă:", "articol recomandat", "te-ar putea interesa", "cititi si:", "citeste si:", "vezi si:",
    "recomandare:", "прочетете още", "прочетете още:", "прочети още", "прочети още:", "вижте още",
    "вижте още:", "виж още:", "четете още:", "още по темата:", "свързани:", "вижте също", "прочетете и:",
    "прочетете също", "pročitajte i", "pročitajte i:", "pročitajte još", "pročitajte više", "pročitaj i",
    "pročitaj još", "pročitaj više", "čitaj još:", "vezani članak", "povezano:", "pogledajte i",
    "pogledajte još", "vezano:", "opširnije:", "čitajte još", "pročitajte:", "прочитајте још", "прочитајте и",
    "опширније:", "повезано:", "прочитајте више", "preberite tudi", "preberite tudi:", "preberite še",
    "preberi tudi", "preberi še", "več o tem:", "berite tudi", "oglejte si tudi", "preberi več:",
    "διαβάστε επίσης", "διαβάστε επίσης:", "διαβάστε ακόμη", "διαβάστε ακόμα", "διαβάστε περισσότερα",
    "δείτε επίσης", "δείτε ακόμη", "δείτε ακόμα", "διαβάστε σχετικά", "διάβασε ακόμα", "διάβασε επίσης",
    "διαβάστε:", "i̇lgili haber", "bunu da oku", "okumadan geçmeyin", "ayrıca bakınız", "bkz:", "lasi arī",
    "lasi arī:", "lasiet arī", "lasīt arī", "lasi vēl:", "saistītie raksti:", "skaties arī", "skatiet arī",
    "lasi vairāk", "lasiet vairāk", "uzzini vairāk:", "saistītais raksts:", "skaitykite daugiau:",
    "skaityk daugiau", "taip pat skaityk", "skaitykite:", "susijęs straipsnis:", "daugiau skaitykite",
    "loe ka", "loe ka:", "loe lisaks", "loe lisaks:", "loe rohkem", "loe veel:", "vaata ka", "vaata lisaks",
    "seotud artikkel:", "loe pikemalt", "loe edasi:", "llegiu també", "llegiu també:", "llegeix també",
    "llegeix també:", "també et pot interessar", "et pot interessar", "vegeu també", "mira també",
    "més informació:", "llegir més:", "اقرأ أيضا:", "إقرأ أيضا", "طالع أيضا", "طالع أيضاً", "شاهد أيضا",
    "شاهد أيضًا", "شاهد أيضاً", "للمزيد:", "لقراءة المزيد", "اقرأوا أيضا", "קראו גם", "קראו גם:", "קרא גם:",
    "קראו עוד", "לקריאה נוספת", "ראו גם", "ראו גם:", "עוד בנושא:", "כתבות נוספות בנושא", "بیشتر بخوانید",
    "بیشتر بخوانید:", "همچنین بخوانید", "همچنین بخوانید:", "بخوانید:", "در همین زمینه:", "مطلب مرتبط:",
    "یہ بھی پڑھیں", "یہ بھی پڑھیں:", "مزید پڑھیں", "مزید پڑھیں:", "مزید پڑھیے", "یہ بھی پڑھیے",
    "یہ بھی دیکھیں", "مزید جانیں", "ये भी पढ़ें:", "यह भी पढ़ें:", "यह भी पढ़ें-", "यह भी पढ़े", "ये भी पढ़ें-",
    "ये भी देखें", "यह भी देखें", "ये भी पढ़िए", "আরও পড়ুন", "আরও পড়ুন:", "আরো পড়ুন", "আরো পড়ুন:",
    "আরও পড়ুন :", "আরও দেখুন", "আরও পড়ুনঃ", "আরো পড়ুনঃ", "மேலும் படிக்க:", "இதையும் படிக்கலாம்", "இதையும் படிங்க",
    "இதையும் படியுங்கள்", "இதையும் படிங்க:", "இதையும் படிக்க", "இதையும் படிக்கவும்", "மேலும் படிக்கவும்", "மேலும் வாசிக்க:",
    "อ่านเพิ่มเติม", "อ่านเพิ่มเติม:", "อ่านข่าว", "อ่านข่าวเพิ่มเติม", "อ่านข่าวอื่น", "ข่าวที่เกี่ยวข้อง:", "อ่านต่อ",
    "อ่านต่อ:", "อ่านต่อที่", "คลิกอ่าน", "อ่านเรื่องที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง:", "อ่าน:", "đọc thêm:",
    "xem thêm:", "đọc tiếp:", "tin liên quan:", "bài liên quan:", "mời độc giả", "mời bạn đọc thêm",
    "mời bạn đọc xem", "baca juga", "baca juga:", "baca juga :", "baca selengkapnya:", "simak juga",
    "simak juga:", "lihat juga", "lihat juga:", "baca:", "baca lainnya:", "tonton juga", "baca lebih lanjut:",
    "artikel berkaitan:", "berita berkaitan:", "saksikan juga", "simak video", "berita terkait:",
    "baca berita lainnya", "tonton video", "basahin din:", "basahin:", "basahin din", "basahin rin",
    "basahin rin:", "basahin dito", "panoorin:", "basahin ang buong", "tingnan din:", "soma pia", "soma pia:",
    "soma zaidi:", "soma zaidi", "tazama pia", "soma:", "pia soma", "相关阅读", "延伸阅读", "延伸閱讀",
    "更多阅读", "推荐阅读：", "相關閱讀", "相关报道：", "相关新闻：", "相關報導：", "更多報導：", "更多報導",
    "関連記事：", "【関連】", "こちらもおすすめ", "관련기사", "▶관련기사", "[관련 기사]", "☞관련기사",
    "관련 기사:", "leé también", "leé también:", "también lea", "también lee", "también lea:", "también lee:",
    "vea también", "vea también:", "le puede interesar", "le puede interesar:", "mirá también",
    "mira también", "más noticias:", "puede leer:", "puedes leer:", "podés leer", "confira também",
    "confira também:", "ler mais:", "veja mais:", "ouça também", "assista também", "ler também:",
    "leia ainda", "leia ainda:", "leggi anche ->", "guarda anche", "guarda anche:", "leggi pure",
    "potrebbe interessarti anche", "ti potrebbe interessare:", "zobacz również", "przeczytaj też",
    "czytaj więcej:", "zobacz też:", "polecamy:", "ранее:", "по теме:", "смотрите также:", "читати також:",
    "більше по темі:", "також читайте", "раніше:", "дивіться:",
)  # fmt: skip
HEADINGS = (
    "related articles", "related stories", "related posts", "related content", "related news",
    "related links", "related products", "related videos", "related items", "most read", "most viewed",
    "most shared", "most commented", "most watched", "most recent", "popular articles", "popular stories",
    "recommended for you", "recommended stories", "recommended articles", "you may also like",
    "you might also like", "you may also be interested in", "you may like", "you might like",
    "you might be interested in", "also of interest", "more stories", "more articles", "more news",
    "more posts", "more to explore", "more to read", "more on this story", "more on this topic",
    "more like this", "more from us", "more from author", "more from this author", "more by this author",
    "more headlines", "more for you", "more coverage", "recent posts", "recent articles", "recent news",
    "recent stories", "what to read next", "what to read now", "read this next", "next up", "keep reading",
    "other stories", "other articles", "similar articles", "similar posts", "similar stories",
    "around the web", "from the web", "from around the web", "people also read", "people are reading",
    "readers also liked", "what others are reading", "on this topic", "suggested articles",
    "promoted stories", "mehr zum thema", "das könnte sie auch interessieren",
    "das könnte dich auch interessieren", "weitere artikel", "weitere themen", "weitere nachrichten",
    "weitere meldungen", "ähnliche artikel", "ähnliche beiträge", "meistgelesen", "meistgelesene artikel",
    "meist gelesen", "am meisten gelesen", "beliebte artikel", "mehr von", "verwandte artikel",
    "verwandte themen", "verwandte beiträge", "sur le même sujet", "dans la même rubrique",
    "articles similaires", "articles liés", "les plus lus", "les plus lues", "le plus lu",
    "articles les plus lus", "vous aimerez aussi", "nos recommandations", "plus d'articles",
    "plus d’articles", "noticias relacionadas", "artículos relacionados", "relacionados", "más leídas",
    "lo más leído", "las más leídas", "los más leídos", "lo más visto", "más noticias",
    "también te puede interesar", "más sobre", "temas relacionados", "más en", "notícias relacionadas",
    "matérias relacionadas", "artigos relacionados", "mais lidas", "as mais lidas", "mais lidos",
    "mais notícias", "você também pode gostar", "recomendado para você", "articoli correlati",
    "notizie correlate", "potrebbe interessarti", "potrebbero interessarti", "i più letti", "più letti",
    "le più lette", "articoli più letti", "altre notizie", "gerelateerde artikelen", "gerelateerd",
    "meest gelezen", "meer over", "meer nieuws", "aanbevolen", "relaterat", "relaterade artiklar",
    "mest läst", "mest lästa", "fler artiklar", "mer om ämnet", "mer från", "relaterede artikler",
    "mest læste", "mest læst", "flere artikler", "relaterte artikler", "relaterte saker", "mest lest",
    "mest leste", "flere saker", "luetuimmat", "luetuimmat nyt", "aiheesta lisää", "lisää aiheesta",
    "podobne artykuły", "powiązane artykuły", "najczęściej czytane", "więcej na ten temat",
    "související články", "nejčtenější", "mohlo by vás zajímat", "další články", "ilgili haberler",
    "benzer haberler", "çok okunanlar", "en çok okunanlar", "önerilen haberler", "diğer haberler",
    "материалы по теме", "похожие материалы", "самое читаемое", "новости по теме", "другие новости",
    "ещё по теме", "за темою", "схожі матеріали", "матеріали за темою", "інші новини", "також на цю тему",
    "новини за темою", "susiję straipsniai", "skaitomiausi", "関連記事", "関連ニュース", "関連リンク",
    "人気記事", "人気記事ランキング", "アクセスランキング", "おすすめ記事", "こちらもおすすめ", "相关阅读",
    "相关新闻", "相关文章", "热门文章", "推荐阅读", "猜你喜欢", "相關新聞", "熱門新聞", "相關文章",
    "推薦閱讀", "관련기사", "관련 기사", "관련뉴스", "많이 본 뉴스", "인기기사", "인기 기사", "추천기사",
    "이 시각 주요뉴스", "مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "الأكثر قراءة", "ذات صلة",
    "संबंधित खबरें", "सबसे ज्यादा पढ़ी गई", "रिलेटेड",
    "súvisiace články", "súvisiace správy", "najčítanejšie", "najčítanejšie články", "mohlo by vás zaujímať",
    "mohlo by vás zaujať", "ďalšie články", "viac k téme", "odporúčané články", "podobné články",
    "doporučené články", "kapcsolódó cikkek", "kapcsolódó cikkeink", "kapcsolódó tartalmak",
    "kapcsolódó hírek", "kapcsolódó anyagok", "legolvasottabb", "legolvasottabbak", "legolvasottabb cikkek",
    "ezt is ajánljuk", "ajánljuk még", "ezek is érdekelhetik", "ez is érdekelheti", "további cikkek",
    "további hírek", "hasonló cikkek", "ajánlott cikkek", "önnek ajánljuk", "articole similare",
    "articole asemănătoare", "articole recomandate", "articole conexe", "știri similare", "cele mai citite",
    "cele mai citite știri", "te-ar putea interesa", "te-ar mai putea interesa", "îți recomandăm",
    "vă recomandăm", "pe aceeași temă", "alte articole", "alte știri", "știri recomandate",
    "mai multe articole", "cele mai citite articole", "свързани статии", "свързани новини",
    "свързани публикации", "още по темата", "най-четени", "най-четените", "най-четени новини", "най-чететни",
    "още новини", "подобни статии", "може да ви хареса", "препоръчани статии", "препоръчваме ви",
    "подобни новини", "виж още", "вижте още", "povezani članci", "vezani članci", "povezane vijesti",
    "povezane vesti", "vezane vesti", "povezani sadržaj", "najčitanije", "najčitanije vijesti",
    "najčitanije vesti", "povezane teme", "preporučeni članci", "možda će vas zanimati",
    "moglo bi vas zanimati", "slični članci", "preporučujemo", "preporučeno", "najkomentiranije",
    "druge vesti", "ostale vijesti", "više o temi", "повезане вести", "повезани чланци", "најчитаније",
    "најчитаније вести", "препоручујемо", "слични чланци", "најкоментарисаније", "povezani članki",
    "sorodni članki", "povezane novice", "sorodne novice", "sorodne vsebine", "najbolj brano",
    "najbolj brane", "najbolj branega", "najbolj brane novice", "morda vas bo zanimalo", "morda vas zanima",
    "več novic", "priporočamo", "priporočeno", "ne spreglejte", "več s tega področja", "podobni članki",
    "več o temi", "σχετικά άρθρα", "σχετικές ειδήσεις", "σχετικά θέματα", "δημοφιλή", "δημοφιλή άρθρα",
    "τα πιο δημοφιλή", "περισσότερα άρθρα", "πιο διαβασμένα", "τα πιο διαβασμένα", "μπορεί να σας ενδιαφέρει",
    "μπορεί επίσης να σας αρέσει", "προτεινόμενα", "προτεινόμενα άρθρα", "ίσως σας ενδιαφέρουν",
    "περισσότερες ειδήσεις", "παρόμοια άρθρα", "i̇lgili haberler", "i̇lgili konular", "ilginizi çekebilir",
    "i̇lginizi çekebilir", "en çok okunan haberler", "en çok okunan", "en çok yorumlananlar",
    "sizin için seçtiklerimiz", "sizin için önerilenler", "önerilenler", "günün önemli haberleri",
    "saistītie raksti", "saistītās ziņas", "līdzīgi raksti", "lasītākie", "lasītākie raksti",
    "populārākie raksti", "citi raksti", "vēl par tēmu", "par tēmu", "vairāk par tēmu", "iesakām izlasīt",
    "tev varētu interesēt", "jums varētu interesēt", "vairāk rakstu", "citas ziņas", "lasītākās ziņas",
    "skatītākie", "visvairāk lasītais", "visvairāk lasītie", "lasītākais", "skaitomiausi straipsniai",
    "susijusios naujienos", "panašūs straipsniai", "jums gali patikti", "jus gali sudominti",
    "rekomenduojami straipsniai", "daugiau naujienų", "kiti straipsniai", "populiariausi straipsniai",
    "skaitomiausios naujienos", "daugiau šia tema", "susiję", "seotud artiklid", "seotud lood",
    "seotud uudised", "seotud teemad", "loetumad", "loetuimad", "kõige loetumad", "enimloetud", "loe ka",
    "samal teemal", "veel samal teemal", "rohkem samal teemal", "sarnased artiklid", "sind võib huvitada",
    "soovitame lugeda", "veel uudiseid", "populaarsed lood", "enim loetud", "vaata veel",
    "notícies relacionades", "articles relacionats", "continguts relacionats", "també et pot interessar",
    "et pot interessar", "el més llegit", "les més llegides", "més llegides", "el més vist", "més notícies",
    "més llegit", "us recomanem", "et recomanem", "més informació", "temes relacionats", "altres notícies",
    "موضوعات ذات صلة", "الأكثر مشاهدة", "اخترنا لك", "قد يعجبك أيضا", "قد يهمك أيضا", "قد يهمك أيضاً",
    "مقالات مشابهة", "أخبار متعلقة", "المزيد من الأخبار", "مواضيع متعلقة", "الأكثر شيوعا", "مختارات",
    "الأخبار ذات الصلة", "الأكثر تداولا", "مواد ذات صلة", "موضوعات متعلقة", "أخبار مشابهة",
    "المزيد في هذا القسم", "כתבות נוספות", "כתבות קשורות", "עוד בנושא", "אולי יעניין אותך",
    "אולי יעניין אותך גם", "הנקראות ביותר", "הכי נקראות", "הכתבות הנקראות ביותר", "עוד כתבות",
    "כתבות שאולי פספסתם", "אולי פספסתם", "מומלצים", "ידיעות נוספות", "עוד באתר", "הכי נקרא", "נושאים קשורים",
    "כתבות מומלצות", "مطالب مرتبط", "اخبار مرتبط", "خبرهای مرتبط", "پربازدیدترین", "پربازدیدها",
    "پربیننده‌ترین", "پربیننده ترین", "پربحث‌ترین", "بیشتر بخوانید", "پربازدیدترین‌ها", "پیشنهاد سردبیر",
    "پیشنهاد ما", "مطالب پیشنهادی", "در همین زمینه", "مرتبط‌ها", "پربازدیدترین اخبار", "مطالب مشابه",
    "مقالات مرتبط", "پر بازدید ترین", "پر بیننده ترین", "متعلقہ خبریں", "متعلقہ مضامین", "مزید خبریں",
    "سب سے زیادہ پڑھی جانے والی", "مقبول خبریں", "سب سے زیادہ پڑھی گئیں", "مقبول ترین", "متعلقہ عنوانات",
    "اسی بارے میں", "دیگر خبریں", "संबंधित समाचार", "सबसे ज्यादा पढ़ी गईं", "संबंधित लेख", "अन्य खबरें",
    "और खबरें", "सबसे अधिक पढ़ी गई", "मिलती-जुलती खबरें", "आपके लिए सुझाव", "आपको ये भी पसंद आ सकता है",
    "अन्य समाचार", "ये खबरें भी पढ़ें", "रिलेटेड न्यूज़", "पॉपुलर खबरें", "সম্পর্কিত খবর", "আরও খবর",
    "সর্বাধিক পঠিত", "এ সম্পর্কিত আরও খবর", "সম্পর্কিত সংবাদ", "জনপ্রিয় সংবাদ", "এই বিভাগের আরও খবর", "আরো খবর",
    "সম্পর্কিত নিবন্ধ", "সর্বোচ্চ পঠিত", "এই বিভাগের আরো খবর", "এ বিভাগের আরও খবর", "সর্বাধিক পঠিত খবর",
    "সংশ্লিষ্ট খবর", "পাঠকপ্রিয়", "தொடர்புடைய செய்திகள்", "அதிகம் படித்தவை", "அதிகம் வாசிக்கப்பட்டவை",
    "தொடர்புடைய கட்டுரைகள்", "மேலும் செய்திகள்", "அதிகம் பார்க்கப்பட்டவை", "தொடர்புடையவை", "பிற செய்திகள்",
    "அதிகம் படிக்கப்பட்டவை", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง", "ข่าวยอดนิยม", "ยอดนิยม",
    "อ่านมากที่สุด", "ข่าวอื่นๆ", "ข่าวอื่น ๆ", "บทความอื่นๆ", "ข่าวแนะนำ", "บทความแนะนำ", "เรื่องแนะนำ", "คุณอาจสนใจ",
    "เนื้อหาที่เกี่ยวข้อง", "บทความยอดนิยม", "ข่าวเด่น", "ข่าวเกี่ยวข้อง", "ข่าวฮิต", "ข่าวที่คุณอาจสนใจ",
    "เรื่องที่คุณอาจสนใจ", "ดูข่าวอื่นๆ", "คอนเทนต์แนะนำ", "ข่าวน่าสนใจอื่นๆ", "อ่านข่าวอื่นๆ", "tin liên quan",
    "bài liên quan", "bài viết liên quan", "tin cùng chuyên mục", "đọc nhiều", "đọc nhiều nhất",
    "tin đọc nhiều", "xem nhiều", "xem nhiều nhất", "có thể bạn quan tâm", "bạn có thể quan tâm", "tin khác",
    "các tin khác", "tin cùng loại", "tin nổi bật", "bài viết khác", "cùng chuyên mục", "tin tức liên quan",
    "đọc thêm", "các tin đã đưa", "tin cũ hơn", "bài đọc nhiều", "đừng bỏ lỡ", "các bài viết khác",
    "nổi bật trang chủ", "tin xem nhiều", "có thể bạn chưa biết", "bài viết cùng chủ đề", "berita terkait",
    "artikel terkait", "berita lainnya", "terpopuler", "berita terpopuler", "paling banyak dibaca",
    "artikel lainnya", "rekomendasi untuk anda", "berita populer", "baca juga", "artikel berkaitan",
    "berita berkaitan", "paling popular", "berita pilihan", "mungkin anda suka", "anda mungkin suka",
    "kabar lainnya", "artikel populer", "berita lain", "topik terkait", "lagi berita", "artikel menarik",
    "artikel lain", "berita rekomendasi", "jangan lewatkan", "rekomendasi untukmu", "terkini lainnya",
    "berita serupa", "bacaan terkait", "paling dibaca", "anda mungkin juga suka", "kaugnay na balita",
    "mga kaugnay na balita", "iba pang balita", "mga pinakabasa", "pinakabasa", "kaugnay na mga balita",
    "mga iba pang balita", "habari zinazohusiana", "zilizosomwa zaidi", "habari zaidi",
    "makala zinazohusiana", "habari nyingine", "taarifa zaidi", "zinazohusiana", "zinazosomwa zaidi",
    "unaweza kusoma pia", "maudhui yanayohusiana", "habari zilizosomwa zaidi", "延伸阅读", "相關報導",
    "相关报道", "相關閱讀", "热门新闻", "热点新闻", "热门推荐", "相关推荐", "猜你想看", "熱門文章",
    "你可能也喜歡", "你可能還喜歡", "人氣新聞", "你可能感興趣", "您可能感兴趣", "更多文章", "精选推荐",
    "热门排行", "点击排行", "阅读排行", "阅读排行榜", "点击排行榜", "新闻排行", "新闻排行榜", "熱門點閱",
    "為你推薦", "为你推荐", "今日推荐", "推荐新闻", "更多相關新聞", "編輯推薦", "热门阅读",
    "看過這則新聞的人也看了", "熱門排行", "人氣排行", "推薦文章", "相關推薦", "延伸阅读：",
    "あなたにおすすめの記事", "あなたにオススメ", "おすすめの記事", "合わせて読みたい",
    "よく読まれている記事", "この記事を読んだ人は", "こんな記事も読まれています", "関連する記事",
    "人気の記事", "関連トピック", "関連タグ", "関連動画", "オススメ記事", "人気ランキング",
    "よく読まれている", "注目の記事", "この記事に関連するニュース", "많이 본 기사", "가장 많이 본 뉴스",
    "인기뉴스", "추천 기사", "추천뉴스", "함께 보면 좋은 기사", "실시간 인기기사", "다른기사 보기",
    "이 기자의 다른기사", "오늘의 주요뉴스", "핫이슈", "함께 본 기사", "당신이 좋아할 만한 기사", "관련 뉴스",
    "실시간 뉴스", "인기 뉴스", "많이본 뉴스", "많이 읽은 기사", "랭킹뉴스", "다른 기사 보기",
    "댓글 많은 뉴스", "이 시각 많이 본 기사", "추천 뉴스", "ဆက်စပ်သတင်းများ", "ဆက်စပ် သတင်းများ", "လူဖတ်အများဆုံး",
    "ဆက်စပ်ဆောင်းပါးများ", "အခြားသတင်းများ", "ဖတ်ရှုမှုအများဆုံး", "le puede interesar", "contenido relacionado",
    "le recomendamos", "te recomendamos leer", "notas relacionadas", "más vistas", "lo más reciente",
    "también le puede interesar", "las más vistas", "notas más leídas", "más vistos", "lo más popular",
    "más populares", "otras noticias", "más contenido", "historias relacionadas", "noticias más leídas",
    "entradas relacionadas", "mas leídas", "podría interesarte", "quizás te interese", "quizá te interese",
    "publicaciones relacionadas", "recomendados", "conteúdo relacionado", "conteúdos relacionados",
    "você pode gostar", "você também pode se interessar", "mais vistas", "mais vistos", "outras notícias",
    "relacionadas", "recomendados para você", "posts relacionados", "publicações relacionadas",
    "pode interessar-lhe", "também pode gostar", "você pode se interessar", "notícias mais lidas",
    "leia mais notícias", "leia mais sobre", "as mais vistas", "ti potrebbe interessare",
    "potrebbe interessarti anche", "ti potrebbero interessare", "più lette", "altri articoli",
    "articoli simili", "forse ti interessa", "argomenti correlati", "i più visti", "i più commentati",
    "notizie più lette", "articoli recenti", "contenuti correlati", "potresti essere interessato",
    "gerelateerde berichten", "meest recent", "best gelezen", "aanbevolen artikelen", "aanraders",
    "meer artikelen", "misschien ook interessant", "anderen lazen ook", "meest bekeken", "mer läsning",
    "fler nyheter", "andra läser", "rekommenderat", "lästips", "relaterat innehåll", "mest lästa artiklar",
    "liknande artiklar", "andre læser", "læs mere om", "mest populære", "relaterede nyheder",
    "måske er du interesseret i", "andre læste også", "anbefalede artikler", "mere om emnet",
    "anbefalet til dig", "flere nyheter", "andre leser", "mest leste saker", "anbefalte artikler", "anbefalt",
    "mer om saken", "lignende artikler", "relatert innhold", "andre saker", "aiheeseen liittyvää",
    "liittyvät artikkelit", "muita artikkeleita", "suosittelemme", "muut lukevat", "samasta aiheesta",
    "sinua voisi kiinnostaa", "suosituimmat artikkelit", "kommentoiduimmat", "katsotuimmat",
    "najchętniej czytane", "inne artykuły", "polecane artykuły", "powiązane tematy",
    "to cię może zainteresować", "może cię zainteresować", "mogą cię zainteresować", "najnowsze artykuły",
    "najczęściej komentowane", "wiadomości powiązane", "najczęściej oglądane", "powiązane", "самые читаемые",
    "популярные новости", "похожие статьи", "похожие новости", "самое популярное", "другие материалы",
    "вам может быть интересно", "вам также может понравиться", "статьи по теме", "рекомендуем почитать",
    "новости партнёров", "новости партнеров", "выбор редакции", "самое обсуждаемое", "еще по теме",
    "еще новости", "другие новости раздела", "связанные новости", "самые обсуждаемые", "сейчас читают",
    "главные новости", "топ новостей", "топ-новости", "новости smi2", "найпопулярніше", "найбільш читане",
    "найчитаніше", "найчитаніші", "схожі новини", "схожі статті", "пов'язані новини", "популярні новини",
    "інші матеріали", "вас може зацікавити", "рекомендуємо", "статті по темі", "новини по темі",
    "вам також може сподобатися", "новини партнерів", "вибір редакції", "більше новин", "топ новин",
    "популярне зараз", "топ-новини", "головні новини",
)  # fmt: skip
LISTS = (
    "most popular", "popular", "popular posts", "popular now", "trending", "trending now", "trending stories",
    "trending news", "trending topics", "recommended", "latest", "latest news", "latest stories",
    "latest articles", "latest posts", "latest headlines", "latest updates", "latest videos", "recent",
    "top stories", "top news", "top headlines", "top posts", "editor's picks", "editor’s picks",
    "editors' picks", "editors’ picks", "editor's pick", "editor’s pick", "editors picks", "featured",
    "featured articles", "featured stories", "featured posts", "featured news", "must read", "must reads",
    "must-read", "don't miss", "don’t miss", "explore more", "discover more", "other news", "in other news",
    "elsewhere", "in case you missed it", "in this section", "today's headlines", "today's top stories",
    "breaking news", "spotlight", "beliebt", "empfehlungen", "neueste artikel", "neueste beiträge", "neueste",
    "aktuelle nachrichten", "aktuelle artikel", "aktuelles", "top-themen", "topthemen", "top-artikel",
    "schlagzeilen", "die neuesten videos", "die wichtigsten nachrichten", "à la une", "dernières actualités",
    "derniers articles", "à découvrir", "últimas noticias", "lo último", "últimas notícias", "mais populares",
    "ultime notizie", "laatste nieuws", "net binnen", "senaste nytt", "senaste nyheterna", "seneste nyt",
    "seneste nyheder", "siste nytt", "siste nyheter", "uusimmat", "tuoreimmat", "suosituimmat",
    "najpopularniejsze", "polecane", "polecamy", "najnowsze", "doporučujeme", "nejnovější", "son haberler",
    "популярное", "последние новости", "главное", "лента новостей", "рекомендуем", "популярне",
    "останні новини", "головне", "populiariausi", "naujausi", "rekomenduojame", "ランキング", "おすすめ",
    "新着記事", "最新記事", "注目記事", "トップニュース", "最新文章", "最新消息", "最新新聞", "최신기사",
    "최신뉴스", "주요뉴스", "آخر الأخبار", "ताज़ा खबरें", "ताजा खबरें", "लेटेस्ट न्यूज",
    "najnovšie", "najnovšie správy", "najnovšie články", "odporúčame", "nejnovější zprávy",
    "nejnovější články", "legfrissebb", "legfrissebb hírek", "legfrissebb cikkek", "legújabb", "friss hírek",
    "legnépszerűbb", "ajánljuk", "ajánló", "ajánlott", "ultimele știri", "ultimele stiri", "ultima oră",
    "cele mai noi", "cele mai recente", "recomandări", "recomandate", "populare", "ultimele articole",
    "cele mai populare", "последни новини", "най-нови", "най-ново", "най-популярни", "препоръчано",
    "препоръчваме", "водещи новини", "последно", "топ новини", "najnovije", "najnovije vijesti",
    "najnovije vesti", "najpopularnije", "zadnje vijesti", "poslednje vesti", "izdvojeno", "izdvajamo",
    "top vijesti", "u fokusu", "најновије", "најновије вести", "последње вести", "издвајамо", "najnovejše",
    "zadnje novice", "najnovejše novice", "najbolj priljubljeno", "izpostavljeno", "najnovejši članki",
    "τελευταία νέα", "τελευταίες ειδήσεις", "ροή ειδήσεων", "πρόσφατα", "πρόσφατα άρθρα", "όλες οι ειδήσεις",
    "τα νεότερα", "πρώτο θέμα", "en son haberler", "en yeniler", "günün haberleri", "öne çıkanlar",
    "popüler haberler", "gündemden", "jaunākie", "jaunākās ziņas", "jaunākie raksti", "jaunākais",
    "populārākie", "populārākais", "aktuāli", "iesakām", "svarīgākais", "aktuālākās ziņas", "karstākās ziņas",
    "naujausios naujienos", "svarbiausios naujienos", "naujausi straipsniai", "karščiausios naujienos",
    "populiaru", "viimased uudised", "värsked uudised", "populaarsed", "populaarsemad", "soovitame",
    "uusimad", "viimased lood", "toimetuse valik", "hetkel kuum", "tähelepanu keskpunktis",
    "últimes notícies", "darreres notícies", "el més recent", "destacats", "les més populars", "أحدث الأخبار",
    "أهم الأخبار", "الأحدث", "أخبار عاجلة", "الأكثر رواجا", "أحدث المقالات", "חדשות אחרונות", "מבזקים",
    "הכי חדש", "פופולרי", "כתבות אחרונות", "הכי פופולרי", "آخرین اخبار", "تازه‌ترین اخبار", "جدیدترین اخبار",
    "تازه‌ها", "مهمترین اخبار", "مهم‌ترین اخبار", "برگزیده‌ها", "تازه‌ترین‌ها", "تازہ ترین",
    "تازہ ترین خبریں", "اہم خبریں", "آج کی اہم خبریں", "اہم ترین", "बड़ी खबरें", "मुख्य समाचार", "ताज़ा ख़बरें",
    "ताजा समाचार", "टॉप न्यूज", "ट्रेंडिंग", "ब्रेकिंग न्यूज", "टॉप स्टोरी", "टॉप खबरें", "लोकप्रिय", "সর্বশেষ",
    "সর্বশেষ খবর", "সর্বশেষ সংবাদ", "জনপ্রিয়", "শীর্ষ খবর", "শীর্ষ সংবাদ", "আলোচিত", "নির্বাচিত", "সর্বশেষ সব খবর",
    "சமீபத்திய செய்திகள்", "அண்மைச் செய்திகள்", "முக்கிய செய்திகள்", "தலைப்புச் செய்திகள்", "அண்மை செய்திகள்", "ட்ரெண்டிங்",
    "லேட்டஸ்ட் செய்திகள்", "சமீபத்தியவை", "ข่าวล่าสุด", "ล่าสุด", "เรื่องล่าสุด", "บทความล่าสุด", "ข่าวใหม่", "แนะนำ", "มาใหม่",
    "ข่าวเด่นวันนี้", "เรื่องเด่น", "ข่าวด่วน", "กำลังเป็นที่นิยม", "tin mới", "tin mới nhất", "mới nhất",
    "bài mới nhất", "tin nóng", "nổi bật", "tiêu điểm", "tin nhanh", "tin tức mới nhất", "bài mới", "terbaru",
    "terkini", "berita terbaru", "berita terkini", "berita utama", "pilihan editor", "artikel terbaru",
    "sorotan", "populer", "berita hari ini", "pilihan redaksi", "terhangat", "berita terhangat", "pinakabago",
    "pinakabagong balita", "mga pinakabagong balita", "mga balita", "habari mpya", "habari za hivi punde",
    "habari kuu", "taarifa mpya", "habari motomoto", "habari za leo", "最新新闻", "热门", "熱門", "今日要闻",
    "最热", "头条", "頭條", "焦点", "即時新聞", "最新", "推荐", "推薦", "编辑推荐", "焦點新聞", "今日头条",
    "热点", "最新ニュース", "新着ニュース", "注目ニュース", "ピックアップ", "主要ニュース", "최신 기사",
    "최신 뉴스", "오늘의 뉴스", "주요 뉴스", "헤드라인", "오늘의 핫이슈", "포토뉴스", "နောက်ဆုံးရသတင်းများ",
    "နောက်ဆုံးရ သတင်းများ", "နောက်ဆုံးရသတင်း", "ထိပ်တန်းသတင်းများ", "နောက်ဆုံးသတင်းများ", "las últimas noticias",
    "destacadas", "últimas notas", "destacados", "recientes", "más recientes", "noticias recientes",
    "titulares", "tendencias", "entradas recientes", "últimas entradas", "última hora", "recentes",
    "mais recentes", "destaques", "últimas", "em destaque", "em alta", "posts recentes", "manchetes",
    "notícias recentes", "ultima ora", "ultime news", "in primo piano", "primo piano", "le ultime notizie",
    "in evidenza", "più popolari", "ultimi articoli", "notizie recenti", "tendenze", "populair",
    "meest recente", "uitgelicht", "senaste", "populärt", "just nu", "populära artiklar", "seneste",
    "lige nu", "populært", "seneste artikler", "akkurat nå", "siste saker", "nyeste", "uusimmat uutiset",
    "uusimmat artikkelit", "nostot", "najnowsze wiadomości", "ostatnio dodane", "na czasie", "popularne",
    "wiadomości dnia", "ostatnie wpisy", "новости часа", "новости дня", "свежие новости", "последние статьи",
    "главное сегодня", "последние записи", "стрічка новин", "найновіше", "новини дня", "свіжі новини",
    "остання новина", "актуальне", "останні статті",
)  # fmt: skip
BOXES = (
    "related", "related article", "related story", "related post", "related reading", "related coverage",
    "related resources", "recommended reading", "also on", "up next", "read next", "see also",
    "what we're reading", "suggested reading", "further reading", "zum thema", "auch interessant",
    "lesen sie auch", "lesen sie mehr zum thema", "à lire aussi", "lire aussi", "voir aussi", "relacionado",
    "te puede interesar", "te recomendamos", "leia também", "veja também", "saiba mais", "leggi anche",
    "lees ook", "ook interessant", "läs också", "läs mer", "läs vidare", "læs også", "les også", "lue myös",
    "katso myös", "zobacz także", "zobacz też", "zobacz również", "czytaj także", "przeczytaj także",
    "související", "čtěte také", "читайте также", "по теме", "читайте також", "taip pat skaitykite",
    "あわせて読みたい", "延伸閱讀", "اقرأ أيضا", "اقرأ أيضاً", "ये भी पढ़ें", "यह भी पढ़ें",
    "čítajte aj", "prečítajte si aj", "súvisiace", "čítajte tiež", "kapcsolódó", "kapcsolódó cikk",
    "kapcsolódó tartalom", "ezt is olvassa el", "citește și", "citiți și", "vezi și", "citeste si",
    "cititi si", "vezi si", "прочетете още", "свързани", "прочети още", "pročitajte i", "pročitajte još",
    "povezano", "pročitaj još", "vezano", "povezani članak", "прочитајте још", "прочитајте и", "повезано",
    "preberite tudi", "preberite še", "sorodno", "preberi tudi", "več o tem", "διαβάστε επίσης",
    "διαβάστε ακόμη", "διαβάστε ακόμα", "σχετικά", "δείτε επίσης", "σχετικό άρθρο", "i̇lgili haber",
    "ayrıca okuyun", "bunlar da ilginizi çekebilir", "lasi arī", "lasiet arī", "saistītie",
    "saistītais raksts", "lasi vēl", "skaties arī", "susijęs straipsnis", "loe lisaks", "seotud", "vaata ka",
    "seotud artikkel", "llegiu també", "llegeix també", "relacionat", "relacionades", "vegeu també",
    "اقرأ أيضًا", "شاهد أيضا", "شاهد أيضاً", "قد يعجبك", "إقرأ أيضا", "קראו גם", "קרא גם", "ראו גם",
    "همچنین بخوانید", "یہ بھی پڑھیں", "مزید پڑھیں", "یہ بھی پڑھیے", "इसे भी पढ़ें", "संबंधित खबर", "আরও পড়ুন",
    "আরো পড়ুন", "সম্পর্কিত", "மேலும் படிக்க", "இதையும் படிங்க", "தொடர்புடைய செய்தி", "อ่านต่อ", "อ่านข่าวเพิ่มเติม",
    "ที่เกี่ยวข้อง", "xem thêm", "liên quan", "lihat juga", "simak juga", "terkait", "basahin din",
    "basahin rin", "kaugnay", "soma pia", "soma zaidi", "tazama pia", "相关链接", "相關連結", "ဆက်စပ်သတင်း",
    "lea también", "lee también", "leé también", "también lea", "más información", "relacionada",
    "lea además", "mirá también", "ler também", "approfondimenti", "guarda anche", "approfondimento",
    "meer over dit onderwerp", "läs även", "relateret", "relatert", "aiheesta muualla", "czytaj też",
    "przeczytaj również", "czytaj również", "смотрите также", "дивіться також", "по темі",
)  # fmt: skip
HEADING_STARTS = (
    "recommended for you", "recommended from", "more from", "more in", "more on", "more by", "more about",
    "most read in", "most read on", "most popular in", "most popular on", "related to", "popular on",
    "other stories", "you may also", "you might also", "you may like", "you might like",
    "you might be interested", "you may be interested", "customers also", "people also", "readers also",
    "what to read", "mehr aus", "mehr zu", "mehr von", "mehr zum thema", "sur le même", "más sobre", "más en",
    "mais sobre", "altri articoli", "altro su", "meer over", "meer uit", "mer från", "mer om", "mere om",
    "mere fra", "flere nyheder", "mer fra", "lisää aiheesta", "więcej o", "více o", "ещё по теме",
    "más noticias de", "related articles", "related stories", "related posts", "related content",
    "related news", "read more from", "plus d'articles", "plus d’articles", "les plus lus", "les plus lues",
    "lo más leído", "lo más visto", "potrebbe interessarti", "potrebbero interessarti", "potrebbe anche",
    "das könnte sie", "das könnte dich", "das könnte ihnen", "dans la même rubrique",
)  # fmt: skip
LIST_STARTS = (
    "latest from", "latest in", "latest on", "the latest", "trending in", "trending on", "popular on",
    "popular in", "top stories in", "top stories on", "stories from", "aktuelle", "aktuell in", "neues aus",
    "últimas noticias de", "noticias de",
)  # fmt: skip
STEPS = (
    "next article", "previous article", "next post", "previous post", "next story", "previous story",
    "prev post", "next page", "previous page", "next read", "older post", "newer post", "older posts",
    "newer posts", "post navigation", "older entries", "next entry", "previous entry", "nächster artikel",
    "vorheriger artikel", "nächster beitrag", "vorheriger beitrag", "article suivant", "article précédent",
    "artículo anterior", "artículo siguiente", "siguiente artículo", "siguiente noticia", "noticia anterior",
    "próximo artigo", "artigo anterior", "próxima notícia", "articolo precedente", "articolo successivo",
    "prossimo articolo", "vorig artikel", "volgend artikel", "nästa artikel", "föregående artikel",
    "forrige artikel", "næste artikel", "neste artikkel", "forrige artikkel", "seuraava artikkeli",
    "edellinen artikkeli", "następny artykuł", "poprzedni artykuł", "další článek", "předchozí článek",
    "sonraki haber", "önceki haber", "следующая статья", "предыдущая статья", "следующая новость",
    "наступна стаття", "попередня стаття", "前の記事", "次の記事", "次のページ", "上一篇", "下一篇",
    "이전기사", "다음기사", "이전글", "다음글", "المقال التالي", "المقال السابق", "अगली खबर", "पिछली खबर",
    "ďalší článok", "predchádzajúci článok", "nasledujúci článok", "következő cikk", "előző cikk",
    "következő bejegyzés", "előző bejegyzés", "articolul următor", "articolul anterior",
    "articolul precedent", "știrea următoare", "следваща статия", "предишна статия", "следваща новина",
    "предишна новина", "предишна публикация", "следваща публикация", "sljedeći članak", "prethodni članak",
    "sledeći članak", "sljedeća vijest", "prethodna vijest", "sledeća vest", "prethodna vest",
    "следећи чланак", "претходни чланак", "следећа вест", "претходна вест", "naslednji članek",
    "prejšnji članek", "naslednja novica", "prejšnja novica", "επόμενο άρθρο", "προηγούμενο άρθρο", "επόμενο",
    "προηγούμενο", "nākamais raksts", "iepriekšējais raksts", "nākamā ziņa", "iepriekšējā ziņa",
    "kitas straipsnis", "ankstesnis straipsnis", "järgmine artikkel", "eelmine artikkel", "järgmine postitus",
    "eelmine postitus", "article següent", "article anterior", "notícia següent", "notícia anterior",
    "següent article", "الخبر التالي", "الخبر السابق", "المقالة التالية", "المقالة السابقة", "الموضوع السابق",
    "الموضوع التالي", "הכתבה הבאה", "הכתבה הקודמת", "לכתבה הבאה", "לכתבה הקודמת", "خبر بعدی", "خبر قبلی",
    "مطلب بعدی", "مطلب قبلی", "نوشته بعدی", "نوشته قبلی", "اگلی خبر", "پچھلی خبر", "अगला लेख", "पिछला लेख",
    "পরবর্তী খবর", "পূর্ববর্তী খবর", "পরবর্তী সংবাদ", "পূর্ববর্তী সংবাদ", "আগের সংবাদ", "পরের সংবাদ", "அடுத்த செய்தி",
    "முந்தைய செய்தி", "அடுத்த கட்டுரை", "முந்தைய கட்டுரை", "บทความถัดไป", "บทความก่อนหน้า", "ข่าวถัดไป", "ข่าวก่อนหน้า",
    "เรื่องถัดไป", "เรื่องก่อนหน้า", "bài trước", "bài tiếp theo", "bài sau", "bài viết trước",
    "bài viết tiếp theo", "tin trước", "tin tiếp theo", "bài viết sau", "bài tiếp", "artikel selanjutnya",
    "artikel sebelumnya", "berita selanjutnya", "berita sebelumnya", "artikel seterusnya",
    "halaman selanjutnya", "artikel berikutnya", "halaman berikutnya", "halaman sebelumnya",
    "berita berikutnya", "pos sebelumnya", "pos berikutnya", "habari inayofuata", "habari iliyopita",
    "makala inayofuata", "makala iliyopita", "上一则", "下一则", "上一頁", "下一頁", "上一页", "下一页",
    "上一則", "下一則", "前の記事へ", "次の記事へ", "前へ", "次へ", "이전 기사", "다음 기사", "nota anterior",
    "siguiente nota", "entrada anterior", "entrada siguiente", "publicación anterior",
    "publicación siguiente", "siguiente entrada", "próxima matéria", "matéria anterior", "artigo seguinte",
    "próximo post", "post anterior", "notícia seguinte", "articolo seguente", "notizia precedente",
    "notizia successiva", "post precedente", "post successivo", "volgend bericht", "vorig bericht",
    "volgende artikel", "vorige artikel", "nästa inlägg", "föregående inlägg", "næste indlæg",
    "forrige indlæg", "neste innlegg", "forrige innlegg", "neste sak", "seuraava juttu", "edellinen juttu",
    "poprzedni wpis", "następny wpis", "następna wiadomość", "poprzednia wiadomość", "предыдущая новость",
    "следующая запись", "предыдущая запись", "следующий материал", "наступна новина", "попередня новина",
    "попередній запис", "наступний запис",
)  # fmt: skip
MORE = (
    "read more", "read more...", "read more…", "continue reading", "read article", "read the article",
    "read full story", "read story", "read the story", "read full article", "read the full story", "read now",
    "read post", "see all", "view all", "show all", "see more", "view more", "show more", "load more", "more",
    "view post", "view article", "all articles", "all posts", "all news", "all stories", "view all posts",
    "see all posts", "view all articles", "see all news", "more news", "back to blog", "back to news",
    "back to all", "watch now", "watch video", "discover more", "weiterlesen", "mehr lesen", "mehr",
    "mehr anzeigen", "alle artikel", "alle anzeigen", "zum artikel", "lire plus", "lire la suite",
    "lire l'article", "lire l’article", "voir plus", "voir tout", "leer más", "seguir leyendo", "ver más",
    "ver todas", "ver todo", "ver todos", "ler mais", "leia mais", "ver mais", "ver tudo", "leggi tutto",
    "leggi di più", "leggi", "continua a leggere", "vedi tutti", "mostra altro", "lees meer", "lees verder",
    "bekijk alles", "toon meer", "läs mer", "visa fler", "visa mer", "læs mere", "vis mere", "se alle",
    "les mer", "vis mer", "vis flere", "lue lisää", "näytä lisää", "czytaj więcej", "czytaj dalej", "więcej",
    "pokaż więcej", "zobacz więcej", "číst dál", "více", "zobrazit více", "celý článek", "devamını oku",
    "devamı", "daha fazla", "tümü", "tümünü gör", "читать далее", "читать дальше", "подробнее", "ещё",
    "показать ещё", "все новости", "читати далі", "детальніше", "більше", "усі новини", "показати ще",
    "skaityti daugiau", "plačiau", "daugiau", "rodyti daugiau", "続きを読む", "もっと見る", "一覧を見る",
    "一覧へ", "もっと読む", "阅读全文", "查看更多", "更多", "閱讀更多", "看更多", "更多新聞", "더보기",
    "더 보기", "자세히 보기", "전체보기", "อ่านเพิ่มเติม", "اقرأ المزيد", "المزيد", "عرض المزيد", "और पढ़ें", "और देखें",
    "पूरी खबर",
    "čítať viac", "čítať ďalej", "čítajte viac", "viac", "zobraziť viac", "celý článok", "všetky správy",
    "číst více", "více zpráv", "tovább", "tovább olvasom", "bővebben", "tovább a cikkre", "olvass tovább",
    "több", "mutass többet", "összes hír", "részletek", "elolvasom", "citește mai mult",
    "citește mai departe", "citește tot", "mai mult", "vezi mai mult", "vezi toate", "mai multe",
    "citeste mai mult", "afișează mai mult", "toate știrile", "citește articolul", "виж всички",
    "вижте всички", "още", "към статията", "всички новини", "покажи още", "повече", "научете повече",
    "pročitaj više", "pročitajte više", "opširnije", "više", "saznaj više", "prikaži više", "prikaži još",
    "vidi sve", "učitaj još", "sve vijesti", "sve vesti", "nastavi čitati", "pročitaj sve", "detaljnije",
    "vidi još", "опширније", "прочитај више", "више", "све вести", "прикажи још", "детаљније", "preberi več",
    "preberite več", "beri dalje", "več", "prikaži več", "vse novice", "poglej vse", "celoten članek",
    "naloži več", "διαβάστε περισσότερα", "περισσότερα", "δείτε περισσότερα", "δείτε όλα", "δείτε τα όλα",
    "όλα τα άρθρα", "διάβασε περισσότερα", "συνέχεια", "φόρτωση περισσότερων", "συνέχεια ανάγνωσης",
    "daha fazla göster", "haberin devamı", "tüm haberler", "haberi oku", "detaylar için tıklayın",
    "lasīt vairāk", "lasi vairāk", "lasīt tālāk", "lasi tālāk", "vairāk", "rādīt vairāk", "skatīt visus",
    "visas ziņas", "visi raksti", "skatīt vairāk", "ielādēt vairāk", "uzzināt vairāk", "skaityti toliau",
    "visos naujienos", "žiūrėti daugiau", "visi straipsniai", "loe edasi", "loe rohkem", "loe lähemalt",
    "rohkem", "näita rohkem", "kuva rohkem", "vaata kõiki", "kõik uudised", "loe kogu artiklit",
    "vaata rohkem", "llegir més", "llegiu més", "llegeix més", "veure més", "veure'n més", "veure tots",
    "veure totes", "mostra'n més", "continua llegint", "mostra més", "قراءة المزيد", "مشاهدة المزيد",
    "عرض الكل", "جميع الأخبار", "تابع القراءة", "للمزيد", "تحميل المزيد", "קרא עוד", "קראו עוד", "עוד",
    "לכתבה המלאה", "להמשך קריאה", "לכל הכתבות", "הצג עוד", "המשך קריאה", "לכתבה", "טען עוד", "ראו הכל",
    "ادامه مطلب", "بیشتر", "ادامه", "مشاهده بیشتر", "نمایش بیشتر", "مشاهده همه", "ادامه خبر", "همه اخبار",
    "بیشتر ببینید", "مزید", "مزید دیکھیں", "تفصیلات", "مکمل خبر پڑھیں", "تمام خبریں", "आगे पढ़ें",
    "पूरी खबर पढ़ें", "सभी देखें", "अधिक पढ़ें", "विस्तार से पढ़ें", "বিস্তারিত", "আরও", "আরও দেখুন", "সব খবর",
    "বিস্তারিত পড়ুন", "আরো দেখুন", "সব দেখুন", "மேலும்", "மேலும் காண்க", "அனைத்தையும் காண்க", "தொடர்ந்து படிக்க",
    "மேலும் பார்க்க", "மேலும் வாசிக்க", "ดูเพิ่มเติม", "ดูทั้งหมด", "เพิ่มเติม", "โหลดเพิ่มเติม", "ดูเพิ่ม",
    "แสดงเพิ่มเติม", "อ่านทั้งหมด", "ข่าวทั้งหมด", "xem tất cả", "đọc tiếp", "chi tiết", "xem chi tiết",
    "tải thêm", "xem tiếp", "xem toàn bộ", "selengkapnya", "baca selengkapnya", "lihat semua",
    "lihat selengkapnya", "muat lebih banyak", "lainnya", "indeks", "baca lagi", "lihat semua berita",
    "baca selanjutnya", "lebih banyak", "baca lebih lanjut", "tampilkan lebih banyak", "lagi",
    "lanjutkan membaca", "lihat lainnya", "lihat lagi", "muat lagi", "baca lanjut", "lanjut baca",
    "indeks berita", "basahin pa", "magbasa pa", "basahin ang buong kwento", "tingnan lahat", "higit pa",
    "tazama zaidi", "zaidi", "endelea kusoma", "tazama zote", "onyesha zaidi", "更多新闻", "查看全部",
    "阅读更多", "加载更多", "点击查看更多", "載入更多", "查看全文", "繼續閱讀", "显示更多", "顯示更多",
    "了解更多", "查看原文", "展开全文", "點我看更多", "閱讀全文", "記事一覧", "すべて見る", "全文を読む",
    "もっとみる", "記事を読む", "詳しく見る", "記事一覧へ", "詳細を見る", "続きはこちら", "기사 더보기",
    "전체 보기", "기사보기", "원문보기", "기사 전문 보기", "더 읽기", "바로가기", "ဆက်ဖတ်ရန်", "ဆက်လက်ဖတ်ရှုရန်",
    "ပိုမိုဖတ်ရှုရန်", "အားလုံးကြည့်ရန်", "အပြည့်အစုံ", "leer nota completa", "leer nota", "leer más noticias",
    "cargar más", "mostrar más", "leer artículo", "leer noticia", "ver nota", "ver todas las noticias",
    "continuar leyendo", "todas las noticias", "carregar mais", "mostrar mais", "continue lendo",
    "continuar lendo", "continuar a ler", "leia a matéria", "saber mais", "ler artigo", "todas as notícias",
    "leia a notícia completa", "leggi l'articolo", "carica altri", "vedi tutte", "scopri di più",
    "mostra di più", "leggi ancora", "tutte le notizie", "leggi l'articolo completo", "vai all'articolo",
    "vedi altro", "meer laden", "alle artikelen", "alle berichten", "bekijk meer", "läs hela artikeln",
    "visa alla", "ladda fler", "se alla", "alla nyheter", "læs hele artiklen", "se flere", "læs videre",
    "alle nyheder", "hent flere", "les hele saken", "les videre", "last inn flere", "alle nyheter",
    "näytä kaikki", "lue koko juttu", "katso kaikki", "lataa lisää", "lue koko artikkeli", "kaikki uutiset",
    "zobacz wszystkie", "wszystkie artykuły", "czytaj całość", "zobacz wszystko", "załaduj więcej",
    "dowiedz się więcej", "еще", "показать еще", "читать полностью", "читать всё", "все материалы",
    "смотреть все", "загрузить ещё", "загрузить еще", "показать все", "читать", "узнать больше",
    "смотреть ещё", "больше новостей", "читати повністю", "всі новини", "усі матеріали", "читати більше",
    "завантажити ще", "дивитися всі", "читати", "показати більше", "дізнатися більше",
)  # fmt: skip
TAGS = (
    "tags", "tag", "filed under", "filed in", "posted in", "topics", "topic", "keywords",
    "more on these topics", "explore topics", "related topics", "related tags", "popular topics",
    "in this article:", "schlagworte", "schlagwörter", "stichwörter", "themen in diesem artikel", "themen",
    "mots-clés", "étiquettes", "thèmes", "sujets", "etiquetas", "temas", "archivado en",
    "más información sobre", "temas relacionados", "tópicos", "assuntos", "palavras-chave", "argomenti",
    "trefwoorden", "onderwerpen", "taggar", "ämnen", "nyckelord", "emner", "emneord", "stikord", "avainsanat",
    "asiasanat", "aiheet", "tagi", "tematy", "słowa kluczowe", "štítky", "témata", "klíčová slova",
    "etiketler", "konular", "anahtar kelimeler", "теги", "метки", "темы", "теми", "мітки", "ключевые слова",
    "žymos", "raktažodžiai", "temos", "タグ", "キーワード", "関連キーワード", "关键词", "標籤", "标签",
    "關鍵字", "태그", "키워드", "الكلمات المفتاحية", "وسوم", "टैग", "टैग्स",
    "témy", "kľúčové slová", "címkék", "témák", "kulcsszavak", "etichete", "taguri", "subiecte",
    "cuvinte cheie", "тагове", "етикети", "ключови думи", "oznake", "ključne riječi", "tagovi",
    "ključne reči", "teme", "тагови", "ознаке", "кључне речи", "ključne besede", "ετικέτες", "λέξεις κλειδιά",
    "θέματα", "birkas", "tēmas", "atslēgvārdi", "raktiniai žodžiai", "märksõnad", "teemad", "sildid",
    "etiquetes", "temes", "paraules clau", "الوسوم", "كلمات مفتاحية", "كلمات دلالية", "كلمات البحث",
    "الكلمات الدالة", "תגיות", "תגים", "נושאים", "מילות מפתח", "برچسب‌ها", "برچسب ها", "کلیدواژه‌ها",
    "کلید واژه ها", "برچسبها", "کلمات کلیدی", "ٹیگز", "موضوعات", "विषय", "ট্যাগ", "ট্যাগস", "বিষয়",
    "குறிச்சொற்கள்", "டேக்", "தலைப்புகள்", "แท็ก", "แท็กที่เกี่ยวข้อง", "คำค้น", "ป้ายกำกับ", "แท็กยอดนิยม",
    "คีย์เวิร์ด", "từ khóa", "từ khoá", "chủ đề", "thẻ", "chủ đề liên quan", "topik", "kata kunci",
    "tag terkait", "mada", "lebo", "關鍵詞", "關鍵字：", "相关标签", "标签：", "相關標籤", "관련 키워드",
    "관련키워드", "တဂ်များ", "palabras clave", "en este artículo", "marcadores", "parole chiave", "stikkord",
    "тэги", "ключові слова",
)  # fmt: skip
TAG_STARTS = (
    "tags:", "tagged:", "tagged with", "filed under", "filed in:", "posted in:", "posted under",
    "categories:", "category:", "topics:", "keywords:", "schlagworte:", "themen:", "mots-clés :",
    "étiquettes :", "etiquetas:", "temas:", "archivado en:", "tag:", "trefwoorden:", "taggar:", "emner:",
    "avainsanat:", "aiheet:", "tagi:", "tematy:", "štítky:", "témata:", "etiketler:", "теги:", "метки:",
    "темы:", "теми:", "мітки:", "žymos:",
    "témy:", "címkék:", "témák:", "etichete:", "taguri:", "тагове:", "етикети:", "ключови думи:", "oznake:",
    "tagovi:", "ključne riječi:", "ključne reči:", "тагови:", "ознаке:", "ključne besede:", "ετικέτες:",
    "birkas:", "tēmas:", "atslēgvārdi:", "raktiniai žodžiai:", "märksõnad:", "teemad:", "sildid:",
    "etiquetes:", "temes:", "arxivat a:", "وسوم:", "الوسوم:", "كلمات مفتاحية:", "كلمات دلالية:", "תגיות:",
    "תגים:", "תגיות :", "برچسب‌ها:", "برچسب ها:", "کلیدواژه‌ها:", "برچسب‌ها :", "ٹیگز:", "टैग्स:", "टैग:",
    "ট্যাগ:", "ট্যাগস:", "বিষয়:", "ট্যাগ :", "แท็ก:", "คำค้น:", "ป้ายกำกับ:", "แท็ก :", "แท็กที่เกี่ยวข้อง:",
    "คำค้นหา:", "từ khóa:", "từ khoá:", "chủ đề:", "thẻ:", "từ khóa :", "topik:", "kata kunci:", "标签：",
    "關鍵字：", "关键词：", "標籤：", "标签:", "关键词:", "關鍵字:", "關鍵詞：", "タグ：", "キーワード：",
    "태그:", "키워드:", "palavras-chave:", "assuntos:", "marcadores:", "argomenti:", "parole chiave:",
    "emneord:", "stikkord:", "słowa kluczowe:", "тэги:", "ключевые слова:", "ключові слова:",
)  # fmt: skip
MORE_STARTS = (
    "view all", "see all", "see more", "browse all", "explore all", "show all", "shop all", "view more",
    "show more", "load more", "more articles", "find more", "alle artikel", "alle anzeigen", "toutes les",
    "voir tous", "voir toutes", "ver todas las", "ver todos los", "ver todos", "tutte le notizie",
    "bekijk alle", "visa alla", "se alle", "näytä kaikki", "zobacz wszystkie", "zobrazit vše", "tüm haberler",
    "все новости", "усі новини",
)  # fmt: skip
WIDE_ASKS = (
    "関連記事：", "関連記事:", "【関連記事】", "【関連】", "【あわせて読みたい】", "相关阅读：", "相關新聞：",
    "延伸閱讀：", "更多新闻：", "看更多：", "相關報導：", "相关报道：", "延伸阅读：", "更多報導：", "推荐阅读：",
    "相關閱讀：", "อ่านเพิ่มเติม", "อ่านข่าวเพิ่มเติม", "อ่านข่าวอื่น", "ข่าวที่เกี่ยวข้อง:", "ข่าวที่เกี่ยวข้อง :",
)  # fmt: skip
_VALUES = {
    p: v
    for v, kind in ((7, TAGS), (4, MORE), (3, STEPS), (6, BOXES), (5, LISTS), (2, HEADINGS))
    for p in spellings(kind)
}
_STARTS = {
    p: v
    for v, kind in (
        (7, TAG_STARTS),
        (4, MORE_STARTS),
        (3, STEPS),
        (5, LIST_STARTS),
        (2, HEADING_STARTS),
        (1, ASKS),
    )
    for p in spellings(kind)
}
_TABLE = first_words(_STARTS)
_NEEDS_NAME = frozenset(
    ("more from", "more in", "more on", "more by", "más en", "más sobre", "mehr aus", "mehr von", "mehr zu")
)
_THIS = ("this ", "the ", "our ", "these ")
_IS_BOX = bytes(value == 6 for value in range(256))
MAX_ASK_WORDS = 30
MAX_HEADING_WORDS = 7
SINCE_WORDS = (30, 100, 300, 1000)


@dataclass(frozen=True)
class RelatedLinks:
    """Lines and headings that lead to other stories. `phrases` are starts of your own asking lines."""

    id: ClassVar[str] = "related_links"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "related_links",
            ("", "asks to read another story", "heads a list of other stories", "the story before or after", "a link to more",
             "heads a list of the site's stories", "labels a box with another story", "the story's tags"),
            7,
            asides=(1,),
        ),
        Signal(
            "related_links.since",
            ("", "just after a heading of other stories", "soon after a heading of other stories",
             "some way after a heading of other stories", "long after a heading of other stories",
             "very long after a heading of other stories"),
            5,
        ),
        Signal("related_links.box", ("", "the line after a box's label"), 1),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """`related_links`, the binned words since a 2, and the line after a 6; one entry a block."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            value = _VALUES[bare]
            column[b] = 6 if value == 4 and page.folded[b][-1] in ":：" else value
        for b, head in page.headed(_TABLE):
            if not column[b]:
                column[b] = _start(page.texts[b], page.folded[b], _TABLE[head], page.words[b])
        for b in blocks_with(page, "read more"):
            if not column[b] and page.bare[b].endswith("read more"):
                column[b] = 4
        if page.wide:
            for b in blocks_with(page, *WIDE_ASKS):
                column[b] = column[b] or int(page.words[b] <= MAX_ASK_WORDS)
        add_own(column, page, 1, starts=self.phrases)
        return {
            "related_links": column,
            "related_links.since": words_since(page, column, 2),
            "related_links.box": (b"\0" + column.translate(_IS_BOX))[: len(column)],
        }


def words_since(page: Page, column: Sequence[int], value: int) -> Sequence[int]:
    """Binned words between the last block before with this value and each block; 0 if there is none."""
    since = bytearray(len(column))
    if value not in column:
        return since
    first = column.index(value)
    before = page.words_before
    last = before[first + 1]
    for b in range(first + 1, len(column)):
        since[b] = bisect_right(SINCE_WORDS, before[b] - last) + 1
        if column[b] == value:
            last = before[b + 1]
    return since


def _start(text: str, folded: str, phrases: tuple[str, ...], words: int) -> int:
    """The kind of the longest phrase that a line starts with; headings and steps hold few words, no sentence."""
    for phrase in phrases:
        rest = folded[len(phrase) : len(phrase) + 1]
        if folded.startswith(phrase) and not (rest.isalnum() and phrase[-1].isalnum()):
            kind = _STARTS[phrase]
            if kind in (1, 7):
                return kind if words <= MAX_ASK_WORDS else 0
            if phrase in _NEEDS_NAME and not _names(text[len(phrase) + 1 :]):
                return 0
            return kind if words <= MAX_HEADING_WORDS and folded[-1] not in ".!?:" else 0
    return 0


def _names(rest: str) -> bool:
    """Does "More in ..." go on with a section's name, as in "More in Science", and not as a sentence does?"""
    return rest.lower().startswith(_THIS) or not rest[:1].islower()
