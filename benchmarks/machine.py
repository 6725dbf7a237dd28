"""What a figure was measured on: the machine, the versions, the day, the memory."""

from __future__ import annotations

import os
import platform
import resource
import sys
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path


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
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
