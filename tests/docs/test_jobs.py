"""Jobs that pages of the documentation show in a few lines, as written there, with a whole story."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import quoteattr

DOCS = Path(__file__).parents[2] / "docs"
STORY = DOCS / "samples" / "night_ferry.txt"
MOST_LINES = 8
SPEAK = "{http://www.w3.org/2001/10/synthesis}"


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A story, which is in the current folder as ``novel.txt``."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(STORY, "novel.txt")
    return STORY.read_text(encoding="utf-8")


def block(page: str, name: str, language: str = "python") -> str:
    """The example after a remark with this name on a page."""
    text = (DOCS / page).read_text(encoding="utf-8")
    (found,) = re.findall(rf"<!-- {name} -->\n```{language}\n(.*?)```", text, re.DOTALL)
    assert len([line for line in found.splitlines() if line.strip()]) <= MOST_LINES
    return str(found)


def run(page: str, name: str, **known: Any) -> dict[str, Any]:
    """What an example defines."""
    exec(compile(block(page, name), name, "exec", dont_inherit=True), known)
    return known


def test_a_novel_to_tei(text: str) -> None:
    run("tei.md", "novel")
    document = ET.parse("novel.xml").getroot()
    body = document.find("{*}text/{*}body")
    assert body is not None
    assert "".join(body.itertext()) == text
    assert len(list(document.iter("{http://www.tei-c.org/ns/1.0}said"))) > 10


def test_segments_as_json_lines(text: str) -> None:
    run("audiobooks.md", "json")
    lines = Path("novel.jsonl").read_text(encoding="utf-8").splitlines()
    assert "".join(json.loads(line)["text"] for line in lines) == text


def test_an_audiobook_script(text: str) -> None:
    """With the voices of a cast: everything is read but tags, in order, by the voice of its speaker."""
    ssml = run("audiobooks.md", "ssml", text=text)["ssml"]
    root = ET.fromstring(ssml)
    assert (root.tag, root.attrib["version"]) == (f"{SPEAK}speak", "1.1")
    spoken = [(voice.tag, voice.attrib["name"], voice.text) for voice in root]
    assert spoken == [(f"{SPEAK}voice", "en-GB-Libby", one.words) for one in quoteattr.segments(text) if not one.tag]


def test_the_ssml_that_is_shown() -> None:
    """It is that of the text at the top of the page, with its characters escaped."""
    page = (DOCS / "audiobooks.md").read_text(encoding="utf-8")
    shown = re.search(r'^>>> text = "(.*)"$', page, re.MULTILINE)
    assert shown is not None
    text = shown[1].replace(r"\n", "\n")
    (expected,) = re.findall(r"```xml\n(.*?)\n```", page, re.DOTALL)
    assert run("audiobooks.md", "ssml", text=text)["ssml"] == expected
    odd = "“Bell & Co. < ]]> Lund,” said Ivo."
    read = ET.fromstring(run("audiobooks.md", "ssml", text=odd)["ssml"])
    assert [voice.text for voice in read] == ["Bell & Co. < ]]> Lund,"]
