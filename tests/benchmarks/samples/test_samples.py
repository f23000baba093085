"""The annotated samples, their markup, and the commands that measure with them."""

from __future__ import annotations

import collections
import json
import re
from pathlib import Path

import pytest

from benchmarks import diff
from benchmarks.accuracy import __main__ as accuracy
from benchmarks.corpora import Document, part_of, read_corpus
from benchmarks.corpora.marked import MarkupError, read_marked
from benchmarks.samples.__main__ import main as write_samples

FOLDER = Path(__file__).parents[3] / "benchmarks" / "samples"
FILES = [FOLDER / "news.txt", FOLDER / "fiction.txt"]
#: A tag with no other tag inside: its letter, number and words.
INNERMOST = re.compile(r"\{([a-z])(\d+)(?::[\w-]+)? ([^{}]+)\}")
MARKS = '“‘"'
ROLES = {"s": "source", "c": "cue", "a": "addressee"}

HEAD = "corpus: samples-x\ndomain: fiction\nlang: en\n\n"
CAST = "character: mira | Mira Holm | Mira | F\n"


def documents() -> list[Document]:
    return [document for path in FILES for document in read_corpus(path)]


def written(tmp_path: Path, text: str, name: str = "x.txt") -> Path:
    path = tmp_path / name
    path.write_text(HEAD + text, encoding="utf-8")
    return path


def only(tmp_path: Path, text: str) -> Document:
    (document,) = read_corpus(written(tmp_path, text))
    return document


# The samples


def test_there_are_enough_of_them_and_of_every_kind() -> None:
    quotes = {document.id: document.quotes for document in documents()}
    news = [quote for name, found in quotes.items() if name.startswith("samples-news/") for quote in found]
    fiction = [quote for name, found in quotes.items() if name.startswith("samples-fiction/") for quote in found]
    assert len(news) >= 170
    assert len(fiction) >= 130
    assert min(collections.Counter(quote.kind for quote in news)[kind] for kind in ("direct", "mixed", "indirect")) >= 20
    hows = collections.Counter(quote.explicitness for quote in fiction)
    assert min(hows[how] for how in ("explicit", "anaphoric", "implicit")) >= 20


def test_ids_are_unique() -> None:
    found = documents()
    assert len({document.id for document in found}) == len(found)
    for document in found:
        assert len({quote.id for quote in document.quotes}) == len(document.quotes)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_offsets_are_those_of_the_words_in_the_tags(path: Path) -> None:
    sources = path.read_text(encoding="utf-8").split("\n== ")[1:]
    for source, document in zip(sources, read_corpus(path), strict=True):
        quotes = {quote.id: quote for quote in document.quotes}
        tags = INNERMOST.findall(source)
        assert tags
        for letter, number, words in tags:
            quote = quotes[f"q{number}"]
            spans = getattr(quote, ROLES.get(letter, "spans"))
            assert words in [document.text[start:end] for start, end in spans]
        assert not set("{}") & set(document.text)


def test_direct_quotations_begin_with_a_mark_or_a_dash_and_mixed_ones_have_a_mark_somewhere() -> None:
    for document in documents():
        dashes = "\n—" in document.text
        for quote in document.quotes:
            words = [document.text[start:end] for start, end in quote.spans]
            if quote.kind == "direct":
                assert dashes or all(one[0] in MARKS for one in words), words
            elif quote.kind == "mixed":
                assert set(MARKS) & set("".join(words)), words


def test_every_quotation_of_fiction_has_a_speaker_and_none_of_the_news() -> None:
    for document in documents():
        known = {character.id for character in document.characters or ()}
        assert {quote.speaker_id for quote in document.quotes} <= (known or {None})
        assert bool(known) == document.id.startswith("samples-fiction/")


def test_names_of_characters_occur_in_their_text() -> None:
    for document in documents():
        for character in document.characters or ():
            said = [name for name in (character.name, *character.aliases) if name in document.text]
            assert said, character


def test_all_of_them_are_in_the_part_to_tune_on() -> None:
    assert {part_of(document) for document in documents()} == {"tune"}


# The markup


def test_a_quotation_with_everything(tmp_path: Path) -> None:
    text = "{d1:mira “We agree,”} {c1 said} {s1 Mira} to {a1 the clerk}. {d1 “At last.”}"
    document = only(tmp_path, f"== one\n{CAST}\n{text}\n")
    assert document.text == "“We agree,” said Mira to the clerk. “At last.”"
    assert (document.id, document.corpus, document.lang) == ("samples-x/one", "samples-x", "en")
    (quote,) = document.quotes
    assert (quote.id, quote.kind, quote.spans) == ("q1", "direct", ((0, 11), (36, 46)))
    assert (quote.cue, quote.source, quote.addressee) == (((12, 16),), ((17, 21),), ((25, 34),))
    assert (quote.speaker, quote.speaker_id, quote.explicitness) == ("Mira Holm", "mira", "explicit")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("{s1 Mira}", "explicit"),
        ("{s1 the engineer}", "anaphoric"),
        ("{s1 she}", "anaphoric"),
        ("{s1 I}", "anaphoric"),
        ("a bell", "implicit"),
    ],
)
def test_how_the_speaker_is_named_follows_from_the_source(tmp_path: Path, tag: str, expected: str) -> None:
    cast = "character: mira | Mira Holm | Mira, the engineer, I | F\n"
    (quote,) = only(tmp_path, f"== one\n{cast}\n{{d1:mira “We agree,”}} said {tag}.\n").quotes
    assert quote.explicitness == expected


def test_lines_and_paragraphs_are_kept(tmp_path: Path) -> None:
    document = only(tmp_path, "# a remark\n== one\n\n{d1 “One\ntwo.}\n\n{d1 “Three.”}\n\n")
    assert document.text == "“One\ntwo.\n\n“Three.”"
    assert document.quotes[0].spans == ((0, 9), (11, 19))


def test_tags_inside_others(tmp_path: Path) -> None:
    text = "{i1 {s2 Ferro} had {c2 promised} {i2 to pay}}, {s1 {s3 Falk}} {c1 said}, {c3 adding} {i3 that he lied}."
    document = only(tmp_path, f"== one\n\n{text}\n")
    said = [[document.text[slice(*span)] for span in (*quote.source, *quote.spans)] for quote in document.quotes]
    assert said == [["Falk", "Ferro had promised to pay"], ["Ferro", "to pay"], ["Falk", "that he lied"]]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("== one\n\nA. {d1 “B.”\n\nC.\n", 7, "{d1 is never closed"),
        ("== one\n\nA. {d1 “B.”\n\nC.}\n", 7, "{d1 is not closed in its paragraph"),
        ("== one\n\nA. “B.”}\n", 7, "'}' without an opening tag"),
        ("== one\n\nA.\n{x1 “B.”}\n", 8, "'{x1' is not a tag"),
        ("== one\n\n{d “B.”}\n", 7, "'{d' is not a tag"),
        ("== one\n\n{d1“B.”}\n", 7, "is not a tag"),
        ("== one\n\n{d1 “B.” }\n", 7, "a space at one end"),
        ("== one\n\n{d1 }\n", 7, "{d1 is empty"),
        ("== one\n\n{c1 said} {s1 Mira}.\n", 7, "quotation 1 has no words of its own"),
        ("== one\n\n{d1 “B,”} he said {i1 that C}.\n", 7, "quotation 1 has tags of two kinds"),
        ("== one\n\n{d1 “B.”}\n\nC.\n\n{d1 “D.”}\n", 11, "too far from line 7"),
        ("== one\n\n{d1:mira “B.”}\n", 7, "the speaker of quotation 1 is mira; expected none"),
        (f"== one\n{CAST}\n{{d1 “B.”}}\n", 8, "the speaker of quotation 1 is missing; expected one of mira"),
        (f"== one\n{CAST}\n{{d1:mia “B.”}}\n", 8, "the speaker of quotation 1 is mia; expected one of mira"),
        (f"== one\n{CAST}\n{{d1:mira “B.”}} {{s1:mira She}} said.\n", 8, "only a quotation has a speaker"),
        ("== one\nA text at once.\n", 6, "an empty line before the text"),
        ("== one\ncharacter: mira | Mira | x\n\nA.\n", 6, "expected 'character: id | name"),
        (f"== one\n{CAST}{CAST}\nA.\n", 5, "two characters have the same id"),
        ("== one\n\nA.\n\n== one\n\nB.\n", 9, "two documents have the id samples-x/one"),
        ("colour: red\n== one\n\nA.\n", 5, "expected one of corpus, domain, lang"),
    ],
)
def test_broken_markup_is_refused_with_file_and_line(tmp_path: Path, text: str, line: int, problem: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(MarkupError) as raised:
        list(read_marked(path))
    where, _, what = str(raised.value).partition(": ")
    assert where == f"{path}:{line}"
    assert problem in what


def test_a_file_without_a_head_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("corpus: x\n\n== one\n\nA.\n", encoding="utf-8")
    with pytest.raises(MarkupError, match=re.escape(f"{path}:1: the head of the file is missing domain, lang")):
        list(read_marked(path))


# The commands


def test_the_samples_as_json_lines_are_the_same_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_samples([str(tmp_path)]) == 0
    assert [document for path in FILES for document in read_corpus(tmp_path / f"{path.stem}.jsonl")] == documents()
    assert "fiction.jsonl: 8 documents" in capsys.readouterr().out


def test_writing_them_stops_at_broken_markup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "== one\n\n{d1 “B.”\n")
    assert write_samples([str(tmp_path / "out"), "--samples", str(tmp_path)]) == 1
    assert f"{path}:7: " in capsys.readouterr().err


def test_accuracy_and_differences_are_measured_with_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows, result = tmp_path / "rows.jsonl", tmp_path / "result.json"
    assert accuracy.main(["--data", str(FOLDER), "--save", str(rows), "--out", str(result)]) == 0
    shown = capsys.readouterr().out
    assert "=== fiction, part tune: 8 documents" in shown
    assert "=== news, part tune: 12 documents" in shown
    figures = {name: one["figures"] for name, one in json.loads(result.read_text(encoding="utf-8"))["corpora"].items()}
    assert figures["news"]["attribution"]["news"]["direct_mixed"]["source"]["F1"] > 0.8
    assert figures["fiction"]["attribution"]["fiction"]["overall"]["accuracy"] > 0.6
    assert diff.main([str(rows), str(rows), "--gold", *map(str, FILES)]) == 0
    assert "20 documents in both" in capsys.readouterr().out


def test_a_folder_of_corpora_is_measured_by_their_usual_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_samples([str(tmp_path)])
    for name in accuracy.CORPORA:
        (tmp_path / f"{name}.jsonl").write_text((tmp_path / "news.jsonl").read_text(encoding="utf-8"), encoding="utf-8")
    written(tmp_path, "== one\n\nA.\n")
    assert accuracy.main(["--data", str(tmp_path), "--limit", "1"]) == 0
    assert re.findall("^=== ([a-z]+)", capsys.readouterr().out, re.MULTILINE) == list(accuracy.CORPORA)
