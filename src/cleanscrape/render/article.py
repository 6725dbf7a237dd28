"""An Article as HTML: what the page said, with its quotations marked, and what was removed, folded away."""

from __future__ import annotations

from collections.abc import Iterator

from cleanscrape.article import Article, Quote
from cleanscrape.render.document import piece, safe

DASH = "- "
"""What a list's item begins with in a body."""


def article_html(article: Article) -> str:
    """The article as a piece of HTML: title, fields, body with its quotes marked, and what was removed, folded away."""
    title = f"<h1 dir='auto'>{safe(article.title)}</h1>" if article.title else ""
    body = "".join(_body_html(article))
    return piece("article", f"{title}{fields_html(article)}{body}{_removed_html(article)}")


def fields_html(article: Article) -> str:
    """One line with what the page said of itself, and how sure it is an article; then the warnings."""
    said = [safe(value) for value in field_texts(article)]
    if article.url:
        link = article.url.startswith(("http://", "https://"))
        shown = safe(article.url)
        said.append(f"<a href='{shown}' rel='noopener noreferrer nofollow'>{shown}</a>" if link else shown)
    said.append(f"<i title='how likely the page is one article'>confidence {article.confidence:.2f}</i>")
    warnings = "".join(f"<p class='reason'>{safe(warning)}</p>" for warning in article.warnings)
    return f"<p class='fields'>{' · '.join(f'<span>{each}</span>' for each in said)}</p>{warnings}"


def field_texts(article: Article) -> list[str]:
    """Byline (or authors), source, publication date and dateline, those that the page gave."""
    published = article.published.isoformat(*_minutes(article)) if article.published else None
    values = (article.byline or ", ".join(article.authors), article.source, published, article.dateline)
    return [value for value in values if value]


def _minutes(article: Article) -> tuple[str, ...]:
    return (" ", "minutes") if hasattr(article.published, "hour") else ()


def _body_html(article: Article) -> Iterator[str]:
    """Paragraphs; one of several lines is a list, whose items lose the dash that the bullet stands for."""
    at = 0
    for paragraph in article.paragraphs:
        lines = []
        for line in paragraph.split("\n"):
            dash = DASH if line.startswith(DASH) and "\n" in paragraph else ""
            lines.append((dash, _line_html(line[len(dash) :], at + len(dash), article.quotes)))
            at += len(line) + 1
        at += 1
        if len(lines) == 1:
            yield f"<p dir='auto'>{lines[0][1]}</p>"
        else:
            items = [f"<li>{line}</li>" if dash else f"<li class='bare'>{line}</li>" for dash, line in lines]
            yield f"<ul dir='auto'>{''.join(items)}</ul>"


def _line_html(line: str, start: int, quotes: tuple[Quote, ...]) -> str:
    """A line of the body that begins at `start`, its quotations marked; one may begin or end in another line."""
    parts, done = [], 0
    for quote in quotes:
        first, stop = max(quote.start - start, done), min(quote.stop - start, len(line))
        if first < stop:
            who = safe(quote.speaker or "speaker unknown")
            parts += [safe(line[done:first]), f"<mark title='{who}'>", safe(line[first:stop]), "</mark>"]
            done = stop
    return "".join([*parts, safe(line[done:])])


def _removed_html(article: Article) -> str:
    if not article.removed:
        return ""
    rows = "".join(
        f"<div class='removed' dir='auto'><del>{safe(r.text)}</del> "
        f"<span class='reason'>{safe(r.rule)}: {safe(r.reason)}</span></div>"
        for r in article.removed
    )
    count = len(article.removed)
    return f"<details><summary>{count} block{'s' * (count != 1)} removed</summary>{rows}</details>"
