"""Laws of what is joined and matched over documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import hypothesis.strategies as st
from hypothesis import assume, given

import quoteattr
from quoteattr import (
    Explanation,
    Gender,
    GenderEvidence,
    JoinedSpeaker,
    JoinedSpeakers,
    JoinRule,
    QuoteGroups,
    Speaker,
    SpeakerKind,
    join_speakers,
    match_quotes,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

# Speakers

PEOPLE = """
Dana Holm; Dana B. Holm; Dana Beatrix Holm; Dana Brigitte Holm; Dana Holm Jr.; DANA HOLM; Holm; Dana; D. Holm; D. B. Holm
D.B. Holm; Kim Jong-un; Kim Jong Un; Ana García; Ana Garcia; George H. W. Bush; George W. Bush; George Bush; Bill de Marn
De Marn; Elizabeth II; Lisk Watch; minister; Iowa Republican
""".strip().replace("\n", "; ").split("; ")
ORGANISATIONS = """
Rail Workers Union; RWU; Norvia Inc.; Norvia GmbH; Norvia; The Norvia; Foreign Ministry; Norvian Foreign Ministry; Lisk Watch
Post
""".strip().replace("\n", "; ").split("; ")
NAMELESS = ("minister", "Holm", "Dana", "D. Holm", "De Marn", "Iowa Republican", "Foreign Ministry", "Post")

genders = st.sampled_from([(Gender.UNKNOWN, GenderEvidence.NONE)] * 3 + [
    (gender, evidence)
    for gender in (Gender.FEMALE, Gender.MALE)
    for evidence in (GenderEvidence.FIRST_NAME, GenderEvidence.PRONOUN)
])  # fmt: skip
people = st.builds(
    lambda name, gender: Speaker(id="", name=name, kind=SpeakerKind.PERSON, gender=gender[0], gender_evidence=gender[1]),
    st.sampled_from(PEOPLE),
    genders,
)
organisations = st.sampled_from(ORGANISATIONS).map(lambda name: Speaker(id="", name=name, kind=SpeakerKind.ORGANISATION))
#: Documents with their speakers. No document has one name twice.
casts = st.lists(st.lists(people | organisations, max_size=4, unique_by=lambda one: one.name), min_size=1, max_size=8)
Documents = list[tuple[int, Explanation]]


def documents(cast: Sequence[Sequence[Speaker]]) -> Documents:
    """The documents as results, with numbers as keys."""
    return [
        (
            number,
            Explanation(
                text="",
                quotes=(),
                speakers=tuple(attrs.evolve(speaker, id=f"s{k}") for k, speaker in enumerate(speakers, 1)),
                rejected=(),
                issues=(),
            ),
        )
        for number, speakers in enumerate(cast)
    ]


def joined_sets(found: JoinedSpeakers) -> set[frozenset[tuple[Hashable, str]]]:
    """Who is joined with whom."""
    return {frozenset((key, speaker.id) for key, speaker in one.speakers) for one in found}


def facts(one: JoinedSpeaker) -> tuple[object, ...]:
    """What doesn't depend on the order of documents."""
    evidence = {(part.name, part.rule, frozenset(part.keys)) for part in one.evidence}
    return one.name, one.kind, one.gender, len(one.namesakes), evidence


@given(casts, st.randoms())
def test_the_order_of_documents_joins_nobody_else(cast: list[list[Speaker]], random: st.Random) -> None:
    """Only the numbers change; names, genders and evidence stay."""
    results = documents(cast)
    found = join_speakers(results)
    random.shuffle(results)
    again = join_speakers(results)
    assert joined_sets(found) == joined_sets(again)
    for key, speaker_id in found.ids:
        one, other = found.of(key, speaker_id), again.of(key, speaker_id)
        assert one is not None
        assert other is not None
        assert facts(one) == facts(other)


@given(casts)
def test_everybody_has_one_id(cast: list[list[Speaker]]) -> None:
    """Ids are numbers by first mention, and the evidence covers all documents."""
    results = documents(cast)
    found = join_speakers(results)
    assert [one.id for one in found] == [f"p{number}" for number in range(1, len(found) + 1)]
    assert sorted(found.ids) == sorted((key, speaker.id) for key, result in results for speaker in result.speakers)
    order = [found.id_of(key, speaker) for key, result in results for speaker in result.speakers]
    assert list(dict.fromkeys(order)) == [one.id for one in found]
    for one in found:
        assert {key for part in one.evidence for key in part.keys} == {key for key, _ in one.speakers}
        assert {part.name for part in one.evidence} == {speaker.name for _, speaker in one.speakers}
        assert all(one.id in found[int(other[1:]) - 1].namesakes for other in one.namesakes)


@given(casts)
def test_who_is_never_joined(cast: list[list[Speaker]]) -> None:
    """A name that isn't full with anybody, she with him, father with son, H. W. with W."""
    for one in join_speakers(documents(cast)):
        names = {speaker.name for _, speaker in one.speakers}
        shown = {speaker.gender for _, speaker in one.speakers if speaker.gender_evidence is GenderEvidence.PRONOUN}
        assert len(one.speakers) == 1 or not names & set(NAMELESS)
        assert (JoinRule.ALONE in {part.rule for part in one.evidence}) == bool(names & set(NAMELESS))
        assert one.kind is SpeakerKind.ORGANISATION or not {Gender.FEMALE, Gender.MALE} <= shown
        assert not {"George H. W. Bush", "George W. Bush"} <= names
        assert "Dana Holm Jr." not in names or len(names) == 1
        assert len(names & {"Norvia Inc.", "Norvia GmbH"}) < 2
        assert len(names & {"Dana Beatrix Holm", "Dana Brigitte Holm"}) < 2


@given(casts)
def test_a_copy_joins_with_its_original(cast: list[list[Speaker]]) -> None:
    """Everybody with a full name has the same id in a copy of the document under another key."""
    results = documents(cast)
    found = join_speakers([*results, *((-1 - key, result) for key, result in results)])
    for key, result in results:
        for speaker in result.speakers:
            is_same = found.id_of(key, speaker) == found.id_of(-1 - key, speaker)
            assert is_same == (speaker.name not in NAMELESS)


@given(casts)
def test_joining_twice_gives_the_same(cast: list[list[Speaker]]) -> None:
    """Nothing is kept between two calls."""
    assert join_speakers(documents(cast)) == join_speakers(documents(cast))


# Quotations

SENTENCES = (
    "The ferry came in two hours late with nobody on board",
    "small boats may come and go as long as they like",
    "We do not gamble with the lives of people in this town",
    "It rained all night and the river came over the wall",
    "nobody will ever again close the old harbour for a single day",
)
SHORT = ("No comment", "I love you", "We will see what comes", "at the end of the day")
SPEAKERS = ("Ada Holm", "Bea Lund", "Ms. Holm", "the mayor")
MARKS = ("“”", '""', "«»")

quotations = st.tuples(
    st.lists(st.sampled_from(SENTENCES + SHORT), min_size=1, max_size=3, unique=True).map(". ".join),
    st.sampled_from(SPEAKERS),
    st.sampled_from(MARKS),
)
texts = st.lists(quotations, max_size=2).map(
    lambda some: "\n\n".join(f"{marks[0]}{words},{marks[1]} said {speaker}." for words, speaker, marks in some)
)
corpora = st.lists(texts, min_size=1, max_size=4)


def matched_sets(groups: QuoteGroups) -> set[frozenset[tuple[Hashable, int]]]:
    """Which quotations are in one group."""
    return {frozenset((match.key, match.quote.start) for match in group.matches) for group in groups}


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return text.lower().replace(".", " ").replace(",", " ").split()


@given(corpora, st.randoms())
def test_the_order_of_documents_matches_nothing_else(corpus: list[str], random: st.Random) -> None:
    """Only the numbers change; spans and agreement stay."""
    results = [(key, quoteattr.extract(text)) for key, text in enumerate(corpus)]
    groups = match_quotes(results)
    random.shuffle(results)
    again = match_quotes(results)
    assert matched_sets(groups) == matched_sets(again)
    for group in groups:
        other = again.of(group.matches[0].key, group.matches[0].quote)
        assert other is not None
        assert set(group.matches) == set(other.matches)
        assert (group.agreement, set(group.names)) == (other.agreement, set(other.names))


@given(corpora)
def test_members_share_their_words(corpus: list[str]) -> None:
    """The words of each span are in a quotation of another document of the group, in this order; there are at least eight."""
    groups = match_quotes((key, quoteattr.extract(text)) for key, text in enumerate(corpus))
    seen: set[tuple[Hashable, int]] = set()
    for group in groups:
        assert len(group.keys) > 1
        for match in group.matches:
            assert (match.key, match.quote.start) not in seen
            seen.add((match.key, match.quote.start))
            text = corpus[int(str(match.key))]
            others = [f" {' '.join(words(other.quote.text))} " for other in group.matches if other.key != match.key]
            shared = [part for span in match.spans for part in span.of(text).split(". ")]
            assert all(any(f" {' '.join(words(part)[:4])}" in other for other in others) for part in shared)
            assert len(words(" ".join(shared))) >= 8
            assert all(any(piece.covers(span) for piece in match.quote.verbatim) for span in match.spans)
            assert list(match.spans) == sorted(match.spans)


@given(corpora)
def test_a_copy_matches_its_original(corpus: list[str]) -> None:
    """Every quotation with enough words is in one group with the same quotation under another key."""
    results = [(key, quoteattr.extract(text)) for key, text in enumerate(corpus)]
    groups = match_quotes([*results, *((-1 - key, quotes) for key, quotes in results)])
    for key, quotes in results:
        for quote in quotes:
            number = groups.id_of(key, quote)
            assert number == groups.id_of(-1 - key, quote)
            assert (number is not None) == (len(words(quote.text)) >= 8)


@given(corpora)
def test_the_quotations_of_groups_alone_form_the_same_groups(corpus: list[str]) -> None:
    """What is in no group has no influence."""
    results = [(key, quoteattr.extract(text)) for key, text in enumerate(corpus)]
    groups = match_quotes(results)
    left = [(key, [quote for quote in quotes if groups.of(key, quote)]) for key, quotes in results]
    assert match_quotes(left) == groups


@given(st.sampled_from(SENTENCES), st.integers(0, 4), st.integers(8, 12), st.data())
def test_a_cut_matches_the_whole(sentence: str, start: int, count: int, data: st.DataObject) -> None:
    """Eight or more words of a quotation, in any marks, with a word of the editor in brackets."""
    some = sentence.split()[start : start + count]
    assume(len(some) >= 8)
    marks = data.draw(st.sampled_from(MARKS))
    place = data.draw(st.integers(0, len(some)))
    cut = " ".join([*some[:place], "[sic]", *some[place:]])
    results = [
        ("whole", quoteattr.extract(f"“It rained. {sentence}. We went home,” said Ada Holm.")),
        ("cut", quoteattr.extract(f"{marks[0]}{cut},{marks[1]} said Ada Holm.")),
    ]
    (group,) = match_quotes(results)
    assert group.keys == ("whole", "cut")
    assert words(" ".join(span.of(f"“It rained. {sentence}. We went home,”") for span in group.matches[0].spans)) == words(
        " ".join(some)
    )
