"""The peers, each as one function from a page to a body: what people use on text, and extractors given made HTML."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Use = Callable[[str], "str | None"]


@dataclass(frozen=True)
class Peer:
    """One peer: its name in tables, the package that is installed, what it takes, and how it is loaded."""

    name: str
    package: str
    takes: Literal["text", "html"]
    load: Callable[[], Use]
    """Imports it, and gives the function; raises ImportError where it is not installed."""
    ours: bool = False


def made_html(text: str) -> str:
    """A page of the same text: a line a `<p>`."""
    lines = (html.escape(line.strip()) for line in text.splitlines())
    paragraphs = "\n".join(f"<p>{line}</p>" for line in lines if line)
    return f"<!DOCTYPE html>\n<html><head><title></title></head><body>\n{paragraphs}\n</body></html>"


def _cleanscrape() -> Use:
    from cleanscrape import clean

    return lambda text: clean(text).body


def _without_quotes() -> Use:
    from cleanscrape import Pipeline, clean

    pipeline = Pipeline().without("quotes")
    return lambda text: clean(text, pipeline=pipeline).body


def _ftfy() -> Use:
    import ftfy

    return ftfy.fix_text


def _clean_text() -> Use:
    from cleantext import clean

    return lambda text: str(clean(text, lower=False, to_ascii=False))


def _c4() -> Use:
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter

    rules: Any = C4QualityFilter(min_num_sentences=-1)  # its sentence splitter wants a download

    def use(text: str) -> str:
        document = Document(text=text, id="0")
        verdict = rules.filter(document)
        return document.text if verdict is True else ""

    return use


def _justext() -> Use:
    import justext

    stop_words = justext.get_stoplist("English")

    def use(page: str) -> str:
        paragraphs = justext.justext(page, stop_words)
        return "\n\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    return use


def _boilerpy3() -> Use:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor()
    return lambda page: str(extractor.get_content(page))


def _trafilatura() -> Use:
    from trafilatura import extract

    return lambda page: extract(page)


def _readability() -> Use:
    from lxml.html import fromstring
    from readability import Document

    return lambda page: str(fromstring(Document(page).summary()).text_content())


def _newspaper4k() -> Use:
    from newspaper import Article

    def use(page: str) -> str:
        article = Article("https://example.org/story", fetch_images=False)
        article.download(input_html=page)
        article.parse()
        return str(article.text)

    return use


def _resiliparse() -> Use:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: str(extract_plain_text(page, main_content=True))


PEERS = (
    Peer("cleanscrape", "cleanscrape", "text", _cleanscrape, ours=True),
    Peer("cleanscrape without quotes", "cleanscrape", "text", _without_quotes, ours=True),
    Peer("ftfy.fix_text", "ftfy", "text", _ftfy),
    Peer("clean-text", "clean-text", "text", _clean_text),
    Peer("datatrove C4 rules", "datatrove", "text", _c4),
    Peer("jusText", "justext", "html", _justext),
    Peer("boilerpy3", "boilerpy3", "html", _boilerpy3),
    Peer("trafilatura", "trafilatura", "html", _trafilatura),
    Peer("readability-lxml", "readability-lxml", "html", _readability),
    Peer("newspaper4k", "newspaper4k", "html", _newspaper4k),
    Peer("resiliparse", "resiliparse", "html", _resiliparse),
)
