"""The options of ``extract_many`` and ``explain_many``: their types, and what is wrong with unusable ones."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, Literal, SupportsIndex, TypedDict

from quoteattr.batch.job import reason
from quoteattr.errors import TextError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from typing import TypeAlias

    from quoteattr import Act, Person
    from quoteattr.analysis import Analyzer

__all__ = ["Handler", "OnError", "Options", "handler", "process_count"]

#: What is called with the key and the error of a text.
Handler: TypeAlias = "Callable[[Any, Exception], object]"
OnError: TypeAlias = "Literal['raise', 'skip'] | Handler"


class Options(TypedDict, total=False):
    """The options for type checkers, so that each overload need not list them."""

    lang: str | None
    analyzer: Analyzer | None
    acts: Collection[Act | str]
    people: Iterable[Person]
    strict_people: bool
    processes: int | None
    on_error: OnError
    progress: bool


def process_count(processes: object) -> int:
    """How many processes to use.

    Raises:
        TypeError: if it isn't a whole number or None.
        ValueError: if it is less than 1.
    """
    if processes is None:
        return 1
    advice = "pass 1 to use only this process, or os.cpu_count() for one process on each core"
    if not isinstance(processes, SupportsIndex) or isinstance(processes, bool):
        msg = f"processes must be a whole number, not {processes!r}; {advice}"
        raise TypeError(msg)
    number = operator.index(processes)
    if number < 1:
        msg = f"processes must be at least 1, not {number}; {advice}"
        raise ValueError(msg)
    return number


def handler(on_error: object) -> Handler:
    """What to call if there is an error.

    Raises:
        TypeError: if it is neither a string nor callable.
        ValueError: if it is another string than "raise" and "skip".
    """
    if on_error == "raise":
        return _raise
    if on_error == "skip":
        return _skip
    if callable(on_error):
        return on_error
    msg = f"on_error must be 'raise', 'skip' or a function that is called with key and error, not {on_error!r}"
    raise (ValueError if isinstance(on_error, str) else TypeError)(msg)


def _raise(key: object, error: Exception) -> None:
    raise TextError(key, reason(error)) from error


def _skip(_key: object, _error: Exception) -> None:
    """Go on with the next text."""
