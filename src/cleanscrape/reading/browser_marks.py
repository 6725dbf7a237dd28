"""What text browsers (lynx, w3m) print for what they can't show: pictures' files, frames, fields, buttons, rules.

And a wiki's buttons behind its headings: "History[edit]".

    [pier-640x360.jpg] (BUTTON) Share   IFRAME: https://player.example/7   Email ____________________   [EMBED]

None of it is the page's words, and a paragraph above a rule of underscores would go on into it. Lines are kept one for
one. w3m cuts files' names to ten characters without an ending: these can't be told from words in brackets.
"""

from __future__ import annotations

import re

_MARKS = tuple(map(re.compile, (r"\((?=BUTTON\))", ":(?<=IFRAME:)", "_(?=___)")))
"""Each led by its rarest character."""
_BRACKETED = re.compile(r"\[(?:BUTTON |(?:EMBED|INLINE|USEMAP)\]|[^\[\]\n]{0,120} {3}\])")
"""A page with none of these has no field, frame or rule to take away."""
_PICTURE = re.compile(
    r"\[(?<!!\[)[^\s\[\]/]{1,200}\.(?:jpe?g|png|gif|svg|webp|ico)(?:[?&;][^\s\[\]]{0,200})?\](?!\()"
)
_FRAME = re.compile(r"IFRAME: \S{1,2000}")
_FIELD = re.compile(
    r"\[BUTTON Input\] \(not implemented\)_*|\(BUTTON\)|\[(?:EMBED|INLINE|USEMAP)\]|"
    r"_(?<![^\s]_)_{19,}|\[[^\[\]\n]{0,120} {3}\]"
)
"""lynx draws a field as 20 underscores or more; fewer may be a blank to fill in: "The answer is ______."."""
_RULE = re.compile(r"^[ \t]*____+[ \t]*$", re.M)
_EDIT_WORDS = (
    r"edit(?: source)?|bearbeiten|quelltext bearbeiten|modifier(?: le code)?|editar(?: código)?|"
    r"modifica(?: wikitesto)?|bewerken|brontekst bewerken|править(?: код)?|редагувати(?: код)?|edytuj(?: kod)?|"
    r"editovat(?: zdroj)?|redigera(?: wikitext)?|rediger(?: kilde)?|muokkaa(?: wikitekstiä)?|szerkesztés|"
    r"modificare(?: sursă)?|değiştir|kaynağı değiştir|επεξεργασία(?: κώδικα)?|編集|ソースを編集|编辑|编辑源代码|編輯|"
    r"편집|원본 편집|sửa(?: mã nguồn)?|sunting(?: sumber)?"
)
_EDIT = re.compile(rf"(?im)\[ ?(?:{_EDIT_WORDS})(?: ?\| ?(?:{_EDIT_WORDS}))? ?\][ \t]*$")
"""A wiki's buttons behind each heading: "History[edit]"."""
_HEAD_LINKS = re.compile(r"\s{0,99} {3}#(?=[^\s#])")
"""lynx opens a page with the names of the head's links, behind "#"."""


def strip_browser_marks(text: str) -> str:
    """The text without such marks; the text itself if it has none."""
    brackets = "[" in text
    if brackets:
        text = _PICTURE.sub("", text)
    if "]\n" in text:
        *before, last = _EDIT.split(text)
        text = "".join([*[part.rstrip(" \t") for part in before], last])
    if found := _HEAD_LINKS.match(text):
        text = text[found.end() :]
    if any(mark.search(text) for mark in _MARKS) or (brackets and _BRACKETED.search(text)):
        text = _FIELD.sub("", _FRAME.sub("", _RULE.sub("", text)))
    return text
