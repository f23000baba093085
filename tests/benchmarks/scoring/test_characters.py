"""Speakers as characters, on cases small enough to work out by hand."""

from __future__ import annotations

import attrs
import pytest
from annotated import CHARACTERS, NOVEL, at, novel, predicted, rows

from benchmarks.corpora import Character, GoldMention
from benchmarks.scoring.case import Case
from benchmarks.scoring.cast import Cast, plain
from benchmarks.scoring.figures import prf
from benchmarks.scoring.judgement import score
from benchmarks.scoring.speakers import bcubed, judge_speakers


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Mr. Holt", {"m"}),
        ("MR HOLT", {"m"}),
        ("the old man", {"m"}),
        ("Holt", {"m", "f"}),
        ("Sir Holt", {"m"}),
        ("Miss Clara", {"c"}),
        ("Mr. Clara", set()),
        ("Nobody", set()),
        ("", set()),
    ],
)
def test_characters_by_name(name: str, who: set[str]) -> None:
    """Names, titles and aliases; a title of the other gender doesn't fit."""
    assert Cast(novel()).by_name(name) == who


def test_plain_names() -> None:
    """Only words, without determiners and a final 's, but never an empty name."""
    assert plain("The Admiral's") == ("admiral",)
    assert plain("The") == ("the",)


def test_speakers() -> None:
    """One is right by name, one by its mention, one wrong; the group is left out, and one prediction overlaps nothing."""
    found = [
        predicted(NOVEL, "Go away!", name="Holt", source="Mr. Holt", confidence=0.7),
        predicted(NOVEL, "I shan't,", name="Clara", confidence=0.9),
        predicted(NOVEL, "Then stay.", name="Clara", confidence=0.6),
        predicted(NOVEL, "Mrs. Holt is coming.", name="Clara", confidence=0.6),
        predicted(NOVEL, "laughed", name="Clara"),
    ]
    figures = score([novel()], rows(*found, document="novel/1"))
    fiction = figures["attribution"]["fiction"]
    assert fiction["overall"]["accuracy"] == 2 / 3
    assert fiction["overall"]["coverage"] == 1.0
    assert fiction["by_explicitness"]["explicit"]["accuracy"] == 1.0
    assert fiction["by_explicitness"]["implicit"]["accuracy"] == 0.0
    assert fiction["end_to_end"] == prf(2, 2, 1)
    assert fiction["resolved_by"] == {"mention": 1, "name": 2}
    assert fiction["unanswerable"] == {"gold": 1, "paired": 1, "abstained": 0}
    # One cluster has the first quotation, another the second and third. The first and third are by one character.
    assert fiction["bcubed"]["P"] == pytest.approx((1 + 1 / 2 + 1 / 2) / 3)
    assert fiction["bcubed"]["R"] == pytest.approx((1 / 2 + 1 + 1 / 2) / 3)
    assert figures["calibration"]["n"] == 3


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Clara", True),
        ("Miss Clara", True),
        ("Clara Holt", True),  # each word is in the name of some character
        ("Clara Drive Out", False),
        ("Mrs. Holt", False),  # right by the mention, but with another character's name
        ("the young woman", False),
        (None, False),
    ],
)
def test_clean_names(name: str | None, *, clean: bool) -> None:
    """The name of a right answer has a word of the speaker's names, and only names and titles."""
    row = predicted(NOVEL, "I shan't,", name=name, source="Clara", mentions=[list(at(NOVEL, "Clara"))])
    document = attrs.evolve(novel(), characters=tuple(c for c in CHARACTERS if c.id != "f"))
    figures = score([document], rows(row, document="novel/1"))["attribution"]["fiction"]
    assert figures["named"] == {"right": 1, "clean": int(clean), "share": float(clean)}


def test_clean_names_of_those_who_have_one() -> None:
    """Wrong answers and speakers without a proper name are left out."""
    wrong = predicted(NOVEL, "I shan't,", name="Mr. Holt")
    nameless = attrs.evolve(novel(), mentions=(GoldMention(span=at(NOVEL, "The old man"), entity="m"),))
    right = predicted(NOVEL, "Go away!", name="Mr. Holt")
    figures = score([nameless], rows(wrong, right, document="novel/1"))["attribution"]["fiction"]
    assert figures["overall"]["right"] == 1
    assert figures["named"] == {"right": 0, "clean": 0, "share": 0.0}


def test_naming_without_annotated_mentions() -> None:
    """If no mention is annotated, the form of the main name is used."""
    characters = (*CHARACTERS, Character(id="w", name="the woman"), Character(id="s", name="she"))
    document = attrs.evolve(novel(), characters=characters, mentions=None)
    forms = {"m": "proper", "f": "proper", "c": "proper", "w": "common noun", "s": "pronoun or none"}
    assert Cast(document).naming.items() >= forms.items()
    assert set(Cast(attrs.evolve(document, mentions=())).naming.values()) == {"pronoun or none"}


def test_several_quotations_share_a_prediction() -> None:
    """A prediction that covers two pieces counts for both annotated quotations."""
    row = predicted(NOVEL, "Go away!", name="Mr. Holt")
    row["spans"].append(list(at(NOVEL, "Then stay.")))
    verdict = judge_speakers(Case(novel(), rows(row, document="novel/1")["novel/1"]))
    assert [(x.prediction, x.right) for x in verdict.outcomes] == [(0, True), (None, False), (0, True), (None, False)]


def test_ambiguous_name() -> None:
    """A name that two characters share decides nothing on its own."""
    verdict = judge_speakers(Case(novel(), rows(predicted(NOVEL, "Go away!", name="Holt"), document="novel/1")["novel/1"]))
    assert verdict.outcomes[0].ambiguous
    assert not verdict.outcomes[0].right


def test_bcubed_without_answers() -> None:
    """A missing answer counts 0 in recall and is left out of precision."""
    verdict = judge_speakers(Case(novel(), rows(predicted(NOVEL, "Go away!", name="Mr. Holt"), document="novel/1")["novel/1"]))
    figures = bcubed([[x for x in verdict.outcomes if x.known]])
    assert figures["P"] == 1.0
    assert figures["R"] == pytest.approx((1 / 2) / 3)
