"""The progress bar, drawn by tqdm in a real terminal or file."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("tqdm", reason="tqdm is not installed: pip install 'quoteattr[progress]'")

import quoteattr

ROOT = Path(quoteattr.__file__).parents[1]


def drawn(texts: str, options: str = "") -> str:
    """The last state of the bar after going through some texts; nothing may be printed on standard output."""
    code = f"import quoteattr\nfor _ in quoteattr.extract_many({texts}, progress=True, {options}): pass"
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert run.stdout == b""
    return run.stderr.decode().rsplit("\r", 1)[-1]


@pytest.mark.parametrize("options", ["", "processes=2", "on_error='skip'"])
def test_a_bar_with_a_total(options: str) -> None:
    """It counts all texts, also those that are skipped."""
    last = drawn("['', 'Yes.', None]" if "skip" in options else "{1: '', 2: 'Yes.', 3: ''}", options)
    assert last.startswith("100%|")
    assert "3/3" in last
    assert "texts/s" in last


def test_a_bar_without_a_total() -> None:
    last = drawn("(text for text in ['', 'Yes.'])")
    assert last.startswith("2 texts [")


def test_a_bar_in_a_terminal() -> None:
    """A pseudo-terminal shows it on one line, and the results on others."""
    pty, fcntl, termios = map(pytest.importorskip, ("pty", "fcntl", "termios"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    code = "import quoteattr\nprint(len(list(quoteattr.extract_many(['', ''], progress=True))))"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=theirs, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "2/2" in shown
    assert shown.endswith("\r\n2\r\n")


def test_a_bar_that_is_closed_early() -> None:
    """The line is ended, so that nothing else is printed on it."""
    code = "import quoteattr\nresults = quoteattr.extract_many(['', ''], progress=True)\nnext(results)\nresults.close()"
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "1/2" in run.stderr
    assert run.stderr.endswith("\n")


def test_no_bar_for_wrong_arguments() -> None:
    code = "import quoteattr\ntry: quoteattr.extract_many('', progress=True)\nexcept TypeError: print('refused')"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("refused\n", "")
