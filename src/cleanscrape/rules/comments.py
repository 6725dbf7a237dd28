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
)  # fmt: skip
_VALUES = {p: v for v, kind in ((2, BUTTONS), (1, HEADINGS), (6, COUNTERS)) for p in kind}
_STARTS = {p: v for v, kind in ((4, FORM), (3, LOGIN), (2, BUTTON_STARTS), (1, HEADING_STARTS)) for p in kind}
_TABLE = first_words(_STARTS)
_COUNTED = re.compile(
    r"(?:\d[\d.,]{0,8}|no|one) ?(?:new |reader |user )?"
    r"(?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.*|kommentare?n?|kommentarer|commentaires?|réactions?|comentarios?"
    r"|comentários?|comment[oi]|reacties?|kommentti?a?|komentarz[ey]?|komentář[eůi]?|yorum|комментари\w{0,2}|коментар\w{0,2}"
    r"|komentar\w{0,3}|評論|评论|件のコメント|댓글)[.!:)]{0,2}"
    r"|(?:comments?|kommentare?|commentaires?|comentarios|commenti|reacties|kommentarer|댓글|コメント) ?\(?\d{1,6}\)?"
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
