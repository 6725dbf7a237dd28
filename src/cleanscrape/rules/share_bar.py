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
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

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
    "tlačiť", "vytlačiť", "tlač", "vytisknout", "nyomtatás", "printează", "tipărește", "принтирай",
    "отпечатай", "печат", "ispiši", "štampaj", "odštampaj", "одштампај", "штампај", "natisni", "tiskaj",
    "εκτύπωση", "drukāt", "izdrukāt", "prindi", "imprimeix", "הדפסה", "הדפס", "چاپ", "نسخه چاپی", "پرینت",
    "پرنٹ", "پرنٹ کریں", "प्रिंट", "प्रिंट करें", "প্রিন্ট", "প্রিন্ট করুন", "அச்சிடுக", "พิมพ์", "พิมพ์หน้านี้",
    "ปรินท์", "in bài", "in bài viết", "in trang", "in bài này", "cetak", "chapisha", "列印", "友善列印",
    "打印本页", "印刷する", "인쇄하기", "프린트", "ပုံနှိပ်ရန်", "printen", "wydrukuj", "распечатать",
    "версия для печати", "на печать", "друк", "роздрукувати", "друкувати", "версія для друку",
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
    "zdieľať", "zdieľať článok", "zdieľajte", "zdieľaj", "kopírovať odkaz", "skopírovať odkaz",
    "odoslať e-mailom", "sdílet článek", "megosztás", "megosztom", "megosztás facebookon", "link másolása",
    "küldés e-mailben", "oszd meg", "mentés", "distribuie", "distribuie articolul", "distribuiți",
    "trimite pe whatsapp", "copiază linkul", "copiază link", "trimite pe email", "сподели", "споделете",
    "сподели статията", "копирай линка", "копирай линк", "изпрати на приятел", "споделяне", "споделяния",
    "podijeli", "podeli", "podijeli članak", "podijelite", "podelite", "kopiraj link", "kopiraj poveznicu",
    "podijelite članak", "pošalji prijatelju", "spremi", "podeli vest", "подели", "поделите", "копирај линк",
    "подели вест", "deli", "delite", "deli članek", "delite članek", "kopiraj povezavo", "deli s prijatelji",
    "pošlji prijatelju", "shrani", "κοινοποίηση", "κοινοποιήστε", "μοιραστείτε το", "μοιράσου το",
    "αντιγραφή συνδέσμου", "μοιραστείτε", "αποστολή με email", "αποθήκευση", "haberi paylaş", "paylaşın",
    "dalīties", "dalies", "dalies ar šo rakstu", "dalīties ar rakstu", "kopēt saiti", "kopēt saites adresi",
    "nosūtīt draugam", "dalīties sociālajos tīklos", "saglabāt", "ieteikt", "dalies ar rakstu",
    "kopijuoti nuorodą", "pasidalink", "pasidalinkite", "dalinkis", "jaga", "jaga artiklit", "jaga seda",
    "jaga lugu", "kopeeri link", "jaga sõbraga", "saada sõbrale", "salvesta", "comparteix", "comparteix-ho",
    "copia l'enllaç", "copiar enllaç", "envia", "desa", "copia enllaç", "شارك المقال", "شارك الخبر",
    "مشاركة المقال", "شاركها", "شارك هذا المقال", "تم نسخ الرابط", "نسخ رابط", "حفظ", "انشر", "إرسال بالبريد",
    "שתף", "שתפו", "שיתוף", "שתפו את הכתבה", "העתק קישור", "העתקת קישור", "שתפו בפייסבוק", "שמור", "שלח לחבר",
    "שמירה", "اشتراک‌گذاری", "اشتراک گذاری", "به اشتراک بگذارید", "کپی لینک", "ارسال به دوستان", "لینک کوتاه",
    "کپی شد", "هم‌رسانی", "به اشتراک گذاری", "ذخیره", "شیئر کریں", "شیئر", "لنک کاپی کریں", "کاپی لنک",
    "دوسروں سے شیئر کریں", "محفوظ کریں", "लिंक कॉपी करें", "कॉपी लिंक", "শেয়ার করুন", "শেয়ার",
    "লিংক কপি করুন", "কপি লিংক", "লিংক কপি", "সেভ করুন", "কপি করুন", "பகிர்", "பகிர்க", "பகிரவும்",
    "பகிர்ந்து கொள்ள", "ஷேர் செய்ய", "இணைப்பை நகலெடு", "แชร์ข่าว", "แชร์บทความ", "แชร์ข่าวนี้", "แชร์เรื่องนี้",
    "แชร์ไปยัง", "แชร์หน้านี้", "คัดลอกลิงค์", "แชร์บทความนี้", "แบ่งปัน", "บันทึก", "คัดลอก", "chia sẻ",
    "chia sẻ bài viết", "sao chép liên kết", "lưu bài", "chia sẻ bài viết này", "chia sẻ facebook",
    "lưu bài viết", "gửi email", "sao chép link", "link bài gốc", "lấy link", "copy link thành công",
    "bagikan", "bagikan artikel", "salin tautan", "kongsi", "kongsikan", "salin link", "bagikan ini",
    "bagikan berita", "sebarkan", "simpan", "bagikan artikel ini", "kongsi artikel", "salin pautan",
    "komentar dan bagikan", "salin url", "tautan disalin", "kirim", "ibahagi", "i-share", "kopyahin ang link",
    "shiriki", "sambaza", "shirikisha", "nakili kiungo", "shiriki habari hii", "shiriki makala", "分享至",
    "转发", "分享文章", "分享本文", "一键分享", "微信扫一扫", "用微信扫码二维码", "扫一扫", "複製網址",
    "分享至：", "分享到：", "复制成功", "複製鏈接", "分享至好友和朋友圈", "扫码分享", "ポスト",
    "ツイートする", "記事を保存", "はてブ", "保存する", "クリップ", "ブックマーク", "urlをコピー",
    "この記事をシェア", "この記事をシェアする", "コピーする", "シェアする：", "記事をシェア", "ポストする",
    "メールで送る", "お気に入りに追加", "lineで送る", "기사공유하기", "기사 공유", "url복사", "url 복사",
    "복사", "복사하기", "카카오톡으로 공유하기", "sns 공유", "기사저장", "링크복사", "페이스북으로 공유하기",
    "트위터로 공유하기", "sns로 기사보내기", "이메일 보내기", "기사스크랩하기", "이 기사를 공유합니다",
    "주소복사", "스크랩하기", "다른 공유 찾기", "북마크", "မျှဝေပါ", "မျှဝေရန်", "ရှယ်ပါ", "မျှဝေမယ်", "ရှဲပါ",
    "compartir noticia", "compartir artículo", "compartir nota", "comparte esta noticia",
    "comparte este artículo", "compartir en redes sociales", "comparte esto", "comparte en", "enlace copiado",
    "enviar por email", "enviar", "compartilhe esta notícia", "compartilhe essa notícia",
    "compartilhar notícia", "compartilhe isso", "partilhar artigo", "copiar url", "compartilhe este artigo",
    "compartilhe esse artigo", "enviar por e-mail", "link copiado", "salvar", "partilhe este artigo",
    "compartilhar artigo", "condividi questo articolo", "condividi articolo", "link copiato",
    "copia collegamento", "salva", "invia", "invia per email", "salva articolo", "condividi l’articolo",
    "condividi questo", "opslaan", "bewaar artikel", "deel dit bericht", "link kopiëren", "deel dit",
    "kopieer de link", "deel op sociale media", "bewaren", "dela på facebook", "dela med en vän",
    "dela inlägget", "del på facebook", "del med en ven", "kopiér link", "gem artikel", "del artikkel",
    "del artikkelen", "kopiert", "send på e-post", "lagre", "jaa juttu", "jaa facebookissa",
    "linkki kopioitu", "jaa sähköpostilla", "jaa kaverille", "udostępnij na facebooku", "zapisz", "wyślij",
    "poleć", "skopiowano", "поделиться новостью", "поделиться ссылкой", "отправить", "поделиться статьей",
    "ссылка скопирована", "сохранить", "копировать ссылку", "в закладки", "поделиться в соцсетях",
    "отправить другу", "копіювати посилання", "поділись", "поділитись", "надіслати", "зберегти", "поширте",
    "поділитися новиною",
)  # fmt: skip
SHARE_STARTS = (
    "share or comment on this article",
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
    "zdieľať na", "zdieľať cez", "megosztás facebook", "oszd meg a", "distribuie pe", "trimite pe whatsapp",
    "trimite pe email", "trimite pe facebook", "podijeli na", "podeli na", "podijelite na", "κοινοποίηση στο",
    "κοινοποιήστε στο", "μοιραστείτε στο", "whatsapp'ta paylaş", "facebook’ta paylaş", "twitter’da paylaş",
    "x'te paylaş", "dalīties facebook", "dalies facebook", "dalies ar šo", "dalies ar rakstu",
    "dalies ar draugiem", "jaga facebookis", "jaga twitteris", "jaga e-postiga", "jaga meiliga",
    "comparteix a", "compartir a", "comparteix per", "مشاركة على", "مشاركة عبر", "شارك على فيسبوك",
    "شارك على تويتر", "شارك عبر واتساب", "شارك عبر البريد", "שתפו ב", "שתף ב", "שיתוף בפייסבוק",
    "שיתוף בטוויטר", "שיתוף בוואטסאפ", "اشتراک‌گذاری در", "اشتراک در", "แชร์ไปยัง", "แชร์ผ่าน", "bagikan ke",
    "bagikan di", "bagikan melalui", "kongsi di", "bagikan ini", "bagikan via", "berbagi ke",
    "klik untuk berbagi", "shiriki kwenye", "sambaza kwenye", "compartir vía", "haz clic para compartir",
    "haz clic para enviar", "haz clic para imprimir", "comparte en facebook", "comparte en twitter",
    "comparte en whatsapp", "compartilhar com", "clique para compartilhar", "clique para partilhar",
    "compartilhe via", "compartilhar em", "compartilhar por", "compartilhe com", "partilhar via",
    "condividi con", "fai clic per condividere", "fai clic qui per", "deel dit artikel", "klik om te delen",
    "udostępnij przez", "поделиться с", "поділитись в", "поширити в", "поділитися у", "поширити у",
    "сподели във facebook", "сподели в twitter", "сподели в viber", "сподели във фейсбук", "сподели в x",
    "споделете във facebook", "deli na facebook", "deli na twitter", "deli na x", "deli na linkedin",
    "chia sẻ lên facebook", "chia sẻ lên zalo", "chia sẻ trên facebook",
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
    "sledovať", "kövess minket", "kövessen minket", "kövessen bennünket", "urmărește-ne", "urmăriți-ne",
    "urmărește-ne pe", "последвайте ни", "следвайте ни", "последвай ни", "pratite nas", "prati nas",
    "pratite nas na", "zapratite nas", "пратите нас", "spremljajte nas", "sledite nam", "spremljaj nas",
    "ακολουθήστε μας", "ακολούθησέ μας", "βρείτε μας", "abone ol", "seko mums", "sekojiet mums", "seko",
    "sekot", "jälgi meid", "järgne meile", "jälgi", "segueix-nos", "seguiu-nos", "segueix-nos a",
    "xarxes socials", "تابعونا", "تابعونا على", "متابعة", "עקבו אחרינו", "עקוב", "ما را دنبال کنید",
    "دنبال کنید", "فالو کریں", "ہمیں فالو کریں", "हमें फॉलो करें", "फ़ॉलो करें", "ফলো করুন", "আমাদের ফলো করুন",
    "অনুসরণ করুন", "பின்தொடரவும்", "பின்தொடர", "எங்களை பின்தொடர", "ติดตามเรา", "ติดตาม", "ติดตามเราได้ที่",
    "ติดตามข่าวสาร", "ติดตามข่าวสารได้ที่", "กดติดตาม", "ช่องทางติดตาม", "ติดตามเราที่", "theo dõi chúng tôi",
    "theo dõi", "theo dõi chúng tôi trên", "theo dõi báo", "ikuti kami", "ikuti kami di", "ikuti",
    "ikuti berita", "ikut kami", "media sosial", "sundan kami", "tufuate", "fuata", "tufuatilie", "关注",
    "追蹤", "關注我們", "关注微信公众号", "官方微信", "官方微博", "微信公众号", "フォローしよう", "公式sns",
    "いいね！しよう", "sns公式アカウント", "구독", "구독하기", "팔로우하기", "기자 구독", "채널 구독",
    "seguinos", "seguinos en", "síganos", "síganos en", "seguir en", "síguenos en nuestras redes",
    "siga con nosotros", "siga-nos no", "siga", "siga-nos nas redes sociais", "nos siga", "acompanhe-nos",
    "segui", "seguici sui social", "volgen", "följ oss på", "følg os på", "følg oss på",
    "seuraa meitä somessa", "obserwuj", "śledź nas na", "подписаться", "читайте нас в",
    "мы в социальных сетях", "следите за нами", "слідкуйте за нами", "приєднуйтесь", "підписатися",
    "ми у соцмережах", "стежте за нами", "читайте нас",
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
    "kövess minket", "kövessen minket", "kövessen bennünket", "kövesse a", "urmărește-ne", "urmăriți-ne",
    "urmăreşte-ne", "urmăriți ştirile", "urmărește știrile", "urmărește cele mai noi", "последвайте ни",
    "следвайте ни", "следете ни", "последвай ни", "pratite nas", "zapratite nas", "пратите нас",
    "spremljajte nas", "sledite nam", "ακολουθήστε μας", "ακολουθήστε το", "ακολούθησέ μας", "βρείτε μας στο",
    "seko mums", "sekojiet mums", "jälgi meid", "järgne meile", "segueix-nos", "seguiu-nos", "تابعنا على",
    "تابعونا على", "تابعوا آخر", "تابع آخر الأخبار", "עקבו אחרינו", "ما را دنبال", "ما را در تلگرام",
    "ما را در اینستاگرام", "ما را در شبکه", "हमें फॉलो करें", "हमें फेसबुक", "गूगल न्यूज पर फॉलो",
    "আমাদের ফলো করুন", "গুগল নিউজে", "আমাদের অনুসরণ", "ติดตามเรา", "ติดตามข่าว", "ติดตามข่าวสาร",
    "ติดตามเราได้ที่", "ติดตามข่าวล่าสุด", "ติดตามข่าวสารได้ที่", "theo dõi chúng tôi", "theo dõi kênh", "ikuti kami",
    "ikuti akun", "ikuti kabar", "ikuti berita", "ikut kami", "ikuti saluran", "ikuti whatsapp",
    "dapatkan update berita", "follow akun", "sundan kami", "i-follow kami", "i-follow ang", "tufuate",
    "tufuatilie", "síganos en", "seguinos en", "sigue las noticias", "suscríbete a nuestro canal",
    "únete a nuestro canal", "sigue nuestro canal", "sigue toda la información", "acompanhe-nos", "nos siga",
    "siga nosso", "siga nossas", "siga-nos nas", "entre no nosso", "clique aqui e participe",
    "participe do nosso", "entre no canal", "seguici sui", "segui le notizie", "segui il nostro",
    "iscriviti al canale", "resta aggiornato su", "rimani sempre aggiornato", "dołącz do nas",
    "читайте нас на", "следите за нами", "следите за нашими новостями", "присоединяйтесь к нам",
    "подписывайся на", "следите за новостями", "слідкуйте за нами", "читайте нас", "приєднуйтесь до",
    "стежте за нами", "підписуйтесь", "долучайтесь до", "приєднуйтеся до",
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
_VALUES = {
    phrase: value for value, kind in enumerate(((), NETWORKS, SHARES, FOLLOWS)) for phrase in spellings(kind)
}
_STARTS = {
    phrase: value
    for value, kind in ((3, FOLLOW_STARTS), (2, SHARE_STARTS), (5, EMBEDS))
    for phrase in spellings(kind)
}
_TABLE = first_words(_STARTS)
_HEADS = frozenset(n.partition(" ")[0] for n in NETWORKS) | _TABLE.keys() | {"share", "follow"}
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
            asides=(5,),
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
    for phrase in _TABLE.get(page.heads[b], ()):
        if folded.startswith(phrase):
            return _STARTS[phrase]
    return 4 * _ROW.issuperset(filter(None, _SEPARATORS.split(folded)))
