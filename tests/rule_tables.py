"""What the tests of the line rules' tables share: how a table is read, a section as a case, and a module's rule."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

TABLES = Path(__file__).parent.parent / "fixtures" / "rules"
HEADING = re.compile(r"== (wild|negative|known-failure): ([^\[\]]+?)(?: \[(.+)\])?")


class Section(NamedTuple):
    """One page of a table: its kind, name and reason, and each line's gutter and text, both empty for a blank line."""

    rule: str
    kind: str
    name: str
    reason: str
    lines: list[tuple[str, str]]

    @property
    def texts(self) -> list[str]:
        """The page's lines."""
        return [text for _, text in self.lines]

    @property
    def gutters(self) -> list[str]:
        """What is expected of each block; a blank line is none."""
        return [gutter for gutter, text in self.lines if text]


def sections(rule: str, line: re.Pattern[str], *, blank: bool = False) -> list[Section]:
    """A table's sections. `line` parts a line into gutter and text; `blank` allows blank lines of its own."""
    found: list[Section] = []
    for row in (TABLES / f"{rule}.txt").read_text(encoding="utf-8").splitlines():
        heading, case = HEADING.fullmatch(row), line.fullmatch(row)
        known = heading or case or (blank and not row)
        assert known, f"{rule}.txt: what is {row!r}? How a table is written: CONTRIBUTING.md"
        if heading:
            found.append(Section(rule, heading[1], heading[2], heading[3] or "", []))
        else:
            found[-1].lines.append((case[1], case[2]) if case else ("", ""))
    return found


def build(name: str, **options: Any) -> Any:
    """The rule of a module: `RelatedLinks` of `related_links`."""
    module = importlib.import_module(f"cleanscrape.rules.{name}")
    return getattr(module, name.title().replace("_", ""))(**options)


def as_case(section: Section) -> Any:
    """A section as a test's case; a known failure is a strict expected one."""
    marks = [pytest.mark.xfail(reason=section.reason)] if section.kind == "known-failure" else []
    return pytest.param(section, id=f"{section.rule}: {section.name}", marks=marks)
