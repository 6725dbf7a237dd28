"""Site templates as JSON, and back: a file that people can read and edit, and that is safe to load.

    {"cleanscrape_template": 1, "site": "beacon.example", "limit": 128, "pages": ["02c5...", "1f0e...", "9a41..."],
     "lines": [
      {"text": "sign up for our morning briefing", "pages": 3, "on": "818"},
      {"text": "by *", "kind": "alike", "pages": 2, "on": "1.1"}
     ],
     "once": "..."}

`on` has a character a page, in the order of `pages`: "." where the line does not stand, else a hexadecimal digit whose
bits are the zones where it does (1 before the running text, 2 and 4 in its halves, 8 after it). A line may be deleted,
be given `"mark": "never"`, `"always"` or `"ignore"`, or be added with a text and a mark. `once` holds what stands on a
single page so far, compressed: without it the template works the same, but learns less from further pages.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cleanscrape.corpus.template_lines import KINDS, SHOWN, TEXT_MAX_CHARS, ZONES, folded, key_of

if TYPE_CHECKING:
    from cleanscrape.corpus.template import SiteTemplate

VERSION = 1
MARKS = ("never", "always", "ignore")
_KEYS = {"cleanscrape_template", "site", "limit", "pages", "lines", "once"}
_LINE_KEYS = {"text", "kind", "key", "pages", "on", "mark"}
_PAGE_MOST_BYTES = 1_200_000
"""No page's part of `once` is larger when unpacked: two times 800 lines of 160 characters of four bytes, and marks."""
_ABSENT = "."
_ALL_ZONES = (1 << ZONES) - 1


def dumps(template: SiteTemplate) -> str:
    """A template as JSON, one line of the site a line of the file."""
    keys = sorted(template.kept)
    counts = Counter(key for lines in template.kept.values() for key in lines)
    shared = {key for key, n in counts.items() if n > 1} | template.marks.keys()
    entries = [_entry(template, key, keys, counts[key]) for key in shared]
    entries.sort(
        key=lambda e: (SHOWN.index(e.get("kind", "line")), -e.get("pages", 0), e["text"], e.get("key", ""))
    )
    rows = ",\n  ".join(map(_json, entries))
    head = {
        "cleanscrape_template": VERSION,
        "site": template.site,
        "limit": template.limit,
        "pages": [f"{key:016x}" for key in keys],
    }
    once = _packed(template, keys, counts.keys() - shared)
    return f'{_json(head)[:-1]},\n "lines": [\n  {rows}\n ],\n "once": "{once}"}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _entry(template: SiteTemplate, key: int, pages: list[int], count: int) -> dict[str, Any]:
    kind, text = template.texts[key] if key in template.texts else template.marks[key][:2]
    entry: dict[str, Any] = {"text": text}
    if kind != "line":
        entry["kind"] = kind
    if len(text) >= TEXT_MAX_CHARS:
        entry["key"] = f"{key:016x}"
    if count:
        entry["pages"] = count
        entry["on"] = "".join(f"{z:x}" if (z := template.kept[page].get(key)) else _ABSENT for page in pages)
    if key in template.marks:
        entry["mark"] = template.marks[key][2]
    return entry


def _packed(template: SiteTemplate, pages: list[int], keys: set[int]) -> str:
    """The lines of single pages: a list a page of [kind, zones, text], and the key where the text was cut."""
    found = []
    for page in pages:
        rows: list[list[Any]] = []
        for key, zones in sorted(template.kept[page].items()):
            if key in keys:
                kind, text = template.texts[key]
                rows.append(
                    [
                        KINDS.index(kind),
                        zones,
                        text,
                        *([f"{key:016x}"] if len(text) >= TEXT_MAX_CHARS else []),
                    ]
                )
        found.append(rows)
    return base64.b64encode(zlib.compress(json.dumps(found, ensure_ascii=False).encode(), 6)).decode()


def loads(make: type[SiteTemplate], text: str) -> SiteTemplate:
    """The template of a JSON text. Raises ValueError naming the key that is wrong, and what was expected."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"template JSON: not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("cleanscrape_template") != VERSION:
        raise ValueError(
            f"template JSON: key 'cleanscrape_template' is {VERSION} in files that this version reads"
        )
    if unknown := sorted(data.keys() - _KEYS):
        raise ValueError(f"template JSON: no key {unknown[0]!r}; the keys are {', '.join(sorted(_KEYS))}")
    template = make(_typed(data, "site", str, ""), limit=_typed(data, "limit", int, None))
    pages = [_hex("pages", page) for page in _typed(data, "pages", list, None)]
    if len(set(pages)) != len(pages) or len(pages) > template.limit:
        raise ValueError(f"template JSON: key 'pages': at most {template.limit} keys, each once")
    template.kept.update((page, {}) for page in pages)
    for i, entry in enumerate(_typed(data, "lines", list, None)):
        _take(template, pages, f"lines[{i}]", entry)
    for page, rows in zip(pages, _unpacked(_typed(data, "once", str, ""), len(pages)), strict=True):
        for row in rows:
            _take_once(template, page, row)
    return template


def _typed(data: dict[str, Any], key: str, kind: type, default: Any, where: str = "") -> Any:
    value = data.get(key, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        words = {str: "a string", int: "a whole number", list: "a list"}[kind]
        raise ValueError(f"template JSON: key {where + key!r} is {words}, not {value!r}")
    return value


def _hex(where: str, value: Any) -> int:
    try:
        number = int(value, 16) if isinstance(value, str) and len(value) == 16 else -1
    except ValueError:
        number = -1
    if not 0 <= number < 1 << 63:
        raise ValueError(
            f"template JSON: key {where!r} has {value!r}, which is no key of 16 hexadecimal digits"
        )
    return number


def _take(template: SiteTemplate, pages: list[int], where: str, entry: Any) -> None:
    """One entry of `lines`."""
    if not isinstance(entry, dict) or not entry.keys() <= _LINE_KEYS:
        raise ValueError(
            f"template JSON: {where!r} has the keys {', '.join(sorted(_LINE_KEYS))}, not {entry!r}"
        )
    text = _typed(entry, "text", str, None, f"{where}.")
    kind = entry.get("kind", "line")
    if kind not in KINDS:
        raise ValueError(f"template JSON: key {where + '.kind'!r} is one of {', '.join(KINDS)}, not {kind!r}")
    if kind == "line" and "key" not in entry:
        text = folded(text)
    key = _hex(f"{where}.key", entry["key"]) if "key" in entry else key_of(kind, text)
    zones = _zones(entry, len(pages), where)
    count = _typed(entry, "pages", int, 0, f"{where}.")
    if count != sum(map(bool, zones)):
        raise ValueError(
            f"template JSON: key {where + '.pages'!r} is {count}, but 'on' has {sum(map(bool, zones))}: change both,"
            ' or give the line a "mark": "never", "always" or "ignore"'
        )
    mark = entry.get("mark")
    if mark is not None and mark not in MARKS:
        raise ValueError(f"template JSON: key {where + '.mark'!r} is one of {', '.join(MARKS)}, not {mark!r}")
    if mark:
        template.marks[key] = (kind, text, mark)
    if count:
        template.texts[key] = (kind, text)
        for page, bits in zip(pages, zones, strict=True):
            if bits:
                template.kept[page][key] = bits


def _zones(entry: dict[str, Any], pages: int, where: str) -> list[int]:
    """Where on each page the line stands: 0 where it does not."""
    on = _typed(entry, "on", str, _ABSENT * pages, f"{where}.")
    try:
        zones = [0 if mark == _ABSENT else int(mark, 16) for mark in on]
    except ValueError:
        zones = []
    if len(zones) != pages:
        raise ValueError(
            f"template JSON: key {where + '.on'!r} has one of . and 1 to f a page, {pages} in all, not {on!r}"
        )
    return zones


def _unpacked(once: str, count: int) -> Iterable[list[Any]]:
    """The lists of `once`, one a page; of nothing, empty ones."""
    if not once:
        return [[] for _ in range(count)]
    try:
        opened = zlib.decompressobj()
        packed = opened.decompress(base64.b64decode(once, validate=True), _PAGE_MOST_BYTES * (count + 1))
        found = json.loads(packed)
    except (binascii.Error, zlib.error, ValueError, RecursionError) as error:
        raise ValueError(
            f"template JSON: key 'once' can't be unpacked: {error}; it may be deleted"
        ) from error
    if (
        not isinstance(found, list)
        or len(found) != count
        or not all(isinstance(rows, list) for rows in found)
    ):
        raise ValueError(f"template JSON: key 'once' holds {count} lists, one a page; it may be deleted")
    return found


def _take_once(template: SiteTemplate, page: int, row: Any) -> None:
    """One line of a single page."""
    if not (
        isinstance(row, list)
        and 3 <= len(row) <= 4
        and type(row[0]) is type(row[1]) is int
        and 0 <= row[0] < len(KINDS)
        and 0 < row[1] <= _ALL_ZONES
        and isinstance(row[2], str)
    ):
        raise ValueError(f"template JSON: key 'once' holds {row!r}, which is no line; it may be deleted")
    kind = KINDS[row[0]]
    key = _hex("once", row[3]) if len(row) > 3 else key_of(kind, row[2])
    template.texts.setdefault(key, (kind, row[2]))
    template.kept[page][key] = row[1]
