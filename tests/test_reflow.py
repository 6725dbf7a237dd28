"""Lines -> blocks: torn lines, wraps, one endless line.

Each section of `fixtures/blocks.txt` is a page, and the blocks that a person would see. The gutter says what a line is:
`.` a block as it stands; `|` lines that make up the block behind the next `=`, or none. Blank lines are the page's own.
"""

from pathlib import Path
from typing import Any

import pytest
from stories import LAST, LEDE, SAID, TITLE

from cleanscrape.read import read_page
from cleanscrape.reading.line_kinds import SENTENCE, WORD

TABLE = Path(__file__).parent.parent / "fixtures" / "blocks.txt"


def cases() -> list[Any]:
    """Each section of the table: a page, and its blocks."""
    found = []
    table = TABLE.read_text(encoding="utf-8").removesuffix("\n")
    for section in table.removeprefix("== ").split("\n== "):
        name, *rows = section.split("\n")
        assert {row[:2] for row in rows} <= {"", ". ", "| ", "= "}, name
        page = [row[2:] for row in rows if row[:1] != "="]
        blocks = [row[2:] for row in rows if row[:1] in {".", "="}]
        found.append(pytest.param("\n".join(page), blocks, id=name))
    return found


@pytest.mark.parametrize(("text", "blocks"), cases())
def test_blocks(text: str, blocks: list[str]) -> None:
    """Lines that belong together are joined, others are not."""
    assert read_page(text).texts == blocks


def test_a_page_without_words_has_no_blocks() -> None:
    """White space of any kind is no line."""
    assert [read_page(text).texts for text in ("", " \n\t\n\xa0\n")] == [[], []]


def test_one_endless_line() -> None:
    """Headline, first paragraph and each sentence of a page in one line are blocks, apart from menu and foot."""
    menu = "Skip to content Menu Home News Sport Weather Letters Subscribe Log in Search"
    foot = "Share Facebook Email Print Read more © 2026 Marl Quay Echo All rights reserved Terms of Use Privacy Policy"
    said, last = SAID.index(" “You"), LAST.index(" Work on")
    story = [TITLE, LEDE, SAID[:said], SAID[said + 1 :], LAST[:last], LAST[last + 1 :]]
    text = " ".join([menu, TITLE, "By Ada Park", *story[1:], foot])
    page = read_page(text)
    assert [block for block in page.texts if block in story] == story
    assert " ".join(page.texts) == text
    assert [text[a:b] for a, b in page.spans] == page.texts
    assert page.glued[page.texts.index(SAID[said + 1 :])]
    assert not page.glued[page.texts.index(TITLE)]


def test_one_endless_line_is_not_cut_before_who_is_quoted() -> None:
    """A name behind a closing mark and a small word or two goes on, in languages that print it so."""
    story = [
        "The harbour board closed the north pier on Tuesday, and nobody was surprised by it.",
        "“We had no choice,” said Mayor Ines Calder.",
        "“You could hear it at night,” said Joan Pell, 71, who opens the swim club at six.",
        "«Non abbiamo scelta», dice ancora Ines Calder.",
        "»Wir haben keine Wahl«, sagte Bürgermeisterin Ines Calder.",
        '"Is it safe?" asked Ada Park.',
        "The bus will run from the mill to the hospital four times a day, and children ride free.",
        "A ride costs two dollars, said the board, which meets again on the second of April.",
    ]
    assert read_page(" ".join(story)).texts == story


def test_lines_with_nothing_between() -> None:
    """Lines that were put together without a space are parted where a capital follows a small letter or a stop."""
    menu = ["Skip to content", "Home", "News", "Sport", "Weather", "Letters", "Log in", "Search"]
    foot = ["Facebook", "Email", "Print", "© 2026 Marl Quay Echo", "Terms of Use", "Privacy Policy"]
    text = "".join([*menu, TITLE, "By Ines McIver", LEDE, SAID, LAST, *foot])
    page = read_page(text)
    assert "".join(block.replace(" ", "") for block in page.texts) == text.replace(" ", "")
    assert [block for block in page.texts if block in (*menu, TITLE, LEDE, *foot)] == [
        *menu,
        TITLE,
        LEDE,
        *foot,
    ]


def test_a_long_paragraph_is_no_endless_page() -> None:
    """A line of more than half a page, but not of nearly all of it, stays whole up to 3,000 characters."""
    text = f"{' '.join([LEDE, SAID] * 4)}\n\n{SAID}\n\n{LAST}"
    assert len(read_page(text)) == 3


def test_endless_line_without_a_space() -> None:
    """A long run of letters is cut into pieces and loses none."""
    text = "x" * 10_000
    assert "".join(read_page(text).texts) == text


def test_a_short_endless_line_in_chinese() -> None:
    """Three hundred Chinese signs are an article: their line is cut, and not one block with the menu."""
    story = (
        "港口委员会周二晚投票决定关闭北码头，渡轮整个冬天改停煤码头。北码头建于1874年，去年一月的风暴以后一直倾斜。"
        "船长李大海说，住在水边的人夜里都能听见木桩的声音，谁也睡不好。委员会用了四个小时讨论，最后五票对两票通过。"
        "新码头最早明年秋天开工，前提是县里承担一半的费用。煤码头的仓库将改成候船室，装上暖气和长椅。"
    )
    page = read_page(
        f"首页 新闻 财经 体育 登录 北码头关闭 渡轮改停煤码头 2024-03-05 09:12 分享 {story} 相关推荐 关于我们"
    )
    assert len(page.texts) > 5
    assert "北码头建于1874年，去年一月的风暴以后一直倾斜。" in page.texts


def test_an_endless_line_is_not_cut_inside_an_entity() -> None:
    """Where a line without spaces is cut by force, an entity stays whole, and is read."""
    texts = read_page("a" * 1997 + "&notin;" + "b" * 3000).texts
    assert "".join(texts) == "a" * 1997 + "∉" + "b" * 3000
    assert "".join(read_page("x&#xD83D;" * 200).texts) == "x�" * 200


@pytest.mark.parametrize(
    "mark", ["-", "*", "#", "> ", "1. ", "[", "](", "“", "\r", "\u2028", " ,", "a\n", "_ "]
)
def test_any_heap_of_marks_is_a_page(mark: str) -> None:
    """A page of nothing but one mark is read, without an error."""
    page = read_page(mark * 2_000)
    assert len(page.texts) == len(page.spans) == len(page.lines) == len(page.marks) == len(page)


def test_a_short_story_may_be_wrapped_three_times() -> None:
    """Three lines that had no place for the next word show a wrap, if no line as wide had."""
    story = (
        "The last sawmill in the valley switched off its machines on Friday\nnight, after 160 years "
        "and without anybody to go on.",
        "“We held out ten years longer than the others did,” said Paul\nGallard, who ran the mill "
        "as his father had before him.",
        "Eleven people lose their work, and four of them are over fifty.\nThe town has promised "
        "them talks before the end of the year.",
    )
    page = read_page("The last sawmill closes\n\n" + "\n\n".join(story) + "\n\nRead more\n")
    assert page.texts[1:4] == [text.replace("\n", " ") for text in story]


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("« Une d'elles est ma mère. »", SENTENCE),
        ("« Une d'elles est ma mère.\u00a0»", SENTENCE),
        ("Lire la suite »", WORD),
        ("« Une d'elles est ma mère »", WORD),
    ],
)
def test_a_sentence_may_end_before_a_space_and_a_french_mark(line: str, ends: int) -> None:
    """The mark alone makes no sentence of a label."""
    assert list(read_page(f"Titre\n\n{line}").ends) == [WORD, ends]
