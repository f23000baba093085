"""How results get from one process to another: pickled, in a form that is cheaper to make and to read than the usual one.

By default, an :mod:`attrs` value is pickled with the names of its fields, and both ends run Python code for each of them.
Results consist of many small values, about fourteen for a quotation, so this would add 5% to the time that it takes to find
them. Here, a value is pickled as its class and a tuple of its fields: that costs a third less. What comes out is equal to what
went in. ``benchmarks.throughput`` measures it.
"""

from __future__ import annotations

import io
import pickle
import traceback
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr import Explanation, QuoteattrError, models
from quoteattr.batch.job import Failure, reason

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Sent", "packed", "unpacked"]

#: A pickled result; or an error: pickled if that is possible, in words, and its traceback.
Sent = bytes | tuple[bytes | None, str, str]


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


def packed(result: object) -> Sent:
    """A result, or the :class:`Failure` of a text, to be sent to another process."""
    if isinstance(result, Failure):
        return _packed_error(result.error)
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(result)
    return file.getvalue()


def _packed_error(error: Exception) -> Sent:
    """An error with its traceback. Not every error can be pickled, so it is also sent in words."""
    lines = "".join(traceback.format_exception(error))
    try:
        return pickle.dumps(error), reason(error), lines
    except Exception:  # noqa: BLE001  # pickling runs code of the error's class
        return None, reason(error), lines


def unpacked(sent: Sent) -> object:
    """What another process packed."""
    if isinstance(sent, bytes):
        return pickle.loads(sent)  # noqa: S301  # from a process that this one started
    pickled, words, lines = sent
    error = _unpickled_error(pickled) or QuoteattrError(words)
    error.__cause__ = _InWorker(lines)
    return Failure(error)


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
