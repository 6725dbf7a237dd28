"""The room of phrases: how its files are read, what is wrong in one, and that each phrase is of use."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from cleanscrape.dates.find import find_dates
from cleanscrape.phrases import read_tables, starts, tables, wholes
from cleanscrape.read import read_page
from cleanscrape.reading.line_kinds import EDGES
from cleanscrape.rules import rule_classes
from cleanscrape.spellings import spellings

ROOM = Path(__file__).parent.parent / "src" / "cleanscrape" / "phrases"
FILES = sorted(path.stem for path in ROOM.glob("*.txt"))
PLACES = {
    "whole lines": ("{}",),
    "starts of": ("{}", "{} Ada Park"),
    "anywhere in": ("{}", "Cookie {}"),
    "first words": ("{} Ada > Park > Pier",),
    "heads of": ("{}\n\n[1] Ada Park et al.",),
    "one of a pair": ("{}\n\nLight\n\nCons", "{}\n\nDear\n\nPros"),
    "beside": ("{}\n\nAI-generated summary",),
    "said of": ("References\n\nAda Park, {}",),
    "words": (),
}
"""Where a table says that its phrases stand, and the lines that are tried then."""
OF_WORDS = {
    "days": (("{} 12:30",), (1,)),
    "clock": (("12:30 {}",), (1,)),
    "ages": (("3 {} ago",), (2,)),
    "age_marks": (("3 days {}",), (2,)),
    "reads": (("3 {} read",), (3,)),
    "read_marks": (("3 min {}",), (3,)),
    "stamps": (("{} 3 May 2024",), (4,)),
    "follow": (("{} Telegram",), (1, 2, 5)),
    "channels": (("seguici {}",), (1, 2)),
    "makers": (("{} summary",), (1,)),
    "summaries": (("AI {}",), (1,)),
    "topics": (("AI summary {} it",), (0,)),
    "stamp_fillers": (("Updated {} 3 May 2024",), (4,)),
}
"""The tables of words of `timestamps`: lines for a word, and the value that they have if all their words are known."""


class Group(NamedTuple):
    """The phrases of one language in one table."""

    file: str
    table: str
    about: str
    language: str
    phrases: list[str]

    def __str__(self) -> str:
        return f"{self.file} {self.table} {self.language}"


def groups() -> list[Group]:
    """All phrases, by file, table and language, as they stand in the files."""
    found: list[Group] = []
    for file in FILES:
        for line in (ROOM / f"{file}.txt").read_text(encoding="utf-8").split("\n"):
            if line.startswith("== "):
                table, _, about = line[3:].partition(": ")
                found.append(Group(file, table, about, "", []))
            elif line.startswith("# ") and found and found[-1].file == file:
                found.append(found[-1]._replace(language=line[2:], phrases=[]))
            elif line and line[0] != "#":
                found[-1].phrases.extend(read_tables(f"== one: x\n{line}", file)["one"])
    return [group for group in found if group.phrases or group.language]


GROUPS = groups()
OF_RULES = [file for file in FILES if file in rule_classes()]


def of_file(file: str) -> list[Group]:
    """The groups of a file."""
    return [group for group in GROUPS if group.file == file]


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
    """Each spelling has its table's value, a phrase of two tables the last one's; a whole line has no marks around."""
    said = {"labels": ["l'autore", "ad"], "paid": ["ad", "x (paid)"]}
    assert starts(said, labels=1, paid=3) == {"l'autore": 1, "l’autore": 1, "ad": 3, "x (paid)": 3}
    assert wholes(said, labels=1, paid=3) == {"l'autore": 1, "l’autore": 1, "ad": 3, "x (paid": 3}


def test_files() -> None:
    """A file is named for the module that reads it: a rule, or one of another room."""
    modules = {
        path.stem
        for room in ("rules", "fields", "dates", "parts", "quotes")
        for path in (ROOM.parent / room).glob("*.py")
    }
    assert set(FILES) - modules == set()


def test_tables_say_where_their_phrases_stand() -> None:
    """What stands behind a table's name begins with the place of its phrases in a line."""
    assert [str(group) for group in GROUPS if not group.about.startswith(tuple(PLACES))] == []


def test_languages() -> None:
    """In each table a language stands once, English first, then by the alphabet."""
    languages: dict[tuple[str, str], list[str]] = {}
    for group in GROUPS:
        languages.setdefault((group.file, group.table), []).append(group.language)
    for each in languages.values():
        assert each == sorted(set(each), key=lambda name: (name != "", name != "English", name))
    known = {language for each in languages.values() for language in each}
    alone = {name for name in known if sum(name in each for each in languages.values()) < 3}
    assert alone <= {"Georgian"}, "misspelt?"


@pytest.mark.parametrize("file", FILES)
def test_order(file: str) -> None:
    """Phrases are in lower case and stand in order, each once in its language."""
    for group in of_file(file):
        assert group.phrases == sorted(set(map(str.lower, group.phrases))), str(group)


@pytest.mark.parametrize("file", OF_RULES)
def test_each_phrase_is_found(file: str) -> None:
    """A line that is a phrase, or begins with it, or has it inside, as its table says, has the rule's signal."""
    rule = rule_classes()[file]()
    missed = []
    for group in of_file(file):
        forms = PLACES[next(place for place in PLACES if group.about.startswith(place))]
        values = range(1, rule.signals[0].top + 1)
        if not forms:
            forms, values = OF_WORDS[group.table]
        for phrase in group.phrases:
            pages = (read_page(form.format(phrase)) for form in forms)
            if not any(rule.look(page)[rule.signals[0].name][0] in values for page in pages):
                missed.append((str(group), phrase))
    assert missed == []


@pytest.mark.parametrize("file", OF_RULES)
def test_no_phrase_says_what_another_says(file: str) -> None:
    """In a language none is another's spelling, and none that starts a line goes on where another has ended."""
    twice = []
    for group in of_file(file):
        marks = EDGES if group.about.startswith("whole") else ""
        again = _goes_on if group.about.startswith("starts") else str.__eq__
        said = {phrase: {each.strip(marks) for each in spellings([phrase])} for phrase in group.phrases}
        if not group.about.startswith(("words", "anywhere")):
            twice += [
                (str(group), phrase, other)
                for phrase, own in said.items()
                for other, others in said.items()
                if other != phrase and all(any(again(each, one) for one in others) for each in own)
            ]
    assert twice == []


def _goes_on(phrase: str, other: str) -> bool:
    """Is a phrase another, or does it begin with it, whose first word is its own, at a word's end?"""
    rest = phrase[len(other) :]
    ends = not rest[:1].isalnum() and phrase.split(" ")[0] == other.split(" ")[0]
    return phrase.startswith(other) and ends


def test_each_month_is_read() -> None:
    """A day, a month's word and a year are a date, but for words of no one month."""
    words = [word for group in of_file("months") for word in group.phrases if group.table != "unnumbered"]
    assert [word for word in words if not list(find_dates(f"3 {word} 2024"))] == []
