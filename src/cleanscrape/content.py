"""Content words, which tell stories apart: five bytes or more, or pairs of characters in a script without spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNSPACED = re.compile("[\u3040-\u9fff]{2}|[^\\W\\d_\u3040-\u9fff]{5,}")
MIN_BYTES = 5
_SPLIT = bytes(c if chr(c).isalpha() or c >= 0x80 or c == 10 else 32 for c in range(256)).replace(
    b"\xe2", b" "
)
"""UTF-8 byte -> itself in a word, a space between words; 0xE2 leads the curly quotes and dashes."""


def content_words(folded: Sequence[str], *, unspaced: bool) -> list[frozenset[bytes]]:
    """Each text's content words, as UTF-8. `folded` are in lower case and hold no newline."""
    if unspaced:
        return [frozenset(word.encode() for word in _UNSPACED.findall(text)) for text in folded]
    lines = "\n".join(folded).encode("utf-8", "replace").translate(_SPLIT).split(b"\n") if folded else []
    return [frozenset([w for w in line if len(w) >= MIN_BYTES]) for line in map(bytes.split, lines)]
