"""Run tasks in separate processes, a few at a time: what a task imports, changes or breaks ends with its process."""

from __future__ import annotations

import multiprocessing
import os
import sys
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

__all__ = ["Ended", "each"]

T = TypeVar("T")
MEMORY = 3 << 30  #: bytes that a task may use, so that an endless loop can't fill the machine's memory


@attrs.frozen
class Ended(Generic[T]):
    """How a task ended."""

    result: T | None  #: None if it was stopped
    code: int  #: exit code of the process: 0, or the negative number of the signal that stopped it


def each(tasks: Iterable[Callable[[], T]], jobs: int) -> Iterator[tuple[int, Ended[T]]]:
    """Run tasks, and yield their numbers and results as they finish. The system must have ``fork``."""
    context = multiprocessing.get_context("fork")
    running: dict[Connection, tuple[int, ForkProcess]] = {}
    left = enumerate(tasks)
    while True:
        while len(running) < jobs and (following := next(left, None)):
            number, task = following
            receiving, sending = context.Pipe(duplex=False)
            process = context.Process(target=_child, args=(task, sending))
            process.start()
            sending.close()
            running[receiving] = number, process
        if not running:
            return
        for one in wait(list(running)):
            receiving = next(other for other in running if other is one)
            number, process = running.pop(receiving)
            yield number, _ended(receiving, process)


def _ended(receiving: Connection, process: ForkProcess) -> Ended[T]:
    try:
        result: T | None = receiving.recv()
    except EOFError:
        result = None
    receiving.close()
    process.join()
    return Ended(result, process.exitcode or 0)


def _child(task: Callable[[], T], sending: Connection) -> None:
    """Run a task with its output suppressed, and send what it returns."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open until the process ends
    sending.send(task())
    sending.close()
    os._exit(0)
