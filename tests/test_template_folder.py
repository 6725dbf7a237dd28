"""clean_folder(templates="auto"): sites told apart, templates learned, kept and used; resumed, the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import cleanscrape.corpus.template_store as store
from cleanscrape import SiteTemplate, clean, clean_folder
from cleanscrape.corpus.command import run
from cleanscrape.corpus.template_store import file_of, site_of
from made_forms import flatten
from made_sites import make_site

SITES = [make_site(seed, 5) for seed in (700, 701)]
TEXTS = [[flatten(parts, "lines", n) for n, parts in enumerate(site.pages)] for site in SITES]


@pytest.fixture
def dumps(tmp_path: Path) -> Path:
    """One site as files of a folder, another as records with addresses, and a page alone."""
    folder = tmp_path / "dumps"
    (folder / "first").mkdir(parents=True)
    for n, text in enumerate(TEXTS[0]):
        (folder / "first" / f"{n}.txt").write_text(text, encoding="utf-8")
    records = [{"url": f"https://www.{SITES[1].host}/{n}", "text": text} for n, text in enumerate(TEXTS[1])]
    (folder / "more.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    (folder / "alone.txt").write_text("A page alone, of no site that is known.\n", encoding="utf-8")
    return folder


def rows_of(out: Path) -> list[dict[str, Any]]:
    """All rows of a run, in order."""
    return [json.loads(line) for shard in sorted(out.glob("part-*.jsonl")) for line in shard.open()]


def files_of(out: Path) -> dict[str, bytes]:
    """What a run leaves for its user, templates too, byte for byte."""
    paths = [path for path in sorted(out.rglob("*")) if path.is_file() and ".cleanscrape" not in path.parts]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in paths}


def test_each_page_is_cleaned_with_its_sites_template(dumps: Path, tmp_path: Path) -> None:
    """Rows are as `clean` gives them with the template of the page's folder or host; templates are left to be read."""
    clean_folder(dumps, out=tmp_path / "out", workers=1, templates="auto")
    learned = [
        SiteTemplate.fit(texts, site=name)
        for texts, name in zip(TEXTS, ("first", SITES[1].host), strict=True)
    ]
    names = sorted(path.name for path in (tmp_path / "out" / "templates").glob("*.json"))
    assert names == sorted(["first.json", f"{SITES[1].host}.json"])
    for template in learned:
        assert SiteTemplate.load(tmp_path / "out" / "templates" / f"{template.site}.json") == template
    bodies = [row["body"] for row in rows_of(tmp_path / "out")]
    expected = [
        clean(text, template=t).body for t, texts in zip(learned, TEXTS, strict=True) for text in texts
    ]
    assert bodies == [clean("A page alone, of no site that is known.\n").body, *expected]


def test_workers_memory_and_resuming_change_nothing(
    dumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two workers, a store that holds two pages at once, a run broken while learning and after: the same bytes."""
    clean_folder(dumps, out=tmp_path / "whole", workers=1, templates="auto")
    whole = files_of(tmp_path / "whole")
    clean_folder(dumps, out=tmp_path / "two", workers=2, templates="auto")
    assert files_of(tmp_path / "two") == whole
    monkeypatch.setattr(store, "_HELD_PAGES", 2)
    learn = store._Store.add

    def breaking(self: Any, site: str, text: str) -> None:
        learn(self, site, text)
        if text == TEXTS[1][2]:
            raise KeyboardInterrupt

    monkeypatch.setattr(store._Store, "add", breaking)
    with pytest.raises(KeyboardInterrupt):
        clean_folder(dumps, out=tmp_path / "broken", workers=1, templates="auto")
    monkeypatch.setattr(store._Store, "add", learn)
    clean_folder(dumps, out=tmp_path / "broken", workers=1, templates="auto")
    assert files_of(tmp_path / "broken") == whole
    assert not (tmp_path / "broken" / "templates.tmp").exists()
    clean_folder(dumps, out=tmp_path / "broken", workers=1, templates="auto", fresh=True)
    assert files_of(tmp_path / "broken") == whole


def test_edited_templates_are_used(dumps: Path, tmp_path: Path) -> None:
    """A folder of templates, learned before and edited, is used as it is, and a change of it is noticed."""
    clean_folder(dumps, out=tmp_path / "one", workers=1, templates="auto")
    path = tmp_path / "one" / "templates" / "first.json"
    story = next(part.text for part in SITES[0].stories[0].paragraphs if not part.mark)
    SiteTemplate.load(path).mark(story, "never").save(path)
    clean_folder(dumps, out=tmp_path / "two", workers=1, templates=path.parent)
    bodies = {row["path"]: row["body"] for row in rows_of(tmp_path / "two")}
    assert story not in bodies["first/0.txt"]
    SiteTemplate.load(path).mark(story, None).save(path)
    with pytest.raises(ValueError, match="templates was"):
        clean_folder(dumps, out=tmp_path / "two", workers=1, templates=path.parent)


def test_the_command_learns_too(dumps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`cleanscrape run --templates auto` does the same; a folder that is not there is told."""
    clean_folder(dumps, out=tmp_path / "one", workers=1, templates="auto")
    assert (
        run([str(dumps), "-o", str(tmp_path / "two"), "--templates", "auto", "--workers", "1", "--quiet"])
        == 0
    )
    assert files_of(tmp_path / "two") == files_of(tmp_path / "one")
    assert run([str(dumps), "-o", str(tmp_path / "three"), "--templates", str(tmp_path / "no")]) == 2
    assert "no such folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "url", "site"),
    [
        ("a.txt", None, ""),
        ("beacon/2026/a.txt", None, "beacon"),
        ("b.jsonl#17", None, ""),
        ("b.jsonl#17", "https://www.Beacon.example/a", "beacon.example"),
        ("dumps/b.jsonl#17", "no address", "no address"),
        ("c.zip!/x/d.txt", None, "c.zip"),
    ],
)
def test_the_site_of_a_page(path: str, url: str | None, site: str) -> None:
    """The host of its address, else its folder or archive."""
    assert site_of(path, url, {}) == site


def test_the_site_in_a_column() -> None:
    """A column may name it; where that is empty, or the page is a file of its own, the address or folder does.
    A record with other columns alone is an error."""
    assert site_of("a.txt", None, {"outlet": "Beacon"}, "outlet") == "Beacon"
    assert site_of("a/b.txt", None, {"outlet": None}, "outlet") == "a"
    with pytest.raises(KeyError, match="no column 'outlet'"):
        site_of("a.txt", None, {"paper": "Beacon"}, "outlet")
    assert site_of("a/b.txt", None, {}, "outlet") == "a"


def test_file_names_of_sites() -> None:
    """A host is its own file; anything else is told apart, and leads nowhere."""
    assert file_of("beacon.example") == "beacon.example.json"
    names = [
        file_of(site)
        for site in ("", "../../etc/passwd", "The Beacon", "the beacon", "Ä" * 300, ".hidden", "\ud800")
    ]
    assert len(set(names)) == len(names)
    assert all("/" not in name and not name.startswith(".") and len(name) < 100 for name in names)
