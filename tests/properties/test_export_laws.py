"""Laws of the JSON output that are true of any strings in the results."""

from __future__ import annotations

import json
import sys
import unicodedata
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from strategies import NASTY, texts

import quoteattr
from quoteattr import Mention, MentionKind, Span, Speaker, SpeakerKind
from quoteattr.export import UNSAFE, json_line, to_dict, to_json

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
