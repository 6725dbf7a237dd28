"""What the caller's address of a page says: words of the headline, the day of publication, the kind of page.

Hit: `https://lantern.example/2025/11/16/storm-closes-harbour-for-winter.html`. Miss: `https://lantern.example/?p=4711`.
"""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from cleanscrape.fields.outlets import host_of

ADDRESS = "address"
"""The figure that there is an address: what all that have one share."""
_MIN_WORDS = 3
"""A step of the way with fewer words is a section's name as often as a headline."""
_EXTENSION = re.compile(r"\.[a-z]{2,5}\Z")
_WORDS = re.compile(r"[^\W_]+")
_DAY = re.compile(r"[/_-]((?:19|20)\d\d)[/_-]?(\d\d?)[/_-]?(\d\d?)(?=[/_.-]|\Z)")
_YEAR = re.compile(r"/(?:19|20)\d\d(?:[/-]|\Z)")
_KINDS = {
    "story": "blog blogs news article articles artikel articulo story stories post posts noticias noticia nachrichten actualites "
    "magazine opinion",
    "forum": "forum forums foro foros thread threads topic topics t viewtopic showthread discussion discussions community communities "
    "question questions comments reddit",
    "shop": "shop store tienda boutique negozio sklep product products produkt produkte producto productos produit produits prodotto "
    "prodotti p dp item items buy collections catalog",
    "listing": "category categories kategorie kategorien categoria categorias categorie tag tags archive archives search suche author "
    "authors page index",
    "manual": "docs doc documentation dokumentation reference manual api help support wiki faq kb learn developer developers",
    "service": "service services servicios leistungen solutions pricing about contact kontakt careers jobs company",
}
"""Words that name a kind of page as steps of the way or in the host."""
_STEP_MARKS = 1
"""A step of the way with more hyphens is a headline, which may be of shops and forums too."""
_KIND_WORDS = {kind: frozenset(words.split()) for kind, words in _KINDS.items()}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


@lru_cache(maxsize=8)
def headline_words(url: str | None) -> frozenset[str]:
    """The words of the way's step that has most, in lower case without accents; none if it has fewer than three."""
    steps = [_EXTENSION.sub("", step) for step in _path(url).lower().split("/")]
    words = [[w for w in _WORDS.findall(_plain(step)) if not w.isdecimal()] for step in steps]
    most = max(reversed(words), key=len)
    return frozenset(most) if len(most) >= _MIN_WORDS else frozenset()


def shared(text: str, words: frozenset[str]) -> tuple[float, float]:
    """The share of an address's words that a text has, and the share of the text's words that are the address's."""
    folded = text.casefold()
    own = _WORDS.findall(_plain(folded))
    spelled = _WORDS.findall(_plain(folded.translate(_UMLAUTS)))
    if not own or not words:
        return 0.0, 0.0
    told = [each for pair in zip(own, spelled, strict=True) if (each := words.intersection(pair))]
    return len(frozenset().union(*told)) / len(words), len(told) / len(own)


def day_of(url: str | None) -> date | None:
    """The day that stands in the way (`/2025/11/16/`, `-20251116`), or None."""
    for year, month, day in _DAY.findall(_path(url)):
        try:
            return date(int(year), int(month), int(day))
        except ValueError:  # a number of something else
            continue
    return None


def page_kinds(url: str) -> dict[str, float]:
    """What an address says of the kind of page: figures of the confidence's model; none for no address."""
    path = _path(url).lower()
    steps = [step for step in path.split("/") if step.count("-") + step.count("_") <= _STEP_MARKS]
    named = {*_WORDS.findall("/".join(steps)), *host_of(url).split(".")[:-1]}
    return {
        ADDRESS: 1.0,
        "address_words": math.log1p(len(headline_words(url))),
        "address_dated": float(_YEAR.search(path) is not None or day_of(url) is not None),
        "address_root": float(path in ("", "/")),
        **{f"address_{kind}": float(not named.isdisjoint(words)) for kind, words in _KIND_WORDS.items()},
    }


def _path(url: str | None) -> str:
    try:
        return unquote(urlsplit(url or "").path)
    except ValueError:
        return ""


def _plain(text: str) -> str:
    """A text's letters without their accents."""
    return text if text.isascii() else re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text))
