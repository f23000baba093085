"""The command line under bad conditions: hostile texts and file names, files that fail, streams that are full or closed."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from command_calls import ROOT, SAID, UNSAFE, needs_linux, needs_posix, on_a_terminal, run

import quoteattr
from quoteattr.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable

NAMED = [char for char in UNSAFE if char != "\0"]  # a file name can't contain NUL


@pytest.fixture
def said(tmp_path: Path) -> str:
    """A file with one quotation."""
    path = tmp_path / "said.txt"
    path.write_text(SAID, encoding="utf-8")
    return str(path)


# Errors in one file


def failing(error: BaseException) -> Callable[..., quoteattr.Explanation]:
    """``explain``, except that it raises an error for one text."""
    explain = quoteattr.explain

    def replaced(text: str, **options: Any) -> quoteattr.Explanation:
        if text.startswith("Fail"):
            raise error
        return explain(text, **options)

    return replaced


@pytest.mark.parametrize(
    "error",
    [IndexError("a\nb"), RecursionError(), MemoryError(), OSError(5, "no"), BrokenPipeError(), quoteattr.QuoteattrError()],
    ids=lambda error: type(error).__name__,
)
def test_an_unexpected_error_is_one_line_and_the_other_files_are_done(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = Path(said).with_name("bad.txt")
    bad.write_text("Fail, please.", encoding="utf-8")
    monkeypatch.setattr(quoteattr, "explain", failing(error))
    assert main([said, str(bad), said]) == 2
    printed, errors = capsys.readouterr()
    assert printed.count("It is over,") == 2
    assert errors == f"quoteattr: {bad}: unexpected error ({type(error).__name__}); please report it with the text\n"


def test_an_error_among_the_results_is_reported_too(
    said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    why = quoteattr.explain(SAID)
    broken: tuple[Any, ...] = (*why.quotes, None)
    monkeypatch.setattr(quoteattr, "explain", lambda _, **__: attrs.evolve(why, quotes=broken))
    assert main([said]) == 2
    printed, errors = capsys.readouterr()
    assert "It is over," in printed
    assert "unexpected error (AttributeError)" in errors


def test_an_interrupt_is_no_error_of_a_file(
    said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quoteattr, "explain", failing(KeyboardInterrupt()))
    fails = Path(said).with_name("fails.txt")
    fails.write_text("Fail.", encoding="utf-8")
    assert main([said, str(fails), said]) == 130
    printed, errors = capsys.readouterr()
    assert printed.count("It is over,") == 1
    assert not errors


@needs_posix
def test_results_come_file_by_file_and_an_interrupt_ends_quietly(said: str) -> None:
    command = [sys.executable, "-m", "quoteattr", said, "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PYTHONPATH": str(ROOT)}
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        # The results for the first file are available while the second has not even been written.
        there, _, _ = select.select([process.stdout], [], [], 30)
        process.send_signal(signal.SIGINT)
        assert there
        assert process.stdout.read().startswith(said.encode())
        assert not process.stderr.read()
    assert process.returncode == 130


@needs_posix
def test_what_is_no_file(said: str, tmp_path: Path) -> None:
    done = run("", str(tmp_path), said)
    assert done.returncode == 2
    assert done.stdout.startswith(said.encode())
    assert done.stderr.decode().splitlines() == [
        "quoteattr: '': the file name is empty",
        f"quoteattr: {tmp_path}: a folder; add -r to read the texts in it",
    ]


# Streams


@needs_linux
@pytest.mark.parametrize("python", [(), ("-u",)], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("what", ["file", "long file", "--help", "--version"])
def test_a_full_device(what: str, python: tuple[str, ...], said: str, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text(SAID * 500, encoding="utf-8")
    argument = {"file": said, "long file": str(long)}.get(what, what)
    done = run(argument, argument, redirect=">/dev/full", python=python)
    assert done.stderr == b"quoteattr: standard output: No space left on device\n"
    assert done.returncode == 2


@needs_posix
@pytest.mark.parametrize("argument", ["said.txt", "--help", "--version"])
def test_a_closed_standard_output(argument: str) -> None:
    done = run(argument, redirect=">&-")
    assert done.stderr == b"quoteattr: standard output is closed\n"
    assert done.returncode == 2


@needs_posix
def test_a_closed_standard_input(said: str) -> None:
    done = run("-", said, redirect="<&-")
    assert done.stderr == b"quoteattr: -: standard input is closed\n"
    assert done.stdout.startswith(said.encode())
    assert done.returncode == 2


@needs_posix
@pytest.mark.parametrize("argument", ["missing.txt", "--no-such-option"])
@pytest.mark.parametrize("redirect", ["2>&-", pytest.param("2>/dev/full", marks=needs_linux)])
def test_when_nobody_hears_complaints_the_files_are_done(redirect: str, argument: str, said: str) -> None:
    done = run(argument, said, redirect=redirect)
    assert done.stdout.startswith(said.encode()) == (argument == "missing.txt")
    assert done.returncode == 2


@needs_linux
@pytest.mark.parametrize("redirect", [">/dev/full 2>&1", ">&- 2>&- <&-"])
def test_nowhere_to_write_at_all(redirect: str, said: str) -> None:
    assert run("-", said, redirect=redirect).returncode == 2


@needs_posix
def test_help_for_a_reader_that_has_gone() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "quoteattr", "--help"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False, env={"PYTHONPATH": str(ROOT)})
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


# Terminals


@needs_posix
def test_nothing_in_a_text_reaches_a_terminal_raw(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(f"“It {'x'.join(UNSAFE)} is over,” the «{''.join(UNSAFE)}» Mira Holm said. „Well".encode())
    forms = [["--explain"], ["--explain", "--format", "jsonl"], ["--format", "csv"], ["--format", "table"], ["--summary"]]
    calls = [[str(path), "--color=never", *form] for form in forms]
    for form, shown in zip(forms, on_a_terminal(*calls, width=4000), strict=True):
        assert not [char for char in UNSAFE if char in shown.replace("\n", "")], form
        assert "Mira Holm" in shown
        if form != ["--summary"]:
            assert "is over" in shown
            assert r"\x1b" in shown or r"\u001b" in shown
            assert r"\u202e" in shown


@needs_linux
def test_a_file_name_cannot_forge_a_line(tmp_path: Path) -> None:
    name = "Zoë\nquoteattr: b.txt: forged\r\x1b[2K" + "".join(NAMED).replace("/", "") + "z.txt"
    path = str(tmp_path / name)
    missing = path.replace("z.txt", "y.txt")
    Path(path).write_text(SAID, encoding="utf-8")
    text, made, progress, lost = (
        shown.split("\n")
        for shown in on_a_terminal(
            [path, "--color=never"],
            [path, "--format=jsonl", "--explain"],
            [path, "--progress", "--format=jsonl", "--min-confidence=1"],
            [missing],
            width=4000,
        )
    )
    assert [len(lines) for lines in (text, made, progress, lost)] == [4, 4, 1, 2]  # one is that of the status
    for lines in (text, made, lost):
        assert not [char for char in UNSAFE if char in "".join(lines)]
        assert r"Zoë\nquoteattr: b.txt: forged\r" in lines[0]
    assert progress[0].count("\r") == progress[0].count("\x1b[K") == 2
    assert r"Zoë\nquoteattr: b.txt: forged\r" in progress[0]
    assert [json.loads(line)["file"] for line in made[:3]] == [path] * 3


@needs_posix
def test_a_wrong_argument_cannot_forge_a_line() -> None:
    options = ["--odd\x1b[2K\n\u202e", "--ex=\n\u202e"]
    names = ("format", "lang", "kind", "acts", "jobs", "encoding", "min-confidence")
    options += [f"--{name}=\x1b[2K\n\u202e" for name in names]
    for option, shown in zip(options, on_a_terminal(*([option, "a.txt"] for option in options)), strict=True):
        assert not [char for char in UNSAFE if char in shown.replace("\n", "")], option
        *_, last, status = shown.split("\n")
        assert r"\u202e" in last
        assert status == "status 2"


@needs_linux
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123  # the path is bytes
        file.write(SAID.encode())
    text, missing, made = run(path), run(path + b"x"), run(path, "--format", "jsonl")
    assert (text.returncode, missing.returncode, made.returncode) == (0, 2, 0)
    assert text.stdout.splitlines()[0].startswith(os.fsencode(tmp_path) + rb"/caf\udce9.txt:0-13")
    assert missing.stderr == b"quoteattr: " + os.fsencode(tmp_path) + b"/caf\\udce9.txtx: No such file or directory\n"
    assert os.fsencode(json.loads(made.stdout)["file"]) == path


def test_a_quotation_is_one_line(said: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(said).write_text("“It\tis\r\nall\u2028quite\x85over,” Mira\nHolm said\nslowly.", encoding="utf-8", newline="")
    assert main([said]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["    It is all quite over,"]
