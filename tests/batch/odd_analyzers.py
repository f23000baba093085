"""Analyzers for other processes, which import them from here: each does something else with certain texts."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from quoteattr.analysis import PlainAnalyzer

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis

__all__ = ["Deadly", "OddError", "Raising", "Sleepy", "Unloadable"]

PLAIN = PlainAnalyzer()


class OddError(Exception):
    """Can be pickled, but not made again."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} and {second}")


class Raising:
    """Raises an error for some texts."""

    def __call__(self, text: str, /) -> Analysis:
        if text == "lookup":
            raise LookupError(text)
        if text == "odd":
            raise OddError(text, "even")
        if text == "lambda":
            raise ValueError(lambda: text)
        return PLAIN(text)


class Deadly:
    """Ends its process."""

    def __call__(self, text: str, /) -> Analysis:
        if text == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if text == "exit":
            os._exit(7)
        return PLAIN(text)


class Sleepy:
    """Takes a minute for some texts."""

    def __call__(self, text: str, /) -> Analysis:
        if text == "sleep":
            time.sleep(60)
        return PLAIN(text)


class Unloadable:
    """Can be pickled, but not made again."""

    def __reduce__(self) -> tuple[type[OddError], tuple[str]]:
        return OddError, ("one",)

    def __call__(self, text: str, /) -> Analysis:
        return PLAIN(text)
