"""From the text of a scraped page to a clean Article: `clean(text)` returns an `Article`, not a str."""

from cleanscrape.api import clean, clean_many, explain
from cleanscrape.article import Article, Quote, Removed
from cleanscrape.corpus.folder import clean_folder, iter_folder
from cleanscrape.corpus.limits import Limits
from cleanscrape.corpus.report import Report
from cleanscrape.corpus.state import RunChangedError
from cleanscrape.corpus.template import SiteTemplate
from cleanscrape.evidence import Block, Evidence, Find
from cleanscrape.pipeline import Pipeline, RuleError
from cleanscrape.quotes import extract_quotes
from cleanscrape.rule import PhraseRule, Signal
from cleanscrape.trace import Trace

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
