"""What the README shows works, and shows what it says."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(
    r"```python\n(.*?)```", re.sub(r"\n## On engines\n.*?\n## ", "\n## ", README, flags=re.S), re.S
)
"""Of the blocks of code, those that need no engine: `test_engines_docs.py` runs the others."""


def test_code_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The README's code runs from top to bottom beside a page, and prints the article's title and body."""
    shutil.copy(ROOT / "fixtures" / "pages" / "wire-ferry-inquiry" / "page.txt", tmp_path / "page.txt")
    monkeypatch.chdir(tmp_path)
    text = (tmp_path / "page.txt").read_text(encoding="utf-8")
    names: dict[str, object] = {"text": text, "pages": [text]}
    for block in BLOCKS:
        exec(compile(block, "README.md", "exec"), names)
    out = capsys.readouterr().out
    assert len(BLOCKS) == 4
    assert (
        "Ferry that hit Port Alder pier had reported steering trouble, inquiry hears ('Dana Hollis',)" in out
    )
    assert "The inquiry resumes Thursday with testimony from the company’s chief engineer." in out


def test_first_words_warn_that_it_is_no_str() -> None:
    """Peers' `clean` gives a str: the first sentence says that ours does not."""
    assert README.split("\n\n")[1] == (
        "`clean(text)` takes the text of a scraped page and returns an **`Article`**, not a `str`."
    )


def test_picture_stands_alone() -> None:
    """The picture is well-formed, marks kept and removed lines, and asks for nothing from outside."""
    svg = (ROOT / "docs" / "page.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(svg)
    classes = {node.get("class") for node in root.iter() if node.tag.endswith("rect")}
    assert {"body", "gone", "field"} <= classes
    assert re.findall(r"href|url\(|<script|@import", svg) == []
