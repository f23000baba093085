"""Completion of arguments in real shells. Needs shtab; zsh and fish are tested if they are installed."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from quoteattr.command.main import main
from quoteattr.command.writers import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("shtab", reason="shtab is not installed: pip install 'quoteattr[completion]'")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

#: What is typed -> what can follow.
WORDS = [
    ("quoteattr --forma", ["--format"]),
    ("quoteattr --format ", list(FORMATS)),
    ("quoteattr --format js", ["jsonl"]),
    ("quoteattr ni", ["ni x.txt", "nice.txt"]),
    ("quoteattr a.txt nic", ["nice.txt"]),
    ("quoteattr --explain -o nic", ["nice.txt"]),
    ("quoteattr --write-text n", ["news"]),
]


def shell(name: str) -> str:
    """The path of a shell, if it is installed."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed: apt-get install {name}")
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with names to complete."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    for name in ("nice.txt", "ni x.txt"):
        (tmp_path / name).touch()
    return tmp_path


def script(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The script that the command prints for a shell."""
    with pytest.raises(SystemExit) as stopped:
        main(["--completion", name])
    assert not stopped.value.code
    return capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_bash(capsys: pytest.CaptureFixture[str]) -> None:
    ask = """
words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _shtab_quoteattr; printf '%s\\n' "${COMPREPLY[@]}" ==; }
"""
    lines = [f"words {words}" + ("''" if words.endswith(" ") else "") for words, _ in WORDS]
    command = [shell("bash"), "--norc", "-c", script("bash", capsys) + ask + "\n".join(lines)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = [sorted(answer.split("\n")[:-1]) for answer in done.stdout.split("==\n")[:-1]]
    assert found == [sorted(expected) for _, expected in WORDS]
    assert not done.stderr


@pytest.mark.usefixtures("folder")
def test_fish(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"complete -C '{words}'; echo ==" for words, _ in WORDS]
    command = [shell("fish"), "--no-config", "-c", script("fish", capsys) + "\n".join(lines)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answers = done.stdout.split("==\n")[:-1]
    found = [sorted(line.split("\t")[0].rstrip("/") for line in answer.splitlines()) for answer in answers]
    assert found == [sorted(expected) for _, expected in WORDS]


def test_zsh(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Typed on a terminal, since zsh completes nowhere else."""
    (folder / "_quoteattr").write_text(script("zsh", capsys), encoding="utf-8")
    zsh = [shell("zsh"), "-f", "-i"]
    master, terminal = os.openpty()
    environment = {"TERM": "dumb", "PATH": os.environ["PATH"], "HOME": str(folder)}
    with subprocess.Popen(
        zsh, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
    ) as process:
        os.close(terminal)
        setup = f"autoload -U compinit && compinit -D -u; source {folder}/_quoteattr; compdef _shtab_quoteattr quoteattr"
        os.write(master, f"{setup}; print re''ady\n".encode())
        _until(master, "ready\r\n")
        try:
            for words, found in WORDS:
                if len(found) == 1:
                    os.write(master, f"{words}\t".encode())
                    _until(master, words + found[0][len(words.rpartition(" ")[2]) :])
                    os.write(master, b"\x15")  # forget the line
        finally:
            process.kill()
    os.close(master)


def _until(terminal: int, wanted: str) -> None:
    """Wait until a terminal has shown something."""
    shown = ""
    limit = time.monotonic() + 30
    while wanted not in shown:
        assert time.monotonic() < limit, shown
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 4096).decode("utf-8", "replace")
