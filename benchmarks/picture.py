"""Draw the README's picture: an invented page, its kept and removed lines marked, as `explain` decides them.

    python benchmarks/picture.py [--page wire-ferry-inquiry] [--out docs/page.svg]

SVG without scripts, fonts or outside resources; it follows the reader's light or dark theme.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from cleanscrape import explain
from cleanscrape.evidence import Block

ROOT = Path(__file__).parents[1]
WIDTH = 1000
TEXT_CHARS = 82  # of the page's words in one line of the picture
MAX_LINES = 2  # of a block in the picture: the rest is told by an ellipsis
LINE = 19
GAP = 7
LEFT, WHY = 26, 680
WHY_CHARS = 44
MAX_RULES = 3
STYLE = """
text { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328 }
.why { font-size: 12px; fill: #59636e } .rule { font-weight: 600 }
.bg { fill: #fff } .body { fill: #2da44e } .gone { fill: #cf222e } .field { fill: #0969da }
.gone-bg { fill: #cf222e; opacity: .07 } .field-bg { fill: #0969da; opacity: .07 }
.body-bg { fill: #2da44e; opacity: .05 }
text.gone { fill: #82071e; text-decoration: line-through }
text.head { font-size: 13px; font-weight: 600 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .why { fill: #9198a1 } .bg { fill: #0d1117 }
.gone-bg { opacity: .16 } .field-bg { opacity: .18 } .body-bg { opacity: .12 }
.body { fill: #3fb950 } .gone { fill: #f85149 } .field { fill: #4493f8 }
text.gone { fill: #ff9492 } }
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--page", default="wire-ferry-inquiry", help="a folder of fixtures/pages")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "page.svg")
    options = parser.parse_args(argv)
    text = (ROOT / "fixtures" / "pages" / options.page / "page.txt").read_bytes().decode("utf-8")
    options.out.write_text(picture(explain(text).blocks), encoding="utf-8")
    return 0


def picture(blocks: Sequence[Block]) -> str:
    """The blocks of a page as one SVG, top to bottom; blocks removed one after the other are drawn as one."""
    drawn: list[str] = []
    y = 34
    before = ""
    for _, run in groupby(blocks, key=_run_key):
        members = list(run)
        lines = _lines(members)
        height = LINE * len(lines) + GAP
        drawn += _row(members, lines, y, height, told=members[0].verdict != before)
        before = "body" if members[0].verdict == "body" else ""
        y += height + 2
    head = (
        f"<text class='head' x='{LEFT}' y='21'>the page</text>"
        f"<text class='head' x='{WHY}' y='21'>what became of it, and why</text>"
    )
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{y + 8}' viewBox='0 0 {WIDTH} {y + 8}'>"
        f"<title>A page with its removed lines marked</title><style>{STYLE}</style>"
        f"<rect class='bg' width='{WIDTH}' height='{y + 8}' rx='8'/>{head}{''.join(drawn)}</svg>\n"
    )


def _run_key(block: Block) -> int:
    return -1 if block.verdict == "removed" else block.number


def _lines(blocks: Sequence[Block]) -> list[str]:
    text = "  ·  ".join(block.text for block in blocks)
    return textwrap.wrap(text, TEXT_CHARS, max_lines=MAX_LINES, placeholder=" …")


def _row(blocks: Sequence[Block], lines: Sequence[str], y: int, height: int, told: bool) -> Iterator[str]:
    """One run of blocks as SVG: background, edge, its lines, and beside them what decided."""
    kind = {"body": "body", "removed": "gone"}.get(blocks[0].verdict, "field")
    yield f"<rect class='{kind}-bg' x='12' y='{y}' width='{WIDTH - 24}' height='{height}'/>"
    yield f"<rect class='{kind}' x='12' y='{y}' width='4' height='{height}'/>"
    words = " class='gone'" if kind == "gone" else ""
    for i, line in enumerate(lines):
        yield f"<text{words} x='{LEFT}' y='{y + LINE * (i + 1) - 1}'>{escape(line)}</text>"
    if told:
        yield f"<text class='why' x='{WHY}' y='{y + LINE - 1}'>{_why(blocks, kind)}</text>"


def _why(blocks: Sequence[Block], kind: str) -> str:
    """What decided a run of blocks: the field, the rule and its reason, or how many blocks each rule took."""
    first = blocks[0]
    if kind != "gone":
        return f"<tspan class='rule'>{escape(first.verdict)}</tspan>"
    if len(blocks) == 1:
        reason = textwrap.shorten(first.reason, WHY_CHARS - len(first.rule), placeholder="…")
        return f"<tspan class='rule'>{escape(first.rule)}</tspan> {escape(reason)}"
    counts = Counter(block.rule for block in blocks).most_common(MAX_RULES)
    told = ", ".join(f"<tspan class='rule'>{escape(rule)}</tspan> {count}" for rule, count in counts)
    return told + (" …" if len({block.rule for block in blocks}) > MAX_RULES else "")


if __name__ == "__main__":
    sys.exit(main())
