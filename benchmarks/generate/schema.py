"""Generate ``quoteattr/schema.json``: the JSON Schema of results, from the types of their fields and the remarks on them.

Run it from the root of the repository after a change of a type of result::

    python -m benchmarks.generate.schema
"""

from __future__ import annotations

import enum
import inspect
import json
import re
import types
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteattr import Explanation, SegmentKind, Span, Speaker, models
from quoteattr.export import COLUMNS, Row
from quoteattr.export.kinds import RESULTS, hints

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["TARGET", "render"]

TARGET = Path(__file__).parents[2] / "quoteattr" / "schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
ABOUT = (
    "What quoteattr.to_dict returns. Each type of result is in $defs, as is Row, an item of what quoteattr.to_rows returns. "
    "Offsets are code points of the text, ends are exclusive. Keys are only ever added, so other keys are allowed."
)
SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", types.NoneType: "null"}
#: Type -> its keys that not every object has, and where they are missing.
SOMETIMES: dict[type, dict[str, str]] = {Speaker: {"mentions": "not in a speaker inside a quotation"}}
#: "name: type = default  #: remark", or the same for a member of an enumeration
REMARK = re.compile(r"^    (\w+)(?:: | = )[^#\n]*#: (.*)$", re.MULTILINE)
ROLE = re.compile(r":\w+:`~?(?:quoteattr\.)?(\w[\w.]*)`|``(.*?)``")
Schema = dict[str, Any]


def _said(text: str) -> str:
    """A docstring or remark as plain text, on one line, with what None is in JSON."""
    return " ".join(ROLE.sub(lambda found: found[1] or found[2], text).replace("None", "null").split())


def _about(kind: type) -> str:
    """The first sentence or sentences of the docstring of a class."""
    return _said((kind.__doc__ or "").partition("\n\n")[0])


def _remarks(kind: type) -> dict[str, str]:
    """Field or member of a class -> the remark on it."""
    return {name: _said(remark) for name, remark in REMARK.findall(inspect.getsource(kind))}


def _of(hint: Any) -> Schema:
    """The schema of the values of a type."""
    if typing.get_origin(hint) is types.UnionType:
        return {"anyOf": [_of(one) for one in typing.get_args(hint)]}
    if typing.get_origin(hint) is tuple:
        items = typing.get_args(hint)
        if items[-1] is ...:
            return {"type": "array", "items": _of(items[0])}
        return {"type": "array", "prefixItems": list(map(_of, items)), "items": False, "minItems": len(items)}
    return {"type": SIMPLE[hint]} if hint in SIMPLE else {"$ref": f"#/$defs/{hint.__name__}"}


def _described(schema: Schema, about: str) -> Schema:
    """A schema with a description, if there is one."""
    return {**schema, "description": about} if about else schema


def _object(about: str, properties: Schema, sometimes: Collection[str] = ()) -> Schema:
    """The schema of objects; other keys are allowed, because keys may be added."""
    required = [name for name in properties if name not in sometimes]
    return {"type": "object", "description": about, "properties": properties, "required": required}


def _result(kind: type) -> Schema:
    """The schema of a type of result."""
    remarks, sometimes = _remarks(kind), SOMETIMES.get(kind, {})
    abouts = {name: "; ".join(filter(None, [remarks.get(name), sometimes.get(name)])) for name in hints(kind)}
    properties = {name: _described(_of(hint), abouts[name]) for name, hint in hints(kind).items()}
    return _object(_about(kind), properties, sometimes)


def _choice(kind: type[enum.Enum]) -> Schema:
    """The schema of an enumeration; its description has the remarks on the members."""
    remarks = _remarks(kind)
    members = "; ".join(f"{one.value}: {remarks[one.name]}" for one in kind if one.name in remarks)
    return {"enum": [one.value for one in kind], "description": " ".join(filter(None, [_about(kind), members]))}


def _quotes() -> Schema:
    """The schema of the quotations of a text."""
    of_explanation = hints(Explanation)
    properties = {name: _of(of_explanation[name]) for name in ("quotes", "speakers")}
    return _object("The quotations of a text, and everybody that they refer to.", properties)


def _row() -> Schema:
    """The schema of a row."""
    known = typing.get_type_hints(Row)
    properties = {column.name: _described(_of(known[column.name]), column.about) for column in COLUMNS}
    return _object(_said(Row.__doc__ or ""), properties)


def _enumerations() -> list[type[enum.Enum]]:
    """All enumerations of results: those of the models in their order, and the one of segments."""
    found = [value for value in vars(models).values() if inspect.isclass(value) and issubclass(value, enum.Enum)]
    return [*(kind for kind in found if kind.__name__ in models.__all__), SegmentKind]


def _defs() -> dict[str, Schema]:
    """Every type."""
    span = _described(_of(tuple[int, int]), "[start, end]: the first character, and one past the last")
    named = {kind.__name__: _result(kind) for kind in RESULTS} | {"Quotes": _quotes(), "Row": _row(), Span.__name__: span}
    return named | {kind.__name__: _choice(kind) for kind in _enumerations()}


def schema() -> Schema:
    """The whole schema."""
    defs = _defs()
    whole = [{"$ref": f"#/$defs/{kind.__name__}"} for kind in RESULTS]
    whole.insert(1, {"$ref": "#/$defs/Quotes"})
    return {"$schema": DIALECT, "title": "Results of quoteattr", "description": ABOUT, "anyOf": whole, "$defs": defs}


def render() -> str:
    """The text of the file."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
