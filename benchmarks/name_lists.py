"""Make the lists of given and family names: `src/cleanscrape/fields/{given,family}_names.txt`.

    pip install Faker mimesis names
    PYTHONPATH=src python benchmarks/name_lists.py

A given name counts if it stands in two of the locales of Faker and mimesis (both MIT), or in the US census of 1990
(public domain, by the package `names`); a family name if it is one of the census's 10,000 commonest or stands in two
locales. Words that menus are made of are left out. One line an initial, so that changes can be read.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from cleanscrape.dates.months import MONTHS
from cleanscrape.fields.not_names import DESK, NOT_NAME, ROLE

ROOM = Path(__file__).parent.parent / "src" / "cleanscrape" / "fields"
GIVEN_LOCALES, FAMILY_LOCALES, CENSUS_FAMILIES = 2, 2, 10_000
STILL_NAMES = frozenset(
    [
        "art",
        "asia",
        "autumn",
        "faith",
        "francisco",
        "israel",
        "june",
        "page",
        "paris",
        "summer",
        "august",
        "april",
        "ian",
        "jan",
        "marc",
    ]
)
"""Words of menus and months that are given names as well."""
_NAME = re.compile(r"[^\W\d_]{2,}(?:['-][^\W\d_]+)*")


def words_of(value: Any) -> Iterator[str]:
    """The strings in a list, or in lists within a dict."""
    for each in (
        value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    ):
        if isinstance(each, str):
            yield each
        elif isinstance(each, (list, tuple, dict)):
            yield from words_of(each)


def locales() -> Iterator[tuple[set[str], set[str]]]:
    """Each locale's given and family names."""
    persons = importlib.import_module("faker.providers.person")
    for found in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"{persons.__name__}.{found.name}").Provider
        given: set[str] = set()
        family: set[str] = set()
        for name in dir(provider):
            values = getattr(provider, name)
            if isinstance(values, dict):  # weighed names are keys
                values = list(values)
            (
                given if name.startswith("first_name") else family if name.startswith("last_name") else set()
            ).update(words_of(values))
        yield given, family
    datasets = importlib.import_module("mimesis.datasets")
    for path in sorted(Path(str(datasets.__path__[0])).glob("*/person.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        yield set(words_of(data.get("names"))), set(words_of(data.get("surnames")))


def census() -> tuple[list[str], list[str]]:
    """The US census's given names, and its family names, commonest first."""
    folder = Path(str(importlib.import_module("names").__file__)).parent
    read = {path.name: [row.split()[0].lower() for row in path.open()] for path in folder.glob("dist.*")}
    return read["dist.female.first"] + read["dist.male.first"], read["dist.all.last"]


def common(each: Iterable[set[str]], least: int) -> set[str]:
    """The names that stand in so many locales, in lower case."""
    counts = Counter(name.lower() for names in each for name in names)
    return {name for name, count in counts.items() if count >= least}


def write(path: Path, names: set[str]) -> None:
    """One line an initial."""
    kept = sorted(n for n in names if _NAME.fullmatch(n))
    lines: dict[str, list[str]] = {}
    for name in kept:
        lines.setdefault(name[0], []).append(name)
    path.write_text("\n".join(" ".join(line) for line in lines.values()) + "\n", encoding="utf-8")
    print(path.name, len(kept))


def main() -> None:
    """Write both lists."""
    found = list(locales())
    first, last = census()
    words = (NOT_NAME | DESK | ROLE | MONTHS.keys()) - STILL_NAMES
    write(ROOM / "given_names.txt", (common((g for g, _ in found), GIVEN_LOCALES) | set(first)) - words)
    write(
        ROOM / "family_names.txt",
        (common((f for _, f in found), FAMILY_LOCALES) | set(last[:CENSUS_FAMILIES])) - words,
    )


if __name__ == "__main__":
    main()
