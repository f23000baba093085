"""Results as dictionaries, lists, strings and numbers, ready for JSON."""

from __future__ import annotations

import enum
import json
import re
from typing import TYPE_CHECKING, Any, cast

import attrs

from quoteattr import Explanation, Quote, Span, Speaker
from quoteattr.export.kinds import RESULTS, Result, fields

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["UNSAFE", "fields_of", "json_line", "to_dict", "to_json"]

#: Matches a character that can end a line or control a terminal (control characters, U+2028, U+2029), change the order in
#: which text is displayed (bidirectional controls), or that cannot be encoded in UTF-8 (surrogates).
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def to_dict(value: Result | Sequence[Quote]) -> dict[str, Any]:
    """A result as a dictionary: its fields in their order, spans as ``[start, end]``, enum members as their values.

    A speaker inside a quotation has every field except ``mentions``, which would be repeated with each of the speaker's
    quotations. The speakers of an :class:`~quoteattr.Explanation` have them. :func:`from_dict` turns a dictionary back into the
    result. Keys are only ever added.

    Args:
        value: an :class:`~quoteattr.Explanation`, a quotation, or another value with fields, such as a speaker; or the
            quotations of a text, which become a dictionary with the keys ``quotes`` and ``speakers``.

    Raises:
        TypeError: if the value is something else.

    >>> import quoteattr
    >>> (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
    >>> made = to_dict(quote)
    >>> made["kind"], made["extent"], made["attribution"]["cue"]["lemma"]
    ('direct', [0, 18], 'say')
    """
    if isinstance(value, Explanation):
        return {field.name: _whole(getattr(value, field.name)) for field in fields(Explanation)}
    if isinstance(value, RESULTS):
        return fields_of(value, _within)
    if isinstance(value, (tuple, list)) and all(isinstance(item, Quote) for item in value):
        return _quotes(value)
    msg = f"to_dict needs a result of quoteattr, not {type(value).__name__}"
    raise TypeError(msg)


def _whole(value: object) -> object:
    """The value of a field of an explanation: a text, or a tuple of texts or results."""
    if isinstance(value, tuple):
        return [to_dict(item) if isinstance(item, RESULTS) else item for item in value]
    return value


def _quotes(quotes: Sequence[Quote]) -> dict[str, Any]:
    """The quotations of a text, and everybody that they refer to, by first reference."""
    speakers: dict[str, Speaker] = {}

    def within(speaker: Speaker) -> dict[str, Any]:
        speakers.setdefault(speaker.id, speaker)
        return _within(speaker)

    rows = [fields_of(quote, within) for quote in quotes]
    return {"quotes": rows, "speakers": [to_dict(speaker) for speaker in speakers.values()]}


def _within(speaker: Speaker) -> dict[str, Any]:
    """A speaker inside a quotation."""
    return fields_of(speaker, _within, without="mentions")


def fields_of(value: attrs.AttrsInstance, speaker: Callable[[Speaker], object], without: str = "") -> dict[str, Any]:
    """The fields of a value, except ``without``; each speaker in them is replaced by what ``speaker`` returns for it."""
    names = (field.name for field in fields(type(value)) if field.name != without)
    return {name: _plain(getattr(value, name), speaker) for name in names}


def _plain(value: object, speaker: Callable[[Speaker], object]) -> object:
    """The value of a field, as a plain value."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item, speaker) for item in value]
    if isinstance(value, Speaker):
        return speaker(value)
    return fields_of(cast("attrs.AttrsInstance", value), speaker) if attrs.has(type(value)) else value


def to_json(value: Result | Sequence[Quote], **first: object) -> str:
    """A result as one line of JSON, without a line end.

    Args:
        value: a result, as for :func:`to_dict`.
        first: more keys, put before the fields ("file", "type").

    Non-ASCII text stays readable; characters that are unsafe to print are escaped, see :func:`quoteattr.export.json_line`.

    >>> import quoteattr
    >>> (issue,) = quoteattr.explain("“Well,").issues
    >>> to_json(issue, file="notes.txt")
    '{"file": "notes.txt", "kind": "unclosed", "span": [0, 1], "count": 1, "language": null}'
    """
    return json_line(first | to_dict(value))


def json_line(values: dict[str, Any]) -> str:
    r"""A dictionary as one line of JSON that is safe to print, split into lines and encode.

    Every character that :data:`quoteattr.export.UNSAFE` matches is escaped: ``str.splitlines`` finds one line, a terminal shows
    the text as it is, and encoding to UTF-8 never fails. ``json.loads`` returns the same strings, with one exception that JSON
    cannot avoid: a high surrogate followed by a low one is read as the single character that the pair encodes.

    >>> print(json_line({"file": "Zoë\u2028.txt"}))
    {"file": "Zoë\u2028.txt"}
    """
    return UNSAFE.sub(_escaped, json.dumps(values, ensure_ascii=False))


def _escaped(found: re.Match[str]) -> str:
    """The ASCII escape of a character in JSON."""
    return json.dumps(found[0])[1:-1]
