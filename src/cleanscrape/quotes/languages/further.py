"""Words that show who speaks in Finnish, Hungarian, Turkish and Greek: one character of kind a word, as `speech` explains them."""

from __future__ import annotations

KINDS: dict[str, dict[str, str]] = {
    "fi": {
        "v": "sanoo sanoi sanovat sanoivat kertoo kertoi kertovat toteaa totesi arvioi muistuttaa muistutti "
        "korostaa korosti lisää lisäsi kysyy kysyi vastaa vastasi kirjoittaa kirjoitti selittää selitti "
        "pohtii pohti huomauttaa huomautti väittää väitti myöntää myönsi jatkaa jatkoi uskoo muistelee "
        "muisteli naurahtaa naurahti kuvailee kuvaili perustelee perusteli ihmettelee ihmetteli varoittaa "
        "varoitti huutaa huusi vakuuttaa vakuutti tiivistää tiivisti summaa",
        "p": "hän he minä me se ne",
        "d": "tämä tuo eräs",
        "k": "että kun koska jos kuin",
        "w": "joka jotka",
        "c": "ja tai mutta",
        "x": "on ovat oli olivat ei eivät ole olisi voi",
        "r": "myös sitten nyt eilen tänään vielä jo maanantaina tiistaina keskiviikkona torstaina perjantaina "
        "lauantaina sunnuntaina",
    },
    "hu": {
        "v": "mondta mondja mondták mondják közölte közli közölték hangsúlyozta hangsúlyozza kijelentette "
        "jelentette elmondta elmondják hozzátette tette magyarázta magyarázza fogalmazott írta írja kérdezte "
        "kérdezi válaszolta válaszolja felelte figyelmeztetett figyelmeztet emlékeztetett állította állítja "
        "kiemelte emelte véli vélte nyilatkozta ismertette mesélte meséli kiáltotta folytatta jegyezte "
        "megjegyezte vallja panaszolta",
        "p": "ő ők én mi",
        "d": "a az egy ez",
        "k": "hogy ha mert amikor mint",
        "w": "aki akik",
        "c": "és de vagy",
        "x": "van volt nem lesz nincs",
        "r": "is még már most tegnap ma majd hozzá ki meg el le hétfőn kedden szerdán csütörtökön pénteken "
        "szombaton vasárnap",
        "h": "dr.",
    },
    "tr": {
        "v": "dedi diyor söyledi söylüyor konuştu belirtti kaydetti açıkladı anlattı anlatıyor vurguladı ekledi "
        "sordu yanıtladı cevapladı yazdı uyardı aktardı bildirdi savundu kullandı dediler",
        "p": "onlar ben biz",
        "d": "bir bu şu",
        "k": "ki çünkü",
        "c": "ve veya ama ancak",
        "x": "değil olarak diye şeklinde ifadesini ifadelerini sözlerini",
        "o": "için ile gibi",
        "r": "sonra dün bugün da de şimdi ayrıca pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        "h": "Sayın",
    },
    "el": {
        "v": "είπε λέει είπαν λένε δήλωσε δηλώνει δήλωσαν ανέφερε αναφέρει ανέφεραν τόνισε τονίζει πρόσθεσε "
        "προσθέτει εξήγησε εξηγεί υποστήριξε υποστηρίζει σημείωσε σημειώνει ρώτησε ρωτά απάντησε απαντά "
        "έγραψε γράφει προειδοποίησε προειδοποιεί υπογράμμισε υπογραμμίζει ανακοίνωσε ανακοινώνει παραδέχτηκε "
        "παραδέχεται θυμάται σχολίασε σχολιάζει επισήμανε επισημαίνει διηγείται κατέληξε συνέχισε συνεχίζει "
        "φώναξε διευκρίνισε διευκρινίζει",
        "A": "σύμφωνα",
        "p": "αυτός αυτή αυτοί εγώ εμείς",
        "d": "ο η το οι τα του της των τον την τους τις ένας μια μία ένα",
        "o": "σε με από για στο στη στην στον στους στις στα κατά μετά πριν προς μεταξύ χωρίς",
        "k": "ότι πως όταν αν επειδή όπως",
        "w": "που οποίος οποία",
        "c": "και κι ή αλλά",
        "x": "είναι ήταν έχει έχουν είχε δεν θα να μας μου",
        "r": "επίσης χθες σήμερα ακόμη ακόμα τώρα Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή",
        "h": "κ.",
    },
}
"""Language to kind to words; no inflection, the forms are written out."""
