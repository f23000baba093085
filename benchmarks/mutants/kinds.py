"""The kinds of mutants: each turns one node of a syntax tree into another."""

from __future__ import annotations

import ast
import copy
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["KINDS", "Site", "changes", "sites"]

#: Comparison operator -> its replacements: the opposite and, where there is one, the operator that differs at the boundary.
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
#: Keyword arguments for examples and descriptions, which change no answer.
DESCRIPTIONS = frozenset({"claim", "counterexamples", "examples"})
ANNOTATIONS = frozenset({"annotation", "returns", "decorator_list"})
TYPING_ONLY = frozenset({"TYPE_CHECKING", "typing.TYPE_CHECKING"})


@attrs.frozen(eq=False)
class Site:
    """A position in a syntax tree that holds an expression, with the nodes around it."""

    above: tuple[ast.AST, ...]  #: the enclosing nodes, the module first
    field: str
    index: int | None  #: index in the field, if the field is a list

    @property
    def parent(self) -> ast.AST:
        """The node that contains the expression."""
        return self.above[-1]

    @property
    def node(self) -> ast.expr:
        """The expression."""
        held = getattr(self.parent, self.field)
        node: ast.expr = held if self.index is None else held[self.index]
        return node

    def put(self, node: ast.expr) -> None:
        """Replace the expression."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def sites(tree: ast.Module) -> Iterator[Site]:
    """All expressions that a change could affect, in source order."""
    yield from _below((tree,))


def _below(above: tuple[ast.AST, ...]) -> Iterator[Site]:
    for field, value in ast.iter_fields(above[-1]):
        if field in ANNOTATIONS:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(node, ast.AST) or _changes_nothing(node):
                continue
            if isinstance(node, ast.expr):
                yield Site(above, field, index)
            yield from _below((*above, node))


def _changes_nothing(node: ast.AST) -> bool:
    """Whether a node can't affect any answer: imports for types, the list of exported names, descriptions of rules."""
    if isinstance(node, ast.If):
        return ast.unparse(node.test) in TYPING_ONLY
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "__all__"
    return isinstance(node, ast.keyword) and node.arg in DESCRIPTIONS


def changes(site: Site) -> Iterator[tuple[str, ast.expr]]:
    """The changes of one expression: the kind of change and the replacement."""
    for kind, change in KINDS.items():
        for after in change(site):
            yield kind, after


def _compare(site: Site) -> Iterator[ast.expr]:
    """``a < b``: ``a <= b``, ``a >= b``."""
    node = site.node
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS[type(operator)]:
                after = copy.copy(node)
                after.ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
                yield after


def _connective(site: Site) -> Iterator[ast.expr]:
    """``a and b``: ``a or b``."""
    node = site.node
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield ast.BoolOp(op=other, values=node.values)


def _operand(site: Site) -> Iterator[ast.expr]:
    """``a and b``: ``a``, ``b``."""
    node = site.node
    if isinstance(node, ast.BoolOp):
        for rest in _without_each(node.values):
            yield rest[0] if len(rest) == 1 else ast.BoolOp(op=node.op, values=rest)


def _negation(site: Site) -> Iterator[ast.expr]:
    """``not a``: ``a``."""
    node = site.node
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand


def _condition(site: Site) -> Iterator[ast.expr]:
    """``if a``: ``if True``, ``if False`` (without an ``else`` this removes a guard)."""
    if site.field == "ifs" or (site.field == "test" and isinstance(site.parent, (ast.If, ast.IfExp))):
        yield ast.Constant(value=True)
    if site.field == "ifs" or (site.field == "test" and isinstance(site.parent, (ast.If, ast.IfExp, ast.While))):
        yield ast.Constant(value=False)


def _answer(site: Site) -> Iterator[ast.expr]:
    """``return True``: ``return False``."""
    node = site.node
    if isinstance(site.parent, ast.Return) and isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(value=not node.value)


def _offset(site: Site) -> Iterator[ast.expr]:
    """``a + 1``: ``a - 1``."""
    node = site.node
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant) and isinstance(node.op, (ast.Add, ast.Sub)):
        other = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        if isinstance(node.right.value, int):
            yield ast.BinOp(left=node.left, op=other, right=node.right)


def _number(site: Site) -> Iterator[ast.expr]:
    """``4``: ``5``, ``3``; ``0.4``: ``0.8``, ``0.2``; ``a[1]``: only ``a[0]``, as an index beyond the end fails at once."""
    node = site.node
    if isinstance(node, ast.Constant):
        if isinstance(site.parent, ast.Subscript) and isinstance(node.value, int):
            yield ast.Constant(value=0 if node.value else 1)
        elif isinstance(node.value, int) and not isinstance(node.value, bool):
            yield ast.Constant(value=node.value + 1)
            yield ast.Constant(value=node.value - 1)
        elif isinstance(node.value, float):
            yield ast.Constant(value=node.value * 2)
            yield ast.Constant(value=node.value / 2)


def _slice(site: Site) -> Iterator[ast.expr]:
    """``a[b:c]``: ``a[:c]``, ``a[b:]``."""
    node = site.node
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        lower, upper, step = node.slice.lower, node.slice.upper, node.slice.step
        for one, other in ((None, upper), (lower, None)):
            if (one, other) != (lower, upper):
                yield ast.Subscript(value=node.value, slice=ast.Slice(lower=one, upper=other, step=step), ctx=node.ctx)


def _member(site: Site) -> Iterator[ast.expr]:
    """``{a, b}``: ``{a}``, ``{b}``; ``a | b``: ``a``, ``b``; also of the tuple in ``in (a, b)`` and ``endswith((a, b))``."""
    node = site.node
    if isinstance(node, ast.Set) or (isinstance(node, ast.Tuple) and _lists_choices(site)):
        for rest in _without_each(node.elts):
            yield type(node)(elts=rest, ctx=ast.Load()) if isinstance(node, ast.Tuple) else _set(rest)
    elif _is_union(node) and not _is_union(site.parent):
        for rest in _without_each(_united(node)):
            yield _union(rest)


def _lists_choices(site: Site) -> bool:
    parent = site.parent
    if isinstance(parent, ast.Compare):
        return isinstance(parent.ops[0], (ast.In, ast.NotIn)) and site.field == "comparators"
    called = parent.func if isinstance(parent, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in {"endswith", "startswith"}


def _is_union(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)


def _united(node: ast.expr) -> list[ast.expr]:
    """The members of ``a | b | c``."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_united(node.left), *_united(node.right)]
    return [node]


def _union(members: list[ast.expr]) -> ast.expr:
    first, *others = members
    for other in others:
        first = ast.BinOp(left=first, op=ast.BitOr(), right=other)
    return first


def _set(members: list[ast.expr]) -> ast.expr:
    return ast.Set(elts=members) if members else ast.Call(func=ast.Name(id="set", ctx=ast.Load()), args=[], keywords=[])


def _without_each(members: list[ast.expr]) -> Iterator[list[ast.expr]]:
    for index in range(len(members)):
        yield [*members[:index], *members[index + 1 :]]


#: Name of a kind -> function that returns the replacements of an expression.
KINDS: dict[str, Callable[[Site], Iterator[ast.expr]]] = {
    "compare": _compare,
    "connective": _connective,
    "operand": _operand,
    "negation": _negation,
    "condition": _condition,
    "answer": _answer,
    "offset": _offset,
    "number": _number,
    "slice": _slice,
    "member": _member,
}
