"""How results get from one process to another: pickled, in a form that is cheaper to make and to read than the usual one.

By default, an :mod:`attrs` value is pickled with the names of its fields, and both ends run Python code for each of them.
Results consist of many small values, about fourteen for a quotation, so this would add 5% to the time that it takes to find
them. Here, a value is pickled as its class and a tuple of its fields, and the results of a chunk are pickled together, so that
what they share is sent once: that costs half as much. What comes out is equal to what went in. ``benchmarks.throughput``
measures it.
"""

from __future__ import annotations

import io
import pickle
import traceback
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import Explanation, QuoteattrError, Span, models
from quoteattr.batch.job import Failure, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["packed", "unpacked"]


def _reducer(kind: type[attrs.AttrsInstance]) -> Callable[[Any], tuple[Any, ...]]:
    """What a pickler calls for the values of a class."""
    fields = attrgetter("__class__", *(field.name for field in attrs.fields(kind)))
    return lambda value: (_built, fields(value))


def _built(kind: type, *fields: object) -> object:
    """A value made from its fields, which were checked when it was first made."""
    made: object = object.__new__(kind)
    for set_field, value in zip(_SETTERS[kind], fields, strict=True):
        set_field(made, value)
    return made


#: The classes that results consist of.
_VALUES: list[type[attrs.AttrsInstance]] = [Explanation]
_VALUES += [kind for kind in (getattr(models, name) for name in models.__all__) if attrs.has(kind)]
_REDUCERS: dict[type, Callable[[Any], tuple[Any, ...]]] = {kind: _reducer(kind) for kind in _VALUES}
#: What sets the fields of a value, which is frozen otherwise.
_SETTERS = {kind: [getattr(kind, field.name).__set__ for field in attrs.fields(kind)] for kind in _VALUES}
_set_start, _set_end = _SETTERS[Span]


def _span(start: int, end: int) -> Span:
    """A span. A third of all values are spans, so these have a function of their own."""
    made = object.__new__(Span)
    _set_start(made, start)
    _set_end(made, end)
    return made


_REDUCERS[Span] = lambda span: (_span, (span.start, span.end))
_REDUCERS[Failure] = lambda failure: (_failure, _packed_error(failure.error))


def packed(results: Sequence[object]) -> bytes:
    """Some results, and the :class:`Failure` of each text that has none, to be sent to another process."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(results)
    return file.getvalue()


def _packed_error(error: Exception) -> tuple[bytes | None, str, str]:
    """An error, pickled if that is possible, in words, and with its traceback."""
    lines = "".join(traceback.format_exception(error))
    try:
        return pickle.dumps(error), reason(error), lines
    except Exception:  # noqa: BLE001  # pickling runs code of the error's class
        return None, reason(error), lines


def _failure(pickled: bytes | None, words: str, lines: str) -> Failure:
    """The failure made from a packed error."""
    error = _unpickled_error(pickled) or QuoteattrError(words)
    error.__cause__ = _InWorker(lines)
    return Failure(error)


def unpacked(sent: bytes) -> list[object]:
    """What another process packed."""
    results: list[object] = pickle.loads(sent)  # noqa: S301  # from a process that this one started
    return results


def _unpickled_error(pickled: bytes | None) -> Exception | None:
    """The error; None if it can't be pickled or made again here."""
    try:
        error = pickle.loads(pickled) if pickled else None  # noqa: S301  # from a process that this one started
    except Exception:  # noqa: BLE001  # unpickling runs code of the error's class
        return None
    return error if isinstance(error, Exception) else None


class _InWorker(Exception):  # noqa: N818  # it is shown as the cause of an error, and never raised
    """The traceback of an error in another process."""

    def __str__(self) -> str:
        """The traceback, on lines of its own."""
        return f"\n{self.args[0]}"
