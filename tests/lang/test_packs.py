"""The language packs: what is true of all of them, whatever their words are."""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import quoteattr
import quoteattr.lang
from quoteattr.errors import UnknownLanguageError
from quoteattr.lang import available, load
from quoteattr.lang.called import CALLED, code_for
from quoteattr.lang.pack import CLOSED_CLASSES, ENDINGS, PHRASES, WORD_CLASSES, Complement, LanguagePack, RuleWords
from quoteattr.models import Gender
from quoteattr.reading import classes, features, forms, function

if TYPE_CHECKING:
    from collections.abc import Iterator

LANG = Path(quoteattr.lang.__file__).parent
WRITTEN = sorted(path for code in available() for path in (LANG / code).rglob("*.py") if "_generated" not in path.name)
FREE_OF_CODE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.If, ast.IfExp, ast.For, ast.While, ast.Try)
OPTIONAL = ("quoteattr.adapters", "quoteattr.tables")  #: modules that need other packages
#: The modules that a data module may import: the types of packs, and other data of its language.
DATA = ("quoteattr.models.", "quoteattr.lang.pack.", "quoteattr.lang.{code}.")


def rule_words() -> list[type[RuleWords]]:
    """The classes in which rules declare the words they ask for."""
    for module in pkgutil.walk_packages(quoteattr.__path__, "quoteattr."):
        if not module.name.startswith(OPTIONAL) and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    # attrs creates a new class to add slots, and the first one may not have been garbage-collected yet.
    found = {(kind.__module__, kind.__qualname__): kind for kind in RuleWords.__subclasses__() if "__slots__" in vars(kind)}
    return list(found.values())


@pytest.fixture(params=available())
def pack(request: pytest.FixtureRequest) -> LanguagePack:
    """Each pack in turn."""
    return load(request.param)


def ids(path: Path) -> str:
    """The name of a module in the test report."""
    return path.relative_to(LANG).as_posix()


def blocks_of(path: Path) -> list[tuple[int, str]]:
    """The line and the text of every block of words in a module."""
    return [
        (node.lineno, ast.literal_eval(node.args[0]))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"words", "table"}
    ]


def words_of(pack: LanguagePack) -> Iterator[tuple[str, str]]:
    """All words of a pack, each with its place."""
    for part in (pack.writing, pack.lexicon, pack.names):
        for name, value in attrs.asdict(part, recurse=False).items():
            if name in {"classes", "phrases"}:
                yield from ((f"{name} {key}", word) for key, members in value.items() for word in members)
            elif isinstance(value, frozenset) or (isinstance(value, dict) and name != "features"):
                yield from ((name, word) for word in value)
    for rule, fields in pack.rules.items():
        yield from ((f"{rule} {field}", word) for field, members in fields.items() for word in members)


def test_available_packs_load() -> None:
    assert "en" in available()
    assert list(available()) == sorted(available())
    assert [load(code).code for code in available()] == list(available())


@pytest.mark.parametrize("code", ["xx", "", "EN", "pack", "en.names", "en.pack", "../en", "os", "en\n"])
def test_what_is_no_pack_is_refused_and_never_imported(code: str) -> None:
    before = set(sys.modules)
    with pytest.raises(UnknownLanguageError) as caught:
        load(code)
    assert (caught.value.code, caught.value.available) == (code, available())
    assert set(sys.modules) == before


def test_every_language_is_known_by_its_name() -> None:
    """In English, and in the language itself if it is another; no name belongs to two languages."""
    assert tuple(CALLED) == available()
    english = {code: load(code).name.lower().replace(" ", "-") for code in available() if code != "und"}
    assert not [code for code, name in english.items() if CALLED[code].split()[0] != name]
    everything = [name for names in CALLED.values() for name in names.split()]
    assert len(everything) == len(set(everything))
    assert [code_for(name) for names in CALLED.values() for name in names.split()] == [
        code for code, names in CALLED.items() for _ in names.split()
    ]


@pytest.mark.parametrize(
    ("name", "code"),
    [("German", "de"), ("FRANÇAIS", "fr"), ("русский", "ru"), ("nob", "no"), ("x", None)],
)
def test_an_unknown_code_that_is_a_name_gets_a_hint(name: str, code: str | None) -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        quoteattr.extract("“Hi,” said Ann.", lang=name)
    assert caught.value.suggestion == code
    assert (f"did you mean '{code}'?" in str(caught.value)) == (code is not None)


@pytest.mark.parametrize("path", WRITTEN, ids=ids)
def test_a_pack_is_data_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, FREE_OF_CODE)]
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert all(isinstance(node, ast.ImportFrom) for node in imports)
    names = {f"{node.module}.{one.name}" for node in imports if isinstance(node, ast.ImportFrom) for one in node.names}
    allowed = tuple(prefix.format(code=path.relative_to(LANG).parts[0]) for prefix in DATA)
    assert all(name.startswith(allowed) for name in names)


@pytest.mark.parametrize("path", WRITTEN, ids=ids)
def test_blocks_name_their_source_and_are_sorted_without_duplicates(path: Path) -> None:
    for line, block in blocks_of(path):
        lines = [stripped for raw in block.splitlines() if (stripped := raw.strip())]
        where = f"{path.name}:{line}"
        assert lines[0].startswith("# "), f"{where}: the first line of a block of words must say where they are from: # ..."
        everything: list[str] = []
        for is_remark, part in itertools.groupby(lines, key=lambda text: text.startswith("#")):
            section = [] if is_remark else " ".join(part).split()
            assert section == sorted(section), f"{where}: words are not sorted"
            everything += section
        twice = {word for word in everything if everything.count(word) > 1} if len(set(everything)) < len(everything) else set()
        assert not twice, f"{where}: listed twice: {sorted(twice)}"


def test_words_are_lower_case_normal_and_trimmed(pack: LanguagePack) -> None:
    bad = [
        (where, word)
        for where, word in words_of(pack)
        if word != word.lower()
        or word != unicodedata.normalize("NFC", word)
        or word != " ".join(word.split())
        or "\N{RIGHT SINGLE QUOTATION MARK}" in word
    ]
    assert not bad


def test_no_word_is_empty_and_abbreviations_lack_their_last_stop(pack: LanguagePack) -> None:
    assert all(word for _, word in words_of(pack))
    assert not [word for word in pack.writing.abbreviations if word.endswith(".")]
    assert not [word for word in pack.writing.elisions if word.startswith("'")]


def test_the_names_of_classes_endings_and_phrases_are_known(pack: LanguagePack) -> None:
    lexicon = pack.lexicon
    unknown = lexicon.classes.keys() - WORD_CLASSES.keys() - CLOSED_CLASSES.keys()
    assert not unknown, f"classes that quoteattr/lang/pack.py doesn't have: {sorted(unknown)}"
    assert lexicon.phrases.keys() <= PHRASES.keys()
    assert {row.tells for row in lexicon.endings} <= ENDINGS.keys()


def test_every_class_and_ending_has_one_bit() -> None:
    for bits, names in ((classes.BITS, WORD_CLASSES), (function.BITS, CLOSED_CLASSES), (forms.BITS, ENDINGS)):
        assert bits.keys() == names.keys()
        assert len(set(bits.values())) == len(bits)
        assert all(bit.bit_count() == 1 for bit in bits.values())


def test_rules_get_the_words_that_they_ask_for(pack: LanguagePack) -> None:
    """Each key of the pack belongs to one class of rule words, and its fields exist in that class; no key is shared."""
    asked = {kind.rule: {field.name for field in attrs.fields(kind)} for kind in rule_words()}
    assert len(asked) == len(rule_words())
    assert pack.rules.keys() <= asked.keys()
    assert not [(rule, field) for rule, fields in pack.rules.items() for field in fields if field not in asked[rule]]


def test_every_word_of_a_rule_can_be_given() -> None:
    """Some pack has words for every field that a rule asks for; a field without words would be dead code."""
    given = {(rule, field) for code in available() for rule, fields in load(code).rules.items() for field in fields}
    asked = {(kind.rule, field.name) for kind in rule_words() for field in attrs.fields(kind)}
    assert asked == given


def test_features_are_those_of_universal_dependencies(pack: LanguagePack) -> None:
    """They are written as in Universal Dependencies and sorted, and each tag of a form has its features."""
    tags = {tag for _, tags in pack.lexicon.cue_forms.values() for tag in tags.split()}
    missing = sorted(tags - pack.lexicon.features.keys())
    assert not missing, f"tags in cue_forms without a row in features: {missing}"
    for tag, value in pack.lexicon.features.items():
        row = f'"{tag}": "{value}" in features'
        pairs = value.split("|")
        assert all(len(pair.split("=")) == 2 for pair in pairs), f"{row} is not Name=Value|Name=Value"
        assert pairs == sorted(pairs, key=str.lower), f"{row} is not sorted"
        assert "VerbForm" in value, f"{row} has no VerbForm"
        assert features.told_by(value), f"{row} says nothing that the rules use: see quoteattr/reading/features.py"


def test_every_first_name_has_a_certainty(pack: LanguagePack) -> None:
    """It is 0 for exactly those that show no gender."""
    names = pack.names
    assert names.certainty.keys() == names.first_names.keys()
    assert set(names.certainty.values()) <= {0, 1, 2}
    open_names = {name for name, gender in names.first_names.items() if gender is Gender.UNKNOWN}
    wrong = open_names ^ {name for name, certainty in names.certainty.items() if certainty == 0}
    assert not wrong, f"a certainty of 0 and an unknown gender belong together: {sorted(wrong)}"


def test_names_fit_together(pack: LanguagePack) -> None:
    names, persons = pack.names, pack.lexicon.persons
    without = names.surnames_too - names.first_names.keys()
    assert not without, f"in surnames_too, but not in first_names: {sorted(without)}"
    both = names.titles.keys() & persons.keys()
    different = {word for word in both if names.titles[word] is not persons[word]}
    assert not different, f"titles and persons give different genders: {sorted(different)}"
    missing = (names.courtesy | names.bare_titles | names.wives | names.unmarried) - names.titles.keys()
    assert not missing, f"in courtesy, bare_titles, wives or unmarried, but not in titles: {sorted(missing)}"


def test_function_words_are_no_first_names(pack: LanguagePack) -> None:
    lexicon = pack.lexicon
    names = ("determiner", "possessive", "conjunction", "complementizer", "auxiliary", "negation", "preposition", "adverb")
    function_words = frozenset[str]().union(*(lexicon.classes.get(name, frozenset()) for name in names))
    both = pack.names.first_names.keys() & (function_words | lexicon.pronouns.keys())
    assert not both, f"function words that are also first names: {sorted(both)}"


def test_a_lemma_is_in_one_group(pack: LanguagePack) -> None:
    lemmas = [lemma for group in pack.lexicon.cue_groups for lemma in group.lemmas]
    twice = sorted({lemma for lemma in lemmas if lemmas.count(lemma) > 1}) if len(set(lemmas)) < len(lemmas) else []
    assert not twice, f"in two groups of cue_groups: {twice}"
    assert all(isinstance(one, Complement) for group in pack.lexicon.cue_groups for one in group.complements)


def test_forms_belong_to_lemmas_of_groups(pack: LanguagePack) -> None:
    lemmas = {lemma.replace(" ", "_") for group in pack.lexicon.cue_groups for lemma in group.lemmas}
    owners = {owner for owners, _ in pack.lexicon.cue_forms.values() for owner in owners.split()}
    assert owners <= lemmas, f"lemmas in cue_forms that are in no group of cue_groups: {sorted(owners - lemmas)}"
    without = lemmas - owners
    assert pack.by_lemmas or not without, f"lemmas in cue_groups without a form in cue_forms: {sorted(without)}"
    order = list(pack.lexicon.features)
    for form, (_, tags) in pack.lexicon.cue_forms.items():
        wanted = [tag for tag in order if tag in tags.split()]
        assert tags.split() == wanted, f"{form}: tags in the order of features are {' '.join(wanted)}"


def test_nothing_is_inherited() -> None:
    """A pack with only its quotation marks has no words: rules do nothing, and quotation marks are found."""
    bare = LanguagePack(code="xx", name="None", writing=load("en").writing)
    assert not bare.rules
    assert not bare.lexicon.classes
