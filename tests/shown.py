"""What the tests of the renderings share: a hostile text, an article and a trace full of it, and a reader of HTML."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any, NamedTuple

from cleanscrape.article import Article, Quote, Removed
from cleanscrape.evidence import Block, Evidence

HOSTILE = (
    "<script>alert('1')</script><img src=x onerror=\"alert(2)\">&lt;b&gt; </div></details></style> \x1b[31m"
)
VOID = {"br", "meta"}
LONG = "The harbour board voted on Tuesday to close the north pier, and to move the ferry to the coal quay."


def article(text: str) -> Article:
    """An article with the same text in every field."""
    return Article(
        title=text,
        source=text,
        byline=text,
        dateline=text,
        body=f"{text}\n\n{text}\n{text}",
        quotes=(Quote(text=text[:4], start=0, stop=4, speaker=text),),
        url=f"javascript:{text}",
        removed=(Removed(start=0, stop=1, text=text, rule=text, reason=text),),
        warnings=(text,),
    )


class Shown(NamedTuple):
    """What the renderings read of a trace."""

    blocks: tuple[Block, ...]
    article: Article


def trace(text: str) -> Any:
    """Three blocks with the same text in every place."""
    evidence = (Evidence(0, 1, -1.25, text, text), Evidence(0, 1, 0.5, text, text))
    blocks = tuple(
        Block(
            number=n,
            text=text,
            start=n,
            stop=n + 1,
            lines=(n, n + 1),
            verdict=verdict,
            score=-0.75,
            evidence=evidence,
            rule=text,
            reason=text,
        )
        for n, verdict in enumerate(("title", "body", "removed"))
    )
    return Shown(blocks, article(text))


class Seen(HTMLParser):
    """The tags, attributes and text of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
