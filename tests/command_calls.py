"""Calls of the command: in this process, in another one with redirections, and on a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

__all__ = ["NIGHT", "ROOT", "SAID", "UNSAFE", "needs_linux", "needs_posix", "objects", "on_a_terminal", "run"]

ROOT = Path(__file__).parents[1]
SAID = "“It is over,” Mira Holm said.\n"
NIGHT = "“It is over,” Mira Holm said. She added: “Go home.”\r\n\r\nThe «quiet» street was empty. „Halt!\r\n"
#: Characters in texts or file names that must never reach a terminal.
UNSAFE = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F))]
UNSAFE += [chr(code) for code in range(0x2066, 0x206A)]
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell and its devices")
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full, and file names of any bytes")

#: Calls the command several times in one process, because starting one takes longer than most calls.
CALLS = """
import json, sys
from quoteattr.__main__ import main
for argv in json.loads(sys.argv[1]):
    try:
        status = main(argv)
    except SystemExit as stopped:
        status = stopped.code
    print(f"status {status}\\f", file=sys.stderr, flush=True)
"""


def objects(printed: str) -> list[dict[str, Any]]:
    """The objects in JSON Lines."""
    return [json.loads(line) for line in printed.removesuffix("\n").split("\n")]


def run(*args: str | bytes, redirect: str = "", python: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a separate process, with redirections in shell syntax."""
    command = ["/bin/sh", "-c", f'exec "$@" {redirect}', "sh", sys.executable, *python, "-m", "quoteattr", *args]
    return subprocess.run(command, capture_output=True, check=False, env={"PYTHONPATH": str(ROOT)}, timeout=60)


def on_a_terminal(
    *calls: list[str], width: int = 80, environment: dict[str, str] | None = None, **streams: Any
) -> list[str]:
    """Everything that a terminal of some width receives from each call, with ``status N`` as the last line."""
    import fcntl
    import termios

    master, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    received = bytearray()
    command = [sys.executable, "-c", CALLS, json.dumps(calls)]
    variables = {"PYTHONPATH": str(ROOT), "TERM": "xterm", **(environment or {})}
    ends = {"stdin": terminal, "stdout": terminal, "stderr": terminal} | streams
    with subprocess.Popen(command, env=variables, **ends):
        os.close(terminal)
        with contextlib.suppress(OSError):  # how Linux reports that the other end is closed
            while data := os.read(master, 4096):
                received += data
    os.close(master)
    return received.decode("utf-8").replace("\r\n", "\n").split("\f\n")[:-1]
