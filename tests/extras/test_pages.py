"""The text of HTML pages, which offsets refer to. Needs selectolax."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.command.main import main
from quoteattr.command.pages import charset, text_of

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("selectolax", reason="selectolax is not installed: pip install 'quoteattr[html]'")

PAGE = """\
<!DOCTYPE html>
<html><head><title>The wall | Courier</title><script>var a = "“No,” said a script.";</script></head>
<body><header><nav><a href="/">Home</a></nav></header>
<main><h1>The wall “must close”</h1><p class="by">By Ida Moss
<p>The wall is safe, Minister <b>Odile&nbsp;Marn</b> told us. &ldquo;Small boats
   may <em>come</em> and go,&rdquo; she said.<br>It rained.
<blockquote><p>“Nobody called,” said Rhea Holm.</p><footer>from her <cite>diary</cite></footer></blockquote>
<ul><li>“One,” said Ann.</li><li><q>Two</q>, said Ben.</li></ul><p hidden>hidden</p>
<figure><img alt="a wall"><figcaption>The wall. <!-- when? --></figcaption></figure></main>
<aside>“Read this,” said nobody.</aside><footer>© Courier</footer></body></html>
"""
TEXT = """\
The wall “must close”

By Ida Moss

The wall is safe, Minister Odile\N{NO-BREAK SPACE}Marn told us. “Small boats may come and go,” she said.
It rained.

“Nobody called,” said Rhea Holm.

from her diary

“One,” said Ann.

“Two”, said Ben.

The wall.
"""


def test_a_paragraph_is_a_line() -> None:
    assert text_of(PAGE) == TEXT


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("", ""),
        ("<html><body></body></html>", ""),
        ("Only words & “marks”.", "Only words & “marks”.\n"),
        ("<article>A</article><p>b", "A\n"),
        ("<article>A</article><article>B</article>", "A\n\nB\n"),
        ("<main> </main><article>A</article>c", "A\n"),
        ("<pre>a\n b</pre>c<span> d </span>\n e", "a\nb\n\nc d e\n"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\n\nb\n\nc\n"),
        ("<div>" * 3000 + "deep", "deep\n"),
        ("<p>a\0b</p>\ufeff<p>c\u2028d", "ab\n\n\ufeff\n\nc\u2028d\n"),
    ],
)
def test_pages_of_all_sorts(page: str, text: str) -> None:
    assert text_of(page) == text


PIECES = ["<p>", "</p>", "<b>", "</div>", "<div>", "<br>", "a", " ", "\n", "“b”", "<q>", "</q>", "<pre>"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_page_has_a_text_without_wide_gaps(pieces: list[str]) -> None:
    text = text_of("".join(pieces))
    assert "\n\n\n" not in text
    assert "  " not in text
    assert not text or (text.endswith("\n") and text == text.strip() + "\n")
    assert text.count("a") == pieces.count("a")


def test_offsets_refer_to_the_text_that_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "page.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "web" / "old.htm").write_bytes(
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">“Ça va,” said Zoë.'.encode("cp1252")
    )
    (tmp_path / "web" / "notes.txt").touch()
    assert main(["web", "-r", "--html", "--format", "jsonl", "--write-text", "texts"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {one["attribution"]["speaker"]["name"] for one in found} == {"Zoë", "Odile Marn", "Rhea Holm", "Ann", "Ben"}
    for one in found:
        text = (tmp_path / "texts" / f"{one['file']}.txt").read_bytes().decode("utf-8")
        assert text == (TEXT if one["file"].endswith("page.html") else "“Ça va,” said Zoë.\n")
        assert " ".join(text[start:end] for start, end in one["spans"]) == one["text"]


def test_what_is_no_page_either(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"%PDF-1.7\n")
    assert main([str(path), "--html"]) == 2
    assert f"{os.sep}page.html: a PDF file; " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ("<META CHARSET=KOI8-R>", "koi8-r"),
        ("<meta http-equiv=content-type content='text/html;charset=windows-1251'>", "windows-1251"),
        ('<meta charset="latin1">', "cp1252"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="no-such">', "utf-8"),
        ("<p>charset=koi8-r", "utf-8"),
    ],
)
def test_a_page_names_its_encoding(head: str, encoding: str) -> None:
    assert charset(head.encode()) == encoding
