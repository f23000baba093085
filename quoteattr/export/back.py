"""Results from the dictionaries and JSON that they were turned into."""

from __future__ import annotations

import enum
import json
import reprlib
import types
import typing
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import attrs

from quoteattr import Explanation, InvalidDataError, Quote, Span, Speaker
from quoteattr.export.kinds import RESULTS, belongs, fields, hints

__all__ = ["from_dict", "from_json"]

T = TypeVar("T")
Speakers = Mapping[str, Speaker]

QUOTES = tuple[Quote, ...]
SPEAKERS = tuple[Speaker, ...]
MOST = 2**53  #: up to here, every integer is a float
NAMES = {str: "a string", int: "an integer", float: "a number", bool: "true or false"}


def from_dict(data: Mapping[str, Any], kind: type[T]) -> T:
    """The result that :func:`to_dict` turned into a dictionary.

    It is equal to the original. Speakers of an explanation also keep their ``mentions``, which are outside equality; those of a
    single quotation lose them. :meth:`~quoteattr.Explanation.why` is not kept.

    Args:
        data: the dictionary. Other keys in it are ignored, and a key with a default may be missing, so that other versions of
            quoteattr can read it.
        kind: the type of the result, or ``tuple[quoteattr.Quote, ...]`` for the quotations of a text.

    Raises:
        TypeError: if ``kind`` is not a type of result.
        InvalidDataError: if a value is missing or wrong; the message says where.

    >>> import quoteattr
    >>> why = quoteattr.explain("“We open at nine,” Dana said.")
    >>> from_dict(quoteattr.to_dict(why), quoteattr.Explanation) == why
    True
    >>> from_dict({"kind": "unclosed", "span": [3]}, quoteattr.Issue)
    Traceback (most recent call last):
    quoteattr.errors.InvalidDataError: span: needs [start, end] with 0 <= start < end, not [3]
    """
    if kind == QUOTES:
        return cast("T", _value(QUOTES, _needed(data, "quotes"), "quotes", _known(data)))
    if kind not in RESULTS:
        msg = f"from_dict needs a type of result, such as Quote or Explanation, not {kind!r}"
        raise TypeError(msg)
    made = _value(kind, data, "", _known(data) if kind is Explanation else {})
    if isinstance(made, Explanation):
        _check(made)
    return cast("T", made)


def from_json(line: str | bytes, kind: type[T]) -> T:
    r"""The result that :func:`to_json` turned into JSON; arguments and errors are those of :func:`from_dict`.

    A JSON parser reads a high surrogate followed by a low one as a single character. Such a pair is never in decoded text, only
    in strings made from ``"\ud83d"`` and the like; it shifts what comes after it.

    >>> import quoteattr
    >>> line = '{"file": "notes.txt", "kind": "unclosed", "span": [0, 1], "count": 1}'
    >>> from_json(line, quoteattr.Issue)
    Issue(kind=<IssueKind.UNCLOSED: 'unclosed'>, span=Span(start=0, end=1), count=1, language=None)
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        where = "JSON"
        raise InvalidDataError(where, str(error)) from error
    return from_dict(data, kind)


def _known(data: object) -> Speakers:
    """The speakers in a dictionary, with their mentions, by id."""
    speakers: SPEAKERS = _value(SPEAKERS, _needed(data, "speakers"), "speakers", {})
    return {speaker.id: speaker for speaker in speakers}


def _check(why: Explanation) -> None:
    """Whether the quotations are from the text."""
    for number, quote in enumerate(why.quotes):
        if not belongs(quote, why.text):
            where = f"quotes[{number}]"
            raise InvalidDataError(where, "is not from the text")


def _value(hint: Any, value: Any, where: str, known: Speakers) -> Any:
    """A plain value as a value of a type."""
    if typing.get_origin(hint) is types.UnionType:
        if value is None:
            return None
        hint = next(one for one in typing.get_args(hint) if one is not types.NoneType)
    if typing.get_origin(hint) is tuple:
        return _tuple(typing.get_args(hint), value, where, known)
    if hint is Span:
        return _span(value, where)
    if attrs.has(hint):
        return _instance(hint, value, where, known)
    return _member(hint, value, where) if issubclass(hint, enum.Enum) else _simple(hint, value, where)


def _tuple(inner: tuple[Any, ...], value: Any, where: str, known: Speakers) -> tuple[Any, ...]:
    """A list as a tuple: of any length, or with a type for each item."""
    if not isinstance(value, (list, tuple)):
        raise _wrong(where, "a list", value)
    if inner[-1] is ...:
        inner = (inner[0],) * len(value)
    if len(inner) != len(value):
        raise _wrong(where, f"a list of {len(inner)}", value)
    return tuple(_value(hint, item, f"{where}[{k}]", known) for k, (hint, item) in enumerate(zip(inner, value, strict=True)))


def _span(value: Any, where: str) -> Span:
    """A pair of numbers as a span."""
    numbers = value if isinstance(value, (list, tuple)) else ()
    if len(numbers) != 2 or any(type(number) is not int for number in numbers) or not 0 <= numbers[0] < numbers[1]:
        raise _wrong(where, "[start, end] with 0 <= start < end", value)
    return Span(start=numbers[0], end=numbers[1])


def _instance(kind: Any, data: Any, where: str, known: Speakers) -> Any:
    """A dictionary as an instance of a class. A speaker that is known has mentions."""
    made = {}
    for field in fields(kind):
        inside = f"{where}.{field.name}".removeprefix(".")
        if field.default is attrs.NOTHING or field.name in _object(data, where):
            made[field.name] = _value(hints(kind)[field.name], _needed(data, field.name, where), inside, known)
    one = kind(**made)
    return known[one.id] if kind is Speaker and known.get(one.id) == one else one


def _member(kind: Any, value: Any, where: str) -> Any:
    """A string as a member of an enumeration."""
    values = [member.value for member in kind]
    if value not in values:
        raise _wrong(where, f"one of {', '.join(values)}", value)
    return kind(value)


def _simple(kind: Any, value: Any, where: str) -> Any:
    """A string or a number."""
    if type(value) is kind or (kind is str and isinstance(value, str)):
        return value
    if kind is float and type(value) is int and abs(value) <= MOST:
        return float(value)
    raise _wrong(where, NAMES[kind], value)


def _object(data: Any, where: str) -> Mapping[str, Any]:
    """The data, if it has keys."""
    if not isinstance(data, Mapping):
        raise _wrong(where, "an object", data)
    return data


def _needed(data: Any, key: str, where: str = "") -> Any:
    """The value of a key."""
    if key not in _object(data, where):
        raise InvalidDataError(f"{where}.{key}".removeprefix("."), "is missing")
    return data[key]


def _wrong(where: str, needed: str, value: object) -> InvalidDataError:
    """The error for a wrong value, of which the beginning is shown."""
    return InvalidDataError(where or "data", f"needs {needed}, not {reprlib.repr(value)}")
