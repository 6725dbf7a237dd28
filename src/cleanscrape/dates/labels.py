"""What a date on a line is, by the words beside it: published, updated, or something else's; and whether they say more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleanscrape.dates.find import DateHit

_UPDATED = re.compile(
    r"updat|modif|last edit|revised|aktuali|geändert|bearbeitet|stand:|actualiz|actualis|mis à jour|mise à jour|màj|maj le|"
    r"aggiorn|ultima modifica|bijgewerkt|gewijzigd|обновл|изменен|оновлен|atualiz|oppdater|opdater|uppdater|ändrad|endret|"
    r"uppfært|güncelle|zaktualiz|aktualizov|päivitet|muokattu|atnaujint|frissít|modificat|更新|수정|업데이트|ενημ|"
    r"עודכן|تحديث|atjaun|uuendat|muudet|ažurir|izmijenj|ажурир|измењ|posodob|osvežen|обновен|актуализир|módosít|"
    r"actualitz|به.?روز|بروزرسانی|اپ ڈیٹ|अपडेट|আপডেট|হালনাগাদ|புதுப்பி|แก้ไข|อั[พป]เด|ปรับปรุง|diperbarui|dikemas|kemas ?kini|"
    r"pembaruan|imesasishwa|განახლ|reviewed|fact.?check|last changed|cập nhật",
)
_PUBLISHED = re.compile(
    r"publi|posted|posté|paru|veröff|erschienen|erstellt|created|creado|creato|pubbl|inserito|gepubl|geplaatst|опубл|"
    r"publis|offentlig|udgivet|dodan|opubl|yayın|vydán|zveřej|julkais|paskelb|megjelen|publicat|公開|配信|掲載|发布|发表|"
    r"입력|등록|게시|δημοσ|פורסם|نشر|first published|written on|date:|datum|data:|fecha|filed|released?\b(?! date)|issued|birt|"
    r"oluştur|eklenme|am:|đăng|avaldat|zverejn|objav|објав|публик|közzété|feltöltve|ανάρτ|αναρτ|انتشار|شائع|प्रकाशि|প্রকাশ|"
    r"வெளியி|เผยแพร่|โพสต์|terbit|diunggah|tayang|dipublikasi|disiarkan|i?[lm]i?chapishwa|გამოქვეყ",
)
_OTHER = re.compile(
    r"comment|deadline|expires?|ends\b|until|©|copyright|\(c\)|accessed|retrieved|abgerufen|born|died|effective|since|"
    r"event|starts?\b|valid|photo|foto|bild|image|getty|credit|from\b.{0,12}\bto$|through$|next|upcoming|joined|member|"
    r"sale|price|as of|episode|season|release date|in cinemas|in theaters|screen ?shot|volume|vol\.|via |says?:?$|reply|antwort|kommentar",
)
_WORDS = re.compile(r"\w+")
_LABELS = frozenset(
    _WORDS.findall(
        "published posted updated last on at by date written created modified article first am um uhr le à el il alle op "
        "om kl den stand veröffentlicht aktualisiert publié mis mise jour publicado actualizado pubblicato aggiornato "
        "gepubliceerd mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday min "
        "mins minutes minute read reading time lesezeit minuten lesedauer et est edt pt pst gmt utc cet montag dienstag "
        "mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
        "miércoles jueves viernes sábado domingo publicēts publicēta atjaunots atjaunota gada plkst avaldatud uuendatud muudetud kell objavljeno ažurirano "
        "posodobljeno ob ura u h publikované aktualizované zverejnené vydané publicat actualizat la ora публикувана публикувано обновена обновено в г ч "
        "објављено ажурирано megjelent frissítve közzétéve módosítva δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ενημέρωση τελευταία στις ώρα "
        "publicada actualitzada actualitzat פורסם עודכן תאריך בשעה نشر في تحديث آخر تاريخ النشر الساعة تم انتشار تاریخ ساعت प्रकाशित अपडेट बजे "
        "প্রকাশ প্রকাশিত আপডেট প্রকাশের সময় เผยแพร่ เผยแพร่เมื่อ อัปเดต อัปเดตล่าสุด อัพเดต วันที่ เวลา น ngày đăng cập nhật lúc thứ chủ "
        "diterbitkan diperbarui pukul jam wib wita wit imechapishwa ilichapishwa saa".lower()
    )
)
"""Words around a date that say nothing else of its line."""


def kind_before(text: str, start: int, low: int, line_before: str) -> str:
    """ "published", "updated", "other" or "" for the date at `start`: by the words since `low`, else the line before."""
    words = text[max(low, start - 50) : start].lower()
    if not words.strip(" |•·,:-–—(") and not low:
        words = line_before.lower()
        if not words.rstrip().endswith(":") and _OTHER.search(words):
            return ""  # "Photos: Ada Park" on the line before says nothing of the date
    last, kind = -1, ""
    for name, pattern in (("other", _OTHER), ("updated", _UPDATED), ("published", _PUBLISHED)):
        for m in pattern.finditer(words):
            if m.start() >= last:
                last, kind = m.start(), name
    return kind


def leftover(text: str, hits: Sequence[DateHit]) -> int:
    """Words on the line besides its dates and the labels around them."""
    kept: list[str] = []
    at = 0
    for hit in hits:
        kept.append(text[at : hit.start])
        at = hit.stop
    kept.append(text[at:])
    words = _WORDS.findall(f" {' '.join(kept)} ".lower().replace(" a las ", " "))
    return sum([word not in _LABELS for word in words])
