"""Makes the page of all names: what each is, and the fields of each value. It reads the source, so no extra is needed."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING

import quoteattr
from benchmarks.publishing.table import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PUBLIC", "reference"]

ROOT = Path(__file__).parents[1]
#: Heading -> modules, and how their names are reached.
PUBLIC: dict[str, tuple[tuple[str, str], ...]] = {
    "Read a text": (("_api", "quoteattr"), ("people", "quoteattr.people")),
    "Results": (("models", "quoteattr.models"),),
    "Many texts": (("batch/__init__", "quoteattr.batch"),),
    "Corrections": (("changes", "quoteattr.changes"), ("corrections/__init__", "quoteattr.corrections")),
    "Rows, dictionaries, JSON": (("export/__init__", "quoteattr.export"), ("export/columns", "quoteattr.export")),
    "Pages, segments, networks, TEI": (
        ("view/__init__", "quoteattr.view"),
        ("voices/__init__", "quoteattr.voices"),
        ("graphs/__init__", "quoteattr.graphs"),
        ("tei/__init__", "quoteattr.tei"),
    ),
    "Several documents": (("documents/__init__", "quoteattr.documents"),),
    "Tables": (("tables/__init__", "quoteattr.tables"),),
    "Analyses": (("analysis/__init__", "quoteattr.analysis"),),
    "Stanza": (("adapters/stanza", "quoteattr.adapters.stanza"),),
    "spaCy": (("adapters/spacy", "quoteattr.adapters.spacy"),),
    "Errors": (("errors", "quoteattr.errors"),),
}
#: Names that modules of the library export for each other.
INTERNAL = {"About", "Piece", "check", "checked_people", "columns_of", "explained", "pieces", "with_marks"}


def _plain(words: str) -> str:
    """The words of a docstring or a comment in Markdown, on one line."""
    words = re.sub(r":\w+(?::\w+)*:`~(?:\w+\.)*([^`]+)`", r"`\1`", " ".join(words.split()))
    words = re.sub(r":\w+(?::\w+)*:`([^`]+)`", r"`\1`", words)
    return re.sub(r"``([^`]+)``", r"`\1`", words)


def _first(node: ast.AST) -> str:
    """The first paragraph of a docstring, or "" if there is none."""
    text = ast.get_docstring(node) if isinstance(node, (ast.ClassDef, ast.FunctionDef)) else None
    return _plain((text or "").partition("\n\n")[0])


def _remarks(source: str) -> dict[int, str]:
    """Line -> the text of a ``#:`` comment there; the key is negative if the comment has a line of its own."""
    found = tokenize.generate_tokens(io.StringIO(source).readline)
    comments = [one for one in found if one.type == tokenize.COMMENT and one.string[:2] == "#:"]
    return {(1 if one.line[: one.start[1]].strip() else -1) * one.start[0]: one.string[2:].strip() for one in comments}


def _about(remarks: dict[int, str], node: ast.stmt) -> str:
    """The comment on a field: in its lines, or in those above."""
    inside = range(node.lineno, (node.end_lineno or node.lineno) + 1)
    lines = [remarks[at] for at in inside if at in remarks]
    if lines:
        return _plain(" ".join(lines))
    at = node.lineno - 1
    while -at in remarks:
        lines.insert(0, remarks[-at])
        at -= 1
    return _plain(" ".join(lines))


def _fields(node: ast.ClassDef, remarks: dict[int, str]) -> Iterator[tuple[str, str, str]]:
    """Name, type and meaning of each field or member; properties and methods come last."""
    for one in node.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and not one.target.id.startswith("_"):
            kind, about = one.annotation, _about(remarks, one)
            if isinstance(kind, ast.Subscript) and ast.unparse(kind.value) == "Annotated" and isinstance(kind.slice, ast.Tuple):
                kind, said = kind.slice.elts[0], kind.slice.elts[1]
                about = ast.literal_eval(said.args[0]) if isinstance(said, ast.Call) else about
            yield one.target.id, ast.unparse(kind), about
        elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and isinstance(one.value, ast.Constant):
            yield one.targets[0].id, repr(one.value.value), _about(remarks, one)
    for one in node.body:
        if isinstance(one, ast.FunctionDef) and (not one.name.startswith("_") or one.name == "__call__"):
            called = "" if any(ast.unparse(by) == "property" for by in one.decorator_list) else _signature(one)
            yield one.name + called, ast.unparse(one.returns) if one.returns else "", _first(one)


def _signature(node: ast.FunctionDef) -> str:
    """The parameters of a function without their types."""
    arguments = ast.parse(ast.unparse(node)).body[0]
    assert isinstance(arguments, ast.FunctionDef)  # noqa: S101  # for the type checker
    for one in ast.walk(arguments.args):
        if isinstance(one, ast.arg):
            one.annotation = None
    kept = [*arguments.args.posonlyargs, *arguments.args.args]
    text = ast.unparse(arguments.args)
    if kept and kept[0].arg in ("self", "cls"):
        text = re.sub(r"^(self|cls)(, /)?(, |$)", "", text)
    return f"({re.sub(r', /$|^/, ', '', text)})"


def _definitions(module: str) -> tuple[dict[str, ast.stmt], list[str], dict[int, str]]:
    """The public definitions of a module, the names that it exports, and its comments."""
    source = (ROOT / "quoteattr" / f"{module}.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    found: dict[str, ast.stmt] = {}
    listed: list[str] = []
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            found[node.name] = node
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quoteattr"):
            found |= {alias.name: node for alias in node.names}
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            listed = ast.literal_eval(node.value)
    return found, listed, _remarks(source)


def _home(name: str, node: ast.ImportFrom) -> str:
    """The module in which an imported name is defined."""
    inside = (node.module or "").replace(".", "/").removeprefix("quoteattr").strip("/")
    folder = ROOT / "quoteattr" / inside
    module = f"{inside}/__init__".lstrip("/") if folder.is_dir() else inside
    again = _definitions(module)[0].get(name)
    return _home(name, again) if isinstance(again, ast.ImportFrom) else module


def _full(reached: str, name: str) -> str:
    """How a name is reached: as ``quoteattr.NAME`` if the package has it."""
    return f"quoteattr.{name}" if name in quoteattr.__all__ else f"{reached}.{name}"


def _names(module: str, reached: str) -> Iterator[tuple[str, ast.stmt, dict[int, str]]]:
    """Each public class and function with its full name, its definition and the comments of its module."""
    found, listed, remarks = _definitions(module)
    for name in listed:
        node = None if name in INTERNAL else found.get(name)
        if isinstance(node, ast.ImportFrom):
            there, _, elsewhere = _definitions(_home(name, node))
            if name in there:
                yield _full(reached, name), there[name], elsewhere
        elif node is not None:
            yield _full(reached, name), node, remarks


def _entry(full: str, node: ast.stmt, remarks: dict[int, str]) -> Iterator[str]:
    """The section of a class or a function."""
    yield f"### {full}"
    if isinstance(node, ast.FunctionDef):
        yield f"```text\n{full.rpartition('.')[2]}{_signature(node)}\n```"
        yield _first(node)
        yield from _said(node)
    elif isinstance(node, ast.ClassDef):
        yield _first(node)
        fields = [(name, kind.replace(" | ", " or "), about) for name, kind, about in _fields(node, remarks)]
        rows = [[f"`{name}`", f"`{kind}`" if kind else "", about] for name, kind, about in fields]
        if rows:
            member = any(base in ast.unparse(one) for one in node.bases for base in ("_Choice", "Enum"))
            yield markdown(["Name", "Value" if member else "Type", "Meaning"], rows, left=3)


def _said(node: ast.FunctionDef) -> Iterator[str]:
    """The arguments and errors in the docstring of a function."""
    text = ast.get_docstring(node) or ""
    for title in ("Args", "Raises", "Yields", "Returns"):
        found = re.search(rf"^{title}:\n((?:    .*\n?|\n(?=    ))+)", text, re.MULTILINE)
        if found:
            items = re.split(r"\n(?=    \S)", found[1].rstrip("\n"))
            yield f"{title}:\n\n" + "\n".join(f"- {_item(item)}" for item in items)


def _item(words: str) -> str:
    """An item of a list of arguments or errors: the name as code."""
    return re.sub(r"^(\w+): ", r"`\1`: ", _plain(words))


def reference() -> str:
    """The page without its title."""
    parts: list[str] = []
    seen: set[tuple[str, str]] = set()
    for title, modules in PUBLIC.items():
        parts.append(f"## {title}")
        for module, reached in modules:
            for full, node, remarks in _names(module, reached):
                key = full.rpartition(".")[2], _first(node)
                if key not in seen:
                    seen.add(key)
                    parts += _entry(full, node, remarks)
    return "\n\n".join(part for part in parts if part)
