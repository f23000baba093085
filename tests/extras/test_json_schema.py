"""The JSON Schema is valid, accepts what the library writes, and nothing that is wrong."""

from __future__ import annotations

import copy
import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

jsonschema = pytest.importorskip("jsonschema")

import quoteattr  # noqa: E402
from benchmarks.fuzz.cases import case_texts  # noqa: E402
from quoteattr import ALL_ACTS  # noqa: E402
from quoteattr.__main__ import main  # noqa: E402

SCHEMA: dict[str, Any] = json.loads(files("quoteattr").joinpath("schema.json").read_text(encoding="utf-8"))
TEXT = "“We open at nine,” Dana Holm told Leo Lund. “Why?” he asked. The «free» tea. “Stop"


def closed(schema: Any) -> Any:
    """The schema without room for other keys, to find keys that it doesn't describe."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(value) for key, value in schema.items()}
    return {**made, "additionalProperties": False} if "properties" in schema else made


def validator(name: str, schema: Any = SCHEMA) -> Any:
    """A validator of one type, as the documentation makes it."""
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})


def test_the_schema_is_valid() -> None:
    """By the rules of its dialect."""
    assert SCHEMA["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_output_for_all_cases_is_valid() -> None:
    """Explanations, which contain all else, and rows; no key is missing in the schema."""
    strict = closed(SCHEMA)
    explanation, row = validator("Explanation", strict), validator("Row", strict)
    for text in case_texts():
        why = quoteattr.explain(text, acts=ALL_ACTS)
        explanation.validate(json.loads(quoteattr.to_json(why)))
        for one in quoteattr.to_rows({"a": why}):
            row.validate(one)


def test_every_kind_of_result_is_valid_by_the_whole_schema() -> None:
    """Each is valid by its own type and by the schema as it is; rows have a type of their own."""
    why = quoteattr.explain(TEXT)
    whole = jsonschema.Draft202012Validator(SCHEMA)
    for value in (why, *why.quotes, *why.speakers, *why.rejected, *why.issues, why.why(0)):
        made = quoteattr.to_dict(value)
        whole.validate(made)
        validator(type(value).__name__).validate(made)
    whole.validate(quoteattr.to_dict(why.quotes))
    validator("Quotes").validate(quoteattr.to_dict(why.quotes))
    assert not whole.is_valid({"kind": "direct"})


def test_lines_of_the_command_are_valid(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """With their two keys in front."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main([str(path), "--format", "jsonl", "--explain"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for line in lines:
        if line["type"] != "text":
            validator(line["type"].capitalize()).validate(line)
    assert {line["type"] for line in lines} == {"text", "quote", "speaker", "rejected", "issue"}


def test_the_example_of_the_documentation() -> None:
    """As written there."""
    page = Path(__file__).parents[2] / "docs" / "results.md"
    (code,) = re.findall(r"<!-- needs jsonschema -->\n```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    rows: list[Any] = [*quoteattr.to_rows(quoteattr.explain(TEXT))]
    exec(code, {"schema": SCHEMA, "rows": rows})
    with pytest.raises(jsonschema.ValidationError):
        exec(code, {"schema": SCHEMA, "rows": [{**rows[0], "start": None}]})


@pytest.mark.parametrize(
    ("key", "value"),
    [("kind", "direkt"), ("kind", None), ("extent", [1]), ("extent", [1, 2, 3]), ("depth", "0"), ("attribution", {})],
)
def test_wrong_values_are_found(key: str, value: object) -> None:
    """The same that ``from_dict`` refuses."""
    (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
    made = copy.deepcopy(quoteattr.to_dict(quote))
    assert validator("Quote").is_valid(made)
    assert not validator("Quote").is_valid({**made, key: value})
    assert not validator("Quote").is_valid({name: one for name, one in made.items() if name != key})
