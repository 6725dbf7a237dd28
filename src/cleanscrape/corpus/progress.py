"""A bar that counts bytes read, with pages and failures beside it; none where nobody looks."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any, Literal

Progress = Literal["auto"] | bool


class Bar:
    """tqdm's bar, or nothing."""

    def __init__(self, progress: Progress, total_bytes: int) -> None:
        """`progress`: True asks for a bar, False for none, "auto" for one on a terminal or in a notebook.

        Raises ImportError if a bar is asked for and tqdm is missing, ValueError for anything else.
        """
        if progress not in (True, False, "auto"):
            raise ValueError(f'progress is True, False or "auto", not {progress!r}')
        self._bar: Any = None
        if progress is True or (progress and _looked_at() and find_spec("tqdm")):
            kind = _bar_class()
            file = sys.stdout if _in_notebook() else sys.stderr  # a notebook shows stderr as an alarm
            self._bar = kind(
                total=total_bytes, unit="B", unit_scale=True, unit_divisor=1000, mininterval=0.2, file=file
            )

    def show(self, read_bytes: int, pages: int, failures: int, rate: float) -> None:
        """Move the bar on. `rate` is in pages a second."""
        if self._bar is not None:
            self._bar.set_postfix_str(f"{pages:,} pages, {rate:,.0f}/s, {failures:,} failed", refresh=False)
            self._bar.update(read_bytes - self._bar.n)

    def close(self) -> None:
        """Leave the bar as it is."""
        if self._bar is not None:
            self._bar.close()


def _looked_at() -> bool:
    return sys.stderr is not None and (sys.stderr.isatty() or _in_notebook())


def _in_notebook() -> bool:
    """Is this a Jupyter kernel? Asked without importing IPython: in a kernel it is imported already."""
    shell = sys.modules.get("IPython")
    current = shell.get_ipython() if shell is not None else None
    return type(current).__name__ == "ZMQInteractiveShell"


def _bar_class() -> Any:
    """The notebook's bar where it can be drawn; without ipywidgets tqdm.auto would warn, so that plain text it is."""
    try:
        if _in_notebook() and find_spec("ipywidgets"):
            from tqdm.notebook import tqdm
        else:
            from tqdm.std import tqdm
    except ImportError as error:
        raise ImportError("progress=True needs tqdm: pip install 'cleanscrape[progress]'") from error
    return tqdm
