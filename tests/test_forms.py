"""One page in every form that dumps have, line ends, wraps and Markdown among them: its blocks are the same."""

from __future__ import annotations

import textwrap

import pytest
from stories import HEAD, LAST, LEDE, SAID, TITLE

from cleanscrape.read import read_page

FIRST_ITEM = "Ferries leave from the coal quay from Monday."
SECOND_ITEM = (
    "Anglers may use the south pier until nine in the evening, if they carry a light and keep off the steps."
)
BLOCKS = [HEAD, TITLE, LEDE, SAID, FIRST_ITEM, SECOND_ITEM, LAST]
PAGE = f"{HEAD}\n\n{TITLE}\n\n{LEDE}\n\n{SAID}\n\n  * {FIRST_ITEM}\n  * {SECOND_ITEM}\n\n{LAST}\n"


def wrapped(text: str, width_chars: int, indent: str = "") -> str:
    """A page as a terminal prints it."""
    fill = textwrap.TextWrapper(
        width_chars, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
    return "\n".join("\n".join(fill.wrap(line)) for line in text.split("\n"))


FORMS = {
    "a block a line, blank lines between": PAGE,
    "a block a line, no blank lines": "\n".join(line for line in PAGE.split("\n") if line),
    "CRLF": PAGE.replace("\n", "\r\n"),
    "CR": PAGE.replace("\n", "\r"),
    "U+2028": PAGE.replace("\n", "\u2028"),
    "trailing spaces": PAGE.replace("\n", "   \n"),
    "wrapped at 72": wrapped(PAGE, 72),
    "wrapped at 80": wrapped(PAGE, 80),
    "wrapped at 80, indented by three": wrapped(PAGE, 80, "   "),
    "wrapped at 72, CRLF": wrapped(PAGE, 72).replace("\n", "\r\n"),
    "bullets of another kind": PAGE.replace("*", "•"),
}


@pytest.mark.parametrize("form", FORMS)
def test_same_blocks_in_every_form(form: str) -> None:
    """One page gives the same blocks, however its lines were broken."""
    assert read_page(FORMS[form]).texts == BLOCKS


@pytest.mark.parametrize("form", FORMS)
def test_spans_and_lines(form: str) -> None:
    """A block's span holds its words alone, no two overlap, and its lines are those of the span."""
    text = FORMS[form]
    page = read_page(text)
    lines = text.splitlines()
    for words, (start, stop), (first, end) in zip(page.texts, page.spans, page.lines, strict=True):
        assert " ".join(text[start:stop].split()).lstrip("*• ") == words
        assert [line.strip() for line in text[start:stop].splitlines()] == [
            line.strip() for line in lines[first:end]
        ]
    assert list(page.spans) == sorted(page.spans)
    assert all(a[1] <= b[0] for a, b in zip(page.spans, page.spans[1:], strict=False))


def test_wrapped_markdown() -> None:
    """Where Markdown was wrapped, targets and all, headings, names and links go on; items of lists are left whole."""
    item = f"* [{SECOND_ITEM}](https://echo.example/anglers/and/where/they/may/stand/until/the/north/pier/is/mended/again)"
    plain = f"""# {TITLE} and of a spring

By [Ada Park-Calder](https://echo.example/people/ada-park-calder-of-marl-quay-echo-and-harbour-desk)

{LEDE}

{SAID}

{LAST}
"""
    assert read_page(f"{wrapped(plain, 60)}\n{item}\n\n[Home](/)\n").texts == [
        f"{TITLE} and of a spring",
        "By Ada Park-Calder",
        LEDE,
        SAID,
        LAST,
        SECOND_ITEM,
        "Home",
    ]


def test_wrapped_beside_lines_that_are_whole() -> None:
    """A text browser's dump is wrapped, though most wide lines are a list's; a quotation has margins of its own."""
    towns = ("Alder", "Birch", "Carrow", "Dunmore", "Elmstead", "Farrow", "Gale", "Holt", "Ingle", "Jarrow")
    heads = [f"4:{k}5 PM Council of Port {town} asks what a ferry may cost" for k, town in enumerate(towns)]
    quotation = f"{SAID} {LEDE} {LAST}"
    parts = [LEDE, quotation, LAST]
    story = "\n\n".join(
        [wrapped(LEDE, 94, "   "), wrapped(quotation, 84, "       "), wrapped(LAST, 94, "   ")]
    )
    assert read_page("\n".join(f"   {head}" for head in heads) + f"\n\n{story}\n").texts == [*heads, *parts]
