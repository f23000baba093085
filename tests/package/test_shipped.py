"""The files shipped besides code: the licences of the data in the tables, and where the tables come from."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import Any

import pytest

import quoteattr
from benchmarks.publishing.results import TITLES
from benchmarks.training.sources import SOURCES, learned_from

ROOT = Path(__file__).parents[2]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
NOTICE = (ROOT / "NOTICE").read_text(encoding="utf-8")
PACKAGE = Path(quoteattr.__file__).parent
#: A table, and what its header says about the data it is made from.
_MADE_FROM = re.compile(r"^Source: .*?(?P<name>[\w-]+) (?P<version>\d[\d.]*\d),? \(?.*?licence", re.MULTILINE)


def listed(key: str) -> list[str]:
    """A list of strings in pyproject.toml."""
    found = re.search(rf"^{re.escape(key)} = (\[.*?\])", PYPROJECT, re.MULTILINE | re.DOTALL)
    assert found is not None
    value: list[str] = ast.literal_eval(found[1])
    return value


def tables() -> dict[str, tuple[str, str]]:
    """The tables made from other projects' data: path in the repository -> package, version."""
    out = {}
    for path in sorted(PACKAGE.rglob("*_generated.py")):
        found = _MADE_FROM.search(path.read_text(encoding="utf-8"))
        if found:
            out[path.relative_to(PACKAGE.parent).as_posix()] = (found["name"], found["version"])
    return out


def test_licence_files_are_shipped() -> None:
    """Every pattern in pyproject.toml matches a file, no licence is left out, and the source distribution has the folders."""
    patterns = listed("license-files")
    assert all(list(ROOT.glob(pattern)) for pattern in patterns)
    shipped = {path for pattern in patterns for path in ROOT.glob(pattern)}
    assert shipped == {ROOT / "LICENSE", ROOT / "NOTICE", *(ROOT / "LICENSES").iterdir()}
    assert {"/LICENSE", "/LICENSES", "/NOTICE"} <= set(listed("include"))


@pytest.mark.parametrize("file", ["schema.json", "view/page.html", "view/page.css", "view/page.js"])
def test_other_files_are_shipped(file: str) -> None:
    """They are in the package, with every other file there, in the wheel and in the source distribution."""
    assert (PACKAGE / file).is_file()
    assert listed("packages") == ["quoteattr"]
    assert "/quoteattr" in listed("include")
    assert not re.search(r"^(only-include|artifacts) =", PYPROJECT, re.MULTILINE)
    assert listed("exclude") == ["/benchmarks/results", "/docs/_build"]  # of the source distribution
    assert len(re.findall(r"^exclude =", PYPROJECT, re.MULTILINE)) == 1


def test_the_licence_expression_names_every_licence() -> None:
    """The names of the files in LICENSES consist of the licence and the project."""
    found = re.search(r'^license = "(.*?)"', PYPROJECT, re.MULTILINE)
    assert found is not None
    ids = {re.sub(r"-[A-Za-z]+$", "", path.stem) for path in (ROOT / "LICENSES").iterdir()}
    assert found[1].split(" AND ") == ["Apache-2.0", *sorted(ids)]


def test_notice_names_every_table_with_its_source() -> None:
    """NOTICE has the table, package and version from the table's header, and a licence that is shipped."""
    assert len(tables()) >= 3
    for path, (name, version) in tables().items():
        entry = NOTICE.partition(path)[2].partition("\n\n")[0]
        assert f"{name} {version}" in entry
        file = re.search(r"LICENSES/\S+", entry)
        assert file is not None
        owner = re.search(r"Copyright \(c\) [\d-]+ (.*?),? ?(Inc)?\.\s", entry, re.IGNORECASE)
        assert owner is not None
        assert owner[1] in (ROOT / file[0]).read_text(encoding="utf-8")


def test_generated_tables_are_reproduced_with_the_versions_that_made_them() -> None:
    """The group pins the packages to the versions in the headers of the tables."""
    made = {f"{name.lower()}=={version}" for name, version in tables().values() if not name.startswith("cldr")}
    assert set(listed("generate")) == made


def test_requirements_of_the_tests_are_bounded() -> None:
    """The range goes from a version known to work to the next major version."""
    assert all(re.fullmatch(r"[\w-]+>=[\d.]+,<\d+", requirement) for requirement in listed("test"))


def test_tools_of_developers_are_no_extras() -> None:
    """Extras are for users; ``test`` is one because the pip of a fresh environment may not know groups."""
    extras = PYPROJECT.partition("[project.optional-dependencies]\n")[2].partition("\n[")[0]
    assert not {"lint", "docs", "bench", "compare", "generate", "dev"} & set(re.findall(r"^([\w-]+) =", extras, re.MULTILINE))


def test_no_address_is_a_placeholder() -> None:
    """An address that leads nowhere is worse than none."""
    files = [*ROOT.glob("*.md"), *ROOT.glob(".github/**/*.*"), ROOT / "CITATION.cff", ROOT / "pyproject.toml"]
    for file in files:
        assert not re.search(r"example\.(com|org)|<owner>|OWNER|your-", file.read_text(encoding="utf-8")), file


#: Script in ``benchmarks.training`` -> the module it writes.
TABLES = {
    "confidence": "results._confidence_generated",
    "languages": "results._languages_generated",
    "turns": "exchange._weights_generated",
}
LEARNED_FROM = {
    "confidence": "polnear pdnc litbank world",
    "languages": "many-news many-fiction fr-litbank openboek glyssen-ru",
    "turns": "pdnc litbank",
}


@pytest.mark.parametrize(("module", "corpora"), LEARNED_FROM.items())
def test_learned_tables_name_their_corpora(module: str, corpora: str) -> None:
    """The header has the command with its corpora, and the licence of each; the documentation has them too."""
    head: Any = importlib.import_module(f"quoteattr.resolver.{TABLES[module]}").__doc__
    assert f"python -m benchmarks.training.{module} --data DATA " in head
    assert f"--corpus {corpora}" in head
    assert head.rstrip().endswith(learned_from(corpora.split()))
    page = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
    assert f"python -m benchmarks.training.{module} --data DATA " in page
    assert all(SOURCES[name].split(" (")[0].split()[0] in page for name in corpora.split())
    assert not any("NC" in SOURCES[name] for name in corpora.split())


def test_every_corpus_has_a_licence() -> None:
    """A table can be learned from any of them."""
    assert SOURCES.keys() == TITLES.keys()
    assert learned_from(["aads", "litbank"]).splitlines()[1:] == [SOURCES["aads"] + ";", SOURCES["litbank"] + "."]
