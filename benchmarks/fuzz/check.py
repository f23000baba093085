"""Run the library on a text and list the promises that its answers break."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

import quoteattr
from benchmarks.fuzz.answers import Answers, answers
from benchmarks.fuzz.invariants import INVARIANTS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NEVER_RAISES", "Failure", "broken", "failures"]

#: The name of the only promise that does not concern an answer.
NEVER_RAISES = "never_raises"
PACKAGE = Path(quoteattr.__file__).parent


@attrs.frozen
class Failure:
    """A broken promise. Failures with the same invariant and the same place count as one."""

    invariant: str
    where: str  #: the innermost line of the package in a traceback; else the kind and rule of the quotation, or the field
    message: str = attrs.field(eq=False)


def failures(text: str, lang: str | None = None) -> list[Failure]:
    """Every promise that a text, read in a language, breaks, once for each place."""
    try:
        found = answers(text, lang)
    except Exception as error:  # noqa: BLE001  # the check is that nothing is raised
        return [Failure(NEVER_RAISES, _innermost(error), f"{type(error).__name__}: {error}")]
    return broken(found)


def broken(found: Answers) -> list[Failure]:
    """The invariants that the answers break, once for each place."""
    return list(dict.fromkeys(_broken(found)))


def _broken(found: Answers) -> Iterator[Failure]:
    for name in INVARIANTS:
        yield from _breaches(name, found)


def _breaches(name: str, found: Answers) -> Iterator[Failure]:
    try:
        for where, message in INVARIANTS[name](found):
            yield Failure(name, where, message)
    except Exception as error:  # noqa: BLE001  # the promise is so broken that it can't be checked
        yield Failure(name, _innermost(error), f"{type(error).__name__}: {error}")


def _innermost(error: Exception) -> str:
    """The line of the package where an error was raised, or the innermost line of all if none is in the package."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if PACKAGE in Path(frame.filename).parents]
    frame = (own or frames)[-1]
    path = Path(frame.filename)
    name = path.relative_to(PACKAGE.parent).as_posix() if own else path.name
    return f"{name}:{frame.lineno} in {frame.name}: {frame.line}"
