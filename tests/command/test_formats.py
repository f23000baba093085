"""CSV, tables and summaries, where no terminal is."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from command_calls import objects

import quoteattr
from quoteattr.command.choice import Choice
from quoteattr.command.main import main
from quoteattr.command.summary import Person, Summary, together
from quoteattr.command.writers import FORMATS, SUMMARIES, Found
from quoteattr.export import COLUMNS, to_rows

if TYPE_CHECKING:
    from pathlib import Path

NEWS = """\
“We are open,” said Mira Holm, the mayor. She added: “Come in.”

Per Lund said that he was late. The council said: “It is over.” Lund left. “A door is a door.”
"""
MORE = "“Why?” Mira asked. Holm said she had waited. “=1+1\nis two”, wrote Ida Moss."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The current folder, with two texts."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "more.txt").write_text(MORE, encoding="utf-8", newline="")


def rows(printed: str) -> list[dict[str, str]]:
    """The rows of CSV."""
    return list(csv.DictReader(io.StringIO(printed, newline="")))


# CSV


@pytest.mark.usefixtures("folder")
def test_csv_has_the_columns_of_rows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "csv", "news.txt", "more.txt"]) == 0
    made = rows(capsys.readouterr().out)
    expected = [{"file": name, **row} for name, text in (("news.txt", NEWS), ("more.txt", MORE)) for row in rows_of(text)]
    assert made == expected
    assert list(made[0]) == ["file", *(column.name for column in COLUMNS[1:])]


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of a text as they are in CSV."""
    out = []
    for row in to_rows(quoteattr.explain(text)):
        cells = {name: "" if value is None else str(value) for name, value in row.items() if name != "key"}
        out.append({name: f"'{cell}" if cell.startswith("=") else cell for name, cell in cells.items()})
    return out


@pytest.mark.usefixtures("folder")
def test_no_cell_is_a_formula(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "csv", "--speaker", "moss", "more.txt"]) == 0
    (row,) = rows(capsys.readouterr().out)
    assert row["text"] == "'=1+1\nis two"


def test_a_file_name_is_a_cell_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "@a,b.txt").write_text("“Yes,” said Ida Moss.", encoding="utf-8")
    for options in ([], ["--summary"]):
        assert main(["--format", "csv", *options, "@a,b.txt"]) == 0
        assert rows(capsys.readouterr().out)[0]["file"] == "'@a,b.txt"


# Tables


@pytest.mark.usefixtures("folder")
def test_a_table_is_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "table", "news.txt", "more.txt"]) == 0
    title, rule, *lines = capsys.readouterr().out.splitlines()
    assert title.split() == ["file", "line", "speaker", "cue", "kind", "conf.", "quotation"]
    assert set(rule) == {"─", " "}
    begins = [at for at in range(len(rule)) if rule[at] == "─" and rule[at - 1] in " ─"[:1]]
    assert all(line[at - 2 : at] == "  " for line in (title, *lines) for at in begins if at)
    assert lines[-1].endswith("=1+1 is two")
    assert lines[0].startswith("news.txt     1  Mira Holm  said")


@pytest.mark.usefixtures("folder")
def test_a_table_of_one_text_has_no_names_of_files_and_one_of_none_has_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "table", "news.txt"]) == 0
    assert capsys.readouterr().out.startswith("line  speaker")
    assert main(["--format", "table", "--speaker", "nobody", "news.txt"]) == 0
    assert capsys.readouterr() == ("", "")


# Summaries

SUMMARY = """\
news.txt: 5 quotations, 3 speakers
    2  Mira Holm  person, female
    2  Per Lund  person, male
    1  council  organisation
    women: 2 quotations (50%), 1 speaker (50%)
    men: 2 quotations (50%), 1 speaker (50%)
    organisations, groups, documents: 1 quotation, 1 speaker
more.txt: 3 quotations, 3 speakers
    1  Holm  person, male
    1  Ida Moss  person, female
    1  Mira  person, female
    women: 2 quotations (67%), 2 speakers (67%)
    men: 1 quotation (33%), 1 speaker (33%)
all 2 texts: 8 quotations, 6 speakers
    2  Mira Holm  person, female
    2  Per Lund  person, male
    1  Holm  person, male
    1  Ida Moss  person, female
    1  Mira  person, female
    1  council  organisation
    women: 4 quotations (57%), 3 speakers (60%)
    men: 3 quotations (43%), 2 speakers (40%)
    organisations, groups, documents: 1 quotation, 1 speaker
"""


@pytest.mark.usefixtures("folder")
def test_a_summary_counts_speakers_and_shares(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--summary", "news.txt", "more.txt"]) == 0
    assert capsys.readouterr().out == SUMMARY
    assert main(["--summary", "--speaker", "per lund", "--kind", "indirect", "news.txt"]) == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        "    women: 0 quotations (0%), 0 speakers (0%)",
        "    men: 1 quotation (100%), 1 speaker (100%)",
    ]
    assert main(["--summary", "--speaker", "nobody", "news.txt"]) == 0
    assert capsys.readouterr().out == "news.txt: 0 quotations, 0 speakers\n"


@pytest.mark.usefixtures("folder")
def test_summaries_for_programs_agree(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--summary", "--format", "jsonl", "news.txt", "more.txt"]) == 0
    *each, total = objects(capsys.readouterr().out)
    assert [(one["file"], one["type"]) for one in each] == [("news.txt", "summary"), ("more.txt", "summary")]
    assert (total["file"], total["type"], total["texts"]) == (None, "total", 2)
    assert total["quotations"] == sum(one["quotations"] for one in each)
    for one in (*each, total):
        groups = one["by_gender"].values()
        assert sum(group["quotations"] for group in groups) == one["quotations"]
        assert sum(group["speakers"] for group in groups) == len(one["speakers"])
    assert main(["--summary", "--format", "csv", "news.txt", "more.txt"]) == 0
    made = rows(capsys.readouterr().out)
    speakers = [{"file": one["file"], **speaker} for one in each for speaker in one["speakers"]]
    assert made == [{name: str(value) for name, value in row.items()} for row in speakers]
    assert main(["--summary", "--format", "table", "news.txt", "more.txt"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert [line.split() for line in table[2:]] == [" ".join(row.values()).split() for row in made]


def summary(*people: tuple[str, str, str, int]) -> Summary:
    """The summary of a text with some speakers."""
    speakers = tuple(
        Person(name=name, kind=quoteattr.SpeakerKind(kind), gender=quoteattr.Gender(gender), quotations=count)
        for name, kind, gender, count in people
    )
    return Summary(file="a.txt", quotations=sum(one.quotations for one in speakers), speakers=speakers)


def test_speakers_of_several_texts_are_one_by_name_and_kind() -> None:
    first = summary(("Ida", "person", "unknown", 1), ("Bo", "person", "male", 5), ("Lund", "organisation", "unknown", 1))
    other = summary(("Ida", "person", "female", 7), ("Bo", "person", "female", 1), ("Lund", "person", "unknown", 1))
    found = together([first, other])
    assert [(one.name, one.kind.value, one.gender.value, one.quotations) for one in found.speakers] == [
        ("Ida", "person", "female", 8),
        ("Bo", "person", "unknown", 6),
        ("Lund", "organisation", "unknown", 1),
        ("Lund", "person", "unknown", 1),
    ]
    assert found.by_group()["other"] == (1, 1)
    assert together([]).by_group()["female"] == (0, 0)


def test_quotations_without_a_speaker_are_counted() -> None:
    why = quoteattr.explain("“Who is there?”")
    assert Summary.of(Found(file="a.txt", why=Choice().of(why), of=1)).by_group()["no_speaker"] == (1, 0)


# All


def test_every_format_has_a_suffix_and_most_have_a_summary() -> None:
    """Files of two formats have the same suffix only if they are both for people."""
    assert {form: SUMMARIES[form].suffix for form in SUMMARIES} == {form: FORMATS[form].suffix for form in SUMMARIES}
    assert set(FORMATS) - set(SUMMARIES) == {"segments", "tei"}
    suffixes = [form.suffix for form in FORMATS.values() if form.suffix != ".txt"]
    assert all(suffix.startswith(".") for suffix in suffixes)
    assert len(suffixes) == len(set(suffixes)) == len(FORMATS) - 2


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["segments", "tei"])
def test_whole_texts_have_no_summary(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--summary", "--format", form, "news.txt"])
    assert stopped.value.code == 2
    assert f"--summary can't be used with --format {form}; the formats of summaries are text," in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("options", [["--format=csv"], ["--format=table"], ["--summary"], ["--summary", "--format=jsonl"]])
def test_explain_is_refused_where_it_has_no_place(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*options, "--explain", "news.txt"])
    assert stopped.value.code == 2
    printed, errors = capsys.readouterr()
    assert not printed
    assert "the formats with explanations are text and jsonl" in errors
