"""Readers' comments: the section's heading, its buttons, its form.

Catches "Leave a reply", "12 comments", "Reply" and "Report" buttons, "Log in to comment", the form and its rules, and
lines that open one comment ("Ada says:"). What readers wrote is well-made prose, and only what stands around it tells it
from the article: `comments.since` counts the words since the last heading, in bins; `comments.near` counts buttons and
openings within six blocks.
Leaves alone an official's "comments", and "reply" inside a sentence.

Why these numbers: a heading (1) says what comes next, a button (2) what is around, "log in to comment" (3) and the form
(4) that the section is short or over. A count (6) may be a button above the story as well, so it becomes a heading only if
two buttons or openings (2, 5) follow within a dozen blocks. The bins' edges are those of `related_links`.

Hit: "3 Comments". Miss: "Comments from the mayor drew laughter."
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.rules.related_links import words_since
from cleanscrape.spellings import spellings

HEADINGS = (
    "leave a reply", "leave your comment", "leave a reply cancel reply", "post a comment", "post comment",
    "write a comment", "reader comments", "readers' comments", "recent comments", "top comments",
    "newest comments", "leave a response", "comments are closed", "submit a comment", "share your thoughts",
    "your comments", "comment on this story", "loading comments", "leave a replycancel reply",
    "comments section", "user comments", "what's your reaction", "kommentar schreiben", "kommentar verfassen",
    "kommentar hinterlassen", "leserkommentare", "schreibe einen kommentar", "schreiben sie einen kommentar",
    "diskutieren sie mit", "kommentare laden", "antwort schreiben", "laisser un commentaire",
    "ajouter un commentaire", "vos réactions", "vos commentaires", "poster un commentaire",
    "deja un comentario", "deja una respuesta", "dejar un comentario", "escribe un comentario",
    "sé el primero en comentar", "deixe um comentário", "deixe uma resposta", "deixe seu comentário",
    "deixe o seu comentário", "lascia un commento", "i commenti dei lettori", "scrivi un commento",
    "plaats een reactie", "geef een reactie", "laat een reactie achter", "lämna en kommentar",
    "skriv en kommentar", "lämna ett svar", "skriv kommentar", "tilføj kommentar", "legg igjen en kommentar",
    "delta i debatten", "legg igjen et svar", "læg en kommentar", "deltag i debatten", "jätä kommentti",
    "osallistu keskusteluun", "dodaj komentarz", "napisz komentarz", "zostaw komentarz", "přidat komentář",
    "vstoupit do diskuse", "napsat komentář", "yorum yap", "yorum yaz", "bir yanıt yazın", "bir cevap yazın",
    "оставить комментарий", "добавить комментарий", "написать комментарий", "залишити коментар",
    "додати коментар", "rašyti komentarą", "parašykite komentarą", "palikite komentarą", "コメントを残す",
    "コメントを書く", "コメント一覧", "みんなのコメント", "发表评论", "網友評論", "發表留言", "我要评论",
    "댓글쓰기", "댓글 쓰기", "댓글달기", "전체 댓글", "اترك تعليقا", "أضف تعليق", "اترك تعليقاً",
    "टिप्पणी करें", "अपनी टिप्पणी दें",
    "pridať komentár", "napísať komentár", "napíšte komentár", "vstúpiť do diskusie", "pridajte komentár",
    "zapojte sa do diskusie", "szólj hozzá", "hozzászólás írása", "szóljon hozzá", "hozzászólás küldése",
    "írja meg véleményét", "adaugă un comentariu", "lasă un comentariu", "lasă un răspuns",
    "scrie un comentariu", "adaugă comentariu", "lasa un comentariu", "adauga un comentariu",
    "comentează și tu", "добави коментар", "напиши коментар", "остави коментар", "оставете коментар",
    "вашият коментар", "коментирай", "напишете коментар", "коментирайте", "ostavi komentar",
    "ostavite komentar", "napiši komentar", "dodaj komentar", "komentiraj", "komentiraj članak",
    "pošalji komentar", "pošaljite komentar", "ostavite odgovor", "uključite se u raspravu", "vaš komentar",
    "napišite komentar", "komentirajte", "пошаљите коментар", "оставите коментар", "oddaj komentar",
    "objavi komentar", "dodajte komentar", "αφήστε ένα σχόλιο", "γράψτε ένα σχόλιο", "αφήστε σχόλιο",
    "σχολιάστε", "προσθήκη σχολίου", "πρόσθεσε σχόλιο", "γράψε το σχόλιό σου", "αφήστε μια απάντηση",
    "υποβολή σχολίου", "yorum gönder", "yorumunuzu yazın", "i̇lk yorumu siz yapın", "ilk yorumu siz yapın",
    "yorum ekle", "pievienot komentāru", "pievieno komentāru", "rakstīt komentāru", "atstāj komentāru",
    "atstāt komentāru", "komentēt", "komentē", "komentēt rakstu", "lasīt komentārus", "rādīt komentārus",
    "palikti komentarą", "komentuok", "skaityti komentarus", "rodyti komentarus", "parašyti komentarą",
    "lisa kommentaar", "kirjuta kommentaar", "jäta kommentaar", "kommenteeri", "avalda arvamust",
    "loe kommentaare", "postita kommentaar", "lisa oma kommentaar", "deixa un comentari",
    "escriu un comentari", "deixeu un comentari", "envia un comentari", "afegeix un comentari",
    "feu un comentari", "publica un comentari", "أضف تعليقا", "أضف تعليقاً", "أضف تعليقك", "اكتب تعليقا",
    "اترك تعليقك", "اترك رد", "اترك ردا", "كتابة تعليق", "شارك بتعليقك", "إضافة تعليق", "הוסף תגובה",
    "הוספת תגובה", "כתוב תגובה", "הוסיפו תגובה", "כתבו תגובה", "השאר תגובה", "כתיבת תגובה", "הגיבו לכתבה",
    "הוסף תגובה חדשה", "ارسال نظر", "نظر شما", "دیدگاه خود را بنویسید", "ثبت نظر", "نظر دهید",
    "دیدگاهتان را بنویسید", "نظر خود را بنویسید", "ارسال دیدگاه", "نظر بدهید", "تبصرہ کریں",
    "اپنا تبصرہ لکھیں", "تبصرہ لکھیں", "اپنی رائے دیں", "جواب دیں", "कमेंट करें", "अपनी राय दें",
    "टिप्पणी लिखें", "प्रतिक्रिया दें", "अपनी प्रतिक्रिया दें", "মন্তব্য করুন", "আপনার মন্তব্য লিখুন", "মন্তব্য লিখুন",
    "আপনার মতামত লিখুন", "মতামত দিন", "আপনার মতামত দিন", "கருத்து தெரிவிக்க", "கருத்து தெரிவிக்கவும்",
    "உங்கள் கருத்து", "கருத்தைப் பதிவிடுக", "แสดงความคิดเห็น", "เขียนความคิดเห็น", "ใส่ความเห็น", "แสดงความเห็น",
    "ร่วมแสดงความคิดเห็น", "gửi bình luận", "viết bình luận", "ý kiến bạn đọc", "ý kiến của bạn",
    "bình luận của bạn", "để lại bình luận", "để lại một bình luận", "gửi ý kiến", "thêm bình luận",
    "nhập bình luận", "trả lời hủy", "ý kiến của bạn đọc", "bình luận bài viết này", "tinggalkan komentar",
    "tulis komentar", "beri komentar", "berikan komentar", "kirim komentar", "tulis komentar anda",
    "tinggalkan balasan", "tinggalkan balasan batalkan balasan", "komentari", "berikan komentarmu",
    "tinggalkan ulasan", "kirimkan komentar", "mag-iwan ng komento", "magkomento", "mag-iwan ng tugon",
    "acha maoni", "toa maoni", "andika maoni", "toa maoni yako", "weka maoni", "acha jibu",
    "andika maoni yako", "网友评论", "发表回复", "發表迴響", "發表評論", "我要評論", "写评论", "發佈留言",
    "最新评论", "热门评论", "全部评论", "我有话说", "我要留言", "發佈回覆", "说点什么", "我来说两句",
    "コメントを投稿する", "コメントを投稿", "コメントを見る", "返信をキャンセル", "すべてのコメントを読む",
    "コメントはこちら", "この記事へのコメント", "意見を書く", "댓글 작성", "댓글 남기기", "댓글을 남겨주세요",
    "의견쓰기", "댓글 등록", "댓글을 입력해주세요", "내 댓글 모음", "댓글 보기", "댓글창 열기", "မှတ်ချက်ရေးရန်",
    "မှတ်ချက်ပေးရန်", "kommentar abgeben", "ihr kommentar", "rédiger un commentaire", "écrire un commentaire",
    "donnez votre avis", "deja tu comentario", "dejá tu comentario", "deje un comentario",
    "deje su comentario", "añade un comentario", "añadir comentario", "añadir un comentario",
    "agregar comentario", "agregar un comentario", "publicar un comentario", "publicar comentario",
    "enviar comentario", "escribe tu comentario", "escriba un comentario", "comenta esta noticia",
    "comentar noticia", "comenta", "haz un comentario", "hacer un comentario", "danos tu opinión",
    "dejanos tu comentario", "opina", "opine", "déjanos tu comentario", "cancelar respuesta",
    "deja una respuesta cancelar la respuesta", "danos tu comentario", "participa en la conversación",
    "únete a la conversación", "tu comentario", "escreva um comentário", "comentar esta notícia",
    "adicionar comentário", "envie seu comentário", "faça um comentário", "escreva seu comentário",
    "comente esta notícia", "enviar comentário", "publicar comentário", "escrever comentário", "comente aqui",
    "comente", "deixar comentário", "deixe sua opinião", "cancelar resposta", "deixe a sua opinião",
    "deixe uma resposta cancelar resposta", "participe da conversa", "aggiungi un commento",
    "commenta per primo", "invia un commento", "commenta l'articolo", "lascia una risposta",
    "lascia il tuo commento", "pubblica un commento", "inserisci un commento", "scrivi il tuo commento",
    "lascia un commento annulla risposta", "dicci la tua", "partecipa alla discussione", "annulla risposta",
    "reageer op dit artikel", "schrijf een reactie", "reageer als eerste", "reactie plaatsen",
    "geef een antwoord", "kommentera artikeln", "kommentera inlägget", "delta i diskussionen",
    "efterlad en kommentar", "giv en kommentar", "kommentér artiklen", "kommenter artikkelen",
    "delta i diskusjonen", "kommentoi artikkelia", "kirjoita kommentti", "lisää kommentti",
    "kommentoi juttua", "lähetä kommentti", "skomentuj artykuł", "dodaj swój komentarz", "dodaj odpowiedź",
    "dołącz do dyskusji", "оставьте комментарий", "ваш комментарий", "прокомментировать", "обсудить",
    "оставить отзыв", "напишите комментарий", "оставьте свой комментарий", "обсудить новость",
    "отменить ответ", "добавить комментарий отменить ответ", "написати коментар", "коментувати статтю",
    "прокоментувати", "ваш коментар", "напишіть коментар", "скасувати відповідь", "залишити відповідь",
    "обговорити", "додайте коментар",
)  # fmt: skip
COUNTERS = (
    "comments", "comment", "show comments", "view comments", "view all comments", "see all comments",
    "read comments", "all comments", "no comments", "no comments yet", "comments (0)", "responses", "replies",
    "leave a comment", "add a comment", "add comment", "join the conversation", "join the discussion",
    "the conversation", "have your say", "kommentare", "kommentar", "kommentieren", "kommentare anzeigen",
    "zu den kommentaren", "keine kommentare", "mitdiskutieren", "commentaires", "commentaire", "commenter",
    "réagir", "réactions", "voir les commentaires", "les commentaires", "comentarios", "comentario",
    "comentar", "ver comentarios", "comentários", "comentário", "ver comentários", "commenti", "commento",
    "commenta", "vedi i commenti", "reacties", "reactie", "reageren", "reageer", "kommentarer", "kommentera",
    "visa kommentarer", "kommenter", "vis kommentarer", "kommentit", "kommentoi", "keskustelu", "vastaa",
    "komentarze", "komentarz", "skomentuj", "pokaż komentarze", "zobacz komentarze", "komentáře", "komentář",
    "diskuse", "diskuze", "yorumlar", "yorum", "комментарии", "комментировать", "обсуждение", "коментарі",
    "коментувати", "обговорення", "komentarai", "komentuoti", "コメント", "コメントする", "评论", "評論",
    "留言", "댓글", "التعليقات", "تعليقات", "टिप्पणियां", "कमेंट", "कमेंट्स",
    "komentáre", "komentár", "diskusia", "žiadne komentáre", "hozzászólások", "kommentek", "hozzászólás",
    "comentarii", "comentariu", "comentarii (0", "niciun comentariu", "comentează", "коментари", "коментар",
    "няма коментари", "коментара", "всички коментари", "komentar", "komentara", "prikaži komentare",
    "pogledaj komentare", "nema komentara", "komentari čitatelja", "komentari (0", "svi komentari",
    "komentarji", "komentarjev", "ni komentarjev", "poglej komentarje", "vsi komentarji", "σχόλια", "σχόλιο",
    "κανένα σχόλιο", "tüm yorumlar", "yorumlar (0", "komentāri", "komentārs", "komentāru", "visi komentāri",
    "nav komentāru", "komentāri (0", "komentarų nėra", "visi komentarai", "kommentaarid", "kommentaar",
    "kõik kommentaarid", "kommentaarid puuduvad", "kommentaari", "comentaris", "comentari",
    "veure comentaris", "cap comentari", "mostra els comentaris", "تعليق", "لا توجد تعليقات",
    "لا يوجد تعليقات", "عرض التعليقات", "أحدث التعليقات", "תגובות", "תגובה", "לכל התגובות", "אין תגובות",
    "כל התגובות", "نظرات", "دیدگاه‌ها", "دیدگاه ها", "نظرات کاربران", "دیدگاهها", "دیدگاه", "نظرات بینندگان",
    "نظرات شما", "تبصرے", "تبصرہ", "टिप्पणियाँ", "टिप्पणी", "মন্তব্য", "মন্তব্যসমূহ", "মতামত", "কোনো মন্তব্য নেই",
    "கருத்துகள்", "கருத்துக்கள்", "கருத்து", "வாசகர் கருத்து", "ความคิดเห็น", "ความเห็น", "คอมเมนต์", "ดูความคิดเห็น",
    "bình luận", "xem bình luận", "chưa có bình luận", "xem thêm bình luận", "bình luận (0", "komen",
    "ulasan", "lihat komentar", "tidak ada komentar", "belum ada komentar", "semua komentar",
    "lihat semua komentar", "komentar (0", "mga komento", "komento", "maoni", "hakuna maoni", "暂无评论",
    "查看评论", "所有评论", "回應", "コメントはありません", "コメント（0件）", "댓글 0", "전체댓글", "댓글0",
    "မှတ်ချက်များ", "မှတ်ချက်", "voir tous les commentaires", "ver los comentarios", "mostrar comentarios",
    "sin comentarios", "no hay comentarios", "comentarios de los lectores", "todos los comentarios",
    "leer comentarios", "comentarios de facebook", "ver todos los comentarios", "comentarios (0",
    "ir a comentarios", "ver todos os comentários", "nenhum comentário", "sem comentários",
    "mostrar comentários", "ler comentários", "exibir comentários", "comentários (0", "vedi tutti i commenti",
    "nessun commento", "mostra i commenti", "leggi i commenti", "tutti i commenti", "vedi commenti",
    "commenti (0", "visualizza commenti", "i commenti", "geen reacties", "bekijk reacties", "toon reacties",
    "alle reacties", "inga kommentarer", "ingen kommentarer", "ei kommentteja", "näytä kommentit",
    "lue kommentit", "brak komentarzy", "wszystkie komentarze", "komentarze (0",
    "zobacz wszystkie komentarze", "нет комментариев", "комментариев нет", "все комментарии",
    "показать комментарии", "комментарий", "читать комментарии", "комментариев пока нет", "комментарии (0",
    "смотреть комментарии", "немає коментарів", "коментарів немає", "всі коментарі", "усі коментарі",
    "коментарів поки немає",
)  # fmt: skip
HEADING_STARTS = (
    "leave a reply", "leave a comment", "leave a replycancel", "be the first to comment",
    "comments are closed", "comments on this", "comments have been", "comments:", "comments (", "comments |",
    "read the comments", "view the comments", "join the conversation", "join the discussion",
    "what do you think?", "what are your thoughts", "let us know in the comments", "have your say",
    "sign in and be the first", "kommentare (", "kommentare:", "commentaires (", "comentarios (",
    "comentários (", "commenti (", "reacties (", "kommentarer (", "kommentit (", "komentarze (",
    "komentáře (", "yorumlar (", "комментарии (", "коментарі (", "komentarai (", "コメント (",
    "show comments", "view comments", "bir yanıt yazın", "schreiben sie den ersten", "jetzt kommentieren",
    "be the first to leave", "be the first to write", "be the first to share your", "be the first to post",
    "be the first to reply", "be the first to review", "sé el primero en comentar",
    "seja o primeiro a comentar", "soyez le premier à commenter", "soyez le premier à réagir",
    "seien sie der erste", "sii il primo a commentare",
    "komentari (", "comentarii (", "коментари (", "hozzászólások (", "σχόλια (", "kommentaarid (",
    "comentaris (", "komentāri (", "bình luận (", "komentar (", "التعليقات (", "تعليقات (", "תגובות (",
    "মন্তব্য (", "komentarji (", "diskusia (", "komentáre (", "maoni (", "ความคิดเห็น (", "نظرات (",
    "دیدگاه‌ها (",
)  # fmt: skip
BUTTONS = (
    "reply", "report", "like", "dislike", "upvote", "downvote", "thumbs up", "thumbs down", "flag",
    "report comment", "report abuse", "report this comment", "cancel reply", "permalink", "flag comment",
    "show replies", "hide replies", "view replies", "view reply", "show more comments", "load more comments",
    "more comments", "load comments", "sort by", "newest", "oldest", "most liked", "newest first",
    "oldest first", "sort by newest", "most recent", "like reply", "reply like", "reply report", "edited",
    "like loading", "quote", "helpful", "vote up", "vote down", "mute user", "block user", "reply to this",
    "like · reply", "collapse", "antworten", "melden", "kommentar melden", "gefällt mir", "zitieren",
    "älteste zuerst", "neueste zuerst", "beitrag melden", "répondre", "signaler", "signaler un abus",
    "j'aime", "responder", "denunciar", "me gusta", "reportar", "curtir", "gostar", "rispondi", "segnala",
    "mi piace", "beantwoorden", "rapporteer", "rapporteren", "svara", "anmäl", "gilla", "svar", "anmeld",
    "synes godt om", "svar på denne", "rapporter", "lik", "vastaa kommenttiin", "ilmoita asiaton viesti",
    "tykkää", "odpowiedz", "zgłoś", "zgłoś nadużycie", "lubię to", "odpovědět", "nahlásit", "yanıtla",
    "cevapla", "şikayet et", "beğen", "ответить", "пожаловаться", "нравится", "відповісти", "поскаржитись",
    "atsakyti", "pranešti", "返信", "返信する", "通報", "違反報告", "いいね", "いいね!", "回复", "回覆",
    "举报", "点赞", "檢舉", "답글", "신고", "공감", "비공감", "رد", "إبلاغ", "जवाब दें", "रिपोर्ट करें",
    "odpovedať", "nahlásiť", "páči sa mi to", "válasz", "jelentem", "tetszik", "nem tetszik", "răspunde",
    "raportează", "îmi place", "răspunde-i", "докладвай", "харесва ми", "сигнализирай", "подай сигнал",
    "odgovori", "prijavi", "sviđa mi se", "prijavi komentar", "prijavi neprimjeren", "одговори", "пријави",
    "všeč mi je", "prijavi neprimerno vsebino", "αναφορά", "μου αρέσει", "beğenme", "atbildēt", "ziņot",
    "ziņot par pārkāpumu", "patīk", "nepatīk", "patinka", "nepatinka", "pranešti apie pažeidimą", "vasta",
    "teata", "teavita", "meeldib", "teata ebasobivast", "respon", "denuncia", "m'agrada", "إعجاب", "الرد",
    "أبلغ عن", "הגב", "השב", "דווח", "תגובה לתגובה זו", "הגיבו", "گزارش", "پاسخ دادن", "رپورٹ کریں",
    "उत्तर दें", "জবাব", "রিপোর্ট করুন", "ตอบกลับ", "รายงาน", "ถูกใจ", "แจ้งลบ", "báo cáo", "thích",
    "báo vi phạm", "xem trả lời", "balas", "laporkan", "suka", "tidak suka", "lapor", "tumugon", "sagutin",
    "iulat", "ripoti", "penda", "赞", "讚", "踩", "参考になった", "답글쓰기", "신고하기", "좋아요", "싫어요",
    "삭제", "signaler ce commentaire", "signaler un contenu abusif", "reportar comentario",
    "denunciar comentario", "no me gusta", "contestar", "reportar abuso", "más valorados", "más recientes",
    "más antiguos", "más nuevos", "mejor valorados", "denunciar comentário", "não gostei", "gostei",
    "denunciar abuso", "non mi piace", "segnala commento", "segnala abuso", "segnala un abuso",
    "anmäl kommentar", "rapportera", "ilmoita asiattomasta viestistä", "ilmianna", "zgłoś naruszenie",
    "zgłoś komentarz", "не нравится", "цитировать", "мне нравится", "поскаржитися", "подобається", "цитувати",
)  # fmt: skip
BUTTON_STARTS = (
    "reply to", "replying to", "in reply to", "view replies", "show replies", "antworten auf", "en réponse à",
)  # fmt: skip
LOGIN = (
    "log in to comment", "log in to leave", "log in to reply", "log in to post", "login to comment",
    "login to post", "login to reply", "login to leave", "sign in to comment", "sign in to join",
    "sign in to reply", "sign in or register", "you must be logged in", "you need to be logged in",
    "you must be signed in", "please log in to comment", "please login to comment", "please log in to",
    "please sign in to", "you need to sign in", "register to comment", "sign up to comment", "to comment",
    "to join the conversation", "join or log in", "log in or register", "log in or sign up", "logged in as",
    "want to join the conversation", "want to comment", "to view comments", "please enable javascript",
    "to leave a comment", "melden sie sich an, um", "melde dich an, um", "um zu kommentieren",
    "um kommentieren zu können", "bitte melden sie sich", "sie müssen angemeldet", "du musst angemeldet",
    "zum kommentieren", "connectez-vous pour", "vous devez être connecté", "vous devez vous connecter",
    "inicia sesión para", "debes iniciar sesión", "faça login para", "inicie sessão para", "accedi per",
    "devi essere connesso", "log in om", "om te reageren", "je moet ingelogd", "logga in för att",
    "du måste vara inloggad", "log ind for at", "du skal være logget", "logg inn for å", "du må være logget",
    "kirjaudu sisään", "zaloguj się, aby", "aby dodać komentarz", "musisz być zalogowany", "přihlaste se",
    "pro přidání", "yorum yapabilmek", "yorum yapmak için", "войдите, чтобы", "чтобы оставить комментарий",
    "чтобы оставлять комментарии", "щоб залишити коментар", "norėdami komentuoti", "コメントを投稿するには",
    "コメントするには", "댓글을 작성하려면", "pour commenter cet", "pour commenter,", "para comentar debes",
    "para comentar es necesario", "para comentar,", "per commentare,", "per commentare devi",
    "você precisa estar logado", "você precisa fazer login", "você precisa entrar",
    "pre pridanie komentára", "ak chcete pridať komentár", "prihláste sa a", "na pridanie komentára",
    "a hozzászóláshoz", "hozzászóláshoz be kell", "a kommenteléshez", "trebuie să fii autentificat",
    "autentifică-te pentru", "trebuie să fii conectat", "pentru a comenta trebuie", "pentru a comenta,",
    "pentru a comenta este", "за да коментирате", "за да коментираш", "влезте, за да", "трябва да влезете",
    "za komentiranje je potrebno", "da biste komentirali", "da biste ostavili komentar",
    "morate biti prijavljeni", "kako biste komentirali", "za komentiranje morate", "za komentiranje se",
    "да бисте коментарисали", "za komentiranje je potrebna", "če želite komentirati", "prijavite se za",
    "για να σχολιάσετε", "πρέπει να συνδεθείτε", "συνδεθείτε για να", "yorum yazabilmek",
    "lai varētu komentēt", "autorizējies, lai", "lai komentētu, nepieciešams", "lai komentētu,",
    "lai pievienotu komentāru,", "norint komentuoti", "kommentaari lisamiseks", "kommentaari jätmiseks",
    "logi sisse, et", "kommenteerimiseks logi", "kommenteerimiseks pead", "kommenteerimiseks palun",
    "inicia sessió per", "heu d'iniciar sessió", "has d'iniciar sessió", "per comentar has",
    "per comentar cal", "per comentar,", "per comentar heu", "يجب أن تكون مسجل", "يجب تسجيل الدخول",
    "سجل دخولك لتتمكن", "يجب عليك تسجيل الدخول", "יש להתחבר כדי להגיב", "עליך להתחבר", "כדי להגיב יש",
    "כדי להגיב צריך", "برای ارسال نظر", "برای ثبت نظر", "برای نوشتن دیدگاه", "เข้าสู่ระบบเพื่อแสดงความ",
    "กรุณาเข้าสู่ระบบเพื่อ", "คุณต้องเข้าสู่ระบบ", "đăng nhập để bình luận", "bạn phải đăng nhập",
    "vui lòng đăng nhập để", "bạn cần đăng nhập", "đăng nhập để gửi", "anda harus masuk untuk",
    "anda harus login", "silakan login untuk", "silahkan login untuk", "login untuk berkomentar",
    "masuk untuk berkomentar", "anda harus log masuk", "untuk memberikan komentar",
    "untuk berkomentar silakan", "untuk berkomentar, silakan", "ingia ili kutoa maoni", "登录后才能评论",
    "登录后参与评论", "请登录后", "请先登录", "登入後", "請先登入", "登录后发表", "您必须登录",
    "必須登入才能", "ログインしてコメント", "로그인 후", "댓글을 입력하려면", "로그인 후 댓글",
    "댓글을 쓰려면", "로그인하시면", "inicie sesión para", "debe iniciar sesión", "debes estar registrado",
    "debes estar conectado", "para poder comentar", "necesitas estar registrado", "debes ser un suscriptor",
    "tenés que iniciar", "regístrate para comentar", "para escribir un comentario",
    "para escribir tu comentario", "para dejar un comentario", "para dejar tu comentario",
    "para comentar inicia", "para comentar tienes", "é necessário estar logado", "é preciso estar logado",
    "tem de iniciar sessão", "faça seu login", "faça o seu login", "tem de ter a sessão",
    "você precisa ser cadastrado", "você precisa ser assinante", "só assinantes podem comentar",
    "para comentar é", "para comentar você", "devi essere registrato", "effettua il login per",
    "devi effettuare il login", "per poter commentare", "per inviare un commento", "per lasciare un commento",
    "per scrivere un commento", "accedi o registrati", "om te kunnen reageren", "u moet ingelogd",
    "för att kommentera måste", "för att kommentera behöver", "for å kommentere må", "kommentointi vaatii",
    "kommentoidaksesi", "aby komentować", "для комментирования", "авторизуйтесь, чтобы",
    "зарегистрируйтесь, чтобы", "чтобы комментировать", "войдите или зарегистрируйтесь",
    "только зарегистрированные пользователи", "для отправки комментария", "для добавления комментария",
    "увійдіть, щоб", "щоб додати коментар", "щоб коментувати", "авторизуйтесь, щоб", "для коментування",
    "для того, щоб залишити коментар", "মন্তব্য করতে লগইন", "মন্তব্য করতে লগ ইন", "टिप्पणी करने के लिए लॉग",
    "कमेंट करने के लिए लॉग", "تبصرہ کرنے کے لیے لاگ",
)  # fmt: skip
FORM = (
    "your email address will not", "save my name", "required fields are", "notify me of", "notify me when",
    "notify me via", "this site uses akismet", "learn how your comment", "you may use these html",
    "your comment", "comment *", "name *", "email *", "comments are moderated", "comments will be",
    "all comments are", "please keep comments", "please be respectful", "we welcome comments",
    "read our comment", "comment policy", "community guidelines", "keep it clean", "avoid obscene",
    "don't threaten", "threats of harming", "deine e-mail-adresse wird nicht",
    "ihre e-mail-adresse wird nicht", "erforderliche felder", "name und e-mail", "benachrichtige mich",
    "votre adresse e-mail ne sera", "votre adresse email ne sera", "les champs obligatoires",
    "enregistrer mon nom", "tu dirección de correo", "los campos obligatorios", "guarda mi nombre",
    "o seu endereço de e-mail não", "o seu endereço de email não", "campos obrigatórios", "salvar meus dados",
    "guardar o meu nome", "il tuo indirizzo email non", "i campi obbligatori", "salva il mio nome",
    "je e-mailadres wordt niet", "het e-mailadres wordt niet", "vereiste velden", "din e-postadress kommer",
    "obligatoriska fält", "spara mitt namn", "din e-mailadresse vil ikke", "krævede felter", "gem mit navn",
    "din e-postadresse vil ikke", "obligatoriske felt", "lagre mitt navn", "sähköpostiosoitettasi ei",
    "pakolliset kentät", "twój adres e-mail nie", "wymagane pola", "zapamiętaj moje dane",
    "vaše e-mailová adresa", "vyžadované informace", "e-posta adresiniz yayınlanmayacak", "gerekli alanlar",
    "ваш адрес email не", "обязательные поля", "сохранить моё имя", "ваша e-mail адреса не",
    "обов’язкові поля", "el. pašto adresas nebus", "メールアドレスが公開", "您的邮箱地址不会", "您的電子郵件",
    "لن يتم نشر عنوان", "meinen namen, meine", "mijn naam, e-mail",
    "vaša e-mailová adresa nebude", "vyžadované polia", "az e-mail címet nem", "a kötelező mezőket",
    "e-mail címed nem", "adresa ta de email nu", "câmpurile obligatorii", "salvează-mi numele",
    "вашият имейл адрес няма", "задължителните полета", "запазване на името", "vaša adresa e-pošte neće",
    "obavezna polja", "komentari koji sadrže", "komentari odražavaju stavove",
    "mišljenja iznijeta u komentarima", "vaša adresa e-pošte neće biti", "neophodna polja",
    "redakcija zadržava pravo da", "uredništvo zadržava pravo", "portal zadržava pravo",
    "zabranjen je govor mržnje", "komentare objavljene", "ваша адреса е-поште неће", "неопходна поља",
    "vaš e-naslov ne bo", "obvezna polja", "η ηλ. διεύθυνση σας δεν", "τα υποχρεωτικά πεδία",
    "η ηλ.διεύθυνσή σας", "το email σας δεν", "αποθήκευσε το όνομά μου", "yapılan yorumlardan",
    "yorumlarınız onaylandıktan", "gönderilen yorumların", "jūsu e-pasta adrese netiks", "obligātie lauki",
    "redakcija patur tiesības", "portāls patur tiesības", "par komentāru saturu", "už komentarų turinį",
    "už komentarus atsako", "redakcija pasilieka teisę", "sinu e-postiaadressi ei", "nõutavad väljad",
    "teie e-postiaadressi", "l'adreça electrònica no es", "els camps necessaris",
    "els comentaris són responsabilitat", "normes de participació", "الحقول الإلزامية", "احفظ اسمي",
    "التعليقات المنشورة لا تعبر", "التعليقات لا تعبر عن", "شروط التعليق", "شروط النشر:", "האימייל לא יוצג",
    "שדות החובה מסומנים", "האימייל שלך לא", "نشانی ایمیل شما", "بخش‌های موردنیاز", "نظرات حاوی",
    "پیام هایی که حاوی", "پیام‌هایی که حاوی", "دیدگاه های ارسال شده", "دیدگاه‌های ارسال شده",
    "نظراتی که حاوی", "نظر شما پس از تایید", "آپ کا ای میل ایڈریس", "आपका ईमेल पता", "আপনার ইমেইল",
    "আপনার ই-মেইল", "আপনার ই-মেইল এ্যাড্রেস", "อีเมลของคุณจะไม่", "อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น",
    "ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย", "email của bạn sẽ không", "các trường bắt buộc", "vui lòng gõ tiếng việt",
    "vui lòng nhập tiếng việt", "vui lòng viết tiếng việt", "alamat email anda tidak", "ruas yang wajib",
    "isi komentar adalah", "isi komentar menjadi", "komentar sepenuhnya menjadi",
    "komentar adalah tanggapan pribadi", "komentar di luar tanggung", "alamat e-mel anda tidak",
    "simpan nama, email", "redaksi berhak", "kami berhak mengubah", "setiap komentar menjadi",
    "segala komentar menjadi", "medan diperlukan ditanda", "barua pepe yako haitachapishwa",
    "anwani yako ya barua pepe haitachapishwa", "网友评论仅供", "文明上网", "请遵守", "以上网友发言",
    "网友评论仅代表", "網友留言", "发表评论前", "評論內容僅代表", "请自觉遵守互联网", "メールアドレスは公開",
    "댓글 운영원칙", "댓글 정책", "댓글운영규칙", "비방, 욕설", "욕설, 비방",
    "bitte beachten sie unsere netiquette", "bitte beachten sie die netiquette",
    "bitte beachten sie unsere community", "bitte beachten sie, dass die kommentarfunktion",
    "bitte bleiben sie sachlich", "die kommentarfunktion ist", "die kommentarfunktion wurde",
    "die kommentare werden moderiert", "kommentare werden moderiert", "kommentare geben nicht",
    "für die inhalte der kommentare", "mit dem absenden des kommentars", "die diskussion ist geschlossen",
    "unsere netiquette", "zur netiquette", "die redaktion behält sich vor",
    "die redaktion behält sich das recht", "hier geht es zur netiquette", "der kommentarbereich ist",
    "der kommentarbereich wurde", "der kommentarbereich zu", "kommentare, die gegen die",
    "kommentare, die gegen unsere", "les commentaires sont modérés", "les commentaires sont fermés",
    "les commentaires sont clos", "les commentaires sont soumis", "les commentaires sont la propriété",
    "les commentaires n'engagent", "charte de modération", "charte des commentaires",
    "consultez notre charte", "la charte de modération", "nos journalistes sont en charge de la modération",
    "l'espace de commentaires", "l'espace commentaires", "votre commentaire sera",
    "pour soutenir le travail de toute une rédaction", "rappel de la charte",
    "les commentaires sont désactivés", "vous pouvez lire notre charte", "merci de respecter la charte",
    "les commentaires publiés n'engagent", "les commentaires publiés n’engagent",
    "les commentaires n’engagent", "les commentaires contraires",
    "les commentaires doivent respecter la charte", "normas de uso", "normas de uso:",
    "normas de participación", "normas de los comentarios", "normas para comentar", "normas comunidad",
    "normas de la comunidad", "los comentarios son responsabilidad", "los comentarios aquí publicados",
    "los comentarios están sujetos", "los comentarios vertidos", "los comentarios no representan",
    "esta es la opinión de los", "esta es la opinión de los internautas",
    "este es un espacio de participación", "este espacio de participación",
    "no está permitido verter comentarios", "no se permiten comentarios", "no se admitirán comentarios",
    "nos reservamos el derecho", "reservado el derecho a eliminar",
    "las opiniones expresadas en los comentarios", "lo que publiquen los usuarios",
    "el contenido de los comentarios", "el comentario no será", "su comentario será", "tu comentario será",
    "importante: los contenidos y/o", "importante: los comentarios", "no está permitido incluir",
    "la empresa periodística se libera", "por favor, sea respetuoso", "los mensajes son moderados",
    "política de comentarios", "reglas de participación", "tu email no será", "su correo electrónico no será",
    "recuerda que los comentarios", "recuerde que los comentarios", "de acuerdo a nuestras normas",
    "los comentarios publicados son", "los comentarios publicados en este",
    "los comentarios realizados por los usuarios", "los comentarios realizados son",
    "los comentarios expresados en esta", "los comentarios serán moderados",
    "los comentarios serán revisados", "los comentarios serán publicados", "no se permitirán comentarios",
    "las opiniones vertidas en los comentarios", "las opiniones vertidas en esta sección",
    "las opiniones expresadas por los lectores", "las opiniones expresadas por los usuarios",
    "los usuarios son responsables de sus", "los comentarios de esta noticia",
    "los comentarios de esta sección", "los comentarios en esta sección", "los comentarios en esta página",
    "los comentarios pueden ser moderados", "os comentários são de responsabilidade",
    "os comentários são de inteira", "os comentários não representam", "os comentários são de exclusiva",
    "os comentários a seguir", "comentários são de responsabilidade",
    "os comentários são da responsabilidade", "as opiniões expressas nos comentários",
    "a responsabilidade pelo comentário", "a responsabilidade pelos comentários", "regras de uso",
    "regras de participação", "regras dos comentários", "regras para comentários",
    "termos e condições de uso dos comentários", "se achar algo que viole", "este é um espaço de debate",
    "política de comentários", "os comentários passam por", "seu comentário será", "o seu comentário será",
    "não serão aceitos comentários", "não serão publicados comentários", "os comentários estão encerrados",
    "reservamo-nos o direito", "comentários que violem", "os comentários deste espaço",
    "os comentários publicados são", "os comentários publicados não", "os comentários aqui publicados",
    "os comentários aqui postados", "os comentários devem respeitar", "i commenti sono moderati",
    "i commenti sono chiusi", "i commenti dovranno essere", "regole per i commenti", "regolamento commenti",
    "norme per i commenti", "policy commenti", "i commenti non riflettono", "i commenti sono responsabilità",
    "prima di pubblicare un commento", "si prega di mantenere", "termini e condizioni per i commenti",
    "la redazione si riserva", "il gestore del sito non è responsabile", "il tuo commento verrà",
    "linee guida della community", "il commento verrà", "i commenti pubblicati sono",
    "i commenti pubblicati non", "i commenti inseriti sono", "i commenti offensivi verranno",
    "i commenti offensivi saranno", "l'autore del commento è", "l'autore del commento si assume",
    "gli autori dei commenti sono", "i commenti devono essere", "i commenti devono rispettare",
    "reacties zijn gesloten", "reacties worden gemodereerd", "lees onze huisregels",
    "reageren is niet mogelijk", "de redactie behoudt zich", "kommentarsregler", "så kommenterar du",
    "regler för kommentarer", "debatregler", "regler for debatten", "læs vores debatregler",
    "kommentarregler", "debattregler", "regler for kommentarer", "vi ønsker en god debatt",
    "kommentarfeltet er stengt", "kommentarfeltet er moderert", "kommentarfeltet er åpent",
    "keskustelun säännöt", "kommentoinnin säännöt", "kommentit tarkistetaan",
    "redakcja nie ponosi odpowiedzialności", "publikowane komentarze są",
    "nie ponosi odpowiedzialności za treść", "zasady komentowania", "administrator nie odpowiada",
    "komentarze publikowane są", "komentarze publikowane pod", "komentarze wyrażają opinie",
    "правила комментирования", "комментарии проходят", "комментарии модерируются",
    "редакция не несет ответственности", "редакция не несёт ответственности", "в комментариях запрещ",
    "администрация сайта не несет", "мнение редакции может не совпадать", "мнение авторов может",
    "мнение авторов не", "мнение редакции может", "мнение редакции не", "правила коментування",
    "редакція не несе відповідальності", "ваша електронна адреса не", "коментарі модеруються",
    "думка редакції може", "думка редакції не", "думки авторів можуть", "думки авторів не",
)  # fmt: skip
_VALUES = {p: v for v, kind in ((2, BUTTONS), (1, HEADINGS), (6, COUNTERS)) for p in spellings(kind)}
_STARTS = {
    p: v
    for v, kind in ((4, FORM), (3, LOGIN), (2, BUTTON_STARTS), (1, HEADING_STARTS))
    for p in spellings(kind)
}
_TABLE = first_words(_STARTS)
_COUNTED = re.compile(
    r"(?:\d[\d.,]{0,8}|no|one) ?(?:new |reader |user )?"
    r"(?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.*|kommentare?n?|kommentarer|commentaires?|réactions?|comentarios?"
    r"|comentários?|comment[oi]|reacties?|kommentti?a?|komentarz[ey]?|komentář[eůi]?|yorum|комментари\w{0,2}|коментар\w{0,2}"
    r"|komentar\w{0,3}|komentār\w{0,2}|kommentaari?|hozzászólás|comentari[iu]?|comentaris|σχόλι[αο]|bình luận|تعليقا?ت?|תגובות"
    r"|মন্তব্য|ความคิดเห็น|maoni|評論|评论|則留言|条评论|件のコメント|댓글)[.!:)]{0,2}"
    r"|(?:comments?|kommentare?|commentaires?|comentarios|comentários|commenti|reacties|kommentarer|komentarzy?e?|komentáře|yorumlar"
    r"|комментарии|комментариев|коментарі|коментари|komentari|komentarji|komentāri|kommentaarid|hozzászólások|comentarii|comentaris"
    r"|σχόλια|komentar|bình luận|التعليقات|تعليقات|תגובות|মন্তব্য|ความคิดเห็น|maoni|댓글|コメント|评论|評論) ?\(?\d{1,6}\)?"
)
SAYS = (" says:", " wrote:")
MAX_SAYS_WORDS = 16
MAX_BUTTON_WORDS = 15
MAX_LINE_WORDS = 45
NEAR_BLOCKS = 6
LOOKAHEAD_BLOCKS = 12
_MAX_COUNTED_CHARS = 120


@dataclass(frozen=True)
class Comments:
    """A comment section's heading, buttons and form. `phrases` are headings of your own, as a line's start."""

    id: ClassVar[str] = "comments"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "comments",
            ("", "heads the comments", "a comment's button", "asks to log in and comment", "the comment form",
             "introduces a comment", "counts the comments"),
            6,
        ),
        Signal(
            "comments.since",
            ("", "just after a heading of comments", "soon after a heading of comments",
             "some way after a heading of comments", "long after a heading of comments",
             "very long after a heading of comments"),
            5,
        ),
        Signal("comments.near", ("", "near a comment's button", "among comments' buttons"), 2),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_VALUES,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """`comments`, the binned words since a heading (1), and whether buttons (2) are near; one entry a block."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_VALUES):
            column[b] = _VALUES[bare]
        for b, _ in page.headed(_TABLE):
            column[b] = column[b] or _line_value(page, b)
        for b in compress(count(), page.digits):
            if page.heads[b].isdecimal():
                column[b] = column[b] or _line_value(page, b)
        for b in blocks_with(page, *SAYS):
            if page.words[b] <= MAX_SAYS_WORDS and not column[b]:
                column[b] = 5
        add_own(column, page, 1, starts=self.phrases)
        marks = [b for b, value in enumerate(column) if value in _OF_COMMENTS]
        _confirm(column, marks)
        return {
            "comments": column,
            "comments.since": words_since(page, column, 1),
            "comments.near": _near(column, marks),
        }


_OF_COMMENTS = frozenset((2, 5))


def _confirm(column: bytearray, marks: list[int]) -> None:
    """A count of comments (6) heads them (1) if two buttons or openings of comments follow soon."""
    if len(marks) < 2:
        return
    for b, value in enumerate(column):
        after = bisect_right(marks, b) if value == 6 else len(marks)
        if after + 1 < len(marks) and marks[after + 1] <= b + LOOKAHEAD_BLOCKS:
            column[b] = 1


def _near(column: Sequence[int], marks: list[int]) -> bytearray:
    """How many buttons stand within `NEAR_BLOCKS` blocks before or after, two at most."""
    near = bytearray(len(column))
    for b in marks:
        for i in range(max(0, b - NEAR_BLOCKS), min(len(column), b + NEAR_BLOCKS + 1)):
            if i != b:
                near[i] = min(2, near[i] + 1)
    return near


def _line_value(page: Page, b: int) -> int:
    folded = page.folded[b]
    if len(folded) <= _MAX_COUNTED_CHARS and _COUNTED.fullmatch(folded):
        return 6
    words = page.words[b]
    for phrase in _TABLE.get(page.heads[b], ()) if words <= MAX_LINE_WORDS else ():
        if folded.startswith(phrase):
            value = _STARTS[phrase]
            return value if value > 2 or words <= MAX_BUTTON_WORDS else 0
    return 0
