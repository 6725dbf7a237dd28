"""The repository keeps its promises: twins, dependencies, extras, files that a fresh clone needs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RULES = ROOT / "src" / "cleanscrape" / "rules"
TABLES = ROOT / "fixtures" / "rules"
EXTRAS = {"test", "bench", "notebook", "html", "arrow", "pandas", "polars", "plot", "warc"}
EXTRAS |= {"fuzz", "peers", "zst", "encodings", "progress", "folder"}
ENGINES = {"ray", "spark", "dask", "datasets", "duckdb", "daft", "datatrove"}


def _names(requirements: list[str]) -> list[str]:
    """The packages that requirements ask for, without versions, extras and markers."""
    return [re.split(r"[^\w.-]", each, maxsplit=1)[0] for each in requirements]


def _rule_modules() -> set[str]:
    return {path.stem for path in RULES.glob("*.py") if not path.stem.startswith("_")}


def test_every_rule_has_its_table_and_every_table_its_rule() -> None:
    """A rule is two files: its module, and its table of cases. Neither stands alone."""
    assert _rule_modules() == {path.stem for path in TABLES.glob("*.txt")}


def test_the_rules_that_are_promised_exist() -> None:
    """The rules that users may name are there."""
    promised = {"nav_bar", "share_bar", "duplicate_lines", "promo_block", "related_links", "cookie_notice"}
    promised |= {"legal_footer", "comments", "photo_credit", "ad_label", "timestamps", "prose", "coherence"}
    promised |= {"title", "source", "byline", "dateline", "published", "quotes"}
    assert promised - _rule_modules() == set()


def test_core_dependencies() -> None:
    """The core needs three packages, and no other."""
    assert _names(PROJECT["dependencies"]) == ["regex", "ftfy", "pydantic"]


def test_extras() -> None:
    """What else there is comes as an extra, one an engine."""
    assert set(PROJECT["optional-dependencies"]) == EXTRAS | ENGINES


def test_test_extra_is_all_that_the_tests_need() -> None:
    """An old pip knows no dependency groups, so that the test tools are an extra, tomli for 3.10 among them."""
    assert set(_names(PROJECT["optional-dependencies"]["test"])) == {
        "pytest",
        "pytest-xdist",
        "hypothesis",
        "ruff",
        "mypy",
        "tomli",
    }


def _imports(path: Path) -> set[str]:
    """The top packages that a module imports as it loads: not those inside a function, nor for types alone."""
    found: set[str] = set()
    todo: list[ast.stmt] = list(ast.parse(path.read_text(encoding="utf-8")).body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            todo += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
    return found


def test_core_imports_only_what_it_declares() -> None:
    """No module of the core imports, as it loads, a package that is not installed with it."""
    package = ROOT / "src" / "cleanscrape"
    core = [path for path in package.rglob("*.py") if "adapters" not in path.parts]
    allowed = set(sys.stdlib_module_names) | {"cleanscrape", "regex", "ftfy", "pydantic"}
    strangers = {path.relative_to(ROOT).as_posix(): _imports(path) - allowed for path in core}
    assert {path: names for path, names in strangers.items() if names} == {}


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Makefile",
        ".ci/run",
        "src/cleanscrape/py.typed",
    ],
)
def test_files_of_the_house(name: str) -> None:
    """The files that a newcomer looks for are there."""
    assert (ROOT / name).is_file()


def test_links_in_the_readme_lead_somewhere() -> None:
    """What README and CONTRIBUTING link to in the repository exists."""
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        links = re.findall(r"\]\((?!https?:|#|mailto:)([^)\s#]+)", text)
        assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_decisions_are_indexed() -> None:
    """docs/decisions.md names each file of docs/decisions/, and no other; links among them lead somewhere."""
    docs = ROOT / "docs"
    pages = sorted((docs / "decisions").glob("*.md"))
    index = (docs / "decisions.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\(decisions/([\w-]+\.md)\)", index)) == {page.name for page in pages}
    for page in pages:
        links = re.findall(r"\]\(([^)\s#]+)\)", page.read_text(encoding="utf-8"))
        assert [link for link in links if not (page.parent / link).exists()] == [], page.name


def test_changelog_knows_the_version() -> None:
    """The version that pyproject gives has its heading in the changelog."""
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_import_is_silent() -> None:
    """Importing the library prints nothing and warns of nothing."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import cleanscrape"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
