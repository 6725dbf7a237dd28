"""Floors: what a fixed sample of pages must score. They rise; who lowers one says so, and why, in docs/decisions/."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from field_metrics import FIELDS
from labels import number_of
from scoring import Score

FLOORS = Path(__file__).with_name("floors.json")
SAMPLE_EVERY = 5
FLOOR_SLACK = 0.003
"""A floor stands this far below what was measured, a field's by one page: to trade a page must not fail the gate."""

Floors = dict[str, dict[str, float]]


def in_sample(page_id: str) -> bool:
    """Is the page one of the gate's? The same ones on every machine."""
    return number_of(page_id) % SAMPLE_EVERY == 0


def figures_of(score: Score) -> dict[str, float]:
    """The figures that floors are kept for, each from 0 to 1."""
    found: dict[str, float] = {}
    if "body" in score:
        found = {"body": score["body"]["f1"], "paragraphs": score["paragraphs"]}
    for field in FIELDS:
        if field.gold in score:
            mine = score[field.gold]
            found |= {field.gold: mine["acc"], f"{field.gold} precision": mine["prec"]}
    return found | ({"article auc": score["article_auc"]} if "article_auc" in score else {})


def slack(score: Score, figure: str) -> float:
    """How far below its measured value a figure's floor is set."""
    field = score.get(figure.removesuffix(" precision"))
    pages = field.get("n") if isinstance(field, dict) else None
    return max(FLOOR_SLACK, 1 / pages) if pages else FLOOR_SLACK


def read_floors() -> Floors:
    """File of pages -> figure -> floor; empty before there are any."""
    floors: Floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    return floors


def failures(scores: dict[str, Score], floors: Floors) -> list[str]:
    """What is below its floor, was not measured, or raised, a line each."""
    told = [f"{name}: {score['errors']} pages raised" for name, score in scores.items() if score["errors"]]
    if not floors:
        told.append("floors.json holds no floor: --raise-floors sets them")
    for name, each in floors.items():
        found = figures_of(scores[name]) if name in scores else {}
        for figure, floor in each.items():
            measured = round(found.get(figure, 0.0), 3)
            if measured < floor:
                told.append(f"{name}: {figure} {measured:.3f} is below its floor {floor:.3f}")
    return told


def check(scores: dict[str, Score]) -> int:
    """Tell how the scores stand against the floors; 0 if all held, else 1."""
    floors = read_floors()
    told = failures(scores, floors)
    if told:
        print(*told, sep="\n", file=sys.stderr)
    print(f"gate: {sum(map(len, floors.values()))} floors, {'FAILED' if told else 'all held'}")
    return int(bool(told))


def raise_floors(scores: dict[str, Score]) -> None:
    """Write floors a little below the scores, where that is higher than they stood."""
    floors = read_floors()
    raised = 0
    for name, score in scores.items():
        mine = floors.setdefault(name, {})
        for figure, value in figures_of(score).items():
            new = round(value - slack(score, figure), 3)
            if new > mine.get(figure, 0.0):
                mine[figure] = new
                raised += 1
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    print(f"floors: {raised} raised")
