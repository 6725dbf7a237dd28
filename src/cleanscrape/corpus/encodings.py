"""Bytes to text: a byte order mark first, then what is declared, UTF-8, a detector if there is one, windows-1252.

No byte is lost: what an encoding has no letter for comes through as windows-1252 has it, and the row says so.
"""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AS_WINDOWS_1252 = {"ascii", "iso8859-1", "latin-1", "cp1252"}
"""Labels that browsers read as windows-1252 (WHATWG Encoding Standard)."""
_NO_PAGES = {"utf-7", "unicode_escape", "raw_unicode_escape", "punycode", "idna", "undefined"}
"""What Python also calls encodings; no page that says so is to be read so."""
_META = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_META_BYTES = 1024
"""Browsers look for a declared charset this far (HTML Standard, 13.2.3.2)."""
_HIGH = {0x80 + n: letter for n, letter in enumerate("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ")}
_STRAY = re.compile("[\udc80-\udcff]")
_STRAY_HIGH = {0xDC00 + n: _HIGH.get(n, chr(n)) for n in range(0x80, 0x100)}
_DETECT_BYTES = 64 * 1024
"""As much as a detector is shown: it is slow, and sure long before."""
_STRAYS_A_LETTER = 0.2
"""With at most so many broken bytes a good letter, a page is UTF-8 with a flaw (one cut in mid-letter, a pasted
quote); with more it is another encoding, some of whose letters look like UTF-8."""


def decoded(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """Bytes as text, and a warning if they were not what they should be. Newlines stay as they are."""
    text: str | None
    for mark, name in _BOMS:
        if data.startswith(mark) and (text := _strict(data, name)) is not None:
            return text, None
    declared = declared or _in_markup(data)
    if declared and (text := _strict(data, declared)) is not None:
        return text, None
    told = f"declared as {declared}, which it is not" if declared else "not UTF-8"
    if b"\0" in data and (guess := wide(data[:_DETECT_BYTES])) and (text := _strict(data, guess)) is not None:
        return text, f"no byte order mark: read as {guess}"
    if (text := _strict(data, "utf-8")) is not None:
        return text, f"{told}: read as UTF-8" if declared else None
    return _guessed(data, told)


def wide(head: bytes) -> str | None:
    """The encoding that a byte order mark of UTF-16 or UTF-32 tells, or zeros do: in most scripts, every other byte of
    spaces, marks and digits is one."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    odd, even = head[1::2].count(0), head[::2].count(0)
    if max(odd, even) <= len(head) / 8 or min(odd, even) > max(odd, even) / 8:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def as_found(text: str) -> str | bytes:
    """Text that was read with "surrogateescape", back as bytes where those are not UTF-8: `decoded` knows better."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:  # half a letter that JSON wrote as an escape
            return text
    return text


def _strict(data: bytes, name: str) -> str | None:
    """The text, if every byte fits; None if not, or if there is no such encoding of text."""
    try:
        known = codecs.lookup(name).name
        if known in _AS_WINDOWS_1252:
            return data.decode("latin-1").translate(_HIGH)
        return None if known.replace("-escape", "_escape") in _NO_PAGES else data.decode(known)
    except (LookupError, UnicodeError, ValueError):
        return None


def _in_markup(data: bytes) -> str | None:
    """The charset that an HTML or XML page names."""
    found = _META.search(data, 0, _META_BYTES)
    return found[1].decode("ascii", "replace") if found else None


def _guessed(data: bytes, told: str) -> tuple[str, str]:
    text = data.decode("utf-8", "surrogateescape")
    strays = len(_STRAY.findall(text))
    letters = sum(map(len, re.findall(r"[^\x00-\x7f]+", text))) - strays
    if strays <= letters * _STRAYS_A_LETTER:
        whole = text.translate(_STRAY_HIGH)
        return whole, f"{told}: {strays} broken bytes read as windows-1252, the rest as UTF-8"
    if (name := _detected(data)) and (found := _strict(data, name)) is not None:
        return found, f"{told}: read as {name}, by its looks"
    return data.decode("latin-1").translate(_HIGH), f"{told}: read as windows-1252"


def _detected(data: bytes) -> str | None:
    """What a well-kept detector takes it for, where it is installed."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return None
    best = from_bytes(data[:_DETECT_BYTES]).best()
    return str(best.encoding) if best else None
