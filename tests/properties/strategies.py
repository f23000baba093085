"""Strategies that the laws share: people, report sentences, dialogues, filler, styles of quotation marks, hostile text."""

from __future__ import annotations

from pathlib import Path

import attrs
from case_files import JUDGED, read
from hypothesis import strategies as st

from quoteattr.tokenizer import MARKS

__all__ = [
    "CASES",
    "FEMALE",
    "FILLER",
    "MALE",
    "NASTY",
    "STYLES",
    "Person",
    "Report",
    "damaged",
    "dialogues",
    "people",
    "reports",
    "texts",
]


@attrs.frozen
class Person:
    """A full name, and whether it is a woman's."""

    first: str
    last: str
    female: bool

    @property
    def name(self) -> str:
        """The full name."""
        return f"{self.first} {self.last}"

    @property
    def pronoun(self) -> str:
        """The pronoun that refers to the person."""
        return "she" if self.female else "he"


@attrs.frozen
class Report:
    """A paragraph with one quotation, and the data it was made from."""

    text: str
    pieces: tuple[str, ...]  #: the text in quotation marks
    person: Person


FEMALE = tuple(Person(first, last, female=True) for first, last in [
    ("Anna", "Berg"), ("Maria", "Lindt"), ("Helen", "Stoker"), ("Susan", "Quade"), ("Laura", "Fenn"), ("Julia", "Marsh"),
])  # fmt: skip
MALE = tuple(Person(first, last, female=False) for first, last in [
    ("Peter", "Voss"), ("Martin", "Hale"), ("Robert", "Dunne"), ("Thomas", "Reik"), ("George", "Pratt"), ("Daniel", "Orme"),
])  # fmt: skip
#: Sentences without names, quotation marks and reporting verbs.
FILLER = ("It rained all night.", "The road was wet and the fields were dark.", "Two boats lay on the sand.")
STYLES = ("“”", '""', "«»", "„“", "„”", "»«", "””", "‘’", "「」")
WORDS = ("We", "saw", "the", "boats", "at", "noon", "and", "nobody", "slept")
PLAIN = st.lists(st.sampled_from(WORDS[1:]), min_size=3, max_size=7).map(lambda words: " ".join(["We", *words]))


def people(count: int) -> st.SearchStrategy[list[Person]]:
    """A given number of different people."""
    return st.lists(st.sampled_from([*FEMALE, *MALE]), min_size=count, max_size=count, unique=True)


@st.composite
def reports(draw: st.DrawFn, marks: str | None = None, person: Person | None = None) -> Report:
    """A quotation with a tag ("said Ida"), in one of the usual orders."""
    open_, close = tuple(marks or draw(st.sampled_from(["“”", "«»", '""'])))
    who = person or draw(st.sampled_from([*FEMALE, *MALE]))
    one, other = draw(PLAIN), draw(PLAIN)
    order = draw(st.sampled_from(["after", "inverted", "before", "colon", "inside", "split"]))
    first, second = f"{open_}{one},{close}", f"{open_}{other}.{close}"
    if order == "after":
        return Report(f"{first} {who.name} said.", (f"{one},",), who)
    if order == "inverted":
        return Report(f"{first} said {who.name}.", (f"{one},",), who)
    if order == "before":
        return Report(f"{who.name} said, {second}", (f"{other}.",), who)
    if order == "colon":
        return Report(f"{who.name} said: {second}", (f"{other}.",), who)
    if order == "inside":
        inner = f"{open_}{other.lower()}.{close}"
        return Report(f"{first} {who.name} said, {inner}", (f"{one},", f"{other.lower()}."), who)
    return Report(f"{first} {who.name} said. {second}", (f"{one},", f"{other}."), who)


@st.composite
def texts(draw: st.DrawFn, marks: str | None = None) -> str:
    """A text of a few paragraphs: reports, follow-ups with pronouns, indirect speech, filler."""
    parts: list[str] = []
    for person in draw(people(draw(st.integers(1, 3)))):
        parts.append(draw(reports(marks=marks, person=person)).text)
        extra = draw(st.sampled_from(["pronoun", "indirect", "surname", "filler", "scare", "none"]))
        open_, close = tuple(marks or "“”")
        parts += {
            "pronoun": [f"{open_}Nobody came,{close} {person.pronoun} added."],
            "indirect": [f"{person.name} said that the boats were late."],
            "surname": [f"{open_}The boats were late,{close} {person.last} said."],
            "filler": [draw(st.sampled_from(FILLER))],
            "scare": [f"The {open_}fast{close} boat was late."],
            "none": [],
        }[extra]
    return draw(st.sampled_from(["\n\n", " "])).join(parts)


@st.composite
def dialogues(draw: st.DrawFn) -> tuple[str, tuple[Person, Person], int]:
    """Two people who take turns; the first two lines have tags. Returns the text, the people and the number of lines."""
    one, other = draw(people(2))
    count = draw(st.integers(3, 6))
    lines = [f"“{draw(PLAIN)},” said {one.name}.", f"“{draw(PLAIN)},” said {other.name}."]
    lines += [f"“{draw(PLAIN)}.”" for _ in range(count - 2)]
    return "\n\n".join(lines), (one, other), count


PARTS = (
    *MARKS, "said", "Anna", "Mr", "he", "that", "according to", "adding", "not", "“", "”", "“", "”", "I", "of", "the",
    "so-called", "&quot;", "&ldquo;", " ", " ", " ", "\n", "\n\n", "\r\n", "\u2029", ".", ",", ":", "—", "-", "(", ")", "6",
    "s", "\0", "\ud800", "\u00ad", "\u200b", "\U000e0041", "\u0600",
    "\u0301", "\U0001f469\u200d\U0001f692", "ß", "İ", "Q:", "<a b='",
    "\nQ: ", "\nA: ", "\nANNA. ",
)  # fmt: skip
#: The texts of the cases, for cutting up and recombining. A new case in the judged folders would change every draw: not used.
CASES = tuple(
    case.text
    for folder in sorted((Path(__file__).parents[1] / "cases" / "en").iterdir())
    if folder.name not in JUDGED
    for path in sorted(folder.glob("*.txt"))
    for case in read(path)
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """The texts of a few cases joined, with pieces cut out, doubled or replaced."""
    text = draw(st.sampled_from(["\n\n", " ", "\n"])).join(draw(st.lists(st.sampled_from(CASES), min_size=1, max_size=3)))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 6)))
        new = draw(st.sampled_from(["", text[start:end] * 2, *PARTS]))
        text = text[:start] + new + text[end:]
    return text


ANY_CHARACTER = st.characters(categories=None)
NASTY = st.one_of(
    st.lists(st.sampled_from(PARTS), max_size=50).map("".join),
    st.lists(st.sampled_from(PARTS), max_size=40).map(" ".join),
    st.text(ANY_CHARACTER, max_size=80),
    st.text(st.sampled_from("\"'“”‘’«»„‚‹›「」—-a. \n"), max_size=80),
)
