"""Words that no person's name holds, in lower case: sections, buttons, places, desks. Read by `names`."""

from __future__ import annotations

from cleanscrape.phrases import tables

_SAID = tables("not_names")
AGENCIES = frozenset(_SAID["agencies"])
"""News agencies and the like: kept in a byline, no authors."""

DESK = frozenset(_SAID["desks"])
"""A name with one of these is a desk's, no person's."""

ROLE = frozenset(_SAID["roles"])
"""A word of these after a name begins a role, which is no part of it."""

NOT_NAME = frozenset(_SAID["common"])
"""Words that no person's name holds; particles of names aside."""
