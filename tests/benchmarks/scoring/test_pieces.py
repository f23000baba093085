"""Pieces of direct speech, on cases small enough to work out by hand."""

from __future__ import annotations

import pytest
from annotated import at, predicted, rows

from benchmarks.corpora import Document, GoldQuote
from benchmarks.scoring.case import Case
from benchmarks.scoring.figures import prf
from benchmarks.scoring.judgement import score


def test_precision_recall_f1() -> None:
    """Half are found and one in three is wrong; without any, all figures are 0."""
    assert prf(2, 1, 2) == {"P": 2 / 3, "R": 0.5, "F1": pytest.approx(4 / 7), "tp": 2, "fp": 1, "fn": 2}
    assert prf(0, 0, 0)["F1"] == 0.0


def test_pieces_exact_and_relaxed() -> None:
    """One matches exactly, one approximately, one is missed, and one is spurious."""
    text = '"One two three." "Four five six seven eight nine." "Ten."'
    spans = (at(text, '"One two three."'), at(text, '"Four five six seven eight nine."'), at(text, '"Ten."'))
    quotes = tuple(GoldQuote(id=str(n), spans=(span,), kind="direct") for n, span in enumerate(spans))
    document = Document(id="d", corpus="x", lang="en", text=text, quotes=quotes)
    found = [predicted(text, "One two three"), predicted(text, "five six seven eight nine"), predicted(text, '" "')]
    found.append({"spans": [[0, 4]], "kind": "indirect"})
    figures = score([document], rows(*found, document="d"))["spans"]["direct"]
    assert (figures["exact"]["tp"], figures["exact"]["fp"], figures["exact"]["fn"]) == (1, 1, 2)
    assert (figures["relaxed"]["tp"], figures["relaxed"]["fp"], figures["relaxed"]["fn"]) == (2, 0, 1)


def test_pieces_of_mixed_quotations_and_paragraphs() -> None:
    """In a mixed quotation, only text in quotation marks counts; sentences are joined, paragraphs are kept separate."""
    text = 'He said it was "rather odd" and left. "One. Two.\nThree."'
    quotes = (
        GoldQuote(id="m", spans=(at(text, 'it was "rather odd" and left'),), kind="mixed"),
        GoldQuote(id="d", spans=(at(text, '"One.'), at(text, "Two.\nThree.")), kind="direct"),
    )
    case = Case(Document(id="d", corpus="polnear", lang="en", text=text, quotes=quotes), None)
    assert [[text[slice(*piece)] for piece in case.pieces(quote)] for quote in case.gold] == [
        ["rather odd"],
        ["One. Two", "Three"],
    ]
