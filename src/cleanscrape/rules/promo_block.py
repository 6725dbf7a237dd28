"""The site asking for something: an address, money, a download, a call.

Catches newsletter boxes, subscription and paywall lines, form fields and their answers, app promos, shop calls,
appeals. Leaves alone sentences that report on any of these: a call starts with the asking, and is short.

Why these numbers: the kinds are apart because they are not equally sure. A newsletter call (1), a subscription call
(2), a form's text (3) and an appeal (6) are hardly ever an article's; app lines (4) now and then end one; a call to act
(5) is what advertorials and company blogs themselves end with. Naming a newsletter (7) is weak: some stories are about
one. A short call (8: "Find your ...") starts as advice does, so it must hold few words and no full stop.
`MAX_CALL_WORDS` fits a box's two sentences.

Hit: "Sign up for our morning briefing". Miss: "Sign-up sheets for the march ran to forty pages."
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

NEWSLETTER = (
    "sign up for", "sign up to", "sign up now", "sign up here", "sign up today", "signup for", "sign me up",
    "subscribe to our", "subscribe to the", "subscribe to my", "subscribe for", "subscribe via",
    "subscribe by", "subscribe here", "join our mailing", "join our newsletter", "join our email",
    "join our community", "join the newsletter", "join my", "join thousands", "join the mailing",
    "get the latest", "get our", "get the best", "get the day's", "get the day’s", "get breaking news",
    "get more stories", "get news", "get updates", "get daily", "get weekly", "get exclusive", "never miss",
    "don't miss out", "don’t miss out", "don't miss a thing", "don’t miss a thing", "stay up to date", "stay up-to-date", "stay informed",
    "stay in the loop", "stay in the know", "stay ahead", "stay updated", "stay on top", "stay tuned",
    "keep up with", "keep me updated", "newsletter sign", "our newsletter", "free newsletter",
    "delivered to your inbox", "straight to your inbox", "want more", "want to get", "want the latest",
    "like what you", "enjoying this", "like this story", "enjoy this article", "enjoyed this",
    "receive the latest", "receive our", "receive news", "get up to speed", "our best stories",
    "more newsletters", "browse all newsletters", "newsletter abonnieren", "jetzt abonnieren",
    "abonnieren sie", "melden sie sich", "jetzt anmelden", "jetzt zum newsletter",
    "keine nachrichten mehr verpassen", "nichts mehr verpassen", "täglich die wichtigsten",
    "bleiben sie informiert", "inscrivez-vous", "recevez", "abonnez-vous à", "la newsletter", "ne manquez",
    "restez informé", "s'inscrire à la", "suscríbete a", "suscríbase a", "apúntate", "reciba", "regístrate",
    "no te pierdas", "assine a newsletter", "assine nossa", "receba", "inscreva-se", "cadastre-se",
    "subscreva", "iscriviti alla", "iscriviti a", "ricevi", "rimani aggiornato", "resta aggiornato",
    "schrijf je in", "meld je aan", "ontvang", "blijf op de hoogte", "mis niets", "aanmelden voor",
    "anmäl dig", "prenumerera på", "få våra", "få nyheter", "missa inte", "tilmeld dig", "få nyheder",
    "gå ikke glip", "få nyhetsbrev", "meld deg på", "gå ikke glipp", "tilaa uutiskirje", "tilaa ilmainen",
    "zapisz się", "subskrybuj", "bądź na bieżąco", "přihlaste se k odběru", "odebírejte", "nenechte si ujít",
    "bültenimize", "abone olun", "e-bültene", "подпишитесь", "подписаться на", "подписывайся", "получайте",
    "підпишіться", "підписатися на", "отримуйте", "prenumeruokite", "užsisakykite", "gaukite", "뉴스레터",
    "اشترك في", "न्यूज़लेटर", "recibe en tu", "recibe nuestra", "recibe nuestro", "recibe las", "recibe cada",
    "recibe gratis",
    "prihláste sa na odber", "prihláste sa k odberu", "odoberajte", "prihlásiť na odber", "iratkozzon fel",
    "iratkozz fel", "feliratkozás", "feliratkozom", "hírlevél feliratkozás", "abonează-te la",
    "abonați-vă la", "înscrie-te la", "aboneaza-te la", "primește pe email", "primește newsletter",
    "abonează-te la newsletter", "абонирайте се", "абонирай се", "запишете се за", "prijavite se na",
    "pretplatite se", "prijavi se na newsletter", "pretplati se na", "пријавите се на", "претплатите се",
    "naročite se na", "prijavi se na", "εγγραφείτε στο", "εγγραφή στο newsletter", "γραφτείτε στο",
    "bültene abone ol", "piesakies jaunumiem", "pieraksties", "abonē jaunumus", "piesakieties jaunumiem",
    "saņem jaunumus", "saņem jaunākās", "pierakstieties", "prenumeruok naujienlaiškį", "telli uudiskiri",
    "liitu uudiskirjaga", "liitu meie", "telli meie", "uudiskirjaga liitumine", "subscriu-t'hi", "apunta't",
    "subscriviu-vos", "rep a la teva", "rep la newsletter", "سجل في نشرتنا", "احصل على آخر", "اشترك بالنشرة",
    "הירשמו לניוזלטר", "הרשמו לניוזלטר", "הרשמה לניוזלטר", "عضویت در خبرنامه", "مشترک شوید",
    "نیوز لیٹر کے لیے", "سبسکرائب کریں", "ہمارا نیوز لیٹر", "न्यूजलेटर", "सब्सक्राइब करें", "নিউজলেটার",
    "সাবস্ক্রাইব করুন", "செய்திமடல்", "สมัครรับจดหมายข่าว", "สมัครรับข่าวสาร", "รับข่าวสาร", "จดหมายข่าว",
    "đăng ký nhận tin", "đăng ký nhận bản tin", "nhận bản tin", "đăng ký bản tin", "berlangganan newsletter",
    "langganan newsletter", "daftar newsletter", "dapatkan berita", "dapatkan update", "dapatkan kabar",
    "dapatkan berita pilihan", "langgan buletin", "mag-subscribe sa", "mag-subscribe", "jiandikishe kupokea",
    "pata habari", "jiunge na jarida", "订阅", "訂閱電子報", "订阅我们的", "訂閱我們的", "立即訂閱",
    "メルマガ登録", "メールマガジン登録", "ニュースレターに登録", "メルマガ", "뉴스레터 구독",
    "뉴스레터 신청", "suscribite a", "suscríbete al", "regístrate a", "únete a nuestro", "apúntate a",
    "únete al canal", "recibe las noticias", "boletín informativo", "subscreva a", "assine nossa newsletter",
    "receba as notícias", "subscrever newsletter", "cadastre-se para", "iscriviti al",
    "iscriviti alla newsletter", "ricevi le notizie", "registrati alla newsletter", "schrijf je nu in",
    "abonneer je op", "tilmeld nyhedsbrev", "få nyhetene", "abonner på", "meld deg på nyhetsbrev",
    "zapisz się na newsletter", "підпишись на", "підписуйся на",
)  # fmt: skip
SUBSCRIPTION = (
    "get involved with the news", "do you have an opinion on the issues raised in this", "view this email in your browser",
    "clique aqui para seguir o", "clique aqui para se inscrever", "clique e siga",
    "you have 1 free article", "you have 2 free articles", "you have 3 free articles", "you have 1 article left",
    "有料会員登録",
    "subscribe now", "subscribe today", "subscribe to continue", "subscribe to read", "subscribe to unlock",
    "subscribe from", "already a subscriber", "already a member", "already have an account",
    "already subscribed", "already registered", "not a subscriber", "don't have an account",
    "don’t have an account", "no account yet", "new to", "this article is for", "this content is for",
    "this story is for", "this is a subscriber", "to continue reading", "continue reading with",
    "to read the full", "to read this", "log in to read", "log in to continue", "sign in to continue",
    "sign in to read", "you have reached", "you've reached", "you’ve reached", "you have read",
    "you've read your", "you have used", "unlock this", "unlock all", "unlimited access", "unlimited digital",
    "full access", "cancel anytime", "cancel at any time", "digital subscription", "choose your plan",
    "see subscription options", "view subscription", "manage subscription", "manage your subscription",
    "manage account", "subscriber only", "subscribers only", "for subscribers", "premium content",
    "register for free", "register to", "create a free account", "create an account", "create your free",
    "start your free", "try for free", "try it free", "start a free", "start free", "free trial",
    "your subscription", "renew your subscription", "gift a subscription", "give a gift", "weiterlesen mit",
    "mit abo", "sie haben bereits", "bereits abonnent", "jetzt weiterlesen", "jetzt testen",
    "jetzt registrieren", "noch kein abo", "noch kein konto", "sie sind bereits", "dieser artikel ist",
    "dieser inhalt ist", "kostenlos testen", "jederzeit kündbar", "abo abschließen", "zugang zu allen",
    "il vous reste", "réservé aux abonnés", "cet article est réservé", "article réservé", "déjà abonné",
    "déjà inscrit", "la suite est réservée", "offre d'abonnement", "abonnez-vous", "lisez la suite",
    "contenido exclusivo", "hazte socio", "suscríbete para", "¿ya eres", "ya soy suscriptor",
    "regístrate gratis", "sigue leyendo con", "exclusivo para assinantes", "conteúdo exclusivo",
    "já é assinante", "já sou assinante", "assine por", "assine e", "contenuto riservato", "sei già abbonato",
    "hai già un", "abbonati a", "abbonati per", "abbonati ora", "già abbonato", "al abonnee",
    "al een abonnement", "word abonnee", "lees verder", "neem een abonnement", "nog geen account",
    "redan prenumerant", "för prenumeranter", "bli prenumerant", "läs vidare", "har du redan",
    "allerede abonnent", "bliv abonnent", "for abonnenter", "bli abonnent", "er du allerede",
    "har du allerede", "oletko jo tilaaja", "vain tilaajille", "tilaajille", "lue lisää tilaamalla",
    "masz już", "treść dostępna", "kup dostęp", "wykup dostęp", "jen pro předplatitele", "předplatit",
    "předplaťte", "už máte", "zaten abone", "abone ol", "уже есть аккаунт", "материал доступен",
    "оформите подписку", "оформить подписку", "матеріал доступний", "оформити підписку", "jau esate",
    "tik prenumeratoriams", "この記事は有料", "この記事は会員", "残り", "有料会員", "続きを読むには",
    "会員限定", "订阅后", "구독하기", "اشترك الآن",
    "máte predplatné?", "už ste predplatiteľ", "iba pre predplatiteľov", "predplaťte si", "már előfizető",
    "előfizetek", "csak előfizetőknek", "fizessen elő", "ești deja abonat", "doar pentru abonați",
    "вече сте абонат", "само за абонати", "već imate pretplatu", "već ste pretplatnik",
    "samo za pretplatnike", "ovaj sadržaj je dostupan", "ste že naročnik", "samo za naročnike",
    "za ogled potrebujete", "za branje potrebujete", "είστε ήδη συνδρομητής", "μόνο για συνδρομητές",
    "tikai abonentiem", "jau esi abonents", "jau esat abonents", "abonē un lasi", "oled juba tellija",
    "ainult tellijatele", "telli ja loe", "artikli lugemiseks", "ja ets subscriptor", "ja sou subscriptor",
    "contingut exclusiu per", "fes-te subscriptor", "només per a subscriptors", "đã có tài khoản",
    "berlangganan sekarang", "sudah berlangganan", "sudah punya akun", "belum punya akun",
    "sudah menjadi pelanggan", "立即订阅", "成為會員", "已是會員", "会員登録して", "ログインして続きを",
    "구독신청", "contenido para suscriptores", "exclusivo para suscriptores", "nota para suscriptores",
    "¿ya estás suscrito", "¿ya está suscrito", "ya tengo suscripción", "solo para suscriptores",
    "sólo para suscriptores", "conteúdo exclusivo para", "continue a ler com", "conteúdo para assinantes",
    "já é subscritor", "torne-se assinante", "seja assinante", "assine agora", "articolo riservato agli",
    "riservato agli abbonati", "contenuto per abbonati", "hai già un abbonamento", "только для подписчиков",
    "доступно по подписке", "тільки для передплатників",
)  # fmt: skip
FORM = (
    "yes, i would", "yes, i want", "yes, i agree", "yes, send me", "enter your email", "enter your e-mail",
    "enter email", "your email", "your name", "email address", "e-mail address", "first name", "last name",
    "phone number", "zip code", "postal code", "please enter", "please fill", "please select",
    "please provide", "please try again", "please check your", "please verify", "please complete",
    "please leave this", "this field is", "leave this field", "thank you for subscribing",
    "thank you for signing", "thanks for signing", "thanks for subscribing", "thank you for your",
    "thanks for your", "thank you!", "thanks!", "thank you for contacting", "thank you for submitting",
    "oops!", "something went wrong", "there was an error", "sorry, there was", "invalid email", "success!",
    "by signing up", "by subscribing", "by clicking", "by submitting", "by entering", "by providing",
    "by registering", "by checking", "by continuing", "by joining", "by creating an account",
    "i would like to receive", "i consent", "i have read", "i accept", "we respect your", "we care about",
    "you can unsubscribe", "unsubscribe", "no spam", "check your inbox", "check your email", "confirm your",
    "you're in", "you are now subscribed", "you're all set", "you have successfully", "you’ve successfully",
    "you may unsubscribe", "required fields", "fields marked", "* indicates", "indicates required",
    "* required", "how did you hear", "how can we", "message sent", "captcha", "verify your",
    "a verification", "we've sent", "we have sent", "resend", "your message", "forgot your password",
    "forgot password", "reset your password", "enter your", "deine e-mail", "ihre e-mail", "e-mail-adresse",
    "bitte geben sie", "bitte füllen", "vielen dank für ihre", "vorname", "nachname", "pflichtfelder",
    "mit der anmeldung", "mit ihrer anmeldung", "ich bin damit einverstanden", "votre adresse",
    "votre e-mail", "en vous inscrivant", "en cliquant", "j'accepte", "j’accepte", "merci pour votre",
    "tu correo", "su correo", "correo electrónico", "al suscribirte", "al registrarte", "acepto", "he leído",
    "gracias por", "seu e-mail", "seu email", "ao se inscrever", "ao clicar", "aceito", "la tua email",
    "il tuo indirizzo", "inserisci", "iscrivendoti", "grazie per", "je e-mailadres", "uw e-mailadres",
    "vul je", "door je aan te melden", "bedankt voor", "din e-post", "tack för", "din e-mail",
    "ved at tilmelde", "tak for", "din e-postadresse", "takk for", "sähköpostiosoite", "kiitos", "twój adres",
    "podaj swój", "wyrażam zgodę", "váš e-mail", "zadejte", "souhlasím", "e-posta adresiniz", "ваш e-mail",
    "ваш email", "введите", "нажимая", "ваша електронна", "введіть", "jūsų el", "メールアドレス", "邮箱",
    "이메일", "البريد الإلكتروني", "ईमेल", "an error occurred", "an error has occurred", "i agree to",
    "we will never share", "we will never sell", "we will never spam", "we won't spam", "we won't share",
    "we'll never share", "we’ll never share", "genom att prenumerera", "genom att anmäla", "genom att klicka",
    "genom att registrera", "ved å melde", "ved å registrere", "ved å klikke", "ved å abonnere",
    "ich stimme zu", "ich stimme der", "ja, ich möchte", "ja, ich will", "cliccando su",
)  # fmt: skip
APP = (
    "download the app", "download our app", "download our free", "download the free", "get the app",
    "get our app", "download on the", "download for", "get it on google", "available on the", "our apps",
    "scan the qr", "scan this qr", "listen on", "listen to this", "listen to the podcast", "listen now",
    "listen live", "watch live", "watch now", "open in app", "open app", "app herunterladen", "jetzt app",
    "laden im app store", "jetzt bei google play", "télécharger l'application", "téléchargez l",
    "disponible en", "descarga la app", "descarga nuestra", "descárgate", "baixe o app", "baixe o aplicativo",
    "scarica l'app", "scarica la app", "download de app", "ladda ner appen", "ladda ner", "hent appen",
    "hent app", "last ned", "lataa sovellus", "pobierz aplikację", "stáhněte si", "uygulamayı indir",
    "скачать приложение", "скачайте", "завантажити додаток", "atsisiųskite", "アプリ", "アプリをダウンロード",
    "下载app", "앱 다운로드", "حمل التطبيق", "ऐप डाउनलोड",
    "stiahnite si", "töltse le", "descarcă aplicația", "preuzmite aplikaciju", "preuzmi aplikaciju",
    "skinite aplikaciju", "prenesite aplikacijo", "κατεβάστε την εφαρμογή", "uygulamamızı indirin",
    "laadi alla", "descarrega't", "baixa't", "حمل تطبيق", "حمّل تطبيق", "قم بتحميل تطبيق", "تحميل التطبيق",
    "הורידו את האפליקציה", "הורידו את אפליקציית", "دانلود اپلیکیشن", "دریافت اپلیکیشن", "ایپ ڈاؤن لوڈ کریں",
    "ऐप डाउनलोड करें", "অ্যাপ ডাউনলোড করুন", "আমাদের অ্যাপ", "ดาวน์โหลดแอป", "ดาวน์โหลดแอปพลิเคชัน", "โหลดแอป",
    "unduh aplikasi", "download aplikasi", "muat turun aplikasi", "unduh sekarang", "dapatkan aplikasi",
    "pakua programu", "下载客户端", "打开app", "下載app", "打开客户端", "下载新闻客户端", "點我下載",
    "立即下载", "下載應用程式", "安装app", "アプリで読む", "앱에서 보기", "앱으로 보기", "descargue la app",
    "descarga la aplicación", "bajá la app", "descargá la app", "baixe nosso", "descarregue a app",
    "baixe agora", "scarica la nostra app", "scarica l’app", "scarica gratis", "установите приложение",
    "завантажуйте додаток", "завантажте додаток", "lejupielādē lietotni", "изтеглете приложението",
)  # fmt: skip
CALLS = (
    "get started", "get in touch", "get a free", "get a quote", "get a demo", "get your", "get free",
    "get help", "book a", "book now", "book your", "request a", "schedule a", "schedule your", "contact us",
    "contact our", "call us", "call now", "call today", "talk to", "speak to", "speak with", "let's talk",
    "let’s talk", "let us know", "tell us", "send us", "email us", "give us a call", "learn more",
    "find out more", "find out how", "discover more", "see how", "learn how your", "explore our", "view our",
    "browse our", "check out our", "shop now", "buy now", "order now", "add to cart", "add to basket",
    "add to wishlist", "free shipping", "save up to", "apply now", "register now", "join now", "join us",
    "join today", "start now", "start here", "try now", "try our", "click here", "visit our", "visit us",
    "meet the team", "hire us", "become a", "partner with", "work with us", "ready to", "have a question",
    "have questions", "any questions", "need help", "questions?", "looking for", "interested in",
    "was this article", "was this page", "was this helpful", "did you find", "is this page", "rate this",
    "report an error", "report a", "suggest a", "see something wrong", "share your", "submit a",
    "submit your", "advertise", "powered by", "no credit card", "money-back", "back to", "jetzt kaufen",
    "jetzt bestellen", "mehr erfahren", "kontaktieren sie", "jetzt kontakt", "en savoir plus",
    "contactez-nous", "más información", "contáctanos", "contáctenos", "saiba mais", "entre em contato",
    "scopri di più", "contattaci", "meer informatie", "neem contact", "läs mer om", "kontakta oss",
    "kontakt os", "kontakt oss", "ota yhteyttä", "skontaktuj się", "dowiedz się", "zjistit více",
    "kontaktujte", "bize ulaşın", "узнать больше", "свяжитесь с", "дізнатися", "susisiekite",
    "sužinoti daugiau",
    "našli ste chybu", "našli ste v texte chybu", "nahlásiť chybu", "našli jste chybu",
    "našli jste v textu chybu", "nahlásit chybu", "hibát talált", "hibát találtál", "írja meg nekünk",
    "raportează o eroare", "ai găsit o greșeală", "semnalează o greșeală", "открихте грешка",
    "съобщи за грешка", "свържете се с", "научете повече за нас", "prijavi grešku", "uočili ste grešku",
    "prijavi pogrešku", "imate priču", "kontaktirajte nas", "пријави грешку", "prijavi napako",
    "ste opazili napako", "pišite nam", "sporočite nam", "επικοινωνήστε μαζί", "μάθετε περισσότερα",
    "hata bildir", "hata bildirin", "yazım hatası bildir", "bize yazın", "ziņo par kļūdu", "ziņot par kļūdu",
    "pamanīji kļūdu", "pamanījāt kļūdu", "iesūti savu", "raksti mums", "pranešti apie klaidą",
    "pastebėjote klaidą", "radote klaidą", "radai klaidą", "teata veast", "leidsid vea", "saada vihje",
    "märkasid viga", "saada toimetusele", "võta meiega ühendust", "has detectat algun error",
    "has trobat un error", "més informació sobre", "contacta amb", "أبلغ عن خطأ", "الإبلاغ عن خطأ",
    "تواصل معنا", "מצאתם טעות", "דווחו לנו", "צרו קשר", "טעינו? נתקן", "گزارش خطا", "แจ้งปัญหา",
    "แจ้งข้อผิดพลาด", "แจ้งปัญหาการใช้งาน", "báo lỗi", "gửi phản hồi", "liên hệ với chúng tôi",
    "laporkan kesalahan", "temukan kesalahan", "hubungi kami di", "kirim masukan", "lapor kesalahan",
    "我要纠错", "纠错", "意见反馈", "我要報錯", "回報錯誤", "举报邮箱", "誤りを報告", "ご意見・ご感想",
    "기사제보", "오류신고", "기사오류신고", "제보하기", "기사 제보", "fehler melden", "fehler gefunden",
    "fehler im artikel", "haben sie einen fehler", "signaler une erreur", "signalez une erreur",
    "une erreur dans cet article", "vous avez repéré une", "vous avez trouvé une erreur",
    "signaler une faute", "reportar un error", "informar de un error", "notificar error", "reportar error",
    "¿encontraste un error", "¿encontraste algún error", "¿has encontrado un error", "¿has visto un error",
    "¿viste algún error", "avísanos de un error", "¿encontró un error", "envíanos tu", "encontrou um erro",
    "encontrou algum erro", "comunicar erro", "reportar erro", "corrigir erro", "viu algum erro",
    "fale com a redação", "sugerir correção", "informar erro", "notou algum erro", "segnala un errore",
    "segnala errore", "hai trovato un errore", "hai notato un errore", "segnalaci", "segnala alla redazione",
    "contatta la redazione", "fout gezien", "fout in dit artikel", "zie je een fout", "heb je een fout",
    "tip de redactie", "tip ons", "klopt er iets niet", "taalfout gezien", "foutje gezien", "rapportera fel",
    "hittat ett fel", "har du hittat ett fel", "rätta artikeln", "tipsa oss", "hittade du ett fel",
    "fel i artikeln", "har du sett något som", "fejl i artiklen", "har du fundet en fejl",
    "rapporter en fejl", "fandt du en fejl", "tip os", "giv et tip", "feil i saken", "funnet en feil",
    "har du funnet en feil", "meld fra om feil", "tips oss", "fant du en feil", "har du tips",
    "ilmoita virheestä", "huomasitko virheen", "löysitkö virheen", "lähetä palautetta", "anna palautetta",
    "zgłoś błąd", "znalazłeś błąd", "zauważyłeś błąd", "widzisz błąd", "napisz do redakcji",
    "сообщить об ошибке", "нашли ошибку", "заметили ошибку", "увидели ошибку", "нашли опечатку",
    "заметили опечатку", "обнаружили ошибку", "если вы заметили ошибку", "если вы нашли ошибку",
    "выделите ошибку", "есть новость", "пришлите свою новость", "сообщите нам", "сообщить новость",
    "прислать новость", "предложить новость", "повідомити про помилку", "знайшли помилку", "помітили помилку",
    "якщо ви знайшли помилку", "якщо ви помітили помилку", "побачили помилку", "виявили помилку",
    "надіслати новину", "повідомити новину", "знайшли орфографічну помилку", "виділіть помилку",
)  # fmt: skip
SHORT_CALLS = (
    "get the", "get more", "get an", "find a", "find an", "find your", "find us", "join our", "join the",
    "join as", "meet the", "meet our", "start your", "start a", "explore the", "explore our", "explore all",
    "discover the", "discover our", "discover how", "learn how", "learn about", "learn the", "read the",
    "read our", "see the", "see our", "view the", "refer a", "place an", "place your", "make a payment",
    "make an appointment", "shop our", "shop all", "shop the", "shop by", "work at", "work for", "careers at",
    "apply for", "contact the", "log in to", "sign in to", "sign in or", "sign up", "browse by", "become an",
    "ready for", "grow your", "where to buy", "life at", "resources for", "hire a", "return to", "go to",
    "try it", "watch the", "tell a", "request an", "pay my", "pay your", "report an", "earn a", "switch to",
    "upgrade to", "take the", "download a", "ask a", "claim your", "build your", "create your", "sell your",
    "manage your", "track your",
)  # fmt: skip
APPEALS = (
    "if you enjoyed this", "donate", "donate now", "make a donation", "support our", "support us",
    "support the", "support independent", "support local", "help us", "please donate", "please consider",
    "become a member", "become a supporter", "become a patron", "give now", "make a contribution",
    "your support", "your donation", "your gift", "we need your", "we rely on", "buy me a coffee",
    "if you found", "if you value", "if you have a tip", "got a tip", "have a tip", "know something",
    "got a story", "have a story", "got news", "send tips", "jetzt spenden", "unterstützen sie",
    "unterstütze uns", "haben sie einen fehler", "faites un don", "soutenez", "je soutiens", "apóyanos",
    "haz una donación", "apoie", "doe agora", "faça uma doação", "sostieni", "sostienici", "dona ora",
    "doneer", "steun ons", "word lid", "stöd oss", "støt os", "støtt oss", "tipsa oss", "tips oss", "tip os",
    "lähetä juttuvinkki", "wesprzyj", "wspieraj", "podpořte", "bizi destekle", "поддержите", "підтримайте",
    "paremkite", "ご寄付", "支持我们", "후원", "تبرع", "spenden sie", "apoya el periodismo", "apoya nuestro",
    "apoya a nuestro", "colabora con nosotros", "поддержать проект", "поддержать редакцию",
    "підтримати редакцію", "підтримати проєкт",
    "podporte nás", "podporte", "támogass minket", "támogasson minket", "támogatom", "támogassa",
    "подкрепете", "podržite", "podržite nas", "podprite", "στηρίξτε", "στηρίξτε μας", "atbalstiet",
    "atbalsti mūs", "ziedo tagad", "toeta", "toeta meid", "fes-te soci", "تبرع الآن", "ادعمنا", "สนับสนุนเรา",
    "บริจาค", "dukung kami", "donasi sekarang", "赞助我们", "小額贊助", "贊助我們", "支持我們", "후원하기",
    "기사 후원하기", "hazte socio", "haz tu donación", "apoie o jornalismo", "contribua com",
    "sostieni il nostro", "sostieni l'informazione", "поддержать нас", "поддержите нас", "підтримати нас",
    "підтримайте нас", "susține-ne", "susțineți", "donează acum", "redirecționează 3,5",
)  # fmt: skip
_KINDS = ((), NEWSLETTER, SUBSCRIPTION, FORM, APP, CALLS, APPEALS, (), SHORT_CALLS)
_VALUES = {phrase: value for value, kind in enumerate(_KINDS) for phrase in spellings(kind)}
_TABLE = first_words(_VALUES)
INSIDE = ("newsletter", "your inbox", "unsubscribe")
ASKS_INSIDE = (
    "reader-supported publication", "to receive new posts and support", "as a preferred source",
    "post is public so feel free to share",
)  # fmt: skip
"""Anywhere in a short line these ask to subscribe."""
MAX_CALL_WORDS = 30
MAX_INSIDE_WORDS = 22
MAX_SHORT_WORDS = 7


@dataclass(frozen=True)
class PromoBlock:
    """Newsletter, subscription, form, app, shop and donation lines. `phrases` are starts of your own promos."""

    id: ClassVar[str] = "promo_block"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "promo_block",
            ("", "a newsletter call", "a subscription call", "a form's text", "an app or listen line", "a call to act",
             "an appeal for support", "names a newsletter or inbox", "a short call"),
            8,
        ),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 to 6 the kinds of the docstring, 7 names a newsletter, 8 a short call."""
        column = bytearray(len(page))
        for b in blocks_with(page, *INSIDE):
            if page.words[b] <= MAX_INSIDE_WORDS:
                column[b] = 7
        for b in blocks_with(page, *ASKS_INSIDE):
            if page.words[b] <= MAX_CALL_WORDS:
                column[b] = 2
        for b, head in page.headed(_TABLE):
            if page.words[b] <= MAX_CALL_WORDS:
                column[b] = _call(page.folded[b], _TABLE[head], page.words[b]) or column[b]
        add_own(column, page, 1, starts=self.phrases)
        return {"promo_block": column}


def _call(folded: str, phrases: tuple[str, ...], words: int) -> int:
    """The kind of the longest phrase that a line starts with, 0 if none."""
    for phrase in phrases:
        if folded.startswith(phrase) and not folded[len(phrase) : len(phrase) + 1].isalnum():
            value = _VALUES[phrase]
            return value if value < 8 or (words <= MAX_SHORT_WORDS and folded[-1] not in ".?:,") else 0
    return 0
