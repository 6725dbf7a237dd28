"""What hangs on a name without being a part of it, as data: organisations, offices, towns and countries, in lower case."""

from __future__ import annotations

from cleanscrape.phrases import tables

_SAID = tables("places")
BODIES = frozenset(_SAID["bodies"])
"""Words that the name of an organisation or of an office begins with."""

GERMAN_BODIES = tuple(_SAID["german_bodies"])
"""How German nouns for them end; with "schen", the adjective before one: von der Deutschen Bank."""

PLACES = frozenset(_SAID["places"])
"""Large towns, regions and countries, as their languages write them."""

KOREAN_COUNTRIES = frozenset(_SAID["korean_countries"])
"""Countries that stand between a foreign name and an office in Korean."""
