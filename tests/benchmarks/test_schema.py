"""The JSON Schema of results: up to date, complete, and found where the documentation says it is."""

from __future__ import annotations

import enum
import json
from importlib.resources import files
from typing import Any

import pytest

import quoteattr
from benchmarks.generate.schema import TARGET, render
from quoteattr import ALL_ACTS, Kind, models
from quoteattr.export import COLUMNS
from quoteattr.export.kinds import RESULTS

SCHEMA: dict[str, Any] = json.loads(files("quoteattr").joinpath("schema.json").read_text(encoding="utf-8"))
DEFS: dict[str, Any] = SCHEMA["$defs"]
TEXT = "“We open at nine,” Dana Holm told Leo Lund. “Why?” he asked. The «free» tea. “Stop"


def test_the_schema_is_up_to_date() -> None:
    """If this fails: ``python -m benchmarks.generate.schema``."""
    assert TARGET.read_text(encoding="utf-8") == render()


def test_every_type_is_described() -> None:
    """Every class and enumeration of results, with the choices of each enumeration."""
    assert {*(kind.__name__ for kind in RESULTS), "Span", "Quotes", "Row"} <= DEFS.keys()
    public = {name: getattr(quoteattr, name) for name in quoteattr.__all__}
    around = {"Agreement", "JoinRule"}  # of results over several documents, which the schema doesn't describe
    kinds = {name: value for name, value in public.items() if isinstance(value, enum.EnumMeta) and name not in around}
    choices = {name: [one.value for one in kind] for name, kind in kinds.items()}
    assert {name: one["enum"] for name, one in DEFS.items() if "enum" in one} == choices
    assert choices["Kind"] == list(Kind)
    assert {getattr(models, name).__name__ for name in models.__all__ if isinstance(getattr(models, name), type)} <= DEFS.keys()
    assert all(one["description"] for one in DEFS.values())


def test_descriptions_are_plain_text() -> None:
    """They have no markup of docstrings, and null for what is missing."""
    text = TARGET.read_text(encoding="utf-8")
    assert not [mark for mark in ("``", ":class:", ":func:", "None") if mark in text]
    assert DEFS["Quote"]["properties"]["extent"]["description"] == "first to last character, with marks, dash or label"
    assert "direct: the speaker's own words" in DEFS["Kind"]["description"]


@pytest.mark.parametrize("kind", RESULTS, ids=lambda kind: kind.__name__)
def test_keys_are_those_of_the_output(kind: type) -> None:
    """In the same order. Other keys are allowed, because keys may be added; those that are there today are required."""
    why = quoteattr.explain(TEXT, acts=ALL_ACTS)
    (attribution,) = {quote.attribution for quote in why.quotes[:1]}
    assert attribution is not None
    party = attribution.addressees[0]
    decision = why.why(1)
    found = [why, why.quotes[0], *why.speakers, *why.rejected, *why.issues, decision, *decision.candidates]
    found += [attribution, attribution.mention, attribution.cue, party, *quoteattr.segments(why)]
    made = quoteattr.to_dict(next(value for value in found if isinstance(value, kind)))
    assert list(DEFS[kind.__name__]["properties"]) == list(made)
    assert set(made) - set(DEFS[kind.__name__]["required"]) == ({"mentions"} if kind is quoteattr.Speaker else set())
    assert "additionalProperties" not in DEFS[kind.__name__]


def test_rows_are_described() -> None:
    """By the same table as everywhere."""
    row = DEFS["Row"]
    assert list(row["properties"]) == row["required"] == [column.name for column in COLUMNS]
    assert [one["description"] for one in row["properties"].values()] == [column.about for column in COLUMNS]
