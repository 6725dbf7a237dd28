"""Lines -> blocks: torn lines, wraps, one endless line. Each case is a page and the blocks that a person would see."""

import pytest
from stories import LAST, LEDE, SAID, TITLE

from cleanscrape.page import read_page
from cleanscrape.reading.line_kinds import SENTENCE, WORD

LINES = {
    "a byline in small letters": (
        "Grandma's leek soup\nby Mira Holt | Jan 12, 2024\n\nThe soup that was made by Ada Park and\nby the river.",
        [
            "Grandma's leek soup",
            "by Mira Holt | Jan 12, 2024",
            "The soup that was made by Ada Park and by the river.",
        ],
    ),
    "an ordinal set above the line": (
        "The mill is here since the early 18\nth\ncentury, and was mended in the\n20\nth\n, on the 1\nst\nof May.",
        ["The mill is here since the early 18th century, and was mended in the 20th, on the 1st of May."],
    ),
    "a link below the headline": (
        "Grandma's leek soup for cold days\nhttps://beacon.example/soup\n\nIt freezes well.",
        ["Grandma's leek soup for cold days", "https://beacon.example/soup", "It freezes well."],
    ),
    **{
        f"a date in small letters: {date}": (
            f"Un village achète son autobus\n{date}\nPartager\nIl est rouge, et il a onze ans.",
            ["Un village achète son autobus", date, "Partager", "Il est rouge, et il a onze ans."],
        )
        for date in (
            "lundi 2 mars 2026 à 11h04",
            "publié le 2 mars 2026 à 11h04",
            "le 2 mars 2026",
            "il y a deux heures",
            "lunedì 2 marzo 2026",
            "lunes 2 de marzo de 2026",
            "maandag 2 maart 2026, 11:04",
            "mandag 2. mars kl. 11.04",
            "posted on March 2, 2026 by lena strand",
        )
    },
    "a list in small letters": (
        "It serves six.\nIngredients\n2 leeks\nsalt and pepper\na knob of butter\n100 g cheese, grated\na little"
        " nutmeg\nMethod\nSlice the leeks.",
        [
            "It serves six.",
            "Ingredients",
            "2 leeks",
            "salt and pepper",
            "a knob of butter",
            "100 g cheese, grated",
            "a little nutmeg",
            "Method",
            "Slice the leeks.",
        ],
    ),
    "share buttons in small letters": (
        "Cities bet big on tiny buses\nMaya Lind of Harrow\nfacebook (opens in new window)\ntwitter (opens in new tab)"
        "\nemail\nSmall towns buy buses.",
        [
            "Cities bet big on tiny buses",
            "Maya Lind of Harrow",
            "facebook (opens in new window)",
            "twitter (opens in new tab)",
            "email",
            "Small towns buy buses.",
        ],
    ),
    "what only a screen reader says": (
        "The pier leans.\nRecommended Stories\nlist of 2 items\nlist 1 of 2\nDam overflows after rain\nlist 2 of 2"
        "\nTeachers end strike\nend of list\n“We had no choice,” she said.",
        [
            "The pier leans.",
            "Recommended Stories",
            "list of 2 items",
            "list 1 of 2",
            "Dam overflows after rain",
            "list 2 of 2",
            "Teachers end strike",
            "end of list",
            "“We had no choice,” she said.",
        ],
    ),
    "a date in small letters on a torn page": (
        "Un village achète son autobus\nlundi 2 mars 2026 à 11h04\nPartager\nIl est\nrouge\n, il a\nonze ans"
        "\n, et il ira\ndu moulin\n, chaque jour, au\nport\n.",
        [
            "Un village achète son autobus",
            "lundi 2 mars 2026 à 11h04",
            "Partager",
            "Il est rouge, il a onze ans, et il ira du moulin, chaque jour, au port.",
        ],
    ),
    "two authors, torn": (
        "The pier leans over\nthe coal quay\nuntil spring.\nThey found that\nit leaned\nin 1874.\nBy Ada Park\nand\n"
        "Ines Calder\nShare",
        [
            "The pier leans over the coal quay until spring.",
            "They found that it leaned in 1874.",
            "By Ada Park and Ines Calder",
            "Share",
        ],
    ),
    "torn at a link, no mark after it": (
        "The board closed the pier that leans over\nthe old coal quay\nuntil the spring. It was built in 1874.\nNow.",
        [
            "The board closed the pier that leans over the old coal quay until the spring. It was built in 1874.",
            "Now.",
        ],
    ),
    "torn at one link, a name": (
        "Harbour Board Closes Pier\nThe rain that fell on the old\nMarl Quay\nwashed its stones away.\nNobody fell.",
        [
            "Harbour Board Closes Pier",
            "The rain that fell on the old Marl Quay washed its stones away.",
            "Nobody fell.",
        ],
    ),
    "torn at two links, one of them opening a sentence": (
        "The pier leans. It cost\ntwelve pounds\nand stood for a hundred years.\nAda Park\ndrew it in a winter.",
        [
            "The pier leans. It cost twelve pounds and stood for a hundred years.",
            "Ada Park drew it in a winter.",
        ],
    ),
    "a headline, an author, and what he is": (
        "The rain that fell on the old quay\nAda Park\nreporter in Marl Quay\nThe stones were washed away.",
        [
            "The rain that fell on the old quay",
            "Ada Park",
            "reporter in Marl Quay",
            "The stones were washed away.",
        ],
    ),
    "torn at links, marks after them": (
        "The board voted to close the\nnorth pier\n, which leans, and to move the\nferry\nto the coal quay.\nNow.",
        [
            "The board voted to close the north pier, which leans, and to move the ferry to the coal quay.",
            "Now.",
        ],
    ),
    "a name in bold between two halves": (
        "The pier was drawn in 1874 by the engineer\nAda Park\n, who never saw it\nfinished\n, and by\nher son\n.",
        ["The pier was drawn in 1874 by the engineer Ada Park, who never saw it finished, and by her son."],
    ),
    "labels in bold, a dash, and a colon after a link": (
        "The board met\nin May\n, and the\nharbour\nstays open.\nPrice:\n£14 to £348\nBoats\n– and there are many of"
        " them –\nleave at nine. See the\nHarbour Act\n: it says\nwhy\n.",
        [
            "The board met in May, and the harbour stays open.",
            "Price: £14 to £348",
            "Boats – and there are many of them – leave at nine. See the Harbour Act: it says why.",
        ],
    ),
    "French prints a space before a colon": (
        "Le port : fermé. Le quai : ouvert. Il reste, dit la\nmairie\n, une question\n: qui\npaiera.",
        ["Le port : fermé. Le quai : ouvert. Il reste, dit la mairie, une question : qui paiera."],
    ),
    "a menu is not a sentence": ("Home\nNews\nSport\nWeather", ["Home", "News", "Sport", "Weather"]),
    "a headline and its lede": (f"{TITLE}\n{LEDE}", [TITLE, LEDE]),
    "a list with numbers": (
        "1. Chop the leeks.\n2. Melt the butter.\n10) Serve.",
        ["1. Chop the leeks.", "2. Melt the butter.", "10) Serve."],
    ),
    "bullets go, one block an item": ("- paper\n- trays\n• one towel", ["paper", "trays", "one towel"]),
    "a colon ends a block": (
        "He was strict about it:\nNo light at all.",
        ["He was strict about it:", "No light at all."],
    ),
    "lines without a word stand in no block": ("One.\n* * *\n-----\nTwo.", ["One.", "Two."]),
    "Markdown: marks and targets go, words stay": (
        "# The **north** pier\n\n[Home](/)\n[News](/news)\n\nIt [leans](https://echo.example/l) *badly*, since May.",
        ["The north pier", "Home", "News", "It leans badly, since May."],
    ),
    "Markdown: spaces where a converter leaves them, and where it loses them": (
        "# Pier #\n\n# News\n\n**Meet the board** : it 's _small_ , of**five members** and [a chair](/c) .\n\n**Free:"
        " **use `pier` as _ you like_.\n\nRead:[The Act](/act)",
        [
            "Pier",
            "News",
            "Meet the board: it's small, of five members and a chair.",
            "Free: use pier as you like.",
            "Read: The Act",
        ],
    ),
    "a text browser's link numbers go": (
        "   [1]Home\n\n   [2]News [3](020) 7946 0018\n\n   The pier, says [4]Ada Park, leans.[7] It was built in 1874"
        ".[8]\n\n   [5]Reply\n\n   [6]\n\nReferences\n\n   1. https://echo.example/\n",
        [
            "Home",
            "News (020) 7946 0018",
            "The pier, says Ada Park, leans.[7] It was built in 1874.[8]",
            "Reply",
            "References",
        ],
    ),
    "citations are no link numbers": (
        "The pier was built in 1874.[1] It leans.[2][3] Three engineers[4] said so.\n1. [^] Park, A.\n[1] [2] [3]",
        [
            "The pier was built in 1874.[1] It leans.[2][3] Three engineers[4] said so.",
            "1. [^] Park, A.",
            "[1] [2] [3]",
        ],
    ),
    "Markdown: targets named at the end": (
        "[Home][1]\n[News][2]\n\nIt [leans][3], since May.\n\n   [1]: /\n   [2]: /news\n   [3]: https://echo.example/l\n",
        ["Home", "News", "It leans, since May."],
    ),
    "Markdown: headings underlined, rules between": (
        "The pier\n========\n\nIt [leans](/l).\n\nThe cost\n---\n\n[A](/a) [lot](/b).\n\n---\n\nEnd.",
        ["The pier", "It leans.", "The cost", "A lot.", "End."],
    ),
    "Markdown: pandoc's attributes, fences and escapes": (
        "::: {#main .wide}\n# The pier {#the-pier .heading}\n:::\n\nIt [leans](/l){.link .far} \\| \\$5 \\'for all\\'\\"
        "\nand [more](/m){.link}, {so far}.\n[End](/e).",
        ["The pier", "It leans | $5 'for all' and more, {so far}.", "End."],
    ),
    "Markdown: what stands between fences stands line by line, marks and all": (
        "# News\n\n# Pier\n\nIt leans:\n\n```python\n# __rule__\ndef lean(pier, *args):\n    return pier_of(*args)\n```"
        "\n\nand so *on*.\n\n```\nNot _closed_.",
        [
            "News",
            "Pier",
            "It leans:",
            "# __rule__",
            "def lean(pier, *args):",
            "return pier_of(*args)",
            "and so on.",
            "Not closed.",
        ],
    ),
    "Markdown: bold and italic over a line's end": (
        "# News\n\n# Pier\n\nAs was seen, the **north\npier** and with it _the\nsouth pier_ lean.\n\n**Not\n\nthis**",
        ["News", "Pier", "As was seen, the north pier and with it the south pier lean.", "**Not", "this**"],
    ),
    "Markdown: bold words alone show it": (
        "**Pier.** It leans.\n\n* **Quay:** it stands.\n\nNobody (**not one**) knows _why_.",
        ["Pier. It leans.", "Quay: it stands.", "Nobody (not one) knows why."],
    ),
    "two stars in code are no bold words": (
        "call(*args, **words) and call(*args, **more) and call(**words)",
        ["call(*args, **words) and call(*args, **more) and call(**words)"],
    ),
    "links without a word between joined lines": (
        '[a](/a) [b](/b)\n\nFollow:\n\n[__](https://echo.example/pier\n"Pier")[__](https://echo.example/quay\n"Quay")\n\nEnd.',
        ["a b", "Follow:", "End."],
    ),
    "a heading's marks, however many": (
        "# # ## ### # Pier ###\n\n######## Quay\n\n# End",
        ["Pier", "######## Quay", "End"],
    ),
    "a star is a star where there is no Markdown": (
        "Rated 4* by us, 5* by them",
        ["Rated 4* by us, 5* by them"],
    ),
    "Chinese": (
        "港口委员会周二投票决定关闭北码头。\n渡轮将移往煤码头。",
        ["港口委员会周二投票决定关闭北码头。", "渡轮将移往煤码头。"],
    ),
    "Japanese torn at a link": (
        "委員会は\n北桟橋\n、そして渡し船を移す。",
        ["委員会は", "北桟橋、そして渡し船を移す。"],
    ),
    "a German closing mark ends a block": (
        "Die Fähre fährt weiter, sagte er: „Wir haben keine Wahl.“\nDer Rat stimmte am Dienstag ab.",
        ["Die Fähre fährt weiter, sagte er: „Wir haben keine Wahl.“", "Der Rat stimmte am Dienstag ab."],
    ),
    "a paragraph that opens as Germans and Danes quote": (
        "Der Pier ist zu. Niemand hupt.\n»Wir haben keine Wahl«, sagte Calder.\nEr schwieg «\nlange\n», sagt sie.",
        [
            "Der Pier ist zu. Niemand hupt.",
            "»Wir haben keine Wahl«, sagte Calder.",
            "Er schwieg « lange », sagt sie.",
        ],
    ),
    "a paragraph that opens as Swedes and Finns quote": (
        "Piren är stängd.\n”Vi hade inget val”, sa Calder.\n”1874 var ett bra år”, sa hon.",
        ["Piren är stängd.", "”Vi hade inget val”, sa Calder.", "”1874 var ett bra år”, sa hon."],
    ),
    "an opening mark at a line's end hangs": (
        "It was called the “\nbroken\n” pier.",
        ["It was called the “broken” pier."],
    ),
    "a short line that leads on to a name": (
        "It was closed\nlast week\n, and the\nferry\nmoved.\nA spokesman for\nMarl Quay Tramways\nsaid no.",
        ["It was closed last week, and the ferry moved.", "A spokesman for Marl Quay Tramways said no."],
    ),
    "a word's own hyphen stays": (
        "The county made a long-\nterm plan for the old pier.",
        ["The county made a long-term plan for the old pier."],
    ),
    "a hyphen goes where the page has the word without one": (
        "The harbour com-\nmittee met at noon.\nIts committee of five agreed.",
        ["The harbour committee met at noon.", "Its committee of five agreed."],
    ),
    "a hanging hyphen keeps its space": (
        "They compared the pre-\nand post-war plans.",
        ["They compared the pre- and post-war plans."],
    ),
    "a dash is no hyphen": ("He left the quay -\nand came back.", ["He left the quay - and came back."]),
    "empty": ("", []),
    "white space": (" \n\t\n\xa0\n", []),
}


@pytest.mark.parametrize("case", LINES)
def test_blocks(case: str) -> None:
    """Lines that belong together are joined, others are not."""
    text, blocks = LINES[case]
    assert read_page(text).texts == blocks


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
