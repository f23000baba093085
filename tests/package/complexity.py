"""The complexity of functions: McCabe's number, as radon counts it with and/or, conditional expressions, comprehensions."""

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
    """The functions and methods of a module, by qualified name. A nested function counts as part of the enclosing one."""
    for node in module.body:
        if isinstance(node, Function):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, Function))


def complexity(function: ast.AST) -> int:
    """One plus the number of branches in the function."""
    return 1 + sum(map(_ways, ast.walk(function)))


def _ways(node: ast.AST) -> int:
    """The branches that a node adds."""
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    if isinstance(node, LOOPS):
        return 1 + bool(node.orelse)
    return int(isinstance(node, BRANCHES))
