"""The command: files in, articles out; what can't be read is told, and the rest goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import cleanscrape
from cleanscrape.article import Article
from cleanscrape.cli import EXIT_UNREAD, main

PAGE = """Home
News

Harbour board closes the north pier

The harbour board voted on Tuesday to close the north pier, which has been leaning since the storms of last January.

“We had no choice,” said Ines Calder, who chairs the board. “Nobody who lives along the water was sleeping any more.”

The vote was five to two. Work on a new pier could begin as soon as next autumn, if the county pays half of the cost.

Share this
"""
COMMAND = [sys.executable, "-m", "cleanscrape"]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page in a file."""
    path = tmp_path / "pier.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def _read_in(page: Path) -> Article:
    return cleanscrape.clean(PAGE).model_copy(update={"extra": {"path": str(page)}})


def test_one_file_is_one_json_document(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file prints as one indented document that reads back as its article, with the path it came from."""
    assert main([str(page)]) == 0
    out, err = capsys.readouterr()
    assert Article.from_json(out) == _read_in(page)
    assert out.count("\n") > 10
    assert err == ""


def test_several_files_are_json_lines(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several files print a line each, in order."""
    other = page.with_name("empty.txt")
    other.write_text("", encoding="utf-8")
    assert main([str(page), str(other)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["extra"] for line in lines] == [{"path": str(page)}, {"path": str(other)}]
    assert [Article.from_json(line).body for line in lines] == [_read_in(page).body, ""]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A dash is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert main(["-"]) == 0
    assert Article.from_json(capsys.readouterr().out) == cleanscrape.clean(PAGE)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_formats(form: str, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text is the title and the body; Markdown is the article's own."""
    article = _read_in(page)
    assert main(["--format", form, str(page)]) == 0
    assert capsys.readouterr().out == f"{str(article) if form == 'text' else article.to_markdown()}\n"


def test_formats_of_several_files_have_heads(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where several files print as text, each has its name above it."""
    assert main(["--format", "text", str(page), str(page)]) == 0
    assert capsys.readouterr().out == f"==> {page} <==\n{_read_in(page)}\n" * 2


def test_explain(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page line by line, without colour where it goes to no terminal."""
    assert main(["--explain", str(page)]) == 0
    out = capsys.readouterr().out
    assert len(out.splitlines()) == len(cleanscrape.explain(PAGE).blocks)
    assert "\x1b" not in out


def test_explain_as_html(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One document that stands alone, with the page as a notebook shows it; several files have their names above."""
    shown = cleanscrape.explain(PAGE)._repr_html_()
    assert main(["--explain", "--html", str(page)]) == 0
    one = capsys.readouterr().out
    assert (one.startswith("<!doctype html>"), one.count(shown), one.count("<h2>")) == (True, 1, 0)
    assert main(["--explain", "--html", str(page), str(page)]) == 0
    two = capsys.readouterr().out
    assert (two.count("<!doctype html>"), two.count(shown), two.count(f"<h2>{page}</h2>")) == (1, 2, 2)


def test_html_shows_how_a_file_was_read(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A warning about a file's encoding stands on the page."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)  # it may be installed, and guesses
    page.write_bytes("Café owners met.".encode("latin-1"))
    assert main(["--explain", "--html", str(page)]) == 0
    assert "<p class='reason'>not UTF-8: read as windows-1252</p>" in capsys.readouterr().out


def test_html_goes_with_explain(page: Path) -> None:
    """Without --explain there is nothing to show as HTML: the exit code says that the call is wrong."""
    with pytest.raises(SystemExit) as stopped:
        main(["--html", str(page)])
    assert stopped.value.code == 2


@pytest.mark.parametrize(
    ("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_on_a_terminal(
    variables: dict[str, str],
    coloured: bool,
    page: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On a terminal the page is coloured, unless NO_COLOR or a dumb terminal says no."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["--explain", str(page)]) == 0
    assert ("\x1b[" in capsys.readouterr().out) is coloured


def test_url_and_preset(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The address and the preset reach the cleaner."""
    assert main(["--url", "https://echo.example/pier", "--preset", "recall", str(page)]) == 0
    article = Article.from_json(capsys.readouterr().out)
    recall = cleanscrape.Pipeline.preset("recall")
    wanted = cleanscrape.clean(PAGE, url="https://echo.example/pier", pipeline=recall)
    assert article == wanted.model_copy(update={"extra": {"path": str(page)}})


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing file and a folder make the exit code 1; the good file still prints."""
    missing = page.with_name("missing.txt")
    assert main([str(missing), str(page.parent), str(page)]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["extra"] for line in out.splitlines()] == [{"path": str(page)}]
    folder = page.parent
    assert err.splitlines() == [
        f"cleanscrape: {missing}: No such file or directory",
        f"cleanscrape: {folder}: is a folder: cleanscrape run {folder} -o OUT",
    ]


def test_windows_1252_is_told_twice(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is not UTF-8 is read all the same, with a warning in the article and on standard error."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    page.write_bytes(PAGE.encode("cp1252"))
    assert main([str(page)]) == 0
    out, err = capsys.readouterr()
    warning = "not UTF-8: read as windows-1252"
    assert Article.from_json(out) == _read_in(page).model_copy(update={"warnings": (warning,)})
    assert err == f"cleanscrape: {page}: {warning}\n"


@pytest.mark.parametrize(
    "wrong", [[], ["--format", "xml", "x"], ["--preset", "mild", "x"], ["--nonsense", "x"]]
)
def test_called_wrongly(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call ends with code 2 and says how to call."""
    with pytest.raises(SystemExit) as stop:
        main(wrong)
    assert stop.value.code == 2
    assert capsys.readouterr().err.startswith("usage: cleanscrape")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version is the installed package's."""
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert (stop.value.code, capsys.readouterr().out) == (0, f"cleanscrape {version('cleanscrape')}\n")


def test_prints_utf8_whatever_the_locale(page: Path) -> None:
    """A page with curly quotes prints in a locale that knows ASCII alone."""
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    environment = os.environ | ascii_only
    done = subprocess.run(
        [*COMMAND, "--format", "text", str(page)], capture_output=True, env=environment, check=True
    )
    assert "“We had no choice,”" in done.stdout.decode("utf-8")


def test_broken_pipe_is_quiet(page: Path) -> None:
    """When the reader goes away, nothing is said, and the code is a broken pipe's."""
    done = subprocess.run(
        ["bash", "-c", '"$@" | true; echo ${PIPESTATUS[0]}', "-", *COMMAND, *[str(page)] * 300],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("141\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("options", [[], ["--explain"], ["--explain", "--html"]])
def test_a_full_disk_is_told(options: list[str], page: Path) -> None:
    """Where nothing more can be written, one line says so."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, *options, str(page)], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (
        1,
        "cleanscrape: standard output: No space left on device\n",
    )


def test_closed_output_is_told(page: Path) -> None:
    """A shell can close standard output before the start."""
    shell = ["bash", "-c", '"$@" >&-', "-", *COMMAND, str(page)]
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "cleanscrape: standard output is closed\n")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("page.txt.gz", gzip.compress(b"A page of text.", mtime=0), "is no page but gzip: cleanscrape run "),
        (
            "pages.jsonl",
            b'{"text": "One page."}\n{"text": "Another page."}\n',
            "is no page but jsonl: cleanscrape run ",
        ),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0", "not text: a picture"),
        ("noise.txt", bytes(range(256)) * 40, "not text: binary data"),
    ],
    ids=["archive", "lines of JSON", "picture", "binary"],
)
def test_what_is_no_page_is_told_of(
    name: str, data: bytes, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An archive's bytes are no story; `run` reads it."""
    path = tmp_path / name
    path.write_bytes(data)
    assert main([str(path)]) == EXIT_UNREAD
    shown = capsys.readouterr()
    assert (shown.out, shown.err.startswith(f"cleanscrape: {path}: {told}")) == ("", True)


def test_explain_has_no_format(capsys: pytest.CaptureFixture[str]) -> None:
    """A format that would be passed over is an error."""
    with pytest.raises(SystemExit) as stopped:
        main(["--explain", "--format", "text", "page.txt"])
    assert (stopped.value.code, "--format is for articles" in capsys.readouterr().err) == (2, True)
