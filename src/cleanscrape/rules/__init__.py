"""The rules, one module each, found by listing this folder: no registry, and no import has side effects."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any


@cache
def rule_classes() -> dict[str, type[Any]]:
    """Every rule class by its id, in the order of their modules' names."""
    found: dict[str, type[Any]] = {}
    for module_info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{module_info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "id"):
                found[value.id] = value
    return found
