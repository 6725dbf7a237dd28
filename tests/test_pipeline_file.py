"""Pipelines as files and values: to JSON and back, pickled, fingerprinted; what is wrong in a file is named."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from own_rules import PAGE, keep_sport, shun_works

from cleanscrape import Article, PhraseRule, Pipeline
from cleanscrape.page import Page
from cleanscrape.pipeline import PRESETS
from cleanscrape.rules.nav_bar import NavBar
from cleanscrape.weights import shipped_weights


@pytest.mark.parametrize(
    "pipeline",
    [
        Pipeline(),
        Pipeline.preset("recall"),
        Pipeline(rules=()),
        Pipeline().without("quotes"),
        Pipeline().with_rule(NavBar(phrases=("schaufenster", "買い物"))),
        Pipeline().with_rule(PhraseRule("radio", starts=("listen",), weight=-1.5, max_words=9)),
        Pipeline().with_rule(PhraseRule("radio", whole=("a", "b"), anywhere=("c",), verdict="always")),
    ],
    ids=["default", "recall", "empty", "without", "options", "phrase weight", "phrase always"],
)
def test_json_round_trip(pipeline: Pipeline) -> None:
    """A pipeline read back from its JSON is the same pipeline, with the same fingerprint and JSON."""
    again = Pipeline.from_json(pipeline.to_json())
    assert again == pipeline
    assert (again.fingerprint, again.to_json()) == (pipeline.fingerprint, pipeline.to_json())


def test_json_round_trip_with_callables() -> None:
    """JSON names a callable; from_json gives back the one that the caller names so, and imports nothing."""
    pipeline = Pipeline().with_rule(keep_sport).with_rule(shun_works)
    text = pipeline.to_json()
    assert json.loads(text)["rules"][-2:] == [
        {"callable": "keep_sport", "version": ""},
        {"callable": "shun_works", "version": "2"},
    ]
    again = Pipeline.from_json(text, rules={"keep_sport": keep_sport, "shun_works": shun_works})
    assert again == pipeline
    assert again.rules[-2] is keep_sport
    assert again.fingerprint == pipeline.fingerprint


@pytest.mark.parametrize("rule", [lambda page: [], partial(keep_sport)], ids=["lambda", "partial"])
def test_to_json_refuses_what_has_no_name(rule: Callable[..., Any]) -> None:
    """A lambda runs, but has no name that a file could ask for."""
    pipeline = Pipeline().with_rule(rule)
    assert isinstance(pipeline.clean(PAGE), Article)
    with pytest.raises(ValueError, match="has no name: give it an `id`, or use a def"):
        pipeline.to_json()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"version": 2}, "version"),
        ({"version": None}, "version"),
        ({"colour": "blue"}, "colour"),
        ({"rules": None}, "rules"),
        ({"rules": {"id": "nav_bar"}}, "rules"),
        ({"preset": "fast"}, "fast"),
        ({"rules": ["nav_bar"]}, "nav_bar"),
        ({"rules": [{"id": "nav_baz"}]}, "nav_baz"),
        ({"rules": [{}]}, "id and options"),
        ({"rules": [{"id": "nav_bar", "options": {"phrase": []}}]}, "phrase"),
        ({"rules": [{"id": "nav_bar", "options": ["x"]}]}, "x"),
        ({"rules": [{"phrases": {"id": "p", "start": ["x"]}}]}, "start"),
        ({"rules": [{"phrases": {"id": "p"}}]}, "starts"),
        ({"rules": [{"callable": "mine", "version": ""}]}, "mine"),
        ({"rules": [{"id": "nav_bar"}, {"id": "nav_bar"}]}, "nav_bar"),
        ({"rules": [{"id": "nav_bar", "optoins": {}}]}, "optoins"),
        ({"rules": [{"id": ["nav_bar"]}]}, "nav_bar"),
        ({"rules": [{"phrases": {"starts": ["x"]}}]}, "'id'"),
        ({"rules": [{"id": "nav_bar", "options": {"phrases": 5}}]}, "'phrases' is a list of strings, not 5"),
        ({"rules": [{"id": "nav_bar", "options": {"phrases": [5]}}]}, "'phrases' is a list of strings"),
        ({"rules": [{"id": "title", "options": {"min_weight": "x"}}]}, "'min_weight' is a number, not 'x'"),
        ({"rules": [{"id": "title", "options": {"min_weight": True}}]}, "'min_weight' is a number"),
        ({"rules": [{"callable": {}, "version": ""}]}, "'callable' is a callable's name"),
        ({"rules": [{"phrases": {"id": {}, "starts": ["x"]}}]}, "'id' is a string"),
        ({"rules": [{"phrases": {"id": "p", "starts": ["x"], "verdict": {}}}]}, "'verdict' is always, never"),
        ({"rules": [{"phrases": {"id": "p", "starts": ["x"], "weight": 10**400}}]}, "too large"),
        ({"rules": [{"phrases": {"id": "p", "starts": ["x"], "max_words": 1.5}}]}, "'max_words' is a whole"),
    ],
)
def test_from_json_names_what_is_wrong(change: dict[str, Any], named: str) -> None:
    """A wrong version, rule, option or key is an error that names it."""
    data = {"version": 1, "preset": "balanced", "rules": [{"id": "title"}]} | change
    with pytest.raises(ValueError, match=named):
        Pipeline.from_json(json.dumps(data))


def test_a_lone_surrogate_in_a_phrase_can_be_written() -> None:
    """A pipeline whose phrase holds a lone surrogate goes to UTF-8 and back."""
    pipeline = Pipeline(rules=(PhraseRule("radio", starts=("listen \ud83d",)),))
    assert Pipeline.from_json(pipeline.to_json().encode("utf-8").decode("utf-8")) == pipeline


def test_from_json_of_what_is_nested_too_deeply() -> None:
    """A hostile file of brackets is a ValueError like any other wrong file."""
    with pytest.raises(ValueError, match="nested too deeply"):
        Pipeline.from_json("[" * 100_000)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null", '"pipeline"'])
def test_from_json_of_something_else(text: str) -> None:
    """What is no JSON of a pipeline is a ValueError."""
    with pytest.raises(ValueError, match=r"Expecting|version"):
        Pipeline.from_json(text)


def test_pickles() -> None:
    """A pipeline, used or not, goes to another process and back, and cleans as before."""
    rules = (*Pipeline().rules, PhraseRule("radio", starts=("listen live",)), keep_sport)
    pipeline = Pipeline(rules=rules, preset_name="recall")
    fresh = pickle.loads(pickle.dumps(pipeline))
    article = pipeline.clean(PAGE)
    used = pickle.loads(pickle.dumps(pipeline))
    assert pipeline == fresh == used
    assert article == fresh.clean(PAGE) == used.clean(PAGE)
    assert fresh.fingerprint == pipeline.fingerprint


def test_pickle_is_the_same_after_use() -> None:
    """Use does not change a pipeline's pickle: caches that hash it keep their entries."""
    pipeline = Pipeline(weights=replace(shipped_weights()))
    before = pickle.dumps(pipeline)
    assert pipeline.clean(PAGE).body
    assert pipeline.fingerprint == Pipeline().fingerprint
    assert pickle.dumps(pipeline) == before


def test_fingerprint_is_the_same_in_another_process() -> None:
    """The fingerprint is that of a new process with other hash seeds."""
    code = (
        "from cleanscrape import Pipeline, PhraseRule\n"
        "print(Pipeline().fingerprint)\n"
        "print(Pipeline.preset('recall').with_rule(PhraseRule('p', starts=('é', 'b'))).fingerprint)"
    )
    here = [
        Pipeline().fingerprint,
        Pipeline.preset("recall").with_rule(PhraseRule("p", starts=("é", "b"))).fingerprint,
    ]
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert done.stdout.split() == here


def _with_version(version: str) -> Callable[..., Any]:
    def mine(page: Page) -> list[Any]:
        return []

    mine.version = version  # type: ignore[attr-defined]
    return mine


def test_fingerprint_tells_pipelines_apart() -> None:
    """Another preset, rule, option, phrase, weight or version of a callable is another fingerprint."""
    pipelines = [
        *(Pipeline.preset(name) for name in PRESETS),
        Pipeline().without("nav_bar"),
        Pipeline().with_rule(NavBar(phrases=("x",))),
        Pipeline().with_rule(NavBar(phrases=("y",))),
        Pipeline().with_rule(PhraseRule("p", starts=("x",))),
        Pipeline().with_rule(PhraseRule("p", whole=("x",))),
        Pipeline().with_rule(PhraseRule("p", starts=("x",), verdict="always")),
        Pipeline().with_rule(PhraseRule("p", starts=("x",), weight=1.0)),
        Pipeline().with_rule(keep_sport),
        Pipeline().with_rule(_with_version("1")),
        Pipeline().with_rule(_with_version("2")),
    ]
    assert len({pipeline.fingerprint for pipeline in pipelines}) == len(pipelines)
    assert Pipeline().with_rule(_with_version("1")).fingerprint == pipelines[-2].fingerprint
