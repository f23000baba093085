"""Results as dictionaries and JSON, and back: what is kept, and the errors for data that isn't a result."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

import quoteattr
from benchmarks.fuzz.cases import case_texts
from quoteattr import (
    ALL_ACTS,
    Candidate,
    Decision,
    Explanation,
    InvalidDataError,
    Issue,
    Kind,
    Quote,
    Span,
    Speaker,
    from_dict,
    from_json,
    to_dict,
    to_json,
)

TEXT = "“We open at nine,” Dana Holm said. “Bring Ida,” she told Leo Lund, who hoped that it “rains”. The «free» tea."
TEXTS = (
    "",
    TEXT,
    "Ida Holm and Leo Lund came late. “Done,” they said, according to Radio Lund.",
    "The clerk was quoted as saying by state radio: “No.”\n\n“Late,” said a spokesman for the ministry.",
)


def of_quotes(quotes: tuple[Quote, ...]) -> list[Speaker | None]:
    """Everybody that quotations refer to."""
    given = [quote.attribution for quote in quotes if quote.attribution]
    parties = [party for one in given for party in (*one.addressees, one.relay, one.on_behalf_of)]
    return [one.speaker for one in given] + [party and party.speaker for party in parties]


def mentions(speakers: tuple[Speaker, ...] | list[Speaker | None]) -> list[object]:
    """The mentions, which are outside equality."""
    return [speaker and speaker.mentions for speaker in speakers]


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    """An explanation as a dictionary."""
    return to_dict(quoteattr.explain(TEXT))


# There and back


def assert_comes_back(why: Explanation, again: Explanation) -> None:
    """The two are equal, also in what is outside equality; only the reasons are gone."""
    assert again == why
    assert mentions(again.speakers) == mentions(why.speakers)
    assert mentions(of_quotes(again.quotes)) == mentions(of_quotes(why.quotes))


def test_explanations_of_all_cases_come_back() -> None:
    """From a dictionary and from JSON."""
    for text in case_texts():
        why = quoteattr.explain(text, acts=ALL_ACTS)
        assert_comes_back(why, from_dict(to_dict(why), Explanation))
        assert_comes_back(why, from_json(to_json(why), Explanation))


@pytest.mark.parametrize("text", TEXTS)
def test_the_quotations_of_a_text_come_back(text: str) -> None:
    """Together with the mentions of everybody they refer to."""
    quotes = quoteattr.extract(text, acts=ALL_ACTS)
    for given in (quotes, list(quotes)):
        again = from_json(to_json(given), tuple[Quote, ...])
        assert again == quotes
        assert mentions(of_quotes(again)) == mentions(of_quotes(quotes))


def test_the_quotations_of_an_explanation_are_read_alone() -> None:
    """The dictionary of an explanation has the keys of that of its quotations."""
    why = quoteattr.explain(TEXT)
    assert from_dict(to_dict(why), tuple[Quote, ...]) == why.quotes


def test_a_speaker_is_written_once_with_mentions() -> None:
    """In a quotation, a speaker has no mentions."""
    quotes = quoteattr.extract("“We open at nine,” Dana Holm said. “We close at six,” said Holm.")
    made = to_dict(quotes)
    assert list(made) == ["quotes", "speakers"]
    assert [[one["name"], len(one["mentions"])] for one in made["speakers"]] == [["Dana Holm", 2]]
    assert made["quotes"] == [to_dict(quote) for quote in quotes]
    assert [row["attribution"]["speaker"]["name"] for row in made["quotes"]] == ["Dana Holm"] * 2


def test_an_explanation_has_its_public_fields_alone(data: dict[str, Any]) -> None:
    """Nothing private is written, and each part is what it is alone."""
    why = quoteattr.explain(TEXT)
    public = [field.name for field in attrs.fields(Explanation) if not field.name.startswith("_")]
    assert list(data) == public == ["text", "quotes", "speakers", "rejected", "issues", "skipped", "lang"]
    assert data["text"] == TEXT
    assert data["quotes"] == [to_dict(quote) for quote in why.quotes]
    assert data["speakers"] == [to_dict(speaker) for speaker in why.speakers]
    assert data["rejected"] == [to_dict(one) for one in why.rejected] != []
    assert "grounds" not in to_json(why)


def test_parts_of_results_come_back() -> None:
    """Decisions, attributions and the values in them too."""
    why = quoteattr.explain(TEXT)
    decision = why.why(0)
    quote = why.quotes[0]
    assert quote.attribution is not None
    assert from_dict(to_dict(decision), Decision) == decision
    assert from_dict(to_dict(Candidate(name="Ida", score=1)), Candidate) == Candidate(name="Ida", score=1.0)
    for value in (quote.attribution, quote.cue, quote.attribution.mention, why.quotes[1].addressees[0], *why.rejected):
        assert value is not None
        assert from_dict(to_dict(value), type(value)) == value


def test_lines_of_the_command_are_read() -> None:
    """Other keys, such as ``file`` and ``type``, are ignored."""
    (quote,) = quoteattr.extract("“We open at nine,” Dana said.")
    line = to_json(quote, file="a.txt", type="quote")
    assert from_json(line, Quote) == from_json(line.encode(), Quote) == quote


def test_keys_with_defaults_may_be_missing(data: dict[str, Any]) -> None:
    """Data written before a key was added can be read."""
    older = {key: value for key, value in data.items() if key not in {"skipped", "lang"}}
    assert from_dict(older, Explanation) == attrs.evolve(quoteattr.explain(TEXT), skipped=())
    assert from_dict({"kind": "unclosed", "span": [0, 1]}, Issue).count == 1


def test_why_is_not_kept(data: dict[str, Any]) -> None:
    """The error says what to do; a wrong index is still an index error."""
    again = from_dict(data, Explanation)
    with pytest.raises(ValueError, match="read from stored data doesn't keep why; call explain with its text"):
        again.why(0)
    with pytest.raises(IndexError):
        again.why(9)


def test_quotations_of_two_texts_keep_their_speakers() -> None:
    """An id that two speakers have is not enough to put one in the place of the other."""
    quotes = quoteattr.extract("“Yes,” said Ann Berg.") + quoteattr.extract("“No,” said Leo Lund.")
    assert from_dict(to_dict(quotes), tuple[Quote, ...]) == quotes


# Surrogates


def test_lone_surrogates_come_back() -> None:
    """They are escaped in JSON."""
    why = quoteattr.explain("“It is \udce9 over,” Mira \ud83d Holm said.")
    assert_comes_back(why, from_json(to_json(why), Explanation))


def test_a_pair_of_surrogates_is_one_character_in_json() -> None:
    """After a quotation it changes the text; before it, the offsets would be wrong, so there is an error."""
    after = quoteattr.explain("“Yes,” said Ann. \ud83d\ude00")
    assert from_dict(to_dict(after), Explanation) == after
    assert from_json(to_json(after), Explanation) == attrs.evolve(after, text="“Yes,” said Ann. 😀")
    before = quoteattr.explain("\ud83d\ude00 “Yes,” said Ann.")
    assert from_dict(to_dict(before), Explanation) == before
    with pytest.raises(InvalidDataError, match=r"quotes\[0\]: is not from the text"):
        from_json(to_json(before), Explanation)


# Errors


@pytest.mark.parametrize("value", [None, 3, "“Yes,” said Ann.", {}, {"a": 1}, Span(start=0, end=1), [3], Quote, Kind.DIRECT])
def test_only_results_become_dictionaries(value: Any) -> None:
    """The error names the type."""
    with pytest.raises(TypeError, match=f"needs a result of quoteattr, not {type(value).__name__}"):
        to_dict(value)


@pytest.mark.parametrize("kind", [None, "Quote", int, dict, Span, tuple, list[Quote], tuple[Speaker, ...], Kind])
def test_only_types_of_results_are_read(kind: Any) -> None:
    """The error names the type."""
    with pytest.raises(TypeError, match="needs a type of result, such as Quote or Explanation, not"):
        from_dict({}, kind)


def replaced(data: Any, path: tuple[str | int, ...], value: object) -> Any:
    """A copy of the data with another value at a path; without the value if it is ``...``."""
    copy = json.loads(json.dumps(data))
    inner = copy
    for key in path[:-1]:
        inner = inner[key]
    if value is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return copy


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("text",), ..., "text: is missing"),
        (("text",), 3, "text: needs a string, not 3"),
        (("text",), "“We", "quotes[0]: is not from the text"),
        (("quotes",), None, "quotes: needs a list, not None"),
        (("quotes", 1), "said", "quotes[1]: needs an object, not 'said'"),
        (("quotes", 0, "kind"), ..., "quotes[0].kind: is missing"),
        (("quotes", 0, "kind"), "direkt", "quotes[0].kind: needs one of direct, mixed, indirect, not 'direkt'"),
        (("quotes", 0, "kind"), [], "quotes[0].kind: needs one of direct, mixed, indirect, not []"),
        (("quotes", 0, "depth"), True, "quotes[0].depth: needs an integer, not True"),
        (("quotes", 0, "depth"), 0.0, "quotes[0].depth: needs an integer, not 0.0"),
        (("quotes", 0, "parent"), "0", "quotes[0].parent: needs an integer, not '0'"),
        (("quotes", 0, "extent"), [5, 2], "quotes[0].extent: needs [start, end] with 0 <= start < end, not [5, 2]"),
        (("quotes", 0, "extent"), [1.0, 2], "quotes[0].extent: needs [start, end] with 0 <= start < end, not [1.0, 2]"),
        (("quotes", 0, "spans", 0), [-1, 2], "quotes[0].spans[0]: needs [start, end] with 0 <= start < end, not [-1, 2]"),
        (("quotes", 0, "spans", 0), "ab", "quotes[0].spans[0]: needs [start, end] with 0 <= start < end, not 'ab'"),
        (("quotes", 0, "attribution"), 3, "quotes[0].attribution: needs an object, not 3"),
        (("quotes", 0, "attribution", "confidence"), "1", "quotes[0].attribution.confidence: needs a number, not '1'"),
        (("quotes", 0, "attribution", "confidence"), 10**400, "quotes[0].attribution.confidence: needs a number, not 1000"),
        (("quotes", 0, "attribution", "cue", "act"), 1, "quotes[0].attribution.cue.act: needs one of speech, writing,"),
        (("quotes", 1, "attribution", "speaker", "id"), None, "quotes[1].attribution.speaker.id: needs a string, not None"),
        (("speakers",), ..., "speakers: is missing"),
        (("speakers", 0, "mentions", 0, "text"), ..., "speakers[0].mentions[0].text: is missing"),
        (("rejected", 0, "span"), None, "rejected[0].span: needs [start, end] with 0 <= start < end, not None"),
        (("skipped", 0), 1, "skipped[0]: needs a string, not 1"),
    ],
)
def test_wrong_data_is_named(data: dict[str, Any], path: tuple[str | int, ...], value: object, message: str) -> None:
    """The error has the path of the value, and what is wrong with it."""
    with pytest.raises(InvalidDataError) as caught:
        from_dict(replaced(data, path, value), Explanation)
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, ValueError)


def test_features_are_pairs() -> None:
    """A tuple of fixed length needs that many items."""
    wrong = replaced(to_dict(quoteattr.explain(TEXT).why(0)), ("features", 0), ["cue"])
    with pytest.raises(InvalidDataError, match=r"^features\[0\]: needs a list of 2, not \['cue'\]$"):
        from_dict(wrong, Decision)


@pytest.mark.parametrize("data", [None, 3, "text", [], [1]])
@pytest.mark.parametrize("kind", [Quote, Explanation, tuple[Quote, ...]])
def test_data_is_an_object(data: Any, kind: Any) -> None:
    """Anything else is an error."""
    with pytest.raises(InvalidDataError, match=r"^data: needs an object, not"):
        from_dict(data, kind)


@pytest.mark.parametrize("line", ["", "{", "{'kind': 1}", b"\xff\xff\xff", "[" * 100_000])
def test_json_must_be_json(line: str | bytes) -> None:
    """The parser's reason is kept."""
    with pytest.raises(InvalidDataError, match=r"^JSON: ."):
        from_json(line, Quote)
