"""Wild text: pieces that pages are made of and broken by, and pages made of bytes, for tests and for fuzzing.

What can go wrong in a page is put together here from small pieces: sentences of a story, what sites print around one,
Markdown and HTML cut in the middle, mojibake, controls, lone surrogates, line ends of every kind, other scripts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"

STORY = (
    "The harbour board voted on Tuesday to close the north pier, which has been leaning since last January.",
    "“We had no choice,” said Ines Calder, who chairs the board. “You could hear it at night.”",
    "Work on a new pier could begin as soon as next autumn, if the county pays half of the cost.",
    "Die Fähre legt ab Montag am Kohlenkai ab, „vorerst“, sagte die Sprecherin des Hafenamts am Dienstag.",
    "委員会は火曜日、傾いている北桟橋を閉鎖することを決めた。次の会議は五月に開かれる。",
    "Порт закроют в мае, сказала глава совета, если округ не заплатит половину.",
    "Le quai sera fermé, a déclaré le port : « Nous n’avions pas le choix », dit Léa Morvan.",
    "— No hubo remedio —dijo Inés Calder—. Se oía de noche.",
    "記者は「桟橋は危ない」と話す。カルデル氏（52）は「夜に聞こえた」と述べた。",
    "أغلق المجلس الرصيف الشمالي يوم الثلاثاء، وقالت إيناس كالدر: «لم يكن لدينا خيار».",
    "परिषद ने मंगलवार को उत्तरी घाट बंद करने का फैसला किया।",
)
"""Sentences of one story, in ten languages."""

NOISE = tuple(
    """Home|News / Sport / Weather|  * Sport|Share this|Advertisement|By Ada Park and Tom Ruiz|By Ada Park
Nov. 16, 2025|3 hours ago|Read more:|Harbour board closes north pier|# Harbour board closes pier|Comments (3)|Reply
© 2025 The Echo|PORT ALDER (AP) —|PORT ALDER (AP) — It|Sign up for our newsletter|We use cookies. Accept all|Tags
You may also like|[Home](https://echo.example/)|Photo: Ada Park / The Echo|5 min read|Updated 12:40 GMT
11/30/26, 9:14 AM Pier closes|https://echo.example/pier 1/2|https://echo.example/pier 2/2|1/1|2/2|Page 1 of 1|\f
---------- Forwarded message ---------|From: Ada Park <ada@echo.example>|Subject: Fwd: Pier closes|> The ferry ran.|ﬁve
, and then|the com-|mittee|long-|term|(|)|,|—|---|“|”|5|1. one|> quoted|\xa0|\t||""".replace("\n", "|").split(
        "|"
    )
)
"""What sites print around a story, and what a torn line leaves; blank lines too."""

NEWLINES = (
    "\n",
    "\r",
    "\r\n",
    "\n\r",
    "\x0b",
    "\x0c",
    "\x85",
    "\u2028",
    "\u2029",
    "\x1c",
    "\x1e",
    "\n\n",
    " \n \n",
)

MARKS = tuple(
    "# ~## ~> ~* ~1. ~```~|---|---|~[~]~](~](/a_b)~](https://echo.example/~)~![~**~*~_~__~\\~\\_~"
    "<https://echo.example>~[1]: https://echo.example~|~\n~\n\n".split("~")
)
"""Markdown's marks, whole and cut."""

ODDS = tuple(
    "&amp;~&amp;amp;~&nbsp;~&#8220;~&#x2028;~&#10;~&#xD800;~&#1114112;~&lt;p&gt;~&~&;~&notin;~cafÃ©~â€œ~â€~Ã\x83Â©~ï»¿~"
    "\ud83d~\ude00~\U0001f600~\ufffd~\u202e~\u2066~\u0301~İ~ﬁ~ß~ŉ~ǆ~ΐ~\u0345~①~²~٣~३~〇~Ⅷ~<p>~</p>~</div>~<!--~-->~<html>~<br/>~"
    "\x1b[31m~\x00~\x01~\x02".split("~")
)
"""Entities, mojibake, tags, lone surrogates, controls, and letters whose length changes with their case."""

WORDS = tuple("pier harbour Board the of re- é 東京 ของ 12 3.5 U.S. e.g. Ada Park said, by".split()) + (
    "x" * 40,
)

CONTROLS = "".join(map(chr, [*range(32), *range(0x7F, 0xA1), 0xAD])) + "\u200b\u200c\u200d\u2060\ufeff\u202e"

REPEATS = tuple(
    [
        *" \n\t\xa0\r-.,“”\"'([{*_#>&<|/aA1é語\u0301",
        "“‘",
        "([",
        "e\u0301",
        "a ",
        "A ",
        "1 ",
        "a\n",
        "A\n",
        "a\n\n",
    ]
    + [
        "a-\n",
        "  \n",
        "Ab ",
        "Ab Cd, ",
        "AB ",
        "A. ",
        "U.S. ",
        "* a\n",
        "By ",
        "by\n",
        "“a ",
        "said ",
        "said, ",
        "| ",
    ]
    + [
        "© ",
        "© 2025 ",
        "12 May ",
        "May 1, ",
        "12:",
        "a@b.",
        "https://",
        "the ",
        "and ",
        "[a](",
        "[a](\n",
        "](",
        "![",
    ]
    + [
        "![](",
        "[a](b) ",
        "**a",
        "# a\n",
        "```\n",
        "|--",
        "&amp",
        "&#1;",
        "Ã©",
        "<p>",
        "</p>",
        "\U0001f600",
        "\U00010400",
    ]
)
"""What is dangerous when it comes again and again: most of these once made some pattern take more than linear time."""

PIECES = STORY + NOISE + MARKS + ODDS + WORDS + NEWLINES + (" ", " ", ". ", "\n", "\n\n", "\n\n", "\n\n")


@cache
def sample_pages() -> tuple[str, ...]:
    """The invented pages of the repository."""
    return tuple(path.read_bytes().decode("utf-8") for path in sorted(FIXTURES.glob("*/page.txt")))


def text_of(data: bytes) -> str:
    """A page made of bytes: the first says how, the rest is what. Every byte string will do."""
    if not data:
        return ""
    return _WAYS[data[0] % len(_WAYS)](data[1:])


def _from_pieces(data: bytes) -> str:
    return "".join(PIECES[byte % len(PIECES)] for byte in data)


def _from_lines(data: bytes) -> str:
    lines = STORY + NOISE
    return (
        ("\n", "\n\n", "\r\n", " ")[data[0] % 4].join(lines[b % len(lines)] for b in data[1:]) if data else ""
    )


def _from_repeats(data: bytes) -> str:
    """Pairs of bytes: a piece, and how often."""
    return "".join(
        (REPEATS + PIECES)[piece % (len(REPEATS) + len(PIECES))] * (times % 64)
        for piece, times in zip(data[::2], data[1::2], strict=False)
    )


def _from_sample(data: bytes) -> str:
    """A stretch of a sample page, with pieces put over it, into it, and parts of it taken away."""
    if len(data) < 3:
        return ""
    page = sample_pages()[data[0] % len(sample_pages())]
    start = data[1] * len(page) // 256
    text = page[start : start + 40 + 8 * data[2]]
    for place, piece, lost in zip(data[3::3], data[4::3], data[5::3], strict=False):
        at = place * len(text) // 256
        text = text[:at] + PIECES[piece % len(PIECES)] + text[at + lost % 32 :]
    return text


def _from_utf8(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _from_utf16(data: bytes) -> str:
    return data.decode("utf-16-le", "replace")


_WAYS: tuple[Callable[[bytes], str], ...] = (
    _from_pieces,
    _from_lines,
    _from_repeats,
    _from_sample,
    _from_utf8,
    _from_utf16,
)
