"""The values that users receive."""

from __future__ import annotations

import enum
import inspect
import pickle

import attrs
import pytest

import quoteattr
from quoteattr import (
    Act,
    Attribution,
    Cue,
    Ending,
    Explanation,
    Issue,
    IssueKind,
    Kind,
    Mention,
    MentionKind,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
    models,
)

CLASSES = [value for value in vars(models).values() if inspect.isclass(value) and attrs.has(value)] + [Explanation]
ENUMS = [value for value in vars(models).values() if inspect.isclass(value) and issubclass(value, enum.Enum)]
SPAN = Span(start=3, end=7)


def a_quote() -> Quote:
    """A quotation with an attribution."""
    mention = Mention(span=Span(start=12, end=16), text="Dana", kind=MentionKind.NAME)
    cue = Cue(span=SPAN, parts=(SPAN,), text="said", lemma="say", act=Act.SPEECH)
    speaker = Speaker(id="s1", name="Dana", kind=SpeakerKind.PERSON, mentions=(mention,))
    return Quote(
        kind=Kind.DIRECT,
        spans=(SPAN,),
        verbatim=(SPAN,),
        extent=Span(start=2, end=8),
        text="Late",
        style="curly_double",
        ending=Ending.CLOSED,
        rule="pair",
        attribution=Attribution(mention=mention, cue=cue, speaker=speaker),
    )


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_classes_are_frozen_slotted_and_keyword_only(cls: type) -> None:
    """They are values: their fields can't be changed, and must be given by name."""
    assert "__slots__" in vars(cls)
    assert not hasattr(cls, "__dict__") or "__dict__" not in vars(cls)
    assert all(field.kw_only for field in attrs.fields(cls))
    assert "__setattr__" in vars(cls)
    assert cls.__hash__ is not None
    assert cls.__bases__ == (object,)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_collections_in_fields_are_tuples(cls: type) -> None:
    """A field with several values is a tuple, so that the object can be hashed."""
    for field in attrs.fields(cls):
        assert "list" not in str(field.type), field.name
        assert "dict" not in str(field.type), field.name


@pytest.mark.parametrize("cls", ENUMS, ids=lambda cls: cls.__name__)
def test_values_of_enums_are_plain_words(cls: type[enum.Enum]) -> None:
    """They are used in JSON and tables: lower case, unique, and equal to the name in lower case."""
    assert [member.value for member in cls] == [member.name.lower() for member in cls]


def test_spans_are_never_empty() -> None:
    """A span has at least one character."""
    for start, end in ((0, 0), (3, 3), (3, 2), (-1, 2)):
        with pytest.raises(ValueError, match=f"got {start} and {end}"):
            Span(start=start, end=end)


def test_span_arithmetic() -> None:
    """Covering, overlapping, order, length, slices."""
    assert len(SPAN) == 4
    assert SPAN.of("012345678") == "3456"
    assert SPAN.covers(SPAN)
    assert SPAN.covers(Span(start=4, end=7))
    assert not SPAN.covers(Span(start=2, end=5))
    assert SPAN.overlaps(Span(start=6, end=9))
    assert not SPAN.overlaps(Span(start=7, end=9))
    assert not SPAN.overlaps(Span(start=1, end=3))
    assert sorted([Span(start=4, end=5), SPAN, Span(start=3, end=5)]) == [Span(start=3, end=5), SPAN, Span(start=4, end=5)]


def test_values_refuse_changes() -> None:
    """A field can't be set, and no new one can be added."""
    quote = a_quote()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        quote.text = "Early"  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        quote.note = "mine"  # type: ignore[attr-defined]


def test_shortcuts() -> None:
    """``speaker`` and ``cue`` are those of the attribution, or None if there is none."""
    quote = a_quote()
    assert quote.attribution is not None
    assert quote.speaker is quote.attribution.speaker
    assert quote.cue is quote.attribution.cue
    bare = attrs.evolve(quote, attribution=None)
    assert bare.speaker is None
    assert bare.cue is None


def test_mentions_are_outside_equality() -> None:
    """Speakers who differ only in their mentions are equal."""
    quote = a_quote()
    assert quote.speaker is not None
    other = attrs.evolve(quote.speaker, mentions=())
    assert other == quote.speaker
    assert hash(other) == hash(quote.speaker)
    assert attrs.evolve(quote.speaker, name="Dora") != quote.speaker


def test_values_survive_pickling() -> None:
    """Unpickled values are equal, with everything they contain."""
    quote = a_quote()
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        other = pickle.loads(pickle.dumps(quote, protocol))
        assert other == quote
        assert hash(other) == hash(quote)
        assert other.speaker.mentions == quote.speaker.mentions  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("issue", "message"),
    [
        (Issue(kind=IssueKind.UNCLOSED, span=SPAN), "unclosed quotation mark at 3"),
        (Issue(kind=IssueKind.UNOPENED, span=SPAN), "unopened quotation mark at 3"),
        (Issue(kind=IssueKind.UNCLOSED, span=SPAN, count=9), "unclosed run of 9 quotation marks at 3"),
        (Issue(kind=IssueKind.LANGUAGE, span=SPAN, language="Polish"), "the text looks Polish"),
    ],
)
def test_issue_in_a_sentence(issue: Issue, message: str) -> None:
    """The message is built on request."""
    assert issue.message == message


def test_fields_say_what_they_hold() -> None:
    """These are the fields that users know, in order; a new field is a change to document."""
    names = {
        cls.__name__: [field.name for field in attrs.fields(cls)] for cls in (Span, Mention, Cue, Speaker, Attribution, Quote)
    }
    assert names == {
        "Span": ["start", "end"],
        "Mention": ["span", "text", "kind"],
        "Cue": ["span", "parts", "text", "lemma", "act"],
        "Speaker": ["id", "name", "kind", "titles", "gender", "gender_evidence", "person", "members", "mentions"],
        "Attribution": [
            "mention",
            "source",
            "mention_rule",
            "mention_confidence",
            "cue",
            "speaker",
            "speaker_rule",
            "confidence",
            "addressees",
            "relay",
            "on_behalf_of",
            "polarity",
        ],
        "Quote": [
            "kind",
            "spans",
            "verbatim",
            "extent",
            "text",
            "style",
            "ending",
            "rule",
            "depth",
            "parent",
            "attribution",
        ],
    }


def test_results_are_these_values() -> None:
    """The results consist of these classes, and everything in them is hashable."""
    why = quoteattr.explain("“We open at nine,” said Dana Holm. The “free” tea was “cold.")
    for value in (*why.quotes, *why.speakers, *why.rejected, *why.issues, why):
        assert isinstance(hash(value), int)
