"""What a figure was measured with: commit, versions, machine, date."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

__all__ = ["REPOSITORY", "environment", "write_json"]

REPOSITORY = Path(__file__).parents[1]


def _git(*arguments: str) -> str | None:
    """What git answers; None outside a repository."""
    command = ["git", "-C", str(REPOSITORY), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def _version(package: str) -> str | None:
    """The installed version; for quoteattr run from the repository, the one it gives itself."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return getattr(sys.modules.get(package), "__version__", None)


def _processor() -> str:
    """The model of the processor, as far as the system tells."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor()


def environment() -> dict[str, Any]:
    """Everything one needs to know beside a figure."""
    return {
        "commit": _git("rev-parse", "HEAD"),
        "dirty": bool(_git("status", "--porcelain", "--untracked-files=no")),
        "date": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        "versions": {"python": platform.python_version()} | {name: _version(name) for name in ("quoteattr", "attrs", "regex")},
        "machine": {"platform": platform.platform(), "processor": _processor(), "cores": os.cpu_count()},
    }


def write_json(path: Path | None, results: dict[str, Any]) -> None:
    """Write results with their environment; nothing where no file is asked for."""
    if path is not None:
        path.write_text(
            json.dumps({"environment": environment()} | results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
