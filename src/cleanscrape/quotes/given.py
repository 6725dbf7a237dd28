"""Given names and titles that tell a he from a she, as data. Names that are both are left out."""

from __future__ import annotations

MALE = frozenset(
    """
aaron abdul abraham adam adrian ahmed akhil alan albert alberto aleksandr alejandro alessandro alex alexander alexandre ali
alistair allan allen amir anders andre andreas andrei andrew andrés angus anthony antoine antonio arnaud arnold arthur aung ben
benjamin benoît bernard bernd bernie bill bjorn bob bobby boris brad bradley brendan brent brian bruce bruno bryan byron
calvin carl carlos cesar chad charles charlie chris christian christoph christopher chuck clarence claude clint clive colin
corey craig cyrus damian damien dan daniel daniele dave david dean dennis derek diego dieter dimitri dirk dmitri dmitry
dominic don donald doug douglas duncan dylan earl ed eddie eduardo edward elias elliot emil emmanuel enrico enrique eric erik
ernest ernst ethan eugene evan felipe felix fernando francesco francis francisco franck francois frank franz fred freddy
frederick friedrich gabriel gareth gary gavin geoff geoffrey george georg gerald gerard gerhard gianni giovanni giuseppe glen
glenn gordon graham greg gregory guillaume guillermo günter gustav guy hamid hannes hans harold harry harvey hassan heinz
helmut henri henrik henry herbert herman hiroshi horst howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob
jacques jake james jan jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesús jim jimmy joachim joão joaquín
joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge josé joseph josh joshua juan julian julio jürgen
justin karl karsten keith ken kenji kenneth kevin khalid klaus kurt kyle lars laurent lawrence leo leon leonard lewis liam
lloyd lorenzo lou louis luc luca lucas luigi luis luiz luke lutz malcolm manfred manuel marc marcel marco marcos marcus mario
mark markus martin marvin massimo mathieu matt matteo matthew matthias maurice mauricio max michael michel miguel mike mikhail
mitch mitt mohamed mohammad mohammed muhammad murray nate nathan ned neil nicholas nick nicolas nigel nikolai noah norman olaf
oleg oliver olivier omar oscar otto owen pablo paolo pascal patrick paul paulo pavel pedro per pete peter phil philip philippe
pierre pieter rafael rainer ralf ralph ramon rand randy raymond raúl reince rene ricardo richard rick rob robby robert roberto
rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan salvatore sam samuel santiago
scott sean sebastian sergei sergey sergio seth shane shaun shinzo silvio simon spencer stan stefan stefano stephan stephen
steve steven stewart stuart sven takeshi tariq ted terence terry theo thierry thomas tim timothy tobias todd tom tommy tony
travis trevor troy tyler ulrich uwe victor viktor vincent vince vincenzo vladimir volker walter warren wayne werner wesley
wilhelm will willem william wolfgang xavier yusuf yuri yves zachary
""".split()
)
"""Given names of men, in lower case."""

FEMALE = frozenset(
    """
abigail ada adriana agnes agnieszka aisha alejandra alessandra alexandra alexis alice alicia alison allison amanda amber
amelia amina amy ana andrea angela angelika anita ann anna anne annette annie anja antonia april ashley astrid audrey ayesha
barbara beate beatrice beatriz becky bella bernadette beth betty beverly bianca birgit bonnie brenda bridget brigitte brittany
camila camille carla carlotta carly carmen carol carole carolina caroline carolyn catarina catherine cathy cecelia cecilia
celia céline chantal charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara claudia colleen
concepción consuelo courtney cristina cynthia daisy dana danielle daniela dawn debbie deborah debra delphine denise diana diane
dolores donna doris dorothy edith eileen elaine eleanor elena eliane elisa elisabeth elise elizabeth ella ellen elsa emilia
emily emma erica erika erin esther eva evelyn fatima fiona florence frances francesca françoise frauke gabriela gabriele gail
geraldine gertrud gina giovanna giulia gisela gladys gloria grace greta gwen haley hanna hannah harriet heather heidi helen
helena hélène helga hillary holly huma ida ilse ines ingrid irene iris irma isabel isabella isabelle ivana ivanka jackie
jacqueline jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn
josephine joy joyce juanita judith judy julia juliana julie june jutta karen karin karla katarina kate katharina katherine
kathleen kathryn kathy katie katja katrin kayleigh kelly kellyanne kerstin kim kirsten kristen kristin kristina laura lauren
laurence leila lena leslie leticia lila lillian lily linda lisa liz lois loretta lorraine louise lucia lucie lucy luisa lydia
lynn madeleine madison maggie magdalena maite manuela marcia margaret margarita margaux margot maria mariana marianne marie
marilyn marina marion marisa marjorie marlene marta martha martina mary mathilde maureen megan megyn melania melanie melissa
mercedes meredith mia michaela michele michelle mireille miriam molly monica monika monique muriel nadia nadine nancy naomi
natalia natalie natasha nathalie nicola nicole nina noor nora norma olga olivia paige pamela paola patricia patrizia paula
pauline peggy penelope penny petra phyllis pia pilar priscilla rachel ramona raquel rebecca regina renata renate rhonda rita
roberta rosa rosalind rosario rose rosemary roxanne ruth sabine sabrina sally samantha sandra sara sarah shannon sharon sheila
sherry shirley silvia simone sofia sonia sonja sophia sophie stacy stefanie stella stephanie sue susan susana susanne suzanne
sylvia sylvie tamara tammy tania tanja tara tatiana teresa theresa theresia tiffany tina tracy ulrike ursula ute valentina
valeria valerie vanessa vera verena veronica veronika vicki victoria violet virginia viviane wanda wendy whitney yasmin yoko
yolanda yvette yvonne zoe
""".split()
)
"""Given names of women, in lower case."""

MALE_TITLES = frozenset(
    "mr sir herr herrn m monsieur señor sr don signor king prince father brother lord congressman chairman spokesman "
    "businessman councilman dhr meneer".split()
)
"""Titles and roles of a man."""

FEMALE_TITLES = frozenset(
    "mrs ms miss frau mme mlle madame señora sra doña signora dona queen princess sister lady dame congresswoman "
    "chairwoman spokeswoman businesswoman councilwoman mevr mevrouw".split()
)
"""Titles and roles of a woman."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        "dr sen sens rep reps gov gen prof rev lt col sgt capt maj adm hon president vice senator representative governor "
        "judge justice mayor secretary former candidate speaker chancellor minister prime pope professor doctor detective "
        "officer chief councilor councilman councilwoman mm dott director spokesperson attorney general ambassador sheriff captain sergeant lieutenant "
        "colonel major admiral reverend councillor commissioner ceo actress actor pastor nominee republican democratic "
        "democrat state defense treasury interior foreign ex-president strategist pollster kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin "
        "professorin doktor doktorin profesor profesora profesorka professora professore arquitecto arquitecta abogado abogada "
        "poseł posłanka architekt architektka mimar avukat öğretmen profesör doçent".split()
    )
)
"""Words before a name that are no part of it, in lower case and without their dot."""

GERMAN_TITLES = (
    *("meister", "meisterin", "präsident", "präsidentin", "minister", "ministerin", "kanzler", "kanzlerin"),
    *("sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin", "direktor", "direktorin", "trainer"),
    *(
        "trainerin",
        "professor",
        "professorin",
        "sekretär",
        "sekretärin",
        "landrat",
        "stadtrat",
        "rätin",
        "anwalt",
    ),
    *("anwältin", "vorsitzender", "vorsitzende", "beauftragter", "beauftragte", "forscher", "forscherin"),
)
"""What the titles end with that Germans build of several words: Oberbürgermeisterin, Polizeisprecher."""

NO_PERSON = frozenset(
    """
house press news times post party committee university senate congress state states department court street journal
institute center centre council association group fund foundation company corp inc. inc ltd llc bank agency bureau office
union league club church school college hospital museum army navy police force forces service services network channel
radio tv magazine daily weekly review herald tribune guardian reuters television ministry government parliament commission
board authority republicans democrats americans campaign america york washington texas iowa hampshire carolina jersey
california florida ohio virginia county city town north south east west united new world international national federal
american trust society alliance partners project action watch korea china russia iran israel britain england scotland wales ireland
france germany spain italy portugal japan india pakistan syria iraq egypt turkey ukraine mexico canada brazil argentina europe
asia africa australia london paris berlin moscow beijing brussels chicago boston houston jerusalem kong arabia zealand hook
""".split()
)
"""Words that no person's name ends with, in lower case."""


def is_given(word: str) -> bool:
    """Whether a word, or the first part of a double one, is a given name."""
    return bool(given_gender(word) or given_gender(word.split("-", 1)[0]))


def given_gender(word: str) -> str:
    """m, f, or '' where the word is no given name that tells."""
    word = word.lower()
    return "m" if word in MALE else "f" if word in FEMALE else ""
