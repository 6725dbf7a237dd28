"""repair: what scraping broke, mended; what was right, left alone."""

import pytest

from cleanscrape.repair import close_marks, level, repair, unquoted


def mended(text: str) -> str:
    """A text through both steps, as a page goes."""
    return repair(level(text))


MENDED = [
    # mojibake: UTF-8 read as windows-1252 or Latin-1
    ("The cafÃ© reopened", "The café reopened"),
    ("donâ€™t say â€œneverâ€\x9d", "don’t say “never”"),
    ("It costs Â£5, or â‚¬6", "It costs £5, or €6"),
    ("SÃ£o Paulo and KÃ¶ln", "São Paulo and Köln"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€", "Привет мир"),
    ("Ù…Ø±Ø\xadØ¨Ø§", "مرحبا"),
    ("well\x85 maybe", "well… maybe"),
    # entities left behind
    ("Tom &amp; Jerry &lt;3 &quot;cheese&quot;", 'Tom & Jerry <3 "cheese"'),
    ("It&#8217;s &#x201C;fine&#x201D;&hellip;", "It’s “fine”…"),
    ("five&nbsp;miles", "five miles"),
    ("L&#39;Ã©tÃ©", "L'été"),
    ("&amp;amp; once only", "&amp; once only"),
    ("a&#10;b stays one line", "a b stays one line"),
    ("&#0;", "\ufffd"),
    # spaces and what can't be seen
    ("five\xa0miles\u2009and\u202fa\u3000half", "five miles and a half"),
    ("tab\tstop", "tab stop"),
    ("zero\u200bwidth\ufeff", "zerowidth"),
    ("co\xadoper\xadate", "cooperate"),
    ("\u200eleft\u202e to right\u2069", "left to right"),
    ("bell\x07 and null\x00 and escape\x1b", "bell and null and escape"),
    # what PDFs draw letters and characters by
    ("a ﬁne ﬂood, oﬀ and on, o\ufb03ce", "a fine flood, off and on, office"),
    ("住⺠が⼆⼗⽇に", "住民が二十日に"),
    # line ends of two kinds, one of them written twice
    ("a\u2028b\r\r\nc", "a\nb \r\nc"),
    # encoded twice
    (r"One pier.\n\nTwo.\nThree.", "One pier. \n \nTwo. \nThree."),
    ("One pier.<br><br>Two.<br />Three.<BR/>Four.", "One pier.   \n   \nTwo.     \nThree.    \nFour."),
    (r"He said \"enough\" and \"no\".", 'He said "enough" and "no".'),
    (r"It\u2019s \ud83d\ude00 fine", "It’s 😀 fine"),
    # lone surrogates can't be written as UTF-8
    ("half \ud800 an emoji", "half \ufffd an emoji"),
    # line-like bytes that part no lines on a page
    ("file\x1cgroup\x1drecord\x1eend", "file group record end"),
]
LEFT_ALONE = [
    "",
    "plain ASCII, 100% of it",
    "“Curly” quotes, ‘single’ ones, it’s — and … stay",
    "naïve façade, Île, Ångström, Ä Ö Ü ß",
    "Se\u0301bastien Mu\u0308ller, as the page has him",
    "Ã alone, and Â alone",
    "l’été à Âge",
    "AT&T, R&D, Q&A; and &nosuchentity;",
    "family 👨\u200d👩\u200d👧 joined by zero width joiners",
    "می\u200cخواهم keeps its non-joiner",
    "ｆｕｌｌ width",
    "東京の天気は晴れ。",
    "two\nlines\n\nand a gap",
    "Use \\n for a line's end.\nUse \\n\\n for a gap.\nThat is all.",
    'print("\\"one\\" and \\"two\\"")',
    "two <br> tags <br> alone",
    "é is \\u00e9 in code",
]


@pytest.mark.parametrize(("before", "after"), MENDED)
def test_mended(before: str, after: str) -> None:
    """What is broken comes out as its writer meant it."""
    assert mended(before) == after


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    """What is right stays, character for character."""
    assert mended(text) == text


@pytest.mark.parametrize("text", [text for text, _ in MENDED] + LEFT_ALONE)
def test_once_is_enough(text: str) -> None:
    """A mended text that is no entity's entity is not mended again."""
    once = mended(text)
    assert mended(once) == once or "&amp;amp;" in text


@pytest.mark.parametrize(
    "text", [*(text for text, _ in MENDED), *LEFT_ALONE, "a\r\x00\nb", "a\r\u200b\n\x00\nb", "a\r\r\nb\r"]
)
def test_lines_stay(text: str) -> None:
    """No line is added or lost, so that spans of the input stay right; and the result can be written."""
    levelled = level(text)
    assert len(levelled) == len(text)
    assert len(repair(levelled).splitlines()) == len(levelled.splitlines())
    repair(levelled).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("the harbour master , said the port .\nNext", "the harbour master, said the port.\nNext"),
        ("“enough” , she said", "“enough”, she said"),
        ("12 % .", "12 %."),
        ("and then . . . nothing", "and then . . . nothing"),
        ("a .NET page costs .5 cent", "a .NET page costs .5 cent"),
        ("Vraiment ? Oui !", "Vraiment ? Oui !"),
        (" . alone", " . alone"),
    ],
)
def test_marks_are_closed(text: str, closed: str) -> None:
    """A full stop or comma that a link's end left alone goes back to its word; spaced dots and French stay."""
    assert close_marks(text) == closed


def test_quoted_mail() -> None:
    """The marks before a mail's lines go where most lines have them; lines that are some quotation's stay."""
    lines = [f"The ferry runs on day {day}." for day in range(1, 7)]
    quoted = "\n".join(["Ada wrote:", "", *(f"> > {line}" for line in lines), "Thanks"])
    assert unquoted(quoted) == "\n".join(["Ada wrote:", "", *lines, "Thanks"])
    some = "\n".join([*(f"> {line}" for line in lines), *lines])
    assert unquoted(some) == some
