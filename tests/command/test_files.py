"""Results in files: complete or not there, and never in place of a text."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from command_calls import NIGHT, ROOT, SAID, needs_linux, needs_posix, objects, run

import quoteattr
from quoteattr.command.main import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with texts in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").mkdir()
    for name in ("a.txt", "b.txt", "old/a.txt"):
        (tmp_path / name).write_bytes(SAID.encode())
    return tmp_path


def names(folder: Path) -> list[str]:
    """Everything in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.usefixtures("folder")
def test_a_file_has_what_a_pipe_would_have(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("text", "jsonl", "csv", "table"):
        assert main(["a.txt", "b.txt", "--format", form, "-o", "out"]) == 0
        assert capsys.readouterr() == ("", "")
        assert main(["a.txt", "b.txt", "--format", form, "-o", "-"]) == 0
        assert capsys.readouterr().out.encode() == Path("out").read_bytes()


def test_the_results_of_the_others_are_written_if_a_text_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["missing.txt", "a.txt", "-o", "out"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert (folder / "out").read_text(encoding="utf-8").startswith("a.txt:0-13")


def test_an_interrupt_leaves_the_old_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "out").write_text("old", encoding="utf-8")
    before = names(folder)
    explain = quoteattr.explain

    def interrupted(text: str, **options: Any) -> quoteattr.Explanation:
        if text != SAID:
            raise KeyboardInterrupt
        return explain(text, **options)

    (folder / "b.txt").write_text("Other.", encoding="utf-8")
    monkeypatch.setattr(quoteattr, "explain", interrupted)
    assert main(["a.txt", "b.txt", "-o", "out"]) == 130
    assert capsys.readouterr() == ("", "")
    assert names(folder) == before
    assert (folder / "out").read_text(encoding="utf-8") == "old"


@needs_posix
def test_permissions_and_links_stay(folder: Path) -> None:
    (folder / "real").write_text("old", encoding="utf-8")
    (folder / "real").chmod(0o640)
    (folder / "link").symlink_to("real")
    umask = os.umask(0o027)
    try:
        assert main(["a.txt", "-o", "link"]) == 0
        assert main(["a.txt", "-o", "new"]) == 0
    finally:
        os.umask(umask)
    assert (folder / "link").is_symlink()
    assert (folder / "real").read_text(encoding="utf-8").startswith("a.txt:0-13")
    for name in ("real", "new"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("argv", "why"),
    [
        (["a.txt", "-o", "a.txt"], "a.txt would replace the text itself"),
        (["-r", "old", "-o", "old/../old/a.txt"], "old/../old/a.txt would replace the text itself"),
        (["a.txt", "old/a.txt", "-o", "out/"], "out/a.txt.txt would be written for both a.txt and old/a.txt"),
        (["b.txt", "b.txt.txt", "-o", "./"], "./b.txt.txt would replace a text"),
        (["b.txt", "b.txt.txt", "--write-text", "./"], "./b.txt.txt would replace a text"),
    ],
)
def test_no_text_is_replaced(argv: list[str], why: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = names(folder)
    assert main(argv) == 2
    assert capsys.readouterr() == ("", f"quoteattr: {why}\n")
    assert names(folder) == before
    assert (folder / "a.txt").read_text(encoding="utf-8") == SAID


def test_a_folder_gets_a_file_for_each_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "c.txt").write_text("Nothing was said.", encoding="utf-8")
    assert main(["c.txt", "-r", "old", "b.txt", "--format", "jsonl", "-o", "out/"]) == 0
    assert capsys.readouterr() == ("", "")
    out = folder / "out"
    assert names(out) == ["b.txt.jsonl", "c.txt.jsonl", "old", "old/a.txt.jsonl"]
    assert objects((out / "old" / "a.txt.jsonl").read_text(encoding="utf-8"))[0]["file"] == os.path.join("old", "a.txt")  # noqa: PTH118
    assert not (out / "c.txt.jsonl").read_bytes()
    assert main(["c.txt", "--format", "csv", "-o", "out"]) == 0, "the folder exists, so it needs no slash"
    assert (out / "c.txt.csv").read_text(encoding="utf-8").startswith("file,start,")


def test_texts_are_written_as_they_were_read(folder: Path) -> None:
    (folder / "utf16.txt").write_bytes(NIGHT.encode("utf-16"))
    assert main(["utf16.txt", "--write-text", "texts", "--format", "jsonl", "-o", "out"]) == 0
    text = (folder / "texts" / "utf16.txt.txt").read_bytes().decode("utf-8")
    assert text == NIGHT
    for one in objects((folder / "out").read_text(encoding="utf-8")):
        assert " ".join(text[start:end] for start, end in one["spans"]) == one["text"]


@needs_posix
def test_a_file_that_cannot_be_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "file").write_text("old", encoding="utf-8")
    for argv, name, code in (
        (["-o", "no/where"], "no/where", errno.ENOENT),
        (["-o", "file/"], "file/a.txt.txt", errno.EEXIST),
        (["--write-text", "file"], "file/a.txt.txt", errno.EEXIST),
        (["-o", "x" * 300], "x" * 300, errno.ENAMETOOLONG),
    ):
        assert main(["a.txt", *argv]) == 2
        assert capsys.readouterr().err == f"quoteattr: {name}: {os.strerror(code)}\n"


@needs_linux
def test_a_disk_that_is_full(folder: Path) -> None:
    done = run(str(folder / "a.txt"), "-o", "/dev/full")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"quoteattr: /dev/full: No space left on device\n"


@needs_linux
def test_a_file_can_be_a_pipe(folder: Path) -> None:
    done = run(str(folder / "a.txt"), "--format=jsonl", "-o", "/dev/stdout")
    assert (done.returncode, done.stderr) == (0, b"")
    assert objects(done.stdout.decode())[0]["text"] == "It is over,"


@needs_posix
def test_a_pipe_whose_reader_has_gone(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    command = f"{sys.executable} -m quoteattr a.txt b.txt -o pipe & head -c 1 pipe > /dev/null; wait $!; echo $?"
    (folder / "a.txt").write_bytes(SAID.encode() * 2000)
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=True, cwd=folder, env=environment)
    assert (done.stdout, done.stderr) == (b"141\n", b"")
