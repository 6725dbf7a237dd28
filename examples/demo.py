"""Clean the invented pages of this repository and show what came out: `make demo`, or `python examples/demo.py`.

Each page gives a card; one page is shown line by line. `build/demo.html` has every page with its removed lines marked.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from cleanscrape import Article, explain
from cleanscrape.cli import wants_color
from cleanscrape.render import article_html, document, trace_html, trace_text

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "fixtures" / "pages"
REPORT = ROOT / "build" / "demo.html"
SHOWN_WHOLE = "wire-ferry-inquiry"
WIDTH_CHARS = 84


def main() -> int:
    """Clean every sample page; the exit code is 1 if there are none."""
    paths = sorted(PAGES.glob("*/page.txt"))
    if not paths:
        print(f"no sample pages in {PAGES}", file=sys.stderr)
        return 1
    sections = []
    for path in paths:
        name = path.parent.name
        trace = explain(path.read_bytes().decode("utf-8"))
        print(f"\n{name}\n{card(trace.article)}")
        if name == SHOWN_WHOLE:
            shown_whole = trace_text(trace, color=wants_color())
        whole = f"<details><summary>the whole page</summary>{trace_html(trace)}</details>"
        sections.append((name, article_html(trace.article) + whole))
    print(f"\n\n{SHOWN_WHOLE}, line by line: . stays, x went, and why\n\n{shown_whole}")
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("".join(document("cleanscrape: the sample pages", sections)), encoding="utf-8")
    print(f"{len(paths)} pages cleaned. The whole of each, for a browser: {REPORT.relative_to(ROOT)}")
    return 0


def card(article: Article) -> str:
    """An article's fields, the start of its body, and what was removed, in a few lines."""
    rows = [
        ("title", article.title),
        ("source", article.source),
        ("authors", ", ".join(article.authors)),
        ("dateline", article.dateline),
        ("published", str(article.published or "")),
        ("confidence", f"{article.confidence:.2f}"),
        ("body", _start(article)),
        ("quotes", _quotes(article)),
        ("removed", _removed(article)),
    ]
    return "\n".join(f"  {name:10}  {value}" for name, value in rows if value)


def _start(article: Article) -> str:
    if not article.body:
        return ""
    size = f"{len(article.paragraphs)} paragraphs, {len(article.body):,} characters"
    return f"{_short(article.paragraphs[0], WIDTH_CHARS)}\n{'':14}({size})"


def _short(text: str, most_chars: int) -> str:
    """The start of a text on one line; scripts without spaces are cut between characters."""
    line = " ".join(text.split())
    return line if len(line) <= most_chars else line[:most_chars].rstrip() + "…"


def _quotes(article: Article) -> str:
    if not article.quotes:
        return ""
    first = article.quotes[0]
    return f"{len(article.quotes)}; the first by {first.speaker or 'somebody unnamed'}: “{_short(first.text, 50)}”"


def _removed(article: Article) -> str:
    rules = Counter(removed.rule for removed in article.removed)
    told = ", ".join(f"{rule} {count}" for rule, count in rules.most_common(6))
    return f"{len(article.removed)} blocks: {told}" if rules else ""


if __name__ == "__main__":
    sys.exit(main())
