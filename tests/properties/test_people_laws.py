"""Laws of people who are known: they change who speaks, and nothing about what is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import FEMALE, MALE, damaged, dialogues, texts

import quoteattr
from quoteattr import Person, SpeakerKind

if TYPE_CHECKING:
    from quoteattr import Explanation, Speaker

ANY_TEXT = st.one_of(texts(), dialogues().map(str), damaged())
#: Names of the texts, parts of them, nouns, and strings that are hardly names.
NAMES = st.one_of(
    st.sampled_from([one.name for one in (*FEMALE, *MALE)]),
    st.sampled_from([word for one in (*FEMALE, *MALE) for word in (one.first, one.last, f"Mr {one.last}", f"Mrs. {one.last}")]),
    st.sampled_from(["she", "the mayor", "said", "I", "Mr", "the", "a.b.c", "<i>x</i>", "&amp;1", "O’Neil", "²", "x" * 50]),
    st.text(max_size=8).filter(lambda text: any(map(str.isalnum, text))),
)


@st.composite
def casts(draw: st.DrawFn) -> tuple[Person, ...]:
    """A few people, who may share their names."""
    names = draw(st.lists(st.lists(NAMES, min_size=1, max_size=3), max_size=4))
    narrator = draw(st.integers(0, 4))
    return tuple(
        Person(
            id=f"p{k}",
            name=name,
            aliases=aliases,
            gender=draw(st.sampled_from(["female", "male", "unknown"])),
            kind=draw(st.sampled_from(["person", "organisation", "group"])),
            narrator=k == narrator,
        )
        for k, (name, *aliases) in enumerate(names)
    )


def spans(why: Explanation) -> list[object]:
    """What is quoted, without who said it."""
    return [(quote.kind, quote.extent) for quote in why.quotes if quote.kind != "indirect" and quote.style]


def is_known(speaker: Speaker, why: Explanation) -> bool:
    """Whether a speaker is a known person or a group of known people."""
    if speaker.kind is SpeakerKind.GROUP and speaker.members:
        members = {one.id: one for one in why.speakers}
        return all(is_known(members[one], why) for one in speaker.members)
    return speaker.person is not None


@given(ANY_TEXT)
def test_nobody_known_is_the_same_as_no_list(text: str) -> None:
    """An empty list changes nothing."""
    assert quoteattr.explain(text, people=[]) == quoteattr.explain(text)


@given(ANY_TEXT, casts())
def test_any_people_give_a_result(text: str, people: tuple[Person, ...]) -> None:
    """Whoever is known: no error, the same result for the same people, and the given names and genders."""
    why = quoteattr.explain(text, people=people)
    assert why == quoteattr.explain(text, people=list(people))
    known = {person.id: person for person in people}
    ids = [one.person for one in why.speakers if one.person is not None]
    assert len(set(ids)) == len(ids)
    for speaker in why.speakers:
        if speaker.person is not None:
            person = known[speaker.person]
            assert (speaker.name, speaker.kind) == (person.name, person.kind)
            assert person.gender in {"unknown", speaker.gender}
    for speaker in why.speakers:
        for mention in speaker.mentions:
            assert mention.text == mention.span.of(text)


@given(ANY_TEXT, casts())
def test_nobody_else_speaks_if_the_list_is_complete(text: str, people: tuple[Person, ...]) -> None:
    """With ``strict_people`` every speaker is known; the quotations and their mentions stay."""
    why = quoteattr.explain(text, people=people, strict_people=True)
    assert all(is_known(quote.speaker, why) for quote in why.quotes if quote.speaker)
    free = quoteattr.explain(text, people=people)
    assert [quote.extent for quote in why.quotes] == [quote.extent for quote in free.quotes]


@pytest.mark.parametrize("strict", [False, True])
@given(text=ANY_TEXT)
def test_people_who_are_never_named_do_not_appear(text: str, strict: bool) -> None:  # noqa: FBT001
    """Somebody the text doesn't name isn't among the speakers."""
    why = quoteattr.explain(text, people=[Person(id="x", name="Xaver Qwertz")], strict_people=strict)
    assert not [one for one in why.speakers if one.person]
