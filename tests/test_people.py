"""Known people: the cases in ``cases/people``, and errors.

A case is a title, the people, a text and the expected quotations:

    == An alias joins two names
    lucy: Lucy Holm | Lucia | gender=female

    “Go,” said Lucia.
    --
    lucy | Go,

A line of a person has the id, the name, the aliases, and ``gender=``, ``kind=`` and ``narrator``. A line ``strict`` says that
nobody else speaks. ``-`` is no speaker, and ``=Tom`` a speaker named Tom who isn't known.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from case_files import unescape

import quoteattr
from quoteattr import Gender, GenderEvidence, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Quote

CASES = Path(__file__).parent / "cases" / "people"
AT_LEAST = 45


@attrs.frozen(kw_only=True)
class Known:
    """A case: who is known, the text, and what each quotation should have."""

    title: str
    people: tuple[Person, ...]
    strict: bool
    text: str
    expected: tuple[str, ...]


def person_of(line: str) -> Person:
    """The person that a line describes."""
    key, _, rest = line.partition(": ")
    name, *more = map(str.strip, rest.split(" | "))
    values: dict[str, Any] = dict(one.split("=") for one in more if "=" in one)
    aliases = [unescape(one) for one in more if "=" not in one and one != "narrator"]
    return Person(id=key, name=unescape(name), aliases=aliases, narrator="narrator" in more, **values)


def cases() -> Iterator[Known]:
    """All cases."""
    for path in sorted(CASES.glob("*.txt")):
        for part in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
            head, _, expected = part.partition("\n--\n")
            about, _, text = head.partition("\n\n")
            title, *lines = about.splitlines()
            yield Known(
                title=title,
                people=tuple(person_of(line) for line in lines if line != "strict"),
                strict="strict" in lines,
                text=unescape(text.strip("\n")),
                expected=tuple(expected.strip("\n").splitlines()),
            )


def shown(quote: Quote) -> str:
    """A quotation as a line of a case."""
    speaker = quote.speaker
    who = "-" if speaker is None else speaker.person or f"={speaker.name}"
    return f"{who} | {' '.join(quote.text.split())}"


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.title)
def test_case(case: Known) -> None:
    """Each quotation has the person expected, and is shown with the given name."""
    why = quoteattr.explain(case.text, people=case.people, strict_people=case.strict)
    assert tuple(map(shown, why.quotes)) == case.expected
    names = {person.id: person.name for person in case.people}
    assert {one.person: one.name for one in why.speakers if one.person} == {
        one.person: names[one.person] for one in why.speakers if one.person
    }


def test_there_are_cases() -> None:
    """The reader finds the cases."""
    assert len(list(cases())) >= AT_LEAST


# Errors


@pytest.mark.parametrize(
    ("values", "error", "message"),
    [
        ({"id": "", "name": "Ida"}, ValueError, "the id of a person has at least one letter or digit, got ''"),
        ({"id": "a", "name": " "}, ValueError, "the name of a person has at least one letter or digit, got ' '"),
        ({"id": 3, "name": "Ida"}, TypeError, "the id of a person is a str, not int"),
        ({"id": "a", "name": None}, TypeError, "the name of a person is a str, not NoneType"),
        ({"id": "a", "name": "Ida", "aliases": "Lucia"}, TypeError, r"write aliases=\['Lucia'\]"),
        ({"id": "a", "name": "Ida", "aliases": 3}, TypeError, "aliases is a list of strings, not int"),
        ({"id": "a", "name": "Ida", "aliases": ["Lucia", 3]}, TypeError, "each of the aliases of 'a' is a str, not int"),
        ({"id": "a", "name": "Ida", "aliases": ["?"]}, ValueError, "at least one letter or digit, got '\\?'"),
        ({"id": "a", "name": "Ida", "gender": "woman"}, ValueError, "gender is one of 'female', .* got 'woman'"),
        ({"id": "a", "name": "Ida", "kind": "people"}, ValueError, "kind is one of 'person', 'organisation', .* got 'people'"),
        ({"id": "a", "name": "Ida", "narrator": 1}, TypeError, "narrator is True or False, not int"),
    ],
)
def test_wrong_values_are_refused(values: dict[str, Any], error: type[Exception], message: str) -> None:
    """The message says which value is wrong and what is right."""
    with pytest.raises(error, match=message):
        Person(**values)


IDA, TOM = Person(id="ida", name="Ida", narrator=True), Person(id="tom", name="Tom", narrator=True)


@pytest.mark.parametrize("function", [quoteattr.extract, quoteattr.explain])
@pytest.mark.parametrize(
    ("people", "error", "message"),
    [
        (IDA, TypeError, r"people is a list of Person values, not Person; write people=\[person\]"),
        ("Ida", TypeError, "people is a list of Person values, not str"),
        (None, TypeError, "people is a list of Person values, not NoneType"),
        (["Ida"], TypeError, r"one of them is of type str; write Person\(id=..., name=...\)"),
        ([{"id": "ida"}], TypeError, r"one of them is of type dict; write Person\(\*\*values\)"),
        ([IDA, Person(id="ida", name="Eda")], ValueError, "two people have the id 'ida': Ida and Eda"),
        ([IDA, TOM], ValueError, "two people are marked as the narrator: 'ida' and 'tom'"),
    ],
)
def test_people_who_do_not_fit_together_are_refused(function: Any, people: Any, error: type[Exception], message: str) -> None:
    """Before the text is read."""
    with pytest.raises(error, match=message):
        function("“Go.”", people=people)


def test_strict_people_is_a_choice() -> None:
    """People passed under the wrong name are not ignored."""
    with pytest.raises(TypeError, match="strict_people is True or False, not list; the people themselves are passed as people"):
        quoteattr.extract("“Go.”", strict_people=[IDA])  # type: ignore[arg-type]


def test_people_may_come_from_anywhere() -> None:
    """A generator or a set is as good as a list."""
    lucy = Person(id="lucy", name="Lucy Holm", aliases=iter(["Lucia"]))
    for people in ((one for one in [lucy]), {lucy}, (lucy,)):
        (quote,) = quoteattr.extract("“Go,” said Lucia.", people=people)
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.speaker.person) == ("Lucy Holm", "lucy")


def test_a_person_is_a_value() -> None:
    """It can be compared, hashed and evolved, and strings do for the enumerations."""
    lucy = Person(id="lucy", name="Lucy", aliases=["Lucia"], gender="female")
    assert lucy == Person(id="lucy", name="Lucy", aliases=("Lucia",), gender=Gender.FEMALE)
    assert len({lucy, attrs.evolve(lucy)}) == 1
    assert attrs.evolve(lucy, name="Lucy Holm").aliases == ("Lucia",)


def test_a_given_gender_is_reported_as_given() -> None:
    """A gender that the text shows is reported with its own evidence."""
    text = "“Go,” said Robin. “No,” said Mr Berg."
    why = quoteattr.explain(text, people=[Person(id="r", name="Robin", gender="female"), Person(id="b", name="Berg")])
    assert [(one.person, one.gender, one.gender_evidence) for one in why.speakers] == [
        ("r", Gender.FEMALE, GenderEvidence.GIVEN),
        ("b", Gender.MALE, GenderEvidence.TITLE),
    ]


def test_names_that_are_only_a_part_stay_whole() -> None:
    """A street or another person with a known name in it keeps its own name."""
    why = quoteattr.explain("“Go,” said Lucy Holm Berg.", people=[Person(id="l", name="Lucy Holm")])
    assert [[mention.text for mention in one.mentions] for one in why.speakers] == [["Lucy Holm Berg"]]
