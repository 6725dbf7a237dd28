"""Words that show who speaks in Polish, Czech, Russian, Ukrainian and Bulgarian: one character of kind a word, as `speech` explains them."""

from __future__ import annotations

KINDS: dict[str, dict[str, str]] = {
    "pl": {
        "v": "powiedział powiedziała powiedzieli mówi mówił mówiła mówią mówili dodał dodała dodaje dodają "
        "podkreślił podkreśliła podkreśla podkreślają zaznaczył zaznaczyła zaznacza stwierdził stwierdziła "
        "stwierdza wyjaśnił wyjaśniła wyjaśnia wyjaśniał wyjaśniała tłumaczy tłumaczył tłumaczyła ocenił "
        "oceniła ocenia zapewnił zapewniła zapewnia zapewniał zapewniała przyznał przyznała przyznaje "
        "poinformował poinformowała informuje zauważył zauważyła zauważa opowiada opowiadał opowiadała "
        "wspomina wspominał wspominała pyta pytał pytała zapytał zapytała odpowiedział odpowiedziała "
        "odpowiada napisał napisała pisze oświadczył oświadczyła apeluje apelował apelowała zaapelował "
        "zaapelowała komentuje komentował komentowała skomentował skomentowała przekonuje przekonywał "
        "przekonywała twierdzi twierdził twierdziła uważa przekazał przekazała wskazał wskazała wskazuje "
        "ostrzegł ostrzegła ostrzega krzyknął krzyknęła podsumował podsumowała podsumowuje zapowiedział "
        "zapowiedziała zapowiada przypomniał przypomniała przypomina rzekł rzekła relacjonuje relacjonował "
        "relacjonowała",
        "A": "według zdaniem",
        "a": "opinii ocenie słowach słów",
        "p": "on ona oni one ja my",
        "d": "ten ta te ci jego jej ich nasz nasza",
        "o": "w we z ze na do od dla o u po przez przed za nad pod przy między wobec bez podczas",
        "k": "że gdy kiedy jak jeśli bo ponieważ aby żeby",
        "w": "który która którzy",
        "c": "i oraz a ale lub",
        "x": "jest są był była było były nie się ma będzie został została może to",
        "r": "też także również potem wczoraj dziś dzisiaj jeszcze już teraz nam bowiem jednak wcześniej później ostatecznie następnie natomiast poniedziałek wtorek środę "
        "czwartek piątek sobotę niedzielę",
        "h": "pan pani dr prof.",
    },
    "cs": {
        "v": "řekl řekla řekli říká říkají uvedl uvedla uvádí uvedli dodal dodala dodává prohlásil prohlásila "
        "vysvětlil vysvětlila vysvětluje upozornil upozornila upozorňuje zdůraznil zdůraznila zdůrazňuje "
        "tvrdí tvrdil tvrdila připomněl připomněla připomíná popsal popsala popisuje míní myslí konstatoval "
        "konstatovala konstatuje přiznal přiznala přiznává odpověděl odpověděla odpovídá napsal napsala píše "
        "sdělil sdělila oznámil oznámila poznamenal poznamenala potvrdil potvrdila potvrzuje doplnil doplnila "
        "doplňuje komentoval komentovala zeptal zeptala ptá vzpomíná vzpomínal vzpomínala shrnul shrnula "
        "varuje varoval varovala zavolal zavolala informoval informovala hodnotí zhodnotil zhodnotila svěřil "
        "svěřila",
        "A": "podle dle",
        "p": "on ona oni my já",
        "d": "ten ta ti ty jeho její jejich",
        "o": "v ve z ze na do od pro o u po přes před za nad pod při mezi bez s k ke",
        "k": "že když protože aby jak pokud zda co",
        "w": "který která kteří",
        "c": "a i ale nebo",
        "x": "je jsou byl byla bylo byly není má bude jsem by to",
        "r": "také včera dnes ještě už teď pak potom se si mi nám pondělí úterý středu čtvrtek pátek sobotu neděli",
        "h": "pan paní",
    },
    "ru": {
        "v": "сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет рассказал "
        "рассказала рассказали рассказывает отметил отметила отметили отмечает добавил добавила добавляет "
        "пояснил пояснила поясняет объяснил объяснила объясняет подчеркнул подчеркнула подчёркивает "
        "подчеркивает сообщил сообщила сообщили сообщает уточнил уточнила уточняет считает полагает написал "
        "написала пишет спросил спросила спрашивает ответил ответила отвечает признался призналась признаётся "
        "признается вспоминает вспомнил вспомнила напомнил напомнила предупредил предупредила утверждает "
        "утверждал утверждала указал указала указывает констатировал констатировала прокомментировал "
        "прокомментировала заметил заметила крикнул крикнула продолжает продолжил продолжила удивляется "
        "удивился удивилась уверен уверена резюмировал резюмировала возразил возразила заверил заверила",
        "A": "согласно",
        "a": "словам слов мнению оценке версии данным утверждению выражению признанию",
        "p": "он она они я мы",
        "d": "этот эта это эти его её ее их наш наша",
        "o": "в во на с со из от до для о об у по при за над под между через без к ко про перед после",
        "k": "что когда если как потому чтобы пока",
        "w": "который которая которые",
        "c": "и а но или",
        "x": "был была было были есть не будет бы ли",
        "r": "также тоже вчера сегодня потом однако ещё еще уже теперь затем нам мне",
        "h": "г-н г-жа",
    },
    "uk": {
        "v": "сказав сказала сказали каже кажуть говорить говорив говорила заявив заявила заявили заявляє розповів "
        "розповіла розповідає зазначив зазначила зазначили зазначає додав додала додає пояснив пояснила "
        "пояснює підкреслив підкреслила підкреслює наголосив наголосила наголошує повідомив повідомила "
        "повідомили повідомляє уточнив уточнила вважає написав написала пише запитав запитала питає відповів "
        "відповіла відповідає зізнався зізналася зізнається згадує згадав згадала пригадує нагадав нагадала "
        "попередив попередила стверджує стверджував стверджувала вказав вказала констатував констатувала "
        "прокоментував прокоментувала зауважив зауважила продовжує продовжив продовжила переконаний "
        "переконана запевнив запевнила крикнув крикнула",
        "A": "згідно",
        "a": "словами думку оцінкою версією даними переконання твердженням",
        "p": "він вона вони я ми",
        "d": "цей ця це ці його її їх їхній наш наша",
        "o": "в у на з із зі від до для о об по при за над під між через без к про перед після",
        "k": "що коли якщо як тому щоб поки бо",
        "w": "який яка які",
        "c": "і й та але або а",
        "x": "був була було були є не буде б би чи",
        "r": "також теж вчора сьогодні потім ще вже тепер нам мені",
        "h": "пан пані",
    },
    "bg": {
        "v": "каза казаха казва казват казвал заяви заявиха заявява разказа разказва разказват добави добавя "
        "допълни допълва обясни обяснява обясниха подчерта подчертава посочи посочва отбеляза отбелязва коментира "
        "уточни уточнява съобщи съобщиха съобщава твърди твърдят твърдеше смята смятат пише написа попита пита отговори "
        "отговаря отвърна призна признава спомня припомни припомня предупреди предупреждава настоя настоява увери "
        "уверява изтъкна изтъква сподели споделя обяви обявиха възкликна извика продължи продължава категоричен "
        "категорична убеден убедена",
        "A": "според",
        "a": "думите мнение мнението",
        "p": "той тя те аз ние",
        "d": "този тази това тези нашият нашата един една",
        "o": "в във на с със от до за при по над под между през без към пред след",
        "k": "че когато ако как защото докато",
        "w": "който която които",
        "c": "и а но или",
        "x": "е са беше бе бяха съм не ще би да",
        "r": "също вчера днес още вече после сега пак му ѝ ни се си ми",
        "h": "г-н г-жа проф. д-р",
    },
}
"""Language to kind to words; no inflection, the forms are written out."""
