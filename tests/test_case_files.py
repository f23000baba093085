"""The reader of case files: what it reads, and the errors for files in the wrong format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from case_files import FOLDERS, CaseFileError, Expected, Setting, read, read_language, unescape

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
# A remark

== marks: straight double
"The ferry{U+00A0}leaves," Dora told us.

"Then," she said, "it comes."
--
# The speaker stands after the words
Dora | told | direct | The ferry{U+00A0}leaves,
  mention: Dora
  addressee: us
Dora | said | direct | Then, it comes.
issue: -

== nothing: no marks
It rained.
--
-
"""
HEAD = "== marks: title\n“Yes,” said Ann.\n--\n"
LINE = "Ann | said | direct | Yes,\n"


def test_a_file(tmp_path: Path) -> None:
    """A case has a title, a text with paragraphs, quotations with settings, and settings of its own."""
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    one, other = read(path)
    assert (one.title, one.line) == ("marks: straight double", 3)
    assert one.text == '"The ferry\u00a0leaves," Dora told us.\n\n"Then," she said, "it comes."'
    assert one.expected == (
        Expected(
            speaker="Dora",
            cue="told",
            kind="direct",
            text="The ferry\u00a0leaves,",
            settings=(Setting("mention", "Dora"), Setting("addressee", "us")),
        ),
        Expected(speaker="Dora", cue="said", kind="direct", text="Then, it comes."),
    )
    assert one.values("issue") == ["-"]
    assert (other.title, other.text, other.expected, other.settings) == ("nothing: no marks", "It rained.", (), ())


def test_other_answers(tmp_path: Path) -> None:
    """A line ``or`` begins another answer; settings for the whole case apply to all answers."""
    path = tmp_path / "or.txt"
    path.write_text(HEAD + LINE + "or\n-\nissue: -\nor\n- | - | direct | Yes,\n", encoding="utf-8")
    (case,) = read(path)
    assert [[one.speaker for one in answer] for answer in case.answers] == [["Ann"], [], ["-"]]
    assert case.values("issue") == ["-"]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("Some words\n", 1, "a case begins with a title"),
        ("== No phenomenon\nText.\n--\n-\n", 1, "a title is a phenomenon and what is special"),
        ("== marks: title\nText.\n", 1, "a line '--' must part the text"),
        ("== marks: one\nText.\n== marks: two\nText.\n--\n-\n", 3, "a line '--' must part the text"),
        (HEAD, 1, "no quotation is expected"),
        (HEAD + "Ann | said | Yes,\n", 4, "a quotation is 'speaker | cue | kind | text'"),
        (HEAD + "Ann | said | spoken | Yes,\n", 4, "the kind 'spoken' is none of direct, mixed, indirect"),
        (HEAD + LINE + "-\n", 5, "it stands alone"),
        (HEAD + "-\n" + LINE, 5, "it stands alone"),
        (HEAD + "  mention: Ann\n", 4, "an indented line belongs to the quotation above it"),
        (HEAD + "-\n  mention: Ann\n", 5, "an indented line belongs to the quotation above it"),
        (HEAD + LINE + "or\n", 1, "no quotation is expected"),
        (HEAD + LINE + "or\n  mention: Ann\n", 6, "an indented line belongs to the quotation above it"),
        (HEAD + LINE + "or\nAnn | said | direct | No,\n", 1, "the quotation 'No,' is not in the text"),
        (HEAD + LINE + "  gender: she\n", 5, "gender is one of female, male, unknown, not 'she'"),
        (HEAD + LINE + "  tone: loud\n", 5, "there is no 'tone' of a quotation"),
        (HEAD + LINE + "mention: Ann\n", 5, "there is no 'mention' of a case"),
        (HEAD + LINE + "  polarity: no\n", 5, "polarity is one of asserted, hypothetical, negated, not 'no'"),
        (HEAD + LINE + "  confidence: high\n", 5, "confidence is a bound"),
        (HEAD + LINE + "  mention: Ann\n  mention: Ann\n", 6, "mention stands there already"),
        (HEAD + LINE + "acts: all\nacts: all\n", 6, "acts stands there already"),
        (HEAD + LINE + "rejected: Yes\n", 5, "rejected is a rule and words"),
        (HEAD + LINE + "  mention: Bob\n", 1, "the mention 'Bob' is not in the text"),
        (HEAD + "Ann | cried | direct | Yes,\n", 1, "the cue 'cried' is not in the text"),
        (HEAD + "Ann | said | direct | No,\n", 1, "the quotation 'No,' is not in the text"),
    ],
)
def test_what_breaks_the_format(tmp_path: Path, text: str, line: int, what: str) -> None:
    """The message gives the file, the line and the mistake."""
    path = tmp_path / "bad.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CaseFileError, match=re.escape(what)) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")


def test_titles_are_unique(tmp_path: Path) -> None:
    """Two folders of a language can't have a case with the same title."""
    for folder in FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "wild" / "a.txt").write_text(HEAD + LINE, encoding="utf-8")
    assert [len(cases) for cases in read_language(tmp_path).values()] == [1, *[0] * (len(FOLDERS) - 1)]
    (tmp_path / "negative" / "b.txt").write_text(HEAD + LINE, encoding="utf-8")
    with pytest.raises(CaseFileError, match="the title 'marks: title' stands in"):
        read_language(tmp_path)


def test_characters_by_number() -> None:
    """Invisible characters are written by their number."""
    assert unescape("a{U+00AD}b{U+1F600}{U+D800}") == "a\u00adb\U0001f600\ud800"
    assert unescape("{U+ZZ} {U+00ad}") == "{U+ZZ} {U+00ad}"
