"""The mutants of a package, with identities that don't depend on line numbers."""

from __future__ import annotations

import ast
import fnmatch
import hashlib
from typing import TYPE_CHECKING

import attrs

from benchmarks.mutants.kinds import changes, sites

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from benchmarks.mutants.kinds import Site

__all__ = ["MODULE", "Mutant", "functions", "mutants", "mutated", "of_source", "sample"]

MODULE = "<module>"  #: stands for code that runs when a module is imported
LONGEST_SOURCE = 160  #: the most characters of source code in an identity
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@attrs.frozen
class Mutant:
    """One change of one expression."""

    path: str  #: path of its module from the root of the repository
    function: str  #: qualified name of the function
    kind: str
    before: str
    after: str
    repeat: int = 0  #: number of earlier changes in the function that look the same
    number: int = attrs.field(eq=False, default=0)  #: its number among all changes in the module

    @property
    def identity(self) -> str:
        """Its name in lists. It stays the same as long as the function and the expression do."""
        again = f" ({self.repeat + 1})" if self.repeat else ""
        return f"{self.path}::{self.function} {self.kind}: {self.before} => {self.after}{again}"

    @property
    def place(self) -> str:
        """The function, with its module."""
        return f"{self.path}::{self.function}"


def mutants(root: Path, package: str, globs: Iterable[str]) -> list[Mutant]:
    """The mutants of all modules in a package whose path matches one of the patterns."""
    found: list[Mutant] = []
    for file in sorted((root / package).rglob("*.py")):
        path = file.relative_to(root).as_posix()
        if not path.endswith("_generated.py") and any(fnmatch.fnmatch(path, glob) for glob in globs):
            found += of_source(path, file.read_text(encoding="utf-8"))
    return found


def sample(found: Iterable[Mutant], count: int | None, seed: int) -> list[Mutant]:
    """Some mutants, chosen by a hash of seed and identity, so that a change of the code leaves the rest of the sample alone."""
    ordered = sorted(found, key=lambda one: hashlib.sha256(f"{seed} {one.identity}".encode()).digest())
    return ordered[:count]


def of_source(path: str, source: str) -> list[Mutant]:
    r"""The mutants of one module.

    >>> [one.identity for one in of_source("m.py", "def f(a):\n    return a < 1")][:2]
    ['m.py::f compare: a < 1 => a <= 1', 'm.py::f compare: a < 1 => a >= 1']
    """
    found: list[Mutant] = []
    repeats: dict[tuple[str, str, str, str, str], int] = {}
    for number, (site, kind, after) in enumerate(_all(ast.parse(source))):
        key = (path, _function(site), kind, *_texts(site, after))
        repeat = repeats.get(key, 0)
        repeats[key] = repeat + 1
        found.append(Mutant(*key, repeat=repeat, number=number))
    return found


def mutated(source: str, number: int) -> ast.Module:
    """The syntax tree of a module with one change applied."""
    tree = ast.parse(source)
    site, _, after = next(one for at, one in enumerate(_all(tree)) if at == number)
    site.put(after)
    return ast.fix_missing_locations(tree)


def functions(source: str) -> dict[int, str]:
    """The functions of a module by their first line, decorators included; functions that cache their answers are left out."""
    found: dict[int, str] = {}

    def visit(node: ast.AST, names: tuple[str, ...]) -> None:
        for child in ast.iter_child_nodes(node):
            inner = (*names, child.name) if isinstance(child, (*FUNCTIONS, ast.ClassDef)) else names
            if isinstance(child, FUNCTIONS) and not _keeps_answers(child):
                found[min([child.lineno, *(one.lineno for one in child.decorator_list)])] = ".".join(inner)
            visit(child, inner)

    visit(ast.parse(source), ())
    return found


def _keeps_answers(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function only runs for its first caller, so that its callers can't be recorded."""
    return any("cache" in ast.unparse(decorator) for decorator in function.decorator_list)


def _all(tree: ast.Module) -> Iterator[tuple[Site, str, ast.expr]]:
    for site in sites(tree):
        for kind, after in changes(site):
            yield site, kind, after


def _function(site: Site) -> str:
    """The qualified name of the innermost function around an expression."""
    names: list[str] = []
    inside = False
    for node, child in zip(site.above, (*site.above[1:], site.node), strict=True):
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
            names.append(node.name)
        if isinstance(node, FUNCTIONS):
            inside = not isinstance(child, ast.arguments) and not _keeps_answers(node)
    return ".".join(names) if inside else ".".join((*names, MODULE))


def _texts(site: Site, after: ast.expr) -> tuple[str, str]:
    """The source before and after a change; a single number or set is shown with what surrounds it."""
    before, shown = site.node, _shown(site)
    before_text = ast.unparse(shown)
    site.put(after)
    try:
        after_text = ast.unparse(site.node if shown is before else shown)
    finally:
        site.put(before)
    if max(len(before_text), len(after_text)) > LONGEST_SOURCE:
        return _differing(before_text, after_text)
    return before_text, after_text


def _shown(site: Site) -> ast.AST:
    """The node whose source makes the change clear."""
    if not isinstance(site.node, (ast.Constant, ast.Set, ast.Tuple)):
        return site.node
    around = [node for node in site.above if not isinstance(node, (ast.UnaryOp, ast.Slice))]
    parent = around[-1]
    if isinstance(parent, (ast.expr, ast.Return)):
        # "frozenset({...})" explains no more than the set; the assignment gives its name.
        holder = around[-2] if len(around) > 1 else parent
        return holder if isinstance(holder, ast.Assign) else parent
    return parent if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.AugAssign)) else site.node


def _differing(before: str, after: str) -> tuple[str, str]:
    """Two long texts, reduced to the part in which they differ, with a few words around it."""
    start = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), 0)
    room = LONGEST_SOURCE // 4
    first = max(0, start - room)
    return f"…{before[first : start + room]}…", f"…{after[first : start + room]}…"
