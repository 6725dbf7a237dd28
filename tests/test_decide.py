"""What stays of blocks whose evidence is given: of repeats the article's, and no heading without its text."""

from cleanscrape.decide import decide
from cleanscrape.read import read_page
from cleanscrape.weights import shipped_weights

LEDE = "The harbour board voted on Tuesday to close the north pier, which has been leaning since January."
STORY = (
    "“We had no choice,” said Ines Calder, who chairs the board.",
    "Ferries leave from the coal quay from Monday.",
)


def verdicts(*blocks: tuple[str, float]) -> list[bool]:
    """Which of these blocks, each with its evidence, stay."""
    page = read_page("\n\n".join(text for text, _ in blocks))
    decision = decide(page, [evidence for _, evidence in blocks], region=REGION)
    return [verdict == "body" for verdict in decision.verdicts]


REGION = shipped_weights().region
MENU = [(f"Section {k}: news and sport", -6.0) for k in range(20)]


def test_a_lede_in_a_form_above_gives_way_to_the_article_s() -> None:
    """The first of two stays, but for one outside the article that the article says again."""
    story = [(text, 4.0) for text in STORY]
    kept = verdicts((LEDE, 0.6), *MENU, (LEDE, 4.0), *story)
    assert kept == [False, *[False] * 20, True, True, True]


def test_of_two_in_the_article_the_first_stays() -> None:
    """A paragraph printed twice is kept where it stands first."""
    story = [(text, 4.0) for text in STORY]
    assert verdicts((LEDE, 4.0), *story, (LEDE, 4.0)) == [True, True, True, False]


def test_a_heading_goes_with_its_text() -> None:
    """The last line kept does not head a text that goes; inside the article a heading stays."""
    story = [(text, 4.0) for text in STORY]
    about = (
        "The board owns four piers, employs forty people, and has stood at the harbour since 1871.",
        -4.0,
    )
    assert verdicts((LEDE, 4.0), *story, ("About the board", 2.0), about) == [True, True, True, False, False]
    assert verdicts((LEDE, 4.0), ("What comes next", 2.0), *story) == [True] * 4


def test_no_article_ends_with_labels() -> None:
    """Of a story's last lines one or two that are no sentences go: topics, "Related video". More of them, a list's or a
    table's, and what a rule is sure of, stay, and so do those that the page itself ends with."""
    story = [(LEDE, 4.0), *[(text, 4.0) for text in STORY]]
    foot = ("Privacy and terms", -6.0)
    assert verdicts(*story, ("Harbour", 1.0), foot) == [True, True, True, False, False]
    assert verdicts(*story, ("Harbour", 1.0), ("North pier", 1.0), foot) == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    assert verdicts(*story, ("Referee: J. Holm", 4.0), foot) == [True, True, True, True, False]
    assert verdicts(*story, *[(f"Harbour {k}", 1.0) for k in range(3)], foot) == [True] * 6 + [False]
    assert verdicts(*story, ("- Harbour", 1.0), ("- North pier", 1.0), foot) == [True] * 5 + [False]
    assert verdicts(*story, ("Harbour", 1.0)) == [True] * 4


def test_the_last_answer_stays_with_its_question() -> None:
    """Of questions and answers the last kept is no question: what answers it stays too, if it is no cue's."""
    asked = [
        (text, 3.0)
        for k in range(3)
        for text in (f"Why did pier {k} lean?", f"The sea took its stones in year {k}.")
    ]
    last, foot = ("And what comes next?", 2.0), ("Privacy and terms", -6.0)
    assert verdicts(*asked, last, ("A wall, I am afraid.", -1.0), foot) == [True] * 8 + [False]
    assert verdicts(*asked, last, ("Sign up for our letter.", -4.0), foot) == [True] * 7 + [False] * 2
    assert verdicts((LEDE, 4.0), last, ("A wall, I am afraid.", -2.0), foot) == [True, True, False, False]


def test_questions_stay_with_their_answers() -> None:
    """Where an article asks and answers a question in doubt stays, asked of a second person too; elsewhere it goes."""
    asked = [
        (text, 3.0)
        for k in range(3)
        for text in (f"Why did pier {k} lean?", f"The sea took its stones in year {k}.")
    ]
    more = [
        ("Why did pier 1 lean?", 1.0),
        ("I was not there.", 3.0),
        ("And who will pay?", -1.0),
        ("Nobody that I know of.", 3.0),
    ]
    assert verdicts(*asked, *more) == [True] * 10
    assert verdicts((LEDE, 4.0), ("And who will pay?", -1.0), *[(text, 4.0) for text in STORY]) == [
        True,
        False,
        True,
        True,
    ]


def test_an_article_in_two_parts_stays_whole() -> None:
    """The way enters and leaves twice, though a menu between and around gives many places to switch at."""
    parts = [[(f"{text} {k}", 4.0) for k in range(6) for text in STORY] for _ in range(2)]
    blocks = [*MENU, *parts[0], *MENU, *[(f"Again {text}", score) for text, score in parts[1]], *MENU]
    page = read_page("\n\n".join(text for text, _ in blocks))
    inside = decide(page, [evidence for _, evidence in blocks], region=REGION).inside
    assert inside == (*[False] * 20, *[True] * 12, *[False] * 20, *[True] * 12, *[False] * 20)
