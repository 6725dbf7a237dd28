"""How rules are run: what each gives is checked, and what goes wrong names the rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import isfinite
from types import MappingProxyType
from typing import Any

from cleanscrape.page import Page
from cleanscrape.rule import Columns, ContextRule, LineRule, PhraseRule, Rule, Signal
from cleanscrape.rule_json import rule_id


class RuleError(Exception):
    """A rule raised: `rule` is its id, `__cause__` what it raised."""

    def __init__(self, rule: str, cause: BaseException) -> None:
        super().__init__(f"rule {rule!r} failed: {cause!r}")
        self.rule = rule

    def __reduce__(self) -> tuple[Any, ...]:
        return _rule_error, (self.rule, str(self), self.__cause__)


def _rule_error(rule: str, message: str, cause: BaseException | None) -> RuleError:
    """The error again in another process."""
    error = RuleError(rule, cause or RuntimeError(message))
    error.args = (message,)
    error.__cause__ = cause
    return error


def guarded(name: str, call: Callable[..., Any], *args: Any) -> Any:
    """What a call of a rule gives; RuleError with the rule's id if it raises."""
    try:
        return call(*args)
    except Exception as error:
        raise RuleError(name, error) from error


def all_signals(rules: Iterable[Rule]) -> list[Signal]:
    """The signals of the line and context rules among these, in order."""
    return [s for rule in rules if isinstance(rule, (LineRule, ContextRule)) for s in rule.signals]


def columns_of(
    page: Page,
    line_rules: Iterable[LineRule],
    context_rules: Iterable[ContextRule],
    known: Columns = MappingProxyType({}),
) -> dict[str, Sequence[int]]:
    """These rules' columns: line rules first, then context rules over what those gave, and over what is `known`."""
    columns: dict[str, Sequence[int]] = {}
    again: dict[str, Sequence[int]] = {}
    name, blocks = "", len(page)
    try:
        for rule in line_rules:
            name = rule.id
            columns.update(_whole(rule, rule.look(page), blocks))
        for rule in line_rules:
            if look_over := getattr(rule, "look_over", None):
                name = rule.id
                every = {**known, **columns} if known else columns
                columns.update(_whole(rule, look_over(page, every), blocks))
        every = {**known, **columns} if known else columns
        for context_rule in context_rules:
            name = context_rule.id
            again.update(_whole(context_rule, context_rule.look_again(page, every), blocks))
    except Exception as error:
        raise RuleError(name, error) from error
    return columns | again


def _whole(rule: LineRule | ContextRule, given: Columns, blocks: int) -> Columns:
    """A rule's columns, if each of its signals has one of so many blocks."""
    for signal in rule.signals:
        column = given.get(signal[0])
        if column is None or len(column) != blocks:
            raise ValueError(f"signal {signal.name!r}: a column of {blocks} values is expected, one a block")
    return given


def own_words(rule: Rule, page: Page) -> list[tuple[int, float | str, str]]:
    """What a phrase rule or a callable says: (block, weight or verdict, reason)."""
    if isinstance(rule, PhraseRule):
        hits = guarded(rule.id, rule.hits, page)
        return [(b, rule.verdict or rule.weight, f"has a phrase of {rule.id}") for b in hits]
    return guarded(rule_id(rule), _checked, rule, page)  # type: ignore[no-any-return]


def _checked(rule: Callable[[Page], Iterable[Any]], page: Page) -> list[tuple[int, float | str, str]]:
    found = []
    for block, weight, reason in rule(page):
        if not 0 <= block < len(page):
            raise ValueError(f"block {block}: the page has {len(page)}")
        if isinstance(weight, str) and weight not in ("always", "never"):
            raise ValueError(f"a verdict is 'always' or 'never', not {weight!r}")
        if not isinstance(weight, str) and not isfinite(weight):
            raise ValueError(f"a weight is a finite number, not {weight!r}")
        found.append((int(block), weight if isinstance(weight, str) else float(weight), str(reason)))
    return found
