"""Dates, times and ages that stand alone.

Catches a line that is nothing but a date or time, "5 hours ago", "4 min read", "Updated March 3, 2026", and short
lines that end so ("Science | 3 hours ago").
Leaves alone dates inside sentences: every word of a line must be a month, a day of the week, or one of the few words that
stand by them. What the date says is another rule's business.

Why these numbers: a date (1) may head a diary's entry or fill a table, an age (2) hardly ever; reading times (3) and
stamps (4) stand by a headline; a short line that ends in a date (5) is a teaser's or a byline, or a caption; a year alone
(6) is a table's or a timeline's, or a footer's. `MAX_STAMP_WORDS` fits two stamps with time and zone.

Hit: "Feb. 11, 2026, 5:42 p.m. EST". Miss: "On 11 February the ferry hit the pier."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import compress, count
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal, add_own

MONTHS = """
january february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner mär okt dez janvier
février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc enero
febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev set out gennaio febbraio
aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott januari februari maart mei
augustus maa mrt augusti marts maj avg desember des tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta
kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta stycznia lutego marca kwietnia maja
czerwca lipca sierpnia września października listopada grudnia sty lut kwi cze lip sie wrz paź lis gru ledna
února března dubna května června července srpna září října listopadu prosince ocak şubat mart nisan mayıs
haziran temmuz ağustos eylül ekim kasım aralık января февраля марта апреля мая июня июля августа сентября
октября ноября декабря янв фев апр авг сен окт ноя дек січня лютого березня квітня травня червня липня
серпня вересня жовтня листопада грудня sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio
rugsėjo spalio lapkričio gruodžio يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
"""
DAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi
mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça
quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag
donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag
søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su poniedziałek
wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pazartesi salı
çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье пн вт
ср чт пт сб вс понеділок вівторок середа четвер п'ятниця субота неділя pirmadienis antradienis trečiadienis
ketvirtadienis penktadienis šeštadienis sekmadienis today yesterday heute gestern hier hoy ayer hoje ontem
oggi ieri vandaag gisteren idag igår i dag går tänään eilen dzisiaj dziś wczoraj dnes včera bugün dün
сегодня вчера сьогодні вчора šiandien vakar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد सोमवार
मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
"""
CLOCK = """
am pm a m p et est edt pt pst pdt ct cst cdt mt mst mdt gmt bst ist utc cet cest mez aest aedt msk eet jst
kst hkt sgt wib z t h hrs uhr kl klo kello godz hod ore alle às las at um à le de del di den dne the of on
om uur heures horas min saat год г р r v w o og st nd rd th ier 年 月 日 時 分 时 点 點 秒 年度 년 월 일 시
분 오전 오후 午前 午後 上午 下午 eastern time local и d klockan das dnia roku
"""
AGES = """
ago minute minutes min mins second seconds sec hour hours hr hrs day days week weeks month months year years
just now d h m w mo y yr an a one about over less than vor stunde stunden minuten sekunden tag tagen tage
woche wochen monat monaten monate jahr jahren jahre std einer einem il heure heures jour jours semaine
semaines mois ans une un hace hora horas día días minuto minutos semana semanas mes meses año años há dia
dias mês ano anos atrás ore ora fa giorni giorno minuti settimana settimane mesi mese anni anno geleden uur
dagen dag weken maanden maand jaar sedan sen för timmar timme timer time siden minut minutter dage uger uge
måneder måned år minuter dagar veckor månader sitten tuntia tunti päivää päivä minuuttia viikkoa viikko
kuukautta temu godzin godziny godzinę minuty dni dzień tydzień tygodni miesiąc lat před hodinami hodinou
minutami dny dnem týdnem měsícem önce saat dakika gün hafta ay yıl назад час часа часов минут минуту минуты
день дня дней неделю недели месяц месяца тому годин години годину хвилин хвилини хвилину дні днів тиждень
місяць prieš val dieną dienas valandas valandą savaitę منذ ساعة ساعات دقيقة دقائق يوم أيام घंटे पहले मिनट
दिन 時間前 分前 日前
"""
AGE_MARKS = """
ago vor il hace há fa geleden sedan sitten siden sen temu před önce назад тому prieš منذ पहले atrás för 時間前 分前 日前
"""
READS = """
read reading minutes minute min mins lesezeit minuten lesedauer lecture lectura leitura lettura leestijd
lästid læsetid lesetid lukuaika czytania čtení okuma чтения читання time estimated de di approx dk temps
tiempo tempo minutos minuti skaitymo watch listen
"""
READ_MARKS = """
read lesezeit lesedauer lecture lectura leitura lettura leestijd lästid læsetid lesetid lukuaika czytania
čtení okuma чтения читання skaitymo reading
"""
STAMP_FILLERS = """
on last first date am le il em op el à jour data son post created stand 更新 公開 配信 掲載 日 日更新 日公開
日配信 日付 分更新 分公開 발행 발행일 입력 수정 등록 업데이트 发布 发布时间 来源 時 分
"""
STAMPS = """
updated published posted modified originally revised filed uploaded edited update aktualisiert
veröffentlicht erstellt zuletzt publié mis mise modifié actualizado publicado última actualización
actualizada atualizado atualização pubblicato aggiornato ultimo aggiornamento gepubliceerd bijgewerkt laatst
publicerad uppdaterad senast publiceret opdateret sidst publisert oppdatert sist julkaistu päivitetty
opublikowano aktualizacja publikacji publikováno aktualizováno vydáno yayınlanma güncelleme tarihi
güncellenme giriş опубликовано обновлено дата публикации опубліковано оновлено paskelbta atnaujinta نشر
تحديث प्रकाशित अपडेट
"""
AGO_ALONE = (
    "just now", "yesterday", "today", "an hour ago", "a day ago", "a week ago", "a month ago", "a year ago",
)  # fmt: skip
STAMP_ALONE = (
    "updated", "published", "last updated", "published on", "updated on", "posted on", "posted",
    "last modified", "first published", "date published", "aktualisiert", "veröffentlicht",
    "zuletzt aktualisiert", "publié le", "mis à jour le", "publicado", "actualizado", "publicado em",
    "atualizado em", "pubblicato il", "aggiornato il", "gepubliceerd op", "bijgewerkt", "publicerad",
    "uppdaterad", "publiceret", "opdateret", "publisert", "oppdatert", "julkaistu", "päivitetty",
    "opublikowano", "publikováno", "aktualizováno", "опубликовано", "обновлено", "опубліковано", "оновлено",
    "paskelbta", "更新日", "公開日", "최종수정", "입력",
)  # fmt: skip
_CALENDAR = frozenset((MONTHS + DAYS + CLOCK).split())
_AGES = frozenset((AGES + CLOCK).split())
_AGE_MARKS = frozenset(AGE_MARKS.split())
_READS = frozenset(READS.split())
_READ_MARKS = frozenset(READ_MARKS.split())
_STAMP_MARKS = frozenset(STAMPS.split())
_STAMPED = _STAMP_MARKS | frozenset(STAMP_FILLERS.split()) | _CALENDAR | _AGES | _READS
_MONTHS = frozenset(MONTHS.split()) - {"set", "out", "mag"}
_ALONE = {**dict.fromkeys(AGO_ALONE, 2), **dict.fromkeys(STAMP_ALONE, 4)}
_STAMPED_OR_NONE = _STAMPED | {""}
_MARKS = ".,:;|()[]·•-–—/"
_AGE_ENDS = ("ago", "geleden", "sedan", "siden", "sitten", " fa", "temu", "önce", "назад", "тому", "min read")
_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|er|º)?(?: de| of)?\W{0,3}([^\W\d_]{3,})|\b([^\W\d_]{3,})\W{1,3}(?:de )?\d{1,4}\b"
)
_NUMBERS = re.compile(
    r"\b\d{1,2}([./-]) ?\d{1,2}\1 ?(?:(?:19|20)\d\d|\d\d)\b|\b(?:19|20)\d\d([./-]) ?\d{1,2}\2 ?\d{1,2}\b|\d{1,2} ?[月월]"
)
_PARTING = "./-月월"
"""One of these is in each date in numbers."""
_MAY_BE_MONTHS = _MONTHS.union(
    end + month for end in ("st", "nd", "rd", "th", "er", "º", "de", "of") for month in _MONTHS
)
"""Months as they stand among a text's words: "1stMay" has no space."""
_CLOCK_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\d{1,2} ?[時时点點시]")
_END_TIME = re.compile(r"\b\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?\)?$")
_BARE_YEAR = re.compile(r"\W{0,3}(?:19|20)\d\d\W{0,3}")
_TAIL_AGE = re.compile(
    r"\d ?[^\W\d_]{1,12}\.? (?:ago|geleden|sedan|siden|sitten|fa|temu|önce|назад|тому)$|\d ?[hdw] ?ago$|\bmin read$"
)
_ASIAN_AGE = re.compile(
    r"\d ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|个月|年|초|분|시간|일|주|개월|년) ?(?:前|以前|전)"
)
_OTHER = re.compile(r"[%$€£+=#@&]|\d{3}[,.]\d{3}")
MAX_STAMP_WORDS = 16
MAX_TAIL_WORDS = 12
MAX_BYTES = 120
_TAIL_CHARS = 32


@dataclass(frozen=True)
class Timestamps:
    """Dates, times, ages and reading times alone on a line. `phrases` are starts of stamps of your own."""

    id: ClassVar[str] = "timestamps"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "timestamps",
            ("", "only a date or time", "an age", "a reading time", "an updated or published stamp",
             "ends in a date or age", "only a year"),
            6,
        ),
    )  # fmt: skip
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_ALONE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 date, 2 age, 3 reading time, 4 stamp, 5 ends in a date, 6 year."""
        folded, words = page.folded, page.words
        column = bytearray(len(page))
        for b, bare in page.whole_in(_ALONE):
            column[b] = _ALONE[bare]
        for b in compress(count(), page.digits):
            if words[b] <= MAX_STAMP_WORDS and len(page.shapes[b]) <= MAX_BYTES:
                column[b] = column[b] or _stamp(folded[b], page.heads[b])
        add_own(column, page, 4, starts=self.phrases)
        return {"timestamps": column}


def _stamp(folded: str, head: str) -> int:
    """The value of a short line that holds a digit; `head` is its first word."""
    first = head.strip(_MARKS)
    if first[:1].isdigit() or first in _STAMPED_OR_NONE:
        words = _LETTERS.findall(folded)
        if _STAMPED.issuperset(words) and not _OTHER.search(folded):
            return _known(folded, frozenset(words))
    if not folded.isascii() and _ASIAN_AGE.search(folded):
        return 2
    if folded.count(" ") >= MAX_TAIL_WORDS:
        return 0
    if folded[-1].isdigit() or folded[-1] in ")m日일t":
        tail = folded[-_TAIL_CHARS:]
        return 5 if _dated(tail) or _END_TIME.search(tail) else 0
    return 5 if folded.endswith(_AGE_ENDS) and _TAIL_AGE.search(folded[-_TAIL_CHARS:]) else 0


def _known(folded: str, words: frozenset[str]) -> int:
    """The value of a line whose words are all of calendar, clock, ages and stamps."""
    if words & _STAMP_MARKS:
        return 4
    if words & _READ_MARKS and words <= _READS:
        return 3
    if words & _AGE_MARKS and words <= _AGES:
        return 2
    if _dated(folded) or (words and _CLOCK_TIME.search(folded)):
        return 1
    return 6 * (_BARE_YEAR.fullmatch(folded) is not None)


def _dated(text: str) -> bool:
    """Does a short text hold a date, in numbers or with a month's name beside one?"""
    if any(map(text.__contains__, _PARTING)) and _NUMBERS.search(text):
        return True
    if _MAY_BE_MONTHS.isdisjoint(_LETTERS.findall(text)):
        return False
    return any((m[1] or m[2]) in _MONTHS for m in _BESIDE.finditer(text))
