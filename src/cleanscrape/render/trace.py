"""A Trace as HTML: the whole page from top to bottom, each line coloured by its verdict, and why, on hover.

Short lines removed one after the other, a menu's say, are set side by side: so the article stays in sight. The rest
stand one below the other, with what decided beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from cleanscrape.render.article import fields_html
from cleanscrape.render.document import piece, safe

if TYPE_CHECKING:
    from cleanscrape.evidence import Block, Evidence
    from cleanscrape.trace import Trace

SHORT_CHARS = 64
"""A removed line of no more than so many characters may share a row with its neighbours."""
CLOSE_CALL = 1.0
"""Log-odds: where the score is nearer to zero, the border is dotted. Odds of e to 1: 27 in 100 go the other way."""
_SHOWN_RULES = 6  # of a block's some fifteen on hover: a page's HTML must stay small
_DOWNWARD_ROWS = 3  # at the page's start, and
_UPWARD_ROWS = 8  # at its end: beyond them a popup would be cut off by the notebook's cell
_HINT = "On hover: what each rule weighed, in log-odds, above zero for the article. A dotted border: a close call."
_KINDS = {"body": "body", "removed": "gone"}
_SHOWN_COUNTS = 3


def trace_html(trace: Trace) -> str:
    """The whole page as a piece of HTML: what was found, the page as one strip, each line and what became of it."""
    rows = [list(members) for _, members in groupby(trace.blocks, key=_row_key)]
    short = len(rows) < _UPWARD_ROWS
    drawn = (
        _row_html(row, max(_DOWNWARD_ROWS, len(rows) - _UPWARD_ROWS) <= at) for at, row in enumerate(rows)
    )
    page = "".join(drawn) or "<p>The page is empty.</p>"
    return piece("trace short" if short else "trace", _head_html(trace) + page)


def _row_key(block: Block) -> int:
    """Blocks with the same key, one after the other, share a row."""
    return -1 if block.verdict == "removed" and len(block.text) <= SHORT_CHARS else block.number


def _kind(block: Block) -> str:
    return _KINDS.get(block.verdict, "field")


# ---------------------------------------------------------------- above the page


def _head_html(trace: Trace) -> str:
    article, blocks = trace.article, trace.blocks
    title = f"<h1 dir='auto'>{safe(article.title)}</h1>" if article.title else ""
    none = "" if article.body else "<p><b>No article found on this page.</b></p>"
    return f"{title}{fields_html(article)}{none}{_strip_html(blocks)}{_key_html(blocks)}"


def _strip_html(blocks: Sequence[Block]) -> str:
    """The page from left to right, as wide as each part has characters."""
    runs = ((kind, sum(len(b.text) for b in members)) for kind, members in groupby(blocks, key=_kind))
    parts = "".join(f"<span class='{kind}' style='flex:{chars} 0 0'></span>" for kind, chars in runs)
    return f"<div class='strip' title='the page, from its first character to its last'>{parts}</div>"


def _key_html(blocks: Sequence[Block]) -> str:
    kinds = Counter(map(_kind, blocks))
    rules = Counter(block.rule for block in blocks if block.verdict == "removed")
    by_rule = f" <em>by {_counts_html(rules, len(rules))}</em>" if rules else ""
    return (
        f"<p class='key'><span class='body'>{kinds['body']} in the body</span> "
        f"<span class='field'>{_plural(kinds['field'], 'field')}</span> "
        f"<span class='gone'>{kinds['gone']} removed</span>{by_rule}"
        f"<br><em>{_HINT}</em></p>"
    )


def _counts_html(rules: Counter[str], most: int) -> str:
    told = ", ".join(f"{safe(rule)}&nbsp;{count}" for rule, count in rules.most_common(most))
    return told + ", …" * (len(rules) > most)


def _plural(count: int, word: str) -> str:
    return f"{count} {word}{'s' * (count != 1)}"


# ---------------------------------------------------------------- the page


def _row_html(blocks: Sequence[Block], upward: bool) -> str:
    first, up = blocks[0], " up" * upward
    at = f"<span class='at'>{first.lines[0] + 1}</span> "
    if len(blocks) == 1:
        kind, text = _kind(first), safe(first.text)
        words = f"<del dir='auto'>{text}</del>" if kind == "gone" else f"<span dir='auto'>{text}</span>"
        return (
            f"<div class='row {kind}{_close(first)}{up}' data-why='{safe(_why(first))}'>{at}{words} "
            f"<span class='verdict'>{_verdict_html(first)}</span></div>\n"
        )
    rules = Counter(block.rule for block in blocks)
    words = " ".join(map(_chip_html, blocks))
    return (
        f"<div class='row gone{up}'>{at}<span class='many' dir='auto'>{words}</span> "
        f"<span class='verdict'>{_counts_html(rules, _SHOWN_COUNTS)}</span></div>\n"
    )


def _chip_html(block: Block) -> str:
    close = " class='close'" * bool(_close(block))
    return f"<del{close} dir='auto' data-why='{safe(_why(block))}'>{safe(block.text)}</del>"


def _close(block: Block) -> str:
    return " close" * (abs(block.score) < CLOSE_CALL and block.verdict in _KINDS)


def _verdict_html(block: Block) -> str:
    """What decided: a field's name, a removed line's rule and reason; and the score, which the body has alone."""
    score = f"<i>{_weight(block.score, 1)}</i>"
    if block.verdict == "removed":
        return f"{score} <b>{safe(block.rule)}</b> {safe(block.reason)}"
    return score if block.verdict == "body" else f"<b>{safe(block.verdict)}</b>"


# ---------------------------------------------------------------- on hover


def _why(block: Block) -> str:
    """What speaks for a block's verdict: the decision, then the rules that weighed most, each with its chief reason.

    The weights shown sum to the score.
    """
    first, stop = block.lines
    lines = f"line {first + 1}" if stop - first == 1 else f"lines {first + 1} to {stop}"
    decided = f"{block.rule}: {block.reason}" if block.rule else ""
    rules = sorted(_by_rule(block.evidence), key=lambda said: -abs(said[1]))
    shown, rest = rules[:_SHOWN_RULES], rules[_SHOWN_RULES:]
    width = max((len(rule) for rule, _, _ in shown), default=0)
    table = [f"{_weight(weight, 2):>7}  {rule:{width}}  {reason}".rstrip() for rule, weight, reason in shown]
    if rest:
        table.append(f"{_weight(sum(w for _, w, _ in rest), 2):>7}  {_plural(len(rest), 'other rule')}")
    return "\n".join([f"{lines}: {block.verdict}, score {_weight(block.score, 2)}", decided, "", *table])


def _by_rule(evidence: Sequence[Evidence]) -> Iterator[tuple[str, float, str]]:
    """Each rule with the sum of what it said and the reason of its weightiest piece that gives one."""
    for rule in dict.fromkeys(e.rule for e in evidence):
        pieces = [e for e in evidence if e.rule == rule]
        chief = max(pieces, key=lambda e: (bool(e.reason), abs(e.weight)))
        yield rule, sum(e.weight for e in pieces), chief.reason


def _weight(weight: float, digits: int) -> str:
    return f"{weight:+.{digits}f}".replace("-", "−")
