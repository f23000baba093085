"""The shape of the package: who may import whom, how large and how tangled a module may be, where rules stand."""

from __future__ import annotations

import ast
import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import quoteattr
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.resolver.base import Frame, MentionSieve, RejectRule, SpeakerSieve, TurnRule

    Rule = Frame | MentionSieve | RejectRule | SpeakerSieve | TurnRule

PACKAGE = Path(quoteattr.__file__).parent
MODULES = {
    ".".join(("quoteattr", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
#: From the top down; a module may import what stands below it, and its own layer. Layers in one line don't import each other.
LAYERS = (
    {"__init__"},
    {"_api"},
    {"_pipeline"},
    {"resolver"},
    {"candidates"},
    {"tokenizer", "analysis"},
    {"_paragraphs"},
    {"_markup"},
    {"lang"},
    {"models"},
    {"errors"},
)
RANK = {layer: rank for rank, layers in enumerate(LAYERS) for layer in layers}
#: Around the core: they use public names only, and nobody imports them.
AROUND = {"adapters", "batch", "export", "view", "__main__"}
#: What the public names are imported from; an adapter builds an analysis.
PUBLIC = {"quoteattr", "quoteattr.models", "quoteattr.errors", "quoteattr.analysis"}
RULES: dict[str, tuple[Rule, ...]] = {
    "mention_sieves": MENTION_SIEVES,
    "frames": FRAMES,
    "turn_rules": TURN_RULES,
    "speaker_sieves": SPEAKER_SIEVES,
    "rejects": REJECT_RULES,
}
LONGEST = 400
MOST_BRANCHES = 10
BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)


@functools.cache
def tree(module: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def layer_of(module: str) -> str:
    """The part of the package that a module belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(module: str, *, runtime_only: bool = False, top_only: bool = False) -> Iterator[tuple[str, int]]:
    """Every module imported, with its line: at the top, in functions, under TYPE_CHECKING."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree(module)):
        if runtime_only and isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            skipped.update(inner for one in node.body for inner in ast.walk(one))
        if top_only and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            skipped.update(ast.walk(node))
    for node in ast.walk(tree(module)):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}:{node.lineno}: relative import"
            name = node.module or ""
            yield name, node.lineno
            yield from ((f"{name}.{alias.name}", node.lineno) for alias in node.names if f"{name}.{alias.name}" in MODULES)


def own(module: str, *, runtime_only: bool = False, top_only: bool = False) -> Iterator[tuple[str, int]]:
    """The modules of this package that a module imports."""
    for name, line in imports(module, runtime_only=runtime_only, top_only=top_only):
        if name.split(".")[0] == "quoteattr":
            yield name, line


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_downwards(module: str) -> None:
    """A module imports from its own layer and from those below it."""
    layer = layer_of(module)
    if layer in AROUND:
        return
    assert layer in RANK, f"{layer} has no place in the order of layers"
    for name, line in own(module):
        other = layer_of(name)
        assert other not in AROUND, f"{module}:{line} imports {name}"
        assert other == layer or RANK[layer] < RANK[other], f"{module}:{line} imports {name}, which is not below it"


@pytest.mark.parametrize("module", [module for module in MODULES if layer_of(module) in AROUND])
def test_what_is_around_uses_public_names(module: str) -> None:
    """Adapters, export, the command line: nothing but names that users have too, or their own modules."""
    for name, line in own(module):
        assert name in PUBLIC or layer_of(name) in AROUND, f"{module}:{line} imports {name}"
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.ImportFrom) and node.module == "quoteattr":
            private = [alias.name for alias in node.names if alias.name.startswith("_") and alias.name != "__version__"]
            assert not private, f"{module}:{node.lineno}"


def test_there_is_no_cycle() -> None:
    """No module imports itself by way of others, as the interpreter runs them."""
    graph = {
        module: sorted({name for name, _ in own(module, runtime_only=True, top_only=True) if name in MODULES} - {module})
        for module in MODULES
    }
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " > ".join((*path[path.index(module) :], module))
        if module not in done:
            for name in graph[module]:
                # A package holds the names of its own modules: they may ask for each other through it.
                if not module.startswith(f"{name}."):
                    visit(name, (*path, module))
            done.add(module)

    for module in MODULES:
        visit(module, ())


@pytest.mark.parametrize("package", RULES)
def test_no_rule_imports_another(package: str) -> None:
    """Rules share what stands beside their packages, never each other."""
    for module in MODULES:
        parts = module.split(".")
        if parts[1:2] == ["resolver"] and len(parts) == len(("quoteattr", "resolver", "package", "rule")):
            for name, line in own(module):
                assert name.split(".")[2:3] != [package] or name == module, f"{module}:{line} imports {name}"


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_short(module: str) -> None:
    """A module can be read at one sitting."""
    if not module.endswith("_generated"):
        assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) <= LONGEST


def complexity(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """McCabe's number, of statements: one, and one more for every branch of the function itself."""
    count = 1
    nodes: list[ast.AST] = list(function.body)
    while nodes:
        node = nodes.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        count += isinstance(node, BRANCHES)
        nodes.extend(ast.iter_child_nodes(node))
    return count


@pytest.mark.parametrize("module", MODULES)
def test_functions_are_simple(module: str) -> None:
    """No function takes more than ten ways."""
    functions = [node for node in ast.walk(tree(module)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    found = {f"{module}:{one.lineno} {one.name}": complexity(one) for one in functions}
    assert not {name: count for name, count in found.items() if count > MOST_BRANCHES}


# Rules


@pytest.mark.parametrize("package", RULES)
def test_every_rule_is_listed_once(package: str) -> None:
    """One file a rule, one rule a file, and the file's name is the rule's."""
    files = {path.stem for path in (PACKAGE / "resolver" / package).glob("*.py")} - {"__init__"}
    names = [rule.name for rule in RULES[package]]
    assert sorted(names) == sorted(files)
    for rule in RULES[package]:
        module = sys.modules[f"quoteattr.resolver.{package}.{rule.name}"]
        assert [one for one in vars(module).values() if isinstance(one, type(rule))] == [rule]


def test_rule_names_are_unique() -> None:
    """A name says which rule it was, whatever its kind."""
    names = [rule.name for rules in RULES.values() for rule in rules]
    assert len(set(names)) == len(names)


# The order is a decision: a change here is meant, and comes with figures.

ORDER = {
    "mention_sieves": """
        label cue_inside cue_after_inverted cue_after quoted_as_saying according_to cue_before cue_within dash_signature colon
        weak_cue beat_after beat_before sentence_subject tree_beside
    """,
    "frames": """
        heading trailing inserted according_clause survey as_saying passive_clause passive_report raised_subject relative_clause
        that_clause wh_clause to_clause zero_that object_clause marked_words object_phrase gapped noun_clause
        tree_clause
    """,
    "turn_rules": "same_paragraph continued_speech vocative alternation scene",
    "speaker_sieves": """
        labelled full_name initialism surname first_name coreference narrator apposition document_body issued_document aged
        national former_latter role organisation generic_body possessed description definite common_noun they
        organisation_it pronoun
        cataphora
    """,
    "rejects": "nickname term named_work performed_work title_of_work letter verse inset scare_quote",
}


@pytest.mark.parametrize("package", RULES)
def test_order_of_rules(package: str) -> None:
    """The order in which rules are tried."""
    assert [rule.name for rule in RULES[package]] == ORDER[package].split()


# What the core leaves alone

CORE = [module for module in MODULES if layer_of(module) in RANK]
FORBIDDEN_CALLS = {"print", "open", "input", "exit", "quit", "eval", "exec", "breakpoint"}
FORBIDDEN_MODULES = {"logging", "warnings", "socket", "urllib", "http", "subprocess", "threading", "os", "pathlib", "io"}
ALLOWED_PACKAGES = {"attrs", "attr", "regex", "quoteattr"}


@pytest.mark.parametrize("module", CORE)
def test_the_core_needs_attrs_and_regex_only(module: str) -> None:
    """Nothing but the standard library, attrs and regex; no files, no network, no logging."""
    for name, line in imports(module):
        top = name.split(".")[0]
        assert top in sys.stdlib_module_names or top in ALLOWED_PACKAGES, f"{module}:{line} imports {name}"
        assert top not in FORBIDDEN_MODULES, f"{module}:{line} imports {name}"


@pytest.mark.parametrize("module", CORE)
def test_the_core_is_quiet(module: str) -> None:
    """No prints, no files, no way out of the process, no global state."""
    for node in ast.walk(tree(module)):
        assert not isinstance(node, ast.Global), f"{module}:{node.lineno}"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in FORBIDDEN_CALLS, f"{module}:{node.lineno} calls {called}"
            assert called not in {"sys.exit", "os._exit", "sys.stdout.write", "sys.stderr.write"}, f"{module}:{node.lineno}"


@pytest.mark.parametrize("module", CORE)
def test_no_branch_on_the_language(module: str) -> None:
    """A difference between languages lives in the pack."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Compare):
            sides = [ast.unparse(side) for side in (node.left, *node.comparators)]
            assert not any(side in {"lang", "pack.code", "self.pack.code"} for side in sides), f"{module}:{node.lineno}"


@pytest.mark.parametrize("module", MODULES)
def test_every_module_says_what_it_is(module: str) -> None:
    """A docstring, and names listed in ``__all__`` where there are names."""
    assert ast.get_docstring(tree(module))
    has_names = any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in tree(module).body)
    listed = any(isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__" for node in tree(module).body)
    assert listed or not has_names or module == "quoteattr.__main__"
