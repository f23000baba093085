"""The figures of each rule, and the verdict on each quotation."""

from __future__ import annotations

from annotated import GOLD_NEWS, NEWS, predicted, rows

from benchmarks.accuracy.show import context
from benchmarks.accuracy.tables import rule_table
from benchmarks.scoring.case import Case
from benchmarks.scoring.judgement import Judgement
from benchmarks.scoring.rules import decisions, rule_figures
from benchmarks.scoring.verdicts import piece_verdicts, quote_verdicts


def test_rules() -> None:
    """The number fired, judged and right, and the share, for each sieve."""
    found = [
        predicted(NEWS, "it rains a lot", source="Abbott", sieve="cue_after"),
        predicted(NEWS, "nobody came", "indirect", source="us", sieve="cue_after"),
        predicted(NEWS, "The mayor", source="Ada", sieve="colon"),
    ]
    judged = [Judgement(Case(GOLD_NEWS, rows(*found)["news/1"]))]
    first, second = rule_figures(decisions(judged), ["mention_rule"])
    assert (first.rule, first.fired, first.share) == (("cue_after",), 2, 2 / 3)
    assert (first.precision("found"), first.precision("source")) == (1.0, 0.5)
    assert (second.rule, second.precision("found"), second.precision("source")) == (("colon",), 0.0, None)
    assert "cue_after" in rule_table([first, second], ["mention_rule"])


def test_verdicts() -> None:
    """Each kind of verdict on quotations and pieces."""
    found = [predicted(NEWS, "nobody came", "indirect", source="us"), predicted(NEWS, "Bruno Fenn", name="x")]
    judged = Judgement(Case(GOLD_NEWS, rows(*found)["news/1"]))
    assert [v.kind for v in quote_verdicts(judged)] == ["missed", "wrong_source", "missed", "spurious"]
    pieces = list(piece_verdicts(judged))
    assert [(v.kind, v.gold, v.prediction) for v in pieces] == [
        ("spans_missed", 0, None),
        ("spans_missed", 2, None),
        ("spans_spurious", None, 1),
    ]
    assert "[G [PIECE" not in context(pieces[0])
    assert '[G "[PIECE it rains a lot PIECE]" G]' in context(pieces[0])
