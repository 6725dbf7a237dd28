"""What text browsers print for what they can't show goes; words in brackets, blanks to fill in and links stay."""

import pytest

from cleanscrape.read import read_page
from cleanscrape.reading.browser_marks import strip_browser_marks

CASES = {
    "a picture's file": ("   [pier-640x360.jpg] The pier leans.", "    The pier leans."),
    "a picture's file with what the server is asked": ("[pier.png?w=640&h=360] Pier", " Pier"),
    "a button": ("   (BUTTON) Share (BUTTON) Print", "    Share  Print"),
    "a frame": ("IFRAME: https://player.example/7?a=b\nNext", "\nNext"),
    "an embedded film": ("[EMBED]\nThe pier leans.", "\nThe pier leans."),
    "a picture's map": ("[USEMAP]\nThe pier leans.", "\nThe pier leans."),
    "lynx's field": ("   Email ____________________ Go", "   Email  Go"),
    "w3m's field": ("Search [                    ]", "Search "),
    "w3m's field with what to write there": ("To [Friend's address     ] Send", "To  Send"),
    "a rule": ("The pier leans.\n   ______________\nNext", "The pier leans.\n\nNext"),
    "the head's links": ("   #Marl Quay Echo » Feed\n\n   Pier", "Marl Quay Echo » Feed\n\n   Pier"),
    "a wiki's buttons": (
        "History[edit]\nGeschichte [Bearbeiten | Quelltext bearbeiten]\nEnd",
        "History\nGeschichte\nEnd",
    ),
    "a word in brackets at a line's end": ("The pier leans [editor's note]\nHe will [edit] it\nEnd",) * 2,
    "a blank to fill in": ("The pier is ______ metres long.",) * 2,
    "a word in brackets": ("He said [sic] that [the pier] leans [3].",) * 2,
    "a file in a sentence": ("Open pier.jpg [see the manual].",) * 2,
    "a link's words": ("[pier.jpg](https://echo.example/pier.jpg)",) * 2,
    "a hashtag": ("#pier leans",) * 2,
}


@pytest.mark.parametrize("case", CASES)
def test_browser_marks(case: str) -> None:
    """The marks go, the words stay."""
    text, expected = CASES[case]
    assert strip_browser_marks(text) == expected


def test_rule_ends_a_wrapped_paragraph() -> None:
    """A paragraph does not go on into the rule below it, and spans are of the page as it came."""
    text = "   The harbour board voted to close the pier.\n   ____________________\n   [pier.jpg] Work begins in May.\n"
    page = read_page(text)
    assert page.texts == ["The harbour board voted to close the pier.", "Work begins in May."]
    assert [text[start:stop].strip() for start, stop in page.spans] == [
        "The harbour board voted to close the pier.",
        "[pier.jpg] Work begins in May.",
    ]
