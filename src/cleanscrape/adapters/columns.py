"""Where the text and the address stand in a batch, and their values as str, whatever the layout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

TEXT_COLUMNS = ("text", "content", "raw_content", "raw_text", "page_text", "document")
"""Names that a text column is found by, the first that is there."""


def text_index(schema: Any, named: str | None, url_column: str) -> int:
    """Where the pages stand: in the named column, else in one of `TEXT_COLUMNS`, else in the only one of text.

    Raises ValueError where there is no such column or several, TypeError where it is no text.
    """
    names = schema.names
    if named is not None:
        found = [i for i, name in enumerate(names) if name == named]
    else:
        known = next((name for name in TEXT_COLUMNS if name in names), None)
        found = [i for i, name in enumerate(names) if name == known] or [
            i for i, name in enumerate(names) if name != url_column and _is_text(schema.field(i).type)
        ]
    if len(found) != 1:
        asked = f"is named {named!r}" if named is not None else "is plainly the text"
        raise ValueError(f"{len(found) or 'no'} column {asked} among {names}: name it with text_column=")
    return _checked(schema, found[0])


def text_like_index(schema: Any, name: str) -> int:
    """Where a column of addresses or names stands; -1 if there is none. Raises TypeError where it is no text."""
    at = schema.get_field_index(name)
    return _checked(schema, at) if at >= 0 else -1


def named_index(schema: Any, name: str) -> int:
    """Where a column stands that must be there. Raises ValueError if it is not, TypeError where it is no text."""
    at = text_like_index(schema, name)
    if at < 0:
        raise ValueError(f"no column is named {name!r} among {schema.names}")
    return at


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
