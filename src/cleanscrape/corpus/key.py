"""What decides a run's output besides its input, so that a run that goes on under other rules is noticed."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from types import CodeType
from typing import Any

from cleanscrape.corpus.limits import Limits
from cleanscrape.pipeline import Pipeline

_DECIDING_PACKAGES = ("cleanscrape", "inscriptis", "charset-normalizer", "ftfy", "warcio")
"""Packages whose presence or version may change a row."""
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def run_key(
    pipeline: Pipeline, *, column: str | None, limits: Limits, reference_time: datetime | None, **options: Any
) -> dict[str, Any]:
    """All that decides, as JSON has it; differing entries are named to the user."""
    return {
        "pipeline": f"{pipeline.fingerprint}{_own_code(pipeline)}",
        "column": column,
        "limits": dataclasses.asdict(limits),
        "reference_time": reference_time.isoformat() if reference_time else None,
        "packages": {name: _version(name) for name in _DECIDING_PACKAGES},
        **options,
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _own_code(pipeline: Pipeline) -> str:
    """A hash of the code of the user's own rules, which the fingerprint knows by name alone; "" without any."""
    own = [rule for rule in pipeline.rules if rule.__module__.partition(".")[0] != "cleanscrape"]
    if not own:
        return ""
    told = "\n".join(_told(rule) for rule in own)
    return "+" + hashlib.sha256(told.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _told(rule: Any) -> str:
    """A rule's code and its values, the same in every process of one Python."""
    if hasattr(rule, "__code__"):
        return _code(rule.__code__) + _plain(rule.__defaults__)
    methods = {name: each for name, each in vars(type(rule)).items() if hasattr(each, "__code__")}
    code = "".join(name + _code(each.__code__) for name, each in sorted(methods.items()))
    return code + _plain(getattr(rule, "__dict__", {}))


def _code(code: CodeType) -> str:
    inner = "".join(_code(each) if isinstance(each, CodeType) else _plain(each) for each in code.co_consts)
    return f"{code.co_code.hex()}{code.co_names}{inner}"


def _plain(value: Any) -> str:
    """A value's repr, without what changes from one process to the next."""
    if isinstance(value, (set, frozenset)):
        return repr(sorted(map(_plain, value)))
    return _ADDRESS.sub("", repr(value))
