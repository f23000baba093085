"""The peak memory of a process."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

__all__ = ["peak_kilobytes"]


def peak_kilobytes() -> int:
    """The peak memory of this process, in kilobytes.

    The kernel's own figure is used if there is one, because ``ru_maxrss`` may be that of the parent process before the start.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
