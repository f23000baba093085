"""The figures for readers: out of a hundred, in sentences, and by confidence."""

from __future__ import annotations

from benchmarks.publishing.results import NONE_YET, Published
from benchmarks.publishing.summary import by_what_is_next_to_it, of_a_hundred, reading_speed, thresholds

MADE = {"commit": "c" * 40, "dirty": False, "date": "2026-01-01", "versions": {}, "machine": {"processor": "P", "cores": 1}}
NEWS = {
    "direct_mixed": {"detection": {"R": 0.904, "P": 0.88}, "source_accuracy_given_pair": 0.94},
    "indirect": {"detection": {"R": 0.5, "P": 0.7}, "source_accuracy_given_pair": 0.93},
}
FICTION = {
    "overall": {"paired": 99, "gold": 100, "accuracy_given_pair": 0.81},
    "by_explicitness": {"explicit": {"accuracy": 0.96}, "anaphoric": {"accuracy": 0.77}, "implicit": {"accuracy": 0.73}},
}
KEPT = [{"least": 0.0, "kept": 1.0, "right": 0.9}, {"least": 0.9, "kept": 0.5, "right": 0.97}]


def published() -> Published:
    news = {"documents": 422, "attribution": {"news": NEWS}, "calibration": {"thresholds": KEPT}}
    pieces = {"direct": {"relaxed": {"P": 0.95}}}
    novels = {"documents": 7, "attribution": {"fiction": FICTION}, "spans": pieces, "calibration": {"thresholds": KEPT[:1]}}
    corpora = {"polnear": {"figures": news}, "pdnc": {"figures": novels}}
    speed = {"environment": MADE, "throughput": [{"name": "polnear", "characters_per_second": 482685.4}]}
    return Published(accuracy=({"environment": MADE, "part": "check", "corpora": corpora},), speed=(speed,))


def test_of_a_hundred() -> None:
    shown = of_a_hundred(published()).splitlines()
    assert "| US news, 422 articles: quoted words | 90 | 94 | 12 |" in shown
    assert "| the same: reports without quotation marks | 50 | 93 | 30 |" in shown
    assert "| Novels, 7 | 99 | 81 | 5 |" in shown


def test_sentences() -> None:
    assert reading_speed(published()) == "On one core (P), it reads 480,000 characters of news a second."
    assert "(“said Ivy”), 96 have" in by_what_is_next_to_it(published())


def test_thresholds() -> None:
    """A threshold that no answer reaches has a dash."""
    shown = thresholds(published()).splitlines()
    assert "| 0.00 | 100 | 90 | 100 | 90 |" in shown
    assert "| 0.90 | 50 | 97 | - | - |" in shown


def test_nothing_was_measured() -> None:
    nothing = Published()
    assert {one(nothing) for one in (of_a_hundred, reading_speed, by_what_is_next_to_it, thresholds)} == {NONE_YET}
