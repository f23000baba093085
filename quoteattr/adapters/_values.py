"""Convert quotations to lists, dictionaries, strings and numbers and back, so that documents of other tools can store them.

Each speaker is written once, with all mentions, and is referred to by its id.
"""

from __future__ import annotations

import enum
import functools
import types
import typing
from typing import Any

import attrs

from quoteattr import models
from quoteattr.export import fields_of
from quoteattr.models import Quote, Span, Speaker

__all__ = ["dump", "load"]

VERSION = 1  #: of the stored format


def dump(quotes: tuple[Quote, ...]) -> dict[str, Any]:
    """Quotations as plain values."""
    speakers: dict[str, Any] = {}

    def known(speaker: Speaker) -> str:
        if speaker.id not in speakers:
            speakers[speaker.id] = fields_of(speaker, known)
        return speaker.id

    rows = [fields_of(quote, known) for quote in quotes]
    return {"version": VERSION, "speakers": speakers, "quotes": rows}


def load(data: dict[str, Any]) -> tuple[Quote, ...]:
    """The quotations that :func:`dump` wrote."""
    speakers = {key: _fields(Speaker, row, {}) for key, row in data["speakers"].items()}
    return tuple(_fields(Quote, row, speakers) for row in data["quotes"])


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    """The types of the fields of a class."""
    known = typing.get_type_hints(kind, vars(models))
    return {field.name: known[field.name] for field in attrs.fields(kind)}


def _fields(kind: Any, row: dict[str, Any], speakers: dict[str, Any]) -> Any:
    """An instance of a class, from the plain values of its fields."""
    return kind(**{name: _value(hint, row[name], speakers) for name, hint in _hints(kind).items()})


def _value(hint: Any, value: Any, speakers: dict[str, Any]) -> Any:
    """A plain value, converted to the type of its field."""
    if value is None:
        return None
    if typing.get_origin(hint) is types.UnionType:
        hint = next(one for one in typing.get_args(hint) if one is not types.NoneType)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, item, speakers) for item in value)
    if hint is Speaker:
        return speakers[value]
    if hint is Span:
        return Span(start=value[0], end=value[1])
    if issubclass(hint, enum.Enum):
        return hint(value)
    return _fields(hint, value, speakers) if attrs.has(hint) else value
