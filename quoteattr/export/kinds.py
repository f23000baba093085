"""The types of results, and the types of their fields."""

from __future__ import annotations

import functools
import types
import typing
from typing import Any, TypeAlias

import attrs

from quoteattr import (
    Attribution,
    Candidate,
    Cue,
    Decision,
    Explanation,
    Issue,
    Mention,
    Party,
    Quote,
    Rejected,
    Speaker,
    models,
)
from quoteattr.voices.segment import Segment, SegmentKind

__all__ = ["RESULTS", "Result", "belongs", "fields", "hints"]

#: Every type of result that becomes a dictionary; a span becomes a list.
RESULTS = (
    Explanation, Quote, Speaker, Rejected, Issue, Decision, Attribution, Mention, Cue, Party, Candidate, Segment,
)  # fmt: skip
Result: TypeAlias = (
    Explanation | Quote | Speaker | Rejected | Issue | Decision | Attribution | Mention | Cue | Party | Candidate | Segment
)
#: The names that the types of fields are written with.
_NAMES = vars(models) | {SegmentKind.__name__: SegmentKind}


@functools.cache
def fields(kind: Any) -> tuple[attrs.Attribute[Any], ...]:
    """The public fields of a class, in their order."""
    return tuple(field for field in attrs.fields(kind) if not field.name.startswith("_"))


@functools.cache
def hints(kind: Any) -> dict[str, Any]:
    """The types of the public fields of a class, by name."""
    public = types.SimpleNamespace(__annotations__={field.name: field.type for field in fields(kind)})
    return typing.get_type_hints(public, _NAMES)


def belongs(quote: Quote, text: str) -> bool:
    """Whether the words of a quotation are in a text, at its offsets."""
    return " ".join(span.of(text) for span in quote.spans) == quote.text
