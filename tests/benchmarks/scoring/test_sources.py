"""Sources as words of the text, on cases small enough to work out by hand."""

from __future__ import annotations

import attrs
import pytest
from annotated import GOLD_NEWS, NEWS, predicted, rows

from benchmarks.scoring.case import Case
from benchmarks.scoring.figures import prf
from benchmarks.scoring.judgement import Judgement, score
from benchmarks.scoring.rules import decisions
from benchmarks.scoring.verdicts import verdicts


def test_nothing_but_spans_annotated() -> None:
    """Only pieces are judged: neither sources nor rules, and no quotation is missed or spurious."""
    document = attrs.evolve(GOLD_NEWS, spans_only=True)
    found = rows(predicted(NEWS, "it rains a lot", source="Abbott"), predicted(NEWS, "nobody came", "indirect", source="us"))
    figures = score([document], found)
    assert figures["spans"]["direct"]["exact"] == prf(1, 0, 1)
    assert figures["attribution"] == {}
    assert set(score([document, attrs.evolve(GOLD_NEWS, id="news/2")], found)["attribution"]) == {"news"}
    judged = Judgement(Case(document, found["news/1"]))
    assert decisions([judged]) == []
    assert [verdict.kind for verdict in verdicts(judged)] == ["spans_missed"]


def test_sources() -> None:
    """One is right but not exact, one is wrong, one has a source that nobody annotated, and one prediction matches nothing."""
    found = [
        predicted(NEWS, "it rains a lot", source="Abbott", cue="said", confidence=0.9),
        predicted(NEWS, "that nobody came", "indirect", source="us", cue="came", confidence=0.8),
        predicted(NEWS, "No", source="he", confidence=0.1),
        predicted(NEWS, "The mayor", "mixed", source="Ada"),
    ]
    figures = score([GOLD_NEWS], rows(*found))
    direct, indirect = figures["attribution"]["news"]["direct_mixed"], figures["attribution"]["news"]["indirect"]
    assert direct["detection"] == prf(2, 1, 0)
    assert direct["source"] == prf(1, 1, 0)
    assert direct["source_strict"] == prf(1, 2, 0)
    assert direct["source_exact"] == prf(0, 2, 1)
    assert direct["cue"] == prf(1, 0, 0)
    assert direct["no_source"] == {"gold": 1, "paired": 1, "abstained": 0, "speaker_given": 1}
    assert indirect["detection"] == prf(1, 0, 0)
    assert indirect["source"] == prf(0, 1, 1)
    assert indirect["cue"] == prf(0, 1, 1)
    assert figures["calibration"]["n"] == 2
    assert figures["calibration"]["ece"] == pytest.approx((abs(0.9 - 1) + 0.8) / 2)


@pytest.mark.parametrize(
    ("source", "right", "exact"),
    [
        ("Bruno Fenn", True, False),
        ("mayor, Bruno Fenn,", True, True),  # determiners and punctuation don't count
        ("The", False, False),
        ("nobody", False, False),
    ],
)
def test_source_right_and_exact(source: str, *, right: bool, exact: bool) -> None:
    """One content word in common makes a source right; all words in common make it exact."""
    found = Judgement(Case(GOLD_NEWS, rows(predicted(NEWS, "nobody came", "indirect", source=source))["news/1"]))
    outcome = next(x for x in found.sources if x.gold == 1)
    assert (outcome.right, outcome.exact) == (right, exact)


def test_pairs_are_one_to_one() -> None:
    """The better overlap is paired, and the other prediction is left over."""
    found = rows(predicted(NEWS, "it rains a lot", source="Ada"), predicted(NEWS, "it rains a", source="Ada"))
    figures = score([GOLD_NEWS], found)["attribution"]["news"]["direct_mixed"]
    assert figures["detection"] == prf(1, 1, 1)
    assert figures["source"] == prf(1, 1, 0)
