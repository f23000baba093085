"""A progress bar, drawn by tqdm on standard error."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Protocol

from quoteattr.errors import MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

__all__ = ["Bar", "bar"]


class Bar(Protocol):
    """What is used of a bar."""

    def update(self) -> object:
        """One more text is done."""


class _NoBar:
    """Draws nothing."""

    def update(self) -> None:
        """Do nothing."""


def bar(total: int | None, *, shown: bool) -> Callable[[], AbstractContextManager[Bar]]:
    """What draws a bar for a number of texts when it is called.

    Args:
        total: how many texts there are; None if that isn't known.
        shown: whether anything is drawn.

    Raises:
        MissingDependencyError: if a bar is to be drawn and tqdm isn't installed.
    """
    if not shown:
        return lambda: nullcontext(_NoBar())
    try:
        from tqdm import tqdm
    except ModuleNotFoundError as error:
        if error.name != "tqdm":
            raise
        package, extra = "tqdm", "progress"
        raise MissingDependencyError(package, extra) from error
    return partial(tqdm, total=total, unit=" texts")
