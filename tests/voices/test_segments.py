"""A text as segments of narration and speech: the rows of ``segments.txt``, every field, arguments and errors."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

import quoteattr
from quoteattr import Kind, Person, Segment, SegmentKind, Span, from_dict, from_json, segments, to_dict, to_json
from quoteattr.tokenizer import MARKS as ALL_MARKS
from quoteattr.tokenizer.table import ENTITIES
from quoteattr.voices.pieces import MARKS, pieces

TABLE = Path(__file__).with_name("segments.txt")
TEXT = "Rain.\n\n“I saw him,” Ola Berg said, “and he shouted ‘fire’ at us.” She left."


@attrs.frozen
class Row:
    """A text with options, and its segments."""

    text: str
    options: tuple[str, ...]
    found: tuple[str, ...]

    def explanation(self) -> quoteattr.Explanation:
        """What is found in the text."""
        given = dict(option.split() for option in self.options if option.startswith("lang "))
        return quoteattr.explain(self.text, **given)

    def arguments(self) -> dict[str, Any]:
        """The arguments of ``segments``."""
        kinds = [option.split()[1:] for option in self.options if option.startswith("kinds ")]
        return ({"kinds": kinds[0]} if kinds else {}) | ({"nested": True} if "nested" in self.options else {})


def rows() -> list[Row]:
    """The rows of the table."""
    blocks = TABLE.read_text(encoding="utf-8").split("\n\n")
    found = []
    for block in blocks:
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            text = next(line for line in lines if line[:2] not in {"? ", "= "})
            parts = {mark: tuple(line[2:] for line in lines if line[0] == mark) for mark in "?="}
            found.append(Row(text.replace("¶", "\n"), parts["?"], parts["="]))
    return found


def line(segment: Segment) -> str:
    """A segment as in the table."""
    who = segment.speaker or ("nobody" if segment.kind is SegmentKind.SPEECH else "tag" if segment.tag else "narrator")
    return f"{who}: {segment.words or '-'}"


@pytest.mark.parametrize("row", [pytest.param(row, id=row.text) for row in rows()])
def test_who_reads_what(row: Row) -> None:
    found = segments(row.explanation(), **row.arguments())
    assert tuple(map(line, found)) == row.found
    assert "".join(segment.text for segment in found) == row.text


# Fields


def test_every_field() -> None:
    """Of narration, of both pieces of a quotation, and of what comes between and after."""
    rain, first, tag, second, last = segments(TEXT)
    kept = {"kind": SegmentKind.SPEECH, "speaker_id": "s1", "speaker": "Ola Berg", "quote": 0, "depth": 0, "paragraph": 2}
    none = {"kind": SegmentKind.NARRATION, "speaker_id": None, "speaker": None, "quote": None, "depth": 0}
    expected = [
        (rain, none | {"start": 0, "end": 7, "text": "Rain.\n\n", "spoken": (0, 5), "paragraph": 1, "tag": False}),
        (first, kept | {"start": 7, "end": 20, "text": "“I saw him,” ", "spoken": (8, 18), "tag": False}),
        (tag, none | {"start": 20, "end": 35, "text": "Ola Berg said, ", "spoken": (20, 34), "paragraph": 2, "tag": True}),
        (second, kept | {"start": 35, "end": 66, "text": TEXT[35:66], "spoken": (36, 64), "tag": False}),
        (last, none | {"start": 66, "end": 75, "text": "She left.", "spoken": (66, 75), "paragraph": 2, "tag": False}),
    ]
    for segment, fields in expected:
        start, end = fields["spoken"]
        assert segment == Segment(**fields | {"spoken": Span(start=start, end=end)})
        assert segment.words == TEXT[start:end]


def test_depth_is_that_of_the_quotation() -> None:
    """It has the same index and depth as in the explanation."""
    why = quoteattr.explain(TEXT)
    inner = [segment for segment in segments(why, nested=True) if segment.depth]
    assert [(segment.words, segment.quote, segment.depth) for segment in inner] == [("fire", 1, 1)]
    assert why.quotes[1].depth == 1


def test_paragraphs_are_numbered_as_in_rows() -> None:
    """The same number for the same quotation."""
    text = "One.\n\n“Two,” said Ann.\n\nThree.\n\n“Four,” said Ann. “Five.\n\n“Six.”"
    why = quoteattr.explain(text)
    numbers = {row["start"]: row["paragraph"] for row in quoteattr.to_rows(why)}
    found = {segment.start: segment.paragraph for segment in segments(why) if segment.quote is not None}
    assert numbers.items() <= found.items()


def test_segments_are_values() -> None:
    """They can't be changed, and can be compared, hashed, pickled, and stored as JSON."""
    found = segments(TEXT)
    assert found == segments(TEXT)
    assert len({*found, *segments(TEXT)}) == len(found)
    assert pickle.loads(pickle.dumps(found)) == found
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found[0].text = ""  # type: ignore[misc]
    for segment in found:
        assert from_dict(to_dict(segment), Segment) == segment
        assert from_json(to_json(segment, file="a.txt"), Segment) == segment
        assert segment.spoken is not None
        assert json.loads(to_json(segment))["spoken"] == [segment.spoken.start, segment.spoken.end]
    assert [str(kind) for kind in SegmentKind] == ["narration", "speech"] == list(SegmentKind)


@pytest.mark.parametrize(
    ("text", "found"),
    [("", []), (" \n\n ", [" \n\n "]), ("  “Yes.” ", ["  “Yes.” "]), ("\n\nRain.\n", ["\n\nRain.\n"]), ("“”", ["“”"])],
)
def test_white_space_and_nothing(text: str, found: list[str]) -> None:
    """White space before the first segment belongs to it; a text without words has one that isn't read."""
    assert [segment.text for segment in segments(text)] == found
    assert [segment.spoken is None for segment in segments(text)] == [not any(map(str.isalnum, one)) for one in found]


# Arguments


def test_a_text_or_an_explanation() -> None:
    """With an explanation, people who are known are known here too."""
    text = "“I am tired,” Lucia said."
    assert segments(text) == segments(quoteattr.explain(text))
    lucy = Person(id="lucy", name="Lucy Honeychurch", aliases=["Lucia"])
    assert segments(quoteattr.explain(text, people=[lucy]))[0].speaker == "Lucy Honeychurch"


def test_kinds_may_be_strings() -> None:
    assert segments(TEXT, kinds=["direct"]) == segments(TEXT, kinds={Kind.DIRECT}) == segments(TEXT)
    assert [segment.kind for segment in segments(TEXT, kinds=())] == [SegmentKind.NARRATION] * 2


@pytest.mark.parametrize("value", [None, 3, b"Yes", ["“Yes,” said Ann."], quoteattr.extract("“Yes,” said Ann.")])
@pytest.mark.parametrize("function", [segments, quoteattr.to_tei])
def test_anything_else_is_refused(function: Any, value: Any) -> None:
    """The message says what to pass, also to whoever passes what ``extract`` returns."""
    advice = rf"{function.__name__} needs a text or an Explanation, not {type(value).__name__}; pass the text, or what explain"
    with pytest.raises(TypeError, match=advice):
        function(value)


def test_wrong_kinds_are_refused() -> None:
    with pytest.raises(TypeError, match=r"kinds needs a collection of kinds, not str; as in kinds=\['direct', 'mixed'\]"):
        segments(TEXT, kinds="direct")
    with pytest.raises(TypeError, match="kinds needs a collection of kinds, not Kind"):
        segments(TEXT, kinds=Kind.DIRECT)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="'spoken' is not a valid Kind"):
        segments(TEXT, kinds=["spoken"])


# Quotation marks


@pytest.mark.parametrize("mark", [*ALL_MARKS, *(f"&{name};" for name in ENTITIES), "&#8220;", "&#x201C;"])
def test_every_quotation_mark_belongs_to_its_piece(mark: str) -> None:
    """Those of an interrupted quotation, in the middle as at its ends."""
    (quote,) = quoteattr.extract("“I saw it,” Ann said, “and ran.”")
    text = f"{mark}I saw it,{mark} Ann said, {mark}and ran.{mark}"
    longer = len(mark) - 1
    first = Span(start=1 + longer, end=10 + longer)
    second = Span(start=23 + 3 * longer, end=31 + 3 * longer)
    assert [first.of(text), second.of(text)] == ["I saw it,", "and ran."]
    made = attrs.evolve(quote, spans=(first, second), extent=Span(start=0, end=len(text)))
    found = [text[piece.start : piece.end] for piece in pieces(made, 0, text)]
    assert found == [f"{mark}I saw it,{mark}", f"{mark}and ran.{mark}"]
    assert len(mark) > 2 or mark == ",," or set(mark) <= set(MARKS)
