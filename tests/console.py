"""The commands that pages of the documentation show, with their output: read from the pages, and run.

A block of the language ``console`` has commands after ``$``, each with its output below; ``...`` stands for any lines. A block
after the comment ``<!-- terminal WIDTH -->`` is run on a terminal of that width.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
from command_calls import ROOT, on_a_terminal

from quoteattr.command.main import main

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Block", "answer", "blocks", "lay_out", "matches"]

_BLOCK = re.compile(r"(?:<!-- terminal (?P<width>\d+) -->\n)?```console\n(?P<lines>.*?)\n```", re.DOTALL)
_SHELL = re.compile(r"[|<>;&*]|^[^q]")  #: what only a shell understands
_CONFIDENCE = re.compile(r"0\\\.\d\d")  #: in a pattern
#: Option -> the package that it needs.
EXTRAS = {"--html": "selectolax", "--completion": "shtab"}


@attrs.frozen
class Block:
    """A block of a page: commands with the output that is shown."""

    page: str
    line: int
    width: int | None
    commands: tuple[tuple[str, str], ...]

    @property
    def extra(self) -> str:
        """The package that one of the commands needs, besides those of the library, or ""."""
        words = {word for command, _ in self.commands for word in command.split()}
        return next((package for option, package in EXTRAS.items() if option in words), "")


def blocks(page: Path) -> list[Block]:
    """The blocks of a page."""
    text = page.read_text(encoding="utf-8")
    found = []
    for block in _BLOCK.finditer(text):
        parts = re.split(r"^\$ ", block["lines"], flags=re.MULTILINE)
        commands = tuple((command, shown.rstrip("\n")) for command, _, shown in (part.partition("\n") for part in parts[1:]))
        width = int(block["width"]) if block["width"] else None
        found.append(Block(page.name, text.count("\n", 0, block.start()) + 1, width, commands))
    return found


def lay_out(folder: Path) -> None:
    """The files that the pages speak of, in a folder."""
    samples = ROOT / "docs" / "samples"
    shutil.copytree(samples, folder / "texts", ignore=shutil.ignore_patterns("*.html"))
    for name in ("harbour.txt", "quay.html"):
        shutil.copy(samples / name, folder)
    (folder / "latin.txt").write_bytes("“Ça va,” said Zoë.".encode("cp1252"))
    (folder / "report.pdf").write_bytes(b"%PDF-1.7\n")


def answer(command: str, width: int | None) -> str:
    """What a command prints in the current folder, to both streams."""
    if width is not None:
        (shown,) = on_a_terminal([*shlex.split(command)[1:], "--color=never"], width=width)
        return shown.rpartition("\n")[0]
    if _SHELL.search(command):
        run = f'quoteattr() {{ "{sys.executable}" -m quoteattr "$@"; }}\n{command}'
        environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
        done = subprocess.run(["/bin/sh", "-c", run], capture_output=True, check=False, env=environment)
        return (done.stdout + done.stderr).decode("utf-8").removesuffix("\n")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed), contextlib.suppress(SystemExit):
        main(shlex.split(command)[1:])
    return printed.getvalue().removesuffix("\n")


def matches(printed: str, shown: str) -> bool:
    """Whether the output is what a page shows. Confidences may differ, because they are measured anew with every change."""
    pattern = re.escape(shown).replace(re.escape("..."), r"[\s\S]*")
    return re.fullmatch(_CONFIDENCE.sub(r"0\\.\\d\\d", pattern), printed) is not None
