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
)  # fmt: skip
TAG_STARTS = (
    "tags:", "tagged:", "tagged with", "filed under", "filed in:", "posted in:", "posted under",
    "categories:", "category:", "topics:", "keywords:", "schlagworte:", "themen:", "mots-clés :",
    "étiquettes :", "etiquetas:", "temas:", "archivado en:", "tag:", "trefwoorden:", "taggar:", "emner:",
    "avainsanat:", "aiheet:", "tagi:", "tematy:", "štítky:", "témata:", "etiketler:", "теги:", "метки:",
    "темы:", "теми:", "мітки:", "žymos:",
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
    "延伸閱讀：", "更多新闻：", "看更多：",
)  # fmt: skip
_VALUES = {
    p: v
    for v, kind in ((7, TAGS), (4, MORE), (3, STEPS), (6, BOXES), (5, LISTS), (2, HEADINGS))
    for p in kind
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
    for p in kind
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
