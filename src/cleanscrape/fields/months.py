"""Month names of some fifty languages, in the forms that dates are printed in, and the words around them."""

from __future__ import annotations

import unicodedata

from cleanscrape.spellings import spellings

_FORMS = """
1 january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari januara januára stycznia styczeń sty
1 января январь янв січня січень ledna leden sausio sausis janvāris janvārī jaanuar tammikuuta tammi január ianuarie ian
1 ocak oca ιανουαρίου ιαν يناير كانون ינואר בינואר जनवरी জানুয়ারি มกราคม ม.ค януари siječnja janúar gener urtarrila
2 february feb febr februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty lut februára
2 февраля февраль фев лютого února únor vasario vasaris februāris februārī veebruar helmikuuta helmi február februarie
2 şubat şub φεβρουαρίου φεβ فبراير شباط פברואר בפברואר फरवरी ফেব্রুয়ারি กุมภาพันธ์ ก.พ февруари veljače febrúar febrer
3 march mar märz mrz mär mars marzo março maart mrt marts marca marzec марта март мар березня března březen kovo kovas
3 marts martā märts maaliskuuta maalis március márc martie mart μαρτίου μαρ مارس آذار מרץ במרץ मार्च মার্চ มีนาคม มี.ค
3 ožujka març
4 april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня dubna duben balandžio balandis
4 aprīlis aprīlī aprill huhtikuuta huhti április ápr aprilie nisan nis απριλίου απρ أبريل ابريل نيسان אפריל באפריל
4 अप्रैल এপ্রিল เมษายน เม.ย април travnja apríl apríla apríl
5 may mai mayo maggio mag maio mei maj maja мая май травня května květen gegužės gegužė maijs maijā toukokuuta touko
5 május máj mayıs μαΐου μαϊου μαιου μαΐ مايو أيار מאי במאי मई মে พฤษภาคม พ.ค svibnja maí mája maig
6 june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня června červen birželio birželis
6 jūnijs jūnijā juuni kesäkuuta kesä június jún iunie haziran haz ιουνίου ιουν يونيو حزيران יוני ביוני जून জুন มิถุนายน มิ.ย
6 юни lipnja júní júna juny
7 july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль июл липня července červenec liepos liepa
7 jūlijs jūlijā juuli heinäkuuta heinä július júl iulie temmuz tem ιουλίου ιουλ يوليو تموز יולי ביולי जुलाई জুলাই กรกฎาคม ก.ค
7 юли srpnja júlí júla juliol
8 august aug août aout agosto ago agustus augusti augustus sierpnia sierpień sie августа август авг серпня srpna srpen
8 rugpjūčio rugpjūtis augusts augustā elokuuta elo augusztus ağustos ağu αυγούστου αυγ أغسطس آب אוגוסט באוגוסט अगस्त
8 আগস্ট สิงหาคม ส.ค kolovoza ágúst augusta agost
9 september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября сентябрь сен
9 вересня září rugsėjo rugsėjis septembris septembrī syyskuuta syys szeptember szept septembrie eylül eyl σεπτεμβρίου σεπ
9 سبتمبر أيلول ספטמבר בספטמבר सितंबर সেপ্টেম্বর กันยายน ก.ย септември rujna septembra setembre
10 october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт жовтня
10 října říjen spalio spalis oktobris oktobrī oktoober lokakuuta loka október octombrie oct ekim eki οκτωβρίου οκτ أكتوبر
10 אוקטובר באוקטובר अक्टूबर অক্টোবর ตุลาคม ต.ค октомври októbra
11 november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя листопада lapkričio lapkritis
11 novembris novembrī marraskuuta marras noiembrie kasım kas νοεμβρίου νοε نوفمبر נובמבר בנובמבר नवंबर নভেম্বর
11 พฤศจิกายน พ.ย ноември studenoga nóvember novembra
12 december dec dezember dez décembre déc diciembre dic dicembre dezembro december desember des grudnia grudzień gru
12 декабря декабрь дек грудня prosince prosinec gruodžio gruodis decembris decembrī detsember joulukuuta joulu decembrie
12 aralık ara δεκεμβρίου δεκ ديسمبر דצמבר בדצמבר दिसंबर ডিসেম্বর ธันวาคม ธ.ค декември prosinca desembre decembra
1 gener januarja januara јануар јануара janvāra جنوری ژانویه जनवरी ஜனவரி জানুয়ারী იანვარი იანვარს ဇန်နဝါရီ جانفي
2 februarja februara фебруар фебруара februāra فروری فوریه फ़रवरी பிப்ரவரி ফেব্রুয়ারী თებერვალი ဖေဖော်ဝါရီ فيفري pebrero
3 marec марта marta مارچ மார்ச் მარტი မတ်လ maret machi marso
4 aprila априла aprīļa اپریل آوریل ஏப்ரல் აპრილი ဧပြီ ဧပြီလ أفريل aprili
5 мај маја maija مئی მაისი မေလ mayo ماي மே
6 junija junij јун јуна jūnija جون ژوئن ஜூன் ივნისი ဇွန် ဇွန်လ جوان hunyo
7 julija julij јул јула jūlija جولائی ژوئیه ஜூலை ივლისი ဇူလိုင် ဇူလိုင်လ جويلية julai hulyo
8 avgust avgusta augusta اگست ஆகஸ்ட் আগষ্ট აგვისტო ဩဂုတ် သြဂုတ် ဩဂုတ်လ agosti ogos اغسطس
9 septembar септембар септембра ستمبر سپتامبر सितम्बर செப்டம்பர் სექტემბერი စက်တင်ဘာ စက်တင်ဘာလ septemba setyembre
10 oktobar oktobra октобар октобра اکتوبر اکتبر अक्तूबर அக்டோபர் ოქტომბერი အောက်တိုဘာ အောက်တိုဘာလ oktoba oktubre اكتوبر
11 novembar новембар новембра نومبر نوامبر नवम्बर நவம்பர் ნოემბერი နိုဝင်ဘာ နိုဝင်ဘာလ novemba nobyembre studenog
12 decembar децембар децембра دسمبر دسامبر दिसम्बर டிசம்பர் დეკემბერი ဒီဇင်ဘာ ဒီဇင်ဘာလ desemba disyembre disember
"""


def _plain(word: str) -> str:
    """The word without accents, for pages that lost theirs."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for line in _FORMS.strip().splitlines():
        number, *words = line.split()
        for word in spellings(words):
            table.setdefault(word.strip("."), int(number))
    for word, month in list(table.items()):
        if word[0] < "Ͱ":  # Latin script: also without accents
            table.setdefault(_plain(word), month)
    return table


MONTHS = _table()
"""Month names and short forms in lower case, with and without accents -> 1 to 12."""
