"""A folder run's Report as a picture. Needs `pip install 'cleanscrape[plot]'`.

A Figure of its own, apart from pyplot's: nothing global changes, no window opens, and a notebook shows it as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cleanscrape.render.report import by_confidence, by_rule, lengths

if TYPE_CHECKING:
    from cleanscrape.corpus.report import Report

# as `explain` colours what went, what was found, what stayed
RED, BLUE, GREEN, GREY = "#d9534f", "#3f7fd1", "#3a9d5d", "#8b949e"
_SIZE_INCHES = (10, 4.6)
_DOTS_PER_INCH = 100
_SHARPER = 2  # the notebook's PNG has so many dots for each that it takes on the page
_BAR_WIDTH = 0.94
_APART = 1.5  # bars from that of the empty bodies to the next


def report_picture(report: Report) -> Any:
    """Lines removed by rule beside pages by confidence and by length. Raises ImportError without matplotlib."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("a picture needs matplotlib: pip install 'cleanscrape[plot]'") from error
    figure = Figure(figsize=_SIZE_INCHES, dpi=_DOTS_PER_INCH, layout="constrained", facecolor="white")
    figure._repr_png_ = partial(_png, figure)  # a notebook asks for it, whatever backend is set
    left, right = figure.add_gridspec(1, 2, width_ratios=(1.1, 1))
    upper, lower = right.subgridspec(2, 1)
    removed, lines = sum(report.lines_removed.values()), report.tally.lines
    _bars_across(figure.add_subplot(left), f"{removed:,} of {lines:,} lines removed", by_rule(report))
    _confidence(figure.add_subplot(upper), report)
    _lengths(figure.add_subplot(lower), report)
    return figure


def _png(figure: Any) -> tuple[bytes, dict[str, int]]:
    """The PNG, and how large it is to be shown."""
    file = BytesIO()
    figure.savefig(file, format="png", dpi=_DOTS_PER_INCH * _SHARPER)
    width, height = (round(inches * _DOTS_PER_INCH) for inches in figure.get_size_inches())
    return file.getvalue(), {"width": width, "height": height}


def _confidence(axes: Any, report: Report) -> None:
    tenths = [count for _, count in by_confidence(report)]
    axes.set_xticks([n - 0.5 for n in range(11)], [f"{n / 10:.1f}" for n in range(11)])
    _bars_up(axes, "pages, by confidence", tenths, BLUE)


def _lengths(axes: Any, report: Report) -> None:
    """The bar of empty bodies stands apart; between the others are the bins' bounds."""
    bins = lengths(report)
    bounds = [low for low, _ in bins] + [2 * bins[-1][0]] if bins else []
    ticks = [(n + _APART - 0.5, _short(bound)) for n, bound in enumerate(bounds)]
    axes.set_xticks(*zip((0.0, "empty"), *ticks, strict=True))
    axes.bar(0, report.lengths[0], width=_BAR_WIDTH, color=GREY)
    _bars_up(axes, "pages, by characters of the body", [count for _, count in bins], GREEN, first=_APART)


def _short(number: int) -> str:
    """A power of two in few characters: 512, 4k, 2M."""
    thousands = (number.bit_length() - 1) // 10
    return f"{number >> 10 * thousands}{' kM'[thousands]}".replace(" ", "")


def _bars_across(axes: Any, title: str, counts: Sequence[tuple[str, int]]) -> None:
    names = [name for name, _ in counts]
    bars = axes.barh(range(len(counts)), [count for _, count in counts], color=RED)
    axes.bar_label(bars, fmt="{:,.0f}", padding=3, fontsize=8)
    axes.set_yticks(range(len(counts)), names, fontsize=9)
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    axes.margins(x=0.12)
    _plain(axes, title)


def _bars_up(axes: Any, title: str, counts: Sequence[int], color: str, first: float = 0.0) -> None:
    from matplotlib.ticker import MaxNLocator, StrMethodFormatter

    axes.bar([n + first for n in range(len(counts))], counts, width=_BAR_WIDTH, color=color)
    axes.set_ylim(0, max(axes.get_ylim()[1], 1))  # also where no page was cleaned
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
    axes.yaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    axes.tick_params(labelsize=8)
    _plain(axes, title)


def _plain(axes: Any, title: str) -> None:
    axes.set_title(title, loc="left", fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)
