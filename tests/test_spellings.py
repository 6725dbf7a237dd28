"""A phrase's other spellings."""

from __future__ import annotations

import pytest

from cleanscrape.spellings import spellings


@pytest.mark.parametrize(
    ("phrase", "others"),
    [
        ("read more", set()),
        ("you're in", set()),
        ("l'autore", {"l’autore"}),
        ("σχετικά άρθρα", {"σχετικα αρθρα"}),
        ("citește și", {"citeşte şi"}),
        ("haberin devamı", {"haberi̇n devami"}),
        (
            "پربازدیدترین‌ها",
            {"پربازديدترين‌ها", "پربازدیدترینها", "پربازديدترينها", "پربازدیدترین ها", "پربازديدترين ها"},
        ),
        ("أخبار", {"اخبار"}),
        ("\u092a\u0922\u093c\u0947\u0902", {"\u092a\u095d\u0947\u0902"}),
    ],
)
def test_spellings(phrase: str, others: set[str]) -> None:
    """Each phrase comes first, and then as other keyboards, capitals and sites have it."""
    first, *rest = spellings([phrase])
    assert first == phrase
    assert set(rest) == others


def test_each_spelling_is_in_lower_case() -> None:
    """A spelling is what a page in lower case holds."""
    for phrase in ("ΣΧΌΛΙΑ", "İLGİLİ HABERLER", "HABERİN DEVAMI"):
        assert all(each == each.lower() for each in spellings([phrase.lower()]))
