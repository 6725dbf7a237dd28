"""Roster: a pipeline's rules by what they do, told once and not once a page."""

from __future__ import annotations

from dataclasses import dataclass

from cleanscrape.lazy import lazy
from cleanscrape.rule import ContextRule, Extractor, FieldRule, LineRule, Rule, Signal, is_cue
from cleanscrape.running import all_signals
from cleanscrape.watch import Watch, watch_of

FIELD_ORDER = ("front_matter", "title", "source", "byline", "published", "dateline")
"""Field rules run in this order, since each leans on what those before it found; others run after, in theirs."""


@dataclass(frozen=True)
class Roster:
    """The rules, sorted by kind, and what they bring: signals, cues, tables."""

    rules: tuple[Rule, ...]

    @lazy
    def line(self) -> tuple[LineRule, ...]:
        """The rules that look at lines."""
        return tuple(rule for rule in self.rules if isinstance(rule, LineRule))

    @lazy
    def by_themselves(self) -> tuple[LineRule, ...]:
        """Those of them that tell what a line is by itself."""
        return tuple(rule for rule in self.line if not getattr(rule, "around", False))

    @lazy
    def around(self) -> tuple[LineRule, ...]:
        """Those that tell what stands around a block."""
        return tuple(rule for rule in self.line if getattr(rule, "around", False))

    @lazy
    def context(self) -> tuple[ContextRule, ...]:
        """The rules that look at what others gave."""
        return tuple(rule for rule in self.rules if isinstance(rule, ContextRule))

    @lazy
    def field(self) -> tuple[FieldRule, ...]:
        """The rules that find fields, in the order in which they run."""
        rules = [rule for rule in self.rules if isinstance(rule, FieldRule)]
        return tuple(
            sorted(rules, key=lambda r: FIELD_ORDER.index(r.id) if r.id in FIELD_ORDER else len(FIELD_ORDER))
        )

    @lazy
    def extractors(self) -> tuple[Extractor, ...]:
        """The rules that read the finished body."""
        return tuple(rule for rule in self.rules if isinstance(rule, Extractor))

    @lazy
    def own(self) -> tuple[Rule, ...]:
        """The rules that speak of blocks by themselves; one that finds fields too (`front_matter`) is among them."""
        theirs = (*self.line, *self.context, *self.field, *self.extractors)
        return tuple(rule for rule in self.rules if callable(rule) or not any(rule is r for r in theirs))

    @lazy
    def watch(self) -> Watch:
        """The tables in which a page's lines are looked up once for all rules."""
        return watch_of(self.line)

    @lazy
    def signals(self) -> dict[str, Signal]:
        """Every signal by its name."""
        return {signal.name: signal for signal in all_signals(self.rules)}

    @lazy
    def owners(self) -> dict[str, str]:
        """Each signal's rule, by its id."""
        rules: list[LineRule | ContextRule] = [*self.line, *self.context]
        return {signal.name: rule.id for rule in rules for signal in rule.signals}

    @lazy
    def cues(self) -> tuple[str, ...]:
        """The signals that are nonzero where a block's own words give it away."""
        return tuple(filter(is_cue, self.signals))

    @lazy
    def with_asides(self) -> tuple[Signal, ...]:
        """The signals of lines that may stand in a story's way (see `asides`)."""
        return tuple(signal for signal in self.signals.values() if signal.asides or signal.between)
