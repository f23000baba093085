"""Whole texts: segments as JSON lines, and TEI documents."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from command_calls import NIGHT, SAID, needs_linux, objects, on_a_terminal

import quoteattr
from quoteattr import Segment, from_dict, segments, to_tei
from quoteattr.command.main import main

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "{http://www.tei-c.org/ns/1.0}title"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two texts."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "said.txt").write_text(SAID, encoding="utf-8", newline="")
    (tmp_path / "night.txt").write_text(NIGHT, encoding="utf-8", newline="")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_segments(capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line, from which the segments and the texts come back."""
    assert main(["--format", "segments", "said.txt", "night.txt"]) == 0
    lines = objects(capsys.readouterr().out)
    assert [list(line)[:2] for line in lines] == [["file", "type"]] * len(lines)
    assert {line["type"] for line in lines} == {"segment"}
    for name, text in (("said.txt", SAID), ("night.txt", NIGHT)):
        found = [from_dict(line, Segment) for line in lines if line["file"] == name]
        assert tuple(found) == segments(text)
        assert "".join(segment.text for segment in found) == text


@pytest.mark.usefixtures("folder")
def test_quotations_that_are_not_chosen_are_narration(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "segments", "--speaker", "nobody", "said.txt"]) == 0
    (line,) = objects(capsys.readouterr().out)
    assert (line["kind"], line["text"]) == ("narration", SAID)


@pytest.mark.usefixtures("folder")
def test_tei(capsys: pytest.CaptureFixture[str]) -> None:
    """The document that the library makes, with the name of the file as its title."""
    assert main(["--format", "tei", "night.txt"]) == 0
    assert capsys.readouterr().out == to_tei(quoteattr.explain(NIGHT), title="night.txt")


def test_each_document_has_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two documents in one file would be no document; nothing is read then."""
    assert main(["--format", "tei", "said.txt", "night.txt", "-o", "all.xml"]) == 2
    assert main(["--format", "tei", "said.txt", "night.txt"]) == 2
    printed, errors = capsys.readouterr()
    advice = "quoteattr: --format tei writes a document for each text; name a folder for them: -o FOLDER/\n"
    assert (printed, errors) == ("", advice * 2)
    assert not (folder / "all.xml").exists()
    assert main(["--format", "tei", "said.txt", "night.txt", "-o", "out/"]) == 0
    for name in ("said.txt", "night.txt"):
        made = ET.parse(folder / "out" / f"{name}.xml")
        assert made.findtext(f".//{TITLE}") == name


@needs_linux
def test_a_file_name_of_any_bytes_is_a_title(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsdecode(b"a\xff&<\n.txt")
    (folder / name).write_text(SAID, encoding="utf-8")
    assert main(["--format", "tei", name]) == 0
    title = ET.fromstring(capsys.readouterr().out.encode()).findtext(f".//{TITLE}")
    assert title is not None
    assert " ".join(title.split()) == "a\ufffd&< .txt"


@needs_linux
def test_a_terminal_gets_references(folder: Path) -> None:
    """In place of characters that could control it; the document is the same."""
    text = "“It is\x9b2K over\u202e,” Mira Holm said.\x1b"
    (folder / "odd.txt").write_text(text, encoding="utf-8")
    (shown,) = on_a_terminal(["--format", "tei", str(folder / "odd.txt")])
    document, _, status = shown.rpartition("\n")
    assert status == "status 0"
    assert "It is&#155;2K over&#8238;,”" in document
    body = ET.fromstring(document.encode()).find("{*}text/{*}body")
    assert body is not None
    assert "".join(body.itertext()) == text.replace("\x1b", "\ufffd")
