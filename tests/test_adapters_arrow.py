"""Arrow in, Arrow out: one schema, whatever the layout, and no row lost."""

from __future__ import annotations

import doctest
import pickle
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="SKIPPED: the Arrow adapter. pip install 'cleanscrape[arrow]'")

import pyarrow as pa
from adapter_pages import INPUT, TEXTS, expected_rows, raises_on_menu

import cleanscrape.adapters.arrow as adapter
from cleanscrape import Pipeline, clean
from cleanscrape.adapters.arrow import SCHEMA, BatchCleaner, clean_batch
from cleanscrape.adapters.rows import clean_row

LAYOUTS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]


def _broken(*texts: bytes | None) -> Any:
    """A column of text that holds any bytes, as engines may hand over."""
    return pa.Array.from_buffers(pa.string(), len(texts), pa.array(texts, pa.binary()).buffers())


def test_rows_are_those_of_clean_many() -> None:
    """A table gives, row by row, what clean_many gives, and the user's own columns."""
    assert clean_batch(pa.table(INPUT)).to_pylist() == expected_rows()


def test_documented_schema() -> None:
    """The columns and their types; a change here is a change for every table that users have written."""
    span = "start: int64, stop: int64"
    assert {field.name: str(field.type) for field in SCHEMA} == {
        "schema_version": "int64",
        "title": "string",
        "source": "string",
        "byline": "string",
        "authors": "list<item: string>",
        "dateline": "string",
        "published": "string",
        "published_precision": "string",
        "body": "string",
        "quotes": f"list<item: struct<text: string, {span}, speaker: string, speaker_text: string, cue: string, "
        "kind: string, repaired: bool, group: int64>>",
        "url": "string",
        "language": "string",
        "confidence": "double",
        "removed": f"list<item: struct<{span}, text: string, rule: string, reason: string>>",
        "paragraph_spans": f"list<item: struct<{span}>>",
        "warnings": "list<item: string>",
        "weights_version": "string",
        "error": "string",
    }


def test_schema_has_what_a_row_has() -> None:
    """No field of an Article is lost on the way to Arrow."""
    assert set(SCHEMA.names) == set(clean_row("x"))


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_string_layouts(layout: Any) -> None:
    """Every layout of strings gives the same batch, a RecordBatch for a RecordBatch."""
    batch = pa.RecordBatch.from_arrays(
        [pa.array(TEXTS, layout), pa.array(INPUT["url"], layout)], ["text", "url"]
    )
    plain = pa.RecordBatch.from_arrays([pa.array(TEXTS), pa.array(INPUT["url"])], ["text", "url"])
    assert clean_batch(batch).equals(clean_batch(plain))
    assert clean_batch(batch).schema.equals(SCHEMA)


def test_nothing_but_nulls() -> None:
    """A column of the null type gives marked rows."""
    done = clean_batch(pa.table({"text": pa.nulls(2)}))
    assert done.schema.equals(SCHEMA)
    assert (
        done.select(["body", "title", "error"]).to_pylist()
        == [{"body": "", "title": None, "error": "no text: the value is null"}] * 2
    )


@pytest.mark.parametrize("layout", [*LAYOUTS, pa.null()], ids=str)
def test_zero_rows(layout: Any) -> None:
    """Nothing in, nothing out, under the same schema: tables and batches."""
    table = pa.table({"text": pa.array([], layout), "id": pa.array([], pa.int8())})
    batch = pa.RecordBatch.from_arrays([pa.array([], layout)], ["text"])
    assert clean_batch(table).equals(pa.schema([*SCHEMA, ("id", pa.int8())]).empty_table())
    assert (clean_batch(batch).num_rows, clean_batch(batch).schema) == (0, SCHEMA)


def test_bad_bytes() -> None:
    """Lone surrogates and bytes that are no UTF-8 cost nothing but their own character."""
    broken = _broken(b"The pool \xed\xb3\xa9 closes.", None, b"A \xff page.", "Fähre".encode())
    twins = ["The pool \udce9 closes.", None, "A \ufffd page.", "Fähre"]
    assert clean_batch(pa.table({"text": broken})).to_pylist() == [clean_row(text) for text in twins]
    assert clean_batch(pa.table({"text": broken.dictionary_encode()})).to_pylist() == [
        clean_row(text) for text in twins
    ]
    addresses = clean_batch(pa.table({"text": ["a"] * 4, "url": broken})).column("url").to_pylist()
    assert addresses == ["The pool \ufffd closes.", None, "A \ufffd page.", "Fähre"]


def test_a_bad_row_leaves_its_neighbours() -> None:
    """A rule that raises on one page spoils that row, says so in writable words, and no other."""
    pipeline = Pipeline().with_rule(raises_on_menu)
    texts = [TEXTS[0], "Home | News | Sport", TEXTS[1]]
    done = clean_batch(pa.table({"text": texts}), pipeline=pipeline).to_pylist()
    assert [row["error"] for row in done] == [
        None,
        "RuleError: rule 'raises_on_menu' failed: KeyError('no such \\udce9')",
        None,
    ]
    assert [row["body"] for row in done] == [clean(texts[0]).body, "", clean(texts[2]).body]


def test_options_reach_clean() -> None:
    """Pipeline and text column are as asked; the text may pass through."""
    table = pa.table({"page": TEXTS, "lang": ["en"] * len(TEXTS)})
    recall = Pipeline.preset("recall")
    done = clean_batch(table, text_column="page", keep_text=True, pipeline=recall)
    assert done.schema.names == [*SCHEMA.names, "page", "lang"]
    assert done.select(SCHEMA.names).to_pylist() == [clean_row(text, pipeline=recall) for text in TEXTS]
    assert done.column("page").to_pylist() == TEXTS


def test_name_clashes() -> None:
    """An own column with a cleaned row's name gets a prefix, as often as needed; without one, an error says so."""
    table = pa.table({"text": ["a"], "title": [1], "input_title": [2], "body": [3]})
    assert clean_batch(table).schema.names == [
        *SCHEMA.names,
        "input_input_title",
        "input_title",
        "input_body",
    ]
    assert clean_batch(table).column("input_input_title").to_pylist() == [1]
    with pytest.raises(ValueError, match=r"\['title', 'body'\] have names of cleaned rows"):
        clean_batch(table, clash_prefix=None)
    with pytest.raises(ValueError, match="clash_prefix: some letters"):
        clean_batch(table, clash_prefix="")


def test_finding_the_columns() -> None:
    """Text and address are found by a known name, or the text as the only column of text there is."""
    names = clean_batch(pa.table({"Content": ["a"], "notes": ["b"], "link": ["c"]})).schema.names
    assert names == [*SCHEMA.names, "notes"]
    only = pa.table({"seite": ["a"], "url": ["b"], "n": [1], "empty": pa.nulls(1)})
    assert clean_batch(only).select(["url", "n", "empty"]).to_pylist() == [
        {"url": "b", "n": 1, "empty": None}
    ]
    numbered = pa.table({"text": ["a"], "url": [1]})
    assert clean_batch(numbered).select(["url", "input_url"]).to_pylist() == [{"url": None, "input_url": 1}]


def test_columns_that_do_not_fit() -> None:
    """An error says which column is meant, and what to do, before a page is cleaned."""
    for columns, options, error, message in [
        (
            {"a": ["x"], "b": ["y"]},
            {},
            ValueError,
            r"which column is the text\? Name it with text_column=; there are",
        ),
        ({"a": [1]}, {}, ValueError, "which column is the text"),
        (
            {"text": ["a"]},
            {"text_column": "page"},
            ValueError,
            r"no columns are named 'page' among \['text'\]",
        ),
        ({"text": ["a"]}, {"url_column": "at"}, ValueError, "no columns are named 'at'"),
        ({"text": [b"a"]}, {}, TypeError, "'text' is binary, not text: decode it or name another"),
        ({"text": ["a"], "n": [1]}, {"url_column": "n"}, TypeError, "'n' is int64, not text"),
    ]:
        with pytest.raises(error, match=message):
            clean_batch(pa.table(columns), **options)
    twice = pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], ["text", "text"])
    with pytest.raises(ValueError, match="2 columns are named 'text'"):
        clean_batch(twice)


def test_own_columns_pass_unchanged() -> None:
    """Whatever type the user's own columns have, and however the table is chunked."""
    own = {
        "tags": pa.chunked_array([[["a", "b"]], [[], None]]),
        "raw": pa.chunked_array([[b"\xff", None, b""]]),
        "lang": pa.chunked_array([pa.array(["en", None, "en"]).dictionary_encode()]),
    }
    table = pa.table({"text": ["a", "b", "c"], **own})
    done = clean_batch(table)
    assert done.select(list(own)).to_pylist() == table.select(list(own)).to_pylist()
    assert done.select(list(own)).schema.equals(table.select(list(own)).schema)


def test_a_slice_of_a_batch() -> None:
    """A batch that begins in the middle of its buffers is cleaned from there."""
    batch = pa.RecordBatch.from_pydict(INPUT)
    assert clean_batch(batch.slice(1, 2)).to_pylist() == expected_rows()[1:3]


def test_cleaner_travels() -> None:
    """A cleaner pickles with its pipeline, does the same there, and refuses unknown options before it goes."""
    cleaner = BatchCleaner(pipeline=Pipeline.preset("precision"))
    assert pickle.loads(pickle.dumps(cleaner))(pa.table(INPUT)).equals(cleaner(pa.table(INPUT)))
    with pytest.raises(TypeError, match="text_colum"):
        BatchCleaner(text_colum="page")  # type: ignore[call-arg]


def test_the_example_holds() -> None:
    """The module's own example gives what it says."""
    tried = doctest.testmod(adapter)
    assert (tried.failed, tried.attempted) == (0, 3)
