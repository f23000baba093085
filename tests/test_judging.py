"""The judge accepts right answers in other words, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_files import Case, read
from judge import difference, files
from judging import courteous, judge

if TYPE_CHECKING:
    from pathlib import Path

TWO = "“Yes,” said Mr. Dove. “No,” said Ann Lund. “Why?” asked Dove."
RIGHT = ("Dove | said | direct | Yes,", "Ann Lund | said | direct | No,", "Dove | asked | direct | Why?")


def case(tmp_path: Path, *lines: str, text: str = TWO, folder: str = "users") -> Case:
    """A case in a given folder."""
    path = tmp_path / folder / "one.txt"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join(["== marks: title", text, "--", *lines, ""]), encoding="utf-8")
    return read(path)[0]


@pytest.mark.parametrize(
    "lines",
    [
        RIGHT,
        ("Mr. DOVE | said | direct | Yes,", "Miss ann lund | said | direct | No,", "Mr. DOVE | asked | direct | Why?"),
        ("-", "or", *RIGHT),
        ("* | * | * | *", "* | * | * | *", "* | * | * | *"),
        (*RIGHT, "  gender: male", "  shown: Dove"),
    ],
)
def test_right(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert judge(case(tmp_path, *lines), "en").right


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("-",), [*RIGHT]),
        (RIGHT[:2], [*RIGHT]),
        (("Lund | said | direct | Yes,", *RIGHT[1:]), [*RIGHT, "who: 1 2 1"]),
        (
            (RIGHT[0], RIGHT[1], "Miss Dove | asked | direct | Why?"),
            [*RIGHT[:2], "Miss Dove | asked | direct | Why?", "who: 1 2 1"],
        ),
        ((RIGHT[0].replace("said", "-"), *RIGHT[1:]), [*RIGHT, "who: 1 2 1"]),
        ((RIGHT[0].replace("direct", "mixed"), *RIGHT[1:]), [*RIGHT, "who: 1 2 1"]),
        ((RIGHT[0].replace("Yes,", "Yes"), *RIGHT[1:]), [*RIGHT, "who: 1 2 1"]),
        ((*RIGHT, "  shown: Mr. Dove"), [*RIGHT[:2], RIGHT[2] + "\n  shown: Dove", "who: 1 2 1"]),
        ((*RIGHT, "  gender: female"), [*RIGHT[:2], RIGHT[2] + "\n  gender: male", "who: 1 2 1"]),
        (("-", "or", *RIGHT[:2]), [*RIGHT]),
    ],
)
def test_wrong(tmp_path: Path, lines: tuple[str, ...], found: list[str]) -> None:
    verdict = judge(case(tmp_path, *lines), "en")
    assert not verdict.right
    assert verdict.nearest[0] == found


def test_one_name_is_one_speaker(tmp_path: Path) -> None:
    """Names that look right are wrong if two people were merged or one was split."""
    text = "Mr. Dove and Mrs. Dove rose. “Yes,” said Mr. Dove. “No,” said Mrs. Dove."
    apart = case(tmp_path / "a", "Mr. Dove | said | direct | Yes,", "Mrs. Dove | said | direct | No,", text=text)
    assert judge(apart, "en").right
    same = case(tmp_path / "b", "Dove | said | direct | Yes,", "Dove | said | direct | No,", text=text)
    assert judge(same, "en").nearest[0][-1] == "who: 1 2"
    assert not judge(same, "en").right


def test_elsewhere_names_are_compared_letter_by_letter(tmp_path: Path) -> None:
    lines = ("Mr. Dove | said | direct | Yes,", *RIGHT[1:])
    assert not judge(case(tmp_path, *lines, folder="wild"), "en").right


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Mr. Ben DOVE", "ben dove"),
        ("Dr Prof. Lund", "lund"),
        ("Lady of Ribe", "lady of ribe"),
        ("Sir", "sir"),
        ("Colonel Brask", "colonel brask"),
        ("Ben  Dove", "ben  dove"),
    ],
)
def test_courtesy_titles(name: str, bare: str) -> None:
    assert courteous(name) == bare


def test_only_lines_that_differ_are_shown() -> None:
    assert list(difference(["a", "b\n  c"], ["a", "b\n  d"])) == ["      -   c", "      +   d"]

def test_files_are_chosen_by_words() -> None:
    assert [path.name for path in files(["users/var"])] == ["variants.txt"]
    assert {path.parent.name for path in files([])} == {"users", "reading"}
