"""Words that show who speaks in German, Dutch, Swedish, Danish and Norwegian (the last two together, as `da`): one character of kind a word, as `speech` explains them."""

from __future__ import annotations

KINDS: dict[str, dict[str, str]] = {
    "de": {
        "v": "fügt räumt räumte kündigt kündigte resümiert resümierte bilanziert bedauert bedauerte bekräftigt bekräftigte "
        "verspricht verteidigt verteidigte "
        "sagte sagt erklärte erklärt meinte meint betonte betont fügte ergänzte ergänzt berichtete berichtet "
        "fragte fragt antwortete antwortet schrieb schreibt warnte warnt forderte fordert kritisierte "
        "kritisiert bemerkte versicherte versichert rief ruft erzählte erzählt behauptete behauptet erwiderte "
        "hieß heißt teilte räumte kündigte mahnte mahnt lobte lobt urteilte urteilt resümierte freute freut "
        "twitterte kommentierte kommentiert bestätigte bestätigt zitierte nannte nennt bezeichnete bezeichnet "
        "findet fand gab gibt unterstrich hofft hoffte weiß wusste sprach spricht begründete begründet "
        "erinnerte erinnert sagen sagten entgegnete entgegnet wandte sagten sagen klagte klagt schilderte "
        "schildert führte hob stellte stellt schloss schließt meinten meinen hoben betonten erklärten lachte "
        "verriet verrät gestand gesteht verkündete verkündet prophezeite",
        "A": "laut zufolge",
        "a": "Angaben Worten Ansicht Aussage Aussagen Einschätzung Auskunft Darstellung Überzeugung",
        "p": "er sie es wir ich man",
        "d": "der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser "
        "diese",
        "o": "von vom für aus zu zum zur in im an am auf bei beim mit über unter nach vor gegen seit während "
        "gegenüber vom",
        "k": "dass daß wenn weil als ob wie was",
        "c": "und oder aber sondern",
        "w": "welcher welche",
        "x": "hat haben hatte ist sind war waren wird werden würde kann können soll sollte nicht sich habe sei "
        "haben habe hatten",
        "r": "auch später dann nun jetzt gestern heute dazu daraufhin weiter noch so montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag hinzu weiters außerdem später zudem schließlich erneut bereits",
        "h": "Herr Frau Dr. Prof. Herrn",
    },
    "nl": {
        "v": "zegt zei zeggen zeiden vertelt vertelde stelt stelde meldt meldde vindt vond voegt voegde schrijft "
        "schreef vraagt vroeg antwoordt antwoordde benadrukt benadrukte verklaart verklaarde reageert "
        "reageerde legt legde waarschuwt waarschuwde denkt dacht concludeert concludeerde noemt noemde erkent "
        "erkende belooft roept riep aldus liet laat hoopt twitterde besluit klinkt klonk licht lichtte geeft "
        "gaf vervolgt vervolgde oordeelt oordeelde lacht lachte bevestigt bevestigde klaagt klaagde vreest "
        "vreesde beaamt beaamde herinnert herinnerde",
        "A": "volgens",
        "a": "woorden",
        "p": "hij zij ze ik wij we het",
        "d": "de het een zijn haar hun deze dit die mijn onze",
        "o": "van voor uit in op bij met over aan naar tegen door onder tussen te",
        "k": "dat als toen omdat of wanneer hoe wat",
        "w": "wie",
        "c": "en maar",
        "x": "heeft hebben had is zijn was waren wordt werd niet zich kan zal zou",
        "r": "ook later toen nu gisteren vandaag nog daarna maandag dinsdag woensdag donderdag vrijdag zaterdag "
        "zondag toe",
        "h": "dhr. mevr. meneer mevrouw Dr.",
    },
    "sv": {
        "v": "säger sa sade berättar berättade menar menade tycker tyckte förklarar förklarade skriver skrev "
        "frågar frågade svarar svarade konstaterar konstaterade påpekar påpekade betonar betonade tillägger "
        "tillade hävdar hävdade uppger uppgav meddelar meddelade varnar varnade fortsätter fortsatte tror "
        "minns undrar undrade utropar utropade lovar lovade kommenterar kommenterade understryker underströk "
        "kräver hoppas medger medgav resonerar summerar summerade skrattar suckar ropar ropade",
        "A": "enligt",
        "p": "han hon de vi jag man hen",
        "d": "en ett den det de sin sitt sina hans hennes deras vår vårt denna detta",
        "o": "av för från till i på om med vid efter under över mot mellan hos utan genom",
        "k": "att när eftersom hur vad medan",
        "w": "som vilka",
        "c": "och men eller",
        "x": "är var har hade blir blev kan ska skulle vill inte sig måste får",
        "r": "också sedan nu igår idag då även ännu måndagen tisdagen onsdagen torsdagen fredagen lördagen "
        "söndagen",
        "h": "Dr.",
    },
    "da": {
        "v": "siger sagde fortæller fortalte mener mente forklarer forklarede skriver skrev spørger spurgte svarer "
        "svarede konstaterer konstaterede tilføjer tilføjede understreger understregede oplyser oplyste "
        "påpeger påpegede advarer advarede lyder lød udtaler udtalte erkender erkendte fastslår fastslog "
        "vurderer vurderede lover lovede husker håber griner råber råbte fortsætter fortsatte sier sa "
        "forteller forklarte spør spurte svarte konstaterte legger understreker understreket opplyser "
        "opplyste påpekte advarte uttaler uttalte erkjenner erkjente innrømmer innrømmet roper ropte undrer "
        "tror hevder hevdet vurderte lovte håper ler utbryter",
        "A": "ifølge",
        "p": "han hun de vi jeg man",
        "d": "en et ei den det de sin sit sitt sine hans hendes hennes deres denne dette vores vår",
        "o": "af av for fra til i på om med ved efter etter under over mod mot mellem mellom hos uden uten før gennem "
        "gjennom",
        "k": "at når da fordi hvordan hva hvad mens hvis",
        "w": "som der",
        "c": "og men eller",
        "x": "er var har havde hadde bliver blir blev ble kan skal skulle vil ikke sig seg må får",
        "r": "også så nu nå endnu ennå mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "h": "Dr.",
    },
}
"""Language to kind to words; no inflection, the forms are written out."""
