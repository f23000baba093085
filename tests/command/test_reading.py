"""How texts are read: encodings, and files that are no text."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import shlex
import zipfile
from typing import TYPE_CHECKING

import pytest
from command_calls import SAID

from quoteattr.command.contents import advice
from quoteattr.command.main import main

if TYPE_CHECKING:
    from pathlib import Path

ZOE = "«Ça va», said Zoë Lund. “Don’t go,” she said."


def zipped(**members: str) -> bytes:
    """A ZIP archive whose members have names in which ``__`` is a slash and ``_`` a full stop."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zoe.txt"
    path.write_bytes(ZOE.encode(encoding))
    assert main([str(path)]) == 0
    assert f"{path}:0-7  Zoë Lund" in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16-le", "utf-16-be", "utf-16", "utf-8", "mac_roman"])
def test_an_encoding_can_be_named(encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zoe.txt"
    text = ZOE if encoding != "latin-1" else ZOE[: ZOE.index("“")]
    path.write_bytes(text.encode(encoding))
    assert main([str(path), "--encoding", encoding]) == 0
    assert f"{path}:0-7  Zoë Lund" in capsys.readouterr().out


@pytest.mark.parametrize("mark", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_mark_is_no_part_of_the_text_if_the_encoding_is_named(
    mark: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "zoe.txt"
    path.write_bytes(f"\ufeff{ZOE}".encode(mark))
    assert main([str(path), "--encoding", mark]) == 0
    assert f"{path}:0-7  Zoë Lund" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("encoding", "options", "why"),
    [
        ("cp1252", [], "not UTF-8: byte 0xab at 0; name its encoding with --encoding, such as cp1252, or convert it to UTF-8"),
        ("cp1252", ["--encoding=ascii"], "not ascii: byte 0xab at 0; name its encoding with --encoding"),
        ("utf-16-le", [], "probably UTF-16 without a byte order mark; if so, add --encoding utf-16-le"),
        ("utf-16-be", [], "probably UTF-16 without a byte order mark; if so, add --encoding utf-16-be"),
    ],
)
def test_another_encoding_is_answered_with_advice(
    encoding: str, options: list[str], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "zoe.txt"
    path.write_bytes(ZOE.encode(encoding))
    assert main([str(path), *options]) == 2
    assert capsys.readouterr() == ("", f"quoteattr: {path}: {why}\n")


@pytest.mark.parametrize("name", ["utf-9", "hex", "rot13", "undefined", "", "a\0b"])
def test_what_is_no_encoding(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--encoding", name, "a.txt"])
    assert stopped.value.code == 2
    assert f"no encoding {name!r}; there are utf-8, " in capsys.readouterr().err


def test_a_text_with_some_zeros_is_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zeros.txt"
    path.write_bytes(b"\0" * 40 + SAID.encode())
    assert main([str(path)]) == 0
    assert "Mira Holm" in capsys.readouterr().out


# What is no text

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Type /Catalog>> endobj\n"
PAGE = b"<!-- saved --><!DOCTYPE html>\n<html><body><p>\xe2\x80\x9cIt is over,\xe2\x80\x9d said Ann.</p></body></html>"
PANDOC = "make text of it first: pandoc -t plain --wrap=none -o {text} {file}"
NO_TEXT = {
    "report.pdf": (PDF, "a PDF file; make text of it first: pdftotext {file} {text}"),
    "letter.docx": (zipped(_Content_Types___xml="", word__document_xml="<w/>"), f"a Word document (DOCX); {PANDOC}"),
    "book.epub": (zipped(mimetype="application/epub+zip"), f"an EPUB book; {PANDOC}"),
    "talk.odt": (zipped(mimetype="application/vnd.oasis.opendocument.text"), f"an OpenDocument file; {PANDOC}"),
    "all.zip": (zipped(a_txt=SAID), "a ZIP archive; unpack it first"),
    "old.rtf": (rb"{\rtf1\ansi \'93It is over,\'94 said Ann.}", f"an RTF document; {PANDOC}"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "an old Word document (DOC); save it as text in a word "),
    "a.txt.gz": (gzip.compress(SAID.encode()), "compressed with gzip; unpack it first: gzip -dc {file} | quoteattr"),
    "a.txt.bz2": (bz2.compress(SAID.encode()), "compressed with bzip2; unpack it first: bzip2 -dc {file} | quoteattr"),
    "a.txt.xz": (lzma.compress(SAID.encode()), "compressed with xz; unpack it first: xz -dc {file} | quoteattr"),
    "page.html": (PAGE, "an HTML page; add --html to read its text"),
    "scan.png": (b"\x89PNG\r\n\x1a\n" + bytes(50), "an image; read its text first: tesseract {file} - | quoteattr"),
    "a.out": (b"\x7fELF\x02\x01\x01" + bytes(50), "a binary file; quoteattr needs text"),
    "model.bin": (bytes(range(256)) * 4, "a binary file; quoteattr needs text"),
}


def test_files_that_are_no_text_are_answered_and_the_others_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By their content: all have names of texts here, with a space, so that a shell needs quotation marks."""
    monkeypatch.chdir(tmp_path)
    texts = tmp_path / "said.txt"
    texts.write_text(SAID, encoding="utf-8")
    names = [f"my {name.replace('.', ' ')}.txt" for name in NO_TEXT]
    for name, (data, _) in zip(names, NO_TEXT.values(), strict=True):
        (tmp_path / name).write_bytes(data)
    assert main([*names, "said.txt"]) == 2
    printed, errors = capsys.readouterr()
    assert printed.startswith("said.txt:0-13")
    lines = errors.splitlines()
    assert len(lines) == len(names)
    for line, name, (_, why) in zip(lines, names, NO_TEXT.values(), strict=True):
        assert line.startswith(f"quoteattr: {name}: {why.format(file=shlex.quote(name), text=shlex.quote(f'{name}.txt'))}")


def test_an_encoding_of_single_bytes_makes_no_text_of_a_binary_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(bytes(range(256)) * 4)
    assert main([str(path), "--encoding", "latin-1"]) == 2
    assert capsys.readouterr().err.endswith("a binary file; quoteattr needs text\n")


@pytest.mark.parametrize(
    "text",
    ["", "PKs are keys, said Ann.", "BM", "<p>“Yes,” said Ann.</p>", "Web pages begin with <html>, said Ann.", "GIF89"],
)
def test_texts_that_only_look_like_something_else(text: str) -> None:
    assert not advice(text.encode(), "a.txt", html=False)


def test_the_command_to_run_names_a_new_file() -> None:
    assert advice(PDF, "news/report.pdf", html=True).endswith("pdftotext news/report.pdf news/report.txt")
    assert advice(PDF, "-", html=False).endswith("pdftotext FILE FILE.txt")
    assert not advice(PAGE, "page.html", html=True)
