"""The language packs: what holds for their words, whatever the words are."""

from __future__ import annotations

import ast
import importlib.util
import itertools
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
GENERATE = Path(__file__).parents[1] / "benchmarks" / "generate"
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
    sets = [names.EITHER_NAMES, names.FEMALE_NAMES, names.MALE_NAMES]
    assert all(not one & other for one, other in itertools.combinations(sets, 2))


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
    ("name", "gender"),
    [("mary", Gender.FEMALE), ("john", Gender.MALE), ("alex", Gender.UNKNOWN), ("hope", Gender.FEMALE), ("mark", Gender.MALE)],
)
def test_english_names_have_their_gender(name: str, gender: Gender) -> None:
    assert load("en").first_names[name] is gender


@pytest.mark.parametrize(
    ("name", "package", "target"),
    [("en_cue_forms", "lemminflect", "_en_cues_generated.py"), ("en_first_names", "faker", "_en_names_generated.py")],
)
@pytest.mark.filterwarnings("default")
def test_generated_modules_are_what_the_generator_writes(name: str, package: str, target: str) -> None:
    pytest.importorskip(package)
    assert generator(name).render() == (LANG / target).read_text(encoding="utf-8")
