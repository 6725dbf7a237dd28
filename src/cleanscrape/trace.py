"""Trace: a page, what every rule said of it, and what became of each block. `Article` is a view of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress, count

from cleanscrape.article import Article
from cleanscrape.decide import Decision
from cleanscrape.evidence import Block, Evidence, Find
from cleanscrape.lazy import lazy
from cleanscrape.page import Page
from cleanscrape.rule import Columns, Signal
from cleanscrape.sums import Binned
from cleanscrape.weights import Plan, Said, Weights, most_against, said_about
from cleanscrape.windows import small

_NOTHING = ("prior", "most lines of a page are no article")
_NOT_SAID = (0.0, *_NOTHING)


@dataclass(frozen=True)
class Weighing:
    """What the line rules said of a page, as columns, and the weights that make it evidence."""

    page: Page
    columns: Columns
    signals: dict[str, Signal]
    owners: dict[str, str]
    """Signal name -> rule id."""
    weights: Weights
    plan: Plan
    cues: tuple[str, ...]
    """The signals that are cues: nonzero where a block's own words give it away."""
    said: tuple[tuple[int, Evidence], ...] = ()
    """What the user's own rules and the site's template said: block number, evidence."""

    @lazy
    def binned(self) -> Binned:
        """The bin of every block in each column that has weights."""
        return self.plan.binned(self.columns)

    @lazy
    def _said_of(self) -> dict[int, list[Evidence]]:
        """What was said of each block."""
        found: dict[int, list[Evidence]] = {}
        for block, evidence in self.said:
            found.setdefault(block, []).append(evidence)
        return found

    @lazy
    def _cued(self) -> dict[int, tuple[str, str]]:
        """Of each block with a cue: the first cue's rule, and its value in words."""
        found: dict[int, tuple[str, str]] = {}
        for name in reversed(self.cues):  # an earlier cue overwrites a later one
            column, words = small(self.columns[name]), {}
            for b in compress(count(), column):
                value = column[b]
                if value not in words:
                    words[value] = (self.owners[name], self.signals[name].reason(value))
                found[b] = words[value]
        return found

    def evidence(self, number: int) -> list[Evidence]:
        """All that rules said of a block, strongest first, the prior last."""
        start, stop = self.page.spans[number]
        found = [
            Evidence(start, stop, said.weight, self.owners[said.first], self._words(said, number))
            for said in said_about(self.plan, self.columns, number, self.binned)
            if said.weight
        ]
        found += self._said_of.get(number, ())
        return [
            *sorted(found, key=lambda e: -abs(e.weight)),
            Evidence(start, stop, self.weights.bias, *_NOTHING),
        ]

    def against(self, number: int, decision: Decision) -> tuple[str, str]:
        """Why a block went: the cue in its own words, else where it lies, else the rule that weighs most."""
        (why,) = self.all_against([number], decision)
        return why

    def _against_with_own(self, number: int, decision: Decision) -> tuple[str, str]:
        """The same where the user's own rules or the site's template spoke: they are named where they decided."""
        if number in decision.why:
            return decision.why[number]
        own = self._own_worst(number)
        total = sum(e.weight for e in self._said_of.get(number, ()))
        would_have_stayed = total < 0 < decision.scores[number] - total
        if own[0] < 0 and would_have_stayed:
            return own[1:]
        if number in self._cued:
            return self._cued[number]
        if not decision.inside[number] and -own[0] <= abs(decision.terms[number]):
            return "region", decision.places[number]
        (worst,) = most_against(self.plan, self.binned, [number])
        if worst and worst.weight < own[0]:
            return self.owners[worst.first], self._words(worst, number)
        return own[1:]

    def all_against(self, numbers: Sequence[int], decision: Decision) -> list[tuple[str, str]]:
        """Why each of these blocks went: `against` of many at once."""
        if self.said:
            return [self._against_with_own(number, decision) for number in numbers]
        known = dict(self._cued)
        known.update(decision.why)
        inside, places = decision.inside, decision.places
        weighed = [b for b in numbers if b not in known and inside[b]]
        for b, worst in zip(weighed, most_against(self.plan, self.binned, weighed), strict=True):
            known[b] = (self.owners[worst.first], self._words(worst, b)) if worst else _NOTHING
        return [known.get(b) or ("region", places[b]) for b in numbers]

    def _own_worst(self, number: int) -> tuple[float, str, str]:
        """What the user's own rules or the site's template said worst of a block."""
        said = ((e.weight, e.rule, e.reason) for e in self._said_of.get(number, ()) if e.weight < 0)
        return min(said, default=_NOT_SAID)

    def _words(self, said: Said, number: int) -> str:
        return said.reason(self.signals, self.columns, number)


@dataclass(frozen=True, repr=False)
class Trace:
    """Why each block of a page stayed or went. Blocks and their evidence are worked out when asked for."""

    article: Article
    page: Page
    finds: tuple[Find, ...]
    """The finds that won, one a field."""
    verdicts: tuple[str, ...]
    """"body", "removed" or a field's name, one a block."""
    weighing: Weighing
    decision: Decision

    def __len__(self) -> int:
        return len(self.page)

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    def __repr__(self) -> str:
        """The title and counts: the columns behind them would fill a screen for each line of the page."""
        body, removed = (self.verdicts.count(verdict) for verdict in ("body", "removed"))
        fields = len(self) - body - removed
        return f"<Trace {self.article.title!r}: {len(self)} blocks, {body} body, {fields} fields, {removed} removed>"

    @lazy
    def blocks(self) -> tuple[Block, ...]:
        """Every block, with its evidence, strongest first."""
        return tuple(map(self.block, range(len(self.page))))

    def block(self, number: int) -> Block:
        """One block, with its evidence. Raises IndexError if there is none."""
        if not 0 <= number < len(self):
            raise IndexError(f"block {number}: the page has {len(self)}, from 0")
        start, stop = self.page.spans[number]
        term = Evidence(start, stop, self.decision.terms[number], "region", self.decision.places[number])
        evidence = sorted([term, *self.weighing.evidence(number)], key=lambda e: -abs(e.weight))
        rule, reason = self._why(number, evidence)
        return Block(
            number=number,
            text=self.page.printed[number],
            start=start,
            stop=stop,
            lines=self.page.lines[number],
            verdict=self.verdicts[number],
            score=self.decision.scores[number],
            evidence=tuple(evidence),
            rule=rule,
            reason=reason,
        )

    def _why(self, number: int, evidence: Sequence[Evidence]) -> tuple[str, str]:
        verdict = self.verdicts[number]
        if verdict == "removed":
            return self.weighing.against(number, self.decision)
        for find in self.finds:
            if number in find.blocks:
                return find.rule, find.reason
        if number in self.decision.why:
            return self.decision.why[number]
        best = max((e for e in evidence if e.rule != "prior"), key=lambda e: e.weight)
        return best.rule, best.reason

    def with_warning(self, warning: str) -> Trace:
        """This trace, its Article marked with one warning more."""
        marked = self.article.model_copy(update={"warnings": (*self.article.warnings, warning)})
        return replace(self, article=marked)

    def _repr_html_(self) -> str:
        from cleanscrape.render import trace_html

        return trace_html(self)
