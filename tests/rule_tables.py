"""What the tests of the rules' tables share: where tables and modules are, a section's heading, and a module's rule."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

TABLES = Path(__file__).parent.parent / "fixtures" / "rules"
HEADING = re.compile(r"== (wild|negative|known-failure): ([^\[\]]+?)(?: \[(.+)\])?")


def build(name: str, **options: Any) -> Any:
    """The rule of a module: `RelatedLinks` of `related_links`."""
    module = importlib.import_module(f"cleanscrape.rules.{name}")
    return getattr(module, name.title().replace("_", ""))(**options)


def as_case(section: Any) -> Any:
    """A section as a test's case; a known failure is a strict expected one."""
    marks = [pytest.mark.xfail(reason=section.reason)] if section.kind == "known-failure" else []
    return pytest.param(section, id=f"{section.rule}: {section.name}", marks=marks)
