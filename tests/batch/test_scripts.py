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
#: A script that must not be run again by its processes. The page about many texts shows how it is done.
UNGUARDED = """
from quoteattr import extract_many

for key, quotes in extract_many({"a": "“Yes,” said Ida."}, processes=2):
    print(key)
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
#: A script that may open no more files.
NO_FILES = """
import os, resource
import quoteattr

if __name__ == "__main__":
    quoteattr.extract("")
    results = quoteattr.extract_many(["“Yes,” said Ida."], processes=2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    try:
        next(results)
    except quoteattr.WorkerError as error:
        print(error)
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


def test_a_script_without_a_guard(tmp_path: Path) -> None:
    """Each process would run the script again. Python refuses that, and the error says what to do."""
    out, err, status = ended(started(UNGUARDED, tmp_path))
    assert (out, status) == ("", 1)
    last = err.strip().splitlines()[-1]
    assert last.startswith("quoteattr.errors.WorkerError: a worker process ended while it was starting")
    assert "under `if __name__ == '__main__':`" in last


def test_a_script_that_ends_early(tmp_path: Path) -> None:
    """A generator that nobody closes keeps nothing alive."""
    assert ended(started(UNCLOSED, tmp_path)) == ("", "", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX")
def test_a_process_that_cannot_be_started(tmp_path: Path) -> None:
    out, err, status = ended(started(NO_FILES, tmp_path))
    assert (err, status) == ("", 0)
    assert out.startswith("a worker process can't be started: OSError: [Errno 24] Too many open files")


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
