"""How tangled functions are: McCabe's number as radon counts it, with and/or, conditional expressions and comprehensions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["complexity", "functions"]

Function = ast.FunctionDef | ast.AsyncFunctionDef
LOOPS = (ast.For, ast.AsyncFor, ast.While)
BRANCHES = (ast.If, ast.IfExp, ast.ExceptHandler, ast.match_case, ast.Assert)


def functions(module: ast.Module) -> Iterator[tuple[str, Function]]:
    """The functions and methods of a module, by qualified name; what is defined inside a function counts with it."""
    for node in module.body:
        if isinstance(node, Function):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, Function))


def complexity(function: ast.AST) -> int:
    """One, and one more for each way that the function may take besides the first."""
    return 1 + sum(map(_ways, ast.walk(function)))


def _ways(node: ast.AST) -> int:
    """The ways that a node adds."""
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    if isinstance(node, LOOPS):
        return 1 + bool(node.orelse)
    return int(isinstance(node, BRANCHES))
