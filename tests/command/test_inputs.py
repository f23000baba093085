"""Which texts are read: files, folders and pipes."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from pathlib import Path

import pytest
from command_calls import NIGHT, SAID, needs_posix, objects

from quoteattr.command.inputs import find
from quoteattr.command.main import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a folder ``news`` of three texts and other files."""
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.txt", "old/c.txt", "notes.md", ".hidden.txt", ".git/d.txt"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SAID, encoding="utf-8")
    return tmp_path / "news"


def files(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The files of the quotations that were written as JSON lines."""
    printed = capsys.readouterr().out
    return [one["file"] for one in objects(printed)] if printed else []


def test_a_folder_to_json_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-r", "news", "--format", "jsonl", "-o", "quotes.jsonl"]) == 0
    assert capsys.readouterr() == ("", "")
    written = (folder.parent / "quotes.jsonl").read_text(encoding="utf-8")
    assert [(one["file"], one["text"]) for one in objects(written)] == [
        (os.path.join("news", *name.split("/")), "It is over,")  # noqa: PTH118
        for name in ("a.txt", "b.txt", "old/c.txt")
    ]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--glob", "*.md"], ["notes.md"]),
        (["--glob", "*.md", "--glob", "[ab].txt", "-r"], ["a.txt", "b.txt", "notes.md"]),
        (["-r", "--glob", "*"], ["a.txt", "b.txt", "notes.md", "old/c.txt"]),
    ],
)
def test_names_can_be_chosen(options: list[str], found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*options, "--format", "jsonl", "news"]) == 0
    assert files(capsys) == [f"news/{name}".replace("/", os.sep) for name in found]


@pytest.mark.usefixtures("folder")
def test_a_folder_needs_a_word_about_its_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["news", "news/b.txt"]) == 2
    printed, errors = capsys.readouterr()
    assert printed.startswith("news/b.txt:0-13")
    assert errors == "quoteattr: news: a folder; add -r to read the texts in it\n"
    assert main(["-r", "--glob", "*.doc", "--glob", "*.rtf", "news"]) == 2
    expected = "quoteattr: news: no file in it matches *.doc or *.rtf; use --glob PATTERN to choose others\n"
    assert capsys.readouterr() == ("", expected)


@pytest.mark.usefixtures("folder")
def test_what_is_hidden_is_read_if_it_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-r", "--format", "jsonl", "news/.hidden.txt", "news/.git", "news/a.txt"]) == 0
    assert files(capsys) == ["news/.hidden.txt", os.path.join("news/.git", "d.txt"), "news/a.txt"]  # noqa: PTH118


@needs_posix
def test_links_are_followed_to_files_and_never_in_circles(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "circle").symlink_to(folder)
    (folder / "link.txt").symlink_to(folder / "notes.md")
    (folder / "lost.txt").symlink_to("nowhere")
    (folder / "self.txt").symlink_to("self.txt")
    assert main(["-r", "--format", "jsonl", "news", "news/circle"]) == 2
    printed, errors = capsys.readouterr()
    names = ["a.txt", "b.txt", "link.txt", "old/c.txt"]
    assert [one["file"] for one in objects(printed)] == [f"{top}/{name}" for top in ("news", "news/circle") for name in names]
    assert [line.partition(": ")[2] for line in errors.splitlines()[:2]] == [
        "news/lost.txt: No such file or directory",
        f"news/self.txt: {os.strerror(40)}",
    ]


@needs_posix
def test_a_pipe_in_a_folder_is_not_waited_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(folder / "a.txt.txt")
    assert main(["-r", "news"]) == 2
    assert capsys.readouterr().err == "quoteattr: news/a.txt.txt: neither a file nor a folder\n"


@needs_posix
def test_a_folder_that_may_not_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    with tempfile.TemporaryDirectory() as top:
        Path(top).chmod(0o755)
        closed = Path(top, "closed")
        closed.mkdir()
        for path in (closed / "a.txt", Path(top, "b.txt")):
            path.write_text(SAID, encoding="utf-8")
        assert main(["-r", top]) == 0
        closed.chmod(0)
        me = os.geteuid()
        os.seteuid(me or 65534)  # root may read everything
        try:
            assert main(["-r", top]) == 2
        finally:
            os.seteuid(me)
            closed.chmod(0o700)
        printed, errors = capsys.readouterr()
    assert printed.count("It is over") == 3
    assert errors == f"quoteattr: {closed}: Permission denied\n"


def test_files_that_are_written_for_a_text_are_named_after_it(folder: Path) -> None:
    texts = find([f"{folder}{os.sep}", str(folder / "a.txt"), "-"], ["a*", "c*"])
    assert [one.inside.replace(os.sep, "/") for one in texts] == ["news/a.txt", "news/old/c.txt", "a.txt", "stdin"]


def test_without_a_file_a_pipe_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for argv in ([], ["-"]):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NIGHT.encode()), encoding="ascii"))
        assert main(argv) == 0
        assert capsys.readouterr().out.startswith("-:0-13  Mira Holm")


def test_standard_input_among_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "said.txt"
    path.write_text(SAID, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NIGHT.encode())))
    assert main([str(path), "-", "--format=jsonl"]) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["file"] for one in printed] == [str(path), "-", "-", "-"]
