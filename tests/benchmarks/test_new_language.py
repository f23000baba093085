"""The folder that is written for a new language: every field is there and empty, and the modules import and are well-formed."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import quoteattr.lang
from benchmarks.new_language import main
from quoteattr.lang import available, load
from quoteattr.lang.pack import CLOSED_CLASSES, PHRASES, WORD_CLASSES, Grammar, LanguagePack, Lexicon, Names, Writing

if TYPE_CHECKING:
    import types
    from collections.abc import Iterator

FORM = Path(__file__).parents[1] / "lang" / "test_packs.py"
LONGEST = 128  #: characters of a line
#: Part of a pack -> its class. The fifth part, the words of the rules, has no class.
PARTS = {"writing": Writing, "grammar": Grammar, "lexicon": Lexicon, "names": Names}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with only the list of languages, to which a new language has been added."""
    lang = tmp_path / "quoteattr" / "lang"
    lang.mkdir(parents=True)
    for name in ("__init__.py", "called.py"):
        (lang / name).write_text(Path(quoteattr.lang.__file__).with_name(name).read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["xx", "Examplish"], tmp_path) == 0
    return tmp_path


@pytest.fixture
def folder(root: Path) -> Path:
    """The folder of the language."""
    return root / "quoteattr" / "lang" / "xx"


@pytest.fixture
def pack(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LanguagePack]:
    """The pack, imported as if its folder were next to that of English."""
    monkeypatch.setattr(quoteattr.lang, "__path__", [*quoteattr.lang.__path__, str(folder.parent)])
    yield importlib.import_module("quoteattr.lang.xx").PACK
    for name in [name for name in sys.modules if name.startswith("quoteattr.lang.xx")]:
        del sys.modules[name]
    del quoteattr.lang.xx  # type: ignore[attr-defined]


def form_tests() -> types.ModuleType:
    """The module that tests the form of the packs, loaded from its file."""
    spec = importlib.util.spec_from_file_location("form_of_packs", FORM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written_fields(path: Path, kind: str) -> set[str | None]:
    """The fields that a module gives to the class of its part."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    (call,) = (node for node in calls if isinstance(node.func, ast.Name) and node.func.id == kind)
    return {keyword.arg for keyword in call.keywords}


@pytest.mark.parametrize("part", PARTS)
def test_every_field_of_a_part_is_written(folder: Path, part: str) -> None:
    kind = PARTS[part]
    assert written_fields(folder / f"{part}.py", kind.__name__) == {field.name for field in attrs.fields(kind)}


def test_every_class_and_phrase_and_word_of_a_rule_is_written(pack: LanguagePack) -> None:
    assert pack.lexicon.classes.keys() == WORD_CLASSES.keys() | CLOSED_CLASSES.keys()
    assert pack.lexicon.phrases.keys() == PHRASES.keys()
    english = load("en").rules
    assert {rule: fields.keys() for rule, fields in pack.rules.items()} == {rule: english[rule].keys() for rule in english}


def test_every_field_is_empty(pack: LanguagePack) -> None:
    """Except the pairs of quotation marks, without which there is nothing to read, and the switches of the grammar."""
    assert (pack.code, pack.name, attrs.asdict(pack.grammar)) == ("xx", "Examplish", attrs.asdict(Grammar()))
    assert [len(pair) for pair in pack.writing.pairs] == [2]
    tables = [pack.lexicon.classes, pack.lexicon.phrases, *pack.rules.values()]
    assert not [key for table in tables for key, words in table.items() if words]
    parts = (pack.writing, pack.lexicon, pack.names)
    values = {name: value for part in parts for name, value in attrs.asdict(part, recurse=False).items()}
    assert not [name for name, value in values.items() if value and name not in {"pairs", "classes", "phrases"}]


def test_the_modules_have_the_form_of_packs(folder: Path, pack: LanguagePack, monkeypatch: pytest.MonkeyPatch) -> None:
    form = form_tests()
    monkeypatch.setattr(form, "LANG", folder.parent)
    paths = sorted(folder.rglob("*.py"))
    assert {path.stem for path in paths} > PARTS.keys()
    for path in paths:
        form.test_a_pack_is_data_only(path)
        form.test_blocks_name_their_source_and_are_sorted_without_duplicates(path)
    form.test_the_names_of_classes_endings_and_phrases_are_known(pack)
    form.test_rules_get_the_words_that_they_ask_for(pack)


def test_the_modules_have_sorted_imports_that_are_used(folder: Path) -> None:
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
        assert [node.module for node in imports] == sorted(node.module or "" for node in imports)
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        assert {alias.name for node in imports for alias in node.names} <= used


def test_no_written_line_is_long_or_ends_with_a_space(root: Path) -> None:
    lines = [line for path in root.rglob("*.*") for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(lines) > 1000
    assert not [line for line in lines if len(line) > LONGEST or line != line.rstrip()]


def test_the_language_is_listed_and_has_a_file_of_cases(root: Path) -> None:
    tree = ast.parse((root / "quoteattr" / "lang" / "__init__.py").read_text(encoding="utf-8"))
    listed = [node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "CODES"]
    assert list(map(ast.literal_eval, listed)) == [tuple(sorted([*available(), "xx"]))]
    called = (root / "quoteattr" / "lang" / "called.py").read_text(encoding="utf-8")
    assert '    "uk": "ukrainian' in called
    assert '    "xx": "examplish",\n' in called
    assert "Examplish" in (root / "tests" / "cases" / "xx" / "synthetic" / "first.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "reason"),
    [("xx", "xx exists"), *((code, "a code is two or three small letters") for code in ("EN", "../en", "x"))],
)
def test_a_code_that_exists_or_is_not_a_code_is_refused(
    root: Path, code: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(root.rglob("*"))
    assert main([code, "Examplish"], root) == 2
    assert sorted(root.rglob("*")) == before
    told = capsys.readouterr().err
    assert "not the code of a new language" in told
    assert reason in told
