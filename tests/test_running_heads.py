"""What a browser prints above and below each page goes, however a program writes it out; the page's own counts stay."""

from __future__ import annotations

import pytest

from cleanscrape import clean
from cleanscrape.read import read_page
from cleanscrape.reading.running_heads import page_ends, without_breaks, without_running_heads

DAY = "11/30/26, 9:14 AM"
TITLE = "Ferry to run all winter | The Wendell Beacon"
WHERE = "https://beacon.example/news/ferry"
PAGES = (
    [
        "Menu",
        "Ferry to run all winter",
        "By Ada Park",
        "May 3, 2026",
        "The council voted late on Tuesday to keep the",
    ],
    [
        "ferry running through the winter, after a debate that",
        "lasted four hours and was watched by two hundred people.",
    ],
    ["The boat carries about two hundred people on a weekday.", "It is thirty years old.", "Most read"],
)
TEXT = [line for page in PAGES for line in page]


def printed(heads: list[str], feet: list[str], page_end: str = "\n") -> str:
    """The pages below their heads and above their feet; {page} and {pages} are counted."""
    sheets = []
    for number, page in enumerate(PAGES, 1):
        lines = [line.format(page=number, pages=len(PAGES)) for line in (*heads, "|", *feet)]
        at = lines.index("|")
        sheets.append("\n".join([*lines[:at], *page, *lines[at + 1 :]]))
    return page_end.join(sheets)


FORMS = {
    "lines apart": printed([DAY, "", TITLE, ""], ["", WHERE, "", "{page}/{pages}", ""], "\n\f"),
    "one line each": printed([f"{DAY}  {TITLE}"], [f"{WHERE}   {{page}}/{{pages}}"]),
    "all below": printed([], [DAY, TITLE, WHERE, "{page}/{pages}", ""]),
    "another browser": printed([TITLE, WHERE], [f"{{page}} of {{pages}}      {DAY}"]),
    "a third": printed([f"{TITLE}  30.11.26, 09:14"], [f"{WHERE}  Seite {{page}} von {{pages}}"]),
}


@pytest.mark.parametrize("form", FORMS)
def test_running_heads(form: str) -> None:
    """Only the first head's words are left, line for line, and no day of printing."""
    found = without_running_heads(FORMS[form])
    left = [line for line in found.text.split("\n") if line.strip("\f ")]
    assert [line.strip("\f") for line in left] in (TEXT, [TITLE, *TEXT])
    assert found.headline == TITLE
    assert len(found.text.split("\n")) == len(FORMS[form].split("\n"))


@pytest.mark.parametrize("form", FORMS)
def test_a_sentence_goes_on_behind_a_page_end(form: str) -> None:
    """What stands between its halves parts it no more, and when it was printed is no date of the story."""
    assert (
        "The council voted late on Tuesday to keep the " + " ".join(PAGES[1]) in read_page(FORMS[form]).texts
    )
    article = clean(FORMS[form])
    assert (article.title, str(article.published)) == ("Ferry to run all winter", "2026-05-03")


LEFT_ALONE = {
    "a picture's number": "The ferry\n\n1/3\nThe pier\n\n2/3\nThe crew\n\n3/3",
    "pages of a list": "The ferry\nThe pier\n1 of 1",
    "no count": f"{DAY}\nThe ferry\n{DAY}\nThe pier\n{WHERE}",
    "a count that skips": f"The ferry\n{WHERE} 1/3\nThe pier\n{WHERE} 3/3",
}


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_no_running_heads(case: str) -> None:
    """Counts without an address or a day, and such lines without counts, are the page's own."""
    assert without_running_heads(LEFT_ALONE[case]).text == LEFT_ALONE[case]


def test_one_sheet() -> None:
    """Of a page on one sheet its count, its address and its day go."""
    text = f"{DAY}\nThe ferry runs.\nAll winter.\n{WHERE}\n1/1"
    assert without_running_heads(text).text == "\nThe ferry runs.\nAll winter.\n\n"


def test_a_wrapped_headline_is_put_together() -> None:
    """Lines that the heads say in one are one block."""
    text = FORMS["lines apart"].replace("\nFerry to run all winter\n", "\nFerry to run\nAll winter\n")
    assert "Ferry to run All winter" in read_page(text).texts


def test_form_feeds() -> None:
    """The empty line that a form feed ends is a page's end; form feeds that end each line are not."""
    raw = "One\n\fTwo\n\n\fThree\n\f"
    starts = [0, 4, 5, 9, 10, 11]
    assert page_ends(raw, starts) == [1, 4]
    assert page_ends("One\fTwo\f\fThree", [0, 4, 8, 9]) == []


def test_lines_close_up_over_a_break() -> None:
    """Blank lines around a page's end count no more than those within it."""
    assert without_breaks([0, 1, 4, 5, 8], [3]) == [0, 1, 2, 3, 6]
