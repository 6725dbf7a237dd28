"""From measured figures to a billion pages: core-hours, machines, cost. The arithmetic of docs/billion.md."""

from __future__ import annotations

from typing import Any

PLAN_PAGES = 1e9
PLAN_PAGE_BYTES = 15e3
"""A billion pages of 15 kB: 15 TB of text."""
BUSY = 0.8
"""Share of the paid time that cores clean: the rest is starting, reading, waiting for the last task, and running again
what a lost machine had begun. An assumption."""
MACHINE_CORES = 64
DOLLARS_A_CORE_HOUR = 0.045
"""What large clouds ask for a core on demand, about; interruptible ones cost a third. An assumption: put in yours."""
HOURS = 24

Figures = dict[str, Any]


def plan_tables(figures: Figures) -> dict[str, str]:
    """The tables by name, of what was measured so far."""
    tables = {"machine": told_machine(figures)}
    if core := figures.get("core"):
        tables["core"] = _table(("one core", ""), core_rows(figures, core))
        tables["engines"] = _table(
            ("engine", "start-up, s", "pages/s a core", "of a bare core"), engine_rows(figures, core)
        )
        machines = f"{MACHINE_CORES}-core machines for {HOURS} h"
        tables["plan"] = _table(
            ("engine", "pages/s a core, at 15 kB", "core-hours", machines, "USD"), plan_rows(figures)
        )
        if "learn_pages_per_s" in core:
            tables["templates"] = _table(("site templates", ""), template_rows(figures, core))
    return tables


def told_machine(figures: Figures) -> str:
    """What was measured, where and when."""
    return (
        f"cleanscrape {figures['version']}, {figures['machine']}; {figures['pages']} pages of "
        f"{figures['page_bytes'] / 1e3:.1f} kB on average."
    )


def core_rows(figures: Figures, core: dict[str, float]) -> list[tuple[str, str]]:
    """What one core does, and what comes out."""
    megabytes = figures["page_bytes"] / 1e6
    return [
        (
            "`clean`",
            f"{core['clean_pages_per_s']:.0f} pages/s, {core['clean_pages_per_s'] * megabytes:.2f} MB/s",
        ),
        (
            "`clean_batch`",
            f"{core['batch_pages_per_s']:.0f} pages/s, {core['batch_pages_per_s'] * megabytes:.2f} MB/s",
        ),
        (
            f"{MACHINE_CORES} cores read, at that speed",
            f"{core['batch_pages_per_s'] * megabytes * MACHINE_CORES:.0f} MB/s",
        ),
        ("cleaned rows, as Parquet with zstd", f"{core['out_bytes'] / 1e3:.1f} kB a page"),
        ("the same without `removed`", f"{core['out_bytes_without_removed'] / 1e3:.1f} kB a page"),
    ]


def template_rows(figures: Figures, core: dict[str, float]) -> list[tuple[str, str]]:
    """What templates take, a page and for all of the plan's pages."""
    rate = plan_rate(core["learn_pages_per_s"] * figures["page_bytes"] / 1e6)
    more = core["batch_pages_per_s"] / core["with_templates_pages_per_s"] - 1
    size = core["template_bytes_a_page"]
    return [
        ("learning, one core", f"{core['learn_pages_per_s']:.0f} pages/s; {rate:.0f} of 15 kB"),
        ("learning from all of the plan's pages", f"{core_hours(rate):,.0f} core-hours"),
        ("cleaning with templates", f"{more:+.0%} time"),
        (
            "a template, a page that it keeps",
            f"{size / 1e3:.1f} kB; {size / figures['page_bytes']:.0%} of the text",
        ),
    ]


def engine_rows(figures: Figures, core: dict[str, float]) -> list[tuple[str, ...]]:
    """Each engine's measured figures, the quickest first."""
    bare = core["batch_pages_per_s"]
    rows: list[tuple[str, ...]] = []
    for name, each in _quickest_first(figures):
        rate = each["mb_per_s"] * 1e6 / figures["page_bytes"]
        rows.append((name, f"{each['start_up_s']:.0f}", f"{rate:.0f}", f"{rate / bare:.0%}"))
    return rows


def plan_rows(figures: Figures) -> list[tuple[str, ...]]:
    """What each engine needs for the plan's pages."""
    rows: list[tuple[str, ...]] = []
    for name, each in _quickest_first(figures):
        a_core = plan_rate(each["mb_per_s"])
        hours = core_hours(a_core)
        machines = hours / HOURS / MACHINE_CORES
        dollars = hours * DOLLARS_A_CORE_HOUR
        rows.append((name, f"{a_core:.0f}", f"{hours:,.0f}", f"{machines:.1f}", f"{dollars:,.0f}"))
    return rows


def _quickest_first(figures: Figures) -> list[tuple[str, dict[str, float]]]:
    return sorted(figures["engines"].items(), key=lambda item: -item[1]["mb_per_s"])


def plan_rate(mb_per_s: float) -> float:
    """Pages a second for pages of the plan's size: time is linear in bytes."""
    return mb_per_s * 1e6 / PLAN_PAGE_BYTES


def core_hours(pages_per_s_a_core: float) -> float:
    """Paid core-hours for all of the plan's pages."""
    return PLAN_PAGES / pages_per_s_a_core / 3600 / BUSY


def _table(head: tuple[str, ...], rows: list[Any]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
