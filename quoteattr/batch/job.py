"""What is done with each text: a function of the library with its options, and what came of it."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

import quoteattr
from quoteattr.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Failure", "Job", "reason"]


@attrs.frozen
class Failure:
    """What is returned for a text instead of a result: the error that it raised."""

    error: Exception


def reason(error: BaseException) -> str:
    """An error in one line."""
    return f"{type(error).__name__}: {error}"


@attrs.frozen(eq=False)
class Job:
    """``extract`` or ``explain``, and the options to call it with."""

    function: Callable[..., Any]
    options: Mapping[str, Any]

    @classmethod
    def of(cls, function: Callable[..., Any], **options: object) -> Job:
        """A job with checked options. Those that are None are left out: their defaults are those of the function."""
        given = ((name, value) for name, value in options.items() if value is not None)
        # An iterator would be empty after the first text.
        job = cls(function, {name: tuple(value) if isinstance(value, Iterator) else value for name, value in given})
        job.check()
        return job

    def __call__(self, text: object) -> object:
        """The result for a text, or its :class:`Failure`."""
        try:
            return self.function(text, **self.options)
        except Exception as error:  # noqa: BLE001  # an error of one text must not stop the others
            return Failure(error)

    def check(self) -> None:
        """Raise the error of wrong options now: later it would be taken for an error of each text.

        An analyzer isn't called, because that may take long.
        """
        left_out = {"analyzer"} if callable(self.options.get("analyzer")) else set()
        quoteattr.extract("", **{name: value for name, value in self.options.items() if name not in left_out})

    def pickled(self) -> bytes:
        """The job, to be sent to other processes.

        Raises:
            WorkerError: if an option can't be pickled.
        """
        try:
            return pickle.dumps(self)
        except Exception as error:
            advice = "it must be a function or class at the top level of a module, with attributes that can be pickled"
            msg = f"{self._unpicklable()} can't be sent to other processes ({reason(error)}): {advice}; or use processes=1"
            raise WorkerError(msg) from error

    def _unpicklable(self) -> str:
        """The options that can't be pickled."""
        return " or ".join(name for name, value in self.options.items() if not _can_be_pickled(value))


def _can_be_pickled(value: object) -> bool:
    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001  # pickling runs code of the value's class
        return False
    return True
