"""What a figure was measured on: the machine, the versions, the day, the memory."""

from __future__ import annotations

import os
import platform
import resource
import sys
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path

_STATUS = Path("/proc/self/status")


def told() -> str:
    """A sentence for below a table."""
    day = datetime.now(timezone.utc).date().isoformat()
    ours = f"cleanscrape {version('cleanscrape')}"
    return f"{day}, {ours}, {platform.python_implementation()} {platform.python_version()}, {_processor()}."


def version(package: str) -> str:
    """An installed package's version, or ""."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores, one used"


def peak_mb() -> float:
    """What this process held at most so far, in MB."""
    if _STATUS.exists():  # elsewhere, and in `getrusage`, a parent's peak may count as the child's
        return _kb("VmHWM") / 1e3
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def held_mb() -> float:
    """What this process holds now, in MB, and the peak counts from here; where that can't be, the peak so far."""
    if not _STATUS.exists():
        return peak_mb()
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")
    return _kb("VmRSS") / 1e3


def _kb(name: str) -> int:
    lines = _STATUS.read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name + ":"))
