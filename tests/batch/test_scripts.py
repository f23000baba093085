"""Several processes, started from a script: each test runs one in an interpreter of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import quoteattr

ROOT = Path(quoteattr.__file__).parents[1]
GUARDED = """
from quoteattr import extract_many

if __name__ == "__main__":
    for key, quotes in extract_many({"a": "“Yes,” said Ida.", "b": "“No,” said Per."}, processes=2):
        print(key, quotes[0].speaker.name)
"""
#: A script whose processes are busy until somebody ends it. The first text is sent alone, because it is long.
BUSY = """
import itertools
from quoteattr import extract_many

if __name__ == "__main__":
    texts = itertools.chain([" " * 100_000], itertools.repeat("“Yes,” said Ida."))
    results = extract_many(texts, processes=2)
    next(results)
    print("busy", flush=True)
    for _ in results:
        pass
"""
#: A script that ends while its processes are busy.
UNCLOSED = """
from quoteattr import extract_many

if __name__ == "__main__":
    results = extract_many([" " * 100_000] + ["“Yes,” said Ida."] * 10_000, processes=2)
    next(results)
"""


def started(script: str, folder: Path) -> subprocess.Popen[str]:
    """A script that is running in a process group of its own."""
    path = folder / "script.py"
    path.write_text(script, encoding="utf-8")
    known = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, path], env=known, text=True, encoding="utf-8", start_new_session=True, **pipes)


def ended(process: subprocess.Popen[str]) -> tuple[str, str, int]:
    """Its output and exit status. Processes that it started have the same output, so that ends only when all have ended."""
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    return out, err, process.returncode


def test_a_script(tmp_path: Path) -> None:
    """Nothing is printed besides what the script prints."""
    assert ended(started(GUARDED, tmp_path)) == ("a Ida\nb Per\n", "", 0)


def test_a_script_without_a_guard(tmp_path: Path) -> None:
    """Each process would run the script again. Python refuses that, and the error says what to do."""
    out, err, status = ended(started(GUARDED.replace('if __name__ == "__main__":', "if True:"), tmp_path))
    assert (out, status) == ("", 1)
    last = err.strip().splitlines()[-1]
    assert last.startswith("quoteattr.errors.WorkerError: a worker process ended while it was starting")
    assert "under `if __name__ == '__main__':`" in last


def test_a_script_that_ends_early(tmp_path: Path) -> None:
    """A generator that nobody closes keeps nothing alive."""
    assert ended(started(UNCLOSED, tmp_path)) == ("", "", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on POSIX")
def test_an_interrupt(tmp_path: Path) -> None:
    """Ctrl-C reaches all processes. There is one traceback, that of the script."""
    process = started(BUSY, tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline() == "busy\n"
    os.killpg(process.pid, signal.SIGINT)
    _, err, status = ended(process)
    assert status == -signal.SIGINT
    assert err.count("Traceback") == 1
    assert err.strip().endswith("KeyboardInterrupt")


def test_a_script_that_is_killed(tmp_path: Path) -> None:
    """Its processes end too."""
    process = started(BUSY, tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline() == "busy\n"
    process.kill()
    assert ended(process)[1] == ""
