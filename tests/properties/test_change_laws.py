"""Laws of changes: what is set stays set, and changes can be kept, repeated and applied one by one."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import damaged, dialogues, texts

import quoteattr
from quoteattr import ALL_ACTS, ChangeError, Explanation, Person, Span, changes_from_json, changes_to_json
from quoteattr.changes import Add, Change, Drop, FreeSpeaker, Merge, Rename, SetSpeaker, Split

#: Each example reads a text several times.
FEW = settings(max_examples=settings().max_examples // 5)
ANY_TEXT = st.one_of(texts(), dialogues().map(str), damaged())


def refs(why: Explanation) -> st.SearchStrategy[object]:
    """References to speakers, most of which are there."""
    found: list[object] = [*why.speakers, *(one.name for one in why.speakers)]
    found += [mention.span for one in why.speakers for mention in one.mentions]
    return st.sampled_from([*found, Person(id="eva", name="Eva Holm"), Person(id="x", name="Xaver", gender="male"), "Nemo"])


@st.composite
def changes(draw: st.DrawFn, why: Explanation) -> list[Change]:
    """A few changes of a result."""
    speakers = refs(why)
    quotes = st.sampled_from([quote.extent for quote in why.quotes])
    spans = st.tuples(st.integers(0, len(why.text) - 1), st.integers(1, 60)).map(lambda one: Span(start=one[0], end=sum(one)))
    rejected = st.sampled_from([one.extent for one in why.rejected]) if why.rejected else spans
    mentions = [mention.text for one in why.speakers for mention in one.mentions] or ["Nemo"]
    name = st.sampled_from(["Eda", "Ida Holm", "the voice"])
    kinds = [
        st.builds(SetSpeaker, quotes, st.one_of(speakers, st.none())),
        st.builds(FreeSpeaker, quotes),
        st.builds(Drop, quotes),
        st.builds(Add, st.one_of(spans, rejected), st.one_of(speakers, st.none())),
        st.builds(Rename, speakers, name),
        st.builds(Merge, st.lists(speakers, min_size=2, max_size=3), st.one_of(st.none(), name)),
        st.builds(Split, speakers, st.lists(st.sampled_from(mentions), min_size=1, max_size=2), st.one_of(st.none(), name)),
    ]
    made: list[Change] = draw(st.lists(st.one_of(kinds), min_size=1, max_size=4))
    return made


@st.composite
def changed(draw: st.DrawFn) -> tuple[Explanation, list[Change], Explanation]:
    """A result, changes that refer to something in it, and the changed result."""
    why = quoteattr.explain(draw(ANY_TEXT), acts=ALL_ACTS)
    assume(why.quotes)
    made = draw(changes(why))
    try:
        return why, made, why.with_changes(made)
    except ChangeError:
        assume(False)  # noqa: FBT003  # a change that refers to nothing has tests of its own
        raise


@FEW
@given(ANY_TEXT)
def test_no_change_is_the_same(text: str) -> None:
    why = quoteattr.explain(text)
    assert why.with_changes([]) is why
    assert why.with_changes(why.changes) is why


@FEW
@given(changed())
def test_kept_changes_give_the_same_again(case: tuple[Explanation, list[Change], Explanation]) -> None:
    """As JSON, after pickling, applied to a new explanation, and applied twice."""
    why, made, result = case
    assert result.with_changes(result.changes) is result
    again = quoteattr.explain(why.text, acts=ALL_ACTS)
    assert again.with_changes(changes_from_json(changes_to_json(result.changes))) == result
    assert again.with_changes(pickle.loads(pickle.dumps(result.changes))) == result
    assert pickle.loads(pickle.dumps(result)) == result
    if len(made) == 1:
        assert result.with_changes(made) == result


@FEW
@given(changed())
def test_results_stay_in_order(case: tuple[Explanation, list[Change], Explanation]) -> None:
    """Quotations are sorted, cross none of the others, and have the texts of their spans; speakers are those referred to."""
    _, _, result = case
    order = [(quote.start, -quote.end) for quote in result.quotes]
    assert order == sorted(order)
    assert len({quote.extent for quote in result.quotes}) == len(order)
    for quote in result.quotes:
        assert quote.text == " ".join(span.of(result.text) for span in quote.spans)
        assert quote.parent is None or result.quotes[quote.parent].extent.covers(quote.extent)
    for one, other in zip(result.quotes, result.quotes[1:], strict=False):
        assert not one.extent.overlaps(other.extent) or one.extent.covers(other.extent)
    ids = {one.id for one in result.speakers}
    assert {quote.speaker.id for quote in result.quotes if quote.speaker} <= ids


@FEW
@given(changed(), st.data())
def test_a_set_speaker_stays_set(case: tuple[Explanation, list[Change], Explanation], data: st.DataObject) -> None:
    """Whatever else is changed before, and when other quotations are set after it."""
    _, _, result = case
    assume(result.quotes)
    quote = data.draw(st.sampled_from(result.quotes))
    person = Person(id="zoe", name="Zoe Quast")
    try:
        fixed = result.with_changes([SetSpeaker(quote, person)])
        others = [one.extent for one in fixed.quotes if one.extent != quote.extent]
        more = fixed.with_changes([SetSpeaker(one, None) for one in others[:3]])
    except ChangeError:
        assume(False)  # noqa: FBT003  # names known now may end a reported clause elsewhere
    for why in (fixed, more):
        found = {one.extent: one for one in why.quotes}[quote.extent]
        assert found.speaker is not None
        assert (found.speaker.person, found.confidence) == ("zoe", 1.0)
    assert not [one for one in more.quotes if one.extent in others[:3] and one.speaker]


@FEW
@given(changed())
def test_dropped_is_gone_and_added_is_there(case: tuple[Explanation, list[Change], Explanation]) -> None:
    """Unless a later change says otherwise."""
    _, made, result = case
    there = {quote.extent for quote in result.quotes}
    last: dict[Span, bool] = {}
    for change in made:
        if isinstance(change, Drop):
            last[change.quote] = False
        elif isinstance(change, Add):
            last[change.span] = True
    assert {extent for extent, kept in last.items() if kept} <= there
    assert not {extent for extent, kept in last.items() if not kept} & there


@pytest.mark.parametrize("steps", [1, 2])
@FEW
@given(text=ANY_TEXT, data=st.data())
def test_changes_may_come_one_by_one(steps: int, text: str, data: st.DataObject) -> None:
    """The same changes in several calls give the same, if they refer to nothing that an earlier one moves."""
    why = quoteattr.explain(text)
    assume(why.quotes)
    quotes = st.sampled_from([quote.extent for quote in why.quotes])
    speakers = st.sampled_from([*(one.name for one in why.speakers), None, Person(id="zoe", name="Zoe Quast")])
    made = data.draw(st.lists(st.builds(SetSpeaker, quotes, speakers) | st.builds(FreeSpeaker, quotes), max_size=4))
    one_by_one = why
    for k in range(0, len(made), steps):
        one_by_one = one_by_one.with_changes(made[k : k + steps])
    assert one_by_one == why.with_changes(made)
    assert one_by_one.changes == why.with_changes(made).changes
