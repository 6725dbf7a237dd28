"""Article: frozen, hashable, to JSON and back."""

import json
import pickle
from datetime import date, datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from cleanscrape.article import SCHEMA_VERSION, Article, Quote, Removed

BST = timezone(timedelta(hours=1))
WHOLE = Article(
    title="Iron bridge on the move",
    source="The Marl Quay Echo",
    byline="By Ada Park and Tom Ruiz",
    authors=("Ada Park", "Tom Ruiz"),
    dateline="MARL QUAY (AP)",
    published=datetime(2025, 9, 20, 18, 5, tzinfo=BST),
    body="“It floats,” she said.\n\nPaper\nTrays\n\nDone.",
    quotes=(Quote(text="It floats,", start=1, stop=11, speaker="Ada Park", speaker_text="she", cue="said"),),
    url="https://echo.example/bridge",
    language="en",
    confidence=0.75,
    removed=(Removed(start=0, stop=7, text="Sign up", rule="promo_block", reason="asks to sign up"),),
    paragraph_spans=((8, 30), (32, 43), (45, 50)),
    warnings=("not utf-8 (byte 3): read as windows-1252",),
    extra={"path": "bridge.txt"},
    weights_version="1",
)


@pytest.mark.parametrize("article", [WHOLE, Article()], ids=["whole", "empty"])
def test_json_round_trip(article: Article) -> None:
    """An article read back from its own JSON is the same article, every field of it."""
    again = Article.from_json(article.to_json())
    assert again == article
    assert again.to_json(indent=2) == article.to_json(indent=2)
    assert hash(again) == hash(article)


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (None, None),
        (date(2025, 11, 16), "2025-11-16"),
        (datetime(2025, 11, 16), "2025-11-16T00:00:00"),
        (datetime(2025, 9, 20, 18, 5, tzinfo=BST), "2025-09-20T18:05:00+01:00"),
        (datetime(2025, 9, 20, 18, 5, tzinfo=timezone.utc), "2025-09-20T18:05:00Z"),
    ],
)
def test_published_keeps_its_kind(published: date | datetime | None, written: str | None) -> None:
    """A date stays a date and a datetime a datetime with its zone, through JSON and from a str."""
    text = Article(published=published).to_json()
    assert json.loads(text)["published"] == written
    for again in (Article.from_json(text), Article.model_validate({"published": written})):
        assert (type(again.published), again.published) == (type(published), published)
        if isinstance(published, datetime):
            assert isinstance(again.published, datetime)
            assert again.published.utcoffset() == published.utcoffset()


@pytest.mark.parametrize("published", ["yesterday", "2025-13-45", "2025-11-1x"])
def test_published_refuses_what_is_no_date(published: str) -> None:
    """A str that is no date is an error when the article is made."""
    with pytest.raises(ValidationError):
        Article.model_validate({"published": published})


def test_json_keys() -> None:
    """The JSON has one key a field, and the paragraphs; a change here asks for a new schema version."""
    assert SCHEMA_VERSION == 1
    assert list(json.loads(WHOLE.to_json())) == [
        "schema_version",
        "title",
        "source",
        "byline",
        "authors",
        "dateline",
        "published",
        "body",
        "quotes",
        "url",
        "language",
        "confidence",
        "removed",
        "paragraph_spans",
        "warnings",
        "extra",
        "weights_version",
        "paragraphs",
    ]


def test_every_field_is_documented() -> None:
    """The JSON schema says of every field what it holds."""
    for model in (Article, Quote, Removed):
        schema = model.model_json_schema(mode="serialization")
        assert [name for name, each in schema["properties"].items() if not each.get("description")] == []


def test_unknown_keys_are_let_go() -> None:
    """JSON of a later version, with keys that this one doesn't know, still reads."""
    assert Article.from_json('{"title": "T", "mood": "grim"}') == Article(title="T")


def test_frozen_and_hashable() -> None:
    """An article can't be changed, and equal articles hash alike, so that they go into sets."""
    with pytest.raises(ValidationError):
        WHOLE.title = "Another"  # type: ignore[misc]
    assert len({WHOLE, WHOLE.model_copy(), Article.from_json(WHOLE.to_json()), Article()}) == 2


def test_pickles() -> None:
    """An article survives a trip to another process."""
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [("", ()), ("One.", ("One.",)), ("Two\n\na\nb\n\nEnd.", ("Two", "a\nb", "End."))],
)
def test_paragraphs(body: str, paragraphs: tuple[str, ...]) -> None:
    """Paragraphs are the body's parts between blank lines; a list is one of several lines; no body, none."""
    assert Article(body=body).paragraphs == paragraphs


@pytest.mark.parametrize(
    ("article", "text"),
    [
        (Article(), ""),
        (Article(title="T"), "T"),
        (Article(body="B"), "B"),
        (Article(title="T", body="B"), "T\n\nB"),
    ],
)
def test_str(article: Article, text: str) -> None:
    """An article as a str is its title and its body."""
    assert str(article) == text


def test_quote_offsets_are_of_the_body() -> None:
    """A quotation's text is what stands at its span."""
    assert [WHOLE.body[q.start : q.stop] for q in WHOLE.quotes] == [q.text for q in WHOLE.quotes]


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_confidence_is_a_share(confidence: float) -> None:
    """Confidence outside 0 to 1 is an error."""
    with pytest.raises(ValidationError):
        Article(confidence=confidence)


def test_removed_of_known_values_is_like_any_other() -> None:
    """`Removed.known` gives what the class itself gives: equal, the same JSON, pickle, hash and copy."""
    values = {"start": 1, "stop": 5, "text": "Home", "rule": "nav_bar", "reason": "a menu"}
    (made,), plain = Removed.known([dict(values)]), Removed(**values)
    assert (made, hash(made), made.model_fields_set) == (plain, hash(plain), plain.model_fields_set)
    assert made.model_dump_json() == plain.model_dump_json()
    assert pickle.loads(pickle.dumps(made)) == plain
    assert made.model_copy(update={"rule": "x"}) == plain.model_copy(update={"rule": "x"})
    assert Removed.model_fields.keys() == values.keys()
