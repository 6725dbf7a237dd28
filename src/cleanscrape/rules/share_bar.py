"""Share and follow buttons.

Catches a network's name alone on a line, "Share on ...", "Copy link", "Follow us on ...", lines of networks, and the
frame of an embedded post ("View this post on ...").
Leaves alone sentences about the networks: a share line has few words, and a follow line starts with the asking.

Why these numbers: a name alone (1) may head a part of a story about the company, so it is apart from the asking to share
(2) and to follow (3), and from lines of several networks (4). An embedded post's frame (5) stands inside articles, and
says nothing of its neighbours. `MAX_ASK_WORDS` is where calls such as "Follow us on Facebook, Instagram and X for more"
end and sentences begin.

Hit: "Share on Facebook". Miss: "Share prices on Facebook's parent fell by a tenth on Tuesday."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with

NETWORKS = (
    "facebook", "twitter", "x", "instagram", "linkedin", "youtube", "whatsapp", "pinterest", "reddit",
    "tiktok", "telegram", "threads", "bluesky", "mastodon", "tumblr", "flipboard", "snapchat", "discord",
    "vk", "вконтакте", "xing", "viber", "messenger", "facebook messenger", "line", "weibo", "wechat", "微信",
    "微博", "はてなブックマーク", "카카오톡", "페이스북", "트위터", "telegramm", "телеграм", "facebook icon",
    "twitter icon", "x (twitter)", "x (formerly twitter)", "x/twitter", "pocket", "hacker news", "sms",
    "google news", "google+", "apple news", "odnoklassniki", "одноклассники", "soundcloud", "vimeo",
    "linked in", "you tube", "rss feed", "fb", "ig", "naver", "x.com", "facebook.com", "nextdoor", "print",
    "e-mail", "email", "drucken", "imprimer", "imprimir", "stampa", "afdrukken", "skriv ut", "udskriv",
    "tulosta", "drukuj", "tisk", "yazdır", "печать", "spausdinti", "印刷", "打印", "인쇄", "طباعة", "url",
    "app store", "google play", "apple podcasts", "google podcasts", "spotify", "amazon music", "iheartradio",
    "overcast", "pocket casts", "deezer", "tunein",
)  # fmt: skip
SHARES = (
    "share", "share this", "share this article", "share this story", "share this post", "share this page",
    "share via", "share on social media", "share article", "share story", "share link", "share options",
    "share full article", "share it", "share this entry", "share this video", "share this with",
    "sharing is caring", "spread the word", "share with friends", "shares", "share:", "tweet", "tweet this",
    "pin", "pin it", "pin this", "post", "copy link", "copy url", "copied", "copied!", "link copied",
    "link copied!", "copy link to clipboard", "copy to clipboard", "email this", "email this article",
    "email this story", "email article", "print this page", "print article", "print this article",
    "print this story", "print friendly", "save", "save article", "save for later", "bookmark",
    "gift article", "gift this article", "give this article", "like this", "like this:", "add this",
    "recommend", "send", "forward", "share & save", "embed", "teilen", "artikel teilen", "beitrag teilen",
    "merken", "auf die merkliste", "link kopieren", "per e-mail teilen", "versenden", "feedback senden",
    "partager", "partager l'article", "partager l’article", "partagez", "copier le lien",
    "envoyer par e-mail", "enregistrer", "compartir", "comparte", "compártelo", "copiar enlace",
    "enviar por correo", "guardar", "compartilhar", "compartilhe", "partilhar", "partilhe", "copiar link",
    "condividi", "condividi su", "condividi l'articolo", "copia link", "copia il link", "delen", "deel",
    "deel dit artikel", "deel artikel", "kopieer link", "dela", "dela artikeln", "dela artikel",
    "kopiera länk", "spara", "del", "del artikel", "del artiklen", "kopier link", "gem", "del saken",
    "kopier lenke", "jaa", "jaa artikkeli", "kopioi linkki", "tallenna", "udostępnij", "udostępnij artykuł",
    "kopiuj link", "skopiuj link", "podziel się", "sdílet", "sdílejte", "kopírovat odkaz", "paylaş",
    "bağlantıyı kopyala", "linki kopyala", "поделиться", "скопировать ссылку", "поделитесь", "поділитися",
    "поширити", "скопіювати посилання", "dalintis", "pasidalinti", "dalinkitės", "dalintis straipsniu",
    "シェア", "シェアする", "共有", "リンクをコピー", "ツイート", "保存", "分享", "分享到", "复制链接",
    "複製連結", "收藏", "공유", "공유하기", "링크 복사", "스크랩", "แชร์", "คัดลอกลิงก์", "مشاركة", "شارك", "نسخ الرابط", "शेयर",
    "शेयर करें", "साझा करें",
)  # fmt: skip
SHARE_STARTS = (
    "share on", "share to", "share via", "share this", "share with", "share by", "share in", "click to share",
    "click to email", "click to print", "tweet this", "post on", "send by", "send via", "email this",
    "print this", "pin on", "auf facebook teilen", "auf twitter teilen", "bei facebook teilen",
    "auf x teilen", "per whatsapp teilen", "per mail teilen", "teilen auf", "teilen via", "partager sur",
    "partager par", "partager via", "compartir en", "compartir por", "compartilhar no", "compartilhar via",
    "compartilhe no", "partilhar no", "condividi su", "condividi via", "delen op", "delen via", "deel op",
    "deel via", "dela på", "dela via", "del på", "del via", "jaa facebookissa", "jaa twitterissä",
    "udostępnij na", "sdílet na", "поделиться в", "поділитися в", "share:", "(opens in", "opens in",
    "facebook'ta paylaş", "twitter'da paylaş", "dalintis facebook", "페이스북 공유", "카카오톡 공유",
    "facebookで", "twitterで", "save this", "add to google", "add as preferred", "add us as",
    "facebook share", "twitter share", "whatsapp share",
)  # fmt: skip
FOLLOWS = (
    "follow us", "follow", "follow us on", "follow me", "connect with us", "connect", "stay connected",
    "social media", "get social", "find us on", "follow along", "join us on", "join the conversation",
    "social", "follow us on social media", "keep in touch", "let's connect", "let’s connect", "folgen",
    "folgen sie uns", "folge uns", "folgen sie uns auf", "suivez-nous", "suivez nous", "suivre",
    "nous suivre", "síguenos", "síguenos en", "seguir", "redes sociales", "siga-nos", "segue-nos",
    "redes sociais", "seguici", "seguici su", "volg ons", "volg ons op", "följ oss", "följ", "følg os",
    "følg oss", "følg", "seuraa meitä", "seuraa", "obserwuj nas", "śledź nas", "sledujte nás",
    "bizi takip edin", "takip et", "takip edin", "мы в соцсетях", "подписывайтесь", "ми в соцмережах",
    "sekite mus", "フォロー", "フォローする", "关注我们", "追蹤我們", "팔로우", "تابعنا", "تابعنا على",
    "फॉलो करें",
)  # fmt: skip
FOLLOW_STARTS = (
    "follow us", "follow me on", "follow him on", "follow her on", "follow them on", "follow on",
    "follow our", "find us on", "find me on", "join us on", "like us on", "connect with us",
    "connect with me", "visit us on", "watch us on", "add us on", "subscribe on youtube",
    "subscribe to our youtube", "folgen sie uns", "folge uns", "folgen sie", "suivez-nous", "suivez nous",
    "retrouvez-nous sur", "síguenos en", "sigue a", "siga o", "siga a", "siga-nos", "segui", "seguici su",
    "volg ons", "följ oss", "følg os", "følg oss", "seuraa meitä", "śledź nas", "obserwuj nas",
    "sledujte nás", "bizi takip", "подписывайтесь на", "читайте нас в", "підписуйтесь на", "підписуйтеся на",
    "sekite mus", "facebook page", "instagram page",
)  # fmt: skip
EMBEDS = (
    "view this post on", "view this post", "a post shared by", "a photo shared by", "a video shared by",
    "a photo posted by", "a post by", "see more posts", "watch this video on", "this post on instagram",
    "see this instagram", "this content is hosted", "this content is imported", "view profile",
    "sieh dir diesen beitrag", "ein beitrag geteilt von", "an dieser stelle finden sie",
    "dieser inhalt stammt von", "externen inhalt", "empfohlener redaktioneller inhalt",
    "voir cette publication", "une publication partagée par", "voir le tweet", "ver esta publicación",
    "una publicación compartida", "ver essa foto", "uma publicação compartilhada", "visualizza questo post",
    "un post condiviso da", "dit bericht op instagram", "een bericht gedeeld door", "visa det här inlägget",
    "ett inlägg delat av", "se dette opslag", "et opslag delt af", "se dette innlegget",
    "näytä tämä julkaisu", "wyświetl ten post", "post udostępniony przez", "zobrazit příspěvek",
    "bu gönderiyi instagram", "посмотреть эту публикацию", "переглянути цей допис", "この投稿をinstagram",
    "查看这篇 instagram 帖子", "pic.twitter.com", "twitter embed",
)  # fmt: skip
_VALUES = {phrase: value for value, kind in enumerate(((), NETWORKS, SHARES, FOLLOWS)) for phrase in kind}
_HEADS = frozenset(n.partition(" ")[0] for n in (*NETWORKS, *SHARE_STARTS, *FOLLOW_STARTS, *EMBEDS)) | {
    "share",
    "follow",
}
_COUNT = re.compile(r"[\d.,]{1,12} ?[km]? ?(?:total |social )?shares")
_SEPARATORS = re.compile(r"[\s,|/•·&+-]+")
_ROW = frozenset(n for n in NETWORKS if " " not in n) | {
    "share", "tweet", "pin", "copy", "link", "messenger", "icon", "and", "on", "news", "page", "more", "save", "follow", "us",
}  # fmt: skip
_POSTER = re.compile(r"[^(]{2,60}\(@\w{1,20}\)(?: .{3,24})?")
"""Who posted it, below an embedded post: "— Ada Park (@adapark) May 3, 2024"."""
MAX_ASK_WORDS = 14
_MAX_COUNT_CHARS = 40


@dataclass(frozen=True)
class ShareBar:
    """Share and follow buttons. `phrases` are starts of your own share lines."""

    id: ClassVar[str] = "share_bar"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "share_bar",
            (
                "",
                "a network's name alone",
                "a share button",
                "a call to follow",
                "a row of networks",
                "an embedded post's frame",
            ),
            5,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 a network's name, 2 share, 3 follow, 4 a row, 5 an embedded post."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            column[b] = _VALUES[bare]
        for b, _ in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b)
        for b in blocks_with(page, "pic.twitter.com", "pic.x.com"):
            column[b] = column[b] or 5
        for b in blocks_with(page, "(@"):
            column[b] = column[b] or 5 * bool(_POSTER.fullmatch(page.folded[b]))
        for b in blocks_with(page, "shares"):
            if _COUNT.fullmatch(page.folded[b][:_MAX_COUNT_CHARS]):
                column[b] = 2
        add_own(column, page, 2, starts=self.phrases)
        return {"share_bar": column}


def _line_value(page: Page, b: int) -> int:
    if page.words[b] > MAX_ASK_WORDS:
        return 0
    folded = page.folded[b]
    if folded.startswith(EMBEDS):
        return 5
    if folded.startswith(SHARE_STARTS):
        return 2
    if folded.startswith(FOLLOW_STARTS):
        return 3
    return 4 * _ROW.issuperset(filter(None, _SEPARATORS.split(folded)))
