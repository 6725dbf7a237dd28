"""What a benchmark measured, put into a page of the docs between its marks: `<!-- name -->` and `<!-- /name -->`."""

from __future__ import annotations

from pathlib import Path


def put(path: Path, name: str, text: str) -> None:
    """Write a text between the marks of that name. Raises ValueError unless the page has both, each once."""
    page = path.read_text(encoding="utf-8")
    start, stop = marks(name)
    before, _, rest = page.partition(start)
    between, _, after = rest.partition(stop)
    if (page.count(start), between.count(start), rest.count(stop)) != (1, 0, 1):
        raise ValueError(f"{path} has no place for it: {start} and then {stop}, each once")
    path.write_text(f"{before}{start}\n{text}\n{stop}{after}", encoding="utf-8")


def marks(name: str) -> tuple[str, str]:
    """What stands before and after a benchmark's text."""
    return f"<!-- {name} -->", f"<!-- /{name} -->"
