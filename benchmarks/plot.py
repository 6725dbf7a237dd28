"""A plot of named points as an SVG, for docs: x on a logarithmic scale, readable on light and on dark pages."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 62, 150, 20, 52
LABEL_HEIGHT = 15
CHAR_WIDTH = 7
LABEL_GAP = 9
BASE = 4
"""A text's middle stands so far above its base line."""
_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.axis, .grid { stroke: #8c959f; stroke-width: 1; } .grid { stroke-opacity: .25; }
.dot { fill: #6e7781; } .ours { fill: #0969da; } text.ours { font-weight: 600; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .dot { fill: #9198a1; } .ours { fill: #4493f8; } }
"""
Point = tuple[str, float, float, bool]
"""A name, x, y, and whether it is ours."""


class _Scale(NamedTuple):
    """Where values stand: x from 10 to the power of `low` to that of `high`, y from `bottom` to 1."""

    low: int
    high: int
    bottom: float

    def across(self, value: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(value) - self.low) / (self.high - self.low)

    def down(self, value: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value) / (1 - self.bottom)


def scatter(points: Sequence[Point], *, x: str, y: str) -> str:
    """The plot. `x` and `y` name the axes; y runs to 1 from a tenth below all points, x over decades."""
    low = math.floor(math.log10(min((p[1] for p in points), default=1.0)))
    high = max(low + 1, math.ceil(math.log10(max((p[1] for p in points), default=1.0))))
    scale = _Scale(low, high, math.floor(10 * min((p[2] for p in points), default=0.0) - 0.5) / 10)
    places = [(name, scale.across(px), scale.down(py), ours) for name, px, py, ours in points]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(y)} against {escape(x)}</title>",
        f"<style>{_STYLE}</style>",
        *_axes(scale, x, y),
        *_dots(places),
        *_names(places),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _axes(scale: _Scale, x: str, y: str) -> Iterator[str]:
    """The grid, its numbers, and what the axes show."""
    for step in range(round(10 * scale.bottom), 11):
        at = scale.down(step / 10)
        yield f'<line class="grid" x1="{LEFT}" y1="{at:.1f}" x2="{WIDTH - RIGHT}" y2="{at:.1f}"/>'
        yield f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{step / 10:.1f}</text>'
    for power in range(scale.low, scale.high + 1):
        at = scale.across(10.0**power)
        yield f'<line class="grid" x1="{at:.1f}" y1="{TOP}" x2="{at:.1f}" y2="{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10.0**power:g}</text>'
    middle, center = (LEFT + WIDTH - RIGHT) / 2, (TOP + HEIGHT - BOTTOM) / 2
    yield f'<text x="{middle}" y="{HEIGHT - 12}" text-anchor="middle">{escape(x)}</text>'
    yield f'<text transform="translate(16 {center}) rotate(-90)" text-anchor="middle">{escape(y)}</text>'


def _dots(places: Sequence[Point]) -> Iterator[str]:
    for name, left, top, ours in places:
        kind = "ours" if ours else "dot"
        yield f'<circle class="{kind}" cx="{left:.1f}" cy="{top:.1f}" r="5"><title>{escape(name)}</title></circle>'


def _names(places: Sequence[Point]) -> Iterator[str]:
    """Each point's name, with a line to the point where another name took the place beside it."""
    for name, place, own, ours in _labels(places):
        if place != (own[0] + LABEL_GAP, own[1] + BASE):
            below = place[1] > own[1]
            ends = f'x2="{place[0] - 1:.1f}" y2="{place[1] - (9 if below else 1):.1f}"'
            yield f'<line class="axis" x1="{own[0]:.1f}" y1="{own[1]:.1f}" {ends}/>'
        kind = ' class="ours"' if ours else ""
        yield f'<text{kind} x="{place[0]:.1f}" y="{place[1]:.1f}">{escape(name)}</text>'


def _labels(
    places: Sequence[Point],
) -> Iterator[tuple[str, tuple[float, float], tuple[float, float], bool]]:
    """Where each name stands: right of its point, else the nearest free place above or below; and where the point is.

    Names are placed from the right, so that no line to a name runs through one that stands further left.
    """
    taken = [(left - 5, left + 5, top + BASE) for _, left, top, _ in places]
    for name, left, top, ours in sorted(places, key=lambda p: -p[1]):
        start, base = left + LABEL_GAP, top + BASE
        stop = start + CHAR_WIDTH * len(name)

        def is_free(at: float, start: float = start, stop: float = stop) -> bool:
            return not any(abs(at - b) < LABEL_HEIGHT and start < s and a < stop for a, s, b in taken)

        steps = [LABEL_HEIGHT / 3 * step for step in range(60)]
        shift = next((d for step in steps for d in (step, -step) if is_free(base + d)), 0.0)
        taken.append((start, stop, base + shift))
        yield name, (start, base + shift), (left, top), ours
