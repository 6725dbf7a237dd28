"""Where the text and the address stand in a batch, and their values as str, whatever the layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cleanscrape.corpus.columns import TEXT_COLUMNS, URL_COLUMNS, first_of


def find_columns(schema: Any, text: str | None, url: str | None) -> tuple[int, int]:
    """Where pages and addresses stand in a batch; -1 for addresses where there are none.

    What has no name given is found as folder runs find it, by `TEXT_COLUMNS` and `URL_COLUMNS`; a text also as the only
    column of text. Raises ValueError where there is no such column or several, TypeError where it is no text.
    """
    at_url = named_index(schema, url) if url is not None else _known_url(schema)
    if text is not None:
        return named_index(schema, text), at_url
    known = first_of(schema.names, TEXT_COLUMNS)
    if known is not None:
        return named_index(schema, known), at_url
    texts = [
        i
        for i, field in enumerate(schema)
        if i != at_url and _is_text(field.type) and str(field.type) != "null"
    ]
    if len(texts) != 1:
        raise ValueError(f"which column is the text? Name it with text_column=; there are {schema.names}")
    return texts[0], at_url


def _known_url(schema: Any) -> int:
    """Addresses are used where they are plain: a column of text with a name for them."""
    known = first_of((field.name for field in schema if _is_text(field.type)), URL_COLUMNS)
    return -1 if known is None else int(schema.get_field_index(known))


def named_index(schema: Any, name: str) -> int:
    """Where a column stands. Raises ValueError unless there is one of that name, TypeError where it is no text."""
    at = schema.get_all_field_indices(name)
    if len(at) != 1:
        raise ValueError(f"{len(at) or 'no'} columns are named {name!r} among {schema.names}")
    return _checked(schema, at[0])


def _checked(schema: Any, at: int) -> int:
    if not _is_text(schema.field(at).type):
        raise TypeError(
            f"column {schema.names[at]!r} is {schema.field(at).type}, not text: decode it or name another"
        )
    return at


def _is_text(kind: Any) -> bool:
    """Whether a column of this type can hold pages: any string layout, or nothing but nulls."""
    kind = getattr(kind, "value_type", kind) if str(kind).startswith("dictionary") else kind
    return str(kind) in ("string", "large_string", "string_view", "null")


def strings(batch: Any, at: int) -> Sequence[str | None]:
    """A column's strings; nulls for column -1.

    Bytes that are no UTF-8, which engines let through, become what they stand for, or U+FFFD.
    """
    if at < 0:
        return [None] * batch.num_rows
    column = batch.column(at)
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return [_decoded(scalar) for scalar in column]


def _decoded(scalar: Any) -> str | None:
    if not scalar.is_valid:
        return None
    scalar = scalar.value if hasattr(scalar, "dictionary") else scalar
    data = scalar.as_buffer().to_pybytes()
    try:
        return data.decode("utf-8", "surrogatepass")  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")  # type: ignore[no-any-return]
