"""What a person sees: places to click, colour, lines that fit, and the numbers at the end. On real terminals."""

from __future__ import annotations

import os
import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pytest
from command_calls import needs_posix, objects, on_a_terminal, run
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.command.screen import Screen, cells, columns, counted, cut, screen_for

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = needs_posix

CODE = re.compile("\x1b\\[[0-9;]*m")
TEXT = """\
The night was long.

“It is over,” Mira Holm, who had been the mayor of the town for eleven years, told Per Lund.

Ida Moss said: “東京と大阪は遠いので、私たちは電車で行きます。電車はとても速くて静かです。切符はどこで買えますか。”
"""
WORDS = "It is over,"


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file with quotations of words and of wide characters."""
    path = tmp_path_factory.mktemp("texts") / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_a_place_is_a_file_a_line_and_a_column(text: str) -> None:
    """The numbers count lines and characters from 1, as editors do."""
    (shown,) = on_a_terminal([text, "--color", "never", "--explain"], width=200)
    lines = shown.split("\n")
    assert lines[0].startswith(f"{text}:3:1  Mira Holm | told | to Per Lund | direct ")
    assert lines[1] == f"    {WORDS}"
    assert f"\n{text}:5:16  Ida Moss | said | direct " in shown
    assert "2 quotations, 2 speakers, 1 text\nstatus 0" in shown


def test_lines_end_as_in_editors(tmp_path: Path) -> None:
    path = tmp_path / "ends.txt"
    path.write_bytes("A.\r\nB.\rC.\nD.\x0bE.\u2028F. “It is over,” Mira said.".encode())
    (shown,) = on_a_terminal([str(path), "--color=never"], width=200)
    assert shown.startswith(f"{path}:4:10  Mira")


@pytest.mark.parametrize("width", [24, 33, 80])
def test_lines_fit_the_terminal(width: int, text: str) -> None:
    """No line is wider, except for a place, which stays whole; and nothing is lost."""
    wide, table, summary = on_a_terminal(
        [text, "--explain"], [text, "--format", "table"], [text, "--summary"], width=width
    )
    for shown in (wide, summary):
        lines = CODE.sub("", shown).split("\n")[:-1]
        assert all(cells(line) <= width for line in lines if not line.startswith(text))
    assert WORDS in CODE.sub("", wide)
    words = "".join(CODE.sub("", wide).split())
    assert "私たちは電車で行きます。電車はとても速くて静かです。切符はどこで買えますか。" in words
    if width >= 80:
        assert all(cells(line) <= width for line in table.split("\n"))
        assert "…" in table


def test_colour_says_nothing_that_words_do_not(text: str) -> None:
    """The lines without their codes are those without colour, and each code is ended on its line."""
    calls = [[text, "--explain"], [text, "--summary"]]
    plain = on_a_terminal(*([*call, "--color=never"] for call in calls))
    assert not CODE.search("".join(plain))
    colored = on_a_terminal(*calls)
    assert [CODE.sub("", shown) for shown in colored] == plain
    for line in "\n".join(colored).split("\n"):
        codes = CODE.findall(line)
        assert all(code != "\x1b[m" for code in codes[::2])
        assert codes[1::2] == ["\x1b[m"] * (len(codes) // 2)
    assert "\x1b[1mMira Holm\x1b[m" in colored[0]


@pytest.mark.parametrize(
    ("environment", "colored"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_the_environment_decides_about_colour(environment: dict[str, str], colored: bool) -> None:  # noqa: FBT001  # a parameter
    master, terminal = os.openpty()
    with os.fdopen(master), os.fdopen(terminal, "w") as stream:
        variables = {"TERM": "xterm", **environment}
        assert screen_for(stream, "auto", variables).color is colored
        assert screen_for(stream, "always", variables).color
        assert not screen_for(stream, "never", variables).color
    for name, forced in (("0", False), ("1", True)):
        assert screen_for(None, "auto", {"TERM": "xterm", "FORCE_COLOR": name}).color is forced


def test_the_width_is_that_of_the_terminal_unless_it_is_given(text: str) -> None:
    shown = on_a_terminal([text, "--color=never"], width=30)
    assert shown == on_a_terminal([text, "--color=never"], width=80, environment={"COLUMNS": "30"})
    master, terminal = os.openpty()
    with os.fdopen(master), os.fdopen(terminal, "w") as stream:
        assert columns(stream, {}) == columns(stream, {"COLUMNS": "x"}) == 80, "a new terminal does not know its width"


def test_a_pipe_gets_what_it_always_got(text: str) -> None:
    """Not wrapped, with offsets, and without a last line; colour only if asked for."""
    done = run(text)
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith(f"{text}:21-34  Mira Holm | told | to Per Lund | direct ")
    assert len(lines) == 4
    assert CODE.sub("", run(text, "--color=always").stdout.decode()) == done.stdout.decode()


def test_nothing_found_is_said(text: str) -> None:
    nothing, chosen, both, none, table, jsonl = on_a_terminal(
        ["/dev/null"],
        [text, "--kind", "mixed"],
        ["/dev/null", "nowhere.txt"],
        ["nowhere.txt"],
        [text, "--format=table", "--speaker", "ida"],
        ["/dev/null", "--format=jsonl"],
    )
    assert nothing == "no quotations found, 1 text\nstatus 0"
    assert chosen == "no quotations found of 2, 1 text\nstatus 0"
    error = "quoteattr: nowhere.txt: No such file or directory\n"
    assert both == f"{error}no quotations found, 1 text, 1 could not be read\nstatus 2"
    assert none == f"{error}status 2"
    assert table.endswith("\n1 quotation of 2, 1 speaker, 1 text\nstatus 0")
    assert jsonl == "status 0"


def test_without_a_file_a_terminal_is_not_waited_for() -> None:
    (shown,) = on_a_terminal([])
    assert shown == (
        "usage: quoteattr [OPTION...] [FILE...]\n"
        "quoteattr: error: no text: name a FILE, or a folder with -r, or pipe a text in; --help shows all options\n"
        "status 2"
    )


def test_progress(text: str) -> None:
    """On a terminal it is one line that goes away; elsewhere a line for each text, apart from the results."""
    (shown,) = on_a_terminal([text, "nowhere.txt", text, "--progress", "--format=jsonl"], width=40, stdout=subprocess.DEVNULL)
    step = re.escape("\r\x1b[K")
    lost = f"{step}2 of 3  nowhere.txt{step}quoteattr: nowhere.txt: [^\n]*\n"
    assert re.fullmatch(f"{step}1 of 3  /[^\n]*…{step}{lost}{step}3 of 3  /[^\n]*…{step}status 2", shown)
    done = run(text, text, "--progress", "--format=jsonl", "-j", "2")
    assert done.stderr.decode().splitlines() == [f"quoteattr: {number} of 2  {text}" for number in (1, 2)]
    assert len(objects(done.stdout.decode())) == 4


# Widths


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40), st.integers(1, 30))
def test_what_is_cut_fits(text: str, width: int) -> None:
    shown = cut(text, width)
    assert cells(shown) <= width
    assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1]))


SOME = st.sampled_from(["a", "bc", " ", "  ", "東", "e\u0301", "日本語"])


@given(st.lists(SOME, max_size=60).map("".join), st.integers(20, 40))
def test_what_is_wrapped_fits_and_is_complete(text: str, width: int) -> None:
    lines = list(Screen(terminal=True, width=width).lines("  ", [(text, ""), (" | ", "kind")], hang="    "))
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split()) + "|"
    assert all(unicodedata.category(line.lstrip()[0]) != "Mn" for line in lines)


def test_a_number_and_its_noun() -> None:
    assert [counted(number, "text") for number in (0, 1, 2)] == ["0 texts", "1 text", "2 texts"]
