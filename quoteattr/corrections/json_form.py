"""Changes of a result as JSON, to store next to the text."""

from __future__ import annotations

import enum
import json
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import InvalidDataError, Person, Span
from quoteattr.changes import Add, Changes, Drop, FreeSpeaker, Merge, Rename, SetSpeaker, Split

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteattr.changes import Change

__all__ = ["changes_from_json", "changes_to_json"]

VERSION = 1  #: of the JSON form
KINDS: dict[str, type[Any]] = {
    "rename": Rename,
    "merge": Merge,
    "split": Split,
    "set_speaker": SetSpeaker,
    "free_speaker": FreeSpeaker,
    "drop": Drop,
    "add": Add,
}
NAMES = {kind: name for name, kind in KINDS.items()}


def changes_to_json(changes: Changes) -> str:
    """Changes as JSON, one change a line, to store next to the text.

    >>> from quoteattr.changes import hash_of
    >>> kept = Changes(hash_of("“Yes,” said Ida."), [Rename("Ida", "Ida Holm")])
    >>> changes_from_json(changes_to_json(kept)) == kept
    True
    """
    lines = [json.dumps({"change": NAMES[type(one)], **_fields(one)}, ensure_ascii=True) for one in changes.changes]
    inside = ",\n".join(f"  {line}" for line in lines)
    inside = f"[\n{inside}\n ]" if lines else "[]"
    return f'{{"version": {VERSION}, "text_hash": {json.dumps(changes.text_hash)},\n "changes": {inside}}}\n'


def _fields(value: Any) -> dict[str, Any]:
    """The fields of a change or of a person, as plain values; defaults are left out."""
    given = ((field, getattr(value, field.name)) for field in attrs.fields(type(value)))
    return {field.name: _plain(one) for field, one in given if one != field.default}


def _plain(value: Any) -> Any:
    """A reference as a plain value: a span as a pair, a person as an object."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Person):
        return _fields(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.value if isinstance(value, enum.Enum) else value


def changes_from_json(data: str | bytes) -> Changes:
    """Changes from the JSON that :func:`changes_to_json` made.

    Raises:
        InvalidDataError: if the JSON is malformed or a value is wrong; the message says where.
    """
    try:
        read = json.loads(data)
    except (ValueError, RecursionError) as error:
        where = "JSON"
        raise InvalidDataError(where, str(error)) from error
    if not isinstance(read, dict) or not isinstance(read.get("changes"), list):
        where = "data"
        raise InvalidDataError(where, 'needs the keys "version", "text_hash" and "changes", a list')
    if read.get("version") != VERSION:
        where = "version"
        raise InvalidDataError(where, f"needs {VERSION}, not {read.get('version')!r}; another version of quoteattr wrote it")
    changes = [_made(f"changes[{k}]", one, _change) for k, one in enumerate(read["changes"])]
    made: Changes = _made("text_hash", read.get("text_hash"), lambda text_hash: Changes(text_hash, changes))
    return made


def _made(where: str, value: Any, make: Callable[[Any], Any]) -> Any:
    """What a function makes of a value; its error says where the value is."""
    try:
        return make(value)
    except (TypeError, ValueError) as error:
        raise InvalidDataError(where, str(error)) from error


def _change(value: Any) -> Change:
    """The change that a JSON object is."""
    if not isinstance(value, dict) or value.get("change") not in list(KINDS):
        msg = f"needs an object with a key \"change\", one of {', '.join(KINDS)}; not {value!r}"
        raise ValueError(msg)
    made: Change = KINDS[value["change"]](**{key: _reference(key, one) for key, one in value.items() if key != "change"})
    return made


def _reference(key: str, value: Any) -> Any:
    """A reference from its plain value."""
    if isinstance(value, dict):
        return Person(**value)
    if key in {"speakers", "mentions"} and isinstance(value, list):
        return [_reference("", one) for one in value]
    if isinstance(value, list):
        return _span(value)
    return value


def _span(value: list[Any]) -> Span:
    """A span from a pair of numbers."""
    if len(value) != 2 or any(type(one) is not int for one in value):
        msg = f"a span is [start, end], not {value!r}"
        raise ValueError(msg)
    return Span(start=value[0], end=value[1])
