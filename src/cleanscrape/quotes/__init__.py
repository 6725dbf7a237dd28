"""Direct quotations with their speakers: `extract_quotes(text)`.

`marks` finds what stands in quotation marks, `attribution` who says it, `names` the person's name. Patterns
and word lists only: no model, no dependency.
"""

from __future__ import annotations

from cleanscrape.quotes.extract import extract_quotes

__all__ = ["extract_quotes"]
