"""How much memory a process held."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

__all__ = ["peak_kilobytes"]


def peak_kilobytes() -> int:
    """The most memory that this process ever held.

    The kernel's own mark is taken where there is one: ``ru_maxrss`` may be that of the parent before the start.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
