"""Words that show who speaks in French, Spanish, Italian, Portuguese, Catalan and Romanian: one character of kind a word, as `speech` explains them."""

from __future__ import annotations

KINDS: dict[str, dict[str, str]] = {
    "fr": {
        "v": "dit disait déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait ajoute "
        "ajouté ajoutait précise précisé précisait souligne souligné indique indiqué estime estimé raconte "
        "raconté répond répondu assure assuré écrit demande demandé lance lancé confie confié rappelle "
        "rappelé note noté poursuit poursuivi conclut conclu insiste insisté regrette regretté remarque "
        "remarqué reconnaît annonce annoncé avertit commente commenté martèle soupire glisse résume s'exclame "
        "s'interroge renchérit détaille martelé plaide témoigne tweete tweeté prévient répondit répliqua "
        "déclara ajouta expliqua déplore déploré relève relevé juge jugé justifie justifié promet promis "
        "prévenu averti soutient soutenu répète répété complète complété lâche lâché ironise "
        "ironisé s’exclame s’interroge s’indigne s'indigne s’agace s'agace s’étonne s'étonne s’amuse s'amuse "
        "s’inquiète s'inquiète s’emporte s'emporte témoigné plaidé conclut réjouit félicite félicité désole tempère "
        "tempéré abonde nuance nuancé souffle rétorque rétorqué admet admis avoue avoué alerte alerté dénonce dénoncé "
        "plaisante plaisanté sourit constate constaté observe observé espère rassure décrypte s’insurge s'insurge "
        "s’enthousiasme s'enthousiasme s’alarme s'alarme s’émeut s'émeut souvient rembobine",
        "u": "résumé glissé tranché réagi soufflé détaillé souri",
        "A": "selon d’après d'après",
        "a": "dires",
        "p": "il elle ils elles on je nous t-il t-elle",
        "d": "le la les l un une des son sa ses leur leurs ce cette ces notre",
        "o": "de d du au aux à dans pour par sur avec chez en contre sous vers entre auprès",
        "k": "que qu quand lorsque comme si parce car",
        "w": "qui",
        "c": "et ou mais",
        "x": "a ont est sont était avait ne pas n s se été",
        "r": "aussi ensuite encore hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche puis alors "
        "toutefois également",
        "h": "M. Mme Mlle MM. Dr",
    },
    "es": {
        "v": "dijo dice decía afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló "
        "señala declaró declara indicó indica manifestó manifiesta expresó expresa sostuvo sostiene comentó "
        "comenta apuntó apunta contó cuenta preguntó pregunta respondió responde escribió escribe advirtió "
        "advierte recordó recuerda subrayó subraya destacó destaca insistió insiste reconoció reconoce "
        "concluyó concluye precisó precisa admitió admite lamentó lamenta reiteró tuiteó relató relata "
        "confesó anunció exclamó dijeron detalló aclaró relataba recalcó recalca remarcó remarca matizó "
        "matiza explicaba añadía aseguraba afirmaba contaba relataron explicaron aseguraron señalaron "
        "afirmaron añadieron señalaba recuerdan explican señalan aseguran afirman dicen cuentan denunció "
        "denuncia defendió defiende zanjó zanja celebró criticó critica avisó avisa replicó replica "
        "quejó queja quejaba celebra reclamó reclama pidió pide exigió exige opinó opina ironizó ironiza bromeó bromea "
        "confiesa resumió resume apostilló apostilla remató remata reflexiona valoró valora argumentó argumenta justifica "
        "agradeció agradece",
        "A": "según",
        "a": "acuerdo palabras opinión juicio",
        "p": "él ella ellos ellas yo nosotros",
        "d": "el la los las un una unos unas su sus lo este esta estos",
        "o": "de del a al en con por para sobre desde ante contra entre durante tras",
        "k": "que cuando como si porque",
        "w": "quien quienes",
        "c": "y e o pero ni",
        "x": "ha han había habían habría habrían he hemos es son fue era está están estaba estaban no se le les",
        "r": "también después luego ayer hoy lunes martes miércoles jueves viernes sábado domingo además todavía",
        "h": "Sr. Sra. don doña Dr. Dra.",
        "u": "dicho explicado asegurado añadido señalado afirmado agregado declarado indicado manifestado "
        "expresado sostenido comentado apuntado contado preguntado respondido escrito advertido recordado "
        "subrayado destacado insistido reconocido concluido precisado admitido lamentado reiterado tuiteado "
        "relatado confesado anunciado exclamado detallado aclarado matizado remarcado recalcado celebrado "
        "zanjado avanzado criticado defendido denunciado",
    },
    "it": {
        "v": "attacca chiarisce chiarito rilancia rilanciato scherza auspica "
        "dice disse detto spiega spiegato aggiunge aggiunto afferma affermato dichiara dichiarato racconta "
        "raccontato sottolinea sottolineato risponde risposto commenta commentato conclude concluso osserva "
        "osservato scrive scritto ricorda ricordato precisa precisato sostiene sostenuto annuncia annunciato "
        "avverte chiede chiesto assicura ammette replica replicato ribadisce ribadito prosegue continua "
        "insiste confessa riferisce riferito esclama racconta raccontava diceva spiegava ricordava dicono "
        "raccontano sbotta ironizza incalza chiosa sorride denuncia denunciato evidenzia evidenziato rivela "
        "rivelato rimarca rimarcato puntualizza puntualizzato",
        "A": "secondo",
        "a": "detta parere parole",
        "p": "lui lei loro egli ella io noi",
        "d": "il lo la i gli le l un uno una suo sua suoi sue questo questa",
        "o": "di del della dei delle dell a al alla in nel nella con per su da dal dalla tra fra",
        "k": "che quando come se perché",
        "w": "cui",
        "c": "e ed o ma",
        "x": "ha hanno aveva avevano è sono era non si stato stata",
        "r": "anche poi ieri oggi ancora lunedì martedì mercoledì giovedì venerdì sabato domenica inoltre così",
        "h": "Sig. Dott. Signor Signora",
    },
    "pt": {
        "v": "pontua pontuou reforça reforçou "
        "disse diz dizia afirmou afirma explicou explica acrescentou acrescenta declarou declara contou conta "
        "destacou destaca ressaltou ressalta perguntou respondeu responde escreveu escreve garantiu garante "
        "comentou comenta lembrou lembra apontou avaliou avalia completou completa concluiu conclui criticou "
        "defendeu informou alertou admitiu lamentou lamenta reforçou sublinhou sublinha referiu refere "
        "observou relatou exclamou anunciou salientou frisou recorda recordou sustenta sustentou assegura "
        "assegurou indica indicou nota notou adianta adiantou prossegue admite anuncia alerta defende critica "
        "informa relata disseram dizem afirmam explicam contam",
        "A": "segundo conforme",
        "a": "acordo palavras opinião",
        "p": "ele ela eles elas eu nós",
        "d": "o a os as um uma uns umas seu sua seus suas este esta",
        "o": "de do da dos das em no na nos nas com por para pelo pela ao à sobre entre contra num numa",
        "k": "que quando como se porque",
        "w": "quem",
        "c": "e ou mas",
        "x": "tem têm tinha tinham havia haviam foi é são era está estão estava não lhe já",
        "r": "também depois ontem hoje ainda segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
        "sábado domingo",
        "h": "Sr. Sra. Dr. Dra. dom dona",
        "u": "dito afirmado explicado acrescentado declarado contado destacado ressaltado perguntado respondido "
        "escrito garantido comentado lembrado apontado avaliado concluído criticado defendido informado "
        "alertado admitido lamentado reforçado sublinhado referido observado relatado anunciado",
    },
    "ca": {
        "v": "diu diuen deia explica explicava expliquen afirma afirmen assegura asseguren afegeix afegia destaca "
        "assenyala assenyalen recorda lamenta reconeix apunta comenta relata adverteix admet sosté pregunta "
        "respon escriu confessa conclou insisteix remarca subratlla detalla declara manifesta puntualitza "
        "denuncia defensa critica avisa celebra",
        "u": "dit explicat afirmat assegurat afegit destacat assenyalat recordat lamentat reconegut apuntat "
        "comentat relatat advertit admès sostingut preguntat respost escrit confessat conclòs insistit "
        "remarcat subratllat manifestat declarat detallat puntualitzat denunciat defensat criticat avisat "
        "celebrat dir explicar afirmar assegurar afegir destacar assenyalar recordar lamentar reconèixer "
        "apuntar comentar relatar advertir admetre preguntar respondre escriure confessar concloure insistir "
        "remarcar declarar manifestar",
        "A": "segons",
        "p": "ell ella ells elles jo nosaltres",
        "d": "el la els les un una uns unes l seu seva aquest aquesta en na",
        "o": "de d del dels a al als amb per sobre des contra entre durant fins",
        "k": "que quan com si perquè",
        "w": "qui",
        "c": "i o però ni",
        "x": "ha han havia havien va van és són era no es se li els",
        "r": "també després ahir avui encara dilluns dimarts dimecres dijous divendres dissabte diumenge",
        "h": "Sr. Sra. Dr. Dra.",
    },
    "ro": {
        "v": "spune spunea spun declară afirmă explică adaugă precizează subliniază susține susţine scrie întreabă "
        "răspunde povestește povesteşte anunță anunţă avertizează transmite mărturisește mărturiseşte "
        "amintește comentează menționează menţionează zice zicea arată explica declarase continuă recunoaște "
        "observă",
        "u": "spus declarat afirmat explicat adăugat precizat subliniat susținut susţinut scris întrebat răspuns "
        "povestit anunțat anunţat avertizat transmis mărturisit amintit comentat menționat menţionat "
        "concluzionat zis continuat arătat recunoscut observat",
        "A": "conform potrivit",
        "a": "spusele părerea opinia",
        "p": "el ea ei ele noi eu",
        "d": "un o unei unui această acest cei cele cel cea",
        "o": "de din după la în pe cu pentru despre între prin sub către spre fără al ale ai lui",
        "k": "că când cum dacă deoarece să ca",
        "w": "care",
        "c": "și şi sau dar iar",
        "x": "a au am este sunt era e nu se s-a fi fost va i-a le-a",
        "r": "ieri azi astăzi apoi acum mai încă luni marți miercuri joi vineri sâmbătă duminică",
        "h": "dl. dna. Dr.",
    },
}
"""Language to kind to words; no inflection, the forms are written out."""
