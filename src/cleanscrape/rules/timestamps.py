"""Dates, times and ages that stand alone.

Catches a line that is nothing but a date or time, "5 hours ago", "4 min read", "Updated March 3, 2026", and short lines
that end so ("Science | 3 hours ago").
Leaves alone dates inside sentences: every word of the line must be a month, a day, a number or one of the few words
around them. What the date says is another rule's business.

Why these numbers: a date (1) may head a diary's entry, an age (2) hardly ever; "min read" (3) and stamps (4) stand by a headline;
a short line that ends in one (5) is a teaser's or a byline. `MAX_STAMP_WORDS` fits two stamps with time and zone.

Hit: "Feb. 11, 2026, 5:42 p.m. EST". Miss: "On 11 February the ferry hit the pier."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Signal, phrase_column

MONTHS = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
januar februar märz mai juni juli oktober dezember jänner mär okt dez janvier février mars avril juin juillet août septembre octobre novembre décembre
janv févr avr juil déc enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic janeiro fevereiro
março maio junho julho setembro outubro novembro dezembro fev mai set out gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag
giu lug ott januari februari maart mei augustus maa mrt augusti marts maj avg desember des tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta
heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
grudnia sty lut kwi cze lip sie wrz paź lis gru ledna února března dubna května června července srpna září října listopadu prosince ocak şubat mart nisan
mayıs haziran temmuz ağustos eylül ekim kasım aralık января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг сен
окт ноя дек січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня sausio vasario kovo balandžio gegužės birželio liepos
rugpjūčio rugsėjo spalio lapkričio gruodžio يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त
सितंबर अक्टूबर नवंबर दिसंबर
"""
DAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag
sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça
quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag
onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su
poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pazartesi salı çarşamba perşembe cuma cumartesi pazar
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер п'ятниця субота неділя pirmadienis
antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis today yesterday heute gestern hier hoy ayer hoje ontem oggi ieri vandaag gisteren
idag igår i dag går tänään eilen dzisiaj dziś wczoraj dnes včera bugün dün сегодня вчера сьогодні вчора šiandien vakar الاثنين الثلاثاء الأربعاء الخميس الجمعة
السبت الأحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
"""
CLOCK = """
am pm a m p et est edt pt pst pdt ct cst cdt mt mst mdt gmt bst ist utc cet cest mez aest aedt msk eet jst kst hkt sgt wib z t h hrs uhr kl klo kello godz hod ore alle às
las a at um à le de del di den dne the of on om uur heures horas h min saat год г р r v w o og at st nd rd th ier eastern time local и m d klockan das dnia roku
"""
AGES = """
ago minute minutes min mins second seconds sec hour hours hr hrs day days week weeks month months year years just now d h m w mo y yr an a one about over less than vor
stunde stunden minuten sekunden tag tagen tage woche wochen monat monaten monate jahr jahren jahre std einer einem il y heure heures jour jours semaine semaines mois
ans an une un hace hora horas día días minuto minutos semana semanas mes meses año años há dia dias mês ano anos atrás ore ora fa giorni giorno minuti settimana
settimane mesi mese anni anno geleden uur dagen dag weken maanden maand jaar sedan sen för timmar timme timer time siden minut minutter dage uger uge måneder måned år
minuter dagar veckor månader sitten tuntia tunti päivää päivä minuuttia viikkoa viikko kuukautta temu godzin godziny godzinę minut minuty dni dzień tydzień tygodni
miesiąc lat před hodinami hodinou minutami dny dnem týdnem měsícem önce saat dakika gün hafta ay yıl назад час часа часов минут минуту минуты день дня дней неделю
недели месяц месяца тому годин години годину хвилин хвилини хвилину дні днів тиждень місяць prieš val dieną dienas valandas valandą savaitę منذ ساعة ساعات دقيقة دقائق
يوم أيام घंटे पहले मिनट दिन
"""
AGE_MARKS = """
ago vor il hace há fa geleden sedan sitten siden sen temu před önce назад тому prieš منذ पहले atrás för
"""
READS = """
read reading minutes minute min mins lesezeit minuten lesedauer lecture lectura leitura lettura leestijd lästid læsetid lesetid lukuaika czytania čtení okuma чтения читання
time estimated de di min approx dk temps tiempo tempo minutos minuti minuti skaitymo watch listen
"""
READ_MARKS = """
read lesezeit lesedauer lecture lectura leitura lettura leestijd lästid læsetid lesetid lukuaika czytania čtení okuma чтения читання skaitymo reading
"""
STAMPS = """
updated published posted last modified first created on date originally revised filed uploaded edited update post date: aktualisiert veröffentlicht stand erstellt zuletzt am
publié mis jour mise à jour modifié le actualizado publicado última actualización actualizada actualizado el atualizado atualização em pubblicato aggiornato ultimo
aggiornamento il gepubliceerd bijgewerkt laatst op publicerad uppdaterad senast publiceret opdateret sidst publisert oppdatert sist julkaistu päivitetty opublikowano
aktualizacja data publikacji publikováno aktualizováno vydáno yayınlanma güncelleme son tarihi güncellenme giriş опубликовано обновлено дата публикации опубліковано оновлено
paskelbta atnaujinta نشر تحديث प्रकाशित अपडेट
"""
_CALENDAR = frozenset((MONTHS + DAYS + CLOCK).split())
_DATED = frozenset((MONTHS + DAYS).split()) - {"may", "so", "do", "to", "la", "set", "out", "hier", "i", "di", "mi", "pe", "ma", "su", "ti", "ke", "des", "sie", "gen", "sat", "sun"}
_AGES = frozenset((AGES + CLOCK).split())
_AGE_MARKS = frozenset(AGE_MARKS.split())
_READS = frozenset(READS.split())
_READ_MARKS = frozenset(READ_MARKS.split())
_STAMPS = frozenset(STAMPS.split())
_STAMP_MARKS = _STAMPS - frozenset("on last first date am le il em op el stand post son à jour data".split())
_STAMPED = _STAMPS | _CALENDAR | _AGES | _READS
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMERIC = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d\d|\d{1,2} ?h ?\d\d|\d{4} ?[年년]|\d{1,2} ?[月월]|\b(?:19|20)\d\d\b")
_ENDS = re.compile(r"(?:\b(?:19|20)\d\d|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\bago|\bread|\d ?[hmdw]|temu|sitten|sedan|назад|önce)[.)]?$")
_ASIAN = re.compile(r"\d{1,4} ?(?:分|時間|小时|小時|日|天|週間|周|か月|个月|年|분|시간|일|주) ?(?:前|以前|전)")
MAX_STAMP_WORDS = 16
MAX_TAIL_WORDS = 12
_MAX_CHARS = 90


@dataclass(frozen=True)
class Timestamps:
    """Dates, times, ages and reading times alone on a line. `phrases` are starts of stamps of your own."""

    id: ClassVar[str] = "timestamps"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "timestamps",
            ("", "only a date or time", "an age", "a reading time", "an updated or published stamp", "ends in a date or age"),
            5,
        ),
    )
    phrases: tuple[str, ...] = ()

    def look(self, page: Page) -> dict[str, list[int]]:
        """`timestamps`, one entry a block: 0 nothing, 1 date, 2 age, 3 reading time, 4 stamp, 5 ends in one."""
        words, folded = page.words, page.folded
        column = [
            _stamp(folded[b]) if b"0" in shape and len(shape) <= 2 * _MAX_CHARS and words[b] <= MAX_STAMP_WORDS else 0
            for b, shape in enumerate(page.shapes)
        ]
        if self.phrases:
            for b, hit in enumerate(phrase_column(page, starts=self.phrases)):
                column[b] = column[b] or 4 * hit
        return {"timestamps": column}


def _stamp(folded: str) -> int:
    words = frozenset(_LETTERS.findall(folded))
    if not words <= _STAMPED:
        if _ASIAN.search(folded):
            return 2
        if not _NUMERIC.search(folded):
            return 0
        return 5 if folded.count(" ") < MAX_TAIL_WORDS and _ENDS.search(folded) else 0
    if words & _STAMP_MARKS:
        return 4
    if words & _READ_MARKS and words <= _READS:
        return 3
    if words & _AGE_MARKS and words <= _AGES:
        return 2
    return 1 if words <= _CALENDAR and (words & _DATED or _NUMERIC.search(folded)) else 0
