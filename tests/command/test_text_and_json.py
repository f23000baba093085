"""Lines for people and JSON lines, where no terminal is."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
from command_calls import NIGHT, ROOT, objects

import quoteattr
from quoteattr.__main__ import main
from quoteattr.export import to_dict, to_json

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = sorted((ROOT / "docs" / "samples").glob("*.txt"))

QUOTE_KEYS = [field.name for field in attrs.fields(quoteattr.Quote)]
SPEAKER_KEYS = [field.name for field in attrs.fields(quoteattr.Speaker)]


@pytest.fixture
def night(tmp_path: Path) -> str:
    """A file with two paragraphs and Windows line ends."""
    path = tmp_path / "night.txt"
    path.write_bytes(NIGHT.encode())
    return str(path)


def test_text_names_place_speaker_cue_kind_confidence_and_words(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([night]) == 0
    printed, errors = capsys.readouterr()
    first, *_ = quoteattr.extract(NIGHT)
    assert first.attribution is not None
    lines = printed.splitlines()
    assert lines[0] == f"{night}:0-13  Mira Holm | said | direct {first.attribution.confidence:.2f}"
    assert lines[1] == "    It is over,"
    assert "Mira Holm (She) | added" in lines[2]
    assert not errors


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Late,” said Ida Holm.", "Ida Holm"),
        ("“Late,” said Mrs. Ida Holm.", "Ida Holm"),
        ("Ida Holm left. “Late,” she said.", "Ida Holm (she)"),
        ("The baker left. “Late,” the baker said.", "baker (the baker)"),
        ("Ida Holm feared it. Her son was more hopeful: “Late.”", "Her son"),
    ],
)
def test_the_phrase_is_shown_only_if_it_differs_from_the_name(
    text: str, who: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    main([str(tmp_path / "a.txt")])
    assert capsys.readouterr().out.splitlines()[0].split("  ")[1].split(" | ")[0] == who


def test_without_explain_nothing_but_quotations(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([night])
    assert "quiet" not in capsys.readouterr().out


def test_explain_adds_rules_speakers_rejected_and_issues(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([night, "--explain"]) == 0
    printed = capsys.readouterr().out
    first, *_ = quoteattr.extract(NIGHT)
    assert first.attribution is not None
    assert f"[span: {first.rule}; mention: {first.attribution.mention_rule} " in printed
    for title in ("speakers", "rejected", "issues"):
        assert f"{night}  {title}\n" in printed
    assert "    s1  Mira Holm: person" in printed
    assert "scare_quote: quiet" in printed
    assert "unclosed quotation mark at " in printed


def test_jsonl_has_the_documented_keys(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([night, "--format", "jsonl"]) == 0
    found = objects(capsys.readouterr().out)
    quotes = quoteattr.extract(NIGHT)
    assert len(found) == len(quotes)
    for made, quote in zip(found, quotes, strict=True):
        assert list(made) == ["file", "type", *QUOTE_KEYS]
        assert (made["file"], made["type"]) == (night, "quote")
        assert made["text"] == " ".join(NIGHT[start:end] for start, end in made["spans"]) == quote.text
        assert made["kind"] == quote.kind.value
        assert made["attribution"] is None or list(made["attribution"]["speaker"]) == SPEAKER_KEYS[:-1]


def test_jsonl_explain_says_the_type_of_each_object(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([night, "--format", "jsonl", "--explain"]) == 0
    found = objects(capsys.readouterr().out)
    why = quoteattr.explain(NIGHT)
    assert found[0] == {"file": night, "type": "text", "lang": "en", "skipped": list(why.skipped)}
    by_type = {kind: [one for one in found if one["type"] == kind] for kind in ("quote", "speaker", "rejected", "issue")}
    assert [len(by_type[kind]) for kind in by_type] == [
        len(why.quotes),
        len(why.speakers),
        len(why.rejected),
        len(why.issues),
    ]
    assert list(by_type["speaker"][0]) == ["file", "type", *SPEAKER_KEYS]
    assert all(by_type.values()), "the sample shows every type"


def test_jsonl_keeps_letters_as_they_are(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("«Ça va, Zoë», said Ana.", encoding="utf-8")
    main([str(path), "--format", "jsonl"])
    assert "Ça va, Zoë" in capsys.readouterr().out


def test_a_byte_order_mark_is_no_part_of_the_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "bom.txt"
    path.write_bytes(b"\xef\xbb\xbf" + NIGHT.encode())
    main([str(path), "--format", "jsonl"])
    assert objects(capsys.readouterr().out)[0]["extent"] == [0, 13]


def test_line_ends_are_kept(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([night, "--format", "jsonl", "--explain"])
    issues = [one for one in objects(capsys.readouterr().out) if one["type"] == "issue"]
    assert issues[0]["span"][0] == NIGHT.index("„")


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NIGHT.encode()), encoding="ascii"))
    assert main(["-"]) == 0
    assert capsys.readouterr().out.startswith("-:0-13  Mira Holm")


def test_an_empty_file_has_no_quotations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert main([str(path)]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    night: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Zoë".encode("latin-1"))
    missing = tmp_path / "missing.txt"
    assert main([str(missing), str(latin), str(tmp_path), night]) == 2
    printed, errors = capsys.readouterr()
    assert printed.startswith(f"{night}:0-13")
    lines = errors.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith(f"quoteattr: {missing}: ")
    assert lines[1].startswith(f"quoteattr: {latin}: not UTF-8: byte 0xeb at 2; ")
    assert lines[2].startswith(f"quoteattr: {tmp_path}: ")


def test_unknown_language(night: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([night, "--lang", "xx"]) == 2
    printed, errors = capsys.readouterr()
    assert not printed
    assert errors.startswith("quoteattr: no language pack 'xx'; available: ")
    assert errors.endswith("; --lang auto detects the language of each text\n")
    assert errors.count("\n") == 1


@pytest.mark.parametrize("argv", [["--format", "xml", "a.txt"], ["--no-such-option", "a.txt"]])
def test_wrong_arguments(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(argv)
    assert stopped.value.code == 2
    assert "usage: quoteattr" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "start"), [("--help", "usage: quoteattr"), ("--version", "quoteattr ")])
def test_options_that_answer_at_once(option: str, start: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([option])
    assert not stopped.value.code
    assert capsys.readouterr().out.startswith(start)


def test_a_terminal_that_is_not_utf_8(night: str) -> None:
    command = [sys.executable, "-m", "quoteattr", night, "--explain", "--format", "jsonl"]
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert objects(done.stdout.decode("utf-8"))
    assert not done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes there")
def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("“It is over,” Mira said.\n\n" * 5000, encoding="utf-8")
    command = [sys.executable, "-m", "quoteattr", str(path)]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PYTHONPATH": str(ROOT)}
    )
    with running as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert not process.stderr.read()
    assert running.returncode == 141


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_quotation_of_the_samples_has_a_speaker(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(path), "--format", "jsonl", "--explain"]) == 0
    found = objects(capsys.readouterr().out)
    quotes = [one for one in found if one["type"] == "quote"]
    assert len(quotes) > 10
    assert all(one["attribution"]["speaker"] for one in quotes)
    assert not [one for one in found if one["type"] == "issue"]


def test_export_takes_every_kind_of_result() -> None:
    why = quoteattr.explain(NIGHT)
    values: list[quoteattr.Quote | quoteattr.Speaker | quoteattr.Rejected | quoteattr.Issue] = [
        *why.quotes,
        *why.speakers,
        *why.rejected,
        *why.issues,
    ]
    for value in values:
        names = [field.name for field in attrs.fields(type(value))]
        assert list(to_dict(value)) == names
        line = to_json(value, file="a.txt")
        assert "\n" not in line
        assert list(json.loads(line)) == ["file", *names]


def test_export_keeps_the_mentions_of_a_speaker_at_the_top_only() -> None:
    why = quoteattr.explain(NIGHT)
    assert to_dict(why.speakers[0])["mentions"][0] == {"span": [14, 23], "text": "Mira Holm", "kind": "name"}
    assert "mentions" not in to_dict(why.quotes[0])["attribution"]["speaker"]
