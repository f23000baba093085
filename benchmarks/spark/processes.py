"""The CPU time of a process and of all that it has started, while they run."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["cpu_seconds"]

#: Fields of ``/proc/PID/stat`` after the name of the program, counted from 0.
PARENT = 1
TIMES = slice(11, 15)  #: user and system time of the process, and of its children that have ended


def cpu_seconds() -> float | None:
    """The CPU time so far of this process and its descendants; None if the system doesn't say it."""
    found = dict(_processes())
    ours = {os.getpid()}
    while more := {pid for pid, fields in found.items() if int(fields[PARENT]) in ours} - ours:
        ours |= more
    ticks = sum(int(time) for pid in ours & found.keys() for time in found[pid][TIMES])
    return ticks / os.sysconf("SC_CLK_TCK") if found else None


def _processes() -> list[tuple[int, list[str]]]:
    """The id and the fields of each process."""
    made = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            line = path.read_text(encoding="utf-8", errors="replace")
        except OSError:  # it has ended
            continue
        made.append((int(path.parent.name), line.rpartition(")")[2].split()))
    return made
