"""A benchmark's table gets into its page, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs_table import marks, put

DOCS = Path(__file__).parents[1] / "docs"


def test_put(tmp_path: Path) -> None:
    """What stands between the marks is replaced, as often as one likes; the rest of the page stays."""
    page = tmp_path / "page.md"
    page.write_text("Before.\n<!-- a -->\nold\n<!-- /a -->\nAfter.\n", encoding="utf-8")
    put(page, "a", "| new |")
    put(page, "a", "| newer |")
    assert page.read_text(encoding="utf-8") == "Before.\n<!-- a -->\n| newer |\n<!-- /a -->\nAfter.\n"


@pytest.mark.parametrize(
    "text", ["", "<!-- a -->", "<!-- /a -->\n<!-- a -->", "<!-- a -->\n<!-- /a -->\n<!-- a -->"]
)
def test_no_place(text: str, tmp_path: Path) -> None:
    """A page without both marks is left as it is, and the error says what is missing."""
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="no place for it: <!-- a --> and then <!-- /a -->, each once"):
        put(page, "a", "x")
    assert page.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("page", "name"),
    [("speed.md", "peers"), ("speed.md", "linear"), ("templates.md", "made"), ("templates.md", "real")],
)
def test_the_docs_have_their_places(page: str, name: str) -> None:
    """The pages that benchmarks write into have each mark once."""
    text = (DOCS / page).read_text(encoding="utf-8")
    assert [text.count(mark) for mark in marks(name)] == [1, 1]
