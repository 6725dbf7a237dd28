"""What html2text leaves of bold words, icons and links that HTML has without words, broken or with brackets inside."""

import pytest

from cleanscrape.reading.markup import LINK_START, LINK_STOP, is_markdown, strip_markdown

CASES = {
    "bold without words": ("The vote came before**** the storm.****", "The vote came before the storm."),
    "bold without words, then words": ("****Ferries leave at noon.", "Ferries leave at noon."),
    "bold in bold": ("******The pier leans.******", "The pier leans."),
    "bold that ends on the next line": (
        "**Ask early  \n** Ferries are full by noon.\n**Ask late** Nobody does.",
        "Ask early  \n Ferries are full by noon.\nAsk late Nobody does.",
    ),
    "bold at two lines' starts": ("**Ask early**\n**Pay** late", "Ask early\nPay late"),
    "hidden words": ("What the **** is it?\n\nHe said f****** grifters.\n\nA bulls**** word.",) * 2,
    "an icon": ("__Share this page", "Share this page"),
    "an icon in a list": ("  * __ Share this page", "  * Share this page"),
    "emphasis without words": ("“It leans,” he said.__", "“It leans,” he said."),
    "emphasis without words between words": ("The board __ was right.", "The board was right."),
    "a blank to fill in": ("The _______ pier is ______ long.",) * 2,
    "a name with underscores": ("Call my__pier and pier_length.",) * 2,
    "a link with brackets in its words": ("Mail [[hidden]](/mail) now", "Mail <[hidden]> now"),
    "a link with two pairs of brackets": ("Read [a [b] c [d]](/e) now", "Read <a [b] c [d]> now"),
    "a target with brackets, wrapped": ("See [it](/pier_(old)\n_map) now", "See <it>\n now"),
    "a target with spaces": ("[Email](mailto:?subject=Read this: Pier) it", "<Email> it"),
    "a target whose words are paragraphs above": (
        "The pier leans.](/pier-leans) Next",
        "The pier leans. Next",
    ),
    "tags that Markdown has no marks for": (
        '<div class="ad">\n\nThe pier leans.\n\n</div>\n<figure>\n<img src="a.jpg" />\n'
        "<figcaption>The pier</figcaption>\n</figure>",
        "\n\nThe pier leans.\n\n\n\n\nThe pier\n",
    ),
    "tags in a sentence, and in code": (
        "Put <div> and `<div>` here.\n\n```\n<div>\n```",
        "Put <div> and <div> here.\n\n\n\x03<div>\n",
    ),
    "brackets": ("He [the mayor [of Alder]] said (in May) so.",) * 2,
}


@pytest.mark.parametrize("case", CASES)
def test_strip_markdown(case: str) -> None:
    """The words alone; a link's stand in angles here."""
    text, expected = CASES[case]
    found = strip_markdown(text).replace(LINK_START, "<").replace(LINK_STOP, ">")
    assert found == f"{expected}\n"


SPARSE = {
    "a title over a story": ("# Pool to close\n\n*By Ada Park*\n\nThe council voted.", True),
    "one link to an address": ("The council [voted](https://pool.test/vote) to close it.", True),
    "one heading within": ("Pool to close\n\n## What it costs\n\nTwo million.", False),
    "a number sign": ("#1 of the charts\n\nThe band played.", False),
    "words in brackets": ("The council [voted](nine to two) to close it.", False),
}


@pytest.mark.parametrize("case", SPARSE)
def test_a_text_with_few_marks(case: str) -> None:
    """What an extractor writes has few marks: a title's or a link's alone is enough."""
    text, expected = SPARSE[case]
    assert is_markdown(text) is expected
