"""Mutants that no test can notice: reads ``equivalents.txt``, with a reason for each, and compares it with the code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.mutants.find import Mutant

__all__ = ["LISTED", "ListError", "read", "stale"]

LISTED = Path(__file__).with_name("equivalents.txt")


class ListError(ValueError):
    """The list is not in the right format; the message gives the line and the problem."""


def read(text: str) -> dict[str, str]:
    """Identity -> reason. An identity takes one line; its reason follows in indented lines.

    Raises:
        ListError: an entry without a reason, a reason without an entry, or a duplicate entry.
    """
    found: dict[str, str] = {}
    identity = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace():
            if not identity:
                raise ListError(f"line {number}: a reason without an identity above it")  # noqa: EM102, TRY003
            found[identity] = f"{found[identity]} {line.strip()}".strip()
        else:
            _check_reason(found, identity, number)
            identity = line.rstrip()
            if identity in found:
                raise ListError(f"line {number}: {identity} is listed twice")  # noqa: EM102, TRY003
            found[identity] = ""
    _check_reason(found, identity, len(text.splitlines()) + 1)
    return found


def _check_reason(found: Mapping[str, str], identity: str, number: int) -> None:
    if identity and not found[identity]:
        raise ListError(f"line {number}: no reason for {identity}")  # noqa: EM102, TRY003


def stale(listed: Iterable[str], found: Iterable[Mutant]) -> dict[str, str]:
    """Entries that are not the identity of any mutant -> the mutant with the same change in another module, or nothing."""
    known: dict[str, list[str]] = {}
    exact: set[str] = set()
    for mutant in found:
        exact.add(mutant.identity)
        known.setdefault(mutant.identity.partition("::")[2], []).append(mutant.identity)
    moved: dict[str, str] = {}
    for identity in listed:
        if identity not in exact:
            others = known.get(identity.partition("::")[2], [])
            moved[identity] = others[0] if len(others) == 1 else ""
    return moved
