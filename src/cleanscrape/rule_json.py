"""Rules as entries of a pipeline's JSON, and back. A file names rules and options; it never imports code."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from cleanscrape.rule import PhraseRule, Rule
from cleanscrape.rules import rule_classes

_ENTRY_SHAPES = ({"id", "options"}, {"phrases"}, {"callable", "version"})
_NAMELESS = ("<lambda>", "partial")


def rule_id(rule: Rule) -> str:
    """A rule's stable id; a callable's is its `id` or its name."""
    named = getattr(rule, "id", None) or getattr(rule, "__name__", None) or type(rule).__name__
    return str(named)


def entry_of(rule: Rule, *, strict: bool) -> dict[str, Any]:
    """A rule as an entry. Raises ValueError, if `strict`, for a callable without a name."""
    if isinstance(rule, PhraseRule):
        return {"phrases": dataclasses.asdict(rule)}
    name = rule_id(rule)
    if rule_classes().get(name) is type(rule):
        options = {f.name: getattr(rule, f.name) for f in dataclasses.fields(rule) if f.init}  # type: ignore[arg-type]
        return {"id": name, "options": options}
    if strict and name in _NAMELESS:
        raise ValueError(
            f"{rule!r} has no name: give it an `id`, or use a def, so that from_json can ask for it"
        )
    return {"callable": name, "version": str(getattr(rule, "version", ""))}


def rule_from(entry: Any, given: Mapping[str, Callable[..., Any]]) -> Rule:
    """The rule of one entry. Raises ValueError naming the key that is wrong."""
    keys = entry.keys() if isinstance(entry, dict) else set()
    if not any(keys <= shape for shape in _ENTRY_SHAPES) or len(keys & {"id", "phrases", "callable"}) != 1:
        raise ValueError(
            f"pipeline JSON: a rule has the keys id and options, or phrases, or callable and version, not {entry!r}"
        )
    if "phrases" in entry:
        return _built(PhraseRule, "phrases", entry["phrases"])
    if "callable" in entry:
        name = entry["callable"]
        if not isinstance(name, str):
            raise ValueError(f"pipeline JSON: key 'callable' is a callable's name, not {name!r}")
        if name not in given:
            raise ValueError(
                f"pipeline JSON: rule {name!r} is a callable: give it as from_json(text, rules={{{name!r}: ...}})"
            )
        rule: Rule = given[name]
        return rule
    classes = rule_classes()
    if not isinstance(entry["id"], str) or entry["id"] not in classes:
        raise ValueError(f"pipeline JSON: key 'id': no rule {entry['id']!r}; there are {', '.join(classes)}")
    return _built(classes[entry["id"]], entry["id"], entry.get("options", {}))


def _built(make: type[Any], name: Any, options: Any) -> Rule:
    fields = {f.name: f for f in dataclasses.fields(make) if f.init}
    if not isinstance(options, dict) or not options.keys() <= fields.keys():
        wrong = sorted(options.keys() - fields.keys()) if isinstance(options, dict) else options
        raise ValueError(
            f"pipeline JSON: rule {name!r} has no option {wrong}; it has {', '.join(sorted(fields))}"
        )
    for key, value in options.items():
        holds, kind = _KINDS.get(str(fields[key].type), (_anything, ""))
        if not holds(value):
            raise ValueError(f"pipeline JSON: rule {name!r}: option {key!r} is {kind}, not {value!r}")
    try:
        made: Rule = make(**{k: tuple(v) if isinstance(v, list) else v for k, v in options.items()})
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"pipeline JSON: rule {name!r}: {error}") from error
    return made


def _anything(value: Any) -> bool:
    return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "str": (lambda value: isinstance(value, str), "a string"),
    "int": (lambda value: isinstance(value, int) and not isinstance(value, bool), "a whole number"),
    "float": (_is_number, "a number"),
    "tuple[str, ...]": (
        lambda value: isinstance(value, list) and all(isinstance(each, str) for each in value),
        "a list of strings",
    ),
    "Verdict | None": (lambda value: value in ("always", "never", None), "always, never or null"),
}
"""An option's type as its rule's class writes it -> does a value from JSON fit it, and how an error calls it."""
