"""Pipeline: rules in, Trace and Article out. Presets; to and from JSON; a fingerprint."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cleanscrape.article import Article, Quote
from cleanscrape.asides import asides_of, past_asides
from cleanscrape.assemble import assemble
from cleanscrape.decide import decide, is_plain
from cleanscrape.evidence import Evidence, Find
from cleanscrape.lazy import lazy
from cleanscrape.page import OF_RULES, Page
from cleanscrape.read import read_page
from cleanscrape.repair import encodes
from cleanscrape.roster import Roster
from cleanscrape.rule import (
    Columns,
    ContextRule,
    Extractor,
    FieldContext,
    FieldRule,
    LineRule,
    PhraseRule,
    Rule,
)
from cleanscrape.rule_json import entry_of, rule_from, rule_id
from cleanscrape.rules import rule_classes
from cleanscrape.rules.extracted import story_alone
from cleanscrape.running import columns_of, guarded, own_words
from cleanscrape.trace import Trace, Weighing
from cleanscrape.weights import Plan, Weights, plan, shipped_weights

if TYPE_CHECKING:
    from cleanscrape.corpus.template import SiteTemplate

FILE_VERSION = 1
"""Version of the JSON that `Pipeline.to_json` writes."""
PRESETS = ("precision", "balanced", "recall")


def default_rules() -> tuple[Rule, ...]:
    """One of each rule the library has, with its default options."""
    return tuple(make() for make in rule_classes().values())


@dataclass(frozen=True)
class Pipeline:
    """Rules that clean a page together. `Pipeline()` has all the library's rules.

    A rule is an object of a rule class, a `PhraseRule`, or a callable: given the `Page` it yields
    (block number, weight or "always" or "never", reason). Raises TypeError or ValueError when it can't be built.
    """

    rules: tuple[Rule, ...] = dataclasses.field(default_factory=default_rules)
    preset_name: str = "balanced"
    weights: Weights = dataclasses.field(default_factory=shipped_weights, repr=False)

    def __post_init__(self) -> None:
        """Check every rule, once."""
        object.__setattr__(self, "rules", tuple(self.rules))
        if self.preset_name not in PRESETS:
            raise ValueError(f"preset is one of {', '.join(PRESETS)}, not {self.preset_name!r}")
        seen: set[str] = set()
        for rule in self.rules:
            if isinstance(rule, type):
                raise TypeError(f"{rule.__name__} is a class: give an object, {rule.__name__}()")
            if not (
                isinstance(rule, (LineRule, ContextRule, FieldRule, Extractor, PhraseRule)) or callable(rule)
            ):
                raise TypeError(f"{rule!r} is no rule: give a rule object, a PhraseRule or a callable")
            if (name := rule_id(rule)) in seen:
                raise ValueError(f"two rules have the id {name!r}: drop one, or give it another id")
            seen.add(name)

    @classmethod
    def preset(cls, name: str = "balanced", *, weights: Weights | None = None) -> Pipeline:
        """All rules, leaning: `balanced` aims at the best F1, `recall` keeps when in doubt, `precision` drops."""
        return cls(preset_name=name, weights=weights or shipped_weights())

    def with_rule(self, rule: Rule) -> Pipeline:
        """This pipeline and one rule more; a rule with the same id gives its place to it."""
        name = rule_id(rule)
        if any(rule_id(r) == name for r in self.rules):
            return dataclasses.replace(
                self, rules=tuple(rule if rule_id(r) == name else r for r in self.rules)
            )
        return dataclasses.replace(self, rules=(*self.rules, rule))

    def without(self, *ids: str) -> Pipeline:
        """This pipeline without some rules. Raises ValueError if it has no such rule."""
        known = {rule_id(rule) for rule in self.rules}
        for name in ids:
            if name not in known:
                raise ValueError(f"no rule {name!r} in this pipeline; it has {', '.join(sorted(known))}")
        return dataclasses.replace(self, rules=tuple(r for r in self.rules if rule_id(r) not in ids))

    def explain(
        self,
        text: str,
        *,
        url: str | None = None,
        template: SiteTemplate | None = None,
        reference_time: datetime | None = None,
    ) -> Trace:
        """Clean a text, and say why. `template` is what its site's pages share. Raises RuleError if a rule raises."""
        page = self.read(text)
        columns, asides = self._columns(page)
        weighing, always, never = self._weigh(page, columns, template)
        scores = self._plan.scores(columns, len(page), weighing.binned)
        for block, evidence in weighing.said:
            scores[block] += evidence.weight
        plain = not weighing.said and is_plain(page, map(columns.__getitem__, self._roster.cues))
        decision = decide(
            page,
            scores,
            region=self.weights.region,
            lean=self.weights.presets[self.preset_name],
            plain=plain,
            asides=asides,
            always=always,
            never=never,
        )
        outlet = template.outlet if template is not None else None
        extracted = bool(story_alone(columns))
        context = FieldContext(
            decision.core, url, reference_time, outlet=outlet, plain=plain, extracted=extracted
        )
        page.forget("_content")
        finds = self._find(page, decision.scores, context)
        return assemble(weighing, decision, finds, self._extract, url)

    def read(self, text: str) -> Page:
        """The page of a text, made ready for these rules: its lines are looked up once for all of them."""
        return read_page(text, self._roster.watch)

    def columns(self, page: Page) -> dict[str, Sequence[int]]:
        """Every signal's column: one entry a block, told as if lines in a story's way were not there (see `asides`)."""
        return self._columns(page)[0]

    def _columns(self, page: Page) -> tuple[dict[str, Sequence[int]], list[int]]:
        """Every signal's column, and the asides."""
        columns = columns_of(page, self._roster.by_themselves, ())
        asides = asides_of(page, columns, self._roster.with_asides)
        page.forget(*OF_RULES)  # what looks around asks for none of it
        columns.update(past_asides(page, columns, asides, self._look_around))
        return columns, asides

    def _look_around(self, page: Page, known: Columns) -> dict[str, Sequence[int]]:
        """The columns of the rules that tell what stands around a block; `known` are those of all others."""
        return columns_of(page, self._roster.around, self._roster.context, known)

    def clean(
        self,
        text: str,
        *,
        url: str | None = None,
        template: SiteTemplate | None = None,
        reference_time: datetime | None = None,
    ) -> Article:
        """The Article of a text. Raises RuleError if a rule raises."""
        return self.explain(text, url=url, template=template, reference_time=reference_time).article

    @lazy
    def _roster(self) -> Roster:
        """The rules by what they do."""
        return Roster(self.rules)

    @lazy
    def _plan(self) -> Plan:
        return plan(self.weights, self._roster.signals.values())

    def __hash__(self) -> int:
        """Hash by the fingerprint."""
        return hash(self.fingerprint)

    def __getstate__(self) -> dict[str, Any]:
        """What pickles: the fields, not what is derived from them."""
        return {"rules": self.rules, "preset_name": self.preset_name, "weights": self.weights}

    def _weigh(
        self, page: Page, columns: Columns, template: SiteTemplate | None
    ) -> tuple[Weighing, dict[int, tuple[str, str]], dict[int, tuple[str, str]]]:
        said: list[tuple[int, Evidence]] = []
        verdicts: dict[str, dict[int, tuple[str, str]]] = {"always": {}, "never": {}}
        if template is not None:
            said += template.evidence(page)
            verdicts = {mark: template.marked(page, mark) for mark in verdicts}
        for rule in self._roster.own:
            for block, weight, reason in own_words(rule, page):
                if isinstance(weight, str):
                    verdicts[weight][block] = (rule_id(rule), reason)
                else:
                    said.append((block, Evidence(*page.spans[block], float(weight), rule_id(rule), reason)))
        known = self._roster
        weighing = Weighing(
            page, columns, known.signals, known.owners, self.weights, self._plan, known.cues, tuple(said)
        )
        return weighing, verdicts["always"], verdicts["never"]

    def _find(self, page: Page, scores: Sequence[float], context: FieldContext) -> tuple[Find, ...]:
        """The best find a field."""
        best: dict[str, Find] = {}
        if not len(page):
            return ()
        for rule in self._roster.field:
            finds = guarded(rule.id, rule.find, page, scores, context)
            for find in finds:
                if find.field not in best or find.weight > best[find.field].weight:
                    best[find.field] = find
            if finds:
                context = context._replace(found=tuple(best.values()))
        return tuple(best.values())

    def _extract(self, body: str) -> tuple[Quote, ...]:
        found: list[Quote] = []
        for rule in self._roster.extractors:
            found += guarded(rule.id, rule.extract, body)
        return tuple(found)

    def to_json(self) -> str:
        """This pipeline as JSON. Raises ValueError for a callable without a name."""
        text = json.dumps(self._as_dict(strict=True), ensure_ascii=False, indent=1)
        return text if encodes(text) else json.dumps(self._as_dict(strict=True), indent=1)

    @classmethod
    def from_json(cls, text: str, rules: Mapping[str, Callable[..., Any]] | None = None) -> Pipeline:
        """The pipeline that `to_json` wrote; `rules` gives its callables back by name. No code is imported.

        Raises ValueError naming the key that is wrong and what was expected.
        """
        try:
            data = json.loads(text)
        except RecursionError as error:
            raise ValueError("pipeline JSON: nested too deeply to be a pipeline") from error
        found = data.get("version") if isinstance(data, dict) else data
        if not isinstance(data, dict) or found != FILE_VERSION:
            raise ValueError(
                f"pipeline JSON: key 'version' is {FILE_VERSION} in files this library reads, not {found!r}"
            )
        unknown = sorted(data.keys() - {"version", "preset", "rules"})
        if unknown or not isinstance(data.get("rules"), list):
            raise ValueError(
                f"pipeline JSON: keys are version, preset and rules (a list); found {unknown or 'no rules'}"
            )
        made = tuple(rule_from(entry, rules or {}) for entry in data["rules"])
        return cls(rules=made, preset_name=data.get("preset", "balanced"))

    @property
    def fingerprint(self) -> str:
        """A hash of all that decides: rules, options, preset and weights; the same in every process."""
        state = self._as_dict(strict=False) | {"weights": self.weights.digest}
        return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]

    def _as_dict(self, *, strict: bool) -> dict[str, Any]:
        return {
            "version": FILE_VERSION,
            "preset": self.preset_name,
            "rules": [entry_of(rule, strict=strict) for rule in self.rules],
        }
