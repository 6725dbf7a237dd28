"""Given names and titles that tell a he from a she, as data. Names that are both are left out."""

from __future__ import annotations

from cleanscrape.phrases import tables

_SAID = tables("given")
MALE = frozenset(_SAID["men"])
"""Given names of men, in lower case."""

FEMALE = frozenset(_SAID["women"])
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

GERMAN_TITLES = tuple(
    "meister meisterin präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef chefin leiter leiterin "
    "direktor direktorin trainer trainerin professor professorin sekretär sekretärin landrat stadtrat rätin anwalt anwältin "
    "vorsitzender vorsitzende beauftragter beauftragte forscher forscherin".split()
)
"""What the titles end with that Germans build of several words: Oberbürgermeisterin, Polizeisprecher."""

NO_PERSON = frozenset(_SAID["no_person"])
"""Words that no person's name ends with, in lower case."""


def is_given(word: str) -> bool:
    """Whether a word, or the first part of a double one, is a given name."""
    return bool(given_gender(word) or given_gender(word.split("-", 1)[0]))


def given_gender(word: str) -> str:
    """m, f, or '' where the word is no given name that tells."""
    word = word.lower()
    return "m" if word in MALE else "f" if word in FEMALE else ""
