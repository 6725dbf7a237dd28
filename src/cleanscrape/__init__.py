"""From the text of a scraped page to a clean Article: `clean(text)` returns an `Article`, not a str."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cleanscrape.api import clean, clean_many, explain
from cleanscrape.article import Article, Quote, Removed
from cleanscrape.evidence import Block, Evidence, Find
from cleanscrape.pipeline import Pipeline
from cleanscrape.quotes import extract_quotes
from cleanscrape.rule import PhraseRule, Signal
from cleanscrape.running import RuleError
from cleanscrape.trace import Trace

if TYPE_CHECKING:
    from cleanscrape.corpus.folder import clean_folder, iter_folder
    from cleanscrape.corpus.limits import Limits
    from cleanscrape.corpus.report import Report
    from cleanscrape.corpus.state import RunChangedError
    from cleanscrape.corpus.template import SiteTemplate

__all__ = [
    "Article",
    "Block",
    "Evidence",
    "Find",
    "Limits",
    "PhraseRule",
    "Pipeline",
    "Quote",
    "Removed",
    "Report",
    "RuleError",
    "RunChangedError",
    "Signal",
    "SiteTemplate",
    "Trace",
    "clean",
    "clean_folder",
    "clean_many",
    "explain",
    "extract_quotes",
    "iter_folder",
]

_OF_FOLDERS = {
    "clean_folder": "folder",
    "iter_folder": "folder",
    "Limits": "limits",
    "Report": "report",
    "RunChangedError": "state",
    "SiteTemplate": "template",
}
"""Names from `corpus`, imported when asked for: who cleans one page waits for none of it."""


def __getattr__(name: str) -> Any:
    """A name of `corpus`, at its first use."""
    if name not in _OF_FOLDERS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.corpus.{_OF_FOLDERS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, those not yet imported among them."""
    return sorted({*globals(), *__all__})
