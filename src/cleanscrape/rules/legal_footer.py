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
from cleanscrape.spellings import spellings

RIGHTS = (
    "all rights reserved", "all right reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "diritti riservati", "alle rechten voorbehouden", "alla rättigheter", "alle rettigheder",
    "alle rettigheter", "kaikki oikeudet pidätetään", "wszelkie prawa zastrzeżone",
    "wszystkie prawa zastrzeżone", "všechna práva vyhrazena", "tüm hakları saklıdır", "her hakkı saklıdır",
    "все права защищены", "усі права захищено", "всі права захищені", "visos teisės", "無断転載", "版权所有",
    "版權所有", "무단 전재", "무단전재", "جميع الحقوق محفوظة", "सर्वाधिकार सुरक्षित",
    "všetky práva vyhradené", "minden jog fenntartva", "toate drepturile rezervate", "всички права запазени",
    "всички права са запазени", "sva prava pridržana", "sva prava zadržana", "sva prava su zadržana",
    "sva prava su pridržana", "сва права задржана", "сва права су задржана", "vse pravice pridržane",
    "με επιφύλαξη παντός δικαιώματος", "όλα τα δικαιώματα διατηρούνται", "visas tiesības aizsargātas",
    "visas tiesības paturētas", "visos teisės saugomos", "kõik õigused kaitstud", "kõik õigused on kaitstud",
    "tots els drets reservats", "كافة الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة",
    "כל הזכויות שמורות", "تمامی حقوق محفوظ", "کلیه حقوق محفوظ", "تمام حقوق محفوظ", "تمامی حقوق این",
    "کلیه حقوق این", "کلیه حقوق مادی", "تمامی حقوق مادی", "تمام حقوق مادی", "تمام حقوق این",
    "استفاده از مطالب این", "استفاده از مطالب سایت", "جملہ حقوق محفوظ", "جملہ حقوق بحق", "تمام جملہ حقوق",
    "সর্বস্বত্ব সংরক্ষিত", "সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত", "সর্বস্বত্ত্ব সংরক্ষিত", "সকল স্বত্ব সংরক্ষিত",
    "அனைத்து உரிமைகளும்", "காப்புரிமை பெற்றது", "สงวนลิขสิทธิ์", "สงวนสิทธิ์", "สงวนลิขสิทธิ์ตาม",
    "ลิขสิทธิ์ถูกต้อง", "mọi quyền được bảo lưu", "bản quyền thuộc về", "giữ bản quyền nội dung",
    "tất cả các quyền được bảo lưu", "® ghi rõ nguồn", "hak cipta dilindungi", "hak cipta terpelihara",
    "semua hak dilindungi", "seluruh hak cipta", "segala hak cipta terpelihara",
    "lahat ng karapatan ay nakalaan", "reserbado ang lahat ng karapatan", "haki zote zimehifadhiwa",
    "haki zote zinahifadhiwa", "保留所有权利", "保留所有權利", "保留一切权利", "不得转载", "未經授權",
    "未经授权", "著作權所有", "请勿转载", "請勿轉載", "未经许可", "無断複写", "無断複製", "無断での転載",
    "禁無断転載", "記事・写真の無断", "掲載の記事・写真", "무단복제", "무단 복제", "모든 저작권은",
    "reservados todos los derechos", "derechos reservados", "все права сохранены", "всі права захищено",
    "усі права захищені",
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
    "ochrana osobných údajov", "podmienky používania", "obchodné podmienky", "všeobecné obchodné podmienky",
    "zásady ochrany osobných údajov", "ochrana súkromia", "etický kódex", "zásady ochrany osobních údajů",
    "podmínky používání", "adatvédelem", "adatvédelmi tájékoztató", "adatvédelmi nyilatkozat",
    "adatkezelési tájékoztató", "felhasználási feltételek", "jogi nyilatkozat", "süti tájékoztató",
    "moderálási elvek", "általános szerződési feltételek", "ászf", "politica de confidențialitate",
    "politica de confidentialitate", "termeni și condiții", "termeni si conditii", "politica cookie",
    "politica de cookies", "politică de confidențialitate", "confidențialitate", "politica cookies",
    "protecția datelor", "politica de cookie", "политика за поверителност", "общи условия",
    "условия за ползване", "защита на личните данни", "политика за бисквитки", "поверителност", "лични данни",
    "политика за лични данни", "правила за ползване", "pravila privatnosti", "politika privatnosti",
    "uvjeti korištenja", "uslovi korišćenja", "uvjeti korištenja i", "zaštita privatnosti",
    "uslovi korištenja", "pravila korištenja", "politika kolačića", "zaštita podataka", "opći uvjeti",
    "zaštita osobnih podataka", "pravila o privatnosti", "etički kodeks", "услови коришћења",
    "политика приватности", "заштита података", "импресум", "pogoji uporabe", "politika zasebnosti",
    "varstvo osebnih podatkov", "piškotki", "splošni pogoji", "varovanje zasebnosti", "varstvo podatkov",
    "pravno obvestilo", "politika piškotkov", "pravila komentiranja", "όροι χρήσης", "πολιτική απορρήτου",
    "προσωπικά δεδομένα", "πολιτική cookies", "προστασία προσωπικών δεδομένων",
    "πολιτική προστασίας προσωπικών δεδομένων", "προστασία δεδομένων", "όροι και προϋποθέσεις",
    "veri politikası", "gizlilik sözleşmesi", "kişisel verilerin korunması", "yayın ilkeleri",
    "çerez politikası", "kvkk aydınlatma metni", "privātuma politika", "lietošanas noteikumi",
    "lietošanas nosacījumi", "noteikumi", "personas datu aizsardzība", "datu aizsardzība", "autortiesības",
    "ētikas kodekss", "komentēšanas noteikumi", "datu privātuma politika", "satura lietošanas noteikumi",
    "taisyklės", "komentavimo taisyklės", "privaatsuspoliitika", "kasutustingimused", "privaatsustingimused",
    "andmekaitse", "kasutajatingimused", "andmekaitsetingimused", "privaatsus", "üldtingimused", "küpsised",
    "küpsiste poliitika", "kommenteerimise reeglid", "avís legal", "política de privacitat",
    "condicions d'ús", "privacitat", "protecció de dades", "política de cookies", "condicions generals",
    "accessibilitat", "الخصوصية", "شروط الخدمة", "اتفاقية الاستخدام", "سياسة ملفات تعريف الارتباط",
    "سياسة الاستخدام", "حقوق الملكية", "شروط وأحكام", "מדיניות פרטיות", "תנאי שימוש", "תקנון", "הצהרת נגישות",
    "נגישות", "מדיניות הפרטיות", "תקנון האתר", "תנאי השימוש", "حریم خصوصی", "قوانین و مقررات",
    "شرایط استفاده", "سیاست حفظ حریم خصوصی", "پرائیویسی پالیسی", "رازداری کی پالیسی", "شرائط و ضوابط",
    "شرائط استعمال", "उपयोग की शर्तें", "निजता नीति", "अस्वीकरण", "গোপনীয়তা নীতি", "ব্যবহারের শর্তাবলি",
    "শর্তাবলি", "শর্তাবলী", "ব্যবহারের শর্তাবলী", "প্রাইভেসি পলিসি", "গোপনীয়তার নীতি", "নীতিমালা",
    "தனியுரிமைக் கொள்கை", "தனியுரிமை கொள்கை", "விதிமுறைகள்", "விதிமுறைகள் மற்றும் நிபந்தனைகள்", "பயன்பாட்டு விதிமுறைகள்",
    "เงื่อนไขการใช้งาน", "ข้อตกลงการใช้งาน", "ข้อกำหนดและเงื่อนไข", "นโยบายการใช้คุกกี้", "เงื่อนไขและข้อตกลง",
    "ข้อตกลงและเงื่อนไข", "ความเป็นส่วนตัว", "นโยบายข้อมูลส่วนบุคคล", "นโยบายคุกกี้", "ข้อตกลงและเงื่อนไขการใช้บริการ",
    "นโยบายการคุ้มครองข้อมูลส่วนบุคคล", "chính sách bảo mật", "điều khoản sử dụng", "chính sách quyền riêng tư",
    "điều khoản", "chính sách cookie", "điều khoản và điều kiện", "quy định sử dụng", "quyền riêng tư",
    "kebijakan privasi", "pedoman media siber", "syarat dan ketentuan", "ketentuan penggunaan",
    "dasar privasi", "terma dan syarat", "syarat & ketentuan", "terma penggunaan", "kode etik",
    "kode etik jurnalistik", "privasi", "ketentuan layanan", "terma & syarat", "penafian",
    "pedoman pemberitaan media siber", "kebijakan", "pedoman pemberitaan ramah anak", "notis privasi",
    "standar perlindungan profesi wartawan", "dasar kuki", "patakaran sa privacy", "mga tuntunin ng paggamit",
    "sera ya faragha", "masharti ya matumizi", "vigezo na masharti", "sheria na masharti", "隐私声明",
    "服务条款", "隱私政策", "版权声明", "法律声明", "用户协议", "隐私权政策", "隱私權聲明", "使用條款",
    "免責聲明", "版權聲明", "隐私条款", "隱私條款", "服務條款及隱私權政策", "法律聲明", "私隱政策",
    "免責事項", "著作権について", "プライバシー", "個人情報の取り扱いについて", "特定商取引法",
    "記事使用・著作権", "クッキーポリシー", "cookieポリシー", "推奨環境", "個人情報保護ポリシー",
    "リンク・著作権", "개인정보취급방침", "저작권보호정책", "청소년 보호정책", "이메일무단수집거부",
    "고충처리", "고충처리인", "저작권규약", "개인정보 처리방침", "이메일 무단수집거부", "책임한계와 법적고지",
    "저작권정책", "저작권 정책", "독자권익보호위원회", "aviso de privacidad", "políticas de privacidad",
    "términos y condiciones de uso", "política de datos personales", "condiciones generales",
    "política de tratamiento de datos", "código de ética", "protección de datos personales",
    "términos legales", "termos de utilização", "condições gerais", "política de privacidade e cookies",
    "lgpd", "termos e condições de uso", "políticas de privacidade", "termini di utilizzo",
    "condizioni generali", "termini di servizio", "informativa privacy", "informativa cookie",
    "condizioni di utilizzo", "dichiarazione di accessibilità", "codice etico", "termini e condizioni d'uso",
    "privacy e cookie policy", "cookiebeleid", "cookieverklaring", "om cookies", "allmänna villkor",
    "cookiepolicy", "personuppgifter", "tillgänglighetsredogörelse", "cookiepolitik",
    "abonnementsbetingelser", "cookie- og privatlivspolitik", "databeskyttelse", "personvernpolicy",
    "informasjonskapsler", "redaktørplakaten", "kjøpsvilkår", "abonnementsvilkår", "personvern og cookies",
    "vær varsom-plakaten", "tietosuojakäytäntö", "evästeet", "evästekäytäntö", "tilausehdot",
    "polityka cookies", "ochrona prywatności", "polityka plików cookies", "regulamin serwisu",
    "zasady korzystania", "правила пользования", "условия использования",
    "политика обработки персональных данных", "политика в отношении обработки персональных данных",
    "публичная оферта", "персональные данные", "политика cookie", "правила сайта",
    "рекомендательные технологии", "о применении рекомендательных технологий", "умови використання",
    "політика приватності", "правила користування сайтом", "захист персональних даних", "публічна оферта",
    "редакційна політика", "користувацька угода", "правила сайту", "правова інформація",
)  # fmt: skip
RESERVES = (
    "無断転載を禁", "無断転載禁止", "禁無断転載", "無断転載・", "不得转载", "不得轉載", "请勿转载", "請勿轉載",
    "未经授权不得", "未經授權不得",
)  # fmt: skip
"""Anywhere in a short block: rights reserved, in scripts without spaces."""
EDITORS = ("责任编辑：", "責任編輯：", "责编：", "責任編集：", "责任编辑:")
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
    "pārpublicējot", "এই ওয়েবসাইটের কোনো", "অনুমতি ছাড়া এই", "chỉ được phát hành lại", "cấm sao chép",
    "giấy phép số", "giấy phép báo chí", "tổng biên tập:", "phó tổng biên tập:", "chịu trách nhiệm nội dung",
    "giấy phép xuất bản số", "giấy phép hoạt động báo chí", "cơ quan chủ quản:", "dilarang mengutip",
    "konten ini diproduksi", "dilarang keras mengambil", "등록번호:", "인터넷신문등록번호", "발행인:",
    "사업자등록번호", "청소년보호책임자", "대표전화", "등록번호 :", "발행인 :", "편집인 :", "제호 :",
    "편집인:", "제호:", "при полном или частичном", "при перепечатке", "перепечатка материалов",
    "зарегистрировано роскомнадзором", "на информационном ресурсе применяются",
    "любое использование материалов", "полное или частичное копирование", "учредители:", "шеф-редактор:",
    "адрес редакции:", "телефон редакции:", "электронная почта редакции", "копирование материалов",
    "будь-яке копіювання", "при цитуванні", "копіювання матеріалів", "матеріали з позначкою",
    "матеріали позначені", "матеріали з плашкою", "використання будь-яких матеріалів", "передрук матеріалів",
    "усі матеріали, розміщені", "відповідальність за зміст реклами", "ідентифікатор медіа", "суб’єкт у сфері",
    "у разі використання матеріалів", "передрук та використання", "передрук, копіювання",
)  # fmt: skip
PAID = (
    "may earn a", "may earn commission", "earn a commission", "earn an affiliate", "affiliate commission", "affiliate links",
    "receive a commission", "earn from qualifying", "earn a small commission", "appeared first on",
)  # fmt: skip
"""Anywhere in a short block: the notice that a site is paid for what its readers buy, or where a feed's post comes from."""
MAKERS = (
    "powered by", "website by", "site by", "web design by", "website design by", "designed by", "design by",
    "developed by", "theme by", "built with", "built by", "made with", "hosted by", "blog at",
    "a division of", "a subsidiary of", "member of", "part of the", "umsetzung", "realisiert von",
    "réalisation", "diseño web", "desarrollado por", "desenvolvido por", "realizzato da", "gemaakt door",
    "wykonanie", "realizace", "разработка сайта", "создание сайта",
)  # fmt: skip
_LINKS = frozenset(spellings(LINKS))
_LINK_HEADS = frozenset(link.partition(" ")[0] for link in _LINKS)
_RIGHTS, _NOTICES = tuple(spellings(RIGHTS)), tuple(spellings(NOTICES))
_STARTS = first_words((*COPYRIGHT, *_NOTICES, *MAKERS, *_RIGHTS))
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
        if page.wide:
            for b in blocks_with(page, *RESERVES):
                column[b] = column[b] or 2 * (page.words[b] <= MAX_NOTICE_WORDS)
            for b in blocks_with(page, *EDITORS):
                column[b] = column[b] or 4 * (page.words[b] <= MAX_MAKER_WORDS)
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
    if folded.startswith(_RIGHTS):
        return 2
    if folded.startswith(COPYRIGHT) and words <= MAX_COPYRIGHT_WORDS and _SAYS_COPYRIGHT.search(folded):
        return 2 if _reserves(folded) else 1
    made = words <= MAX_MAKER_WORDS and folded[-1] != "." and folded.startswith(MAKERS)
    return 4 if made or folded.startswith(_NOTICES) else 0


def _marked(page: Page, b: int) -> int:
    """A line with the sign or the words anywhere: 2 if it reserves rights, 1 if it starts with the sign."""
    folded = page.folded[b]
    if page.words[b] > MAX_NOTICE_WORDS:
        return 0
    return 2 if _reserves(folded) else int(_SAYS_COPYRIGHT.match(folded) is not None)


def _reserves(folded: str) -> bool:
    return any(phrase in folded for phrase in _RIGHTS)
