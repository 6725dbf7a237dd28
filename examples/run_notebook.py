"""Run the notebook from top to bottom: `make notebook`. With --write its outputs are kept in it.

It fails on an error, on a warning, and where the table, the picture or the page with its removed lines does not show.
Needs `pip install 'cleanscrape[notebook]'`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

NOTEBOOK = Path(__file__).with_name("folder_of_dumps.ipynb")
TIMEOUT_SECONDS = 300
SHOWN = {
    "the report": ("text/html", "<div class='cleanscrape report "),
    "the table": ("text/html", "<table border"),
    "the picture": ("image/png", "iVBOR"),
    "a page with its removed lines": ("text/html", "<del "),
}
"""What has to be among the outputs: its kind, and what it holds."""


def main(argv: list[str]) -> int:
    """The exit code is 0, or 1 with the reason on stderr."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    where = {"metadata": {"path": str(NOTEBOOK.parent)}}
    client = NotebookClient(notebook, timeout=TIMEOUT_SECONDS, resources=where, coalesce_streams=True)
    try:
        client.execute()
    except CellExecutionError as error:
        print(error, file=sys.stderr)
        return 1
    if wrong := list(problems(notebook)):
        print(*wrong, sep="\n", file=sys.stderr)
        return 1
    if "--write" in argv:
        for cell in notebook.cells:
            tidy(cell)
        nbformat.write(notebook, NOTEBOOK)
    cells = sum(cell.cell_type == "code" for cell in notebook.cells)
    print(f"{NOTEBOOK.name}: {cells} cells ran, {', '.join(SHOWN)} shown")
    return 0


def problems(notebook: nbformat.NotebookNode) -> Iterator[str]:
    """What is wrong with the outputs, in words."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    for output in outputs:
        if output.get("name") == "stderr":
            yield f"on stderr: {output['text']}"
    for name, (kind, needle) in SHOWN.items():
        if not any(needle in output.get("data", {}).get(kind, "") for output in outputs):
            yield f"not shown: {name}"


def tidy(cell: nbformat.NotebookNode) -> None:
    """Leave out the hour, and of a bar that was drawn again and again all but the last."""
    cell.metadata.pop("execution", None)
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            output["text"] = "\n".join(line.rpartition("\r")[2] for line in output["text"].split("\n"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
