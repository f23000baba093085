"""The benchmark of many texts: its articles, its runs and its published figures."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import quoteattr
from benchmarks.publishing.results import NONE_YET, Published
from benchmarks.publishing.speed import many_texts
from benchmarks.speed.texts import article
from benchmarks.throughput import one_run
from benchmarks.throughput.__main__ import summary

if TYPE_CHECKING:
    import pytest


def test_articles() -> None:
    """Each number has an article of its own, which is the same every time."""
    articles = [article(number) for number in range(20)]
    assert articles == [article(number) for number in range(20)]
    assert len(set(articles)) == 20
    assert all(1_500 <= len(text) <= 5_500 for text in articles)
    assert all(quoteattr.extract(text) for text in articles)


def test_a_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert one_run.main(["3", "1"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["characters"] == sum(len(article(number)) for number in range(3))
    assert found["quotes"] == sum(len(quoteattr.extract(article(number))) for number in range(3))
    assert found["seconds"] > 0
    assert found["cpu_seconds"] > 0
    assert one_run.main(["3", "1", "--share", "1", "2"]) == 0
    assert json.loads(capsys.readouterr().out)["characters"] == len(article(1))


def run(seconds: float, cpu: float) -> dict[str, Any]:
    """The figures of a run."""
    return {"characters": 1000, "seconds": seconds, "cpu_seconds": cpu, "others_cpu_seconds": 0.5}


def test_figures_are_shown() -> None:
    """Medians, and how many times faster more processes are: by time, and by CPU time."""
    assert many_texts(Published()) == NONE_YET
    one, two = [run(8, 8), run(10, 10), run(30, 10)], [run(5, 12.5)] * 3
    many = [summary((1, False), one, one), summary((2, False), two, one), summary((2, True), [run(4, 10)], one)]
    made = {"commit": "c" * 40, "dirty": False, "date": "2026-01-01", "versions": {}, "machine": {"processor": "p", "cores": 2}}
    sent = {"packed": {"packing": 0.012, "unpacking": 0.023}}
    result = {"environment": made, "articles": 5, "repeat": 3, "many": many, "sending": sent}
    call = {"environment": made, "first_call": {"cpu": {"median_ms": 123.4}}}
    shown = many_texts(Published(many=(result,), first_call=(call,)))
    assert "| 1 | 10.0 | 100 | 1.00 | 10.0 | 1.00 |" in shown
    assert "| 2 | 5.0 | 200 | 2.00 | 12.5 | 1.60 |" in shown
    assert "| 2 separate programs | 4.0 | 250 | 2.50 | 10.0 | 2.00 |" in shown
    assert "used 5.2% of one core" in shown
    assert "spends 1.2% of the time that it took to find it; receiving it takes 2.3%" in shown
    for disturbed in one:
        disturbed["others_cpu_seconds"] = 99
    shown_disturbed = many_texts(Published(many=(result,)))
    assert "| 2 | - | - | - | 12.5 | 1.60 |" in shown_disturbed
    assert "so the times say nothing" in shown_disturbed
    assert "the first call together take 123 ms of CPU time" in shown
