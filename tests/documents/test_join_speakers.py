"""``join_speakers``: arguments, ids, look-up, evidence, and names that no text gives so easily."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import attrs
import pytest

import quoteattr
from quoteattr import (
    Explanation,
    Gender,
    GenderEvidence,
    JoinedSpeakers,
    JoinRule,
    Mention,
    MentionKind,
    Person,
    Span,
    Speaker,
    SpeakerKind,
    UnknownLanguageError,
    join_speakers,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

TEXTS = {
    "mon": "“We lost,” said Dana B. Holm. “Badly,” Ms. Holm said.",
    "tue": "“We lost,” said Dana Holm. “Who?” asked the mayor.",
    "wed": "“We lost,” said Ms. Holm.",
}


def person(name: str, **fields: object) -> Speaker:
    """A person with nothing but a name."""
    return attrs.evolve(Speaker(id="s1", name=name, kind=SpeakerKind.PERSON), **fields)


def organisation(name: str, *names: str) -> Speaker:
    """An organisation that a document calls by several names."""
    mentions = [Mention(span=Span(start=k, end=k + 1), text=one, kind=MentionKind.NAME) for k, one in enumerate((name, *names))]
    return Speaker(id="s1", name=name, kind=SpeakerKind.ORGANISATION, mentions=tuple(mentions))


def explanation(*speakers: Speaker) -> Explanation:
    """A document with these speakers."""
    numbered = tuple(attrs.evolve(speaker, id=f"s{k}") for k, speaker in enumerate(speakers, 1))
    return Explanation(text="", quotes=(), speakers=numbered, rejected=(), issues=())


def joined(*speakers: Speaker) -> JoinedSpeakers:
    """One document for each speaker, with its number as the key."""
    return join_speakers((number, explanation(speaker)) for number, speaker in enumerate(speakers))


def groups(found: JoinedSpeakers) -> list[list[Hashable]]:
    """The keys of the documents of each joined speaker."""
    return [[key for key, _ in one.speakers] for one in found]


# Arguments


@pytest.mark.parametrize("function", [quoteattr.extract, quoteattr.explain])
def test_all_kinds_of_results(function: type) -> None:
    """Pairs, a dictionary or a generator; quotations or explanations."""
    results = {key: function(text) for key, text in TEXTS.items()}
    expected = join_speakers(results)
    assert join_speakers(results.items()) == expected
    assert join_speakers((key, result) for key, result in results.items()) == expected
    assert join_speakers([[key, result] for key, result in results.items()]) == expected
    assert groups(expected) == [["mon", "tue"], ["tue"], ["wed"]]


def test_no_documents() -> None:
    """There is nobody, and that is no error."""
    assert len(join_speakers({})) == 0
    assert list(join_speakers([("a", ())])) == []


@pytest.mark.parametrize(
    ("results", "error", "message"),
    [
        (3, TypeError, "pairs of a key and what extract or explain returned .*, not int"),
        ("text", TypeError, "not str"),
        (quoteattr.extract(TEXTS["mon"]), TypeError, r"for a single document, pass \[\(key, quotes\)\]"),
        ([TEXTS["mon"]], TypeError, "one of them is str"),
        ([("a", "b", "c")], TypeError, "one of them is tuple"),
        ([("a", TEXTS["mon"])], TypeError, "the result of document 'a' is str"),
        ([("a", None)], TypeError, "the result of document 'a' is NoneType"),
        ([("a", [None])], TypeError, "the result of document 'a' contains NoneType"),
        ([(["a"], ())], TypeError, "a key must be hashable, .* not list"),
        ([("a", ()), ("b", ()), ("a", ())], ValueError, "two documents have the key 'a'; use keys"),
    ],
)
@pytest.mark.parametrize("function", [quoteattr.join_speakers, quoteattr.match_quotes])
def test_wrong_arguments(function: type, results: object, error: type[Exception], message: str) -> None:
    """Both functions say what they need."""
    with pytest.raises(error, match=message):
        function(results)


@pytest.mark.parametrize("function", [quoteattr.join_speakers, quoteattr.match_quotes])
def test_unknown_language(function: type) -> None:
    """The error lists the languages that exist."""
    with pytest.raises(UnknownLanguageError, match=r"available: .*en"):
        function({}, lang="xx")


@pytest.mark.parametrize("function", [quoteattr.join_speakers, quoteattr.match_quotes])
def test_languages(function: type) -> None:
    """Any tag of a language that has a pack, also of the one without words."""
    results = {key: quoteattr.extract(text) for key, text in TEXTS.items()}
    for lang in ("en-GB", "en_US", "und", "es"):
        assert len(function(results, lang=lang)) == len(function(results))
    for wrong in (None, b"en", 3):
        with pytest.raises(TypeError, match=r"lang is a language tag, such as 'en', not (NoneType|bytes|int)"):
            function({}, lang=wrong)


# Results


def test_a_column_of_ids() -> None:
    """Each quotation has the id of its speaker over all documents; no speaker has none."""
    results = {key: quoteattr.extract(text) for key, text in TEXTS.items()} | {"thu": quoteattr.extract("“We won.”")}
    found = join_speakers(results)
    column = [found.id_of(key, quote.speaker) for key, quotes in results.items() for quote in quotes]
    assert column == ["p1", "p1", "p1", "p2", "p3", None]
    assert found.ids["tue", results["tue"][1].speaker.id] == "p2"
    assert found.id_of("wed", "s1") == "p3"
    assert found.of("wed", "s1") == found[2]
    assert found.of("wed", None) is None
    for key, speaker in (("wed", "s9"), ("fri", "s1")):
        with pytest.raises(KeyError):
            found.id_of(key, speaker)


def test_ids_follow_the_first_mention() -> None:
    """"s10" comes after "s2", also if only quotations are given."""
    names = [f"{first} {last}" for last in ("Holm", "Berg") for first in ("Ada", "Bea", "Cleo", "Dora", "Else", "Fay")]
    text = "\n\n".join(f"“It rained,” said {name}." for name in names)
    for function in (quoteattr.extract, quoteattr.explain):
        found = join_speakers({"a": function(text)})
        assert [one.name for one in found] == names
        assert [one.id for one in found] == [f"p{number}" for number in range(1, 13)]


def test_everybody_in_an_attribution_counts() -> None:
    """Addressees, relays and those spoken for have joined ids too."""
    text = "“We wait,” Ada Holm, speaking for the Rail Workers Union, told Bea Lund."
    for function in (quoteattr.extract, quoteattr.explain):
        assert {one.name for one in join_speakers({"a": function(text)})} == {"Ada Holm", "Rail Workers Union", "Bea Lund"}


def test_evidence() -> None:
    """Which names in which documents, and the rule that joined each."""
    found = joined(*map(person, ["Ana García", "ANA GARCIA", "Ana M. Garcia", "Ana Garcia", "Ana García"]))
    (one,) = found
    assert one.name == "Ana M. Garcia"
    assert [(part.name, part.rule, part.keys) for part in one.evidence] == [
        ("Ana García", JoinRule.MIDDLE_NAME, (0, 4)),
        ("ANA GARCIA", JoinRule.MIDDLE_NAME, (1,)),
        ("Ana M. Garcia", JoinRule.NAME, (2,)),
        ("Ana Garcia", JoinRule.MIDDLE_NAME, (3,)),
    ]
    assert [part.rule for part in joined(person("Garcia"))[0].evidence] == [JoinRule.ALONE]


def test_the_usual_spelling_is_shown() -> None:
    """The most frequent one, but no capitals if there is another one."""
    assert joined(person("ANA LUND"), person("ANA LUND"), person("Ana Lund"))[0].name == "Ana Lund"
    assert joined(person("Ana Lúnd"), person("Ana Lund"), person("Ana Lúnd"))[0].name == "Ana Lúnd"


@pytest.mark.parametrize(("count", "name"), [(20, "Dana B. Holm"), (21, "Dana Holm")])
def test_a_rare_fuller_name_is_not_shown(count: int, name: str) -> None:
    """One that is more than twenty times as rare as another one."""
    assert joined(person("Dana B. Holm"), *[person("Dana Holm")] * count)[0].name == name


def test_results_survive_pickling() -> None:
    """They are plain values."""
    found = join_speakers({key: quoteattr.explain(text) for key, text in TEXTS.items()})
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert again.ids == found.ids
    assert hash(again) == hash(found)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found[0].name = "Dana"


# Names


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Dana B. Holm", "DANA HOLM"),
        ("Dana Holm, M.D.", "Dana Holm"),
        ("Dana Holm MD", "Dana Holm"),
        ("Robert “Bob” Holm", "Robert Holm"),
        ("Robert (Bob) Holm", "Robert Holm"),
        ("O.J. Holm", "O. J. Holm"),
        ("Dana  Holm", "Da\u00adna\u200b\u00a0Holm"),
        ("Robert 'Bob' Holm", "Robert ‘Bob’ Holm"),
        ("Gerard 't Marn", "Gerard ’t Marn"),
        ("Bashar al-Tarif", "Bashar Al Tarif"),
        ("Mary Ann O’Hara", "Mary Ann O'Hara"),
        ("Jorge Luis de la Cruz", "Jorge De La Cruz"),
    ],
)
def test_one_person(name: str, other: str) -> None:
    """Names that are the same for a reader."""
    assert groups(joined(person(name), person(other))) == [[0, 1]]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Holm", "Holm"),
        ("Ms. Holm", "Ms. Holm"),
        ("X", "X"),
        ("St. Clare", "St. Clare"),
        ("Van Dyke", "Van Dyke"),
        ("D. Holm", "D. Holm"),
        ("Stefan K.", "Stefan K."),
        ("Dana Holm Jr.", "Dana Holm Sr."),
        ("Dana Holm Jr", "Dana Holm"),
        ("Ida de Marn", "Ida Marn"),
        ("George Herbert Walker Bush", "George Walker Bush"),
        ("…", "…"),
        ("“Bob”", "“Bob”"),
        (" ".join(["Dana"] * 40), " ".join(["Dana"] * 40)),
    ],
)
def test_not_shown_to_be_one_person(name: str, other: str) -> None:
    """Names that many have, or that differ in what tells people apart."""
    titles = ("Ms",) if name.startswith("Ms.") else ()
    assert groups(joined(person(name, titles=titles), person(other, titles=titles))) == [[0], [1]]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Stone & Sand", "Stone and Sand"),
        ("The Lisk Times", "Lisk Times"),
        ("AT&T Inc.", "AT&T"),
        ("Norvia Co., Ltd.", "Norvia"),
        ("McNorvia’s", "McNorvia's"),
        ("News Corp.", "News Corporation"),
        ("U.N.", "UN"),
        ("Temple University", "Temple University"),
    ],
)
def test_one_organisation(name: str, other: str) -> None:
    """Names that are the same for a reader."""
    assert groups(joined(organisation(name), organisation(other))) == [[0, 1]]


@pytest.mark.parametrize("name", ["Congress", "Supreme Court", "National Committee", "Post", "the State", "Inc."])
def test_no_full_name_of_an_organisation(name: str) -> None:
    """Many organisations have such a name."""
    assert groups(joined(organisation(name), organisation(name))) == [[0], [1]]


@pytest.mark.parametrize("acronym", ["RWU", "R.W.U.", "NRWU"])
def test_acronyms_in_use(acronym: str) -> None:
    """The first letters of the words, in capitals."""
    long = "Norvian Rail Workers Union" if acronym == "NRWU" else "Rail Workers Union"
    assert groups(joined(organisation(long, acronym), organisation(acronym))) == [[0, 1]]


@pytest.mark.parametrize("other", ["Union", "RWX", "rwu", "R W U"])
def test_other_names_are_no_acronyms(other: str) -> None:
    """A document may call an organisation by a name that means another one elsewhere."""
    assert groups(joined(organisation("Rail Workers Union", other), organisation(other))) == [[0], [1]]


def test_one_acronym_is_in_use_as_a_name_only() -> None:
    """The acronym joins with the union, though it also has a document of its own before."""
    found = joined(organisation("RWU"), organisation("RWU"), organisation("Rail Workers Union", "RWU"))
    assert groups(found) == [[0, 1, 2]]
    assert found[0].name == "Rail Workers Union"


def test_an_acronym_may_be_the_name_itself() -> None:
    """The first letters of "A B C" are its letters."""
    assert groups(joined(organisation("A B C", "ABC"), organisation("ABC"))) == [[0, 1]]


def test_a_slip_in_one_document_separates_nobody_else() -> None:
    """Names with the same letters are read as most documents write them."""
    assert groups(joined(*map(person, ["Dana B. Holm", "DanaB. Holm", "Dana Holm", "Dana B. Holm"]))) == [[0, 1, 2, 3]]


def test_a_name_without_gender_may_be_an_organisation() -> None:
    """If a document shows that it is one, and none shows that it is a person."""
    assert groups(joined(person("Lisk Watch"), organisation("Lisk Watch"))) == [[0, 1]]
    assert joined(person("Lisk Watch"), organisation("Lisk Watch"))[0].kind is SpeakerKind.ORGANISATION
    assert groups(joined(person("Supreme Court"), organisation("Supreme Court"))) == [[0], [1]]
    woman = person("Lisk Watch", gender=Gender.FEMALE, gender_evidence=GenderEvidence.PRONOUN)
    assert groups(joined(person("Lisk Watch"), organisation("Lisk Watch"), woman)) == [[0, 2], [1]]


def test_the_gender_of_an_organisation_is_a_mistake() -> None:
    """It neither separates nor is shown."""
    ones = [attrs.evolve(organisation("World Bank"), gender=gender, gender_evidence="pronoun") for gender in Gender]
    (one,) = joined(*ones)
    assert one.gender is Gender.UNKNOWN


# Genders


def of_gender(gender: Gender, evidence: GenderEvidence = GenderEvidence.PRONOUN) -> Speaker:
    """Robin Vance, whose first name shows no gender."""
    return person("Robin Vance", gender=gender, gender_evidence=evidence)


def test_a_clear_majority_decides_for_names_without_gender() -> None:
    """One document in eleven may be a mistake; one in ten is a person."""
    woman, man, open_ = of_gender(Gender.FEMALE), of_gender(Gender.MALE), person("Robin Vance")
    clear = joined(*[woman] * 10, man, open_)
    assert groups(clear) == [[*range(10), 11], [10]]
    assert clear[0].namesakes == (clear[1].id,)
    assert groups(joined(*[woman] * 9, man, open_)) == [[*range(9)], [9], [10]]


def test_a_first_name_chooses_the_side() -> None:
    """If documents show both genders, the first name decides for those that show nothing else."""
    by_name = of_gender(Gender.FEMALE, GenderEvidence.FIRST_NAME)
    assert groups(joined(of_gender(Gender.FEMALE), of_gender(Gender.MALE), by_name)) == [[0, 2], [1]]


def test_a_fuller_name_of_either_gender() -> None:
    """She and he are both Robin Vance, so nobody knows which of them is Robin A. Vance."""
    found = joined(of_gender(Gender.FEMALE), of_gender(Gender.MALE), person("Robin A. Vance"))
    assert groups(found) == [[0], [1], [2]]
    assert found[2].namesakes == ("p1", "p2")


def test_a_document_that_tells_two_apart() -> None:
    """If one document has both names for two people, they are two people everywhere."""
    results = [("a", explanation(person("Dana Holm"), person("Dana B. Holm"))), ("b", explanation(person("Dana Holm")))]
    found = join_speakers(results)
    assert [one.id for one in found] == ["p1", "p2"]
    assert found.id_of("b", "s1") == "p1"
    assert found[0].namesakes == ("p2",)


def test_a_given_person_is_joined_whatever_the_name() -> None:
    """Also by a surname alone, and with the documents in which nobody was given."""
    people = [Person(id="dh", name="Dana Holm", aliases=("Holm", "the duchess"))]
    results = {
        "mon": quoteattr.extract("“We wait,” said Holm.", people=people),
        "tue": quoteattr.extract("“We go,” said the duchess.", people=people),
        "wed": quoteattr.extract("“We stay,” said Dana B. Holm."),
        "thu": quoteattr.extract("“We left,” said Holm."),
    }
    found = join_speakers(results)
    assert [found.id_of(key, quotes[0].speaker) for key, quotes in results.items()] == ["p1", "p1", "p1", "p2"]
    assert {part.rule for part in found[0].evidence} == {JoinRule.GIVEN, JoinRule.NAME}


def test_given_people_are_never_joined_with_each_other() -> None:
    """Though they have one name; a document in which nobody was given may mean either of them."""
    one, other = person("Dana Holm", person="1"), person("Dana Holm", person="2")
    found = joined(one, other, person("Dana Holm"), person("Holm", person="2"))
    assert groups(found) == [[0], [1, 3], [2]]
    assert found[2].namesakes == ("p1", "p2")
    assert groups(joined(person("Dana Holm", person="1"), person("Dana B. Holm", person="2"))) == [[0], [1]]


def test_members_have_joined_ids() -> None:
    """A pair refers to its members by their ids over all documents."""
    text = "“We wait,” said Ada Holm and Bea Lund."
    found = join_speakers({"a": quoteattr.explain("“No,” said Cleo Berg."), "b": quoteattr.explain(text)})
    (pair,) = (one for one in found if one.kind is SpeakerKind.GROUP)
    assert {one.name for one in found if one.id in pair.members} == {"Ada Holm", "Bea Lund"}
