"""Articles and traces for people to read: HTML for notebooks and browsers, Markdown, and text for a terminal.

A page is hostile input: every value is escaped, a link goes nowhere but to http, no script, no outside resource.
Colours are tints over what lies below, so that one style reads on light and on dark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from cleanscrape.article import Article, Quote

if TYPE_CHECKING:
    from cleanscrape.evidence import Block
    from cleanscrape.trace import Trace

_STYLE = """<style>
.cleanscrape{max-width:46em;line-height:1.5;font-family:system-ui,sans-serif;color:inherit}
.cleanscrape h1{font-size:1.5em;line-height:1.25;margin:.2em 0}
.cleanscrape .fields{font-size:.85em;opacity:.75;margin:.3em 0 1em}
.cleanscrape .fields span+span::before{content:" · "}
.cleanscrape mark{background:rgba(90,140,230,.18);color:inherit;border-radius:2px}
.cleanscrape details{font-size:.9em;border-top:1px solid rgba(128,128,128,.4);margin-top:1em;padding-top:.5em}
.cleanscrape .removed{margin:.4em 0;overflow-wrap:anywhere}
.cleanscrape .why{font-size:.85em;opacity:.75;font-style:italic}
.cleanscrape .block{margin:1px 0;padding:.1em .6em;border-left:4px solid rgba(128,128,128,.5);overflow-wrap:anywhere}
.cleanscrape .block:hover{outline:1px solid rgba(128,128,128,.7)}
.cleanscrape .block.body{border-color:#3a9d5d;background:rgba(58,157,93,.10)}
.cleanscrape .block.gone{border-color:#d9534f;background:rgba(217,83,79,.10);font-size:.9em}
.cleanscrape .block.gone del{text-decoration-color:rgba(217,83,79,.8)}
.cleanscrape .block.field{border-color:#3f7fd1;background:rgba(63,127,209,.14)}
.cleanscrape .rule{float:right;font-size:.75em;opacity:.75;margin-left:1em}
</style>"""
_MARKS = {"body": ".", "removed": "x"}
_PLAIN, _RED, _GREEN, _BLUE, _FAINT = "\x1b[0m", "\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[2m"
_MIN_TEXT_CHARS = 24
_SHOWN_EVIDENCE = 8  # of a block's some eighty pieces on hover: a page's HTML must stay small

_MARKDOWN = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,31};)")
_MARKDOWN_START = re.compile(r"^(\s*)(?:([#+=-])|(\d{1,9})([.)](?:\s|$)))")


# ---------------------------------------------------------------- an article


def article_html(article: Article) -> str:
    """The article as a piece of HTML: title, fields, body with its quotes marked, and what was removed, folded away."""
    title = f"<h1 dir='auto'>{_safe(article.title)}</h1>" if article.title else ""
    return (
        f"<div class='cleanscrape'>{_STYLE}{title}{_fields_html(article)}"
        f"{''.join(_body_html(article))}{_removed_html(article)}</div>"
    )


def _fields_html(article: Article) -> str:
    said = [_safe(value) for value in _fields(article)]
    if article.url:
        link = article.url.startswith(("http://", "https://"))
        shown = _safe(article.url)
        said.append(f"<a href='{shown}' rel='noopener noreferrer nofollow'>{shown}</a>" if link else shown)
    said.append(f"<i title='how likely the page is one article'>confidence {article.confidence:.2f}</i>")
    warnings = "".join(f"<p class='why'>{_safe(warning)}</p>" for warning in article.warnings)
    return "<p class='fields'>" + "".join(f"<span>{each}</span>" for each in said) + "</p>" + warnings


def _fields(article: Article) -> list[str]:
    """Byline (or authors), source, publication date and dateline, those that the page gave."""
    published = article.published.isoformat(*_minutes(article)) if article.published else None
    values = (article.byline or ", ".join(article.authors), article.source, published, article.dateline)
    return [value for value in values if value]


def _minutes(article: Article) -> tuple[str, ...]:
    return (" ", "minutes") if hasattr(article.published, "hour") else ()


def _body_html(article: Article) -> Iterator[str]:
    """Paragraphs; one of several lines is a list."""
    at = 0
    for paragraph in article.paragraphs:
        lines = []
        for line in paragraph.split("\n"):
            lines.append(_line_html(line, at, article.quotes))
            at += len(line) + 1
        at += 1
        if len(lines) == 1:
            yield f"<p dir='auto'>{lines[0]}</p>"
        else:
            yield "<ul dir='auto'>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def _line_html(line: str, start: int, quotes: tuple[Quote, ...]) -> str:
    """A line of the body that begins at `start`, its quotations marked; one may begin or end in another line."""
    parts, done = [], 0
    for quote in quotes:
        first, stop = max(quote.start - start, done), min(quote.stop - start, len(line))
        if first < stop:
            who = _safe(quote.speaker or "speaker unknown")
            parts += [_safe(line[done:first]), f"<mark title='{who}'>", _safe(line[first:stop]), "</mark>"]
            done = stop
    return "".join([*parts, _safe(line[done:])])


def _removed_html(article: Article) -> str:
    if not article.removed:
        return ""
    rows = "".join(
        f"<div class='removed' dir='auto'><del>{_safe(r.text)}</del> "
        f"<span class='why'>{_safe(r.rule)}: {_safe(r.reason)}</span></div>"
        for r in article.removed
    )
    count = len(article.removed)
    return f"<details><summary>{count} block{'s' * (count != 1)} removed</summary>{rows}</details>"


def article_markdown(article: Article) -> str:
    """The article as Markdown: title, a line of fields, paragraphs, lists; marks that stand in the text are escaped."""
    parts = [f"# {_markdown(article.title)}"] if article.title else []
    fields = [f"*{_markdown(value)}*" for value in _fields(article)]
    if article.url:
        fields.append(_markdown(article.url))
    if fields:
        parts.append(" · ".join(fields))
    for paragraph in article.paragraphs:
        lines = [_markdown(line) for line in paragraph.split("\n")]
        parts.append(lines[0] if len(lines) == 1 else "\n".join(f"- {line}" for line in lines))
    return "\n\n".join(parts) + "\n" if parts else ""


def _markdown(text: str) -> str:
    """One line with every mark that Markdown would read made plain."""
    text = _MARKDOWN.sub(r"\\\g<0>", " ".join(text.split()))
    return _MARKDOWN_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", text)


# ---------------------------------------------------------------- a trace


def trace_html(trace: Trace) -> str:
    """The whole page as a piece of HTML, each block coloured by its verdict; evidence shows on hover."""
    blocks = "".join(_block_html(block) for block in trace.blocks)
    return f"<div class='cleanscrape'>{_STYLE}{blocks or '<p>The page is empty.</p>'}</div>"


def _block_html(block: Block) -> str:
    kind = {"body": "body", "removed": "gone"}.get(block.verdict, "field")
    text = _safe(block.text)
    label = block.verdict if kind == "field" else block.rule if kind == "gone" else ""
    return (
        f"<div class='block {kind}' dir='auto' title='{_safe(_why(block))}'>"
        f"<span class='rule'>{_safe(label)}</span>{f'<del>{text}</del>' if kind == 'gone' else text}</div>"
    )


def _why(block: Block) -> str:
    """What speaks for a block's verdict: a line for the decision, one for each of the strongest pieces of evidence."""
    head = f"line {block.lines[0] + 1}: {block.verdict} ({block.score:+.1f})"
    reason = [f"{block.rule}: {block.reason}"] if block.rule else []
    by_weight = sorted(block.evidence, key=lambda e: -abs(e.weight))
    strongest = [f"{e.weight:+.2f} {e.rule}: {e.reason}" for e in by_weight[:_SHOWN_EVIDENCE]]
    rest = sum(e.weight for e in by_weight[_SHOWN_EVIDENCE:])
    more = (
        [f"{rest:+.2f} from {len(by_weight) - _SHOWN_EVIDENCE} more"]
        if len(by_weight) > _SHOWN_EVIDENCE
        else []
    )
    return "\n".join([head, *reason, *strongest, *more])


def trace_text(trace: Trace, color: bool = False, width_chars: int = 120) -> str:
    """The page as lines for a terminal: line number, mark, score, the words, and for what went its rule and reason.

    The marks: `.` body, `x` removed, else a field's name. Longer lines are cut to `width_chars`; `color` is ANSI's.
    """
    return "".join(_block_text(block, color, width_chars) + "\n" for block in trace.blocks)


def _block_text(block: Block, color: bool, width_chars: int) -> str:
    mark = _MARKS.get(block.verdict, block.verdict)
    head = f"{block.lines[0] + 1:5} {mark:>9} {block.score:+6.1f}  "
    why = "" if block.verdict == "body" else f"  {_visible(block.rule)}: {_visible(block.reason)}"
    room = max(_MIN_TEXT_CHARS, width_chars - len(head) - _columns(why))
    text = _cut(_visible(block.text), room)
    if not color:
        return (head + text + why).rstrip()
    paint = {"body": _GREEN, "removed": _RED}.get(block.verdict, _BLUE)
    words = f"{_FAINT}{text}{_PLAIN}" if block.verdict == "removed" else text
    return f"{paint}{head}{_PLAIN}{words}{f'{paint}{why}{_PLAIN}' if why else ''}"


def _visible(text: str) -> str:
    """One line without control characters: a page must not drive the terminal."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(1 + (east_asian_width(c) in "WF") for c in text)


def _cut(text: str, columns: int) -> str:
    """The text's start that fits in so many terminal columns."""
    if _columns(text) <= columns:
        return text
    kept, left = [], columns - 1
    for char in text:
        left -= _columns(char)
        if left < 0:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def _safe(text: str | None) -> str:
    return escape(text or "", quote=True)
