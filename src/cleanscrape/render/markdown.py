"""An Article as Markdown. What the page's text holds of Markdown's marks is escaped."""

from __future__ import annotations

import re

from cleanscrape.article import Article
from cleanscrape.render.article import DASH, field_texts

_MARKDOWN = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,31};)")
_MARKDOWN_START = re.compile(r"^(\s*)(?:([#+=-])|(\d{1,9})([.)](?:\s|$)))")


def article_markdown(article: Article) -> str:
    """The article as Markdown: title, a line of fields, paragraphs, lists; marks that stand in the text are escaped."""
    parts = [f"# {_markdown(article.title)}"] if article.title else []
    fields = [f"*{_markdown(value)}*" for value in field_texts(article)]
    if article.url:
        fields.append(_markdown(article.url))
    if fields:
        parts.append(" · ".join(fields))
    for paragraph in article.paragraphs:
        lines = paragraph.split("\n")
        items = (f"- {_markdown(line.removeprefix(DASH))}" for line in lines)
        parts.append(_markdown(paragraph) if len(lines) == 1 else "\n".join(items))
    return "\n\n".join(parts) + "\n" if parts else ""


def _markdown(text: str) -> str:
    """One line with every mark that Markdown would read made plain."""
    text = _MARKDOWN.sub(r"\\\g<0>", " ".join(text.split()))
    return _MARKDOWN_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", text)
