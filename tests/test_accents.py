"""Accents apart from their letters (NFD) hide no month, name, phrase or word of speech; the body keeps them."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from test_line_ends import PAGES, cleaned, told

from cleanscrape import Article, clean, explain, extract_quotes
from cleanscrape.accents import composed, composed_with_places

FRENCH = """Le Phare de Serre

Le conseil ferme la jetée du nord

Par José Édouard Müller
Publié le 3 février 2026

Le conseil du port a voté mardi la fermeture de la jetée du nord, qui penche depuis les tempêtes de janvier dernier.

« Nous n’avions pas le choix », a déclaré Inès Caldér, qui préside le conseil depuis l’été de l’année dernière.

À lire aussi : La criée rouvre après la réparation du toit

Les travaux d’une nouvelle jetée pourraient commencer à l’automne, si le département paie la moitié de leur coût.
"""
KOREAN = """항구 위원회가 북쪽 부두를 닫았다

글 박소연 기자
2026년 3월 4일

항구 위원회는 화요일에 지난 1월부터 기울어 온 북쪽 부두를 닫기로 결정했다고 밝혔다.

새 부두 공사는 군이 비용의 절반을 내면 내년 가을에 시작될 수 있다고 위원회는 말했다.
"""


def apart(text: str) -> str:
    """The text with its accents apart from their letters."""
    return unicodedata.normalize("NFD", text)


def together(article: Article) -> tuple[object, ...]:
    """What an article says, its body's and its quotations' accents put together."""
    *fields, body, quotes = told(article)
    assert isinstance(quotes, list)
    assert isinstance(body, str)
    said = [(unicodedata.normalize("NFC", words), speaker) for words, speaker in quotes]
    return *fields, unicodedata.normalize("NFC", body), said


@pytest.mark.parametrize("name", [name for name, text in PAGES.items() if "ä" in text or "é" in text])
def test_accents_apart_make_no_difference(name: str) -> None:
    """Fields, body and quotations of a page are those of the same page with its accents on their letters."""
    assert together(clean(apart(PAGES[name]))) == together(cleaned(name))


def test_fields_are_told_and_printed_with_accents_on_their_letters() -> None:
    """A name reads the same from any page; the body is printed as the page has it."""
    article = clean(apart(FRENCH))
    assert (article.authors, article.published) == (("José Édouard Müller",), date(2026, 2, 3))
    assert article.title == "Le conseil ferme la jetée du nord"
    assert apart(article.body) == article.body
    assert "lire aussi" not in article.body
    assert [(quote.speaker, quote.cue) for quote in article.quotes] == [("Inès Caldér", "déclaré")]


def test_korean_letters_apart() -> None:
    """Korean syllables may be written a letter a character."""
    article = clean(apart(KOREAN))
    assert (article.authors, article.published) == (("박소연",), date(2026, 3, 4))


def test_what_is_removed_stands_in_the_input_as_it_is_printed() -> None:
    """The removed line's words are the page's own."""
    page = apart(FRENCH)
    gone = next(each for each in clean(page).removed if "lire aussi" in each.text)
    assert page[gone.start : gone.stop] == gone.text
    assert [block.text for block in explain(page).blocks if block.start == gone.start] == [gone.text]


def test_quotations_stand_where_they_say() -> None:
    """A quotation's place is that of its words in the text as it was given."""
    text = apart("Pépé rêvait. « Nous n’étions pas prêts à céder », a déclaré Zoé Lévêque mardi à Orléans.")
    (quote,) = extract_quotes(text)
    assert text[quote.start : quote.stop] == quote.text == apart("Nous n’étions pas prêts à céder")
    assert quote.speaker == "Zoé Lévêque"


@pytest.mark.parametrize(
    "text", ["", "plain", "naïve façade", "e\u0301", "\u0301e\u0301\u0301x", "한글", apart("한글 がぎ")]
)
def test_places_of_composed_text(text: str) -> None:
    """Each character of the composed text has a place in the text, in order, and the end has the text's."""
    found, places = composed_with_places(text)
    assert found == composed(text)
    assert len(places) == len(found) + 1
    assert places[-1] == len(text)
    assert places == sorted(set(places))
