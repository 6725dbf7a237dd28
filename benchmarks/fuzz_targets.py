"""What is fuzzed: each target takes bytes, makes its input of them, and raises if anything goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import fuzz_files
import promises
import wild
from cleanscrape import PhraseRule, Pipeline
from cleanscrape.rules.nav_bar import NavBar

JSON_PIECES = tuple(
    '{ } [ ] , : " null true 0 -1 1e999 NaN 99999999999999999999 "id" "nav_bar" "options" "phrases" "callable" "version"'
    ' "rules" "preset" "recall" "starts" "weight" "verdict" "never" "max_words" "\\ud800" "\u2028" \\ {} [] [[]] {"id":1}'.split()
) + ("[" * 40, '{"a":' * 40, " ", "\n", "\ufeff", "\x00", "x")


def _clean(data: bytes) -> None:
    promises.check_clean(wild.text_of(data))


def _trace(data: bytes) -> None:
    promises.check_trace(wild.text_of(data))


def _again(data: bytes) -> None:
    promises.check_again(wild.text_of(data))


def _quotes(data: bytes) -> None:
    promises.check_extract(wild.text_of(data))


def _pipeline(data: bytes) -> None:
    promises.check_pipeline_json(edited(data, _pipelines(), JSON_PIECES))


def edited(data: bytes, files: tuple[str, ...], pieces: tuple[str, ...]) -> str:
    """One of some files, with pieces put in, and parts taken away, where the bytes say."""
    if not data:
        return ""
    text = files[data[0] % len(files)]
    for place, fine, piece, lost in zip(data[1::4], data[2::4], data[3::4], data[4::4], strict=False):
        at = (256 * place + fine) * len(text) // 65536
        text = text[:at] + pieces[piece % len(pieces)] + text[at + lost % 24 :]
    return text


@cache
def _pipelines() -> tuple[str, ...]:
    """Files of pipelines: none, one and two rules, all of them; nothing at all."""
    made = (
        Pipeline(rules=()),
        Pipeline(rules=(NavBar(phrases=("schaufenster", "買い物")),)),
        Pipeline(rules=(PhraseRule("radio", starts=("listen",), weight=-1.5, max_words=9),)),
        Pipeline(rules=(PhraseRule("own", whole=("a", "b"), anywhere=("c",), verdict="always"), NavBar())),
        Pipeline.preset("recall"),
    )
    return (*(pipeline.to_json() for pipeline in made), "", "[]", '{"version": 1}')


TARGETS: dict[str, Callable[[bytes], None]] = {
    "clean": _clean,
    "trace": _trace,
    "again": _again,
    "quotes": _quotes,
    "pipeline": _pipeline,
    "template": fuzz_files.check_template,
    "learning": fuzz_files.check_learning,
    "reader": fuzz_files.check_reader,
}
