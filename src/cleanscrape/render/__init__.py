"""Articles and traces for people to read: HTML for notebooks and browsers, Markdown, and text for a terminal.

A page is hostile input: every value is escaped, a link goes nowhere but to http, no script, no outside resource.
"""

from cleanscrape.render.article import article_html
from cleanscrape.render.document import document
from cleanscrape.render.markdown import article_markdown
from cleanscrape.render.terminal import trace_text
from cleanscrape.render.trace import trace_html

__all__ = ["article_html", "article_markdown", "document", "trace_html", "trace_text"]
