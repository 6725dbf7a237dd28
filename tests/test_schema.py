"""The JSON schema of an Article is what the docs say, until its version grows."""

from __future__ import annotations

import json
from pathlib import Path

from cleanscrape import Article
from cleanscrape.article import SCHEMA_VERSION

SCHEMA = Path(__file__).parents[1] / "docs" / "article.schema.json"


def test_schema_is_the_documented_one() -> None:
    """The schema equals docs/article.schema.json; a change is written there, and a new meaning grows the version."""
    found = Article.model_json_schema(mode="serialization")
    assert found == json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert found["properties"]["schema_version"]["default"] == SCHEMA_VERSION


def test_every_field_is_described() -> None:
    """Each field of an Article, a Quote and a Removed says what it is."""
    schema = Article.model_json_schema(mode="serialization")
    tables = {"Article": schema, **schema["$defs"]}
    fields = [(t, f, v) for t, table in tables.items() for f, v in table["properties"].items()]
    assert [(t, f) for t, f, v in fields if not v.get("description")] == []
