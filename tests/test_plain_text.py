"""Plain text comes back whole: nothing around it is to be removed, however short it is."""

import pytest

from cleanscrape import clean

TEXTS = {
    "one sentence": (
        "The council voted on Tuesday to close the public pool on Mill Road after an inspection found cracks in it."
    ),
    "three paragraphs": (
        "The council voted on Tuesday to close the public pool on Mill Road after an inspection found cracks in the"
        " main basin.\n\nRepairs would cost about two million dollars, more than the town spends on all of its parks in"
        " a year, the mayor said.\n\nA final decision on what will replace the pool is expected in the autumn."
    ),
    "five short ones": (
        "I grew up in a house with a blue door. My mother painted it every spring.\n\nWhen she died we sold the house"
        " to a young couple from the city.\n\nLast week I drove past it for the first time in ten years.\n\nThe door is"
        " red now. There is a swing in the garden, and a cat on the step.\n\nI did not stop, and I will not go back."
    ),
    "two lines without a blank one": (
        "It rained all night, and nobody slept.\nBy morning the road to the village was gone, and the bridge with it."
    ),
    "talk": (
        "“Where have you been?” she asked.\n\nHe didn't answer at once.\n\n“Down by the river,” he said at last. “Where"
        " else would I go?”\n\nShe laughed, and the dog got up and went to the door."
    ),
    "an abstract": (
        "We study the effect of rainfall on the closing of public pools in 412 towns between 1990 and 2020. Using panel"
        " data and a regression discontinuity design, we find that towns with more rain close their pools earlier (p <"
        " 0.05). The effect is larger in smaller towns."
    ),
    "a letter's greeting": (
        "Dear Ms Park,\n\nThe council voted nine to two on Monday evening to close the pool on Mill Road for good.\n\n"
        "More than four thousand people had signed a letter that asked for another year, but the roof is not safe."
    ),
    "Thai": (
        "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสระว่ายน้ำบนถนนมิลล์หลังจากค่าซ่อมแซมสูงถึงสองล้านบาท\n\n"
        "ชาวเมืองกว่าสี่พันคนลงชื่อในคำร้องเพื่อรักษาสระว่ายน้ำไว้ แต่สภาระบุว่าหลังคาไม่ปลอดภัย\n\n"
        "เด็กนักเรียนจากโรงเรียนสามแห่งจะต้องเดินทางไปเรียนว่ายน้ำที่เมืองข้างเคียงตั้งแต่เดือนหน้าเป็นต้นไป"
    ),
    "German": (
        "Der Stadtrat hat am Dienstag beschlossen, das Freibad an der Mühlstraße zu schließen.\n\nDie Reparatur würde"
        " rund zwei Millionen Euro kosten, mehr als die Stadt im Jahr für alle Parks ausgibt.\n\nIm Herbst soll"
        " entschieden werden, was an die Stelle des Bades tritt."
    ),
    "Japanese": (
        "市議会は火曜日、ミル通りの公営プールを閉鎖することを決めた。点検で主槽にひびが見つかったためだ。\n\n"
        "修理には約二億円かかり、市が公園に使う一年分の予算を上回ると市長は述べた。\n\n"
        "跡地の利用については住民の意見を聞いたうえで秋に決定する予定だ。"
    ),
    "Russian": (
        "Городской совет во вторник проголосовал за закрытие бассейна на Мельничной улице.\n\nРемонт обошёлся бы"
        " примерно в два миллиона рублей, сказал мэр.\n\nОкончательное решение ожидается осенью."
    ),
    "Arabic": (
        "صوّت المجلس البلدي يوم الثلاثاء لصالح إغلاق المسبح العام في شارع الطاحونة بعد أن كشف تفتيش عن تشققات.\n\n"
        "وقال رئيس البلدية إن الإصلاحات ستكلف نحو مليوني دولار."
    ),
    "Korean": (
        "시의회는 화요일 밀로드에 있는 공공 수영장을 폐쇄하기로 의결했다.\n\n"
        "시장은 수리비가 약 20억 원으로 공원 예산을 웃돈다고 말했다."
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_plain_text_comes_back_whole(name: str) -> None:
    """Every word of a plain text is its body, and none is a headline."""
    article = clean(TEXTS[name])
    assert (article.body.split(), article.title, article.removed) == (TEXTS[name].split(), None, ())


def test_a_list_that_the_text_opens_comes_back() -> None:
    """The items of a list behind a colon are the text's, short as they are, and come out as a list."""
    text = (
        "The council voted nine to two on Monday evening to close the pool on Mill Road for good.\n\n"
        "“We had no other choice,” said the mayor, Ben Ruiz, after the vote, and left by the back door.\n\n"
        "What to bring on the last day:\n- towels\n- a hat\n- soap\n\n"
        "That is all that the council said about it on Monday evening."
    )
    assert "\n- towels\n- a hat\n- soap\n" in clean(text).body
    assert clean(text).removed == ()


def test_below_front_matter_all_is_text() -> None:
    """What a fence of front matter stands above is kept, however little it is, and its fields are said."""
    page = "---\ntitle: Packing\nauthor: Ada Park\n---\n\n# Packing\n\n- Bring a hat\n- Bring a torch\n\nThen go.\n"
    article = clean(page)
    assert (article.title, article.authors) == ("Packing", ("Ada Park",))
    assert article.body == "- Bring a hat\n- Bring a torch\n\nThen go."


def test_an_address_is_no_part_of_the_headline() -> None:
    """A link on a line of its own does not go on from the headline above it."""
    story = TEXTS["three paragraphs"]
    article = clean(f"Council votes to close the pool\nhttps://beacon.example/pool\n\n{story}")
    assert (article.title, article.body) == ("Council votes to close the pool", story)


def test_questions_and_answers_come_back() -> None:
    """An interview of a few lines is kept, its questions too."""
    text = (
        "Q: What made you write the book about the river?\n"
        "A: I wanted to tell the story of the people who live beside it.\n"
        "Q: How long did it take you to finish it?\n"
        "A: About six years, with long breaks in between."
    )
    assert clean(text).body.split() == text.split()


def test_a_press_note_keeps_its_story() -> None:
    """Of a short press note all sentences stay, with or without the contact below."""
    story = (
        "Arden Pumps today opened its second plant in Northfield, creating 120 jobs.\n\n"
        "“This is a good day for the region,” said chief executive Mara Lind.\n\n"
        "The plant will make pumps for hospitals and laboratories. Production begins in July."
    )
    body = clean(story + "\n\nContact: press office, +1 555 0100").body
    assert body.startswith(story)


def test_an_error_is_no_article() -> None:
    """A page that says only that there is nothing, below a menu, has no body."""
    page = (
        "Home\nNews\nSport\nContact\n\n404\n\nPage not found\n\nBack to home\n\n© 2024 Echo\nPrivacy\nTerms"
    )
    assert clean(page).body == ""
