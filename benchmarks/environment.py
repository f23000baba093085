"""The environment of a measurement: commit, versions, machine, date."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
import os
import platform
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["REPOSITORY", "environment", "write_json"]

REPOSITORY = Path(__file__).parents[1]
OWN = ("quoteattr", "attrs", "regex")


def _git(*arguments: str) -> str | None:
    """The output of a git command; None outside a repository."""
    command = ["git", "-C", str(REPOSITORY), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def _version(package: str) -> str | None:
    """The installed version of a package; None if it isn't installed or runs from its sources."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _processor() -> str:
    """The model of the processor, if the system provides it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor()


def environment(packages: Iterable[str] = ()) -> dict[str, Any]:
    """What a reader needs to know about a figure. ``packages`` are those involved besides the library's own."""
    return {
        "commit": _git("rev-parse", "HEAD"),
        "dirty": bool(_git("status", "--porcelain", "--untracked-files=no")),
        "date": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        "versions": {"python": platform.python_version()} | {name: _version(name) for name in (*OWN, *packages)},
        "machine": {"platform": platform.platform(), "processor": _processor(), "cores": os.cpu_count()},
    }


def write_json(path: Path | None, results: dict[str, Any], packages: Iterable[str] = ()) -> None:
    """Write results together with their environment, if a file was asked for."""
    if path is not None:
        written = {"environment": environment(packages)} | results
        path.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
