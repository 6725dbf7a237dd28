"""The legal lines at a page's foot: copyright, rights, terms, privacy, disclosures.

Catches "© 2026 ...", "All rights reserved", "Privacy Policy | Terms", and fixed notices (reCAPTCHA, affiliate links,
syndication terms). Leaves alone sentences on copyright or privacy law.

Why these numbers: a copyright line (1) may be a photo's credit and so stand in an article; rights reserved (2) and links to
terms (3) stand at the foot; fixed notices (4) may open an article that links pay for. "Powered by" and its like count only in lines
of `MAX_MAKER_WORDS` without a full stop, for sentences start so too.
`MAX_COPYRIGHT_WORDS` fits a publisher's name, address and year.

Hit: "© 2026 Cape Wendell Beacon. All rights reserved." Miss: "Privacy rules for schools will change in May."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words

RIGHTS = (
    "all rights reserved", "all right reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "diritti riservati", "alle rechten voorbehouden", "alla rättigheter", "alle rettigheder",
    "alle rettigheter", "kaikki oikeudet pidätetään", "wszelkie prawa zastrzeżone",
    "wszystkie prawa zastrzeżone", "všechna práva vyhrazena", "tüm hakları saklıdır", "her hakkı saklıdır",
    "все права защищены", "усі права захищено", "всі права захищені", "visos teisės", "無断転載", "版权所有",
    "版權所有", "무단 전재", "무단전재", "جميع الحقوق محفوظة", "सर्वाधिकार सुरक्षित",
)  # fmt: skip
LINKS = (
    "privacy policy", "privacy", "privacy notice", "privacy statement", "privacy center", "privacy & terms",
    "terms", "terms of use", "terms of service", "terms and conditions", "terms & conditions",
    "terms of sale", "terms & privacy", "terms of use agreement", "user agreement", "legal", "legal notice",
    "legal notices", "disclaimer", "imprint", "impressum", "accessibility", "accessibility statement",
    "accessibility help", "ad choices", "adchoices", "about our ads", "do not sell my personal information",
    "do not sell or share my personal information", "do not sell my info", "do not sell or share my data",
    "your california privacy rights", "california privacy", "california privacy rights",
    "california privacy notice", "your ad choices", "cookie notice", "dmca", "dmca policy", "copyright",
    "copyright notice", "copyright policy", "licensing", "reprints & permissions", "reprints and permissions",
    "code of conduct", "code of ethics", "ethics policy", "editorial guidelines", "editorial policy",
    "editorial standards", "community guidelines", "comment policy", "corrections policy", "return policy",
    "refund policy", "shipping policy", "affiliate disclosure", "affiliate program",
    "modern slavery statement", "eeo", "eeo report", "foia", "fcc public file", "public file",
    "fcc applications", "closed captioning", "nondiscrimination", "opt out", "responsible disclosure",
    "data protection", "policies", "ca notice at collection", "notice at collection",
    "report a vulnerability", "site credits", "datenschutz", "datenschutzerklärung", "agb",
    "nutzungsbedingungen", "nutzungsrechte", "rechtliches", "rechtliche hinweise", "barrierefreiheit",
    "erklärung zur barrierefreiheit", "widerrufsrecht", "widerrufsbelehrung", "abo kündigen",
    "vertrag kündigen", "verträge hier kündigen", "jugendschutz", "datenschutzhinweise", "mentions légales",
    "cgu", "cgv", "conditions générales", "conditions générales d'utilisation",
    "conditions générales de vente", "politique de confidentialité", "données personnelles",
    "protection des données", "confidentialité", "accessibilité", "aviso legal", "política de privacidad",
    "términos y condiciones", "términos de uso", "condiciones de uso", "privacidad", "protección de datos",
    "accesibilidad", "política de privacidade", "termos de uso", "termos e condições", "termos de serviço",
    "privacidade", "ficha técnica", "informativa sulla privacy", "note legali", "termini e condizioni",
    "condizioni d'uso", "dati societari", "accessibilità", "privacybeleid", "privacyverklaring",
    "algemene voorwaarden", "gebruiksvoorwaarden", "voorwaarden", "colofon", "integritetspolicy",
    "personuppgiftspolicy", "användarvillkor", "villkor", "tillgänglighet", "privatlivspolitik",
    "persondatapolitik", "handelsbetingelser", "vilkår", "personvern", "personvernerklæring", "brukervilkår",
    "tilgjengelighet", "tietosuoja", "tietosuojaseloste", "käyttöehdot", "saavutettavuusseloste",
    "rekisteriseloste", "polityka prywatności", "regulamin", "rodo", "ochrona danych",
    "ochrana osobních údajů", "ochrana soukromí", "podmínky užití", "obchodní podmínky",
    "všeobecné obchodní podmínky", "gizlilik politikası", "gizlilik", "kullanım koşulları",
    "kullanım şartları", "kvkk", "aydınlatma metni", "yasal uyarı", "политика конфиденциальности",
    "пользовательское соглашение", "правила использования", "правовая информация",
    "обработка персональных данных", "політика конфіденційності", "правила користування", "угода користувача",
    "privatumo politika", "naudojimo taisyklės", "naudojimosi taisyklės", "プライバシーポリシー", "利用規約",
    "個人情報保護方針", "特定商取引法に基づく表記", "著作権", "隐私政策", "使用条款", "免责声明",
    "隱私權政策", "服務條款", "著作權聲明", "개인정보처리방침", "이용약관", "청소년보호정책", "저작권",
    "นโยบายความเป็นส่วนตัว", "ข้อกำหนดการใช้งาน", "سياسة الخصوصية", "الشروط والأحكام", "شروط الاستخدام", "गोपनीयता नीति", "नियम और शर्तें", "no fear act",
    "no fear act data", "ai notice", "community standards", "netiquette", "サイトポリシー", "個人情報",
    "how to complain", "complaints", "ethical principles", "standards", "publishing principles", "ownership",
    "ownership & funding", "fact-checking policy", "diversity statement", "manage privacy",
    "cookies & privacy", "privacy & cookies", "terms and privacy", "privacy and terms", "contact & impressum",
    "datenschutz & impressum", "impressum & datenschutz", "nutzungsbasierte onlinewerbung", "utiq verwalten",
    "privatsphäre",
)  # fmt: skip
COPYRIGHT = (
    "©", "(c)", "copyright", "&copy;", "copyrights", "all content ©", "all contents ©",
    "all content copyright", "content copyright", "site copyright", "авторское", "℗",
)  # fmt: skip
NOTICES = (
    "when you purchase through", "when you make a purchase", "designed & developed by",
    "designed and developed by", "website designed by", "this site is protected by recaptcha",
    "protected by recaptcha", "the information on this site", "the information provided",
    "this material may not be", "this article may not", "may not be reproduced", "may not be published",
    "reproduction in whole", "reproduction of material", "no part of this", "use of this site",
    "your use of this site", "use of this website", "registration on or use", "by using this site",
    "by using this website", "we may earn", "we earn a commission", "when you buy through",
    "if you buy something", "if you purchase", "if you click on", "as an amazon associate", "some links on",
    "this post may contain", "this post contains", "this page contains", "this page may contain",
    "this article contains affiliate", "affiliate links", "disclosure:", "disclaimer:",
    "advertiser disclosure", "editorial note", "opinions expressed", "the views expressed", "views expressed",
    "registered in england", "registered office", "registered charity", "registration number",
    "company number", "vat number", "a registered trademark", "all trademarks", "condé nast.",
    "an official website", "official websites use", "secure .gov websites", "a .gov website", "theme:",
    "proudly powered", "diversity and inclusion", "equal opportunity", "quotes displayed",
    "market data provided", "data delayed", "ratings:", "to inquire about licensing", "daa industry opt",
    "your ca privacy", "your california privacy", "ca notice", "do not sell", "do not share",
    "privacy policy", "privacy notice", "privacy &", "terms of use", "terms of service", "terms of sale",
    "terms and conditions", "terms and privacy", "terms & conditions", "terms & privacy", "website terms",
    "cookie policy", "subscription terms", "our website", "this website is", "this site is", "this site uses",
    "alle angaben ohne", "reproduction interdite", "toute reproduction", "prohibida la reproducción",
    "queda prohibida", "é proibida", "proibida a reprodução", "riproduzione riservata", "p.iva", "p. iva",
    "partita iva", "ansvarig utgivare", "org.nr", "y-tunnus", "issn", "при использовании материалов",
    "при цитировании", "использование материалов", "свидетельство о регистрации", "при використанні",
    "використання матеріалів", "draudžiama", "учредитель:", "главный редактор:", "redaktor naczelny:",
    "wydawca:", "šéfredaktor:", "vydavatel:", "päätoimittaja:", "ansvarlig redaktør:",
    "ansvarshavende chefredaktør", "a lock (", "for permission to", "we may receive a commission",
    "we may receive compensation", "we may receive a small", "die inhalte dieser",
    "use of and/or registration on", "kvk:", "kvk-nummer", "nachdruck nur",
)  # fmt: skip
PAID = (
    "may earn a", "may earn commission", "earn a commission", "earn an affiliate", "affiliate commission", "affiliate links",
    "receive a commission", "earn from qualifying", "earn a small commission",
)  # fmt: skip
"""Anywhere in a short block: the notice that a site is paid for what its readers buy."""
MAKERS = (
    "powered by", "website by", "site by", "web design by", "website design by", "designed by", "design by",
    "developed by", "theme by", "built with", "built by", "made with", "hosted by", "blog at",
    "a division of", "a subsidiary of", "member of", "part of the", "umsetzung", "realisiert von",
    "réalisation", "diseño web", "desarrollado por", "desenvolvido por", "realizzato da", "gemaakt door",
    "wykonanie", "realizace", "разработка сайта", "создание сайта",
)  # fmt: skip
_LINKS = frozenset(LINKS)
_LINK_HEADS = frozenset(link.partition(" ")[0] for link in LINKS)
_STARTS = first_words((*COPYRIGHT, *NOTICES, *MAKERS, *RIGHTS))
_HEADS = _LINK_HEADS | _STARTS.keys()
_SAYS_COPYRIGHT = re.compile(
    r"©|\(c\) ?(?:copyright|(?:19|20)\d\d)|&copy;|copyright(?::|s?\W{0,3}(?:©|\(c\)|(?:19|20)\d\d|by\b|the\b)|[^.]{0,60}(?<! in) (?:19|20)\d\d\b)|авторск"
)
_SPLIT = re.compile(r" ?[|•·/,–-] | and | & |  +")
MAX_COPYRIGHT_WORDS = 45
MAX_NOTICE_WORDS = 60
MAX_ROW_WORDS = 30
MAX_MAKER_WORDS = 8


@dataclass(frozen=True)
class LegalFooter:
    """Copyright, rights, terms and notices. `phrases` are starts of notices of your own."""

    id: ClassVar[str] = "legal_footer"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "legal_footer",
            ("", "a copyright line", "rights reserved", "links to terms or privacy", "a fixed notice"),
            4,
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_LINKS,)
    first_words_in: ClassVar = (_HEADS,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 copyright, 2 rights reserved, 3 terms, 4 a fixed notice."""
        column = bytearray(len(page))
        for b, _ in page.whole_in(_LINKS):
            column[b] = 3
        for b, _ in page.headed(_HEADS):
            column[b] = column[b] or _line_value(page, b)
        for b in blocks_with(page, "©", "all rights reserved"):
            column[b] = column[b] or _marked(page, b)
        for b in blocks_with(page, *PAID):
            column[b] = column[b] or 4 * (page.words[b] <= MAX_NOTICE_WORDS)
        add_own(column, page, 4, starts=self.phrases)
        return {"legal_footer": column}


def _line_value(page: Page, b: int) -> int:
    folded = page.folded[b]
    words = page.words[b]
    if words <= MAX_ROW_WORDS and page.heads[b] in _LINK_HEADS:
        pieces = [piece.strip() for piece in _SPLIT.split(folded)]
        if len(pieces) > 1 and sum(piece in _LINKS for piece in pieces) * 2 >= len(pieces):
            return 3
    if words > MAX_NOTICE_WORDS or not folded.startswith(_STARTS.get(page.heads[b], ())):
        return 0
    if folded.startswith(RIGHTS):
        return 2
    if folded.startswith(COPYRIGHT) and words <= MAX_COPYRIGHT_WORDS and _SAYS_COPYRIGHT.search(folded):
        return 2 if _reserves(folded) else 1
    made = words <= MAX_MAKER_WORDS and folded[-1] != "." and folded.startswith(MAKERS)
    return 4 if made or folded.startswith(NOTICES) else 0


def _marked(page: Page, b: int) -> int:
    """A line with the sign or the words anywhere: 2 if it reserves rights, 1 if it starts with the sign."""
    folded = page.folded[b]
    if page.words[b] > MAX_NOTICE_WORDS:
        return 0
    return 2 if _reserves(folded) else int(_SAYS_COPYRIGHT.match(folded) is not None)


def _reserves(folded: str) -> bool:
    return any(phrase in folded for phrase in RIGHTS)
