"""The structure of the package: allowed imports, limits on size and complexity, and where rules are defined."""

from __future__ import annotations

import ast
import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from complexity import complexity, functions

import quoteattr
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr.resolver.rules import Rule

PACKAGE = Path(quoteattr.__file__).parent
MODULES = {
    ".".join(("quoteattr", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
#: From top to bottom: a module may import from lower layers and from its own. Layers on the same line don't import each other.
LAYERS = (
    {"__init__"},
    {"_api"},
    {"_changing"},
    {"_arguments"},
    {"_pipeline"},
    {"resolver"},
    {"syntax"},
    {"reading"},
    {"tokenizer", "analysis"},
    {"_paragraphs"},
    {"_markup"},
    {"lang"},
    {"_punctuation"},
    {"_given"},
    {"changes"},
    {"people"},
    {"models"},
    {"errors"},
)
RANK = {layer: rank for rank, layers in enumerate(LAYERS) for layer in layers}
#: The same inside the resolver: its packages and its single modules.
ROOMS = (
    {"run"},
    {"fixed_points"},
    {"carried"},
    {"results"},
    {"speakers"},
    {"mention_sieves", "frames", "rejects", "turn_rules", "speaker_sieves", "exchange"},
    {"sites", "claims", "passive", "relations"},
    {"decisions"},
    {"rules"},
    {"coreference"},
    {"registry"},
    {"context"},
    {"cast"},
    {"utterances"},
    {"source_cues", "tag_sources"},
    {"base"},
)
ROOM_RANK = {room: rank for rank, rooms in enumerate(ROOMS) for room in rooms}
MOST_LOOSE = 14  #: modules of the resolver that are in no package
#: Modules around the core: they only use public names, and nothing imports them but the package itself: it names them for the
#: type checker, and imports each when one of its names is first used.
AROUND = {
    "adapters", "batch", "command", "corrections", "documents", "export", "graphs", "tables", "tei", "view", "voices",
    "__main__",
}  # fmt: skip
#: Upward edges besides these names: a method that a notebook calls -> what it imports from around the core, when it is called.
UPWARD = {("quoteattr._api", "Explanation._repr_html_"): "quoteattr.view"}
#: The modules that public names are imported from. Adapters build an analysis, and names are compared with words of a pack.
PUBLIC = {"quoteattr", *(f"quoteattr.{name}" for name in ("analysis", "changes", "errors", "lang", "lang.pack", "models"))}
RULES: dict[str, tuple[Rule, ...]] = {
    "mention_sieves": MENTION_SIEVES,
    "frames": FRAMES,
    "turn_rules": TURN_RULES,
    "speaker_sieves": SPEAKER_SIEVES,
    "rejects": REJECT_RULES,
}
LONGEST_MODULE = 400
MOST_WAYS = 12  #: the highest complexity of a function
#: Functions above that limit; this list may only shrink.
TANGLED: dict[str, int] = {}


@functools.cache
def tree(module: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def layer_of(module: str) -> str:
    """The part of the package that a module belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def room_of(module: str) -> str | None:
    """The part of the resolver that a module belongs to."""
    parts = module.split(".")
    return parts[2] if parts[1:2] == ["resolver"] and len(parts) > 2 else None


def imports(module: str) -> Iterator[tuple[str, int]]:
    """Every imported module with its line: at the top level, inside functions, and under TYPE_CHECKING."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}:{node.lineno}: relative import"
            name = node.module or ""
            yield name, node.lineno
            yield from ((f"{name}.{alias.name}", node.lineno) for alias in node.names if f"{name}.{alias.name}" in MODULES)


def upward_from(module: str) -> set[str]:
    """What a method of a module may import from around the core."""
    return {name for (place, _), name in UPWARD.items() if place == module}


def own(module: str) -> Iterator[tuple[str, int]]:
    """The modules of this package that a module imports. Upward edges have tests of their own."""
    for name, line in imports(module):
        upward = (module == "quoteattr" and layer_of(name) in AROUND) or name in upward_from(module)
        if name.split(".")[0] == "quoteattr" and name in MODULES and not upward:
            yield name, line


CORE = [module for module in MODULES if layer_of(module) in RANK]


# Allowed imports


def test_every_module_has_its_place() -> None:
    """Each is in a layer or around the core. In the resolver, each is in a package, with a few single modules."""
    assert not {layer_of(module) for module in MODULES} - RANK.keys() - AROUND
    rooms = {room for module in MODULES if (room := room_of(module))}
    assert not rooms - ROOM_RANK.keys()
    assert sum(f"quoteattr.resolver.{room}" in MODULES and room not in _folders() for room in rooms) <= MOST_LOOSE


def _folders() -> set[str]:
    """The parts of the resolver that are packages."""
    return {path.name for path in (PACKAGE / "resolver").iterdir() if path.is_dir()}


def test_imports_point_downwards() -> None:
    """A module imports from its own layer and from lower ones. Imports for types count."""
    for module in CORE:
        for name, line in own(module):
            layer, other = layer_of(module), layer_of(name)
            assert other not in AROUND, f"{module}:{line} imports {name}"
            assert other == layer or RANK[layer] < RANK[other], f"{module}:{line} imports {name}, which is not below it"


def test_rooms_of_the_resolver_are_in_order() -> None:
    """The same is true of the parts of the resolver."""
    for module in MODULES:
        room = room_of(module)
        for name, line in own(module) if room else ():
            other = room_of(name)
            allowed = other in (None, room) or ROOM_RANK[room or ""] < ROOM_RANK[other or ""]
            assert allowed, f"{module}:{line} imports {name}, which is not below it"


def test_no_rule_imports_another() -> None:
    """Rules share the modules outside their packages, but never import each other."""
    for module in MODULES:
        room = room_of(module)
        for name, line in own(module) if room in RULES and module != f"quoteattr.resolver.{room}" else ():
            assert room_of(name) not in RULES or name == module, f"{module}:{line} imports {name}"


def test_there_is_no_cycle() -> None:
    """No module imports itself through others, not even for types."""
    graph = {module: sorted({name for name, _ in own(module)} - {module}) for module in MODULES}
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " > ".join((*path[path.index(module) :], module))
        if module not in done:
            for name in graph[module]:
                # A package re-exports the names of its modules, which may import each other through it.
                if not module.startswith(f"{name}."):
                    visit(name, (*path, module))
            done.add(module)

    for module in MODULES:
        visit(module, ())


def test_what_is_around_uses_public_names() -> None:
    """Adapters, export and the command line only use names that users also have, or their own modules."""
    for module in MODULES:
        if layer_of(module) not in AROUND:
            continue
        for name, line in own(module):
            assert name in PUBLIC or layer_of(name) in AROUND, f"{module}:{line} imports {name}"
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ImportFrom) and node.module == "quoteattr":
                private = [alias.name for alias in node.names if alias.name.startswith("_") and alias.name != "__version__"]
                assert not private, f"{module}:{node.lineno}"


def test_the_package_names_what_is_around_it() -> None:
    """The one upward edge: for the type checker only, and the same names as those that are imported when first used."""
    body = tree("quoteattr").body
    (typed,) = (node for node in body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    named = {alias.name: node.module for node in typed.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    modules = [name for name, module in named.items() if module == "quoteattr"]
    assert tuple(modules) == vars(quoteattr)["_MODULES"]
    assert {name: module for name, module in named.items() if name not in modules} == vars(quoteattr)["_AROUND"]
    outside = [node.module for node in body if isinstance(node, ast.ImportFrom)]
    assert not {layer_of(module) for module in outside if module} & AROUND


@pytest.mark.parametrize(("place", "name"), UPWARD.items())
def test_methods_import_upwards_when_they_are_called(place: tuple[str, str], name: str) -> None:
    """The import is in the body of the method, and nowhere else in the module, not even for types."""
    module, method = place
    (body,) = (one for found, one in functions(tree(module)) if found == method)
    assert [body.lineno < line <= (body.end_lineno or 0) for other, line in imports(module) if other == name] == [True]


def test_rules_ask_the_registry_for_entities() -> None:
    """The entities of the cast are those from before the run, without anyone found as a speaker."""
    for module in MODULES:
        if ROOM_RANK.get(room_of(module) or "", len(ROOMS)) < ROOM_RANK["registry"]:
            found = [ast.unparse(node) for node in ast.walk(tree(module)) if isinstance(node, ast.Attribute)]
            assert not [one for one in found if one.endswith("cast.entities")], module


# Size and complexity


def test_modules_are_short() -> None:
    """A module is short enough to read in one go."""
    lines = {module: len(path.read_text(encoding="utf-8").splitlines()) for module, path in MODULES.items()}
    written = {module: count for module, count in lines.items() if not module.endswith("_generated")}
    assert not {module: count for module, count in written.items() if count > LONGEST_MODULE}


def test_functions_are_simple() -> None:
    """No function has a complexity above twelve, except for a list that may only shrink."""
    found = {f"{module}.{name}": complexity(one) for module in MODULES for name, one in functions(tree(module))}
    tangled = {name.removeprefix("quoteattr."): count for name, count in found.items() if count > MOST_WAYS}
    assert tangled == TANGLED


# Rules


@pytest.mark.parametrize("package", RULES)
def test_every_rule_is_listed_once(package: str) -> None:
    """Each file has one rule, and has the name of the rule."""
    files = {path.stem for path in (PACKAGE / "resolver" / package).glob("*.py")} - {"__init__"}
    names = [rule.name for rule in RULES[package]]
    assert sorted(names) == sorted(files)
    for rule in RULES[package]:
        module = sys.modules[f"quoteattr.resolver.{package}.{rule.name}"]
        assert [one for one in vars(module).values() if isinstance(one, type(rule))] == [rule]


def test_rule_names_are_unique() -> None:
    """A name identifies a rule, whatever its kind."""
    names = [rule.name for rules in RULES.values() for rule in rules]
    assert len(set(names)) == len(names)


# The order is a decision: change it deliberately, and with measurements.

ORDER = {
    "mention_sieves": """
        label cries_of cue_inside cue_after_inverted cue_after quoted_as_saying according_to read_words cue_before
        dropped_subject words_were cue_within
        dash_signature headline bracket_source colon came_from weak_cue beat_after beat_before beat_above sentence_subject
        tree_inside tree_within tree_quotative tree_beside tree_touching tree_according
    """,
    "frames": """
        heading trailing inserted according_clause for_whom survey source_behind tag_source pointing_tag fronted_question
        fronted_judgement
        as_saying passive_clause passive_report raised_subject relative_clause
        that_clause wh_clause to_clause infinitive_clause colon_clause zero_that object_clause marked_words object_phrase
        gapped
        passive_attitude noun_clause noun_object
        tree_source tree_tag tree_clause tree_infinitive reported_mood
    """,
    "turn_rules": "same_paragraph continued_speech vocative alternation scene",
    "speaker_sieves": """
        labelled full_name initialism surname first_name coreference narrator apposition document_body issued_document age
        nationality former_latter counterpart role organisation generic_body possessor_of_noun repeated_description
        definite_person asked common_noun they organisation_it pronoun cataphora
    """,
    "rejects": """
        nickname term named_work performed_work title_of_work marked_name letter verse inset quoted_subject scare_quote
    """,
}


@pytest.mark.parametrize("package", RULES)
def test_order_of_rules(package: str) -> None:
    """The order in which rules are tried."""
    assert [rule.name for rule in RULES[package]] == ORDER[package].split()


# What the core does not do

FORBIDDEN_CALLS = {"print", "open", "input", "exit", "quit", "eval", "exec", "breakpoint"}
FORBIDDEN_MODULES = {"logging", "warnings", "socket", "urllib", "http", "subprocess", "threading", "os", "pathlib", "io"}
ALLOWED_PACKAGES = {"attrs", "attr", "regex", "quoteattr"}


def nodes() -> Iterator[tuple[str, ast.AST]]:
    """Every node of the core's modules."""
    return ((module, node) for module in CORE for node in ast.walk(tree(module)))


def test_the_core_needs_attrs_and_regex_only() -> None:
    """It imports only the standard library, attrs and regex, and uses no files, network or logging."""
    for module in CORE:
        for name, line in imports(module):
            top = name.split(".")[0]
            assert top in sys.stdlib_module_names or top in ALLOWED_PACKAGES, f"{module}:{line} imports {name}"
            assert top not in FORBIDDEN_MODULES, f"{module}:{line} imports {name}"


def test_the_core_is_quiet() -> None:
    """It does not print, open files, exit the process or keep global state."""
    for module, node in nodes():
        assert not isinstance(node, ast.Global), f"{module}:{node.lineno}"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in FORBIDDEN_CALLS, f"{module}:{node.lineno} calls {called}"
            assert called not in {"sys.exit", "os._exit", "sys.stdout.write", "sys.stderr.write"}, f"{module}:{node.lineno}"


def test_no_branch_on_the_language() -> None:
    """Differences between languages are part of the pack."""
    for module, node in nodes():
        if isinstance(node, ast.Compare):
            sides = [ast.unparse(side) for side in (node.left, *node.comparators)]
            assert not any(side in {"lang", "pack.code", "self.pack.code"} for side in sides), f"{module}:{node.lineno}"


#: Functions that rules read words with, and attributes that hold a word, by the end of the name.
READS_WORDS = {"reading", "syntax", "resolver", "tokenizer", "analysis"}
HOLDS_WORD = ("lower", "lowers", "word", "words", "text", "ending", "before", "after")
ENDINGS_OF = {"endswith", "startswith", "removesuffix", "removeprefix"}


def holds_word(node: ast.AST) -> bool:
    """Whether the name of an expression says that it is a word, or several words, of a text."""
    while isinstance(node, ast.Subscript):
        node = node.value
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name.lower().endswith(HOLDS_WORD)


def has_letters(node: ast.AST) -> bool:
    """Whether an expression is a string with letters in it, or a collection of such strings."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and any(map(str.isalpha, node.value))
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {"frozenset", "set", "tuple"}:
        return any(map(has_letters, node.args))
    return isinstance(node, (ast.Tuple, ast.Set, ast.List)) and any(map(has_letters, node.elts))


def words_in_code(code: ast.AST) -> list[str]:
    """The expressions that compare with a word of a language, or with its first or last letters."""
    asked = []
    for node in ast.walk(code):
        if isinstance(node, ast.Compare):
            sides = (node.left, *node.comparators)
            asked += [ast.unparse(node)] if any(map(holds_word, sides)) and any(map(has_letters, sides)) else []
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDINGS_OF:
            asked += [ast.unparse(node)] if any(map(has_letters, node.args)) else []
    return asked


def test_no_word_of_a_language_in_the_code() -> None:
    """Words and endings are data of the pack, so that a new language needs no code."""
    asked = {module: words_in_code(tree(module)) for module in CORE if layer_of(module) in READS_WORDS}
    assert not {module: found for module, found in asked.items() if found}


@pytest.mark.parametrize(
    "code",
    [
        'lower.endswith("ing")',
        'reading.lowers[i].startswith(("un", "re"))',
        'word.removesuffix("\'s")',
        'reading.lowers[token] == "to"',
        '"said" != word',
        'reading.words[i] in {"he", ","}',
        'tokens.lowers[i] not in frozenset({"he"})',
        'before[-1] in "sxz"',
    ],
)
def test_words_of_a_language_are_seen(code: str) -> None:
    """Examples that the test above must find."""
    assert words_in_code(ast.parse(code)) == [ast.unparse(ast.parse(code))]


@pytest.mark.parametrize(
    "code", ['reading.words[i] == ","', 'piece.rule == "script"', "lower.endswith(endings)", "word in words.talk"]
)
def test_marks_and_names_in_the_code_are_no_words(code: str) -> None:
    """Examples that it must not find: quotation marks, names of the code itself, data."""
    assert not words_in_code(ast.parse(code))


def test_every_module_says_what_it_is() -> None:
    """It has a docstring, and lists its names in ``__all__`` if it has any."""
    for module in MODULES:
        body = tree(module).body
        assert ast.get_docstring(tree(module)), module
        has_names = any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in body)
        listed = any(isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__" for node in body)
        assert listed or not has_names or module == "quoteattr.__main__", module
