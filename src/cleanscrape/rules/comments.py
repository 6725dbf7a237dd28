"""Readers' comments: the section's heading, its buttons, its form.

Catches "12 comments", "Leave a reply", "Reply" and "Report" buttons, "Log in to comment", and lines that introduce a comment.
`comments.since` counts the words since the last heading of a comment section, in bins: what readers wrote there is
well-made prose, and only what stands above it tells it from the article.
Leaves alone an official's "comments", and "reply" inside a sentence.

Why these numbers: headings (1) say what comes next, buttons (2) what is around, "log in to comment" (3) and the form (4) that
the section is short or over; "Ada says:" (5) opens one comment. The bins' edges are those of `related_links`.

Hit: "3 Comments". Miss: "Comments from the mayor drew laughter."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Signal, first_words, phrase_column
from cleanscrape.rules.related_links import words_since

HEADINGS = (
    "comments", "comment", "leave a comment", "leave a reply", "leave your comment", "leave a reply cancel reply", "add a comment",
    "add comment", "post a comment", "post comment", "write a comment", "join the discussion", "join the conversation", "show comments",
    "view comments", "view all comments", "see all comments", "read comments", "reader comments", "readers' comments", "all comments",
    "discussion", "conversation", "the conversation", "have your say", "what do you think", "no comments", "no comments yet",
    "recent comments", "top comments", "newest comments", "responses", "replies", "leave a response", "comments are closed",
    "comments (0)", "submit a comment", "share your thoughts", "your comments", "comment on this story", "loading comments",
    "leave a replycancel reply", "customer reviews", "comments section", "user comments", "what's your reaction",
    "kommentare", "kommentar", "kommentar schreiben", "kommentar verfassen", "kommentieren", "kommentar hinterlassen", "leserkommentare",
    "schreibe einen kommentar", "schreiben sie einen kommentar", "diskutieren sie mit", "kommentare anzeigen", "mitdiskutieren", "kommentare laden",
    "zu den kommentaren", "keine kommentare", "antwort schreiben", "commentaires", "commentaire", "commenter", "laisser un commentaire",
    "ajouter un commentaire", "vos réactions", "réagir", "réactions", "vos commentaires", "voir les commentaires", "poster un commentaire",
    "les commentaires", "comentarios", "comentario", "deja un comentario", "deja una respuesta", "dejar un comentario", "comentar",
    "escribe un comentario", "ver comentarios", "sé el primero en comentar", "comentários", "comentário", "deixe um comentário",
    "deixe uma resposta", "deixe seu comentário", "deixe o seu comentário", "ver comentários", "commenti", "commento", "lascia un commento",
    "commenta", "i commenti dei lettori", "scrivi un commento", "vedi i commenti", "reacties", "reactie", "reageren", "reageer",
    "plaats een reactie", "geef een reactie", "laat een reactie achter", "kommentarer", "kommentera", "lämna en kommentar", "skriv en kommentar",
    "lämna ett svar", "visa kommentarer", "skriv kommentar", "tilføj kommentar", "kommenter", "legg igjen en kommentar", "delta i debatten",
    "legg igjen et svar", "vis kommentarer", "læg en kommentar", "deltag i debatten", "kommentit", "kommentoi", "jätä kommentti", "keskustelu", "vastaa",
    "osallistu keskusteluun", "komentarze", "komentarz", "dodaj komentarz", "napisz komentarz", "skomentuj", "pokaż komentarze", "zostaw komentarz",
    "zobacz komentarze", "komentáře", "komentář", "přidat komentář", "diskuse", "diskuze", "vstoupit do diskuse", "napsat komentář", "yorumlar",
    "yorum yap", "yorum yaz", "yorum", "bir yanıt yazın", "bir cevap yazın", "комментарии", "комментировать", "оставить комментарий",
    "добавить комментарий", "обсуждение", "написать комментарий", "коментарі", "коментувати", "залишити коментар", "додати коментар",
    "обговорення", "komentarai", "komentuoti", "rašyti komentarą", "parašykite komentarą", "palikite komentarą", "コメント", "コメントする",
    "コメントを残す", "コメントを書く", "コメント一覧", "みんなのコメント", "评论", "发表评论", "網友評論", "留言", "發表留言", "評論", "我要评论", "댓글",
    "댓글쓰기", "댓글 쓰기", "댓글달기", "전체 댓글", "التعليقات", "تعليقات", "اترك تعليقا", "أضف تعليق", "اترك تعليقاً", "टिप्पणियां", "कमेंट",
    "कमेंट्स", "टिप्पणी करें", "अपनी टिप्पणी दें",
)  # fmt: skip
HEADING_STARTS = (
    "leave a reply", "leave a comment", "leave a replycancel", "be the first to comment", "be the first to", "comments are closed",
    "comments on this", "comments have been", "comments:", "comments (", "comments |", "thoughts on", "read the comments", "view the comments",
    "join the conversation", "join the discussion", "what do you think?", "what are your thoughts", "let us know in the comments",
    "have your say", "sign in and be the first", "kommentare (", "kommentare:", "commentaires (", "comentarios (", "comentários (",
    "commenti (", "reacties (", "kommentarer (", "kommentit (", "komentarze (", "komentáře (", "yorumlar (", "комментарии (",
    "коментарі (", "komentarai (", "コメント (", "show comments", "view comments", "bir yanıt yazın", "sé el primero en",
    "seja o primeiro a", "soyez le premier", "schreiben sie den ersten", "jetzt kommentieren",
)  # fmt: skip
BUTTONS = (
    "reply", "report", "like", "dislike", "upvote", "downvote", "thumbs up", "thumbs down", "flag", "report comment", "report abuse",
    "report this comment", "cancel reply", "permalink", "flag comment", "show replies", "hide replies", "view replies", "view reply",
    "show more comments", "load more comments", "more comments", "load comments", "sort by", "newest", "oldest", "best", "most liked",
    "newest first", "oldest first", "sort by newest", "most recent", "like reply", "reply like", "reply report", "edited", "like loading",
    "quote", "helpful", "vote up", "vote down", "mute user", "block user", "reply to this", "like · reply", "collapse",
    "antworten", "melden", "kommentar melden", "gefällt mir", "zitieren", "älteste zuerst", "neueste zuerst", "beitrag melden", "répondre",
    "signaler", "signaler un abus", "j'aime", "responder", "denunciar", "me gusta", "reportar", "curtir", "gostar", "rispondi", "segnala",
    "mi piace", "beantwoorden", "rapporteer", "rapporteren", "svara", "anmäl", "gilla", "svar", "anmeld", "synes godt om", "svar på denne",
    "rapporter", "lik", "vastaa kommenttiin", "ilmoita asiaton viesti", "tykkää", "odpowiedz", "zgłoś", "zgłoś nadużycie", "lubię to",
    "odpovědět", "nahlásit", "yanıtla", "cevapla", "şikayet et", "beğen", "ответить", "пожаловаться", "нравится", "відповісти", "поскаржитись",
    "atsakyti", "pranešti", "返信", "返信する", "通報", "違反報告", "いいね", "いいね!", "回复", "回覆", "举报", "点赞", "檢舉", "답글", "신고", "공감",
    "비공감", "رد", "إبلاغ", "जवाब दें", "रिपोर्ट करें",
)  # fmt: skip
BUTTON_STARTS = ("reply to", "replying to", "in reply to", "view replies", "show replies", "antworten auf", "en réponse à")
LOGIN = (
    "log in to comment", "log in to leave", "log in to reply", "log in to post", "login to comment", "login to post", "login to reply", "login to leave",
    "sign in to comment", "sign in to join", "sign in to reply", "sign in or register", "you must be logged in", "you need to be logged in",
    "you must be signed in", "please log in to comment", "please login to comment", "please log in to", "please sign in to", "you need to sign in",
    "register to comment", "sign up to comment", "to comment", "to join the conversation", "join or log in", "log in or register", "log in or sign up",
    "logged in as", "want to join the conversation", "want to comment", "to view comments", "please enable javascript", "to leave a comment",
    "melden sie sich an, um", "melde dich an, um", "um zu kommentieren", "um kommentieren zu können", "bitte melden sie sich", "sie müssen angemeldet",
    "du musst angemeldet", "zum kommentieren", "connectez-vous pour", "pour commenter", "vous devez être connecté", "vous devez vous connecter",
    "inicia sesión para", "para comentar", "debes iniciar sesión", "faça login para", "inicie sessão para", "você precisa", "accedi per",
    "per commentare", "devi essere connesso", "log in om", "om te reageren", "je moet ingelogd", "logga in för att", "du måste vara inloggad",
    "log ind for at", "du skal være logget", "logg inn for å", "du må være logget", "kirjaudu sisään", "zaloguj się, aby", "aby dodać komentarz",
    "musisz być zalogowany", "přihlaste se", "pro přidání", "yorum yapabilmek", "yorum yapmak için", "войдите, чтобы", "чтобы оставить комментарий",
    "чтобы оставлять комментарии", "щоб залишити коментар", "norėdami komentuoti", "コメントを投稿するには", "コメントするには", "댓글을 작성하려면",
)  # fmt: skip
FORM = (
    "your email address will not", "save my name", "required fields are", "notify me of", "notify me when", "notify me via", "this site uses akismet",
    "learn how your comment", "you may use these html", "your comment", "comment *", "name *", "email *", "website", "comments are moderated",
    "comments are subject", "comments will be", "all comments are", "please keep comments", "please be respectful", "we welcome comments",
    "we reserve the right", "read our comment", "our comment", "commenting", "comment policy", "community guidelines", "keep it clean", "be nice",
    "avoid obscene", "don't threaten", "please avoid", "threats of harming", "deine e-mail-adresse wird nicht", "ihre e-mail-adresse wird nicht",
    "erforderliche felder", "meinen namen", "name und e-mail", "benachrichtige mich", "votre adresse e-mail ne sera", "votre adresse email ne sera",
    "les champs obligatoires", "enregistrer mon nom", "tu dirección de correo", "los campos obligatorios", "guarda mi nombre",
    "o seu endereço de e-mail não", "o seu endereço de email não", "campos obrigatórios", "salvar meus dados", "guardar o meu nome",
    "il tuo indirizzo email non", "i campi obbligatori", "salva il mio nome", "je e-mailadres wordt niet", "het e-mailadres wordt niet",
    "vereiste velden", "mijn naam", "din e-postadress kommer", "obligatoriska fält", "spara mitt namn", "din e-mailadresse vil ikke",
    "krævede felter", "gem mit navn", "din e-postadresse vil ikke", "obligatoriske felt", "lagre mitt navn", "sähköpostiosoitettasi ei",
    "pakolliset kentät", "twój adres e-mail nie", "wymagane pola", "zapamiętaj moje dane", "vaše e-mailová adresa", "vyžadované informace",
    "e-posta adresiniz yayınlanmayacak", "gerekli alanlar", "ваш адрес email не", "обязательные поля", "сохранить моё имя", "ваша e-mail адреса не",
    "обов’язкові поля", "el. pašto adresas nebus", "メールアドレスが公開", "您的邮箱地址不会", "您的電子郵件", "لن يتم نشر عنوان",
)  # fmt: skip
_VALUES = {p: v for v, kind in ((2, BUTTONS), (1, HEADINGS)) for p in kind}
_STARTS = {p: v for v, kind in ((4, FORM), (3, LOGIN), (2, BUTTON_STARTS), (1, HEADING_STARTS)) for p in kind}
_TABLE = first_words(_STARTS)
_COUNTED = re.compile(
    r"(?:\d[\d.,]{0,8}|no|one|two|three|kein|keine|pas de|sin|nessun|inga|ingen)(?: new| reader)? ?"
    r"(?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.*|kommentare?n?|kommentarer|commentaires?|réactions?|comentarios?|comentários?"
    r"|commenti?o?|reacties?|kommentti?a?|komentarz[ey]?|komentář[eůi]?|yorum|комментари\w{0,2}|коментар\w{0,2}|komentar\w{0,3}|評論|评论"
    r"|件のコメント|댓글)[.!:)]{0,2}|(?:comments?|kommentare?|commentaires?|comentarios|commenti|reacties|kommentarer|댓글|コメント) ?\(?\d{1,6}\)?"
)
_SAYS = re.compile(r"[^,;:!?]{2,40} (?:says|said|wrote|writes|schrieb|meint|sagt|a dit|dit|dice|ha detto|disse|diz|zegt|skriver|pisze):?")
_SAYS_ENDS = ("says:", "wrote:", "sagt:", "schrieb:", "dit :", "dice:", "zegt:", "disse:", "says", "skriver:", "pisze:")
MAX_BUTTON_WORDS = 6
MAX_LINE_WORDS = 45
_MAX_COUNTED_CHARS = 120


@dataclass(frozen=True)
class Comments:
    """A comment section's heading, buttons and form. `phrases` are headings of your own, matched as a line's start."""

    id: ClassVar[str] = "comments"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "comments",
            ("", "heads the comments", "a comment's button", "asks to log in and comment", "the comment form",
             "introduces a comment"),
            5,
        ),
        Signal(
            "comments.since",
            ("", "just after a heading of comments", "soon after a heading of comments", "some way after a heading of comments",
             "long after a heading of comments", "very long after a heading of comments"),
            5,
        ),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()

    def look(self, page: Page) -> dict[str, list[int]]:
        """`comments` and the binned words since a heading (value 1), one entry a block."""
        column = [_VALUES.get(bare, 0) for bare in page.bare]
        folded = page.folded
        for b, head in enumerate(page.heads):
            if not column[b] and (head in _TABLE or head[:1].isdigit() or folded[b].endswith(_SAYS_ENDS)):
                column[b] = _line_value(page, b)
        if self.phrases:
            for b, hit in enumerate(phrase_column(page, starts=self.phrases)):
                column[b] = column[b] or hit
        return {"comments": column, "comments.since": words_since(page, column, 1)}


def _line_value(page: Page, b: int) -> int:
    folded = page.folded[b]
    if len(folded) <= _MAX_COUNTED_CHARS and _COUNTED.fullmatch(folded):
        return 1
    if page.words[b] <= MAX_LINE_WORDS:
        for phrase in _TABLE.get(page.heads[b], ()):
            if folded.startswith(phrase):
                value = _STARTS[phrase]
                return value if value > 2 or page.words[b] <= MAX_LINE_WORDS // 3 else 0
    return 5 if page.words[b] <= MAX_BUTTON_WORDS and _SAYS.fullmatch(folded) else 0
