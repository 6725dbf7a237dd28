"""The quotations extractor: its table of cases, its marks, and what no text may do to it."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanscrape.article import Quote
from cleanscrape.quotes import caseless, extract_quotes, speech
from cleanscrape.quotes.languages import OTHERS, kinds_in
from cleanscrape.rules.quotes import Quotes
from limits import no_hang

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "fixtures" / "rules" / "quotes.txt"
SEED = ROOT.parent / "shared" / "seed" / "article.json"


class Case(NamedTuple):
    """One case of the table: its kind and name, its text, its quotations as written."""

    kind: str
    name: str
    text: str
    expected: list[str]


def read_cases() -> list[Case]:
    """The cases of the table, in order."""
    cases: list[Case] = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            kind, name = line[3:].split(": ", 1)
            cases.append(Case(kind, name, "", []))
        elif line.startswith((". ", "~ ")):
            case = cases[-1]
            joint = "" if not case.text else "\n" if line[0] == "~" else "\n\n"
            cases[-1] = case._replace(text=case.text + joint + line[2:])
        elif line.startswith("> "):
            cases[-1].expected.append(line[2:])
    return cases


def written(quote: Quote) -> str:
    """A quotation as the table writes it."""
    kind = quote.kind + (", repaired" if quote.repaired else "")
    text = quote.text.replace("\n\n", " ¶ ").replace("\n", r"\n")
    return f"{quote.speaker or '-'} | {quote.cue or '-'} | {kind} | {text}"


CASES = read_cases()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            c,
            id=f"{c.kind}: {c.name}",
            marks=[pytest.mark.xfail(reason=c.name)] if c.kind == "known-failure" else [],
        )
        for c in CASES
    ],
)
def test_a_case_gives_its_quotations(case: Case) -> None:
    """Every case of the table gives just the quotations written below it."""
    quotes = extract_quotes(case.text)
    assert [case.text[q.start : q.stop] for q in quotes] == [q.text for q in quotes]
    assert [written(q) for q in quotes] == case.expected


def test_the_table_has_as_many_negatives_as_wild_cases() -> None:
    """Cases where nothing may be found are at least as many as those where something must."""
    kinds = [c.kind for c in CASES]
    assert kinds.count("negative") >= kinds.count("wild") > 0
    assert set(kinds) <= {"wild", "negative", "known-failure"}


@pytest.mark.parametrize("language", [*OTHERS, *caseless.LANGUAGES])
def test_a_languages_words_stand_in_order(language: str) -> None:
    """The words of each kind stand once and in order, and each kind is one that is told of."""
    for kind, words in kinds_in(language).items():
        assert f" {kind} " in str(speech.__doc__), kind
        assert words.split() == sorted(set(words.split()), key=lambda word: (word.lower(), word)), kind


def test_parts_of_a_split_quotation_share_a_group() -> None:
    """A quotation split by its cue, and the sentence after it, are one group; the next speaker's is another."""
    text = '"Yes," Ada Park said, "we do. "\n\n"So do I," said Jon Veck. "Often."'
    assert [q.group for q in extract_quotes(text)] == [0, 0, 1, 1]


def test_the_words_of_the_text_are_kept_beside_the_name() -> None:
    """`speaker` is the name, `speaker_text` the words that stand in the text."""
    text = "Ada Park runs the pool. “It leaks,” she said."
    assert [(q.speaker, q.speaker_text) for q in extract_quotes(text)] == [("Ada Park", "she")]


def test_the_rule_gives_what_the_function_gives() -> None:
    """The rule `Quotes` holds an id and a kind, and its quotations are the function's."""
    body = "“We open in May,” said Ada Park."
    rule = Quotes()
    assert (rule.id, rule.extract(body)) == ("quotes", tuple(extract_quotes(body)))
    with pytest.raises(FrozenInstanceError):
        rule.id = "other"  # type: ignore[misc]


def test_the_seed_page_gives_its_quotations() -> None:
    """The quotations of the page it all began with equal those that a careful person wrote down."""
    if not SEED.exists():
        pytest.skip(f"no seed page at {SEED}: its quotations are not checked")
    seed: dict[str, Any] = json.loads(SEED.read_text(encoding="utf-8"))
    found = [q.model_dump() for q in extract_quotes(seed["body"])]
    expected = seed["quotes"]
    assert len(found) == len(expected)
    groups = {}
    for mine, theirs in zip(found, expected, strict=True):
        groups.setdefault(theirs["group"], mine["group"])
        keys = theirs.keys() - {"group"}
        assert {k: mine[k] for k in keys} == {k: theirs[k] for k in keys}
        assert mine["group"] == groups[theirs["group"]]
    assert len(set(groups.values())) == len(groups)


MARKS = "\"'“”‘’„«»「」『』—–-.,:;!?()[]<>=\n \u00a0"
WORDS = [
    "said",
    "he",
    "Ada",
    "Park",
    "told",
    "the",
    "of",
    "says",
    "sagte",
    "dit-il",
    "と",
    "は",
    "说",
    "김가나 시장은",
    "고 말했다",
    "]씨는",
    "Mr.",
    "6'2\"",
    "a",
]


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(), st.text(alphabet=MARKS + "abS"), st.lists(st.sampled_from([*WORDS, *MARKS])).map(" ".join)
    )
)
def test_any_string_gives_exact_quotations(text: str) -> None:
    """No string raises; every quotation is the slice that it says it is, in order, and none is empty."""
    quotes = extract_quotes(text)
    assert [text[q.start : q.stop] for q in quotes] == [q.text for q in quotes]
    assert all(q.text.strip() for q in quotes)
    spans = [(q.start, q.stop) for q in quotes]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


HOSTILE = [
    '"',
    "“",
    "”",
    "'",
    "''",
    "‘",
    "« ",
    "「",
    "—",
    '="',
    "='",
    "<a ",
    "<a =",
    '"a ',
    '" a',
    "“a”",
    '"A," ',
    "said ",
    ", said ",
    "“said ",
    "A ",
    "A. ",
    "A, ",
    "Mr. ",
    "the of ",
    "he said ",
    '"A," he said. ',
    "“A\n",
    "“a\n\n",
    "— a\n",
    "—A said\n",
    "6'2\" ",
    ":",
    "，",
    "说",
    '"가다"고 ',
    '김가나 시장은 "가다"며 ',
    "가나다는 ",
    "「あ」と",
    "と",
    "A-",
    ".",
    "a.",
    " ",
    "\n",
    "(",
    ", a",
    "- ",
    "”A",
    "X said, ",
    "“a, and ",
    "a",
    "。",
    "A said that “b” and ",
    "’s ",
    "“A’ ",
    "said:",
    "„A“, sagte Xyz von Heide. ",
    "Xyz von der Heide „A“ – und ",
    "– a – mówi ",
    "Ada säger. – A och att det är, ",
    "قال الوزير: «ا»، ",
    "رشید گفت که ",
    'אמר רועי "א"ב ',
    'रमेश ने कहा, "क" के ',
    "“A,” kata Kepala Dinas yang dan ",
    "“A”, ông Bộ Y cho biết và của ",
    "Zeynep Ova, “A” dedi ve bir ",
    "“A,” said the 1,000,000,",
    "Marl police officer Ada’s ",
]
HOSTILE_CHARS = 100_000


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_takes_linear_time(piece: str) -> None:
    """A hundred thousand characters of anything repeated are read inside a hard limit of processor time."""
    text = (piece * (HOSTILE_CHARS // len(piece) + 1))[:HOSTILE_CHARS]
    with no_hang():
        found = extract_quotes(text)
    assert [text[q.start : q.stop] for q in found] == [q.text for q in found]
