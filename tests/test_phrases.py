"""The room of phrases: how its files are read, what is wrong in one, and that each phrase is of use."""

from __future__ import annotations

import pytest

from cleanscrape.phrases import read_tables, tables, valued

FILE = """# of a rule

== asks: starts of lines
»
# English
read more:
"with a space "
# Polish
czytaj też

== empty: for now
"""


def test_tables() -> None:
    """A table has its phrases in the file's order; quotes keep a space, comments and blank lines are none."""
    assert read_tables(FILE, "f.txt") == {
        "asks": ["»", "read more:", "with a space ", "czytaj też"],
        "empty": [],
    }


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("# a\nread more\n== asks: x\n", "f.txt, line 2: 'read more' stands above all tables"),
        ("== asks: x\n\n== asks: y\n", "f.txt, line 3: '== asks: y' names no table, or one that is above"),
        ("== read more: x\n", "f.txt, line 1: '== read more: x' names no table, or one that is above"),
        ("== asks: x\n read more\n", "f.txt, line 2: ' read more' begins or ends with a space, or has a tab"),
        ("== asks: x\nread\nmore \n", "f.txt, line 3: 'more ' begins or ends with a space, or has a tab"),
        (
            "== asks: x\nread\tmore\n",
            "f.txt, line 2: 'read\\tmore' begins or ends with a space, or has a tab",
        ),
    ],
)
def test_what_is_wrong(text: str, error: str) -> None:
    """A bad file is an error that names the file and the line."""
    with pytest.raises(ValueError, match=r"f\.txt") as raised:
        read_tables(text, "f.txt")
    assert str(raised.value) == error


def test_a_file_is_read_once() -> None:
    """The rules and the fields that share a file share its tables."""
    assert tables("share_bar") is tables("share_bar")


def test_values() -> None:
    """Each spelling has its table's value, and a phrase of two tables the last one's."""
    said = {"labels": ["l'autore", "ad"], "paid": ["ad"]}
    assert valued(said, labels=1, paid=3) == {"l'autore": 1, "l’autore": 1, "ad": 3}
