"""Laws of the results that are true of any text."""

from __future__ import annotations

import copy
import pickle
import re
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import FEMALE, FILLER, MALE, NASTY, STYLES, damaged, dialogues, people, reports, texts

import quoteattr
from benchmarks.fuzz.answers import spans_of
from quoteattr import Kind, Quote, Span

if TYPE_CHECKING:

    from strategies import Person, Report

ANY_TEXT = st.one_of(texts(), NASTY, damaged())


def shifted(value: object, by: int) -> object:
    """The value with every offset shifted."""
    if isinstance(value, Span):
        return Span(start=value.start + by, end=value.end + by)
    if isinstance(value, tuple):
        return tuple(shifted(one, by) for one in value)
    if attrs.has(cls := type(value)):
        fields = attrs.fields(cls)
        return attrs.evolve(value, **{field.name: shifted(getattr(value, field.name), by) for field in fields})  # type: ignore[misc]
    return value


def gist(quotes: tuple[Quote, ...]) -> list[tuple[object, ...]]:
    """Spans, kind, cue and mention: the words found, without the person they refer to."""
    return [
        (quote.kind, quote.spans, quote.extent, quote.cue, quote.attribution and quote.attribution.mention) for quote in quotes
    ]


# Offsets


@given(ANY_TEXT)
def test_texts_are_slices(text: str) -> None:
    """Every text in a result is the slice of its span. The text of a quotation is its spans joined by spaces."""
    why = quoteattr.explain(text)
    for quote in why.quotes:
        assert quote.text == " ".join(span.of(text) for span in quote.spans)
        if quote.cue:
            assert quote.cue.text == quote.cue.span.of(text)
        if quote.attribution and quote.attribution.mention:
            assert quote.attribution.mention.text == quote.attribution.mention.span.of(text)
    for speaker in why.speakers:
        for mention in speaker.mentions:
            assert mention.text == mention.span.of(text)
    for span in spans_of((why.quotes, why.speakers, why.rejected, why.issues)):
        assert span.end <= len(text)


@given(ANY_TEXT)
def test_words_lie_in_the_extent(text: str) -> None:
    """A quotation has words, in order and without overlap. They are in its extent, and so are the words in quotation marks."""
    for quote in quoteattr.extract(text, acts=quoteattr.ALL_ACTS):
        assert quote.spans
        assert all(one.end <= other.start for one, other in zip(quote.spans, quote.spans[1:], strict=False))
        assert all(quote.extent.covers(span) for span in quote.spans)
        assert all(any(span.covers(piece) for span in quote.spans) for piece in quote.verbatim)
        assert all(span.of(text).strip() for span in quote.spans)
        if quote.kind is Kind.DIRECT:
            assert quote.verbatim == quote.spans
            assert quote.style is not None
        assert bool(quote.verbatim) == (quote.kind is not Kind.INDIRECT)


def test_words_lie_in_the_extent_after_an_odd_mark() -> None:
    """The same is true of a text that once broke this law."""
    for quote in quoteattr.extract("Ann“ ran. ““I saw the road,” he said."):
        assert all(quote.extent.covers(span) for span in quote.spans)


@given(ANY_TEXT)
def test_quotations_are_a_tree(text: str) -> None:
    """Two quotations are disjoint or nested, parents come first, and the depth is the number of enclosing quotations."""
    quotes = quoteattr.extract(text, acts=quoteattr.ALL_ACTS)
    assert list(quotes) == sorted(quotes, key=lambda quote: (quote.extent.start, -quote.extent.end))
    for k, quote in enumerate(quotes):
        around = [j for j in range(k) if quotes[j].extent.covers(quote.extent)]
        assert all(j in around or not quotes[j].extent.overlaps(quote.extent) for j in range(k))
        assert quote.parent == (around[-1] if around else None)
        assert quote.depth == len(around)


def test_ids_do_not_depend_on_the_acts_asked_for() -> None:
    """If a report is left out, its number is not reused, so a speaker has the same id whatever is asked for."""
    text = "Ruiz wondered whether it was shut.\n\nLeo Brandt won. “I am too old,” Brandt said."
    assert [speaker.id for speaker in quoteattr.explain(text, acts=quoteattr.ALL_ACTS).speakers] == ["s1", "s2"]
    assert [(one.id, one.name) for one in quoteattr.explain(text).speakers] == [("s2", "Leo Brandt")]


@given(ANY_TEXT)
def test_speakers_are_those_listed(text: str) -> None:
    """Everybody a quotation refers to is listed once as a speaker; ids are numbered by first mention."""
    why = quoteattr.explain(text, acts=quoteattr.ALL_ACTS)
    assert [speaker.id for speaker in why.speakers] == [f"s{k}" for k in range(1, len(why.speakers) + 1)]
    listed = {speaker.id: speaker for speaker in why.speakers}
    for quote in why.quotes:
        if quote.speaker:
            assert listed[quote.speaker.id] == quote.speaker
    firsts = [speaker.mentions[0].span.start for speaker in why.speakers if speaker.mentions]
    assert firsts == sorted(firsts)
    for speaker in why.speakers:
        assert list(speaker.mentions) == sorted(speaker.mentions, key=lambda mention: mention.span)
        assert set(speaker.members) <= set(listed)


@given(ANY_TEXT)
def test_confidence_is_a_share(text: str) -> None:
    """Confidences are between 0 and 1, and above 0 only if there is an answer."""
    for quote in quoteattr.extract(text):
        found = quote.attribution
        if found:
            assert 0 <= found.confidence <= 1
            assert 0 <= found.mention_confidence <= 1
            assert found.speaker or not found.confidence
            assert found.mention or not found.mention_confidence
            assert (found.speaker is None) == (found.speaker_rule is None)
            assert found.mention or found.mention_rule or found.speaker


@given(ANY_TEXT)
def test_rejected_words_are_no_quotation(text: str) -> None:
    """Rejected text is not also returned as a direct quotation, and names the rule that rejected it."""
    why = quoteattr.explain(text)
    direct = {quote.extent for quote in why.quotes if quote.kind is Kind.DIRECT}
    for rejected in why.rejected:
        assert rejected.rule
        assert rejected.extent not in direct
        assert rejected.extent.covers(rejected.span)


# Any text


@given(NASTY)
def test_any_text_returns(text: str) -> None:
    """Any string gives a result, and the same result every time."""
    assert quoteattr.explain(text, acts=quoteattr.ALL_ACTS) == quoteattr.explain(text, acts=quoteattr.ALL_ACTS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud800“\udfff”\ud800",
        '"' * 20_000,
        "“" * 5_000,
        "“a" * 2_000 + "b”" * 2_000,
        "’ " * 10_000,
        "said " * 5_000,
        "Anna said that " * 1_500,
        "A. " * 5_000,
        "“a,” said Anna. " * 800,
        "Anna " * 5_000 + "said.",
        "Anna Aa" + "a" * 100_000 + " said.",
        "“\n\n" * 2_000,
        "— a\n\n" * 2_000,
        "a" * 100_000,
        "(" * 5_000 + "“a”" + ")" * 5_000,
        "\u0301" * 5_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_long_and_strange_texts_return(text: str) -> None:
    """Texts that repeat one thing many times give a result."""
    assert isinstance(quoteattr.extract(text), tuple)


def test_one_odd_mark_spoils_no_long_text() -> None:
    """A stray quotation mark in one of three hundred paragraphs affects that paragraph at most."""
    good = ["“We saw the boats,” said Anna Berg.", "“Nobody slept,” Peter Voss said.", "It rained all night."] * 100
    for odd in ('"', "“", "”", "«", "‘", "„"):
        lines = [*good[:150], f"It was {odd}late.", *good[150:]]
        found = [quote.text for quote in quoteattr.extract("\n\n".join(lines)) if "late" not in quote.text]
        assert found == ["We saw the boats,", "Nobody slept,"] * 100


# Values


@given(ANY_TEXT)
def test_results_are_values(text: str) -> None:
    """Results equal those of a second call, and can be hashed, copied and pickled."""
    why = quoteattr.explain(text)
    again = quoteattr.explain(text)
    assert why == again
    assert hash(why) == hash(again)
    assert pickle.loads(pickle.dumps(why)) == why
    assert copy.copy(why) == copy.deepcopy(why) == why
    assert len({*why.quotes, *again.quotes}) == len(set(why.quotes))


@given(ANY_TEXT)
def test_extract_is_explain(text: str) -> None:
    """``extract`` returns the quotations of ``explain``."""
    assert quoteattr.extract(text) == quoteattr.explain(text).quotes


@given(ANY_TEXT, st.sampled_from([quoteattr.SPEECH_ACTS, quoteattr.ALL_ACTS]))
def test_every_quotation_can_be_explained(text: str, acts: frozenset[quoteattr.Act]) -> None:
    """The decision belongs to the quotation, names its rules, and gives a reason."""
    why = quoteattr.explain(text, acts=acts)
    for k, quote in enumerate(why.quotes):
        decision = why.why(k)
        found = quote.attribution
        assert decision.quote == quote
        assert decision.rules == tuple(name for name in (found and found.mention_rule, found and found.speaker_rule) if name)
        assert decision.reason


@given(ANY_TEXT)
def test_acts_only_filter(text: str) -> None:
    """With fewer acts, quotations are left out, and the others change only in their position in the tree."""
    fewer = quoteattr.extract(text)
    every = [attrs.evolve(quote, depth=0, parent=None) for quote in quoteattr.extract(text, acts=quoteattr.ALL_ACTS)]
    none = quoteattr.extract(text, acts=frozenset())
    for quote in fewer:
        assert attrs.evolve(quote, depth=0, parent=None) in every
    assert {quote.extent for quote in none} <= {quote.extent for quote in fewer}
    assert all(quote.cue is None or quote.cue.act in quoteattr.SPEECH_ACTS for quote in fewer if quote.kind is Kind.INDIRECT)


# Changes without effect


@given(texts(), st.sampled_from(FILLER))
def test_a_last_paragraph_changes_nothing_before_it(text: str, filler: str) -> None:
    """A last paragraph without quotation marks and names changes no span, kind, cue or mention."""
    assert gist(quoteattr.extract(f"{text}\n\n{filler}")) == gist(quoteattr.extract(text))


@given(texts(), st.sampled_from(FILLER))
def test_a_first_paragraph_moves_everything(text: str, filler: str) -> None:
    """A first paragraph without quotation marks and names shifts every offset, and changes nothing else about the words."""
    before = f"{filler}\n\n"
    moved = shifted(quoteattr.extract(text), len(before))
    assert isinstance(moved, tuple)
    assert gist(quoteattr.extract(before + text)) == gist(moved)


@given(texts(marks="“”"))
def test_guillemets_do_as_well(text: str) -> None:
    """With guillemets, the pieces, mentions and speakers are the same."""
    other = text.replace("“", "«").replace("”", "»")
    here, there = quoteattr.extract(text), quoteattr.extract(other)
    assert gist(there) == gist(here)
    assert [quote.speaker for quote in there] == [quote.speaker for quote in here]


@given(texts(marks="“”"))
def test_straight_marks_do_as_well(text: str) -> None:
    """With straight quotation marks, the pieces, mentions and speakers are the same."""
    other = text.replace("“", '"').replace("”", '"')
    here, there = quoteattr.extract(text), quoteattr.extract(other)
    assert gist(there) == gist(here)
    assert [quote.speaker for quote in there] == [quote.speaker for quote in here]


@given(texts(), st.permutations(FEMALE), st.permutations(MALE))
def test_other_names_are_other_names_only(text: str, women: list[Person], men: list[Person]) -> None:
    """With other people of the same gender in the same places, only the names change."""
    new = dict(zip([*FEMALE, *MALE], [*women, *men], strict=True))
    words = {old.first: to.first for old, to in new.items()} | {old.last: to.last for old, to in new.items()}
    pattern = re.compile("|".join(words))

    def renamed(string: str) -> str:
        return pattern.sub(lambda match: words[match[0]], string)

    here, there = quoteattr.extract(text), quoteattr.extract(renamed(text))
    assert [renamed(quote.text) for quote in here] == [quote.text for quote in there]
    assert [(quote.kind, quote.cue and quote.cue.lemma, quote.rule) for quote in here] == [
        (quote.kind, quote.cue and quote.cue.lemma, quote.rule) for quote in there
    ]
    assert [quote.speaker and renamed(quote.speaker.name) for quote in here] == [
        quote.speaker and quote.speaker.name for quote in there
    ]


# Generated quotations


@given(st.lists(st.one_of(reports(), st.sampled_from(FILLER)), min_size=1, max_size=5))
def test_planted_quotations_are_found(parts: list[Report | str]) -> None:
    """Quotations with tags in any order, each in its own paragraph, are found at their offsets with their speakers."""
    text = "\n\n".join(part if isinstance(part, str) else part.text for part in parts)
    planted = [part for part in parts if not isinstance(part, str)]
    quotes = quoteattr.extract(text)
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [part.person.name for part in planted]
    at = 0
    for quote, part in zip(quotes, planted, strict=True):
        at = text.index(part.text, at)
        spans, inside = [], at
        for piece in part.pieces:
            start = text.index(piece, inside)
            spans.append(Span(start=start, end=start + len(piece)))
            inside = start + len(piece)
        assert quote.spans == tuple(spans)
        at += len(part.text)


@pytest.mark.parametrize("marks", STYLES)
@given(data=st.data())
def test_planted_quotations_are_found_in_every_style(marks: str, data: st.DataObject) -> None:
    """The same is true of any style of quotation marks, if it is used throughout."""
    parts = [data.draw(reports(marks=marks)) for _ in range(data.draw(st.integers(1, 3)))]
    quotes = quoteattr.extract("\n\n".join(part.text for part in parts))
    assert [quote.text for quote in quotes] == [" ".join(part.pieces) for part in parts]
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [part.person.name for part in parts]


@given(dialogues())
def test_bare_lines_alternate(dialogue: tuple[str, tuple[Person, Person], int]) -> None:
    """Lines without tags alternate between the two people."""
    text, who, count = dialogue
    found = [quote.speaker and quote.speaker.name for quote in quoteattr.extract(text)]
    assert found == [who[k % 2].name for k in range(count)]


@given(people(2), st.sampled_from(FILLER))
def test_two_tags_in_one_paragraph_are_two_quotations(two: list[Person], filler: str) -> None:
    """A quotation with its own tag is never a piece of the one before."""
    one, other = two
    assume(one.last != other.last)
    text = f"{filler} “We saw the boats,” said {one.name}. “Nobody slept,” said {other.name}."
    assert [quote.speaker and quote.speaker.name for quote in quoteattr.extract(text)] == [one.name, other.name]
