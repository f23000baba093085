"""Results as plain values: dictionaries, lists, strings and numbers, ready for JSON."""

from __future__ import annotations

import enum
import json
from typing import Any

import attrs

from quoteattr.models import Issue, Quote, Rejected, Span, Speaker

__all__ = ["to_dict", "to_json"]


def to_dict(value: Quote | Speaker | Rejected | Issue) -> dict[str, Any]:
    """A result as a dictionary: its fields in their order, spans as ``[start, end]``, enum members as their values.

    A speaker inside a quotation has every field but ``mentions``, which would repeat the whole text's mentions with each of
    its quotations; the speakers of :class:`~quoteattr.Explanation` keep them.

    >>> import quoteattr
    >>> (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
    >>> made = to_dict(quote)
    >>> made["kind"], made["extent"], made["attribution"]["cue"]["lemma"]
    ('direct', [0, 18], 'say')
    """
    return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}


def _plain(value: object) -> object:
    """One field of a result."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    kind = type(value)
    if attrs.has(kind):
        without = "mentions" if kind is Speaker else None
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(kind) if field.name != without}
    return value


def to_json(value: Quote | Speaker | Rejected | Issue, **first: object) -> str:
    """A result as one line of JSON, without a line end.

    Args:
        value: what :func:`to_dict` takes.
        first: more keys, put before the fields ("file", "type").

    >>> import quoteattr
    >>> (issue,) = quoteattr.explain("“Well,").issues
    >>> to_json(issue, file="notes.txt")
    '{"file": "notes.txt", "kind": "unclosed", "span": [0, 1], "count": 1}'
    """
    return json.dumps(first | to_dict(value), ensure_ascii=False)
