"""The notebook as it is committed: run in order, without an error and without a trace of the machine that ran it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

NOTEBOOK = Path(__file__).parents[1] / "examples" / "folder_of_dumps.ipynb"


def code_cells() -> list[dict[str, Any]]:
    """The cells that were run."""
    return [
        cell
        for cell in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
        if cell["cell_type"] == "code"
    ]


def test_its_outputs_are_of_one_run() -> None:
    """Every cell has run once, from top to bottom, without an error and without a word on stderr."""
    cells = code_cells()
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert [o for o in outputs if o["output_type"] == "error" or o.get("name") == "stderr"] == []
    assert {kind for output in outputs for kind in output.get("data", {})} == {
        "text/plain",
        "text/html",
        "image/png",
    }


def test_it_names_no_machine() -> None:
    """No path from the root, no user's name, no hour stands in it."""
    text = NOTEBOOK.read_text(encoding="utf-8")
    assert re.findall(r"(?:/home|/root|/tmp|/Users|/work|[A-Z]:\\\\)[\w/]*", text) == []
    assert "iopub" not in text


def test_it_stays_small() -> None:
    """A reader on a code host gets it whole: hosts show no notebook of many megabytes."""
    assert NOTEBOOK.stat().st_size < 400_000
