"""Every compiled pattern in the package, found by walking its modules, and how the source runs it.

Patterns stand in modules by name, in tables, in classes and in the values of rules; some are compiled when first asked
for, by functions that return a pattern. A pattern runs by the methods that the source calls on its name; one in a
table, without a name of its own, by all of them.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import regex

import cleanscrape

METHODS = ("match", "fullmatch", "search", "finditer")
_SAME = {"findall": "finditer", "sub": "finditer", "subn": "finditer", "split": "finditer"}
_KINDS = (re.Pattern, type(regex.compile("")))
_ROOT = Path(cleanscrape.__file__).parent


def every_pattern() -> dict[str, tuple[Any, tuple[str, ...]]]:
    """Name -> the pattern and the methods it is run by, in the modules' order; one that stands twice is there once."""
    found: dict[str, tuple[Any, tuple[str, ...]]] = {}
    seen: set[int] = set()
    for module in modules():
        for name, value in vars(module).items():
            if not isinstance(value, ModuleType):
                for where, pattern in _walk(f"{module.__name__.partition('.')[2]}.{name}", value, seen):
                    found[where] = pattern, _methods(where)
    return found


def modules() -> list[ModuleType]:
    """All modules of the package that can be imported with what is installed."""
    names = [m.name for m in pkgutil.walk_packages(cleanscrape.__path__, "cleanscrape.")]
    made = []
    for name in names:
        if not name.endswith("__main__"):
            try:
                made.append(importlib.import_module(name))
            except ImportError as error:  # an adapter whose engine is not installed
                if error.name and error.name.startswith("cleanscrape"):
                    raise
    return made


def run(pattern: Any, method: str, text: str) -> None:
    """Run a pattern over the whole of a text by one of its methods."""
    subject = text.encode() if isinstance(pattern.pattern, bytes) else text
    if method == "finditer":
        for _ in pattern.finditer(subject):
            pass
    else:
        getattr(pattern, method)(subject)


def _walk(where: str, value: Any, seen: set[int]) -> Iterator[tuple[str, Any]]:
    """The patterns in a value, each with the name of its place."""
    if id(value) in seen or isinstance(value, (str, bytes, int, float)):
        return
    seen.add(id(value))
    if isinstance(value, _KINDS):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(f"{where}[{key!r}]", inner, seen)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for number, inner in enumerate(value):
            yield from _walk(f"{where}[{number}]", inner, seen)
    elif inspect.isroutine(value) or hasattr(value, "cache_info"):
        if _gives_a_pattern(value):
            yield from _walk(f"{where}()", value(), seen)
    elif _is_ours(value) or dataclasses.is_dataclass(value):
        for key, inner in list(getattr(value, "__dict__", {}).items()):
            yield from _walk(f"{where}.{key}", inner, seen)


def _is_ours(value: Any) -> bool:
    home = value.__module__ if isinstance(value, type) else type(value).__module__
    return home.startswith("cleanscrape")


def _gives_a_pattern(function: Any) -> bool:
    """Is it a function without parameters that compiles a pattern?"""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return False
    return not signature.parameters and "Pattern[" in str(signature.return_annotation)


@cache
def _source() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(_ROOT.rglob("*.py")))


def _methods(where: str) -> tuple[str, ...]:
    name = re.escape(where.rpartition(".")[2])
    found = re.findall(rf"\b{name}\.(match|fullmatch|search|finditer|findall|sub|subn|split)\b", _source())
    return tuple(sorted({_SAME.get(method, method) for method in found})) or METHODS
