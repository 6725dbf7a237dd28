"""What all HTML here shares: how text is made safe, and a document that stands alone around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from cleanscrape.render.style import STYLE

_HEAD = """<!doctype html>
<html lang='en'>
<meta charset='utf-8'>
<meta name='color-scheme' content='light dark'>
<meta name='viewport' content='width=device-width'>
<meta name='referrer' content='no-referrer'>
<meta http-equiv='Content-Security-Policy' content="default-src 'none'; style-src 'unsafe-inline'">
<title>{}</title>
<style>body{{max-width:68em;margin:1.5em auto;padding:0 1em;font-family:system-ui,sans-serif}}
body>h2{{font:600 1em ui-monospace,monospace;opacity:.75;overflow-wrap:anywhere}}
body>h2:not(:first-of-type){{margin-top:3em;padding-top:1em;border-top:1px solid rgba(128,128,128,.4)}}</style>
"""


def safe(text: str | None) -> str:
    """Text as it may stand between tags and inside a quoted attribute."""
    return escape(text or "", quote=True)


def piece(kind: str, html: str) -> str:
    """HTML for a notebook's cell or a document's section, with its style. `kind` is a class for the style sheet.

    The other classes keep notebooks from taking what stands between two dollar signs for mathematics.
    """
    return f"<div class='cleanscrape {kind} tex2jax_ignore mathjax_ignore' dir='ltr'>{STYLE}{html}</div>"


def document(title: str, sections: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A standalone HTML document in pieces: (heading, HTML) pairs, one below the other; an empty heading is left out.

    Its policy forbids scripts and outside resources, whatever a section holds.
    """
    yield _HEAD.format(safe(title))
    for heading, html in sections:
        yield f"<h2>{safe(heading)}</h2>\n{html}\n" if heading else f"{html}\n"
    yield "</html>\n"
