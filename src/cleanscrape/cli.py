"""The command `cleanscrape FILE... | -`: the text of scraped pages in, Articles out. `run` is in corpus."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cleanscrape import Article, Pipeline, clean, explain
from cleanscrape.corpus.command import run
from cleanscrape.corpus.encodings import decoded
from cleanscrape.corpus.sniff import HEAD_BYTES, sniff
from cleanscrape.pipeline import PRESETS
from cleanscrape.render import document, trace_html, trace_text

FORMATS = ("json", "text", "markdown")
EXIT_UNREAD = 1
"""Exit code when a file could not be read (the others were cleaned), or nothing could be written."""
_EXIT_BROKEN_PIPE = 128 + 13  # as a shell tells of SIGPIPE
_EXIT_INTERRUPTED = 128 + 2
_Read = tuple[str, str, tuple[str, ...]]  # a file's name, its text, warnings about how it was read


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, or 1 if a file could not be read, or 2 if it was called wrongly."""
    given = list(sys.argv[1:] if argv is None else argv)
    if sys.stdout is None:  # as after `>&-`
        print("cleanscrape: standard output is closed", file=sys.stderr)
        return EXIT_UNREAD
    try:
        _write_utf8()
        code = run(given[1:]) if given[:1] == ["run"] else _run(_options(given))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (`head`) has had enough: say nothing
        _drop_output()
        return _EXIT_BROKEN_PIPE
    except OSError as error:  # the disk is full
        print(f"cleanscrape: standard output: {error.strerror or error}", file=sys.stderr)
        _drop_output()
        return EXIT_UNREAD
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    return code


def _drop_output() -> None:
    """Say nothing more, at exit neither."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _options(given: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(given)
    if options.html and not options.explain:
        parser.error("--html goes with --explain")
    if options.explain and options.format:
        parser.error(
            "--format is for articles: --explain prints the page line by line, or with --html a document"
        )
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cleanscrape",
        description="Clean the text of scraped pages: the article, and why each line stayed or went.",
        epilog="One file prints as one JSON document, several as JSON Lines, each with its path under extra. "
        "A whole folder: cleanscrape run --help.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="text of a page; - is standard input")
    parser.add_argument("--format", choices=FORMATS, help="how to print the article (default: json)")
    parser.add_argument(
        "--explain", action="store_true", help="print the page line by line, with rule and reason"
    )
    parser.add_argument(
        "--html",
        action="store_true",
        help="with --explain: as a document for a browser (--explain --html FILE > page.html)",
    )
    parser.add_argument("--preset", choices=PRESETS, default="balanced", help="what to do when in doubt")
    parser.add_argument("--url", help="the page's address, if you know it")
    parser.add_argument("--version", action="version", version=f"cleanscrape {_version()}")
    return parser


def _version() -> str:
    try:
        return version("cleanscrape")
    except PackageNotFoundError:  # run from a checkout
        return "(not installed)"


def _run(options: argparse.Namespace) -> int:
    unread: list[str] = []
    pages = _pages(options.files, unread)
    if options.html:
        _print_html(options, pages)
    else:
        _print(options, pages)
    return EXIT_UNREAD if unread else 0


def _pages(names: Sequence[str], unread: list[str]) -> Iterator[_Read]:
    """Each file's name, text and warnings; a file that can't be read is told of and put with the `unread`."""
    for name in names:
        try:
            text, warnings = read_text(name)
        except OSError as error:
            print(f"cleanscrape: {name}: {error.strerror or error}", file=sys.stderr)
            unread.append(name)
            continue
        for warning in warnings:
            print(f"cleanscrape: {name}: {warning}", file=sys.stderr)
        yield name, text, warnings


def _print(options: argparse.Namespace, pages: Iterable[_Read]) -> None:
    pipeline = Pipeline.preset(options.preset)
    several = len(options.files) > 1
    for name, text, warnings in pages:
        if several and (options.explain or (options.format or "json") != "json"):
            print(f"==> {name} <==")
        if options.explain:
            trace = explain(text, url=options.url, pipeline=pipeline)
            width = shutil.get_terminal_size((120, 24)).columns
            print(trace_text(trace, color=wants_color(), width_chars=width), end="")
            continue
        article = clean(text, url=options.url, pipeline=pipeline)
        extra = {} if name == "-" else {"path": name}
        article = article.model_copy(update={"warnings": article.warnings + warnings, "extra": extra})
        print(_shown(article, options.format, several))


def _print_html(options: argparse.Namespace, pages: Iterable[_Read]) -> None:
    """All pages as one document that stands alone, written as they are explained."""
    for piece in document(f"cleanscrape: {', '.join(options.files[:3])}", _sections(options, pages)):
        print(piece, end="")


def _sections(options: argparse.Namespace, pages: Iterable[_Read]) -> Iterator[tuple[str, str]]:
    pipeline = Pipeline.preset(options.preset)
    several = len(options.files) > 1
    for name, text, warnings in pages:
        trace = explain(text, url=options.url, pipeline=pipeline)
        for warning in warnings:
            trace = trace.with_warning(warning)
        yield name if several else "", trace_html(trace)


def _shown(article: Article, form: str | None, several: bool) -> str:
    if form == "text":
        return str(article)
    if form == "markdown":
        return article.to_markdown()
    return article.to_json(indent=None if several else 2)


def read_text(name: str) -> tuple[str, tuple[str, ...]]:
    """A file's text, or standard input's for "-", and warnings about how it was read.

    Raises OSError, also for what is no page's text: a folder, an archive, a table of pages, a picture.
    """
    if name != "-" and Path(name).is_dir():
        raise OSError(f"is a folder: cleanscrape run {name} -o OUT")
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    form = sniff(data[:HEAD_BYTES], name)
    if form.startswith("not text"):
        raise OSError(form)
    if form != "page":
        raise OSError(f"is no page but {form}: cleanscrape run {name} -o OUT")
    text, told = decoded(data)
    return text, (told,) if told else ()


def wants_color() -> bool:
    """Colour on a terminal, unless NO_COLOR (no-color.org) is set or the terminal is dumb."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_utf8() -> None:
    """Print UTF-8 whatever the locale: articles hold every script."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
