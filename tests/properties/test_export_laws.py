"""Laws of the JSON output that are true of any strings in the results; what comes back from it, and from wrong data."""

from __future__ import annotations

import contextlib
import enum
import json
import sys
import types
import typing
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import NASTY, texts

import quoteattr
from quoteattr import (
    ALL_ACTS,
    Candidate,
    Explanation,
    InvalidDataError,
    Issue,
    Mention,
    MentionKind,
    Quote,
    Rejected,
    Segment,
    Span,
    Speaker,
    SpeakerKind,
    from_dict,
    from_json,
)
from quoteattr.export import UNSAFE, json_line, to_dict, to_json
from quoteattr.export.kinds import RESULTS, hints

#: The bidirectional controls by their classes, the directional marks by name.
DIRECTIONS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
DIRECTION_MARKS = {"LEFT-TO-RIGHT MARK", "RIGHT-TO-LEFT MARK", "ARABIC LETTER MARK"}
ODD = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), 0x61C, *range(0x200B, 0x2030), *range(0x2060, 0x2070))]
ODD += ["\ud83d", "\ude00", "\udce9", "😀", "é", '"', "\\", "\\u202e", "/"]
#: Any string, including lone surrogates, with many harmful characters.
STRINGS = st.lists(st.one_of(st.characters(), st.sampled_from(ODD), st.characters(categories=["Cs"]))).map("".join)


def joined(text: str) -> str:
    """The text as JSON can represent it: two surrogates that form a pair become the character they encode."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def harmful(char: str) -> bool:
    """Whether a character must be escaped, according to its Unicode properties."""
    return (
        unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}
        or unicodedata.bidirectional(char) in DIRECTIONS
        or unicodedata.name(char, "") in DIRECTION_MARKS
    )


def assert_safe(line: str) -> None:
    """The output is one line, is valid UTF-8, and has nothing that could manipulate a terminal."""
    assert line.splitlines() == [line]
    line.encode("utf-8")
    assert not [char for char in line if harmful(char)]


def test_every_harmful_character_is_escaped_and_no_other() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert UNSAFE.findall(every) == list(filter(harmful, every))


@given(STRINGS, STRINGS)
@example("\u2028\u2029\x85\x1b\x7f\x9b\u202e\u2066", "\udce9")
@example("\ud83d\ude00", "\ude00\ud83d")
def test_any_string_survives_in_one_safe_line(name: str, file: str) -> None:
    mention = Mention(span=Span(start=0, end=1), text=name, kind=MentionKind.NAME)
    speaker = Speaker(id="s1", name=name, kind=SpeakerKind.PERSON, titles=(file,), mentions=(mention,))
    line = to_json(speaker, file=file)
    assert_safe(line)
    made = json.loads(line)
    assert made["file"] == made["titles"][0] == joined(file)
    assert made["name"] == made["mentions"][0]["text"] == joined(name)


@given(STRINGS)
def test_keys_are_as_safe_as_values(key: str) -> None:
    line = json_line({key: key})
    assert_safe(line)
    assert json.loads(line) == {joined(key): joined(key)}


@given(STRINGS)
def test_whatever_does_no_harm_stays_readable(text: str) -> None:
    kept = "".join(char for char in text if not harmful(char) and char not in '"\\')
    assert json_line({"text": kept}) == f'{{"text": "{kept}"}}'


@given(st.one_of(texts(), NASTY, STRINGS.map(lambda words: f"“It is {words} over,” Mira Holm said.")))
def test_results_survive(text: str) -> None:
    why = quoteattr.explain(text)
    for value in (*why.quotes, *why.speakers, *why.rejected, *why.issues):
        line = to_json(value)
        assert_safe(line)
        made: dict[str, Any] = to_dict(value)
        assert json.loads(line) == json.loads(json.dumps(made))


def test_a_lone_surrogate_in_a_quotation() -> None:
    (quote,) = quoteattr.extract("“It is \udce9 over,” Mira Holm said.")
    line = to_json(quote)
    assert r"\udce9" in line
    assert json.loads(line)["text"] == quote.text == "It is \udce9 over,"


# There and back

SPANS = st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda ends: Span(start=ends[0], end=sum(ends)))
#: Without pairs of surrogates, which JSON can't keep.
SINGLE = STRINGS.map(joined)
SHORT = st.lists(st.one_of(st.characters(categories=None), st.sampled_from(ODD)), max_size=2).map("".join).map(joined)
SIMPLE = {str: SHORT, int: st.integers(), bool: st.booleans(), Span: SPANS}
SIMPLE |= {float: st.floats(allow_nan=False, allow_infinity=False)}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of the type of a field."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:
        return st.one_of(*(st.none() if one is types.NoneType else values(one) for one in inner))
    if origin is tuple and inner[-1] is ...:
        return st.lists(values(inner[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values, inner))
    if issubclass(hint, enum.Enum):
        return st.sampled_from(list(hint))
    return st.builds(hint, **{name: values(one) for name, one in hints(hint).items()}) if hint in RESULTS else SIMPLE[hint]


@pytest.mark.parametrize("kind", [Quote, Speaker, Rejected, Issue, Candidate, Segment])
@given(data=st.data())
def test_any_value_comes_back(kind: type, data: st.DataObject) -> None:
    """Any strings and numbers in any result, as a dictionary and as JSON."""
    value = data.draw(values(kind))
    made = to_dict(value)
    assert from_dict(made, kind) == value
    assert from_dict(json.loads(json.dumps(made)), kind) == value
    assert from_json(to_json(value), kind) == value
    if isinstance(value, Speaker):
        assert from_json(to_json(value), Speaker).mentions == value.mentions


@given(st.one_of(texts(), NASTY, SINGLE.map(lambda words: f"“It is {words} over,” Mira Holm said, and Ida “nodded {words}”.")))
def test_explanations_come_back(text: str) -> None:
    """Those of any text, with the mentions of all speakers."""
    why = quoteattr.explain(joined(text), acts=ALL_ACTS)
    for again in (from_dict(to_dict(why), Explanation), from_json(to_json(why), Explanation)):
        assert again == why
        assert [speaker.mentions for speaker in again.speakers] == [speaker.mentions for speaker in why.speakers]
    assert from_json(to_json(why.quotes), tuple[Quote, ...]) == why.quotes


JUNK = st.sampled_from([None, True, -1, 0, 1.5, float("inf"), "", "direct", [], [[]], [1, 0], [0, 1], {}, {"span": 0}, b"a"])
WHOLE = to_dict(quoteattr.explain("“We open,” Dana Holm told Leo Lund. “Why?” he asked. The «free» tea. “Stop"))


@given(st.data())
def test_wrong_data_is_never_another_error(data: st.DataObject) -> None:
    """Whatever is in place of a value, and if a key is missing, there is a result or the one error."""
    made = json.loads(json.dumps(WHOLE))
    inner, kind = made, data.draw(st.sampled_from([Explanation, tuple[Quote, ...]]))
    while True:
        key = data.draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner))))
        if not isinstance(inner[key], (dict, list)) or not inner[key] or data.draw(st.booleans()):
            break
        inner = inner[key]
    if isinstance(inner, dict) and data.draw(st.booleans()):
        del inner[key]
    else:
        inner[key] = data.draw(JUNK)
    with contextlib.suppress(InvalidDataError):
        assert isinstance(from_dict(made, kind), (Explanation, tuple))
