"""The arithmetic of a billion pages."""

from __future__ import annotations

from engine_plan import core_hours, plan_rate


def test_arithmetic() -> None:
    """300 pages of 10 kB a second are 200 of 15 kB; at 200 a second a billion take 1,736 paid core-hours."""
    assert plan_rate(300, 10e3) == 200
    assert round(core_hours(200)) == 1736
