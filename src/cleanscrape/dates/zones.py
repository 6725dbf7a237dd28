"""Time zones as pages print them ("ET", "MESZ", "+01:00") -> fixed offsets. No zone database is needed."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

_MINUTES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "ist": 330, "pkt": 300, "sgt": 480, "hkt": 480,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "acst": 570, "awst": 480, "nzst": 720, "nzdt": 780, "sast": 120,
    "wib": 420, "pht": 480, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "brt": -180, "art": -180,
}  # fmt: skip
_AMERICAN = {"et": -300, "ct": -360, "mt": -420, "pt": -480}
"""Zones printed without "standard" or "daylight": summer time by the date, as in the United States since 2007."""

ZONE_WORDS = "|".join(sorted({*_MINUTES, *_AMERICAN}, key=len, reverse=True))
"""The zones' names as a pattern's alternatives."""


def offset(word: str, day: date) -> timezone | None:
    """The zone that `word` names on that day: a name, or "+01:00", "-0500", "GMT+2"; None if it names none."""
    folded = word.lower().replace(".", "")
    if folded in _AMERICAN:
        return timezone(timedelta(minutes=_AMERICAN[folded] + (60 if _american_summer(day) else 0)))
    if folded in _MINUTES:
        return timezone(timedelta(minutes=_MINUTES[folded]))
    signed = folded.lstrip("utcgm").replace("−", "-")
    digits = signed[1:].replace(":", "")
    if signed[:1] not in {"+", "-"} or not digits.isdecimal() or len(digits) > 4:
        return None
    hours, minutes = (int(digits), 0) if len(digits) < 3 else (int(digits[:-2]), int(digits[-2:]))
    if hours > 14 or minutes > 59:
        return None
    total = timedelta(hours=hours, minutes=minutes)
    return timezone(total if signed[0] == "+" else -total)


def _american_summer(day: date) -> bool:
    """Second Sunday of March to first Sunday of November."""
    start = _sunday(day.year, 3, 2)
    stop = _sunday(day.year, 11, 1)
    return start <= day < stop


def _sunday(year: int, month: int, nth: int) -> date:
    first = datetime(year, month, 1).date()
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))
