"""Mutants: what is changed, how they are identified, and what is reported about those that no test notices."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

import pytest

from benchmarks.mutants.checks import Project
from benchmarks.mutants.equivalents import LISTED, ListError, read, stale
from benchmarks.mutants.find import MODULE, Mutant, functions, mutants, mutated, of_source, sample
from benchmarks.mutants.run import BaselineError, Verdict, baseline, judge

if TYPE_CHECKING:
    from pathlib import Path

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="mutants run in forked processes")


def after(source: str, kind: str) -> list[str]:
    """The results of one kind of change on the body of a function."""
    module = f"def f(a, b, c):\n    {source}\n"
    found = [one for one in of_source("m.py", module) if one.kind == kind]
    return [ast.unparse(mutated(module, one.number)).partition("\n")[2].strip() for one in found]


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        ("compare", "return a < b", ["return a <= b", "return a >= b"]),
        ("compare", "return a in b", ["return a not in b"]),
        ("compare", "return a is None", ["return a is not None"]),
        ("compare", "return a == b != c", ["return a != b != c", "return a == b == c"]),
        ("connective", "return a and b", ["return a or b"]),
        ("operand", "return a or b or c", ["return b or c", "return a or c", "return a or b"]),
        ("negation", "return not a", ["return a"]),
        ("condition", "return b if a else c", ["return b if True else c", "return b if False else c"]),
        ("condition", "return [b for b in a if b]", ["return [b for b in a if True]", "return [b for b in a if False]"]),
        ("answer", "return True", ["return False"]),
        ("answer", "return 1", []),
        ("offset", "return a + 1", ["return a - 1"]),
        ("offset", "return a - b", []),
        ("number", "return a + 2", ["return a + 3", "return a + 1"]),
        ("number", "return a * 0.5", ["return a * 1.0", "return a * 0.25"]),
        ("number", "return a[1]", ["return a[0]"]),
        ("number", "return True", []),
        ("slice", "return a[b:c]", ["return a[:c]", "return a[b:]"]),
        ("slice", "return a[b:]", ["return a[:]"]),
        ("member", "return a in {b, c}", ["return a in {c}", "return a in {b}"]),
        ("member", "return a in (b, c)", ["return a in (c,)", "return a in (b,)"]),
        ("member", "return a.endswith((b, c))", ["return a.endswith((c,))", "return a.endswith((b,))"]),
        ("member", "return (b, c)", []),
        ("member", "return a & (b | c)", ["return a & c", "return a & b"]),
        ("member", "return a | b | c", ["return b | c", "return a | c", "return a | b"]),
    ],
)
def test_changes(kind: str, source: str, expected: list[str]) -> None:
    assert after(source, kind) == expected


def test_a_loop_is_never_made_endless_and_a_guard_is_removed() -> None:
    assert after("while a: a -= b", "condition") == ["while False:\n        a -= b"]
    assert after("if a: return b", "condition") == ["if True:\n        return b", "if False:\n        return b"]


@pytest.mark.parametrize(
    "source",
    [
        "def f(a: int | str) -> int | None: ...",
        "__all__ = [1 + 1]",
        "if TYPE_CHECKING:\n    A = 1 | 2",
        "RULE = Rule(claim=1, examples=(2,), counterexamples=[3 + 3])",
    ],
)
def test_types_and_descriptions_are_left_alone(source: str) -> None:
    assert of_source("m.py", source) == []


SOURCE = """
LONGEST = 7

class Word:
    SHORT = 2

    def is_long(self, n=3):
        return n > 4 and n > 4

@functools.cache
def kept(n):
    return n + 1
"""


def test_an_identity_says_where_and_what() -> None:
    identities = [one.identity for one in of_source("p/m.py", SOURCE)]
    assert "p/m.py::<module> number: LONGEST = 7 => LONGEST = 8" in identities
    assert "p/m.py::Word.<module> number: SHORT = 2 => SHORT = 1" in identities
    assert f"p/m.py::Word.is_long.{MODULE} number: 3 => 4" in identities  # a default is set when the module is imported
    assert "p/m.py::Word.is_long number: n > 4 => n > 5" in identities
    assert "p/m.py::Word.is_long number: n > 4 => n > 5 (2)" in identities
    assert f"p/m.py::kept.{MODULE} offset: n + 1 => n - 1" in identities  # its first caller depends on the order of the tests
    assert len(set(identities)) == len(identities)


def test_identities_do_not_depend_on_lines_or_on_other_functions() -> None:
    moved = "import re\n\ndef other():\n    return 1 + 1\n\n" + SOURCE.replace("\n    def", "\n\n    # A remark.\n    def")
    before = {one.identity for one in of_source("m.py", SOURCE)}
    assert before <= {one.identity for one in of_source("m.py", moved)}


def test_a_long_set_is_shown_where_it_changes() -> None:
    words = [f"word{number}" for number in range(100)]
    found = of_source("m.py", f"WORDS = frozenset({{{', '.join(map(repr, words))}}})")
    assert len({one.identity for one in found}) == len(words)
    assert max(len(one.identity) for one in found) < 250
    assert "'word50'" in found[50].before
    assert "'word50'" not in found[50].after


def test_functions_are_known_by_their_first_line() -> None:
    assert functions(SOURCE) == {7: "Word.is_long"}
    assert functions("@a\n@b\ndef f():\n    def g(): ...") == {1: "f", 4: "f.g"}


def test_a_sample_depends_on_the_seed_alone() -> None:
    found = of_source("m.py", SOURCE)
    chosen = sample(found, 5, 1)
    assert sample(reversed(found), 5, 1) == chosen
    assert sample(found, 5, 2) != chosen
    rest = [one for one in found if one not in chosen[:1]]
    assert sample(rest, 4, 1) == chosen[1:]
    assert len(sample(found, None, 1)) == len(found)


# The list of equivalents

MUTANT = Mutant("p/m.py", "f", "compare", "a < b", "a <= b")


def test_equivalents_have_reasons() -> None:
    assert read(f"# a remark\n\n{MUTANT.identity}\n    never equal:\n    they differ in length\n") == {
        MUTANT.identity: "never equal: they differ in length"
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("one\ntwo\n    why\n", "line 2: no reason for one"),
        ("one\n    why\n\ntwo\n", "line 5: no reason for two"),
        ("    why\n", "line 1: a reason without"),
        ("one\n    why\none\n    why\n", "line 3: one is listed twice"),
    ],
)
def test_a_list_that_breaks_its_format_is_refused(text: str, says: str) -> None:
    with pytest.raises(ListError, match=says):
        read(text)


def test_entries_must_exist() -> None:
    moved = Mutant("p/other.py", "f", "compare", "a < b", "a <= b")
    assert stale([MUTANT.identity], [MUTANT]) == {}
    assert stale([MUTANT.identity], [moved]) == {MUTANT.identity: moved.identity}
    assert stale([MUTANT.identity], []) == {MUTANT.identity: ""}


# Planted mutants

PACKAGE = """
LIMIT = 11

def is_small(n):
    while n != 0 and n % 2 == 0:
        n -= 2
    return n < LIMIT

def is_even(n):
    return n % 2 == 0

def unused(n):
    return n > 1
"""
QUICK = """
import pytest
from shop_of_mutants.sizes import is_small

@pytest.mark.parametrize(("n", "small"), [(9, True), pytest.param(11, False, id="eleven"), (4, True)])
def test_small(n, small):
    assert is_small(n) is small
"""
UNIT = """
from shop_of_mutants.sizes import is_even

def test_even():
    assert is_even(4)
    assert not is_even(5)
"""


@pytest.fixture
def shop(tmp_path: Path) -> Project:
    """A small package with its tests."""
    files = {
        "shop_of_mutants/__init__.py": "",
        "shop_of_mutants/sizes.py": PACKAGE,
        "tests/quick_sizes_of_mutants.py": QUICK,
        "tests/test_unit_of_mutants.py": UNIT,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return Project(
        root=tmp_path,
        package="shop_of_mutants",
        quick=("tests/quick_sizes_of_mutants.py",),
        files=("tests/test_unit_of_mutants.py",),
        patience=0.3,
    )


@needs_fork
def test_survivors_are_what_no_test_notices(shop: Project) -> None:
    found = mutants(shop.root, shop.package, ("*",))
    base = baseline(shop, 2)
    verdicts = {one.mutant.identity.partition("::")[2]: one for one in judge(shop, base, found, 2)}
    assert len(verdicts) == len(found)
    by = {identity: one.by for identity, one in verdicts.items()}
    assert by["is_small compare: n < LIMIT => n >= LIMIT"] is not None
    assert by["is_small compare: n < LIMIT => n <= LIMIT"] == "quick_sizes_of_mutants::test_small[1 eleven]"
    assert by["<module> number: LIMIT = 11 => LIMIT = 12"] is not None
    assert by["is_even compare: n % 2 == 0 => n % 2 != 0"] == "unit tests"
    assert by["is_small operand: n != 0 and n % 2 == 0 => n != 0"] == "time"
    survivors = sorted(identity for identity, verdict in by.items() if verdict is None)
    assert "<module> number: LIMIT = 11 => LIMIT = 10" in survivors
    assert verdicts["unused compare: n > 1 => n >= 1"] == Verdict(
        mutant=verdicts["unused compare: n > 1 => n >= 1"].mutant, by=None, tried=0
    )


@needs_fork
def test_tests_that_fail_at_once_show_nothing(shop: Project) -> None:
    (shop.root / shop.files[0]).write_text("def test_wrong():\n    assert False\n", encoding="utf-8")
    with pytest.raises(BaselineError):
        baseline(shop, 1)


def test_the_list_of_equivalents_can_be_read() -> None:
    assert all(read(LISTED.read_text(encoding="utf-8")).values())
