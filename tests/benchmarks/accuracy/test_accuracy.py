"""The accuracy report: its stages, and errors with brackets."""

from __future__ import annotations

from annotated import NOVEL, novel, predicted, rows

from benchmarks.accuracy.show import marked_up
from benchmarks.accuracy.tables import stages
from benchmarks.scoring.judgement import judge, score_all


def test_stage_of_clean_names() -> None:
    """The report shows how many right answers there are, and how many of them display a clean name."""
    judged = judge([novel()], rows(predicted(NOVEL, "I shan't,", name="Clara"), document="novel/1"))
    assert ["clean name shown, of right answers whose speaker has one", 1, 1, "100.0"] in stages(judged, score_all(judged))


def test_brackets() -> None:
    """At the same offset, closing brackets come first and the longer span is outside."""
    brackets = [((2, 4), "<", ">"), ((2, 6), "[", "]"), ((6, 7), "{", "}"), ((90, 99), "(", ")")]
    assert marked_up("0123456789", (1, 9), brackets) == "1[<23>45]{6}78"
